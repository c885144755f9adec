import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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

    private static final Path cache = Run.cache();
    @TempDir Path root;
    private Path migrations;
    private Servers.TestDatabase database;

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
        // on a fast machine it may have taken no time; what has none is taken for recorded, and proves nothing
        database.execute("update flyway_schema_history set execution_time = greatest(execution_time, 1)");
    }

    /** A second database with the same migrations. */
    private Servers.TestDatabase another() {
        var first = database;
        database = Servers.create(18);
        migrate();
        var second = database;
        database = first;
        return second;
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
            {"database":"%s","agreement":false,"version":null,\
            "models":[{"sign":"+","kind":"column","name":"learner.\\"say \\"\\"hi\\"\\"\\"","detail":"text"}],\
            "drift":[],\
            "history":[{"state":"pending","file":"V1__create_learner.sql","detail":"pending"}],"exchanges":[],"ignored":null}
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
            ::warning file=%1$s/models.sql,line=4::models and migrations: + column learner.github_name text
            ::error file=%1$s/models.sql,line=1::drift in %2$s: + column learner.cohort text
            ::error file=%1$s/V1__create_learner.sql,line=1::history of %2$s: edited after it was applied: restore it, and write the change as a new migration
            """.formatted(folder, database.env()), firstLine(), check("--format", "github"));
    }

    @Test
    void aPageForGithub() throws IOException {
        migrate();
        database.execute("alter table learner add column cohort text; comment on table learner is '```'");
        var page = """
            ### check_drift %1$s: differs

            ````diff
            models: in agreement with the migrations
            drift: %1$s differs from migrations/ in 2 places
            + column learner.cohort   text
            ~ table learner           comment: none → ```
            help: to keep a change, put it into migrations/models.sql, then: jbang check_drift %1$s --write NAME
            history: in agreement, version 1
            ````
            """.formatted(database.env());
        expect(3, page, firstLine(), check("--format", "markdown"));
        page = page.replace("jbang check_drift ", "jbang check_drift --migrations migrations ");
        var summary = root.resolve("summary.md");
        Files.writeString(summary, "before\n");
        var environment = Map.of("GITHUB_STEP_SUMMARY", summary.toString(), database.env().toUpperCase() + "_DATABASE_URL", database.url());
        var run = Run.process(Run.ROOT, environment, "", Run.java(CheckDrift.class, database.env(), "--format", "github",
            "--migrations", migrations.toString()));
        assertTrue(run.out().startsWith("::error file="), run.toString());
        assertEquals("before\n" + page, said(Files.readString(summary)));
        assertEquals(page, said(Run.process(Run.ROOT, environment, "", Run.java(CheckDrift.class, database.env(), "--format", "markdown",
            "--migrations", migrations.toString())).out()), "all of it has left the program when it ends");
        var html = said(Run.process(Run.ROOT, environment, "", Run.java(CheckDrift.class, database.env(), "--format", "html",
            "--migrations", migrations.toString())).out());
        assertTrue(html.contains("jbang check_drift --migrations migrations %s --write NAME".formatted(database.env())), html);
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

    /** A database has a search path; where there is none, the project's schemas stand for it. */
    @Test
    void offlineTheProjectsSchemasAreTheSearchPath() throws IOException {
        write("models.sql", "create table app.learner (id int);");
        write("V1__create_learner.sql", "create table learner (id int);");
        assertEquals(1, check("--offline").exit()); // no schema app
        expect(0, "models: in agreement with the migrations\n", "", check("--offline", "--schemas", "app"));
        Files.writeString(root.resolve("flyway.toml"), "[flyway]\nschemas = [\"app\", \"audit\"]\n");
        var run = check("--offline");
        assertEquals(0, run.exit(), run.err());
        write("models.sql", "create schema app; create table app.learner (id int);");
        assertEquals(0, check("--offline").exit());
    }

    // ---- What other tools make ----

    private static final String OTHERS = """
        create schema hdb_catalog; create schema partman; create extension citext schema partman;
        create table hdb_catalog.event (id serial primary key); create function hdb_catalog.notify() returns int language sql return 1;
        alter default privileges in schema hdb_catalog grant select on tables to public;
        create schema audit; create table audit.log_2024 (id int); create table audit.keep (id int);
        create table events (id int, at date) partition by range (at);
        create table events_p2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
        create table job (id serial primary key);
        create function cron_tick(int, text) returns int language sql return 1;
        create table "Odd * one" (id int);
        """;

    private static final String OURS = """
        create schema audit; create table audit.keep (id int);
        create table events (id int, at date) partition by range (at);
        """;

    @Test
    void aCastThatTheShadowHasByItselfIsNoDefect() {
        var older = Servers.create(15);
        Run.know(older);
        older.execute("create cast (int as bytea) with inout as assignment");
        var run = Run.script(CheckDrift.commandLine(new CheckDrift()), older.env(), "--models", "--trusted");
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("create cast (integer as bytea) with inout as assignment;"), run.out());
        assertEquals("""
            error: models.sql cannot be proved: cast from type integer to type bytea already exists
            help: PostgreSQL 18.6 has that cast by itself: set SHADOW_DATABASE_URL to a server of the database's version
            """, run.err().substring(run.err().indexOf("error: ")));
    }

    @Test
    void whatOtherToolsMakeIsLeftOut() throws IOException {
        write("V1__create_learner.sql", LEARNER + OURS);
        migrate();
        database.execute(OTHERS.replaceFirst("create schema audit;", "").replaceAll("create table audit.keep .*|create table events .*", ""));
        var ignore = "-- lossless: ignore hdb_catalog\n/* more */ -- lossless: ignore partman\n-- lossless: ignore audit.log_*\n-- lossless: ignore public.\"Odd *\"\n";
        write("models.sql", LEARNER + OURS + ignore);
        expect(0, firstLine() + """
            models: in agreement with the migrations
            drift: in agreement, %s is what the migrations make
            history: in agreement, version 1
            ignored: 13 objects, by EVENTS_p*, job, cron_tick, hdb_catalog, partman, audit.log_*, public."Odd *"
            """.formatted(database.env()), "", check("--ignore", "EVENTS_p*", "--ignore", "job", "--ignore", "cron_tick"));
        var some = check("--ignore", "events*", "--ignore", "c*");
        assertEquals(3, some.exit());
        assertTrue(some.out().contains("+ table job") && some.out().contains("+ sequence job_id_seq"), some.out());
        assertEquals("", check("--sql", "--ignore", "events_*", "--ignore", "job", "--ignore", "cron_tick").out());
        var models = check("--models", "--ignore", "hdb_catalog", "--ignore", "partman", "--ignore", "audit", "--ignore", "events*", "--ignore", "job");
        assertEquals(0, models.exit(), models.err());
        assertTrue(models.out().contains("\n-- lossless: ignore hdb_catalog\n") && !models.out().contains("create schema"), models.out());
        assertTrue(models.err().contains("ignored: 1"), models.err());
        write("models.sql", LEARNER.replace("chatname text", "chatname text, email text") + OURS + ignore);
        var written = check("--write", "add_email", "--ignore", "events_*", "--ignore", "job", "--ignore", "cron_tick");
        assertEquals(0, written.exit(), written.err());
        assertTrue(Files.readString(migrations.resolve("V2__add_email.sql")).endsWith("\n\nalter table public.learner add column email text;\n"));
    }

    @Test
    void quotesThatANameDoesNotNeedAreNoPartOfIt() throws IOException {
        migrate();
        database.execute("create table events (id int); create table \"Events\" (id int); create table events_1 (id int); "
            + "create table \"events_2024-01\" (id int); create schema \"Audit\"; create table \"Audit\".log (id int)");
        write("models.sql", LEARNER + "-- lossless: ignore \"public\".\"events_*\"\n-- lossless: ignore \"Audit\".\"log\"\n");
        expect(3, firstLine() + """
            models: in agreement with the migrations
            drift: %s differs from migrations/ in 2 places
              + schema "Audit"
              + table "Events"   id
            help: to keep a change, put it into migrations/models.sql, then: jbang check_drift %1$s --write NAME
            history: in agreement, version 1
            ignored: 4 objects, by "events", "public"."events_*", "Audit"."log"
            """.formatted(database.env()), "", check("--ignore", "\"events\""));
        expect(3, firstLine() + """
            models: in agreement with the migrations
            drift: %s differs from migrations/ in 2 places
              + schema "Audit"
              + table events     id
            help: to keep a change, put it into migrations/models.sql, then: jbang check_drift %1$s --write NAME
            history: in agreement, version 1
            ignored: 4 objects, by "Events", "public"."events_*", "Audit"."log"
            """.formatted(database.env()), "", check("--ignore", "\"Events\""));
    }

    @Test
    void whoMayUsePostgreSQLsOwnObjectsIsCompared() throws IOException {
        migrate();
        database.execute("revoke execute on function pg_sleep(double precision) from public; grant select on pg_authid to pg_monitor");
        expect(3, firstLine() + """
            models: in agreement with the migrations
            drift: %s differs from migrations/ in 2 places
              + system object routine pg_catalog.pg_sleep(double precision)   privileges
              + system object table pg_catalog.pg_authid   privileges
            help: to keep a change, put it into migrations/models.sql, then: jbang check_drift %1$s --write NAME
            history: in agreement, version 1
            """.formatted(database.env()), "", check());
        expect(0, firstLine() + """
            models: in agreement with the migrations
            drift: in agreement, %s is what the migrations make
            history: in agreement, version 1
            ignored: 2 objects, by pg_catalog
            """.formatted(database.env()), "", check("--ignore", "pg_catalog"));
        write("models.sql", LEARNER + "revoke execute on function pg_sleep(double precision) from public;\n");
        expect(1, firstLine(), """
            error: models.sql cannot be loaded: no privileges could be revoked for "pg_sleep"; nothing was changed
              migrations/models.sql:6
              6 | revoke execute on function pg_sleep(double precision) from public;
            help: files run as a role that is no superuser, since one could start programs on the server of SHADOW_DATABASE_URL; \
            if these are yours: jbang check_drift --trusted
            """, check());
        expect(0, "begin;\nrevoke select on table pg_catalog.pg_authid from pg_monitor;\ncommit;\n", firstLine(), check("--sql", "--trusted"));
    }

    @Test
    void aDirectiveThatNobodyKnowsIsNotIgnoredInSilence() throws IOException {
        write("models.sql", LEARNER + "\n-- Lossless: ignore x\n");
        expect(1, "", """
            error: migrations/models.sql:7: `-- Lossless: ignore x` is not known there
            help: -- lossless: ignore PATTERN
            """, checkFromRoot());
        write("models.sql", LEARNER + "comment on table learner is '-- lossless: ignore learner';\n");
        assertEquals(3, check("--offline").exit());
        expect(2, "", "error: --ignore needs a PATTERN\nhelp: jbang check_drift --help\n", check("--ignore", " "));
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
            database.await("select count(*) = 0 from pg_stat_activity where datname = '%s' and state like 'idle in%%' and pid <> %d".formatted(
                database.name(), other.unwrap(org.postgresql.PGConnection.class).getBackendPID()));
        }
    }

    // ---- What it costs ----

    private static final String COSTLY = """
        create table cohort (id int primary key);
        create table learner (id int primary key, name varchar(20), score numeric(8, 2), at timestamp(3), n int, zone timestamptz, cohort_id int, ip cidr);
        """;

    /** What becomes of a column or of the table, in as many forms as there are statements that cost something. */
    private static final List<List<String>> COSTS = List.of(
        List.of("name varchar(20)", "name varchar(50)"), List.of("name varchar(20)", "name text"), List.of("name varchar(20)", "name varchar(10)"),
        List.of("name varchar(20)", "name varchar(20) collate \"C\""), List.of("name varchar(20)", "name char(20)"),
        List.of("score numeric(8, 2)", "score numeric(10, 2)"), List.of("score numeric(8, 2)", "score numeric"),
        List.of("score numeric(8, 2)", "score numeric(10, 3)"), List.of("at timestamp(3)", "at timestamp"), List.of("at timestamp(3)", "at timestamp(0)"),
        List.of("n int", "n bigint"), List.of("n int", "n int not null"), List.of("zone timestamptz", "zone timestamptz(2)"), List.of("ip cidr", "ip inet"),
        List.of("ip cidr", "ip cidr, added text"), List.of("ip cidr", "ip cidr, added text not null default 'x'"),
        List.of("ip cidr", "ip cidr, added int generated always as identity"), List.of("ip cidr", "ip cidr, added int generated always as (n * 2) stored"),
        List.of("ip cidr", "ip cidr, constraint positive check (n > 0)"), List.of("cohort_id int", "cohort_id int references cohort"),
        List.of("n int", "n int unique"), List.of(");\n", ");\ncreate index on learner (n);\n"), List.of(", ip cidr", ""),
        List.of("create table learner", "create unlogged table learner"), List.of("ip cidr)", "ip cidr) with (fillfactor = 70)"));

    @Test
    void whatItSaysItCostsIsWhatThePlanMeasures() throws IOException {
        write("V1__create_learner.sql", COSTLY);
        database.execute("drop schema public cascade; create schema public");
        var migrated = Run.script(Migrate.commandLine(new Migrate()), database.env(), "--yes", "--migrations", migrations.toString());
        assertEquals(0, migrated.exit(), migrated.err());
        database.execute("insert into learner select i, 'x', 1, '2026-01-02', i, '2026-01-02', null, null from generate_series(1, 100) i");
        for (var form : COSTS) {
            var file = migrations.resolve("V2__change.sql");
            Files.deleteIfExists(file);
            var start = COSTLY.indexOf("create table learner");
            write("models.sql", COSTLY.substring(0, start) + COSTLY.substring(start).replace(form.get(0), form.get(1)));
            var written = check("--write", "change", "--no-renames");
            assertEquals(0, written.exit(), written.err());
            var plan = Run.script(Migrate.commandLine(new Migrate()), database.env(), "--plan", "--json", "--migrations", migrations.toString());
            assertEquals(3, plan.exit(), form + plan.err());
            var says = form + written.out();
            assertEquals(plan.out().matches("(?s).*\"rewritten\":\\[[^]]*\"learner\".*"), written.out().contains("rewrites learner"), says + plan.out());
            var blocks = plan.out().replaceFirst("(?s).*\"table\":\"learner\",\"mode\":[^}]*\"blocks\":(null|\"[a-z ]*\").*", "$1");
            if (written.out().contains("while reads and writes go on")) assertEquals("null", blocks, says);
            if (written.out().contains("blocks writes")) assertEquals("\"writes\"", blocks, says);
            if (written.out().contains("blocks reads and writes")) assertEquals("\"reads and writes\"", blocks, says);
        }
    }

    // ---- What models.sql says ----

    @Test
    void modelsSayWhatWasRenamedAndWhatRowsGet() throws IOException {
        migrate();
        database.execute("insert into learner (chatname) values ('ada'), ('bob')");
        write("models.sql", """
            create table pupil ( -- was: learner
                id bigint generated always as identity,
                "rocketchat user" text, -- was: chatname
                cohort text not null, -- fill: 'C25 Data Eng'
                rank int not null -- fill: id * 2
                , constraint learner_pkey primary key (id)
            );
            """);
        var run = check("--write", "rename_learner");
        assertEquals(0, run.exit(), run.err());
        var file = Files.readString(migrations.resolve("V2__rename_learner.sql"));
        assertEquals("""
            -- From version 1 to migrations/models.sql; written by check_drift and proved on an empty database.
            -- pupil.cohort is filled with 'C25 Data Eng', as models.sql:4 says.
            -- pupil.rank is filled with id * 2, as models.sql:5 says.

            alter table public.learner rename to pupil;

            alter table public.pupil rename column chatname to "rocketchat user";

            alter table public.pupil add column cohort text;

            update public.pupil set cohort = ('C25 Data Eng') where cohort is null;

            alter table public.pupil alter column cohort set not null;

            alter table public.pupil add column rank integer;

            update public.pupil set rank = (id * 2) where rank is null;

            alter table public.pupil alter column rank set not null;

            alter sequence public.learner_id_seq rename to pupil_id_seq;
            """, file);
        var migrated = Run.script(Migrate.commandLine(new Migrate()), database.env(), "--yes", "--migrations", migrations.toString());
        assertEquals(0, migrated.exit(), migrated.err());
        assertEquals(List.of("1|ada|C25 Data Eng|2", "2|bob|C25 Data Eng|4"), database.query("select * from pupil order by id"));
        expect(0, firstLine() + """
            models: in agreement with the migrations
            migrations/models.sql:1: `-- was: learner` may go, the migrations have done it
            migrations/models.sql:3: `-- was: chatname` may go, the migrations have done it
            migrations/models.sql:4: `-- fill: 'C25 Data Eng'` may go, the migrations have done it
            migrations/models.sql:5: `-- fill: id * 2` may go, the migrations have done it
            drift: in agreement, %s is what the migrations make
            history: in agreement, version 2
            """.formatted(database.env()), "", check());
    }

    @Test
    void whatModelsSayIsCheckedAgainstTheEvidence() throws IOException {
        migrate();
        write("models.sql", LEARNER.replace("chatname text,", "rocketchat_user text, -- was: nickname"));
        expect(1, firstLine(), """
            error: migrations/models.sql:3: `-- was: nickname`, but learner.nickname is not in the migrations
            help: -- was: the name that the newest migration leaves it with
            """, check());
        write("models.sql", LEARNER.replace("chatname text,", "rocketchat_user text, -- was: chatname"));
        database.execute("alter table learner rename chatname to name");
        expect(1, firstLine(), """
            error: migrations/models.sql:3: `-- was: chatname`, but in the database learner.chatname was renamed to learner.name
            help: take the line out, or undo that in the database
            """, check());
        database.execute("alter table learner drop name; alter table learner add rocketchat_user text");
        expect(1, firstLine(), """
            error: migrations/models.sql:3: `-- was: chatname`, but in the database learner.chatname was dropped, and learner.rocketchat_user is another column
            help: take the line out, or undo that in the database
            """, check("--write", "x"));
        write("models.sql", "-- was: pupil\n" + LEARNER);
        expect(1, firstLine(), """
            error: migrations/models.sql:1: `-- was: pupil` is not behind a column, a table, a type or a value of one
            help: put it at the end of that line
            """, check());
        write("models.sql", LEARNER.replace("chatname text,", "chatname text, cohort text not null, -- fill: 'A'"));
        database.execute("alter table learner drop rocketchat_user; alter table learner add chatname text, add cohort text; insert into learner (cohort) values ('B')");
        var run = check("--write", "x");
        assertEquals(1, run.exit(), run.out());
        assertEquals("""
            error: migrations/models.sql:3: `-- fill: 'A'`, but every row of %s has 'B'; nothing was written
            help: say that there, or change the rows
            """.formatted(database.env()), run.err());
    }

    @Test
    void aPullRequestSaysWhatIsARename() throws IOException {
        write("models.sql", LEARNER.replace("chatname", "rocketchat_user"));
        var run = check("--offline", "--format", "github");
        assertEquals(1, run.exit(), run.out());
        assertTrue(run.out().contains("models.sql,line=3::column learner.chatname is gone, and rocketchat_user is new: if it is a rename, say it there: -- was: chatname\n"), run.out());
        write("models.sql", LEARNER.replace("chatname text,", "rocketchat_user text, -- was: chatname"));
        assertEquals(3, check("--offline", "--format", "github").exit());
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
            begin;
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
            commit;
            """, run.err()), run);
        assertTrue(run.err().startsWith(firstLine()), run.err());
        psql(run.out());
        assertTrue(check().out().startsWith(firstLine() + "models: migrations/models.sql differs"), check().out());
        assertEquals(List.of("1|C25"), database.query("select id, cohort from lossless_archive.learner_cohort"));
        assertEquals("", check("--sql").out());
    }

    /** As a user runs a script, or, without psql on the PATH, as one string of statements. */
    private void psql(String script) {
        Run run;
        try {
            run = Run.process(root, Map.of(), script, "psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", "localhost", "-p", "" + database.port(),
                "-U", "postgres", "-d", database.name(), "-f", "-");
        } catch (IllegalStateException notThere) {
            database.execute(script);
            return;
        }
        if (run.exit() != 0) throw new IllegalArgumentException(run.err() + script);
    }

    /** A database made by one schema, with rows, and models that are another: the SQL is run by psql, then both agree. */
    private String becomes(String before, String rows, String after, String... options) throws IOException {
        write("V1__create_learner.sql", before);
        migrate();
        database.execute(rows);
        write("models.sql", after);
        var arguments = new java.util.ArrayList<>(List.of("--sql", "--no-renames"));
        arguments.addAll(List.of(options));
        var run = check(arguments.toArray(String[]::new));
        assertEquals(0, run.exit(), run.err());
        psql(run.out());
        assertEquals("", check("--sql").out());
        return run.out();
    }

    @Test
    void aTableAndAViewExchangeTheirNames() throws IOException {
        var sql = becomes("create table person (id int constraint person_key primary key, name text); create view human as select name from person;",
            "insert into person values (1, 'ada')",
            "create table human (id int constraint person_key primary key, name text); create view person as select name from human;",
            "--rename", "person=human");
        assertEquals("""
            begin;
            alter view public.human rename to "human (before)";
            alter table public.person rename to human;
            alter view public."human (before)" rename to person;
            commit;
            """, sql);
        assertEquals(List.of("1|ada"), database.query("table human"));
        assertEquals(List.of("ada"), database.query("table person"));
        assertEquals(0, check("--write", "exchange", "--no-renames", "--rename", "person=human").exit());
    }

    @Test
    void whatIsDroppedLeavesItsNameAndItsRowsAreArchivedUnderIt() throws IOException {
        var sql = becomes("create table old (id int primary key); create materialized view current as select 1 as one; create view gone as select 1 as one;",
            "insert into old values (7)", "create materialized view old as select 1 as one;");
        assertTrue(sql.contains("""
            alter table public.old rename to "old (before)";
            alter materialized view public.current rename to old;
            """), sql);
        assertEquals(List.of("7"), database.query("select id from lossless_archive.old"));
        assertEquals(List.of("1"), database.query("table old"));
    }

    @Test
    void enumsExchangeTheirNamesUnderColumnsWithRows() throws IOException {
        var sql = becomes("create type a as enum ('x', 'y'); create type b as enum ('p', 'q', 'r'); create table t (c a, d b);",
            "insert into t values ('x', 'p'), ('y', 'r')",
            "create type b as enum ('x', 'y'); create type a as enum ('p', 'q', 'r'); create table t (c b, d a);");
        assertEquals("""
            begin;
            alter type public.a rename to "a (renamed)";
            alter type public.b rename to a;
            alter type public."a (renamed)" rename to b;
            commit;
            """, sql);
        assertEquals(List.of("x|p", "y|r"), database.query("table t"));
    }

    @Test
    void columnsWhoseTypeHasNoneOfTheirValuesAreLeftToAPerson() throws IOException {
        write("V1__create_learner.sql", "create type a as enum ('x', 'y'); create type b as enum ('p', 'q', 'r'); create table t (c a, d b);");
        migrate();
        database.execute("insert into t values ('x', 'p')");
        write("models.sql", "create type a as enum ('x', 'y'); create type b as enum ('p', 'q', 'r'); create table t (c b, d a);");
        expect(1, "", firstLine() + """
            error: 2 differences without SQL
              ~ column t.c   by hand, because no value of public.a is one of public.b
              ~ column t.d   by hand, because no value of public.b is one of public.a
            help: write that by hand, then check again
            """, check("--sql"));
        write("models.sql", "create type b as enum ('x', 'y'); create type a as enum ('p', 'q', 'r'); create table t (c a, d b);");
        expect(1, "", firstLine() + """
            error: 2 differences without SQL
              ~ type a   by hand, because columns have its values, and it keeps none of them: give those another type first
              ~ type b   by hand, because columns have its values, and it keeps none of them: give those another type first
            help: write that by hand, then check again
            """, check("--sql"));
    }

    @Test
    void archivesWhoseNamesWouldClashHaveTheirOwn() throws IOException {
        becomes("""
            create table "order" (id int primary key, item_note text, total int);
            create table order_item (id int primary key, note text, qty int);
            create table order_item_note (id int primary key, pkey text);
            create schema other; create table other.x (id int primary key, y text); create table other_x (id int primary key, y text, z text);
            """, """
            insert into "order" values (1, 'a', 1); insert into order_item values (1, 'b', 2); insert into order_item_note values (1, 'c');
            insert into other.x values (1, 'd'); insert into other_x values (1, 'e', 'f');
            create schema lossless_archive; create table lossless_archive.other_x_z (id int)
            """, """
            create table "order" (id int primary key, total int);
            create table order_item (id int primary key, qty int);
            create table order_item_note (id int primary key);
            create schema other; create table other.x (id int primary key); create table other_x (id int primary key);
            """);
        assertEquals(List.of("order_item_note_2|b", "order_item_note_pkey_2|c", "order_item_note|a", "other_x_y_2|e", "other_x_y|d", "other_x_z_2|f"), archived());
    }

    /** Every archive's name and its only value that is text. */
    private List<String> archived() {
        return database.query("""
            select table_name || '|' || (xpath('//*[local-name() = "' || column_name || '"]/text()', query_to_xml(
                format('select %I::text from lossless_archive.%I', column_name, table_name), true, true, '')))[1]
            from information_schema.columns where table_schema = 'lossless_archive' and data_type in ('text', 'timestamp with time zone')
            and (data_type = 'text' or column_name = 'archived_at' and exists (select from information_schema.columns other
                where other.table_name = columns.table_name and other.column_name = 'archived_at_2')) order by 1""");
    }

    @Test
    void archivesHoldColumnsThatAreCalledArchivedAt() throws IOException {
        becomes("""
            create table post (id int primary key, title text, archived_at timestamptz);
            create table old_post (id int primary key, archived_at timestamptz);
            create table keyless (archived_at timestamptz, gone text);
            """, """
            insert into post values (1, 'a', '2020-01-01 00:00Z'); insert into old_post values (1, '2020-01-02 00:00Z');
            insert into keyless values ('2020-01-03 00:00Z', 'x'), (null, null)
            """, "create table post (id int primary key, title text); create table keyless (archived_at timestamptz);");
        assertEquals(List.of("1|t"), database.query("select id, archived_at = '2020-01-01 00:00Z' and archived_at_2 > '2026-01-01' from lossless_archive.post_archived_at"));
        assertEquals(List.of("1|t"), database.query("select id, archived_at = '2020-01-02 00:00Z' and archived_at_2 > '2026-01-01' from lossless_archive.old_post"));
        assertEquals(List.of("x|t", "null|f"), database.query("select gone, coalesce(archived_at = '2020-01-03 00:00Z', false) from lossless_archive.keyless_gone order by 1"));
    }

    @Test
    void eachArchiveOfAnInheritanceHoldsItsOwnTablesRows() throws IOException {
        becomes("""
            create table keep (id int);
            create table base (id int primary key, v text);
            create table kid (w text, primary key (id)) inherits (base);
            create table stays (id int primary key, v text, x text);
            create table heir (primary key (id)) inherits (stays);
            create table part (id int primary key, v text, x text);
            create table own (x text, primary key (id)) inherits (part);
            """, """
            insert into base values (1, 'p'); insert into kid values (1, 'c', 'w');
            insert into stays values (1, 'v', 'stays'); insert into heir values (1, 'v', 'heir'); insert into part values (1, 'v', 'part'); insert into own values (1, 'v', 'own')
            """, """
            create table keep (id int);
            create table stays (id int primary key, v text);
            create table heir (primary key (id)) inherits (stays);
            create table part (id int primary key, v text);
            create table own (x text, primary key (id)) inherits (part);
            """);
        assertEquals(List.of("1|p"), database.query("select id, v from lossless_archive.base"));
        assertEquals(List.of("1|c|w"), database.query("select id, v, w from lossless_archive.kid"));
        assertEquals(List.of("1|stays"), database.query("select id, x from lossless_archive.stays_x"));
        assertEquals(List.of("1|heir"), database.query("select id, x from lossless_archive.heir_x"));
        assertEquals(List.of("1|part"), database.query("select id, x from lossless_archive.part_x"));
        assertEquals(List.of("own"), database.query("select x from own"));
        assertEquals(List.of("base", "heir_x", "kid", "part_x", "stays_x"), database.query("select tablename from pg_tables where schemaname = 'lossless_archive' order by 1"));
    }

    private static final String WITH_TYPES = """
        create schema crm;
        create type crm.kind as enum ('a', 'b');
        create type crm.addr as (street text, zip text);
        create domain crm.code as varchar(5) check (value <> '');
        create extension citext schema crm;
        create function crm.say(crm.kind) returns text language sql return 'something else';
        create cast (crm.kind as text) with function crm.say(crm.kind);
        create table crm.client (id int generated always as identity primary key, kind crm.kind, addr crm.addr, mail crm.citext);
        create table crm.visit (id crm.kind primary key, client int references crm.client);
        create table note (id int primary key, client int references crm.client, kind crm.kind, kinds crm.kind[], addr crm.addr, code crm.code, codes crm.code[]);
        """;

    @Test
    void valuesOfTypesThatGoAreArchived() throws IOException {
        var sql = becomes(WITH_TYPES, """
            insert into crm.client (kind, addr, mail) values ('a', row('s', null), 'A@b'); insert into crm.visit values ('b', 1);
            insert into note values (1, 1, 'b', '{a,b}', row(null, null), 'x', '{y}')
            """, "create table note (id int primary key);");
        assertEquals(List.of("1|a|(s,)|A@b"), database.query("select id, kind, addr, mail from lossless_archive.crm_client"));
        assertEquals(List.of("b|1"), database.query("select id, client from lossless_archive.crm_visit"));
        for (var value : Map.of("kind", "b", "kinds", "{a,b}", "addr", "(,)", "code", "x", "codes", "{y}", "client", "1").entrySet())
            assertEquals(List.of("1|" + value.getValue()), database.query("select id, %1$s from lossless_archive.note_%1$s".formatted(value.getKey())), sql);
        assertEquals(List.of(), database.query("select nspname from pg_namespace where nspname = 'crm'"));
    }

    @Test
    void migrateFindsTheValuesInTheirArchives() throws IOException {
        write("V1__create_learner.sql", WITH_TYPES.replaceAll("(?m)^create (function|cast).*\n", ""));
        migrate();
        database.execute("""
            insert into crm.client (kind, addr, mail) values ('a', row('s', null), 'A@b'); insert into crm.visit values ('b', 1);
            insert into note values (1, 1, 'b', '{a,b}', row(null, null), 'x', '{y}')""");
        write("models.sql", "create table note (id int primary key);");
        assertEquals(0, check("--write", "drop_crm", "--no-renames").exit());
        var run = Run.script(Migrate.commandLine(new Migrate()), database.env(), "--yes", "--migrations", migrations.toString());
        assertEquals(0, run.exit(), run.toString() + Files.readString(migrations.resolve("V2__drop_crm.sql")));
        assertEquals(0, check().exit());
    }

    @Test
    void castsThatWouldChangeAValueStop() throws IOException {
        var before = "create table t (id int primary key, c text, v varchar(9)[], n numeric(8,3), d timestamp, i text, wide varchar(5), big int);";
        var after = "create table t (id int primary key, c char(3), v varchar(3)[], n numeric(8,1), d date, i int, wide varchar(50), big bigint);";
        write("V1__create_learner.sql", before);
        migrate();
        database.execute("insert into t values (1, 'abc', '{abc}', 1.5, '2020-01-01', '7', 'x', 1)");
        write("models.sql", after);
        var sql = check("--sql").out();
        for (var wrong : List.of("c = 'abcd'", "c = 'ab '", "v = '{abcd}'", "n = 1.55", "d = '2020-01-01 10:00'", "i = '007'")) {
            var column = wrong.substring(0, 1);
            database.execute("begin; create table kept as table t; update t set " + wrong + "; commit");
            var failure = org.junit.jupiter.api.Assertions.assertThrows(IllegalArgumentException.class, () -> psql(sql));
            assertTrue(failure.getMessage().contains("t." + column + " has values that would not be the same as "), failure.getMessage());
            database.execute("delete from t; insert into t table kept; drop table kept");
        }
        assertFalse(sql.contains("t.wide") || sql.contains("t.big"), sql);
        psql(sql);
        assertEquals(List.of("1|abc|{abc}|1.5|2020-01-01|7|x|1"), database.query("table t"));
        assertEquals("", check("--sql").out());
    }

    @Test
    void aPartitionThatGoesWhileAnotherGrowsStopsUntilTheAuthorSaysWhichRowsStay() throws IOException {
        var mood = "create type mood as enum ('sad', 'ok');\n";
        var e = mood + "create table e (id int not null, v text, m mood, g int generated always as (id + 1) stored) partition by range (id);\n";
        write("V1__create_learner.sql", e + """
            create table a partition of e for values from (0) to (10);
            create table b partition of e for values from (10) to (20) partition by range (id);
            create table b1 partition of b for values from (10) to (15);
            create table b2 partition of b for values from (15) to (20);""");
        migrate();
        database.execute("insert into e values (1, 'x', 'sad'), (11, 'y', 'ok'), (16, null, null)");
        write("models.sql", e + "create table a partition of e for values from (0) to (10);");
        assertFalse(check("--sql").out().contains("is not complete"), "no bound is new, so that no row would be taken over");

        write("models.sql", e.replace("v text", "w text") + "create table a partition of e for values from (0) to (20);");
        var rename = "e.v=w";
        assertTrue(check("--sql", "--rename", rename).out().endsWith("""
            do $$ begin raise exception 'this SQL is not complete: are the rows of b to stay in e?'; end $$; -- then delete this line

            -- delete this, too, if the archive is to be the only place that has them
            insert into public.e (id, w, m)
            select id, v, m::public.mood from lossless_archive.b;

            commit;
            """.replace("\n\n", "\n")), "as in the file");
        expect(0, firstLine() + """
            Wrote migrations/V2__grow.sql
              b is dropped; its rows stay in lossless_archive.b.
              b is dropped, and e has a partition with new bounds: say at the end whether it is to take over the rows.
              renames column e.v: no work, but blocks reads and writes for a moment; code that uses the old name fails
              reads all of a to see that its rows fit
            help: it stops until you say which rows stay: complete it, then: jbang migrate %1$s
            """.formatted(database.env()), "", check("--write", "grow", "--rename", rename));
        var file = migrations.resolve("V2__grow.sql");
        assertTrue(assertThrows(RuntimeException.class, this::migrate).getMessage()
            .contains("V2__grow.sql is not complete: are the rows of b to stay in e?"));
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^do .*\n\n", ""));
        migrate();
        assertEquals(List.of("1|x|sad|2", "11|y|ok|12", "16|null|null|17"), database.query("select * from e order by id"));
        assertEquals(0, check().exit());
    }

    @Test
    void aTimeInNoZoneIsNotReadInTheSessions() throws IOException {
        write("V1__create_learner.sql", "create table t (id int primary key, \"at %\" timestamp, day date, zoned timestamptz);");
        migrate();
        database.execute("insert into t values (1, '2020-01-01 10:00', '2020-01-02', '2020-01-03 10:00Z'); set timezone = 'Asia/Tokyo'");
        write("models.sql", "create table t (id int primary key, \"at %\" timestamptz, day timestamptz, zoned timestamp);");
        var run = check("--sql");
        var failure = org.junit.jupiter.api.Assertions.assertThrows(IllegalArgumentException.class, () -> psql(run.out()));
        assertTrue(failure.getMessage().contains("this SQL is not complete: in which time zone are the values of t.\"at %\"?"), failure.getMessage());
        assertTrue(run.err().contains("t.day becomes timestamp with time zone: say below in which time zone its values are."), run.err());
        assertTrue(run.err().endsWith("help: it stops until you complete it: see the lines that begin with `do`\n"), run.err());
        psql("set timezone = 'Asia/Tokyo';\n" + run.out().replaceAll("(?m)^do .*\n", ""));
        assertEquals(List.of("t|t|t"), database.query("select \"at %\" = '2020-01-01 10:00Z', day = '2020-01-02 00:00Z', zoned = '2020-01-03 10:00' from t"));
        assertEquals("", check("--sql").out());
    }

    @Test
    void whereTheKeyGoesTooTheWholeRowsAreArchivedOnce() throws IOException {
        becomes("create table a (id int primary key, v text, n int); create table k (x text, y text, z text)",
            "insert into a values (1, 'v', 7); insert into k values ('x', 'y', 'z')", "create table a (n int); create table k (z text)");
        assertEquals(List.of("1|v|7"), database.query("select id, v, n from lossless_archive.a"));
        assertEquals(List.of("x|y|z"), database.query("select x, y, z from lossless_archive.k"));
        assertEquals(List.of("a", "k"), database.query("select tablename from pg_tables where schemaname = 'lossless_archive' order by 1"));
    }

    @Test
    void whatIsRenamedAndLosesAColumnIsArchivedUnderItsNameOfBefore() throws IOException {
        becomes("create table old_t (id int primary key, a text, b text);", "insert into old_t values (1, 'a', 'precious')",
            "create table new_t (id int primary key, a text);", "--rename", "old_t=new_t");
        assertEquals(List.of("1|precious"), database.query("select id, b from lossless_archive.old_t_b"));
        assertEquals(List.of("1|a"), database.query("select id, a from new_t"));
    }

    @Test
    void namesOfAnyLengthAndWithAnySignAreArchived() throws IOException {
        var table = "é".repeat(20) + ", \"\"x. y\"\"\n$$";
        var column = "select a, b. ".repeat(4) + "drop--";
        becomes("create table \"%s\" (id int primary key, \"%s\" text);".formatted(table, column), "insert into \"%s\" values (1, 'v')".formatted(table),
            "create table \"%s\" (id int primary key);".formatted(table));
        assertEquals(List.of("v"), database.query("select \"%s\" from lossless_archive.\"%s\"".formatted(column, database.query(
            "select replace(relname, '\"', '\"\"') from pg_class where relnamespace = 'lossless_archive'::regnamespace and relkind = 'r'").get(0))));
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
        assertEquals("begin;\nalter table public.learner rename column chatname to rocketchat_user;\ncommit;\n", check("--sql", "--rename", "learner.chatname=rocketchat_user").out());
        assertTrue(check("--sql", "--no-renames").out().contains("drop column chatname;"));
    }

    @Test
    void whatWasRenamedByHandIsRenamedBack() {
        migrate();
        database.execute("alter table learner rename chatname to rocketchat_user");
        assertEquals("begin;\nalter table public.learner rename column rocketchat_user to chatname;\ncommit;\n", check("--sql").out());
    }

    @Test
    void aCommentThatSpeaksOfARenameProvesNone() throws IOException {
        migrate();
        write("models.sql", LEARNER.replace("chatname", "rocketchat_user"));
        database.execute("comment on column learner.chatname is 'renamed to rocketchat_user (x)'");
        expect(1, firstLine(), """
            error: column learner.chatname is gone, and rocketchat_user is new: a rename, or a drop and an add? nothing was written
            help: if it is a rename: --rename learner.chatname=rocketchat_user
                  if it is not, so that the old values go to lossless_archive: --no-renames
            """, check("--write", "rename"));
    }

    @Test
    void whatWasRenamedByHandIsProvedWhateverItsName() throws IOException {
        write("V2__add.sql", "alter table learner add column \"a.b\" text, add column note text;\n");
        var models = LEARNER.replace("chatname text", "chatname text, \"a.b\" text, note text");
        write("models.sql", models);
        migrate();
        database.execute("alter table learner rename to \"Learner.s\"; alter table \"Learner.s\" rename \"a.b\" to \"c=d.e\";"
            + "alter table \"Learner.s\" rename note to \"user\"");
        expect(0, """
            begin;
            alter table public."Learner.s" rename to learner;
            alter table public.learner rename column "c=d.e" to "a.b";
            alter table public.learner rename column "user" to note;
            commit;
            """, firstLine() + check("--sql").err().substring(firstLine().length()), check("--sql"));
        write("models.sql", models.replace("table learner", "table \"Learner.s\"").replace("a.b", "c=d.e").replace("note", "\"user\""));
        assertEquals(0, check("--write", "rename").exit(), check("--write", "rename").err());
        assertTrue(Files.readString(migrations.resolve("V3__rename.sql")).contains("rename column \"a.b\" to \"c=d.e\""));
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
    void aValueOrANameWithALineBreakStaysInItsComment() throws IOException {
        migrate();
        database.execute("alter table learner add column \"a\nb$$\" text; insert into learner (chatname, \"a\nb$$\") values ('x', E'1\n; drop table learner; --'), ('y', null)");
        database.execute("alter table learner add column note text; update learner set note = E'1\r\n; drop table learner; --' || repeat('x', 1000)");
        write("models.sql", LEARNER.replace("chatname text", "chatname text, \"a\nb$$\" text not null, note text not null"));
        var run = check("--write", "require");
        assertEquals(0, run.exit(), run.err());
        var file = Files.readString(migrations.resolve("V2__require.sql"));
        assertTrue(file.contains("\n-- learner.\"a\\nb$$\" is required, and " + database.env() + " does not say"), file);
        assertTrue(file.contains("\n-- learner.note is filled with '1\\r\\n; drop table learner; --xxx"), file);
        assertTrue(file.contains("\ndo $_$ begin raise exception E'V2__require.sql is not complete: what do the rows that are there get as learner.\"a\\\\nb$$\"?'; end $_$; -- then delete"), file);
        assertTrue(file.lines().filter(line -> line.startsWith("-- ")).allMatch(line -> line.length() < 200), file);
        assertTrue(file.lines().noneMatch(line -> line.startsWith("; drop") && !file.contains("set note = '1\r\n" + line)), file);
    }

    private static final String PERSON = "create table person (id int primary key, email text, email_new text);\n";
    private static final String PERSON_AFTER = "create table person (id int primary key, email text);\n";

    @Test
    void aNameThatIsTakenOverIsARenameWhereTheDatabaseProvesIt() throws IOException {
        write("V1__create_learner.sql", PERSON);
        write("models.sql", PERSON_AFTER);
        migrate();
        database.execute("insert into person values (1, 'old@x', 'new@x'); alter table person drop email; alter table person rename email_new to email");
        var run = check();
        assertTrue(run.out().contains("~ column person.email_new   renamed to email (same attribute number"), run.out());
        assertEquals("", check("--sql").out());
        assertTakenOver(check("--write", "take_over"));
        write("models.sql", PERSON);
        var back = check("--sql");
        assertTrue(back.out().contains("rename column email to email_new"), back.toString());
        psql(back.out());
        assertEquals(List.of("1|null|new@x"), database.query("select id, email, email_new from person"));
    }

    /** Exchanged, while another column has only another name. */
    @Test
    void anExchangeIsKnownBesideARename() throws IOException {
        write("V1__create_learner.sql", "create table t (id int primary key, c int, d numeric, x text);");
        write("models.sql", "create table t (id int primary key, d int, c numeric, y text);");
        migrate();
        database.execute("insert into t values (1, 4, 5, 'x'); alter table t rename x to y; alter table t rename c to e; "
            + "alter table t rename d to c; alter table t rename e to d");
        assertEquals(0, check("--write", "exchange").exit());
        var written = Files.readString(migrations.resolve("V2__exchange.sql"));
        assertTrue(written.contains("alter table public.t rename column x to y;") && !written.contains(" type "), written);
    }

    /** By name alone each would be cast into another's type. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a date, b text, c numeric | a text, b numeric, c int | drop a; rename b to a; rename c to b; add c int | the database shows that t.c is now t.b | --rename t.b=a --rename t.c=b
        a int, b text | x int, a text, b int | rename a to x; rename b to a; add b int | the database shows that t.a is now t.x and t.b is now t.a | --rename t.a=x --rename t.b=a
        a int, b int, c boolean | b int, c int, a text | drop c; rename b to c; rename a to b; add a text | the database shows that t.a is now t.b and t.b is now t.c | --rename t.a=b --rename t.b=c
        a int, b text | b int, a varchar(9) | rename a to c; rename b to a; rename c to b; alter a type varchar(9) | by the numbers of the columns t.a is now t.b and t.b is now t.a, unless the table was made anew | --rename t.a=b --rename t.b=a
        """)
    void whatTheNumbersShowIsDoneWholeOrNot(String before, String after, String byHand, String left, String renames) throws IOException {
        write("V1__create_learner.sql", "create table t (id int primary key, " + before + ");");
        write("models.sql", "create table t (id int primary key, " + after + ");");
        migrate();
        database.execute("insert into t (id, b) values (1, '3'); alter table t " + byHand.replace("; ", "; alter table t "));
        var run = check("--write", "change");
        assertEquals("error: " + left + ", and by the schemas alone their types would change under these names; nothing was written\n"
            + "help: where that is what is to be done: " + renames + "\n      where it is not, so that the values are cast: --no-renames\n", run.err());
        assertEquals(1, run.exit());
        var written = check(Stream.concat(Stream.of("--write", "change"), Stream.of(renames.split(" "))).toArray(String[]::new));
        assertEquals(0, written.exit(), written::toString);
        var sql = Files.readString(migrations.resolve("V2__change.sql"));
        assertTrue(sql.contains(" rename column b to "), sql);
        assertEquals(after.contains("varchar(9)") ? List.of("alter table public.t alter column a type character varying(9);") : List.of(),
            sql.lines().filter(line -> line.contains(" type ")).toList());
    }

    private static final String LETTERS = "create table t (id int primary key, a text, b text, c text);";

    private static final String ROW = "insert into t values (1, 'a', 'b', 'c')";
    private static final String SHIFT = "alter table t drop c; alter table t rename b to c; alter table t rename a to b; alter table t add a text";
    private static final String EXCHANGE = "alter table t rename a to x; alter table t rename b to a; alter table t rename x to b";

    /** By name alone nothing would differ, or a column be added, and production would keep its values under the names before. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        drop c; rename b to c; rename a to b; add a text | a text, b text, c text | the database shows that t.a is now t.b and t.b is now t.c | --rename t.a=b --rename t.b=c | 0
        drop c; rename b to c; add b text | a text, b text, c text | the database shows that t.b is now t.c | --rename t.b=c | 0
        rename a to z | z text, a text, b text, c text | the database shows that t.a is now t.z | --rename t.a=z | 1
        rename a to x; rename b to a; add b text | x text, a text, b text, c text | by the numbers of the columns t.a is now t.x and t.b is now t.a, unless the table was made anew | --rename t.a=x --rename t.b=a | 0
        """)
    void renamesThatNoSchemaTellsAreSaid(String byHand, String models, String shown, String renames, int otherwise) throws IOException {
        write("V1__create_learner.sql", LETTERS);
        write("models.sql", "create table t (id int primary key, " + models + ");");
        migrate();
        var dev = database;
        var prod = another();
        prod.execute(ROW);
        dev.execute(ROW + "; alter table t " + byHand.replace("; ", "; alter table t "));
        var run = check("--write", "change");
        assertEquals("error: " + shown + ", and the schemas do not tell; nothing was written\nhelp: where that is what is to be done: "
            + renames + "\n      where it is not, so that the values stay under these names: --no-renames\n", run.err());
        assertEquals(1, run.exit());
        assertEquals(3, check().exit());
        assertEquals(otherwise, check("--write", "change", "--no-renames").exit(), "1 where the database has not what the models have");
        Files.deleteIfExists(migrations.resolve("V2__change.sql"));
        assertEquals(0, check(Stream.concat(Stream.of("--write", "change"), Stream.of(renames.split(" "))).toArray(String[]::new)).exit());
        database = prod;
        migrate();
        var rows = "select jsonb_strip_nulls(to_jsonb(t)) from t";
        assertEquals(dev.query(rows), prod.query(rows));
    }

    /** Two columns of one type that have each other's names, or a table made anew: nothing else tells. */
    @Test
    void anExchangeIsTold() throws IOException {
        write("V1__create_learner.sql", LETTERS);
        write("models.sql", LETTERS);
        migrate();
        database.execute(ROW + "; " + EXCHANGE);
        var note = "note: by the numbers of the columns t.a is now t.b and t.b is now t.a, unless the table was made anew\n"
            + "help: where they were renamed: ";
        var options = "--rename t.a=b --rename t.b=a\n";
        expect(0, firstLine() + """
            models: in agreement with the migrations
            drift: in agreement, %1$s is what the migrations make
            %2$sjbang check_drift %1$s --write NAME %3$shistory: in agreement, version 1
            """.formatted(database.env(), note, options), "", check());
        assertTrue(check("--format", "json").out().contains("""
            "exchanges":[{"old":"t.a","now":"t.b"},{"old":"t.b","now":"t.a"}]"""));
        assertTrue(check("--format", "github").out().contains("::warning file="));
        expect(0, firstLine() + note + options + "models: in agreement with the migrations, nothing to write\n", "", check("--write", "exchange"));
        assertFalse(check("--write", "exchange", "--no-renames").out().contains("note: "));
        var sql = check("--sql");
        assertEquals(firstLine() + note.replace("t.a", "t.x").replace("t.b", "t.a").replace("t.x", "t.b") + "--rename t.b=a --rename t.a=b\n", sql.err());
        assertFalse(sql.out().contains("note: "));
        assertEquals(0, check("--write", "exchange", "--rename", "t.a=b", "--rename", "t.b=a").exit());
        expect(3, firstLine() + """
            models: in agreement with the migrations
            drift: in agreement, %1$s is what the migrations make
            history: version 1, 1 pending
              + V2__exchange.sql   pending
            help: %1$s has what the pending migrations make: jbang check_drift %1$s --adopt
            """.formatted(database.env()), "", check());
        database.execute(EXCHANGE);
        var run = check("--adopt");
        assertEquals("error: %s is not what the pending migration makes; nothing was recorded\n".formatted(database.env())
            + "  by the numbers of the columns t.b is now t.a and t.a is now t.b, unless the table was made anew\n",
            run.err().replaceAll("help: .*\n", ""));
        assertEquals(1, run.exit());
        database.execute(EXCHANGE);
        assertEquals(0, check("--adopt").exit());
        expect(0, firstLine() + """
            models: in agreement with the migrations
            drift: in agreement, %s is what the migrations make
            history: in agreement, version 2
            """.formatted(database.env()), "", check());
    }

    /** Whatever is done by hand, and by a migration that waits. */
    @ParameterizedTest
    @ValueSource(strings = {SHIFT, EXCHANGE})
    void aMigrationThatWaitsHasToldIt(String byHand) throws IOException {
        write("V1__create_learner.sql", LETTERS);
        write("models.sql", LETTERS);
        migrate();
        write("V2__rename.sql", byHand);
        database.execute(ROW + "; " + byHand);
        expect(0, firstLine() + "models: in agreement with the migrations, nothing to write\n", "", check("--write", "change"));
    }

    /** The columns are told by the name that their table had. */
    @Test
    void aTableIsRenamedAsWell() throws IOException {
        write("V1__create_learner.sql", LETTERS);
        write("models.sql", LETTERS.replace("table t", "table \"T 1\""));
        migrate();
        database.execute(SHIFT + "; alter table t rename to \"T 1\"");
        assertEquals("""
            error: the database shows that t.a is now "T 1".b and t.b is now "T 1".c, and the schemas do not tell; nothing was written
            help: where that is what is to be done: --rename 't="T 1"' --rename t.a=b --rename t.b=c
                  where it is not, so that the values stay under these names: --no-renames
            """, check("--write", "change").err());
        assertEquals(0, check("--write", "change", "--rename", "t=\"T 1\"", "--rename", "t.a=b", "--rename", "t.b=c").exit());
    }

    /** What else stays with the number is not taken for a change of the other column without a word. */
    @Test
    void whatMovesWithAColumnIsNoMereExchange() throws IOException {
        write("V1__create_learner.sql", "create table t (id int primary key, a text not null, b text default 'q');");
        write("models.sql", "create table t (id int primary key, b text not null, a text default 'q');");
        migrate();
        database.execute(EXCHANGE);
        assertEquals("""
            error: by the numbers of the columns t.a is now t.b and t.b is now t.a, unless the table was made anew, and the schemas do not tell; nothing was written
            """, check("--write", "change").err().replaceAll("(?s)help: .*", ""));
        assertEquals(0, check("--write", "change", "--rename", "t.a=b", "--rename", "t.b=a").exit());
        assertEquals(0, check("--adopt").exit());
        assertEquals(0, check().exit());
    }

    /** A partition may have been attached with its columns in any order; its table has the names. */
    @Test
    void aPartitionTellsNoExchange() throws IOException {
        var models = "create table t (id int, a text, b text) partition by range (id); create table p partition of t for values from (0) to (9);";
        write("V1__create_learner.sql", models);
        write("models.sql", models);
        migrate();
        database.execute("drop table p; create table p (id int, b text, a text); alter table t attach partition p for values from (0) to (9)");
        assertFalse(check().out().contains("note: "));
        database.execute(EXCHANGE);
        assertTrue(check().out().contains("\nnote: by the numbers of the columns t.a is now t.b and t.b is now t.a, unless the table was made anew\n"));
        assertEquals(1, check().out().split("note: ").length - 1);
    }

    /** From then on its numbers would tell nothing. */
    @Test
    void aTableIsNotAdoptedWithAnExchangeThatNobodyHasAnswered() throws IOException {
        write("V1__create_learner.sql", LETTERS);
        write("models.sql", LETTERS.replace("c text", "c text, e int, f int"));
        migrate();
        database.execute(EXCHANGE + "; alter table t add f int; alter table t add e int");
        assertEquals(0, check("--write", "change").exit());
        assertTrue(check().out().contains("\nnote: by the numbers of the columns t.a is now t.b and t.b is now t.a, "));
        assertTrue(check("--adopt").err().endsWith("""
            help: where they were renamed: jbang check_drift %1$s --write NAME --rename t.a=b --rename t.b=a
                  where the table was made anew: jbang check_drift %1$s --adopt --no-renames
            """.formatted(database.env())));
        assertEquals(0, check("--adopt", "--no-renames").exit());
        assertEquals(0, check().exit());
    }

    /** Another exchange is told from what the migration that waits makes. */
    @Test
    void ofAMigrationThatWaitsTheRestIsTold() throws IOException {
        write("V1__create_learner.sql", LETTERS);
        write("models.sql", LETTERS);
        migrate();
        write("V2__rename.sql", "alter table t rename a to x; alter table t rename b to a; alter table t rename c to b; alter table t rename x to c");
        database.execute(ROW + "; alter table t rename a to x; alter table t rename c to a; alter table t rename b to c; alter table t rename x to b");
        var help = check("--write", "change").out().split("\n")[2];
        assertEquals(0, check(Stream.concat(Stream.of("--write", "change"), Stream.of(help.substring(help.indexOf("--rename")).split(" ")))
            .toArray(String[]::new)).exit());
        assertEquals(0, check("--adopt").exit());
        var dev = database;
        database = Servers.create(18);
        Files.move(migrations.resolve("V2__rename.sql"), root.resolve("V2"));
        Files.move(migrations.resolve("V3__change.sql"), root.resolve("V3"));
        migrate();
        database.execute(ROW);
        Files.move(root.resolve("V2"), migrations.resolve("V2__rename.sql"));
        Files.move(root.resolve("V3"), migrations.resolve("V3__change.sql"));
        migrate();
        assertEquals(dev.query("select to_jsonb(t) from t"), database.query("select to_jsonb(t) from t"));
    }

    /** The names of their constraints tell; by the tables' own a column would go to the archive, and production keep the values apart. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        alter table p rename to x; alter table "Q" rename to p; alter table x rename to "Q"; alter table "Q" alter v type text | create table "Q" (id int constraint p_pkey primary key, v text); create table p (id int constraint "Q_pkey" primary key, w text) | "Q" is now p and p is now "Q" | --rename '"Q"=p' --rename 'p="Q"'
        alter table "Q" rename to r; alter table p rename to "Q" | create table "Q" (id int constraint p_pkey primary key, v int); create table r (id int constraint "Q_pkey" primary key, w text) | "Q" is now r and p is now "Q" | --rename '"Q"=r' --rename 'p="Q"'
        drop table "Q"; alter table p rename to "Q" | create table "Q" (id int constraint p_pkey primary key, v int) | | --rename 'p="Q"'
        """)
    void tablesThatTakeOverNamesAreTold(String byHand, String models, String shown, String options) throws IOException {
        write("V1__create_learner.sql", "create table p (id int primary key, v int); create table \"Q\" (id int primary key, w text);");
        write("models.sql", models + ";");
        migrate();
        var dev = database;
        var prod = another();
        List.of(dev, prod).forEach(each -> each.execute("insert into p values (1, 10); insert into \"Q\" values (1, 'x')"));
        dev.execute(byHand);
        assertTrue(check().out().replaceAll(" +", " ").contains(
            " ~ table p renamed to \"Q\" (same columns, and its constraints and indexes kept their names)\n"));
        if (shown == null) assertEquals(0, check("--write", "change").exit());
        else assertEquals("error: the database shows that " + shown + ", and the schemas do not tell; nothing was written\n"
            + "help: where that is what is to be done: " + options + "\n      where it is not, so that the values stay under these names: --no-renames\n",
            check("--write", "change").err());
        var renames = options.replace("'", "").split(" ");
        Files.deleteIfExists(migrations.resolve("V2__change.sql"));
        assertEquals(0, check(Stream.concat(Stream.of("--write", "change"), Stream.of(renames)).toArray(String[]::new)).exit());
        database = prod;
        migrate();
        var rows = "select to_jsonb(q) from \"Q\" q";
        assertEquals(dev.query(rows), prod.query(rows));
    }

    /** Two indexes that have each other's names make no other table of the one. */
    @Test
    void indexesThatExchangeTheirNamesAreNoTables() throws IOException {
        write("V1__create_learner.sql", "create table a (x int, y int); create table b (x int, y int); create index b_x on a (x); create index a_x on b (x);");
        write("models.sql", "create table a (x int, y int, n int); create table b (x int, y int); create index a_x on a (x); create index b_x on b (x);");
        migrate();
        database.execute("drop index a_x, b_x; create index a_x on a (x); create index b_x on b (x); alter table a add n int");
        assertFalse(check().out().contains("table a "));
        assertEquals(0, check("--write", "change").exit());
    }

    /** Of a database that was restored, or a table that was made anew, numbers and places prove less. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        create table g (id int, x int, y int); alter table g drop x; create table t (id int, a int, b int) | drop table g; create table g (id int, y int); alter table t rename a to x; alter table t rename b to a | create table g (id int, y int); create table t (id int, x int, a int) | column t.b is gone, and x is new: a rename, or a drop and an add?
        create table g (id int, x int, y int); alter table g drop x; create table t (id int, a int, c int) | drop table g; create table g (id int, y int); alter table t drop a; alter table t drop c; alter table t add x int; alter table t add c int | create table g (id int, y int); create table t (id int, x int, c int) | column t.a is gone, and x is new: a rename, or a drop and an add?
        create table t (id int, h int, a int, b int); alter table t drop h | drop table t; create table t (id int, a int, b int); alter table t drop a | create table t (id int, b int) | by the numbers of the columns t.a is now t.b, unless the table was made anew, and the schemas do not tell;
        create table p (id int); create table c (own int) inherits (p); alter table p add z int | drop table c; create table c (own int) inherits (p); alter table c rename own to mine | create table p (id int, z int); create table c (mine int) inherits (p) | column c.own is gone, and mine is new: a rename, or a drop and an add?
        create table p (id int, v int); create table q (id int, w int) | alter table p rename to x; alter table q rename to p; alter table x rename to q | create table q (id int, v int); create table p (id int, w int) | column p.v is gone, and w is new: a rename, or a drop and an add?
        """)
    void whatNumbersDoNotProveIsAsked(String migration, String byHand, String models, String error) throws IOException {
        write("V1__create_learner.sql", migration + ";");
        write("models.sql", models + ";");
        migrate();
        database.execute(byHand);
        var run = check("--write", "change");
        assertTrue(run.err().startsWith("error: " + error), run::toString);
        assertEquals(1, run.exit());
    }

    /** A dump puts inherited columns first. */
    @Test
    void anHeirThatWasRestoredTellsNoExchange() throws IOException {
        var models = "create table p (id int); create table c (own int) inherits (p); alter table p add z int;";
        write("V1__create_learner.sql", models);
        write("models.sql", models);
        migrate();
        database.execute("drop table c; create table c (own int) inherits (p)");
        assertEquals(0, check().exit());
        assertFalse(check().out().contains("note: "));
    }

    /** Signs of both prove no rename; an exchange is told from the order of the columns, which a dump keeps. */
    @Test
    void aTableMadeAnewDoesNotHideAnExchange() throws IOException {
        var models = "create table t (id int primary key, a text, b text); create table u (id int, x int, c text); create table v (id int, x int, y text);";
        write("V1__create_learner.sql", models);
        write("V2__drop.sql", "alter table u drop x; alter table v drop x;");
        write("models.sql", models.replace(" x int,", ""));
        migrate();
        database.execute("drop table v; create table v (id int, y text); " + EXCHANGE);
        var note = "\nnote: by the numbers of the columns t.a is now t.b and t.b is now t.a, unless the table was made anew\n";
        assertTrue(check().out().contains(note), "signs of both");
        database.execute("drop table u; create table u (id int, c text)");
        assertTrue(check().out().contains(note), "all made anew");
    }

    /** The same comments before and after it: nothing tells that it is done. */
    @Test
    void whatIsSaidOfAnExchangeIsNotFollowedWithoutAWord() throws IOException {
        write("V1__create_learner.sql", LETTERS);
        write("models.sql", """
            create table t (id int primary key,
              a text, -- was: b
              b text, -- was: "a"
              c text);
            """);
        migrate();
        var notes = """
            note: migrations/models.sql:2: `-- was: b` is not followed, as migrations and models have both, t.b and t.a
            help: where they are to exchange their names: --rename t.b=a; where they have done so, the line may go
            note: migrations/models.sql:3: `-- was: "a"` is not followed, as migrations and models have both, t.a and t.b
            help: where they are to exchange their names: --rename t.a=b; where they have done so, the line may go
            """;
        expect(0, firstLine() + "models: in agreement with the migrations\n" + notes + """
            drift: in agreement, %s is what the migrations make
            history: in agreement, version 1
            """.formatted(database.env()), "", check());
        expect(0, firstLine() + notes + "models: in agreement with the migrations, nothing to write\n", "", check("--write", "exchange"));
        assertEquals(0, check("--write", "exchange", "--rename", "t.a=b", "--rename", "t.b=a").exit());
    }

    /** One value renamed while another one is added: the type alone does not tell which. */
    @Test
    void aValueOfAnEnumIsAskedFor() throws IOException {
        var models = """
            create type mood as enum (
                'sad',
                'C 25',
                'happy');
            create table learner (id int primary key, mood mood);
            """;
        write("V1__create_learner.sql", models);
        var wanted = models.replace("'C 25',", "'fine', --\n    'best',");
        write("models.sql", wanted);
        migrate();
        database.execute("insert into learner values (1, 'C 25')");
        var file = migrations.resolve("V2__name_moods.sql");
        expect(1, firstLine(), """
            error: value mood."C 25" is gone, and fine and best are new: a rename, or a drop and an add? nothing was written
            help: if it is a rename: --rename 'mood."C 25"=fine', or --rename 'mood."C 25"=best'
                  if it is not, so that it fails where a row has the value: --no-renames
            """, check("--write", "name_moods"));
        assertTrue(check().out().contains("\n    mood.\"C 25\": a rename to fine or best, or a drop?\n"));
        var github = check("--offline", "--format", "github");
        assertTrue(github.out().contains("models.sql,line=3::value mood.\"C 25\" is gone, and fine and best are new: if it is a rename,"
            + " say it there: -- was: \"C 25\"\n"), github.out());

        var refused = check("--write", "name_moods", "--no-renames");
        assertEquals(0, refused.exit(), refused.err());
        assertTrue(refused.out().contains("blocks reads and writes meanwhile; fails where a row has 'C 25'\n"), refused.out());
        Files.delete(file);

        assertEquals(0, check("--write", "name_moods", "--rename", "mood.C 25=fine").exit());
        var said = Files.readString(file);
        assertTrue(said.endsWith("""

            alter type public.mood rename value 'C 25' to 'fine';

            alter type public.mood add value 'best' after 'fine';
            """), said);
        Files.delete(file);
        write("models.sql", wanted.replace("--\n", "-- was: C25\n"));
        expect(1, firstLine(), """
            error: migrations/models.sql:3: `-- was: C25`, but mood."C25" is not in the migrations
            help: -- was: the name that the newest migration leaves it with
            """, check());
        for (var was : List.of("C 25", "'C 25'", "\"C 25\"")) {
            write("models.sql", wanted.replace("--\n", "-- was: " + was + "\n"));
            var run = check("--write", "name_moods");
            assertEquals(0, run.exit(), run.err());
            assertEquals(said, Files.readString(file));
            Files.delete(file);
        }
        assertEquals(0, check("--write", "name_moods").exit());
        var migrated = Run.script(Migrate.commandLine(new Migrate()), database.env(), "--yes", "--migrations", migrations.toString());
        assertEquals(0, migrated.exit(), migrated.err());
        assertEquals(List.of("1|fine"), database.query("select * from learner"));
        assertTrue(check().out().contains("migrations/models.sql:3: `-- was: \"C 25\"` may go, the migrations have done it\n"));
    }

    /** Its rows are where no new bound is: it is not the new one under another name, and nobody takes them over. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "range (d) | from ('2026-01-01') to ('2026-02-01') | from (minvalue) to ('2026-01-01')",
        "range (d) | from ('2026-01-01') to (maxvalue) | from ('2025-01-01') to ('2026-01-01')",
        "list (d)  | in ('2026-01-01') | in ('2026-02-01', null)"})
    void aPartitionThatGoesBesideANewOneApart(String by, String gone, String fresh) throws IOException {
        var e = "create table e (id int not null, d date) partition by %s;\n".formatted(by);
        write("V1__create_learner.sql", e + "create table old partition of e for values %s;".formatted(gone));
        write("models.sql", e + "create table next partition of e for values %s;".formatted(fresh));
        migrate();
        var run = check("--write", "roll");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("\n  old is dropped; its rows stay in lossless_archive.old.\n"), run.out());
        assertFalse(run.out().contains("take over"), run.out());
        migrate();
    }

    /** One takes another's name over: said at once, in any order, or line by line. */
    @Test
    void valuesOfAnEnumHandTheirNamesOn() throws IOException {
        var models = "create type mood as enum ('sad', 'ok', 'happy');\ncreate table learner (id int primary key, mood mood);\n";
        write("V1__create_learner.sql", models);
        write("models.sql", models.replace("'sad', 'ok', 'happy'", "'ok', 'happy', 'best'"));
        migrate();
        expect(1, firstLine(), """
            error: cannot rename mood.sad to ok: a value that is called so stays
            """, check("--write", "name_moods", "--rename", "mood.sad=ok"));
        var file = migrations.resolve("V2__name_moods.sql");
        var said = check("--write", "name_moods", "--rename", "mood.sad=ok", "--rename", "mood.ok=happy", "--rename", "mood.happy=best");
        assertEquals(0, said.exit(), said.err());
        var renames = Files.readString(file);
        assertTrue(renames.endsWith("""

            alter type public.mood rename value 'sad' to 'sad (renamed)';

            alter type public.mood rename value 'ok' to 'ok (renamed)';

            alter type public.mood rename value 'happy' to 'best';

            alter type public.mood rename value 'sad (renamed)' to 'ok';

            alter type public.mood rename value 'ok (renamed)' to 'happy';
            """), renames);
        Files.delete(file);
        write("models.sql", models.replace("'sad', 'ok', 'happy'", "\n'ok', -- was: sad\n'happy', -- was: ok\n'best' -- was: happy\n"));
        assertEquals(0, check("--write", "name_moods").exit());
        assertEquals(renames, Files.readString(file));
    }

    /** By the numbers each is another one's successor, and the first name is gone, the last one new: no schema says otherwise. */
    @Test
    void columnsThatHandTheirNamesOnAreProved() throws IOException {
        var models = "create table t (id int primary key, v text, w text);";
        write("V1__create_learner.sql", models);
        write("models.sql", "create table t (id int primary key, w text, x text);");
        migrate();
        database.execute("alter table t rename w to x; alter table t rename v to w");
        for (var arguments : List.of(List.of("--write", "rename"), List.of("--write", "rename", "--no-renames"))) {
            var run = check(arguments.toArray(String[]::new));
            assertEquals(0, run.exit(), run.err());
            var file = migrations.resolve("V2__rename.sql");
            assertTrue(Files.readString(file).endsWith("""

                alter table public.t rename column v to "v (renamed)";

                alter table public.t rename column w to x;

                alter table public.t rename column "v (renamed)" to w;
                """), Files.readString(file));
            Files.delete(file);
        }
    }

    /** As the command that is printed has it: the table by its name before, which another one has now. */
    @Test
    void aColumnOfATableThatHandsItsNameOn() throws IOException {
        write("V1__create_learner.sql", "create table a (id int primary key, p text, q text); create table b (id int primary key, p text, q text);");
        write("models.sql", """
            create table a (id int constraint b_pkey primary key, q text, p text);
            create table b (id int constraint a_pkey primary key, p text, q text);
            """);
        migrate();
        var run = check("--write", "x", "--rename", "b=a", "--rename", "a=b", "--rename", "b.p=q", "--rename", "b.q=p");
        assertEquals(0, run.exit(), run.err());
        var file = Files.readString(migrations.resolve("V2__x.sql"));
        assertTrue(file.contains("\nalter table public.a rename column q to p;\n"), file);
    }

    /** Two tables with the same columns and no keys: one may have taken the place of the other. */
    @Test
    void columnsProveNoTableWhereAnotherHasTheSame() throws IOException {
        var models = """
            create table e (id int not null, v text) partition by range (id);
            create table p_1 partition of e for values from (0) to (10);
            create table stage (id int not null, v text);
            """;
        write("V1__create_learner.sql", models);
        write("models.sql", models.replace("stage", "p_1_old"));
        migrate();
        database.execute("alter table e detach partition p_1; alter table p_1 rename to p_1_old; alter table stage rename to p_1;"
            + "alter table e attach partition p_1 for values from (0) to (10)");
        expect(1, firstLine(), """
            error: table stage is gone, and p_1_old is new: a rename, or a drop and an add? nothing was written
            help: if it is a rename: --rename stage=p_1_old
                  if it is not, so that the old values go to lossless_archive: --no-renames
            """, check("--write", "x"));
    }

    /** The file does the half of it: the table's columns have other names there than by the migrations. */
    @Test
    void anExchangeInARenamedTableIsNotAdopted() throws IOException {
        write("V1__create_learner.sql", "create table b (id int primary key, p text, q text);");
        write("models.sql", "create table a (id int constraint b_pkey primary key, q text, p text);");
        migrate();
        database.execute("alter table b rename to a; alter table a rename p to z; alter table a rename q to p; alter table a rename z to q");
        assertEquals(0, check("--write", "rename").exit());
        expect(1, firstLine(), """
            error: %1$s is not what the pending migration makes; nothing was recorded
              by the numbers of the columns a.p is now a.q and a.q is now a.p, unless the table was made anew
            help: where they were renamed: jbang check_drift %1$s --write NAME --rename a.p=q --rename a.q=p
                  where the table was made anew: jbang check_drift %1$s --adopt --no-renames
            """.formatted(database.env()), check("--adopt"));
    }

    /** As it can be pasted, into a shell that stands elsewhere. */
    @Test
    void aCommandIsPrintedAsAShellTakesIt() throws IOException {
        var models = "create table \"T t\" (id int constraint kept primary key, \"it's\" text, b text);";
        write("V1__create_learner.sql", models);
        write("models.sql", models.replace("T t", "U"));
        migrate();
        database.execute("alter table \"T t\" rename to \"U\"; " + EXCHANGE.replace("table t", "table \"U\"").replaceAll("\\ba\\b", "\"it's\""));
        var out = new StringWriter();
        CheckDrift.commandLine(new CheckDrift()).setOut(new PrintWriter(out, true)).execute(database.env(), "--format", "markdown", "--migrations", migrations.toString());
        var command = "jbang check_drift --migrations %s %s --write NAME --rename '\"T t\"=\"U\"'".formatted(migrations, database.env())
            + " --rename '\"T t\".\"it'\\''s\"=b' --rename '\"T t\".b=\"it'\\''s\"'\n";
        assertTrue(out.toString().contains("help: where they were renamed: " + command), out::toString);
        assertEquals(0, check("--write", "change", "--rename", "\"T t\"=\"U\"", "--rename", "\"T t\".\"it's\"=b",
            "--rename", "\"T t\".b=\"it's\"").exit());
    }

    /** Other types at the numbers are no sign of a rename. */
    @Test
    void aTableMadeAnewWithOtherTypesIsNoExchange() throws IOException {
        write("V1__create_learner.sql", "create table t (id int primary key, a int, b text);");
        write("models.sql", "create table t (id int primary key, a int, b text);");
        migrate();
        database.execute("drop table t; create table t (id int primary key, b text, a int)");
        assertFalse(check().out().contains("note: "));
    }

    /** Not by the one that it has until it goes. */
    @Test
    void aQuestionCallsAColumnByItsName() throws IOException {
        write("V1__create_learner.sql", "create table t (id int primary key, a int, b int, c text);");
        write("models.sql", "create table t (id int primary key, b int, c int, a text);");
        migrate();
        var renames = List.of("--write", "change", "--rename", "t.a=b", "--rename", "t.b=c");
        assertEquals("""
            error: column t.c is gone, and a is new: a rename, or a drop and an add? nothing was written
            help: if it is a rename: --rename t.c=a
                  if it is not, so that the old values go to lossless_archive: --no-renames
            """, check(renames.toArray(String[]::new)).err());
        assertEquals(0, check(Stream.concat(renames.stream(), Stream.of("--no-renames")).toArray(String[]::new)).exit());
        var sql = Files.readString(migrations.resolve("V2__change.sql"));
        assertTrue(sql.contains(" rename column \"a (renamed)\" to b;") && sql.contains("lossless_archive.t_c"), sql);
        Files.delete(migrations.resolve("V2__change.sql"));
        assertEquals(0, check(Stream.concat(renames.stream(), Stream.of("--rename", "t.c=a")).toArray(String[]::new)).exit());
        assertFalse(Files.readString(migrations.resolve("V2__change.sql")).contains("lossless_archive"));
    }

    /** Whatever happens to the columns at the same time. */
    @Test
    void aPartitionUnderAnotherNameIsAQuestion() throws IOException {
        write("V1__create_learner.sql", "create table p (id int, a int, b text) partition by list (id); create table \"P 1\" partition of p for values in (1);");
        write("models.sql", "create table p (id int, x int, y bigint) partition by list (id); create table p_one partition of p for values in (1);");
        migrate();
        database.execute("insert into p values (1, 2, '3')");
        assertEquals("""
            error: table "P 1" is gone, and p_one is new: a rename, or a drop and an add?
                   column p.a is gone, and x and y are new: a rename, or a drop and an add? nothing was written
            """, check("--write", "change").err().replaceAll("(?s)help: .*", ""));
    }

    /** Unless it is no column of that table any more. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        chat text | talk text | | column event.chat is gone, and talk is new
        table event (id int, chat | table happening (id int, talk | event=happening | column happening.chat is gone, and talk is new
        table event (id int, chat | table happening (id int, talk | | table event is gone, and happening is new
        partition of event for values in (2); | (id int, talk text); | | column b.chat is gone, and talk is new
        """)
    void aColumnOfPartitionsIsOneQuestion(String old, String now, String rename, String question) throws IOException {
        var before = "create table event (id int, chat text) partition by list (id); create table a partition of event for values in (1) partition by list (id);"
            + "create table a1 partition of a for values in (1); create table b partition of event for values in (2);";
        write("V1__create_learner.sql", before);
        write("models.sql", before.replace(old, now).replace("of event", now.contains("happening") ? "of happening" : "of event"));
        migrate();
        var said = check(Stream.concat(Stream.of("--write", "change"), rename == null ? Stream.empty() : Stream.of("--rename", rename)).toArray(String[]::new));
        assertEquals("error: " + question + ": a rename, or a drop and an add? nothing was written\n", said.err().replaceAll("(?s)help: .*", ""));
        if (rename != null || !question.contains("event.chat")) return;
        assertEquals(0, check("--write", "change", "--rename", "event.chat=talk").exit());
        migrate();
        assertEquals(0, check().exit());
    }

    @Test
    void aNameThatIsTakenOverIsARenameWhereItIsSaid() throws IOException {
        write("V1__create_learner.sql", PERSON);
        write("models.sql", PERSON_AFTER);
        migrate();
        assertTakenOver(check("--write", "take_over", "--rename", "person.email_new=email"));
        database.execute("insert into person values (1, 'old@x', 'new@x')");
        psql(check("--sql", "--rename", "person.email_new=email").out());
        assertEquals(List.of("1|new@x"), database.query("table person"));
        assertEquals(List.of("1|old@x"), database.query("select id, email from lossless_archive.person_email"));
    }

    /** The migration keeps the new values, and archives the old. */
    private void assertTakenOver(Run written) throws IOException {
        assertEquals(0, written.exit(), written.err());
        var other = Servers.create(18);
        Run.know(other);
        other.execute(PERSON + "insert into person values (1, 'old@x', 'new@x')");
        Flyway.configure().dataSource("jdbc:postgresql://localhost:" + other.port() + "/" + other.name(), "postgres", "").baselineVersion("1").load().baseline();
        var run = Run.script(Migrate.commandLine(new Migrate()), other.env(), "--yes", "--migrations", migrations.toString());
        assertEquals(0, run.exit(), run + Files.readString(migrations.resolve("V2__take_over.sql")));
        assertEquals(List.of("1|new@x"), other.query("table person"));
        assertEquals(List.of("1|old@x"), other.query("select id, email from lossless_archive.person_email"));
        Files.delete(migrations.resolve("V2__take_over.sql"));
    }

    @Test
    void aConnectionThatIsLostDoesNotMeanThatTheRowsSayNothing() throws Exception {
        migrate();
        write("models.sql", LEARNER.replace("chatname text", "chatname text not null"));
        try (var other = database.jdbi().open().getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("lock table learner in access exclusive mode");
            var run = CompletableFuture.supplyAsync(() -> check("--write", "require_chatname"));
            var killed = "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database.name() + "' and wait_event_type = 'Lock'";
            while (!run.isDone() && database.query(killed).isEmpty()) LockSupport.parkNanos(1_000_000);
            assertEquals(1, run.get().exit());
            assertTrue(run.get().err().startsWith("error: terminating connection due to administrator command\n"), run.get().err());
        }
        assertFalse(Files.exists(migrations.resolve("V2__require_chatname.sql")));
    }

    @Test
    void rowsThatRowSecurityHidesAreNotTakenForNone() throws IOException {
        write("V2__secure.sql", "alter table learner enable row level security;\n");
        migrate();
        write("models.sql", LEARNER.replace("chatname text", "chatname text not null") + "alter table learner enable row level security;\n");
        database.execute("insert into learner (chatname) values (null); create role %1$s_some login; grant select on learner, flyway_schema_history to %1$s_some".formatted(database.name()));
        write("V3__grant.sql", "grant select on learner to %s_some;\n".formatted(database.name()));
        write("models.sql", Files.readString(migrations.resolve("models.sql")) + Files.readString(migrations.resolve("V3__grant.sql")));
        migrate();
        Run.know(database.env(), database.url().replace("postgres@", database.name() + "_some@"));
        var run = check("--write", "require_chatname");
        assertTrue(run.out().contains("learner.chatname is required, and %s does not say what the rows that are there get".formatted(database.env())), run.toString());
    }

    @Test
    void archivesATableThatIsDropped() throws IOException {
        write("V2__create_cohort.sql", "create table cohort (name text constraint cohort_pkey primary key, size integer);\n");
        migrate();
        database.execute("insert into cohort values ('C25', 7), ('C26', null)");
        write("V3__say_what.sql", "comment on table cohort is 'A class';\n"); // what the newest file has made does not go unasked
        migrate();
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
        var guest = Map.of("SHADOW_DATABASE_URL", Servers.shadow().replace("postgres@", database.name() + "_guest@"));
        assertEquals(3, checkWith(guest).exit());
        write("models.sql", LEARNER + "comment on table learner is 'Changed.';\n");
        assertEquals("""
            error: cannot create a shadow database: permission denied to create database
            help: set SHADOW_DATABASE_URL to a server where you may create databases
            """, checkWith(guest).err());
    }

    /** In a process of its own: other classes' tests share this JVM's environment. */
    private Run checkWith(Map<String, String> environment) {
        var all = new HashMap<>(environment);
        all.put("XDG_CACHE_HOME", cache.toString());
        all.put(database.env().toUpperCase() + "_DATABASE_URL", database.url());
        return Run.process(Run.ROOT, all, "", Run.java(CheckDrift.class, database.env(), "--migrations", migrations.toString()));
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

    /** What a file in the cache could bring to life. */
    private static final class Intruder implements java.io.Serializable {
        static volatile boolean alive;

        private void readObject(java.io.ObjectInputStream input) {
            alive = true;
        }
    }

    @Test
    void whereNothingCanBeRememberedItIsSaid() {
        migrate();
        var command = Run.java(CheckDrift.class, database.env(), "--migrations", migrations.toString());
        var run = Run.process(root, Map.of(database.env().toUpperCase() + "_DATABASE_URL", database.url(), "SHADOW_DATABASE_URL", Servers.shadow(),
            "XDG_CACHE_HOME", "/proc/nobody"), "", command);
        expect(0, firstLine() + """
            models: in agreement with the migrations
            drift: in agreement, %s is what the migrations make
            history: in agreement, version 1
            """.formatted(database.env()),
            "nothing is remembered, as /proc/nobody/lossless/catalogs cannot be written; the next run builds it again\n", run);
    }

    @Test
    void nothingButACatalogIsReadFromTheCache() throws IOException {
        migrate();
        write("models.sql", LEARNER + "comment on table learner is 'Read from the cache.';\n");
        assertEquals(3, check().exit());
        try (var files = Files.list(cache.resolve("lossless/catalogs"))) {
            for (var file : files.toList()) {
                if (Files.size(file) < 64) continue; // spoilt by another test
                var bytes = new java.io.ByteArrayOutputStream();
                bytes.write(Files.readAllBytes(file), 0, 64);
                try (var objects = new java.io.ObjectOutputStream(bytes)) {
                    objects.writeObject(new java.util.ArrayList<>(List.of(new Intruder())));
                }
                Files.write(file, bytes.toByteArray());
            }
        }
        assertEquals(3, check().exit());
        assertFalse(Intruder.alive);
    }

    @Test
    void aFileRunsInAShadowAsPsqlRunsIt() throws IOException {
        write("V2__add_functions.sql", """
            create function name_of(learner) returns text language sql stable begin atomic select case when true then $1.chatname end; end;
            create function "it?"(text, int) returns text language sql begin atomic select $1; select $1 || $2; end;
            copy learner (chatname) from stdin;
            {ada}; \\N
            \\.
            do $$ begin if (select count(*) from learner) <> 1 then raise exception 'no rows'; end if; end $$;
            """);
        write("V3__index.sql", "-- cannot run in a transaction\ncreate index concurrently learner_chatname on learner (chatname);\nset role pg_monitor;\n");
        write("V4__add_email.sql", "alter table learner add email text;\n");
        write("models.sql", Files.readString(migrations.resolve("V2__add_functions.sql")).replaceAll("(?s)copy.*", "")
            .replaceFirst("^", java.util.regex.Matcher.quoteReplacement(LEARNER.replace("chatname text", "chatname text, email text")))
            + "create index learner_chatname on learner (chatname);\n");
        expect(0, "models: in agreement with the migrations\n", "", check("--offline", "--trusted"));
    }

    @Test
    void aHistoryInASchemaOfItsOwnIsNoDrift() throws IOException {
        database.execute("create schema app; alter database %s set search_path = app".formatted(database.name()));
        migrate();
        assertEquals(List.of("app"), database.query("select schemaname from pg_tables where tablename = 'learner'"));
        assertEquals(new Run(0, check().out(), ""), check());
        write("models.sql", LEARNER.replace("chatname text", "chatname text, email text"));
        assertEquals(0, check("--write", "add_email").exit());
        migrate();
        assertEquals(new Run(0, check().out(), ""), check());
    }

    @Test
    void aSchemaThatTheFirstMigrationMakesIsNotMadeBeforeIt() throws IOException {
        write("V1__create_learner.sql", "create schema app;\n" + LEARNER);
        write("models.sql", "create schema if not exists app;\ncreate schema \"Other\";\n" + LEARNER);
        write("V2__other.sql", "create schema \"Other\";\ngrant select on flyway_schema_history to public;\n");
        migrate();
        database.execute("alter table learner set schema app; alter table flyway_schema_history set schema app; alter database %s set search_path = app, \"Other\", public".formatted(database.name()));
        var run = check();
        assertTrue(run.out().contains("drift: in agreement"), run.toString());
    }

    @Test
    void whatPsqlKnowsAndWhatTheServerLacksIsExplained() throws IOException {
        write("models.sql", "\\set ON_ERROR_STOP on\n\nset statement_timeout = 0;\n" + LEARNER);
        expect(1, "", """
            error: models.sql cannot be loaded: `\\set` is a command of psql's, not SQL; nothing was changed
              migrations/models.sql:1
              1 | \\set ON_ERROR_STOP on
            help: delete it, and what else begins with a backslash: psql knows such lines, PostgreSQL does not
            """, checkFromRoot());
        for (var lacking : List.of("create extension postgis", "create collation swiss (locale = 'de_CH.nowhere')", "create table x (y text collate \"de_CH.nowhere\")")) {
            write("models.sql", LEARNER + lacking + ";\n");
            var run = checkFromRoot();
            assertTrue(run.err().startsWith("error: models.sql cannot be loaded: "), run.err());
            assertTrue(run.err().endsWith("help: the server of the shadow databases does not have that: install it there, or set SHADOW_DATABASE_URL to another\n"), run.err());
        }
    }

    @Test
    void aWholeDumpIsModelsAndFirstMigration() throws IOException {
        Assumptions.assumeTrue(PgDump.reads(15), "pg_dump is not installed");
        var old = Servers.create(15);
        old.execute(LEARNER + "insert into learner (chatname) values ('ada'), ('\\x'); create function f() returns text language sql as $$ select '\\.' $$;");
        var dump = Run.process(root, Map.of(), "", "pg_dump", "-h", "localhost", "-p", "" + old.port(), "-U", "postgres", old.name());
        assertEquals(0, dump.exit(), dump.err());
        var whole = "\\restrict key\n" + dump.out().replaceFirst("(?m)^SET ", "\\\\connect dev\n\nSET ") + "\\unrestrict key\n";
        write("models.sql", whole);
        write("V1__create_learner.sql", whole);
        var prod = Servers.create(15);
        Run.know(prod);
        var migrated = Run.script(Migrate.commandLine(new Migrate()), prod.env(), "--yes", "--migrations", migrations.toString());
        assertEquals(0, migrated.exit(), migrated.err());
        assertEquals(List.of("1|ada", "2|\\x"), prod.query("select * from learner order by id"));
        var run = Run.script(CheckDrift.commandLine(new CheckDrift()), prod.env(), "--migrations", migrations.toString());
        assertEquals(0, run.exit(), run.out() + run.err());
        assertTrue(said(run.out()).contains("""
            left out: \\restrict, \\connect, \\unrestrict in migrations/models.sql, which psql knows and PostgreSQL does not
            left out: \\restrict, \\connect, \\unrestrict in migrations/V1__create_learner.sql, which psql knows and PostgreSQL does not
            """), run.out());
    }

    /** What is the database's, and what was there before, is left out and said. */
    @ParameterizedTest
    @ValueSource(strings = {"-C", "-C --clean --if-exists", "--clean"})
    void aDumpWithItsDatabaseIsModelsAndFirstMigration(String options) throws IOException {
        Assumptions.assumeTrue(PgDump.reads(15), "pg_dump is not installed");
        var old = Servers.create(15);
        DriftPair.createRoles(15);
        DriftPair.createRoles(18);
        old.execute("""
            create table learner (id bigint primary key, name text default 'x') partition by range (id);
            create table learner_1 partition of learner for values from (1) to (10);
            create view everybody as select * from learner; create view counted as select id, name, count(*) from learner group by id;
            create schema more; alter schema public owner to postgres;
            create publication p for table learner; alter table learner enable row level security; create policy p on learner;
            comment on database DB is 'it''s; drop database DB;'; alter database DB set timezone = 'UTC'; grant connect on database DB to drift_reader;
            alter role drift_reader in database DB set work_mem = '5MB'; revoke temporary on database DB from public""".replace("DB", old.name()));
        var command = new java.util.ArrayList<>(List.of("pg_dump", "-s", "-h", "localhost", "-p", "" + old.port(), "-U", "postgres"));
        command.addAll(List.of(options.split(" ")));
        command.add(old.name());
        var dump = Run.process(root, Map.of(), "", command.toArray(String[]::new));
        assertEquals(0, dump.exit(), dump.err());
        write("models.sql", dump.out());
        write("V1__create_learner.sql", dump.out());
        var left = !options.startsWith("-C") ? "DROP" : (options.contains("clean") ? "DROP DATABASE, " : "")
            + "CREATE DATABASE, ALTER DATABASE, COMMENT ON DATABASE, ALTER ROLE IN DATABASE, REVOKE ON DATABASE, GRANT ON DATABASE";
        for (var version : List.of(15, 18)) {
            var prod = Servers.create(version);
            Run.know(prod);
            var migrated = Run.script(Migrate.commandLine(new Migrate()), prod.env(), "--yes", "--migrations", migrations.toString());
            assertEquals(0, migrated.exit(), migrated.err());
            var line = "left out: " + left + " in V1__create_learner.sql, which is no part of the schema\n";
            assertTrue(migrated.err().contains(line), migrated.err());
            var run = Run.script(CheckDrift.commandLine(new CheckDrift()), prod.env(), "--migrations", migrations.toString());
            assertEquals(0, run.exit(), run.out() + run.err());
            assertTrue(said(run.out()).contains("left out: " + left + " in migrations/models.sql, which is no part of the schema\n"), run.out());
            assertEquals(List.of(), prod.query("select setting from pg_db_role_setting s, unnest(setconfig) setting join pg_database d"
                + " on d.datname = current_database() where s.setdatabase = d.oid"));
        }
        var drawn = Run.script(DrawSchema.commandLine(new DrawSchema()), "--migrations", migrations.toString(), "--format", "mermaid");
        assertEquals(0, drawn.exit(), drawn.err());
    }

    @Test
    void aDumpOfAServerIsRefused() throws IOException {
        var dump = "--\n-- PostgreSQL database cluster dump\n--\n\nCREATE ROLE postgres;\n";
        write("models.sql", dump);
        var text = "error: `%s` is pg_dumpall's, of a whole server with its roles and databases; nothing was changed\n"
            + "help: pg_dump --schema-only NAME > %1$s has the schema of one database; its roles are made on each server: "
            + "pg_dumpall --roles-only | psql\n";
        var run = check();
        assertEquals(1, run.exit());
        assertTrue(said(run.err()).endsWith(text.formatted("migrations/models.sql")), run.err());
        write("V2__dump.sql", dump);
        run = check();
        assertEquals(1, run.exit());
        assertTrue(said(run.err()).endsWith(text.formatted("migrations/V2__dump.sql")), run.err());
    }

    /** As pg_dump 18 writes it, of a database from which somebody had once dropped public. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void whatADumpHasForPsqlOrAnotherServerIsLeftOutAndSaid(int version) throws IOException {
        write("V1__create_learner.sql", """
            \\restrict abc

            SET statement_timeout = 0;
            SET transaction_timeout = 0;
            SET client_encoding = 'UTF8';
            SELECT pg_catalog.set_config('search_path', '', false);
            \\connect another

            CREATE SCHEMA public;
            CREATE TABLE public.learner (id bigint NOT NULL, chatname text);
            COPY public.learner (id, chatname) FROM stdin;
            1\t\\\\restrict
            2\t\\N
            \\.

            ALTER TABLE ONLY public.learner ADD CONSTRAINT learner_pkey PRIMARY KEY (id);
            \\unrestrict abc
            """);
        write("models.sql", Files.readString(migrations.resolve("V1__create_learner.sql")));
        var prod = Servers.create(version);
        Run.know(prod);
        var migrated = Run.script(Migrate.commandLine(new Migrate()), prod.env(), "--yes", "--migrations", migrations.toString());
        assertEquals(0, migrated.exit(), migrated.err());
        var timeout = "left out: SET transaction_timeout = 0 in V1__create_learner.sql, which this database does not need\n";
        assertEquals((version < 17 ? timeout : "") + """
            left out: CREATE SCHEMA public in V1__create_learner.sql, which this database does not need
            left out: \\restrict, \\connect, \\unrestrict in V1__create_learner.sql, which psql knows and PostgreSQL does not
            """, migrated.err());
        assertEquals(List.of("1|\\restrict", "2|null"), prod.query("select * from learner order by id"));
        for (var shadow : List.of(15, 18)) {
            var run = Run.process(root, Map.of("SHADOW_DATABASE_URL", "postgres://postgres@localhost:" + Servers.server(shadow).getPort() + "/postgres",
                prod.env().toUpperCase() + "_DATABASE_URL", prod.url()), "", Run.java(CheckDrift.class, prod.env(), "--migrations", migrations.toString()));
            assertEquals(0, run.exit(), run.out() + run.err());
            assertEquals(2, run.out().split("left out: CREATE SCHEMA public in ", -1).length - 1, run.out());
            assertEquals(shadow < 17 ? 2 : 0, run.out().split("left out: SET transaction_timeout = 0 in ", -1).length - 1, run.out());
            assertEquals(2, run.out().split("left out: .restrict, .connect, .unrestrict in ", -1).length - 1, run.out());
        }
    }

    @Test
    void aShadowWithASubscriptionGoesToo() throws IOException {
        write("V2__subscribe.sql", "create subscription of_it connection 'host=nowhere.invalid dbname=x' publication p with (connect = false, slot_name = 'kept');");
        write("models.sql", LEARNER + Files.readString(migrations.resolve("V2__subscribe.sql")));
        var run = check("--offline", "--trusted");
        assertEquals(0, run.exit(), run.out() + run.err());
        assertEquals(List.of(), database.query("select 1 from pg_subscription where subname = 'of_it'"));
    }

    private Run checkFromRoot() {
        var run = check("--offline");
        return new Run(run.exit(), run.out(), run.err().replace(migrations + "/", "migrations/"));
    }

    @Test
    void sqlOfItsOwnThatFailsBlamesNoFile() throws IOException {
        write("V2__forbid.sql", """
            create function forbid() returns event_trigger language plpgsql as $$ begin raise exception 'no schema more'; end $$;
            create event trigger forbid on ddl_command_start when tag in ('CREATE SCHEMA') execute function forbid();
            """);
        migrate();
        write("models.sql", LEARNER.replace("    chatname text,\n", "") + Files.readString(migrations.resolve("V2__forbid.sql")));
        expect(1, firstLine(), """
            error: the SQL that check_drift made for V3__drop_chatname.sql does not run: no schema more; nothing was written
              1 | create schema if not exists lossless_archive;
            help: this is a defect of check_drift, none of your files: please report it; until then write that SQL by hand
            """, check("--trusted", "--write", "drop_chatname"));
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
        write("V2__sleep.sql", "select /* %s */ pg_sleep(600);\n".formatted(database.name()));
        var environment = Map.of("SHADOW_DATABASE_URL", Servers.shadow(), "XDG_CACHE_HOME", cache.toString());
        var builder = java(environment, "--offline", "--migrations", migrations.toString());
        builder.command().addAll(0, Running.stoppable());
        var process = builder.redirectErrorStream(true).start();
        try {
            var sleeping = "select datname from pg_stat_activity where state = 'active' and query like 'select /* " + database.name() + " */ pg_sleep%' and pid <> pg_backend_pid()";
            while (server.query(sleeping).isEmpty()) assertTrue(process.isAlive());
            var shadow = server.query(sleeping).get(0);
            assertTrue(shadow.startsWith("lossless_shadow_"), shadow);
            new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor();
            assertTrue(process.waitFor(5, TimeUnit.MINUTES));
            assertEquals(130, process.exitValue());
            assertEquals("stopped: nothing was changed\n", new String(process.getInputStream().readAllBytes()));
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
        migrate();
        write("models.sql", LEARNER.replace("chatname", "rocketchat_user"));
        var environment = Map.of("SHADOW_DATABASE_URL", Servers.shadow(), "XDG_CACHE_HOME", cache.toString(), database.env().toUpperCase() + "_DATABASE_URL", database.url());
        var command = java(environment, "--write", "rename_chatname", "--migrations", migrations.toString(), database.env()).command();
        var run = Run.onTerminal(root, environment, List.of("Was it renamed? [y/N] ", "y\n"), command.toArray(String[]::new));
        assertEquals(0, run.exit(), run.toString());
        assertTrue(run.out().contains("column learner.chatname is gone, and rocketchat_user is new. Was it renamed? [y/N] "), run.out());
        assertTrue(Files.readString(migrations.resolve("V2__rename_chatname.sql")).endsWith("\n\nalter table public.learner rename column chatname to rocketchat_user;\n"));
    }

    /** What its columns are called before and after is known when the table is. */
    @Test
    void aTerminalIsAskedForTheColumnsOfARenamedTable() throws Exception {
        var models = "create table learner (id int, first_name text, surname text, chatname text);";
        write("V1__create_learner.sql", models);
        write("models.sql", models.replace("learner", "pupil").replace("chatname", "rocketchat_user"));
        migrate();
        var environment = Map.of("SHADOW_DATABASE_URL", Servers.shadow(), "XDG_CACHE_HOME", cache.toString(), database.env().toUpperCase() + "_DATABASE_URL", database.url());
        var command = java(environment, "--write", "rename", "--migrations", migrations.toString(), database.env()).command();
        var run = Run.onTerminal(root, environment, List.of("table learner is gone, and pupil is new. Was it renamed? [y/N] ", "y\n",
            "and rocketchat_user is new. Was it renamed? [y/N] ", "y\n"), command.toArray(String[]::new));
        assertEquals(0, run.exit(), run.toString());
        assertTrue(Files.readString(migrations.resolve("V2__rename.sql")).endsWith("""

            alter table public.learner rename to pupil;

            alter table public.pupil rename column chatname to rocketchat_user;
            """));
    }

    @Test
    void theEmbeddedServerIsTheOneOfTheDependencies() throws IOException {
        assertTrue(Files.readString(Run.ROOT.resolve("scripts/check_drift.java")).contains("\":" + CheckDrift.Shadows.EMBEDDED + ".0\").toFile()"));
    }

    private static String last(String text) {
        return text.substring(text.stripTrailing().lastIndexOf('\n') + 1).strip();
    }
}
