import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What stands where, the next file, a server that is not there yet, and files that are to be split. */
class FlywayStatusTest extends FlywayProject {

    private String status(Run run) {
        return said(run.out()).replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d", "THEN").replaceAll("[\\d,]+ ms\\b|in no time, or only recorded", "N ms");
    }

    @Test
    void saysWhatIsAppliedAndWhatIsNot() {
        assertEquals("ENV has no version yet", last(migrate("--status")));
        write("V1__create_animal.sql", ANIMAL, "V2__add_legs.sql", "alter table animal add legs int;", "R__animals.sql", "select 1;");
        flyway(RealFlyway.PINNED, "migrate", Map.of());
        assertEquals("""
            ENV: localhost:PORT/ENV as postgres
              V1__create_animal.sql   THEN by postgres, N ms
              V2__add_legs.sql        THEN by postgres, N ms
              R__animals.sql          THEN by postgres, N ms
            ENV is at version 2
            """, status(migrate("--status")));
        write("V2__add_legs.sql", "alter table animal add legs bigint;", "V4__add_tail.sql", "alter table animal add tail int;",
            "R__animals.sql", "select 2;", "V3__Fill.java", "");
        database.execute("insert into flyway_schema_history values (4, '5', 'x', 'SQL', 'V5__gone.sql', 1, 'zoe', '2020-01-01 00:00:01', 0, true)");
        var run = migrate("--status");
        assertEquals("""
            ENV: localhost:PORT/ENV as postgres
              V1__create_animal.sql   THEN by postgres, N ms
              V2__add_legs.sql        has changed since it was applied to ENV
              R__animals.sql          THEN by postgres, N ms
              V5__gone.sql            was applied to ENV, and is not there
              V4__add_tail.sql        comes before version 5, which ENV is at already
              R__animals.sql          pending
              V3__Fill.java           pending, and not SQL: Flyway runs it
            ENV is at version 5, 3 disagrees, 2 pending
            """, status(run).replaceAll("  \\S*/V3__Fill.java\\s+", "  V3__Fill.java           ").replaceAll("(\\.sql) {5,}", "$1 ")
            .replace("R__animals.sql ", "R__animals.sql          ").replace("V1__create_animal.sql ", "V1__create_animal.sql   ")
            .replace("V2__add_legs.sql ", "V2__add_legs.sql        ").replace("V5__gone.sql ", "V5__gone.sql            ")
            .replace("V4__add_tail.sql ", "V4__add_tail.sql        "), run.err());
        assertEquals(3, run.exit());
        var json = migrate("--status", "--json").out();
        assertTrue(json.contains("\"version\":\"5\",\"migrations\":[{\"file\":\"V1__create_animal.sql\""), json);
        assertTrue(json.contains("{\"file\":\"V5__gone.sql\",\"version\":\"5\",\"state\":\"disagrees\",\"on\":\"2020-01-01 00:00:01\","
            + "\"by\":\"zoe\",\"milliseconds\":0,\"detail\":\"was applied to "), json);
        assertEquals(2, migrate("--status", "--plan").exit());
        database.execute("update flyway_schema_history set script = E'V5__\\x1b[31m.sql', installed_by = E'z\\x1boe' where version = '5'");
        assertTrue(migrate("--status").out().contains("  V5__?[31m.sql "));
        assertEquals(List.of("4"), database.query("select count(*) from flyway_schema_history"));
    }

    /** After all that migrate does which Flyway does otherwise. */
    @ParameterizedTest
    @ValueSource(strings = {"5.2.4", "7.15.0", RealFlyway.PINNED})
    void flywayIsContentAfterwards(String version) throws ReflectiveOperationException {
        database.execute("create table old (id int)");
        write("V1__create_old.sql", "create table old (id int);", "V3__add_legs.sql", ANIMAL + "alter table animal add legs int;",
            "R__animals.sql", "create or replace view animals as select id from animal;");
        assertEquals("ENV is at version 3", last(migrate("--baseline", "1")));
        write("V2__create_plant.sql", "begin; create table plant (id int); commit;", "V4__index.sql", "create index concurrently x on animal (legs);",
            "V5__create_stone.sql", "create table ${y} (id int, text text default '${flyway:table}');",
            "R__animals.sql", "create or replace view animals as select id, name from animal;");
        assertEquals("ENV is at version 5", last(migrate("--out-of-order", "--placeholder", "y=stone")));
        var settings = Map.of("placeholders.y", "stone", "outOfOrder", "true", // the old one has none of its own:
            version.equals("5.2.4") ? "placeholders.flyway:table" : "cleanDisabled", version.equals("5.2.4") ? "x" : "true");
        flyway(version, "validate", settings);
        var info = flyway(version, "info", settings);
        var pending = (Object[]) info.getClass().getMethod("pending").invoke(info);
        assertEquals(0, pending.length, () -> Arrays.toString(pending));
        assertEquals("history: in agreement, version 5", last(drift("--placeholder", "y=stone")));
    }

    // ---- The next file.

    @Test
    void makesTheNextFileAfterThoseOfAllBranches() throws Exception {
        write("V1__create_animal.sql", ANIMAL);
        git("init", "-q", "-b", "main");
        git("add", ".");
        git("commit", "-qm", "one");
        git("checkout", "-qb", "other");
        write("V007__add_legs.sql", "select 1;");
        git("add", ".");
        git("commit", "-qm", "two");
        git("checkout", "-q", "main");
        var run = Run.script(Migrate.commandLine(new Migrate()), "--migrations", folder.toString(), "--new", "add the tail");
        assertEquals("DIR/V008__add_the_tail.sql\n", said(run.out()), run.err());
        assertEquals("", Files.readString(folder.resolve("V008__add_the_tail.sql")));
        assertEquals(2, migrate("--new", "../x").exit());
        assertEquals(2, migrate("--new", " ").exit());
    }

    @ParameterizedTest
    @CsvSource({"V1__a.sql, V2__b.sql", "V1.2__a.sql, V2__b.sql", "V09__a.sql, V10__b.sql", "V20991231235959__a.sql, V20991231235960__b.sql"})
    void makesTheNextFileWithoutGit(String newest, String next) {
        write(newest, "select 1;");
        assertEquals("DIR/" + next + "\n", said(migrate("--new", "b").out()));
    }

    @Test
    void goesOnWithTimesWhereTheseAreVersions() {
        write("V20200131235959__a.sql", "select 1;");
        assertTrue(said(migrate("--new", "b").out()).matches("DIR/V202\\d{11}__b\\.sql\n"));
        assertEquals("ENV has no version yet, 2 pending; all rolled back, nothing was changed", last(migrate("--plan")));
    }

    private void git(String... command) throws Exception {
        var arguments = Run.prepend("git", Run.prepend("-c", Run.prepend("user.name=x", Run.prepend("-c", Run.prepend("user.email=x@x", command)))));
        assertEquals(0, new ProcessBuilder(arguments).directory(folder.toFile()).inheritIO().start().waitFor());
    }

    // ---- The server.

    @Test
    void aDatabaseThatIsNotThereSaysHowToMakeIt() throws IOException, InterruptedException {
        write("V1__create_animal.sql", ANIMAL);
        var environment = Map.of("X_DATABASE_URL", "postgres://postgres@localhost:" + database.port() + "/not%20there");
        var run = Run.process(root, environment, "", Run.java(Migrate.class, "x", "--migrations", "sql", "--yes"));
        assertEquals("error: x is not there: localhost:PORT has no database not there; nothing was changed\n"
            + "help: psql -h localhost -p " + database.port() + " -U postgres -d postgres -c 'create database \"not there\"'\n", said(run.err()));
        assertEquals(1, run.exit());
        database.execute("create database \"not there\"");
        assertEquals(0, Run.process(root, environment, "", Run.java(Migrate.class, "x", "--migrations", "sql", "--yes")).exit());
    }

    @Test
    void waitsForAServerThatIsJustStarting() throws Exception {
        write("V1__create_animal.sql", ANIMAL);
        int nobody;
        try (var socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        var command = Run.java(Migrate.class, "x", "--migrations", "sql", "--yes");
        try (var relay = new Relay(nobody)) {
            var run = Run.process(root, Map.of("X_DATABASE_URL", relay.url(database)), "", command);
            assertTrue(run.err().startsWith("error: cannot reach x at localhost:" + relay.port()), run.err());
        }
        try (var relay = new Relay(nobody)) {
            var waiting = CompletableFuture.supplyAsync(() -> Run.process(root, Map.of("X_DATABASE_URL", relay.url(database)), "",
                Stream.of(command, new String[] {"--wait", "2min"}).flatMap(Stream::of).toArray(String[]::new)));
            relay.awaitConnections(2);
            relay.leadTo(database.port());
            assertEquals("x is at version 1", last(waiting.get()), waiting.get().err());
        }
    }

    // ---- Files as people write them.

    @Test
    void saysHowToSplitAFile() throws IOException {
        write("V1__create_animal.sql", ANIMAL, "V2__index.sql", """
            alter table animal add legs int;
            -- many
            update animal set legs = 4;

            create index concurrently on_legs on animal (legs);
            create index concurrently on_name
              on animal (name);
            alter table animal add tail int;
            """, "V3__all.sql", "select 1;", "V3__all.sql.conf", "executeInTransaction=false");
        assertEquals("""
            error: `DIR/V2__index.sql`, line 1, would run outside a transaction, where its loss could not be undone; nothing was changed
            help: split it: the lines to 3 stay, those to 7 go into V2_1__index.sql, the rest goes into V2_2__index.sql
            error: `DIR/V3__all.sql`, line 1, would run outside a transaction, where its loss could not be undone; nothing was changed
            help: take executeInTransaction=false out of DIR/V3__all.sql.conf: PostgreSQL runs it in a transaction
            """, said(migrate().err()));
        var lines = Files.readAllLines(folder.resolve("V2__index.sql"));
        write("V2__index.sql", String.join("\n", lines.subList(0, 3)), "V2_1__index.sql", String.join("\n", lines.subList(3, 7)),
            "V2_2__index.sql", String.join("\n", lines.subList(7, lines.size())), "V3__all.sql.conf", "");
        assertEquals("ENV is at version 3", last(migrate()));
        flyway(RealFlyway.PINNED, "validate", Map.of());
    }

    @Test
    void thePartThatTakesAChangeBackIsCutOffAsSaid() throws Exception {
        write("V1__create_animal.sql", "-- +goose Up\n" + ANIMAL + "-- +goose Down\ndrop table animal;\n");
        var help = migrate().err().lines().toList().get(1);
        var command = help.substring("help: cut it off: ".length(), help.indexOf(';'));
        assertEquals(0, new ProcessBuilder("sh", "-c", command).directory(Path.of("").toAbsolutePath().toFile()).inheritIO().start().waitFor());
        assertEquals("ENV is at version 1", last(migrate()));
        assertEquals("-- +goose Up\n" + ANIMAL, Files.readString(folder.resolve("V1__create_animal.sql")));
    }
}
