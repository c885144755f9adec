import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Pairs of schemas, a folder each in tests/drift, taken from A to B and from B to A.
 *
 * <ul>
 * <li>{@code a.sql}: one schema; {@code -- from 17} in its first line: syntax that older servers lack
 * <li>{@code b.sql}: the other, from scratch; or {@code history.sql}: what somebody did to A, so that both have the same
 *     history; or {@code restored.sql}: the other, its columns numbered anew as by a dump and restore
 * <li>{@code rename.txt}: what is called otherwise in B, a line {@code OLD=NEW} each, read the other way round from B to A
 * <li>{@code rows.sql}: rows for A; {@code kept.sql}: a query with the same answer before and after, and after the way
 *     back, too; below {@code -- after} its wording for B
 * <li>{@code expected.txt}: the differences from A to B
 * <li>{@code unsupported.txt}: those of them that nobody wrote SQL for; then nothing is run
 * <li>{@code back.txt}, {@code pg_dump.txt}: why there is no way back from B to A, or why pg_dump sees a difference afterwards
 * </ul>
 *
 * All pairs run on PostgreSQL 18, a third of them on 15; {@code ./jbang -Dpairs=all test DriftPairs} runs all on both,
 * {@code -Dpairs='enum.*'} those whose name matches.
 */
class DriftPairsTest {

    private static final Path PAIRS = Run.ROOT.resolve("tests/drift");
    private static final String WANTED = System.getProperty("pairs", "");

    @TestFactory
    Stream<DynamicTest> on18() throws IOException {
        return tests(18, pair -> true);
    }

    @TestFactory
    Stream<DynamicTest> on15() throws IOException {
        return tests(15, pair -> !WANTED.isEmpty() || Math.floorMod(pair.name().hashCode(), 3) == 0);
    }

    @Test
    void thereAreEnoughOfThem() throws IOException {
        assertTrue(pairs().size() >= 165, pairs().size() + " pairs");
    }

    private static Stream<DynamicTest> tests(int version, Predicate<Pair> chosen) throws IOException {
        createRoles(version);
        var databases = List.of(new Copy(version), new Copy(version));
        return pairs().stream()
            .filter(pair -> WANTED.isEmpty() || WANTED.equals("all") || pair.name().matches(WANTED))
            .filter(pair -> pair.from() <= version).filter(chosen)
            .map(pair -> DynamicTest.dynamicTest(pair.name() + " on " + version, () -> check(pair, databases.get(0), databases.get(1))))
            .onClose(() -> databases.forEach(Copy::drop));
    }

    private static void check(Pair pair, Copy databaseA, Copy databaseB) throws SQLException, IOException {
        databaseA.load(pair.a());
        databaseB.load(pair.b());
        var a = CheckDrift.Catalog.read(databaseA.connection);
        var b = CheckDrift.Catalog.read(databaseB.connection);

        assertEquals("", differences(a, a, pair.renames(false, List.of())), "A differs from itself");
        assertEquals("", differences(b, b, pair.renames(false, List.of())), "B differs from itself");
        var differences = differences(a, b, pair.renames(false));
        assertNotEquals("", differences, "the difference is not seen");
        if (pair.has("expected.txt")) assertEquals(pair.read("expected.txt").strip(), differences);
        if (pair.has("unsupported.txt")) {
            assertEquals(pair.read("unsupported.txt").strip(), text(CheckDrift.Comparison.of(a, b, pair.renames(false)).unsupported()));
            return;
        }
        databaseA.execute(pair.read("rows.sql"));
        var rows = databaseA.rows(pair.kept(false));
        var changed = become(databaseA, a, b, pair.renames(false), "from A to B");
        assertEquals(rows, databaseA.rows(pair.kept(true)), "rows changed from A to B");
        if (isDumped(pair, databaseA)) assertEquals(dump(databaseB), dump(databaseA), "pg_dump sees a difference");
        if (pair.has("rows.sql")) {
            become(databaseA, changed, a, pair.renames(true), "from A to B and back");
            assertEquals(rows, databaseA.rows(pair.kept(false)), "rows changed on the way back");
        }
        if (!pair.has("back.txt")) become(databaseB, b, a, pair.renames(true), "from B to A");
    }

    /** Runs the SQL that makes this database's catalog equal to another, and checks that it did. */
    private static CheckDrift.Catalog become(Copy database, CheckDrift.Catalog from, CheckDrift.Catalog to, CheckDrift.Renames renames, String way)
            throws SQLException {
        var comparison = CheckDrift.Comparison.of(from, to, renames);
        assertEquals(List.of(), comparison.openQuestions(), way);
        assertEquals(List.of(), comparison.unsupported(), way);
        var sql = comparison.sql();
        var script = way + " with:\n" + String.join("\n", sql);
        for (var statement : sql) {
            try {
                database.execute(statement);
            } catch (SQLException e) {
                throw new AssertionError(e.getMessage() + "\nin: " + statement + "\n" + script, e);
            }
        }
        var changed = CheckDrift.Catalog.read(database.connection);
        var again = CheckDrift.Comparison.of(changed, to, new CheckDrift.Renames(renames.evidence(), List.of(), true));
        assertEquals(List.of(), again.differences(), script);
        assertEquals(List.of(), again.sql(), script);
        return changed;
    }

    private static String differences(CheckDrift.Catalog from, CheckDrift.Catalog to, CheckDrift.Renames renames) {
        return text(CheckDrift.Comparison.of(from, to, renames).differences());
    }

    private static String text(List<CheckDrift.Difference> differences) {
        return differences.stream()
            .map(difference -> (difference.sign() + " " + difference.kind() + " " + difference.name() + "  " + difference.detail()).strip())
            .collect(Collectors.joining("\n"));
    }

    // ---- What pg_dump says, which knows nothing of the scripts ----

    /** Where there is a pg_dump for this server; a sample of the pairs, as it takes longer than everything else. */
    private static boolean isDumped(Pair pair, Copy database) {
        return database.version <= PG_DUMP && !pair.has("pg_dump.txt") && (!WANTED.isEmpty() || Math.floorMod(pair.name().hashCode(), 12) == 0);
    }

    private static final int PG_DUMP = pgDump();

    private static int pgDump() {
        try {
            var version = Run.process(Run.ROOT, Map.of(), "", "pg_dump", "--version");
            return Integer.parseInt(version.out().replaceFirst("(?s)\\D*(\\d+).*", "$1"));
        } catch (IllegalStateException | NumberFormatException e) {
            return 0; // not installed
        }
    }

    /**
     * The statements of a dump, sorted, and sorted within: column order may differ. So may the names that PostgreSQL
     * gives without being asked, those of the sequences of identity columns and of the indexes of partitions.
     */
    private static String dump(Copy database) {
        var dump = Run.process(Run.ROOT, Map.of(), "", "pg_dump", "-s", "-h", "localhost", "-p", "" + database.port(), "-U", "postgres", database.name);
        assertEquals("", dump.err());
        var text = new String[] {dump.out().replaceAll(" *SEQUENCE NAME .*\n", "")};
        Pattern.compile("ALTER INDEX (\\S+) ATTACH PARTITION \\w+\\.(\\S+);").matcher(text[0]).results()
            .forEach(index -> text[0] = text[0].replaceAll("\\b" + Pattern.quote(index.group(2)) + "\\b", "part of " + index.group(1)));
        return Stream.of(text[0].split(";\n")).map(statement -> statement.lines()
                .filter(line -> !line.startsWith("--") && !line.startsWith("\\") && !line.isBlank())
                .map(line -> line.replaceFirst(",$", "")).sorted().collect(Collectors.joining("\n")))
            .sorted().collect(Collectors.joining("\n"));
    }

    // ---- Pairs and databases ----

    private static List<Pair> pairs() throws IOException {
        try (var folders = Files.list(PAIRS)) {
            return folders.sorted().map(Pair::new).toList();
        }
    }

    private record Pair(Path folder) {

        String name() {
            return folder.getFileName().toString();
        }

        boolean has(String file) {
            return Files.exists(folder.resolve(file));
        }

        String read(String file) throws IOException {
            return has(file) ? Files.readString(folder.resolve(file)) : "";
        }

        String a() throws IOException {
            return read("a.sql");
        }

        String b() throws IOException {
            return has("history.sql") ? a() + read("history.sql") : read("b.sql") + read("restored.sql");
        }

        int from() {
            try {
                var first = a().lines().findFirst().orElse("");
                return first.startsWith("-- from ") ? Integer.parseInt(first.substring("-- from ".length())) : 0;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String kept(boolean after) throws IOException {
            var queries = read("kept.sql").split("-- after\\R");
            return queries[after ? queries.length - 1 : 0];
        }

        CheckDrift.Renames renames(boolean back) throws IOException {
            return renames(back, read("rename.txt").lines().toList());
        }

        CheckDrift.Renames renames(boolean back, List<String> explicit) {
            var evidence = has("history.sql") ? CheckDrift.Evidence.SAME_HISTORY
                : has("restored.sql") ? CheckDrift.Evidence.RESTORED : CheckDrift.Evidence.NONE;
            return new CheckDrift.Renames(evidence, back ? explicit.stream().map(line -> reverse(line, explicit)).toList() : explicit,
                evidence == CheckDrift.Evidence.NONE);
        }

        /** {@code learner.chatname=rocketchat_user} as {@code learner.rocketchat_user=chatname}, in the table's other name, should it have one. */
        private static String reverse(String line, List<String> all) {
            var sides = line.split("=");
            var dot = sides[0].lastIndexOf('.');
            if (dot < 0 || sides[1].contains(".")) return sides[1] + "=" + sides[0];
            var table = sides[0].substring(0, dot);
            var renamed = all.stream().filter(other -> other.startsWith(table + "=")).map(other -> other.substring(table.length() + 1)).findFirst().orElse(table);
            return renamed + "." + sides[1] + "=" + sides[0].substring(dot + 1);
        }
    }

    /** Roles belong to a server, not to a database; another class may be making them at the same moment. */
    private static void createRoles(int version) {
        try (var connection = connect(version, "postgres"); var statement = connection.createStatement()) {
            for (var role : List.of("drift_owner", "drift_reader", "drift_writer"))
                statement.execute("do $$ begin create role %s; exception when duplicate_object or unique_violation then end $$".formatted(role));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect(int version, String database) throws SQLException {
        return Servers.server(version).getDatabase("postgres", database).getConnection();
    }

    /** A database that is emptied for each pair, which is several times faster than a new one. */
    private static final class Copy {

        private static final AtomicInteger COUNTER = new AtomicInteger();

        /** Everything that somebody made goes, and the schema public is as in a new database. */
        private static final String EMPTY = """
            drop owned by drift_owner, drift_reader, drift_writer cascade;
            do $$
            declare statement text;
            begin
                for statement in
                    select format('drop event trigger %I', evtname) from pg_event_trigger where oid >= 16384 union all
                    select format('drop publication %I', pubname) from pg_publication union all
                    select format('drop extension %I cascade', extname) from pg_extension where oid >= 16384 union all
                    select format('drop foreign data wrapper %I cascade', fdwname) from pg_foreign_data_wrapper union all
                    select format('drop language %I cascade', lanname) from pg_language where oid >= 16384 union all
                    select format('drop schema %I cascade', nspname) from pg_namespace where nspname !~ '^(pg_|information_schema$)' union all
                    select format('drop access method if exists %I cascade', amname) from pg_am where oid >= 16384
                loop
                    begin
                        execute statement;
                    exception when undefined_object then -- gone with what was dropped before it
                    end;
                end loop;
            end $$;
            create schema public authorization pg_database_owner;
            grant usage on schema public to public;
            comment on schema public is 'standard public schema';
            """;

        /** Whether {@link #EMPTY} left anything; what people make has numbers from 16384. */
        private static final String LEFT = """
            select count(*) from (
                select oid from pg_class union all select oid from pg_type union all select oid from pg_proc union all
                select oid from pg_namespace where nspname <> 'public' union all select oid from pg_cast union all select oid from pg_operator union all
                select oid from pg_opfamily union all select oid from pg_collation union all select oid from pg_conversion union all
                select oid from pg_extension union all select oid from pg_event_trigger union all select oid from pg_language union all
                select oid from pg_ts_config union all select oid from pg_ts_dict union all select oid from pg_ts_parser union all
                select oid from pg_ts_template union all select oid from pg_am union all select oid from pg_default_acl union all
                select oid from pg_statistic_ext union all select oid from pg_foreign_server union all select oid from pg_publication) it
            where oid >= 16384""";

        final int version;
        String name;
        /** For statements as a user of the engine runs them. */
        Connection connection;
        /** For scripts: only this mode sends a file with several functions of the new style (begin atomic) as it is. */
        Connection scripts;

        Copy(int version) {
            this.version = version;
        }

        /** Empties the database and runs a script. */
        void load(String sql) throws SQLException {
            if (connection != null && !empty()) drop();
            if (connection == null) {
                create();
                run(scripts, EMPTY);
            }
            run(scripts, sql);
        }

        private boolean empty() {
            try {
                run(connection, "discard all");
                run(scripts, "discard all");
                run(scripts, EMPTY);
                return rows(LEFT).equals(List.of("[0]"));
            } catch (SQLException e) {
                return false; // PostgreSQL stumbles over some default privileges
            }
        }

        private void create() throws SQLException {
            name = "pair" + COUNTER.incrementAndGet();
            try (var postgres = connect(version, "postgres"); var statement = postgres.createStatement()) {
                statement.execute("create database " + name + " template template0");
            }
            connection = connect(version, name);
            scripts = Servers.server(version).getDatabase("postgres", name, Map.of("preferQueryMode", "simple")).getConnection();
        }

        void drop() {
            if (connection == null) return;
            try (var postgres = connect(version, "postgres"); var statement = postgres.createStatement()) {
                connection.close();
                scripts.close();
                statement.execute("drop database " + name);
                connection = null;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        int port() {
            return Servers.server(version).getPort();
        }

        void execute(String sql) throws SQLException {
            run(connection, sql);
        }

        private static void run(Connection connection, String sql) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        List<String> rows(String sql) throws SQLException {
            if (sql.isBlank()) return List.of();
            try (var statement = connection.createStatement(); var result = statement.executeQuery(sql)) {
                var rows = new ArrayList<String>();
                while (result.next()) {
                    var row = new ArrayList<String>();
                    for (var i = 1; i <= result.getMetaData().getColumnCount(); i++) row.add(result.getString(i));
                    rows.add(row.toString());
                }
                assertNotEquals(List.of(), rows, "no rows to keep");
                return rows;
            }
        }
    }
}
