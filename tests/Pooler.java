import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A pgbouncer of a test's own in front of a database, on a port of its own; a test is skipped where there is none. */
final class Pooler implements AutoCloseable {

    private static final List<Path> PLACES = Stream.of("/usr/sbin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin")
        .map(folder -> Path.of(folder, "pgbouncer")).toList();

    private final Servers.TestDatabase database;
    private final Path folder;
    private final int port = freePort();
    private Process process;

    /** @param mode transaction, session or statement */
    Pooler(Servers.TestDatabase database, String mode) throws IOException {
        this.database = database;
        Assumptions.assumeTrue(PLACES.stream().anyMatch(Files::isExecutable), "pgbouncer is not installed");
        folder = Files.createTempDirectory("lossless_pooler");
        folder.toFile().setReadable(true, false); // pgbouncer will not run as root, and reads this as another user
        folder.toFile().setExecutable(true, false);
        Files.writeString(folder.resolve("pgbouncer.ini"), """
            [databases]
            %s = host=localhost port=%d user=postgres
            [pgbouncer]
            listen_addr = 127.0.0.1
            listen_port = %d
            unix_socket_dir =
            auth_type = any
            pool_mode = %s
            default_pool_size = 40
            server_round_robin = 1
            ignore_startup_parameters = extra_float_digits
            """.formatted(database.name(), database.port(), port, mode));
        start();
    }

    private void start() throws IOException {
        var command = new ArrayList<>(List.of(PLACES.stream().filter(Files::isExecutable).findFirst().orElseThrow().toString(), "-q"));
        if (System.getProperty("user.name").equals("root")) command.addAll(List.of("-u", "nobody"));
        command.add(folder.resolve("pgbouncer.ini").toString());
        process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        while (!answers()) {
            if (!process.isAlive()) throw new IOException("pgbouncer did not start: " + Files.readString(folder.resolve("log")));
            LockSupport.parkNanos(10_000_000);
        }
    }

    /** Ends it at once, with all of its connections, and starts it again. */
    void restart() throws IOException {
        stop();
        start();
    }

    String url() {
        return "postgres://postgres@localhost:" + port + "/" + database.name();
    }

    private boolean answers() {
        try (var socket = new Socket("127.0.0.1", port)) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void stop() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() throws IOException {
        stop();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
