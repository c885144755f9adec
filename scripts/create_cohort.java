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
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.logging.LogManager;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementException;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

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
    // ---- A database's URL, the same in every script.
    /** As psql takes it, postgres://USER:PASSWORD@HOST:PORT/DB?PARAMETERS, or as pgjdbc does, jdbc:postgresql://… */
    static final class Url {
        /** The password ends at the last @; whatever may hold a part of one is refused without being shown. */
        static PGSimpleDataSource source(String quoted, String url) {
            var uri = Pattern.compile("(jdbc:)?postgres(?:ql)?://(?:([^?:]*)(?::([^?]*))?@)?([^?@/%]*(?:/[^?@]*)?)(?:[?]([^?]*))?")
                .matcher(url.replaceFirst("^jdbc:postgresql:(?!//)", "$0///"));
            if (!uri.matches() || uri.group(1) == null && url.matches(".*[?].*@.*")) throw new IllegalArgumentException();
            var user = uri.group(2) == null ? null : URLDecoder.decode(uri.group(2).replace("+", "%2B"), UTF_8);
            if (user != null && user.contains(":")) throw new IllegalArgumentException();
            var parameters = uri.group(5) == null ? "" : uri.group(5);
            if (!parameters.matches("(?:[\\w.]+(?:=[^&]*)?(?:&|$))*")) throw new IllegalArgumentException();
            if (uri.group(1) == null) parameters = Stream.of(parameters.replace("+", "%2B").split("&"))
                .map(parameter -> parameter(quoted, parameter)).collect(Collectors.joining("&"));
            var service = environment.get("PGSERVICE");
            if (service != null && !parameters.matches("(.*&)?service=.*"))
                parameters += "&service=" + URLEncoder.encode(service, UTF_8);
            var source = new PGSimpleDataSource();
            source.setLoginTimeout(30); // seconds, for what listens and never answers
            try {
                source.setURL("jdbc:postgresql://" + uri.group(4) + (uri.group(4).contains("/") ? "" : "/") + "?" + parameters);
            } catch (IllegalArgumentException e) {
                if (!parameters.matches("(.*&)?service=.*")) throw e;
                throw new Problem(quoted + " is not a database URL, or its service is not to be found",
                    "see ~/.pg_service.conf, PGSERVICEFILE and PGSERVICE");
            }
            if (user != null || source.getUser() == null) source.setUser(user == null ? System.getProperty("user.name") : user);
            if (uri.group(3) != null) source.setPassword(URLDecoder.decode(uri.group(3).replace("+", "%2B"), UTF_8));
            if (source.getPassword() == null) source.setPassword(environment.get("PGPASSWORD")); // the driver itself reads ~/.pgpass
            return source;
        }
        /** https://www.postgresql.org/docs/current/libpq-connect.html, where pgjdbc has another name or other values; - for none. */
        private static final Map<String, String> LIBPQ = Pattern.compile("(\\S+) (\\S+)").matcher("""
            host PGHOST  port PGPORT  dbname PGDBNAME  krbsrvname kerberosServerName  keepalives=0 tcpKeepAlive=false
            keepalives=1 tcpKeepAlive=true  load_balance_hosts=random loadBalanceHosts=true  load_balance_hosts=disable -
            target_session_attrs targetServerType  target_session_attrs=read-write targetServerType=primary
            target_session_attrs=read-only targetServerType=secondary  target_session_attrs=standby targetServerType=secondary
            target_session_attrs=prefer-standby targetServerType=preferSecondary
            sslrootcert=system sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory  client_encoding -  fallback_application_name -
            keepalives_idle -  keepalives_interval -  keepalives_count -  tcp_user_timeout -  sslcompression -  sslsni -
            """).results().collect(Collectors.toMap(pair -> pair.group(1), pair -> pair.group(2)));
        /** A parameter of libpq's as pgjdbc has it: application_name is ApplicationName. */
        private static String parameter(String quoted, String parameter) {
            var key = parameter.replaceFirst("=.*", "");
            var name = LIBPQ.getOrDefault(parameter, LIBPQ.getOrDefault(key, key.replace("_", "")));
            if (name.contains("=") || key.isEmpty()) return name;
            if (!parameter.matches("[A-Za-z_]+=.*")) throw new IllegalArgumentException(); // a part of a password, perhaps
            if (parameter.matches("host=(/|%2F).*"))
                throw new Problem(quoted + " names a Unix socket, and the PostgreSQL driver knows TCP only", "host=localhost");
            if (name.equals("-")) return "";
            return Stream.of(PGProperty.values()).map(PGProperty::getName).filter(name::equalsIgnoreCase).findFirst()
                .orElseThrow(() -> new Problem(quoted + " has the parameter " + key + ", which the PostgreSQL driver does not have",
                    "take it out, or write it as pgjdbc has it: jdbc:postgresql://…")) + parameter.substring(key.length());
        }
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
            try {
                return new Database(env, variable, Url.source(quoted, url));
            } catch (IllegalArgumentException e) { // its message holds the URL
                throw new Problem(quoted + " is not a database URL",
                    "postgres://USER:PASSWORD@HOST:PORT/DB, with %40 for @, %3F for ? and %25 for %, or jdbc:postgresql://…");
            }
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
