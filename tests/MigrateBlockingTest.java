import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * How long a migration may keep others waiting. A statement that would sleep for an hour under its lock is cancelled when the
 * bound is met, and a session that waits for the lock goes on: it gives up, and the test fails, after a minute.
 */
class MigrateBlockingTest {

    private static final String SLEEP = ";\nselect pg_sleep(3600);\n";

    @TempDir Path folder;
    private Servers.TestDatabase database;

    @BeforeEach
    void createDatabase() {
        create(18);
    }

    private void create(int version) {
        database = Servers.create(version);
        Run.know(database);
        database.execute("""
            create table learner (id bigint primary key, name text, cohort_id bigint);
            create table cohort (id bigint primary key, name varchar(10));
            insert into cohort values (1, 'C25');
            insert into learner select i, 'name ' || i, 1 from generate_series(1, 1000) i;
            create function no_op() returns trigger language plpgsql as 'begin return new; end';
            analyze""");
    }

    private Run migrate(String sql, String... options) throws IOException {
        Files.writeString(folder.resolve("V2__migration.sql"), sql);
        var all = new ArrayList<>(List.of("--baseline", "1", "--migrations", folder.toString(), database.env()));
        all.addAll(List.of(options));
        if (List.of(options).contains("--plan")) {
            all.removeAll(List.of("--baseline", "1"));
            Run.script(Migrate.commandLine(new Migrate()), "--baseline", "1", "--migrations",
                Files.createDirectories(folder.resolve("none")).toString(), database.env());
        }
        return Run.script(Migrate.commandLine(new Migrate()), all.toArray(String[]::new));
    }

    /** Somebody who does this as soon as the migration sleeps; the server measures how long it waits, and it fails when that is long. */
    private CompletableFuture<Void> waiter(String sql) {
        return CompletableFuture.runAsync(() -> {
            database.await("select count(*) from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'");
            database.execute("set lock_timeout = '10s'; " + sql);
        });
    }

    /** The transactions of a Watch. */
    static final String LOOKS = """
        select xact_start from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
           and application_name <> 'lossless watch'
           and not exists (select from pg_locks l where l.pid = pg_stat_activity.pid and l.locktype in ('advisory', 'tuple'))""";

    private static final String WRITE = "insert into learner values (0, 'new', 1)";
    private static final String READ = "select name from learner where id = 1";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        create index learner_name on learner (name)             | ShareLock             | writing            | write
        create trigger t before update on learner for each row execute function no_op() | ShareRowExclusiveLock | writing | write
        alter table learner add foreign key (cohort_id) references cohort | ShareRowExclusiveLock | writing      | write
        lock table learner in exclusive mode                    | ExclusiveLock         | writing            | write
        alter table learner add nickname text                   | AccessExclusiveLock   | reading or writing | read
        alter table learner alter name set not null             | AccessExclusiveLock   | reading or writing | read
        alter table learner alter name type varchar(100)        | AccessExclusiveLock   | reading or writing | read
        alter table learner add unique (name)                   | AccessExclusiveLock   | reading or writing | read
        alter table learner rename to "the Learner"             | AccessExclusiveLock   | reading or writing | read
        truncate learner                                        | AccessExclusiveLock   | reading or writing | read
        reindex table learner                                   | ShareLock             | writing            | write
        cluster learner using learner_pkey                      | AccessExclusiveLock   | reading or writing | read
        """)
    void aLockIsHeldNoLongerThanWasSaid(String sql, String mode, String what, String waiting) throws IOException {
        for (var version : List.of(15, 18)) {
            create(version);
            var before = database.query("select * from learner order by id");
            var waiter = waiter(waiting.equals("write") ? WRITE : READ);
            var run = migrate(sql + SLEEP, "--max-block", "300ms");
            assertEquals(1, run.exit());
            assertTrue(run.err().contains("error: `V2__migration.sql` kept others waiting for 300 ms, which is the most (--max-block), "
                + "and was rolled back; " + database.env() + " is as it was, at version 1\n"), run.err());
            assertTrue(run.err().contains("migration.sql:2\n  2 | select pg_sleep(3600)\n  its " + mode), run.err());
            assertTrue(run.err().contains(" keeps them from " + what + " it (about "), run.err());
            assertTrue(run.err().endsWith("\n  or, when nobody needs the table: jbang migrate " + database.env() + " --max-block 10min\n"), run.err());
            waiter.join();
            assertEquals(before, database.query("select * from learner where id > 0 order by id"));
            assertEquals(List.of("1"), database.query("select max(version) from flyway_schema_history"));
        }
    }

    @Test
    void theMessageLeadsOn() throws IOException {
        var run = migrate("create index learner_name on learner (name)" + SLEEP, "--max-block", "300ms");
        assertEquals("""
            error: `V2__migration.sql` kept others waiting for 300 ms, which is the most (--max-block), and was rolled back; %1$s is as it was, at version 1
              V2__migration.sql:2
              2 | select pg_sleep(3600)
              its ShareLock on learner keeps them from writing it (about N rows), since line 1
            help: build it while others write: create index concurrently, in a file of its own, with V2__migration.sql.conf beside it: executeInTransaction=false
              or, when nobody needs the table: jbang migrate %1$s --max-block 10min
            """.formatted(database.env()), run.err().replace(folder + "/", "").replaceAll("about 1,000 rows, \\d+ kB", "about N rows"));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void rowsAreKeptFromOthersNoLonger(int version) throws IOException {
        create(version);
        var waiter = waiter("update learner set name = 'mine' where id = 1");
        var run = migrate("update learner set cohort_id = cohort_id" + SLEEP, "--max-block", "500ms");
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("\n  it has changed rows that they wait for\n  sessions that waited: 1\n"), run.err());
        waiter.join();
        assertEquals(List.of("mine"), database.query("select name from learner where id = 1"));
    }

    @Test
    void fiveSecondsAreTheMostUnlessSomethingElseIsSaid() throws IOException {
        var run = migrate("alter table learner add nickname text" + SLEEP);
        assertEquals(1, run.exit());
        assertTrue(run.err().startsWith("error: `V2__migration.sql` kept others waiting for 5 s, which is the most"), run.err());
    }

    @Test
    void theProofKeepsToIt() throws IOException {
        database.execute("""
            insert into learner select i, 'name ' || i, 1 from generate_series(1001, 1500000) i;
            create table kept as select id, name from learner;""");
        var run = migrate("alter table learner drop column name;\n", "--max-block", "500ms"); // the proof takes seconds
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("and was rolled back; " + database.env() + " is as it was, at version 1\n"
            + "  while it was proved that nothing is lost\n  its "), run.err());
        assertTrue(run.err().contains("\nhelp: let check_drift write the steps, beside which others go on: put it into models.sql, then: "
            + "check_drift ENV --write NAME\n"), run.err());
        assertEquals(List.of("1500000"), database.query("select count(name) from learner"));
    }

    @Test
    void aPlanKeepsToItAndSaysHowFarItCame() throws IOException {
        Files.writeString(folder.resolve("V3__next.sql"), "alter table learner add nickname text" + SLEEP);
        Files.writeString(folder.resolve("V4__last.sql"), "alter table learner add last text;\n");
        var waiter = waiter(READ);
        var run = migrate("alter table cohort add city text;\n", "--plan", "--max-block", "2s");
        waiter.join();
        assertEquals(3, run.exit(), run.err());
        assertTrue(run.out().replaceAll("in \\d+ ms", "in N ms").endsWith("""
            V2__migration.sql in N ms
              cohort: access exclusive lock, blocks reads and writes
              no value at risk
            V3__next.sql is not planned to its end: it kept others from learner for 2 s, and more is not allowed (--max-block)
            V4__last.sql is not planned, it comes after V3__next.sql
            %s is at version 1, 3 pending; all rolled back, nothing was changed
            """.formatted(database.env())), run.out());
    }

    /** VACUUM FULL waits for its lock behind a reader, and another reader behind it. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void aPlaceInTheQueueIsGivenUp(int version) throws IOException {
        create(version);
        Files.writeString(folder.resolve("V2__migration.sql.conf"), "executeInTransaction=false\n");
        try (var reader = database.jdbi().open()) {
            reader.begin();
            reader.execute(READ);
            var waiter = CompletableFuture.runAsync(() -> {
                database.await("select count(*) from " + Servers.WAITING + " and relation = 'learner'::regclass");
                database.execute("set lock_timeout = '10s'; " + READ);
            });
            var run = migrate("vacuum full learner;\n", "--max-block", "500ms");
            assertEquals(1, run.exit());
            assertTrue(run.err().contains("kept others waiting for 500 ms, which is the most"), run.err());
            waiter.join();
            reader.rollback();
        }
    }

    @Test
    void whoWaitedIsCounted() throws IOException {
        try (var holder = database.jdbi().open()) {
            holder.execute("select pg_advisory_lock(1)");
            var migration = CompletableFuture.supplyAsync(() -> {
                try {
                    return migrate("alter table learner add nickname text;\nselect pg_advisory_xact_lock(1);\n", "--max-block", "1min", "--json");
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            database.await("select count(*) from " + Servers.WAITING + " and locktype = 'advisory'");
            var waiter = CompletableFuture.runAsync(() -> database.execute(READ));
            database.await("select count(*) from " + Servers.WAITING + " and relation = 'learner'::regclass");
            // a look that began after that; when the next one has begun, what it saw has been taken
            var look = database.await("select max(xact_start) from (" + LOOKS + ") l join pg_locks w on xact_start > w.waitstart"
                + " where not w.granted and w.relation = 'learner'::regclass");
            database.await("select max(xact_start) from (" + LOOKS + ") l where xact_start > '" + look + "'");
            holder.execute("select pg_advisory_unlock(1)");
            var run = migration.join();
            waiter.join();
            assertEquals(0, run.exit(), run.err());
            assertTrue(run.out().contains("\"waited\":{\"sessions\":1,\"milliseconds\":"), run.out());
            assertTrue(run.out().contains("\"kept 1 session waiting, "), run.out());
        }
    }

    @Test
    void writersBesideItMeetNoDeadlock() throws IOException {
        for (var version : List.of(15, 18)) {
            create(version);
            var writing = new java.util.concurrent.atomic.AtomicBoolean(true);
            var writers = IntStream.range(0, 4).mapToObj(n -> CompletableFuture.runAsync(() -> {
                try (var handle = database.jdbi().open()) {
                    for (var i = n; writing.get(); i++)
                        handle.createUpdate("update learner set name = name || '.' where id = :id").bind("id", i % 1000 + 1).execute();
                }
            })).toList();
            var run = migrate("update learner set cohort_id = cohort_id where cohort_id = 1;\nalter table learner add nickname text;\n");
            writing.set(false);
            writers.forEach(CompletableFuture::join); // throws what one has met
            assertEquals(0, run.exit(), run.err());
        }
    }

    /** A role that may not set deadlock_timeout would leave it to chance who is cancelled: the other asks for the deadlock first. */
    @ParameterizedTest
    @CsvSource({"15, false", "18, false", "18, true"})
    void inADeadlockItMakesWay(int version, boolean plan) throws IOException {
        create(version);
        var role = "owner_of_" + database.name();
        database.execute("create role " + role + " login; alter role " + role + " set deadlock_timeout = '10min'; alter table learner owner to " + role
            + "; alter table cohort owner to " + role + "; grant create on schema public to " + role);
        Run.know("as" + database.env(), database.url().replace("postgres@", role + "@"));
        Files.writeString(folder.resolve("V2__migration.sql"), "select id from learner where id = 1 for update;\n"
            + "select pg_advisory_xact_lock(1);\nalter table cohort add city text;\n");
        var options = new ArrayList<>(List.of("--baseline", "1", "--max-block", "1min", "--migrations", folder.toString(), "as" + database.env()));
        if (plan) options.add("--plan");
        Run run;
        try (var holder = database.jdbi().open(); var writer = database.jdbi().open()) {
            holder.execute("select pg_advisory_lock(1)");
            writer.execute("set deadlock_timeout = '20s'; set lock_timeout = '1min'");
            writer.begin();
            writer.execute("update cohort set name = 'mine'");
            var migration = CompletableFuture.supplyAsync(() -> Run.script(Migrate.commandLine(new Migrate()), options.toArray(String[]::new)));
            database.await("select count(*) from " + Servers.WAITING + " and locktype = 'advisory'");
            var user = CompletableFuture.runAsync(() -> writer.execute("update learner set name = 'mine' where id = 1"));
            database.await("select count(*) from pg_stat_activity where datname = current_database() and wait_event = 'transactionid'");
            holder.execute("select pg_advisory_unlock(1)");
            user.join(); // throws what it has met
            writer.commit();
            run = migration.join();
        }
        assertEquals(plan ? 3 : 0, run.exit(), run.toString());
        assertTrue(run.err().contains("V2__migration.sql: a deadlock, which it makes way in, trying again in "), run.toString());
        assertEquals(List.of("mine|mine"), database.query("select l.name, c.name from learner l, cohort c where l.id = 1 and c.id = 1"));
    }

    /** It has no session, and holds its locks until somebody ends it. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void aTransactionThatIsPreparedIsNamed(int version) throws IOException {
        create(version);
        var name = "it's " + database.name();
        try (var handle = database.jdbi().open(); var watching = database.jdbi().open()) {
            watching.execute("begin; select count(*) from pg_locks"); // holds nothing
            handle.execute("begin; update learner set name = 'mine' where id = 1; prepare transaction '" + name.replace("'", "''") + "'");
            var run = migrate("alter table learner add city text;\n", "--lock-timeout", "50ms");
            handle.execute("rollback prepared '" + name.replace("'", "''") + "'");
            assertEquals(1, run.exit());
            assertTrue(run.err().replaceAll("\\d\\d:\\d\\d:\\d\\d", "TIME").endsWith("help: it may wait for transaction '" + name.replace("'", "''")
                + "' of postgres, prepared for TIME\n"), run.err());
        }
    }

    /** It does not make way for us, as another autovacuum does, and is slow here. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void aVacuumAgainstWraparoundIsNamed(int version) throws Exception {
        try (var server = Servers.builder(version).setServerConfig("autovacuum_naptime", "1s").start()) {
            database = new Servers.TestDatabase("wraparound" + version, server.getPort(), "postgres");
            Run.know(database);
            database.execute("""
                create table learner (id bigint primary key, name text) with (autovacuum_freeze_max_age = 100000,
                    autovacuum_vacuum_insert_threshold = -1, autovacuum_analyze_threshold = 2147483647, -- as slow, and in its way
                    autovacuum_vacuum_cost_delay = 100, autovacuum_vacuum_cost_limit = 1);
                insert into learner select i, 'name ' || i from generate_series(1, 100000) i""");
            database.execute("create temp table number (n int); do $$ begin for i in 1..100001 loop begin insert into number values (i); "
                + "exception when others then null; end; end loop; end $$");
            database.await("select count(*) from pg_stat_activity where query like 'autovacuum: VACUUM% public.learner (to prevent wraparound)'");
            var run = migrate("alter table learner add city text;\n", "--lock-timeout", "50ms");
            assertEquals(1, run.exit(), run::toString);
            assertTrue(run.err().replaceAll("\\d\\d:\\d\\d:\\d\\d", "TIME").matches("(?s).*\nhelp: it may wait for pid \\d+, autovacuum: "
                + "VACUUM.* public\\.learner \\(to prevent wraparound\\), active for TIME\n"), run.err());
        }
    }

    /** As on a laptop that is closed: its connection is there, and nobody cancels what it has begun, or what runs. */
    @ParameterizedTest
    @CsvSource({"15, false", "18, false", "15, true", "18, true"})
    void theServerLetsGoOfAClientThatStandsStill(int version, boolean runs) throws Exception {
        create(version);
        Files.writeString(folder.resolve("V2__migration.sql"), "do $$ begin perform pg_advisory_xact_lock(1); alter table learner add city text; "
            + (runs ? "perform pg_sleep(3600); " : "") + "end $$;");
        var arguments = List.of("--baseline", "1", "--yes", "--max-block", "300ms", "--migrations", folder.toString(), database.env());
        try (var holder = database.jdbi().open(); var frozen = new Running(folder, Map.of(database.env().toUpperCase() + "_DATABASE_URL", database.url()),
                List.of(), Migrate.class, arguments.toArray(String[]::new))) {
            holder.execute("select pg_advisory_lock(1)");
            frozen.until(database, "select from " + Servers.WAITING + " and locktype = 'advisory'");
            if (runs) database.await("select count(*) from " + STAND_IN);
            frozen.signal("STOP");
            holder.execute("select pg_advisory_unlock(1)");
            database.await("select count(*) from pg_locks where granted and relation = 'learner'::regclass and mode = 'AccessExclusiveLock'");
            database.await("select case when count(*) = 0 then 1 else 0 end from pg_locks where relation = 'learner'::regclass and mode = 'AccessExclusiveLock'");
            if (runs) {
                frozen.signal("CONT");
                var run = frozen.await();
                assertTrue(run.err().startsWith("error: `V2__migration.sql` failed and was rolled back; " + database.env() + " is as it was, at version 1\n"), run.err());
                assertTrue(run.err().contains("\nhelp: its session was ended by somebody, or because it stood still under its locks; to run it again: jbang migrate "), run.err());
                database.await("select case when count(*) = 0 then 1 else 0 end from " + STAND_IN);
            }
        }
        assertEquals(List.of("0"), database.query("select count(*) from pg_attribute where attrelid = 'learner'::regclass and attname = 'city'"));
    }

    /** What ends a transaction in the server when its client does not. */
    static final String STAND_IN = "pg_stat_activity where datname = current_database() and application_name = 'lossless watch' and state = 'active'";

    @Test
    void theReadingOfALargeTableIsForeseen() throws IOException {
        database.execute("alter table learner set (autovacuum_enabled = off); update pg_class set reltuples = 20000000, relpages = 300000 where relname = 'learner'");
        var run = migrate("alter table learner add nickname text;\ncreate index learner_name on learner (name);\n", "--plan");
        assertEquals("V2__migration.sql:2 reads all of learner (about 20,000,000 rows, 2.3 GB) under its lock\n", run.err());
    }

    /** Each in a file's one statement or among others; where PostgreSQL need not look at a row, nothing is said. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void whatIsRewrittenOrReadIsForeseenAndNothingElse(int version) throws IOException {
        create(version);
        database.execute("""
            create domain name as text check (value <> ''); create domain free as text;
            create table "Lear, (ner" (like learner including all); create table part (id bigint) partition by range (id);
            create table old (id bigint); create materialized view seen as select id from old; create unique index on seen (id);
            alter table learner add check (cohort_id is not null), add short varchar(10), add constraint later check (id > 0) not valid;
            alter table learner add note text, add "Od,d" text; create unique index by_name on learner (name, id);
            alter table part attach partition old for values from (0) to (9);
            create table checked (id bigint not null check (id >= 30 and id < 40)); create table by_time ("At" timestamptz) partition by range ("At");
            create table day ("At" timestamptz, check ("At" is not null and "At" >= '2024-01-01' and "At" < '2024-01-02'));
            create table by_kind (kind text) partition by list (kind); create table kind (kind text not null check (kind in ('a', 'b)')));
            create table no_check (id bigint check (id >= 30 and id < 40));
            create table later (id bigint not null); alter table later add check (id >= 30 and id < 40) not valid;
            create table parted (id bigint not null, n int) partition by range (id); create table "Rest, (of" partition of parted default;
            create index made on "Rest, (of" (lower(n || ' USING ')); create unique index on "Rest, (of" (id) where n > 3;
            alter table "Rest, (of" add primary key (id) include (n);
            create table parted_2 (like parted) partition by range (id); create table rest partition of parted_2 (primary key (id) include (n)) default;
            create table "to be" (n int primary key); create table to_be (n int primary key);
            alter table "Rest, (of" add foreign key (n) references "to be" on delete cascade, add foreign key (n) references to_be on update cascade;
            create table other (id bigint); create table u as select * from learner; create table e (like u); create table i (like u);
            update pg_class set reltuples = 20000000, relpages = 300000
             where relname in ('learner', 'Lear, (ner', 'old', 'other', 'seen', 'u', 'e', 'i', 'checked', 'day', 'kind', 'no_check', 'later',
                'Rest, (of', 'rest')""");
        assertForeseen("""
            writes learner    | alter table learner alter column short type varchar(5)
                              | alter table learner alter short type varchar(20), alter note set data type character varying
            writes learner    | alter table only public.learner add check (id > 0) not valid, alter column id type numeric
            reads learner     | alter table learner alter name set not null
                              | alter table learner alter cohort_id set not null
            reads learner     | alter table learner add constraint c check (name <> 'LONG, not valid') -- not valid
                              | alter table learner add foreign key (cohort_id) references cohort not valid
            reads learner     | alter table if exists learner add foreign key (cohort_id) references cohort
                              | alter table learner validate constraint later
            reads u           | alter table u add constraint u_key unique (name, id)
            writes learner    | alter table learner set unlogged
            writes learner    | alter table learner set logged
            writes learner    | alter table learner add column at timestamptz default clock_timestamp()
                              | alter table learner add column at_2 timestamptz not null default now()
            writes learner    | alter table learner add key bigint generated by default as identity
            writes learner    | alter table learner add twice numeric generated always as (id * 2) stored
            writes learner    | alter table learner add nick name
                              | alter table learner add nick_2 free, add "type" text
            writes learner    | alter table learner add nr serial
            reads e           | alter table e add exclude using btree (name with =)
            reads i           | create index on only i (name)
            writes Lear, (ner | alter table "Lear, (ner" add "a,b" text, add "c(" int default random()
            reads Lear, (ner  | create index "on x" on "Lear, (ner" (name)
            reads other       | alter table part attach partition other for values from (10) to (20)
                              | alter table part attach partition checked for values from (30) to (40)
                              | alter table only part attach partition public.checked for values from ('29') to (MAXVALUE)
            reads checked     | alter table part attach partition checked for values from (31) to (40)
            reads checked     | alter table part attach partition checked for values from (30) to (20 + 20)
            reads no_check    | alter table part attach partition no_check for values from (30) to (40)
            reads later       | alter table part attach partition later for values from (30) to (40)
                              | alter table by_time attach partition day for values from ('2023-12-31 12:00') to (timestamptz '2024-01-02')
            reads day         | alter table by_time attach partition day for values from ('2024-01-01 12:00') to ('2024-01-02')
                              | alter table by_kind attach partition kind for values in ('c', 'a', 'b)')
            reads kind        | alter table by_kind attach partition kind for values in ('a')
            reads part        | create index on part (id)
                              | create unique index p1 ON public.parted USING btree (id) WHERE (n > 3)
                              | CREATE INDEX p2 ON public.parted USING btree (lower((n || ' USING '::text)))
                              | alter table parted add constraint k PRIMARY KEY (id) INCLUDE (n)
                              | alter table parted add constraint f FOREIGN KEY (n) REFERENCES public."to be"(n) ON DELETE CASCADE
            reads parted      | alter table parted add constraint f FOREIGN KEY (n) REFERENCES public.to_be(n)
            reads parted      | CREATE INDEX p3 ON public.parted USING btree (id) WHERE (n > 3)
            reads parted_2    | alter table parted_2 add constraint k_2 UNIQUE (id) INCLUDE (n)
                              | refresh materialized view concurrently seen
            writes seen       | refresh materialized view seen
            writes learner    | cluster learner using by_name
            reads by_name     | reindex (verbose) index by_name
            """);
    }

    /** A statement that has not the names of all the tables that it reads. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void whatReadsTablesThatItDoesNotNameIsForeseen(int version) throws IOException {
        create(version);
        database.execute("""
            create domain mark as text; create domain "Sub mark" as mark; create schema "S"; create type pair as (a int, b text);
            alter domain mark add constraint later check (value <> 'x') not valid;
            create table marked (at int, m "Sub mark"); create table "S".plain (m mark); create table bare (m text, id int not null);
            create table typed of pair; create unique index bare_m on bare (m); create unique index bare_id on bare (id);
            create table part (id int primary key, m mark) partition by range (id); create table rest partition of part default;
            create table part_1 partition of part for values from (0) to (9); create table next (id int not null, m mark);
            create table part_2 (like next) partition by range (id); create table referring (part_id int references part);
            alter table bare add ready boolean;
            update pg_class set reltuples = 20000000, relpages = 300000
             where relname in ('marked', 'plain', 'bare', 'typed', 'rest', 'next', 'referring');
            update pg_class set reltuples = 600000, relpages = 9000 where relname = 'part_1'""");
        var domains = "S.plain, marked, next, part";
        assertForeseen("""
            reads DOMAINS     | alter domain mark add constraint long check (length(value) > 0)
                              | alter domain mark add check (length(value) > 0) not valid
            reads DOMAINS     | alter domain mark set not null
            reads marked      | alter domain "Sub mark" add check (not value = 'not valid')
                              | alter domain mark drop constraint later
                              | alter domain mark set default 'x'
            reads VALIDATED   | alter domain mark validate constraint later
            writes typed      | alter type pair alter attribute a type bigint cascade
            reads rest        | create table part_3 partition of part for values from (20) to (30)
            reads next, rest  | alter table part attach partition next for values from (30) to (40)
            reads referring   | alter table part detach partition part_1
            reads bare        | alter table bare add primary key using index bare_m
                              | alter table bare add primary key using index bare_id
            reads bare        | alter table bare add check (not ready), add check (id > 0) not valid
                              | create index on only part (m)
            writes BARE       | alter table all in tablespace pg_default set tablespace pg_default
            """.replace("DOMAINS", domains).replace(version < 18 ? "VALIDATED" : "reads VALIDATED", version < 18 ? domains : "")
            .replace("BARE", "S.plain, bare, marked, next, part, referring, typed"));
        if (version >= 18) assertForeseen("""
                              | alter table bare add constraint c check (id > 0) not enforced
                              | alter table bare add constraint n not null m not valid
            reads bare        | alter table bare add constraint n not null m not valid; alter table bare alter m set not null
            """);
    }

    private void assertForeseen(String cases) throws IOException {
        var expected = new StringBuilder();
        var sql = new StringBuilder();
        var line = 2;
        for (var each : cases.split("\n")) {
            var parts = each.split(" +\\| ", 2);
            sql.append("savepoint s;\n").append(parts[1].replace("LONG", "x".repeat(100_000))).append("\n;\nrollback to s;\n");
            for (var table : parts[0].isEmpty() ? new String[0] : parts[0].replaceFirst("\\w+ ", "").split(", (?!\\()")) expected.append(
                "V2__migration.sql:" + line + (parts[0].startsWith("writes") ? " writes all of " + table + " anew\n" : " reads all of " + table + "\n"));
            line += 4;
        }
        var run = migrate(sql.toString(), "--plan");
        assertEquals(expected.toString(), run.err().replace("\"", "").replace("public.", "").replaceAll(" \\(about .*", ""), run::toString);
    }

    /** Each table in a transaction of its own, so outside of the migration's. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        vacuum full analyze a (id), "B b", little | writes all of "B b" anew, writes all of a anew
        vacuum (full, analyze) | writes all of "B b" anew, writes all of a anew, writes all of s.c anew
        vacuum (full off, analyze) a |
        vacuum a |
        cluster | writes all of a anew
        reindex (verbose) schema s | reads all of s.c
        reindex schema concurrently s |
        reindex (concurrently) table a |
        reindex (concurrently off) table a | reads all of a
        reindex database DATABASE | reads all of "B b", reads all of a, reads all of s.c
        """)
    void whatGoesOverSeveralTablesIsForeseen(String sql, String said) throws IOException {
        for (var version : Servers.of15And18(sql.length())) {
            create(version);
            database.execute("""
                create table a (id int primary key); create table "B b" (id int primary key); create schema s; create table s.c (id int primary key);
                create table little (id int); alter table a cluster on a_pkey;
                update pg_class set reltuples = 20000000, relpages = 300000 where relname in ('a', 'B b', 'c')""");
            Files.writeString(folder.resolve("V2__migration.sql.conf"), "executeInTransaction=false\n");
            var run = migrate(sql.replace("DATABASE", database.name()) + ";\n");
            assertEquals(0, run.exit(), run::toString);
            assertEquals(said == null ? List.of() : List.of(said.split(", ")),
                run.err().lines().map(line -> line.replaceAll("V2__migration.sql:1 | \\(about .*", "")).sorted().toList(), run::toString);
        }
    }
}
