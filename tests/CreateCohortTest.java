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
