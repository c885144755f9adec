import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A network that is cut or falls silent, a process that is killed: all is done or nothing, and what is said is so. */
class FaultsTest {

    /** How often what is random is tried; -Dfaults=50 for a longer run. */
    private static final int TIMES = Integer.getInteger("faults", 2);
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int FILES = 6;

    /** @param done what the database says when it is done, else it says the same as before */
    enum Command {
        CREATE(CreateCohort.class, "select count(*) = 2 from cohort", "C2", "it"),
        ADD(AddLearners.class, "select count(*) = 8 from learner", "C1", "it", "--random", "8"),
        FIX(FixData.class, "select count(*) = 1 from cohort where name = 'C9'", "it", "--because", "x", "--expect", "1",
            "--sql", "update cohort set name = 'C9'");

        private final Class<?> script;
        private final String done;
        private final String[] arguments;

        Command(Class<?> script, String done, String... arguments) {
            this.script = script;
            this.done = done;
            this.arguments = arguments;
        }

        boolean isDone(Servers.TestDatabase database) {
            return database.query(done).equals(List.of("t"));
        }
    }

    @TempDir Path folder;
    private Servers.TestDatabase database;

    @BeforeEach
    void makeDatabase() throws IOException {
        database = CreateCohortTest.migrated(15);
        database.execute("insert into cohort (name) values ('C1')");
    }

    private Running start(String url, Class<?> script, String... arguments) throws IOException {
        return new Running(folder, Map.of("IT_DATABASE_URL", url), List.of("-Dlossless.patience=1"), script, arguments);
    }

    private Run run(Relay relay, Command command) throws IOException {
        try (var running = start(relay.url(database), command.script, command.arguments)) {
            return running.await();
        }
    }

    // ---- A lost answer.

    @ParameterizedTest
    @EnumSource(Command.class)
    void aCommitWhoseAnswerIsLostIsDone(Command command) throws IOException {
        try (var relay = new Relay(database.port())) {
            relay.at("COMMIT", Relay.Fault.CUT_AFTER);
            var run = run(relay, command);
            assertEquals("", run.err());
            assertEquals(0, run.exit());
            assertTrue(command.isDone(database));
        }
    }

    @ParameterizedTest
    @EnumSource(Command.class)
    void aCommitThatIsLostIsNot(Command command) throws IOException {
        try (var relay = new Relay(database.port())) {
            relay.at("COMMIT", Relay.Fault.CUT_BEFORE);
            var run = run(relay, command);
            assertTrue(run.err().startsWith("error: ") && run.err().endsWith("; nothing was changed\n"), run.err());
            assertEquals(1, run.exit());
            assertEquals(false, command.isDone(database));
        }
    }

    static Stream<Arguments> commits() {
        return Stream.of(Relay.Fault.CUT_BEFORE, Relay.Fault.CUT_AFTER).flatMap(fault -> IntStream.rangeClosed(1, 4)
            .mapToObj(nth -> Arguments.of(fault, nth)));
    }

    /** Whichever of its commits is lost, the version that it says is the one that the history has. */
    @ParameterizedTest
    @MethodSource("commits")
    void migrateSaysAtWhichVersionTheDatabaseIs(Relay.Fault fault, int nth) throws IOException {
        database = migrations();
        try (var relay = new Relay(database.port())) {
            relay.at("COMMIT", nth, fault);
            Run run;
            try (var running = start(relay.url(database), Migrate.class, "it", "--yes")) {
                run = running.await();
            }
            var version = version();
            assertEquals(version == null ? "nothing" : version, said(run), run.toString());
        }
        assertAllApplied();
    }

    /** The last version that a run says the database to be at. */
    private static String said(Run run) {
        var last = run.toString().replaceAll("(?s).*(?:at version |Applied V)(\\d+).*", "$1");
        return last.equals(run.toString()) ? "nothing" : last;
    }

    private String version() {
        if (database.query("select to_regclass('flyway_schema_history')").equals(List.of("null"))) return null;
        return database.query("select max(version::int) from flyway_schema_history where success").get(0).replace("null", "nothing");
    }

    // ---- Silence.

    @ParameterizedTest
    @EnumSource(Command.class)
    void aConnectionThatFallsSilentEndsWithAMessage(Command command) throws IOException {
        try (var relay = new Relay(database.port())) {
            relay.at(command == Command.FIX ? "update cohort" : "insert into", Relay.Fault.SILENT_AFTER);
            var run = run(relay, command);
            assertEquals("error: the database has not answered for 2 s, and runs no statement of ours; nothing was changed\n", run.err());
            assertEquals(1, run.exit());
            assertEquals(false, command.isDone(database));
        }
    }

    @ParameterizedTest
    @EnumSource(Command.class)
    void whatIsCommittedWhenItFallsSilentIsDone(Command command) throws IOException {
        try (var relay = new Relay(database.port())) {
            relay.at("COMMIT", Relay.Fault.SILENT_AFTER);
            var run = run(relay, command);
            assertEquals("", run.err());
            assertEquals(0, run.exit());
            assertTrue(command.isDone(database));
        }
    }

    /** Nothing is read any more, so nothing can be written; and no other connection can be had. */
    @Test
    void aLoadThatTheNetworkDoesNotTakeEndsWithAMessage() throws IOException {
        var csv = folder.resolve("learners.csv");
        try (var writer = Files.newBufferedWriter(csv)) {
            writer.write("first_name,surname,personal_email_address\n");
            for (var i = 0; i < 400_000; i++) writer.write("Ann,Smith" + "h".repeat(60) + ",ann" + i + "@example.org\n");
        }
        try (var relay = new Relay(database.port());
             var running = start(relay.url(database), AddLearners.class, "C1", "it", "--csv", csv.toString())) {
            relay.awaitByte(1_000_000, running);
            relay.fallSilent();
            var run = running.await();
            assertEquals("error: the database has not answered for 2 s, and runs no statement of ours; nothing was changed\n", run.err());
            assertEquals(1, run.exit());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aLongStatementIsNoSilence(boolean pooled) throws IOException {
        try (var pooler = pooled ? new Pooler(database, "transaction") : null;
             var running = start(pooled ? pooler.url() : database.url(), FixData.class, "it", "--because", "x", "--expect", "1",
                "--sql", "update cohort set name = 'C9' from pg_sleep(6)")) {
            var run = running.await();
            assertEquals("", run.err());
            assertEquals(0, run.exit());
        }
    }

    /** Its session has lost its name by a RESET ALL, and another of the script's, which watches it, is idle. */
    @Test
    void aLongMigrationIsNoSilence() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("migrations")).resolve("V1__sleep.sql"), "select pg_sleep(6);");
        database = Servers.create(15);
        try (var running = start(database.url(), Migrate.class, "it", "--yes")) {
            var run = running.await();
            assertEquals("", run.err());
            assertEquals(0, run.exit());
        }
    }

    // ---- At random.

    /** Each file adds a row, takes some time, and has something to be proved. */
    private Servers.TestDatabase migrations() throws IOException {
        var files = Files.createDirectories(folder.resolve("migrations"));
        Files.writeString(files.resolve("V1__make_t.sql"), "create table t (id int primary key, x text); insert into t values (1, 'a');");
        for (var i = 2; i <= FILES; i++) Files.writeString(files.resolve("V" + i + "__change_t.sql"), """
            insert into t values (%1$d, 'a'); alter table t add y%1$d text; update t set y%1$d = x; create table u%1$d (id int);
            """.formatted(i));
        return Servers.create(15);
    }

    /** After another run everything is there, and once. */
    private void assertAllApplied() throws IOException {
        try (var running = start(database.url(), Migrate.class, "it", "--yes")) {
            var run = running.await();
            assertEquals(0, run.exit(), run.err());
        }
        assertEquals(List.of(FILES + "|" + FILES), database.query("select count(*), max(id) from t"));
        assertEquals(List.of(String.valueOf(FILES)), database.query("select count(*) from flyway_schema_history where success and type = 'SQL'"));
    }

    static IntStream times() {
        return IntStream.range(0, TIMES);
    }

    /** How many bytes pass when nothing goes wrong. */
    private long bytes(Class<?> script, String... arguments) throws IOException {
        try (var relay = new Relay(database.port()); var running = start(relay.url(database), script, arguments)) {
            var run = running.await();
            assertEquals(0, run.exit(), run.err());
            return relay.bytes();
        }
    }

    @ParameterizedTest
    @MethodSource("times")
    void aMigrationThatIsCutOrKilledIsDoneOnceByTheNext(int time) throws Exception {
        database = migrations();
        var bytes = bytes(Migrate.class, "it", "--yes");
        var random = new Random(SEED + time);
        for (var kill : new boolean[] {false, true}) {
            database = Servers.create(15);
            var at = random.nextLong(bytes);
            try (var relay = new Relay(database.port()); var running = start(relay.url(database), Migrate.class, "it", "--yes")) {
                if (!kill) relay.cutAtByte(at);
                else {
                    relay.awaitByte(at, running);
                    running.signal("KILL");
                }
                var run = running.await();
                var version = version();
                if (!kill) assertEquals(version == null ? "nothing" : version, said(run), "byte " + at + ", seed " + SEED + ": " + run);
            }
            assertAllApplied();
        }
    }

    @ParameterizedTest
    @MethodSource("times")
    void whatIsCutOrKilledIsDoneOrNot(int time) throws Exception {
        var random = new Random(SEED + time);
        for (var command : Command.values()) {
            makeDatabase();
            var bytes = bytes(command.script, command.arguments);
            for (var kill : new boolean[] {false, true}) {
                makeDatabase();
                var at = random.nextLong(bytes);
                var where = command + " at byte " + at + ", seed " + SEED + ": ";
                try (var relay = new Relay(database.port()); var running = start(relay.url(database), command.script, command.arguments)) {
                    if (!kill) relay.cutAtByte(at);
                    else {
                        relay.awaitByte(at, running);
                        running.signal("KILL");
                    }
                    var run = running.await();
                    if (run.exit() == 0) assertTrue(command.isDone(database), where + run);
                    else if (!kill && !isUnknown(run)) assertEquals(false, command.isDone(database), where + run);
                }
                assertEquals(List.of("t"), database.query("select count(*) in (0, 8) from learner"), where);
                if (database.query("select to_regclass('lossless_archive.data_fix')").equals(List.of("lossless_archive.data_fix")))
                    assertEquals(database.query("select count(*) from cohort where name = 'C9'"),
                        database.query("select count(*) from lossless_archive.data_fix"), where);
            }
        }
    }

    /** The commit's answer was lost, and the server could not be asked again: either is right, as long as it is said. */
    private static boolean isUnknown(Run run) {
        return run.err().contains("whether it was done is not known");
    }

    // ---- A standby that takes over.

    private static void kill(Servers.TestDatabase server) throws IOException {
        var data = Path.of(server.query("show data_directory").get(0));
        var postmaster = ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0))).orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().join();
    }

    @ParameterizedTest
    @MethodSource("times")
    void aStandbyThatTakesOverHasWhatWasSaidToBeDone(int time, @TempDir Path servers) throws Exception {
        database = migrations();
        var bytes = bytes(Migrate.class, "it", "--yes");
        try (var first = Servers.builder(15).setDataDirectory(servers.resolve("primary"))
            .setServerConfig("synchronous_commit", "on").start()) {
            var primary = new Servers.TestDatabase("it", first.getPort(), "postgres");
            try (var second = Servers.standby(primary, servers.resolve("standby"), ""); var relay = new Relay(primary.port())) {
                primary.execute("alter system set synchronous_standby_names = '*'"); // it has whatever its primary has said to be committed
                primary.execute("select pg_reload_conf()");
                database = new Servers.TestDatabase("it", second.getPort(), "postgres");
                primary.await("select count(*) = 1 from pg_stat_replication where sync_state = 'sync'");
                try (var running = start(relay.url(primary), Migrate.class, "it", "--yes")) {
                    relay.awaitByte(new Random(SEED + time).nextLong(bytes), running);
                    kill(primary);
                    database.query("select pg_promote()");
                    relay.leadTo(second.getPort());
                    var run = running.await();
                    var version = version();
                    assertEquals(version == null ? "nothing" : version, said(run), "seed " + SEED + ": " + run);
                }
                assertAllApplied();
            }
        }
    }

    @Test
    void aPoolerThatIsRestartedLosesNothing() throws Exception {
        database = migrations();
        Files.writeString(folder.resolve("migrations/V3__change_t.sql"), """
            insert into t values (3, 'a'); alter table t add y3 text; select from wait for update;""");
        database.execute("create schema other; create table other.wait (id int); insert into other.wait values (1);"
            + "alter database " + database.name() + " set search_path = public, other");
        try (var pooler = new Pooler(database, "transaction"); var other = database.jdbi().open();
             var running = start(pooler.url(), Migrate.class, "it", "--yes", "--baseline", "0", "--lock-timeout", "1min")) {
            other.begin();
            other.execute("select from other.wait for update");
            running.until(database, "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'");
            pooler.restart();
            var run = running.await();
            assertEquals(1, run.exit());
            assertEquals("2", said(run), run.toString());
            other.rollback();
        }
        assertAllApplied();
    }
}
