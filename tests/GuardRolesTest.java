import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Migrations by a role that is not a superuser, as on a managed server: it owns the tables, or not, and row security may hide rows from it. */
class GuardRolesTest {

    private static final String TABLES = """
        do $$ begin create role tenant login; exception when duplicate_object then null; end $$;
        grant create on schema public to tenant;
        create table agent (id int primary key, tenant int, note text);
        insert into agent values (1, 1, 'a'), (2, 2, 'b');
        alter table agent enable row level security;
        create policy own on agent using (tenant = 1);
        grant all on agent to tenant;
        """;
    private static final String FORCED = TABLES + "alter table agent owner to tenant; alter table agent force row level security;";

    @TempDir Path folder;
    private Servers.TestDatabase database;

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void rowsThatAreForcedOutOfTheOwnersSightAreProved(int major) throws IOException {
        var run = migrate(major, FORCED, "alter table agent drop column note;");
        assertEquals("error: `V2__migration.sql` would lose 2 values of agent.note; " + database.env() + " is as it was, at version 1", run.err().lines().findFirst().orElse(""));
        assertEquals(List.of("t|t"), security());

        run = migrate("alter table agent add remark text;\nalter table agent no force row level security;\nupdate agent set remark = note;\n"
            + "alter table agent force row level security;\nalter table agent drop column note;");
        assertEquals("agent.note: 2 values, all kept in agent.remark\n", verdict(run));
        assertEquals(List.of("1|1|a", "2|2|b"), database.query("select * from agent order by id"));
        assertEquals(List.of("t|t"), security());
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void aFileThatLiftsItOnceAndForAllHasLiftedIt(int major) throws IOException {
        var run = migrate(major, FORCED, "alter table agent no force row level security;\nupdate agent set note = note || '', tenant = tenant;");
        assertEquals("every value is where it was\n", verdict(run));
        assertEquals(List.of("t|f"), security());
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void aStatementThatReachesNoRowIsTold(int major) throws IOException {
        var run = migrate(major, FORCED, "update agent set note = 'x' where id = 2;");
        assertEquals("agent: the statements reached no row; row security may hide rows from tenant\n", verdict(run));
        assertEquals(List.of("2|b"), database.query("select id, note from agent where id = 2"));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void whoIsNotTheOwnerIsToldWhoIs(int major) throws IOException {
        assertEquals(List.of("error: `V2__migration.sql` was rolled back; ENV is as it was, at version 1",
            "  cannot prove that nothing is lost: row security hides rows of agent from tenant",
            "help: migrate as the owner of the table, postgres, or as a role that has BYPASSRLS"), said(migrate(major, TABLES, "update agent set note = note || '!';")));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void whoMayWriteAndNotReadIsToldSo(int major) throws IOException {
        var run = migrate(major, TABLES + "create table plain (id int primary key, note text); insert into plain values (1, 'a'); grant update on plain to tenant;",
            "update plain set note = 'b';");
        assertEquals(List.of("error: `V2__migration.sql` was rolled back; ENV is as it was, at version 1",
            "  cannot prove that nothing is lost: permission denied for table plain",
            "help: migrate as the owner of the table, or as a role that may read it"), said(run));
        assertEquals(List.of("1|a"), database.query("select * from plain"));
    }

    private Run migrate(int major, String tables, String migration) throws IOException {
        database = Servers.create(major);
        Run.know(database.env(), database.url().replace("postgres@", "tenant@"));
        database.execute(tables);
        return migrate(migration);
    }

    private Run migrate(String migration) throws IOException {
        Files.writeString(folder.resolve("V2__migration.sql"), migration);
        var baseline = database.query("select to_regclass('flyway_schema_history')").equals(List.of("null"));
        return baseline ? Run.script(Migrate.commandLine(new Migrate()), "--baseline", "1", "--migrations", folder.toString(), database.env())
            : Run.script(Migrate.commandLine(new Migrate()), "--migrations", folder.toString(), database.env());
    }

    private List<String> security() {
        return database.query("select relrowsecurity, relforcerowsecurity from pg_class where relname = 'agent'");
    }

    private List<String> said(Run run) {
        return run.err().replace(database.env() + " ", "ENV ").lines().toList();
    }

    private static String verdict(Run run) {
        return run.out().lines().filter(line -> line.startsWith("  ")).map(line -> line.strip() + "\n").collect(Collectors.joining());
    }
}
