import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Takes a database from one schema to another and back by the command line alone, as a user would, and asks pg_dump
 * whether it has become what the models make. Rows are to survive, with the lossless guard on.
 */
final class DriftOracle {

    /**
     * Two schemas and what is known of the way between them.
     *
     * @param byHand what somebody did to A in one database, so that it became B; empty where only the models say so
     * @param there, andBack options: what was renamed
     * @param same a query that has the same answer for A and for B: in its wording for A, and for B
     * @param dumped whether pg_dump is asked, too
     * @param everyValue whether each value of a table or column that is gone must be in lossless_archive, each other one in its place
     * @param agree whether A and B are the same to check_drift, so that there is nothing to write
     * @param unwritten why --write has no SQL for it; empty where it has
     * @param archived the rows that are in lossless_archive once A has become B, a JSON array each of values that are in it
     */
    record Way(String a, String b, String byHand, String rows, List<String> there, List<String> andBack,
            List<String> same, List<String> archived, boolean back, boolean dumped, boolean everyValue, String unwritten, boolean agree) {

        static Way of(DriftPair pair) {
            return new Way(pair.a(), pair.b(), pair.read("history.sql"), pair.read("rows.sql"), options(pair, false), options(pair, true),
                Stream.of(false, true).map(after -> pair.has("restored.sql") ? "" : pair.kept(after)).toList(), // nothing is restored here
                pair.read("archived.txt").lines().toList(), !pair.has("back.txt"), !pair.has("pg_dump.txt"), false,
                pair.read("by_hand.txt").strip(), pair.has("expected.txt") && pair.read("expected.txt").isBlank());
        }

        private static List<String> options(DriftPair pair, boolean back) {
            var renames = pair.renames(back).stream().flatMap(rename -> Stream.of("--rename", rename));
            return Stream.concat(renames, Stream.of("--no-renames")).toList();
        }
    }

    /** In a line that somebody deletes who has completed the next. */
    private static final String INCOMPLETE = "-- then delete this line";

    /** How many dumps were compared. */
    static final AtomicInteger COMPARED = new AtomicInteger();

    private static final String ARCHIVES = """
        select format('%I.%I', schemaname, tablename) from pg_tables where schemaname = 'lossless_archive'""";

    private static final Map<List<Object>, PgDump> MADE = new ConcurrentHashMap<>();

    private final int version;
    private final Path folder;
    private final Way way;
    private final PgDump a;
    private final PgDump b;

    private DriftOracle(int version, Path folder, Way way) throws IOException {
        this.version = version;
        this.folder = Files.createDirectories(folder);
        this.way = way;
        a = way.dumped ? dumpOf(way.a) : null;
        b = way.dumped ? dumpOf(way.b) : null;
    }

    /** There and back by --sql and psql. AssertionError: which command failed at which step, or what pg_dump sees. */
    static void bySql(int version, Path folder, Way way) throws IOException {
        var oracle = new DriftOracle(version, folder, way);
        var database = oracle.migrated();
        if (way.byHand.isEmpty()) oracle.bySql(database);
        else oracle.undone(database);
        Servers.drop(database);
    }

    /** There and back by --write and migrate. */
    static void byMigration(int version, Path folder, Way way) throws IOException {
        var oracle = new DriftOracle(version, folder, way);
        var database = oracle.migrated();
        oracle.byMigration(database);
        Servers.drop(database);
    }

    /** Of a database made by these models; both ways of a pair ask for it. */
    private PgDump dumpOf(String models) {
        return MADE.computeIfAbsent(List.of(version, models), made -> {
            var database = Servers.create(version);
            psql("models", database, models);
            var dump = PgDump.of(database.port(), database.name());
            Servers.drop(database);
            return dump;
        });
    }

    /** A database made by a migration that makes A, with rows. */
    private Servers.TestDatabase migrated() throws IOException {
        Files.writeString(folder.resolve("V1__make_a.sql"), way.a);
        models(way.a);
        var database = Servers.create(version);
        var run = migrate(database);
        assertEquals(0, run.exit(), () -> "migrate V1: " + run.err());
        psql("rows", database, way.rows);
        return database;
    }

    private void models(String sql) throws IOException {
        Files.writeString(folder.resolve("models.sql"), sql);
    }

    // ---- By --sql ----

    private void bySql(Servers.TestDatabase database) throws IOException {
        var values = way.everyValue ? Values.of(database) : Values.NONE;
        var same = rows(database, way.same.get(0));
        modelsLoadAgain(database, a);
        models(way.b);
        if (!sql(database, "--sql", b, way.there)) return;
        assertEquals(same, rows(database, way.same.get(1)), "rows after --sql");
        if (!way.archived.isEmpty()) assertEquals(way.archived, archived(database), "archived by --sql");
        values.assertKept("--sql", database);
        modelsLoadAgain(database, b);
        if (way.back) {
            models(way.a);
            sql(database, "--sql back", a, way.andBack);
            assertEquals(same, rows(database, way.same.get(0)), "rows after --sql back");
        }
    }

    /** What was done by hand is undone by --sql, which proves what was renamed. */
    private void undone(Servers.TestDatabase database) throws IOException {
        var same = rows(database, way.same.get(0));
        psql("by hand", database, way.byHand);
        models(way.a);
        sql(database, "--sql that undoes", a, List.of());
        assertEquals(same, rows(database, way.same.get(0)), "rows after --sql that undoes");
    }

    /** False where only somebody who knows the values can complete it. */
    private boolean sql(Servers.TestDatabase database, String step, PgDump wanted, List<String> options) {
        var script = completed(checkDrift(step, database, 0, options, "--sql").out());
        if (script == null) return false;
        psql(step, database, script);
        assertDump(step, wanted, database, script);
        assertEquals("", checkDrift(step + " again", database, 0, List.of("--no-renames"), "--sql").out(), step
            + " again, after:\n" + script);
        return true;
    }

    /** As an author completes it who takes what is written for right; null where a value is missing. */
    private static String completed(String script) {
        if (script.contains("/* the value */")) return null;
        return script.lines().filter(line -> !line.contains(INCOMPLETE)).collect(Collectors.joining("\n"));
    }

    private void modelsLoadAgain(Servers.TestDatabase database, PgDump wanted) {
        var models = checkDrift("--models", database, 0, List.of(), "--models").out();
        var again = Servers.create(version);
        psql("--models", again, models);
        assertDump("--models", wanted, again, models);
        Servers.drop(again);
    }

    // ---- By --write and migrate ----

    private void byMigration(Servers.TestDatabase database) throws IOException {
        var values = way.everyValue ? Values.of(database) : Values.NONE;
        var same = rows(database, way.same.get(0));
        models(way.b);
        var developers = way.byHand.isEmpty() ? database : Servers.copy(database);
        if (!way.byHand.isEmpty()) psql("by hand", developers, way.byHand);
        if (!writeAndMigrate("V2__there.sql", developers, database, b, way.byHand.isEmpty() ? way.there : List.of())) return;
        assertEquals(same, rows(database, way.same.get(1)), "rows after --write and migrate");
        if (!way.archived.isEmpty()) assertEquals(way.archived, archived(database), "archived by migrate");
        values.assertKept("migrate", database);
        if (way.back && (way.byHand.isEmpty() || !way.andBack.equals(List.of("--no-renames")))) {
            models(way.a);
            writeAndMigrate("V3__back.sql", database, database, a, way.andBack);
            assertEquals(same, rows(database, way.same.get(0)), "rows after --write and migrate back");
        }
    }

    /** False where only somebody who knows the values can complete it. */
    private boolean writeAndMigrate(String file, Servers.TestDatabase developers, Servers.TestDatabase database, PgDump wanted,
        List<String> options)
            throws IOException {
        var step = "--write " + file;
        if (!way.unwritten.isEmpty()) {
            var refused = checkDrift(step, developers, 1, options, "--write", "by_hand").err();
            assertTrue(refused.contains(way.unwritten), refused);
            return false;
        }
        checkDrift(step, developers, 0, options, "--write", file.replaceAll("V[0-9]__|\\.sql", ""));
        if (way.agree) return false;
        if (!Files.exists(folder.resolve(file))) throw new AssertionError(step + " wrote nothing");
        var script = completed(Files.readString(folder.resolve(file)));
        if (script == null) return false;
        Files.writeString(folder.resolve(file), script);
        var run = migrate(database);
        assertEquals(0, run.exit(), () -> "migrate " + file + ": " + run.err() + "in:\n" + script);
        assertDump("migrate " + file, wanted, database, script);
        checkDrift("check after " + file, database, 0, List.of());
        return true;
    }

    // ---- Commands and questions ----

    private Run checkDrift(String step, Servers.TestDatabase database, int exit, List<String> options, String... action) {
        var arguments = new ArrayList<>(List.of(database.env(), "--migrations", folder.toString()));
        arguments.addAll(List.of(action));
        arguments.add("--trusted"); // on a shadow server whose role is a superuser: every kind of object
        arguments.addAll(options);
        Run.know(database);
        var run = Run.script(CheckDrift.commandLine(new CheckDrift()), arguments.toArray(String[]::new));
        assertEquals(exit, run.exit(), () -> step + ": " + run.err() + run.out());
        return run;
    }

    private Run migrate(Servers.TestDatabase database) {
        Run.know(database);
        return Run.script(Migrate.commandLine(new Migrate()), database.env(), "--yes", "--migrations", folder.toString());
    }

    static void psql(String step, Servers.TestDatabase database, String script) {
        var run = Run.process(Run.ROOT, Map.of(), script, "psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-v", "VERBOSITY=verbose",
            "-d", database.url(), "-f", "-");
        assertEquals(0, run.exit(), () -> step + ": psql: " + run.err() + "in:\n" + script);
    }

    private static List<String> rows(Servers.TestDatabase database, String query) {
        return query.isBlank() ? List.of() : database.query(query);
    }

    /** What of this is found in lossless_archive, each in a row of its own, and the rows that have none of it. */
    private List<String> archived(Servers.TestDatabase database) {
        return database.jdbi().withHandle(handle -> {
            handle.execute("set timezone = 'UTC'");
            var rows = new ArrayList<String>();
            for (var table : handle.select(ARCHIVES)
                .mapTo(String.class).list()) rows.addAll(handle.select("select to_jsonb(archived_row)::text from " + table + " archived_row")
                    .mapTo(String.class).list());
            var found = new ArrayList<String>();
            for (var values : way.archived) {
                var row = rows.stream().filter(candidate -> handle.select("""
                    select not exists (select jsonb_array_elements_text(?::jsonb) except select value from jsonb_each_text(?::jsonb))""",
                    values, candidate).mapTo(Boolean.class).one()).findFirst();
                row.ifPresent(rows::remove);
                if (row.isPresent()) found.add(values);
            }
            found.addAll(rows);
            return found;
        });
    }

    private void assertDump(String step, PgDump wanted, Servers.TestDatabase database, String script) {
        if (!way.dumped) return;
        COMPARED.incrementAndGet();
        var difference = PgDump.of(database.port(), database.name()).difference(wanted);
        assertEquals("", difference, () -> step + ": pg_dump sees a difference after:\n" + script + "\n");
    }

    // ---- Every value ----

    /** All values of a database: of each table its columns with their types, and its rows as JSON; a partition's are its table's. */
    private record Values(Map<String, Map<String, String>> columns, Map<String, List<String>> rows, Set<String> partitioned) {

        private static final Values NONE = new Values(Map.of(), Map.of(), Set.of());

        static Values of(Servers.TestDatabase database) {
            var columns = new TreeMap<String, Map<String, String>>();
            var partitioned = new TreeSet<String>();
            database.query("""
                select format('%I.%I', nspname, relname), attname, format_type(atttypid, atttypmod), relkind from pg_class c
                join pg_namespace n on n.oid = relnamespace join pg_attribute on attrelid = c.oid and attnum > 0 and attgenerated = ''
                where relkind in ('r', 'p') and not relispartition and nspname !~ '^pg_|^information_schema$|^lossless_archive$' and relname <> 'flyway_schema_history'
                  and not attisdropped""",
                row -> {
                    columns.computeIfAbsent(row.get(0), table -> new TreeMap<>()).put(row.get(1), row.get(2));
                    if (row.get(3).equals("p")) partitioned.add(row.get(0));
                });
            var rows = new TreeMap<String, List<String>>();
            for (var table : columns.keySet()) rows.put(table, rowsOf(table, partitioned.contains(table), database));
            return new Values(columns, rows, partitioned);
        }

        /** Those of foreign partitions are elsewhere. */
        private static List<String> rowsOf(String table, boolean isPartitioned, Servers.TestDatabase database) {
            var own = !isPartitioned ? List.of(table) : database.query("select relid::regclass from pg_partition_tree('" + table.replace("'", "''")
                + "') join pg_class c on c.oid = relid where relkind = 'r'");
            return own.stream().flatMap(one -> database.query("select to_jsonb(t)::text from only " + one + " t").stream()).toList();
        }

        void assertKept(String step, Servers.TestDatabase database) {
            var now = of(database);
            var archives = database.query(ARCHIVES);
            var archived = archives.stream().flatMap(table -> database.query("select value from " + table
                + " archived_row, jsonb_each_text(to_jsonb(archived_row))").stream())
                .collect(Collectors.toSet());
            for (var table : rows.keySet()) {
                var kept = columns.get(table).entrySet().stream().filter(now.columns.getOrDefault(table, Map.of()).entrySet()::contains)
                    .map(Map.Entry::getKey).toList();
                var before = new ArrayList<>(only(database, rows.get(table), kept));
                var after = new ArrayList<>(only(database, now.rows.getOrDefault(table, List.of()), kept));
                if (partitioned.contains(table) && now.partitioned.contains(table)) { // one of its partitions may go
                    var left = new ArrayList<>(before);
                    after.forEach(left::remove);
                    left.forEach(before::remove);
                    for (var row : left) assertArchived(step, table, row, archived, database);
                }
                assertEquals(before, after, step + ": values of " + table);
                var gone = columns.get(table).keySet().stream().filter(name -> !now.columns.getOrDefault(table,
                    Map.of()).containsKey(name)).toList();
                for (var row : only(database, rows.get(table), gone)) assertArchived(step, table, row, archived, database);
            }
        }

        private static void assertArchived(String step, String table, String row, Set<String> archived, Servers.TestDatabase database) {
            for (var value : database.query("select value from jsonb_each_text('" + row.replace("'", "''") + "') where value is not null"))
                if (!archived.contains(value)) throw new AssertionError(step + ": " + value + " of " + table + " is not archived");
        }

        /** The rows' values of these columns alone, sorted. */
        private static List<String> only(Servers.TestDatabase database, List<String> rows, List<String> columns) {
            if (columns.isEmpty()) return List.of();
            return database.jdbi().withHandle(handle -> rows.stream().map(row -> handle.select(
                    "select coalesce(jsonb_object_agg(key, value), '{}')::text from jsonb_each(?::jsonb) where key = any (?)", row,
                        columns.toArray(String[]::new))
                .mapTo(String.class).one()).sorted().toList());
        }
    }
}
