import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Ctrl-C, a container that stops, a terminal that closes, a kill -9: the database is let go, and the script says what is so. */
@DisabledOnOs(OS.WINDOWS)
class SignalsTest {

    private static final String SLEEPS = """
        select from pg_stat_activity
         where datname like %s and pid <> pg_backend_pid() and state = 'active' and wait_event = 'PgSleep'""";
    private static final String WAITS = """
        select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'""";

    @TempDir Path folder;

    private Running start(Servers.TestDatabase database, Class<?> script, String... arguments) throws IOException {
        return new Running(folder, Map.of("IT_DATABASE_URL", database.url()), List.of(), script, arguments);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve("migrations"));
        Files.writeString(folder.resolve("migrations").resolve(file), text);
    }

    private static void assertStopped(String message, int exit, Run run) {
        assertEquals("stopped: " + message + "\n", run.err());
        assertEquals(exit, run.exit());
    }

    @ParameterizedTest
    @CsvSource({"15, INT, 130", "18, INT, 130", "15, TERM, 143", "15, HUP, 129"})
    void migrateRollsBackAndSaysWhereTheDatabaseIs(int major, String signal, int exit) throws Exception {
        var database = Servers.create(major);
        write("V1__make_t.sql", "create table t (id int primary key);");
        write("V2__sleep.sql", "alter table t add column x int; select pg_sleep(600);");
        try (var running = start(database, Migrate.class, "it", "--yes")) {
            running.until(database, SLEEPS.formatted("current_database()")).signal(signal);
            assertStopped("it is at version 1", exit, running.await());
        }
        database.awaitNobody();
        assertEquals(List.of("id"), database.query("select attname from pg_attribute where attrelid = 't'::regclass and attnum > 0"));
        assertEquals(List.of("1|t"), database.query("select version, success from flyway_schema_history"));
    }

    @Test
    void migrateSaysThatAnIndexIsHalfWayAndFinishesIt() throws Exception {
        var database = Servers.create(15);
        write("V1__make_t.sql", "create table t (id int primary key, x int);");
        write("V2__index_t.sql", "create index concurrently t_x on t (x);");
        write("V2__index_t.sql.conf", "executeInTransaction=false");
        assertEquals(0, start(database, Migrate.class, "it", "--yes", "--target", "1").await().exit());
        try (var other = database.jdbi().open(); var running = start(database, Migrate.class, "it", "--yes")) {
            other.begin();
            other.execute("insert into t values (1, 1)"); // the index waits for its end
            running.until(database, WAITS).signal("INT");
            assertStopped("V2__index_t.sql has begun, outside a transaction: the next migrate finishes it", 130, running.await());
            other.commit();
        }
        var again = start(database, Migrate.class, "it", "--yes").await();
        assertEquals(0, again.exit(), again.err());
        assertEquals(List.of("t"), database.query("select indisvalid from pg_index where indexrelid = 't_x'::regclass"));
    }

    @Test
    void whatWaitsForALockIsStopped() throws Exception {
        var database = CreateCohortTest.migrated(15);
        database.execute("insert into cohort (name) values ('C1')");
        var commands = Map.<Class<?>, String[]>of(
            CreateCohort.class, new String[] {"C2", "it"},
            AddLearners.class, new String[] {"C1", "it", "--random", "3"},
            FixData.class, new String[] {"it", "--because", "x", "--expect", "1", "--lock-timeout", "10min",
                "--sql", "insert into cohort (name) values ('C9')"});
        for (var command : commands.entrySet()) {
            try (var other = database.jdbi().open(); var running = start(database, command.getKey(), command.getValue())) {
                other.begin();
                other.execute("lock table cohort, learner in exclusive mode");
                running.until(database, WAITS).signal("INT");
                assertStopped("nothing was changed", 130, running.await());
                other.rollback();
            }
            database.awaitNobody();
        }
        assertEquals(List.of("C1"), database.query("select name from cohort"));
        assertEquals(List.of("0"), database.query("select count(*) from learner"));
    }

    /** Somebody types the learners, or a pipe has more to come. */
    @Test
    void whatWaitsForItsInputIsStopped() throws Exception {
        var database = CreateCohortTest.migrated(15);
        database.execute("insert into cohort (name) values ('C1')");
        var pipe = folder.resolve("learners.csv");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        try (var running = start(database, AddLearners.class, "C1", "it", "--csv", pipe.toString()); var typed = Files.newOutputStream(pipe)) {
            typed.write("first_name,surname,personal_email_address\nAnn,Smith,ann@example.org\n".getBytes());
            typed.flush();
            running.until(database, "select from pg_stat_activity where query like 'copy%' and datname = current_database()").signal("TERM");
            assertStopped("nothing was changed", 143, running.await());
        }
        database.awaitNobody();
        assertEquals(List.of("0"), database.query("select count(*) from learner"));
    }

    @Test
    void theSequencesStandWhereTheyStood() throws Exception {
        var database = Servers.create(15);
        database.execute("create table t (id int primary key generated always as identity, x int); insert into t (x) values (1)");
        try (var running = start(database, FixData.class, "it", "--because", "x", "--expect", "1", "--sql",
                "insert into t (x) select 1 from (select pg_sleep(600)) as s; ".replace("select 1 from", "select 2 from generate_series(1, 5) cross join"))) {
            running.until(database, SLEEPS.formatted("current_database()")).signal("INT");
            assertStopped("nothing was changed", 130, running.await());
        }
        assertEquals(List.of("1|t"), database.query("select last_value, is_called from t_id_seq"));
    }

    @Test
    void noShadowDatabaseIsLeft() throws Exception {
        var database = Servers.create(15);
        write("V1__sleep.sql", "create table t (id int); select pg_sleep(600);");
        write("models.sql", "create table t (id int);");
        var shadow = database.url().replaceFirst("[^/]*$", "postgres");
        var environment = Map.of("IT_DATABASE_URL", database.url(), "SHADOW_DATABASE_URL", shadow, "XDG_CACHE_HOME", folder.toString());
        try (var running = new Running(folder, environment, List.of(), CheckDrift.class, "it")) {
            running.until(database, SLEEPS.formatted("'lossless_shadow_%'")).signal("INT");
            assertStopped("nothing was changed", 130, running.await());
        }
        assertEquals(List.of(), database.query("select datname from pg_database where datname like 'lossless_shadow_%'"));
    }

    @Test
    void noEmbeddedServerIsLeft() throws Exception {
        var database = Servers.create(15);
        write("V1__sleep.sql", "create table t (id int); select pg_sleep(600);");
        write("models.sql", "create table t (id int);");
        var environment = Map.of("IT_DATABASE_URL", database.url(), "XDG_CACHE_HOME", folder.toString());
        try (var running = new Running(folder, environment, List.of("-Djava.io.tmpdir=" + folder), CheckDrift.class, "it")) {
            while (postmasters().isEmpty()) {
                assertTrue(running.isAlive(), "it has ended");
                LockSupport.parkNanos(20_000_000);
            }
            running.signal("INT");
            assertStopped("nothing was changed", 130, running.await());
        }
        assertEquals(List.of(), postmasters());
    }

    private List<Path> postmasters() throws IOException {
        try (var files = Files.find(folder, 9, (file, attributes) -> file.endsWith("postmaster.pid"))) {
            return files.toList();
        } catch (UncheckedIOException e) {
            return List.of(); // a folder that has gone meanwhile
        }
    }

    /** The cancel request of the first cannot get through; the second does not wait for it. */
    @Test
    void aSecondSignalEndsItAtOnce() throws Exception {
        var database = Servers.create(15);
        write("V1__sleep.sql", "select pg_sleep(600);");
        try (var relay = new Relay(database.port());
             var running = new Running(folder, Map.of("IT_DATABASE_URL", relay.url(database)), List.of(), Migrate.class, "it", "--yes")) {
            running.until(database, SLEEPS.formatted("current_database()"));
            relay.fallSilent();
            var before = relay.connections();
            running.signal("INT");
            relay.awaitConnections(before + 1); // the cancel request
            running.signal("INT");
            var run = running.await();
            assertEquals("", run.err());
            assertEquals(130, run.exit());
        }
    }

    /** From PostgreSQL 14 on the server looks whether its client is still there. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void afterAKillTheServerLetsGo(int major) throws Exception {
        var database = CreateCohortTest.migrated(major);
        database.execute("""
            insert into cohort (name) values ('C1');
            create function sleep() returns trigger language plpgsql as 'begin perform pg_sleep(600); return new; end';
            create trigger sleep before insert or update on cohort for each row execute function sleep();
            create trigger sleep before insert on learner for each row execute function sleep()""");
        write("V1__sleep.sql", "alter table cohort add column x int; select pg_sleep(600);");
        var commands = Map.<Class<?>, String[]>of(
            Migrate.class, new String[] {"it", "--yes", "--baseline", "0"},
            CreateCohort.class, new String[] {"C2", "it"},
            AddLearners.class, new String[] {"C1", "it", "--random", "3"},
            FixData.class, new String[] {"it", "--because", "x", "--expect", "1", "--statement-timeout", "0",
                "--sql", "update cohort set name = 'C9'"});
        for (var command : commands.entrySet())
            try (var running = start(database, command.getKey(), command.getValue())) {
                running.until(database, SLEEPS.formatted("current_database()")).signal("KILL");
                running.await();
                database.awaitNobody();
            }
        assertTrue(database.query("select from pg_locks where relation = 'cohort'::regclass and pid <> pg_backend_pid()").isEmpty());
    }
}
