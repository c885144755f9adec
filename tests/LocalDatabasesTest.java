import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Each test has a repository of its own with servers on free ports, all through real processes. */
class LocalDatabasesTest {

    @TempDir static Path unpacked;
    @TempDir Path temporary;

    private Path cache;
    private Path repository;
    private int dev;
    private int prod;
    private Map<String, String> environment;

    @BeforeEach
    void makeRepository() throws IOException {
        repository = Files.createDirectories(temporary.toRealPath().resolve("their repository"));
        Files.createDirectory(repository.resolve("migrations"));
        dev = Run.freePort();
        prod = Run.freePort();
        useCache(unpacked);
    }

    private void useCache(Path folder) {
        cache = folder;
        environment = Map.of("LOSSLESS_DEV_PORT", "" + dev, "LOSSLESS_PROD_PORT", "" + prod,
            "PGPASSFILE", temporary.resolve("pgpass").toString(), "XDG_CACHE_HOME", cache.toString());
    }

    @AfterEach
    void stopServers() {
        run("stop");
    }

    @Test
    void theServersStayUpAndKeepTheirDataThroughStopAndCrash() throws IOException {
        var devLine = "dev: localhost:" + dev + "/dev as postgres";
        var prodLine = "prod: localhost:" + prod + "/prod as postgres";
        var exports = """
            export DEV_DATABASE_URL='postgres://postgres@localhost:%d/dev'
            export PROD_DATABASE_URL='postgres://postgres@localhost:%d/prod'
            """.formatted(dev, prod);

        assertRun(0, devLine + ", not made yet\n" + prodLine + ", not made yet\n", "", run("status"));
        assertRun(0, devLine + ", started\n" + prodLine + ", started\n" + exports, "", run("start"));
        assertRun(0, devLine + ", running already\n" + prodLine + ", running already\n" + exports, "", run("start"));
        assertRun(0, "postgres://postgres@localhost:" + prod + "/prod\n", "", run("url", "prod"));
        assertRun(0, "[{\"server\":\"dev\",\"state\":\"running already\",\"url\":\"postgres://postgres@localhost:" + dev + "/dev\"}]\n", "",
            run("start", "dev", "--json"));
        assertRun(0, exports, "", run("env"));
        assertTrue(run("status").out().startsWith(devLine + ", running, PostgreSQL 18."), "status tells the version");

        execute("dev", "create table kept as select 'a value' as value");
        assertEquals(List.of("on|on|localhost"), query("dev",
            "select concat_ws('|', current_setting('fsync'), current_setting('synchronous_commit'), current_setting('listen_addresses'))"));

        assertRun(0, devLine + ", stopped\n", "", run("stop", "dev"));
        assertRun(0, devLine + ", not running\n", "", run("stop", "dev"));
        assertRun(0, devLine + ", stopped\n", "", Run.process(repository, environment, "", command("status", "dev")));
        assertEquals(0, run("start", "dev").exit());
        assertEquals(List.of("a value"), query("dev", "select value from kept"));

        killPostmaster("dev");
        assertEquals(0, run("start", "dev").exit());
        assertEquals(List.of("a value"), query("dev", "select value from kept"));
    }

    @Test
    void aNewTerminalFindsTheServersThatRun() {
        var terminal = new HashMap<>(environment);
        for (var variable : List.of("LOSSLESS_DEV_PORT", "LOSSLESS_PROD_PORT", "DEV_DATABASE_URL", "PROD_DATABASE_URL")) terminal.put(variable, null);
        for (var runs : List.of(false, true)) {
            if (runs) run("start");
            assertRun(1, "", """
                error: `PROD_DATABASE_URL` is not set
                help: export PROD_DATABASE_URL='postgres://USER:PASSWORD@HOST/DB'
                  for the local server%s: eval "$(jbang local_databases env)"
                """.formatted(runs ? ", which runs on port " + prod : ""),
                Run.process(repository, terminal, "", Run.java(Migrate.class, "prod")));
            assertRun(0, """
                export DEV_DATABASE_URL='postgres://postgres@localhost:%d/dev'
                export PROD_DATABASE_URL='postgres://postgres@localhost:%d/prod'
                """.formatted(runs ? dev : 5433, runs ? prod : 5434), "", Run.process(repository, terminal, "", command("env")));
        }
        assertRun(0, "dev: localhost:" + dev + "/dev as postgres\ndev has no version yet, nothing to do\n", "",
            Run.process(repository, terminal, "", Run.java(Migrate.class, "dev")));
    }

    @Test
    void resetEmptiesDevButProdOnlyWhenToldTwice() {
        run("start");
        execute("dev", "create table gone ()");
        execute("prod", "create table kept ()");

        assertRun(0, "dev: localhost:" + dev + "/dev as postgres, empty\n", "", run("reset"));
        assertRun(1, "", """
            error: reset prod would delete every value in it; nothing was changed
            help: if that is meant: jbang local_databases reset prod --yes
            """, run("reset", "prod"));

        var tables = "select count(*) from pg_tables where schemaname = 'public'";
        assertEquals(List.of("0"), query("dev", tables));
        assertEquals(List.of("1"), query("prod", tables));
        assertEquals(0, run("reset", "prod", "--yes").exit());
        assertEquals(List.of("0"), query("prod", tables));
    }

    @Test
    void nobodyElseOnTheMachineGetsIn() throws IOException {
        useCache(temporary);
        Files.createDirectories(cache.resolve("lossless/postgres/planted"));
        Files.setPosixFilePermissions(cache.resolve("lossless"), PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.writeString(temporary.resolve("pgpass"), "localhost:" + dev + ":*:postgres:old\nelsewhere:5432:*:ada:kept\n");
        assertEquals(0, run("start", "dev").exit());

        assertEquals("rwx------", mode(cache.resolve("lossless")));
        assertFalse(Files.exists(cache.resolve("lossless/postgres/planted")), "what others could have put there is gone");
        for (var folder : List.of(".local", ".local/dev")) assertEquals("rwx------", mode(repository.resolve(folder)));
        assertEquals("rw-------", mode(repository.resolve(".local/dev.password")));
        assertEquals("rw-------", mode(temporary.resolve("pgpass")));
        assertEquals(List.of("localhost:" + dev + ":*:postgres:" + password("dev"), "elsewhere:5432:*:ada:kept"),
            Files.readAllLines(temporary.resolve("pgpass")));
        assertEquals(List.of("1"), query("dev", "select 1"));
        for (var wrong : new String[] {"", "wrong"})
            assertThrows(ConnectionException.class, () -> login("dev", wrong).open().close());

        var other = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        var tries = List.of("ls " + cache.resolve("lossless"), "touch " + cache.resolve("lossless/postgres/planted"), "cat .local/dev.password",
            "cat " + temporary.resolve("pgpass"), "ls .local/dev", "touch .local/planted");
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxrwxrwx")); // the way there is open
        assumeTrue(Run.process(repository, environment, "", Stream.concat(other.stream(), Stream.of("ls", ".")).toArray(String[]::new)).exit() == 0,
            "only root, with setpriv, can try it as another account");
        for (var one : tries)
            assertTrue(Run.process(repository, environment, "", Stream.concat(other.stream(), Stream.of("sh", "-c", one)).toArray(String[]::new)).err()
                .contains("Permission denied"), one);
    }

    @Test
    void anotherAccountReadsAndWritesNothing() throws IOException {
        var another = new String[] {"sh", "-c", "setpriv --reuid=65534 --regid=65534 --clear-groups sh -c \"$0\"", "id -u"};
        assumeTrue(Run.process(temporary, Map.of(), "", another).out().equals("65534\n"), "only root, with setpriv, can try it as another account");
        useCache(temporary);
        assertEquals(0, run("start", "dev").exit());
        for (var open : List.of(temporary, repository)) Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (var attempt : List.of("cat '" + repository + "/.local/dev.password'", "ls '" + repository + "/.local'", "cat " + temporary + "/pgpass",
            "ls " + cache + "/lossless", "touch " + cache + "/lossless/postgres/planted")) {
            another[3] = attempt;
            var run = Run.process(temporary, Map.of(), "", another);
            assertTrue(run.exit() != 0 && run.err().contains("Permission denied"), attempt + " " + run);
        }
    }

    /** Those made before servers had one. */
    @Test
    void aServerWithoutAPasswordGetsOne() throws IOException {
        run("start", "dev");
        run("stop", "dev");
        var rules = repository.resolve(".local/dev/pg_hba.conf");
        Files.writeString(rules, Files.readString(rules).replaceAll("(?m)^(host|local)(.*) scram-sha-256$", "$1$2 trust"));
        Files.delete(repository.resolve(".local/dev.password"));
        assertEquals(0, run("start", "dev").exit());
        assertEquals(List.of("1"), query("dev", "select 1"));
        assertThrows(ConnectionException.class, () -> login("dev", "wrong").open().close());
    }

    /** Wherever a first start is killed, the next one works: while it unpacks, makes the data directory, starts the server. */
    @Test
    void aStartThatWasKilledIsBegunAnew() throws Exception {
        useCache(temporary);
        var binaries = cache.resolve("lossless/postgres");
        for (var reached : List.<BooleanSupplier>of(() -> hasFile(binaries, "PG-.*"), () -> Files.exists(repository.resolve(".local/dev/base")),
            () -> Files.exists(repository.resolve(".local/dev/postmaster.pid")))) {
            var builder = new ProcessBuilder(command("start", "dev")).directory(repository.toFile());
            builder.environment().putAll(environment);
            var process = builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            while (!reached.getAsBoolean() && process.isAlive()) LockSupport.parkNanos(1_000_000);
            process.destroyForcibly().waitFor();
            var next = run("start", "dev");
            assertEquals(0, next.exit(), next.err());
            assertEquals(List.of("1"), query("dev", "select 1"));
            run("stop", "dev");
            LocalDatabases.Programs.delete(repository.resolve(".local/dev"));
        }
    }

    private static boolean hasFile(Path folder, String name) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().matches(name));
        } catch (IOException notYet) {
            return false;
        }
    }

    @Test
    void twoStartsAtOnceStartOneServer() {
        var other = CompletableFuture.supplyAsync(() -> run("start", "dev"));
        var outs = List.of(run("start", "dev"), other.join()).stream().map(run -> run.out().lines().findFirst().orElse(run.err())).sorted().toList();
        assertEquals(List.of("dev: localhost:" + dev + "/dev as postgres, running already",
            "dev: localhost:" + dev + "/dev as postgres, started"), outs);
    }

    @Test
    void anInterruptedFirstStartIsBegunAnew() throws IOException {
        Files.createDirectories(repository.resolve(".local/dev/base"));
        Files.writeString(repository.resolve(".local/dev/PG_VERSION"), "18\n");
        assertEquals(0, run("start", "dev").exit());
    }

    @Test
    void aPortTakenByAnotherIsNamed() throws IOException {
        try (var other = new ServerSocket(dev, 1, InetAddress.getLoopbackAddress())) {
            assertRun(1, "", """
                error: port %d is taken by something else; nothing was changed
                help: stop what listens there, or: export LOSSLESS_DEV_PORT=%d
                """.formatted(dev, dev + 10), run("start", "dev"));
        }
    }

    @Test
    void onlyWhatItStartedIsStopped() {
        var other = Servers.create(18);
        var run = Run.process(repository, Map.of("LOSSLESS_DEV_PORT", "" + other.port()), "", command("stop", "dev"));
        assertRun(0, "dev: localhost:" + other.port() + "/dev as postgres, not running\n", "", run);
        assertEquals(List.of("1"), other.query("select 1"));
    }

    @Test
    void aDataDirectoryOfAnotherMajorVersionIsRefused() throws IOException {
        run("start", "dev");
        run("stop", "dev");
        var data = repository.resolve(".local/dev");
        Files.writeString(data.resolve("PG_VERSION"), "17\n");
        assertRun(1, "", """
            error: %s was made by PostgreSQL 17, and this is 18; nothing was changed
            help: dump it with that version, then move it away: mv %s %s-17
            """.formatted(data, data, data), run("start", "dev"));
    }

    @Test
    void psqlIsOpenedOnTheServer() {
        assumeTrue(Run.process(repository, Map.of(), "", "sh", "-c", "command -v psql").exit() == 0, "psql is not installed");
        assertRun(1, "", """
            error: prod is not running
            help: jbang local_databases start prod
            """, run("psql", "prod"));
        run("start", "dev");
        assertRun(0, "dev\n", "", run("psql", "dev", "--", "-Atc", "select current_database()"));
        assertRun(0, "from stdin\n", "", Run.process(repository, environment, "select 'from stdin'", command("psql", "dev", "--", "-At")));
        assertEquals(1, run("psql", "dev", "--", "-c", "nonsense").exit(), "the exit status is psql's");
    }

    @Test
    void whatCannotWorkIsSaid() throws IOException {
        assertRun(2, "", """
            error: invalid value for positional parameter at index 0 (ACTION): expected one of [start, stop, status, reset, psql, url, env] (case-sensitive) but was 'restart'
            help: jbang local_databases --help
            """, run("restart"));
        assertRun(1, "", """
            error: `LOSSLESS_DEV_PORT` is not a port: many
            help: export LOSSLESS_DEV_PORT=5433
            """, Run.process(repository, Map.of("LOSSLESS_DEV_PORT", "many"), "", command("start")));
        Files.createFile(repository.resolve(".local"));
        assertRun(1, "", """
            error: cannot write %s
            help: make room for it, or the folder writable
            """.formatted(repository.resolve(".local")), run("start", "dev"));
        Files.delete(repository.resolve(".local"));
    }

    private Run run(String... arguments) {
        return Run.process(repository, environment, "", command(arguments));
    }

    private static String[] command(String... arguments) {
        return Run.java(LocalDatabases.class, arguments);
    }

    private static void assertRun(int exit, String out, String err, Run run) {
        assertEquals(new Run(exit, out, err), run);
    }

    private void execute(String server, String sql) {
        login(server, password(server)).useHandle(handle -> handle.execute(sql));
    }

    private List<String> query(String server, String sql) {
        return login(server, password(server)).withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    private Jdbi login(String server, String password) {
        return Jdbi.create("jdbc:postgresql://localhost:" + (server.equals("dev") ? dev : prod) + "/" + server, "postgres", password);
    }

    private String password(String server) {
        try {
            return Files.readString(repository.resolve(".local/" + server + ".password"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private void killPostmaster(String name) throws IOException {
        var pid = Long.parseLong(Files.readAllLines(repository.resolve(".local/" + name + "/postmaster.pid")).get(0).strip());
        var postmaster = ProcessHandle.of(pid).orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().join();
    }
}
