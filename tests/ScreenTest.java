import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whatever names, values and messages hold, a terminal obeys none of it, and no line of theirs looks like one of ours. */
class ScreenTest {

    private static final String RED = "\u001b[31mred\u202e\u2028";
    private static final String LIE = RED + "\nerror: a lie\r::error::x";
    private static final String SHOWN = "\\u001b[31mred\\u202e\\u2028\\nerror: a lie\\r::error::x";
    private static final String IN_SQL = "U&\"\\001b[31mred\\202e\\2028\\000aerror: a lie\\000d::error::x\"";
    private static final String QUOTED = '"' + LIE + '"';

    @TempDir Path folder;

    /** Looks at all that a run says. */
    private static Run run(CommandLine command, String... arguments) {
        var run = Run.script(command, arguments);
        var said = run.out() + run.err();
        assertFalse(said.codePoints().anyMatch(c -> c != '\n' && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)
            || c == 0x2028), said);
        assertFalse(said.lines().anyMatch(line -> line.startsWith("error: a lie") || line.startsWith("::error::x")), said);
        return run;
    }

    private Run migrate(Servers.TestDatabase database, String... options) {
        return run(Migrate.commandLine(new Migrate()), Run.prepend(database.env(), Run.prepend("--migrations",
            Run.prepend(folder.toString(), options))));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void learnersAndCohorts(int major) throws IOException {
        var database = CreateCohortTest.migrated(major);
        for (var name : List.of("a\nb", "a\u001b[1m", "a\u202eb", "a\u200bb"))
            assertEquals("error: a cohort's name cannot have characters that are not seen: " + CreateCohort.oneLine(name)
                + "; nothing was changed\n", run(CreateCohort.commandLine(new CreateCohort()), name, database.env()).err());
        database.execute("insert into cohort (name) values ('C1'), ('" + LIE + "')");
        var unknown = run(AddLearners.commandLine(new AddLearners()), RED, database.env(), "--random", "1").err();
        assertTrue(unknown.contains("there is no cohort \\u001b[31mred\\u202e\\u2028 in ") && unknown.contains(SHOWN), unknown);
        assertEquals(0, run(AddLearners.commandLine(new AddLearners()), LIE, database.env(), "--random", "1").exit());
        var csv = folder.resolve("learners.csv");
        Files.writeString(csv, "first_name,surname,personal_email_address\nAnn,Smith,\"" + LIE + "\"\n");
        assertEquals(1, run(AddLearners.commandLine(new AddLearners()), "C1", database.env(), "--csv", csv.toString()).exit());
    }

    private static Servers.TestDatabase database(int major) {
        var database = Servers.create(major);
        Run.know(database);
        database.execute("create table %1$s (%1$s int primary key, v text); insert into %1$s values (1, '%2$s')".formatted(QUOTED, LIE));
        return database;
    }

    private Run fix(Servers.TestDatabase database, String... options) {
        return run(FixData.commandLine(new FixData()), Run.prepend(database.env(), options));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void fixes(int major) {
        var database = database(major);
        var sql = "select v as %1$s from %1$s; update %1$s set v = v || '!'".formatted(QUOTED);
        var fixed = fix(database, "--sql", sql, "--because", LIE, "--expect", "1");
        assertEquals("statement 1 returns 1 row\n  " + SHOWN + ": '" + SHOWN + "'", fixed.out().lines().skip(1).limit(2)
            .collect(Collectors.joining("\n")).replace("\\u000d", "\\r"));
        assertEquals(0, fixed.exit(), fixed.err());
        for (var options : List.of(List.of("--list"), List.of("--show", "1"), List.of("--undo", "1", "--expect", "2")))
            assertTrue(fix(database, options.toArray(String[]::new)).exit() < 2);
        for (var options : List.of(List.of("--list", "--json"), List.of("--show", "1", "--json")))
            fix(database, options.toArray(String[]::new)).out().lines().forEach(line -> isJson(database, line));
        var raised = fix(database, "--because", "x", "--sql", "do $$ begin raise exception '" + LIE + "'; end $$");
        assertTrue(raised.err().contains("\n  error: a lie"), raised.err());
    }

    private static void isJson(Servers.TestDatabase database, String json) {
        boolean read = database.jdbi().withHandle(handle -> handle.createQuery("select cast(:json as json) is not null").bind("json", json)
            .mapTo(Boolean.class).one());
        assertTrue(read);
    }

    /** What a message gives to be pasted is taken. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void losses(int major) throws IOException {
        var database = database(major);
        var file = folder.resolve("V2__lose.sql");
        var sql = "alter table %1$s drop column v; alter table %1$s drop column %1$s;".formatted(QUOTED);
        Files.writeString(file, sql);
        var lost = migrate(database, "--baseline", "1");
        var lines = lost.err().lines().map(String::strip).filter(line -> line.startsWith("-- lossless: allow ")).toList();
        assertEquals(List.of("-- lossless: allow " + IN_SQL + "." + IN_SQL + ", REASON", "-- lossless: allow " + IN_SQL + ".v, REASON"),
            lines.stream().sorted().toList());
        var archive = lost.err().lines().map(String::strip).filter(line -> line.startsWith("create ")).toList();
        isJson(database, migrate(database, "--baseline", "1", "--json").out());
        isJson(database, migrate(database, "--plan", "--json").out());

        Files.writeString(file, String.join("\n", lines) + "\n" + sql);
        var allowed = migrate(database, "--plan");
        assertEquals(3, allowed.exit(), allowed.err());
        assertTrue(allowed.out().contains("allowed to lose 1 value of " + IN_SQL + ".v"), allowed.out());
        Files.writeString(file, String.join("\n", archive) + "\n" + sql);
        var archived = migrate(database);
        assertEquals("", archived.err());
        assertEquals(0, archived.exit());
    }

    @Test
    void messagesOfTheServer() throws IOException {
        var database = database(18);
        Files.writeString(folder.resolve("V2__raise.sql"), "do $$ begin raise exception using message = '%1$s', detail = '%1$s', hint = '%1$s'; end $$"
            .formatted(LIE));
        assertTrue(migrate(database, "--baseline", "1").err().contains("\n  error: a lie"));
        assertEquals(1, migrate(database, "--baseline", "1", "--plan").exit());
    }

    @Test
    void whatIsWrittenForAProgramIsAsItIs() {
        var database = database(18);
        var models = Run.script(CheckDrift.commandLine(new CheckDrift()), database.env(), "--models", "--migrations", folder.toString());
        assertTrue(models.out().contains("create table public." + QUOTED), models.out() + models.err());
    }
}
