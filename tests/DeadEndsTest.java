import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Where people have got stuck: each end has a sentence that says the way on. */
class DeadEndsTest {

    private static final Path cache = Run.cache();
    @TempDir Path root;
    private Path migrations;
    private Servers.TestDatabase database;

    @BeforeEach
    void animals() throws IOException {
        migrations = Files.createDirectory(root.resolve("migrations"));
        database = Servers.create(18);
        Run.know(database);
        file("V1__create_animal.sql", "create table animal (id int primary key, name text);\n");
        file("models.sql", "create table animal (id int primary key, name text);\n");
        assertEquals(0, migrate().exit());
    }

    @Test
    void whatWasDoneByHandIsAdopted() throws IOException {
        for (var sql : List.of("alter table animal add legs int", "create table leg (id int primary key)", "create schema zoo",
                "create type size as enum ('small')", "create index animal_name on animal (name)",
                "create function one() returns int language sql return 1")) {
            file("V%d__by_hand.sql".formatted(files().size()), sql + ";\n");
            database.execute(sql);
            var run = migrate();
            assertEquals(1, run.exit());
            assertTrue(run.err().endsWith("\nhelp: put it right, or, if it was done by hand already: jbang check_drift " + database.env() + " --adopt\n"), run.err());
            assertEquals(0, check("--adopt").exit());
        }
    }

    @Test
    void whatTheNewestFileHasMadeByHandIsNotDroppedForTheModelsSake() throws IOException {
        file("V2__add_legs.sql", "alter table animal add legs int;\n");
        assertEquals(0, migrate().exit());
        assertEquals(new Run(1, line(), """
            error: `V2__add_legs.sql` has just made column animal.legs, which DIR/models.sql does not have; nothing was written
            help: put it into DIR/models.sql; where it is to go again, write that migration by hand, too
            """), shown(check("--write", "drop_it")));
        assertEquals(List.of("V1__create_animal.sql", "V2__add_legs.sql", "models.sql"), files());
        file("models.sql", "create table animal (id int primary key, name text, legs int, tail text);\n");
        assertEquals(0, check("--write", "add_tail").exit());
        assertEquals(0, migrate().exit());
        file("models.sql", "create table animal (id int primary key, name text, legs int);\n"); // this file came from the models
        assertEquals(0, check("--write", "drop_tail").exit());
    }

    @Test
    void onATerminalItIsAsked() throws IOException {
        file("V2__add_legs.sql", "alter table animal add legs int;\n");
        assertEquals(0, migrate().exit());
        var command = Run.java(CheckDrift.class, database.env(), "--migrations", migrations.toString(), "--write", "drop_it");
        var environment = Map.of(database.env().toUpperCase() + "_DATABASE_URL", database.url(), "SHADOW_DATABASE_URL",
            Servers.shadow(), "XDG_CACHE_HOME", cache.toString());
        var no = Run.onTerminal(root, environment, List.of("Is it to go again? [y/N] ", "\n"), command);
        assertEquals(1, no.exit(), no.out());
        var yes = Run.onTerminal(root, environment, List.of("Is it to go again? [y/N] ", "y\n"), command);
        assertEquals(0, yes.exit(), yes.out());
        assertTrue(files().contains("V3__drop_it.sql"));
    }

    @Test
    void theNumberOfADeletedFileIsNotGivenTwice() throws IOException {
        file("V2__add_legs.sql", "alter table animal add legs int;\n");
        file("models.sql", "create table animal (id int primary key, name text, legs int);\n");
        assertEquals(0, migrate().exit());
        Files.delete(migrations.resolve("V2__add_legs.sql"));
        assertEquals(new Run(1, line(), """
            error: `DIR/V2__add_legs.sql` was applied to ENV, and is not there; nothing was written
            help: put it back, or check out what ENV is at: git log --all -- DIR/V2__add_legs.sql says where it is
            """), shown(check("--write", "add_legs")));
        assertEquals(List.of("V1__create_animal.sql", "models.sql"), files());
    }

    @Test
    void aCorrectedModelNeedsOneFileOnly() throws IOException {
        git("init", "-q");
        Servers.TestDatabase other = Servers.create(15);
        file("models.sql", "create table animal (id int primary key, name text, legs text not null);\n");
        database.execute("insert into animal values (1, 'Rex')");
        assertTrue(alone(other, "add_legs").out().contains("help: it stops until you say"), "a draft that is not complete");
        file("models.sql", "create table animal (id int primary key, name text, legs text);\n");
        assertReplaced("V2__add_legs.sql", "V2__legs_are_optional.sql", alone(other, "legs_are_optional"));
        file("models.sql", "create table animal (id int primary key, name text, leg_count int);\n");
        assertReplaced("V2__legs_are_optional.sql", "V2__count_legs.sql", alone(other, "count_legs"));
        assertTrue(read("V2__count_legs.sql").contains("leg_count integer;"));

        file("models.sql", "create table animal (id int primary key, name text, leg_count int, tail text);\n");
        assertStays("V2__count_legs.sql", "the models only go on from it", "V3__add_tail.sql", alone(other, "add_tail"));
        file("models.sql", "create table animal (id int primary key, name text, leg_count int);\n");
        var deleted = alone(other, "without_tail");
        assertEquals(line() + "Deleted DIR/V3__add_tail.sql, which is not needed any more; " + KNOWN + "\n", shown(deleted).out());
        assertEquals(List.of("V1__create_animal.sql", "V2__count_legs.sql", "models.sql"), files());
    }

    /** As it is where a large table takes several files, which go together. */
    @Test
    void aCorrectedModelOfALargeTableToo() throws IOException {
        git("init", "-q");
        var other = Servers.create(18);
        database.execute("insert into animal select i, 'x' || i from generate_series(1, 50) i; analyze animal");
        file("models.sql", "create table animal (id int primary key, name text, constraint named check (name <> ''));\n");
        assertEquals(0, alone(other, "name_it", "--large", "10").exit());
        var before = files();
        assertEquals(4, before.size(), before.toString());
        file("models.sql", "create table animal (id int primary key, name text, constraint named check (name <> 'x'));\n");
        var run = alone(other, "name_it", "--large", "10");
        assertTrue(shown(run).out().contains("  in place of DIR/V2__name_it.sql DIR/V3__name_it_2.sql, " + KNOWN + "\n"), run.out() + run.err());
        assertEquals(before, files());
        assertTrue(read("V2__name_it.sql").contains("'x'"));
    }

    /** Each of these says that somebody may miss it. */
    @Test
    void aCorrectedModelLeavesAloneWhatSomebodyMayHave() throws IOException {
        var other = Servers.create(18);
        var corrected = "create table animal (id int primary key, name text, legs int);\n";
        draft(other);
        file("models.sql", corrected);
        assertStays("V2__add_legs.sql", "no git says whether others have it", "V3__number.sql", alone(other, "number"));
        git("init", "-q");

        draft(other);
        Files.writeString(migrations.resolve("V2__add_legs.sql"), read("V2__add_legs.sql") + "-- as I like it\n");
        file("models.sql", corrected);
        assertStays("V2__add_legs.sql", "it is not as it was written here", "V3__number.sql", alone(other, "number"));

        draft(other);
        file("models.sql", corrected);
        other.execute("create table flyway_schema_history ()");
        assertStays("V2__add_legs.sql", "dev cannot be asked", "V3__number.sql", alone(other, "number"));
        Files.delete(migrations.resolve("V3__number.sql"));
        other.execute("drop table flyway_schema_history");
        assertEquals(0, Run.script(Migrate.commandLine(new Migrate()), known(other).env(), "--migrations", migrations.toString()).exit());
        var has = alone(other, "number");
        assertEquals(0, has.exit());
        assertFalse((has.out() + has.err()).contains("one file does for both"), "it would be wrong");
        assertTrue(files().containsAll(List.of("V2__add_legs.sql", "V3__number.sql")));

        var third = Servers.create(18);
        draft(third);
        git("add", ".");
        git("-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "-qm", "Add legs");
        file("models.sql", corrected);
        var commit = git("log", "-1", "--format=%h").out().strip();
        assertStays("V2__add_legs.sql", "commit " + commit + " has it", "V3__number.sql", alone(third, "number"));
    }

    private static final String KNOWN = "which was unedited, in no commit, and in none of these databases: dev, staging, ENV";

    private void draft(Servers.TestDatabase other) throws IOException {
        for (var file : files()) if (file.matches("V[23].*")) Files.delete(migrations.resolve(file));
        file("models.sql", "create table animal (id int primary key, name text, legs text);\n");
        assertEquals(0, alone(other, "add_legs").exit());
    }

    private void assertReplaced(String old, String now, Run run) throws IOException {
        assertTrue(shown(run).out().startsWith(line() + "Wrote DIR/" + now + "\n  in place of DIR/" + old + ", " + KNOWN + "\n"), run.out() + run.err());
        assertEquals(List.of("V1__create_animal.sql", now, "models.sql"), files());
    }

    private void assertStays(String old, String why, String now, Run run) throws IOException {
        assertTrue(shown(run).out().endsWith("  DIR/%1$s is from the models as well and stays, since %2$s: where no database has it, one file does for both: rm DIR/%1$s DIR/%3$s\n"
            .formatted(old, why, now)), run.out() + run.err());
        assertTrue(files().containsAll(List.of(old, now)));
    }

    /** In a process that knows this database, another one, and none of other tests'. */
    private Run alone(Servers.TestDatabase other, String name, String... options) {
        var command = Stream.concat(Stream.of(database.env(), "--migrations", migrations.toString(), "--write", name), Stream.of(options));
        return Run.process(root, Map.of(database.env().toUpperCase() + "_DATABASE_URL", database.url(), "DEV_DATABASE_URL", other.url(),
            "STAGING_DATABASE_URL", other.url(), "SHADOW_DATABASE_URL", Servers.shadow(), "XDG_CACHE_HOME", cache.toString()), "",
            Run.java(CheckDrift.class, command.toArray(String[]::new)));
    }

    private static Servers.TestDatabase known(Servers.TestDatabase database) {
        Run.know(database);
        return database;
    }

    private Run git(String... arguments) {
        return Run.process(root, Map.of(), "", Run.prepend("git", arguments));
    }

    private String read(String file) throws IOException { return Files.readString(migrations.resolve(file)); }

    @Test
    void aNewTerminalIsToldOfTheLocalServer() throws IOException {
        var environment = new HashMap<String, String>();
        environment.put("PROD_DATABASE_URL", null);
        for (var script : List.of(Migrate.class, CheckDrift.class, CreateCohort.class)) {
            var arguments = script == CreateCohort.class ? new String[] {"C1", "prod"} : new String[] {"prod"};
            var run = Run.process(root, environment, "", Run.java(script, arguments));
            assertEquals("""
                error: `PROD_DATABASE_URL` is not set
                help: export PROD_DATABASE_URL='postgres://USER:PASSWORD@HOST/DB'
                  for the local server: eval "$(jbang local_databases env)"
                """, run.err());
        }
    }

    @Test
    void aFixSaysWhatItDidNotChange() {
        database.execute("insert into animal values (1, 'Rex'), (2, 'rex'), (3, 'rex')");
        var some = fix("update animal set name = 'rex'");
        assertTrue(some.out().endsWith("      name: 'Rex' → 'rex'\nof these, 2 rows as before, or counted twice\n"
            + "rehearsed and rolled back, nothing was changed; to do it: --expect 3\n"), some.out());
        var none = fix("update animal set name = 'rex' where id > 3");
        assertTrue(none.out().endsWith("foreign keys:\nthe statements change no row, nothing was changed\n"), none.out());
    }

    private Run fix(String sql) {
        return Run.script(FixData.commandLine(new FixData()), database.env(), "--because", "it", "--sql", sql);
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(migrations.resolve(name), text);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(migrations)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Run migrate() {
        return Run.script(Migrate.commandLine(new Migrate()), database.env(), "--migrations", migrations.toString());
    }

    private Run check(String... options) {
        return Run.script(CheckDrift.commandLine(new CheckDrift()),
            Stream.concat(Stream.of(database.env(), "--migrations", migrations.toString()), Stream.of(options)).toArray(String[]::new));
    }

    private String line() {
        return "ENV: localhost:%d/%s as postgres\n".formatted(database.port(), database.name());
    }

    private Run shown(Run run) {
        return new Run(run.exit(), shown(run.out()), shown(run.err()));
    }

    private String shown(String text) {
        return text.replace(migrations.toString(), "DIR").replace(database.env() + ":", "ENV:").replace(" " + database.env() + " ", " ENV ")
            .replace(" " + database.env() + ",", " ENV,").replace(" " + database.env() + "\n", " ENV\n");
    }
}
