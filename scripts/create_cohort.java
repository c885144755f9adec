///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS info.picocli:picocli:4.7.7
//DEPS org.postgresql:postgresql:42.7.13
//DEPS org.jdbi:jdbi3-core:3.51.0
//DEPS org.slf4j:slf4j-api:2.0.17
//DEPS org.slf4j:slf4j-nop:2.0.17
//JAVAC_OPTIONS -encoding UTF-8
//RUNTIME_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8
//DESCRIPTION Create a cohort.

import java.io.IOException;
import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.logging.LogManager;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementException;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import static java.nio.charset.StandardCharsets.UTF_8;

@Command(name = "create_cohort", mixinStandardHelpOptions = true, version = "create_cohort 1.0.0",
    description = "Create a cohort.",
    footer = {"", "Example: jbang create_cohort C28"})
class CreateCohort implements Callable<Integer> {

    @Spec CommandSpec spec;

    @Parameters(paramLabel = "COHORT", description = "Its name, as people call it.")
    String name;

    @Parameters(index = "1", paramLabel = "ENV", arity = "0..1", defaultValue = "dev",
        description = "The database: staging means STAGING_DATABASE_URL. Default: ${DEFAULT-VALUE}.")
    String env;

    public static void main(String... args) {
        System.exit(commandLine(new CreateCohort()).execute(args));
    }

    @Override
    public Integer call() throws SQLException {
        var out = spec.commandLine().getOut();
        var database = Database.of(env);
        out.println(database);
        try (var connection = database.connect()) {
            var created = Jdbi.create(connection).withHandle(handle -> create(handle, env, name));
            out.println("Created cohort " + created);
        }
        return 0;
    }

    /**
     * Creates a cohort and returns its name, which is the one given without the blanks around it.
     *
     * @throws Problem when the name is blank or taken, or the database has no cohorts yet
     */
    static String create(Handle handle, String env, String given) {
        var name = given.replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", "");
        if (name.isEmpty()) throw new Problem("a cohort's name cannot be blank; nothing was changed", "jbang create_cohort C28 " + env);
        try {
            // Nobody means two cohorts by C28 and c28.
            var created = handle.createUpdate("""
                    insert into cohort (name)
                    select :name where not exists (select from cohort where lower(name) = lower(:name))
                    on conflict (name) do nothing""")
                .bind("name", name).execute();
            if (created == 1) return name;
            var taken = handle.createQuery("select name from cohort where lower(name) = lower(:name) order by name <> :name limit 1")
                .bind("name", name).mapTo(String.class).one();
            throw new Problem("cohort " + taken + " is there already" + (taken.equals(name) ? "" : ", and " + name + " would be mistaken for it")
                + "; nothing was changed", "jbang add_learners " + shellQuoted(taken) + " " + env);
        } catch (StatementException e) {
            if (!(e.getCause() instanceof SQLException cause && List.of(UNDEFINED_TABLE, UNDEFINED_COLUMN).contains(cause.getSQLState()))) throw e;
            throw new Problem(env + " has no cohorts yet: its tables are at another version; nothing was changed", "jbang migrate " + env);
        }
    }

    // https://www.postgresql.org/docs/current/errcodes-appendix.html
    private static final String UNDEFINED_TABLE = "42P01";
    private static final String UNDEFINED_COLUMN = "42703";

    private static String shellQuoted(String argument) {
        return argument.matches("[\\w.-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }

    // ---- Helpers, the same in every script: a test compares the copies letter by letter. ----
    static Map<String, String> environment = System.getenv();
    static class Problem extends RuntimeException { // what the user can put right: an error, the way out, and no stack trace
        Problem(String message, String help) { super(message + (help == null ? "" : "\nhelp: " + help)); }
    }
    /** The command line of a script, with the exit codes of all: 0 done, 1 failed or refused, 2 wrong usage. */
    static CommandLine commandLine(Object script) {
        Locale.setDefault(Locale.ROOT); // numbers and letters are the same everywhere, in libraries too
        return new CommandLine(script) {
            @Override public ParseResult parseArgs(String... args) {
                for (var argument : args)
                    if (argument.matches("(?s).*[\\x{FFFD}\\p{Cs}].*")) // what the JVM makes of bytes that are none of its locale's
                        throw new ParameterException(this, "'" + argument
                            + "' has arrived broken; nothing was changed. It or the locale is not UTF-8: export LC_ALL=C.UTF-8");
                return super.parseArgs(args);
            }
        }.setParameterExceptionHandler((e, args) -> {
            e.getCommandLine().getErr().printf("error: %s%nhelp: jbang %s --help%n", lowerFirst(e.getMessage()),
                e.getCommandLine().getCommandSpec().root().name());
            return 2;
        }).setExecutionExceptionHandler((e, command, parsed) -> {
            Throwable known = e;
            while (known != null && !(known instanceof Problem || known instanceof SQLException)) known = known.getCause();
            if (known == null) e.printStackTrace(command.getErr()); // a bug
            else command.getErr().println("error: " + lowerFirst(known.getMessage()));
            return 1;
        });
    }
    static String lowerFirst(String message) { // without PostgreSQL's severity; an SQL keyword and a file's name stay as they are
        return Pattern.compile("^(?:[A-Z]+: )?([A-Z](?=[a-z ])|)").matcher(message).replaceFirst(m -> m.group(1).toLowerCase(Locale.ROOT));
    }
    // ---- The database, the same in every script.
    /** The database that ENV names: STAGING_DATABASE_URL for staging; dev is the local server unless set. */
    record Database(String env, String variable, PGSimpleDataSource source) {
        static Database of(String env) {
            LogManager.getLogManager().reset(); // the driver would log a URL that it cannot read, with the password
            var variable = env.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_") + "_DATABASE_URL";
            var url = environment.getOrDefault(variable, !env.equals("dev") ? ""
                : "postgres://postgres@localhost:" + environment.getOrDefault("LOSSLESS_DEV_PORT", "5433") + "/dev");
            var quoted = "`" + variable + "`";
            if (url.isBlank()) throw new Problem(quoted + " is not set", "export " + variable + "='postgres://USER:PASSWORD@HOST/DB'");
            var source = new PGSimpleDataSource();
            source.setUser(System.getProperty("user.name")); // as libpq does, unless the URL says another
            source.setLoginTimeout(30); // seconds, for what listens and never answers
            try {
                var uri = Pattern.compile("postgres(?:ql)?://(?:([^:@/]*)(?::([^@/]*))?@)?(.*)").matcher(url.replace("+", "%2B"));
                source.setURL(!uri.matches() ? url : "jdbc:postgresql://" + uri.group(3) // libpq's parameters under pgjdbc's names
                    .replace("target_session_attrs=read-write", "targetServerType=primary").replace("channel_binding=", "channelBinding="));
                if (uri.matches() && uri.group(1) != null) source.setUser(URLDecoder.decode(uri.group(1), UTF_8));
                if (uri.matches() && uri.group(2) != null) source.setPassword(URLDecoder.decode(uri.group(2), UTF_8));
            } catch (IllegalArgumentException e) { // its message holds the URL
                throw new Problem(quoted + " is not a database URL", "postgres://USER:PASSWORD@HOST:PORT/DB or jdbc:postgresql://…");
            }
            return new Database(env, variable, source);
        }
        Connection connect() {
            try {
                return Link.to(this);
            } catch (SQLException e) {
                var cause = e.getCause() instanceof IOException io ? io : e;
                var reason = cause instanceof UnknownHostException ? "unknown host" : lowerFirst(cause.getMessage());
                throw new Problem("cannot reach " + env + " at " + place() + ": " + reason,
                    environment.containsKey(variable) ? "check " + variable : "jbang local_databases start");
            }
        }
        String place() { return source.getURL().replaceFirst("jdbc:postgresql://([^/]*)/.*", "$1"); }
        /** What every run says first, never with a password: `dev: localhost:5433/dev as postgres`. */
        @Override public String toString() { return env + ": " + place() + "/" + source.getDatabaseName() + " as " + source.getUser(); }
    }
    // ---- The connection, the same in every script: a test compares the copies letter by letter. ----
    /** What lies between the script and the database. */
    static final class Link {
        /** Statements go as psql sends them, and have no names: behind a pooler another session may have given the same. */
        static Connection to(Database database) throws SQLException {
            database.source().setProperty("preferQueryMode", "simple");
            var connection = database.source().getConnection();
            try (var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("select 1");
                connection.setAutoCommit(true);
                return connection;
            } catch (SQLException e) {
                connection.close();
                if (!e.getMessage().contains("statement pooling")) throw e;
                throw new Problem(database.env() + " is behind a pooler that gives each statement another session, "
                    + "and a transaction needs one; nothing was changed",
                    "pool_mode = transaction, or the address of PostgreSQL itself, in `" + database.variable() + "`");
            }
        }
    }
}
