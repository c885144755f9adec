///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS info.picocli:picocli:4.7.7
//DEPS org.postgresql:postgresql:42.7.13
//RUNTIME_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8
//DESCRIPTION Compare models, migrations and a database, and write the SQL that closes the gap.

import java.io.IOException;
import java.io.Serializable;
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
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import static java.nio.charset.StandardCharsets.UTF_8;

@Command(name = "check_drift", mixinStandardHelpOptions = true, version = "check_drift 1.0.0",
    description = "Compare models, migrations and a database, and write the SQL that closes the gap.",
    footer = {"", "Example: jbang check_drift prod"})
class CheckDrift implements Callable<Integer> {

    @Spec CommandSpec spec;

    public static void main(String... args) {
        System.exit(commandLine(new CheckDrift()).execute(args));
    }

    @Override
    public Integer call() {
        return 0;
    }

    // ---- The engine: a catalog read, two catalogs compared, and the SQL that takes one to the other ----

    /** Everything a database's schemas hold, as PostgreSQL describes it; Serializable, so that it can be remembered. */
    record Catalog(int serverVersion, List<Item> items) implements Serializable {
        static Catalog read(Connection connection) throws SQLException {
            return new Catalog(connection.getMetaData().getDatabaseMajorVersion(), List.of());
        }
        /** A database without anything of its own; compared to it, a catalog gives the SQL that makes all of it. */
        static Catalog empty(int serverVersion) {
            return new Catalog(serverVersion, List.of());
        }
    }

    /** One object: a table, a column, an index, … Its name is as SQL writes it, without the schema public. */
    record Item(String kind, String name, String parent, Map<String, String> properties) implements Serializable { }

    /**
     * What differs.
     *
     * @param sign + only in the second catalog, - only in the first, ~ in both, but different (or renamed)
     */
    record Difference(char sign, String kind, String name, String detail) { }

    /** What proves that a column under a new name is the old one. */
    enum Evidence { SAME_HISTORY, RESTORED, NONE }

    /**
     * How renames are told from drop-and-add.
     *
     * @param explicit OLD=NEW, as in learner.chatname=rocketchat_user
     * @param noRenames whatever is not proved is drop and add
     */
    record Renames(Evidence evidence, List<String> explicit, boolean noRenames) {
        static Renames none() { return new Renames(Evidence.NONE, List.of(), false); }
    }

    /** Something gone and something new that could be the same: nothing proves it, so nobody guesses. */
    record PossibleRename(String kind, String name, List<String> newNames) { }

    /**
     * A statement of the script.
     *
     * @param action create, alter, drop, rename, add column, drop column, drop table, set not null, …
     * @param kind the object's kind, as in {@link Item}
     * @param cost the lock and the work in words, or null
     */
    record Statement(String action, String kind, String name, String sql, String cost) { }

    /** What takes one catalog to another. */
    static final class Comparison {
        /** @throws Problem when an explicit rename names nothing that is gone or new */
        static Comparison of(Catalog from, Catalog to, Renames renames) {
            return new Comparison();
        }
        /** Empty when both agree. */
        List<Difference> differences() { return List.of(); }
        List<PossibleRename> openQuestions() { return List.of(); }
        /** In the order that dependencies allow; runs statement by statement as well as in one transaction. Refused while there are open questions. */
        List<Statement> statements() { return List.of(); }
        List<String> sql() { return statements().stream().map(Statement::sql).toList(); }
        /** What the statements block and rewrite, in words. */
        List<String> costs() { return List.of(); }
        /** Differences that it has no SQL for. */
        List<Difference> unsupported() { return List.of(); }
    }

    // ---- Helpers, the same in every script: a test compares the copies letter by letter. ----
    static Map<String, String> environment = System.getenv();
    /** What the user can put right: an error, the way out, and no stack trace. */
    static class Problem extends RuntimeException {
        Problem(String message, String help) { super(message + (help == null ? "" : "\nhelp: " + help)); }
    }

    /** The command line of a script, with the exit codes of all: 0 done, 1 failed or refused, 2 wrong usage. */
    static CommandLine commandLine(Object script) {
        return new CommandLine(script).setParameterExceptionHandler((e, args) -> {
            e.getCommandLine().getErr().printf("error: %s%nhelp: jbang %s --help%n", lowerFirst(e.getMessage()), e.getCommandLine().getCommandSpec().root().name());
            return 2;
        }).setExecutionExceptionHandler((e, command, parsed) -> {
            Throwable known = e;
            while (known != null && !(known instanceof Problem || known instanceof SQLException)) known = known.getCause();
            if (known == null) e.printStackTrace(command.getErr()); // a bug
            else command.getErr().println("error: " + lowerFirst(known.getMessage()));
            return 1;
        });
    }
    static String lowerFirst(String message) { // without PostgreSQL's severity; an SQL keyword stays as it is
        return Pattern.compile("^(?:[A-Z]+: )?(\\w?)(?![A-Z])").matcher(message).replaceFirst(m -> m.group(1).toLowerCase(Locale.ROOT));
    }

    /** The database that ENV names: STAGING_DATABASE_URL for staging; dev is the local server unless set. */
    record Database(String env, String variable, PGSimpleDataSource source) {
        static Database of(String env) {
            LogManager.getLogManager().reset(); // the driver would log a URL that it cannot read, with the password
            var variable = env.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_") + "_DATABASE_URL";
            var url = environment.getOrDefault(variable, !env.equals("dev") ? ""
                : "postgres://postgres@localhost:" + environment.getOrDefault("LOSSLESS_DEV_PORT", "5433") + "/dev");
            if (url.isBlank()) throw new Problem("`" + variable + "` is not set", "export " + variable + "='postgres://USER:PASSWORD@HOST/DB'");
            var source = new PGSimpleDataSource();
            source.setUser(System.getProperty("user.name")); // as libpq does, unless the URL says another
            try {
                var uri = Pattern.compile("postgres(?:ql)?://(?:([^:@/]*)(?::([^@/]*))?@)?(.*)").matcher(url.replace("+", "%2B"));
                source.setURL(!uri.matches() ? url : "jdbc:postgresql://" + uri.group(3) // libpq's parameters under pgjdbc's names
                    .replace("target_session_attrs=read-write", "targetServerType=primary").replace("channel_binding=", "channelBinding="));
                if (uri.matches() && uri.group(1) != null) source.setUser(URLDecoder.decode(uri.group(1), UTF_8));
                if (uri.matches() && uri.group(2) != null) source.setPassword(URLDecoder.decode(uri.group(2), UTF_8));
            } catch (IllegalArgumentException e) { // its message holds the URL
                throw new Problem("`" + variable + "` is not a database URL", "postgres://USER:PASSWORD@HOST:PORT/DB or jdbc:postgresql://…");
            }
            return new Database(env, variable, source);
        }
        Connection connect() {
            try {
                return source.getConnection();
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
}
