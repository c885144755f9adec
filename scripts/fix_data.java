///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS info.picocli:picocli:4.7.7
//DEPS org.postgresql:postgresql:42.7.13
//DEPS com.fasterxml.jackson.jr:jackson-jr-objects:2.18.5
//JAVAC_OPTIONS -encoding UTF-8
//RUNTIME_OPTIONS -Xmx64m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8
//DESCRIPTION Run an ad hoc data fix that shows what it changes, must match an expected row count, and can be undone.

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.logging.LogManager;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;
import org.postgresql.copy.PGCopyInputStream;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.Parser;
import org.postgresql.core.TransactionState;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PgConnection;
import org.postgresql.util.PSQLException;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

@Command(name = "fix_data", mixinStandardHelpOptions = true, version = "fix_data 1.0.0", sortOptions = false,
    description = "Run an ad hoc data fix that shows what it changes, must match an expected row count, and can be undone.",
    footer = {"", "Without --expect it asks on a terminal; elsewhere it is a rehearsal that rolls back.",
        "", "Example: jbang fix_data prod fix.sql --because 'GitHub names are lower case' --expect 3"})
class FixData implements Callable<Integer> {

    @Spec CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ENV", arity = "0..1", defaultValue = "dev",
        description = "The database: staging means STAGING_DATABASE_URL. Default: ${DEFAULT-VALUE}.")
    String env;

    @Parameters(index = "1", paramLabel = "FILE.sql", arity = "0..1",
        description = "The fix, or - for standard input: INSERT, UPDATE, DELETE, MERGE, SELECT and DO statements, which run in one "
            + "transaction.")
    Path file;

    @Option(names = "--file", paramLabel = "FILE.sql", description = "The same, said as an option.")
    Path fileOption;

    @Option(names = "--class-path", paramLabel = "PATH",
        description = "Of a fix in Java, where its class is. What the template data_fix writes says it, and is itself what one runs.")
    String classPath;

    @Option(names = "--sql", paramLabel = "SQL", description = "The fix itself, instead of a file.")
    String sql;

    @Option(names = "--set", paramLabel = "NAME=VALUE",
        description = "A variable, for :'NAME', :\"NAME\" and :NAME in the fix, as in psql.")
    List<String> set = List.of();

    @Option(names = "--because", paramLabel = "REASON", description = "Why; it is kept with the fix.")
    String because;

    @Option(names = "--expect", paramLabel = "N",
        description = "How many rows the statements change, without those that triggers and foreign keys change in turn; of DO, CALL and "
            + "SELECT, all. "
            + "Another number: nothing is changed.")
    Long expect;

    @Option(names = "--list", description = "List the fixes.")
    boolean list;

    @Option(names = "--show", paramLabel = "ID", description = "Show a fix with every row, before and after.")
    Long show;

    @Option(names = "--undo", paramLabel = "ID",
        description = "Put the rows of a fix back, unless one has changed since. This is a fix, too: it can be undone.")
    Long undo;

    @Option(names = "--keep", paramLabel = "TABLE",
        description = "With --undo: leave what the fix wrote there, as in an audit table; its triggers write about the undo, too.")
    List<String> keep = List.of();

    @Option(names = "--install", paramLabel = "ROLE",
        description = "Make the record of fixes and let ROLE write to it, which may then fix without any right to create.")
    String install;

    @Option(names = "--json", description = "Print the answer as JSON; of --list and --show, a line for each fix or row.")
    boolean json;

    @Option(names = "--lock-timeout", paramLabel = "TIME", defaultValue = "5s",
        description = "How long to wait for a lock. Default: ${DEFAULT-VALUE}.")
    String lockTimeout;

    @Option(names = "--statement-timeout", paramLabel = "TIME", defaultValue = "5min",
        description = "How long a statement may take; 0 is for ever. Default: ${DEFAULT-VALUE}.")
    String statementTimeout;

    @Option(names = "--max-block", paramLabel = "DURATION", converter = Milliseconds.class,
        description = "How long a fix or its rehearsal may keep others from rows or a table, before it is rolled back: 500ms, 5s, 10min. "
            + "Default: 5s, and no limit for dev.")
    Long maxBlock;

    public static void main(String... args) {
        System.exit(Link.run(commandLine(new FixData()), args));
    }

    @Override
    public Integer call() throws SQLException {
        checkUsage();
        var database = Database.of(env);
        var out = spec.commandLine().getOut();
        (json ? spec.commandLine().getErr() : out).println(database);
        if (install != null) return install(database, out);
        if (list || show != null) return report(database, out);
        var report = new StringWriter();
        var lines = json ? new PrintWriter(report) : out;
        var outcome = undo != null ? undo(database, lines) : fix(database, lines);
        if (json) print(out, "done", outcome.fix() != null, "fix", outcome.fix(), "rows", outcome.rows(), "tables",
            parsed(outcome.tables()),
            "report", report.toString().lines().toList());
        return 0;
    }

    private Outcome fix(Database database, PrintWriter out) throws SQLException {
        var source = sql != null ? "--sql" : file.toString();
        var variables = set.stream().collect(Collectors.toMap(it -> it.replaceFirst("(?s)=.*", ""), it -> it.replaceFirst("(?s)^.*?=", ""),
            (one, next) -> next));
        var given = sql != null ? sql : read(file);
        var text = classPath != null ? given : asPsql(given, variables, source);
        var fix = new Fix(because, text.strip(), null, Set.of());
        Work statements = classPath != null ? new JavaFix(text, source, classPath) : transaction -> run(transaction, text, source, out);
        if (expect == null) {
            var rehearsed = rehearse(database, limits(), fix, statements, out);
            if (!agreed(rehearsed.rows(), out)) return rehearsed;
            expect = rehearsed.rows();
        }
        return perform(database, limits(), fix, statements, expect, out);
    }

    /** Names and values, in turn, as an object. */
    private static void print(PrintWriter out, Object... pairs) {
        var object = new LinkedHashMap<String, Object>();
        for (var i = 0; i < pairs.length; i += 2) object.put((String) pairs[i], pairs[i + 1]);
        print(out, (Object) object);
    }

    private static void print(PrintWriter out, Object object) {
        try {
            out.println(JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES).asString(object));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the server has written as JSON, which has spacing of its own. */
    private static Object parsed(String json) {
        try {
            return JSON.std.anyFrom(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkUsage() {
        if (file == null && env.matches(".+\\.(sql|java)|-")) { // ENV was left out
            file = Path.of(env);
            env = "dev";
        }
        if (file != null && fileOption != null) throw new ParameterException(spec.commandLine(), "Say the file once: " + file + " or "
            + fileOption);
        if (fileOption != null) file = fileOption;
        if (Stream.of(file != null, sql != null, list, show != null, undo != null, install != null).filter(given -> given).count() != 1)
            throw new ParameterException(spec.commandLine(), "Say one of FILE.sql, --sql, --list, --show, --undo and --install");
        if ((file != null && file.toString().endsWith(".java")) != (classPath != null))
            throw new ParameterException(spec.commandLine(), classPath != null ? "--class-path goes with FILE.java"
                : "A fix in Java is run itself: jbang " + file + " " + env);
        if ((file != null || sql != null) && (because == null || because.isBlank()))
            throw new ParameterException(spec.commandLine(), "Say why with --because; it is kept with the fix");
        for (var variable : set)
            if (!variable.matches("(?s)\\w+=.*")) throw new ParameterException(spec.commandLine(), "--set takes NAME=VALUE, not '"
                + variable + "'");
        if (!keep.isEmpty() && undo == null) throw new ParameterException(spec.commandLine(), "--keep goes with --undo");
    }

    private static String read(Path file) {
        try {
            var bytes = file.toString().equals("-") ? System.in.readAllBytes() : Files.readAllBytes(file);
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException e) {
            throw new Problem((file.toString().equals("-") ? "standard input" : file) + " is not UTF-8; nothing was changed",
                "iconv -f latin1 -t utf8 " + file);
        } catch (IOException e) {
            throw new Problem("cannot read " + file + "; nothing was changed", null);
        }
    }

    private Limits limits() {
        return new Limits(lockTimeout, statementTimeout, maxBlock);
    }

    /** Asks whether to do what was rehearsed. No lock is held meanwhile: the fix runs again, and must come to the same. */
    private boolean agreed(long rows, PrintWriter out) {
        if (rows == 0) out.println("the statements change no row, nothing was changed");
        else if (!json && Terminal.isThere() && Terminal.agrees("change %s in %s?".formatted(count(rows, "row"), env),
            "nothing was changed")) return true;
        else out.println("rehearsed and rolled back, nothing was changed; to do it: --expect " + rows);
        return false;
    }

    // ---- The statements ----

    /**
     * Runs the statements of a fix, each as the server sees it, and shows what its SELECTs return.
     *
     * @param source where the text is from, for the messages
     * @return how many rows they changed, as the server reports it
     * @throws Problem when one fails, or is nothing that a fix is made of
     */
    static long run(FixTransaction transaction, String text, String source, PrintWriter out) throws SQLException {
        var statements = statements(transaction.connection, text, source);
        var first = 0; // BEGIN and COMMIT around all that changes something are what a fix does anyway
        var last = statements.size();
        while (first < last && statements.get(first).is(READ + "|(set|begin|start)\\b.*")) first++;
        while (first < last && statements.get(last - 1).is(READ + "|" + COMMIT)) last--;
        var rows = 0L;
        for (var i = 0; i < statements.size(); i++) {
            var statement = statements.get(i);
            if (i < first && statement.is("(begin|start\\s+transaction)\\b.*") || i >= last && statement.is(COMMIT)) continue;
            transaction.watch.running(statement.place());
            rows += run(transaction, statement, out);
        }
        if (statements.isEmpty()) throw new Problem("there is no statement in " + source, null);
        return rows;
    }

    private static final String COMMIT = "(commit|end)(\\s+(work|transaction))?\\s*";
    private static final String READ = "(select|values|table)\\b.*|\\(.*";

    private static List<Source> statements(Connection connection, String text, String source) throws SQLException {
        // The splitter is the driver's own: what it takes for one statement is what it sends as one.
        var literals = connection.unwrap(BaseConnection.class).getStandardConformingStrings();
        var statements = new ArrayList<Source>();
        var offset = 0;
        for (var query : Parser.parseJdbcSql(text, literals, false, true, false, false)) {
            var sql = query.nativeSql;
            if (keyword(sql).isEmpty()) continue; // a comment after the last statement
            offset = Math.max(offset, text.indexOf(sql, offset));
            statements.add(new Source(sql, statements.size() + 1, source, text, offset, connection.getMetaData().getUserName()));
            offset += sql.length();
        }
        return statements;
    }

    private static long run(FixTransaction transaction, Source source, PrintWriter out) throws SQLException {
        var connection = transaction.connection;
        if (source.is(TEMPORARY_TABLE)) return createTemporaryTable(transaction, source);
        if (source.is("(do|call)\\b.*")) return counted(connection, () -> source.execute(connection, source.sql, 0));
        if (source.is(SETTING)) return source.execute(connection, source.sql, 0);
        // The server says what kind of statement it is: EXPLAIN takes hardly a utility command, and shows a change of rows as such.
        String plan;
        try {
            plan = plan(connection, source.sql);
        } catch (SQLException e) {
            if (!source.is("(insert|update|delete|merge|with)\\b.*|" + READ)) throw source.refused();
            throw source.failed(e, EXPLAIN.length());
        }
        var top = plan.replaceFirst("(?s)\"Plans\":.*", "");
        if (!top.matches("(?s)[\\[{\\s]*\"Plan\":[{\\s]*\"Node Type\": \"ModifyTable\".*")) {
            if (!source.is("with\\b.*|" + READ)) throw source.refused();
            return counted(connection, () -> show(connection, source, out));
        }
        var returning = top.contains("\"Output\":") ? "" : transaction.told.returning(connection, source.sql, plan);
        // What RETURNING returns is only counted, and need not be kept for that.
        var rows = returning == null ? source.execute(connection, source.sql, 0)
            : source.copy(connection, returning, returning.isEmpty() ? OutputStream.nullOutputStream() : transaction.told);
        return top.contains("\"Schema\": \"pg_temp\"") ? 0 : rows;
    }

    private static final String EXPLAIN = "explain (verbose, format json) ";

    /** The driver does not look into it: what is wrong with a text the server says. */
    private static String plan(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            var row = statement.executeQuery(EXPLAIN + sql);
            row.next();
            return row.getString(1);
        }
    }

    /** How many rows a step changes that does not say so itself. */
    private static long counted(Connection connection, Step step) throws SQLException {
        var counts = "select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) from pg_catalog.pg_stat_xact_user_tables where "
            + "schemaname !~ '^pg_temp'";
        var before = count(connection, counts);
        step.run();
        return count(connection, counts) - before;
    }

    private static final int SHOWN = 20;

    private static void show(Connection connection, Source source, PrintWriter out) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.setMaxRows(SHOWN + 1);
            var rows = statement.executeQuery(source.sql);
            var columns = rows.getMetaData();
            var lines = new ArrayList<String>();
            while (rows.next()) {
                var line = new ArrayList<String>();
                for (var i = 1; i <= columns.getColumnCount(); i++) line.add(oneLine(columns.getColumnLabel(i)) + ": "
                    + brief(rows.getString(i)));
                lines.add("  " + String.join(", ", line));
            }
            out.println("statement " + source.number + " returns " + (lines.size() > SHOWN ? "more than " + SHOWN + " rows"
                : count(lines.size(), "row")));
            lines.stream().limit(SHOWN).forEach(out::println);
            if (lines.size() > SHOWN) out.println("  …");
        } catch (SQLException e) {
            throw source.failed(e, 0);
        }
    }

    private static final String TEMPORARY_TABLE = "create\\s+(?:local\\s+|global\\s+)?temp(?:orary)?\\s+table\\b.*";
    private static final Pattern TABLE_AS = Pattern.compile(
        "(?is).*?\\btable\\s+(?:if\\s+not\\s+exists\\s+)?(\"(?:[^\"]|\"\")++\"|[\\w.$]+)"
        + "(?:\\s*\\([^()]*\\))?(?:\\s+(?:on\\s+commit\\s+drop|with(?:out)?\\s+[^()]*?(?:\\([^()]*\\))?))?\\s+as\\b(.*)");

    /** A helper, which goes with the transaction's session. What its query does is watched like any other statement. */
    private static long createTemporaryTable(FixTransaction transaction, Source source) throws SQLException {
        var as = TABLE_AS.matcher(source.sql);
        if (!as.matches()) {
            transaction.excusing(() -> source.execute(transaction.connection, source.sql, 0));
            return 0;
        }
        try {
            plan(transaction.connection, as.group(2));
        } catch (SQLException e) {
            throw source.failed(e, EXPLAIN.length() - as.start(2));
        }
        transaction.excusing(() -> source.execute(transaction.connection, source.sql + "\nwith no data", 0));
        var insert = "insert into " + as.group(1);
        return counted(transaction.connection, () -> source.execute(transaction.connection, insert + as.group(2),
            insert.length() - as.start(2)));
    }

    /** Settings that say how text is read and where names are found; a fix may depend on them, and its undo gets the same. */
    private static final String SETTING = "set\\s+(?:local\\s+|session\\s+)?(?:search_path|schema|time\\s*zone|datestyle|intervalstyle"
        + "|work_mem|client_min_messages"
        + "|\\w+\\.\\w+|constraints)\\b.*";

    private static final String BLANK = "(?:\\s|--[^\\n]*|/\\*.*?\\*/)*+";

    /** The first word of a statement in upper case, empty when there are only comments. */
    private static String keyword(String sql) {
        var word = Pattern.compile("(?s)" + BLANK + "(\\w*)(.?).*").matcher(sql);
        if (!word.matches()) return "";
        return word.group(1).isEmpty() ? word.group(2) : word.group(1).toUpperCase(Locale.ROOT);
    }

    // ---- What psql does with a text before the server sees it ----

    private static final Pattern PSQL = Pattern.compile("(?sm)^[ \\t]*\\\\(?<command>\\S+)[ \\t]*(?<rest>[^\\n]*)|(?<inline>\\\\\\S+)"
        + "|--[^\\n]*|/\\*.*?\\*/|[eE]'(?:[^'\\\\]++|\\\\.|'')*+'|'[^']*+'|\"[^\"]*+\""
        + "|(?<tag>\\$(?:[A-Za-z_]\\w*)?\\$).*?\\k<tag>|\\w[\\w$]*|::|:="
        + "|:(?<quote>['\"])(?<quoted>\\w+)\\k<quote>|:(?<name>[A-Za-z_]\\w*)");

    /**
     * The text with its variables filled in, as psql does it, and without psql's own commands: {@code \set} is followed, and
     * what only shows something is left out.
     *
     * @throws Problem for a command that does something else, and for a quoted variable that is not set
     */
    static String asPsql(String text, Map<String, String> given, String source) {
        var variables = new HashMap<>(given);
        return PSQL.matcher(text).replaceAll(token -> {
            var match = (Matcher) token;
            var command = match.group("command") == null ? match.group("inline") : "\\" + match.group("command");
            var replaced = variables.getOrDefault(match.group("name"), match.group());
            if (match.group("quoted") != null) replaced = variable(match.group("quoted"), match.group("quote"), variables);
            else if (command != null) replaced = psqlCommand(command.substring(1), match.group("rest"), variables, source + ":"
                + (text.substring(0, match.start()).split("\n", -1).length));
            return Matcher.quoteReplacement(replaced);
        });
    }

    private static String variable(String name, String quote, Map<String, String> variables) {
        if (!variables.containsKey(name)) throw new Problem("variable " + name + " is not set; nothing was changed", "--set " + name
            + "=VALUE");
        return quote + variables.get(name).replace(quote, quote + quote) + quote;
    }

    private static String psqlCommand(String command, String rest, Map<String, String> variables, String place) {
        if (command.equals("set")) {
            var words = Pattern.compile("'((?:[^']|'')*+)'|[^\\s']+").matcher(rest).results()
                .map(word -> word.group(1) == null ? word.group() : word.group(1).replace("''", "'")).toList();
            if (!words.isEmpty()) variables.put(words.get(0), String.join("", words.subList(1, words.size())));
            return "";
        }
        if (command.matches("echo|timing|pset|x|a|t|conninfo|d\\S*|q|\\.")) return "";
        throw new Problem(place + " has \\" + command + ", which is psql's; nothing was changed", switch (command) {
            case "copy" -> "insert into TABLE values (…), (…)";
            case "i", "ir", "include", "include_relative" -> "put the statements of the other file here";
            case "c", "connect" -> "say which database when you call fix_data";
            default -> "take it out";
        });
    }

    /** A statement and where it stands. */
    private record Source(String sql, int number, String file, String text, int offset, String role) {

        /** Whether it is so, case and comments before and after aside. */
        boolean is(String pattern) {
            return Pattern.compile("(?is)" + BLANK + "(?:" + pattern + ")" + BLANK).matcher(sql).matches();
        }

        /** @param prefix how much longer what is executed is than the statement, at its beginning */
        long execute(Connection connection, String executed, int prefix) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                statement.execute(executed);
                return Math.max(0, statement.getLargeUpdateCount());
            } catch (SQLException e) {
                throw failed(e, prefix);
            }
        }

        long copy(Connection connection, String returning, OutputStream returned) throws SQLException {
            try {
                return connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (" + sql + returning + "\n) to stdout", returned);
            } catch (IOException e) {
                throw new UncheckedIOException(e); // nobody writes
            } catch (SQLException e) {
                throw failed(e, "copy (".length());
            }
        }

        Problem refused() {
            var word = keyword(sql);
            return new Problem("statement " + number + " is " + word
                + "; a data fix is made of INSERT, UPDATE, DELETE and MERGE; nothing was changed"
                + place(), switch (word) {
                    case "TRUNCATE" -> "delete from TABLE: its rows can be put back";
                    case "COPY" -> "insert into TABLE values (…), (…)";
                    case "BEGIN", "START", "COMMIT", "END", "SAVEPOINT", "RELEASE" ->
                        "take it out: a fix is one transaction, all or nothing";
                    case "ROLLBACK", "ABORT" -> "take it out: without --expect it is a rehearsal that rolls back";
                    case "LOCK" -> "take it out: rows are locked as they are changed";
                    case "SET", "RESET" -> "take it out: of settings, a fix has search_path, those of dates, and names with a dot";
                    case "PREPARE", "EXECUTE", "DEALLOCATE" -> "the statement itself, with --set NAME=VALUE for what differs";
                    case "EXPLAIN", "SHOW", "VACUUM", "ANALYZE", "REINDEX", "CLUSTER", "REFRESH", "DECLARE", "LISTEN", "NOTIFY" ->
                        "psql runs it, outside of the fix";
                    default -> "a change of the schema is a migration";
                });
        }

    /** The error with the statement's line below it; as it is where the fix can be tried again. */
        Problem failed(SQLException e, int prefix) throws SQLException {
            var message = e instanceof PSQLException error ? error.getServerErrorMessage() : null;
            if (message == null || again(e)) throw e;
            var position = message.getPosition() - 1 - prefix;
            var known = position >= 0 && position <= sql.codePointCount(0, sql.length());
            var detail = Stream.of(message.getDetail(), message.getHint(), message.getWhere()).filter(line -> line != null)
                .map(line -> "\n  " + line.replace("\n", "\n  ")).collect(Collectors.joining());
            return new Problem("statement " + number + " failed: " + lowerFirst(message.getMessage()).replace("\n", "\n  ")
                + "; nothing was changed"
                + line(known ? sql.offsetByCodePoints(0, position) : sql.length() - sql.stripLeading().length(), known) + detail,
                    wayOut(e, message.getMessage()));
        }

        private String wayOut(SQLException e, String message) {
            return "42501".equals(e.getSQLState()) ? granted(message, role) : FixData.wayOut(e);
        }

        /** The line that the statement begins in. */
        String place() {
            return line(sql.length() - sql.stripLeading().length(), false);
        }

        /** The line of the text that a place in the statement is in, as a compiler shows it. */
        private String line(int place, boolean caret) {
            var at = offset + place;
            var start = text.lastIndexOf('\n', at - 1) + 1;
            var end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
            var number = String.valueOf(text.substring(0, start).lines().count() + 1);
            return "\n  " + file + ":" + number + "\n  " + number + " | " + text.substring(start, end).stripTrailing()
                + (caret ? "\n  " + " ".repeat(number.length()) + " | " + " ".repeat(text.codePointCount(start, at)) + "^" : "");
        }
    }

    // ---- A fix in Java ----

    /** A file with {@code static long fix(Connection)}, whose own run has built it, and has started this one. */
    record JavaFix(String text, String file, String classPath) implements Work {

        @Override public long run(FixTransaction transaction) throws SQLException {
            var connection = transaction.connection;
            transaction.watch.running("\n  " + file);
            execute(connection, "savepoint lossless_fix");
            var rows = call(within(connection));
            try {
                execute(connection, "release savepoint lossless_fix");
            } catch (SQLException e) {
                if (!"3B001".equals(e.getSQLState()) && !"25P01".equals(e.getSQLState())) throw e;
                throw new Problem(file + " ended its transaction; what it did before that is done, and is not recorded", "take it out");
            }
            return rows;
        }

        private long call(Connection connection) throws SQLException {
            var name = Pattern.compile("(?m)^(?:public )?(?:final )?class (\\w+)").matcher(text);
            if (!name.find()) throw missing();
            try (var classes = new URLClassLoader(urls(), getClass().getClassLoader())) {
                var fix = classes.loadClass(name.group(1)).getDeclaredMethod("fix", Connection.class);
                fix.setAccessible(true);
                return ((Number) fix.invoke(null, connection)).longValue();
            } catch (InvocationTargetException e) {
                throw failed(e.getCause(), name.group(1));
            } catch (ReflectiveOperationException | IOException | ClassCastException | NullPointerException e) {
                throw missing();
            }
        }

        private Problem missing() {
            return new Problem(file + " has no class with `static long fix(Connection connection)`; nothing was changed",
                "jbang init --template=data_fix NAME.java");
        }

        private URL[] urls() throws IOException {
            var urls = new ArrayList<URL>();
            for (var path : classPath.split(Pattern.quote(File.pathSeparator))) urls.add(Path.of(path).toUri().toURL());
            return urls.toArray(URL[]::new);
        }

        /** What went wrong and where; as it is where the fix can be tried again. */
        private Problem failed(Throwable e, String name) throws SQLException {
            SQLException sql = null;
            for (var cause = e; cause != null && sql == null; cause = cause.getCause())
                if (cause instanceof SQLException found) sql = found;
            if (sql != null && again(sql)) throw sql;
            var place = Stream.of(e.getStackTrace()).filter(frame -> frame.getClassName().equals(name)).findFirst();
            var wayOut = e instanceof OutOfMemoryError ? "read only the rows that change (where …), or some at a time" : null;
            return new Problem(file + " failed: " + (sql != null ? lowerFirst(sql.getMessage()) : e) + "; nothing was changed"
                + place.map(frame -> "\n  " + file + ":" + frame.getLineNumber()).orElse(""), sql != null ? wayOut(sql) : wayOut);
        }

        /** The connection without what would end the transaction. */
        private Connection within(Connection connection) {
            return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                var call = method.getName();
                if (call.matches("commit|close|abort|setAutoCommit|setTransactionIsolation|setReadOnly") || call.equals("rollback")
                    && arguments == null)
                    throw new SQLException(call + "() in a fix, which is one transaction: fix_data begins and ends it");
                try {
                    return method.invoke(connection, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
        }
    }

    // ---- The record for those who may create nothing ----

    private int install(Database database, PrintWriter out) throws SQLException {
        try (var connection = database.connect(); var statement = connection.prepareStatement("select quote_ident(rolname) from pg_roles "
            + "where rolname = ?")) {
            begin(connection);
            statement.setString(1, install);
            var found = statement.executeQuery();
            if (!found.next()) throw new Problem("there is no role " + install + "; nothing was changed", "create role " + install
                + " login");
            var role = found.getString(1);
            execute(connection, RECORD);
            execute(connection, """
                grant usage on schema lossless_archive to %s;
                grant select, insert on lossless_archive.data_fix, lossless_archive.data_fix_table, lossless_archive.data_fix_row to %s;
                grant select, insert, delete on lossless_archive.data_fix_before to %s""".replace("%s", role));
            connection.commit();
            if (json) print(out, "installed", install);
            else out.println(role + " may record fixes, of the tables that it may read and change: grant select, insert, update, delete "
                + "on TABLE to " + role);
            return 0;
        } catch (SQLException e) {
            throw new Problem(lowerFirst(e.getMessage()) + "; nothing was changed", "42501".equals(e.getSQLState())
                ? "run it as the owner of the database" : null);
        }
    }

    // ---- The list ----

    private int report(Database database, PrintWriter out) throws SQLException {
        try (var connection = database.connect()) {
            begin(connection); // also so that rows are fetched bit by bit
            if (!recordExists(connection)) {
                if (show != null) throw new Problem("there is no fix " + show, null);
                if (!json) out.println("no fixes");
            } else if (json) lines(connection, show == null ? LIST_JSON : ROWS_JSON.formatted(known(connection, show)), row ->
                print(out, parsed(row)));
            else if (list) lines(connection, LIST, fix -> out.println(fitted(fix, spec)));
            else {
                lines(connection, FIX.formatted(known(connection, show)), out::println);
                printChanges(connection, show, Long.MAX_VALUE, out);
            }
        }
        return 0;
    }

    /** A transaction in which every name is PostgreSQL's own, never that of something that others have put into public. */
    private static void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        execute(connection, "set local search_path = pg_catalog");
    }

    private static final String LIST = """
        select format('%s  %s  %s (%s)%s  %s  %s%s%s', id, to_char(fixed_at, 'YYYY-MM-DD HH24:MI'), database_user, os_user,
                      '  version ' || schema_version, rows || case rows when 1 then ' row' else ' rows' end,
                          translate(because, E'\\n\\r', '  '),
                      ', undoes ' || undoes,
                      (select ', undone by ' || string_agg(later.id::text, ' and ') from lossless_archive.data_fix as later
                          where later.undoes = fix.id))
          from lossless_archive.data_fix as fix
         order by id""";

    private static final String TABLES_JSON = """
        select json_agg(json_build_object('name', table_name, 'inserted', inserted, 'updated', updated, 'deleted', deleted)
            order by table_name)
          from lossless_archive.data_fix_table where fix_id = id""";

    private static final String LIST_JSON = """
        select row_to_json(line)
          from (select fix.*, ({tables}) as tables from lossless_archive.data_fix as fix order by id) as line"""
        .replace("{tables}", TABLES_JSON);

    private static final String FIX = """
        select format(E'fix %%s, %%s by %%s, operating-system user %%s%%s%%s\\nbecause: %%s\\n%%s', id,
            to_char(fixed_at, 'YYYY-MM-DD HH24:MI:SSOF'), database_user,
                      os_user, ', schema version ' || schema_version, ', undoes ' || undoes, replace(because, E'\\n', E'\\n  '),
                          regexp_replace(statements, '^', '  ', 'gn'))
          from lossless_archive.data_fix
         where id = %d""";

    private static final String ROWS_JSON = """
        select json_build_object('table', table_name, 'before', before, 'after', after)
          from lossless_archive.data_fix_row
         where fix_id = %d
         order by number""";

    private static void lines(Connection connection, String query, Consumer<String> out) throws SQLException {
        try (var rows = new Cursor(connection, query)) {
            for (var row = rows.next(); row != null; row = rows.next()) out.accept(row.getString(1));
        }
    }

    /** The number of a fix that is there. */
    private long known(Connection connection, long id) throws SQLException {
        if (!recordExists(connection) || one(connection, "select id from lossless_archive.data_fix where id = " + id) == null)
            throw new Problem("there is no fix " + id, "jbang fix_data " + env + " --list shows those there are");
        return id;
    }

    // ---- Undo ----

    private Outcome undo(Database database, PrintWriter out) throws SQLException {
        String why;
        Set<String> kept;
        try (var connection = database.connect()) {
            why = one(connection, "select because from lossless_archive.data_fix where id = " + known(connection, undo));
            kept = kept(connection, out);
        }
        var said = "--undo " + undo + kept.stream().map(table -> " --keep " + table).collect(Collectors.joining());
        var fix = new Fix(because == null ? "undo of fix " + undo + ": " + why : because, said, undo, kept);
        Work work = transaction -> putBack(transaction, undo, kept);
        return perform(database, limits(), fix, work, expect, out);
    }

    /** The tables that are left as they are, by the names that the record has; says before it is done what is put back. */
    private Set<String> kept(Connection connection, PrintWriter out) throws SQLException {
        var kept = new TreeSet<String>();
        for (var table : keep) {
            var name = one(connection, ("select table_name from lossless_archive.data_fix_table where fix_id = " + undo
                + " and (table_name operator(pg_catalog.=) $1 or pg_catalog.to_regclass(table_name) operator(pg_catalog.=)"
                + " pg_catalog.to_regclass($1))").replace("$1", "'" + table.replace("'", "''") + "'"));
            if (name == null) throw new Problem("fix " + undo + " changed no row of " + table + "; nothing was changed", "jbang fix_data "
                + env + " --show " + undo);
            kept.add(name);
        }
        begin(connection); // the names above are those of the user's search path
        var others = one(connection, """
            select string_agg(table_name || ' (' || concat_ws(', ', nullif(inserted, 0) || ' inserted', nullif(updated, 0) || ' updated',
                                                              nullif(deleted, 0) || ' deleted') || ')', ', ' order by table_name)
              from lossless_archive.data_fix_table where fix_id = %d and not table_name = any (%s)
            having count(*) > 1""".formatted(undo, textArray(kept)));
        if (others != null) out.println("puts back what statements, triggers and foreign keys did to " + oneLine(others)
            + "; to leave one as it is: --keep TABLE");
        return kept;
    }

    private static String textArray(Collection<String> names) {
        return names.stream().map(name -> "'" + name.replace("'", "''") + "'").collect(Collectors.joining(", ", "array[", "]::text[]"));
    }

    /**
     * Gives each row of a fix its old values, brings the deleted ones back and removes the inserted ones.
     *
     * <p>All of it is one statement, so that foreign keys are checked when every row of every table is back, whatever
     * refers to what; and it runs under the settings of the fix, for the sake of functions in checks and indexes. The tables'
     * own triggers are off meanwhile, in this transaction only: what they did is part of the record, and is put back by it.
     * Foreign keys stay on.
     *
     * @param kept tables that are left as they are
     * @return the number of rows
     * @throws Problem when a row has changed since
     */
    long putBack(FixTransaction transaction, long id, Set<String> kept) throws SQLException {
        var connection = transaction.connection;
        transaction.watch.running("\n  while its rows were put back");
        execute(connection, EXACT);
        var tables = tablesToPutBack(connection, id, kept);
        if (tables.isEmpty()) throw new Problem("fix " + id + " changed no row; there is nothing to undo", null);
        var triggers = triggers(connection, tables);
        for (var trigger : triggers) if (trigger.fires()) execute(connection, trigger.off());
        execute(connection, "create temp table lossless_undo (number bigint primary key, leaf oid not null, place tid not null) on "
            + "commit drop");
        for (var table : tables) execute(connection, table.find());
        refuseChangedRows(connection, id, tables);
        execute(connection, settings(id, " and key = 'search_path'"));
        for (var table : tables) execute(connection, table.old());

        execute(connection, settings(id, ""));
        var trail = kept.isEmpty() ? List.<Trigger>of() : trail(connection, id, tables, triggers, kept);
        for (var trigger : trail) execute(connection, trigger.asBefore());
        write(connection, id, tables);
        for (var trigger : triggers) if (!trail.contains(trigger)) execute(connection, trigger.asBefore());
        return count(connection, "select count(*) from lossless_archive.data_fix_row where fix_id = " + id
            + " and not table_name = any (" + textArray(kept) + ")");
    }

    private static String settings(long id, String which) {
        // By way of to_json: a record that an older fix_data made has no settings yet.
        return "select pg_catalog.set_config(key, value, true) from lossless_archive.data_fix as fix, pg_catalog.json_each_text("
            + "case pg_catalog.json_typeof(pg_catalog.to_json(fix) -> 'settings') when 'object' then pg_catalog.to_json(fix) -> "
                + "'settings' end) where id = "
            + id + which;
    }

    private static void write(Connection connection, long id, List<TableToPutBack> tables) throws SQLException {
        var before = connection.setSavepoint();
        try {
            try {
                execute(connection, statement(tables, false));
            } catch (SQLException e) {
                if (!Set.of("23505", "23P01").contains(e.getSQLState())) throw e;
                // Rows that take over each other's unique values: all go before any comes back.
                connection.rollback(before);
                execute(connection, statement(tables, true));
            }
            execute(connection, "set constraints all immediate"); // the triggers of a table cannot be changed while events wait
        } catch (SQLException e) {
            if (!"23503".equals(e.getSQLState())) throw e;
            throw new Problem("rows that were made since fix " + id + " are in the way: " + lowerFirst(e.getMessage())
                + "; nothing was changed",
                "change or delete those rows first, in a fix of their own");
        }
    }

    /** The triggers that write to tables that are kept, and to no other: each is tried. */
    private static List<Trigger> trail(Connection connection, long id, List<TableToPutBack> tables, List<Trigger> triggers,
        Set<String> kept) throws SQLException {
        var without = written(connection, id, tables, kept);
        var trail = new ArrayList<Trigger>();
        for (var trigger : triggers) if (trigger.fires() && trigger.after()) {
            execute(connection, trigger.asBefore());
            var with = written(connection, id, tables, kept);
            execute(connection, trigger.off());
            if (with[0] > without[0] && with[1] == without[1]) trail.add(trigger);
        }
        return trail;
    }

    /** How many rows an undo writes to tables that are kept, and how many to others. */
    private static long[] written(Connection connection, long id, List<TableToPutBack> tables, Set<String> kept) throws SQLException {
        var kinds = Stream.of("= any", "<> all")
            .map(kind -> "select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) from pg_stat_xact_user_tables"
            + " where schemaname !~ '^(pg_temp|lossless_archive)' and format('%I.%I', schemaname, relname) " + kind + " (" + textArray(kept)
                + ")").toList();
        var written = new long[2];
        var before = connection.setSavepoint();
        for (var i = 0; i < 2; i++) written[i] -= count(connection, kinds.get(i));
        write(connection, id, tables);
        for (var i = 0; i < 2; i++) written[i] += count(connection, kinds.get(i));
        connection.rollback(before);
        return written;
    }

    /** All deletes, then all updates, then all inserts: PostgreSQL runs such a subquery when it comes to it. */
    private static String statement(List<TableToPutBack> tables, boolean replace) {
        var parts = new ArrayList<String>();
        for (var table : tables) parts.add(table.delete(replace));
        for (var table : tables) if (table.set != null && !replace) parts.add(table.update());
        for (var table : tables) parts.add(table.insert(replace));
        var each = IntStream.range(0, parts.size()).boxed().toList();
        return each.stream().map(n -> "part" + n + " as (" + parts.get(n) + " returning 1)")
            .collect(Collectors.joining(",\n", "with ", "\nselect "))
            + each.stream().map(n -> "(select count(*) from part" + n + ")").collect(Collectors.joining(", "));
    }

    /**
     * A table with rows to put back, and the parts of SQL that name its columns, quoted by the server.
     *
     * @param set no identity column generated always, which no UPDATE can set: a row that differs in one is {@code replaced}
     */
    private record TableToPutBack(long fix, int number, String name, String from, boolean keyed, String row, String keyAfter,
        String keyBefore,
                                  String columns, String values, String set, String replaced) {

        /** The rows as they were, in the types of their columns: what is read from text depends on settings, so that is done first. */
        String old() {
            return "create temp table " + oldRows() + " on commit drop as select r.number as lossless_number, " + replaced
                + " as lossless_replaced,"
                + " r.after is null as lossless_deleted" + (values == null ? "" : ", " + values) + " from " + rows()
                + " where " + ofFix() + " and r.before is not null";
        }

        private String oldRows() {
            return "pg_temp.lossless_old_" + number;
        }

        private String rows() {
            return "lossless_archive.data_fix_row as r";
        }

        private String ofFix() {
            return "r.fix_id = " + fix + " and r.table_name = '" + name.replace("'", "''") + "'";
        }

        /** Finds the rows that are as the fix left them: by key, or else by all values, as many as there were. */
        String find() {
            return keyed ? """
                insert into pg_temp.lossless_undo
                select r.number, t.tableoid, t.ctid from %s join %s as t on %s
                 where %s and r.after is not null and %s::text = r.after::text""".formatted(rows(), from, keyAfter, ofFix(), row) : """
                insert into pg_temp.lossless_undo
                select r.number, t.leaf, t.place
                  from (select r.number, r.after::text as row, row_number() over (partition by r.after::text order by r.number) as nth
                          from %s where %s and r.after is not null) as r
                  join (select tableoid as leaf, ctid as place, %s::text as row, row_number() over (partition by %s::text) as nth
                      from %s as t) as t
                 using (row, nth)""".formatted(rows(), ofFix(), row, row, from);
        }

        /** The rows that are not as the fix left them, by number. */
        String changed() {
            return """
                select r.number from %s
                 where %s and r.after is not null and not exists (select from pg_temp.lossless_undo as u where u.number = r.number)"""
                .formatted(rows(), ofFix()) + (!keyed ? "" : """

                union all
                select r.number from %s join %s as t on %s
                 where %s and r.after is null
                   and not exists (select from pg_temp.lossless_undo as u where u.leaf = t.tableoid and u.place = t.ctid)"""
                .formatted(rows(), from, keyBefore, ofFix()));
        }

        String delete(boolean replace) {
            return "delete from " + from + " as t using pg_temp.lossless_undo as u join " + rows() + " using (number) where " + ofFix()
                + " and t.tableoid = u.leaf and t.ctid = u.place and (r.before is null or " + (replace ? "true" : replaced) + ")";
        }

        String update() {
            return "update " + from + " as t set " + set + " from pg_temp.lossless_undo as u join " + oldRows() + " as o"
                + " on u.number = o.lossless_number where t.tableoid = u.leaf and t.ctid = u.place and not o.lossless_replaced";
        }

        String insert(boolean replace) {
            return "insert into " + name + " (" + columns + ") overriding system value select " + columns + " from " + oldRows() + " as o"
                + (replace ? "" : " where o.lossless_deleted or o.lossless_replaced");
        }
    }

    private static final String TO_PUT_BACK = """
        select t.table_name, c.oid is null as gone, c.relkind = 'p' as partitioned, t.key is not null as keyed,
               (select min(rulename) from pg_rewrite where ev_class = c.oid and ev_type in ('2', '3', '4')
                   and ev_enabled in ('O', 'A')) as rule,
               (select string_agg(quote_ident(name), ', ') from unnest(t.columns) as name
                 where not exists (select from pg_attribute as a where a.attrelid = c.oid and a.attname = name
                     and a.attnum > 0)) as missing,
               format('json_object(array[%%s]::text[], array[%%s]::text[])', string_agg(quote_literal(a.attname), ', ' order by n),
                      string_agg(format('t.%%I::text', a.attname), ', ' order by n) filter (where a.attname is not null)) as row,
               string_agg(format('t.%%I = (r.after operator(pg_catalog.->>) %%L)::%%s', a.attname, a.attname, type),
                   ' and ') filter (where a.attname = any (t.key)) as key_after,
               string_agg(format('t.%%I = (r.before operator(pg_catalog.->>) %%L)::%%s', a.attname, a.attname, type),
                   ' and ') filter (where a.attname = any (t.key)) as key_before,
               string_agg(quote_ident(a.attname), ', ' order by n) filter (where attgenerated = '') as columns,
               string_agg(format('(r.before operator(pg_catalog.->>) %%L)::%%s as %%I', a.attname, type, a.attname), ', '
                   order by n) filter (where attgenerated = '') as values,
               string_agg(format('%%I = o.%%I', a.attname, a.attname), ', ' order by n) filter (where attgenerated = ''
                   and attidentity <> 'a') as set,
               coalesce('(' || string_agg(format('r.before operator(pg_catalog.->>) %%L is distinct from'
                   ' r.after operator(pg_catalog.->>) %%L', a.attname, a.attname), ' or ')
                   filter (where attidentity = 'a') || ')', 'false') as replaced
          from lossless_archive.data_fix_table as t
          left join pg_class as c on c.oid = to_regclass(t.table_name)
          left join lateral unnest(t.columns) with ordinality as recorded (name, n) on true
          left join pg_attribute as a on a.attrelid = c.oid and a.attname = recorded.name and a.attnum > 0
          left join lateral format_type(a.atttypid, a.atttypmod) as type on true
         where t.fix_id = %d and not t.table_name = any (%s)
         group by t.fix_id, t.table_name, c.oid
         order by t.table_name""";

    private List<TableToPutBack> tablesToPutBack(Connection connection, long id, Set<String> kept) throws SQLException {
        var tables = new ArrayList<TableToPutBack>();
        try (var statement = connection.createStatement();
             var row = statement.executeQuery(TO_PUT_BACK.formatted(id, textArray(kept)))) {
            while (row.next()) {
                var name = row.getString("table_name");
                if (row.getBoolean("gone")) throw new Problem("table " + name + " is no longer there; nothing was changed",
                    "jbang fix_data " + env + " --show " + id + " has its rows");
                if (row.getString("missing") != null)
                    throw new Problem(name + " no longer has " + row.getString("missing") + "; nothing was changed", "jbang fix_data " + env
                        + " --show " + id + " has the values");
                if (row.getString("rule") != null) // it would rewrite the undo; and to disable one, readers would have to be locked out
                    throw new Problem(name + " has a rule, " + row.getString("rule")
                        + ", which would change what the undo does; nothing was changed",
                        "alter table " + name + " disable rule " + row.getString("rule") + ", undo, and enable it again");
                tables.add(new TableToPutBack(id, tables.size(), name, row.getBoolean("partitioned") ? name : "only " + name,
                    row.getBoolean("keyed"), row.getString("row"),
                    row.getString("key_after"), row.getString("key_before"), row.getString("columns"), row.getString("values"),
                        row.getString("set"), row.getString("replaced")));
            }
        }
        return tables;
    }

    /** A trigger of a table or of one of its partitions: how to switch it off, and to what it was before. */
    private record Trigger(boolean fires, boolean after, String off, String asBefore) { }

    private static List<Trigger> triggers(Connection connection, List<TableToPutBack> tables) throws SQLException {
        var triggers = new ArrayList<Trigger>();
        try (var statement = connection.prepareStatement("""
            with relation as (
                select name::regclass as id, 0 as level from unnest(?) as name
                union
                select tree.relid, tree.level from unnest(?) as name, pg_partition_tree(name::regclass) as tree),
            own as (select level, tgrelid::regclass as relation, tgname, tgenabled, tgtype & 66 = 0 as after from pg_trigger
                join relation on id = tgrelid where not tgisinternal)
            select tgenabled in ('O', 'A'), after, format('alter table %s disable trigger %I', relation, tgname),
                   format('alter table %s %s trigger %I', relation,
                          case tgenabled when 'O' then 'enable' when 'A' then 'enable always' when 'R' then 'enable replica'
                              else 'disable' end, tgname)
              from own
             where exists (select from own where tgenabled in ('O', 'A'))
             order by level -- what is done to a partitioned table is done to its partitions""".replace("?)", "cast(? as text[]))"))) {
            var names = connection.createArrayOf("text", tables.stream().map(TableToPutBack::name).toArray());
            statement.setArray(1, names);
            statement.setArray(2, names);
            for (var row = statement.executeQuery(); row.next(); )
                triggers.add(new Trigger(row.getBoolean(1), row.getBoolean(2), row.getString(3), row.getString(4)));
        }
        return triggers;
    }

    private void refuseChangedRows(Connection connection, long id, List<TableToPutBack> tables) throws SQLException {
        execute(connection, "create temp table lossless_changed on commit drop as " + tables.stream().map(TableToPutBack::changed)
            .collect(Collectors.joining("\nunion all\n")));
        var changed = count(connection, "select count(*) from lossless_changed");
        if (changed == 0) return;
        var examples = one(connection, """
            select string_agg(table_name || ' ' || title, ', ')
              from (select table_name, %s as title from lossless_archive.data_fix_row as r
                  join lossless_archive.data_fix_table as t using (fix_id, table_name)
                     where fix_id = %d and number in (select number from lossless_changed) order by number limit 5)
                    as example""".formatted(TITLE, id));
        var undone = one(connection, "select max(id)::text from lossless_archive.data_fix where undoes = " + id);
        throw new Problem(count(changed, "row") + " changed since fix " + id + ": " + oneLine(examples) + (changed > 5 ? ", …" : "")
            + "; nothing was changed",
            undone == null ? "jbang fix_data " + env + " --show " + id + " shows how they were; a new fix can put them right" : "fix "
                + undone + " undid it");
    }

    // ---- The watch, the same in migrate and fix_data: a test compares the copies letter by letter. ----
    static final class Milliseconds implements ITypeConverter<Long> {
        private static final Map<String, Long> UNITS = Map.of("ms", 1L, "s", 1_000L, "min", 60_000L);

        @Override
        public Long convert(String text) {
            var parts = Pattern.compile("([1-9]\\d{0,3})(ms|s|min)").matcher(text);
            if (parts.matches()) return Long.parseLong(parts.group(1)) * UNITS.get(parts.group(2));
            throw new TypeConversionException("'" + text + "' is not a duration (500ms, 5s, 2min)");
        }
    }

    /**
     * Nobody waits for us longer than was said. Beside a transaction it asks, on a connection of its own, which locks the
     * transaction holds and who waits for it, and cancels it when that takes too long. The clock of a table starts with the
     * first lock that keeps others from reading or writing it; row locks, and our place in the queue for a lock, count while
     * somebody waits for them. A transaction that is over before the first look keeps nobody longer than that.
     *
     * @param <S> what says which statement runs
     */
    static final class Watch<S> implements AutoCloseable {

        private static final long INTERVAL = 100; // milliseconds from one look to the next
        private static final int LOOKS = 10; // of a transaction, after which it is one that takes long
        private static final long FROZEN = 10_000; // milliseconds beyond the bound after which a client that says nothing is let go of

        /** What keeps others waiting: null for a row, or a place in a queue. Rows and bytes are the planner's estimates. */
        record Lock(String mode, String table, long rows, long bytes) { }

        /**
         * Tables that were there before: this connection does not see others. It asks for no lock on them, as pg_table_size()
         * would, which waits. Waiters without their privileges show no backend_type; one that applies what is replicated waits like a
         * user, a vacuum and a slot that is made for no one. Source: PostgreSQL's manual, pg_locks.
         */
        private static final String KEEPS = """
            select null, l.mode, case when n.nspname = 'public' then '' else quote_ident(n.nspname) || '.' end || quote_ident(c.relname),
                   greatest(c.reltuples, 0)::bigint, c.relpages * current_setting('block_size')::bigint
              from pg_locks l join pg_class c on c.oid = l.relation join pg_namespace n on n.oid = c.relnamespace
             where l.pid = {pid} and l.granted and l.locktype = 'relation' and c.oid >= 16384 and c.relkind in ('r', 'p', 'm')
               and l.mode in ('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock') and n.nspname !~ '^pg_'
            union all
            select w.pid, case when w.pid = any (pg_blocking_pids({pid})) then 'deadlock' end, null,
                   (extract(epoch from clock_timestamp() - coalesce(w.waitstart, clock_timestamp())) * 1000)::bigint, 0
              from pg_locks w left join pg_stat_activity a on a.pid = w.pid
             where not w.granted and w.locktype <> 'advisory' and {pid} = any (pg_blocking_pids(w.pid))
               and coalesce(a.backend_type, '') not in ('autovacuum worker', 'walsender', 'parallel worker')
             order by 5 desc nulls last, 2""";

        private static final String LOOK = "begin read only; set local search_path = pg_catalog, pg_temp; " + KEEPS + "; commit";

        /**
         * What the server does on its own for a transaction that takes long, when its client stands still, as on a laptop that is
         * closed, and cancels nothing any more: the session that looks is seen to look no more.
         */
        private static final String STAND_IN = """
            do $$ begin
                while (select count(*) from pg_stat_activity where pid in ({pid}, {looking})) = 2 loop
                    if exists (select from pg_stat_activity where pid = {looking} and state = 'idle'
                                  and state_change < clock_timestamp() - interval '{frozen} ms') and exists ({keeps}) then
                        perform pg_terminate_backend({pid});
                    end if;
                    commit; -- and see anew what is so
                    perform pg_sleep(0.5);
                end loop;
            end $$""".replace("{keeps}", KEEPS);

        private final Database database;
        private final long limit; // milliseconds; 0 for none
        private final Map<Integer, Long> waits = new TreeMap<>(); // by process, how long it waited, in milliseconds
        private Connection watched;
        private Connection reader;
        private Connection connection;
        private Thread thread;
        private int pid; // of the session with the transaction; 0 between two
        private long transaction; // counts them
        private int looks; // at this one
        private int standsInFor; // a session
        private long freeSince; // System.nanoTime() when nobody was kept from a table, as far as is known
        private S statement;
        private Lock canceledFor;
        private S canceledAt;
        private int cancels;
        private boolean yields; // to whoever waits for it while it waits for them
        private boolean yielded;

        /** @param limit in milliseconds; null when nothing was said */
        Watch(Database database, Long limit) {
            this.database = database;
            if (limit == null) limit = database.env().equals("dev") ? 0L : 5_000L;
            this.limit = limit;
        }

        /** A transaction begins, or goes on after a rollback to a savepoint. @param yields whether it can be run again */
        synchronized void begin(Connection watched, int pid, boolean yields) {
            if (limit == 0 || this.pid != 0) return;
            this.watched = watched;
            this.pid = pid;
            this.yields = yields;
            transaction++;
            freeSince = System.nanoTime();
            canceledFor = null;
            cancels = 0;
            looks = 0;
            yielded = false;
            if (thread == null) {
                thread = new Thread(this::watch, "watch");
                thread.setDaemon(true);
                thread.start();
            }
            notifyAll();
        }

        /** @param statement that runs now; null for what is ours */
        synchronized void running(S statement) { this.statement = statement; }

        /** Another session reads for the transaction, which waits for it. @param reader null when it has read */
        synchronized void reading(Connection reader) { this.reader = reader; }

        /** The transaction is about to commit: from here on it is not cancelled. */
        synchronized void finish() throws SQLException {
            pid = 0;
            if (canceledFor != null || yielded) throw new SQLException("canceled", "57014");
        }

        synchronized void end() { pid = 0; }

        synchronized void forget() { waits.clear(); }

        synchronized Map<Integer, Long> waits() { return new TreeMap<>(waits); }

        /** The lock for which the transaction was cancelled; null when it was not. */
        synchronized Lock canceledFor() { return canceledFor; }

        synchronized S canceledAt() { return canceledAt; }

        /** Whether it was cancelled before PostgreSQL could choose whom to cancel. */
        synchronized boolean yielded() { return yielded; }

        /** What has become of the transaction that was cancelled. */
        synchronized String outcome() {
            return !wasBlind() ? " kept others waiting for " + duration(limit) + ", which is the most (--max-block), and was rolled back"
                : " was rolled back, for nobody could see how long it keeps others waiting: " + canceledFor.table;
        }

        /** Whether it was cancelled because nobody could look. */
        synchronized boolean wasBlind() { return canceledFor.mode == null && canceledFor.table != null; }

        synchronized String reason() {
            if (canceledFor.mode == null) return "it has changed rows that they wait for";
            return String.format(Locale.ROOT, "its %s on %s keeps them from %s it (about %,d rows, %s)", canceledFor.mode,
                canceledFor.table, canceledFor.mode.equals("AccessExclusiveLock") ? "reading or writing" : "writing",
                canceledFor.rows, size(canceledFor.bytes));
        }

        /** A line more for a message; empty when nobody has waited. */
        synchronized String waited() { return waits.isEmpty() ? "" : "\n  sessions that waited: " + waits.size(); }

        /** How many were kept waiting, and for how long; null when nobody was. */
        synchronized String kept() {
            return waits.isEmpty() ? null : String.format(Locale.ROOT, "kept %d session%s waiting, %.1f s at most", waits.size(),
                waits.size() == 1 ? "" : "s", longest() / 1000.0);
        }

        synchronized long longest() { return Collections.max(waits.values()); }

        long limit() { return limit; }

        boolean isOn() { return limit != 0; }

        @Override
        public void close() {
            if (thread != null) thread.interrupt();
        }

        private void watch() {
            try {
                while (true) {
                    var number = next();
                    if (connection == null) connection = database.connect();
                    look(number);
                }
            } catch (InterruptedException e) {
                // the run is over
            } catch (SQLException | Problem e) {
                unwatched(lowerFirst(e.getMessage().lines().findFirst().orElse("")));
            } finally {
                Query.close(connection);
            }
        }

        /** Waits for the next look: at a transaction that runs long enough for one, or, where others rely on it, at none. */
        private synchronized long next() throws InterruptedException {
            while (true) {
                if (pid == 0) wait(standsInFor == 0 ? 0 : FROZEN / 2);
                if (pid == 0 && standsInFor != 0) return 0;
                var number = transaction;
                wait(INTERVAL);
                if (pid != 0 && transaction == number) return number;
            }
        }

        /** Behind a pooler one session serves many clients, and to look says nothing of ours. */
        private void standIn() throws SQLException {
            var server = watched.unwrap(PGConnection.class).getBackendPID();
            if (pid == standsInFor || pid != server) return;
            standsInFor = pid;
            var sql = STAND_IN.replace("{pid}", "" + pid).replace("{frozen}", "" + (limit + FROZEN)).replace("{looking}", ""
                + connection.unwrap(PGConnection.class).getBackendPID());
            var standIn = new Thread(() -> {
                try (var other = database.source().getConnection()) {
                    other.setNetworkTimeout(Runnable::run, 0); // it ends with the session that looks
                    Query.rows(other, "set application_name = 'lossless watch'; set search_path = pg_catalog, pg_temp; "
                        + "set statement_timeout = 0");
                    Query.rows(other, sql);
                } catch (SQLException e) {
                    // as long as the client goes on, it is not needed
                }
            }, "stand-in");
            standIn.setDaemon(true);
            standIn.start();
        }

        private void look(long number) throws SQLException {
            var asked = System.nanoTime();
            var rows = Query.rows(connection, LOOK.replace("{pid}", "" + pid));
            synchronized (this) {
                if (pid == 0 || transaction != number) return; // that one is over
                if (++looks == LOOKS) standIn();
                var locks = rows.stream().filter(row -> row[0] == null).map(row -> new Lock(row[1], row[2], Long.parseLong(row[3]),
                    Long.parseLong(row[4]))).toList();
                if (locks.isEmpty()) freeSince = asked;
                var longest = locks.isEmpty() ? 0 : (System.nanoTime() - freeSince) / 1_000_000; // to look may take long, too
                for (var row : rows) if (row[0] != null) {
                    waits.merge(Integer.parseInt(row[0]), Long.parseLong(row[3]), Math::max);
                    longest = Math.max(longest, Long.parseLong(row[3]));
                    yielded |= yields && row[1] != null;
                }
                if (longest < limit && canceledFor == null && !yielded) return;
                if (canceledFor == null && !yielded) noteCancel(locks.isEmpty() ? new Lock(null, null, 0, 0) : locks.get(0));
                cancel(reader);
                var end = cancels++ * INTERVAL < FROZEN ? "cancel" : "terminate"; // again, until the transaction ends
                Query.rows(connection, "select pg_catalog.pg_" + end + "_backend(" + pid + ")");
            }
        }

        private void noteCancel(Lock lock) {
            canceledFor = lock;
            canceledAt = statement;
        }

        /** Without an eye on it nothing goes on: it could keep others waiting. */
        private synchronized void unwatched(String reason) {
            if (pid == 0) return;
            noteCancel(new Lock(null, reason, 0, 0));
            cancel(watched);
        }

        private static void cancel(Connection connection) {
            try {
                if (connection != null) connection.unwrap(PGConnection.class).cancelQuery();
            } catch (SQLException e) {
                // the transaction is refused at its end
            }
        }

        static String duration(long milliseconds) {
            return milliseconds % 1000 == 0 ? milliseconds / 1000 + " s" : milliseconds + " ms";
        }

        static String size(long bytes) {
            if (bytes < 1 << 20) return (bytes >> 10) + " kB";
            return bytes < 1 << 30 ? (bytes >> 20) + " MB" : String.format(Locale.ROOT, "%.1f GB", bytes / (double) (1 << 30));
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

    // ---- The record of a fix ----

    /** What is recorded of a fix besides its rows; {@code undoes} is the fix that it undoes, or null, but for the tables that are kept. */
    record Fix(String because, String statements, Long undoes, Set<String> kept) { }

    /** PostgreSQL's lock_timeout and statement_timeout, such as 5s or 2min, and what a {@link Watch} is told. */
    record Limits(String lock, String statement, Long block) { }

    /** Changes rows and says how many, as the statements themselves reported it. */
    interface Work {
        long run(FixTransaction transaction) throws SQLException;
    }

    /**
     * What became of a fix.
     *
     * @param fix its number, null when nothing was changed
     * @param rows how many its statements changed, or would
     * @param tables how many of which table, in all, as JSON
     */
    record Outcome(Long fix, long rows, String tables) { }

    /** Runs a fix, prints what it changes, and rolls it back. */
    static Outcome rehearse(Database database, Limits limits, Fix fix, Work work, PrintWriter out) throws SQLException {
        return attempt(database, limits, fix, work, out, true, (transaction, rows) -> null);
    }

    /**
     * Runs a fix, prints what it changes, and commits it with its record, both or neither.
     *
     * @param expect how many rows its statements must change, or null when that is known by other means
     * @throws Problem when they change another number; nothing is changed then
     */
    static Outcome perform(Database database, Limits limits, Fix fix, Work work, Long expect, PrintWriter out) throws SQLException {
        return attempt(database, limits, fix, work, out, false, (transaction, rows) -> {
            if (expect != null && rows != expect)
                throw new Problem("expected " + count(expect, "row") + ", but " + rows + " would change; rolled back, nothing was changed",
                    "if that is right: --expect " + rows);
            if (rows == 0 && transaction.changed == 0 && fix.undoes == null) {
                out.println("there was nothing to change, and nothing was recorded");
                return null;
            }
            transaction.commit();
            Link.standing = "fix " + transaction.id + " is done";
            out.println("fix " + transaction.id + " is done; to undo it: jbang fix_data " + database.env() + " --undo " + transaction.id);
            return transaction.id;
        });
    }

    /** A part of the work. */
    interface Step {
        void run() throws SQLException;
    }

    private interface End { // the number of the fix, null when it does not stay
        Long of(FixTransaction transaction, long rows) throws SQLException;
    }

    /** Tries again when another transaction was faster, as one at REPEATABLE READ must, and when it made way in a deadlock. */
    private static Outcome attempt(Database database, Limits limits, Fix fix, Work work, PrintWriter out, boolean rehearsed, End end)
            throws SQLException {
        try (var watch = new Watch<String>(database, limits.block)) {
            for (var attempt = 1; ; attempt++) {
                try (var transaction = new FixTransaction(database, limits, watch, out)) {
                    var rows = work.run(transaction);
                    transaction.record(fix, rows, rehearsed);
                    out.println(count(rows, "row") + " changed by the statements; in all, with triggers, rules and foreign keys:");
                    printChanges(transaction.connection, transaction.id, 3, out);
                    var alike = rows - transaction.changed;
                    if (alike > 0) out.println("of these, " + count(alike, "row") + " as before, or counted twice");
                    if (watch.kept() != null) out.println(watch.kept());
                    var tables = one(transaction.connection, "select coalesce((%s), '[]')".formatted(TABLES_JSON
                        .replace("= id", "= " + transaction.id)));
                    return new Outcome(end.of(transaction, rows), rows, tables);
                } catch (SQLException | Problem e) {
                    if (watch.canceledFor() != null) throw blocking(watch, database, fix);
                    if ((watch.yielded() || e instanceof SQLException sql && again(sql)) && attempt < 5) continue;
                    if (e instanceof SQLException sql) throw failed(database, sql);
                    throw e;
                }
            }
        }
    }

    private static Problem failed(Database database, SQLException e) {
        var message = lowerFirst(e.getMessage());
        var role = database.source().getUser();
        var record = message.matches("(?s)permission denied for (database|schema lossless_archive|table data_fix|sequence data_fix).*")
            || "42P01".equals(e.getSQLState());
        var wayOut = "42501".equals(e.getSQLState()) ? granted(message.lines().findFirst().orElse(""), role) : wayOut(e);
        return new Problem(message + "; nothing was changed", record
            ? "the owner of the database runs once: jbang fix_data " + database.env() + " --install " + role : wayOut);
    }

    /** Others were kept waiting for longer than was said. */
    private static Problem blocking(Watch<String> watch, Database database, Fix fix) {
        var message = (fix.undoes == null ? "the fix" : "the undo") + watch.outcome() + "; nothing was changed";
        if (watch.wasBlind()) return new Problem(message, "fix_data needs three connections as the same role");
        return new Problem(message + watch.canceledAt() + "\n  " + watch.reason() + watch.waited(), (fix.undoes != null ? ""
            : "change fewer rows at a time (where …), or all in small transactions, by a migration: "
                + "-- lossless: batches of 10000 over TABLE.KEY\n  or, ")
            + "when nobody needs the table: jbang fix_data " + database.env() + " --max-block 10min");
    }

    /** A serialization failure or a deadlock: the manual's advice is to run the whole transaction again. */
    static boolean again(SQLException e) {
        return e.getSQLState() != null && Set.of("40001", "40P01").contains(e.getSQLState());
    }

    /** Who grants what to whom, after a message of PostgreSQL's that a permission is denied. */
    static String granted(String message, String role) {
        var temporary = Pattern.compile("permission denied to create temporary tables in database \"(.*)\"").matcher(message);
        if (temporary.find()) return "the owner of the database grants it: grant temporary on database " + temporary.group(1) + " to "
            + role;
        var owned = Pattern.compile("must be owner of \\w+ (.*)").matcher(message);
        if (owned.find()) return "only the owner of " + owned.group(1) + " may: run it as that role, or: grant OWNER to " + role;
        var denied = Pattern.compile("permission denied for (\\w+) (.*)").matcher(message);
        if (!denied.find()) return "its owner grants it to " + role;
        return "its owner grants it: grant " + switch (denied.group(1)) {
            case "table", "view", "relation" -> "select, insert, update, delete on ";
            case "schema", "sequence", "type", "language" -> "usage on " + denied.group(1) + " ";
            case "function", "procedure" -> "execute on " + denied.group(1) + " ";
            default -> "… on " + denied.group(1) + " ";
        } + denied.group(2) + " to " + role;
    }

    static String wayOut(SQLException e) {
        return switch (String.valueOf(e.getSQLState())) {
            case "55P03" -> "somebody else is using the rows; try again later, or wait longer with --lock-timeout 1min";
            case "57014" -> "if it may take that long: --statement-timeout 1h";
            case "40001", "40P01" -> "others keep changing the same rows; try again later";
            default -> null;
        };
    }

    /**
     * A transaction that knows each row it changed as it was and as it is, whoever changed it: a statement, a trigger, a
     * rule, a function or a foreign key's action.
     *
     * <p>At REPEATABLE READ, a row version that it sees is its own exactly if the transaction id in its xmin is not older than the
     * snapshot. A second connection that imports the snapshot still sees all rows as they were; the replaced ones carry in
     * their xmax the id of this transaction, of one of its subtransactions, or a new multixact id. Others carry such an xmax
     * too, having been locked only: these stand here where they stand there. So a fix puts nothing on the tables it
     * touches, neither a trigger nor a lock; each is read once on either side; and no row passes through the script's memory.
     * Where the statements themselves tell the keys of few rows, and the server's counts confirm them, no more than these is read.
     */
    static class FixTransaction implements AutoCloseable {

        final Connection connection;
        private final Database database;
        private final Limits limits;
        final Watch<String> watch;
        private final PrintWriter out;
        private final String snapshot;
        /** The first transaction id and the first multixact id that were not assigned yet at the snapshot. */
        private final String firstId, firstMulti;
        /** What the server counted of this session's changes before: behind a pooler others were its clients, a moment ago. */
        private String counted;
        private String before; // the table that the rows go through as they were
        private Sequences sequences; // null once the fix is committed
        final Told told = new Told();
        long id;
        long changed;

        FixTransaction(Database database, Limits limits, Watch<String> watch, PrintWriter out) throws SQLException {
            this.database = database;
            this.limits = limits;
            this.watch = watch;
            this.out = out;
            connection = database.connect();
            connection.setAutoCommit(false);
            execute(connection, "set transaction isolation level repeatable read");
            var path = one(connection, "select pg_catalog.current_setting('search_path')");
            execute(connection, "set local search_path = pg_catalog");
            try (var statement = connection.prepareStatement("""
                select pg_export_snapshot(), pg_snapshot_xmax(pg_current_snapshot())::xid::text, (mxid_age('1')::bigint + 1) & 4294967295,
                       COUNTS, pg_backend_pid(),
                       set_config('lock_timeout', ?, true), set_config('statement_timeout', ?, true),
                       """.replace("COUNTS", COUNTS) + Link.LET_GO)) {
                statement.setString(1, limits.lock);
                statement.setString(2, limits.statement);
                var row = statement.executeQuery();
                row.next();
                snapshot = row.getString(1);
                firstId = row.getString(2);
                firstMulti = row.getString(3);
                counted = row.getString(4);
                watch.running("");
                watch.begin(connection, row.getInt(5), true);
                sequences = new Sequences(connection);
                one(connection, "select set_config('search_path', '" + path.replace("'", "''") + "', true)"); // what the statements mean
            } catch (SQLException e) {
                watch.end();
                connection.close();
                throw e;
            }
        }

        /** Writes the record into the database, in the same transaction. Nothing may be changed after it. */
        void record(Fix fix, long rows, boolean rehearsed) throws SQLException {
            watch.running("\n  while its rows were recorded");
            execute(connection, "set constraints all immediate"); // deferred triggers change rows now, not at the commit
            var version = schemaVersion(connection);
            var path = one(connection, PATH);
            execute(connection, "set local search_path = pg_catalog");
            var settings = one(connection, SETTINGS.replace("{path}", path.replace("'", "''")));
            execute(connection, EXACT);
            if (fix.undoes == null) refuseOtherChanges();
            var tables = touched();
            createRecord(connection);
            before = before();
            String nextId;
            try (var past = database.connect()) {
                watch.reading(past);
                past.setAutoCommit(false);
                execute(past, "set transaction isolation level repeatable read, read only; set transaction snapshot '" + snapshot + "'; "
                    + EXACT
                    + "; set local lock_timeout = '" + limits.lock.replace("'", "''")
                        + "'"); // should the fix itself have locked readers out
                nextId = one(past, "select (%s + age('%s'::xid)) & 4294967295".formatted(firstId, firstId));
                tables.removeIf(table -> table.count.isZero());
                for (var i = 0; i < tables.size(); i++) tables.set(i, tables.get(i).knowing(told.known(past, connection, tables.get(i))));
                for (var table : tables) for (var leaf : table.leaves) if (table.count.mayHaveReplaced()) copyBefore(past, table, leaf);
                watch.reading(null);
            }
            try (var statement = connection.prepareStatement("""
                insert into lossless_archive.data_fix ({id} os_user, schema_version, because, statements, rows, undoes, settings) {value}
                       ?, ?, ?, ?, ?, ?, coalesce((select settings from lossless_archive.data_fix where id = ?), ?::json) returning id"""
                .replace("{id}", rehearsed ? "id," : "") // a rehearsal takes no number
                .replace("{value}", rehearsed ? "overriding system value select -1," : "select"))) {
                statement.setString(1, System.getProperty("user.name"));
                statement.setString(2, version);
                statement.setString(3, fix.because);
                statement.setString(4, fix.statements);
                statement.setLong(5, rows);
                statement.setObject(6, fix.undoes, java.sql.Types.BIGINT);
                statement.setObject(7, fix.undoes, java.sql.Types.BIGINT);
                statement.setString(8, settings);
                var row = statement.executeQuery();
                row.next();
                id = row.getLong(1);
            }
            for (var table : tables) changed += recordRows(table, nextId);
            if (!before.startsWith("pg_temp")) execute(connection, "delete from " + before);
            if (fix.undoes != null) refuseUnlessOpposite(fix.undoes, fix.kept);
        }

        /** A temporary table, or the record's own, where nobody else's rows are ever seen: each fix takes its own away again. */
        private String before() throws SQLException {
            if (one(connection, "select true where has_database_privilege(current_database(), 'temporary')") == null)
                return "lossless_archive.data_fix_before";
            execute(connection, "create temp table lossless_before (leaf oid, place tid, key text[], row json) on commit drop");
            return "pg_temp.lossless_before";
        }

        /** A function or trigger may change what cannot be put back: the catalogs count such a change like any other. */
        private void refuseOtherChanges() throws SQLException {
            var catalogs = one(connection, """
                select string_agg(relname, ', ' order by relname) from pg_stat_xact_sys_tables
                 where schemaname = 'pg_catalog' and (n_tup_ins + n_tup_upd > %s or n_tup_del + n_tup_upd > %s)"""
                .formatted(before("relid", 0), before("relid", 1)));
            if (catalogs != null) throw new Problem("a function or a trigger changed the schema (" + catalogs
                + "), and a data fix changes rows only; nothing was changed",
                "a change of the schema is a migration");
        }

        /** Runs what changes the catalogs, and is no change of the schema. */
        void excusing(Step step) throws SQLException {
            var before = one(connection, "select " + COUNTS);
            step.run();
            counted = one(connection, """
                select json_object_agg(relid, json_build_array(made, gone))
                  from (select key as relid, sum(sign * (value ->> 0)::bigint) as made, sum(sign * (value ->> 1)::bigint) as gone
                          from (values (1, '%s'::json), (1, '%s'), (-1, '%s')) as counts (sign, json), json_each(json)
                         group by key) as sums""".formatted(counted, one(connection, "select " + COUNTS), before));
        }

        private static final String COUNTS = """
            (select coalesce(json_object_agg(relid, json_build_array(n_tup_ins + n_tup_upd, n_tup_del + n_tup_upd)), '{}')
               from pg_stat_xact_all_tables where n_tup_ins + n_tup_upd + n_tup_del > 0)::text""";

        /** SQL for a relation's count before the transaction: of new row versions (0), of old ones (1). */
        private String before(String relation, int which) {
            return "coalesce(('%s'::json -> %s::oid::text ->> %d)::bigint, 0)".formatted(counted, relation, which);
        }

        /** A table that the transaction may have changed: its partitions or itself, and SQL that its columns make, quoted by the server. */
        private record Table(String name, String[] leaves, String[] columns, String[] key, String keyValue, String row, boolean policed,
                             Count count, String[] oids, String join, String known) {

            Table knowing(String known) {
                return new Table(name, leaves, columns, key, keyValue, row, policed, count, oids, join, known);
            }

            /** The rows that may have changed, all of them unless they are known. */
            String from(String leaf) {
                return "only " + leaf + " as t " + known;
            }
        }

        /** How many rows were changed by this transaction, as the server counts; not reliable where it may not have counted all. */
        private record Count(boolean reliable, long inserted, long updated, long deleted) {

            boolean isZero() {
                return reliable && inserted + updated + deleted == 0;
            }

            boolean mayHaveReplaced() {
                return !reliable || updated + deleted > 0;
            }
        }

        /** The primary key, or else another that is always there. */
        private static final String KEY = """
            left join lateral (
                    select (select array_agg(attname::text order by k.n) from unnest(i.indkey::int2[]) with ordinality as k (attnum, n)
                              join pg_attribute as a on a.attrelid = i.indrelid and a.attnum = k.attnum
                                  where k.n <= i.indnkeyatts) as columns
                      from pg_index as i
                     where i.indrelid = c.oid and i.indisunique and i.indisvalid and i.indpred is null and i.indexprs is null
                       and not exists (select from pg_attribute as a
                                        where a.attrelid = i.indrelid and a.attnum = any (i.indkey) and not a.attnotnull)
                     order by i.indisprimary desc, i.indexrelid limit 1) as key on true
            """;

        /** Whether all changes of rows are counted here: not on other servers, and nobody has a function that puts it off for a while. */
        private static final String COUNTED = """
            current_setting('track_counts')::bool and heap and to_regclass('pg_catalog.pg_dist_partition') is null
            and not exists (select from pg_proc where prosrc ~* 'track_counts' or proconfig::text ~* 'track_counts')""";

        /** A lock taken to change rows is held until the end of the transaction, and shows who was touched, statistics or not. */
        private static final String TOUCHED = """
            with leaf as (
                select distinct c.oid, c.relkind, c.relam, format('%I.%I', n.nspname, c.relname) as name,
                    coalesce(pg_partition_root(c.oid), c.oid)::oid as root
                  from pg_locks as l join pg_class as c on c.oid = l.relation join pg_namespace as n on n.oid = c.relnamespace
                 where l.pid = pg_backend_pid() and l.locktype = 'relation' and l.mode = 'RowExclusiveLock'
                   and l.virtualtransaction = (select virtualtransaction from pg_locks where pid = pg_backend_pid()
                       and locktype = 'virtualxid' and virtualxid = virtualtransaction)
                   and l.database = (select oid from pg_database where datname = current_database())
                   and c.relkind in ('r', 'f') and c.relpersistence <> 't' and n.nspname <> 'pg_catalog')
            select format('%I.%I', n.nspname, c.relname) as name, leaf.leaves, leaf.oids, leaf.foreign, leaf.policed,
                key.columns as key,
                   inserted, updated, deleted, {counted} and not counted_before as reliable,
                   (select string_agg(format('t.%I = (known.key)[%s]::%s', k, n, format_type(atttypid, atttypmod)), ' and ')
                      from unnest(key.columns) with ordinality as k (k, n) join pg_attribute on attrelid = c.oid
                          and attname = k) as key_join, a.columns,
                   coalesce((select 'array[' || string_agg(format('t.%I::text', k), ', ') || ']' from unnest(key.columns) as k),
                       'null::text[]') as key_value,
                   a.row
              from (select root, array_agg(name order by name) as leaves, array_agg(oid::text order by name) as oids,
                           bool_or(relkind = 'f') as foreign, bool_or(row_security_active(oid)) as policed, bool_and(relam = 2) as heap,
                           sum(pg_stat_get_xact_tuples_inserted(oid)) as inserted, sum(pg_stat_get_xact_tuples_updated(oid)) as updated,
                           sum(pg_stat_get_xact_tuples_deleted(oid)) as deleted,
                               bool_or('{before}'::json -> oid::text is not null) as counted_before
                      from leaf group by root) as leaf
              join pg_class as c on c.oid = leaf.root join pg_namespace as n on n.oid = c.relnamespace
              {key}
              cross join lateral ( -- a generated column follows from the others
                select coalesce(array_agg(attname::text order by attnum), '{}') as columns,
                       format('json_object(array[%s]::text[], array[%s]::text[])',
                           string_agg(quote_literal(attname), ', ' order by attnum),
                              string_agg(format('t.%I::text', attname), ', ' order by attnum)) as row
                  from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped
                      and (attgenerated = '' or attname = any (key.columns))) as a
             order by name""".replace("{key}", KEY).replace("{counted}", COUNTED);

        private List<Table> touched() throws SQLException {
            var tables = new ArrayList<Table>();
            try (var statement = connection.createStatement();
                 var row = statement.executeQuery(TOUCHED.replace("{before}", counted))) {
                while (row.next()) {
                    var name = row.getString("name");
                    if (row.getBoolean("foreign")) throw new Problem(name
                        + " is a foreign table, whose rows cannot be recorded; nothing was changed", "run the fix where the table is");
                    if (name.startsWith("lossless_archive.data_fix")) throw new Problem(name
                        + " is the record of data fixes, which no fix may change; nothing was changed", null);
                    tables.add(new Table(name, strings(row, "leaves"), strings(row, "columns"), strings(row, "key"),
                        row.getString("key_value"),
                        row.getString("row"), row.getBoolean("policed"), new Count(row.getBoolean("reliable"), row.getLong("inserted"),
                        row.getLong("updated"), row.getLong("deleted")), strings(row, "oids"), row.getString("key_join"), ""));
                }
            }
            return tables;
        }

        private static String[] strings(ResultSet row, String column) throws SQLException {
            var array = row.getArray(column);
            return array == null ? null : (String[]) array.getArray();
        }

        /** Streams the rows that may have been replaced or removed from the past to the present. */
        private void copyBefore(Connection past, Table table, String leaf) throws SQLException {
            var rows = """
                copy (select t.tableoid, t.ctid, %s, %s from %s
                       where age(t.xmax) between 1 and age('%s'::xid) or mxid_age(t.xmax) between 1 and mxid_age('%s'::xid)
                          or age(t.xmin) between 1 and age('%s'::xid))
                  to stdout (format binary)""".formatted(table.keyValue, table.row, table.from(leaf), firstId, firstMulti, firstId);
            try (var stream = new PGCopyInputStream(past.unwrap(PGConnection.class), rows)) {
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + before + " from stdin (format binary)", stream,
                    1 << 16);
            } catch (IOException e) {
                throw new SQLException(e.getMessage(), "08006", e);
            }
        }

        /** Writes the rows that differ, before and after, side by side where the table has a key; returns how many. */
        private long recordRows(Table table, String nextId) throws SQLException {
            var now = Stream.of(table.leaves)
                .map(leaf -> "select t.tableoid as leaf, t.ctid as place, t.xmin as made, %s as key, %s as row from %s"
                .formatted(table.keyValue, table.row, table.from(leaf))).collect(Collectors.joining("\nunion all "));
            // An id far older than the snapshot may look like a new one (ids come round); such a row is in both, at one place.
            var changes = """
                with now as not materialized (%s),
                was as not materialized (select * from %s where leaf = any (%s)),
                gone as (select key, row from was where not exists (select from now where now.leaf = was.leaf and now.place = was.place)),
                come as (select key, row from now where age(made) > age('%s'::xid) and age(made) <= age('%s'::xid)
                            and not exists (select from was where was.leaf = now.leaf and was.place = now.place))
                """.formatted(now, before, Stream.of(table.leaves).map(leaf -> "'" + leaf.replace("'", "''") + "'::regclass::oid")
                    .collect(Collectors.joining(", ", "array[", "]")),
                nextId, firstId);
            if (table.policed) refuseHiddenRows(table, changes);
            try (var statement = connection.prepareStatement(changes + """
                , recorded as (
                    insert into lossless_archive.data_fix_row (fix_id, number, table_name, before, after)
                    select ?, ? + row_number() over (), ?, gone.row, come.row
                      from gone full join come using (key)
                     where gone.row::text is distinct from come.row::text
                    returning before is null as inserted, after is null as deleted),
                counted as (
                    select count(*) filter (where inserted) as inserted, count(*) filter (where deleted) as deleted,
                           count(*) filter (where not inserted and not deleted) as updated from recorded)
                insert into lossless_archive.data_fix_table (fix_id, table_name, columns, key, first_number, inserted, updated, deleted)
                select ?, ?, ?, ?, ?, inserted, updated, deleted from counted where inserted + updated + deleted > 0
                returning inserted + updated + deleted""")) {
                statement.setLong(1, id);
                statement.setLong(2, changed);
                statement.setString(3, table.name);
                statement.setLong(4, id);
                statement.setString(5, table.name);
                statement.setArray(6, connection.createArrayOf("text", table.columns));
                statement.setArray(7, table.key == null ? null : connection.createArrayOf("text", table.key));
                statement.setLong(8, changed + 1);
                var row = statement.executeQuery();
                return row.next() ? row.getLong(1) : 0;
            }
        }

        /**
         * The keys of the rows that statements say they changed, as they come from RETURNING, a row's partition and key on a line.
         * They are all when the server has counted as many changes of the table as were told, when the rows that have them are new,
         * and when these are so many more than before as the table has in all: a key that was changed is missing here or there.
         */
        final class Told extends OutputStream {

            private static final int MOST = 1 << 17; // bytes; that is some thousands of rows, which are found by their key soon enough
            private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
            private boolean more;

            @Override public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override public void write(byte[] bytes, int from, int length) {
                more |= lines.size() + length > MOST;
                if (!more) lines.write(bytes, from, length);
            }

            /** What makes a statement tell; null where it cannot: its names are those of a view, perhaps. */
            String returning(Connection connection, String sql, String plan) throws SQLException {
                var returning = more ? null : returning(connection, plan);
                if (returning == null) return null;
                execute(connection, "savepoint lossless_returning");
                try {
                    execute(connection, "explain " + sql + returning + "\n; release savepoint lossless_returning");
                    return returning;
                } catch (SQLException e) {
                    execute(connection, "rollback to savepoint lossless_returning; release savepoint lossless_returning");
                    return null;
                }
            }

            /** Null where a table's rules and policies would do something else then. */
            private static String returning(Connection connection, String plan) throws SQLException {
                var found = Query.rows(connection, Sequences.MARK + """
                    select format(E'\\nreturning %I.tableoid, pg_catalog.encode(pg_catalog.convert_to(cast(array[%s] as pg_catalog.text), '
                                  '''UTF8''), ''hex'')',
                                  alias, (select string_agg(format('cast(%I.%I as pg_catalog.text)', alias, k), ', ' order by n)
                                            from unnest(key.columns) with ordinality as k (k, n)))
                      from json_to_record({plan}::json -> 0 -> 'Plan') as plan ("Operation" text, "Schema" text, "Relation Name" text,
                          "Alias" text, "Plans" json)
                      join pg_class as target on target.oid = to_regclass(format('%I.%I', "Schema", "Relation Name"))
                      join pg_class as c on c.oid = coalesce(pg_partition_root(target.oid), target.oid)
                     cross join lateral (select "Alias" as alias) as named
                      {key}
                     where target.relkind in ('r', 'p') and target.relpersistence <> 't' and not target.relhasrules
                         and not target.relrowsecurity
                       and not (c.relkind = 'r' and c.relhassubclass) -- who inherits may have another key
                       and ("Operation" <> 'Merge' or current_setting('server_version_num')::int >= 170000)
                       and key.columns is not null
                       and coalesce((plan."Plans" -> 0 ->> 'Plan Rows')::numeric, 0) < {most} -- far more than are kept need not be told
                       and not exists ( -- the text of others depends on settings
                           select from pg_attribute join pg_type as type on type.oid = atttypid
                            where attrelid = c.oid and attname = any (key.columns)
                              and typtype <> 'e'
                              and atttypid <> all (array['int2', 'int4', 'int8', 'uuid', 'text', 'varchar', 'numeric']::regtype[]));
                    """.replace("{key}", KEY).replace("{most}", "" + MOST / 4).replace("{plan}", quoted(plan)) + Sequences.BACK);
                return found.isEmpty() ? null : found.get(0)[0];
            }

            /** SQL that joins a table's changed rows, empty where they are not known. */
            String known(Connection past, Connection connection, Table table) throws SQLException {
                var told = lines.toString(US_ASCII).lines().map(line -> line.split("\t"))
                    .filter(line -> Set.of(table.oids).contains(line[0])).map(line -> line[1]).toList();
                var count = table.count;
                if (more || told.isEmpty() || !count.reliable || count.inserted + count.updated + count.deleted != told.size()) return "";
                var known = """
                    join (select convert_from(decode(hex, 'hex'), 'UTF8')::text[] as key from unnest('{%s}'::text[]) as hex)
                        as known on %s"""
                    .formatted(told.stream().distinct().collect(Collectors.joining(",")), table.join);
                var rows = Stream.of(table.leaves).map(leaf -> "select t.xmin as made from " + table.knowing(known).from(leaf))
                    .collect(Collectors.joining(" union all ", "from (", ") as t"));
                var now = Query.rows(connection, "select count(*), count(*) filter (where age(made) > age('" + firstId + "'::xid)) "
                    + rows).get(0);
                var more = Long.parseLong(now[0]) - count(past, "select count(*) " + rows);
                return more == count.inserted - count.deleted && now[1].equals("0") ? known : "";
            }
        }

        /** Where row-level security filters what this user sees, the server's own counts must agree. */
        private void refuseHiddenRows(Table table, String changes) throws SQLException {
            var hidden = one(connection, changes + """
                select true from unnest(array['%s']::regclass[]) as leaf
                having sum(pg_stat_get_xact_tuples_inserted(leaf) + pg_stat_get_xact_tuples_updated(leaf) - %s) <> (select count(*)
                    from come)
                    or sum(pg_stat_get_xact_tuples_deleted(leaf) + pg_stat_get_xact_tuples_updated(leaf) - %s)
                        <> (select count(*) from gone)"""
                .replace("select true from", "select 'hidden' from").formatted(String.join("', '", Stream.of(table.leaves)
                    .map(leaf -> leaf.replace("'", "''")).toList()),
                    before("leaf", 0), before("leaf", 1)));
            if (hidden != null) throw new Problem("row-level security of " + table.name + " hides rows that changed; nothing was changed",
                "run the fix as the owner of the table, and each row in one statement only");
        }

        /** An undo must change what the fix changed, the other way round, and nothing else. */
        private void refuseUnlessOpposite(long fix, Set<String> kept) throws SQLException {
            var others = "table_name not in ('' %s)".formatted(kept.stream().map(table -> ", '" + table.replace("'", "''") + "'")
                .collect(Collectors.joining()));
            try (var statement = connection.createStatement(); var row = statement.executeQuery("""
                with recorded as (select table_name, columns from lossless_archive.data_fix_table where fix_id = %1$d),
                fixed as (select table_name, after::jsonb as before, before::jsonb as after from lossless_archive.data_fix_row
                    where fix_id = %1$d and %3$s),
                undone as (select table_name, before::jsonb - extra as before, after::jsonb - extra as after
                             from lossless_archive.data_fix_row as r
                             left join lateral (select array(select unnest(t.columns) except select unnest(recorded.columns)) as extra
                                                  from lossless_archive.data_fix_table as t join recorded using (table_name)
                                                 where t.fix_id = r.fix_id and t.table_name = r.table_name) as added on true
                            where r.fix_id = %2$d and %3$s)
                select table_name, bool_or(undone) and not bool_or(not undone) as since, count(*) as rows,
                       (select min(conname || ': on ' || case when confdeltype in ('c', 'n', 'd') then 'delete '
                           || (case confdeltype when 'c' then 'cascade' when 'n' then 'set null' else 'set default' end)
                                          else 'update' end)
                          from pg_constraint where contype = 'f' and conrelid = to_regclass(table_name)
                           and (confdeltype in ('c', 'n', 'd') or confupdtype in ('c', 'n', 'd'))
                           and confrelid in (select to_regclass(table_name) from recorded)) as key
                  from (select *, false as undone from (table fixed except all table undone) as missing
                        union all select *, true from (table undone except all table fixed) as more) as different
                 group by table_name order by since desc, key, table_name limit 1""".formatted(fix, id, others))) {
                if (!row.next()) return;
                var table = row.getString("table_name");
                if (row.getBoolean("since") && row.getString("key") != null)
                    throw new Problem(count(row.getLong("rows"), "row") + " of " + table + ", made since, refer to what fix " + fix
                        + " made, and would be changed or deleted with it (" + row.getString("key") + "); nothing was changed",
                        "change or delete them first, in a fix of their own");
                throw new Problem("the undo would leave other rows than the fix found in " + table
                    + " (a foreign key's action or a default?); nothing was changed",
                    "jbang fix_data " + database.env() + " --show " + fix + " shows the rows");
            }
        }

        void commit() throws SQLException {
            watch.finish();
            connection.commit();
            sequences = null;
        }

        /** What is not committed is rolled back, and the sequences are put back. */
        @Override
        public void close() throws SQLException {
            watch.end();
            try (connection) {
                if (sequences != null) sequences.rollback().forEach(out::println);
            } catch (SQLException e) {
                // the connection is lost, and its transaction with it
            }
        }
    }

    /**
     * The sequences. PostgreSQL does not roll back nextval, so a fix that was rolled back would leave holes in the ids. Each
     * sequence is put back to where it stood; but only when nobody else has drawn from it meanwhile, or a number would be given
     * out twice. A nextval reads the sequence's one page (with CACHE, only one that finds the session's cache empty does), and
     * PostgreSQL counts the pages that a session reads: pg_stat_get_xact_blocks_fetched; the scans of a SELECT are also in
     * pg_stat_get_xact_numscans. A sequence that stands where this session's draws alone bring it has had no others. It is
     * looked at, and set, under a lock that keeps nextval waiting, for that moment: to give a sequence the owner that it has
     * changes nothing, but locks it. A rollback gives the lock back, and leaves what setval did.
     */
    static final class Sequences {

        /** Where a sequence stands: its last number, and whether that was given out. */
        private record State(BigInteger last, boolean called) { }

        /** @param draws of this session so far; the state is null when it is not known */
        private record Sequence(String name, String shown, String owner, BigInteger increment, BigInteger least, BigInteger greatest,
                                BigInteger cache, boolean cycle, long draws, State state) {

            /** Where it stands after so many draws, each of as many numbers as it caches; null when it has not as many. */
            State after(long draws) {
                var at = state;
                for (var left = BigInteger.valueOf(draws); left.signum() > 0; ) {
                    var first = at.called ? at.last.add(increment) : at.last;
                    if (numbersFrom(first).signum() == 0 && cycle) first = increment.signum() > 0 ? least : greatest;
                    if (numbersFrom(first).signum() == 0) return null;
                    var numbers = cache.multiply(left).min(numbersFrom(first));
                    at = new State(first.add(increment.multiply(numbers.subtract(BigInteger.ONE))), true);
                    left = left.subtract(numbers.add(cache).subtract(BigInteger.ONE).divide(cache));
                }
                return at;
            }

            private BigInteger numbersFrom(BigInteger first) {
                var way = (increment.signum() > 0 ? greatest : least).subtract(first);
                return way.signum() * increment.signum() < 0 ? BigInteger.ZERO : way.divide(increment).add(BigInteger.ONE);
            }
        }

        private static final int ATTEMPTS = 10;
        static final String MARK = "savepoint lossless_sequences; set local search_path = pg_catalog; "
            + "set local statement_timeout = 0; ";
        static final String BACK = "rollback to savepoint lossless_sequences; release savepoint lossless_sequences";

        /** Those that this session has drawn from, in its transaction and perhaps a little before, and those with a state. */
        private static final String ALL = MARK + """
            select c.oid::bigint, format('%I.%I', n.nspname, c.relname),
                   case n.nspname when 'public' then quote_ident(c.relname) else format('%I.%I', n.nspname, c.relname) end,
                   quote_ident(pg_get_userbyid(c.relowner)), seqincrement, seqmin, seqmax, seqcache, seqcycle, draws,
                   substring(state, '<last_value>(-?[0-9]+)'), state ~ '<is_called>t'
              from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_sequence on seqrelid = c.oid
             cross join lateral (select pg_stat_get_xact_blocks_fetched(c.oid) - pg_stat_get_xact_numscans(c.oid) as draws) counted
             cross join lateral (select case when c.relkind = 'S' and c.relpersistence <> 't' and has_table_privilege(c.oid, 'select')
                       and {read} and not exists (select from pg_locks l where l.relation = c.oid and l.mode = 'AccessExclusiveLock')
                       then query_to_xml(format('select last_value, is_called from %I.%I', n.nspname, c.relname), false, true, '')::text
                       end as state) seen
             where c.relkind = 'S' and c.relpersistence <> 't' and (draws <> 0 or state is not null); """ + BACK;

        private final Connection connection;
        private final Map<String, Sequence> before;

        /** Takes down where they stand, at the begin of a transaction. */
        Sequences(Connection connection) throws SQLException {
            this.connection = connection;
            before = read(ALL.replace("{read}", "true"));
        }

        /** Rolls the transaction back; returns a line for each sequence that cannot be put back. */
        List<String> rollback() throws SQLException {
            var lines = new ArrayList<String>();
            // In chain: a session that is outside a transaction, if only between two messages, counts from nought again after a second.
            var now = read("rollback and chain; " + ALL.replace("{read}", "false"));
            for (var oid : now.keySet()) {
                var then = before.get(oid);
                var drawn = now.get(oid).draws - (then == null ? 0 : then.draws);
                if (drawn == 0) continue;
                var why = then == null || then.state == null ? "where it stood is not known" : putBack(oid, then, drawn);
                if (why != null) lines.add("sequence " + now.get(oid).shown + " stands higher than before: " + why);
            }
            connection.rollback();
            return lines;
        }

        /** @return why it cannot be put back, null when it stands where it stood */
        private String putBack(String oid, Sequence sequence, long drawn) throws SQLException {
            for (var attempt = 1; ; attempt++) {
                execute(connection, MARK + "set local lock_timeout = 100");
                try {
                    var state = state(sequence);
                    if (state.equals(sequence.state)) return null;
                    if (!state.equals(sequence.after(drawn))) return "others drew numbers meanwhile";
                    execute(connection, "alter sequence " + sequence.name + " owner to " + sequence.owner);
                    if (!state.equals(state(sequence))) return "others drew numbers meanwhile";
                    execute(connection, "select setval(" + oid + "::regclass, " + sequence.state.last + ", " + sequence.state.called + ")");
                    return null;
                } catch (SQLException e) {
                    if (!"55P03".equals(e.getSQLState())) return lowerFirst(e.getMessage().lines().findFirst().orElse(""));
                    if (attempt == ATTEMPTS) return "others are using it";
                } finally {
                    execute(connection, BACK);
                }
            }
        }

        private State state(Sequence sequence) throws SQLException {
            var row = Query.rows(connection, "select last_value, is_called from " + sequence.name).get(0);
            return new State(new BigInteger(row[0]), row[1].equals("t"));
        }

        private Map<String, Sequence> read(String sql) throws SQLException {
            var sequences = new TreeMap<String, Sequence>();
            for (var row : Query.rows(connection, sql)) {
                var state = row[10] == null ? null : new State(new BigInteger(row[10]), row[11].equals("t"));
                sequences.put(row[0], new Sequence(row[1], row[2], row[3], new BigInteger(row[4]), new BigInteger(row[5]),
                    new BigInteger(row[6]), new BigInteger(row[7]), row[8].equals("t"), Long.parseLong(row[9]), state));
            }
            return sequences;
        }

    }

    /** SQL in a line. */
    static final class Query {

        /** Runs statements on one trip; the rows of the one that has any. */
        static List<String[]> rows(Connection connection, String sql) throws SQLException {
            var rows = new ArrayList<String[]>();
            try (var statement = connection.createStatement()) {
                for (var selects = statement.execute(sql); selects || statement.getUpdateCount() != -1;
                        selects = statement.getMoreResults()) {
                    var result = selects ? statement.getResultSet() : null;
                    while (selects && result.next()) {
                        var row = new String[result.getMetaData().getColumnCount()];
                        for (var i = 0; i < row.length; i++) row[i] = result.getString(i + 1);
                        rows.add(row);
                    }
                }
            }
            return rows;
        }

        /** What cannot be closed is gone already. */
        static void close(Connection connection) {
            try {
                if (connection != null) connection.close();
            } catch (SQLException ignored) {
            }
        }
    }

    /** Text that gives each value back exactly, whatever the settings of the server or the session; and names that are not guessed. */
    private static final String EXACT = """
        set local search_path = pg_catalog; set local timezone = 'UTC'; set local datestyle = 'ISO, YMD';
        set local intervalstyle = 'postgres';
        set local extra_float_digits = 1; set local bytea_output = 'hex'; set local lc_monetary = 'C'; set local xmloption = content""";

    /** What a statement may depend on: how text is read, and all that was set for this database, role or session. */
    private static final String PATH = "select coalesce(pg_catalog.string_agg(pg_catalog.quote_ident(schema), ', '), '')"
        + " from pg_catalog.unnest(pg_catalog.current_schemas(false)) as schema";
    private static final String SETTINGS = """
        select json_object_agg(name, value) from (
            select name, case name when 'search_path' then '{path}' else setting end as value
              from pg_settings
             where context = 'user' and name !~ 'timeout|^(transaction_|application_name|client_)'
               and (source in ('database', 'user', 'database user', 'client', 'session')
                    or name in ('search_path', 'TimeZone', 'DateStyle', 'IntervalStyle', 'extra_float_digits', 'bytea_output', 'xmloption',
                                'lc_monetary', 'lc_numeric', 'lc_time', 'default_text_search_config'))
             union
            select name, current_setting(name, true) -- pg_settings does not show a name that no extension knows
              from pg_db_role_setting, unnest(setconfig) as line, split_part(line, '=', 1) as name
             where name like '%.%' and current_setting(name, true) is not null
               and setdatabase in (0, (select oid from pg_database where datname = current_database()))
               and setrole in (0, (select oid from pg_roles where rolname = session_user))) as setting""";

    static boolean recordExists(Connection connection) throws SQLException {
        return one(connection, "select pg_catalog.to_regclass('lossless_archive.data_fix_row')::text") != null;
    }

    private static void createRecord(Connection connection) throws SQLException {
        if (one(connection, "select true from pg_attribute where attrelid = to_regclass('lossless_archive.data_fix') and attname = "
            + "'settings'") != null) return;
        try {
            execute(connection, RECORD);
        } catch (SQLException e) { // a snapshot taken before another fix made it does not show it
            if (Set.of("23505", "42P06", "42P07").contains(e.getSQLState())) throw new SQLException(e.getMessage(), "40001", e);
            throw e;
        }
    }

    private static final String RECORD = """
        select pg_advisory_xact_lock(hashtext('lossless_archive.data_fix'));
        create schema if not exists lossless_archive;
        create table if not exists lossless_archive.data_fix (
            id bigint generated always as identity primary key,
            fixed_at timestamptz not null default now(),
            database_user text not null default session_user,
            os_user text not null,
            schema_version text,
            because text not null,
            statements text not null,
            rows bigint not null,
            undoes bigint references lossless_archive.data_fix (id)
        );
        alter table lossless_archive.data_fix add column if not exists settings json;
        create table if not exists lossless_archive.data_fix_table (
            fix_id bigint not null references lossless_archive.data_fix (id),
            table_name text not null,
            columns text[] not null,
            key text[],
            first_number bigint not null,
            inserted bigint not null,
            updated bigint not null,
            deleted bigint not null,
            primary key (fix_id, table_name)
        );
        create table if not exists lossless_archive.data_fix_row (
            fix_id bigint not null,
            number bigint not null,
            table_name text not null,
            before json,
            after json,
            primary key (fix_id, number)
        );
        create unlogged table if not exists lossless_archive.data_fix_before (leaf oid, place tid, key text[], row json);
        comment on table lossless_archive.data_fix_before is 'What rows go through while a fix is recorded; empty.';
        comment on table lossless_archive.data_fix is 'Data fixes, written by fix_data: who changed what, when and why.';
        comment on column lossless_archive.data_fix.schema_version is 'The newest migration that was applied, by the history of Flyway.';
        comment on column lossless_archive.data_fix.rows is 'How many rows the statements changed, as the server reported it.';
        comment on column lossless_archive.data_fix.undoes is 'The fix that this one undid.';
        comment on column lossless_archive.data_fix.settings is 'The settings that the statements ran with; an undo runs with them, too.';
        comment on table lossless_archive.data_fix_table is 'The tables that a data fix changed.';
        comment on column lossless_archive.data_fix_table.key is 'What tells the rows apart; null when only all columns together do.';
        comment on table lossless_archive.data_fix_row is 'Every row that a data fix changed; no before: inserted, no after: deleted.';
        comment on column lossless_archive.data_fix_row.before is 'Each column as the text of its type, under TimeZone UTC.'""";

    /** The newest version in Flyway's history, or null where there is none. */
    private static String schemaVersion(Connection connection) throws SQLException {
        var history = one(connection, """
            select pg_catalog.format('%I.%I', nspname, relname) from pg_catalog.pg_class as c
              join pg_catalog.pg_namespace as n on n.oid operator(pg_catalog.=) relnamespace
             where relname operator(pg_catalog.=) 'flyway_schema_history' and relkind operator(pg_catalog.=) 'r'
               and pg_catalog.has_table_privilege(c.oid, 'select') order by pg_catalog.pg_table_is_visible(c.oid) desc limit 1""");
        return history == null ? null : one(connection, "select version from " + history
            + " where success and version is not null order by installed_rank desc limit 1");
    }

    private static final String TITLE = "coalesce((select string_agg(k || ' ' || (coalesce(r.after, r.before) ->> k), ', ') from "
        + "unnest(t.key) as k), 'row')";

    /** Prints the first rows of each table of a fix: what was inserted and deleted whole, of the others the columns that differ. */
    static void printChanges(Connection connection, long fix, long most, PrintWriter out) throws SQLException {
        try (var rows = new Cursor(connection, """
                select t.table_name, concat_ws(', ', nullif(t.inserted, 0) || ' inserted', nullif(t.updated, 0) || ' updated',
                    nullif(t.deleted, 0) || ' deleted')
                           || case when t.key is null and t.inserted > 0 and t.deleted > 0 then ' (no key tells which of them were updated)'
                               else '' end as counts,
                       t.inserted + t.updated + t.deleted as rows, r.number, %s as title, case when r.before is null then '+'
                           when r.after is null then '-' else '~' end as sign,
                       c.name, c.before, c.after
                  from lossless_archive.data_fix_table as t cross join lateral ( -- its numbers follow one another
                    select * from lossless_archive.data_fix_row as r where r.fix_id = t.fix_id and r.number >= t.first_number
                        and r.table_name = t.table_name order by fix_id, number limit %d) as r
                 cross join lateral (
                    select name, b.value as before, a.value as after, n
                      from json_each_text(coalesce(r.before, '{}')) as b (name, value)
                      full join json_each_text(coalesce(r.after, '{}')) as a (name, value) using (name)
                      left join unnest(t.columns) with ordinality as c (name, n) using (name)
                     where b.value is distinct from a.value) as c
                 where t.fix_id = %d order by r.number, c.n""".formatted(TITLE, most, fix))) {
            var table = "";
            var number = 0L;
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (!row.getString("table_name").equals(table)) {
                    table = row.getString("table_name");
                    out.println(oneLine(table) + ": " + row.getString("counts") + (row.getLong("rows") > most ? ", for example" : ""));
                }
                if (row.getLong("number") != number) {
                    number = row.getLong("number");
                    out.println("  " + row.getString("sign") + " " + oneLine(row.getString("title")));
                }
                var before = most < Long.MAX_VALUE ? brief(row.getString("before")) : literal(row.getString("before"));
                var after = most < Long.MAX_VALUE ? brief(row.getString("after")) : literal(row.getString("after"));
                out.println("      " + oneLine(row.getString("name")) + ": " + switch (row.getString("sign")) {
                    case "+" -> after;
                    case "-" -> before;
                    default -> before + " → " + after;
                });
            }
        }
    }

    /** A query's rows, a thousand at a time: the driver's own cursors need statements with names, which a pooler mixes up. */
    private static final class Cursor implements AutoCloseable {

        private final Statement statement;
        private ResultSet rows;

        Cursor(Connection connection, String query) throws SQLException {
            execute(connection, "declare lossless_rows no scroll cursor for " + query);
            statement = connection.createStatement();
        }

        /** The next row, or null. */
        ResultSet next() throws SQLException {
            if (rows != null && rows.next()) return rows;
            rows = statement.executeQuery("fetch 1000 from lossless_rows");
            return rows.next() ? rows : null;
        }

        @Override
        public void close() throws SQLException {
            try (statement) {
                statement.execute("close lossless_rows");
            }
        }
    }

    private static String brief(String value) {
        return value == null || value.length() <= 60 ? literal(value) : literal(value.substring(0, 59) + "…");
    }

    private static String literal(String value) {
        if (value == null) return "null";
        return value.matches("-?\\d{1,18}(\\.\\d+)?") ? value : "'" + value.replace("\n", "\\n") + "'";
    }

    static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of a query's first row, or null. */
    private static String one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    /** A text in SQL, whatever standard_conforming_strings is. */
    private static String quoted(String text) {
        return "E'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    private static long count(Connection connection, String sql) throws SQLException {
        return Long.parseLong(one(connection, sql));
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
