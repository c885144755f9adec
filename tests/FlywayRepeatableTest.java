import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Repeatable migrations and placeholders, as Flyway has them. */
class FlywayRepeatableTest extends FlywayProject {

    // ---- Repeatable migrations.

    @ParameterizedTest
    @ValueSource(strings = {"5.2.4", "7.15.0", RealFlyway.PINNED})
    void goesOnWithRepeatableMigrations(String version) {
        write("V1__create_animal.sql", ANIMAL, "R__animals.sql", "create or replace view animals as select id from animal;",
            "R__names.sql", "create or replace view names as select id from animals;", "R__1_first.sql", "select 1;");
        flyway(version, "migrate", Map.of());
        assertEquals("ENV is at version 1, nothing to do", last(migrate()));
        assertEquals("history: in agreement, version 1", last(drift()));
        write("R__animals.sql", "create or replace view animals as select id, name from animal;", "V2__add_legs.sql", "alter table animal add legs int;");
        assertEquals("""
            ENV: localhost:PORT/ENV as postgres
            V2__add_legs.sql in N ms
              animal: access exclusive lock, blocks reads and writes
              no value at risk
            R__animals.sql in N ms
              no value at risk
            ENV is at version 1, 2 pending; all rolled back, nothing was changed
            """, said(migrate("--plan").out()).replaceAll("(?m)in \\d+ ms$", "in N ms"));
        var drift = drift();
        assertTrue(said(drift.out()).endsWith("""
            drift: in agreement, ENV is what the migrations make
            history: version 1, 2 pending
              + V2__add_legs.sql   pending
              + R__animals.sql     pending, it has changed since it was run
            help: jbang migrate ENV
            """), drift.out() + drift.err());
        assertEquals("""
            ENV: localhost:PORT/ENV as postgres
            Applied V2__add_legs.sql in N ms
            Applied R__animals.sql in N ms
            ENV is at version 2
            """, said(migrate().out()));
        assertEquals("ENV is at version 2, nothing to do", last(migrate()));
        flyway(version, "validate", Map.of());
        assertEquals("history: in agreement, version 2", last(drift()));
    }

    @Test
    void writesTheRowsOfRepeatableMigrationsThatFlywayWrites() {
        write("R__b.sql", "select 1;", "V1__create_animal.sql", ANIMAL, "R__A_view.sql", "create view a as select * from animal;", "R__10.sql", "select 2;", "R__2.sql", "select 3;");
        assertEquals("ENV is at version 1", last(migrate()));
        write("R__b.sql", "select 2;");
        assertEquals("ENV is at version 1", last(migrate()));
        var theirs = Servers.create(18);
        write("R__b.sql", "select 1;");
        RealFlyway.run(RealFlyway.PINNED, theirs, folder, "migrate", Map.of());
        write("R__b.sql", "select 2;");
        RealFlyway.run(RealFlyway.PINNED, theirs, folder, "migrate", Map.of());
        var rows = "select installed_rank, version, description, type, script, checksum, installed_by, success from flyway_schema_history order by 1";
        assertEquals(theirs.query(rows), database.query(rows));
    }

    /** They are written for the newest version, and would look for what is not there yet. */
    @Test
    void repeatableMigrationsWaitForTheNewestVersion() {
        write("V1__create_animal.sql", ANIMAL, "V2__add_legs.sql", "alter table animal add legs int;", "R__legs.sql", "create view legs as select legs from animal;");
        assertEquals("ENV is at version 1", last(migrate("--target", "1")));
        assertEquals(List.of("1"), database.query("select count(*) from flyway_schema_history"));
        assertEquals("ENV is at version 2", last(migrate("--target", "2")));
        assertEquals(List.of("3"), database.query("select count(*) from flyway_schema_history"));
    }

    @Test
    void aRepeatableMigrationIsUnderTheGuard() {
        write("V1__create_animal.sql", ANIMAL);
        migrate();
        database.execute("insert into animal values (1, 'cow')");
        write("R__animals.sql", "drop table if exists animal; create table animal as select 1 as id;");
        assertTrue(migrate().err().startsWith("error: `R__animals.sql` would lose 1 row of animal; "), migrate().err());
    }

    /** What is to go away stays as a file that does nothing. */
    @Test
    void aRepeatableMigrationThatIsGoneIsPutBackOrEmptied() throws IOException {
        write("V1__create_animal.sql", ANIMAL, "R__animals.sql", "create or replace view animals as select id from animal;");
        migrate();
        Files.delete(folder.resolve("R__animals.sql"));
        refused(migrate(), "`DIR/R__animals.sql` was applied to ENV, and is not there", "put it back, or check out what ENV is at: "
            + "git log --all -- DIR/R__animals.sql says where it is; where what it made is to go: leave only that in it, drop view if exists …");
        write("R__animals.sql", "drop view if exists animals;");
        assertEquals("ENV is at version 1", last(migrate()));
        assertEquals("history: in agreement, version 1", last(drift()));
        flyway(RealFlyway.PINNED, "validate", Map.of());
    }

    // ---- Placeholders.

    @ParameterizedTest
    @ValueSource(strings = {"5.2.4", "7.15.0", RealFlyway.PINNED})
    void fillsInPlaceholders(String version) {
        write("V1__create_animal.sql", "create table ${name} (id int primary key, ${column} text); -- ${name}\ncomment on table ${name} is '${flyway:defaultSchema}.${name}';",
            "R__animals.sql", "create or replace view animals as select ${column} from ${name};");
        var given = Map.of("placeholders.name", "animal", "placeholders.column", "called");
        if (version.equals("5.2.4")) write("V1__create_animal.sql", "create table ${name} (id int primary key, ${column} text);");
        flyway(version, "migrate", given);
        var options = new String[] {"--placeholder", "name=animal", "--placeholder", "column=called"};
        assertEquals("ENV is at version 1, nothing to do", last(migrate(options)), migrate(options).err());
        assertEquals("history: in agreement, version 1", last(drift(options)));
        write("V2__create_plant.sql", "create table plant (id int, of text default '${column}@${flyway:table}');");
        assertEquals("ENV is at version 2", last(migrate(options)));
        database.execute("insert into plant (id) values (1)");
        assertEquals(List.of("called@flyway_schema_history"), database.query("select of from plant"));
        if (!version.equals("5.2.4")) flyway(version, "validate", given);
    }

    @Test
    void aPlaceholderThatNothingSaysIsRefusedWithItsLine() {
        write("V1__create_animal.sql", "create table animal (\n id int, ${column} text);", "V2__two.sql", "select ${two};");
        assertEquals("""
            error: `DIR/V1__create_animal.sql`, line 2, has the placeholder ${column}, and nothing says what it stands for; nothing was changed
            help: --placeholder column=VALUE
            error: `DIR/V2__two.sql`, line 1, has the placeholder ${two}, and nothing says what it stands for; nothing was changed
            help: --placeholder two=VALUE
            """, said(migrate().err()));
        assertEquals("ENV is at version 2", last(migrate("--placeholder", "column=name", "--placeholder", "two=2")));
        assertTrue(said(drift("--placeholder", "column=name").err()).contains("`DIR/V2__two.sql`, line 1, has the placeholder ${two}"));
    }

    /** Without any value, it may be no placeholder at all. */
    @Test
    void whatLooksLikeOneInAStringIsLeftAloneAndSaid() {
        write("V1__create_animal.sql", ANIMAL + "-- ${a}\ninsert into animal values (1, '${x}@x.y'); do $$ begin perform '${b}'; end $$;");
        assertEquals("""
            ENV: localhost:PORT/ENV as postgres
            Applied V1__create_animal.sql in N ms
              line 2: ${a} is left as it is; to give it a value: --placeholder a=VALUE
              line 3: ${x} is left as it is; to give it a value: --placeholder x=VALUE
              line 3: ${b} is left as it is; to give it a value: --placeholder b=VALUE
            ENV is at version 1
            """, said(migrate().out()));
        assertEquals(List.of("${x}@x.y"), database.query("select name from animal"));
        var other = Servers.create(18);
        Run.know(other);
        database = other;
        refused(migrate("--placeholder", "x=cow"), "`DIR/V1__create_animal.sql`, line 2, has the placeholder ${a}, and nothing says what it stands for",
            "--placeholder a=VALUE");
        write("V1__create_animal.sql.conf", "placeholderReplacement=false");
        assertEquals("ENV is at version 1", last(migrate("--placeholder", "x=cow")));
        assertEquals(List.of("${x}@x.y"), database.query("select name from animal"));
    }

    @Test
    void placeholdersStandInTheProjectsSettings() throws IOException {
        Files.writeString(root.resolve("flyway.conf"), "flyway.placeholders.name=animal\nflyway.placeholderPrefix=#[\nflyway.placeholderSuffix=]\n");
        write("V1__create_animal.sql", "create table #[name] (id int);");
        assertEquals("settings: DIR/../flyway.conf (placeholderPrefix, placeholderSuffix, placeholders.name)", said(migrate().out()).lines().toList().get(1));
        assertEquals(List.of("animal|public", "flyway_schema_history|public"), tables());
        write("V2__create_plant.sql", "create table #[PLANT] (id int);");
        var variables = Map.of(database.env().toUpperCase() + "_DATABASE_URL", database.url(), "FLYWAY_PLACEHOLDERS_PLANT", "plant");
        var run = Run.process(root, variables, "", Run.java(Migrate.class, database.env(), "--migrations", "sql"));
        assertEquals("ENV is at version 2", last(run), run.err());
    }
}
