import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The throw-away server that check_drift compares with, in a cache of the test's own. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "nothing there is told by a process's arguments")
class EmbeddedServerTest {

    @TempDir Path temporary;

    @Test
    void whatAKilledRunHasLeftGoesAtTheNext() throws Exception {
        var root = temporary.toRealPath();
        Files.writeString(Files.createDirectory(root.resolve("migrations")).resolve("models.sql"), "create table a (b int);\n");
        var servers = root.resolve("lossless/postgres");
        var builder = new ProcessBuilder(Run.java(CheckDrift.class, "--offline")).directory(root.toFile());
        builder.environment().put("XDG_CACHE_HOME", root.toString());
        builder.environment().remove("SHADOW_DATABASE_URL");
        var process = builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        while (process.isAlive() && shadows(servers).stream().noneMatch(shadow -> Files.exists(shadow.resolve("data/postmaster.pid"))))
            LockSupport.parkNanos(1_000_000);
        process.destroyForcibly().waitFor();
        var left = shadows(servers);
        assertEquals(1, left.size());
        assertTrue(CheckDrift.Programs.serversOf(left.get(0)).size() > 0, "the killed run has left a server");

        var next = Run.process(root, Map.of("XDG_CACHE_HOME", root.toString()), "", Run.java(CheckDrift.class, "--offline"));
        assertEquals(3, next.exit(), next.err());
        assertEquals(List.of(), shadows(servers));
        assertEquals(List.of(), CheckDrift.Programs.serversOf(left.get(0)));
    }

    /** A killed server's processes write on until they notice. */
    @Test
    void whatIsStillWrittenToIsDeletedAllTheSame() throws Exception {
        var folder = Files.createDirectories(temporary.resolve("data/base"));
        var hasBegun = new CountDownLatch(100);
        var writer = CompletableFuture.runAsync(() -> {
            for (var i = 0; i < 2_000; i++, hasBegun.countDown())
                try {
                    Files.createFile(folder.resolve("" + i));
                } catch (IOException e) {
                    return; // it is deleted
                }
        });
        hasBegun.await();
        CheckDrift.Programs.delete(temporary.resolve("data"));
        writer.join();
        assertFalse(Files.exists(temporary.resolve("data")));
    }

    @Test
    void whatInitdbHasMadeIsCopiedAndMadeAgainWhenItIsSpoilt() throws Exception {
        var root = temporary.toRealPath();
        var models = Files.createDirectory(root.resolve("migrations")).resolve("models.sql");
        var servers = root.resolve("lossless/postgres");
        assertEquals(3, offline(root, models, "create table a (b int);\n").exit());
        var kept = kept(servers);
        assertEquals(1, kept.size());

        Files.writeString(kept.get(0).resolve("data/global/pg_control"), "");
        var spoilt = offline(root, models, "create table a (c int);\n");
        assertEquals(1, spoilt.exit());
        assertEquals("""
            error: cannot start an embedded server to compare with: gave up waiting for server to start after 10000ms
            help: set SHADOW_DATABASE_URL to a server where you may create databases
            """, spoilt.err());
        assertEquals(List.of(), kept(servers));

        assertEquals(3, offline(root, models, "create table a (c int);\n").exit());
        assertEquals(kept, kept(servers));
        assertEquals(List.of(), shadows(servers));
    }

    private static Run offline(Path root, Path models, String sql) throws Exception {
        Files.writeString(models, sql);
        return Run.process(root, Map.of("XDG_CACHE_HOME", root.toString()), "", Run.java(CheckDrift.class, "--offline"));
    }

    private static List<Path> shadows(Path servers) throws IOException { return beginningWith("shadow.", servers); }
    private static List<Path> kept(Path servers) throws IOException { return beginningWith("new-", servers); }

    private static List<Path> beginningWith(String name, Path servers) throws IOException {
        if (!Files.isDirectory(servers)) return List.of();
        try (var files = Files.list(servers)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name)).toList();
        }
    }
}
