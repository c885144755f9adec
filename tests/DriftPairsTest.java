import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Pairs of schemas, a folder each in tests/drift, taken from A to B and from B to A.
 *
 * <ul>
 * <li>{@code a.sql}: one schema; {@code -- from 17} or {@code -- until 17} in its first line: syntax that other servers lack
 * <li>{@code b.sql}: the other, from scratch; or {@code history.sql}: what somebody did to A, so that both have the same
 *     history; or {@code restored.sql}: the other, its columns numbered anew as by a dump and restore
 * <li>{@code rename.txt}: what is called otherwise in B, a line {@code OLD=NEW} each, read the other way round from B to A
 * <li>{@code rows.sql}: rows for A; {@code kept.sql}: a query with the same answer before and after, and after the way
 *     back, too; below {@code -- after} its wording for B
 * <li>{@code archived.txt}: the rows that lossless_archive has when A has become B, a JSON array each of values that are in it
 * <li>{@code expected.txt}: the differences from A to B; without a line where both agree
 * <li>{@code expected.sql}: the SQL from A to B, and {@code expected.15.sql} where it is otherwise on 15, to be read in review;
 *     {@code LOSSLESS_RECORD=true ./jbang -Dpairs=all test DriftPairs} writes them
 * <li>{@code unsupported.txt}: those of them that nobody wrote SQL for; then nothing is run
 * <li>{@code by_hand.txt}: why --write, which has one transaction only, has no SQL from A to B
 * <li>{@code open.txt}: what is still wrong with it
 * <li>{@code back.txt}, {@code pg_dump.txt}: why there is no way back from B to A, or why pg_dump sees a difference afterwards
 * </ul>
 *
 * All pairs run on PostgreSQL 18, a third of them on 15; {@code ./jbang -Dpairs=all test DriftPairs} runs all on both,
 * {@code -Dpairs='enum.*'} those whose name matches. This is the engine by itself; {@link DriftOracleTest} goes by the command line.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(1) // as it takes the longest, alone
class DriftPairsTest {

    private static final String WANTED = System.getProperty("pairs", "");
    private static final boolean RECORD = "true".equals(System.getenv("LOSSLESS_RECORD"));

    @TestFactory
    @Order(1) // which records what 15 is compared with
    Stream<DynamicTest> on18() throws IOException {
        return tests(18, pair -> true);
    }

    @TestFactory
    @Order(2)
    Stream<DynamicTest> on15() throws IOException {
        return tests(15, pair -> !WANTED.isEmpty() || Math.floorMod(pair.name().hashCode(), 3) == 0);
    }

    @Test
    void thereAreEnoughOfThem() throws IOException {
        assertTrue(DriftPair.all().size() >= 165, DriftPair.all().size() + " pairs");
    }

    private static Stream<DynamicTest> tests(int version, Predicate<DriftPair> chosen) throws IOException {
        DriftPair.createRoles(version);
        var databases = List.of(new Copy(version), new Copy(version));
        return DriftPair.all().stream()
            .filter(pair -> WANTED.isEmpty() || WANTED.equals("all") || pair.name().matches(WANTED))
            .filter(pair -> pair.runsOn(version)).filter(chosen)
            .map(pair -> DynamicTest.dynamicTest(pair.name() + " on " + version, 
                () -> Run.check(pair.folder(), () -> check(pair, databases.get(0), databases.get(1)))))
            .onClose(() -> databases.forEach(Copy::drop));
    }

    private static void check(DriftPair pair, Copy databaseA, Copy databaseB) throws SQLException, IOException {
        databaseA.load(pair.a());
        databaseB.load(pair.b());
        var a = databaseA.catalog();
        var b = databaseB.catalog();

        assertEquals(databaseB.keysOfAllKinds(), b.items().keySet(), "a kind that is there was not read");
        assertEquals("", differences(a, a, renames(pair, List.of())), "A differs from itself");
        assertEquals("", differences(b, b, renames(pair, List.of())), "B differs from itself");
        var differences = differences(a, b, renames(pair, pair.renames(false)));
        if (pair.has("expected.txt")) assertEquals(pair.read("expected.txt").strip(), differences);
        else assertNotEquals("", differences, "the difference is not seen");
        if (pair.has("unsupported.txt")) {
            assertEquals(pair.read("unsupported.txt").strip(), text(CheckDrift.Comparison.of(a, b, renames(pair, pair.renames(false))).unsupported()));
            return;
        }
        databaseA.execute(pair.read("rows.sql"));
        var rows = databaseA.rows(pair.kept(false));
        var changed = become(databaseA, a, b, renames(pair, pair.renames(false)), "from A to B");
        assertEquals(rows, databaseA.rows(pair.kept(true)), "rows changed from A to B");
        if (pair.has("rows.sql") && !pair.has("back.txt")) {
            become(databaseA, changed, a, renames(pair, pair.renames(true)), "from A to B and back");
            assertEquals(rows, databaseA.rows(pair.kept(false)), "rows changed on the way back");
        }
        if (!pair.has("back.txt")) become(databaseB, b, a, renames(pair, pair.renames(true)), "from B to A");
        var script = CheckDrift.Comparison.of(a, b, renames(pair, pair.renames(false))).sql().stream().map(statement -> statement + ";\n");
        assertScript(pair, databaseA.version, script.collect(Collectors.joining()));
    }

    /** Compares the SQL from A to B with what was read in review, or records it. */
    private static void assertScript(DriftPair pair, int version, String script) throws IOException {
        var file = "expected." + version + ".sql";
        if (RECORD) pair.write(file, version == 18 || script.equals(pair.read("expected.sql")) ? "" : script);
        if (RECORD && version == 18) pair.write("expected.sql", script);
        assertEquals(pair.read(pair.has(file) ? file : "expected.sql"), script);
    }

    /** Runs the SQL that makes this database's catalog equal to another, and checks that it did. */
    private static CheckDrift.Catalog become(Copy database, CheckDrift.Catalog from, CheckDrift.Catalog to, CheckDrift.Renames renames, String way)
            throws SQLException {
        var comparison = CheckDrift.Comparison.of(from, to, renames);
        assertEquals(List.of(), comparison.openQuestions(), way);
        assertEquals(List.of(), comparison.unsupported(), way);
        var sql = comparison.sql();
        var script = way + " with:\n" + String.join("\n", sql);
        for (var statement : comparison.statements()) {
            try {
                assertCost(statement, database.measured(statement.sql()));
            } catch (SQLException e) {
                throw new AssertionError(e.getMessage() + "\nin: " + statement.sql() + "\n" + script, e);
            }
        }
        var changed = database.catalog();
        var again = CheckDrift.Comparison.of(changed, to, new CheckDrift.Renames(renames.evidence(), List.of(), true));
        assertEquals(List.of(), again.differences(), script);
        assertEquals(List.of(), again.sql(), script);
        return changed;
    }

    /**
     * Compares what a statement is said to cost with what it did.
     *
     * @param measured of each relation that was there before: its name; it and those above it; whether it was
     *     written anew, and its lock
     */
    private static void assertCost(CheckDrift.Statement statement, List<List<String>> measured) {
        var cost = String.valueOf(statement.cost()).replace("\"", "");
        if (statement.action().matches("drop.*")) return; // is said as what is archived
        for (var relation : measured) {
            var said = cost + "\nin: " + statement.sql() + "\nmeasured: " + relation;
            var named = Stream.of(relation.get(1).split("[|]")).anyMatch(cost::contains);
            var rewritten = relation.get(2).equals("t");
            if (rewritten) assertTrue(named && cost.matches("(?s)(rewrites|copies|runs the query of) .*"), said);
            else if (relation.get(0).equals(relation.get(1)) && !statement.sql().contains(" with time zone")) // not in every zone
                assertFalse(cost.matches("(?s)rewrites " + Pattern.quote(relation.get(0)) + "[: ].*"), said);
            if (!named || statement.action().equals("validate")) continue; // in a file it shares the transaction, and the lock, of the ADD
            if (cost.contains("blocks writes")) assertTrue(relation.get(3).matches("Share|ShareRowExclusive|Exclusive"), said);
            if (cost.contains("blocks reads and writes")) {
                var isPartition = !relation.get(0).equals(relation.get(1)); // met by way of its table, whose lock stands before it
                assertTrue(relation.get(3).matches(isPartition ? "Share|AccessExclusive" : "AccessExclusive"), said);
            }
        }
    }

    private static CheckDrift.Renames renames(DriftPair pair, List<String> explicit) {
        return new CheckDrift.Renames(pair.evidence(), explicit, pair.evidence() == CheckDrift.Evidence.NONE);
    }

    private static String differences(CheckDrift.Catalog from, CheckDrift.Catalog to, CheckDrift.Renames renames) {
        return text(CheckDrift.Comparison.of(from, to, renames).differences());
    }

    private static String text(List<CheckDrift.Difference> differences) {
        return differences.stream()
            .map(difference -> (difference.sign() + " " + difference.kind() + " " + difference.name() + "  " + difference.detail()).strip())
            .collect(Collectors.joining("\n"));
    }

    // ---- Databases ----

    private static Connection connect(int version, String database) throws SQLException {
        return Servers.server(version).getDatabase("postgres", database).getConnection();
    }

    /** A database that is emptied for each pair, which is several times faster than a new one. */
    static final class Copy {

        private static final AtomicInteger COUNTER = new AtomicInteger();

        /** Everything that somebody made goes, and the schema public is as in a new database. */
        private static final String EMPTY = """
            drop owned by drift_owner, drift_reader, drift_writer cascade;
            do $$
            declare statement text;
            begin
                for statement in
                    select format('drop event trigger %I', evtname) from pg_event_trigger where oid >= 16384 union all
                    select format('alter subscription %I disable; drop subscription %1$I', subname) from pg_subscription
                        where subdbid = (select oid from pg_database where datname = current_database()) union all
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

        /** Whether {@link #EMPTY} left anything, if only privileges; what people make has numbers from 16384. */
        private static final String LEFT = """
            select count(*) from (
                select oid from pg_class union all select oid from pg_type union all select oid from pg_proc union all
                select oid from pg_namespace where nspname !~ '^(public$|pg_)' union all select oid from pg_cast union all select oid from pg_operator union all
                select oid from pg_opfamily union all select oid from pg_collation union all select oid from pg_conversion union all
                select oid from pg_extension union all select oid from pg_event_trigger union all select oid from pg_language union all
                select oid from pg_ts_config union all select oid from pg_ts_dict union all select oid from pg_ts_parser union all
                select oid from pg_ts_template union all select oid from pg_am union all select oid from pg_default_acl union all
                select oid from pg_statistic_ext union all select oid from pg_foreign_server union all select oid from pg_publication union all
                select 16384 from (select tableoid class, oid, proacl acl from pg_proc union all select tableoid, oid, relacl from pg_class union all
                    select tableoid, oid, typacl from pg_type union all select tableoid, oid, lanacl from pg_language) given
                    left join pg_init_privs on classoid = class and objoid = oid and objsubid = 0 where acl is distinct from initprivs) it
            where oid >= 16384""";

        final int version;
        String name;
        /** For statements as a user of the engine runs them. */
        Connection connection;
        /** For scripts: only this mode sends a file with several functions of the new style (begin atomic) as it is. */
        Connection scripts;
        /** For catalogs, whose queries are planned once. */
        private Connection reader;
        /** What {@link #LEFT} counts in a new database: information_schema's privileges, which no pg_init_privs has. */
        private List<String> untouched;

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
                return rows(LEFT).equals(untouched);
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
            reader = Servers.server(version).getDatabase("postgres", name,
                Map.of("preferQueryMode", "extendedCacheEverything", "prepareThreshold", "1")).getConnection();
            untouched = rows(LEFT);
        }

        CheckDrift.Catalog catalog() throws SQLException {
            return CheckDrift.Catalog.read(reader);
        }

        /** What is read without asking first which kinds there are. */
        Set<String> keysOfAllKinds() throws SQLException {
            try (var statement = reader.createStatement()) {
                statement.execute("set search_path = pg_catalog, pg_temp");
                return new CheckDrift.CatalogReader(statement, "") {
                    @Override List<CheckDrift.Kind> thereIs(List<CheckDrift.Kind> kinds) { return kinds; }
                }.read().items().keySet();
            } finally {
                run(reader, "reset search_path");
            }
        }

        void drop() {
            if (connection == null) return;
            try (var postgres = connect(version, "postgres"); var statement = postgres.createStatement()) {
                connection.close();
                scripts.close();
                reader.close();
                statement.execute("drop database " + name);
                connection = null;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        int port() {
            return Servers.server(version).getPort();
        }

        String url() {
            return "postgres://postgres@localhost:" + port() + "/" + name;
        }

        void execute(String sql) throws SQLException {
            run(connection, sql);
        }

        private static void run(Connection connection, String sql) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        private static final String RELATIONS = """
            select oid, replace(oid::regclass::text, '"', ''), relfilenode, relkind, (
                       select replace(mode, 'Lock', '') from pg_locks where pid = pg_backend_pid() and relation = c.oid and granted
                        order by array_position(array['AccessShareLock', 'RowShareLock', 'RowExclusiveLock', 'ShareUpdateExclusiveLock',
                            'ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock'], mode) desc limit 1),
                   replace((with recursive above (id) as (select c.oid union all select inhparent from above join pg_inherits on inhrelid = id)
                            select string_agg(distinct id::regclass::text, '|') from above), '"', '')
              from pg_class c
             where relkind in ('r', 'm') and relnamespace <> all (select oid from pg_namespace where nspname ~ '^(pg_|information_schema)')""";

        /** Executes a statement in a transaction of its own; what it did to the relations that it locked. */
        List<List<String>> measured(String sql) throws SQLException {
            var before = relations(scripts);
            connection.setAutoCommit(false);
            try {
                run(connection, sql);
                var measured = new ArrayList<List<String>>();
                relations(connection).forEach((oid, now) -> {
                    var then = before.get(oid);
                    if (then != null && now.get(3) != null)
                        measured.add(List.of(then.get(0), then.get(4), then.get(1).equals(now.get(1)) ? "f" : "t", now.get(3)));
                });
                connection.commit();
                return measured;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }

        private static Map<Long, List<String>> relations(Connection connection) throws SQLException {
            try (var statement = connection.createStatement(); var rows = statement.executeQuery(RELATIONS)) {
                var relations = new HashMap<Long, List<String>>();
                while (rows.next()) relations.put(rows.getLong(1),
                    Arrays.asList(rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5), rows.getString(6)));
                return relations;
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
