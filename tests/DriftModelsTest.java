import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Schemas grown to the size and variety of real ones, taken over as a newcomer does: {@code --models} into models.sql and the
 * first migration, migrate, check_drift, and nothing that pg_dump sees.
 *
 * {@code LOSSLESS_MODELS=10} takes ten of 8,000 statements, of which some 300 make tables, instead of a small one for each version.
 */
class DriftModelsTest {

    private static final int SCHEMAS = Integer.parseInt(System.getenv().getOrDefault("LOSSLESS_MODELS", "2"));
    private static final int SIZE = System.getenv("LOSSLESS_MODELS") == null ? 150 : 8000;

    @TempDir static Path folders;

    @TestFactory
    Stream<DynamicTest> schemas() {
        Run.know("shadow", CheckDriftTest.shadowServer());
        DriftPair.createRoles(15);
        DriftPair.createRoles(18);
        return IntStream.range(0, SCHEMAS).mapToObj(seed -> DynamicTest.dynamicTest("schema " + seed, () -> takeOver(seed)));
    }

    private static void takeOver(int seed) throws SQLException, IOException {
        var random = new Random(seed);
        random.nextInt();
        var version = seed % 2 == 0 || !PgDump.reads(18) ? 15 : 18;
        Assumptions.assumeTrue(PgDump.reads(version), "no pg_dump for PostgreSQL " + version + " here; PG_DUMP may name one");
        var statements = DriftFuzzTest.taken(version, DriftGrammar.grown(random, SIZE).stream().map(DriftGrammar.Statement::sql).toList());
        var old = Servers.create(version);
        var script = DriftFuzzTest.script(statements);
        DriftOracle.psql("schema " + seed, old, script);
        var folder = Files.createDirectories(folders.resolve("schema" + seed));

        Run.know(old);
        var models = Run.script(CheckDrift.commandLine(new CheckDrift()), old.env(), "--models", "--trusted");
        assertEquals(0, models.exit(), models::err);
        Files.writeString(folder.resolve("models.sql"), models.out());
        Files.writeString(folder.resolve("V1__make_all.sql"), models.out());
        var database = Servers.create(version);
        Run.know(database);
        var migrated = Run.script(Migrate.commandLine(new Migrate()), database.env(), "--yes", "--migrations", folder.toString());
        assertEquals(0, migrated.exit(), migrated::err);
        var checked = Run.script(CheckDrift.commandLine(new CheckDrift()), database.env(), "--trusted", "--migrations", folder.toString());
        assertEquals(0, checked.exit(), () -> checked.out() + checked.err());
        assertEquals("", PgDump.of(database.port(), database.name()).difference(PgDump.of(old.port(), old.name())));
    }
}
