import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Behind pgbouncer: each transaction may meet another session, with what others have left in it. */
class PoolerTest {

    private static final int CLIENTS = 5;

    static Stream<Arguments> modes() {
        return Stream.of(15, 18).flatMap(major -> Stream.of("transaction", "session").map(mode -> Arguments.of(major, mode)));
    }

    /** A database behind a pooler, known to the scripts by the pooler's address alone. */
    private static Pooler before(Servers.TestDatabase database, String mode) throws IOException {
        var pooler = new Pooler(database, mode);
        Run.know(database.env(), pooler.url());
        return pooler;
    }

    private static Run run(CommandLine command, String... arguments) {
        var run = Run.script(command, arguments);
        assertEquals("", run.err(), run.out());
        assertEquals(0, run.exit(), run.out());
        return run;
    }

    /** While the pool's sessions are still there, which would keep it. */
    private static void assertNoLockIsLeft(Servers.TestDatabase database) {
        assertEquals(List.of(), database.query("select objid from pg_locks where locktype = 'advisory'"
            + " and database = (select oid from pg_database where datname = current_database())"));
    }

    /** What another program's driver leaves in the pool's sessions: statements under the names that every driver gives. */
    private static void leaveNamedStatements(Pooler pooler) throws SQLException {
        var others = new ArrayList<Connection>();
        try {
            for (var i = 0; i < 2 * CLIENTS; i++) {
                var url = pooler.url().replace("postgres://postgres@", "jdbc:postgresql://") + "?user=postgres&prepareThreshold=1";
                others.add(DriverManager.getConnection(url));
                others.get(i).setAutoCommit(false);
                for (var number = 1; number <= 4; number++) {
                    var statement = others.get(i).prepareStatement("select " + number); // not closed: the driver would forget its name
                    statement.executeQuery();
                }
            }
        } finally {
            for (var other : others) other.rollback();
        }
    }

    @ParameterizedTest
    @MethodSource("modes")
    void everyScriptWorksForSeveralAtOnce(int major, String mode) throws Exception {
        var database = CreateCohortTest.migrated(major);
        var env = database.env();
        try (var pooler = before(database, mode)) {
            if (mode.equals("transaction")) leaveNamedStatements(pooler);
            var executor = Executors.newFixedThreadPool(CLIENTS);
            var clients = IntStream.range(0, CLIENTS).mapToObj(i -> executor.submit(() -> client(env, i))).toList();
            executor.shutdown();
            for (Future<?> client : clients) client.get();
            assertNoLockIsLeft(database);
        }
        assertEquals(List.of(CLIENTS + "|" + CLIENTS + "|" + 20 * CLIENTS),
            database.query("select count(distinct cohort_id), count(*) filter (where first_name = 'Zoe of the test'), count(*) from learner"));
    }

    private static void client(String env, int number) {
        var cohort = "C" + number;
        run(CreateCohort.commandLine(new CreateCohort()), cohort, env);
        for (var i = 0; i < 2; i++) run(AddLearners.commandLine(new AddLearners()), cohort, env, "--random", "10");
        run(FixData.commandLine(new FixData()), env, "--because", "names", "--expect", "1", "--sql", """
            update learner set first_name = 'Zoe of the test'
             where id = (select min(l.id) from learner l join cohort c on c.id = cohort_id where name = '%s') returning *"""
            .formatted(cohort));
        var fix = run(FixData.commandLine(new FixData()), env, "--because", "surnames", "--expect", "20", "--sql",
            "update learner set surname = 'A' from cohort c where c.id = cohort_id and name = '" + cohort + "'");
        var id = fix.out().replaceAll("(?s).*--undo (\\d+)\\s*", "$1");
        run(FixData.commandLine(new FixData()), env, "--undo", id);
        assertTrue(run(FixData.commandLine(new FixData()), env, "--show", id).out().contains("surname"));
        assertTrue(run(FixData.commandLine(new FixData()), env, "--list").out().contains("names"));
    }

    @ParameterizedTest
    @MethodSource("modes")
    void whatMigratesAdoptsAndComparesWorks(int major, String mode, @TempDir Path folder) throws Exception {
        for (var i = 1; i <= 15; i++)
            Files.writeString(folder.resolve("V" + i + "__make_t" + i + ".sql"), "create table t" + i + " (id int primary key);");
        var models = new StringBuilder();
        for (var i = 1; i <= 15; i++) models.append("create table t").append(i).append(" (id int primary key);\n");
        Files.writeString(folder.resolve("models.sql"), models);
        var byHand = Servers.create(major);
        byHand.execute(models.toString());
        try (var pooler = before(byHand, mode)) {
            if (mode.equals("transaction")) leaveNamedStatements(pooler);
            run(CheckDrift.commandLine(new CheckDrift()), byHand.env(), "--migrations", folder.toString(), "--adopt");
            run(CheckDrift.commandLine(new CheckDrift()), byHand.env(), "--migrations", folder.toString());
            assertNoLockIsLeft(byHand);
        }
        assertEquals(List.of("15"), byHand.query("select count(*) from flyway_schema_history where success and version is not null and version <> '0'"));
        var empty = Servers.create(major);
        try (var pooler = before(empty, mode)) {
            if (mode.equals("transaction")) leaveNamedStatements(pooler);
            var runs = new ArrayList<CompletableFuture<Run>>();
            for (var i = 0; i < CLIENTS; i++) runs.add(CompletableFuture.supplyAsync(() ->
                Run.script(Migrate.commandLine(new Migrate()), empty.env(), "--yes", "--migrations", folder.toString())));
            for (var run : runs) assertEquals(0, run.get().exit(), run.get().err());
            assertNoLockIsLeft(empty);
        }
        assertEquals(List.of("15"), empty.query("select count(*) from flyway_schema_history where success and version is not null"));
    }

    /** What a session has counted of earlier transactions is not this one's. */
    @Test
    void whatOthersHaveJustDoneIsNotTheFixs() throws Exception {
        var database = CreateCohortTest.migrated(15);
        try (var pooler = before(database, "transaction")) {
            run(CreateCohort.commandLine(new CreateCohort()), "C1", database.env());
            var url = pooler.url().replace("postgres://postgres@", "jdbc:postgresql://") + "?user=postgres";
            for (var i = 0; i < 5; i++) {
                try (var other = DriverManager.getConnection(url); var statement = other.createStatement()) {
                    statement.execute("create table of_others_" + i + " (id int)");
                }
                run(FixData.commandLine(new FixData()), database.env(), "--because", "it", "--sql", "update cohort set name = 'C' || id", "--expect", "1");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void statementPoolingIsRefused(int major, @TempDir Path folder) throws Exception {
        var database = CreateCohortTest.migrated(major);
        Files.writeString(folder.resolve("V1__a.sql"), "create table a (id int);");
        Files.writeString(folder.resolve("models.sql"), "create table a (id int);");
        try (var pooler = before(database, "statement")) {
            var env = database.env();
            for (var run : List.of(
                    Run.script(CreateCohort.commandLine(new CreateCohort()), "C1", env),
                    Run.script(AddLearners.commandLine(new AddLearners()), "C1", env, "--random", "1"),
                    Run.script(FixData.commandLine(new FixData()), env, "--because", "x", "--sql", "delete from cohort", "--expect", "0"),
                    Run.script(CheckDrift.commandLine(new CheckDrift()), env, "--migrations", folder.toString()),
                    Run.script(Migrate.commandLine(new Migrate()), env, "--yes", "--migrations", folder.toString()))) {
                assertEquals("error: " + env + " is behind a pooler that gives each statement another session, and a transaction needs one; "
                    + "nothing was changed\nhelp: pool_mode = transaction, or the address of PostgreSQL itself, in `"
                    + env.toUpperCase() + "_DATABASE_URL`\n", run.err());
                assertEquals(1, run.exit());
            }
        }
    }
}
