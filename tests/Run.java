import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.TestAbortedException;
import picocli.CommandLine;

/** What a command said and how it ended, run as a user would run it: by the wrapper, or, for speed, in this JVM. */
record Run(int exit, String out, String err) {

    /** The repository. */
    static final Path ROOT = Path.of("").toAbsolutePath();

    /** The environment variables that the scripts see in this JVM. */
    private static final Map<String, String> ENVIRONMENT = new ConcurrentHashMap<>(System.getenv());
    private static Path cache;

    static {
        // Each script keeps a reference of its own to the environment; here they all share the tests'.
        AddLearners.environment = ENVIRONMENT;
        CreateCohort.environment = ENVIRONMENT;
        DrawSchema.environment = ENVIRONMENT;
        InventRows.environment = ENVIRONMENT;
        CheckDrift.environment = ENVIRONMENT;
        FixData.environment = ENVIRONMENT;
        LocalDatabases.environment = ENVIRONMENT;
        Migrate.environment = ENVIRONMENT;
        ENVIRONMENT.remove("CI"); // which would be an answer
        ENVIRONMENT.put("XDG_CACHE_HOME", cache().toString());
        for (var device : List.<Consumer<String>>of(name -> CheckDrift.Terminal.device = name, name -> FixData.Terminal.device = name,
            name -> Migrate.Terminal.device = name, name -> AddLearners.Terminal.device = name))
            device.accept("/nobody/is/there"); // and asks none who runs the tests
    }

    /** Processes of the tests have no terminal, whoever runs the tests. */
    private static final List<String> DETACHED = Files.isExecutable(Path.of("/usr/bin/setsid")) && System.console() != null
        ? List.of("/usr/bin/setsid", "--wait") : List.of();

    /** Where the scripts of this JVM remember things, whatever class has started them; it goes when the JVM ends. */
    static synchronized Path cache() {
        if (cache == null) try {
            cache = Files.createTempDirectory("cache");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    CheckDrift.Programs.delete(cache);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cache;
    }

    /** Makes a database known to the scripts under the name of its environment. */
    static void know(Servers.TestDatabase database) {
        know(database.env(), database.url());
    }

    static void know(String env, String url) {
        ENVIRONMENT.put(env.toUpperCase() + "_DATABASE_URL", url);
    }

    /** Runs a script's command line in this JVM, through picocli as {@code main} does. */
    static Run script(CommandLine command, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        if (command.getCommandName().matches("check_drift|draw_schema")) ENVIRONMENT.computeIfAbsent("SHADOW_DATABASE_URL", name -> Servers.shadow());
        var exit = command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
            .execute(command.getCommandName().equals("migrate") ? agreed(arguments) : arguments);
        // The tests give the folder of migrations where people have it at hand; MigrateProcessTest looks at what is repeated of it.
        var folder = List.of(arguments).indexOf("--migrations") + 1;
        var repeated = folder == 0 ? "" : "--migrations " + List.of(arguments).get(folder) + " ";
        return new Run(exit, out.toString().replace(repeated, ""), err.toString().replace(repeated, ""));
    }

    /** Runs {@code ./jbang} at the root of the repository. */
    static Run jbang(Map<String, String> environment, String... arguments) {
        return process(ROOT, environment, "", prepend(ROOT.resolve("jbang").toString(), arguments));
    }

    /** The command that runs a script in a JVM of its own, as JBang would after it has built it. */
    static String[] java(Class<?> script, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8",
            "-classpath", System.getProperty("java.class.path"), script.getName()));
        command.addAll(List.of(script == Migrate.class ? agreed(arguments) : arguments));
        return command.toArray(String[]::new);
    }

    /** Nobody is there to agree to what a test does to a database; what is asked, {@link #onTerminal} tests. */
    private static String[] agreed(String... arguments) {
        return List.of(arguments).contains("--yes") ? arguments : prepend("--yes", arguments);
    }

    /**
     * Runs a command on a terminal of its own; what that shows is {@code out}, without colours unless NO_COLOR is null.
     *
     * @param talk what to wait for, and what is then typed, in turn; nothing to wait for is at once
     */
    static Run onTerminal(Path folder, Map<String, String> environment, List<String> talk, String... command) {
        Assumptions.assumeTrue(process(folder, Map.of(), "", "sh", "-c", "python3 -c 'import pty'").exit() == 0,
            "there is no python3, which makes the terminal");
        var whole = new ArrayList<>(List.of("python3", "-c", """
            import fcntl, os, pty, struct, sys, termios
            count = int(sys.argv[1])
            talk, command = sys.argv[2:2 + count], sys.argv[2 + count:]
            child, terminal = pty.fork()
            if child == 0: os.execvp(command[0], command)
            fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack('HHHH', 24, 80, 0, 0))
            new = b''
            while True:
                while talk and talk[0].encode() in new:
                    new = new[new.index(talk[0].encode()) + len(talk[0].encode()):]
                    os.write(terminal, talk[1].encode())
                    talk = talk[2:]
                try: some = os.read(terminal, 9999)
                except OSError: some = b''
                if not some: break
                new += some
                sys.stdout.buffer.write(some.replace(b'\\r\\n', b'\\n'))
            sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
            """, "" + talk.size()));
        whole.addAll(talk);
        whole.addAll(List.of(command));
        var plain = new HashMap<>(environment);
        if (!plain.containsKey("NO_COLOR")) plain.put("NO_COLOR", "1");
        return process(folder, plain, "", whole.toArray(String[]::new));
    }

    /** What a terminal still shows of it in the end: on a busy machine what takes a second says meanwhile how far it is. */
    String left() { return out.replaceAll("[^\n]*\r", "").replace("\033[K", ""); }

    /** Runs any command, its standard input given as text; a variable set to null is removed. */
    static Run process(Path folder, Map<String, String> environment, String stdin, String... command) {
        try {
            var builder = new ProcessBuilder(Stream.of(DETACHED, List.of(command)).flatMap(List::stream).toList()).directory(folder.toFile());
            environment.forEach((name, value) -> {
                if (value == null) builder.environment().remove(name);
                else builder.environment().put(name, value);
            });
            var process = builder.start();
            var err = new StringBuilder();
            var reader = new Thread(() -> {
                try {
                    err.append(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
                } catch (IOException e) {
                    err.append(e);
                }
            });
            reader.start();
            try (var input = process.getOutputStream()) {
                input.write(stdin.getBytes(StandardCharsets.UTF_8));
            } catch (IOException ignored) {
                // a command that ends before it has read everything closes the pipe
            }
            var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(5, TimeUnit.MINUTES)) throw new IllegalStateException("still running: " + List.of(command));
            reader.join();
            return new Run(process.exitValue(), out, err.toString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Checks a case in a folder of its own. Where the folder has an open.txt, which says what is still wrong, a failure is
     * told as skipped: known, and not mended yet. Who mends it deletes the file.
     */
    static void check(Path folder, Executable check) throws Throwable {
        try {
            check.execute();
        } catch (AssertionError | Exception e) {
            if (e instanceof TestAbortedException || !Files.exists(folder.resolve("open.txt"))) throw e;
            Assumptions.abort("open: " + Files.readString(folder.resolve("open.txt")).strip());
        }
    }

    /** A port that nobody listens on, and that the system does not give to a connection meanwhile, as it does those above 32767. */
    static int freePort() throws IOException {
        while (true) {
            try (var socket = new ServerSocket(ThreadLocalRandom.current().nextInt(10_000, 32_000))) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                // another one
            }
        }
    }

    static String[] prepend(String first, String... rest) {
        var all = new ArrayList<String>();
        all.add(first);
        all.addAll(List.of(rest));
        return all.toArray(String[]::new);
    }
}
