import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Where a project's history is, and what its settings say. */
class FlywayProjectTest extends FlywayProject {

    @ParameterizedTest
    @ValueSource(strings = {"5.2.4", "7.15.0", RealFlyway.PINNED})
    void findsTheHistoryInAnotherSchema(String version) {
        write("V1__create_animal.sql", ANIMAL);
        flyway(version, "migrate", Map.of("schemas", "app"));
        write("V2__create_plant.sql", "create table plant (id int);");
        assertEquals("ENV is at version 2", last(migrate()));
        assertEquals(List.of("animal|app", "flyway_schema_history|app", "plant|app"), tables());
        assertEquals("history: in agreement, version 2", last(drift()));
        flyway(version, "validate", Map.of("schemas", "app"));
    }

    @Test
    void makesTheSchemasThatAreSaid() {
        write("V1__create_animal.sql", ANIMAL);
        var plan = migrate("--schemas", "app,Other one", "--plan");
        assertEquals("ENV has no version yet, 1 pending; all rolled back, nothing was changed", last(plan), plan.err());
        assertEquals(List.of(), tables());
        assertEquals("ENV is at version 1", last(migrate("--schemas", "app,Other one")));
        assertEquals(List.of("animal|app", "flyway_schema_history|app"), tables());
        var theirs = Servers.create(18);
        RealFlyway.run(RealFlyway.PINNED, theirs, folder, "migrate", Map.of("schemas", "app,Other one"));
        var rows = "select installed_rank, version, description, type, script, checksum, installed_by, success from app.flyway_schema_history order by 1";
        assertEquals(theirs.query(rows), database.query(rows));
        flyway(RealFlyway.PINNED, "validate", Map.of("schemas", "app,Other one"));
        assertEquals("ENV is at version 1, nothing to do", last(migrate()));
    }

    @Test
    void theSettingsOfTheProjectSayWhereItIs() throws IOException {
        Files.createDirectories(root.resolve("more"));
        Files.writeString(root.resolve("flyway.conf"), """
            flyway.url=jdbc:postgresql://localhost/secret
            flyway.schemas = app
            flyway.table=app_history
            flyway.locations=filesystem:sql,filesystem:more
            flyway.cleanDisabled=true
            """);
        write("V1__create_animal.sql", ANIMAL, "../more/V2__create_plant.sql", "create table plant (id int);");
        flyway(RealFlyway.PINNED, "migrate", Map.of("schemas", "app", "table", "app_history", "locations",
            "filesystem:" + folder + ",filesystem:" + root.resolve("more")));
        write("../more/V3__create_stone.sql", "create table stone (id int);");
        var environment = Map.of(database.env().toUpperCase() + "_DATABASE_URL", database.url());
        var run = Run.process(root, environment, "", Run.java(Migrate.class, database.env()));
        assertEquals("""
            ENV: localhost:PORT/ENV as postgres
            settings: flyway.conf (locations, schemas, table); not supported: cleanDisabled
            Applied V3__create_stone.sql in N ms
            ENV is at version 3
            """, said(run.out()), run.err());
        assertEquals(List.of("animal|app", "app_history|app", "plant|app", "stone|app"), tables());
        Files.writeString(folder.resolve("models.sql"), "create table app.animal (id bigint primary key, name text);\n"
            + "create table app.plant (id int); create table app.stone (id int);");
        run = Run.process(root, environment, "", Run.java(CheckDrift.class, database.env()));
        assertEquals("history: in agreement, version 3", last(run), run.err());
        Files.writeString(folder.resolve("V3__create_stone.sql"), "select 1;");
        run = Run.process(root, environment, "", Run.java(Migrate.class, database.env()));
        assertTrue(run.err().contains("`sql/V3__create_stone.sql` and `more/V3__create_stone.sql` have the same name"), run.err());
    }

    @Test
    void readsTomlToo() throws IOException {
        Files.writeString(root.resolve("flyway.toml"), """
            [environments.default]
            url = "jdbc:postgresql://localhost/secret"
            schemas = ["app"]
            [flyway]
            table = "app_history"
            mixed = true
            """);
        write("V1__create_animal.sql", ANIMAL);
        var run = migrate();
        assertEquals("settings: DIR/../flyway.toml (schemas, table); not supported: mixed", said(run.out()).lines().toList().get(1));
        assertEquals(List.of("animal|app", "app_history|app"), tables());
        Files.writeString(root.resolve("flyway.toml"), "[flyway");
        run = migrate();
        assertEquals(1, run.exit());
        assertTrue(run.err().startsWith("error: cannot read "), run.err());
    }

    @Test
    void twoHistoriesAreRefusedUnlessOneIsSaid() {
        write("V1__create_animal.sql", ANIMAL);
        flyway(RealFlyway.PINNED, "migrate", Map.of("schemas", "one"));
        flyway(RealFlyway.PINNED, "migrate", Map.of("schemas", "two"));
        refused(migrate(), "ENV has 2 histories of migrations, one.flyway_schema_history and two.flyway_schema_history",
            "say whose: jbang migrate ENV --schemas one");
        assertEquals("ENV is at version 1, nothing to do", last(migrate("--schemas", "one")));
        assertTrue(drift().err().endsWith("error: there are 2 histories of migrations, one.flyway_schema_history and two.flyway_schema_history\n"
            + "help: say whose: --schemas one\n"));
        assertEquals("history: in agreement, version 1", last(drift("--schemas", "two")));
    }

    @Test
    void tablesInAnySchemaNeedABaseline() {
        write("V1__create_animal.sql", ANIMAL);
        database.execute("create schema other; create table other.stone (id int)");
        refused(migrate(), "ENV has tables but no history of migrations",
            "jbang migrate ENV --baseline VERSION, the version that it is at; 0 where no migration is to have made other.stone");
        assertEquals("ENV is at version 1", last(migrate("--baseline", "0")));
        flyway(RealFlyway.PINNED, "validate", Map.of());
    }

    @Test
    void quotesWhatSpringSays() throws IOException {
        Files.createDirectories(root.resolve("src/main/resources"));
        Files.writeString(root.resolve("src/main/resources/application.yml"), """
            spring:
              datasource:
                url: jdbc:postgresql://localhost/x
                password: secret
              flyway:
                password: secret
                default-schema: app
                table: "app_history"
            server:
              port: 8080
            """);
        write("V1__create_animal.sql", ANIMAL);
        assertEquals("settings: src/main/resources/application.yml of Spring is not read; it says: --schemas app --table app_history",
            migrate("--plan").out().lines().toList().get(1));
        assertEquals("ENV is at version 1", last(migrate("--schemas", "app", "--table", "app_history")));
        assertEquals(List.of("animal|app", "app_history|app"), tables());
    }
}
