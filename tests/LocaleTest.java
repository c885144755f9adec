import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A new account: without a locale or with another's, in odd folders, without a home, on a newer Java. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "locales by variables are POSIX")
class LocaleTest {

    private static final String COHORT = "Ångström 東京 ß 😀";

    @TempDir static Path locales;
    private static Servers.TestDatabase database;

    @TempDir Path folder;

    @BeforeAll
    static void makeDatabase() {
        database = Servers.create(18);
        database.execute("create table cohort (id bigint generated always as identity primary key, name text not null unique)");
    }

    @AfterAll
    static void dropDatabase() {
        Servers.drop(database);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C", "POSIX", "tr_TR.UTF-8", "en_US.ISO-8859-1"})
    void anArgumentIsStoredAsItWasWritten(String locale) {
        database.execute("truncate cohort");
        var run = Run.process(Run.ROOT, localised(locale), "", Run.ROOT.resolve("jbang").toString(), "create_cohort", COHORT, "it");
        assertEquals("it: localhost:" + database.port() + "/" + database.name() + " as postgres\nCreated cohort " + COHORT + "\n", run.out(), run.err());
        assertEquals(List.of(COHORT), database.query("select name from cohort"));
    }

    /** Without the wrapper the JVM has lost the bytes before a script sees them. */
    @ParameterizedTest
    @MethodSource("scripts")
    void anArgumentThatArrivedBrokenIsRefused(Class<?> script) {
        database.execute("truncate cohort");
        var run = Run.process(Run.ROOT, localised("C"), "", Run.java(script, arguments(script)));
        assertEquals(2, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().matches("(?s)error: '\uFFFD+ngstr.*' has arrived broken; nothing was changed. "
            + "It or the locale is not UTF-8: export LC_ALL=C.UTF-8\nhelp: jbang \\w+ --help\n"), run.err());
        assertEquals(List.of(), database.query("select name from cohort"));
    }

    private static String[] arguments(Class<?> script) {
        if (script == AddLearners.class) return new String[] {COHORT, "it", "--random", "1"};
        if (script == LocalDatabases.class) return new String[] {"psql", "dev", "--", COHORT};
        if (script == FixData.class) return new String[] {"it", "--sql", "select 1", "--because", COHORT};
        if (script == CheckDrift.class) return new String[] {"it", "--write", COHORT};
        return script == Migrate.class ? new String[] {"it", "--migrations", COHORT} : new String[] {COHORT, "it"};
    }

    static Stream<Class<?>> scripts() {
        return Stream.of(AddLearners.class, CheckDrift.class, CreateCohort.class, FixData.class, LocalDatabases.class, Migrate.class);
    }

    /** In Turkish the capital of i is not I, which would make another variable's name of a database's. */
    @Test
    void turkishChangesNoName() {
        var turkish = new ArrayList<>(List.of(Run.java(CreateCohort.class, "C28", "it")));
        turkish.addAll(1, List.of("-Duser.language=tr", "-Duser.country=TR"));
        database.execute("truncate cohort");
        assertEquals("Created cohort C28", Run.process(Run.ROOT, localised("C.UTF-8"), "", turkish.toArray(String[]::new)).out().lines()
            .reduce((first, last) -> last).orElse(""));
    }

    @Test
    void arabicHasNoDigitsOfItsOwn() throws IOException {
        database.execute("truncate cohort");
        var arabic = new ArrayList<>(List.of(Run.java(FixData.class, "it", "--sql", "insert into cohort (name) select 'C' || n from generate_series(1, 1234) n",
            "--because", "it")));
        arabic.addAll(1, List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.extensions=u-nu-arab"));
        var run = Run.process(Run.ROOT, localised("C.UTF-8"), "", arabic.toArray(String[]::new));
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().endsWith("to do it: --expect 1234\n"), run.out());
        assertFalse(run.out().matches("(?s).*[\u0660-\u0669].*"), run.out());
        Files.writeString(folder.resolve("V1__create_animal.sql"), "create table animal (id int);\n");
        arabic = new ArrayList<>(List.of(Run.java(Migrate.class, "it", "--plan", "--migrations", folder.toString(), "--baseline", "0")));
        arabic.addAll(1, List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.extensions=u-nu-arab"));
        run = Run.process(Run.ROOT, localised("C.UTF-8"), "", arabic.toArray(String[]::new));
        assertTrue(run.out().matches("(?s).*\nV1__create_animal.sql in [0-9,]+ ms\n.*"), run.out() + run.err());
    }

    /** A checkout and a cache in folders with blanks and letters beyond ASCII, no locale, and nothing built before. */
    @ParameterizedTest
    @ValueSource(strings = {"this", "21", "25"})
    void anyFolderAndAnyJavaWillDo(String java) throws IOException {
        var home = home(java);
        var checkout = Files.createDirectories(folder.resolve("Übung für Å"));
        Files.copy(Run.ROOT.resolve("jbang"), checkout.resolve("jbang"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectory(checkout.resolve("scripts"));
        Files.copy(Run.ROOT.resolve("scripts/create_cohort.java"), checkout.resolve("scripts/create_cohort.java"));
        database.execute("truncate cohort");
        var environment = localised("C");
        environment.put("JAVA_HOME", home.toString());
        environment.put("HOME", Files.createDirectory(folder.resolve("Zuhause bei Å")).toString());
        environment.put("XDG_CACHE_HOME", "");
        environment.put("JBANG_DIR", folder.resolve("Zuhause bei Å/.jbang").toString());
        environment.put("JBANG_REPO", repository());
        var run = Run.process(checkout, environment, "", checkout.resolve("jbang").toString(), "create_cohort", COHORT, "it");
        assertEquals(0, run.exit(), run.err());
        assertEquals(List.of(COHORT), database.query("select name from cohort"));
        assertEquals("rwx------", mode(folder.resolve("Zuhause bei Å/.cache/lossless")));
    }

    @Test
    void withoutAHomeTheCacheIsInAFolderOfOnesOwn() throws IOException {
        var environment = localised("C");
        environment.put("HOME", null);
        environment.put("XDG_CACHE_HOME", "/proc/nobody/can/write/here");
        environment.put("TMPDIR", folder.toString());
        environment.put("JBANG_REPO", repository());
        var run = Run.process(Run.ROOT, environment, "", Run.ROOT.resolve("jbang").toString(), "create_cohort", "--version");
        assertEquals("create_cohort 1.0.0\n", run.out(), run.err());
        try (var files = Files.list(folder)) {
            var made = files.filter(file -> file.getFileName().toString().startsWith("lossless-")).toList();
            assertEquals(1, made.size());
            assertEquals("rwx------", mode(made.get(0)));
            assertEquals("rwx------", mode(made.get(0).resolve("lossless")));
        }
    }

    /** The variables of a process with this locale, which is made where the machine lacks it. */
    private static Map<String, String> localised(String locale) {
        var environment = new HashMap<String, String>();
        for (var name : List.of("LANG", "LC_CTYPE", "LC_ALL", "JAVA_TOOL_OPTIONS")) environment.put(name, null);
        if (!locale.isEmpty()) environment.put("LC_ALL", locale);
        environment.put("IT_DATABASE_URL", database.url());
        if (!locale.matches(".+_.+[.].+") || Run.process(Run.ROOT, Map.of(), "", "locale", "-a").out().contains(locale)) return environment;
        var name = locale.split("[.]", 2);
        var made = Run.process(locales, Map.of(), "", "sh", "-c",
            "localedef -i " + name[0] + " -f " + name[1] + " ./" + locale + " 2>/dev/null; LOCPATH=$PWD LC_ALL=" + locale + " locale charmap");
        assumeTrue(made.out().strip().equals(name[1]), "there is no locale " + locale + ", and none can be made");
        environment.put("LOCPATH", locales.toString());
        return environment;
    }

    /** The home of the Java that runs the tests, or of a newer one, where that is installed. */
    private static Path home(String version) throws IOException {
        if (version.equals("this")) return Path.of(System.getProperty("java.home"));
        var folder = Path.of("/usr/lib/jvm");
        assumeTrue(Files.isDirectory(folder), "there is no " + folder);
        try (var files = Files.list(folder)) {
            var found = files.filter(file -> file.getFileName().toString().matches(".*\\b" + version + "\\b.*")
                && Files.exists(file.resolve("bin/javac"))).findFirst();
            assumeTrue(found.isPresent(), "Java " + version + " is not installed in " + folder);
            return found.get();
        }
    }

    /** Where Maven has put the libraries: they need not be fetched again. */
    private static String repository() {
        return Path.of(System.getProperty("user.home"), ".m2", "repository").toString();
    }

    private static String mode(Path file) throws IOException {
        assertFalse(Files.isSymbolicLink(file));
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
