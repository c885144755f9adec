import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CreateCohortTest {

    @Test
    void createsACohort() {
        var database = Servers.create(15);
        Run.know(database);
        database.execute("create table cohort (id bigint generated always as identity, name text not null unique)");
        var run = Run.script(CreateCohort.commandLine(new CreateCohort()), "C28", database.env());
        assertEquals("", run.err());
        assertEquals(java.util.List.of("C28"), database.query("select name from cohort"));
    }
}
