import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Rows that were updated are proved by what a second session sees of them, and the statements run once. Where that does not show
 * that each row was replaced once, they run again and are compared; the answer is the same. Nor do statements run again that drop
 * columns and say so: what is dropped was read before.
 */
class GuardReplacedTest {

    private static final String BEFORE = """
        create table learner (id int primary key, name text not null, chatname text);
        insert into learner select n, 'name ' || n, case when n % 2 = 0 then 'chat ' || n end from generate_series(1, 100) n;
        create table note (line text, kind text);
        insert into note values ('a', null), ('b', null);
        create table "Odd one" ("Key, 1" numeric, "key 2" timestamptz, "Value" jsonb, other real, primary key ("Key, 1", "key 2"));
        insert into "Odd one" select n, now(), case when n > 1 then '{"a": 1.50}'::jsonb end, 0.1 from generate_series(1, 3) n;
        create table lesson (id int, title text, at date, primary key (id, at)) partition by range (at);
        create table lesson_2025 partition of lesson for values from ('2025-01-01') to ('2026-01-01');
        create table lesson_2026 partition of lesson for values from ('2026-01-01') to ('2027-01-01');
        insert into lesson values (1, null, '2025-05-05'), (2, 'two', '2026-05-05');
        """;

    private static final String LOST = "error: `V2__migration.sql` would lose ";
    private static final String KEPT = "  every value is where it was\n";

    private static final String ARCHIVE = "create table archive (id int primary key, chatname text not null);"
        + "insert into archive select id, chatname from learner where chatname is not null;";
    private static final String NOTE = "insert into note values ('a run', null);";

    /**
     * @param updates rows of the table that one run updates, or, of the table note, puts in; what is rolled back is counted as well,
     *     so more of them are several runs
     */
    private record Case(String name, boolean once, String before, String migration, String table, int updates, String answer) { }

    private static final List<Case> CASES = List.of(
        new Case("half a column filled", true, "", "update learner set chatname = name where chatname is null;", "learner", 50, KEPT),
        new Case("nothing changed", true, "", "update learner set chatname = chatname;", "learner", 100, KEPT),
        new Case("a key of two columns, odd names and types", true, "", "update \"Odd one\" set \"Value\" = '1' where \"Value\" is null;",
            "Odd one", 1, KEPT),
        new Case("by a trigger", true, "create function fill() returns trigger language plpgsql as "
            + "$$ begin update learner set chatname = 'x' where id = 1; return null; end $$;"
            + "create trigger fill after insert on note execute function fill();", "insert into note values ('c', null);", "learner", 1, KEPT),
        new Case("two tables", true, "", "update learner set chatname = '' where chatname is null; update \"Odd one\" set other = other;",
            "learner", 50, KEPT),
        new Case("a row locked, another replaced", false, "", "select 1 from learner where id = 2 for update;"
            + "update learner set chatname = '' where chatname is null;", "learner", 50, KEPT),
        new Case("one value overwritten", false, "", "update learner set chatname = 'x' where chatname is null or id = 2;", "learner", 51,
            LOST + "1 value of learner.chatname;"),
        new Case("a value moved to another row", false, "", "update learner set chatname = case id when 2 then 'chat 4' else 'chat 2' end where id in (2, 4);",
            "learner", 2, LOST + "2 values of learner.chatname;"),
        new Case("keys exchanged", false, "", "update learner set id = -id where id < 3; ", "learner", 2, LOST + "2 rows of learner;"),
        new Case("a row replaced twice", false, "", "update learner set chatname = 'x' where id = 1; update learner set chatname = 'y' where id = 1;",
            "learner", 2, KEPT),
        new Case("by a subtransaction", false, "", "do $$ begin begin update learner set chatname = 'x' where id = 1; "
            + "exception when division_by_zero then null; end; end $$;", "learner", 1, KEPT),
        new Case("as many locked as a subtransaction overwrites", false, "", "do $$ begin perform from learner where id = 4 for update; "
            + "begin update learner set chatname = 'x' where id = 2; exception when division_by_zero then null; end; end $$;",
            "learner", 1, LOST + "1 value of learner.chatname;"),
        new Case("rows put in as well", false, "", "insert into learner values (101, 'new', 'new'); update learner set chatname = 'x' where id = 1;",
            "learner", 1, KEPT),
        new Case("rows deleted as well", false, "", "delete from learner where id = 3; update learner set chatname = 'x' where id = 1;",
            "learner", 1, LOST + "1 row of learner;"),
        new Case("a partitioned table", false, "", "update lesson set title = 'one' where title is null;", "lesson_2025", 1, KEPT),
        new Case("counters off", false, "", "do $$ begin perform set_config('track_counts', 'off', true); update learner set chatname = 'x' where id = 2;"
            + "perform set_config('track_counts', 'on', true); update learner set chatname = 'y' where id = 1; end $$;",
            "learner", 1, LOST + "1 value of learner.chatname;"),
        new Case("a column archived and dropped", true, "", ARCHIVE + "alter table learner drop column chatname;" + NOTE, "note", 1,
            "  learner.chatname: 50 values, all kept in archive.chatname\n"),
        new Case("a column dropped as allowed", false, "", "-- lossless: allow learner.chatname, nobody needs it\n"
            + "alter table learner drop column chatname;" + NOTE, "note", 1, "  allowed to lose 50 values of learner.chatname"),
        new Case("a column dropped", false, "", "alter table learner drop chatname;" + NOTE, "note", 1, LOST + "50 values of learner.chatname;"),
        new Case("a column dropped that is as another", true, "", "alter table learner add copied text; update learner set copied = chatname;"
            + "alter table learner drop column chatname;" + NOTE, "note", 2, "  learner.chatname: 50 values, all kept in learner.copied\n"),
        new Case("odd names", true, "", "create table archive as table \"Odd one\"; alter table archive add primary key (\"Key, 1\", \"key 2\");"
            + "alter table if exists only \"Odd one\" drop column if exists \"Value\" restrict, /* too */ drop other, drop if exists nothing;"
            + NOTE, "note", 1, "  \"Odd one\".\"Value\": 2 values, all kept in archive.\"Value\"\n"),
        new Case("a column archived and dropped, another filled", false, "", ARCHIVE + "alter table learner drop column chatname;"
            + "update learner set name = name;" + NOTE, "note", 1, "  learner.chatname: 50 values, all kept in archive.chatname\n"),
        new Case("a column dropped by a function", false, "", ARCHIVE + "do $$ begin alter table learner drop column chatname; end $$;" + NOTE,
            "note", 1, "  learner.chatname: 50 values, all kept in archive.chatname\n"),
        new Case("a column of another schema's table", false, "create schema app; create table app.learner as table learner; alter table "
            + "app.learner add primary key (id)", "set search_path = app, public; alter table learner drop column chatname;" + NOTE,
            "note", 1, "  app.learner.chatname: 50 values, all kept in learner.chatname\n"),
        new Case("a partitioned table's column", false, "", "create table archive as select id, at, title from lesson where title <> '';"
            + "alter table lesson drop column title;" + NOTE, "note", 1, "  lesson.title: 1 value, all kept in archive.title\n"));

    @TempDir Path folder;

    @TestFactory
    Stream<DynamicTest> cases() {
        return Stream.of(15, 18).flatMap(major -> {
            var template = Servers.create(major);
            template.execute(BEFORE);
            return CASES.stream().map(one -> DynamicTest.dynamicTest(one.name + " on " + major, () -> check(one, template)));
        });
    }

    private void check(Case one, Servers.TestDatabase template) throws IOException {
        var database = Servers.copy(template);
        Run.know(database);
        if (!one.before.isEmpty()) database.execute(one.before);
        var rows = database.query("select * from learner order by id");
        var run = migrate(database, one.migration);
        assertEquals(one.answer.startsWith(LOST) ? 1 : 0, run.exit(), run::toString);
        assertTrue((run.out() + run.err()).contains(one.answer), run::toString);
        var updates = updates(database, one.table);
        assertTrue(one.once ? updates == one.updates : updates > one.updates, updates + " rows written in all");
        if (run.exit() == 1) assertEquals(rows, database.query("select * from learner order by id"));
    }

    /** Another session that holds a key of a row adds its number to that of whoever updates the row. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void aRowThatSeveralHoldTakesASecondRun(int major) throws IOException {
        var database = create(major);
        try (var other = database.jdbi().open()) {
            other.begin();
            other.select("select id from learner where id = 1 for key share").mapTo(int.class).one();
            var run = migrate(database, "update learner set chatname = 'x' where id in (1, 3);", "--lock-timeout", "10s");
            assertEquals(0, run.exit(), run::toString);
            assertTrue(run.out().contains(KEPT), run::toString);
            other.rollback();
        }
        assertTrue(updates(database, "learner") > 2);
    }

    /** The first session is migrate's, the second watches what it keeps waiting; there is no third to ask. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void aRoleThatMayConnectTwiceTakesASecondRun(int major) throws IOException {
        var database = create(major);
        var role = "twice_" + database.name();
        database.execute("create role " + role + " login connection limit 2; alter table learner owner to " + role
            + "; grant create on schema public to " + role);
        Run.know(database.env(), database.url().replace("postgres@", role + "@"));
        var run = migrate(database, "update learner set chatname = 'x' where chatname is null; select pg_sleep(0.3);");
        assertEquals(0, run.exit(), run::toString);
        assertTrue(run.out().contains(KEPT), run::toString);
        assertTrue(updates(database, "learner") > 50);
    }

    /** Others may write, as beside a bare UPDATE. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void nobodyWaitsForTheProof(int major) throws IOException {
        var database = create(major);
        try (var holder = database.jdbi().open()) {
            holder.execute("select pg_advisory_lock(1)");
            var running = CompletableFuture.supplyAsync(() -> {
                try {
                    return migrate(database, "update learner set chatname = 'x' where chatname is null; select pg_advisory_xact_lock(1);");
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            while (database.query("select from " + Servers.WAITING + " and locktype = 'advisory'").isEmpty())
                assertTrue(!running.isDone(), () -> running.join().toString());
            database.execute("update learner set chatname = 'meanwhile' where id = 2; insert into learner values (101, 'late', null)");
            holder.execute("select pg_advisory_unlock(1)");
            assertEquals(0, running.join().exit(), () -> running.join().toString());
        }
        assertEquals(List.of("1|x", "2|meanwhile", "101|null"), database.query("select id, chatname from learner where id in (1, 2, 101) order by id"));
        assertEquals(51, updates(database, "learner"));
    }

    private static Servers.TestDatabase create(int major) {
        var database = Servers.create(major);
        Run.know(database);
        database.execute(BEFORE);
        return database;
    }

    private Run migrate(Servers.TestDatabase database, String migration, String... options) throws IOException {
        var migrations = Files.createDirectory(folder.resolve(database.name()));
        Files.writeString(migrations.resolve("V2__migration.sql"), migration + "\n");
        return Run.script(Migrate.commandLine(new Migrate()), Stream.concat(Stream.of("--baseline", "1", "--yes", "--max-block", "10min",
            "--migrations", migrations.toString(), database.env()), Stream.of(options)).toArray(String[]::new));
    }

    /** Rows of a table that were updated, or put into note; a session tells what it did when it ends. */
    private static int updates(Servers.TestDatabase database, String table) {
        database.awaitNobody();
        return Integer.parseInt(database.query("select case relname when 'note' then n_tup_ins else n_tup_upd end from pg_stat_user_tables where relname = '" + table + "'").get(0));
    }
}
