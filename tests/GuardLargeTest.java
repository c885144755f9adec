import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Few changes to a large table are proved without reading it whole: triggers take down what changes. Where these may not have
 * seen all, or in order, the table is read whole after all; the answer is the same.
 */
class GuardLargeTest {

    private static final String BEFORE = """
        create table "Learner" (id int primary key, name text not null, "Nick name" text, city text);
        insert into "Learner" select n, 'name ' || n, case when n % 2 = 0 then 'nick ' || n end, repeat('x', 60) from generate_series(1, 90000) n;
        create table note (learner_id int references "Learner" on delete cascade, number int, line text, primary key (learner_id, number));
        insert into note select n, 1, 'a line of ' || n || repeat('.', 100) from generate_series(1, 70000) n;
        create table log (id serial primary key, line text);
        create table note_kind (id int primary key);
        insert into note_kind values (5);
        create table slot (length interval primary key, pad text);
        insert into slot select n * interval '1 day', repeat('x', 90) from generate_series(1, 70000) n;
        create collation unlike_c (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
        create table tag (name text collate unlike_c primary key, pad text);
        insert into tag select 'Tag' || n, repeat('x', 90) from generate_series(1, 70000) n;
        analyze slot; analyze tag; analyze "Learner"; analyze note;
        """;

    /** What a case's migration answers, and whether the table has to be read whole for it. */
    private record Case(String name, boolean whole, String before, String migration, int exit, String answer) { }

    private static final List<Case> CASES = List.of(
        new Case("empty values filled", false, "", "update \"Learner\" set \"Nick name\" = 'none' where id in (1, 3, 5);",
            0, "  every value is where it was\n"),
        new Case("values overwritten as allowed", false, "",
            "-- lossless: allow \"Learner\".\"Nick name\", lower case\nupdate \"Learner\" set \"Nick name\" = upper(\"Nick name\") where id <= 4;",
            0, "  allowed to lose 2 values of \"Learner\".\"Nick name\", for example: id 2 'nick 2', id 4 'nick 4'\n"),
        new Case("overwritten twice: the first value is meant", true, "", "-- lossless: allow note.line, shorter\n"
            + "update note set line = 'first' where learner_id = 7; update note set line = 'second' where learner_id in (7, 8);",
            0, "  allowed to lose 2 values of note.line, for example: learner_id 7 number 1 'a line of 7"),
        new Case("there and back", true, "", "update note set line = line || '!' where learner_id = 5;"
            + "update note set line = rtrim(line, '!') where learner_id = 5;", 0, "  every value is where it was\n"),
        new Case("moved to a column that was empty", true, "alter table \"Learner\" add old text",
            "update \"Learner\" set old = name, name = 'gone' where id < 4;", 0,
            "  \"Learner\".name: 3 values, all kept in \"Learner\".old\n"),
        new Case("rows archived and deleted", false, "", "create schema lossless_archive;"
            + "create table lossless_archive.note as select * from note where learner_id < 9; delete from note where learner_id < 9;",
            0, "  note: 8 rows, all kept in lossless_archive.note\n"),
        new Case("rows deleted", true, "", "delete from note where learner_id = 9;",
            1, "error: `V2__migration.sql` would lose 1 row of note; {env} is as it was, at version 1\n"),
        new Case("rows deleted by a cascade", true, "", "create schema lossless_archive; create table lossless_archive.learner as "
            + "select * from \"Learner\" where id = 9; delete from \"Learner\" where id = 9;",
            1, "error: `V2__migration.sql` would lose 1 row of note by foreign key note_learner_id_fkey; {env} is as it was"),
        new Case("values overwritten with triggers off", true, "", "set session_replication_role = replica; update note set line = 'x' where number = 1"
            + " and learner_id = 3;", 1, "error: `V2__migration.sql` would lose 1 value of note.line; {env} is as it was, at version 1\n"),
        new Case("values overwritten with triggers disabled", true, "", "alter table note disable trigger all; update note set line = 'x' "
            + "where learner_id = 3; alter table note enable trigger all;", 1,
            "error: `V2__migration.sql` would lose 1 value of note.line; {env} is as it was, at version 1\n"),
        new Case("a trigger overwrites what the statement filled", true, "create function again() returns trigger language plpgsql as $$ begin "
            + "if pg_trigger_depth() < 2 then update note set line = 'b' where learner_id = new.learner_id; end if; return null; end $$;"
            + "create trigger again after update on note for each row execute function again();",
            "-- lossless: allow note.line, b\nupdate note set line = 'c' where learner_id = 3;", 0,
            "  allowed to lose 1 value of note.line, for example: learner_id 3 number 1 'a line of 3"),
        new Case("a row of the migration's own changed", true, "", "insert into note values (3, 2, 'new'); update note set line = 'newer' where number = 2;",
            0, "  every value is where it was\n"),
        new Case("keys changed", true, "", "update note set number = 2 where learner_id = 3;",
            1, "error: `V2__migration.sql` would lose 1 row of note; {env} is as it was, at version 1\n"),
        new Case("undone by a block", true, "", "do $$ begin update note set line = 'x' where learner_id = 3; raise exception 'x'; exception when others "
            + "then null; end $$; update note set line = line where learner_id = 4;", 0, "  every value is where it was\n"),
        new Case("what was taken down is taken away", true, "", "update note set line = 'x' where learner_id = 3; do $$ declare copy text; begin "
            + "select oid::regclass into copy from pg_class where relname like 'lossless %' and relpersistence = 't';"
            + "if copy is not null then execute 'delete from ' || copy; end if; end $$;", 1, "error: `V2__migration.sql` was rolled back"),
        new Case("what was taken down is changed", true, "", "update note set line = 'x' where learner_id = 3; do $$ declare copy text; begin "
            + "select oid::regclass into copy from pg_class where relname like 'lossless %' and relpersistence = 't';"
            + "if copy is not null then execute 'update ' || copy || ' set v3 = ''x'''; end if; end $$;", 1, "error: `V2__migration.sql`"),
        new Case("the triggers are dropped", true, "", "do $$ declare name text; begin select tgname into name from pg_trigger where "
            + "tgrelid = 'note'::regclass and tgname like '% update'; if name is not null then execute format('drop trigger %I on note', name); "
            + "end if; end $$; update note set line = 'x' where learner_id = 3;", 1, "error: `V2__migration.sql` would lose 1 value of note.line"),
        new Case("the triggers are off for a moment", true, "", "do $$ declare name text; begin select tgname into name from pg_trigger where "
            + "tgrelid = 'note'::regclass and tgname like '% update'; if name is not null then execute format('alter table note disable trigger %I', "
            + "name); update note set line = 'x' where learner_id = 3; execute format('alter table note enable always trigger %I', name); else "
            + "update note set line = line where learner_id = 3; end if; end $$;", 0, ""),
        new Case("a function in an expression changes the table again", true, "create function touch(i int) returns int language plpgsql as $$ begin "
            + "update note set number = number where learner_id = i - 1; return 1; end $$;", "update note set line = case learner_id when 5 then 'x' "
            + "else line end, number = touch(learner_id) where learner_id in (5, 6);", 1,
            "error: `V2__migration.sql` would lose 1 value of note.line; {env} is as it was"),
        new Case("a trigger meets what a foreign key has emptied", true, "alter table \"Learner\" add best int references note_kind on delete set null, "
            + "add remark text; update \"Learner\" set best = 5 where id = 5; create function tell() returns trigger language plpgsql as $$ begin "
            + "update \"Learner\" set remark = 'gone' where id = 5; return null; end $$;"
            + "create trigger tell after delete on note_kind for each row execute function tell();",
            "-- lossless: allow note_kind, never used\ndelete from note_kind where id = 5;", 1,
            "error: `V2__migration.sql` would lose 1 value of \"Learner\".best by foreign key"),
        new Case("more happens in the second run", true, "", "do $$ begin if exists (select from pg_trigger where tgrelid = 'note'::regclass and "
            + "not tgisinternal) then truncate note; end if; end $$; update note set line = line where learner_id = 3;", 0,
            "  every value is where it was\n"),
        new Case("a key is another that is called equal", true, "", "update slot set length = '24:00:00' where length = '1 day';", 1,
            "error: `V2__migration.sql` would lose 1 row of slot; {env} is as it was"),
        new Case("a key is another under its collation", true, "", "update tag set name = lower(name) where name = 'Tag7';", 1,
            "error: `V2__migration.sql` would lose 1 row of tag; {env} is as it was"),
        new Case("archived under another collation", false, "", "create table tag_archive (name text collate \"C\" primary key, pad text);"
            + "with gone as (delete from tag where name = 'Tag7' returning *) insert into tag_archive select * from gone;", 0,
            "  tag: 1 row, all kept in tag_archive\n"),
        new Case("the schema gets another name", false, "create schema shop; alter table slot set schema shop;",
            "update shop.slot set pad = pad where length = '1 day'; alter schema shop rename to store;", 0, "  every value is where it was\n"),
        new Case("an event trigger forbids to drop", false, "create function no_drop() returns event_trigger language plpgsql as $$ begin "
            + "raise '% is not allowed here', tg_tag; end $$; create event trigger no_drop on sql_drop execute function no_drop();",
            "update note set line = line where learner_id = 3;", 0, "  every value is where it was\n"),
        new Case("more columns than a row of texts has room for", true, "do $$ begin execute 'create table wide (id int primary key, flag int, '"
            + " || (select string_agg('c' || i || ' bigint', ', ') from generate_series(1, 700) i) || ')'; execute 'insert into wide select g, null, '"
            + " || (select string_agg('10000000000000000 + g', ', ') from generate_series(1, 700) i) || ' from generate_series(1, 2500) g'; end $$;",
            "update wide set flag = 1 where id <= 5;", 0, "  every value is where it was\n"),
        new Case("temporary tables are discarded", true, "", "update note set line = 'x' where learner_id = 3; discard temp;", 1, "error: `V2__migration.sql`"));

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> cases() {
        return Stream.of(15, 18).flatMap(major -> {
            var template = Servers.create(major);
            template.execute(BEFORE);
            return CASES.stream().filter(one -> Servers.of15And18(CASES.indexOf(one)).contains(major))
                .map(one -> DynamicTest.dynamicTest(one.name + " on " + major, () -> check(one, template, major)));
        });
    }

    private void check(Case one, Servers.TestDatabase template, int major) throws IOException {
        var database = Servers.copy(template);
        Run.know(database);
        if (!one.before.isEmpty()) database.execute(one.before);
        var rows = database.query("select * from note order by 1, 2");
        var read = read(database);
        var run = migrate(database, one.migration);
        assertEquals(one.exit, run.exit(), run::toString);
        assertTrue((run.out() + run.err()).contains(one.answer.replace("{env}", database.env())), run::toString);
        if (!one.whole) assertTrue(read(database) - read < 70_000, "a table was read whole");
        if (one.exit == 1) assertEquals(rows, database.query("select * from note order by 1, 2"));
        assertNothingIsLeft(database);
    }

    @Test
    void whoReadsTheTableIsNotInTheWay() throws IOException {
        var database = create();
        try (var reader = database.jdbi().open()) {
            reader.begin();
            reader.select("select count(*) from note").mapTo(int.class).one();
            var run = migrate(database, "update note set line = null where false; update note set line = line where learner_id = 1;");
            assertEquals(0, run.exit(), run::toString);
            reader.rollback();
        }
        assertNothingIsLeft(database);
    }

    @Test
    void aPlanReadsLittleAndLeavesNothing() throws IOException {
        var database = create();
        var read = read(database);
        var run = migrate(database, "update \"Learner\" set \"Nick name\" = 'none' where id = 1;", "--plan");
        assertEquals(3, run.exit(), run::toString);
        assertEquals("""
            %1$s: localhost:%2$d/%1$s as postgres
            V2__migration.sql in N ms
              "Learner": rows 1 updated
              "Learner": share row exclusive lock, blocks writes
              every value is where it was
            %1$s has no version yet, 1 pending; all rolled back, nothing was changed
            """.formatted(database.env(), database.port()), run.out().replaceAll("in \\d+ ms", "in N ms"));
        assertTrue(read(database) - read < 70_000, "the table was read whole");
        assertNothingIsLeft(database);
    }

    private static Servers.TestDatabase create() {
        var database = Servers.create(18);
        Run.know(database);
        database.execute(BEFORE);
        return database;
    }

    private Run migrate(Servers.TestDatabase database, String migration, String... options) throws IOException {
        var migrations = Files.createDirectory(folder.resolve(database.name()));
        Files.writeString(migrations.resolve("V2__migration.sql"), migration + "\n");
        return Run.script(Migrate.commandLine(new Migrate()), Stream.concat(Stream.of("--baseline", "1", "--yes", "--lock-timeout", "2s",
            "--max-block", "10min", "--migrations", migrations.toString(), database.env()), Stream.of(options)).toArray(String[]::new));
    }

    private static void assertNothingIsLeft(Servers.TestDatabase database) {
        assertEquals(List.of(), database.query("select tgname from pg_trigger where not tgisinternal and tgname ~ 'lossless'"));
        assertEquals(List.of(), database.query("select proname from pg_proc where proname ~ '^lossless '"));
    }

    /** How many rows sequential scans have read of the tables; a session tells what it did when it ends. */
    private static long read(Servers.TestDatabase database) {
        database.awaitNobody();
        return Long.parseLong(database.query("select sum(seq_tup_read) from pg_stat_user_tables where schemaname = 'public'").get(0));
    }
}
