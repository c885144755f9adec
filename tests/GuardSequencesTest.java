import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * However often the guard runs a migration, its sequences and rows end as after one run by psql; after a plan, a refusal and
 * a failure the sequences stand as before. Others that draw numbers meanwhile never get one that is given out a second time.
 */
class GuardSequencesTest {

    /** What each case starts from; a migration that updates member is at risk, so that the guard runs it twice. */
    private static final String BASE = """
        create table role (id serial primary key, name text unique);
        insert into role (name) values ('user');
        create table member (id int primary key, role_id int);
        insert into member values (1, 1), (2, null);
        """;
    private static final String RISK = "update member set role_id = (select max(id) from role) where role_id is null; "
        + "update member set role_id = role_id;\n"; // to replace a row twice takes a second run to be proved

    /** A migration, and what its database has besides the base. */
    private record Case(String name, String before, String migration) { }

    private static final List<Case> CASES = List.of(
        new Case("serial", "", "insert into role (name) values ('admin'), ('guest');"),
        new Case("in a run of more than a second, after which a session outside a transaction has its counters reported", "",
            "insert into role (name) values ('admin'), ('guest'); select pg_sleep(1.1);"),
        new Case("identity", "create table log (id bigint generated always as identity, line text); insert into log (line) values ('a');",
            "insert into log (line) select 'b' from generate_series(1, 100);"),
        new Case("never called", "create sequence fresh start 7;", "insert into role values (nextval('fresh'), 'admin');"),
        new Case("cached", "create sequence ten cache 10; select nextval('ten');",
            "insert into role select nextval('ten'), 'r' || i from generate_series(1, 25) i;"),
        new Case("cached, near its end", "create sequence few cache 10 maxvalue 14; select nextval('few');",
            "insert into role select nextval('few'), 'r' || i from generate_series(1, 4) i;"),
        new Case("descending", "create sequence down increment -2; select nextval('down');",
            "insert into role select nextval('down'), 'r' || i from generate_series(1, 5) i;"),
        new Case("cycle", "create sequence round minvalue 3 maxvalue 5 cycle; select nextval('round'), nextval('round');",
            "alter table role add turn int default nextval('round'); insert into role (name) values ('admin'), ('guest');"),
        new Case("smallint, odd name, other schema", "create schema \"Odd\"; create sequence \"Odd\".\"a \"\"b\" as smallint;",
            "insert into role values (10 + nextval('\"Odd\".\"a \"\"b\"'), 'admin');"),
        new Case("of a trigger", "create table log (id serial, line text);"
            + "create function log() returns trigger language plpgsql as 'begin insert into log (line) values (new.name); return new; end';"
            + "create trigger log after insert on role for each row execute function log();", "insert into role (name) values ('admin');"),
        new Case("undone by the statements themselves", "",
            "do $$ begin insert into role (name) values ('gone'); raise exception 'x'; exception when others then null; end $$;"
                + "insert into role (name) values ('admin');"),
        new Case("found at run time", "create sequence hidden;",
            "do $$ begin execute 'insert into role values (10 + next' || 'val(''hid' || 'den''), ''admin'')'; end $$;"),
        new Case("made and dropped", "create sequence old; select nextval('old');",
            "create sequence new; insert into role values (10 + nextval('new'), 'a'), (20 + nextval('old'), 'b'); drop sequence old;"),
        new Case("looked at", "", "insert into role (name) select 'admin' || last_value from role_id_seq;"
            + "insert into role (name) select 'guest' || last_value from role_id_seq; select currval('role_id_seq'), lastval();"),
        new Case("set", "", "insert into role values (7, 'admin'); select setval('role_id_seq', (select max(id) from role));"
            + "insert into role (name) values ('guest');"),
        new Case("given another increment, then named again", "", "alter sequence role_id_seq increment by 10;"
            + "alter sequence role_id_seq rename to role_numbers; insert into role (name) values ('admin'), ('guest');"),
        new Case("drawn, then set", "", "insert into role (name) values ('admin');"
            + "select setval(pg_get_serial_sequence('role', 'id'), 40); insert into role (name) values ('guest');"),
        new Case("set lower, not called", "", "select setval('role_id_seq', 10, false); insert into role (name) values ('admin');"),
        new Case("set lower by a function", "create sequence s; select setval('s', 50);"
            + "create function \"set It\"() returns void language plpgsql as $$ begin perform setval('s', 10); end $$;"
            + "create function outer_one() returns int language sql as $$ select \"set It\"(); select 1 $$;",
            "insert into role values (100 + outer_one() + nextval('s'), 'admin'), (10 + nextval('s'), 'guest');"),
        new Case("set higher by a trigger's function", "create sequence s; select setval('s', 50);"
            + "create function bump() returns trigger language plpgsql as $$ begin perform setval('s', 90); return new; end $$;"
            + "create trigger bump after insert on role for each statement execute function bump();",
            "insert into role (name) values ('admin'); insert into role values (nextval('s'), 'guest');"),
        new Case("set by a trigger behind a view and a partitioned table", "create sequence s; select setval('s', 50);"
            + "create table part (id int) partition by list (id); create table part_1 partition of part for values in (1);"
            + "create view parts as select id from part;"
            + "create function bump() returns trigger language plpgsql as $$ begin perform setval('s', 90); return new; end $$;"
            + "create trigger bump after insert on part_1 for each row execute function bump();",
            "insert into parts values (1); insert into role values (nextval('s'), 'guest');"),
        new Case("set in a function's default", "create sequence s;"
            + "create function start() returns int language sql as $$ select setval('s', 70)::int $$;"
            + "alter table role add turn int default start();", "insert into role (name) values ('admin');"),
        new Case("set lower at run time", "create sequence s; select setval('s', 50);",
            "do $$ begin execute 'select set' || 'val(''s'', 10)'; end $$;"),
        new Case("set by a function of the file", "create sequence s;",
            "create function later() returns int language sql as $$ select setval('s', 30)::int $$;"
                + "insert into role values (later() + nextval('s'), 'admin');"),
        new Case("restarted", "", "insert into role (name) values ('admin'); alter sequence role_id_seq restart with 50;"
            + "insert into role (name) values ('guest');"),
        new Case("restarted as a column", "create table log (id int generated by default as identity, line text);",
            "insert into log (line) values ('a'); alter table log alter id restart with 50; insert into log (line) values ('b');"),
        new Case("restarted by truncate", "create table log (id serial, line text); select nextval('log_id_seq');",
            "insert into log (line) values ('a'); truncate log restart identity; insert into log (line) values ('b');"),
        new Case("altered", "", "insert into role (name) values ('admin'); alter sequence role_id_seq increment 10 cache 3;"
            + "insert into role (name) values ('guest');"));

    private static final Map<Integer, Servers.TestDatabase> DATABASES = new ConcurrentHashMap<>();

    @TempDir Path folder;

    @TestFactory
    Stream<DynamicTest> sequencesEndAsAfterOneRunByPsql() {
        return CASES.stream().flatMap(one -> Servers.of15And18(CASES.indexOf(one)).stream()
            .map(major -> DynamicTest.dynamicTest(one.name + " on " + major, () -> check(one, major))));
    }

    private void check(Case one, int major) throws IOException {
        var database = reset(major, BASE + one.before);
        var before = sequences(database);
        database.execute(one.migration + RISK);
        var after = contents(database);

        reset(major, BASE + one.before);
        assertEquals(after, applied(database, one), "at once");

        reset(major, BASE + one.before);
        for (var first : List.of("plan", "refusal", "failure")) {
            write(2, one.migration + RISK + Map.of("plan", "", "refusal", "delete from member;", "failure", "oops;").get(first));
            var run = first.equals("plan") ? migrate(database, "--plan") : migrate(database);
            assertEquals(first.equals("plan") ? 3 : 1, run.exit(), run.err());
            assertTrue(!run.err().contains("stands"), run.err());
            assertEquals(before, sequences(database), "after a " + first);
        }
        assertEquals(after, applied(database, one), "after all that");
    }

    @Test
    void noSequenceIsKeptThatTheStatementsDoNotLeadTo() throws IOException {
        var database = reset(18, BASE + "create table other (n int); create table batch (id int);"
            + "create function reset() returns trigger language plpgsql as $$ begin perform setval('role_id_seq', 1); return null; end $$;"
            + "create trigger reset after truncate on batch execute function reset();");
        try (var other = database.jdbi().open()) {
            other.begin();
            other.execute("select nextval('role_id_seq')");
            write(2, "insert into other values (1);");
            var run = migrate(database);
            assertEquals(0, run.exit(), run.err());
            other.rollback();
        }
    }

    private List<String> applied(Servers.TestDatabase database, Case one) throws IOException {
        write(2, one.migration + RISK);
        var run = migrate(database);
        assertEquals(0, run.exit(), run.err());
        assertTrue(!run.out().contains("than after one run"), run.out());
        return contents(database);
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void aPlanOfSeveralMigrationsLeavesNoTrace(int major) throws IOException {
        var base = BASE + "create sequence ten cache 10;";
        var database = create(major, base);
        var psql = Servers.create(major);
        psql.execute(base);
        var before = sequences(psql);
        var number = 2;
        for (var migration : List.of("insert into role (name) values ('admin');" + RISK,
            "insert into role (id, name) values (10, 'x'); select setval('role_id_seq', 10);",
            "insert into role (name) values ('y'); update member set role_id = role_id + 0;", "alter sequence role_id_seq restart with 30;",
            "insert into role (name) values ('z' || nextval('ten')), ('z' || nextval('ten')); update member set role_id = role_id + 0;")) {
            psql.execute(migration);
            write(number++, migration);
        }
        var run = migrate(database, "--plan");
        assertEquals(3, run.exit(), run.err());
        assertEquals("", run.err());
        assertEquals(before, sequences(database));
        assertEquals(0, migrate(database).exit());
        assertEquals(contents(psql), contents(database));
    }

    // ---- Others at work.

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void whatOthersDrewIsNotGivenOutAgain(int major) throws IOException {
        for (var kind : List.of("applied", "refused", "planned", "set")) {
            var database = create(major, BASE);
            write(2, "insert into role (name) values ('admin');\n" + (kind.equals("set") ? "select setval('role_id_seq', 20);" : "")
                + PAUSE + RISK + (kind.equals("refused") ? "delete from member;" : ""));
            var numbers = new ArrayList<String>();
            Run run;
            try (var holder = database.jdbi().open()) {
                var running = paused(holder, database, kind.equals("planned") ? "--plan" : "--yes");
                var drawing = CompletableFuture.supplyAsync(() -> database.query("select nextval('role_id_seq') from generate_series(1, 2)"));
                if (!kind.equals("set")) numbers.addAll(drawing.join()); // else they wait, as for a restart
                holder.execute("select pg_advisory_unlock(1)");
                run = running.join();
                if (kind.equals("set")) numbers.addAll(drawing.join());
            }
            numbers.addAll(database.query("select id from role"));
            numbers.addAll(database.query("select nextval('role_id_seq')"));
            assertEquals(numbers.stream().distinct().toList(), numbers, kind);
            var lines = List.of("  sequence role_id_seq stands 1 number higher than after one run: others drew numbers meanwhile");
            if (kind.equals("applied")) assertEquals(lines, run.out().lines().filter(line -> line.contains("stands")).toList());
            if (kind.equals("refused") || kind.equals("planned")) // a plan is one transaction, in which the second run's number stays drawn, too
                assertEquals("sequence role_id_seq stands " + (kind.equals("refused") ? 3 : 4) + " numbers higher than before: others drew numbers meanwhile",
                    run.err().lines().findFirst().orElse(""));
        }
    }

    @Test
    void aSequenceThatAnotherTransactionUsesStaysWhereItIs() throws IOException {
        var database = create(18, BASE);
        write(2, "insert into role (name) values ('admin'), ('guest'); oops;");
        try (var other = database.jdbi().open()) {
            other.begin();
            other.execute("select nextval('role_id_seq')");
            var run = migrate(database);
            assertEquals(1, run.exit());
            assertEquals("sequence role_id_seq stands 2 numbers higher than before: others are using it", run.err().lines().findFirst().orElse(""));
            assertEquals(List.of("5"), database.query("select nextval('role_id_seq')"));
            other.commit();
        }
    }

    @Test
    void aRoleThatDoesNotOwnASequenceCannotPutItBack() throws IOException {
        var database = create(18, BASE);
        var role = "clerk_" + database.name();
        database.execute("create role " + role + " login; grant all on all tables in schema public to " + role
            + "; grant all on all sequences in schema public to " + role);
        Run.know("clerk", "postgres://" + role + "@localhost:" + database.port() + "/" + database.name());
        write(2, "insert into role (name) values ('admin'), ('guest');oops;");
        database.execute("create table flyway_schema_history (installed_rank int primary key, version text, description text, type text,"
            + " script text, checksum int, installed_by text, installed_on timestamp, execution_time int, success boolean);"
            + "insert into flyway_schema_history values (1, '1', 'base', 'BASELINE', 'base', null, 'x', now(), 0, true);"
            + "grant all on flyway_schema_history to " + role);
        var run = Run.script(Migrate.commandLine(new Migrate()), "--migrations", folder.toString(), "clerk");
        assertEquals(1, run.exit());
        assertEquals("sequence role_id_seq stands 2 numbers higher than before: must be owner of sequence role_id_seq",
            run.err().lines().findFirst().orElse(""));
    }

    // ---- What else is not rolled back.

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void whatARollbackDoesNotUndoRunsOnlyWhereTheFileAllowsIt(int major) throws IOException {
        var database = create(major, BASE + "create extension dblink; create table log (line text);"
            + "create function note(line text) returns void language plpgsql as $$ begin perform dblink_exec('dbname=" + "x', 'select 1'); end $$;"
            + "create function noted() returns trigger language plpgsql as 'begin perform note(new.line); return new; end';"
            + "create trigger noted before insert on log for each row when (new.line = 'never') execute function noted();");
        for (var one : Map.of("select dblink_exec('dbname=x', 'select 1')", "dblink_exec", "select note('x')", "dblink_exec",
            "insert into log values ('x')", "dblink_exec", "copy role to program 'cat'", "copy", "do $$ begin perform lo_export(1, '/x'); end $$",
            "lo_export").entrySet()) {
            write(2, one.getKey() + ";");
            for (var option : List.of("--plan", "--yes")) {
                var run = migrate(database, option);
                assertTrue(run.err().startsWith("error: `" + folder + "/V2__migration.sql` comes to " + one.getValue()
                    + ", and a rollback does not undo what that does; "), run.err());
                assertEquals(1, run.exit());
            }
        }
        write(2, "-- lossless: allow dblink_exec, it is not even called\ninsert into log values ('x');");
        assertTrue(migrate(database, "--plan").out().contains("V2__migration.sql cannot be planned, a rollback does not undo what dblink_exec does\n"));
        assertEquals(0, migrate(database).exit());
        write(3, "insert into role (name) values ('admin'); notify x; select 'copy me to you', lo_creat(-1);");
        assertEquals(0, migrate(database).exit());
    }

    // ---- Keys that a sequence will give out again.

    @Test
    void aSequenceBelowTheKeysOfItsColumnIsTold() throws IOException {
        var database = create(18, BASE + "create table log (id int generated by default as identity (increment -1), line text);");
        write(2, "insert into role values (7, 'admin'); insert into log values (-3, 'x');");
        var lines = """
              sequence role_id_seq stands at 1, but role.id goes up to 7: select setval('role_id_seq', 7)
              sequence log_id_seq stands at -1, but log.id goes down to -3: select setval('log_id_seq', -3)
            """.lines().sorted().toList();
        assertEquals(lines, migrate(database, "--plan").out().lines().filter(line -> line.contains("stands")).sorted().toList());
        var run = migrate(database, "--json");
        assertTrue(run.out().contains("\"kept\":[],\"warnings\":[\"sequence log_id_seq stands at -1, but log.id goes down to -3: "
            + "select setval('log_id_seq', -3)\",\"sequence role_id_seq stands at 1, "), run.out());
        write(3, "select setval('role_id_seq', 7); update role set name = name || 'x' where false; insert into role (name) values ('guest');");
        assertTrue(!migrate(database).out().contains("stands"));
    }

    // ---- Helpers.

    private static final String PAUSE = "select pg_advisory_xact_lock(1);\n";

    /** Starts a run and waits until it has come to the pause. */
    private CompletableFuture<Run> paused(Handle holder, Servers.TestDatabase database, String... options) {
        holder.execute("select pg_advisory_lock(1)");
        var run = CompletableFuture.supplyAsync(() -> migrate(database, options));
        database.await("select count(*) from " + Servers.WAITING + " and locktype = 'advisory' and objid = 1");
        return run;
    }

    private Servers.TestDatabase create(int major, String sql) {
        var database = Servers.create(major);
        Run.know(database);
        database.execute(sql);
        return database;
    }

    /** One database a server for all cases: making one takes longer than a case. */
    private static Servers.TestDatabase reset(int major, String sql) {
        var database = DATABASES.computeIfAbsent(major, Servers::create);
        Run.know(database);
        database.execute("drop schema if exists \"Odd\" cascade; drop schema public cascade; create schema public;");
        database.execute(sql);
        return database;
    }

    private void write(int version, String migration) throws IOException {
        Files.writeString(folder.resolve("V" + version + "__migration.sql"), migration);
    }

    /** The history begins with a baseline, so that the databases have nothing else from migrations. */
    private Run migrate(Servers.TestDatabase database, String... options) {
        var arguments = new ArrayList<>(List.of(database.env(), "--migrations", folder.toString()));
        if (database.query("select from pg_class where relname = 'flyway_schema_history'").isEmpty()) arguments.addAll(List.of("--baseline", "1"));
        arguments.addAll(Arrays.asList(options));
        return Run.script(Migrate.commandLine(new Migrate()), arguments.toArray(String[]::new));
    }

    private static List<String> sequences(Servers.TestDatabase database) {
        return contents(database, "S", "last_value, is_called");
    }

    private static List<String> contents(Servers.TestDatabase database) {
        return Stream.concat(sequences(database).stream(), contents(database, "r", "r::text").stream()).toList();
    }

    private static List<String> contents(Servers.TestDatabase database, String kind, String columns) {
        return database.query("""
            select format('%s.%I', relnamespace::regnamespace, relname) from pg_class
             where relkind = 'KIND' and oid >= 16384 and relname <> 'flyway_schema_history' order by 1""".replace("KIND", kind)).stream()
            .flatMap(name -> database.query("select " + columns + " from " + name + " r order by 1").stream().map(row -> name + " " + row)).toList();
    }
}
