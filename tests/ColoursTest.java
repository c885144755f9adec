import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What a terminal shows besides the words: colours, a line that lives, and what TAB completes. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "pseudo-terminals are POSIX")
class ColoursTest {

    @TempDir Path folder;
    private Servers.TestDatabase database;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void makeDatabase() throws IOException {
        database = Servers.create(18);
        environment.put("IT_DATABASE_URL", database.url());
        environment.put("NO_COLOR", null);
        Files.createDirectory(folder.resolve("migrations"));
    }

    private void write(String file, String sql) throws IOException {
        Files.writeString(folder.resolve("migrations").resolve(file), sql);
    }

    @Test
    void errorsAndVerdictsHaveTheirColour() throws IOException {
        write("V1__create_animal.sql", "create table animal (id int);\ninsert into animal values (1);\n");
        write("V2__update_animal.sql", "-- lossless: allow animal.id, for fun\nupdate animal set id = 2;\n");
        write("V3__fail.sql", "select oops;\n");
        var red = "\u001b[31merror:\u001b[39m `V3__fail.sql` failed and was rolled back";
        var terminal = Run.onTerminal(folder, environment, List.of(), Run.java(Migrate.class, "it"));
        assertTrue(terminal.out().contains(red), terminal.out());
        assertTrue(terminal.out().contains("\n\u001b[36mhelp:\u001b[39m put it right"), terminal.out());
        var always = Run.process(folder, environment, "", Run.java(Migrate.class, "it", "--color=always"));
        assertTrue(always.err().startsWith(red), always.err());
        var piped = Run.process(folder, environment, "", Run.java(Migrate.class, "it"));
        assertFalse((piped.out() + piped.err()).contains("\u001b"), piped::toString);
        for (var plain : List.of(Run.onTerminal(folder, environment, List.of(), Run.java(Migrate.class, "it", "--color=never")),
                Run.onTerminal(folder, Map.of("IT_DATABASE_URL", database.url(), "NO_COLOR", "1"), List.of(), Run.java(Migrate.class, "it"))))
            assertFalse(plain.left().contains("\u001b"), plain::toString);
    }

    /** picocli asks stty how wide it is, and goes on without an answer that does not come at once. */
    @Test
    void helpIsAsWideAsTheTerminal() {
        for (var width : List.of(60, 100)) {
            var widest = 0;
            for (var asked = 0; asked < 20 && (widest > width || widest <= width - 20); asked++) widest = widestLineOfAHelp(width);
            assertTrue(widest <= width && widest > width - 20, width + " columns, and a line has " + widest);
        }
    }

    private int widestLineOfAHelp(int width) {
        var command = String.join("' '", Run.java(FixData.class, "--help"));
        var shown = Run.onTerminal(folder, environment, List.of(), "sh", "-c", "stty cols " + width + "; exec '" + command + "'").out();
        return shown.lines().filter(line -> !line.startsWith("Example:")).mapToInt(String::length).max().orElse(0);
    }

    @Test
    void aMistypedOptionIsAnsweredWithOneThatThereIs() {
        assertEquals(new Run(2, "", "error: unknown option: '--plann'; did you mean --plan or --placeholder?\nhelp: jbang migrate --help\n"),
            Run.script(Migrate.commandLine(new Migrate()), "--plann"));
    }

    /** The server says what it is at; another session holds the table that is wanted. */
    @Test
    void whatTakesLongerThanASecondIsAlive() throws Exception {
        write("V1__create_animal.sql", "create table animal (id int);\n");
        assertEquals(0, Run.process(folder, environment, "", Run.java(Migrate.class, "it")).exit());
        write("V2__add_name.sql", "alter table animal add name text;\n");
        try (var connection = database.jdbi().open().getConnection(); var statement = connection.createStatement()) {
            statement.execute("set application_name = 'theirs'");
            connection.setAutoCommit(false);
            statement.execute("lock table animal in share mode");
            var run = CompletableFuture.supplyAsync(() -> Run.onTerminal(folder, environment, List.of(),
                Run.java(Migrate.class, "it", "--lock-timeout", "20s")));
            while (database.query("select from " + Servers.WAITING + " and relation = 'animal'::regclass and "
                + "(select clock_timestamp() - query_start > interval '6 s' from pg_stat_activity a where a.pid = pg_locks.pid)").isEmpty()
                && !run.isDone()) LockSupport.parkNanos(1_000_000);
            connection.rollback();
            var shown = run.get().out();
            assertEquals(0, run.get().exit(), shown);
            assertTrue(shown.matches("(?s).*\rV2__add_name.sql, \\d+ s, behind pid \\d+ of theirs, idle in transaction for \\d.*"), shown);
            assertTrue(shown.matches("(?s).*\r\u001b\\[KApplied V2__add_name.sql in .*"), shown);
        }
    }

    /** bash says what zsh and fish ask it. */
    @Test
    void tabCompletesScriptsOptionsValuesEnvironmentsCohortsAndFixes() throws IOException {
        database.execute("create table cohort (id int, name text); insert into cohort values (1, 'C28'), (2, 'C 29; \"x\"'), (3, 'D1')");
        database.execute("create table animal (id int primary key, name text); insert into animal values (1, 'cow')");
        assertEquals(0, Run.process(folder, environment, "", Run.java(FixData.class, "it", "--because", "x", "--sql",
            "update animal set name = 'ox'", "--expect", "1")).exit());
        var script = """
            source scripts/completion.bash
            ask() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _lossless 2> /dev/null; echo "${COMPREPLY[*]}"; }
            ask ./jbang mig
            ask ./jbang migrate --pl
            ask ./jbang migrate.java stag
            ask ./jbang local_databases st
            ask ./jbang check_drift --format ''
            ask ./jbang theirs ''
            jbang() { case "$1" in add_learners) shift; %s "$@" ;; *) shift; %s "$@" ;; esac; }
            ask jbang add_learners C it
            COMP_WORDS=(jbang add_learners C it); COMP_CWORD=2; _lossless; printf '%%s\\n' "${COMPREPLY[@]}"
            ask jbang fix_data it --undo ''
            """.formatted(words(AddLearners.class), words(FixData.class));
        var known = new HashMap<>(environment);
        known.put("STAGING_DATABASE_URL", "x");
        var run = Run.process(Run.ROOT, known, "", "bash", "-c", script);
        assertEquals("migrate\n--plan --placeholder\nstaging\nstart stop status\ntext json markdown html github\n\nit\nC\\ 29\\;\\ \\\"x\\\"\nC28\n1\n",
            run.out(), run.err());
        var text = Files.readString(Run.ROOT.resolve("scripts/completion.bash"));
        for (var file : HelpersTest.scripts())
            assertTrue(text.contains(file.getFileName().toString().replace(".java", "")), "it does not know of " + file);
    }

    private static String words(Class<?> script) {
        return Stream.of(Run.java(script)).map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    }

    /** As bashcompinit calls it. */
    @Test
    void zshRunsTheSame() throws IOException {
        assumeTrue(Run.process(Run.ROOT, Map.of(), "", "sh", "-c", "command -v zsh").exit() == 0, "there is no zsh");
        var script = """
            autoload -U +X compinit && compinit -u; autoload -U +X bashcompinit && bashcompinit; source scripts/completion.bash
            ask() {
                emulate -L ksh; setopt kshglob noshglob braceexpand kshautoload
                COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _lossless; print -r -- "${COMPREPLY[@]}"
            }
            jbang() {
                [ "$2" = --completion ] && echo "_complete_$1() { COMPREPLY=(); }" || printf '{"id":7,"x":1}\\n{"id":8}\\n'
            }
            ask jbang fix_data --undo ''
            ask jbang fix_data st
            """;
        var run = Run.process(Run.ROOT, Map.of("STAGING_DATABASE_URL", "x", "HOME", folder.toString()), "", "zsh", "-f", "-c", script);
        assertEquals(new Run(0, "7 8\nstaging\n", ""), run);
    }

    @Test
    void rowsAreCutToTheTerminalsWidth() throws IOException {
        assertEquals("漢字", CheckDrift.cut("漢字", 4));
        assertEquals("漢…", CheckDrift.cut("漢字", 3));
        assertEquals("e\u0301e\u0301", CheckDrift.cut("e\u0301e\u0301", 2), "an accent takes no column");
        assertEquals("🦊…", CheckDrift.cut("🦊🦊🦊", 4));
        assertEquals(5, CheckDrift.width("🦊漢é"));
        var text = "create table animal (id int);\n";
        write("V1__create_animal.sql", text);
        write("models.sql", text + "create table \"漢字\" (id int, " + "x".repeat(60) + " int, " + "y".repeat(60) + " int);");
        assertEquals(0, Run.process(folder, environment, "", Run.java(Migrate.class, "it")).exit());
        environment.put("SHADOW_DATABASE_URL", Servers.shadow());
        var pipe = Run.process(folder, environment, "", Run.java(CheckDrift.class, "it"));
        assertTrue(pipe.out().contains("\n  + table \"漢字\"   id, " + "x".repeat(60) + ", " + "y".repeat(60) + "\n"), pipe.out());
        var terminal = Run.onTerminal(folder, environment, List.of(), Run.java(CheckDrift.class, "it", "--color=never"));
        assertTrue(terminal.out().replace("\r", "").contains("\n  + table \"漢字\"   id, " + "x".repeat(56) + "…\n"), terminal.out());
    }

    @Test
    void listsAreCutToTheTerminalsWidth() {
        database.execute("create table cohort (id int, name text); create table learner (cohort_id int); insert into cohort values (1, repeat('漢', 50))");
        assertEquals(0, Run.process(folder, environment, "", Run.java(FixData.class, "it", "--sql", "update cohort set id = 2", "--expect", "1",
            "--because", "x".repeat(90))).exit());
        for (var list : List.of(Run.java(FixData.class, "it", "--list"), Run.java(CreateCohort.class, "--list", "it"))) {
            var pipe = Run.process(folder, environment, "", list).out().lines().reduce((first, last) -> last).orElse("");
            var shown = Run.onTerminal(folder, environment, List.of(), list).out().replace("\r", "").lines().reduce((first, last) -> last).orElse("");
            assertEquals(FixData.cut(pipe, 80), shown);
            assertTrue(shown.endsWith("…") && FixData.width(shown) >= 79, shown);
        }
    }

    @Test
    void fishAsksBash() {
        assumeTrue(Run.process(Run.ROOT, Map.of(), "", "sh", "-c", "command -v fish").exit() == 0, "there is no fish");
        var run = Run.process(Run.ROOT, Map.of("STAGING_DATABASE_URL", "x"), "", "fish", "-c",
            "source scripts/completion.fish; complete -C './jbang check_d'; complete -C './jbang migrate sta'; complete -C './jbang migrate --pla'");
        assertEquals("check_drift\nstaging\n--placeholder\n--plan\n", run.out(), run.err());
    }

    @Test
    void everyScriptHasAManualPage() throws Exception {
        for (var file : HelpersTest.scripts()) {
            var name = file.getFileName().toString().replace(".java", "");
            var command = DocumentationTest.command(name);
            var page = Run.script(command, "--man");
            assertEquals(0, page.exit());
            for (var option : command.getCommandSpec().options()) assertTrue(option.hidden()
                || page.out().contains(".TP\n" + String.join(", ", option.names()).replace("-", "\\-")), name + option);
            if (Run.process(Run.ROOT, Map.of(), "", "sh", "-c", "command -v man groff").exit() != 0) continue;
            var shown = Run.process(Run.ROOT, Map.of("MANWIDTH", "100", "LC_ALL", "C.UTF-8"), page.out(), "man", "--warnings", "-l", "-");
            assertEquals(new Run(0, shown.out(), ""), shown);
            assertTrue(shown.out().replaceAll("\\s+", " ").contains(name + " - " + command.getCommandSpec().usageMessage().description()[0].substring(0, 12)), shown.out());
        }
    }
}
