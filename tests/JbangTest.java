import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The wrapper, with a JBang of its own in an empty cache, a Maven that only pretends, and without a jbang on the PATH. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the wrapper is a bash script")
class JbangTest {

    private static final String ECHO = """
        public class Echo {
            public static void main(String[] arguments) throws Exception {
                for (var argument : arguments) System.out.println("<" + argument + ">");
                System.out.print(new String(System.in.readAllBytes()));
                System.exit(arguments.length);
            }
        }
        """;

    private static final String[] NASTY = {"", "a b", "it's", "\"quoted\"", "$HOME `date` \\", "two\nlines", "*", "ünïcödé", ""};

    @TempDir Path folder;

    @Test
    void argumentsStandardInputAndExitStatusPassUnchanged() throws IOException {
        var script = Files.writeString(folder.resolve("Echo.java"), ECHO);
        var run = Run.process(folder, withoutJbang(), "line 1\nline 2\n", Run.prepend(wrapper(), Run.prepend(script.toString(), NASTY)));
        assertEquals("<" + String.join(">\n<", NASTY) + ">\nline 1\nline 2\n", run.out());
        assertEquals(NASTY.length, run.exit());
    }

    @Test
    void aBuiltScriptStartsWithoutJbangAndWithTheSameArguments() throws IOException {
        var repository = Files.createDirectories(folder.resolve("repository"));
        Files.copy(Path.of(wrapper()), repository.resolve("jbang"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectory(repository.resolve("scripts"));
        Files.writeString(repository.resolve("scripts/Echo.java"), ECHO);
        Files.writeString(repository.resolve("jbang-catalog.json"), "{\"aliases\": {\"Echo\": {\"script-ref\": \"scripts/Echo.java\"}}}");
        var command = Run.prepend(repository.resolve("jbang").toString(), Run.prepend("Echo", NASTY));
        var environment = withoutJbang();

        var first = Run.process(repository, environment, "input", command);
        assertEquals(new Run(NASTY.length, "<" + String.join(">\n<", NASTY) + ">\ninput", first.err()), first);
        environment.put("JBANG_JAVA_OPTIONS", "-no-such-option"); // JBang's own JVM could not start any more
        assertEquals(new Run(NASTY.length, first.out(), ""), Run.process(repository.resolve("scripts"), environment, "input", command));

        Files.writeString(repository.resolve("scripts/Echo.java"), ECHO.replace("<", "["));
        assertTrue(Run.process(repository, environment, "", command).err().contains("-no-such-option"), "an edited script is built again");
        environment.remove("JBANG_JAVA_OPTIONS");
        assertTrue(Run.process(repository, environment, "", command).out().startsWith("[>\n"), "and runs as edited");

        var theirs = Files.createDirectory(folder.resolve("theirs"));
        Files.writeString(theirs.resolve("jbang-catalog.json"), "{\"aliases\": {\"Echo\": {\"script-ref\": \"Other.java\"}}}");
        Files.createSymbolicLink(theirs.resolve("link"), Path.of("../repository/jbang"));
        Files.createSymbolicLink(theirs.resolve("jbang"), Path.of("link"));
        for (var wrapper : new String[] {command[0], theirs.resolve("jbang").toString()})
            assertTrue(Run.process(theirs, environment, "", Run.prepend(wrapper, "Echo", "a")).out().equals("[a>\n"),
                "a wrapper called by its path, or by a link to it, starts its own scripts, in any folder");
    }

    @Test
    void theThirdRunHasItsClassesFromAnArchive() throws IOException {
        var repository = Files.createDirectories(folder.resolve("repository/scripts")).getParent();
        Files.copy(Path.of(wrapper()), repository.resolve("jbang"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(repository.resolve("scripts/Drive.java"), """
            //DEPS org.postgresql:postgresql:42.7.13
            public class Drive {
                public static void main(String[] arguments) throws Exception {
                    Class.forName("org.postgresql.Driver");
                    for (var option : ProcessHandle.current().info().arguments().get())
                        if (option.matches("-XX:(Dump|Shared).*")) System.out.println(option.replaceAll("=.*[.]", " "));
                }
            }
            """);
        var environment = withoutJbang();
        environment.put("XDG_CACHE_HOME", cache().toString());
        environment.put("CI", "true");
        var command = new String[] {repository.resolve("jbang").toString(), "Drive"};
        assertEquals("", Run.process(repository, environment, "", command).out(), "a job's cache goes with the job");
        environment.put("CI", null);
        assertEquals(new Run(0, "-XX:DumpLoadedClassList classes\n", ""), Run.process(repository, environment, "", command));
        for (var run = 2; run <= 3; run++)
            assertEquals(new Run(0, "-XX:SharedArchiveFile jsa\n", ""), Run.process(repository, environment, "", command));
        try (var kept = Files.list(folder.resolve("cache/lossless/starts"))) {
            for (var archive : kept.filter(file -> file.toString().endsWith(".jsa")).toList()) {
                Files.delete(archive);
                Files.write(archive, new byte[1_000_000]);
            }
        }
        assertEquals(new Run(0, "-XX:SharedArchiveFile jsa\n", ""), Run.process(repository, environment, "", command),
            "Java does without an archive that is none");
    }

    @Test
    void theJbangOnThePathIsUsed() throws IOException {
        executable(folder.resolve("bin/jbang"), "printf 'theirs:'; printf ' <%s>' \"$@\"; exit 5");
        var environment = withoutJbang();
        environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
        assertEquals(new Run(5, "theirs: <a b> <>", ""), Run.process(folder, environment, "", wrapper(), "a b", ""));
        assertEquals("theirs: <migrate@/their catalog/jbang-catalog.json> <a b>",
            Run.process(folder, environment, "", wrapper(), "migrate@file:///their%20catalog/jbang-catalog.json", "a b").out(),
            "JBang itself does not find what a catalog names that it has read by a file: URL");
        assertEquals("theirs: <" + Run.ROOT.resolve("scripts/migrate.java") + "> <a b> <>",
            Run.process(folder, environment, "", wrapper(), "migrate", "a b", "").out(), "the nearest catalog may be a stranger's");
    }

    @Test
    void aCatalogIsAPathOrAFileUrl() throws IOException {
        var theirs = Files.createDirectories(folder.resolve("their scripts"));
        Files.writeString(theirs.resolve("Echo.java"), ECHO);
        var catalog = Files.writeString(theirs.resolve("jbang-catalog.json"), "{\"aliases\": {\"Echo\": {\"script-ref\": \"Echo.java\"}}}");
        for (var name : new String[] {catalog.toString(), catalog.toUri().toString(), catalog.toUri().toString().replace("///", "/")})
            assertEquals("<a b>\n", Run.process(folder, withoutJbang(), "", wrapper(), "Echo@" + name, "a b").out(), name);
    }

    @Test
    void theWrapperForWindowsFetchesTheSameJbang() throws IOException {
        var windows = Files.readString(Run.ROOT.resolve("jbang.cmd"));
        assertTrue(Files.readString(Path.of(wrapper())).contains("\nversion=0.132.1\n") && windows.contains("set \"version=0.132.1\"\r\n"), windows);
        assertTrue(windows.lines().count() == windows.split("\r\n").length, "its lines end as cmd needs it");
    }

    @Test
    void withoutJavaOrMavenItSaysWhatToInstall() throws IOException {
        var environment = withoutJbang();
        environment.put("JAVA_HOME", folder.resolve("nowhere").toString());
        assertEquals(new Run(1, "", """
            error: there is no Java: %s/bin/java
            help: install a JDK, 17 or newer (Debian: apt install openjdk-17-jdk), or set JAVA_HOME to one
            """.formatted(folder.resolve("nowhere"))), Run.process(folder, environment, "", wrapper(), "version"));

        environment = withoutJbang();
        environment.put("XDG_CACHE_HOME", folder.resolve("empty").toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("PATH", tools("bash", "dirname", "sh", "mkdir", "ls"));
        assertEquals(new Run(1, "", """
            error: there is neither JBang nor Maven, which would fetch it
            help: install Maven (Debian: apt install maven), or JBang
            """), Run.process(folder, environment, "", wrapper(), "version"));
    }

    @Test
    void twoFirstRunsAtOnceBothWork() throws IOException {
        var environment = withoutJbang();
        environment.put("XDG_CACHE_HOME", folder.resolve("empty").toString());
        var other = CompletableFuture.supplyAsync(() -> Run.process(folder, environment, "", wrapper(), "version"));
        assertEquals(new Run(0, "0.132.1\n", ""), Run.process(folder, environment, "", wrapper(), "version"));
        assertEquals(new Run(0, "0.132.1\n", ""), other.join());
        try (var files = Files.list(folder.resolve("empty/lossless"))) {
            assertEquals(List.of("jbang-cli-0.132.1-all.jar", "lock"), files.map(file -> file.getFileName().toString()).sorted().toList(),
                "no half-fetched file is left");
        }
    }

    @Test
    void nothingIsRunFromAFolderThatOthersCouldWriteTo() throws IOException {
        var environment = withoutJbang();
        var cache = Files.createDirectories(folder.resolve("cache/lossless"));
        environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.writeString(cache.resolve("jbang-cli-0.132.1-all.jar"), "planted");
        assertEquals(new Run(0, "0.132.1\n", ""), Run.process(folder, environment, "", wrapper(), "version"));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)));

        assumeTrue("root".equals(System.getProperty("user.name")), "only root can give a folder to another account");
        Files.setOwner(cache, folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        assertEquals(new Run(1, "", """
            error: %s is not yours, and what is in it would be run
            help: export XDG_CACHE_HOME=FOLDER
            """.formatted(cache)), Run.process(folder, environment, "", wrapper(), "version"));
    }

    @Test
    void whatIsKeptIsNotEvaluated() throws IOException {
        var environment = withoutJbang();
        environment.put("XDG_CACHE_HOME", cache().toString());
        environment.put("CI", "true"); // else the words begin with where the classes are
        Run.process(folder, environment, "", wrapper(), "create_cohort", "--version");
        try (var kept = Files.list(folder.resolve("cache/lossless/starts"))) {
            for (var file : kept.toList()) Files.writeString(file, "/bin/echo\0$(touch evaluated)\0`touch evaluated`\0");
        }
        assertEquals(new Run(0, "$(touch evaluated) `touch evaluated` --version\n", ""),
            Run.process(folder, environment, "", wrapper(), "create_cohort", "--version"));
    }

    @Test
    void theScriptsCanBeRun() throws IOException {
        for (var script : HelpersTest.scripts()) assertTrue(Files.isExecutable(script), script + " lacks its run bit");
    }

    private static String wrapper() {
        return Run.ROOT.resolve("jbang").toString();
    }

    @AfterEach
    void deleteLink() throws IOException {
        Files.deleteIfExists(folder.resolve("cache/lossless/lock")); // JUnit warns of one that leads elsewhere
    }

    /** Of its own, with the lock of all: JBang has one cache for the account, and reads what another JBang has half written. */
    private Path cache() throws IOException {
        var all = Objects.requireNonNullElse(System.getenv("XDG_CACHE_HOME"), System.getenv("HOME") + "/.cache");
        var cache = Files.createDirectories(folder.resolve("cache"));
        Files.createSymbolicLink(Files.createDirectory(cache.resolve("lossless"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))).resolve("lock"), Path.of(all, "lossless/lock"));
        return cache;
    }

    /** This process's environment with a PATH on which there is no jbang. */
    private Map<String, String> withoutJbang() throws IOException {
        var environment = new HashMap<String, String>();
        environment.put("PATH", tools("bash", "sh", "java", "mvn", "dirname", "basename", "uname", "cat", "cksum", "tr", "mkdir", "mktemp",
            "mv", "rm", "readlink", "ls", "tail", "sed", "grep", "date", "expr", "chmod", "locale"));
        environment.put("JBANG_JAVA_OPTIONS", null);
        return environment;
    }

    /** A folder with these programs only. */
    private String tools(String... names) throws IOException {
        var path = Files.createTempDirectory(folder, "path");
        for (var name : names) {
            var found = Run.process(folder, Map.of(), "", "sh", "-c", "command -v " + name).out().strip();
            if (found.startsWith("/")) executable(path.resolve(name), "exec " + found + " \"$@\"");
        }
        return path.toString();
    }

    private static void executable(Path file, String body) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
