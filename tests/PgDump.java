import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A database's schema as pg_dump sees it, which knows nothing of the scripts. The program is the one that the environment
 * variable PG_DUMP names, else that of the path; it reads its own version of PostgreSQL and those before it.
 */
record PgDump(TreeSet<String> objects) {

    private static final String PROGRAM = System.getenv().getOrDefault("PG_DUMP", "pg_dump");
    private static final int NEWEST = newest();

    /** Before each object of a dump; the name may have more than one line, as the name of a thing may. */
    private static final Pattern OBJECT = Pattern.compile("(?m)^--\n-- Name: ");

    /** What a table is made with, said before it where it changes. */
    private static final Pattern SETTING = Pattern.compile("(?m)^SET default_(?:tablespace|table_access_method) = .*\n");

    /** The columns of statistics: in their order in the table, however they were given. */
    private static final Pattern STATISTICS = Pattern.compile("(?<= ON ).*(?= FROM )");

    /** A name of a NOT NULL that PostgreSQL has made up from a name that the table or the column had before. */
    private static final Pattern MADE_UP =
        Pattern.compile(" CONSTRAINT (?:\"(?:[^\"]|\"\")*_not_null[0-9]*\"|\\S+_not_null[0-9]*)(?= NOT NULL)");

    /** What a new database has, what is psql's, and what an older server does not know that a newer pg_dump sets. */
    private static final Pattern NOT_RESTORED =
        Pattern.compile("(?m)^(CREATE SCHEMA public;|\\\\(un)?restrict .*|SET transaction_timeout = 0;)$");

    /** Public's comment is PostgreSQL's own or none. */
    private static final String NO_COMMENT = "COMMENT ON SCHEMA public IS '';";

    private static int newest() {
        try {
            var version = Run.process(Run.ROOT, Map.of(), "", PROGRAM, "--version");
            return Integer.parseInt(version.out().replaceFirst("(?s)\\D*(\\d+).*", "$1"));
        } catch (IllegalStateException | NumberFormatException e) {
            return 0; // not installed
        }
    }

    /** Whether there is a pg_dump for servers of this major version. */
    static boolean reads(int major) {
        return major <= NEWEST;
    }

    /** The same after a dump and a restore, which change the text of some expressions. */
    static PgDump ofRestored(Servers.TestDatabase database) {
        var restored = Servers.create(database.major());
        DriftOracle.psql("restore", restored, NOT_RESTORED.matcher(dump(database.port(), database.name())).replaceAll(""));
        return of(restored.port(), restored.name());
    }

    /** Reads a database, without what the scripts and Flyway keep in it. */
    static PgDump of(int port, String database) {
        var objects = new TreeSet<String>();
        var settings = "";
        for (var object : OBJECT.split(dump(port, database, "-N", "lossless_archive", "-T", "public.flyway_schema_history"))) {
            if (object.contains("; Type: ") && !object.contains(NO_COMMENT)) objects.add(normal(object, settings));
            var changed = SETTING.matcher(object).results().map(found -> found.group()).collect(Collectors.joining());
            if (!changed.isEmpty()) settings = changed;
        }
        return new PgDump(objects);
    }

    private static String dump(int port, String database, String... options) {
        var command = new ArrayList<>(List.of(PROGRAM, "-s", "-h", "localhost", "-p", "" + port, "-U", "postgres"));
        command.addAll(List.of(options));
        command.add(database);
        var dump = Run.process(Run.ROOT, Map.of(), "", command.toArray(String[]::new));
        if (dump.exit() != 0) throw new AssertionError(dump.err());
        return dump.out();
    }

    /** One object without remarks. The columns and constraints of a table are sorted: a column that is added comes last. */
    private static String normal(String object, String settings) {
        var lines = SETTING.matcher(object).replaceAll("").lines()
            .filter(line -> !line.isBlank() && !line.equals("--") && !line.startsWith("\\")
                && !line.startsWith("-- PostgreSQL database dump")).toList();
        if (lines.get(0).contains("; Type: STATISTICS;")) return STATISTICS.matcher(String.join("\n",
            lines)).replaceAll(on -> Matcher.quoteReplacement(
            Stream.of(on.group().split(", ")).sorted().collect(Collectors.joining(", "))));
        if (lines.get(0).contains("; Type: ACL;") || lines.get(0).contains("; Type: DEFAULT ACL;")) // in the order of the grants
            return lines.stream().sorted().collect(Collectors.joining("\n"));
        if (lines.get(0).contains("; Type: MATERIALIZED VIEW;")) return lines.stream().map(PgDump::sorted).collect(Collectors.joining("\n"));
        if (!lines.get(0).contains("; Type: TABLE;") && !lines.get(0).contains("; Type: FOREIGN TABLE;")) return String.join("\n", lines);
        var heap = settings.replaceAll("SET default_(tablespace = ''|table_access_method = heap);\n", "");
        return heap + lines.get(0) + "\n" + lines.stream().skip(1).map(line -> MADE_UP.matcher(line.replaceFirst(",$", "")).replaceFirst(""))
            .map(PgDump::sorted).sorted()
            .collect(Collectors.joining("\n"));
    }

    /** Storage parameters stand in the order in which they were given. */
    private static String sorted(String line) {
        return !line.startsWith("WITH (") ? line : Stream.of(line.split("[(), ;]+")).sorted().collect(Collectors.joining(" "));
    }

    /** The objects that only one of the two has, or that are otherwise in each: nothing where both are equal. */
    String difference(PgDump wanted) {
        var missing = new ArrayList<>(wanted.objects);
        missing.removeAll(objects);
        var more = new ArrayList<>(objects);
        more.removeAll(wanted.objects);
        return Stream.concat(missing.stream().map(object -> "wanted: " + object), more.stream().map(object -> "is:     " + object))
            .collect(Collectors.joining("\n"));
    }
}
