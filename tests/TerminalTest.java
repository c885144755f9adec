import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Who is asked, what counts as an answer, and what is said after it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "pseudo-terminals are POSIX")
class TerminalTest {

    private static final String APPLY = "Apply 1 to it? [y/N] ";
    private static final String CHANGE = "change 1 row in it? [y/N] ";

    @TempDir Path folder;
    private Servers.TestDatabase database;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void makeDatabase() throws IOException {
        database = Servers.create(18);
        environment.put("IT_DATABASE_URL", database.url());
        environment.put("CI", null);
        Files.writeString(Files.createDirectory(folder.resolve("migrations")).resolve("V1__create_animal.sql"),
            "create table animal (id int primary key, name text);\n");
    }

    @ParameterizedTest
    @CsvSource({"y, true", "Yes, true", "n, false", "no, false", "'', false", "sure?|y, true", "yn|no, false"})
    void yesAndNoAreAnswersAndEnterIsNo(String typed, boolean agreed) {
        var talk = Stream.of(typed.split("[|]")).flatMap(answer -> Stream.of(APPLY, answer + "\n")).toList();
        var run = Run.onTerminal(folder, environment, talk, unconfirmed(Migrate.class, "it"));
        assertEquals(agreed ? 0 : 1, run.exit(), run.out());
        assertTrue(run.out().contains(agreed ? "it is at version 1\n" : "error: not confirmed; nothing was changed\n"), run.out());
        assertEquals(List.of("" + agreed), database.query("select exists (select from pg_class where relname = 'animal')").stream()
            .map(answer -> "" + answer.equals("t")).toList());
    }

    /** Standard input and output are pipes, and there is a person all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"%s | tee log", "%s > log 2>&1", "echo y | %s", "%s < /dev/null"})
    void thePersonIsAskedWhateverGoesThroughPipes(String shell) {
        var command = shell.formatted(quoted(unconfirmed(Migrate.class, "it")));
        var no = Run.onTerminal(folder, environment, List.of(APPLY, "n\n"), "sh", "-c", command);
        assertTrue(no.out().contains(APPLY), no.out());
        assertFalse(applied());
        var yes = Run.onTerminal(folder, environment, List.of(APPLY, "y\n"), "sh", "-c", command);
        assertTrue(yes.out().contains(APPLY), yes.out());
        assertTrue(applied());
    }

    @Test
    void whatWasTypedBeforeTheQuestionIsNoAnswer() {
        for (var early : new String[] {"y\n", "y\ny\ny\n", "y"}) { // the last without its Enter, which then is the answer
            var run = Run.onTerminal(folder, environment, List.of("", early, APPLY, "\n"), unconfirmed(Migrate.class, "it"));
            assertEquals(1, run.exit(), run.out());
            assertTrue(run.out().contains("error: not confirmed; nothing was changed\n"), run.out());
            assertFalse(applied());
        }
    }

    @Test
    void whereNobodyIsItHasToBeSaid() {
        assertEquals(new Run(1, "it: localhost:" + database.port() + "/" + database.name() + " as postgres\n",
            "error: a change of it is not confirmed; nothing was changed\nhelp: jbang migrate it --yes\n"),
            Run.process(folder, environment, "y\n", unconfirmed(Migrate.class, "it")));
        environment.put("CI", "true");
        var run = Run.process(folder, environment, "", unconfirmed(Migrate.class, "it"));
        assertEquals("CI=true: it is changed without a question\n", run.err());
        assertEquals(0, run.exit());
        assertTrue(applied());
    }

    @Test
    void aFixOfDataIsAskedForInTheSameWay() {
        database.execute("create table animal (id int primary key, name text); insert into animal values (1, 'a')");
        var fix = Run.java(FixData.class, "it", "--because", "it", "--sql", "update animal set name = 'b'");
        var shell = quoted(fix) + " | cat";
        for (var answer : new String[] {"", "n", "no"}) {
            var no = Run.onTerminal(folder, environment, List.of(CHANGE, answer + "\n"), "sh", "-c", shell);
            assertTrue(no.out().contains("rehearsed and rolled back, nothing was changed; to do it: --expect 1"), no.out());
            assertEquals(List.of("a"), database.query("select name from animal"));
        }
        var yes = Run.onTerminal(folder, environment, List.of("", "n\n", CHANGE, "yes\n"), "sh", "-c", shell);
        assertTrue(yes.out().contains("fix 1 is done; to undo it: jbang fix_data it --undo 1"), yes.out());
        assertEquals(List.of("b"), database.query("select name from animal"));
    }

    @Test
    void aTerminalThatGoesAwayAnswersNothing() {
        var run = Run.onTerminal(folder, environment, List.of(APPLY, "\004"), unconfirmed(Migrate.class, "it"));
        assertTrue(run.out().contains("error: no answer; nothing was changed\n"), run.out());
        assertFalse(applied());
    }

    private boolean applied() {
        return !database.query("select from pg_class where relname = 'animal'").isEmpty();
    }

    private static String[] unconfirmed(Class<?> script, String... arguments) {
        var command = new ArrayList<>(List.of(Run.java(script, arguments)));
        command.remove("--yes");
        return command.toArray(String[]::new);
    }

    private static String quoted(String... command) {
        return Stream.of(command).map(word -> "'" + word.replace("'", "'\\''") + "'").reduce((words, word) -> words + " " + word).orElseThrow();
    }
}
