import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random schemas and random edits of them, there and back, with rows: see {@link DriftGrammar} and {@link DriftOracle}.
 *
 * The same seeds every time, as a test that fails is to come from a change; {@code LOSSLESS_FUZZ_ROUNDS=200} takes new ones,
 * {@code LOSSLESS_FUZZ_SEED=N} those from N. What fails is shrunk to the smallest that fails in the same way.
 */
class DriftFuzzTest {

    private static final int ROUNDS = Integer.parseInt(System.getenv().getOrDefault("LOSSLESS_FUZZ_ROUNDS", "6"));
    private static final boolean NEW = System.getenv("LOSSLESS_FUZZ_ROUNDS") != null;
    private static final long SEED = Long.parseLong(System.getenv().getOrDefault("LOSSLESS_FUZZ_SEED",
        NEW ? "" + System.currentTimeMillis() / 1000 * 1000 : "1"));
    private static final Duration SHRINKING = Duration.ofMinutes(NEW ? 4 : 1);

    /** A failure's kind: what differs from one schema to the next is left out. */
    private static final Pattern OWN = Pattern.compile("\"(?:[^\"]|\"\")*\"|'[^']*'|[0-9]+|\\b[a-z]+\\.[a-z.]+");
    /** What rows say against the models is no fault of the script: they are tried without. */
    private static final Pattern ROWS = Pattern.compile("ERROR:  2[23]...:|\\[2[23]...]");
    private static final Pattern BY_HAND = Pattern.compile("error: \\d+ differences? without SQL");
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    @TempDir static Path folders;

    /** A schema, what becomes of it, and rows: the statements that PostgreSQL takes. */
    private record Round(int version, boolean bySql, List<String> a, List<String> b, List<String> rows) { }

    @TestFactory
    Stream<DynamicTest> rounds() {
        DriftPair.createRoles(15);
        DriftPair.createRoles(18);
        return LongStream.range(SEED, SEED + ROUNDS).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> run(seed)));
    }

    private static void run(long seed) throws SQLException, IOException {
        var random = new Random(seed);
        random.nextInt(); // the first of neighbouring seeds are alike
        var version = random.nextBoolean() ? 18 : 15;
        var grown = DriftGrammar.grown(random, 8 + random.nextInt(25));
        var a = taken(version, grown.stream().map(DriftGrammar.Statement::sql).toList());
        var accepted = grown.stream().filter(statement -> a.contains(statement.sql())).toList();
        var edited = DriftGrammar.edited(random, accepted, 1 + random.nextInt(6)).stream().map(DriftGrammar.Statement::sql).toList();
        var withRows = new ArrayList<>(a);
        withRows.addAll(DriftGrammar.rows(random, accepted));
        var rows = taken(version, withRows);
        var round = new Round(version, random.nextBoolean(), a, taken(version, edited), rows.subList(a.size(), rows.size()));
        var failure = failure(round);
        if (failure == null) return;
        Assumptions.assumeTrue(SEEN.add(kind(failure)), () -> "as before: " + kind(failure));
        var small = shrunk(round, kind(failure));
        var again = failure(small);
        throw new AssertionError(("LOSSLESS_FUZZ_SEED=%d LOSSLESS_FUZZ_ROUNDS=1 ./jbang test DriftFuzz%n"
            + "-- on %d, a.sql%n%s%n-- b.sql%n%s%n-- rows.sql%n%s%n%s")
            .formatted(seed, version, script(small.a), script(small.b), script(small.rows), again == null ? "the first time: "
                + failure : again));
    }

    /** Those statements that can be run, one after the other, in a new database. */
    static List<String> taken(int version, List<String> statements) throws SQLException {
        var database = Servers.create(version);
        var taken = new ArrayList<String>();
        try (var connection = DriverManager.getConnection("jdbc:postgresql://localhost:%d/%s?preferQueryMode=simple"
            .formatted(database.port(),
            database.name()), "postgres", "")) {
            for (var sql : statements) if (runs(connection, sql)) taken.add(sql);
        }
        Servers.drop(database);
        return taken;
    }

    private static boolean runs(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
            return true;
        } catch (SQLException e) {
            return false; // what it uses is not there, or its name is taken
        }
    }

    static String script(List<String> statements) {
        return statements.stream().map(sql -> sql + ";\n").collect(Collectors.joining());
    }

    // ---- Whether it fails ----

    /** What went wrong, or null. */
    private static String failure(Round round) throws IOException {
        try {
            check(round, round.rows);
            return null;
        } catch (AssertionError e) {
            if (BY_HAND.matcher(e.getMessage()).find()) return null;
            if (round.rows.isEmpty() || !ROWS.matcher(e.getMessage()).find()) return e.getMessage();
        }
        try {
            check(round, List.of());
            return null;
        } catch (AssertionError e) {
            return BY_HAND.matcher(e.getMessage()).find() ? null : e.getMessage();
        }
    }

    private static void check(Round round, List<String> rows) throws IOException {
        var folder = folders.resolve("round" + System.nanoTime());
        var options = List.of("--no-renames");
        var way = new DriftOracle.Way(script(round.a), script(round.b), "", script(rows), options, options,
            List.of("", ""), List.of(), true, PgDump.reads(round.version), true, "", round.a.equals(round.b));
        if (round.bySql) DriftOracle.bySql(round.version, folder, way);
        else DriftOracle.byMigration(round.version, folder, way);
    }

    private static String kind(String failure) {
        var text = failure.lines().filter(line -> !line.isBlank()).toList();
        var wanted = failure.lines().filter(line -> line.matches(".*(?:wanted:|is: ) .*"))
            .map(line -> line.replaceAll(".*; Type: ([A-Z ]+);.*", "$1"))
            .distinct().sorted().collect(Collectors.joining(", "));
        var error = text.stream().filter(line -> line.contains("ERROR: ") || line.startsWith("  ")
            && line.contains("[")).findFirst().orElse("");
        return OWN.matcher(text.get(0) + " " + error + " " + wanted).replaceAll("…");
    }

    // ---- The smallest that fails in the same way ----

    private static Round shrunk(Round round, String kind) throws SQLException, IOException {
        var until = Instant.now().plus(SHRINKING);
        var small = round;
        for (var smaller = true; smaller;) {
            smaller = false;
            var statements = Stream.concat(small.a.stream(), small.b.stream()).distinct().toList();
            for (var size = Math.max(1, statements.size() / 4); size >= 1; size /= 2)
                for (var at = statements.size(); at > 0 && Instant.now().isBefore(until); at -= size) {
                    var candidate = without(small, statements.subList(Math.max(0, at - size), at));
                    if (candidate.a.size() + candidate.b.size() == small.a.size() + small.b.size()) continue;
                    var failure = failure(candidate);
                    if (failure == null || !kind(failure).equals(kind)) continue;
                    small = candidate;
                    smaller = true;
                }
        }
        return small;
    }

    private static Round without(Round round, List<String> gone) throws SQLException {
        var a = taken(round.version, round.a.stream().filter(sql -> !gone.contains(sql)).toList());
        var b = taken(round.version, round.b.stream().filter(sql -> !gone.contains(sql)).toList());
        var withRows = new ArrayList<>(a);
        withRows.addAll(round.rows);
        var rows = taken(round.version, withRows);
        return new Round(round.version, round.bySql, a, b, rows.subList(a.size(), rows.size()));
    }
}
