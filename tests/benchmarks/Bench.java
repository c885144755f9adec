import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** What the benchmarks share: a throw-away server, whole processes timed in turn, and rows of medians and ratios. */
final class Bench {

    static final Path ROOT = root();

    private Bench() {
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(folder.resolve("jbang-catalog.json"))) folder = folder.getParent();
        return folder;
    }

    /** A server of our own, stopped when the JVM ends, with its settings as PostgreSQL ships them. */
    static EmbeddedPostgres server() throws IOException {
        return EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").setServerConfig("max_connections", "100")
            .setLocaleConfig("locale", "C").setLocaleConfig("encoding", "UTF8").start();
    }

    /** A command to time; before each run, what must be as it was. */
    record Contender(String name, Map<String, String> environment, Runnable before, List<String> command) {
        Contender(String name, Map<String, String> environment, String... command) {
            this(name, environment, () -> { }, List.of(command));
        }
    }

    /**
     * Median seconds of each contender's runs, in turn (A B C A B C …) after one that warms up and is not counted.
     * Whoever fails in that one is left out and named; the first, ours, must not.
     */
    static Map<String, Double> race(int runs, List<Contender> all) throws IOException, InterruptedException {
        var contenders = new ArrayList<Contender>();
        for (var contender : all) {
            try {
                contender.before().run();
                run(ROOT, contender.environment(), contender.command());
                contenders.add(contender);
            } catch (IllegalStateException e) {
                if (contender == all.get(0)) throw e;
                System.out.println("left out: " + contender.name() + ": " + e.getMessage().strip().lines().reduce((first, second) -> second).orElse(""));
            }
        }
        var seconds = new TreeMap<String, List<Double>>();
        for (var run = 0; run < runs; run++)
            for (var contender : contenders) {
                contender.before().run();
                var start = System.nanoTime();
                run(ROOT, contender.environment(), contender.command());
                seconds.computeIfAbsent(contender.name(), name -> new ArrayList<>()).add((System.nanoTime() - start) / 1e9);
            }
        var medians = new TreeMap<String, Double>();
        seconds.forEach((name, times) -> medians.put(name, times.stream().sorted().toList().get(times.size() / 2)));
        return medians;
    }

    /** Runs a command to its end; its output is returned. An exit status that is neither 0 nor 3 stops the benchmark. */
    static String run(Path folder, Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(new File(File.separatorChar == '/' ? "/dev/null" : "NUL")));
        builder.environment().putAll(environment);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes());
        var exit = process.waitFor();
        if (exit != 0 && exit != 3) throw new IllegalStateException(String.join(" ", command) + " ended with " + exit + ":\n" + output);
        return output;
    }

    /**
     * The most memory that was resident in a script's JVM while a command ran, as Linux counts it (VmHWM), sampled until the end.
     *
     * @param script the name of its class
     * @return in MiB; 0 where there is no /proc
     */
    static long peak(Map<String, String> environment, String script, List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).directory(ROOT.toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        var process = builder.start();
        var most = 0L;
        while (process.isAlive()) {
            for (var handle : Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList()) {
                try {
                    if (!Files.readString(Path.of("/proc/" + handle.pid() + "/cmdline")).contains("\0" + script + "\0")) continue;
                    for (var line : Files.readAllLines(Path.of("/proc/" + handle.pid() + "/status")))
                        if (line.startsWith("VmHWM:")) most = Math.max(most, Long.parseLong(line.replaceAll("\\D", "")));
                } catch (IOException e) {
                    // it has ended meanwhile
                }
            }
            Thread.sleep(20);
        }
        if (process.exitValue() != 0) throw new IllegalStateException(script + " ended with " + process.exitValue());
        return most / 1024;
    }

    static void execute(DataSource database, String... statements) {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Flyway's command line, fetched by Maven, in the newest version that is whole on Maven Central. */
    static Optional<Path> flyway(Path folder) throws IOException, InterruptedException {
        try {
            run(folder, Map.of(), List.of("mvn", "-B", "-q", "dependency:unpack", "-DoutputDirectory=" + folder,
                "-Dartifact=org.flywaydb:flyway-commandline:11.8.2:tar.gz")); // where it runs it leaves a marker, too
        } catch (IOException | IllegalStateException e) {
            System.out.println("not installed: flyway (Maven could not fetch it)");
            return Optional.empty();
        }
        var script = folder.resolve("flyway-11.8.2/flyway");
        script.toFile().setExecutable(true);
        return Optional.of(script);
    }

    /** Whether a program is on the PATH; prints that it is not, since a table without it must say so. */
    static boolean installed(String program) {
        var found = Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        if (!found) System.out.println("not installed: " + program);
        return found;
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    /** A row of the table: what, a contender's median in seconds, and its ratio to another, with the goal where there is one. */
    static void row(String what, double seconds, String other, double otherSeconds, double goal) {
        System.out.printf("| %s | %.2f s | %.2f of %s (%.2f s) | %s |%n", what, seconds, seconds / otherSeconds, other, otherSeconds,
            goal == 0 ? "" : String.format("≤ %.2f", goal));
    }
}
