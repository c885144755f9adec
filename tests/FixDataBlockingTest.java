import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How long a data fix may keep others waiting, who fail after ten seconds; its statements would go on for an hour. */
class FixDataBlockingTest {

    private static final String CHANGE = "update learner set name = upper(name)";
    private static final String SLEEP = ";\nselect pg_sleep(60)";
    private static final String ADVISORY = "select count(*) from " + Servers.WAITING + " and locktype = 'advisory'";

    private Servers.TestDatabase database;

    private void create(int version) {
        database = Servers.create(version);
        Run.know(database);
        database.execute("""
            create table learner (id bigint primary key, name text, mood text);
            insert into learner values (1, 'Ada'), (2, 'Grace'), (3, 'Linus');
            create function waits(anyelement) returns boolean language plpgsql as
                'begin perform pg_advisory_xact_lock_shared(1); return true; end';
            analyze""");
    }

    private Run fix(String sql, String... options) {
        var arguments = new ArrayList<>(List.of("--sql", sql, "--because", "it", "--statement-timeout", "0"));
        arguments.addAll(List.of(options));
        return FixDataCasesTest.fix(database, arguments.toArray(String[]::new));
    }

    private CompletableFuture<Void> as(String soon, String sql) {
        return CompletableFuture.runAsync(() -> {
            database.await(soon);
            database.execute("set lock_timeout = '10s'; " + sql);
        });
    }

    private CompletableFuture<Void> writer() {
        return as("select count(*) from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'",
            "update learner set name = 'mine' where id = 1");
    }

    private List<String> names() {
        return database.query("select name from learner order by id");
    }

    @ParameterizedTest
    @CsvSource({"15, true", "18, true", "18, false"})
    void rowsAreKeptFromOthersNoLongerThanWasSaid(int version, boolean expects) {
        create(version);
        var writer = writer();
        var run = expects ? fix(CHANGE + SLEEP, "--max-block", "300ms", "--expect", "3") : fix(CHANGE + SLEEP, "--max-block", "300ms");
        assertEquals("""
            error: the fix kept others waiting for 300 ms, which is the most (--max-block), and was rolled back; nothing was changed
              --sql:2
              2 | select pg_sleep(60)
              it has changed rows that they wait for
              sessions that waited: 1
            help: change fewer rows at a time (where …), or all in small transactions, by a migration: -- lossless: batches of 10000 over TABLE.KEY
              or, when nobody needs the table: jbang fix_data %s --max-block 10min
            """.formatted(database.env()), run.err());
        assertEquals(1, run.exit());
        writer.join();
        assertEquals(List.of("mine", "Grace", "Linus"), names());
    }

    @Test
    void fiveSecondsAreTheMostUnlessSomethingElseIsSaid() {
        create(18);
        var writer = writer();
        assertTrue(fix(CHANGE + SLEEP, "--expect", "3").err().startsWith("error: the fix kept others waiting for 5 s, which is the most"));
        writer.join();
    }

    @Test
    void whileNobodyWaitsItGoesOn() {
        create(18);
        assertEquals("", fix(CHANGE + "; select pg_sleep(0.5)", "--max-block", "1ms", "--expect", "3").err());
        assertEquals(List.of("ADA", "GRACE", "LINUS"), names());
    }

    @Test
    void whoWaitedIsCounted() {
        create(18);
        try (var holder = database.jdbi().open()) {
            holder.execute("select pg_advisory_lock(1)");
            var fix = CompletableFuture.supplyAsync(() -> fix(CHANGE + "; select waits(id) from learner", "--expect", "3",
                "--lock-timeout", "1min", "--max-block", "1min"));
            var writer = as(ADVISORY, "update learner set name = name || '!' where id = 1");
            database.await("select count(*) from pg_stat_activity where datname = current_database() and wait_event = 'transactionid'");
            // a look that began after that; when the next one has begun, what it saw has been taken
            var look = database.await("select max(l.xact_start) from (" + MigrateBlockingTest.LOOKS + ") l join (select waitstart from pg_locks join "
                + "pg_stat_activity using (pid) where not granted and locktype = 'transactionid' and datname = current_database()) w on l.xact_start > waitstart");
            database.await("select max(xact_start) from (" + MigrateBlockingTest.LOOKS + ") l where xact_start > '" + look + "'");
            holder.execute("select pg_advisory_unlock(1)");
            var run = fix.join();
            writer.join();
            assertEquals(0, run.exit(), run.err());
            assertTrue(run.out().matches("(?s).*\nkept 1 session waiting, \\d+\\.\\d s at most\nfix 1 is done; .*"), run.out());
        }
        assertEquals(List.of("ADA!", "GRACE", "LINUS"), names());
    }

    /** With its triggers off, an undo keeps all others from writing the table. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void anUndoKeepsToIt(int version) {
        create(version);
        assertEquals(0, fix(CHANGE, "--expect", "3").exit());
        database.execute("""
            create function no_op() returns trigger language plpgsql as 'begin return new; end';
            create trigger t before update on learner for each row execute function no_op();
            alter table learner add check (waits(id)) not valid""");
        try (var holder = database.jdbi().open()) {
            holder.execute("select pg_advisory_lock(1)");
            var run = FixDataCasesTest.fix(database, "--undo", "1", "--max-block", "300ms", "--lock-timeout", "1min");
            assertEquals("""
                error: the undo kept others waiting for 300 ms, which is the most (--max-block), and was rolled back; nothing was changed
                  while its rows were put back
                  its ShareRowExclusiveLock on learner keeps them from writing it (about 3 rows, 8 kB)
                """, run.err().replaceFirst("(?s)help: .*", ""));
            assertTrue(run.err().endsWith("\nhelp: when nobody needs the table: jbang fix_data " + database.env() + " --max-block 10min\n"), run.err());
        }
        assertEquals(List.of("ADA", "GRACE", "LINUS"), names());
    }

    /** What another session reads for the record is cancelled, too: the rows are locked meanwhile. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void theRecordKeepsToIt(int version) {
        create(version);
        database.execute("""
            create type mood as (n int);
            create function shown(mood) returns text language plpgsql as 'begin perform public.waits(1); return 1; end';
            create cast (mood as text) with function shown(mood);
            alter table learner alter mood type mood using null""");
        try (var holder = database.jdbi().open()) {
            holder.execute("select pg_advisory_lock(1)");
            var writer = as(ADVISORY, "update learner set name = 'mine' where id = 1");
            var run = fix("do $$begin " + CHANGE + "; end$$", "--expect", "3", "--max-block", "300ms", "--lock-timeout", "1min");
            assertTrue(run.err().startsWith("""
                error: the fix kept others waiting for 300 ms, which is the most (--max-block), and was rolled back; nothing was changed
                  while its rows were recorded
                  it has changed rows that they wait for
                  sessions that waited: 1
                """), run.err());
            writer.join();
        }
        assertEquals(List.of("mine", "Grace", "Linus"), names());
    }

    /** As on a laptop that is closed: its connection is there, and nobody cancels what runs. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void theServerLetsGoOfAClientThatStandsStill(int version, @TempDir Path folder) throws Exception {
        create(version);
        try (var frozen = new Running(folder, Map.of(database.env().toUpperCase() + "_DATABASE_URL", database.url()), List.of(), FixData.class,
                database.env(), "--sql", CHANGE + SLEEP, "--because", "it", "--expect", "3", "--max-block", "300ms", "--statement-timeout", "0")) {
            frozen.until(database, "select from " + MigrateBlockingTest.STAND_IN).signal("STOP");
            database.execute("set lock_timeout = '1min'; update learner set name = 'mine' where id = 1");
        }
        assertEquals(List.of("mine", "Grace", "Linus"), names());
    }
}
