import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * A folder a case, in tests/guard/refused and tests/guard/kept: before.sql makes a database with rows, migration.sql is
 * the next migration, expected.txt what the guard says of it. What is refused leaves the database as it was.
 */
class GuardCasesTest {

    /** One database a server for all cases, emptied before each: making one takes longer than a case. */
    private static final Map<Integer, Servers.TestDatabase> DATABASES = new ConcurrentHashMap<>();

    private static final String EMPTY = """
        do $$
        declare name text;
        begin
            for name in select quote_ident(nspname) from pg_namespace where nspname !~ '^pg_|^information_schema$' loop
                execute 'drop schema ' || name || ' cascade';
            end loop;
            create schema public;
            perform lo_unlink(oid) from pg_largeobject_metadata;
        end $$""";

    @TestFactory
    Stream<DynamicNode> refused() {
        return cases("refused", true);
    }

    @TestFactory
    Stream<DynamicNode> kept() {
        return cases("kept", false);
    }

    private static Stream<DynamicNode> cases(String folder, boolean refused) {
        try (var cases = Files.list(Run.ROOT.resolve("tests/guard/" + folder))) {
            return cases.filter(d -> d.getFileName().toString().matches(System.getenv().getOrDefault("LOSSLESS_CASES", ".*"))).sorted().toList().stream().flatMap(dir -> Stream.of(15, 18)
                .map(major -> DynamicTest.dynamicTest(dir.getFileName() + " on " + major, () -> check(dir, major, refused))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Path dir, int major, boolean refused) throws IOException, SQLException {
        var database = DATABASES.computeIfAbsent(major, Servers::create);
        database.execute(EMPTY);
        database.execute(Files.readString(dir.resolve("before.sql")));
        var before = contents(database);
        var said = migrate(database, Files.readString(dir.resolve("migration.sql")));
        if (System.getenv("LOSSLESS_WRITE") != null && major == 15) Files.writeString(dir.resolve("expected.txt"), said);
        assertEquals(Files.readString(dir.resolve("expected.txt")), said);
        assertEquals(refused ? "refused" : "applied", said.lines().findFirst().orElseThrow());
        if (refused) assertEquals(before, contents(database), "a refused migration has changed the database");
    }

    private static String migrate(Servers.TestDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:postgresql://localhost:" + database.port() + "/" + database.name(), "postgres", "")) {
            connection.setAutoCommit(false);
            return run(connection, sql);
        }
    }

    static String run(Connection connection, String sql) throws SQLException {
        List<Guard.Risk> risks = List.of();
        try {
            for (var i = 0; i < 6; i++) {
                var guard = new Guard(connection, sql);
                guard.before();
                if (i > 0) guard.fingerprint(risks);
                try (var statement = connection.createStatement()) {
                    statement.execute(sql);
                }
                if (i == 0) risks = guard.risks();
                if (i == 0 && !risks.isEmpty()) {
                    connection.rollback();
                    continue;
                }
                var verdict = i == 0 ? guard.nothingAtRisk() : guard.compare();
                if (!verdict.again().isEmpty()) {
                    risks = verdict.again();
                    connection.rollback();
                    continue;
                }
                if (verdict.lossless()) connection.commit();
                else connection.rollback();
                var lines = new ArrayList<String>(List.of(verdict.lossless() ? "applied" : "refused"));
                verdict.kept().forEach(lines::add);
                verdict.allowed().forEach(loss -> lines.add("allowed: " + loss));
                verdict.losses().forEach(loss -> lines.add("line " + loss.line() + ": " + loss));
                lines.addAll(verdict.badAllows());
                if (i == 0 && lines.size() == 1) lines.add("nothing at risk");
                else if (lines.size() == 1) lines.add("every value kept");
                return String.join("\n", lines) + "\n";
            }
            return "no end";
        } catch (Guard.Unproved e) {
            connection.rollback();
            return "refused\n" + e.getMessage() + "\n";
        }
    }

    /** Every table's columns and rows, and large objects, as text. */
    private static List<String> contents(Servers.TestDatabase database) {
        var contents = new ArrayList<>(database.query("""
            select c.oid, c.relnamespace::regnamespace, c.relname, c.relkind, c.relrowsecurity, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
                   (select pg_get_expr(adbin, adrelid) from pg_attrdef where adrelid = c.oid and adnum = a.attnum)
              from pg_class c left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
             where c.relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace, 'pg_toast'::regnamespace) order by 1, 6"""));
        contents.addAll(database.query("select enumtypid, enumlabel from pg_enum order by 1, 2"));
        contents.addAll(database.query("select oid, lo_get(oid) from pg_largeobject_metadata order by 1"));
        for (var table : database.query("""
            select format('%s.%I', relnamespace::regnamespace, relname) from pg_class
             where relkind in ('r', 'p') and relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace) order by oid"""))
            contents.addAll(database.query("select '" + table.replace("'", "''") + "', t::text from " + table + " t order by 2"));
        return contents;
    }
}
