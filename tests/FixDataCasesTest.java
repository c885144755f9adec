import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Each file of tests/data_fixes makes tables and then, below a line {@code -- fix: 2 rows, 3 in all}, changes them. The fix is
 * done, undone, done again by undoing the undo, and each time every row of every table must be what it was.
 */
class FixDataCasesTest {

    private static final Pattern CASE = Pattern.compile("(?s)(.*?)-- fix: (\\d+) rows?, (\\d+) in all\n(.*)");

    /** One for each version: a database costs more than a case. */
    private static final Map<Integer, Servers.TestDatabase> DATABASES = new HashMap<>();

    private static Servers.TestDatabase create(int version) {
        var database = Servers.create(version);
        Run.know(database);
        return database;
    }

    @TestFactory
    Stream<DynamicTest> undoGivesBackWhatWasThere() throws IOException {
        List<Path> files;
        try (var found = Files.list(Run.ROOT.resolve("tests/data_fixes"))) {
            files = found.sorted().toList();
        }
        return Stream.of(15, 18).flatMap(version -> files.stream()
            .map(file -> DynamicTest.dynamicTest(file.getFileName() + " on " + version, () -> undoGivesBackWhatWasThere(version, file))));
    }

    private static void undoGivesBackWhatWasThere(int version, Path file) throws IOException {
        var text = CASE.matcher(Files.readString(file));
        assertTrue(text.matches(), file + " has no line `-- fix: N rows, N in all`");
        var database = DATABASES.computeIfAbsent(version, FixDataCasesTest::create);
        database.execute("drop schema if exists lossless_archive, \"Schüler's \\ Schema\" cascade; drop schema public cascade; create schema public;" + text.group(1));
        var before = contents(database);
        var catalog = database.query(CATALOG);

        var done = fix(database, "--sql", text.group(4), "--because", "it is a test", "--expect", text.group(2));
        assertEquals("", done.err());
        assertEquals(0, done.exit());
        var after = contents(database);
        assertNotEquals(before, after);
        assertEquals(text.group(3), database.query("select count(*) from lossless_archive.data_fix_row").get(0), done.out());
        var recorded = contents(database);

        var undone = fix(database, "--undo", "1");
        assertEquals("", undone.err());
        assertEquals(before, contents(database), "the undo has not put everything back");
        var redone = fix(database, "--undo", "2");
        assertEquals("", redone.err());
        assertEquals(recorded, contents(database), "the undo of the undo has not done everything again");
        assertEquals(catalog, database.query(CATALOG), "a trigger or a rule is not as it was");
    }

    static Run fix(Servers.TestDatabase database, String... arguments) {
        return Run.script(FixData.commandLine(new FixData()), Run.prepend(database.env(), arguments));
    }

    /** Every row of every table outside the record, as text, by table. */
    static Map<String, List<String>> contents(Servers.TestDatabase database) {
        var contents = new TreeMap<String, List<String>>();
        for (var table : database.query("""
            select format('%I.%I', nspname, relname) from pg_class join pg_namespace as n on n.oid = relnamespace
             where relkind = 'r' and nspname not in ('pg_catalog', 'information_schema', 'lossless_archive')"""))
            contents.put(table, database.query("select t::text from only " + table + " as t order by 1"));
        return contents;
    }

    /** The state of each trigger and rule. */
    private static final String CATALOG = """
        select tgrelid::regclass, tgname, tgenabled from pg_trigger where tgrelid::regclass::text !~ 'lossless'
        union all
        select ev_class::regclass, rulename, ev_enabled from pg_rewrite
        order by 1, 2""";
}
