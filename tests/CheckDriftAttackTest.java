import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What others put into a database, a name or a value is never run by check_drift, nor by what it writes. */
class CheckDriftAttackTest {

    /**
     * Every function and operator of PostgreSQL's that takes text, once more for names and for varchar, which fits better
     * where a catalog's column is its argument; each fails when it is called.
     */
    private static final String TRAPS = """
        create schema traps;
        create function traps.boom(name, name) returns boolean language plpgsql as $$ begin raise exception 'attacked'; end $$;
        create function traps.bang(varchar, varchar) returns boolean language plpgsql as $$ begin raise exception 'attacked'; end $$;
        create operator traps.= (leftarg = varchar, rightarg = varchar, function = traps.bang);
        create operator traps.<> (leftarg = varchar, rightarg = varchar, function = traps.bang);
        do $$
        declare trap text;
        begin
            for trap in
                select format('create function traps.%I(%s) returns %s language plpgsql as ''begin raise exception $e$attacked by %I$e$; end''',
                    proname, (select string_agg(format_type(case when t in (25, 2276, 2283) then other else t end, null), ', ' order by place)
                        from unnest(proargtypes) with ordinality a(t, place)), case when prorettype in (2283, 2277) then 'text'
                        else format_type(prorettype, null) end, proname)
                from pg_proc, unnest(array['name', 'varchar']::regtype[]) other
                where pronamespace = 'pg_catalog'::regnamespace and prokind = 'f' and not proretset and proargtypes::oid[] && '{25,2276,2283}'
                union all select format('create function traps.%I(%s) returns text language plpgsql as ''begin raise exception $e$attacked$e$; end''',
                    f, args) from unnest(array['format', 'concat', 'concat_ws']) f, unnest(array['text, name', 'text, text', 'text, name, name',
                    'text, name, text', 'text, text, text', 'text, oid', 'text, text, name', 'text, integer', 'text, smallint']) args
                union all select format('create operator traps.%s (leftarg = name, rightarg = name, function = traps.boom)', o)
                    from unnest(array['||', '~', '!~', '=', '<>', '~~', '^@']) o
                union all values ('create function traps.array_position(smallint[], smallint) returns int language plpgsql as ''begin raise exception $e$attacked$e$; end'''),
                    ('create function traps.setval(text, bigint) returns bigint language plpgsql as ''begin raise exception $e$attacked$e$; end'''),
                    ('create function traps.setval(text, int) returns bigint language plpgsql as ''begin raise exception $e$attacked$e$; end'''),
                    ('create function traps.pg_get_serial_sequence(varchar, varchar) returns text language plpgsql as ''begin raise exception $e$attacked$e$; end''')
            loop
                begin
                    execute trap;
                exception when others then -- a type that nothing can return, or a name that only C functions have
                end;
            end loop;
        end $$;
        """;

    private static final String LEARNER = """
        create table public.learner (id bigint generated always as identity primary key, chatname text, note text);
        """;

    @TempDir Path root;
    private Path migrations;

    @BeforeEach
    void folder() throws IOException {
        migrations = Files.createDirectory(root.resolve("migrations"));
    }

    private void write(String file, String sql) throws IOException {
        Files.writeString(migrations.resolve(file), sql);
    }

    private Run check(Servers.TestDatabase database, String... options) {
        var arguments = new ArrayList<>(List.of("--migrations", migrations.toString(), database.env()));
        arguments.addAll(List.of(options));
        Run.know(database);
        return Run.script(CheckDrift.commandLine(new CheckDrift()), arguments.toArray(String[]::new));
    }

    private Run migrate(Servers.TestDatabase database) {
        return Run.script(Migrate.commandLine(new Migrate()), database.env(), "--yes", "--max-block", "10min", "--migrations",
            migrations.toString());
    }

    /** Where an attacker may create in a schema that comes first in the search path, of the database and of the shadows. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void functionsOfOthersAreNotCalled(int version) throws IOException {
        var database = Servers.create(version);
        write("models.sql", LEARNER);
        write("V1__create_learner.sql", LEARNER);
        Run.know(database);
        assertEquals(0, migrate(database).exit());
        database.execute("insert into learner (chatname, note) values ('ada', 'x'); " + TRAPS
            + "alter database " + database.name() + " set search_path = traps, public");
        assertTrue(database.query("select 1 from pg_proc where pronamespace = 'traps'::regnamespace").size() > 300);
        var attacked = check(database, "--ignore", "traps");
        assertEquals(0, attacked.exit(), attacked.out() + attacked.err());
        assertTrue(attacked.out().contains("history: in agreement"), attacked.out());

        write("V2__add_cohort.sql", "alter table public.learner add cohort text;");
        write("V3__add_mark.sql", "alter table public.learner add mark int;");
        database.execute("alter table public.learner add cohort text; alter table public.learner add mark int");
        var adopted = check(database, "--adopt", "--ignore", "traps");
        assertEquals(0, adopted.exit(), adopted.err());
        assertEquals(List.of("1", "2", "3"), database.query("select version from public.flyway_schema_history order by installed_rank"));
        database.execute("alter table public.learner drop cohort, drop mark; delete from public.flyway_schema_history where installed_rank > 1");
        Files.delete(migrations.resolve("V2__add_cohort.sql"));
        Files.delete(migrations.resolve("V3__add_mark.sql"));

        write("models.sql", LEARNER.replace(", note text", ", cohort text not null default 'C25'").replace("bigint generated",
            "int generated"));
        var sql = check(database, "--sql", "--no-renames", "--ignore", "traps");
        assertEquals(0, sql.exit(), sql.err());
        assertTrue(sql.out().contains("lossless_archive.learner_note"), sql.out());
        var models = check(database, "--models", "--ignore", "traps");
        assertEquals(0, models.exit(), models.err());
    }

    @Test
    void functionsThatTheFilesMakeAreNotCalledInTheShadow() throws IOException {
        var database = Servers.create(18);
        write("models.sql", TRAPS.replace("create schema traps;", "").replace("traps.", "public.") + LEARNER);
        write("V1__create_learner.sql", TRAPS.replace("create schema traps;", "").replace("traps.", "public.") + LEARNER);
        var adopted = database; // with what is to be compared made by hand
        adopted.execute(Files.readString(migrations.resolve("V1__create_learner.sql")) + "insert into learner (chatname) values ('ada')");
        write("models.sql", Files.readString(migrations.resolve("models.sql")).replace(", note text", ", cohort text not null"));
        var written = check(database, "--write", "replace_note", "--no-renames");
        assertFalse((written.out() + written.err()).contains("attacked"), written.err());
        assertEquals(0, written.exit(), written.err());
    }

    /** The shadow's server may be the attacked database itself: its leftovers are looked for there. */
    @Test
    void theServerOfTheShadowsIsAttackedToo() throws IOException {
        var database = Servers.create(18);
        database.execute(TRAPS + "alter database " + database.name() + " set search_path = traps, public");
        write("models.sql", LEARNER);
        var run = Run.process(root, Map.of("SHADOW_DATABASE_URL", database.url(), "XDG_CACHE_HOME", root.toString()), "",
            Run.java(CheckDrift.class, "--offline", "--migrations", migrations.toString()));
        assertEquals(3, run.exit(), run.err());
        assertTrue(run.out().startsWith("models: "), run.out());
    }

    private static final List<String> ODD = List.of("two\nlines", "it's", "say \"hi\"", "back\\slash", "end */ of", "a -- b", "$$ dollars $_$",
        "\r\n; drop table victim; --", "\u001b[31mred", "right\u202eleft", "\u2028; drop table victim;", "\\'; drop table victim; --");

    /** Names and values with whatever may end a comment, a string or a line, in everything that is written from them. */
    @Test
    void valuesAndNamesStayWhatTheyAre() throws IOException {
        var database = Servers.create(18);
        var a = new StringBuilder("create table victim (id int);\n");
        var b = new StringBuilder("create table victim (id int);\n");
        var rows = new StringBuilder();
        for (var odd : ODD) {
            var name = '"' + odd.replace("\"", "\"\"") + '"';
            var table = '"' + "t " + odd.replace("\"", "\"\"") + '"';
            var value = "E'" + odd.replace("\\", "\\\\").replace("'", "''").replace("\n", "\\n") + "'";
            a.append("create table %s (id int primary key, %s text, gone text, keeps text);%n".formatted(table, name));
            b.append("create table %s (id int primary key, gone text, keeps char(40), given text not null default %s);%n".formatted(table, value));
            b.append("comment on table %s is %s;%n".formatted(table, value));
            rows.append("insert into %s values (1, %s, %s, 'x');%n".formatted(table, value, value));
        }
        write("V1__create.sql", a.toString());
        write("models.sql", b.toString());
        Run.know(database);
        assertEquals(0, migrate(database).exit());
        database.execute(rows.toString());

        var sql = check(database, "--sql", "--no-renames");
        assertEquals(0, sql.exit(), sql.err());
        var copy = Servers.copy(database);
        var psql = Run.process(root, Map.of(), sql.out(), "psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", copy.url(), "-f", "-");
        assertEquals(0, psql.exit(), () -> psql.err() + sql.out());
        assertEquals(ODD.size(), copy.query("select 1 from pg_class where relname like 't %' and obj_description(oid) = substr(relname, 3)").size());
        assertEquals("", check(copy, "--sql").out());

        var written = check(database, "--write", "odd", "--no-renames");
        assertEquals(0, written.exit(), written.err());
        assertFalse(written.out().codePoints().anyMatch(c -> c == 0x1b || c == 0x202e || c == '\r' || c == 0x2028), written.out());
        var file = Files.readString(migrations.resolve("V2__odd.sql"));
        for (var line : file.lines().takeWhile(line -> !line.isEmpty()).toList()) assertTrue(line.startsWith("-- "), line);
        var run = migrate(database);
        assertEquals(0, run.exit(), () -> run.err() + file);
        assertEquals(List.of("1"), database.query("select count(*) from pg_class where relname = 'victim'"));
        assertEquals(0, check(database).exit());
        database.execute("alter table \"t two\nlines\" add column \"\u001b]0;x\u0007\u202ey\" text");
        for (var format : List.of("text", "github")) {
            var report = check(database, "--format", format);
            assertEquals(3, report.exit());
            assertTrue(report.out().contains("t two\\nlines\".\"\\u001b]0;x\\u0007\\u202ey\""), report.out());
        }
    }
}
