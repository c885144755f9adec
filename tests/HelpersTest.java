import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The blocks that standalone scripts repeat stay one text. */
class HelpersTest {

    private static final String HELPERS = "    // ---- Helpers, the same in every script";
    private static final String SCREEN = "    // ---- The screen, the same in every script";
    private static final String URL = "    // ---- A database's URL, the same in every script";
    private static final String DATABASE = "    // ---- The database, the same in every script";
    private static final String CONNECTION = "    // ---- The connection, the same in every script";
    private static final String PAGE = "    // ---- The page, the same in migrate and check_drift";
    private static final String WATCH = "    // ---- The watch, the same in migrate and fix_data";
    private static final String TERMINAL = "    // ---- The terminal, the same in every script that asks";
    private static final String PROGRAMS = "    // ---- PostgreSQL's programs, the same in check_drift, draw_schema, local_databases and rehearse";
    private static final String STATEMENTS = "    // ---- Statements, the same in check_drift, draw_schema and migrate";
    private static final String FOLDER = "    // ---- The migrations folder, the same in migrate and check_drift";

    @Test
    void everyScriptHasTheSameHelpers() throws IOException {
        everyScriptHasTheSame(HELPERS, SCREEN, 70);
    }

    @Test
    void everyScriptHasTheSameScreen() throws IOException {
        everyScriptHasTheSame(SCREEN, URL, 100);
    }

    @Test
    void everyScriptHasTheSameUrl() throws IOException {
        everyScriptHasTheSame(URL, DATABASE, 60);
    }

    @Test
    void everyScriptHasTheSameDatabase() throws IOException {
        everyScriptHasTheSame(DATABASE, CONNECTION, 60);
    }

    @Test
    void everyScriptHasTheSameConnection() throws IOException {
        everyScriptHasTheSame(CONNECTION, "}", 205);
    }

    private static void everyScriptHasTheSame(String comment, String end, int lines) throws IOException {
        var first = block(Run.ROOT.resolve("scripts/create_cohort.java"), comment, end);
        for (var script : scripts()) assertEquals(first, block(script, comment, end), script + " has a block of its own");
        assertTrue(first.lines().count() < lines, "the block has grown to " + first.lines().count() + " lines");
    }

    @Test
    void theScriptsThatReadTheMigrationsFolderReadItInTheSameWay() throws IOException {
        assertEquals(block(Run.ROOT.resolve("scripts/migrate.java"), FOLDER, HELPERS), block(Run.ROOT.resolve("scripts/check_drift.java"), FOLDER, HELPERS));
    }

    @Test
    void theScriptsThatWritePagesWriteThemInTheSameWay() throws IOException {
        var page = block(Run.ROOT.resolve("scripts/migrate.java"), PAGE, TERMINAL);
        assertEquals(page, block(Run.ROOT.resolve("scripts/check_drift.java"), PAGE, TERMINAL));
        assertTrue(page.lines().count() < 170, "the block has grown to " + page.lines().count() + " lines");
    }

    @Test
    void theScriptsThatKeepOthersWaitingWatchInTheSameWay() throws IOException {
        var watch = block(Run.ROOT.resolve("scripts/migrate.java"), WATCH, PAGE);
        assertEquals(watch, block(Run.ROOT.resolve("scripts/fix_data.java"), WATCH, TERMINAL));
        assertTrue(watch.lines().count() < 280, "the block has grown to " + watch.lines().count() + " lines");
    }

    @Test
    void theScriptsThatStartServersDoSoInTheSameWay() throws IOException {
        var starting = block(Run.ROOT.resolve("scripts/local_databases.java"), PROGRAMS, HELPERS);
        assertEquals(starting, block(Run.ROOT.resolve("scripts/check_drift.java"), PROGRAMS, FOLDER));
        assertEquals(starting, block(Run.ROOT.resolve("scripts/rehearse.java"), PROGRAMS, HELPERS));
        assertEquals(starting, block(Run.ROOT.resolve("scripts/draw_schema.java"), PROGRAMS, STATEMENTS));
    }

    @Test
    void theScriptsThatReadStatementsReadThemInTheSameWay() throws IOException {
        assertEquals(block(Run.ROOT.resolve("scripts/migrate.java"), STATEMENTS, HELPERS), block(Run.ROOT.resolve("scripts/draw_schema.java"), STATEMENTS, HELPERS));
    }

    @Test
    void theScriptsThatAskAskInTheSameWay() throws IOException {
        var asking = block(Run.ROOT.resolve("scripts/migrate.java"), TERMINAL, FOLDER);
        assertEquals(asking, block(Run.ROOT.resolve("scripts/check_drift.java"), TERMINAL, PROGRAMS));
        assertEquals(asking, block(Run.ROOT.resolve("scripts/fix_data.java"), TERMINAL, "    // ---- The record of a fix"));
        assertEquals(asking, block(Run.ROOT.resolve("scripts/add_learners.java"), TERMINAL, HELPERS));
    }

    /** From a comment to the last place where something else begins. */
    private static String block(Path script, String comment, String end) throws IOException {
        var text = Files.readString(script);
        assertTrue(text.contains(comment), script + " lacks" + comment.substring(8));
        return text.substring(text.indexOf(comment), text.lastIndexOf(end));
    }

    static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(Run.ROOT.resolve("scripts"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
