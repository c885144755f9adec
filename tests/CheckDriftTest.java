import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The command line of check_drift: what it says, what it writes, and how it ends. */
class CheckDriftTest {

    private static final String LEARNER = """
        create table learner (
            id bigint generated always as identity,
            chatname text,
            constraint learner_pkey primary key (id)
        );
        """;

    @TempDir static Path cache;
    @TempDir Path root;
    private Path migrations;
    private Servers.TestDatabase database;

    @BeforeAll
    static void setUp() {
        Run.know("shadow", shadowServer());
        CheckDrift.environment.put("XDG_CACHE_HOME", cache.toString());
    }

    static String shadowServer() {
        return "postgres://postgres@localhost:" + Servers.server(18).getPort() + "/postgres";
    }

    /** A team's folder with one migration, applied in a database of its own. */
    @BeforeEach
    void aTeam() throws IOException {
        migrations = Files.createDirectory(root.resolve("migrations"));
        write("models.sql", LEARNER);
        write("V1__create_learner.sql", LEARNER);
        database = Servers.create(18);
        Run.know(database);
    }

    private void write(String file, String sql) throws IOException {
        Files.writeString(migrations.resolve(file), sql);
    }

    /** Plain Flyway, so that its history and its checksums are what is checked. */
    private void migrate() {
        Flyway.configure().dataSource("jdbc:postgresql://localhost:" + database.port() + "/" + database.name(), "postgres", "")
            .locations("filesystem:" + migrations).placeholderReplacement(false).load().migrate();
    }

    private Run check(String... options) {
        var arguments = new java.util.ArrayList<>(List.of("--migrations", migrations.toString()));
        arguments.addAll(List.of(options));
        if (!arguments.contains("--offline")) arguments.add(database.env());
        return Run.script(CheckDrift.commandLine(new CheckDrift()), arguments.toArray(String[]::new));
    }

    private void expect(int exit, String out, String err, Run run) {
        assertEquals(new Run(exit, out, err), run);
    }

    private String firstLine() {
        return "%s: localhost:%d/%s as postgres\n".formatted(database.env(), database.port(), database.name());
    }

    // ---- The report ----

    @Test
    void everythingAgrees() {
        migrate();
        expect(0, firstLine() + """
            models: in agreement with the migrations
            drift: in agreement, %s is what the migrations make
            history: in agreement, version 1
            """.formatted(database.env()), "", check());
    }

    @Test
    void changesByHandAreDrift() {
        migrate();
        database.execute("alter table learner rename chatname to rocketchat_user; alter table learner add column cohort text");
        expect(3, firstLine() + """
            models: in agreement with the migrations
            drift: %1$s differs from migrations/ in 2 places
              ~ column learner.chatname   renamed to rocketchat_user
              + column learner.cohort     text
            help: to keep a change, put it into migrations/models.sql, then: jbang check_drift %1$s --write NAME
            history: in agreement, version 1
            """.formatted(database.env()), "", check());
    }

    @Test
    void modelsAreAhead() throws IOException {
        migrate();
        write("models.sql", LEARNER.replace("chatname text", "chatname text,\n    github_name text"));
        expect(3, firstLine() + """
            models: migrations/models.sql differs from the migrations in 1 place
              + column learner.github_name   text
            help: jbang check_drift %1$s --write NAME writes the next migration
            drift: in agreement, %1$s is what the migrations make
            history: in agreement, version 1
            """.formatted(database.env()), "", check());
    }

    @Test
    void historyIsPendingEditedAndMissing() throws IOException {
        write("V2__add_github_name.sql", "alter table learner add column github_name text;\n");
        write("V3__drop_github_name.sql", "alter table learner drop column github_name;\n");
        write("R__comments.sql", "comment on table learner is 'One';\n");
        migrate();
        write("V1__create_learner.sql", LEARNER + "-- a word more\n");
        Files.delete(migrations.resolve("V2__add_github_name.sql"));
        Files.move(migrations.resolve("V3__drop_github_name.sql"), migrations.resolve("V3__remove_github_name.sql"));
        write("V3__remove_github_name.sql", "select 1;\n");
        write("V2_1__say_hello.sql", "select 'hello';\n");
        write("V10__say_goodbye.sql", "select 'goodbye';\n");
        write("R__comments.sql", "comment on table learner is 'Two';\n");
        var run = check();
        assertEquals(3, run.exit());
        assertEquals("""
            history: version 3, 2 edited, 1 missing, 3 pending
              ~ V1__create_learner.sql       edited after it was applied: restore it, and write the change as a new migration
              + V2_1__say_hello.sql          pending, although version 3 is applied
              ~ V3__remove_github_name.sql   edited after it was applied: restore it, and write the change as a new migration
              + V10__say_goodbye.sql         pending
              + R__comments.sql              pending: changed since it was applied
              - V2__add_github_name.sql      applied, but no longer there
            """, run.out().substring(run.out().indexOf("history:")));
    }

    @Test
    void anEmptyDatabaseHasEverythingPending() {
        expect(3, firstLine() + """
            models: in agreement with the migrations
            drift: in agreement, %1$s is what the migrations make
            history: no version, 1 pending
              + V1__create_learner.sql   pending
            help: jbang migrate %1$s
            """.formatted(database.env()), "", check());
    }

    @Test
    void everyLineEndAndAByteOrderMarkHaveFlywaysChecksum() throws IOException {
        write("V2__say_hello.sql", "\uFEFFselect 'h\u00e9llo';\r\n\r\n-- end\r\n-- no newline");
        write("V3__say_nothing.sql", "");
        migrate();
        assertTrue(check().out().endsWith("history: in agreement, version 3\n"), check().out());
    }

    @Test
    void aBaselineCoversWhatIsBelowIt() throws IOException {
        database.execute(LEARNER);
        Flyway.configure().dataSource("jdbc:postgresql://localhost:" + database.port() + "/" + database.name(), "postgres", "").baselineVersion("1").load().baseline();
        expect(0, firstLine() + """
            models: in agreement with the migrations
            drift: in agreement, %s is what the migrations make
            history: in agreement, version 1
            """.formatted(database.env()), "", check());
    }

    @Test
    void jsonForPrograms() throws IOException {
        write("models.sql", LEARNER.replace("chatname text", "chatname text,\n    \"say \"\"hi\"\"\" text"));
        expect(3, """
            {"database": "%s", "agreement": false, "version": null, \
            "models": [{"sign": "+", "kind": "column", "name": "learner.\\"say \\"\\"hi\\"\\"\\"", "detail": "text"}], \
            "drift": [], \
            "history": [{"state": "pending", "file": "V1__create_learner.sql", "detail": "pending"}]}
            """.formatted(firstLine().strip()), firstLine(), check("--json"));
    }

    @Test
    void annotationsForGithub() throws IOException {
        migrate();
        database.execute("alter table learner add column cohort text");
        write("models.sql", LEARNER.replace("chatname text", "chatname text,\n    github_name text"));
        write("V1__create_learner.sql", LEARNER + "-- 100% sure\n");
        var folder = Path.of("").toAbsolutePath().relativize(migrations);
        expect(3, """
            ::warning file=%1$s/models.sql::models and migrations: + column learner.github_name text
            ::error file=%1$s/models.sql::drift in %2$s: + column learner.cohort text
            ::error file=%1$s/V1__create_learner.sql::history of %2$s: edited after it was applied: restore it, and write the change as a new migration
            """.formatted(folder, database.env()), firstLine(), check("--format", "github"));
    }

    @Test
    void offlineNeedsNoDatabase() throws IOException {
        expect(0, "models: in agreement with the migrations\n", "", check("--offline"));
        write("models.sql", LEARNER.replace("chatname text", "chatname text,\n    github_name text"));
        expect(3, """
            models: migrations/models.sql differs from the migrations in 1 place
              + column learner.github_name   text
            help: jbang check_drift --write NAME writes the next migration
            """, "", check("--offline"));
    }

    // ---- Who may check ----

    @Test
    void aRoleThatMayReadNothingButTheCatalogCanCheck() {
        migrate();
        database.execute("create role %1$s_reader login; revoke all on schema public from public; revoke create, temporary on database %1$s from public".formatted(database.name()));
        Run.know(database.env(), database.url().replace("postgres@", database.name() + "_reader@"));
        expect(0, """
            %1$s: localhost:%2$d/%3$s as %3$s_reader
            models: in agreement with the migrations
            drift: in agreement, %1$s is what the migrations make
            history: cannot be read by %3$s_reader; every migration is taken as applied
            """.formatted(database.env(), database.port(), database.name()), "", check());
    }

    @Test
    void itDoesNotWaitBehindAMigration() throws Exception {
        migrate();
        database.execute("create view learners as select * from learner");
        try (var other = database.jdbi().open().getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("lock table learner in access exclusive mode");
            var run = check();
            if (run.exit() == 1) // whatever of the catalog needs a lock
                assertEquals("error: somebody is changing the schema of %s right now\nhelp: try again when that is done\n".formatted(database.env()), run.err());
            assertEquals(List.of("0"), database.query("select count(*) from pg_stat_activity where datname = '%s' and state like 'idle in%%' and pid <> %d".formatted(
                database.name(), other.unwrap(org.postgresql.PGConnection.class).getBackendPID())));
        }
    }

    // ---- Adopting ----

    @Test
    void adoptsWhatWasDoneByHand() throws IOException {
        migrate();
        write("V2__add_github_name.sql", "alter table learner add column github_name text;\n");
        write("V3__add_cohort.sql", "alter table learner add column cohort text;\n");
        write("models.sql", LEARNER.replace("chatname text", "chatname text,\n    github_name text,\n    cohort text"));
        database.execute("alter table learner add column cohort text; alter table learner add column github_name text");
        assertEquals("help: %1$s has what the pending migrations make: jbang check_drift %1$s --adopt".formatted(database.env()), last(check().out()));
        expect(0, firstLine() + """
            Recorded V2__add_github_name.sql
            Recorded V3__add_cohort.sql
            history: %s is at version 3
            """.formatted(database.env()), "", check("--adopt"));
        assertEquals(0, check().exit());
        migrate(); // Flyway itself finds everything in order: it validates first
        expect(0, firstLine() + "history: in agreement, version 3; nothing to adopt\n", "", check("--adopt"));
    }

    @Test
    void adoptsADatabaseWithoutAHistory() {
        database.execute(LEARNER);
        expect(0, firstLine() + "Recorded V1__create_learner.sql\nhistory: %s is at version 1\n".formatted(database.env()), "", check("--adopt"));
        assertEquals(0, check().exit());
        migrate();
    }

    @Test
    void doesNotAdoptWhatIsNotThere() throws IOException {
        migrate();
        write("V2__add_github_name.sql", "alter table learner add column github_name text;\n");
        expect(1, firstLine(), """
            error: %1$s is not what the pending migration makes; nothing was recorded
              - column learner.github_name   text
            help: jbang check_drift %1$s --sql
            """.formatted(database.env()), check("--adopt"));
        assertEquals(List.of("1"), database.query("select version from flyway_schema_history"));
    }

    private static String last(String text) {
        return text.substring(text.stripTrailing().lastIndexOf('\n') + 1).strip();
    }
}
