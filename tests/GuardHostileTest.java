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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/**
 * Migrations that try to lose a value unseen: a folder a case, in tests/guard/hostile. Of each is demanded that it is
 * refused and has changed nothing, or that it passes and every value is there. And, in tests/guard/ordinary, those that
 * people write every day: each passes, unless its expected.txt says what stands in the way.
 * <ul>
 * <li>before.sql, run by the role that migrates, makes tables with rows. What a superuser must do before it is in setup.sql,
 *     which is for what outlives its schema, too: such a case has a database of its own.
 * <li>migration.sql is the next migration, V3.sql the one after it; migration.conf and V3.conf stand beside them.
 * <li>role.txt names the role that migrates: hostile owns the database, and is no superuser.
 * <li>kept.sql queries the values that must stay, wherever they are afterwards. Without it migrate must refuse.
 * <li>expected.txt is what migrate says.
 * <li>open.txt says what is still wrong with it.
 * </ul>
 * Each case runs on one of the versions, on all of them with {@code ./jbang -Dversions=all test GuardHostile}.
 */
class GuardHostileTest {

    /** For most of the cases. */
    private static final Servers.Shared SHARED = new Servers.Shared();

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> hostileIsRefusedOrLosesNothing() {
        return cases("hostile");
    }

    @TestFactory
    Stream<DynamicTest> ordinaryPasses() {
        return cases("ordinary");
    }

    private static Stream<DynamicTest> cases(String kind) {
        try (var cases = Files.list(Run.ROOT.resolve("tests/guard/" + kind))) {
            var all = cases.sorted().toList();
            return all.stream().flatMap(files -> Servers.versions(files, all.indexOf(files)).stream()
                .map(major -> DynamicTest.dynamicTest(files.getFileName() + " on " + major,
                    () -> Run.check(files, () -> new Case(files, major).check()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One case on one server. */
    static final class Case {
        private static final String ROLES = """
            do $$ begin
                if to_regrole('hostile') is null then
                    create role hostile login;
                    create role other login;
                    grant other to hostile;
                end if;
                if pg_has_role('hostile', 'postgres', 'member') then revoke postgres from hostile; end if; -- of an earlier case
                if current_setting('server_version_num')::int >= 150000 then
                    execute 'revoke set on parameter track_counts from hostile';
                end if;
            end $$;
            """;

        private final Path files;
        private final Servers.TestDatabase database;
        private final String role;

        Case(Path files, int major) throws IOException {
            this.files = files;
            database = has("setup.sql") ? Servers.create(major) : SHARED.emptied(major);
            role = has("role.txt") ? read("role.txt").strip() : "postgres";
        }

        /** @return what migrate said */
        Run check() throws IOException {
            execute("postgres", ROLES + "alter database " + database.name() + " owner to " + role + ";" + (has("setup.sql") ? read("setup.sql") : ""));
            execute(role, read("before.sql"));
            return migrate();
        }

        private Run migrate() throws IOException {
            var before = contents();
            var keptBefore = has("kept.sql") ? kept() : List.of();
            Run.know(database.env(), database.url().replace("postgres@", role + "@"));
            var run = Run.script(Migrate.commandLine(new Migrate()), "--baseline", "1", "--yes", "--lock-timeout", "1s",
                "--migrations", migrations().toString(), database.env());
            if (has("kept.sql")) {
                assertFalse(keptBefore.isEmpty(), "kept.sql finds nothing");
                assertEquals(keptBefore, kept(), () -> "values are lost, and migrate says: " + run);
            }
            if (ordinary() && !has("expected.txt")) assertEquals(0, run.exit(), () -> "not let through: " + run);
            if (!ordinary() && !has("kept.sql")) assertEquals(1, run.exit(), () -> "not refused: " + run);
            if (run.exit() == 1 && !has("V3.sql")) assertEquals(before, contents(), () -> "refused, and yet the database has changed: " + run);
            if (System.getenv("LOSSLESS_RECORD") != null) Files.writeString(files.resolve("expected.txt"), said(run)); // to be read in the diff
            if (has("expected.txt")) assertEquals(withoutNumbers(read("expected.txt")), withoutNumbers(said(run)));
            else assertFalse(run.err().contains("failed and was rolled back"), () -> "an error in the case: " + run);
            return run;
        }

        private boolean ordinary() {
            return files.getParent().endsWith("ordinary");
        }

        /** The oids of what a case makes, and the name of its database, are others in each run. */
        private static String withoutNumbers(String said) {
            return said.replaceAll("\\b\\d{5,6}\\b", "OID").replaceAll("\\bmigrate t\\d+\\b", "migrate dev");
        }

        private String said(Run run) {
            if (run.exit() == 0) return run.out().lines().filter(line -> line.startsWith("  ")).map(line -> line.strip() + "\n").collect(Collectors.joining());
            return run.err().replaceAll("(" + folder + "/)?case\\d+/", "").replace(database.env() + " ", "dev ");
        }

        private Path migrations() throws IOException {
            var migrations = Files.createTempDirectory(folder, "case");
            var names = Map.of("migration.sql", "V2__migration.sql", "migration.conf", "V2__migration.sql.conf",
                "V3.sql", "V3__next.sql", "V3.conf", "V3__next.sql.conf");
            for (var name : names.entrySet()) if (has(name.getKey())) Files.copy(files.resolve(name.getKey()), migrations.resolve(name.getValue()));
            return migrations;
        }

        /** Every table's columns and rows, enum values and large objects, as text; without the migrations' history. */
        private List<String> contents() {
            return reading(connection -> {
                var contents = rows(connection, """
                    select c.oid, c.relnamespace::regnamespace, c.relname, c.relkind, c.relfilenode, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod)
                      from pg_class c left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
                     where c.oid >= 16384 and c.relkind <> 'S' and c.relnamespace <> 'pg_toast'::regnamespace and c.relname !~ '^flyway_schema_history'
                     order by 1, 6""");
                contents.addAll(rows(connection, "select enumtypid, enumlabel from pg_enum order by 1, 2"));
                contents.addAll(rows(connection, "select oid, lo_get(oid) from pg_largeobject_metadata order by 1"));
                for (var table : rows(connection, """
                    select format('%I.%I', nspname, relname) from pg_class c join pg_namespace n on n.oid = relnamespace where c.oid >= 16384
                       and relkind in ('r', 'p', 'm') and nspname <> 'pg_toast' and relname <> 'flyway_schema_history' order by c.oid"""))
                    contents.addAll(rows(connection, "select '" + table.replace("'", "''") + "', t::text from " + table + " t order by 2"));
                return contents;
            });
        }

        private void execute(String as, String sql) {
            try (var connection = connect(as, "?preferQueryMode=simple"); var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalArgumentException(e.getMessage() + "\nin: " + sql, e);
            }
        }

        private interface Reading {
            List<String> with(Connection connection) throws SQLException;
        }

        /** Reads as a superuser, whatever a role or the database has set. */
        private List<String> reading(Reading reading) {
            try (var connection = connect("postgres", "?options=-c%20search_path=pg_catalog,public%20-c%20row_security=off")) {
                return reading.with(connection);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /** A query's rows as text: columns joined by a bar. */
        private static List<String> rows(Connection connection, String sql) throws SQLException {
            try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
                var list = new ArrayList<String>();
                while (rows.next()) {
                    var row = new ArrayList<String>();
                    for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) row.add(rows.getString(i));
                    list.add(row.stream().map(String::valueOf).collect(Collectors.joining("|")));
                }
                return list;
            }
        }

        private List<String> kept() throws IOException {
            var query = read("kept.sql");
            return reading(connection -> rows(connection, query));
        }

        private Connection connect(String as, String options) throws SQLException {
            return DriverManager.getConnection("jdbc:postgresql://localhost:" + database.port() + "/" + database.name() + options, as, "");
        }

        private boolean has(String name) {
            return Files.exists(files.resolve(name));
        }

        private String read(String name) throws IOException {
            return Files.readString(files.resolve(name));
        }
    }
}
