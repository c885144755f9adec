///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS info.picocli:picocli:4.7.7
//DEPS org.postgresql:postgresql:42.7.13
//DEPS com.fasterxml.jackson.jr:jackson-jr-objects:2.18.5
//DEPS org.jdbi:jdbi3-core:3.51.0
//DEPS de.siegmar:fastcsv:4.4.0
//DEPS net.datafaker:datafaker:2.5.3
//DEPS me.tongfei:progressbar:0.10.1
//DEPS org.slf4j:slf4j-api:2.0.17
//DEPS org.slf4j:slf4j-nop:2.0.17
//JAVAC_OPTIONS -encoding UTF-8
//RUNTIME_OPTIONS -Xmx64m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djdk.console=java.base -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8
//DESCRIPTION Add learners to a cohort: from a CSV file, from standard input, or invented ones.

import com.fasterxml.jackson.jr.ob.JSON;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Console;
import java.io.DataOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.LogManager;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import net.datafaker.Faker;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;
import org.postgresql.copy.PGCopyOutputStream;
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

import static de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

@Command(name = "add_learners", mixinStandardHelpOptions = true, version = "add_learners 1.0.0",
    description = "Add learners to a cohort: from a CSV file, from standard input, or invented ones.",
    footer = {"", "All of them are added, or none.", "", "Example: jbang add_learners C28 --random 10"})
class AddLearners implements Callable<Integer> {

    static final String ADDRESS = "personal_email_address";
    static final List<String> REQUIRED = List.of("first_name", "surname", ADDRESS);
    static final List<String> COLUMNS = List.of("first_name", "surname", ADDRESS, "rocketchat_user", "github_name");

    static final String COLUMNS_HELP = "the columns, in any order: " + String.join(", ", COLUMNS)
        + "; the last two may be missing; other names: --map 'NAME=COLUMN', or --map 'NAME=' to leave it out";

    @Spec CommandSpec spec;

    @Parameters(paramLabel = "COHORT", description = "The cohort's name.")
    String cohort;

    @Parameters(index = "1", paramLabel = "ENV", arity = "0..1", defaultValue = "dev",
        description = "The database: staging means STAGING_DATABASE_URL. Default: ${DEFAULT-VALUE}.")
    String env;

    @Option(names = "--csv", paramLabel = "FILE", description = "A CSV file, or - for standard input. Its first line names "
        + "the columns, in any order: first_name, surname, personal_email_address; rocketchat_user and github_name may be missing.")
    String csv;

    @Option(names = "--map", paramLabel = "NAME=COLUMN", description = "A column that the file calls NAME; NAME= leaves it out.")
    List<String> map = List.of();

    @Option(names = "--delimiter", paramLabel = "CHARACTER",
        description = "What separates the fields; found from the first line unless said: a comma, a semicolon or a tab.")
    String delimiter;

    @Option(names = "--encoding", paramLabel = "NAME", description = "The file's encoding; UTF-8, UTF-16 and Windows-1252 are recognized.")
    String encoding;

    @Option(names = "--random", paramLabel = "N", description = "Invent N learners. dev gets 5 when nothing else is said.")
    Integer random;

    @Option(names = "--seed", paramLabel = "S", description = "Invent the same learners each time.")
    Long seed;

    @Option(names = "--skip-existing", description = "Leave out learners whose e-mail address is in the database already.")
    boolean skipExisting;

    @Option(names = "--dry-run", description = "Check everything, and add nothing.")
    boolean dryRun;

    @Option(names = "--json", description = "Print the answer as JSON.")
    boolean json;

    @Option(names = "--cohorts", hidden = true, description = "Print the cohorts, for scripts/completion.bash.")
    boolean cohorts;

    public static void main(String... args) {
        System.exit(Link.run(commandLine(new AddLearners()), args));
    }

    @Override
    public Integer call() throws SQLException, IOException {
        var out = spec.commandLine().getOut();
        var source = cohorts ? null : source();
        var database = Database.of(env);
        if (cohorts) try (var connection = database.connect()) {
            Jdbi.create(connection).useHandle(handle -> cohorts(handle).forEach(out::println));
            return 0;
        }
        (json ? spec.commandLine().getErr() : out).println(database);
        try (var connection = database.connect()) {
            var added = Jdbi.create(connection).withHandle(handle -> add(handle, env, cohort, source, skipExisting, dryRun));
            var changes = source instanceof Csv file ? file.changes().lines() : List.<String>of();
            if (json) out.println(JSON.std.asString(new TreeMap<>(Map.of(dryRun ? "would_add" : "added", added.added(), "cohort", cohort,
                "created_cohort", added.cohortToo(), "skipped", added.skipped(), "changes", changes))));
            else print(added, changes, out);
        } catch (JdbiException e) {
            if (!(e.getCause() instanceof SQLException cause && DENIED.equals(cause.getSQLState()))) throw e;
            throw new Problem(lowerFirst(cause.getMessage()) + "; nothing was added",
                "its owner grants it: grant select, insert on cohort, learner to " + database.source().getUser());
        }
        return 0;
    }

    private void print(Added added, List<String> changes, PrintWriter out) {
        if (added.cohortToo()) out.println("Created cohort " + oneLine(cohort));
        out.println((dryRun ? "Would add " : "Added ") + count(added.added(), "learner") + " to " + oneLine(cohort)
            + (skipExisting ? ", skipped " + count(added.skipped(), "learner") + " that the database has already" : "")
            + (dryRun ? "; nothing was added" : ""));
        for (var change : changes) out.println("  " + change);
    }

    private Source source() {
        if (csv != null && (random != null || seed != null))
            throw usage("--csv reads learners, --random and --seed invent them: say one of the two");
        if (csv != null) return new Csv(csv, charset(), separator(), names(), new Changes());
        if (!map.isEmpty() || delimiter != null || encoding != null) throw usage("--map, --delimiter and --encoding go with --csv");
        if (random == null && !env.equals("dev")) throw usage("say which learners " + env + " gets: --csv FILE, --csv - or --random N");
        if (random != null && random < 1) throw usage("--random takes a number from 1 up, not " + random);
        return new Invented(random == null ? 5 : random, seed == null ? new Random().nextLong() : seed);
    }

    private Charset charset() {
        try {
            return encoding == null ? null : Charset.forName(encoding);
        } catch (IllegalArgumentException e) {
            throw usage("--encoding takes UTF-8, UTF-16, Windows-1252 or another that Java knows, not '" + encoding + "'");
        }
    }

    private Character separator() {
        if (delimiter == null) return null;
        var character = delimiter.matches("(?i)tab|\\\\t") ? "\t" : delimiter;
        if (!character.matches("[^\"\r\n\\p{Cs}]")) throw usage("--delimiter takes one character, or tab, not '" + delimiter + "'");
        return character.charAt(0);
    }

    /** The columns by the names that --map says the file has for them, the empty name for a column that is left out. */
    private Map<String, String> names() {
        var names = new HashMap<String, String>();
        for (var entry : map) {
            var column = Csv.plain(entry.replaceFirst("(?s)^.*=", ""));
            if (!entry.matches("(?s).+=.*") || !column.isEmpty() && !COLUMNS.contains(column))
                throw usage("--map takes NAME=COLUMN, with one of " + String.join(", ", COLUMNS) + ", not '" + entry + "'");
            names.put(Csv.plain(entry.replaceFirst("(?s)=[^=]*$", "")), column);
        }
        return names;
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** What became of the learners that were read. */
    record Added(long added, long skipped, boolean cohortToo) { }

    /**
     * Adds all learners of a source to a cohort, or none.
     *
     * @throws Problem when the cohort is unknown, the database is at another version, or anything is wrong with any learner
     */
    static Added add(Handle handle, String env, String cohort, Source source, boolean skipExisting, boolean dryRun) throws SQLException {
        // Not yet in a transaction: while standard input is awaited, nobody else's work on these tables has to wait as well.
        requireColumns(handle, env);
        var known = cohortId(handle, env, cohort, dryRun);
        return handle.inTransaction(transaction -> {
            var problems = new Problems(source);
            transaction.execute("select " + Link.LET_GO);
            try (var progress = Progress.start()) {
                var addresses = new Addresses();
                var staged = stage(transaction, source, addresses, problems, progress);
                progress.begin("Checking " + count(staged, "learner"));
                if (addresses.mayRepeat()) findDoubles(transaction, problems);
                if (!skipExisting) findExisting(transaction, problems);
                problems.refuse();
                progress.begin((dryRun ? "Checking " : "Adding ") + count(staged, "learner"));
                var cohortId = known.orElseGet(() -> create(transaction, cohort));
                var added = insert(transaction, cohortId, skipExisting, dryRun, problems);
                if (dryRun) transaction.rollback();
                return new Added(added, staged - added, known.isEmpty());
            }
        });
    }

    /** Refuses a database whose tables are not, or not yet, the ones that this script fills. */
    private static void requireColumns(Handle handle, String env) {
        handle.createQuery("""
                with needed (relation, name) as (
                    select 'cohort', pg_catalog.unnest(array['id', 'name'])
                     union all select 'learner', pg_catalog.unnest(cast(:columns as pg_catalog.text[]))
                ), found as (
                    select relation, attname as name, relation operator(pg_catalog.=) 'learner'
                           and attnotnull and not atthasdef and attidentity operator(pg_catalog.=) '' as required
                      from pg_catalog.unnest(array['cohort', 'learner']) as relation
                      join pg_catalog.pg_attribute on attrelid operator(pg_catalog.=) pg_catalog.to_regclass(relation)
                       and attnum operator(pg_catalog.>) 0 and not attisdropped
                )
                select pg_catalog.format('there is no table %s', relation) from needed where pg_catalog.to_regclass(relation) is null
                 union all
                select pg_catalog.format('there is no column %s.%s', relation, name) from needed
                 where not exists (select from found where found.relation operator(pg_catalog.=) needed.relation
                                                       and found.name operator(pg_catalog.=) needed.name)
                 union all
                select pg_catalog.format('column %s.%s is required', relation, name) from found
                 where required and not exists (select from needed where found.relation operator(pg_catalog.=) needed.relation
                                                                     and found.name operator(pg_catalog.=) needed.name)
                limit 1""")
            .bindArray("columns", String.class, Stream.concat(COLUMNS.stream(), Stream.of("id", "cohort_id")).toArray())
            .mapTo(String.class).findFirst()
            .ifPresent(difference -> {
                throw new Problem(env + " is at another version: " + difference + "; nothing was added", "jbang migrate " + env);
            });
    }

    /** The cohort's id; none when it is not there, and somebody at the terminal wants it created. */
    private static Optional<Long> cohortId(Handle handle, String env, String cohort, boolean dryRun) {
        var id = handle.createQuery("select id from cohort where name operator(pg_catalog.=) :name").bind("name", cohort)
            .mapTo(Long.class).findOne();
        if (id.isPresent()) return id;
        var cohorts = cohorts(handle);
        var offered = !dryRun && !cohort.isEmpty() && cohort.equals(Csv.trimmed(cohort)) && cohort.equals(oneLine(cohort))
            && cohorts.stream().noneMatch(cohort::equalsIgnoreCase);
        var there = cohorts.isEmpty() ? "no cohort yet" : "no cohort " + cohort + ", but " + oneLine(String.join(", ", cohorts));
        if (!offered || !Terminal.isThere() || !Terminal.agrees(env + " has " + there + "; create " + cohort + "?", "nothing was added"))
            throw unknownCohort(env, cohort, cohorts);
        return id;
    }

    private static List<String> cohorts(Handle handle) {
        return handle.createQuery("select name from cohort order by name").mapTo(String.class).list();
    }

    private static long create(Handle handle, String cohort) {
        return handle.createUpdate("insert into cohort (name) values (:name)").bind("name", cohort)
            .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
    }

    private static Problem unknownCohort(String env, String cohort, List<String> cohorts) {
        var given = simple(cohort);
        var meant = cohorts.stream().filter(name -> simple(name).equals(given)).findFirst()
            .or(() -> cohorts.stream().filter(name -> !given.isEmpty() && simple(name).startsWith(given)).findFirst());
        var create = "jbang create_cohort " + oneLine(shellWord(cohort)) + " " + env;
        return new Problem("there is no cohort " + oneLine(cohort) + " in " + env + "; nothing was added\n  "
            + (cohorts.isEmpty() ? "there are no cohorts yet" : "the cohorts there are: " + oneLine(String.join(", ", cohorts))),
            meant.map(name -> "did you mean " + oneLine(name) + "?"
                + (name.equalsIgnoreCase(cohort) ? "" : " if not: " + create)).orElse(create));
    }

    /** A name as people remember it: without case, blanks and hyphens. */
    private static String simple(String name) {
        return name.replaceAll("[\\s\\p{Z}_-]", "").toLowerCase(Locale.ROOT);
    }

    /** The learners of a role that may not make a temporary table: in settings, which end with the transaction. */
    private static final class Kept implements Staging {

        private static final int MOST = 50_000;

        private final List<Learner> learners = new ArrayList<>();

        @Override public void add(Learner learner) {
            if (learners.size() == MOST)
                throw new Problem("without a temporary table no more than " + count(MOST, "learner") + " can be added at once; "
                    + "nothing was added", "the owner of the database grants it: grant temporary on database DATABASE to ROLE");
            learners.add(learner);
        }

        static String setting(String column) {
            return "pg_catalog.current_setting('lossless." + column + "')";
        }

        long keep(Handle handle) {
            keep(handle, "line", learners.stream().map(learner -> String.valueOf(learner.line())).toList());
            for (var i = 0; i < COLUMNS.size(); i++) {
                var column = i;
                keep(handle, COLUMNS.get(i), learners.stream().map(learner -> learner.values().get(column)).toList());
            }
            return learners.size();
        }

        private static void keep(Handle handle, String column, List<String> values) {
            handle.createQuery("select pg_catalog.set_config('lossless." + column + "', cast(:values as text[])::text, true)")
                .bindArray("values", String.class, values).mapTo(String.class).one();
        }
    }

    /** The learners that were read, in SQL. */
    private static String staged(Handle handle) {
        if (mayCreateTables(handle)) return "pg_temp.staged_learner";
        var columns = COLUMNS.stream().map(column -> "pg_catalog.unnest(" + Kept.setting(column) + "::text[])");
        return "(select * from rows from (pg_catalog.unnest(" + Kept.setting("line") + "::bigint[]), "
            + columns.collect(Collectors.joining(", ")) + ") as kept (line, " + String.join(", ", COLUMNS) + "))";
    }

    private static boolean mayCreateTables(Handle handle) {
        return handle.createQuery("select pg_catalog.has_database_privilege(pg_catalog.current_database(), 'temporary')")
            .mapTo(Boolean.class).one();
    }

    /** Copies the learners into a temporary table; what is wrong with them goes to the problems. Returns how many were copied. */
    private static long stage(Handle handle, Source source, Addresses addresses, Problems problems, Progress progress)
            throws SQLException {
        if (!mayCreateTables(handle)) {
            var kept = new Kept();
            read(source, addresses, kept, problems, progress);
            return kept.keep(handle);
        }
        handle.execute("create temporary table staged_learner (line bigint, "
            + COLUMNS.stream().map(column -> column + " text").collect(Collectors.joining(", ")) + ") on commit drop");
        var connection = handle.getConnection().unwrap(PGConnection.class);
        try (var copy = new BinaryCopy(connection, "copy pg_temp.staged_learner from stdin (format binary)")) {
            read(source, addresses, copy, problems, progress);
            return copy.end();
        } catch (IOException e) { // around the SQLException that says why
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Source source, Addresses addresses, Staging staging, Problems problems, Progress progress) {
        try {
            source.read(learner -> {
                addresses.add(learner.address());
                staging.add(learner);
            }, problems, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void findDoubles(Handle handle, Problems problems) {
        problems.addAll(handle, """
            select line, pg_catalog.format('%s is in line %s already', personal_email_address, first_line)
              from (select line, personal_email_address, pg_catalog.min(line) over (partition by personal_email_address) as first_line
                      from STAGED as staged
                     where personal_email_address operator(pg_catalog.=) any (
                               select personal_email_address from STAGED as staged group by 1 having pg_catalog.count(*) > 1)) as doubled
             where line > first_line""".replace("STAGED", staged(handle)), Problems.HELP);
    }

    private static void findExisting(Handle handle, Problems problems) {
        problems.addAll(handle, "select line, personal_email_address operator(pg_catalog.||) ' is in the database already' from "
            + staged(handle) + " as staged where " + EXISTS, "--skip-existing leaves out who is in the database already");
    }

    // The column's comment promises lower case, and no constraint holds it; Unicode's composed form is known to UTF-8 alone.
    private static final String EXISTS = """
        exists (select from learner
                 where case when pg_catalog.getdatabaseencoding() operator(pg_catalog.=) 'UTF8'
                            then pg_catalog.normalize(pg_catalog.lower(learner.personal_email_address))
                            else pg_catalog.lower(learner.personal_email_address)
                       end operator(pg_catalog.=) staged.personal_email_address)""";

    // https://www.postgresql.org/docs/current/errcodes-appendix.html
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String DENIED = "42501";

    /**
     * In the order of the unique index: each of its pages is written once, and two loads at once cannot deadlock.
     * With ids of its own a dry run takes no numbers from the sequence.
     */
    private static String insert(Handle handle, boolean skipExisting, boolean dryRun) {
        var columns = String.join(", ", COLUMNS);
        return "insert into learner (" + (dryRun ? "id, " : "") + columns + ", cohort_id) " + (dryRun ? "overriding system value " : "")
            + "select " + (dryRun ? "operator(pg_catalog.-) line, " : "") + columns + ", :cohortId from " + staged(handle) + " as staged "
            + (skipExisting ? "where not " + EXISTS : "") + " order by " + ADDRESS
            + (skipExisting ? " on conflict (" + ADDRESS + ") do nothing" : "");
    }

    private static int insert(Handle handle, long cohortId, boolean skipExisting, boolean dryRun, Problems problems) {
        handle.savepoint("before_insert");
        try {
            return handle.createUpdate(insert(handle, skipExisting, dryRun)).bind("cohortId", cohortId).execute();
        } catch (UnableToExecuteStatementException e) {
            if (!(e.getCause() instanceof SQLException cause && UNIQUE_VIOLATION.equals(cause.getSQLState()))) throw e;
            handle.rollbackToSavepoint("before_insert"); // someone added the same learner after the check, which now finds it
            findExisting(handle, problems);
            problems.refuse();
            throw e;
        }
    }

    /**
     * A learner to be added.
     *
     * @param line   where it stands in the file
     * @param values as {@link #COLUMNS}; null where there is none
     */
    record Learner(long line, List<String> values) {
        String address() { return values.get(COLUMNS.indexOf(ADDRESS)); }
    }

    /** Where they go first. */
    interface Staging {
        void add(Learner learner) throws IOException;
    }

    /** A number for each address, the same for the same: the database need not look for doubles where no number comes twice. */
    static final class Addresses {

        private long[] numbers = new long[1_000];
        private int count;

        void add(String address) {
            if (count == numbers.length) numbers = Arrays.copyOf(numbers, 2 * count);
            var number = 0xcbf29ce484222325L; // FNV-1a
            for (var i = 0; i < address.length(); i++) number = (number ^ address.charAt(i)) * 0x100000001b3L;
            numbers[count++] = number;
        }

        boolean mayRepeat() {
            Arrays.sort(numbers, 0, count);
            return IntStream.range(1, count).anyMatch(i -> numbers[i - 1] == numbers[i]);
        }
    }

    /** Where learners come from. */
    interface Source {

        String name();

        /** What {@link Learner#line} counts. */
        String unit();

        /** Hands over each learner, or at least what is wrong with it. */
        void read(Staging learners, Problems problems, Progress progress) throws IOException;
    }

    /** What was made of a file that it does not say letter by letter: each kind of change counted, and shown by its first. */
    static class Changes {

        private final List<String> notes = new ArrayList<>();
        private final Map<String, long[]> counts = new LinkedHashMap<>();
        private final Map<String, String> examples = new HashMap<>();

        void note(String text) {
            notes.add(text);
        }

        /** Takes a new value for an old one. */
        String change(String kind, String before, String after) {
            if (before.equals(after)) return after;
            count(kind);
            examples.putIfAbsent(kind, ": " + Csv.shown(before) + " → " + Csv.shown(after));
            return after;
        }

        void count(String kind) {
            counts.computeIfAbsent(kind, none -> new long[1])[0]++;
        }

        List<String> lines() {
            return Stream.concat(notes.stream(), counts.entrySet().stream().map(count -> "%,d × %s%s".formatted(count.getValue()[0],
                count.getKey(), examples.getOrDefault(count.getKey(), "")))).toList();
        }
    }

    /**
     * A CSV file, read row by row: what is in memory does not grow with it.
     *
     * @param charset   null: found from the file's first bytes
     * @param separator null: found from its first line
     * @param names     columns by other names that the file has for them
     */
    record Csv(String file, Charset charset, Character separator, Map<String, String> names, Changes changes) implements Source {

        /** In characters; a row of a file with a quote that is never closed is as long as the file. */
        private static final int LONGEST_ROW = 1 << 20;

        /** Of what the encoding and the separator are found from, in bytes and characters. */
        private static final int BEGINNING = 1 << 20;

        /** Stands for bytes that are not of the encoding. Valid text has it only as the second half of a pair. */
        private static final char NOT_VALID = '\uDC00';

        private static final int LONGEST_E_MAIL_ADDRESS = 254; // RFC 5321
        private static final int LONGEST_NAME = 200;

        @Override public String name() {
            return file.equals("-") ? "standard input" : file;
        }

        @Override public String unit() {
            return "line";
        }

        @Override public void read(Staging learners, Problems problems, Progress progress) throws IOException {
            var rows = new Rows();
            var reader = reader(progress);
            var first = firstLine(reader);
            var separated = separator != null ? separator : separator(first);
            if (separated != ',') changes.note("separated by " + (separated == '\t' ? "tabs" : separated));
            try (var csv = CsvReader.builder().fieldSeparator(separated).extraFieldStrategy(IGNORE).missingFieldStrategy(IGNORE)
                    .allowUnclosedQuote(false).maxBufferSize(LONGEST_ROW).build(rows, reader)) {
                Header header = null;
                var count = 0L;
                for (var row : csv) {
                    if (row.line() == 1 && first.matches(SEPARATOR_LINE)) continue;
                    if (row.fields().stream().allMatch(field -> trimmed(field).isEmpty())) {
                        if (header != null) changes.count("empty row left out");
                    } else if (header == null && !row.fields().stream().allMatch(Csv::isValid)) {
                        problems.add(row.line(), "the header is not " + encoding() + "; what follows was not read", ENCODING_HELP);
                        return;
                    } else if (header == null) {
                        header = header(row, problems);
                    } else {
                        count++;
                        var learner = learner(row, header, problems);
                        if (learner != null) learners.add(learner);
                    }
                }
                if (header == null) throw empty("is empty");
                if (count == 0 && problems.none()) throw empty("has a header, but no learners");
            } catch (CsvParseException e) {
                if (e.getCause() != null) throw e; // not the file's fault
                problems.add(rows.line(), unparsable(e.getMessage()));
            } catch (UncheckedIOException e) {
                throw unreadable(e.getCause());
            }
        }

        private static String unparsable(String message) {
            if (message.startsWith("Unclosed quote")) return "a quote is opened here and never closed";
            if (message.startsWith("Unexpected character after closing quote"))
                return "a quote is closed before its field ends; what follows was not read";
            return String.format(Locale.ROOT, "a row of more than %,d characters: is a quote never closed? what follows was not read",
                LONGEST_ROW);
        }

        private Problem empty(String state) {
            return new Problem("nothing was added: " + name() + " " + state, COLUMNS_HELP);
        }

        private Problem unreadable(IOException e) {
            var where = e instanceof FileNotFoundException ? "" : name() + ": "; // that names the file itself
            return new Problem("cannot read " + where + e.getMessage() + "; nothing was added",
                "--csv takes a file, or - for standard input");
        }

        // ---- How it is written: encoding and separator

        private static final String ENCODING_HELP = "save the file as CSV in UTF-8, or say --encoding Windows-1252, or what it is";

        /** What the file was not, where it has bytes that are none of its encoding: only UTF-8 is taken without a look at all of it. */
        private String encoding() {
            return (charset == null ? UTF_8 : charset).displayName();
        }

        private BufferedReader reader(Progress progress) {
            try {
                var in = new BufferedInputStream(file.equals("-") ? System.in : progress.reading(file, new FileInputStream(file)), 1 << 16);
                in.mark(BEGINNING);
                var bytes = in.readNBytes(BEGINNING);
                in.reset();
                if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 0xD0, 0xCF, 0x11, 0xE0))
                    throw new Problem(name() + " is a workbook of a spreadsheet, not CSV; nothing was added",
                        "in the spreadsheet: Save As, CSV UTF-8 (of Numbers and Google Sheets: export or download as CSV)");
                var seen = charset(bytes);
                var found = charset == null || charset.equals(UTF_16) && seen.name().startsWith("UTF-16") ? seen : charset;
                if (!found.equals(UTF_8))
                    changes.note("read as " + found.displayName() + (charset != null ? "" : "; if it is not that: --encoding NAME"));
                if (starts(bytes, 0xEF, 0xBB, 0xBF)) in.skipNBytes(3);
                else if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) in.skipNBytes(2);
                return new BufferedReader(new InputStreamReader(in, found.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE).replaceWith(String.valueOf(NOT_VALID))), 1 << 16);
            } catch (IOException e) {
                throw unreadable(e);
            }
        }

        private static boolean starts(byte[] bytes, int... with) {
            return bytes.length >= with.length && IntStream.range(0, with.length).allMatch(i -> bytes[i] == (byte) with[i]);
        }

        /** By the mark at the beginning, by the zeros of half of the bytes, or by what cannot be UTF-8. */
        private static Charset charset(byte[] bytes) {
            var zeros = IntStream.range(0, Math.min(4, bytes.length)).mapToObj(i -> bytes[i] == 0 ? "0" : "x")
                .collect(Collectors.joining());
            if (starts(bytes, 0xFF, 0xFE) || zeros.equals("x0x0")) return UTF_16LE;
            if (starts(bytes, 0xFE, 0xFF) || zeros.equals("0x0x")) return UTF_16BE;
            // Letters of another encoding hardly ever look like UTF-8; where some do, others are broken, and nothing is guessed.
            var text = new String(bytes, 0, complete(bytes), UTF_8);
            var broken = text.indexOf('\uFFFD') >= 0;
            var letters = text.chars().anyMatch(c -> c >= 0x80 && c != 0xFFFD);
            var windows = Charset.forName("windows-1252");
            try {
                return broken && !letters && !windows.newDecoder().decode(ByteBuffer.wrap(bytes)).isEmpty() ? windows : UTF_8;
            } catch (CharacterCodingException e) {
                return UTF_8;
            }
        }

        /** Where the last character that may have been cut begins. */
        private static int complete(byte[] bytes) {
            var end = bytes.length;
            while (bytes.length == BEGINNING && end > BEGINNING - 4 && bytes[end - 1] < 0) end--;
            return end;
        }

        private static final String SEPARATOR_LINE = "(?i)\"?sep=.\"?\\s*";

        /** The first line that is not blank, which stays to be read. */
        private static String firstLine(BufferedReader reader) throws IOException {
            reader.mark(1 << 16);
            var text = new char[(1 << 16) - 1];
            var length = reader.read(text);
            reader.reset();
            return length < 0 ? "" : new String(text, 0, length).lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        }

        /** What Excel's line sep= says, or else what stands most often between the names of the columns. */
        private static char separator(String first) {
            if (first.matches(SEPARATOR_LINE)) return first.toLowerCase(Locale.ROOT).replaceFirst("^\"?sep=", "").charAt(0);
            var bare = first.replaceAll("\"[^\"]*\"", "");
            var found = ',';
            for (var c : new char[] {';', '\t'})
                if (number(bare, c) > number(bare, found)) found = c;
            return found;
        }

        private static long number(String text, char c) {
            return text.chars().filter(other -> other == c).count();
        }

        // ---- Its columns

        /**
         * Which field is which column.
         *
         * @param fields  how many a row has; spreadsheets add empty ones
         * @param columns the field of each of {@link #COLUMNS}, -1 where it is missing
         * @param unnamed the fields that have no name, and so may have no value
         */
        private record Header(int fields, int[] columns, List<Integer> unnamed) { }

        private Header header(Row row, Problems problems) {
            var given = row.fields().stream().map(Csv::plain).toList();
            var columns = given.stream().map(name -> names.getOrDefault(name, name)).toList();
            var unnamed = IntStream.range(0, columns.size()).filter(i -> given.get(i).isEmpty()).boxed().toList();
            for (var i = 0; i < columns.size(); i++) {
                var name = columns.get(i);
                var written = trimmed(row.fields().get(i));
                if (name.isEmpty()) continue;
                if (!COLUMNS.contains(name)) problems.add(row.line(), "column " + shown(written) + " is unknown", help(columns));
                else if (columns.indexOf(name) < i) problems.add(row.line(), "column " + name + " is there twice", COLUMNS_HELP);
                else changes.change("column taken for another name", written, name);
            }
            for (var name : REQUIRED)
                if (!columns.contains(name)) problems.add(row.line(), "column " + name + " is missing", help(columns));
            for (var name : names.keySet())
                if (!given.contains(name))
                    problems.add(row.line(), "there is no column " + shown(name) + ", of which --map speaks", COLUMNS_HELP);
            var fields = columns.size();
            while (fields > 0 && given.get(fields - 1).isEmpty()) fields--;
            return new Header(fields, COLUMNS.stream().mapToInt(columns::indexOf).toArray(), unnamed);
        }

        private static String help(List<String> columns) {
            return columns.size() > 1 ? COLUMNS_HELP : "--delimiter CHARACTER says what separates the fields";
        }

        /** A column's name as people mean it: without case, and with blanks and hyphens for underlines. */
        static String plain(String name) {
            return trimmed(visible(name, true)).toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}_-]+", "_");
        }

        // ---- Its rows

        /** The learner in a row; null when it has no e-mail address by which others could be compared with it. */
        private Learner learner(Row row, Header header, Problems problems) {
            var fields = row.fields();
            var last = fields.size();
            while (last > header.fields() && trimmed(fields.get(last - 1)).isEmpty()) last--;
            for (var i : header.unnamed())
                if (i < fields.size() && !trimmed(fields.get(i)).isEmpty())
                    problems.add(row.line(), "column " + (i + 1) + " has a value, but no name", COLUMNS_HELP);
            if (last < header.fields() || last > header.fields() && !header.unnamed().contains(last - 1)) {
                problems.add(row.line(), count(fields.size(), "field") + ", but the header has " + header.fields());
                return null;
            }
            var values = new String[COLUMNS.size()];
            for (var i = 0; i < values.length; i++)
                if (header.columns()[i] >= 0) values[i] = value(COLUMNS.get(i), fields.get(header.columns()[i]), row.line(), problems);
            var learner = new Learner(row.line(), Arrays.asList(values));
            return learner.address() == null ? null : learner;
        }

        /** What a field says, as its column has it; null when it says nothing, or something wrong. */
        private String value(String column, String field, long line, Problems problems) {
            var bare = visible(field, PROFILES.containsKey(column) || column.equals(ADDRESS));
            var written = trimmed(changes.change("characters that nobody sees in a value", field, bare));
            var value = changes.change("blanks around a value", bare, written);
            if (column.equals(ADDRESS)) value = address(value);
            if (PROFILES.containsKey(column))
                value = changes.change("user name out of an @ or a web address", value, userName(column, value));
            var wrong = wrong(column, value, written);
            if (wrong == null) return value.isEmpty() ? null : value;
            if (!isValid(value)) problems.add(line, wrong, ENCODING_HELP);
            else problems.add(line, wrong);
            return null;
        }

        private String wrong(String column, String value, String written) {
            if (!isValid(value)) return column + " is not " + encoding();
            if (value.indexOf('\0') >= 0) return column + " has a NUL byte in it";
            if (value.isEmpty()) return REQUIRED.contains(column) ? column + " is empty" : null;
            if (column.equals(ADDRESS)) return isEmailAddress(value) ? null : shown(written) + " is not an e-mail address";
            if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) return column + " has a line break in it";
            var length = value.length() > LONGEST_NAME ? value.codePointCount(0, value.length()) : 0;
            if (length > LONGEST_NAME)
                return String.format(Locale.ROOT, "%s has %,d characters, and may have %d", column, length, LONGEST_NAME);
            var noUser = PROFILES.containsKey(column) && (value.indexOf('/') >= 0 || value.startsWith("@"));
            return noUser ? shown(written) + " is not a " + column : null;
        }

        /** In lower case and in Unicode's composed form, so that one address is one text. */
        private String address(String value) {
            if (!isValid(value)) return value;
            var composed = changes.change("address in Unicode's composed form", value, Normalizer.normalize(value, Normalizer.Form.NFC));
            return changes.change("address in lower case", composed, composed.toLowerCase(Locale.ROOT));
        }

        /** The addresses of users' pages, with what the columns' comments promise: the user's name, without the @. */
        private static final Map<String, Pattern> PROFILES = Map.of(
            "github_name", Pattern.compile("(?i)(?:(?:https?://)?(?:www\\.)?github\\.com/)?@?([\\w.-]+)/?(?:[?#].*)?"),
            "rocketchat_user", Pattern.compile("(?i)(?:(?:https?://)?[\\w.-]+(?::\\d+)?/direct/)?@?([\\w.-]+)/?(?:[?#].*)?"));

        private static String userName(String column, String value) {
            if (value.indexOf('@') != 0 && value.indexOf('/') < 0) return value;
            var profile = PROFILES.get(column).matcher(value);
            return profile.matches() ? profile.group(1) : value;
        }

        /**
         * As in RFC 5321 without quotes, with the letters of all languages.
         * By hand, because a regular expression was half of the work on a row.
         */
        private static boolean isEmailAddress(String value) {
            var at = value.indexOf('@');
            if (at < 0 || value.length() > LONGEST_E_MAIL_ADDRESS) return false;
            var domain = value.substring(at + 1);
            return isDotted(value.substring(0, at), "!#$%&'*+-/=?^_`{|}~") && isDotted(domain, "-") && domain.contains(".")
                && !domain.startsWith("-") && !domain.contains(".-") && !domain.contains("-.") && !domain.endsWith("-");
        }

        /** Whether a text is made of letters, digits and other characters, in parts between dots, none of them empty. */
        private static boolean isDotted(String text, String others) {
            if (text.isEmpty() || text.startsWith(".") || text.contains("..") || text.endsWith(".")) return false;
            for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
                c = text.codePointAt(i);
                if (c != '.' && !Character.isLetterOrDigit(c) && others.indexOf(c) < 0 && !isMark(c)) return false;
            }
            return true;
        }

        /** An accent, or a vowel of an Indian script. */
        private static boolean isMark(int c) {
            return Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.COMBINING_SPACING_MARK;
        }

        private static boolean isValid(String value) {
            for (var i = value.indexOf(NOT_VALID); i >= 0; i = value.indexOf(NOT_VALID, i + 1))
                if (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1))) return false;
            return true;
        }

        /** Without the blanks around it, spreadsheets' no-break spaces among them. */
        private static String trimmed(String value) {
            var from = 0;
            var to = value.length();
            while (from < to && isBlank(value.charAt(from))) from++;
            while (from < to && isBlank(value.charAt(to - 1))) to--;
            return value.substring(from, to);
        }

        private static boolean isBlank(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c);
        }

        /** Without characters of no width and changes of direction, which come along when text is copied from a page. */
        private static String visible(String value, boolean joinersToo) {
            var i = 0;
            while (i < value.length() && !isInvisible(value.charAt(i), joinersToo)) i++;
            if (i == value.length()) return value;
            return value.chars().filter(c -> !isInvisible(c, joinersToo))
                .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append).toString();
        }

        /** @param joinersToo those that join or part letters and emoji, which are a part of names */
        private static boolean isInvisible(int c, boolean joinersToo) {
            if (c == 0x200C || c == 0x200D) return joinersToo;
            return c == 0xAD || c == 0x61C || c >= 0x200B && c <= 0x200F || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x2069 || c == 0xFEFF;
        }

        /** A value in a message: on one line, and not endless. */
        private static String shown(String value) {
            return "`" + (value.length() > 60 ? value.substring(0, 60) + "…" : value).replaceAll("\\p{C}", "?") + "`";
        }

        /** A row, and the line of the file on which it begins. */
        private record Row(long line, List<String> fields) { }

        private static class Rows extends AbstractBaseCsvCallbackHandler<Row> {

            private List<String> fields;
            private int length;

            long line() {
                return getStartingLineNumber();
            }

            @Override protected void handleBegin(long line) {
                fields = new ArrayList<>(COLUMNS.size());
                length = 0;
            }

            @Override protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
                this.length += length + 1;
                if (this.length > LONGEST_ROW) throw new CsvParseException("too long");
                fields.add(new String(buffer, offset, length));
            }

            @Override protected Row buildRecord() {
                return new Row(line(), fields);
            }
        }
    }

    /** Learners that do not exist, under a domain that RFC 2606 reserves. The faker's classes are loaded only here. */
    record Invented(int number, long seed) implements Source {

        @Override public String name() {
            return "the invented learners";
        }

        @Override public String unit() {
            return "learner";
        }

        @Override public void read(Staging learners, Problems problems, Progress progress) throws IOException {
            var random = new Random(seed);
            var names = new Faker(new Locale("en", "ZA"), random).name();
            var serial = (long) random.nextInt(1_000_000_000); // so that the learners of two seeds hardly ever meet
            progress.begin("Inventing " + count(number, "learner"));
            for (var i = 1; i <= number; i++) {
                var firstName = names.firstName();
                var surname = names.lastName();
                var user = letters(firstName) + "." + letters(surname) + "." + (serial + i);
                learners.add(new Learner(i, List.of(firstName, surname, user + "@example.org", user, user.replace('.', '-'))));
            }
        }

        private static String letters(String name) {
            return Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        }
    }

    /** What is wrong with the learners: the first of it to be shown, all of it counted. */
    static class Problems {

        static final String HELP = "put it right and run the command again";
        private static final int SHOWN = 20;

        private record Found(long line, String text) { }

        private final Source source;
        private final List<Found> first = new ArrayList<>();
        private long total;
        private String help = HELP;

        Problems(Source source) {
            this.source = source;
        }

        boolean none() {
            return total == 0;
        }

        void add(long line, String text) {
            add(line, text, HELP);
        }

        /** Adds a problem that has a way out of its own. */
        void add(long line, String text, String help) {
            total++;
            if (!help.equals(HELP)) this.help = help;
            if (first.size() == SHOWN && first.get(SHOWN - 1).line() <= line) return;
            first.add(new Found(line, text));
            first.sort(Comparator.comparingLong(Found::line));
            if (first.size() > SHOWN) first.remove(SHOWN);
        }

        /** Adds what a query finds: line and text. */
        void addAll(Handle handle, String sql, String help) {
            var counted = "select *, count(*) over () from (" + sql + ") as found (line, text) order by line limit " + SHOWN;
            var counts = handle.createQuery(counted)
                .map((row, context) -> {
                    add(row.getLong(1), row.getString(2), help);
                    return row.getLong(3);
                }).list();
            if (!counts.isEmpty()) total += counts.get(0) - counts.size();
        }

        void refuse() {
            if (none()) return;
            var shown = first.stream().map(found -> "\n  " + source.unit() + " " + found.line() + ": " + oneLine(found.text()));
            throw new Problem(count(total, "problem") + " in " + source.name() + "; nothing was added" + shown.collect(Collectors.joining())
                + (total > first.size() ? String.format(Locale.ROOT, "\n  … and %,d more", total - first.size()) : ""), help);
        }
    }

    /** COPY in its binary format, described under SQL COPY in PostgreSQL's manual: lengths, and so nothing to escape. */
    static class BinaryCopy implements Staging, AutoCloseable {

        private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};

        private final PGCopyOutputStream copy;
        private final DataOutputStream out;

        BinaryCopy(PGConnection connection, String sql) throws SQLException, IOException {
            copy = new PGCopyOutputStream(connection, sql);
            out = new DataOutputStream(copy);
            out.write(SIGNATURE);
            out.writeInt(0); // flags
            out.writeInt(0); // length of the header's extension
        }

        @Override public void add(Learner learner) throws IOException {
            out.writeShort(1 + learner.values().size());
            out.writeInt(Long.BYTES);
            out.writeLong(learner.line());
            for (var value : learner.values()) {
                var bytes = value == null ? null : value.getBytes(UTF_8);
                out.writeInt(bytes == null ? -1 : bytes.length);
                if (bytes != null) out.write(bytes);
            }
        }

        /** Ends the COPY and returns the number of its rows. */
        long end() throws SQLException, IOException {
            out.writeShort(-1);
            return copy.endCopy();
        }

        @Override public void close() throws SQLException {
            if (copy.isActive()) copy.cancelCopy();
        }
    }

    /** What goes on, where somebody watches: nowhere but on a terminal. */
    static class Progress implements AutoCloseable {

        static Progress start() {
            return System.console() == null ? new Progress() : new Bars(System.console());
        }

        /** A stream that shows how much of a file is read. */
        InputStream reading(String file, FileInputStream in) throws IOException {
            return in;
        }

        /** Shows work that has no measure but time. */
        void begin(String task) { }

        @Override public void close() { }
    }

    /** Progress on a terminal, where it takes longer than a second. The library's classes are loaded only here. */
    private static class Bars extends Progress {

        private final Console console;
        private final long start = System.nanoTime();
        private ProgressBar bar;

        Bars(Console console) {
            this.console = console;
        }

        @Override InputStream reading(String file, FileInputStream in) throws IOException {
            var reading = bar("Reading " + Path.of(file).getFileName());
            return ProgressBar.wrap(in, reading.setInitialMax(in.getChannel().size()).setUnit(" MB", 1_000_000));
        }

        @Override void begin(String task) {
            close();
            bar = bar(task).setRenderer((state, width) -> task + ", " + state.getTotalElapsed().toSeconds() + " s").build();
        }

        private ProgressBarBuilder bar(String task) {
            return new ProgressBarBuilder().setTaskName(task).setUpdateIntervalMillis(200).continuousUpdate().clearDisplayOnFinish()
                .setConsumer(new DelegatingProgressBarConsumer(this::show, 79));
        }

        private void show(String text) {
            if (System.nanoTime() - start < 1_000_000_000) return;
            console.writer().print("\r" + text);
            console.flush();
        }

        @Override public void close() {
            if (bar != null) bar.close();
            bar = null;
        }
    }

    private static String count(long number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
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
