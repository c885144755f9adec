import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Large changes in small transactions, each proved; a run that ends in the middle is gone on with. */
class MigrateBatchesTest {

    private static final String LEARNERS = """
        create table learner (id int primary key, mail text, n int);
        insert into learner select i * 3, 'M' || i from generate_series(1, 1000) i;
        """;
    private static final String COUNT = """
        -- lossless: batches of 300 over learner.id
        update learner set n = coalesce(n, 0) + 1
         where learner.id > :after and learner.id <= :upto; -- not ':upto'
        """;

    @TempDir
    Path folder;

    private Servers.TestDatabase database;

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void everyRowIsChangedOnce(int version) throws IOException {
        create(version, LEARNERS);
        assertEquals("""
            ENV: localhost:PORT/ENV as postgres
            Applied V2__step.sql in N ms
              4 batches over learner.id
              every value is where it was
            ENV is at version 2
            """, said(migrate(COUNT)));
        assertEquals(List.of("1000|1|1"), database.query("select count(*), min(n), max(n) from learner"));
        assertEquals(List.of(), database.query("select from lossless_archive.lossless_batches"));
        assertEquals("ENV: localhost:PORT/ENV as postgres\nENV is at version 2, nothing to do\n", said(migrate(COUNT)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
        create table "Lear ner" ("The Key" text primary key, n int); insert into "Lear ner" select 'k' || i from generate_series(1, 700) i # "Lear ner"."The Key"
        create table learner (key uuid not null unique, id int primary key, n int); insert into learner select gen_random_uuid(), i from generate_series(1, 700) i # learner.key
        create schema s; create table s.learner (id timestamptz primary key, n int); insert into s.learner select now() - i * interval '1 h' from generate_series(1, 700) i # s.learner.id
        create table learner (id int primary key, n int) partition by range (id); create table p1 partition of learner for values from (0) to (300); create table p2 partition of learner default; insert into learner select i from generate_series(1, 700) i # learner.id
        create table learner (id int primary key, n int) # learner.id
        create table log (id int, at date, n int, primary key (id, at)) partition by range (at); create table l1 partition of log for values from ('2026-01-01') to ('2026-01-03'); create table l2 partition of log default; insert into log select i / 2, date '2026-01-01' + i % 4 from generate_series(1, 700) i # log.id
        """)
    void anyKeyWillDo(String before, String key) throws IOException {
        create(18, before);
        var table = key.substring(0, key.lastIndexOf('.'));
        var run = migrate("-- lossless: batches of 100 over %1$s\nupdate %2$s as l set n = coalesce(n, 0) + 1 where l.%3$s > :after AND l.%3$s <= :upto"
            .formatted(key, table, key.substring(key.lastIndexOf('.') + 1)));
        assertEquals(0, run.exit(), run::toString);
        assertEquals(List.of("0"), database.query("select count(*) from " + table + " where n is distinct from 1"));
    }

    private static final String ENROLMENTS = """
        create table enrolment ("Cohort, id" text, at date, n int, primary key ("Cohort, id", at));
        insert into enrolment select 'C,"\\' || i / 500, date '2026-01-01' + i, null from generate_series(1, 750) i;
        """;
    private static final String OVER_TWO = """
        -- lossless: batches of 100 over enrolment.("Cohort, id", at)
        update enrolment set n = coalesce(n, 0) + 1
         where (enrolment."Cohort, id", enrolment.at) > :after and (enrolment."Cohort, id", enrolment.at) <= :upto
        """;

    /** One value of the first column has more rows than others may be kept waiting for. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void aKeyOfSeveralColumnsIsComparedAsARow(int version) throws IOException {
        create(version, ENROLMENTS);
        database.execute("update enrolment set n = 5 where at = '2026-09-01'");
        var first = migrate("-- lossless: batches of 100 over enrolment.\"Cohort, id\"\nupdate enrolment set n = 1 where \"Cohort, id\" > :after and "
            + "\"Cohort, id\" <= :upto");
        assertEquals("""
            ENV: localhost:PORT/ENV as postgres
            error: V2__step.sql runs in batches of 100 over enrolment."Cohort, id", and more rows than that have "Cohort, id" C,"\\N; \
            ENV is as it was, at version 1
            help: over all columns of the unique index, as (FIRST, SECOND) > :after and (FIRST, SECOND) <= :upto
            """, said(first).replaceFirst("(?<=C,\"\\\\)[01];", "N;")); // either has
        var refused = migrate(OVER_TWO.replace("coalesce(n, 0) + 1", "1"));
        assertTrue(refused.err().contains("would lose 1 value of enrolment.n; " + database.env() + " has the 2 batches before it"), refused::toString);
        assertEquals(List.of("200"), database.query("select count(*) from enrolment where n = 1"));
        var run = migrate("-- lossless: allow enrolment.n, counted anew\n" + OVER_TWO.replace("coalesce(n, 0) + 1", "1"));
        assertEquals(0, run.exit(), run::toString);
        assertTrue(run.out().contains("  8 batches over enrolment.(\"Cohort, id\", at)\n"), run::toString);
        assertEquals(List.of("1|100|8"), database.query("select max(n), max(rows), count(*) from (select max(n) as n, count(*) as rows from enrolment "
            + "group by xmin::text) batch"));
    }

    /** To write is to lock every partition, and PostgreSQL leaves none out where rows are compared: most have no row of a batch, and the last batch changes none. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void othersWriteWhereABatchHasNoRowOfAPartition(int version) throws IOException {
        create(version, "create table visit (a int, b int, n int, primary key (a, b)) partition by range (a); create table p1 partition of visit "
            + "for values from (0) to (1); create table p2 partition of visit for values from (1) to (2); create table p3 partition of visit default;"
            + "insert into visit select i / 200, i, i from generate_series(0, 599) i");
        try (var other = database.jdbi().open()) {
            other.begin();
            other.execute("insert into visit values (9, 9, 9)");
            var run = migrate("-- lossless: batches of 100 over visit.(a, b)\nupdate visit set n = n where b < 500 and (a, b) > :after and (a, b) <= :upto");
            assertEquals(0, run.exit(), run::toString);
            assertEquals("", run.err());
            other.commit();
        }
    }

    /** What a batch costs does not grow with the table: to the planner two comparisons of rows leave up to a quarter of it. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void aBatchOverSeveralColumnsReadsItsRowsOnly(int version) throws IOException {
        create(version, "create table visit (a int, b int, n int, pad text, primary key (a, b)) with (autovacuum_enabled = false);"
            + "alter table visit alter pad set storage plain; insert into visit select i % 100, i, null, repeat('x', 1900) from generate_series(1, 6000) i");
        database.execute("vacuum analyze visit");
        var run = migrate("-- lossless: batches of 300 over visit.(a, b)\nupdate visit set n = 1 where (a, b) > :after and (a, b) <= :upto");
        assertEquals(0, run.exit(), run::toString);
        database.await("select n_tup_upd >= 6000 from pg_stat_user_tables where relname = 'visit'");
        assertEquals(List.of("2"), database.query("select seq_scan from pg_stat_user_tables where relname = 'visit'"));
    }

    @Test
    void rowsAreArchivedAndDeleted() throws IOException {
        create(18, LEARNERS);
        write("V2__archive.sql", "create schema lossless_archive; create table lossless_archive.learner (like learner including all);");
        write("V3__copy.sql", "-- lossless: batches of 400 over learner.id\n"
            + "insert into lossless_archive.learner select * from learner where learner.id > :after and learner.id <= :upto;");
        write("V4__delete.sql", "-- lossless: batches of 400 over learner.id\ndelete from learner where learner.id > :after and learner.id <= :upto;");
        var run = run();
        assertEquals(0, run.exit(), run::toString);
        assertTrue(run.out().contains("  3 batches over learner.id\n  learner: 1,000 rows, all kept in lossless_archive.learner\n"), run::toString);
        assertEquals(List.of("1000|0"), database.query("select (select count(*) from lossless_archive.learner), (select count(*) from learner)"));
    }

    @Test
    void aLossIsRefusedInItsBatch() throws IOException {
        create(18, LEARNERS + "update learner set n = 5 where id = 1500;");
        var run = migrate(COUNT.replace("coalesce(n, 0) + 1", "1"));
        assertEquals(1, run.exit());
        assertEquals("""
            error: `V2__step.sql` would lose 1 value of learner.n; ENV has the batch before it, and the next migrate goes on
              V2__step.sql:2
              2 | update learner set n = 1
              lost, for example: id 1500 '5'
            """, said(run).lines().filter(line -> !line.startsWith("ENV:")).limit(4).reduce("", (a, b) -> a + b + "\n"));
        assertEquals(List.of("300"), database.query("select count(*) from learner where n = 1"));
        // another statement would leave the rows of the first batch as they are
        var other = migrate(COUNT.replace("coalesce(n, 0) + 1", "coalesce(n, 0) + 10"));
        assertEquals("""
            ENV: localhost:PORT/ENV as postgres
            error: V2__step.sql has begun in batches (1 done), and says something else now; nothing was changed
            help: as it was it goes on; to begin anew: delete from lossless_archive.lossless_batches where file = 'V2__step.sql'
            """, said(other));
        var bounded = migrate("-- lossless: allow learner.n, at most 1, counted anew\n" + COUNT.replace("coalesce(n, 0) + 1", "1"));
        assertTrue(bounded.err().contains("line 1: `at most` counts what is lost in one transaction, and each batch is one\n"
            + "help: -- lossless: allow learner.n, REASON\n"), bounded::toString);
        var allowed = migrate("-- lossless: allow learner.n, counted anew\n" + COUNT.replace("coalesce(n, 0) + 1", "1").replace("300", "200"));
        assertEquals(0, allowed.exit(), allowed::toString);
        assertEquals(List.of("1|1000"), database.query("select n, count(*) from learner group by n order by n"));
    }

    @Test
    void aRepeatableOneBeginsAnewAndSoDoesATableThatIsAnother() throws IOException {
        create(18, LEARNERS);
        var first = again(COUNT);
        assertEquals(0, first.exit(), first::toString);
        database.execute("update learner set n = null");
        var second = again(COUNT.replace("+ 1", "+ 2"));
        assertEquals(0, second.exit(), second::toString);
        assertEquals(List.of("1000|2|2"), database.query("select count(*), min(n), max(n) from learner"));

        database.execute("update learner set n = null; update learner set n = 5 where id = 1500");
        var filled = COUNT.replace("coalesce(n, 0) + 1", "1");
        assertEquals(1, again(filled).exit());
        assertEquals(List.of("300"), database.query("select count(*) from learner where n = 1"));
        database.execute("drop table learner; " + LEARNERS);
        var run = again(filled);
        assertEquals(0, run.exit(), run::toString);
        assertEquals(List.of("1000"), database.query("select count(*) from learner where n = 1"));
    }

    private Run again(String text) throws IOException {
        write("R__count.sql", text);
        return run();
    }

    @Test
    void allRowsGoOneWay() throws IOException {
        create(18, "create table t (id int primary key, a text, x text, y text); insert into t select i, 'a' || i from generate_series(1, 6) i;");
        var run = migrate("""
            -- lossless: batches of 3 over t.id
            update t set a = null, x = case when id <= 3 then a end, y = case when id > 3 then a end where id > :after and id <= :upto""");
        assertEquals("""
            ENV: localhost:PORT/ENV as postgres
            error: `V2__step.sql` keeps t.a in t.y, and in the batches before in t.x; ENV has the batch before it, and the next migrate goes on
            help: one way for all rows, or a file for each
            """, said(run));
        assertEquals(List.of("3"), database.query("select count(*) from t where a is not null"));
        assertTrue(run("--status").out().matches("(?s).*V2__step.sql +pending, in batches; 1 done\n.*"), () -> run("--status").toString());
        assertTrue(run("--plan").out().contains("; 1 done\n"), () -> run("--plan").toString());
        assertEquals(said(run), said(run())); // the next run knows the way of the first
    }

    @ParameterizedTest
    @CsvSource({"3, 1", "9, 0"})
    void whatTellsValuesApartIsOfOneKindInAllBatches(int first, int exit) throws IOException {
        create(18, "create table t (id int primary key, a text, b text); create table u (t_id int references t, kind text, value text);"
            + "insert into t select i, 'a' || i, 'b' || i from generate_series(1, 6) i;"
            + "create function keep() returns trigger language plpgsql as $$ begin insert into u values (old.id, case when old.id <= " + first + " then 'x' "
            + "else 'y' end, old.a), (old.id, case when old.id <= " + first + " then 'y' else 'x' end, old.b); return null; end $$;"
            + "create trigger keep after update on t for each row execute function keep()");
        var run = migrate("-- lossless: batches of 3 over t.id\nupdate t set a = null where id > :after and id <= :upto");
        assertEquals(exit, run.exit(), run::toString);
        if (exit == 1) assertEquals("""
            ENV: localhost:PORT/ENV as postgres
            error: `V2__step.sql` keeps t.a in u.value, kind y, and in the batches before in u.value, kind x; ENV has the batch before it, \
            and the next migrate goes on
            help: one way for all rows, or a file for each
            """, said(run));
    }

    @Test
    void rowsThatReferToThoseOfABatchMayCome() throws IOException {
        create(18, LEARNERS + "create table note (learner_id int references learner);");
        try (var holder = database.jdbi().open()) {
            holder.execute("select pg_advisory_lock(1)");
            var migration = meanwhile(COUNT.replace("where", "where pg_advisory_xact_lock(1) is not null and"));
            database.await("select count(*) from " + Servers.WAITING + " and locktype = 'advisory'");
            database.execute("set lock_timeout = '5s'; insert into note values (3), (6)");
            holder.execute("select pg_advisory_unlock(1)");
            assertEquals(0, migration.join().exit(), migration.join()::toString);
        }
    }

    /** What a trigger changes outside of the range does not hide behind rows that others change in it meanwhile. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void whatOthersChangeMeanwhileIsNotOurs(int version) throws Exception {
        create(version, "create table t (id int primary key, n int, v text); insert into t select i, 0, 'v' || i from generate_series(1, 9) i;"
            + "create function clear() returns trigger language plpgsql as $$ begin update t set v = null where id = 9; return null; end $$;"
            + "create trigger clear after update of n on t for each statement execute function clear();");
        try (var holder = database.jdbi().open()) {
            holder.begin();
            holder.execute("select from t where id = 2 for update");
            var migration = meanwhile("-- lossless: batches of 3 over t.id\nupdate t set n = 1 where id = 1 and t.id > :after and t.id <= :upto");
            database.await("select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'");
            database.execute("update t set v = 'other' where id = 3");
            holder.rollback();
            assertEquals(1, migration.join().exit(), migration.join()::toString);
        }
        assertEquals(List.of("v9"), database.query("select v from t where id = 9"));
    }

    @Test
    void killedItGoesOnWhereItWas() throws Exception {
        create(18, LEARNERS);
        database.execute("create function pause() returns int language plpgsql as $$ begin "
            + "if (select count(*) from lossless_archive.lossless_batches) = 2 then perform pg_advisory_xact_lock(1); end if; return 1; end $$");
        write("V2__step.sql", COUNT.replace("+ 1", "+ pause()"));
        try (var holder = database.jdbi().open()) {
            holder.execute("select pg_advisory_lock(1)");
            try (var killed = new Running(folder, Map.of(database.env().toUpperCase() + "_DATABASE_URL", database.url()), List.of(), Migrate.class,
                    "--baseline", "1", "--migrations", folder.toString(), "--yes", database.env())) {
                killed.until(database, "select from " + Servers.WAITING + " and locktype = 'advisory'").signal("KILL");
                killed.await();
            }
            holder.execute("select pg_advisory_unlock(1)");
        }
        database.awaitNobody();
        assertEquals(List.of("600"), database.query("select count(*) from learner where n = 1"));
        var run = run();
        assertEquals(0, run.exit(), run::toString);
        assertEquals(List.of("1000|1|1"), database.query("select count(*), min(n), max(n) from learner"));
    }

    /** At any moment, again and again, also while one batch commits. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void killedAtRandomEveryRowIsChangedOnce(int version) throws Exception {
        create(version, LEARNERS);
        run(); // the baseline
        write("V2__step.sql", COUNT.replace("300", "5"));
        var random = new Random();
        for (var done = 0; done < 100; ) {
            done += 1 + random.nextInt(50);
            try (var killed = new Running(folder, Map.of(database.env().toUpperCase() + "_DATABASE_URL", database.url()), List.of(), Migrate.class,
                    "--migrations", folder.toString(), "--yes", database.env())) {
                killed.until(database, "select where to_regclass('lossless_archive.lossless_batches') is not null")
                    .until(database, "select from lossless_archive.lossless_batches having count(*) >= " + done).signal("KILL");
                killed.await();
            }
        }
        var run = run();
        assertEquals(0, run.exit(), run::toString);
        assertEquals(List.of("1000|1|1"), database.query("select count(*), min(n), max(n) from learner"));
    }

    /** A standby's snapshot and a subscriber that is away keep old rows and the log of them; what a standby applies late is waited for. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void whoeverFollowsTheServerMayLagBehind(int version, @TempDir Path servers) throws Exception {
        try (var primary = Servers.builder(version).setDataDirectory(servers.resolve("primary")).setServerConfig("wal_level", "logical").start()) {
            database = new Servers.TestDatabase("followed" + version, primary.getPort(), "postgres");
            Run.know(database);
            database.execute(LEARNERS);
            database.execute("select pg_create_logical_replication_slot('away', 'pgoutput')");
            try (var second = Servers.standby(database, servers.resolve("standby"), "hot_standby_feedback = on\nwal_receiver_status_interval = 1\n");
                 var reader = new Servers.TestDatabase("standby", second.getPort(), "postgres").jdbi().open()) {
                reader.execute("begin isolation level repeatable read; select count(*) from learner");
                database.await("select count(*) from pg_stat_replication where backend_xmin is not null");
                var held = migrate(COUNT.replace("300", "50"));
                assertEquals(0, held.exit(), held::toString);
                assertEquals("0", reader.select("select count(n) from learner").mapTo(String.class).one());
                reader.execute("rollback; select pg_wal_replay_pause()");
                write("V3__step.sql", "-- lossless: allow learner.n, they are counted again\n" + COUNT.replace("300", "100"));
                var paused = CompletableFuture.supplyAsync(this::run);
                database.await("select count(*) from pg_stat_replication where replay_lag > interval '1 s'");
                reader.execute("select pg_wal_replay_resume()");
                assertEquals(0, paused.join().exit(), paused.join()::toString);
            }
            assertEquals(List.of("1000|2|2"), database.query("select count(*), min(n), max(n) from learner"));
        }
    }

    @Test
    void othersWriteOutsideOfTheBatch() throws IOException {
        create(18, LEARNERS);
        try (var holder = database.jdbi().open()) {
            holder.execute("select pg_advisory_lock(1)");
            var migration = meanwhile(COUNT.replace("where", "where pg_advisory_xact_lock(1) is not null and"));
            database.await("select count(*) from " + Servers.WAITING + " and locktype = 'advisory'");
            database.execute("set lock_timeout = '5s'; update learner set mail = 'other' where id > 900; insert into learner values (1, 'new'), (9999, 'new')");
            holder.execute("select pg_advisory_unlock(1)");
            assertEquals(0, migration.join().exit(), migration.join()::toString);
        }
        assertEquals(List.of("702|2"), database.query("select count(*), count(*) filter (where n is null) from learner where mail in ('other', 'new')"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        -- lossless: batches of many over learner.id; update learner set n = 1 where learner.id > :after and learner.id <= :upto | V2__step.sql:1: cannot read `-- lossless: batches of many over learner.id`
        -- lossless: batches of 100 over learner.id; update learner set n = 1 where learner.id > :after | V2__step.sql runs in batches, and does not say which rows are in one
        -- lossless: batches of 100 over learner.id; update learner set n = 1 where learner.n > :after and learner.n <= :upto | V2__step.sql runs in batches, and does not say which rows are in one
        -- lossless: batches of 100 over learner.id; alter table learner add x int | V2__step.sql runs in batches, and is not one UPDATE, DELETE or INSERT
        -- lossless: batches of 100 over learner.mail; update learner set n = 1 where learner.mail > :after and learner.mail <= :upto | V2__step.sql runs in batches over learner.mail, which is not required, or leads no unique index
        -- lossless: batches of 100 over learner.(id, mail); update learner set n = 1 where (id, mail) > :after and (id, mail) <= :upto | V2__step.sql runs in batches over learner.(id, mail), which is not required, or leads no unique index
        -- lossless: batches of 100 over learner.(id, mail); update learner set n = 1 where (mail, id) > :after and (mail, id) <= :upto | V2__step.sql runs in batches, and does not say which rows are in one
        -- lossless: batches of 100 over learner.(id, mail); update learner set n = 1 where id > :after and id <= :upto | V2__step.sql runs in batches, and does not say which rows are in one
        -- lossless: batches of 100 over learner.(id,; update learner set n = 1 where id > :after and id <= :upto | V2__step.sql:1: cannot read `-- lossless: batches of 100 over learner.(id,`
        -- lossless: batches of 100 over nobody.id; update learner set n = 1 where learner.id > :after and learner.id <= :upto | V2__step.sql runs in batches over nobody.id, which is not required, or leads no unique index
        -- lossless: batches of 100 over learner.id; update learner set id = -id where learner.id > :after and learner.id <= :upto | `V2__step.sql` would lose 100 rows of learner
        """)
    void otherFormsAreRefused(String migration, String message) throws IOException {
        create(18, LEARNERS);
        var run = migrate(migration.replace("; ", "\n"));
        assertEquals(1, run.exit(), run::toString);
        assertTrue(run.err().startsWith("error: " + message), run::toString);
        assertEquals(List.of("1000"), database.query("select count(*) from learner where n is null"));
    }

    @Test
    void aPlanDoesNotRunThem() throws IOException {
        create(18, LEARNERS + "analyze learner");
        write("V2__step.sql", COUNT);
        var run = run("--plan");
        assertEquals(3, run.exit(), run::toString);
        assertTrue(run.out().contains("V2__step.sql is not planned, it runs in batches over learner.id: about 1,000 rows, 4 batches of 300\n"),
            run::toString);
    }

    @Test
    void checkDriftRunsThemOfNoRows() throws IOException {
        create(18, "");
        var table = "create table learner (id int primary key, mail text not null, n int, unique (id, mail));\n";
        write("V1__create.sql", table);
        write("V2__step.sql", COUNT);
        write("V3__step.sql", COUNT.replace("learner.id", "(id, mail)").replace("over (", "over learner.("));
        write("models.sql", table);
        assertEquals(0, Run.script(Migrate.commandLine(new Migrate()), "--yes", "--migrations", folder.toString(), database.env()).exit());
        var run = Run.script(CheckDrift.commandLine(new CheckDrift()), "--migrations", folder.toString(), database.env());
        assertEquals(0, run.exit(), run::toString);
    }

    private void create(int version, String before) {
        database = Servers.create(version);
        Run.know(database);
        database.execute(before);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Run migrate(String text, String... options) throws IOException {
        write("V2__step.sql", text);
        return run(options);
    }

    private CompletableFuture<Run> meanwhile(String text) throws IOException {
        write("V2__step.sql", text);
        return CompletableFuture.supplyAsync(this::run);
    }

    private Run run(String... options) {
        var baseline = database.query("select from pg_class where relname = 'flyway_schema_history'").isEmpty() ? List.of("--baseline", "1") : List.<String>of();
        return Run.script(Migrate.commandLine(new Migrate()), Stream.of(baseline, List.of("--migrations", folder.toString(), "--yes", database.env()),
            List.of(options)).flatMap(List::stream).toArray(String[]::new));
    }

    private String said(Run run) {
        return (run.out() + run.err()).replace(folder + "/", "").replace(database.env(), "ENV").replaceAll("localhost:\\d+", "localhost:PORT")
            .replaceAll("in [\\d,]+ ms", "in N ms");
    }
}
