import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What keeps a script readable: no line over 140 columns, no method over 40 lines, no ?: that leads to another. */
class StyleTest {

    private static final int COLUMNS = 140;
    private static final int LINES = 40;

    /** A loop over alternatives, in Java's regular expressions, ends in a stack overflow with some thousand characters. */
    private static final Pattern RECURSES = Pattern.compile("\\|[^()]*\\)[*+](?!\\+)");
    /** Text blocks, strings, characters and remarks; a brace in one of them is none. */
    private static final Pattern TEXT = Pattern.compile(
        "(?s)\"\"\".*?(?<!\\\\)\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])+'|//[^\n]*|/\\*.*?\\*/");
    /** What a brace opens, where it is a method or a constructor: a name, its parameters, and what it throws. */
    private static final Pattern METHOD = Pattern.compile(
        "(?s)(?:^|[\\s>\\]])(\\w+) ?\\((?:[^()]|\\([^()]*\\))*\\)(?:\\s*throws [\\w\\s,.]+)?\\s*$");
    private static final Set<String> BLOCKS = Set.of("if", "for", "while", "switch", "catch", "try", "synchronized");

    @TempDir
    Path classes;

    @TestFactory
    Stream<DynamicTest> scripts() throws IOException {
        try (var files = Files.list(Run.ROOT.resolve("scripts"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    /** In Turkish the capital of i is another, and Arabic has digits of its own; what is formatted later has the script's own locale. */
    @Test
    void lettersAndDigitsAreTheSameEverywhere() throws IOException {
        for (var script : HelpersTest.scripts()) {
            var code = Pattern.compile("(?s)\"\"\".*?(?<!\\\\)\"\"\"").matcher(Files.readString(script)).replaceAll("");
            assertTrue(code.contains("Locale.setDefault(Locale.ROOT);"), script + " leaves the machine's locale as it is");
            var other = Pattern.compile("to(?:Lower|Upper)Case\\(\\)|String\\.format\\((?!Locale)").matcher(code);
            assertTrue(!other.find(), () -> script + ": " + other.group() + " depends on the machine's locale");
        }
    }

    /** As the compiler reads them: a ?: whose condition, or one of whose values, is another, with or without parentheses. */
    @Test
    void noConditionalLeadsToAnother() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            for (var script : HelpersTest.scripts()) {
                var task = (JavacTask) compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjects(script));
                var found = new ArrayList<String>();
                for (var unit : task.parse()) new TreeScanner<Void, Void>() {
                    @Override public Void visitConditionalExpression(ConditionalExpressionTree tree, Void none) {
                        if (Stream.of(tree.getCondition(), tree.getTrueExpression(), tree.getFalseExpression()).anyMatch(StyleTest::isConditional))
                            found.add(tree.toString());
                        return super.visitConditionalExpression(tree, none);
                    }
                }.scan(unit, null);
                assertEquals(List.of(), found, () -> script + ": an if, a switch or a method reads better");
            }
        }
    }

    private static boolean isConditional(ExpressionTree tree) {
        return tree instanceof ParenthesizedTree inner ? isConditional(inner.getExpression()) : tree instanceof ConditionalExpressionTree;
    }

    /** They are run by hand, so that nothing else tells when what they call has changed. */
    @Test
    void benchmarksCompile() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (var files = Files.list(Run.ROOT.resolve("tests/benchmarks")); var manager = compiler.getStandardFileManager(null, null, null)) {
            var sources = files.filter(file -> file.toString().endsWith(".java")).toList();
            var options = List.of("-proc:none", "-nowarn", "-encoding", "UTF-8", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
            assertTrue(compiler.getTask(said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources)).call(), said::toString);
        }
    }

    private static void check(Path file) throws IOException {
        assertEquals("", String.join("\n", tooLong(Files.readString(file))));
    }

    private static List<String> tooLong(String java) {
        var found = new ArrayList<String>();
        var lines = java.lines().toList();
        for (var i = 1; i < lines.size(); i++) { // the header's lines are JBang's
            var line = lines.get(i);
            if (RECURSES.matcher(line).find() && !line.contains("regexp_matches")) // which is PostgreSQL's
                found.add("line %d has a regular expression that recurses with the text's length: make its loop possessive".formatted(i + 1));
            if (line.length() > COLUMNS && !line.matches("//[A-Z_]+ .*"))
                found.add("line %d has %d columns".formatted(i + 1, line.length()));
        }
        found.addAll(longMethods(TEXT.matcher(java).replaceAll(text -> text.group().replaceAll("[^\n]", " "))));
        return found;
    }

    /** Counts from the line of the name to the line of the closing brace. */
    private static List<String> longMethods(String code) {
        var found = new ArrayList<String>();
        var opened = new ArrayList<Integer>();
        for (var at = 0; at < code.length(); at++) {
            if (code.charAt(at) == '{') opened.add(at);
            if (code.charAt(at) != '}') continue;
            var open = opened.remove(opened.size() - 1);
            var end = Stream.of(";", "}", "{").mapToInt(text -> code.lastIndexOf(text, open - 1)).max().orElse(-1);
            var before = code.substring(end + 1, open);
            var method = METHOD.matcher(before);
            if (!method.find() || BLOCKS.contains(method.group(1)) || before.matches("(?s).*(->|\\bnew\\b|\\brecord\\b).*")
                || method.group(1).matches("[A-Z0-9_]+")) continue; // a block, a class without a name, a record, a constant of an enum
            var from = open - before.length() + method.start(1);
            var length = code.substring(from, at).split("\n", -1).length;
            var line = code.substring(0, from).split("\n", -1).length;
            if (length > LINES) found.add("line %d: %s has %d lines".formatted(line, method.group(1), length));
        }
        return found;
    }
}
