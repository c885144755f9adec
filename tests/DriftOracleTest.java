import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pairs of tests/drift, taken there and back by the command line, and what pg_dump sees then: see {@link DriftOracle}.
 *
 * A small share runs with the suite, on the newest PostgreSQL that the pg_dump of this machine reads;
 * {@code ./jbang -Dpairs=all test DriftOracle} takes all of them on 15 and 18, {@code -Dpairs='enum.*'} those whose name
 * matches, {@code -Dpairs='.* on 15 by --write'} one way. {@code PG_DUMP=/path/to/18/bin/pg_dump} names one that reads 18, and
 * {@code -Djava.io.tmpdir=/dev/shm} keeps the servers in memory, which is several times faster. At the end it says how many
 * databases were compared.
 */
class DriftOracleTest {

    private static final String WANTED = System.getProperty("pairs", "");
    private static final int SHARE = 60; // one of so many runs with the suite

    @TempDir static Path folders;

    @AfterAll
    static void count() {
        System.out.printf("%d databases compared with one that the models make, by pg_dump%n", DriftOracle.COMPARED.get());
    }

    @TestFactory
    Stream<DynamicTest> on18() throws IOException {
        return tests(18);
    }

    @TestFactory
    Stream<DynamicTest> on15() throws IOException {
        return tests(15);
    }

    private static Stream<DynamicTest> tests(int version) throws IOException {
        Assumptions.assumeTrue(PgDump.reads(version), "no pg_dump for PostgreSQL " + version + " here; PG_DUMP may name one");
        Assumptions.assumeTrue(!WANTED.isEmpty() || version == (PgDump.reads(18) ? 18 : 15), "on 18, today");
        DriftPair.createRoles(18);
        DriftPair.createRoles(version);
        return DriftPair.all().stream().filter(pair -> pair.runsOn(version) && pair.runsOn(18) && !pair.has("unsupported.txt")
            && !pair.a().contains("create subscription ")).flatMap(pair -> { // a subscription's database cannot be dropped
            var folder = folders.resolve(pair.name() + version);
            var way = DriftOracle.Way.of(pair);
            return Stream.of(
                DynamicTest.dynamicTest(pair.name() + " on " + version + " by --sql",
                    () -> Run.check(pair.folder(), () -> DriftOracle.bySql(version, folder.resolve("sql"), way))),
                DynamicTest.dynamicTest(pair.name() + " on " + version + " by --write",
                    () -> Run.check(pair.folder(), () -> DriftOracle.byMigration(version, folder.resolve("write"), way))));
        }).filter(DriftOracleTest::isChosen);
    }

    private static boolean isChosen(DynamicTest test) {
        var name = test.getDisplayName();
        if (WANTED.isEmpty()) return Math.floorMod(name.hashCode(), SHARE) == 0
            || name.matches("(?:table_becomes_partitioned|table_without_columns) .*"); // only seen with rows, by the command line
        return WANTED.equals("all") || name.matches("(?:" + WANTED + ")(?: on .*)?");
    }
}
