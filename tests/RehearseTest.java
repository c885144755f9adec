import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Rehearsals in repositories with nothing but git, on a server that the script starts, or on one that it is given. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-in for jbang is a shell script")
class RehearseTest {

    private static final String LEARNER = """
        create table learner (
            id bigint generated always as identity primary key,
            first_name text not null,
            surname text,
            chatname text
        );
        """;

    @TempDir Path folder;
    private Path repository;
    private Path port;
    private Process resident;

    /** A repository whose main has one migration, and a branch with nothing new. */
    @BeforeEach
    void create() throws IOException {
        repository = Files.createDirectory(folder.resolve("repository"));
        port = folder.resolve("port");
        git("init", "-q", "-b", "main");
        write("migrations/V1__create_learner.sql", LEARNER);
        commit("Create learner");
        git("checkout", "-q", "-b", "branch");
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (resident != null) resident.destroy();
        if (resident != null) resident.waitFor();
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 0})
    void theNaiveMigrationsOfTheExerciseAreRefused(int major) throws IOException {
        write("migrations/V2__replace_chatname.sql", "alter table learner drop column chatname;\nalter table learner add column rocketchat_user text;\n");
        write("migrations/V3__require_surname.sql", "alter table learner alter column surname set not null;\n");
        write("migrations/V4__make_surname_unique.sql", "alter table learner add constraint surname_key unique (surname);\n");
        write("migrations/V5__shorten_first_name.sql", "alter table learner alter column first_name type varchar(20);\n");
        write("migrations/V6__rename_surname.sql", "alter table learner rename column surname to last_name;\n");
        commit("Change what there is");
        var run = rehearse(major);
        assertEquals("", run.err());
        assertEquals("""
            V2__replace_chatname.sql: would lose values
              error: `V2__replace_chatname.sql` would lose N values of learner.chatname
                migrations/V2__replace_chatname.sql:1
                1 | alter table learner drop column chatname;
                lost, for example: …
              help: archive them first, or allow it in the file: -- lossless: allow learner.chatname, REASON
                create schema if not exists lossless_archive;
                create table lossless_archive.learner_chatname as select id, chatname from public.learner;
            V3__require_surname.sql: fails
              error: `V3__require_surname.sql` failed and was rolled back
                migrations/V3__require_surname.sql:1
                1 | alter table learner alter column surname set not null
                column "surname" of relation "learner" contains null values [23502]
              help: put it right, then: jbang rehearse
            V4__make_surname_unique.sql: fails
              error: `V4__make_surname_unique.sql` failed and was rolled back
                migrations/V4__make_surname_unique.sql:1
                1 | alter table learner add constraint surname_key unique (surname)
                could not create unique index "surname_key" [23505]
                detail: Key (surname)=(…) is duplicated.
              help: put it right, then: jbang rehearse
            V5__shorten_first_name.sql: fails
              error: `V5__shorten_first_name.sql` failed and was rolled back
                migrations/V5__shorten_first_name.sql:1
                1 | alter table learner alter column first_name type varchar(20)
                value too long for type character varying(20) [22001]
              help: put it right, then: jbang rehearse
            V6__rename_surname.sql: passes
              learner: access exclusive lock, blocks reads and writes
              for the code of today: learner.surname is last_name now
              can be taken back: every value is still there
            5 migrations rehearsed, 4 would not pass
            """, run.out().replaceAll("lose \\d+ values", "lose N values").replaceAll("example: .*", "example: …")
            .replaceAll("=\\(.*\\) is", "=(…) is"));
        assertEquals(1, run.exit());
        if (major > 0) assertEquals("0", databases(major), "its databases are gone");
    }

    @Test
    void whereOnlyTheModelsHaveChangedTheMigrationIsWrittenFirst() throws IOException {
        write("migrations/models.sql", LEARNER.replace("chatname text", "chatname text,\n    points int"));
        commit("Add points!");
        var run = rehearse(18, "--format", "markdown");
        assertEquals("""
            ### Rehearsal: 1 migration rehearsed, all pass

            | migration | verdict | for the code of today | afterwards |
            |---|---|---|---|
            | `V2__add_points.sql` | passes |  | can be taken back: it only adds |

            <details><summary>V2__add_points.sql: passes</summary>

            ```sql
            -- From version 1 to migrations/models.sql; written by check_drift and proved on an empty database.

            alter table public.learner add column points integer;
            ```
            ```text
            learner: access exclusive lock, blocks reads and writes
            can be taken back: it only adds
            ```
            </details>
            """, run.out(), run.err());
        assertEquals(0, run.exit());
        assertFalse(Files.exists(repository.resolve("migrations/V2__add_points.sql")), "it is main that writes it");

        write("migrations/models.sql", LEARNER.replace("chatname", "rocketchat_user"));
        commit("Rename");
        run = rehearse(18);
        assertTrue(run.out().startsWith("""
            migrations/models.sql: fails
              error: column learner.chatname is gone, and rocketchat_user is new: a rename, or a drop and an add?"""), run.out());
        assertEquals(1, run.exit());
    }

    @Test
    void aProgramAndAPullRequestReadIt() throws IOException {
        write("migrations/V2__drop_surname.sql", "-- lossless: allow learner.surname, nobody has one\nalter table learner drop column surname;\n");
        write("migrations/V3__empty.sql", "\nupdate learner set first_name = '';\n");
        write("migrations/models.sql", LEARNER);
        commit("Go too far");
        var json = rehearse(18, "--json");
        assertEquals(1, json.exit(), json.err());
        assertTrue(json.out().startsWith("""
            {"passes":false,"summary":"2 migrations rehearsed, 1 would not pass","migrations":[{"file":"V2__drop_surname.sql","verdict":"passes","rows":[],"locks":[{"table":"learner","""),
            json.out());
        assertTrue(json.out().contains("""
            "for_the_code_of_today":["learner.surname is dropped"],"back":"cannot be taken back: what it may lose, as the file says, is gone\""""), json.out());
        assertTrue(json.out().contains("\"drift\":\"models: migrations/models.sql differs from the migrations in 1 place\\n"
            + "  + column learner.surname   text\\nhelp: jbang check_drift dev --write NAME writes the next migration\"}"), json.out());

        var environment = environment(18);
        environment.put("GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString());
        var github = Run.process(repository, environment, "", Run.java(Rehearse.class, "--format", "github"));
        assertTrue(github.out().startsWith("::notice title=V2__drop_surname.sql::V2__drop_surname.sql: passes%0A"), github.out());
        assertTrue(github.out().contains("\n::error file=migrations/V3__empty.sql,line=2::V3__empty.sql: would lose values%0Aerror: "), github.out());
        assertEquals(1, github.exit());
        assertTrue(Files.readString(folder.resolve("summary.md")).startsWith("### Rehearsal: 2 migrations rehearsed, 1 would not pass\n"));
    }

    @Test
    void aClassIsATableWithALineForEachRepository() throws IOException {
        write("ada/migrations/V1__create_learner.sql", LEARNER + "create role ada_reader; grant select on learner to ada_reader, somebody;");
        write("ada/migrations/V2__rename.sql", "alter table learner rename column chatname to rocketchat_user;");
        write("bob/V1__create_learner.sql", LEARNER + "create role ada_reader;");
        write("bob/V2__rename.sql", "alter table learner drop column chatname, add column rocketchat_user text;");
        write("bob/V3__goes_on.sql", "alter table learner add column n int;");
        write("eve/migrations/V1__create.sql", "create tabel learner ();");
        write("mal/V1__run.sql", "-- lossless: allow copy, mine\ncopy (select 1) to program 'touch %s';".formatted(folder.resolve("mine")));
        write("zoe/migrations/1.sql", "");
        var run = rehearse(0, "--all", "ada", "bob", "eve", "mal", "nobody", "zoe");
        assertFalse(Files.exists(folder.resolve("mine")), "a stranger's migration has run a program");
        assertEquals("""
            | repository | migrations | would not pass | which, and why |
            |---|---|---|---|
            | ada | 2 | 0 |  |
            | bob | 3 | 1 | `V2__rename.sql` would lose N values of learner.chatname |
            | eve | 1 | 1 | `V1__create.sql`: syntax error at or near "tabel" [42601] |
            | mal | 1 | 1 | `V1__run.sql`: permission denied to COPY to or from an external program [42501] |
            | nobody | 0 | 0 | there is no folder nobody |
            | zoe | 0 | 0 | `zoe/migrations/1.sql` is not the name of a migration |
            """, run.out().replaceAll("lose \\d+ values", "lose N values"), run.err());
        assertEquals(1, run.exit());
    }

    @Test
    void aBranchRunsNoProgramUnlessItIsTrusted() throws IOException {
        write("migrations/V2__run.sql", "-- lossless: allow copy, mine\ncopy (select 1) to program 'cat > %s';".formatted(folder.resolve("mine")));
        write("migrations/models.sql", LEARNER + "copy (select 1) to program 'cat > %s';".formatted(folder.resolve("models")));
        commit("Run a program");
        var run = rehearse(0);
        assertTrue(run.out().contains("permission denied to COPY to or from an external program [42501]"), run.out() + run.err());
        assertEquals("help: migrations run as a role that is no superuser, since one could start programs on this machine; if these are yours: "
            + "jbang rehearse --trusted\n", run.err());
        assertEquals(1, run.exit());
        assertFalse(Files.exists(folder.resolve("mine")) || Files.exists(folder.resolve("models")));
        assertTrue(rehearse(0, "--trusted").out().startsWith("V2__run.sql: passes"));
        assertTrue(Files.exists(folder.resolve("mine")));
    }

    @Test
    void whatRunsAgainIsRehearsedAfterTheOthers() throws IOException {
        write("flyway.conf", "flyway.placeholders.who=learner\n");
        write("migrations/R__names.sql", "create or replace view names as select first_name from ${who};\n");
        commit("Show names");
        git("branch", "-f", "main");
        write("migrations/R__names.sql", "create or replace view names as select first_name, surname from ${who};\n");
        commit("Show surnames");
        var run = rehearse(18);
        assertTrue(run.out().startsWith("R__names.sql: passes\n"), run.out() + run.err());
        write("migrations/V2__add_points.sql", "alter table ${who} add column points int;\n");
        write("migrations/V3__add_level.sql", "alter table ${who} add column level int;\n");
        write("migrations/R__names.sql", "create or replace view names as select first_name, level from ${who};\n");
        commit("Show levels");
        run = rehearse(18);
        assertEquals(List.of("V2__add_points.sql: passes", "V3__add_level.sql: passes", "R__names.sql: passes"), verdicts(run), run.err());
        write("migrations/R__names.sql", "create or replace view names as select level from ${who};\n"); // it has a first name
        commit("Show levels only");
        run = rehearse(18);
        assertEquals(List.of("V2__add_points.sql: passes", "V3__add_level.sql: passes", "R__names.sql: fails"), verdicts(run), run.err());
        assertTrue(run.out().contains("  was planned, and not applied: R__names.sql fails after it\n"), run.out());
        write("migrations/R__names.sql", "delete from ${who};\n");
        commit("Delete all");
        run = rehearse(18);
        assertTrue(run.out().contains("R__names.sql: would lose values\n"), run.out() + run.err());
    }

    private List<String> verdicts(Run run) {
        return run.out().lines().filter(line -> line.matches("\\S+\\.sql: .*")).toList();
    }

    @Test
    void itSaysWhatItNeeds() throws IOException {
        write("migrations/V1__create_learner.sql", LEARNER + "-- edited\n");
        var edited = rehearse(18);
        assertEquals("error: `migrations/V1__create_learner.sql` has changed since it was applied to rehearsal", edited.err().lines().findFirst().orElse(""));
        assertEquals(1, edited.exit());
        assertEquals(new Run(1, "", "error: git knows no revision nothing\nhelp: git fetch, or another --base\n"), rehearse(18, "--base", "nothing"));
        assertEquals(new Run(2, "", "error: DIR goes with --all\nhelp: jbang rehearse --help\n"), rehearse(18, "ada"));
        assertEquals(new Run(1, "", """
            error: migrations is not in a git repository, which would say what is new
            help: --from VERSION says it, or --all for all of them
            """), Run.process(Files.createDirectories(folder.resolve("plain/migrations")).getParent(), environment(18), "", Run.java(Rehearse.class)));
    }

    private Run rehearse(int major, String... arguments) throws IOException {
        return Run.process(repository, environment(major), "", Run.java(Rehearse.class, arguments));
    }

    /** For 0 there is no server but the script's own. The other scripts are those of the tests' class path. */
    private Map<String, String> environment(int major) throws IOException {
        if (resident == null) resident = new ProcessBuilder(Run.java(Resident.class)).directory(repository.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT).redirectOutput(port.toFile()).start();
        var jbang = folder.resolve("jbang");
        Files.writeString(jbang, """
            #!/bin/bash
            until read -r port < '%s'; do sleep 0.1; done
            exec 3<> "/dev/tcp/127.0.0.1/$port"
            printf '%%s\\0' "$REHEARSAL_DATABASE_URL" "$SHADOW_DATABASE_URL" "$0.out" "$0.err" $# "$@" >&3
            read -r exit <&3
            cat "$0.out"
            cat "$0.err" >&2
            exit "$exit"
            """.formatted(port));
        Files.setPosixFilePermissions(jbang, PosixFilePermissions.fromString("rwxr-xr-x"));
        var environment = new HashMap<String, String>();
        System.getenv().keySet().stream().filter(name -> name.endsWith("_DATABASE_URL")).forEach(name -> environment.put(name, null));
        environment.put("JBANG_LAUNCH_CMD", jbang.toString());
        environment.put("GITHUB_BASE_REF", null);
        environment.put("GIT_CEILING_DIRECTORIES", folder.toString());
        if (major > 0) environment.put("SHADOW_DATABASE_URL", "postgres://postgres@localhost:" + Servers.server(major).getPort() + "/postgres");
        return environment;
    }

    /** The other scripts, in a JVM that stays: each would need a second to start, a hundred times. */
    static final class Resident {
        public static void main(String... arguments) throws IOException {
            var parent = new Thread(() -> {
                try {
                    System.in.transferTo(OutputStream.nullOutputStream());
                } catch (IOException e) {
                    // it has gone all the same
                }
                System.exit(0);
            });
            parent.start();
            try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                System.out.println(server.getLocalPort());
                while (true) answer(server.accept());
            }
        }

        private static void answer(Socket client) throws IOException {
            try (client; var in = new Scanner(client.getInputStream(), UTF_8).useDelimiter("\0")) {
                Run.know("rehearsal", in.next());
                Run.know("shadow", in.next());
                var out = Path.of(in.next());
                var err = Path.of(in.next());
                var words = new String[in.nextInt()];
                for (var i = 0; i < words.length; i++) words[i] = in.next();
                var command = switch (words[0]) {
                    case "migrate" -> Migrate.commandLine(new Migrate());
                    case "check_drift" -> CheckDrift.commandLine(new CheckDrift());
                    default -> InventRows.commandLine(new InventRows());
                };
                try (var printedOut = new PrintWriter(out.toFile(), UTF_8); var printedErr = new PrintWriter(err.toFile(), UTF_8)) {
                    words[0] = "" + command.setOut(printedOut).setErr(printedErr).execute(Arrays.copyOfRange(words, 1, words.length));
                }
                client.getOutputStream().write((words[0] + "\n").getBytes(UTF_8));
            }
        }
    }

    private static String databases(int major) {
        return Jdbi.create(Servers.server(major).getPostgresDatabase()).withHandle(handle ->
            handle.createQuery("select count(*) from pg_database where datname like 'lossless\\_rehearsal%'").mapTo(String.class).one());
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(repository.resolve(file).getParent());
        Files.writeString(repository.resolve(file), text);
    }

    private void commit(String subject) {
        git("add", "--all");
        git("-c", "user.name=Ada", "-c", "user.email=ada@example.com", "commit", "-q", "-m", subject);
    }

    private void git(String... arguments) {
        var run = Run.process(repository, Map.of(), "", Run.prepend("git", arguments));
        assertEquals(0, run.exit(), run.err());
    }
}
