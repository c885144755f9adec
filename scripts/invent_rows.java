///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS info.picocli:picocli:4.7.7
//DEPS org.postgresql:postgresql:42.7.13
//DEPS com.fasterxml.jackson.jr:jackson-jr-objects:2.18.5
//DEPS org.jdbi:jdbi3-core:3.51.0
//DEPS net.datafaker:datafaker:2.5.3
//DEPS org.slf4j:slf4j-api:2.0.17
//DEPS org.slf4j:slf4j-nop:2.0.17
//JAVAC_OPTIONS -encoding UTF-8
//RUNTIME_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8
//DESCRIPTION Fill the tables of a database with invented rows that its constraints accept.

import com.fasterxml.jackson.jr.ob.JSON;
import com.github.curiousoddman.rgxgen.RgxGen;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.logging.LogManager;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.datafaker.Faker;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementException;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
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
import static java.util.stream.Collectors.joining;

// The map of this file, in reading order.
//
//   InventRows    the command: what may be filled, and what is said of it
//   Filling       one table after another, in the order of their foreign keys; cycles are closed at the end
//   Rows          the rows of one table, value by value, as its keys and references want them
//   Loading       rows to the server: all at once, or, where it refuses one, each tried for itself
//   Values        what a column may hold: by its type, by its name, and by what is read from its checks
//   Schema        tables, columns, types and constraints, read from pg_catalog
//   Helpers, the same in every script.
@Command(name = "invent_rows", mixinStandardHelpOptions = true, version = "invent_rows 1.0.0", sortOptions = false,
    description = "Fill the tables of a database with invented rows that its constraints accept.",
    footer = {"", "The values are those that break migrations: nulls and doubles where they are allowed, empty strings, blanks around,",
        "letters of many scripts, the ends of each type's range. The same seed invents the same rows.",
        "", "Exit status: 0 done, 1 refused, or a table could not be filled, 2 wrong usage.",
        "", "Example: jbang invent_rows dev --rows 1000"})
class InventRows implements Callable<Integer> {

    @Spec CommandSpec spec;

    @Parameters(paramLabel = "ENV", arity = "0..1", defaultValue = "dev",
        description = "The database: staging means STAGING_DATABASE_URL. Default: ${DEFAULT-VALUE}.")
    String env;

    @Parameters(index = "1..*", paramLabel = "TABLE", description = "Only these: learner, audit.log. Default: all.")
    List<String> names = List.of();

    @Option(names = "--rows", paramLabel = "N", defaultValue = "100", description = "Rows in each table. Default: ${DEFAULT-VALUE}.")
    int rows;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1",
        description = "Another seed, other rows. Default: ${DEFAULT-VALUE}.")
    long seed;

    @Option(names = "--add", description = "Also to tables that have rows.")
    boolean add;

    @Option(names = "--only-empty", description = "Leave out tables that have rows.")
    boolean onlyEmpty;

    @Option(names = "--yes", description = "Also in a database other than dev or shadow.")
    boolean yes;

    @Option(names = "--json", description = "Print the answer as JSON.")
    boolean json;

    public static void main(String... args) {
        System.exit(Link.run(commandLine(new InventRows()), args));
    }

    @Override
    public Integer call() throws Exception {
        if (rows < 1) throw new ParameterException(spec.commandLine(), "--rows takes a number from 1 up, not " + rows);
        if (add && onlyEmpty) throw new ParameterException(spec.commandLine(), "only one of --add and --only-empty");
        var out = spec.commandLine().getOut();
        var database = Database.of(env);
        (json ? spec.commandLine().getErr() : out).println(database);
        if (!yes && !Set.of("dev", "shadow").contains(env)) throw new Problem("invented rows are for dev, and " + env
            + " is another database; nothing was changed", "if that is meant: --yes");
        try (var connection = database.connect()) {
            return Jdbi.create(connection).withHandle(handle -> fill(handle, out));
        }
    }

    private int fill(Handle handle, PrintWriter out) throws SQLException, IOException {
        var schema = Schema.read(handle);
        var wanted = wanted(schema);
        var filling = new Filling(handle, schema, rows, seed);
        filling.fill(wanted);
        if (json) out.println(JSON.std.asString(new TreeMap<>(Map.of("rows", filling.added(), "tables", filling.filled(),
            "empty", filling.empty(), "seed", seed, "remarks", filling.remarks()))));
        else {
            filling.remarks().forEach(remark -> out.println(oneLine(remark)));
            out.printf("Invented %s in %s, seed %d%n", count(filling.added(), "row"), count(filling.filled(), "table"), seed);
        }
        if (filling.empty() > 0) spec.commandLine().getErr().printf("error: %s could not be filled%n", count(filling.empty(), "table"));
        return filling.empty() == 0 ? 0 : 1;
    }

    /** The tables to fill: those named, else all; never one with rows unless that is said. */
    private List<Table> wanted(Schema schema) {
        var chosen = names.isEmpty() ? new ArrayList<>(schema.tables().values()) : new ArrayList<Table>();
        for (var name : names) chosen.add(schema.tables().values().stream().filter(table -> table.isCalled(name)).findFirst()
            .orElseThrow(() -> new Problem("there is no table " + oneLine(name) + " in " + env + "; nothing was changed", null)));
        if (add) return chosen;
        var full = chosen.stream().filter(schema::hasRows).toList();
        if (!full.isEmpty() && !onlyEmpty) throw new Problem(full.get(0).shown() + " has rows"
            + (full.size() == 1 ? "" : ", and " + count(full.size() - 1, "other table")) + "; nothing was changed",
            "--only-empty leaves out what has rows, --add adds to it");
        chosen.removeAll(full);
        return chosen;
    }

    static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    /** Runs a statement as it is: a colon or a question mark in it is none of Jdbi's. */
    static void run(Handle handle, String sql) throws SQLException {
        try (var statement = handle.getConnection().createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    // ---- Filling ----

    /** Fills tables, those that others refer to first, each in a transaction that ends when its references are whole. */
    static final class Filling {
        private final Handle handle;
        private final Schema schema;
        private final int rows;
        private final long seed;
        private final Loading loading;
        private final Values values;
        private final List<Reference> open = new ArrayList<>(); // of cycles: put in when both sides have rows
        private final List<Reference> altered = new ArrayList<>(); // made deferrable for as long as the transaction lasts
        private final Map<Table, Long> filledNow = new LinkedHashMap<>(); // in this transaction
        private final List<String> remarks = new ArrayList<>();
        private long added;
        private int filled;
        private int empty;

        Filling(Handle handle, Schema schema, int rows, long seed) throws SQLException {
            this.handle = handle;
            this.schema = schema;
            this.rows = rows;
            this.seed = seed;
            this.loading = new Loading(handle);
            this.values = new Values(handle, schema);
        }

        List<String> remarks() { return remarks; }
        long added() { return added; }
        int filled() { return filled; }
        int empty() { return empty; }

        void fill(List<Table> wanted) throws SQLException {
            var left = new ArrayList<>(wanted);
            while (!left.isEmpty()) {
                var table = next(left);
                if (!handle.isInTransaction()) begin();
                for (var reference : table.references())
                    if (left.contains(schema.target(reference)) && !reference.isSelf()) postpone(reference);
                for (var reference : table.references()) if (reference.isSelf()) postpone(reference);
                left.remove(table);
                fill(table);
                closeCycles(left);
                if (open.isEmpty() && handle.isInTransaction()) commit();
            }
        }

        private void begin() throws SQLException {
            handle.begin();
            handle.execute("select " + Link.LET_GO);
            handle.execute("set constraints all immediate");
            loading.prepare();
            values.prepare();
        }

        private void commit() throws SQLException {
            handle.execute("set constraints all immediate");
            for (var reference : altered) run(handle, reference.alter("not deferrable"));
            handle.commit();
            added += filledNow.values().stream().mapToLong(rows -> rows).sum();
            filled += filledNow.size();
            forget();
            Link.standing = count(filled, "table") + " filled, the others are as they were";
        }

        private void forget() {
            open.clear();
            altered.clear();
            filledNow.clear();
        }

        /** Takes back what the transaction has filled: rows that a cycle requires were not found. */
        private void undo(String reason) {
            handle.rollback();
            filledNow.keySet().forEach(table -> refuse(table, reason));
            forget();
        }

        /** A table whose references lead to tables that are done; of a cycle the one that can best wait for the others. */
        private Table next(List<Table> left) {
            for (var table : left) if (waitsFor(table, left).isEmpty()) return table;
            return left.stream().filter(table -> isInCycle(table, left))
                .min(Comparator.comparing(table -> waitsFor(table, left).stream().filter(reference -> !reference.mayWait()).count()))
                .orElseThrow();
        }

        private List<Reference> waitsFor(Table table, List<Table> left) {
            return table.references().stream().filter(reference -> !reference.isSelf() && left.contains(schema.target(reference))).toList();
        }

        private boolean isInCycle(Table table, List<Table> left) {
            var seen = new HashSet<Table>();
            var ahead = new ArrayList<>(List.of(table));
            while (!ahead.isEmpty())
                for (var reference : waitsFor(ahead.remove(ahead.size() - 1), left)) {
                    var target = schema.target(reference);
                    if (target == table) return true;
                    if (seen.add(target)) ahead.add(target);
                }
            return false;
        }

        /** A reference that its rows are first without: null, or, where it is required, anything until the constraint is looked at. */
        private void postpone(Reference reference) throws SQLException {
            open.add(reference);
            if (reference.mayBeNull()) return;
            if (!reference.deferrable()) {
                run(handle, reference.alter("deferrable"));
                altered.add(reference);
            }
            run(handle, "set constraints " + reference.quoted() + " deferred");
        }

        private void fill(Table table) throws SQLException {
            if (table.foreign()) {
                remarks.add(table.shown() + ": left out, its rows are on another server");
                return;
            }
            var missing = table.references().stream().filter(reference -> !open.contains(reference) && !reference.mayBeNull())
                .map(schema::target).filter(target -> !schema.hasRows(target)).findFirst();
            if (missing.isPresent()) {
                refuse(table, "it refers to " + missing.get().shown() + ", which has none");
                return;
            }
            var loaded = loading.load(table, () -> new Rows(schema, values, table, rows, seed, open), rows);
            if (loaded.rows() == 0) {
                refuse(table, loaded.reason());
                return;
            }
            filledNow.put(table, loaded.rows());
            if (loaded.rows() < rows) remarks.add(table.shown() + ": " + count(loaded.rows(), "row") + " of "
                + String.format(Locale.ROOT, "%,d", rows) + ", " + loaded.reason());
        }

        private void refuse(Table table, String reason) {
            empty++;
            remarks.add(table.shown() + ": no rows, " + reason);
        }

        /** Puts in what was postponed, as far as both tables have rows by now, and has it looked at. */
        private void closeCycles(List<Table> left) throws SQLException {
            for (var reference : List.copyOf(open)) {
                if (left.contains(schema.target(reference)) || !handle.isInTransaction()) continue;
                open.remove(reference);
                var refused = loading.connect(schema, reference);
                if (refused != null && reference.mayBeNull() && filledNow.containsKey(schema.source(reference)))
                    remarks.add(schema.source(reference).shown() + ": " + reference.name() + " is null everywhere, " + oneLine(refused));
                if (!reference.mayBeNull() && !loading.holds(reference))
                    undo("they refer to one another, and no rows were found that " + reference.name() + " accepts");
            }
        }
    }

    // ---- The rows of one table ----

    /** Draws the rows of a table, as text: a value for each of its columns that are filled, null for NULL. */
    static final class Rows {
        private static final int TRIES = 60; // for a row whose keys no other has
        private static final int[] NULLS = {5, 10, 10, 10, 10, 15, 15, 40, 70};
        private static final int WIDE = 1_000; // rows from which on a key of several columns takes one that has no doubles

        private final Values values;
        private final Table table;
        private final List<Column> columns;
        private final Random random;
        private final List<Draw> draws = new ArrayList<>();
        private final List<int[]> keys = new ArrayList<>(); // of several columns: which, as places in a row
        private final List<Set<String>> taken = new ArrayList<>();
        private final Set<Column> distinct = new HashSet<>();
        private String exhausted;
        private int nulls; // in a hundred values of the row that is being drawn

        /** Puts one or several values into a row; false where there are no more. */
        private interface Draw { boolean into(String[] row, long number); }

        Rows(Schema schema, Values values, Table table, int rows, long seed, List<Reference> later) {
            this.values = values;
            this.table = table;
            this.columns = table.filled();
            this.random = new Random(seed * 31 + table.quoted().hashCode());
            var references = table.references().stream().filter(reference -> !later.contains(reference))
                .sorted(Comparator.comparing(reference -> -reference.columns().size())).toList();
            var referring = new HashSet<Column>();
            references.forEach(reference -> reference.columns().forEach(number -> referring.add(table.column(number))));
            var postponed = new HashSet<Column>();
            for (var reference : later) if (reference.table() == table.oid() && reference.mayBeNull())
                reference.columns().forEach(number -> postponed.add(table.column(number)));
            chooseDistinct(referring, rows);
            var from = schema.count(table);
            for (var reference : references) draws.add(reference(schema, reference, rows));
            for (var column : columns) {
                if ((postponed.contains(column) || referring.contains(column)) && !column.required()) continue; // null, or referring
                var draw = distinct.contains(column) ? distinct(column, rows, from) : any(column);
                var place = columns.indexOf(column);
                draws.add((row, number) -> row[place] != null || draw.into(row, number));
            }
        }

        List<Column> columns() { return columns; }

        /** Why there are no more rows. */
        String exhausted() { return exhausted; }

        /** @return null when the keys leave no more rows */
        String[] next(long number) {
            for (var attempt = 0; attempt < TRIES; attempt++) {
                var row = new String[columns.size()];
                nulls = NULLS[random.nextInt(NULLS.length)];
                for (var draw : draws) if (!draw.into(row, number)) return null;
                if (isNew(row)) return row;
            }
            exhausted = "no more values without doubles in " + keys.stream().map(key -> Arrays.stream(key)
                .mapToObj(place -> columns.get(place).shown()).collect(joining(", ", "(", ")"))).collect(joining(" and "));
            return null;
        }

        private boolean isNew(String[] row) {
            var all = new ArrayList<String>();
            for (var i = 0; i < keys.size(); i++) {
                var key = Arrays.stream(keys.get(i)).mapToObj(place -> row[place] == null ? "\1" : row[place]).collect(joining("\0"));
                if (taken.get(i).contains(key)) return false;
                all.add(key);
            }
            for (var i = 0; i < all.size(); i++) taken.get(i).add(all.get(i));
            return true;
        }

        /** A key of one column has no doubles in it; of several, each row is looked at, or one of them has none. */
        private void chooseDistinct(Set<Column> referring, int rows) {
            for (var key : table.keys()) {
                var all = key.columns().stream().map(table::column).toList();
                if (all.stream().anyMatch(column -> !columns.contains(column)
                    || distinct.contains(column))) continue; // a sequence sees to it
                var own = all.stream().filter(column -> !referring.contains(column)).toList();
                if (all.size() == 1 && own.size() == 1 || key.excludes() && !own.isEmpty()) distinct.add(own.get(own.size() - 1));
                else if (all.size() > 1 && rows > WIDE && !own.isEmpty()) distinct.add(own.get(own.size() - 1));
                else {
                    keys.add(all.stream().mapToInt(columns::indexOf).toArray());
                    taken.add(new HashSet<>());
                }
            }
        }

        private Draw any(Column column) {
            var place = columns.indexOf(column);
            var pool = values.pool(table, column, random);
            if (pool.isEmpty()) return (row, number) -> {
                if (column.required()) exhausted = "no value of " + column.type().shown() + " for " + column.shown() + " was found";
                return !column.required();
            };
            return (row, number) -> {
                if (!isNull(column)) row[place] = pool.draw(number + 7L * place, random);
                return true;
            };
        }

        private boolean isNull(Column column) { return !column.required() && random.nextInt(100) < nulls; }

        private Draw distinct(Column column, int rows, long from) {
            var place = columns.indexOf(column);
            var next = values.distinct(table, column, random, rows, values.first(table, column, from));
            var mayBeNull = !column.required() && table.keys().stream()
                .noneMatch(key -> key.nullsEqual() && key.columns().contains(column.number()));
            return (row, number) -> {
                row[place] = mayBeNull && random.nextInt(100) < nulls ? null : next.apply(number);
                if (row[place] == null && !mayBeNull) exhausted = "no more values without doubles for " + column.shown();
                return row[place] != null || mayBeNull;
            };
        }

        /** Rows of the table referred to; where an earlier reference has settled a column, one that agrees with it. */
        private Draw reference(Schema schema, Reference reference, int rows) {
            var places = reference.columns().stream().mapToInt(number -> columns.indexOf(table.column(number))).toArray();
            var found = schema.keysOf(reference, Math.max(10_000, rows));
            Collections.shuffle(found, random);
            var once = table.keys().stream().anyMatch(key -> key.columns().size() == places.length
                && new HashSet<>(key.columns()).equals(new HashSet<>(reference.columns())));
            var nullable = reference.mayBeNull();
            return (row, number) -> {
                if (nullable && (found.isEmpty() || random.nextInt(100) < nulls)) return true;
                if (once && number >= found.size()) exhausted = "each row of " + schema.target(reference).shown()
                    + " may be referred to once";
                if (once && number >= found.size()) return false;
                var fits = Arrays.stream(places).allMatch(place -> row[place] == null) ? found
                    : found.stream().filter(key -> agrees(row, places, key)).toList();
                if (fits.isEmpty()) return nullable;
                var key = once ? found.get((int) number) : fits.get(random.nextInt(fits.size()));
                for (var i = 0; i < places.length; i++) row[places[i]] = key[i];
                return true;
            };
        }

        private static boolean agrees(String[] row, int[] places, String[] key) {
            for (var i = 0; i < places.length; i++) if (row[places[i]] != null && !row[places[i]].equals(key[i])) return false;
            return true;
        }
    }

    // ---- Loading ----

    /** Brings rows to the server. */
    static final class Loading {
        private static final int ROUNDS = 8; // of rows that are tried one by one
        private static final int AT_ONCE = 20_000; // rows tried in a round, at most

        /** @param reason why there are not as many as wanted */
        record Loaded(long rows, String reason) { }

        private final Handle handle;
        private final CopyManager copies;

        Loading(Handle handle) throws SQLException {
            this.handle = handle;
            this.copies = handle.getConnection().unwrap(PGConnection.class).getCopyAPI();
        }

        void prepare() throws SQLException { run(handle, TRY); }

        /** Inserts the rows of pg_temp.invented one by one, until enough are in; what refuses one stands in its row. */
        private static final String TRY = """
            create or replace function pg_temp.try_rows(statement text, wanted bigint) returns bigint language plpgsql as $$
            declare
                tried bigint;
                accepted bigint := 0;
                touched bigint;
            begin
                for tried in select number from pg_temp.invented order by number loop
                    exit when accepted >= wanted;
                    begin
                        execute statement using tried;
                        get diagnostics touched = row_count;
                        accepted := accepted + touched;
                    exception when others then
                        update pg_temp.invented set refused = sqlerrm where number = tried;
                    end;
                end loop;
                return accepted;
            end $$""";

        Loaded load(Table table, Supplier<Rows> fresh, int wanted) throws SQLException {
            var source = fresh.get();
            if (source.columns().isEmpty()) return defaults(table, wanted);
            var names = source.columns().stream().map(Column::quoted).collect(joining(", "));
            handle.savepoint("before_copy");
            try {
                var rows = copy("copy " + table.quoted() + " (" + names + ") from stdin", source, 0, wanted, false);
                handle.releaseSavepoint("before_copy");
                return new Loaded(rows, source.exhausted());
            } catch (SQLException e) {
                handle.rollbackToSavepoint("before_copy");
                if (String.valueOf(e.getSQLState()).matches("null|(08|25|53|57|58|XX)...")) throw e; // not about a row
            }
            return oneByOne(table, fresh.get(), names, wanted);
        }

        /** Rows of a table whose columns all fill themselves. */
        private Loaded defaults(Table table, int wanted) throws SQLException {
            var rows = 0;
            handle.savepoint("before_defaults");
            try {
                for (; rows < wanted; rows++) run(handle, "insert into " + table.quoted() + " default values");
            } catch (SQLException e) {
                handle.rollbackToSavepoint("before_defaults");
                return new Loaded(0, lowerFirst(e.getMessage()));
            }
            return new Loaded(rows, null);
        }

        private long copy(String statement, Rows source, long from, long wanted, boolean numbered) throws SQLException {
            var copy = copies.copyIn(statement);
            try {
                var buffer = new StringBuilder();
                for (var number = from; number < from + wanted; number++) {
                    var row = source.next(number);
                    if (row == null) break;
                    if (numbered) buffer.append(number).append('\t');
                    for (var i = 0; i < row.length; i++) append(buffer, row[i], i == row.length - 1 ? '\n' : '\t');
                    if (buffer.length() > 1 << 15) send(copy, buffer);
                }
                send(copy, buffer);
                return copy.endCopy();
            } finally {
                if (copy.isActive()) copy.cancelCopy();
            }
        }

        private static void append(StringBuilder buffer, String value, char end) {
            if (value == null) buffer.append("\\N");
            else for (var i = 0; i < value.length(); i++) {
                var c = value.charAt(i);
                switch (c) {
                    case '\\' -> buffer.append("\\\\");
                    case '\t' -> buffer.append("\\t");
                    case '\n' -> buffer.append("\\n");
                    case '\r' -> buffer.append("\\r");
                    default -> buffer.append(c);
                }
            }
            buffer.append(end);
        }

        private static void send(CopyIn copy, StringBuilder buffer) throws SQLException {
            var bytes = buffer.toString().getBytes(UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            buffer.setLength(0);
        }

        private Loaded oneByOne(Table table, Rows source, String names, int wanted) throws SQLException {
            var columns = source.columns();
            var casts = columns.stream().map(column -> "value" + column.number() + "::" + column.type().quoted()).collect(joining(", "));
            var insert = "insert into " + table.quoted() + " (" + names + ") overriding system value select " + casts
                + " from pg_temp.invented where number = $1";
            var rows = 0L;
            var reasons = new ArrayList<String>();
            var from = 0L;
            for (var round = 0; round < ROUNDS && rows < wanted; round++) {
                run(handle, "create temp table invented (number bigint primary key, refused text, " + columns.stream()
                    .map(column -> "value" + column.number() + " text").collect(joining(", ")) + ") on commit drop");
                var some = Math.min(AT_ONCE, Math.max(50, (wanted - rows) * Math.min(100, 2 + from / Math.max(1, rows))));
                var drawn = copy("copy pg_temp.invented (number, " + columns.stream().map(column -> "value" + column.number())
                    .collect(joining(", ")) + ") from stdin", source, from, some, true);
                rows += tryRows(insert, wanted - rows);
                refusals().ifPresent(reasons::add);
                run(handle, "drop table pg_temp.invented");
                from += some;
                if (drawn < some) break;
            }
            if (source.exhausted() != null) reasons.add(0, source.exhausted());
            return new Loaded(rows, reasons.isEmpty() ? "a trigger or a rule takes them away" : lowerFirst(reasons.get(0)));
        }

        private long tryRows(String statement, long wanted) {
            return handle.createQuery("select pg_temp.try_rows(:statement, :wanted)").bind("statement", statement).bind("wanted", wanted)
                .mapTo(Long.class).one();
        }

        private Optional<String> refusals() {
            return handle.createQuery("select mode() within group (order by refused) from pg_temp.invented").mapTo(String.class).findOne();
        }

        /** Has the rows of a table refer to rows of another, or of its own. @return what forbids it to all of them, else null */
        String connect(Schema schema, Reference reference) throws SQLException {
            var pairs = reference.pairs(schema);
            run(handle, "create temp table invented on commit drop as"
                + " select row_number() over () as number, null::text as refused, paired.* from ("
                + pairs + ") as paired");
            try {
                var update = "update " + schema.source(reference).quoted() + " as changed set " + reference.assignments()
                    + " from pg_temp.invented where changed.tableoid = of_table and changed.ctid = of_row";
                handle.savepoint("before_update");
                try {
                    run(handle, update);
                    return null;
                } catch (SQLException e) {
                    handle.rollbackToSavepoint("before_update");
                }
                var connected = tryRows(update + " and number = $1", Long.MAX_VALUE);
                return connected > 0 ? null : refusals().map(InventRows::lowerFirst).orElse("there are no rows to refer to");
            } finally {
                run(handle, "drop table pg_temp.invented");
            }
        }

        /** Whether all rows satisfy a deferred reference. */
        boolean holds(Reference reference) {
            handle.savepoint("before_check");
            try {
                run(handle, "set constraints " + reference.quoted() + " immediate");
                return true;
            } catch (SQLException e) {
                handle.rollbackToSavepoint("before_check");
                return false;
            }
        }
    }

    // ---- What a column may hold ----

    /** Candidates for a column, by its type and its name; where a check has a word in it, the server says which of them it takes. */
    static final class Values {
        private static final int COMMON = 60; // ordinary values of a pool, so that a hundred rows have doubles
        private static final int MANY = 20_000; // distinct candidates that the server looks at

        private final Handle handle;
        private final Schema schema;
        private final boolean ascii;
        private final Map<String, List<String>> accepted = new HashMap<>();
        private final Map<String, List<String>> domains = new HashMap<>(); // by type and words

        Values(Handle handle, Schema schema) {
            this.handle = handle;
            this.schema = schema;
            this.ascii = !handle.createQuery("show server_encoding").mapTo(String.class).one().equals("UTF8");
        }

        void prepare() throws SQLException { run(handle, ACCEPTED); }

        private static final String ACCEPTED = """
            create or replace function pg_temp.accepted_together(candidates text[], question text) returns setof text language plpgsql as $$
            begin
                return query execute question using candidates;
            end $$;

            create or replace function pg_temp.accepted(candidates text[], question text) returns setof text language plpgsql as $$
            declare
                candidate text;
                yes boolean;
            begin
                foreach candidate in array candidates loop
                    begin
                        execute replace(question, '<candidate>', quote_literal(candidate)) into yes;
                        if yes then
                            return next candidate;
                        end if;
                    exception when others then null; -- not a value of the type
                    end;
                end loop;
            end $$""";

        /** Values to draw from; each fourth row has one from the edges, in turn, so that a hundred rows have them all. */
        record Pool(List<String> common, List<String> edges) {
            boolean isEmpty() { return common.isEmpty() && edges.isEmpty(); }

            String draw(long number, Random random) {
                if (common.isEmpty() || !edges.isEmpty() && number % 4 == 0) return edges.get((int) (number / 4 % edges.size()));
                return common.get(random.nextInt(common.size()));
            }
        }

        /** What is drawn for a column. */
        Pool pool(Table table, Column column, Random random) {
            var checks = table.checksOf(column);
            var mined = mined(table.checksThatName(column), column.type(), random);
            var common = new ArrayList<>(common(column.type(), column.words(), random));
            var edges = new ArrayList<>(Edges.of(column.type(), schema, ascii));
            var plain = checks.isEmpty() && column.type().isPlain();
            mined = accepted(column.type(), column.quoted(), checks, mined);
            if (!plain) {
                common = new ArrayList<>(accepted(column.type(), column.quoted(), checks, common));
                edges = new ArrayList<>(accepted(column.type(), column.quoted(), checks, edges));
            }
            for (var i = 0; !mined.isEmpty() && i < Math.max(COMMON, mined.size()); i++) common.add(mined.get(i % mined.size()));
            return new Pool(common, edges);
        }

        /** The first number of a column without doubles: behind what the table has. */
        long first(Table table, Column column, long rows) {
            if (rows == 0) return 0;
            if (!column.type().base().isInteger()) return rows;
            return handle.createQuery("select greatest(0, coalesce(max(" + column.quoted() + "), 0)) from " + table.quoted())
                .mapTo(BigDecimal.class).one().min(BigDecimal.valueOf(Long.MAX_VALUE / 2)).longValue();
        }

        /** A function from a row's number to a value that no other row has; to null when there are no more. */
        LongFunction<String> distinct(Table table, Column column, Random random, int rows, long first) {
            var checks = table.checksOf(column);
            var type = column.type();
            var faker = Names.of(column.words());
            var words = faker == null ? null : common(type, column.words(), random);
            LongFunction<String> any = number -> Distinct.of(type, schema, words, number + first, random);
            if (checks.isEmpty() && type.isPlain()) return any;
            var candidates = new LinkedHashSet<String>();
            for (var before = -1; before < candidates.size() && candidates.size() < Math.min(MANY, 2 * rows); ) {
                before = candidates.size();
                candidates.addAll(mined(table.checksThatName(column), type, random));
            }
            candidates.addAll(common(type, column.words(), random));
            for (var i = 0L; i < Math.min(MANY, 3L * rows + 50); i++) Optional.ofNullable(any.apply(i)).ifPresent(candidates::add);
            if (first > 0) candidates.removeIf(value -> schema.has(table, column, value));
            var list = accepted(type, column.quoted(), checks, List.copyOf(candidates));
            if (list.size() < rows && rows > MANY && list.size() > 0.9 * candidates.size()) return any;
            return number -> number < list.size() ? list.get((int) number) : null;
        }

        /** Those that the type and the checks accept, as the server says. */
        private List<String> accepted(Type type, String name, List<String> checks, List<String> candidates) {
            if (candidates.isEmpty()) return List.of();
            var condition = Stream.concat(Stream.of("candidate." + name + "::text is not null"), // which has the server look at it
                checks.stream().map(check -> "(" + check + ") is not false")).collect(joining(" and "));
            return accepted.computeIfAbsent(type.quoted() + "\0" + name + condition + "\0" + String.join("\0", candidates), any -> {
                if (type.isPlain()) {
                    handle.savepoint("before_question");
                    try {
                        return ask("accepted_together", candidates,
                            "select lossless_value from unnest($1) with ordinality as given (lossless_value, lossless_place),"
                            + " lateral (select lossless_value::" + type.quoted() + " as " + name + ") as candidate where " + condition
                                + " order by lossless_place");
                    } catch (StatementException e) {
                        handle.rollbackToSavepoint("before_question"); // one of them is none of the type's: each for itself
                    }
                }
                return ask("accepted", candidates, "select " + condition + " from (select <candidate>::" + type.quoted() + " as " + name
                    + ") as candidate");
            });
        }

        private List<String> ask(String function, List<String> candidates, String question) {
            return handle.createQuery("select * from pg_temp." + function + "(:candidates, :question)")
                .bindArray("candidates", String.class, candidates)
                .bind("question", question).mapTo(String.class).list();
        }

        // ---- By type.

        List<String> common(Type type, String words, Random random) {
            var base = type.base();
            if (base.kind() == 'e') return base.labels();
            var list = new ArrayList<String>();
            for (var i = 0; i < COMMON; i++) {
                var value = one(type, words, random);
                if (value != null) list.add(value);
            }
            return list;
        }

        /** One ordinary value; null where nothing is known of the type but its name. */
        private String one(Type type, String words, Random random) {
            var base = type.base();
            if (type != base) {
                var key = type.quoted() + " " + words;
                if (!domains.containsKey(key)) domains.put(key, domain(type, words, random)); // a domain may be made of domains
                var pool = domains.get(key);
                return pool.isEmpty() ? null : pool.get(random.nextInt(pool.size()));
            }
            if (base.element() != 0) return array(schema.type(base.element(), base.modifier()), words, random, random.nextInt(4));
            return switch (base.kind()) {
                case 'e' -> base.labels().get(random.nextInt(base.labels().size()));
                case 'c' -> composite(base, random);
                case 'r' -> range(schema.type(base.subtype(), -1), words, random);
                case 'm' -> "{" + range(schema.type(base.subtype(), -1), words, random) + "}";
                default -> scalar(base, words, random);
            };
        }

        private List<String> domain(Type type, String words, Random random) {
            var candidates = new ArrayList<>(mined(List.of(), type, random));
            for (var i = 0; i < COMMON; i++) Optional.ofNullable(one(type.base(), words, random)).ifPresent(candidates::add);
            return accepted(type, "value", List.of(), candidates);
        }

        private String array(Type element, String words, Random random, int length) {
            var elements = IntStream.range(0, length).mapToObj(i -> one(element, words, random)).toList();
            return elements.stream().map(value -> value == null ? "NULL" : quoted(value)).collect(joining(
                element.delimiter(), "{", "}"));
        }

        private String composite(Type type, Random random) {
            return type.fields().stream().map(field -> one(field.type(), field.words(), random))
                .map(value -> value == null ? "" : quoted(value)).collect(joining(",", "(", ")"));
        }

        private String range(Type subtype, String words, Random random) {
            var ends = Stream.of(one(subtype, "", random), one(subtype, "", random)).filter(Objects::nonNull).sorted((one, other) -> {
                try {
                    return new BigDecimal(one).compareTo(new BigDecimal(other));
                } catch (NumberFormatException e) {
                    return one.compareTo(other);
                }
            }).map(Values::quoted).toList();
            return ends.size() < 2 ? "empty" : "[" + ends.get(0) + "," + ends.get(1) + "]";
        }

        static String quoted(String value) {
            return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }

        private String scalar(Type type, String words, Random random) {
            var human = Names.of(words);
            if (type.isText()) return type.fitted(ascii(human == null ? Names.word(random) : Names.say(human, random)));
            var number = random.nextInt(1000);
            return switch (type.name()) {
                case "int2", "int4", "int8" -> Names.number(words, random);
                case "oid", "xid", "xid8", "cid" -> "" + number;
                case "numeric" -> type.number(words, random);
                case "float4", "float8" -> number / 8.0 + "";
                case "money" -> number + ".50";
                case "bool" -> random.nextBoolean() ? "t" : "f";
                case "char" -> "" + (char) ('a' + random.nextInt(26));
                case "bytea" -> "\\x" + Integer.toHexString(0x1000 + number);
                case "date" -> Names.day(words, random).toString();
                case "timestamp" -> Names.day(words, random) + " " + Names.time(random);
                case "timestamptz" -> Names.day(words, random) + " " + Names.time(random) + "+00";
                case "time" -> Names.time(random);
                case "timetz" -> Names.time(random) + "+02";
                case "interval" -> number + " hours";
                case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
                case "json", "jsonb" -> "{\"id\": " + number + ", \"name\": \"" + ascii("Zoë") + "\", \"tags\": [\"a\", null]}";
                case "inet", "cidr" -> "10.0." + number % 256 + "." + random.nextInt(256);
                case "macaddr" -> "08:00:2b:01:02:%02x".formatted(number % 256);
                case "macaddr8" -> "08:00:2b:01:02:03:04:%02x".formatted(number % 256);
                case "bit", "varbit" -> type.bits(random.nextLong());
                default -> shape(type.name(), number, random);
            };
        }

        private String shape(String name, int number, Random random) {
            var x = random.nextInt(100);
            return switch (name) {
                case "point" -> "(" + x + "," + number + ")";
                case "line" -> "{1,-1," + x + "}";
                case "lseg" -> "[(" + x + ",0),(" + number + ",1)]";
                case "box" -> "(" + (x + 1) + "," + (number + 1) + "),(" + x + "," + number + ")";
                case "path", "polygon" -> "((" + x + ",0),(1," + number + "),(2,2))";
                case "circle" -> "<(" + x + "," + number + "),1>";
                case "tsvector", "tsquery" -> Names.word(random).toLowerCase(Locale.ROOT);
                case "xml" -> "<a>" + number + "</a>";
                case "jsonpath" -> "$.a[" + x + "]";
                case "pg_lsn" -> "0/" + Integer.toHexString(number + 16).toUpperCase(Locale.ROOT);
                case "txid_snapshot", "pg_snapshot" -> number + 1 + ":" + (number + 5) + ":";
                case "tid" -> "(" + number + ",1)";
                default -> ANYTHING.get(random.nextInt(ANYTHING.size()));
            };
        }

        /** One of these is a value of most types that nobody has told us of; the server says which. */
        private static final List<String> ANYTHING = List.of("1", "0", "a", "a.b.c", "(1,2)", "(1,2,3)", "[1,2]", "{}", "{1,2}", "a=>1",
            "\"a\"=>\"b\"", "POINT(1 2)",
            "LINESTRING(0 0,1 1)", "POLYGON((0 0,1 0,1 1,0 0))", "[1,2,3]", "2020-01-01", "10.0.0.1", "978-0-393-04002-9", "1.0.0",
                "pg_class", "integer", "simple",
            "english", "public", "now", "+(integer,integer)", "pg_catalog.lower(text)", "lower", "postgres", "a & b", "*.a", "{\"a\": 1}",
                "12345", "en_US", "C");

        private String ascii(String text) {
            return ascii ? Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[^\\x00-\\x7f]", "") : text;
        }

        // ---- By what the checks say.

        private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*+)'|(?<![\\w.$'\"])(-?\\d+(?:\\.\\d+)?)(?![\\w.])");

        /** What a check names, and what is beside it: its literals, those of arrays, patterns filled in, lengths, and what lies between. */
        private List<String> mined(List<String> checks, Type type, Random random) {
            var mined = new LinkedHashSet<String>();
            var all = Stream.concat(checks.stream(), type.checks().stream()).toList();
            for (var check : all) {
                var literals = LITERAL.matcher(check).results().map(literal -> literal.group(1) == null ? literal.group(2)
                    : literal.group(1).replace("''", "'")).toList();
                for (var literal : literals) {
                    if (check.contains("~~")) like(literal, random).forEach(mined::add);
                    if (check.contains("~") || check.contains("regexp")) Patterns.samples(literal, random).forEach(mined::add);
                    Stream.of(literal.replaceAll("^\\{|}$", "").split(",")).map(text -> text.replace("\"", "")).forEach(mined::add);
                    mined.add(literal);
                }
                if (type.base().isText()) mined.addAll(lengths(literals));
                else mined.addAll(Between.of(literals, type.base(), random));
            }
            if (type.base().isText()) return mined.stream().map(type.base()::fitted).distinct().toList();
            if (type.base().element() == 0) return List.copyOf(mined);
            return mined.stream().flatMap(value -> Stream.of("{" + quoted(value) + "}", "{" + quoted(value) + "," + quoted(value) + "}",
                value)).toList();
        }

        private static List<String> like(String pattern, Random random) {
            return Stream.of("", Names.word(random), Names.word(random), "x").map(word -> {
                var text = new StringBuilder();
                for (var i = 0; i < pattern.length(); i++) {
                    var c = pattern.charAt(i);
                    if (c == '\\' && i + 1 < pattern.length()) text.append(pattern.charAt(++i));
                    else if (c == '%') text.append(word);
                    else text.append(c == '_' ? 'a' : c);
                }
                return text.toString();
            }).toList();
        }

        private static List<String> lengths(List<String> literals) {
            return literals.stream().filter(literal -> literal.matches("\\d{1,4}")).map(Integer::parseInt)
                .flatMap(length -> Stream.of(length - 1, length, length + 1)).filter(length -> length >= 0)
                .flatMap(length -> Stream.of("a".repeat(length), "7".repeat(length), "A".repeat(length))).toList();
        }
    }

    /** Texts that match a regular expression. */
    static final class Patterns {
        static List<String> samples(String pattern, Random random) {
            var java = pattern.replaceAll("\\[:alpha:]", "A-Za-z").replaceAll("\\[:digit:]", "0-9").replaceAll("\\[:alnum:]", "A-Za-z0-9")
                .replaceAll("\\[:upper:]", "A-Z").replaceAll("\\[:lower:]", "a-z").replaceAll("\\[:space:]", " ")
                    .replaceAll("\\\\[mMyAZ]", "")
                .replaceAll("^\\(\\?[a-z]+\\)|^\\*\\*\\*:", "");
            try {
                var samples = RgxGen.parse(java);
                return IntStream.range(0, 30).mapToObj(i -> samples.generate(random)).map(Patterns::cut).toList();
            } catch (RuntimeException e) {
                return List.of(); // PostgreSQL's own, or none
            }
        }

        private static String cut(String text) { return text.length() > 1000 ? text.substring(0, 1000) : text.replace("\0", ""); }
    }

    /** Numbers and days at, beside and between those that a check names. */
    static final class Between {
        static List<String> of(List<String> literals, Type type, Random random) {
            var numbers = new TreeSet<BigDecimal>();
            var days = new TreeSet<LocalDate>();
            for (var literal : literals) {
                if (literal.matches("-?\\d{1,30}(\\.\\d{1,30})?")) numbers.add(new BigDecimal(literal));
                if (literal.matches("\\d{4}-\\d\\d-\\d\\d.*")) day(literal).ifPresent(days::add);
            }
            var found = new ArrayList<String>();
            for (var number : numbers)
                for (var step : List.of(BigDecimal.ONE, new BigDecimal("0.01"), BigDecimal.ZERO, BigDecimal.TEN))
                    found.addAll(List.of(number.add(step).toPlainString(), number.subtract(step).toPlainString()));
            for (var i = 0; i < 20 && numbers.size() > 1; i++) {
                var width = numbers.last().subtract(numbers.first());
                var between = numbers.first().add(width.multiply(BigDecimal.valueOf(random.nextDouble())));
                found.add(between.setScale(type.isInteger() ? 0 : 2, RoundingMode.FLOOR).toPlainString());
            }
            for (var day : days) for (var step : new int[] {-400, -1, 0, 1, 30, 400}) found.add(day.plusDays(step).toString());
            for (var i = 0; i < 20 && days.size() > 1; i++)
                found.add(days.first().plusDays((long) (random.nextDouble() * ChronoUnit.DAYS.between(days.first(), days.last())))
                    .toString());
            return found;
        }

        private static Optional<LocalDate> day(String literal) {
            try {
                return Optional.of(LocalDate.parse(literal.substring(0, 10)));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }
    }

    /** What people mean by a column's name. */
    static final class Names {
        private static final Map<Pattern, Function<Faker, String>> BY_NAME = new LinkedHashMap<>();
        static {
            say("e?_?mail(_?address)?", faker -> faker.internet().emailAddress());
            say("(first|given|fore)_?names?", faker -> faker.name().firstName());
            say("(last|family|sur)_?names?|surname", faker -> faker.name().lastName());
            say("user_?name|login|nick(name)?|handle|chatname|\\w*_user", faker -> faker.credentials().username());
            say("company(_name)?|organi[sz]ation|employer|vendor|supplier", faker -> faker.company().name());
            say("(full_?|display_?)?name|author|contact|owner|customer|person", faker -> faker.name().fullName());
            say("phone|mobile|tel(ephone)?|fax|cell(phone)?", faker -> faker.phoneNumber().phoneNumber());
            say("country_?code|iso2?", faker -> faker.address().countryCode());
            say("country|nationality", faker -> faker.address().country());
            say("city|town|place", faker -> faker.address().city());
            say("state|province|region|county", faker -> faker.address().state());
            say("street|address(_?line_?\\d?)?|address\\d?", faker -> faker.address().streetAddress());
            say("zip(_?code)?|post(al)?_?code", faker -> faker.address().zipCode());
            say("url|uri|website|link|homepage", faker -> faker.internet().url());
            say("(job_?)?title|job|position|occupation", faker -> faker.job().title());
            say("currency(_?code)?", faker -> faker.money().currencyCode());
            say("iban", faker -> faker.finance().iban());
            say("isbn", faker -> faker.code().isbn13());
            say("colou?r", faker -> faker.color().name());
            say("product|item|article", faker -> faker.commerce().productName());
            say("department|category", faker -> faker.commerce().department());
            say("password(_?hash)?|hash|digest|token|secret", faker -> faker.regexify("[0-9a-f]{40}"));
            say("ip(_?address)?|host", faker -> faker.internet().ipV4Address());
            say("uuid|guid", faker -> faker.internet().uuid());
            say("lang(uage)?|locale", faker -> faker.languageCode().iso639());
            say("id_?number|number|no|nr|code|sku|ssn|account", faker -> faker.regexify("[0-9]{13}"));
            say("description|bio|comment|notes?|body|text|content|message|summary|remarks?|reason", faker -> faker.lorem().sentence());
            say("price|amount|cost|total|salary|balance|fee|tax|rate", faker -> faker.commerce().price());
        }
        private static void say(String words, Function<Faker, String> value) {
            BY_NAME.put(Pattern.compile("(?:\\w+_)?(?:" + words + ")"), value);
        }

        private static final Map<Function<Faker, String>, List<String>> SAID = new ConcurrentHashMap<>();
        private static final List<String> WORDS = List.of("apple", "River", "stone", "Blue", "garden", "Zoë", "Ünïcödé", "Łódź", "naïve",
            "Straße",
            "paper", "lamp", "north", "Kwame", "Thandi", "market", "signal", "copper");

        /** How people say it; null where the name tells nothing. */
        static Function<Faker, String> of(String words) {
            return BY_NAME.entrySet().stream().filter(entry -> entry.getKey().matcher(words).matches()).map(Map.Entry::getValue)
                .findFirst().orElse(null);
        }

        static String say(Function<Faker, String> human, Random random) {
            var said = SAID.computeIfAbsent(human, any -> {
                var faker = new Faker(Locale.ENGLISH, new Random(1));
                return IntStream.range(0, 200).mapToObj(i -> human.apply(faker)).toList();
            });
            return said.get(random.nextInt(said.size()));
        }

        static String word(Random random) { return WORDS.get(random.nextInt(WORDS.size())); }

        static String number(String words, Random random) {
            if (words.matches("(\\w+_)?age")) return "" + random.nextInt(100);
            if (words.matches("(\\w+_)?year(_\\w+)?")) return "" + (1950 + random.nextInt(100));
            if (words.matches("(\\w+_)?month")) return "" + (1 + random.nextInt(12));
            if (words.matches("(\\w+_)?(percent(age)?|score)")) return "" + random.nextInt(101);
            return "" + random.nextInt(200);
        }

        static LocalDate day(String words, Random random) {
            if (words.matches("(\\w+_)?(birth\\w*|dob|born\\w*)")) return LocalDate.of(1940, 1, 1).plusDays(random.nextInt(24_000));
            return LocalDate.of(2016, 1, 1).plusDays(random.nextInt(3_600));
        }

        static String time(Random random) {
            return LocalTime.ofSecondOfDay(random.nextInt(86_400)).plusNanos(random.nextInt(1_000_000) * 1000L)
                .format(DateTimeFormatter.ISO_LOCAL_TIME);
        }
    }

    /** The ends of a type's range, and what people did not think of. */
    static final class Edges {
        static List<String> of(Type type, Schema schema, boolean ascii) {
            var base = type.base();
            if (base.element() != 0) return List.of("{}", "{NULL}");
            if (base.kind() == 'r') return List.of("empty", "(,)");
            if (base.kind() == 'm') return List.of("{}", "{(,)}");
            if (base.kind() == 'c') return List.of("(" + ",".repeat(Math.max(0, base.fields().size() - 1)) + ")");
            if (base.isText()) return texts(base, ascii);
            return switch (base.name()) {
                case "int2" -> List.of("0", "-1", "1", "32767", "-32768");
                case "int4" -> List.of("0", "-1", "1", "2147483647", "-2147483648");
                case "int8" -> List.of("0", "-1", "1", "9223372036854775807", "-9223372036854775808");
                case "numeric" -> base.ends();
                case "float4" -> List.of("0", "-0", "NaN", "Infinity", "-Infinity", "3.4028235e+38", "1e-45", "0.1");
                case "float8" -> List.of("0", "-0", "NaN", "Infinity", "-Infinity", "1.7976931348623157e+308", "5e-324", "0.1");
                case "money" -> List.of("0", "-92233720368547758.08", "92233720368547758.07");
                case "bytea" -> List.of("\\x", "\\x00", "\\xff00fe");
                case "date" -> List.of("4713-01-01 BC", "5874897-12-31", "infinity", "-infinity", "2024-02-29", "1970-01-01");
                case "timestamp", "timestamptz" -> List.of("4713-01-01 00:00:00 BC", "294276-12-31 23:59:59.999999", "infinity",
                    "-infinity",
                    "2024-02-29 23:59:59.999999", "1970-01-01 00:00:00");
                case "time" -> List.of("00:00:00", "24:00:00", "23:59:59.999999");
                case "timetz" -> List.of("00:00:00+15:59", "24:00:00-15:59");
                case "interval" -> List.of("0", "-1 month", "178000000 years", "1 day -00:00:01");
                case "uuid" -> List.of("00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff");
                case "json" -> List.of("null", "{}", "[]", "\"\"", "0", "{\"a\":1,\"a\":2}", "{ \"b\" : [ ] }");
                case "jsonb" -> List.of("null", "{}", "[]", "\"\"", "0", "{\"a\": {\"b\": [1, \"\", null]}}");
                case "inet" -> List.of("0.0.0.0/0", "::1", "2001:db8::/32", "255.255.255.255");
                case "cidr" -> List.of("0.0.0.0/0", "::/0", "10.0.0.0/8");
                case "tsvector" -> List.of("", "'a':1A 'b':2");
                case "tsquery" -> List.of("", "'a' & !'b'");
                case "xml" -> List.of("", "<a/>");
                default -> List.of();
            };
        }

        private static List<String> texts(Type type, boolean ascii) {
            var longest = type.length() > 0 ? Math.min(type.length(), 10_000) : 300;
            var texts = new ArrayList<>(List.of("", " ", " blanks around ", "NULL", "0", "O'Brien", "a\"b\\c", "two\nlines", "tab\there",
                "UPPER", "x".repeat(longest)));
            if (!ascii) texts.addAll(List.of("王小明", "Ελένη", "محمد", "Олена", "नमस्ते", "👩🏽‍💻", "e\u0301", "İı"));
            return texts.stream().map(type::fitted).distinct().toList();
        }
    }

    /** A value for each number, of which no two are equal to the type, nor in another case. */
    static final class Distinct {
        static String of(Type type, Schema schema, List<String> words, long number, Random random) {
            var base = type.base();
            if (base.element() != 0) {
                var element = of(schema.type(base.element(), base.modifier()), schema, null, number, random);
                return element == null ? null : "{" + Values.quoted(element) + "}";
            }
            if (base.kind() == 'e') return number < base.labels().size() ? base.labels().get((int) number) : null;
            if (base.kind() == 'r' || base.kind() == 'm') return range(base, schema, number, random);
            if (base.kind() == 'c') return composite(base, schema, number, random);
            if (base.isText()) return text(base, words, number);
            return scalar(base, number, random);
        }

        private static String range(Type type, Schema schema, long number, Random random) {
            var subtype = schema.type(type.subtype(), -1);
            var from = of(subtype, schema, null, 2 * number, random);
            var to = of(subtype, schema, null, 2 * number + 1, random);
            if (from == null || to == null) return null;
            var range = "[" + Values.quoted(from) + "," + Values.quoted(to) + ")";
            return type.kind() == 'm' ? "{" + range + "}" : range;
        }

        private static String composite(Type type, Schema schema, long number, Random random) {
            var fields = new ArrayList<String>();
            for (var field : type.fields()) {
                var value = of(field.type(), schema, null, number, random);
                fields.add(value == null ? "" : Values.quoted(value));
            }
            return fields.isEmpty() && number > 0 ? null : "(" + String.join(",", fields) + ")";
        }

        /** What people would say there, with the number; in a short column, the number alone. */
        private static String text(Type type, List<String> words, long number) {
            var digits = Long.toString(number, 36);
            if (words == null && number == 0) return ""; // once is allowed
            var word = words == null || words.isEmpty() ? "value " : words.get((int) (number % words.size())).strip();
            var at = word.indexOf('@');
            var whole = at > 0 ? word.substring(0, at) + "." + number + word.substring(at) : word + (words == null ? "" : " ") + number;
            if (type.length() < 0 || whole.codePointCount(0, whole.length()) <= type.length()) return whole;
            return digits.length() <= type.length() ? digits : null;
        }

        private static String scalar(Type type, long number, Random random) {
            return switch (type.name()) {
                case "int2" -> number < 32_767 ? "" + (number + 1) : null;
                case "int4" -> number < Integer.MAX_VALUE ? "" + (number + 1) : null;
                case "int8", "oid", "xid8", "xid", "money", "float8", "float4" -> "" + (number + 1);
                case "numeric" -> type.numbered(number);
                case "bool" -> number < 2 ? List.of("t", "f").get((int) number) : null;
                case "char" -> number < 26 ? "" + (char) ('a' + number) : null;
                case "bytea" -> "\\x" + "%08x".formatted(number);
                case "date" -> LocalDate.of(1970, 1, 1).plusDays(number).toString();
                case "timestamp" -> moment(number);
                case "timestamptz" -> moment(number) + "+00";
                case "time" -> number < 86_400_000 ? LocalTime.ofNanoOfDay(number * 1_000_000).toString() : null;
                case "interval" -> number + " seconds";
                case "uuid" -> new UUID(random.nextLong(), number).toString();
                case "inet", "cidr" -> "10." + (number >> 16 & 255) + "." + (number >> 8 & 255) + "." + (number & 255);
                case "macaddr" -> "08:00:2b:%02x:%02x:%02x".formatted(number >> 16 & 255, number >> 8 & 255, number & 255);
                case "macaddr8" -> "08:00:2b:01:02:%02x:%02x:%02x".formatted(number >> 16 & 255, number >> 8 & 255, number & 255);
                case "bit", "varbit" -> type.length() > 0 && type.length() < 63 && number >> type.length() > 0 ? null : type.bits(number);
                case "json", "jsonb" -> "{\"id\": " + number + "}";
                case "pg_lsn" -> "0/" + Long.toHexString(number + 1).toUpperCase(Locale.ROOT);
                case "point" -> "(" + 3 * number + ",0)";
                case "box" -> "(" + (3 * number + 1) + ",1),(" + 3 * number + ",0)";
                case "circle" -> "<(" + 3 * number + ",0),1>";
                case "polygon", "path" -> "((" + 3 * number + ",0),(" + (3 * number + 1) + ",0),(" + 3 * number + ",1))";
                case "tsvector" -> "w" + number;
                default -> Values.ANYTHING.size() > number ? Values.ANYTHING.get((int) number) : "a" + number;
            };
        }

        private static String moment(long number) {
            return LocalDateTime.of(2000, 1, 1, 0, 0).plusMinutes(number).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
        }
    }

    // ---- The schema, read from pg_catalog ----

    /**
     * A type.
     *
     * @param quoted as SQL writes it, with its modifier; shown is the same
     * @param name of its base type in pg_type: int4, varchar
     * @param kind of its base type: e enum, c composite, r range, m multirange, b any other
     * @param element the type of an array's elements, else 0
     * @param subtype of a range, else 0
     * @param checks of a domain, with VALUE, and of the domains below it
     * @param plain whether whatever the script makes of it is a value of it
     */
    record Type(String quoted, String name, char kind, int modifier, long element, long subtype, String delimiter, List<String> labels,
            List<Field> fields, List<String> checks, boolean required, boolean plain, Type domainOf) {
        private static final Set<String> TEXTS = Set.of("text", "varchar", "bpchar", "citext", "name");

        String shown() { return quoted; }
        /** What a domain is made of. */
        Type base() { return domainOf == null ? this : domainOf.base(); }
        boolean isPlain() { return plain; }
        boolean isText() { return element == 0 && kind == 'b' && TEXTS.contains(name); }
        boolean isInteger() { return name.matches("int[248]"); }
        private boolean isModified() { return modifier >= 0; }

        /** Characters or bits, -1 for any number. */
        int length() {
            if (name.equals("name")) return 63;
            if (name.equals("bit") || name.equals("varbit")) return modifier;
            return isModified() && isText() ? modifier - 4 : -1;
        }

        String fitted(String text) {
            if (name.equals("name") && text.getBytes(UTF_8).length > 63) return "name";
            return length() < 0 || text.codePointCount(0, text.length()) <= length() ? text
                : text.substring(0, text.offsetByCodePoints(0, length()));
        }

        private int precision() { return isModified() ? modifier - 4 >> 16 & 0xffff : 20; }
        private int scale() { return isModified() ? (modifier - 4 & 0x7ff) << 21 >> 21 : 2; }

        /** An ordinary number of this precision and scale. */
        String number(String words, Random random) {
            var digits = Math.min(Math.max(0, precision() - scale()), 4);
            var whole = digits == 0 ? 0 : random.nextInt((int) Math.pow(10, digits));
            var cents = new BigDecimal(random.nextInt(100)).movePointLeft(2);
            return new BigDecimal(whole).add(cents).setScale(Math.max(0, Math.min(scale(), precision())), RoundingMode.FLOOR)
                .toPlainString();
        }

        /** The largest, the smallest, and what is no number. */
        List<String> ends() {
            if (!isModified()) return List.of("0", "-1", "NaN", "123456789012345678901234567890.0123456789", "0.000000000000000001");
            var largest = BigInteger.TEN.pow(precision()).subtract(BigInteger.ONE);
            var end = new BigDecimal(largest, scale()).toPlainString();
            return List.of("0", end, "-" + end);
        }

        /** The n-th number of this precision and scale; null where there are no more. */
        String numbered(long number) {
            if (!isModified()) return "" + (number + 1);
            if (BigInteger.TEN.pow(precision()).compareTo(BigInteger.valueOf(number + 1)) <= 0) return null;
            return BigInteger.TEN.pow(Math.max(0, precision() - scale())).compareTo(BigInteger.valueOf(number + 1)) > 0 ? "" + (number + 1)
                : new BigDecimal(BigInteger.valueOf(number + 1), scale()).toPlainString();
        }

        String bits(long number) {
            var usual = name.equals("bit") ? 1 : 8;
            var wanted = length() < 0 ? usual : length();
            var bits = "0".repeat(Math.max(0, wanted - 64)) + "%64s".formatted(Long.toBinaryString(number)).replace(' ', '0');
            return bits.substring(Math.max(0, bits.length() - wanted));
        }
    }

    record Field(String name, Type type) {
        String words() { return Column.words(name); }
    }

    /** @param filled whether a row says its value; not a generated one, an identity or one that a sequence numbers */
    record Column(int number, String name, String quoted, Type type, boolean required, boolean filled) {
        String words() { return words(name); }
        String shown() { return oneLine(name); }

        static String words(String name) {
            return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        }
    }

    /** @param excludes whether it is an exclusion constraint */
    record Key(List<Integer> columns, boolean nullsEqual, boolean excludes) { }

    /** @param columns those that it names */
    record Check(String expression, List<Integer> columns) { }

    record Table(long oid, String quoted, String shown, boolean foreign, boolean partitioned, List<Column> columns, List<Key> keys,
            List<Check> checks, List<Reference> references) {
        boolean isCalled(String name) { return name.equals(shown) || name.equals(quoted) || ("public." + shown).equals(name); }
        Column column(int number) { return columns.stream().filter(column -> column.number() == number).findFirst().orElseThrow(); }
        /** A column of a reference is filled even where it numbers itself. */
        List<Column> filled() {
            return columns.stream().filter(column -> column.filled()
                || references.stream().anyMatch(reference -> reference.columns().contains(column.number()))).toList();
        }
        List<String> checksOf(Column column) {
            return checks.stream().filter(check -> check.columns().equals(List.of(column.number()))).map(Check::expression).toList();
        }
        List<String> checksThatName(Column column) {
            return checks.stream().filter(check -> check.columns().contains(column.number())).map(Check::expression).toList();
        }
        @Override public boolean equals(Object other) { return other instanceof Table table && table.oid == oid; }
        @Override public int hashCode() { return Long.hashCode(oid); }
    }

    /**
     * A foreign key.
     *
     * @param quoted the constraint, with its schema
     * @param keys the columns referred to, as SQL writes them
     * @param required how many of the columns must not be null
     */
    record Reference(String name, String quoted, String alterTable, long table, long target, List<Integer> columns,
        List<String> quotedColumns,
            List<String> keys, boolean deferrable, boolean full, int required) {
        boolean isSelf() { return table == target; }
        boolean mayBeNull() { return full ? required == 0 : required < columns.size(); }
        boolean mayWait() { return mayBeNull() || deferrable; }
        String alter(String how) { return "alter table " + alterTable + " alter constraint " + quotedName() + " " + how; }
        private String quotedName() { return '"' + name.replace("\"", "\"\"") + '"'; }

        String assignments() {
            return IntStream.range(0, keys.size()).mapToObj(i -> quotedColumns.get(i) + " = invented.key" + i).collect(joining(", "));
        }

        /** Each row beside one that it may refer to: in turn, none twice where there are enough; some stay without where they may. */
        String pairs(Schema schema) {
            var some = mayBeNull() ? " where place % 5 <> 0" : "";
            var names = IntStream.range(0, keys.size()).mapToObj(i -> keys.get(i) + " as key" + i).collect(joining(", "));
            var known = keys.stream().map(key -> key + " is not null").collect(joining(" and "));
            return "select rows.of_table, rows.of_row, targets.* from ("
                + "select tableoid as of_table, ctid as of_row, row_number() over () as place from "
                + schema.source(this).quoted() + ") as rows join (select " + names
                    + ", row_number() over () as turn, count(*) over () as turns from "
                + schema.target(this).quoted() + " where " + known + ") as targets on turn = 1 + (rows.place * 7 + 3) % turns" + some;
        }
    }

    /** The tables that may be filled, by their oid, and the types of the database. */
    record Schema(Handle handle, Map<Long, Table> tables, Map<Long, TypeRow> rows, Map<Long, List<String>> labels, Map<Long,
        List<FieldRow>> fields,
            Map<Long, List<String>> domainChecks, Map<String, Type> types) {

        record TypeRow(long oid, String name, char kind, long base, int modifier, long element, long relation, boolean required,
            long subtype,
            String delimiter, boolean known, String shown) { }
        record FieldRow(long relation, String name, long type, int modifier) { }

        static Schema read(Handle handle) {
            var schema = new Schema(handle, new LinkedHashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(),
                new HashMap<>());
            handle.createQuery(TYPES).map((row, context) -> new TypeRow(row.getLong(1), row.getString(2), row.getString(3).charAt(0),
                row.getLong(4),
                row.getInt(5), row.getLong(6), row.getLong(7), row.getBoolean(8), row.getLong(9), row.getString(10), row.getBoolean(11),
                row.getString(12)))
                .forEach(type -> schema.rows.put(type.oid, type));
            handle.createQuery("select enumtypid, enumlabel from pg_enum order by enumtypid, enumsortorder").map((row, context) ->
                schema.labels.computeIfAbsent(row.getLong(1), any -> new ArrayList<>()).add(row.getString(2))).list();
            handle.createQuery("""
                select attrelid, attname, atttypid, atttypmod from pg_attribute join pg_class on pg_class.oid = attrelid
                 where relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
                   and attnum > 0 and not attisdropped
                 order by attrelid, attnum""").map((row, context) ->
                schema.fields.computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                    .add(new FieldRow(row.getLong(1), row.getString(2), row.getLong(3), row.getInt(4)))).list();
            handle.createQuery("select contypid, pg_get_expr(conbin, 0) from pg_constraint where contypid <> 0 and contype = 'c'"
                + " order by conname")
                .map((row, context) -> schema.domainChecks.computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                    .add(row.getString(2))).list();
            handle.createQuery(TABLES).map((row, context) -> new Table(row.getLong(1), row.getString(2), row.getString(3),
                row.getBoolean(4),
                row.getBoolean(5), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()))
                .forEach(table -> schema.tables.put(table.oid(), table));
            schema.readColumns(handle);
            schema.readConstraints(handle);
            return schema;
        }

        private static final String TYPES = """
            select t.oid, t.typname, t.typtype, t.typbasetype, t.typtypmod,
                   case when t.typsubscript = 'array_subscript_handler'::regproc then t.typelem else 0 end,
                   t.typrelid, t.typnotnull, coalesce(r.rngsubtype, m.rngsubtype, 0), t.typdelim,
                   t.typnamespace = 'pg_catalog'::regnamespace or t.typname = 'citext', format_type(t.oid, null)
              from pg_type as t
              left join pg_range as r on r.rngtypid = t.oid
              left join pg_range as m on m.rngmultitypid = t.oid""";

        private static final String TABLES = """
            select c.oid, format('%I.%I', n.nspname, c.relname),
                   case n.nspname when 'public' then '' else quote_ident(n.nspname) || '.' end || quote_ident(c.relname),
                   c.relkind = 'f' or c.relkind = 'p' and exists (
                       select from pg_partition_tree(c.oid) as level join pg_class as f on f.oid = level.relid where f.relkind = 'f'),
                   c.relkind = 'p'
              from pg_class as c
              join pg_namespace as n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p', 'f') and not c.relispartition and c.relpersistence <> 't'
               and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'lossless_archive')
               and c.relname <> 'flyway_schema_history'
               and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = c.oid and deptype = 'e')
             order by 2""";

        private void readColumns(Handle handle) {
            handle.createQuery("""
                select a.attrelid, a.attnum, a.attname, quote_ident(a.attname), a.atttypid, a.atttypmod, a.attnotnull,
                       a.attgenerated = '' and a.attidentity = '' and coalesce(pg_get_expr(d.adbin, d.adrelid) not like 'nextval(%', true)
                  from pg_attribute as a
                  left join pg_attrdef as d on d.adrelid = a.attrelid and d.adnum = a.attnum
                 where a.attnum > 0 and not a.attisdropped
                 order by a.attrelid, a.attnum""").map((row, context) -> {
                var table = tables.get(row.getLong(1));
                if (table == null) return null;
                var type = type(row.getLong(5), row.getInt(6));
                return table.columns().add(new Column(row.getInt(2), row.getString(3), row.getString(4), type,
                    row.getBoolean(7) || type.required(), row.getBoolean(8)));
            }).list();
        }

        private void readConstraints(Handle handle) {
            handle.createQuery(KEYS).map((row, context) -> {
                var table = tables.get(row.getLong(1));
                return table != null && table.keys().add(new Key(numbers(row.getString(2)), row.getBoolean(3), row.getBoolean(4)));
            }).list();
            handle.createQuery(CHECKS).map((row, context) -> {
                var table = tables.get(row.getLong(1));
                return table != null && table.checks().add(new Check(row.getString(2), numbers(row.getString(3))));
            }).list();
            for (var table : List.copyOf(tables.values())) if (!table.checks().isEmpty()) require(handle, table);
            handle.createQuery(REFERENCES).map((row, context) -> {
                var table = tables.get(row.getLong(4));
                var columns = numbers(row.getString(6));
                if (table == null) return null;
                var required = (int) columns.stream().filter(number -> table.column(number).required()).count();
                return table.references().add(new Reference(row.getString(1), row.getString(2), row.getString(3), row.getLong(4),
                    row.getLong(5),
                    columns, columns.stream().map(number -> table.column(number).quoted()).toList(), List.of(row.getString(7).split("\1")),
                    row.getBoolean(8), row.getBoolean(9), required));
            }).list();
            for (var table : tables.values()) table.references().removeIf(reference -> target(reference) == null);
        }

        private static List<Integer> numbers(String text) {
            return text == null || text.isBlank() ? List.of() : Stream.of(text.trim().split("[ ,{}]+")).filter(word -> !word.isEmpty())
                .map(Integer::valueOf)
                .filter(number -> number > 0).toList();
        }

        /** Unique indexes on all rows, with the columns of their expressions, and exclusion constraints. */
        private static final String KEYS = """
            select i.indrelid, (select string_agg(distinct number::text, ' ') from (
                       select number from unnest(i.indkey::int2[]) with ordinality as key (number, place) where place <= i.indnkeyatts
                       union all
                       select refobjsubid from pg_depend where classid = 'pg_class'::regclass and objid = i.indexrelid
                          and refobjid = i.indrelid and i.indexprs is not null) as numbers where number > 0),
                   coalesce((to_jsonb(i) ->> 'indnullsnotdistinct')::boolean, false) and not i.indisprimary, i.indisexclusion
              from pg_index as i
              join pg_class as c on c.oid = i.indrelid
             where (i.indisunique or i.indisexclusion) and i.indpred is null
             order by not i.indisprimary, i.indexrelid""";

        private static final String CHECKS = """
            select conrelid, pg_get_expr(conbin, conrelid), conkey::text from pg_constraint where contype = 'c' and conrelid <> 0
            union all
            select root, string_agg('(' || bound || ')', ' or '), (
                       select string_agg(distinct a.attnum::text, ' ')
                         from pg_partition_tree(root) as level
                         join pg_partitioned_table as p on p.partrelid = level.relid
                         join pg_attribute as k on k.attrelid = level.relid and k.attnum = any (p.partattrs::int2[])
                         join pg_attribute as a on a.attrelid = root and a.attname = k.attname)
              from (select root.oid as root, pg_get_partition_constraintdef(leaf.relid) as bound
                      from pg_class as root, pg_partition_tree(root.oid) as leaf
                     where root.relkind = 'p' and not root.relispartition and leaf.isleaf and leaf.level > 0) as leaves
             group by root
            having bool_and(bound is not null)""";

        private static final String REFERENCES = """
            select k.conname, format('%I.%I', n.nspname, k.conname), k.conrelid::regclass::text, k.conrelid, k.confrelid, k.conkey::text,
                   (select string_agg(quote_ident(attname), E'\\x01' order by place)
                      from unnest(k.confkey) with ordinality as key (number, place)
                      join pg_attribute on attrelid = k.confrelid and attnum = number),
                   k.condeferrable, k.confmatchtype = 'f'
              from pg_constraint as k
              join pg_namespace as n on n.oid = k.connamespace
             where k.contype = 'f' and k.conparentid = 0
             order by k.conrelid, k.conname""";

        /** Where a check of one column refuses null, the column is as good as not null. */
        private void require(Handle handle, Table table) {
            for (var i = 0; i < table.columns().size(); i++) {
                var column = table.columns().get(i);
                if (column.required() || table.checksOf(column).isEmpty() || !refusesNull(handle, table, column)) continue;
                table.columns().set(i, new Column(column.number(), column.name(), column.quoted(), column.type(), true, column.filled()));
            }
        }

        private static boolean refusesNull(Handle handle, Table table, Column column) {
            var checks = table.checksOf(column).stream().map(check -> "(" + check + ") is false").collect(joining(" or "));
            try (var statement = handle.getConnection().createStatement();
                 var row = statement.executeQuery("select " + checks + " from (select null::" + column.type().quoted() + " as "
                     + column.quoted() + ") as candidate")) {
                return row.next() && row.getBoolean(1);
            } catch (SQLException e) {
                return false; // it needs more than the column
            }
        }

        Table target(Reference reference) { return tables.get(reference.target()); }
        Table source(Reference reference) { return tables.get(reference.table()); }

        boolean hasRows(Table table) {
            return !table.foreign() && handle.createQuery("select exists (select from " + only(table) + ")").mapTo(Boolean.class).one();
        }

        long count(Table table) {
            return hasRows(table) ? handle.createQuery("select count(*) from " + only(table)).mapTo(Long.class).one() : 0;
        }

        private static String only(Table table) { return (table.partitioned() ? "" : "only ") + table.quoted(); }

        boolean has(Table table, Column column, String value) {
            return handle.createQuery("select exists (select from " + only(table) + " where " + column.quoted() + "::text = :value)")
                .bind("value", value).mapTo(Boolean.class).one();
        }

        List<String[]> keysOf(Reference reference, int most) {
            var keys = reference.keys().stream().map(key -> key + "::text").collect(joining(", "));
            var known = reference.keys().stream().map(key -> key + " is not null").collect(joining(" and "));
            return new ArrayList<>(handle.createQuery("select " + keys + " from " + target(reference).quoted() + " where " + known
                + " limit " + most)
                .map((row, context) -> {
                    var key = new String[reference.keys().size()];
                    for (var i = 0; i < key.length; i++) key[i] = row.getString(i + 1);
                    return key;
                }).list());
        }

        /** A type with its modifier, and all that it is made of. */
        Type type(long oid, int modifier) {
            var known = types.get(oid + " " + modifier);
            if (known != null) return known;
            var row = rows.get(oid);
            var isDomain = row.kind == 'd';
            var base = isDomain ? type(row.base, row.modifier) : null;
            var fields = this.fields.getOrDefault(row.relation, List.of()).stream()
                .map(field -> new Field(field.name, type(field.type, field.modifier))).toList();
            var checks = new ArrayList<>(domainChecks.getOrDefault(oid, List.of()));
            if (isDomain) checks.addAll(base.checks());
            var parts = Stream.concat(fields.stream().map(Field::type), Stream.of(row.element, row.subtype).filter(part -> part != 0)
                .map(part -> type(part, -1)));
            var plain = !isDomain && (row.known || row.kind != 'b' || row.element != 0) && parts.allMatch(Type::isPlain)
                && !row.name.matches("reg.*|tsquery|xml|_?acl.*|pg_.*|gtsvector|int2vector|oidvector"
                    + "|refcursor|jsonpath|.*snapshot|tid|cid");
            var type = new Type(quoted(row, modifier), row.name, row.kind, modifier, row.element, row.subtype, row.delimiter,
                labels.getOrDefault(oid, List.of()), fields, checks, row.required || isDomain && base.required(), plain, base);
            types.put(oid + " " + modifier, type);
            return type;
        }

        private String quoted(TypeRow row, int modifier) {
            return modifier < 0 ? row.shown : handle.createQuery("select format_type(:oid::oid, :modifier)").bind("oid", row.oid)
                .bind("modifier", modifier).mapTo(String.class).one();
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
