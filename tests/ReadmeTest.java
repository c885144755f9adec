import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The README's transcripts are real: its console blocks are run, one after another, in a copy of the repository, and
 * must print what stands there. Times, sizes and dates may differ; a line {@code …} stands for any lines.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the README speaks to a Unix shell")
class ReadmeTest {

    /** A command of a console block, and what it prints. */
    private record Step(String command, String output) {
    }

    @Test
    void everyCommandPrintsWhatTheReadmeShows(@TempDir Path temporary) throws IOException {
        assumeTrue(Run.process(Run.ROOT, Map.of(), "", "sh", "-c", "command -v psql").exit() == 0, "psql is not installed");
        var steps = steps(Files.readString(Run.ROOT.resolve("README.md")));
        assertFalse(steps.isEmpty());
        var copy = copyOfRepository(temporary.toRealPath().resolve("lossless"));
        var dev = Run.freePort();
        var prod = Run.freePort();

        var script = new StringBuilder("exec 2>&1\n");
        for (var step : steps) script.append(step.command()).append("\nprintf '\\001'\n");
        var environment = new HashMap<String, String>();
        System.getenv().keySet().stream().filter(name -> name.endsWith("_DATABASE_URL")).forEach(name -> environment.put(name, null));
        environment.putAll(Map.of("LOSSLESS_DEV_PORT", "" + dev, "LOSSLESS_PROD_PORT", "" + prod, "PAGER", "cat",
            "PGPASSFILE", temporary.resolve("pgpass").toString()));
        try {
            var outputs = Run.process(copy, environment, script.toString(), "bash").out().split("\001", -1);
            for (var i = 0; i < steps.size(); i++) {
                var actual = outputs[i].replaceAll("(?m)^\\[jbang].*\n", "").replace("" + dev, "5433").replace("" + prod, "5434");
                var expected = normalised(steps.get(i).output());
                var pattern = Pattern.compile(Pattern.quote(expected).replace("…\n", "\\E(?s:.*)\\Q"));
                if (!pattern.matcher(normalised(actual)).matches()) assertEquals(expected, normalised(actual), "$ " + steps.get(i).command());
            }
        } finally {
            Run.process(copy, environment, "", "./jbang", "local_databases", "stop");
        }
    }

    /** Commands begin with {@code $ }, their further lines with {@code > }; the rest is what they print. */
    private static List<Step> steps(String readme) {
        var steps = new ArrayList<Step>();
        Pattern.compile("(?ms)^```console\n(.*?)^```").matcher(readme).results().map(block -> block.group(1)).forEach(block ->
            Pattern.compile("(?m)^\\$ (.*(?:\n> .*)*)\n((?:(?!\\$ ).*\n)*)").matcher(block).results().forEach(step ->
                steps.add(new Step(step.group(1).replace("\n> ", "\n"), step.group(2)))));
        return steps;
    }

    private static String normalised(String output) {
        return output.replaceAll("\\d+([.,]\\d+)? (ms|s|min)\\b", "N ms").replaceAll("\\d+ (kB|MB)", "N kB")
            .replaceAll("\\d{4}-\\d\\d-\\d\\d( \\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?([+-]\\d\\d)?| UTC|Z)*", "DATE").replaceAll("(?m) +$", "");
    }

    private static Path copyOfRepository(Path copy) throws IOException {
        for (var file : Run.process(Run.ROOT, Map.of(), "", "git", "ls-files", "--cached", "--others", "--exclude-standard").out().lines().toList()) {
            var target = copy.resolve(file);
            Files.createDirectories(target.getParent());
            if (Files.exists(Run.ROOT.resolve(file))) Files.copy(Run.ROOT.resolve(file), target, StandardCopyOption.COPY_ATTRIBUTES);
        }
        return copy;
    }
}
