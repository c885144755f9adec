import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pairs of tests/drift, taken there and back by the command line, and what pg_dump sees then: see {@link DriftOracle}.
 *
 * Each day other pairs have their turn, on the newest PostgreSQL that the pg_dump of this machine reads;
 * {@code ./jbang -Dpairs=all test DriftOracle} takes all of them on 15 and 18, {@code -Dpairs='enum.*'} those whose name matches.
 */
class DriftOracleTest {

    private static final String WANTED = System.getProperty("pairs", "");
    private static final int DAYS = 24;

    @TempDir static Path folders;

    @TestFactory
    Stream<DynamicTest> on15() throws IOException {
        return tests(15);
    }

    @TestFactory
    Stream<DynamicTest> on18() throws IOException {
        return tests(18);
    }

    private static Stream<DynamicTest> tests(int version) throws IOException {
        Assumptions.assumeTrue(PgDump.reads(version), "no pg_dump for PostgreSQL " + version + " here; PG_DUMP may name one");
        Assumptions.assumeTrue(!WANTED.isEmpty() || version == (PgDump.reads(18) ? 18 : 15), "on 18, today");
        Run.know("shadow", CheckDriftTest.shadowServer());
        DriftPair.createRoles(18);
        DriftPair.createRoles(version);
        return DriftPair.all().stream().filter(pair -> isChosen(pair) && pair.runsOn(version) && !pair.has("unsupported.txt"))
            .map(pair -> DynamicTest.dynamicTest(pair.name() + " on " + version,
                () -> DriftOracle.check(version, folders.resolve(pair.name() + version), DriftOracle.Way.of(pair))));
    }

    private static boolean isChosen(DriftPair pair) {
        if (WANTED.isEmpty()) return Math.floorMod(pair.name().hashCode() + LocalDate.now().toEpochDay(), DAYS) == 0;
        return WANTED.equals("all") || pair.name().matches(WANTED);
    }
}
