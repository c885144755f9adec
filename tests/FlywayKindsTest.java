import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Rows of all kinds in Flyway's history, and files that are no versioned SQL. */
class FlywayKindsTest extends FlywayProject {

    private static final String V3_ROW = "insert into flyway_schema_history values (3, '3', 'fill', '%s', '%s', %s, 'postgres', now(), 5, true)";

    /** What a team keeps in src/main/java/db/migration. */
    public static final class V2__Create_plant extends BaseJavaMigration {
        @Override
        public void migrate(Context context) throws Exception {
            try (var statement = context.getConnection().createStatement()) {
                statement.execute("create table plant (id int)");
            }
        }
    }

    private void flywayWithJava() {
        Flyway.configure().dataSource("jdbc:postgresql://localhost:" + database.port() + "/" + database.name(), "postgres", "none")
            .locations("filesystem:" + folder).javaMigrations(new V2__Create_plant()).loggers("slf4j").load().migrate();
    }

    @Test
    void whatJavaHasDoneStaysDone() throws IOException {
        folder = Files.createDirectories(root.resolve("src/main/resources/db/migration"));
        var java = root.resolve("src/main/java/db/migration/V2__Create_plant.java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "class V2__Create_plant {}");
        write("V1__create_animal.sql", ANIMAL, "V3__add_legs.sql", "alter table animal add legs int;");
        var shown = java.getFileSystem().getPath("").toAbsolutePath().relativize(java);
        refused(migrate(), "`" + said(shown.toString()) + "` is not SQL, and ENV has not run it",
            "let Flyway run it, as before (flyway migrate -target=2), then: jbang migrate ENV; or write it in SQL, as V2__Create_plant.sql");
        assertEquals(List.of(), tables());
        assertEquals("ENV is at version 1", last(migrate("--target", "1")));
        var drift = drift();
        assertTrue(drift.out().contains("V2__Create_plant.java   pending, and not SQL: Flyway runs it\n"), drift.out() + drift.err());
        Files.delete(folder.resolve("V3__add_legs.sql"));
        flywayWithJava();
        write("V3__add_legs.sql", "alter table animal add legs int;");
        assertEquals("ENV is at version 3", last(migrate()));
        flywayWithJava();
        drift = drift();
        assertTrue(drift.out().contains("V2__Create_plant is not SQL and is not run on the shadow: what it made shows as drift, unless "
            + "V2__….sql makes it too, for databases yet to come\n"), drift.out() + drift.err());
        assertTrue(drift.out().contains("+ table plant"), drift.out());
        write("V2__Create_plant.sql", "create table plant (id int);");
        assertEquals("history: in agreement, version 3", last(drift()));
        assertEquals("ENV is at version 3, nothing to do", last(migrate()));
        database = Servers.create(18);
        Run.know(database);
        assertEquals("ENV is at version 3", last(migrate()));
    }

    @ParameterizedTest
    @CsvSource({"JDBC, db.migration.V3__Fill, null", "SPRING_JDBC, db.migration.V3__Fill, 17", "SCRIPT, V3__fill.sh, 5", "CUSTOM, V3.x, null"})
    void whatWasDoneInAnotherWayStaysDone(String type, String script, String checksum) {
        write("V1__create_animal.sql", ANIMAL, "V2__add_legs.sql", "alter table animal add legs int;");
        flyway(RealFlyway.PINNED, "migrate", Map.of());
        database.execute(V3_ROW.formatted(type, script, checksum));
        assertEquals("ENV is at version 3, nothing to do", last(migrate()));
        assertTrue(drift().out().endsWith("history: in agreement, version 3\n"), drift().out());
        write("V3__fill.sql", "oops", "V4__add_tail.sql", "alter table animal add tail int;");
        assertEquals("ENV is at version 4", last(migrate()));
        database.execute("update flyway_schema_history set version = '5' where version = '3'");
        write("V4_1__late.sql", "select 1;");
        refused(migrate(), "`DIR/V3__fill.sql` comes before version 5, which ENV is at already", "give it the next number: V6__fill.sql, "
            + "or, where branches merge late: --out-of-order");
    }

    /** Flyway's licensed editions undo; its free one cannot even read such a history. */
    @Test
    void whatWasUndoneIsPendingAgain() {
        write("V1__create_animal.sql", ANIMAL, "V2__add_legs.sql", "alter table animal add legs int;");
        flyway(RealFlyway.PINNED, "migrate", Map.of());
        database.execute("alter table animal drop legs");
        database.execute("insert into flyway_schema_history values (3, '2', 'add legs', 'UNDO_SQL', 'U2__add_legs.sql', 9, 'postgres', now(), 5, true)");
        var drift = drift();
        assertTrue(said(drift.out()).endsWith("""
            history: version 1, 1 pending
              + V2__add_legs.sql   pending
            help: jbang migrate ENV
            """), drift.out() + drift.err());
        var status = migrate("--status").out();
        assertTrue(status.matches("(?s).*V2__add_legs.sql +[-:\\d ]+ by postgres, undone\n.*U2__add_legs.sql +[-:\\d ]+ by postgres, undoes it\n.*"), status);
        assertEquals("ENV is at version 2", last(migrate()));
        assertEquals("ENV is at version 2, nothing to do", last(migrate()));
        assertEquals("history: in agreement, version 2", last(drift()));
        write("U2__add_legs.sql", "alter table animal drop legs;");
        refused(migrate(), "`DIR/U2__add_legs.sql` is not the name of a migration",
            "migrations are not undone; move it out of DIR/, and write what takes a change back, when it is needed, as the next migration");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.15.0", RealFlyway.PINNED})
    void whatRepairHasDeletedIsNotMissed(String version) throws IOException {
        write("V1__create_animal.sql", ANIMAL, "V2__add_legs.sql", "alter table animal add legs int;", "V3__add_tail.sql",
            "alter table animal add tail int;", "R__animals.sql", "select 1;");
        flyway(version, "migrate", Map.of());
        Files.delete(folder.resolve("V2__add_legs.sql"));
        Files.delete(folder.resolve("R__animals.sql"));
        flyway(version, "repair", Map.of());
        assertEquals("ENV is at version 3, nothing to do", last(migrate()));
        write("V4__add_head.sql", "alter table animal add head int;");
        assertEquals("ENV is at version 4", last(migrate()));
        flyway(version, "validate", Map.of());
        assertTrue(drift().out().endsWith("history: in agreement, version 4\n"), drift().out());
    }

    @Test
    void aBaselineMigrationIsRenamed() throws IOException {
        write("B2__all.sql", ANIMAL + "alter table animal add legs int;", "V3__add_tail.sql", "alter table animal add tail int;");
        flyway(RealFlyway.PINNED, "migrate", Map.of());
        refused(migrate(), "`DIR/B2__all.sql` is not the name of a migration",
            "where those that it stands for are gone, it is the first one: mv DIR/B2__all.sql DIR/V2__all.sql");
        Files.move(folder.resolve("B2__all.sql"), folder.resolve("V2__all.sql"));
        assertEquals("ENV is at version 3, nothing to do", last(migrate()));
        assertEquals("history: in agreement, version 3", last(drift()));
        flyway(RealFlyway.PINNED, "validate", Map.of("ignoreMigrationPatterns", "*:missing"));
        write("B3__all.sql", "select 1;");
        refused(migrate(), "`DIR/B3__all.sql` is not the name of a migration",
            "the migrations up to 3 make the same: move it out of DIR/");
    }

    // ---- Branches that merge late.

    @ParameterizedTest
    @ValueSource(strings = {"7.15.0", RealFlyway.PINNED})
    void runsWhatWasMergedLate(String version) throws IOException {
        write("V1__create_animal.sql", ANIMAL, "V3__add_tail.sql", "alter table animal add tail int;");
        flyway(version, "migrate", Map.of());
        write("V2__add_legs.sql", "alter table animal add legs int;", "V2_1__drop_name.sql", "alter table animal drop name;");
        database.execute("insert into animal values (1, 'cow')");
        refused(migrate(), "`DIR/V2__add_legs.sql` comes before version 3, which ENV is at already",
            "give it the next number: V4__add_legs.sql, or, where branches merge late: --out-of-order");
        var plan = migrate("--out-of-order", "--plan");
        assertTrue(plan.err().contains("`V2_1__drop_name.sql` would lose 1 value of animal.name"), plan.out() + plan.err());
        write("V2_1__drop_name.sql", "-- lossless: allow animal.name, nobody has one\nalter table animal drop name;");
        Files.writeString(root.resolve("flyway.conf"), "flyway.outOfOrder=true\n"); // says the same
        assertEquals("ENV is at version 3", last(version.equals(RealFlyway.PINNED) ? migrate() : migrate("--out-of-order")));
        assertEquals("ENV is at version 3, nothing to do", last(migrate()));
        flyway(version, "validate", Map.of());
        assertEquals("history: in agreement, version 3", last(drift()));
        // built in the order of the history, or the numbers of the columns would prove a rename that was none
        database.execute("update flyway_schema_history set execution_time = 1; alter table animal rename legs to feet");
        var drift = drift();
        assertTrue(drift.out().contains("~ column animal.legs   renamed to feet (same attribute number"), drift.out() + drift.err());
    }
}
