import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The transcripts of the pages are real: each page's console blocks are run, one after another, in a copy of the repository,
 * and must print what stands there, in a pipe and at a terminal. Times, sizes and dates may differ; a line {@code …} stands
 * for any lines.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the pages speak to a Unix shell")
class ReadmeTest {

    /** A command of a console block, and what it prints. */
    private record Step(String command, String output) {
    }

    /** Of all pages: what starts a script knows it by its path, and has to ask JBang where that is another. */
    @TempDir static Path place;
    @TempDir Path temporary;
    /** The ports that stand in the pages, and those that the test has instead. */
    private final Map<String, String> ports = new TreeMap<>();

    @ParameterizedTest
    @CsvSource({"README.md, false", "README.md, true", "migrations/README.md, false", "scripts/README.md, false"})
    void everyCommandPrintsWhatThePageShows(String page, boolean onTerminal) throws IOException {
        var steps = steps(Files.readString(Run.ROOT.resolve(page)));
        assertFalse(steps.isEmpty());
        for (var program : List.of("psql", "git"))
            assumeTrue(steps.stream().noneMatch(step -> step.command().startsWith(program + " ")) || isThere(program), program + " is not installed");
        var copy = place.toRealPath().resolve("lossless");
        if (Files.exists(copy)) CheckDrift.Programs.delete(copy);
        copyRepository(copy);
        var environment = environment();
        var script = new StringBuilder(onTerminal ? "" : "exec 2>&1\n");
        for (var step : steps) script.append(replaced(step.command(), ports)).append("\nprintf '\\001'\n");
        try {
            var shown = (onTerminal ? Run.onTerminal(copy, environment, List.of(), "bash", "-c", script.toString())
                : Run.process(copy, environment, script.toString(), "bash")).left();
            assertPrinted(steps, shown.split("\001", -1));
        } finally {
            for (var folder : List.of(".", "exercise", "trial")) if (Files.exists(copy.resolve(folder)))
                Run.process(copy.resolve(folder), environment, "", copy.resolve("jbang").toString(), "local_databases", "stop");
        }
    }

    private Map<String, String> environment() throws IOException {
        for (var port : List.of("5433", "5434", "5455")) ports.put(port, "" + Run.freePort());
        var environment = new HashMap<String, String>();
        System.getenv().keySet().stream().filter(name -> name.endsWith("_DATABASE_URL")).forEach(name -> environment.put(name, null));
        for (var name : List.of("CI", "LANG", "LC_ALL", "LC_CTYPE")) environment.put(name, null); // a new account, without a locale
        environment.putAll(Map.of("LOSSLESS_DEV_PORT", ports.get("5433"), "LOSSLESS_PROD_PORT", ports.get("5434"), "PAGER", "cat",
            "PGPASSFILE", temporary.resolve("pgpass").toString(), "GIT_AUTHOR_NAME", "Ada", "GIT_AUTHOR_EMAIL", "ada@example.org",
            "GIT_COMMITTER_NAME", "Ada", "GIT_COMMITTER_EMAIL", "ada@example.org"));
        return environment;
    }

    private void assertPrinted(List<Step> steps, String[] outputs) {
        var back = ports.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        back.put("" + (Integer.parseInt(ports.get("5433")) + 10), "5443"); // another port is proposed where one is taken
        for (var i = 0; i < steps.size(); i++) {
            var expected = normalised(steps.get(i).output());
            var actual = i < outputs.length ? normalised(replaced(outputs[i].replaceAll("(?m)^\\[jbang].*\n", ""), back)) : "nothing: the shell has ended";
            var pattern = Pattern.compile(Pattern.quote(expected).replace("…\n", "\\E(?s:.*)\\Q"));
            if (!pattern.matcher(actual).matches()) assertEquals(expected, actual, "$ " + steps.get(i).command());
        }
    }

    @Test
    void theReadmeIsShortAndLinksLeadSomewhere() throws IOException {
        assertTrue(Files.readAllLines(Run.ROOT.resolve("README.md")).size() <= 150, "the README has more than 150 lines");
        for (var page : List.of("README.md", "migrations/README.md", "scripts/README.md", "tests/benchmarks/README.md")) {
            var text = Files.readString(Run.ROOT.resolve(page));
            for (var link : Pattern.compile("]\\((?!http)([^)#]*)(?:#([^)]*))?\\)").matcher(text).results().toList()) {
                var file = link.group(1).isEmpty() ? Run.ROOT.resolve(page) : Run.ROOT.resolve(page).resolveSibling(link.group(1));
                assertTrue(Files.exists(file), page + " leads to " + link.group());
                assertTrue(link.group(2) == null || Files.readAllLines(file).stream().anyMatch(line -> line.startsWith("#")
                    && anchor(line).equals(link.group(2))), page + " leads to " + link.group());
            }
        }
    }

    /** As GitHub makes it. */
    private static String anchor(String heading) {
        return heading.replaceFirst("^#+ ", "").toLowerCase().replaceAll("[^\\w -]", "").replace(' ', '-');
    }

    private static boolean isThere(String program) {
        return Run.process(Run.ROOT, Map.of(), "", "sh", "-c", "command -v " + program).exit() == 0;
    }

    private static String replaced(String text, Map<String, String> words) {
        return Pattern.compile("\\b(" + String.join("|", words.keySet()) + ")\\b").matcher(text).replaceAll(word -> words.get(word.group()));
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

    private static void copyRepository(Path copy) throws IOException {
        for (var file : Run.process(Run.ROOT, Map.of(), "", "git", "ls-files", "--cached", "--others", "--exclude-standard").out().lines().toList()) {
            var target = copy.resolve(file);
            Files.createDirectories(target.getParent());
            if (Files.exists(Run.ROOT.resolve(file))) Files.copy(Run.ROOT.resolve(file), target, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
