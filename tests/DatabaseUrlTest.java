import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Which database an environment's URL names, on a server that asks one role for its password. */
class DatabaseUrlTest {

    private static final String PASSWORD = "p@ss:w/rd+&=?#é %";
    private static final String ENCODED = "p%40ss%3Aw%2Frd+%26%3D%3F%23%C3%A9%20%25";

    private static EmbeddedPostgres server;

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C").setLocaleConfig("encoding", "UTF8")
            .setDataDirectoryCustomizer(DatabaseUrlTest::askForPassword).start();
        Jdbi.create(server.getPostgresDatabase()).useHandle(handle -> {
            handle.execute("create role \"a user\" login password '" + PASSWORD + "'");
            handle.execute("create role ada login password 'p@ss/w:rd' in role \"a user\"");
            handle.execute("create database \"a database\" owner \"a user\"");
            handle.execute("set role \"a user\"");
        });
        Jdbi.create(server.getDatabase("postgres", "a database")).useHandle(handle -> {
            handle.execute("set role \"a user\"");
            handle.execute("create schema \"a user\"");
            handle.execute("create table \"a user\".cohort (id bigint generated always as identity primary key, name text not null unique)");
        });
    }

    private static void askForPassword(java.io.File data) {
        try {
            var rules = data.toPath().resolve("pg_hba.conf");
            Files.writeString(rules, "host all \"a user\",ada all scram-sha-256\n" + Files.readString(rules));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    private static final String AS_ADA = "ada:p@ss/w:rd";

    /** Before the last @ a password may have any letter but the question mark, and libpq's parameters mean what they mean to psql. */
    @ParameterizedTest
    @ValueSource(strings = {
        "postgres://" + AS_ADA + "@localhost:PORT/a%20database?options=-csearch_path%3D%22a%5C%20user%22",
        "jdbc:postgresql://" + AS_ADA + "@localhost:PORT/a%20database?currentSchema=%22a%20user%22",
        "postgres:///?host=localhost&port=PORT&dbname=a%20database&user=ada&password=p%40ss/w:rd&options=-csearch_path%3D%22a%5C%20user%22",
        "postgres://" + AS_ADA + "@localhost:PORT/a%20database?currentSchema=%22a%20user%22&target_session_attrs=prefer-standby&keepalives=1"
            + "&keepalives_idle=5&load_balance_hosts=disable&gssencmode=disable&sslnegotiation=postgres&client_encoding=utf8",
        "jdbc:postgresql://localhost:PORT/a%20database?user=ada&password=p@ss/w:rd&currentSchema=%22a%20user%22&cloudSqlInstance=theirs",
    })
    void everyPasswordAndParameterArrives(String url) {
        var env = "as" + Integer.toHexString(url.hashCode());
        Run.know(env, url.replace("PORT", "" + server.getPort()));
        assertEquals(new Run(0, env + ": localhost:" + server.getPort() + "/a database as ada\nCreated cohort C" + env + "\n", ""),
            Run.script(CreateCohort.commandLine(new CreateCohort()), "C" + env, env));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"sslcrl=x sslcrl", "pgbouncer=true pgbouncer", "sslmode=prefer&requirepeer=postgres requirepeer"})
    void aParameterThatTheDriverDoesNotHaveIsNamed(String parameters, String named) {
        var env = "unknown_" + named;
        Run.know(env, "postgres://ada@localhost:1/db?" + parameters);
        assertEquals(new Run(1, "", "error: `" + env.toUpperCase() + "_DATABASE_URL` has the parameter " + named
            + ", which the PostgreSQL driver does not have\nhelp: take it out, or write it as pgjdbc has it: jdbc:postgresql://…\n"),
            Run.script(CreateCohort.commandLine(new CreateCohort()), "C28", env));
    }

    @Test
    void aUnixSocketIsNamed() {
        Run.know("socket", "postgres:///db?host=/var/run/postgresql");
        assertEquals(new Run(1, "", "error: `SOCKET_DATABASE_URL` names a Unix socket, and the PostgreSQL driver knows TCP only\nhelp: host=localhost\n"),
            Run.script(CreateCohort.commandLine(new CreateCohort()), "C28", "socket"));
    }

    @Test
    void passwordsAndServicesAreFoundWherePsqlFindsThem(@TempDir Path folder) throws IOException {
        var port = "" + server.getPort();
        var passwords = Files.writeString(folder.resolve("pgpass"), "localhost:" + port + ":*:ada:p@ss/w\\:rd\n");
        var services = Files.writeString(folder.resolve("services"), "[ours]\nhost=localhost\nport=" + port + "\ndbname=a database\nuser=ada\n");
        var url = "postgres://ada@localhost:" + port + "/a%20database?currentSchema=%22a%20user%22";
        var first = "it: localhost:" + port + "/a database as ada\nCreated cohort ";
        assertEquals(new Run(0, first + "by PGPASSWORD\n", ""),
            as(Map.of("IT_DATABASE_URL", url, "PGPASSWORD", "p@ss/w:rd"), "by PGPASSWORD"));
        assertEquals(new Run(0, first + "by PGPASSFILE\n", ""),
            as(Map.of("IT_DATABASE_URL", url, "PGPASSFILE", passwords.toString()), "by PGPASSFILE"));
        assertEquals(new Run(0, first + "by service\n", ""), as(Map.of("IT_DATABASE_URL", "postgres://?service=ours&currentSchema=%22a%20user%22",
            "PGPASSFILE", passwords.toString(), "PGSERVICEFILE", services.toString()), "by service"));
        assertEquals(new Run(0, first + "by PGSERVICE\n", ""), as(Map.of("IT_DATABASE_URL", "postgres://?currentSchema=%22a%20user%22",
            "PGPASSFILE", passwords.toString(), "PGSERVICEFILE", services.toString(), "PGSERVICE", "ours"), "by PGSERVICE"));
        assertEquals(new Run(1, "", "error: `IT_DATABASE_URL` is not a database URL, or its service is not to be found\n"
            + "help: see ~/.pg_service.conf, PGSERVICEFILE and PGSERVICE\n"), as(Map.of("IT_DATABASE_URL", "postgres://?service=no"), "C28"));
    }

    /** .env in the working folder is read and said, and no variable that is set is taken from it; nor what it says of other things. */
    @Test
    void whatIsNotSetIsReadFromDotEnv(@TempDir Path folder) throws IOException {
        var url = "postgres://ada@localhost:" + server.getPort() + "/a%20database?currentSchema=%22a%20user%22";
        Files.writeString(folder.resolve(".env"), """
            # ours
            export ONE_DATABASE_URL='%s'
            TWO_DATABASE_URL="%s" # as above
            THREE_DATABASE_URL=%s
            PGPASSWORD=p@ss/w:rd
            JBANG_LAUNCH_CMD=/bin/false
            """.formatted(url, url, url));
        var environment = new HashMap<String, String>();
        for (var name : List.of("PGPASSWORD", "PGPASSFILE", "PGSERVICE")) environment.put(name, null);
        for (var env : List.of("one", "two", "three"))
            assertEquals(new Run(0, env + ": localhost:" + server.getPort() + "/a database as ada, by .env\nCreated cohort by " + env + "\n", ""),
                Run.process(folder, environment, "", Run.java(CreateCohort.class, "by " + env, env)));
        environment.put("ONE_DATABASE_URL", url);
        assertEquals("one: localhost:" + server.getPort() + "/a database as ada\nCreated cohort by itself\n",
            Run.process(folder, environment, "", Run.java(CreateCohort.class, "by itself", "one")).out());
    }

    private static Run as(Map<String, String> given, String cohort) {
        var environment = new HashMap<String, String>();
        for (var name : List.of("PGPASSWORD", "PGPASSFILE", "PGSERVICE", "PGSERVICEFILE")) environment.put(name, null);
        environment.putAll(given);
        return Run.process(Run.ROOT, environment, "", Run.java(CreateCohort.class, cohort, "it"));
    }

    /** Every piece of a password begins with zq. Some of the URLs are in order, most are what people write. */
    @Test
    void noOutputHoldsAPartOfAPassword() {
        var n = 0;
        for (var letter : "@ / : ? # % & = + \\ [ , ; %40 %3F ' \" é".split(" "))
            for (var form : FORMS.lines().toList())
                for (var scheme : new String[] {"postgres:", "postgresql:", "jdbc:postgresql:"}) {
                    var url = scheme + form.replace("SECRET", "zqa" + letter + "zqb");
                    var env = "zz" + n++;
                    Run.know(env, url);
                    for (var command : scripts(env).subList(0, n % 20 == 0 ? 5 : 1)) {
                        var run = Run.script(command.getKey(), command.getValue());
                        assertFalse((run.out() + run.err()).contains("zq"), url + " gives " + run);
                        assertEquals(1, run.exit(), url);
                        assertFalse(run.err().contains("\tat "), url + " gives " + run);
                    }
                }
    }

    /** Neither a file that is made or remembered, nor what the machine lists of processes. */
    @Test
    void noFileAndNoListOfProcessesHoldsAPassword(@TempDir Path folder) throws IOException {
        var migrations = Files.createDirectory(folder.resolve("migrations"));
        Files.writeString(migrations.resolve("models.sql"), "create table learner (id int);\n");
        var environment = new HashMap<String, String>();
        environment.putAll(Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString(), "SHADOW_DATABASE_URL", Servers.shadow(),
            "IT_DATABASE_URL", "postgres://" + AS_ADA + "@localhost:" + server.getPort() + "/a%20database?currentSchema=%22a%20user%22"));
        for (var option : List.of("--models", "--json")) {
            var command = Run.java(CheckDrift.class, "it", "--migrations", migrations.toString(), option);
            var watched = "\"$@\" & while kill -0 $! 2> /dev/null; do cat /proc/[0-9]*/cmdline; done >> processes 2> /dev/null; wait $!";
            var run = Run.process(folder, environment, "", Stream.concat(Stream.of("sh", "-c", watched, "sh"), Stream.of(command)).toArray(String[]::new));
            assertEquals(option.equals("--json") ? 3 : 0, run.exit(), run.err());
        }
        try (var files = Files.walk(folder)) {
            var all = files.filter(Files::isRegularFile).toList();
            assertTrue(all.stream().anyMatch(file -> file.getParent().endsWith("catalogs")), "nothing is remembered: " + all);
            for (var file : all)
                assertFalse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).matches("(?s).*(p@ss|ss/w:rd).*"), file.toString());
        }
    }

    private static final String FORMS = """
        //ada:SECRET@localhost:1/db
        //ada:SECRET@localhost:1/db?sslmode=disable
        //ada:SECRET@localhost:1
        //ada:SECRET@localhost:x/db
        //ada%3ASECRET@localhost:1/db
        //:SECRET@localhost:1/db
        //localhost:1/db?user=ada&password=SECRET
        //localhost:1/db?user=ada&passwd=SECRET
        //localhost:1/db?socketFactory=none&password=SECRET
        //localhost:1/db?socketFactory=none?password=SECRET
        ada:SECRET@localhost:1/db
        /ada:SECRET@localhost:1/db
        x//ada:SECRET@localhost:1/db
        //ada:SECRET@localhost:1/db?sslmode=wrong
        //ada:SECRET@localhost:1/db?connect_timeout=long
        //ada:SECRET@[::1/db
        //ada:SECRET@localhost:1/db?service=none""";

    private static List<Map.Entry<CommandLine, String[]>> scripts(String env) {
        return List.of(Map.entry(CreateCohort.commandLine(new CreateCohort()), new String[] {"C28", env}),
            Map.entry(AddLearners.commandLine(new AddLearners()), new String[] {"C28", env, "--random", "1"}),
            Map.entry(FixData.commandLine(new FixData()), new String[] {env, "--sql", "update a set b = 1", "--because", "it"}),
            Map.entry(Migrate.commandLine(new Migrate()), new String[] {env, "--yes"}),
            Map.entry(CheckDrift.commandLine(new CheckDrift()), new String[] {env}));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "postgres://a%20user:" + ENCODED + "@localhost:PORT/a%20database localhost:PORT",
        "postgresql://a%20user:" + ENCODED + "@127.0.0.1:PORT/a%20database?sslmode=prefer&application_name=x&connect_timeout=5 127.0.0.1:PORT",
        "postgres://a%20user:" + ENCODED + "@localhost:PORT/a%20database?sslmode=disable&channel_binding=disable localhost:PORT",
        "postgres://a%20user:" + ENCODED + "@localhost:1,localhost:PORT/a%20database?target_session_attrs=read-write localhost:1,localhost:PORT",
        "jdbc:postgresql://localhost:PORT/a%20database?user=a%20user&password=" + "p%40ss%3Aw%2Frd%2B%26%3D%3F%23%C3%A9%20%25 localhost:PORT",
    })
    void everyFormOfUrlWorks(String url, String place) {
        var port = String.valueOf(server.getPort());
        var env = "url" + Integer.toHexString(url.hashCode());
        Run.know(env, url.replace("PORT", port));
        var run = Run.script(CreateCohort.commandLine(new CreateCohort()), "C" + env, env);
        assertEquals(new Run(0, env + ": " + place.replace("PORT", port) + "/a database as a user\nCreated cohort C" + env + "\n", ""), run);
    }

    @Test
    void ipv6AddressIsUnderstood() throws IOException {
        var port = Run.freePort();
        Run.know("ipv6", "postgres://ada:secret@[::1]:" + port + "/db");
        var run = Run.script(CreateCohort.commandLine(new CreateCohort()), "C28", "ipv6");
        assertEquals("ipv6: [::1]:" + port + "/db as ada\n", run.out());
        assertEquals(1, run.exit());
        assertEquals(true, run.err().startsWith("error: cannot reach ipv6 at [::1]:" + port + ": "), run.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "postgres://a%20user:wrongsecret@localhost:PORT/a%20database; cannot reach NAME at localhost:PORT: password authentication failed for user \"a user\"",
        "postgres://postgres:wrongsecret@localhost:PORT/nowhere; cannot reach NAME at localhost:PORT: database \"nowhere\" does not exist",
        "postgres://postgres:wrongsecret@no.such.host.invalid/db; cannot reach NAME at no.such.host.invalid:5432: unknown host",
        "postgres://postgres:wrongsecret@localhost:PORT/postgres?sslmode=require; cannot reach NAME at localhost:PORT: the server does not support SSL.",
    })
    void whatCannotBeReachedSaysWhyAndNotThePassword(String url, String error) {
        var port = String.valueOf(server.getPort());
        var env = "bad" + Integer.toHexString(url.hashCode());
        Run.know(env, url.replace("PORT", port));
        for (var command : new picocli.CommandLine[] {CreateCohort.commandLine(new CreateCohort()), AddLearners.commandLine(new AddLearners())}) {
            var run = Run.script(command, command.getCommandName().equals("add_learners") ? new String[] {"C28", env, "--random", "1"} : new String[] {"C28", env});
            assertEquals(1, run.exit());
            assertEquals("error: " + error.replace("NAME", env).replace("PORT", port) + "\nhelp: check " + env.toUpperCase() + "_DATABASE_URL\n", run.err());
            assertFalse((run.out() + run.err()).contains("wrongsecret"));
        }
    }

    @ParameterizedTest
    @CsvSource({"jdbc:postgresql://host:port/db?password=wrongsecret", "mysql://ada:wrongsecret@host/db", "postgres://ada:wrongsecret%zz@host/db", "wrongsecret"})
    void whatIsNoUrlIsNotShown(String url) {
        var env = "malformed" + Integer.toHexString(url.hashCode());
        Run.know(env, url);
        var variable = env.toUpperCase() + "_DATABASE_URL";
        assertEquals(new Run(1, "", "error: `" + variable + "` is not a database URL\nhelp: postgres://USER:PASSWORD@HOST:PORT/DB, with %40 for @, %3F for ? and %25 for %, or jdbc:postgresql://…\n"),
            Run.script(CreateCohort.commandLine(new CreateCohort()), "C28", env));
    }

    @Test
    void anEnvironmentWithoutItsVariableSaysWhich() {
        assertEquals(new Run(1, "", "error: `NO_SUCH_ENV_DATABASE_URL` is not set\nhelp: export NO_SUCH_ENV_DATABASE_URL='postgres://USER:PASSWORD@HOST/DB'\n"),
            Run.script(CreateCohort.commandLine(new CreateCohort()), "C28", "no-such-env"));
    }
}
