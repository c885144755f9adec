import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What {@code migrate --plan} says of each migration; that it leaves nothing behind; and the guard's word in plan and run. */
class MigratePlanTest {

    @TempDir Path folder;
    private Servers.TestDatabase database;

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void saysWhatEachMigrationDoesAndLeavesNothingBehind(int major) throws IOException {
        start(major);
        var before = contents();
        write("V2__add_legs.sql", "alter table animal add legs int; update animal set legs = 4 where id = 1; insert into animal values (3, 'ant', 6);");
        write("V3__index_name.sql", "create index animal_name on animal (name);");
        write("V4__widen_id.sql", "alter table animal alter column id type numeric;");
        write("V5__create_plant.sql", "create table plant (id int primary key);");
        write("V6__read.sql", "select * from plant; select * from animal;");
        write("V7__index_concurrently.sql", "create index concurrently plant_id on plant (id);");
        var run = migrate("--plan");
        assertEquals("", run.err());
        assertEquals("""
            ENV: localhost:PORT/ENV as postgres
            V2__add_legs.sql in N ms
              animal: rows 1 inserted, 1 updated
              animal: access exclusive lock, blocks reads and writes
              every value is where it was
            V3__index_name.sql in N ms
              animal: access exclusive lock at most, blocks reads and writes
              animal_name: index on animal built, 16 kB
              no value at risk
            V4__widen_id.sql in N ms
              animal: access exclusive lock at most, blocks reads and writes
              animal: rewritten, 16 kB
              animal_name: index on animal built, 16 kB
              animal_pkey: index on animal built, 16 kB
              every value is where it was
            V5__create_plant.sql in N ms
              no value at risk
            V6__read.sql in N ms
              no value at risk
            V7__index_concurrently.sql cannot be planned, runs outside a transaction
            ENV is at version 1, 6 pending; all rolled back, nothing was changed
            """, said(run.out()));
        assertEquals(3, run.exit());
        assertEquals(before, contents());
        assertEquals("ENV is at version 7", last(migrate()));
        assertEquals(0, migrate("--plan").exit());
        assertEquals("ENV is at version 7, nothing to do", last(migrate("--plan")));
    }

    @Test
    void saysWhichLocksEachMigrationTakes() throws IOException {
        start(18);
        write("V2__index_name.sql", "create index animal_name on animal (name);");
        var run = migrate("--plan", "--json");
        assertEquals("""
            {"environment":"ENV","version":"1","pending":[{"file":"V2__index_name.sql","version":"2","milliseconds":N,\
            "rows":[],"locks":[{"table":"animal","mode":"share","at_most":false,"blocks":"writes"}],"rewritten":[],\
            "indexes":[{"index":"animal_name","table":"animal","bytes":16384}],"kept":[]}]}
            """, said(run.out()));
        assertEquals("ENV: localhost:PORT/ENV as postgres\n", said(run.err()));
        assertEquals(3, run.exit());
    }

    @Test
    void aPageForGithub() throws IOException {
        start(18);
        write("V2__allow.sql", "-- lossless: allow animal.name, x\nupdate animal set name = '```' where id = 1;");
        write("V3__lose.sql", "update animal set name = 'x';");
        var run = migrate("--plan", "--format", "markdown");
        assertEquals("""
            ### migrate ENV --plan

            ````text
            V2__allow.sql in N ms
              animal: rows 1 updated
              animal: share row exclusive lock, blocks writes
              allowed to lose 1 value of animal.name, for example: id 1 'cow'
            error: `V3__lose.sql` would lose 2 values of animal.name; nothing was changed
              DIR/V3__lose.sql:1
              1 | update animal set name = 'x';
              lost, for example: id 1 '```', id 2 'dog'
            help: archive them first, or allow it in the file: -- lossless: allow animal.name, REASON
              create schema if not exists lossless_archive;
              create table lossless_archive.animal_name as select id, name from public.animal;
            ````
            """, said(run.out()));
        assertTrue(said(run.err()).startsWith("ENV: localhost:PORT/ENV as postgres\nerror: `V3__lose.sql` would lose"), run.err());
        assertEquals(1, run.exit());
        assertEquals(new Run(2, "", "error: --format markdown goes with --plan\nhelp: jbang migrate --help\n"), migrate("--format", "markdown"));
    }

    @Test
    void onAnEmptyDatabaseNotEvenTheHistoryStays() throws IOException {
        database = Servers.create(18);
        Run.know(database);
        write("V1__create_animal.sql", "create table animal (id int);");
        assertEquals("ENV has no version yet, 1 pending; all rolled back, nothing was changed", last(migrate("--plan")));
        assertEquals(List.of(), database.query("select relname from pg_class where relnamespace = 'public'::regnamespace"));
    }

    @Test
    void aFailureEndsThePlan() throws IOException {
        start(18);
        write("V2__add_legs.sql", "alter table animal add legs int;");
        write("V3__fail.sql", "select lgs from animal;");
        var run = migrate("--plan");
        assertEquals("""
            error: `V3__fail.sql` failed and was rolled back; nothing was changed
              DIR/V3__fail.sql:1
              1 | select lgs from animal
                |        ^
              column "lgs" does not exist [42703]
              hint: Perhaps you meant to reference the column "animal.legs".
            help: put it right, then: jbang migrate ENV
            """, said(run.err()));
        assertEquals("  no value at risk", last(run));
        assertEquals(1, run.exit());
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void endsAtWhatNeedsAnEarlierMigrationCommitted(int major) throws IOException {
        start(major);
        database.execute("create type size as enum ('small'); alter table animal add size size;");
        write("V2__add_large.sql", "alter type size add value 'large';");
        write("V3__use_large.sql", "insert into animal values (3, 'whale', 'small'); update animal set size = 'large' where size is null;");
        write("V4__use_more.sql", "insert into animal values (4, 'elephant', 'large');");
        var run = migrate("--plan");
        assertEquals("", run.err());
        assertEquals("""
            ENV: localhost:PORT/ENV as postgres
            V2__add_large.sql in N ms
              no value at risk
            V3__use_large.sql cannot be planned, it uses an enum value of V2__add_large.sql, which PostgreSQL allows when that is committed
            V4__use_more.sql is not planned, it comes after V3__use_large.sql
            ENV is at version 1, 3 pending; all rolled back, nothing was changed
            """, said(run.out()));
        assertEquals(3, run.exit());
        assertEquals("ENV is at version 4", last(migrate()));
    }

    @Test
    void endsAtWhatNeedsAnIndexBuiltConcurrently() throws IOException {
        start(18);
        write("V2__index_name.sql", "create unique index concurrently animal_name on animal (name);");
        write("V3__key.sql", "alter table animal add unique using index animal_name;");
        assertEquals("""
            V2__index_name.sql cannot be planned, runs outside a transaction
            V3__key.sql cannot be planned, perhaps it needs what V2__index_name.sql does outside a transaction: index "animal_name" does not exist
            """, migrate("--plan").out().lines().filter(line -> line.startsWith("V")).map(line -> line + "\n").collect(Collectors.joining()));
        assertEquals("ENV is at version 3", last(migrate()));
    }

    @Test
    void anEnumValueThatAFileAddsAndUsesIsAFailureInThePlanToo() throws IOException {
        start(18);
        database.execute("create type size as enum ('small');");
        write("V2__add_large.sql", "alter type size add value 'large'; create table box (size size default 'large');");
        for (var option : List.of("--plan", "--yes")) {
            var run = migrate(option);
            assertEquals(1, run.exit());
            assertEquals("help: put what uses the new value into the next file: it can be used when it is committed",
                run.err().lines().reduce((first, second) -> second).orElse(""));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void whatWouldBeLostIsRefusedInPlanAndRun(int major) throws IOException {
        start(major);
        var before = contents();
        write("V2__drop_name.sql", "-- Nobody needs it.\nalter table animal\n    drop column name;\n");
        for (var option : List.of("--plan", "--yes")) {
            var run = migrate(option);
            assertEquals("""
                error: `V2__drop_name.sql` would lose 2 values of animal.name; %s
                  DIR/V2__drop_name.sql:3
                  3 |     drop column name;
                  lost, for example: id 1 'cow', id 2 'dog'
                help: archive them first, or allow it in the file: -- lossless: allow animal.name, REASON
                  create schema if not exists lossless_archive;
                  create table lossless_archive.animal_name as select id, name from public.animal;
                """.formatted(option.equals("--plan") ? "nothing was changed" : "ENV is as it was, at version 1"), said(run.err()));
            assertEquals(1, run.exit());
            assertEquals(before, contents());
        }
        write("V2__drop_name.sql", "-- lossless: allow animal.name, nobody needs it\nalter table animal drop column name;");
        var run = migrate();
        assertEquals("  allowed to lose 2 values of animal.name, for example: id 1 'cow', id 2 'dog'", run.out().lines().toList().get(2));
        assertEquals("ENV is at version 2", last(run));
    }

    @Test
    void aLineThatAllowsNothingIsARemark() throws IOException {
        start(18);
        write("V2__add_legs.sql", "-- lossless: allow animal.name, nobody needs it\nalter table animal add legs int;");
        var run = migrate();
        assertEquals("  line 1: allows animal.name, of which nothing is lost", run.out().lines().toList().get(2));
        assertEquals(0, run.exit(), run.err());
    }

    @Test
    void allowLinesOfAnAppliedFileStandBesideIt() throws IOException {
        start(18);
        write("V2__drop_name.sql", "alter table animal drop column name;");
        assertEquals(1, migrate().exit());
        write("V2__drop_name.sql.conf", "# lossless: allow animal.name, nobody needs it\n");
        var run = migrate();
        assertTrue(run.out().lines().toList().get(2).startsWith("  allowed to lose 2 values of animal.name"), run.out() + run.err());
        assertEquals(0, run.exit());
    }

    @Test
    void saysWhereValuesHaveGone() throws IOException {
        start(18);
        write("V2__rename.sql", "create table name (id int references animal, name text); insert into name select id, name from animal; alter table animal drop column name;");
        var run = migrate();
        assertEquals("  animal.name: 2 values, all kept in name.name", run.out().lines().toList().get(2).replace("public.", ""));
    }

    private void start(int major) throws IOException {
        database = Servers.create(major);
        Run.know(database);
        write("V1__create_animal.sql", "create table animal (id int primary key, name text); insert into animal values (1, 'cow'), (2, 'dog');");
        assertEquals("ENV is at version 1", last(migrate()));
    }

    private List<String> contents() {
        var contents = new ArrayList<>(database.query("select oid, relname, relfilenode from pg_class where relnamespace = 'public'::regnamespace order by 1"));
        contents.addAll(database.query("select * from animal order by 1"));
        contents.addAll(database.query("select * from flyway_schema_history order by 1"));
        return contents;
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Run migrate(String... options) {
        var arguments = new ArrayList<>(List.of(database.env(), "--migrations", folder.toString()));
        arguments.addAll(Arrays.asList(options));
        return Run.script(Migrate.commandLine(new Migrate()), arguments.toArray(String[]::new));
    }

    private String last(Run run) {
        return said(run.out()).lines().reduce((first, second) -> second).orElse("");
    }

    /** Without what differs from run to run. */
    private String said(String text) {
        return text.replace(folder.toString(), "DIR").replaceAll("\\b" + database.env() + "\\b", "ENV").replaceAll("localhost:\\d+", "localhost:PORT")
            .replaceAll("in [\\d,]+ ms", "in N ms").replaceAll("\"milliseconds\":\\d+", "\"milliseconds\":N");
    }
}
