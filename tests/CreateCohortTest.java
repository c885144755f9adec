import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CreateCohortTest {

    /** A database as models.sql describes it, known to the scripts. */
    static Servers.TestDatabase migrated(int major) throws IOException {
        var database = Servers.create(major);
        Run.know(database);
        database.execute(Files.readString(Run.ROOT.resolve("migrations/models.sql")));
        return database;
    }

    private static Run create(Servers.TestDatabase database, String name) {
        return Run.script(CreateCohort.commandLine(new CreateCohort()), name, database.env());
    }

    private static void assertRefused(String error, Servers.TestDatabase database, String name) {
        var run = create(database, name);
        assertEquals(error.replace("ENV", database.env()), run.err());
        assertEquals(1, run.exit());
    }

    private static String firstLine(Servers.TestDatabase database) {
        return database.env() + ": localhost:" + database.port() + "/" + database.name() + " as postgres\n";
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void createsACohort(int major) throws IOException {
        var database = migrated(major);
        var run = create(database, " C25 Data Eng\u00A0");
        assertEquals("", run.err());
        assertEquals(firstLine(database) + "Created cohort C25 Data Eng\n", run.out());
        assertEquals(0, run.exit());
        assertEquals(List.of("C25 Data Eng"), database.query("select name from cohort"));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void aDryRunChecksEverythingAndCreatesNothing(int major) throws IOException {
        var database = migrated(major);
        var dry = Run.script(CreateCohort.commandLine(new CreateCohort()), " C28 ", database.env(), "--dry-run");
        assertEquals(new Run(0, firstLine(database) + "Would create cohort C28; nothing was changed\n", ""), dry);
        assertEquals(List.of(), database.query("select name from cohort"));
        create(database, "C28");
        assertEquals(List.of("1"), database.query("select id from cohort")); // no number was taken
        var taken = Run.script(CreateCohort.commandLine(new CreateCohort()), "c28", database.env(), "--dry-run");
        assertEquals("error: cohort C28 is there already, and c28 would be mistaken for it; nothing was changed\nhelp: jbang add_learners C28 "
            + database.env() + "\n", taken.err());
        assertEquals(1, taken.exit());
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void listsTheCohorts(int major) throws IOException {
        var database = migrated(major);
        assertEquals(new Run(0, firstLine(database) + "no cohorts\n", ""), list(database.env(), "--list"));
        database.execute("insert into cohort (name) values ('C28'), ('C25 Data Eng'), (E'C\\n29')");
        database.execute("insert into learner (first_name, surname, personal_email_address, cohort_id) values ('A', 'B', 'a@b.c', 1), ('A', 'B', 'b@b.c', 2), ('A', 'B', 'c@b.c', 2)");
        assertEquals(new Run(0, firstLine(database) + "C\\n29  0 learners\nC25 Data Eng  2 learners\nC28  1 learner\n", ""),
            list("--list", database.env()));
        assertEquals(new Run(0, "{\"C\\n29\":0,\"C25 Data Eng\":2,\"C28\":1}\n", firstLine(database)), list("--list", database.env(), "--json"));
        assertEquals(new Run(2, "", "error: --list takes ENV alone\nhelp: jbang create_cohort --help\n"), list("C28", database.env(), "--list"));
        database.execute("drop table learner");
        assertEquals("error: " + database.env() + " has no cohorts yet: its tables are at another version; nothing was changed\nhelp: jbang migrate "
            + database.env() + ", whose folder of migrations has to make the tables cohort and learner\n", list("--list", database.env()).err());
    }

    private static Run list(String... arguments) {
        return Run.script(CreateCohort.commandLine(new CreateCohort()), arguments);
    }

    @Test
    void aProgramReadsTheAnswer() throws IOException {
        var database = migrated(18);
        assertEquals(new Run(0, "{\"created\":\"C \\\"25\\\"\"}\n", firstLine(database)),
            Run.script(CreateCohort.commandLine(new CreateCohort()), "C \"25\"", database.env(), "--json"));
    }

    @Test
    void refusesANameThatIsTaken() throws IOException {
        var database = migrated(15);
        create(database, "C28");
        create(database, "C25 Data Eng");
        assertRefused("""
            error: cohort C28 is there already; nothing was changed
            help: jbang add_learners C28 ENV
            """, database, "C28");
        assertRefused("""
            error: cohort C25 Data Eng is there already, and c25 data eng would be mistaken for it; nothing was changed
            help: jbang add_learners 'C25 Data Eng' ENV
            """, database, "c25 data eng");
        assertEquals(List.of("C25 Data Eng", "C28"), database.query("select name from cohort order by name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00A0\u3000"})
    void refusesABlankName(String name) throws IOException {
        assertRefused("""
            error: a cohort's name cannot be blank; nothing was changed
            help: jbang create_cohort C28 ENV
            """, migrated(15), name);
    }

    @Test
    void keepsAnyName() throws IOException {
        var database = migrated(15);
        var names = List.of("'; drop table cohort; --", ":name ? $1 \\", "Θεσσαλονίκη 🐀");
        names.forEach(name -> assertEquals(0, create(database, name).exit()));
        assertEquals(names, database.query("select name from cohort order by id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "create table cohort (id bigint)"})
    void saysToMigrateADatabaseThatIsBehind(String schema) {
        var database = Servers.create(15);
        Run.know(database);
        database.execute(schema);
        assertRefused("""
            error: ENV has no cohorts yet: its tables are at another version; nothing was changed
            help: jbang migrate ENV, whose folder of migrations has to make the tables cohort and learner
            """, database, "C28");
    }

    @Test
    void needsAName() {
        var run = Run.script(CreateCohort.commandLine(new CreateCohort()));
        assertEquals("error: missing required parameter: 'COHORT'\nhelp: jbang create_cohort --help\n", run.err());
        assertEquals(2, run.exit());
    }
}
