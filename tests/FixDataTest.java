import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What fix_data says, refuses and records; that undo gives back what was there is {@link FixDataCasesTest}. */
class FixDataTest {

    private static final String LEARNERS = """
        create table learner (id bigint generated always as identity primary key, name text not null, email text unique);
        insert into learner (name, email) values ('Ada', 'a@x'), ('Grace', 'g@x'), ('Linus', 'l@x');
        """;

    private static Servers.TestDatabase learners(int version) {
        var database = Servers.create(version);
        Run.know(database);
        database.execute(LEARNERS);
        return database;
    }

    private static Run fix(Servers.TestDatabase database, String... arguments) {
        return FixDataCasesTest.fix(database, arguments);
    }

    private static List<String> names(Servers.TestDatabase database) {
        return database.query("select name from learner order by id");
    }

    private static String line(Servers.TestDatabase database) {
        return "%s: localhost:%d/%s as postgres\n".formatted(database.env(), database.port(), database.name());
    }

    @Test
    void withoutAnExpectedCountItIsARehearsal() {
        var database = learners(18);
        var run = fix(database, "--sql", "update learner set name = lower(name) where name < 'H'", "--because", "lower case");
        assertEquals(new Run(0, line(database) + """
            2 rows changed by the statements; in all, with triggers, rules and foreign keys:
            public.learner: 2 updated
              ~ id 1
                  name: 'Ada' → 'ada'
              ~ id 2
                  name: 'Grace' → 'grace'
            rehearsed and rolled back, nothing was changed; to do it: --expect 2
            """, ""), run);
        assertEquals(List.of("Ada", "Grace", "Linus"), names(database));
        assertEquals(List.of(), database.query("select nspname from pg_namespace where nspname = 'lossless_archive'"));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void sequencesStandAsBeforeUntilAFixIsDone(int version) {
        var database = learners(version);
        database.execute("create sequence ten cache 10; create sequence down increment -3;");
        var numbers = "select last_value, is_called from learner_id_seq union all select last_value, is_called from ten "
            + "union all select last_value, is_called from down";
        var before = database.query(numbers);
        var insert = "insert into learner (name, email) select 'new ' || nextval('down'), nextval('ten') from generate_series(1, 3)"
            + ", pg_sleep(1.1)"; // from a second on a session outside a transaction has its counters reported, and counts from nought
        assertEquals(0, fix(database, "--sql", insert, "--because", "they came").exit());
        assertEquals(before, database.query(numbers), "after a rehearsal");
        assertEquals(1, fix(database, "--sql", insert, "--because", "they came", "--expect", "7").exit());
        assertEquals(before, database.query(numbers), "after a refusal");
        assertEquals(1, fix(database, "--sql", insert + "; update learner set name = null", "--because", "they came", "--expect", "3").exit());
        assertEquals(before, database.query(numbers), "after a failure");
        assertTrue(fix(database, "--sql", insert, "--because", "they came", "--expect", "3").out().contains("\nfix 1 is done"));
        assertEquals(List.of("6|t", "10|t", "-7|t"), database.query(numbers));
        assertEquals(List.of("4", "5", "6"), database.query("select id from learner where name ~ '^new' order by id"));
    }

    @Test
    void aNumberThatOthersDrewMeanwhileIsNotGivenOutAgain() {
        var database = learners(18);
        try (var other = database.jdbi().open()) {
            other.execute("select pg_advisory_lock(1)");
            var rehearsal = CompletableFuture.supplyAsync(() -> fix(database, "--sql", "insert into learner (name) values ('Tim'); "
                + "insert into learner (name) select 'Ken' from pg_advisory_xact_lock(1)", "--because", "they came"));
            while (database.query("select from " + Servers.WAITING + " and locktype = 'advisory'").isEmpty()) assertFalse(rehearsal.isDone());
            assertEquals(List.of("5"), database.query("select nextval('learner_id_seq')"));
            other.execute("select pg_advisory_unlock(1)");
            assertTrue(rehearsal.join().out().contains("\nsequence learner_id_seq stands higher than before: others drew numbers meanwhile\n"),
                rehearsal.join().out());
            assertEquals(List.of("7"), database.query("select nextval('learner_id_seq')"));
        }
    }

    @Test
    void recordsWhoWhenWhyWhatAndOnWhichVersion() {
        var database = learners(15);
        database.execute("""
            create table flyway_schema_history (installed_rank int, version text, success boolean);
            insert into flyway_schema_history values (1, '9', true), (2, '10', true), (3, null, true), (4, '11', false)""");
        var run = fix(database, "--sql", " delete from learner where name = 'Ada' ", "--because", "she has left", "--expect", "1");
        assertEquals(new Run(0, line(database) + """
            1 row changed by the statements; in all, with triggers, rules and foreign keys:
            public.learner: 1 deleted
              - id 1
                  id: 1
                  name: 'Ada'
                  email: 'a@x'
            fix 1 is done; to undo it: jbang fix_data %s --undo 1
            """.formatted(database.env()), ""), run);
        assertEquals(List.of("1|postgres|" + System.getProperty("user.name") + "|10|she has left|delete from learner where name = 'Ada'|1|null|t"),
            database.query("select id, database_user, os_user, schema_version, because, statements, rows, undoes, fixed_at > now() - interval '1 hour' from lossless_archive.data_fix"));
        assertEquals(List.of("1|1|public.learner|{\"id\" : \"1\", \"name\" : \"Ada\", \"email\" : \"a@x\"}|null"), database.query("select * from lossless_archive.data_fix_row"));
        assertEquals(List.of("Grace", "Linus"), names(database));

        assertEquals(0, fix(database, "--undo", "1").exit());
        assertEquals(List.of("Ada", "Grace", "Linus"), names(database));
        var day = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d";
        var who = "postgres \\(" + System.getProperty("user.name") + "\\)  version 10  1 row  ";
        var listed = fix(database, "--list").out();
        assertTrue(listed.matches(line(database) + "1  " + day + "  " + who + "she has left, undone by 2\n2  " + day + "  " + who + "undo of fix 1: she has left, undoes 1\n"), listed);
        var shown = fix(database, "--show", "1").out();
        assertTrue(shown.startsWith(line(database) + "fix 1, 20"), shown);
        assertTrue(shown.endsWith("""
            , operating-system user %s, schema version 10
            because: she has left
              delete from learner where name = 'Ada'
            public.learner: 1 deleted
              - id 1
                  id: 1
                  name: 'Ada'
                  email: 'a@x'
            """.formatted(System.getProperty("user.name"))), shown);
        var json = fix(database, "--show", "1", "--json");
        assertEquals(line(database), json.err());
        assertEquals("{\"table\":\"public.learner\",\"before\":{\"id\":\"1\",\"name\":\"Ada\",\"email\":\"a@x\"},\"after\":null}\n", json.out());
        assertEquals(2, fix(database, "--list", "--json").out().lines().filter(fix -> fix.startsWith("{\"id\":")).count());
    }

    @Test
    void programsReadTheAnswer() {
        var database = learners(15);
        var sql = List.of("--sql", "select 'a\"b\nc' as said; delete from learner where name = 'Ada'", "--because", "she has left", "--json");
        var rehearsed = fix(database, sql.toArray(String[]::new));
        assertEquals(new Run(0, """
            {"done":false,"fix":null,"rows":1,"tables":[{"name":"public.learner","inserted":0,"updated":0,"deleted":1}],"report":[\
            "statement 1 returns 1 row","  said: 'a\\"b\\\\nc'",\
            "1 row changed by the statements; in all, with triggers, rules and foreign keys:","public.learner: 1 deleted","  - id 1",\
            "      id: 1","      name: 'Ada'","      email: 'a@x'","rehearsed and rolled back, nothing was changed; to do it: --expect 1"]}
            """, line(database)), rehearsed);
        assertEquals(List.of("Ada", "Grace", "Linus"), names(database));
        var one = "\"fix\":%d,\"rows\":1,\"tables\":[{\"name\":\"public.learner\",";
        var done = fix(database, Stream.concat(sql.stream(), Stream.of("--expect", "1")).toArray(String[]::new)).out();
        assertTrue(done.startsWith("{\"done\":true," + one.formatted(1)), done);
        var undone = fix(database, "--undo", "1", "--json").out();
        assertTrue(undone.startsWith("{\"done\":true," + one.formatted(2)), undone);
        assertEquals(new Run(1, "", line(database) + "error: expected 2 rows, but 1 would change; rolled back, nothing was changed\nhelp: if that is right: --expect 1\n"),
            fix(database, Stream.concat(sql.stream(), Stream.of("--expect", "2")).toArray(String[]::new)));
        assertEquals("{\"done\":false,\"fix\":null,\"rows\":0,\"tables\":[],\"report\":[\"0 rows changed by the statements; in all, with triggers, rules and foreign keys:\","
            + "\"there was nothing to change, and nothing was recorded\"]}\n",
            fix(database, "--sql", "delete from learner where name = 'x'", "--because", "it", "--expect", "0", "--json").out());
        var listed = fix(database, "--list", "--json").out();
        assertTrue(listed.contains("\"tables\":[{\"name\":\"public.learner\",\"inserted\":0,\"updated\":0,\"deleted\":1}]}\n"), listed);
        assertEquals("{\"installed\":\"postgres\"}\n", fix(database, "--install", "postgres", "--json").out());
    }

    /** As the server says it, at its place in what was given; what is put around a statement to ask about it is not shown. */
    @Test
    void aWrongStatementIsShownAsItWasGiven() {
        var database = learners(18);
        for (var wrong : Map.of("select 'x", "unterminated quoted string at or near \"'x\"", "delete from \"x", "unterminated quoted identifier at or near \"\"x\"",
            "delete from $$x", "unterminated dollar-quoted string at or near \"$$x\"", "delete from /* x", "unterminated /* comment at or near \"/* x\"",
            "with a as (delete from e'x", "unterminated quoted string at or near \"e'x\"", "call 'x", "unterminated quoted string at or near \"'x\"",
            "create temp table t as select 'x", "unterminated quoted string at or near \"'x\"", "delete from {d '2020-01-01'}", "syntax error at or near \"{\"",
            "delete from (", "syntax error at or near \"(\"", "do 'x", "unterminated quoted string at or near \"'x\"").entrySet()) {
            var run = fix(database, "--sql", "update learner set name = upper(name);\n" + wrong.getKey(), "--because", "it", "--expect", "3");
            var place = wrong.getKey().replaceFirst("(?s)('x|e'x|\"x|\\$\\$x|/\\*|\\{|\\().*$", "").length();
            if (wrong.getKey().startsWith("with")) place = wrong.getKey().indexOf("e'x");
            assertEquals(new Run(1, line(database), "error: statement 2 failed: " + wrong.getValue() + "; nothing was changed\n  --sql:2\n  2 | " + wrong.getKey()
                + "\n    | " + " ".repeat(place) + "^\n"), run);
        }
        assertEquals(List.of("Ada", "Grace", "Linus"), names(database));
    }

    @Test
    void anotherCountChangesNothing() {
        var database = learners(18);
        var run = fix(database, "--sql", "update learner set name = 'x'", "--because", "a mistake", "--expect", "1");
        assertEquals(1, run.exit());
        assertEquals("error: expected 1 row, but 3 would change; rolled back, nothing was changed\nhelp: if that is right: --expect 3\n", run.err());
        assertEquals(List.of("Ada", "Grace", "Linus"), names(database));
        assertEquals("no fixes", fix(database, "--list").out().lines().skip(1).findFirst().orElse(""));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
        truncate learner,                                                    TRUNCATE
        create table t (),                                                   CREATE
        alter table learner drop column email,                               ALTER
        drop table learner,                                                  DROP
        grant select on learner to public,                                   GRANT
        copy learner from stdin,                                             COPY
        rollback,                                                            ROLLBACK
        begin,                                                               BEGIN
        savepoint a,                                                         SAVEPOINT
        prepare transaction 'x',                                             PREPARE
        set session_replication_role = replica,                              SET
        lock learner,                                                        LOCK
        explain analyze delete from learner,                                 EXPLAIN
        analyze delete from learner,                                         ANALYZE
        create table t as select 1,                                          CREATE
        refresh materialized view m,                                         REFRESH
        vacuum learner,                                                      VACUUM
        execute x,                                                           EXECUTE
        """)
    void refusesWhatIsNotAChangeOfRows(String statement, String word) {
        var database = DATABASE;
        var run = fix(database, "--sql", "update learner set name = 'x' where id = 1; /* so */ " + statement, "--because", "it", "--expect", "1");
        assertEquals("""
            error: statement 2 is %s; a data fix is made of INSERT, UPDATE, DELETE and MERGE; nothing was changed
              --sql:1
              1 | update learner set name = 'x' where id = 1; /* so */ %s
            """.formatted(word, statement), run.err().replaceFirst("help: .*\n", ""));
        assertEquals(1, run.exit());
        assertEquals(List.of("Ada", "Grace", "Linus"), names(database));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void takesWhatPeopleTypeAtNight(int version, @TempDir Path folder) throws IOException {
        var database = learners(version);
        database.execute("""
            create function fix_it(n int) returns int language plpgsql as
                $$begin update learner set email = 'fixed@x' where id = n; return n; end$$;
            create procedure do_it() language sql as 'update learner set name = upper(name) where id = 3'""");
        var file = Files.writeString(folder.resolve("fix.sql"), """
            -- last night
            \\set who 'Ada''s'
            \\set first 1
            \\echo before
            BEGIN;
            set local search_path = public;
            select id, name from learner where id <= 2 order by id;
            create temp table helper (id int, name text);
            insert into helper values (:first, :'who'), (2, ':first ' || E'\\':second');
            create temporary table more on commit drop as select 3 as id;
            update learner set name = helper.name from helper where helper.id = learner.id returning learner.*;
            select fix_it(id) from more;
            do $$begin delete from learner where id = 1; end$$;
            call do_it();
            with gone as (delete from learner where id = 2 returning *) select count(*)::text || max(:"label") from gone, (select '' as "a""b") as x;
            COMMIT; -- done
            select name from learner;
            """);
        var run = fix(database, "--file", file.toString(), "--because", "it was night", "--expect", "6", "--set", "label=a\"b", "--set", "first=7");
        assertEquals("", run.err());
        assertEquals(line(database) + """
            statement 3 returns 2 rows
              id: 1, name: 'Ada'
              id: 2, name: 'Grace'
            statement 8 returns 1 row
              fix_it: 3
            statement 11 returns 1 row
              ?column?: 1
            statement 13 returns 1 row
              name: 'LINUS'
            6 rows changed by the statements; in all, with triggers, rules and foreign keys:
            public.learner: 1 updated, 2 deleted
            """, run.out().replaceFirst("(?s)\n  [-~] id.*", "\n"));
        assertEquals(List.of("3|LINUS|fixed@x"), database.query("select * from learner"));
        assertEquals("", fix(database, "--undo", "1").err());
        assertEquals(List.of("1|Ada|a@x", "2|Grace|g@x", "3|Linus|l@x"), database.query("select * from learner order by id"));
    }

    @Test
    void readsStandardInput() {
        var database = learners(18);
        var environment = Map.of("NIGHT_DATABASE_URL", database.url());
        for (var file : List.of(List.of("night", "-"), List.of("night", "--file", "-"))) {
            var command = new ArrayList<>(List.of(Run.java(FixData.class)));
            command.addAll(file);
            command.addAll(List.of("--because", "it", "--expect", "1", "--set", "name=Ada"));
            var run = Run.process(Run.ROOT, environment, "update learner set name = :'name' || '!' where name ~ :'name'", command.toArray(String[]::new));
            assertEquals("", run.err());
        }
        assertEquals(List.of("Ada!", "Grace", "Linus"), names(database));
        assertEquals(List.of("update learner set name = 'Ada' || '!' where name ~ 'Ada'"), database.query("select distinct statements from lossless_archive.data_fix"));
    }

    @Test
    void whatChangesNothingIsNotRecorded() {
        var run = fix(DATABASE, "--sql", "update learner set name = 'x' where id = 99", "--because", "it", "--expect", "0");
        assertEquals(new Run(0, line(DATABASE) + """
            0 rows changed by the statements; in all, with triggers, rules and foreign keys:
            there was nothing to change, and nothing was recorded
            """, ""), run);
        assertEquals(List.of(), DATABASE.query("select nspname from pg_namespace where nspname = 'lossless_archive'"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        truncate learner                 | statement 2 is TRUNCATE | delete from TABLE: its rows can be put back
        copy learner from stdin          | statement 2 is COPY     | insert into TABLE values (…), (…)
        commit; delete from learner      | statement 2 is COMMIT   | take it out: a fix is one transaction, all or nothing
        begin; delete from learner       | statement 2 is BEGIN    | take it out: a fix is one transaction, all or nothing
        rollback                         | statement 2 is ROLLBACK | take it out: without --expect it is a rehearsal that rolls back
        set role nobody                  | statement 2 is SET      | take it out: of settings, a fix has search_path, those of dates, and names with a dot
        select ':x'':x', :'who'          | variable who is not set | --set who=VALUE
        \\copy learner from 'x'          | --sql:1 has \\copy      | insert into TABLE values (…), (…)
        select 1 \\gset                  | --sql:1 has \\gset      | take it out
        create temp table t as select f()| a function or a trigger changed the schema | a change of the schema is a migration
        """)
    void saysHowToSayWhatItRefuses(String statement, String error, String help) {
        DATABASE.execute("create or replace function f() returns text language plpgsql as $$begin create table t1 (); return 'x'; end$$");
        var run = fix(DATABASE, "--sql", "delete from learner where id = 1; " + statement, "--because", "it", "--expect", "1");
        assertTrue(run.err().startsWith("error: " + error), run.err());
        assertTrue(run.err().endsWith("\nhelp: " + help + "\n"), run.err());
        assertEquals(List.of("Ada", "Grace", "Linus"), names(DATABASE));
    }

    /** For the tests that leave it as it is. */
    private static final Servers.TestDatabase DATABASE = learners(15);

    @Test
    void aFailingStatementIsShownWithItsPlace(@TempDir Path folder) throws IOException {
        var database = learners(15);
        var file = Files.writeString(folder.resolve("fix.sql"), """
            \uFEFFupdate learner set name = 'x;'; -- first

            update learner
               set nam = 'Zoë'
             where id = 1;
            """);
        var run = fix(database, file.toString(), "--because", "it", "--expect", "4");
        assertEquals("""
            error: statement 2 failed: column "nam" of relation "learner" does not exist; nothing was changed
              %s:4
              4 |    set nam = 'Zoë'
                |        ^
            """.formatted(file), run.err());
        assertEquals(1, run.exit());
        run = fix(database, "--sql", "update learner set email = 'same'", "--because", "it");
        assertEquals("""
            error: statement 1 failed: duplicate key value violates unique constraint "learner_email_key"; nothing was changed
              --sql:1
              1 | update learner set email = 'same'
              Key (email)=(same) already exists.
            """, run.err());
        assertEquals(List.of("Ada", "Grace", "Linus"), names(database));
        assertEquals("error: there is no statement in --sql\n", fix(database, "--sql", " ; -- nothing", "--because", "it").err());
    }

    @Test
    void aFunctionThatChangesTheSchemaIsRefused() {
        var database = learners(18);
        database.execute("create table other ()");
        for (var body : List.of("create table t ()", "truncate other", "alter table other add n int", "create function g() returns int language sql as 'select 1'",
            "perform lo_create(0)", "comment on table learner is 'x'", "drop table other")) {
            database.execute("create or replace function f() returns text language plpgsql as $$begin " + body + "; return 'x'; end$$");
            var before = database.query("select count(*) from pg_class");
            var run = fix(database, "--sql", "insert into learner (name) values (f())", "--because", "it", "--expect", "1");
            assertTrue(run.err().matches("error: a function or a trigger changed the schema \\(.*\\), and a data fix changes rows only; nothing was changed\nhelp: .*\n"), body + ": " + run);
            assertEquals(List.of("Ada", "Grace", "Linus"), names(database));
            assertEquals(before, database.query("select count(*) from pg_class"));
        }
    }

    @Test
    void aWrongUseIsExitStatus2() {
        for (var arguments : List.of(List.of("--because", "x"), List.of("--sql", "delete from learner"), List.of("--sql", "x", "--because", " "),
            List.of("--list", "--undo", "1"), List.of("--sql", "x", "--because", "y", "--expect", "many")))
            assertEquals(2, fix(DATABASE, arguments.toArray(String[]::new)).exit(), arguments.toString());
        assertEquals("error: there is no fix 7\nhelp: jbang fix_data " + DATABASE.env() + " --list shows those there are\n", fix(DATABASE, "--undo", "7").err());
        assertEquals("error: cannot read missing.sql; nothing was changed\n", fix(DATABASE, "missing.sql", "--because", "x").err());
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void undoIsRefusedWhereARowHasChangedSince(int version) {
        var database = learners(version);
        database.execute("create table mark (learner text, points int); insert into mark values ('a', 1), ('a', 1)");
        fix(database, "--sql", "delete from learner where id = 3; update learner set name = upper(name) where id < 3; update mark set points = 2", "--because", "it", "--expect", "5");
        database.execute("update learner set email = 'new@x' where id = 2; delete from learner where id = 1; delete from mark where ctid = (select min(ctid) from mark);"
            + "insert into learner overriding system value values (3, 'Other', 'o@x')");
        var before = FixDataCasesTest.contents(database);
        var run = fix(database, "--undo", "1");
        assertEquals(1, run.exit());
        assertTrue(run.err().startsWith("error: 4 rows changed since fix 1: public.learner id "), run.err());
        for (var row : List.of("public.learner id 1", "public.learner id 2", "public.learner id 3", "public.mark row")) assertTrue(run.err().contains(row), run.err());
        assertTrue(run.err().endsWith("; nothing was changed\nhelp: jbang fix_data " + database.env() + " --show 1 shows how they were; a new fix can put them right\n"), run.err());
        assertEquals(before, FixDataCasesTest.contents(database));
    }

    @Test
    void undoIsRefusedWhereItWouldTakeOtherRowsAlong() {
        var database = learners(15);
        database.execute("create table mark (learner_id bigint references learner on delete cascade)");
        fix(database, "--sql", "insert into learner (name) values ('New')", "--because", "it", "--expect", "1");
        database.execute("insert into mark values (4)");
        var run = fix(database, "--undo", "1");
        assertEquals("""
            error: 1 row of public.mark, made since, refer to what fix 1 made, and would be changed or deleted with it \
            (mark_learner_id_fkey: on delete cascade); nothing was changed
            help: change or delete them first, in a fix of their own
            """, run.err());
        assertEquals(List.of("4"), database.query("select * from mark"));
    }

    private static final String AUDITED = LEARNERS + """
        create table audit (what text);
        create function audit() returns trigger language plpgsql as
            $$begin insert into audit values (tg_op || ' ' || coalesce(new.name, '')); return null; end$$;
        create trigger audit after insert or update or delete on learner for each row execute function audit();
        create table tally (updates int, id int primary key);
        insert into tally values (0, 1);
        create function tally() returns trigger language plpgsql as
            $$begin update tally set updates = updates + 1; insert into audit values ('tallied'); return null; end$$;
        create trigger tally after update on learner for each row execute function tally();
        """;

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void anAuditTrailIsKeptAndWrittenOnWhereThatIsMeant(int version) {
        var database = Servers.create(version);
        Run.know(database);
        database.execute(AUDITED);
        fix(database, "--sql", "update learner set name = 'x' where id = 1", "--because", "it", "--expect", "1");
        assertEquals("""
            error: fix 1 changed no row of nothing; nothing was changed
            help: jbang fix_data %s --show 1
            """.formatted(database.env()), fix(database, "--undo", "1", "--keep", "nothing").err());
        var undone = fix(database, "--undo", "1", "--keep", "audit");
        assertEquals("", undone.err());
        assertTrue(undone.out().contains("\nputs back what statements, triggers and foreign keys did to public.learner (1 updated), "
            + "public.tally (1 updated); to leave one as it is: --keep TABLE\n2 rows changed"), undone.out());
        assertEquals(List.of("UPDATE x", "tallied", "UPDATE Ada"), database.query("select what from audit"));
        assertEquals(List.of("0"), database.query("select updates from tally"));
        assertEquals(List.of("--undo 1 --keep public.audit"), database.query("select statements from lossless_archive.data_fix where id = 2"));
        assertEquals("", fix(database, "--undo", "2").err());
        assertEquals(List.of("x", "Grace", "Linus"), names(database));
        assertEquals(List.of("UPDATE x", "tallied"), database.query("select what from audit"));
        assertEquals("error: --keep goes with --undo", fix(database, "--list", "--keep", "audit").err().lines().findFirst().orElse(""));
    }

    @Test
    void undoRunsUnderTheSettingsOfTheFix() {
        var database = Servers.create(15);
        Run.know(database);
        database.execute("""
            create schema own;
            create table own.team (name text);
            insert into own.team values ('red'), ('blue');
            create function is_team(text) returns boolean language plpgsql as
                'begin return current_setting(''app.year'') = ''2026'' and exists (select from team where name = $1); end';
            alter database %1$s set search_path = own, public;
            create table own.learner (id int primary key, team text check (is_team(team)));
            alter database %1$s set "app.year" = '2026'""".formatted(database.name()));
        fix(database, "--sql", "insert into learner values (1, 'red'), (2, 'red')", "--because", "it", "--expect", "2");
        fix(database, "--sql", "update learner set team = 'blue' where id = 1; delete from learner where id = 2", "--because", "it", "--expect", "2");
        database.execute("alter database %1$s set search_path = public; alter database %1$s reset \"app.year\"".formatted(database.name()));
        assertEquals("", fix(database, "--undo", "2").err());
        assertEquals(List.of("1|red", "2|red"), database.query("select id, team from own.learner order by id"));
        assertEquals(List.of("own, public|2026"), database.query(
            "select distinct settings ->> 'search_path', settings ->> 'app.year' from lossless_archive.data_fix"));
    }

    @Test
    void undoSaysWhatRefersToTheRowsSince() {
        var database = learners(18);
        database.execute("create table mark (learner_id bigint references learner)");
        fix(database, "--sql", "insert into learner (name) values ('New')", "--because", "it", "--expect", "1");
        database.execute("insert into mark values (4)");
        assertEquals("""
            error: rows that were made since fix 1 are in the way: update or delete on table "learner" violates foreign key constraint \
            "mark_learner_id_fkey" on table "mark"
              Detail: Key (id)=(4) is still referenced from table "mark".; nothing was changed
            help: change or delete those rows first, in a fix of their own
            """, fix(database, "--undo", "1").err());
    }

    @Test
    void aRecordOfOlderFixesIsCompleted() {
        var database = learners(15);
        fix(database, "--sql", "delete from learner where id = 1", "--because", "it", "--expect", "1");
        database.execute("alter table lossless_archive.data_fix drop column settings");
        assertEquals("", fix(database, "--undo", "1").err());
        assertEquals(List.of("Ada", "Grace", "Linus"), names(database));
    }

    @Test
    void aFixThatChangesNothingHasNothingToUndo() {
        var database = learners(18);
        assertEquals("", fix(database, "--sql", "update learner set name = name", "--because", "it", "--expect", "3").err());
        assertEquals("error: fix 1 changed no row; there is nothing to undo\n", fix(database, "--undo", "1").err());
    }

    @Test
    void undoOutlivesMigrations() {
        var database = learners(18);
        fix(database, "--sql", "delete from learner where id = 1; update learner set name = 'x' where id = 2", "--because", "it", "--expect", "2");
        database.execute("alter table learner add column cohort text not null default 'C25'");
        assertEquals("", fix(database, "--undo", "1").err());
        assertEquals(List.of("1|Ada|a@x|C25", "2|Grace|g@x|C25", "3|Linus|l@x|C25"), database.query("select * from learner order by id"));
        database.execute("alter table learner drop column email");
        var run = fix(database, "--undo", "2");
        assertEquals("error: public.learner no longer has email; nothing was changed\nhelp: jbang fix_data " + database.env() + " --show 2 has the values\n", run.err());
        database.execute("drop table learner");
        assertTrue(fix(database, "--undo", "2").err().startsWith("error: table public.learner is no longer there"));
    }

    @Test
    void undoIsRefusedWhereARuleWouldChangeIt() {
        var database = learners(15);
        fix(database, "--sql", "delete from learner where id = 1", "--because", "it", "--expect", "1");
        database.execute("create rule quiet as on insert to learner do instead nothing");
        assertEquals("""
            error: public.learner has a rule, quiet, which would change what the undo does; nothing was changed
            help: alter table public.learner disable rule quiet, undo, and enable it again
            """, fix(database, "--undo", "1").err());
    }

    @Test
    void fixesAtOnceKeepToTheirOwnRows() {
        var database = Servers.create(18);
        Run.know(database);
        database.execute("create table counter (id int primary key, n int); insert into counter select n, 0 from generate_series(1, 8) as n");
        var runs = IntStream.range(0, 4).mapToObj(n -> CompletableFuture.supplyAsync(() ->
            fix(database, "--sql", "update counter set n = n + 1 where id > " + 2 * n, "--because", "fix " + n, "--expect", "" + (8 - 2 * n)))).toList();
        for (var run : runs) assertEquals("", run.join().err());
        assertEquals(List.of("1", "1", "2", "2", "3", "3", "4", "4"), database.query("select n from counter order by id"));
        assertEquals(List.of("8|1|8", "6|3|8", "4|5|8", "2|7|8"), database.query("""
            select count(*), min((before ->> 'id')::int), max((before ->> 'id')::int) from lossless_archive.data_fix_row
             where (after ->> 'n')::int = (before ->> 'n')::int + 1 group by fix_id order by 1 desc"""));
        for (var id : database.query("select id from lossless_archive.data_fix order by id desc")) assertEquals("", fix(database, "--undo", id).err());
        assertEquals(List.of("0"), database.query("select distinct n from counter"));
    }

    @Test
    void othersWorkIsNeitherRecordedNorWaitedFor() throws Exception {
        var database = learners(15);
        try (var other = database.jdbi().open(); var waiting = database.jdbi().open()) {
            other.begin();
            other.execute("update learner set name = 'Other' where id = 3");
            other.execute("insert into learner (name) values ('New')");
            other.execute("select from learner where id = 2 for key share"); // makes a multixact of the updated row
            var run = fix(database, "--sql", "update learner set name = lower(name) where id < 3", "--because", "it", "--expect", "2");
            assertEquals("", run.err());
            other.commit();
            waiting.begin();
            waiting.execute("update learner set name = 'Waiting' where id = 1");
            run = fix(database, "--sql", "delete from learner where id = 1", "--because", "it", "--lock-timeout", "50ms");
            assertEquals("""
                error: statement 1 failed: canceling statement due to lock timeout; nothing was changed
                  --sql:1
                  1 | delete from learner where id = 1
                  while deleting tuple (0,4) in relation "learner"
                help: somebody else is using the rows; try again later, or wait longer with --lock-timeout 1min
                """, run.err().replaceAll("\\(0,\\d+\\)", "(0,4)"));
            waiting.rollback();
        }
        assertEquals(List.of("ada", "grace", "Other", "New"), names(database));
        assertEquals(List.of("1", "2"), database.query("select before ->> 'id' from lossless_archive.data_fix_row order by 1"));
    }

    @Test
    void rowLevelSecurityIsNotInTheWay() {
        var database = learners(18);
        database.execute("""
            create role clerk_%1$s login;
            grant select, insert, update, delete on learner to clerk_%1$s;
            grant create on database %1$s to clerk_%1$s;
            alter table learner enable row level security;
            create policy own on learner using (id < 3);
            create table visit (learner_id bigint references learner on delete cascade);
            insert into visit values (2), (3);
            alter table visit enable row level security""".formatted(database.name()));
        Run.know(database.env() + "clerk", database.url().replace("postgres@", "clerk_" + database.name() + "@"));
        var clerk = new Servers.TestDatabase(database.env() + "clerk", database.port(), database.name());
        var run = fix(clerk, "--sql", "update learner set name = lower(name)", "--because", "it", "--expect", "2");
        assertEquals("", run.err());
        assertEquals(List.of("ada", "grace", "Linus"), names(database));
        assertEquals("", fix(clerk, "--undo", "1").err());
        assertEquals(List.of("Ada", "Grace", "Linus"), names(database));
        database.execute("grant select on visit to clerk_" + database.name());
        run = fix(clerk, "--sql", "delete from learner where id = 2", "--because", "it", "--expect", "1");
        assertEquals("""
            error: row-level security of public.visit hides rows that changed; nothing was changed
            help: run the fix as the owner of the table, and each row in one statement only
            """, run.err());
        assertEquals(List.of("2", "3"), database.query("select * from visit order by 1"));
    }

    @Test
    void aStatementThatTakesTooLongIsStopped() {
        var run = fix(DATABASE, "--sql", "update learner set name = pg_sleep(30)::text", "--because", "it", "--statement-timeout", "50ms");
        assertTrue(run.err().startsWith("error: statement 1 failed: canceling statement due to statement timeout; nothing was changed\n"), run.err());
        assertTrue(run.err().endsWith("help: if it may take that long: --statement-timeout 1h\n"), run.err());
    }

    @Test
    void killedItLeavesTheFixAndItsRecordOrNeither() throws Exception {
        var database = learners(15);
        database.execute("""
            create function wait() returns trigger language plpgsql as 'begin perform pg_advisory_xact_lock(5); return null; end';
            create table pause (n int);
            create constraint trigger wait after insert on pause deferrable initially deferred for each row execute function wait()""");
        try (var holder = database.jdbi().open()) {
            holder.begin();
            holder.execute("select pg_advisory_xact_lock(5)");
            var process = new ProcessBuilder(Run.ROOT.resolve("jbang").toString(), "scripts/fix_data.java", "killed", "--because", "it", "--expect", "4", "--lock-timeout", "0",
                "--sql", "update learner set name = 'x'; insert into pause values (1)").directory(Run.ROOT.toFile()).redirectErrorStream(true);
            process.environment().put("KILLED_DATABASE_URL", database.url());
            var running = process.start();
            while (database.query("select from " + Servers.WAITING + " and locktype = 'advisory'").isEmpty())
                assertTrue(running.isAlive() || running.exitValue() < 0, "it has ended");
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly().waitFor();
            holder.commit();
        }
        while (!database.query("select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and query like '%constraints%'").isEmpty()) LockSupport.parkNanos(1_000_000);
        assertEquals(List.of("Ada", "Grace", "Linus"), names(database));
        assertEquals(List.of(), database.query("select nspname from pg_namespace where nspname = 'lossless_archive'"));
    }

    @Test
    void onATerminalItAsks() {
        var database = learners(18);
        var command = new String[] {"./jbang", "scripts/fix_data.java", "asked", "--because", "it", "--sql", "delete from learner where id = 1"};
        var environment = Map.of("ASKED_DATABASE_URL", database.url());
        var no = Run.onTerminal(Run.ROOT, environment, List.of("? [y/N] ", "n\n"), command);
        assertTrue(no.out().contains("change 1 row in asked? [y/N] "), no.toString());
        assertTrue(no.out().contains("rehearsed and rolled back, nothing was changed; to do it: --expect 1"), no.toString());
        assertEquals(3, names(database).size());
        var yes = Run.onTerminal(Run.ROOT, environment, List.of("? [y/N] ", "y\n"), command);
        assertTrue(yes.out().contains("fix 1 is done; to undo it: jbang fix_data asked --undo 1"), yes.toString());
        assertEquals(List.of("Grace", "Linus"), names(database));
    }

    /** What it costs depends on the rows that change, and not on the table: neither it nor what refers to it is scanned. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void fewRowsOfALargeTableAreFoundByTheirKeys(int version) throws InterruptedException {
        var database = Servers.create(version);
        Run.know(database);
        database.execute("""
            create table learner (id bigint primary key, name text);
            create table visit (id uuid primary key default gen_random_uuid(), learner_id bigint references learner on delete cascade);
            create index on visit (learner_id);
            insert into learner select n, 'n' || n from generate_series(1, 20000) as n;
            insert into visit (learner_id) select n from generate_series(1000, 20000) as n;
            analyze learner, visit""");
        var scans = "select relname, seq_scan from pg_stat_user_tables where schemaname = 'public' order by 1";
        var before = database.query(scans);
        var run = fix(database, "--because", "it", "--expect", "22", "--sql", """
            update learner set name = upper(name) where id between 11 and 20;
            delete from learner where id between 31 and 40;
            insert into learner values (31, 'new'), (100000, 'new')""");
        assertEquals("", run.err());
        assertEquals(List.of("21"), database.query("select count(*) from lossless_archive.data_fix_row"));
        database.await("select n_tup_del = 10 from pg_stat_user_tables where relname = 'learner'");
        assertEquals(before, database.query(scans));
        assertEquals("", fix(database, "--undo", "1").err());
        assertEquals(List.of("20000|f"), database.query("select count(*), bool_or(name <> 'n' || id) from learner"));
    }

    @Test
    void theTemplateWritesAScriptThatRuns(@TempDir Path folder) throws IOException {
        var database = Servers.create(15);
        database.execute(Files.readString(Run.ROOT.resolve("migrations/models.sql")) + """
            insert into cohort (name) values ('C25');
            insert into learner (first_name, surname, github_name, personal_email_address, cohort_id) values
                ('Ada', 'L', 'https://github.com/ada', 'a@x', 1), ('Grace', 'H', 'grace', 'g@x', 1)""");
        var environment = Map.of("NEW_DATABASE_URL", database.url());
        var jbang = Run.ROOT.resolve("jbang").toString();
        var catalog = Run.ROOT.resolve("jbang-catalog.json").toString();
        var written = Run.process(folder, environment, "", jbang, "init", "--template=data_fix@" + catalog, "-Dscript=fix_data@" + catalog,
            "github_names.java");
        assertEquals(0, written.exit(), written.err());
        assertTrue(Files.readAllLines(folder.resolve("github_names.java")).size() <= 120);
        var rehearsed = Run.process(folder, environment, "", jbang, "github_names.java", "new");
        assertEquals("""
            new: localhost:%d/%s as postgres
            1 row changed by the statements; in all, with triggers, rules and foreign keys:
            public.learner: 1 updated
              ~ id 1
                  github_name: 'https://github.com/ada' → 'ada'
            rehearsed and rolled back, nothing was changed; to do it: --expect 1
            """.formatted(database.port(), database.name()), rehearsed.out(), rehearsed.err());
        assertEquals(1, Run.process(folder, environment, "", jbang, "github_names.java", "new", "--expect", "2").exit());
        assertEquals(List.of("https://github.com/ada", "grace"), database.query("select github_name from learner order by id"));
        assertEquals(0, Run.process(folder, environment, "", jbang, "github_names.java", "new", "--expect", "1").exit());
        assertEquals(List.of("1|GitHub names are names, not addresses|t"),
            database.query("select id, because, statements like '%static long fix(Connection connection)%' from lossless_archive.data_fix"));
        Run.know(database);
        assertEquals("", fix(database, "--undo", "1").err());
        assertEquals(List.of("https://github.com/ada", "grace"), database.query("select github_name from learner order by id"));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void aFixInJavaIsOneTransaction(int version, @TempDir Path folder) throws IOException {
        var database = learners(version);
        var change = "connection.createStatement().execute(\"update learner set name = 'x' where id = 1\");";
        var file = folder.resolve("it.java");
        assertEquals("error: " + file + " failed: java.lang.IllegalStateException: never; nothing was changed\n  " + file + ":2\n",
            inJava(database, folder, change + "\nif (true) throw new IllegalStateException(\"never\");").err());
        assertEquals("error: " + file + " failed: java.lang.OutOfMemoryError; nothing was changed\n  " + file + ":1\n"
            + "help: read only the rows that change (where …), or some at a time\n", inJava(database, folder, "if (true) throw new OutOfMemoryError();").err());
        var wrong = inJava(database, folder, "connection.createStatement().execute(\"select * from nowhere\");");
        assertEquals("error: " + file + " failed: relation \"nowhere\" does not exist\n  Position: 15; nothing was changed\n  " + file + ":1\n", wrong.err());
        for (var end : List.of("commit()", "rollback()", "close()", "setAutoCommit(true)"))
            assertEquals("error: " + file + " failed: " + end.replace("true", "") + " in a fix, which is one transaction: fix_data begins and ends it; "
                + "nothing was changed\n  " + file + ":2\n", inJava(database, folder, change + "\nconnection." + end + ";").err());
        assertEquals(List.of("Ada", "Grace", "Linus"), names(database));
        assertEquals("error: " + file + " ended its transaction; what it did before that is done, and is not recorded\nhelp: take it out\n",
            inJava(database, folder, "connection.createStatement().execute(\"commit\");").err());
        assertEquals("", inJava(database, folder, change).err());
        assertEquals(List.of("x", "Grace", "Linus"), names(database));
        assertEquals("", fix(database, "--undo", "1").err());
        assertEquals(List.of("Ada", "Grace", "Linus"), names(database));
    }

    @Test
    void aFixInJavaHasToBeOne(@TempDir Path folder) throws IOException {
        var database = learners(15);
        var file = Files.writeString(folder.resolve("it.java"), "class It { }").toString();
        assertEquals("error: a fix in Java is run itself: jbang " + file + " " + database.env() + "\nhelp: jbang fix_data --help\n",
            fix(database, "--because", "it", "--file", file).err());
        assertEquals("error: --class-path goes with FILE.java\nhelp: jbang fix_data --help\n",
            fix(database, "--because", "it", "--sql", "select 1", "--class-path", folder.toString()).err());
        assertEquals("error: " + file + " has no class with `static long fix(Connection connection)`; nothing was changed\n"
            + "help: jbang init --template=data_fix NAME.java\n",
            fix(database, "--because", "it", "--file", file, "--class-path", folder.toString()).err());
    }

    private static Run inJava(Servers.TestDatabase database, Path folder, String statements) throws IOException {
        var source = "class It { static long fix(java.sql.Connection connection) throws Exception { " + statements + "\nreturn 1; } }";
        var file = Files.writeString(folder.resolve("it.java"), source).toString();
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", folder.toString(), file));
        return fix(database, "--because", "it", "--expect", "1", "--file", file, "--class-path", folder.toString());
    }
}
