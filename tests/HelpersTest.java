import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The short block of helpers that standalone scripts repeat stays one text. */
class HelpersTest {

    private static final String COMMENT = "    // ---- Helpers, the same in every script";

    @Test
    void everyScriptHasTheSameHelpers() throws IOException {
        var first = helpers(Run.ROOT.resolve("scripts/create_cohort.java"));
        for (var script : scripts()) assertEquals(first, helpers(script), script + " has helpers of its own");
        assertTrue(first.lines().count() < 60, "the helpers have grown to " + first.lines().count() + " lines");
    }

    private static String helpers(Path script) throws IOException {
        var text = Files.readString(script);
        assertTrue(text.contains(COMMENT), script + " lacks the helpers");
        return text.substring(text.indexOf(COMMENT), text.lastIndexOf("}"));
    }

    static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(Run.ROOT.resolve("scripts"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
