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
    private static final String DATABASE = "    // ---- The database, the same in every script";
    private static final String FOLDER = "    // ---- The migrations folder, the same in migrate and check_drift";

    @Test
    void everyScriptHasTheSameHelpers() throws IOException {
        var one = Run.ROOT.resolve("scripts/create_cohort.java");
        for (var script : scripts()) assertEquals(block(one, HELPERS, "}"), block(script, HELPERS, "}"), script + " has helpers of its own");
        for (var block : List.of(block(one, HELPERS, DATABASE), block(one, DATABASE, "}")))
            assertTrue(block.lines().count() < 60, "a block has grown to " + block.lines().count() + " lines");
    }

    @Test
    void theScriptsThatReadTheMigrationsFolderReadItInTheSameWay() throws IOException {
        assertEquals(block(Run.ROOT.resolve("scripts/migrate.java"), FOLDER, HELPERS), block(Run.ROOT.resolve("scripts/check_drift.java"), FOLDER, HELPERS));
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
