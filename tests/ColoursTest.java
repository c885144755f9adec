import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        for (var plain : List.of(Run.process(folder, environment, "", Run.java(Migrate.class, "it")),
                Run.onTerminal(folder, environment, List.of(), Run.java(Migrate.class, "it", "--color=never")),
                Run.onTerminal(folder, Map.of("IT_DATABASE_URL", database.url(), "NO_COLOR", "1"), List.of(), Run.java(Migrate.class, "it"))))
            assertFalse((plain.out() + plain.err()).contains("\u001b"), plain.out() + plain.err());
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
            statement.execute("set application_name = 'their app'");
            connection.setAutoCommit(false);
            statement.execute("lock table animal in share mode");
            var run = CompletableFuture.supplyAsync(() -> Run.onTerminal(folder, environment, List.of(),
                Run.java(Migrate.class, "it", "--lock-timeout", "20s")));
            while (database.query("select from pg_locks where not granted and relation = 'animal'::regclass and "
                + "(select clock_timestamp() - query_start > interval '6 s' from pg_stat_activity a where a.pid = pg_locks.pid)").isEmpty()
                && !run.isDone()) Thread.onSpinWait();
            connection.rollback();
            var shown = run.get().out();
            assertEquals(0, run.get().exit(), shown);
            assertTrue(shown.matches("(?s).*\rV2__add_name.sql, \\d+ s, behind pid \\d+ of their app, idle in transaction for \\d.*"), shown);
            assertTrue(shown.matches("(?s).*\r\u001b\\[KApplied V2__add_name.sql in .*"), shown);
        }
    }

    @Test
    void tabCompletesScriptsOptionsValuesAndEnvironments() throws IOException {
        var script = """
            source scripts/completion.bash
            ask() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _lossless 2> /dev/null; echo "${COMPREPLY[*]}"; }
            ask ./jbang mig
            ask ./jbang migrate --pl
            ask ./jbang migrate.java stag
            ask ./jbang local_databases st
            ask ./jbang check_drift --format ''
            ask ./jbang theirs ''
            """;
        var run = Run.process(Run.ROOT, Map.of("STAGING_DATABASE_URL", "x"), "", "bash", "-c", script);
        assertEquals("migrate\n--plan --placeholder\nstaging\nstart stop status\ntext json markdown html github\n\n", run.out(), run.err());
        var known = Files.readString(Run.ROOT.resolve("scripts/completion.bash"));
        for (var file : HelpersTest.scripts())
            assertTrue(known.contains(file.getFileName().toString().replace(".java", "")), "it does not know of " + file);
    }
}
