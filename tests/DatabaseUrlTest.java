import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
            Files.writeString(rules, "host all \"a user\" all scram-sha-256\n" + Files.readString(rules));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
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
        assertEquals(new Run(1, "", "error: `" + variable + "` is not a database URL\nhelp: postgres://USER:PASSWORD@HOST:PORT/DB or jdbc:postgresql://…\n"),
            Run.script(CreateCohort.commandLine(new CreateCohort()), "C28", env));
    }

    @Test
    void anEnvironmentWithoutItsVariableSaysWhich() {
        assertEquals(new Run(1, "", "error: `NO_SUCH_ENV_DATABASE_URL` is not set\nhelp: export NO_SUCH_ENV_DATABASE_URL='postgres://USER:PASSWORD@HOST/DB'\n"),
            Run.script(CreateCohort.commandLine(new CreateCohort()), "C28", "no-such-env"));
    }
}
