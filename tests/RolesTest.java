import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A login that may select, insert, update and delete, and create nothing, not even a temporary table. */
class RolesTest {

    private Servers.TestDatabase database;
    private String role;
    private String asRole;

    private void use(int major) throws Exception {
        database = CreateCohortTest.migrated(major);
        role = "clerk_" + database.name();
        asRole = "clerk" + database.env();
        database.execute("create role " + role + " login; revoke temporary, create on database " + database.name() + " from public;"
            + "revoke create on schema public from public; insert into cohort (name) values ('C1')");
        Run.know(asRole, database.url().replace("postgres@", role + "@"));
    }

    private void grant() {
        database.execute("grant select, insert, update, delete on all tables in schema public to " + role);
    }

    private static void assertDone(String last, Run run) {
        assertEquals("", run.err());
        assertEquals(last, run.out().lines().reduce((one, next) -> next).orElse(""));
        assertEquals(0, run.exit());
    }

    private static void assertRefused(String message, Run run) {
        assertEquals(message, run.err());
        assertEquals(1, run.exit());
    }

    private Run create(String name) {
        return Run.script(CreateCohort.commandLine(new CreateCohort()), name, asRole);
    }

    private Run add(String... options) {
        return Run.script(AddLearners.commandLine(new AddLearners()), Run.prepend("C1", Run.prepend(asRole, options)));
    }

    private Run fix(String env, String... options) {
        return Run.script(FixData.commandLine(new FixData()), Run.prepend(env, options));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void cohortsAndLearnersNeedNoRightToCreate(int major) throws Exception {
        use(major);
        assertRefused("error: permission denied for table cohort; nothing was changed\n"
            + "help: its owner grants it: grant select, insert on cohort to " + role + "\n", create("C2"));
        assertRefused("error: permission denied for table cohort; nothing was added\n"
            + "help: its owner grants it: grant select, insert on cohort, learner to " + role + "\n", add("--random", "2"));
        grant();
        assertDone("Created cohort C2", create("C2"));
        assertDone("Added 2,000 learners to C1", add("--random", "2000", "--seed", "1"));
        assertTrue(add("--random", "2000", "--seed", "1").err().startsWith("error: 2,000 problems in the invented learners; nothing was added\n"));
        assertDone("Added 1 learner to C1, skipped 2,000 learners that the database has already",
            add("--random", "2001", "--seed", "1", "--skip-existing"));
        assertEquals(List.of("2001"), database.query("select count(*) from learner where github_name is not null and cohort_id = 1"));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void fixesNeedAnOwnerToInstallTheirRecord(int major) throws Exception {
        use(major);
        String[] fix = {"--because", "x", "--expect", "1", "--sql", "update cohort set name = 'C9'"};
        var refused = fix(asRole, fix).err();
        assertTrue(refused.startsWith("error: statement 1 failed: permission denied for table cohort; nothing was changed\n"), refused);
        assertTrue(refused.endsWith("\nhelp: its owner grants it: grant select, insert, update, delete on cohort to " + role + "\n"), refused);
        grant();
        refused = fix(asRole, fix).err();
        assertTrue(refused.startsWith("error: permission denied for database " + database.name()), refused);
        assertTrue(refused.endsWith("; nothing was changed\nhelp: the owner of the database runs once: jbang fix_data " + asRole
            + " --install " + role + "\n"), refused);
        assertEquals(List.of("C1"), database.query("select name from cohort"));
        assertRefused("error: there is no role nobody; nothing was changed\nhelp: create role nobody login\n",
            fix(database.env(), "--install", "nobody"));
        assertDone(role + " may record fixes, of the tables that it may read and change: grant select, insert, update, delete on TABLE to "
            + role, fix(database.env(), "--install", role));
        assertDone("fix 1 is done; to undo it: jbang fix_data " + asRole + " --undo 1", fix(asRole, fix));
        assertEquals(List.of("C9"), database.query("select name from cohort"));
        assertEquals(List.of("0"), database.query("select count(*) from lossless_archive.data_fix_before"));
        assertDone("fix 2 is done; to undo it: jbang fix_data " + database.env() + " --undo 2", fix(database.env(), "--undo", "1"));
        assertEquals(List.of("C1"), database.query("select name from cohort"));
    }

    /** As on a managed server: nobody is a superuser but the provider; the tables have an owner, and a role that may change rows. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void everyRefusalSaysWhatToGrantAndToWhom(int major) throws Exception {
        use(major);
        var owner = "owner_" + database.name();
        var asOwner = "owner" + database.env();
        Run.know(asOwner, database.url().replace("postgres@", owner + "@"));
        database.execute("create role " + owner + " login; create schema app authorization " + owner + "; set role " + owner + ";" + """
            create table app.animal (id int primary key, name text);
            create table app.friend (id int primary key, animal_id int not null references app.animal on delete cascade);
            create table app.log (id bigserial primary key, what text);
            create function app.log() returns trigger language plpgsql as $$ begin insert into app.log (what) values (tg_op); return null; end $$;
            create trigger log after update or delete on app.animal for each row execute function app.log();
            insert into app.animal values (1, 'Ada'), (2, 'Bo');
            insert into app.friend values (1, 1), (2, 2);
            reset role""");
        String[] fix = {"--because", "x", "--expect", "1", "--sql", "delete from app.animal where id = 1"};
        for (var grant : List.of("usage on schema app", "select, insert, update, delete on animal", "select, insert, update, delete on log",
            "usage on sequence log_id_seq")) {
            var refused = fix(asRole, fix).err();
            assertTrue(refused.endsWith("\nhelp: its owner grants it: grant " + grant + " to " + role + "\n"), grant + " is not in " + refused);
            database.execute("set search_path = app; grant " + grant + " to " + role);
        }
        database.execute("grant select on app.friend to " + role);
        assertTrue(fix(asRole, fix).err().endsWith("help: the owner of the database runs once: jbang fix_data " + asRole + " --install " + role + "\n"));
        for (var installed : List.of(role, owner)) assertEquals("", fix(database.env(), "--install", installed).err());
        var rehearsal = fix(asRole, "--because", "x", "--sql", "update app.animal set name = 'x' where id = 2");
        assertEquals("", rehearsal.err());
        assertDone("fix 1 is done; to undo it: jbang fix_data " + asRole + " --undo 1", fix(asRole, fix)); // the rehearsal took no number
        var undone = fix(asRole, "--undo", "1").err();
        assertTrue(undone.matches("error: must be owner of table \\w+; nothing was changed\nhelp: only the owner of \\w+ may: run it as that role, "
            + "or: grant OWNER to " + role + "\n"), undone);
        undone = fix(asOwner, "--undo", "1").err();
        assertTrue(undone.endsWith("\nhelp: the owner of the database grants it: grant temporary on database " + database.name() + " to " + owner + "\n"), undone);
        database.execute("grant temporary on database " + database.name() + " to public");
        assertDone("fix 2 is done; to undo it: jbang fix_data " + asOwner + " --undo 2", fix(asOwner, "--undo", "1"));
        assertEquals(List.of("1|Ada", "2|Bo"), database.query("select id, name from app.animal order by id"));
        assertEquals(List.of("1|1", "2|2"), database.query("table app.friend order by id"));
    }
}
