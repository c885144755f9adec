import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A script that runs in a JVM of its own while the test does something to it. */
final class Running implements AutoCloseable {

    private final Process process;
    private final File out;
    private final File err;

    /** @param options of the JVM, which come before those of the script */
    Running(Path folder, Map<String, String> environment, List<String> options, Class<?> script, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(Run.java(script, arguments)));
        command.addAll(1, options);
        command.addAll(0, stoppable());
        out = File.createTempFile("lossless", ".out");
        err = File.createTempFile("lossless", ".err");
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out).redirectError(err);
        builder.environment().putAll(environment);
        process = builder.start();
    }

    /** Before a command: in the background of a shell, or under nohup, these signals are ignored by all that is started from there. */
    static List<String> stoppable() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) return List.of();
        var ignored = Files.readAllLines(status).stream().filter(line -> line.startsWith("SigIgn:")).findFirst().orElseThrow();
        var bits = Long.parseUnsignedLong(ignored.substring("SigIgn:".length()).strip(), 16); // HUP is 1, INT is 2
        return (bits & 0b11) == 0 ? List.of() : List.of("env", "--default-signal=INT,HUP");
    }

    /** Waits until a query of the server's has a row, while the script runs. */
    Running until(Servers.TestDatabase database, String query) throws IOException {
        while (database.query(query).isEmpty()) {
            if (!process.isAlive()) throw new IllegalStateException("it has ended: " + await());
            LockSupport.parkNanos(20_000_000);
        }
        return this;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).inheritIO().start().waitFor();
    }

    Run await() throws IOException {
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES)) throw new IllegalStateException("still running: " + Files.readString(err.toPath()));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new Run(process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
        out.delete();
        err.delete();
    }
}
