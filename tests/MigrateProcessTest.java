import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Migrate as a process of its own: killed, on a terminal, behind pgbouncer, with no server to talk to. */
class MigrateProcessTest {

    @TempDir Path folder;
    private Servers.TestDatabase database;

    @BeforeEach
    void createDatabase() {
        database = Servers.create(18);
        Run.know(database);
    }

    @Test
    void killedAtAnyMomentItLeavesADatabaseFromWhichTheNextRunGoesOn() throws Exception {
        for (var i = 1; i <= 60; i++) write("V" + i + "__create_t" + i + ".sql", "create table t" + i + " (id int); insert into t" + i + " values (1); select pg_sleep(0.01);");
        for (var least : List.of(1, 20, 40)) {
            var process = start();
            database.await("select count(*) >= " + least + " from pg_class where relname ~ '^t\\d+$'");
            process.destroyForcibly().waitFor();
            database.awaitNobody();
            assertEquals(database.query("select 't' || version from flyway_schema_history where success order by installed_rank"),
                database.query("select relname from pg_class where relname ~ '^t\\d+$' order by substr(relname, 2)::int"));
        }
        assertEquals(0, migrate().exit());
        assertEquals(List.of("60|60"), database.query("select count(*), max(installed_rank) from flyway_schema_history where success"));
    }

    @Test
    void killedWhileItBuildsAnIndexConcurrentlyItBuildsItAgain() throws Exception {
        write("V1__create_animal.sql", "create table animal (id int primary key, name text);");
        migrate();
        write("V2__index_name.sql", "create index concurrently animal_name on animal (name);");
        try (var handle = database.jdbi().open()) {
            handle.begin();
            handle.execute("insert into animal values (1, 'cow')");
            var process = start();
            database.await("select count(*) from pg_index where indexrelid = to_regclass('animal_name') and not indisvalid");
            process.destroyForcibly().waitFor();
            handle.commit();
        }
        var run = migrate();
        assertEquals(0, run.exit(), run.err());
        assertEquals(List.of("animal_name|t"), database.query("select indexrelid::regclass, indisvalid from pg_index where indexrelid = 'animal_name'::regclass"));
        assertEquals(List.of("1|t", "2|t"), database.query("select version, success from flyway_schema_history order by 1"));
    }

    private static final String PARTS = """
        create table m (id int, d date, primary key (id, d)) partition by range (d);
        create table m23 partition of m for values from ('2023-01-01') to ('2024-01-01');
        create table m24 partition of m for values from ('2024-01-01') to ('2025-01-01');
        insert into m values (1, '2023-05-01'), (2, '2024-05-01');
        """;

    @Test
    void interruptedWhileItDetachesAPartitionItFinishes() throws Exception {
        write("V1__create_m.sql", PARTS);
        migrate();
        write("V2__detach.sql", "alter table m detach partition m23 concurrently;");
        write("V2__detach.sql.conf", "executeInTransaction=false");
        for (var how : List.of("killed", "canceled")) {
            try (var handle = database.jdbi().open()) {
                handle.begin();
                handle.execute("select * from m");
                var process = start();
                database.await("select count(*) from pg_inherits where inhrelid = 'm23'::regclass and inhdetachpending");
                if (how.equals("killed")) process.destroyForcibly().waitFor();
                else database.query("select pg_cancel_backend(pid) from pg_stat_activity where query ~ '^alter table m detach'");
                handle.commit();
                process.waitFor();
            }
            assertEquals(0, migrate().exit());
            assertEquals(List.of("m24"), database.query("select inhrelid::regclass from pg_inherits where inhparent = 'm'::regclass"));
            assertEquals(List.of("1"), database.query("select id from m23"));
            assertEquals(List.of("2|t"), database.query("select version, success from flyway_schema_history where version = '2'"));
            database.execute("alter table m attach partition m23 for values from ('2023-01-01') to ('2024-01-01');"
                + "delete from flyway_schema_history where version = '2'");
        }
        assertEquals(0, migrate().exit());
        assertEquals(List.of("m24"), database.query("select inhrelid::regclass from pg_inherits where inhparent = 'm'::regclass"));
    }

    @Test
    void onATerminalItShowsThePlanAndAsks() throws Exception {
        write("V1__create_animal.sql", "create table animal (id int primary key);");
        var no = onTerminal("no\n");
        assertTrue(no.contains("V1__create_animal.sql in ") && no.contains("Apply 1 to " + database.env() + "? [y/N] "), no);
        assertTrue(no.contains("error: not confirmed; nothing was changed"), no);
        assertEquals(List.of(), database.query("select relname from pg_class where relname = 'animal'"));
        var yes = onTerminal("y\n");
        assertTrue(yes.contains(database.env() + " is at version 1"), yes);
        write("V2__create_plant.sql", "create table plant (id int primary key);");
        write("V3__add_held.sql", "create type state as enum ('new');");
        onTerminal("y\n");
        write("V4__add_held.sql", "alter type state add value 'held';");
        write("V5__use_held.sql", "alter table animal add state state default 'held';");
        var ending = onTerminal("y\n");
        assertTrue(ending.contains("V5__use_held.sql cannot be planned, it uses an enum value of V4__add_held.sql"), ending);
        assertTrue(ending.contains(database.env() + " is at version 5"), ending);
        write("V6__create_tree.sql", "create table tree (id int primary key);");
        var sure = onTerminal("", "--yes");
        assertTrue(sure.contains(database.env() + " is at version 6") && !sure.contains("[y/N]"), sure);
    }

    @Test
    @Timeout(120)
    void worksBehindPgbouncerInTransactionPooling() throws Exception {
        var pgbouncer = Stream.of("/usr/sbin/pgbouncer", "/usr/local/bin/pgbouncer", "/opt/homebrew/bin/pgbouncer").filter(file -> Files.isExecutable(Path.of(file))).findFirst();
        assumeTrue(pgbouncer.isPresent(), "pgbouncer is not installed");
        var port = Run.freePort();
        var settings = Files.createTempDirectory("pgbouncer");
        Files.writeString(settings.resolve("users.txt"), "\"postgres\" \"\"\n");
        Files.writeString(settings.resolve("pgbouncer.ini"), """
            [databases]
            %s = host=127.0.0.1 port=%d user=postgres
            [pgbouncer]
            listen_addr = 127.0.0.1
            listen_port = %d
            auth_type = any
            pool_mode = transaction
            default_pool_size = 5
            ignore_startup_parameters = extra_float_digits
            unix_socket_dir =
            """.formatted(database.name(), database.port(), port));
        var command = new ArrayList<>(List.of(pgbouncer.get(), settings.resolve("pgbouncer.ini").toString()));
        if (System.getProperty("user.name").equals("root")) command.addAll(1, List.of("-u", "nobody")); // it refuses to run as root
        Run.process(settings, Map.of(), "", "chmod", "755", settings.toString());
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(settings.resolve("log").toFile()).start();
        try {
            var env = database.env() + "pooled";
            Run.know(env, "postgres://postgres@127.0.0.1:" + port + "/" + database.name());
            awaitPort(port);
            write("V1__create_animal.sql", "create table animal (id int primary key, name text); insert into animal values (1, 'cow');");
            for (var i = 2; i <= 9; i++) write("V" + i + "__create_t" + i + ".sql", "create table t" + i + " (id int); select pg_sleep(0.05);");
            write("V10__rename_name.sql", "alter table animal add title text; update animal set title = name; alter table animal drop column name;");
            write("V11__index_title.sql", "create index concurrently animal_title on animal (title);");
            var runs = new ArrayList<CompletableFuture<Run>>();
            for (var i = 0; i < 3; i++) runs.add(CompletableFuture.supplyAsync(() ->
                Run.script(Migrate.commandLine(new Migrate()), env, "--migrations", folder.toString())));
            var ends = runs.stream().map(CompletableFuture::join).map(run -> run.out().lines().reduce((first, second) -> second).orElse("") + run.err().replaceAll("Another migrate .*\n", "")).sorted().toList();
            assertEquals(List.of(env + " is at version 11", env + " is at version 11, nothing to do", env + " is at version 11, nothing to do"), ends);
            assertEquals(List.of("11"), database.query("select count(*) from flyway_schema_history where success"));
            assertEquals(List.of("0"), database.query("select count(*) from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())"));
            write("V12__drop_title.sql", "alter table animal drop column title;");
            var run = Run.script(Migrate.commandLine(new Migrate()), env, "--migrations", folder.toString());
            assertTrue(run.err().contains("would lose 1 value of animal.title"), run.err());
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    @Test
    void saysHowToStartTheLocalServerWhenItCannot() throws IOException {
        var jbang = folder.resolve("jbang");
        Files.writeString(jbang, "#!/bin/sh\necho \"asked: $*\"\nexit 1\n");
        assumeTrue(jbang.toFile().setExecutable(true) && !System.getProperty("os.name").startsWith("Windows"), "no shell scripts here");
        write("V1__create_animal.sql", "create table animal (id int primary key);");
        var variables = new HashMap<String, String>();
        variables.put("DEV_DATABASE_URL", null);
        variables.put("LOSSLESS_DEV_PORT", "1");
        variables.put("JBANG_LAUNCH_CMD", jbang.toString());
        var run = Run.process(folder, variables, "", java("--migrations", folder.toString()));
        assertEquals("dev: localhost:1/dev as postgres\n", run.out());
        assertEquals("asked: local_databases start dev\nerror: the local dev server did not start\nhelp: jbang local_databases start\n", run.err());
        assertEquals(1, run.exit());
    }

    @Test
    void helpLinesRepeatTheFolderThatWasGiven() throws IOException {
        var theirs = Files.createDirectories(folder.resolve("their migrations"));
        var variable = Map.of("SOME_DATABASE_URL", database.url());
        Files.writeString(theirs.resolve("V1__create_animal.sql"), "create table animal (id int primary key);");
        Files.writeString(theirs.resolve("models.sql"), "create table animal (id int primary key, name text);");
        var drift = Run.process(folder, variable, "", Run.java(CheckDrift.class, "some", "--migrations", "their migrations"));
        assertTrue(drift.out().contains("help: jbang check_drift --migrations 'their migrations' some --write NAME writes the next migration\n"),
            drift.toString());
        assertTrue(drift.out().contains("help: jbang migrate --migrations 'their migrations' some\n"), drift.out());
        Files.writeString(theirs.resolve("V1__create_animal.sql"), "oops;");
        assertTrue(Run.process(folder, variable, "", java("some", "--migrations", "their migrations")).err()
            .endsWith("help: put it right, then: jbang migrate --migrations 'their migrations' some\n"));
    }

    @Test
    void findsTheMigrationsAboveTheWorkingDirectory() throws IOException {
        var below = Files.createDirectories(folder.resolve("app/src"));
        var variable = Map.of("SOME_DATABASE_URL", database.url());
        var run = Run.process(below, variable, "", java("some"));
        assertTrue(run.err().startsWith("error: there is no migrations/ and no src/main/resources/db/migration/ in or above "), run.err());
        Files.createDirectories(folder.resolve("src/main/resources/db/migration"));
        write("src/main/resources/db/migration/V1__create_plant.sql", "oops;");
        assertTrue(Run.process(below, variable, "", java("some")).err().contains("\n  ../../src/main/resources/db/migration/V1__create_plant.sql:1\n"));
        Files.createDirectories(folder.resolve("migrations"));
        write("migrations/V1__create_animal.sql", "create table animal (id int primary key);");
        assertEquals("some is at version 1", Run.process(below, variable, "", java("some")).out().lines().reduce((first, second) -> second).orElse(""));
        write("migrations/V2__fail.sql", "oops;");
        assertTrue(Run.process(below, variable, "", java("some")).err().contains("\n  ../../migrations/V2__fail.sql:1\n"));
    }

    // ---- Helpers.

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Run migrate() {
        return Run.script(Migrate.commandLine(new Migrate()), database.env(), "--migrations", folder.toString());
    }

    private static String[] java(String... arguments) {
        return Run.java(Migrate.class, arguments);
    }

    private Process start() throws IOException {
        var builder = new ProcessBuilder(java(database.env(), "--migrations", folder.toString()))
            .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put(database.env().toUpperCase() + "_DATABASE_URL", database.url());
        return builder.start();
    }

    private String onTerminal(String typed, String... options) {
        var arguments = new ArrayList<>(List.of(java(database.env(), "--migrations", folder.toString())));
        arguments.remove("--yes");
        arguments.addAll(List.of(options));
        var environment = new HashMap<String, String>();
        environment.put(database.env().toUpperCase() + "_DATABASE_URL", database.url());
        environment.put("CI", null); // which would be an answer
        return Run.onTerminal(folder, environment,
            typed.isEmpty() ? List.of() : List.of("? [y/N] ", typed), arguments.toArray(String[]::new)).out();
    }

    private static void awaitPort(int port) {
        for (var end = System.nanoTime() + 20_000_000_000L; System.nanoTime() < end; ) {
            try (var socket = new java.net.Socket("127.0.0.1", port)) {
                return;
            } catch (IOException e) {
                LockSupport.parkNanos(1_000_000);
            }
        }
        throw new IllegalStateException("nothing answers at " + port);
    }
}
