import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Rows that a run puts into a database that had none are not at risk: an old file that changes them runs on every new
 * environment. One row that was there before, whoever put it in, and all are guarded as ever.
 */
class GuardSeedRowsTest {

    private static final String CREATE = "create table role (id serial primary key, name text not null);\ncreate table member (id int primary key);\n";
    private static final String SEED = "insert into role (name) values ('Admin'), ('Guest'), ('Robot');\n";
    private static final String CHANGE = "update role set name = lower(name);\ndelete from role where name = 'robot';\n";

    @TempDir
    Path folder;

    private Servers.TestDatabase database;

    private Run migrate(String... options) {
        var arguments = new java.util.ArrayList<>(List.of(database.env(), "--migrations", folder.toString()));
        arguments.addAll(List.of(options));
        return Run.script(Migrate.commandLine(new Migrate()), arguments.toArray(String[]::new));
    }

    private void write(int major, String... texts) throws IOException {
        database = Servers.create(major);
        Run.know(database);
        for (var i = 0; i < texts.length; i++) Files.writeString(folder.resolve("V" + (i + 1) + "__step.sql"), texts[i]);
    }

    private List<String> roles() { return database.query("select name from role order by id"); }

    private void assertRefused(Run run) {
        assertTrue(run.err().contains("would lose 2 values of role.name and 1 row of role"), run.out() + run.err());
        assertEquals(1, run.exit());
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 18})
    void whatTheRunHasPutInItMayChange(int major) throws IOException {
        write(major, CREATE, SEED, CHANGE);
        var plan = migrate("--plan");
        assertEquals(3, plan.exit(), plan.err());
        var run = migrate();
        assertEquals(0, run.exit(), run.err());
        assertEquals(List.of("admin", "guest"), roles());
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void alsoWhereTheTablesAreThereAlready(int major) throws IOException {
        write(major, CREATE);
        migrate();
        Files.writeString(folder.resolve("V2__step.sql"), SEED);
        Files.writeString(folder.resolve("V3__step.sql"), CHANGE);
        assertEquals(0, migrate().exit());
        assertEquals(List.of("admin", "guest"), roles());
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void anotherRunsRowsAreGuarded(int major) throws IOException {
        write(major, CREATE, SEED);
        migrate();
        Files.writeString(folder.resolve("V3__step.sql"), CHANGE);
        assertRefused(migrate("--plan"));
        assertRefused(migrate());
        assertEquals(List.of("Admin", "Guest", "Robot"), roles());
    }

    /** Any row before the run, in any table: somebody uses this database. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void oneRowOfAnotherTableIsEnough(int major) throws IOException {
        write(major, CREATE);
        migrate();
        database.execute("insert into member values (1)");
        Files.writeString(folder.resolve("V2__step.sql"), SEED);
        Files.writeString(folder.resolve("V3__step.sql"), CHANGE);
        assertRefused(migrate());
        assertEquals(List.of("Admin", "Guest", "Robot"), roles());
    }

    /** The second file stands for somebody who writes while the migrations run: a row of a transaction that is not the run's. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void rowsOfOthersAreGuardedAlsoWhenTheyComeMeanwhile(int major) throws IOException {
        write(major, CREATE, SEED, "create extension dblink;\nselect dblink_exec('port=' || current_setting('port') || ' user=postgres dbname='"
            + " || current_database() || ' host=localhost', 'insert into role (name) values (''Robot'')');\n", CHANGE);
        var run = migrate();
        assertEquals(1, run.exit(), run.out());
        assertEquals(List.of("Admin", "Guest", "Robot"), roles().subList(0, 3));
    }

    /** The history is of this run, too. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void theHistoryIsGuardedOnANewDatabase(int major) throws IOException {
        write(major, CREATE, SEED, "delete from flyway_schema_history where version = '1';");
        var run = migrate();
        assertEquals("error: `V3__step.sql` would lose 1 row of flyway_schema_history; " + database.env() + " is as it was, at version 2",
            run.err().lines().findFirst().orElse(""), run::toString);
        Files.writeString(folder.resolve("V3__step.sql"), "update flyway_schema_history set description = 'x' where version = '1';");
        assertEquals(1, migrate().exit());
        assertEquals(List.of("1|step", "2|step"), database.query("select version, description from flyway_schema_history order by 1"));
    }

    @Test
    void theHistoryStaysWhereItIs() throws IOException {
        write(18, CREATE, "alter table flyway_schema_history rename to old; create table flyway_schema_history (like old including all);", "drop table old;");
        var run = migrate();
        assertEquals(1, run.exit(), run::toString);
        assertTrue(run.err().contains("it puts something else in the place of "), run::toString);
        assertEquals(List.of("1"), database.query("select version from flyway_schema_history"));
    }

    @Test
    void theHistoryIsNotTheMigrationsToMake() throws IOException {
        write(18, "create table flyway_schema_history (id int);");
        var run = migrate();
        assertTrue(run.err().endsWith("""
              relation "flyway_schema_history" already exists [42P07]
            help: take it out of the file: migrate makes it
            """), run::toString);
        assertEquals(List.of(), database.query("select from pg_class where relname = 'flyway_schema_history'"));
    }
}
