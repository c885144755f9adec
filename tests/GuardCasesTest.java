import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * A folder a case, in tests/guard/refused and tests/guard/kept: before.sql makes a database with rows, migration.sql is
 * the next migration, expected.txt what migrate says of it. What is refused leaves the database as it was. Each case runs on
 * one of the versions, on all of them with {@code ./jbang -Dversions=all test GuardCases}.
 */
class GuardCasesTest {

    private static final Servers.Shared SHARED = new Servers.Shared();

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicNode> refused() {
        return cases("refused", 1);
    }

    @TestFactory
    Stream<DynamicNode> kept() {
        return cases("kept", 0);
    }

    private static Stream<DynamicNode> cases(String kind, int exit) {
        try (var cases = Files.list(Run.ROOT.resolve("tests/guard/" + kind))) {
            var all = cases.sorted().toList();
            return all.stream().flatMap(files -> Servers.versions(files, all.indexOf(files)).stream()
                .map(major -> DynamicTest.dynamicTest(files.getFileName() + " on " + major, () -> check(files, major, exit))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Path files, int major, int exit) throws IOException {
        var database = SHARED.emptied(major);
        Run.know(database);
        database.execute(Files.readString(files.resolve("before.sql")));
        var before = exit == 0 ? null : contents(database);
        Files.copy(files.resolve("migration.sql"), folder.resolve("V2__migration.sql"), StandardCopyOption.REPLACE_EXISTING);
        var run = Run.script(Migrate.commandLine(new Migrate()), "--baseline", "1", "--migrations", folder.toString(), database.env());
        var said = exit == 0 ? verdict(run.out()) : run.err().replace(folder + "/", "").replace(database.env() + " ", "dev ");
        if (System.getenv("LOSSLESS_RECORD") != null) Files.writeString(files.resolve("expected.txt"), said); // to be read in the diff
        assertEquals(Files.readString(files.resolve("expected.txt")), said);
        assertEquals(exit, run.exit());
        if (exit != 0) assertEquals(before, contents(database), "a refused migration has changed the database");
    }

    /** What follows the line about the migration, which has its time. */
    private static String verdict(String out) {
        return out.lines().filter(line -> line.startsWith("  ")).map(line -> line.strip() + "\n").collect(Collectors.joining());
    }

    /** Every table's columns and rows, enum values and large objects, as text; without the migrations' history. */
    private static List<String> contents(Servers.TestDatabase database) {
        var contents = new ArrayList<>(database.query("""
            select c.oid, c.relnamespace::regnamespace, c.relname, c.relkind, c.relrowsecurity, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
                   (select pg_get_expr(adbin, adrelid) from pg_attrdef where adrelid = c.oid and adnum = a.attnum)
              from pg_class c left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
             where c.relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace, 'pg_toast'::regnamespace)
               and c.relname !~ '^flyway_schema_history' order by 1, 6"""));
        contents.addAll(database.query("select enumtypid, enumlabel from pg_enum order by 1, 2"));
        contents.addAll(database.query("select oid, lo_get(oid) from pg_largeobject_metadata order by 1"));
        for (var table : database.query("""
            select format('%s.%I', relnamespace::regnamespace, relname) from pg_class
             where relkind in ('r', 'p') and relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
               and relname <> 'flyway_schema_history' order by oid"""))
            contents.addAll(database.query("select '" + table.replace("'", "''") + "', t::text from " + table + " t order by 2"));
        return contents;
    }
}
