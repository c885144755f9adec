///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS info.picocli:picocli:4.7.7
//DEPS org.postgresql:postgresql:42.7.13
//DEPS com.fasterxml.jackson.jr:jackson-jr-objects:2.18.5
//DEPS org.flywaydb:flyway-core:13.12.0
//DEPS org.flywaydb:flyway-database-postgresql:13.12.0
//DEPS com.fasterxml.jackson.dataformat:jackson-dataformat-toml:2.18.5
//JAVAC_OPTIONS -encoding UTF-8
//RUNTIME_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8
//DESCRIPTION Apply the pending migrations, each only when it is proved to lose no value.

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedReader;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
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
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.logging.LogManager;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.CRC32;
import org.flywaydb.core.FlywayExecutor;
import org.flywaydb.core.api.CoreMigrationType;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.pattern.ValidatePattern;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.extensibility.AppliedMigration;
import org.flywaydb.core.extensibility.Plugin;
import org.flywaydb.core.internal.database.base.Schema;
import org.flywaydb.core.internal.info.AppliedMigrationAttributes;
import org.flywaydb.core.internal.info.MigrationInfoImpl;
import org.flywaydb.core.internal.info.MigrationInfoServiceImpl;
import org.flywaydb.core.internal.plugin.PluginRegister;
import org.flywaydb.core.internal.resolver.CompositeMigrationResolver;
import org.flywaydb.core.internal.schemahistory.BaseAppliedMigration;
import org.flywaydb.core.internal.schemahistory.SchemaHistory;
import org.flywaydb.core.internal.util.AbbreviationUtils;
import org.flywaydb.core.internal.util.Pair;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PgConnection;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;

/*
 * The rooms of this file, in reading order:
 *   Migrate    the command line, its options, the connection
 *   Flyway     what is known of Flyway's internals: its history and its checks, in the pinned version
 *   Runner     what is pending, checked, planned or applied; one migration at a time, proved in its transaction
 *   Sequences  putting them back after statements that were undone
 *   Failures   the wording of what is refused and of what fails
 *   Query      SQL in a line
 *   Prepared   what every migration asks, planned once
 *   Pipeline   what is sent to the server together
 *   Snapshot   what a plan compares, before and after a migration
 *   Json       the answer for programs
 *   PlanPage   a plan as a page: a time line, and the tables that change
 *   Guard      the proof that a migration loses no value: risks, fingerprints, findings; its Script reads the file
 *   Watch      how long others are kept waiting, seen from a connection of its own; the same in fix_data
 *   Page       how HTML is written and a few tables are drawn; the same in check_drift
 *   Terminal   whether somebody can be asked; the same in every script that asks
 *   Project    what Flyway's own settings say of the project; the same in check_drift
 *   Folder     the migrations' files, their names, their text cut into statements and batches; the same in check_drift
 *   Helpers    the same in every script
 * Runner uses the rooms below it; Guard only Query, Prepared and what stands below it.
 */
@Command(name = "migrate", mixinStandardHelpOptions = true, version = "migrate 1.0.0", sortOptions = false,
    description = "Apply the pending migrations, each only when it is proved to lose no value.",
    footer = {"", "A loss that is meant is allowed where it happens, in the file or, behind a #, in the .conf beside it:",
        "  -- lossless: allow learner.github_name, at most 20, lower-cased on purpose",
        "In the same way what a rollback does not undo: -- lossless: allow dblink_exec, it only reads",
        "A large change in small transactions: -- lossless: batches of 10000 over learner.id", "",
        "Exit status: 0 done or nothing to do, 1 failed or refused, 2 wrong usage, 3 --plan or --status found something to do.",
        "", "Example: jbang migrate prod --plan"})
class Migrate implements Callable<Integer> {

    enum Format { text, json, markdown, html }

    @Spec CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ENV", arity = "0..1", defaultValue = "dev",
        description = "The database: staging means STAGING_DATABASE_URL. Default: ${DEFAULT-VALUE}.")
    String env;

    @Option(names = "--plan", description = "Run what is pending in one transaction, show what it does, and roll back.")
    boolean plan;

    @Option(names = "--status", description = "Say what is applied, when and by whom, what is pending, and what disagrees.")
    boolean status;

    @Option(names = "--new", paramLabel = "NAME", converter = Description.class,
        description = "Make the next empty file, with a version that no branch of the repository has; needs no database.")
    String create;

    @Option(names = "--wait", paramLabel = "DURATION", converter = Milliseconds.class,
        description = "How long to wait for a server that is just starting: 30s, 2min.")
    Long patience;

    @Option(names = "--json", description = "Print the answer as JSON.")
    boolean json;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or, for a plan, markdown (a comment on a pull request, "
        + "a job's summary) or html (a page, with a time line and a picture). Default: ${DEFAULT-VALUE}.")
    Format format = Format.text;

    @Option(names = "--yes", description = "Change a database other than dev without a question; CI=true says the same.")
    boolean yes;

    @Option(names = "--target", paramLabel = "VERSION", converter = Version.class, description = "Stop at this version.")
    String target;

    @Option(names = "--baseline", paramLabel = "VERSION", converter = Version.class,
        description = "The version that a database with tables but without a history is at.")
    String baseline;

    @Option(names = "--out-of-order", description = "Run what is pending although a later version is applied, as branches merge late.")
    boolean outOfOrder;

    @Option(names = "--lock-timeout", paramLabel = "DURATION", converter = Milliseconds.class, defaultValue = "5s",
        description = "How long a statement may wait for a lock, before the migration makes way and tries again: 500ms, 5s, 2min. "
            + "Default: ${DEFAULT-VALUE}.")
    Long lockTimeout;

    @Option(names = "--wait-for-lock", paramLabel = "DURATION", converter = Milliseconds.class, defaultValue = "10min",
        description = "How long to wait for another migrate that is at work on this database. Default: ${DEFAULT-VALUE}.")
    Long waitForLock;

    @Option(names = "--max-block", paramLabel = "DURATION", converter = Milliseconds.class,
        description = "How long a migration or a plan may keep others from a table, before it is rolled back: 500ms, 5s, 10min. "
            + "Default: 5s, and no limit for dev.")
    Long maxBlock;

    @Option(names = "--migrations", paramLabel = "DIR",
        description = "The folder. Default: the nearest migrations/ at or above the working directory.")
    Path migrations;

    @Mixin Project project;

    public static void main(String... args) {
        System.exit(Link.run(commandLine(new Migrate()), args));
    }

    @Override
    public Integer call() throws SQLException {
        if (format == Format.json) json = true;
        var isPage = format == Format.markdown || format == Format.html;
        if (isPage && (json || !plan)) throw new ParameterException(spec.commandLine(),
            json ? "either --json or --format " + format : "--format " + format + " goes with --plan");
        return format == Format.markdown ? page() : run();
    }

    /** A plan as GitHub shows it: a heading, and its lines as they are, between more backticks than any of them has. */
    private int page() throws SQLException {
        var out = spec.commandLine().getOut();
        var lines = new StringWriter();
        var fence = "```";
        spec.commandLine().setOut(new PrintWriter(lines));
        try {
            return run();
        } catch (Problem e) {
            lines.append("error: ").append(e.getMessage()).append('\n');
            throw e;
        } finally {
            while (lines.toString().contains(fence)) fence += "`";
            out.printf("### migrate %1$s --plan%n%n%2$stext%n%3$s%2$s%n", env, fence, lines);
            spec.commandLine().setOut(out);
        }
    }

    private int run() throws SQLException {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        if (Stream.of(plan, status, create != null).filter(one -> one).count() > 1)
            throw new ParameterException(spec.commandLine(), "--plan, --status and --new exclude each other");
        if (create != null) {
            out.println(create(Folder.find(migrations, project.in(migrations)), create));
            return 0;
        }
        var saying = json || format != Format.text ? err : out;
        var database = Database.of(env);
        saying.println(database);
        project.in(migrations).said().forEach(saying::println);
        var folder = Folder.find(migrations, project);
        refuseUnknown(target, folder);
        try (var connection = Flyway.atHistory(connect(database, err), database, project)) {
            var filled = project.filled(folder, database);
            return Flyway.open(connection, filled, project, target, outOfOrder || project.saysOutOfOrder(), flyway ->
                new Runner(this, database, filled, connection, flyway).run());
        } catch (FlywayException e) {
            if (e.getCause() instanceof SQLException) throw e;
            throw new Problem(e.getMessage().lines().findFirst().orElse("Flyway failed").replaceFirst("\\.$", ""), null);
        }
    }

    /** Makes the next migration, empty: after the newest of the folder and of whatever branch git knows. */
    private static String create(Folder folder, String description) {
        var all = Stream.of(folder.migrations().stream(), folder.notSql().values().stream(), branches(folder.path())).flatMap(one -> one)
            .filter(file -> file.version() != null).toList();
        var name = next(folder, all, description);
        var newest = all.stream().map(Sql::version).max(Sql::compareVersions).orElse("0");
        if (newest.matches("20\\d{10}(\\d\\d)?")) { // a time
            var now = LocalDateTime.now(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("yyyyMMddHHmmss".substring(0, newest.length())));
            if (Sql.compareVersions(now, newest) > 0) name = "V" + now + "__" + description + ".sql";
        }
        try {
            Files.createFile(folder.path().resolve(name));
            return folder.shown(name);
        } catch (IOException e) {
            throw refusal("cannot make `" + folder.shown(name) + "`", "may " + System.getProperty("user.name") + " write there?");
        }
    }

    /** The name of the migration after the newest of these. */
    private static String next(Folder folder, List<Sql> all, String description) {
        return new Folder(folder.path(), folder.shown(), all, Map.of(), Map.of()).next(description);
    }

    /** What any branch has, or has had, in the folder; nothing where there is no git. */
    private static Stream<Sql> branches(Path folder) {
        try {
            var git = new ProcessBuilder("git", "-c", "core.quotepath=off", "log", "--all", "--format=", "--name-only", "--no-renames",
                "--diff-filter=A", "--relative").directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            git.getOutputStream().close();
            return git.inputReader(UTF_8).lines().map(name -> new Sql(name, "")).toList().stream();
        } catch (IOException e) {
            return Stream.of();
        }
    }

    private static void refuseUnknown(String target, Folder folder) {
        if (target == null || folder.migrations().stream().map(Sql::version).filter(Objects::nonNull)
            .anyMatch(version -> Sql.compareVersions(version, target) == 0)) return;
        throw refusal("there is no version " + target + " in " + folder.shown(),
            folder.newest() == null ? null : "the newest is " + folder.newest());
    }

    /** Connects; when the local dev server does not answer, starts it first, and for another that was said to be starting waits. */
    private Connection connect(Database database, PrintWriter err) throws SQLException {
        var local = database.env().equals("dev") && !environment.containsKey(database.variable());
        var end = System.nanoTime() + (patience == null ? 0 : patience * 1_000_000);
        for (; ; LockSupport.parkNanos(200_000_000)) try {
            return database.connect();
        } catch (Problem e) {
            var message = e.getMessage().lines().findFirst().orElse("");
            if (message.contains("database \"" + database.source().getDatabaseName() + "\" does not exist")) throw noDatabase(database);
            if (local && message.contains("refused")) {
                startLocalServer(err);
                return database.connect();
            }
            var starting = message.matches(".*(refused|starting up|unknown host|timed out|closed|reset|attempt failed).*");
            if (!starting || System.nanoTime() > end) throw e;
        }
    }

    private static Problem noDatabase(Database database) {
        var source = database.source();
        var create = "create database " + Project.quoted(source.getDatabaseName()).replace("'", "'\\''");
        return refusal(database.env() + " is not there: " + database.place() + " has no database " + source.getDatabaseName(),
            "psql -h " + source.getServerNames()[0] + " -p " + source.getPortNumbers()[0] + " -U " + source.getUser()
                + " -d postgres -c '" + create + "'");
    }

    private static void startLocalServer(PrintWriter err) {
        var jbang = environment.getOrDefault("JBANG_LAUNCH_CMD", "jbang");
        try {
            var builder = new ProcessBuilder(jbang, "local_databases", "start", "dev").redirectErrorStream(true);
            builder.environment().putAll(environment);
            var process = builder.start();
            process.getOutputStream().close();
            process.inputReader().lines().forEach(err::println);
            if (process.waitFor() == 0) return;
        } catch (IOException e) {
            err.println(lowerFirst(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Problem("the local dev server did not start", "jbang local_databases start");
    }

    static final class Version implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            if (text.matches("\\d+([._]\\d+)*")) return text;
            throw new TypeConversionException("'" + text + "' is not a version (13 or 1.2)");
        }
    }

    static final class Description implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            if (text.matches("[\\p{L}\\p{N}_ -]*[\\p{L}\\p{N}][\\p{L}\\p{N}_ -]*")) return text.strip().replace(' ', '_');
            throw new TypeConversionException("'" + text + "' is not what a file is called by ('add legs')");
        }
    }

    /**
     * Flyway, and the one place that knows its internals (`org.flywaydb.core.internal`), which may change with any release: so
     * the header pins its version, 13.12.0. Flyway knows the migrations, which are applied, and its history. The loop is ours:
     * Flyway's reads everything again after each migration, so that its cost grows with the square of their number, and leaves
     * no room to run one twice, as the guard must. So is the cutting into statements: where Flyway's parser and the server
     * disagree about where one ends (a backslash in a string, `$1` in BEGIN ATOMIC), a right file fails, or a commit hides.
     */
    static final class Flyway {

        private static final long LOCK_KEY = 77431708279161L; // to which it adds the hash of its table's name

        private final Connection connection;
        private final Map<String, Sql> files;
        private final Project project;
        private final Configuration configuration;
        private final org.flywaydb.core.internal.database.base.Database<?> flyway;
        private final SchemaHistory history;
        private final Schema<?, ?> schema;
        private final MigrationInfoServiceImpl info;
        private boolean historyExists; // whether there is a history table
        private int rank;         // of the newest row in it
        private String installedBy; // null when not asked yet

        private Flyway(Connection connection, Folder folder, Project project, org.flywaydb.core.internal.database.base.Database<?> flyway,
                       SchemaHistory history, Schema<?, ?> schema, CompositeMigrationResolver resolver) {
            this.connection = connection;
            this.flyway = flyway;
            this.history = history;
            files = byName(folder);
            this.schema = schema;
            this.project = project;
            configuration = flyway.getConfiguration();
            var target = configuration.getTarget();
            info = new MigrationInfoServiceImpl(resolver, history, flyway, configuration, target, configuration.isOutOfOrder(),
                new ValidatePattern[0]);
        }

        interface Work {
            int with(Flyway flyway) throws SQLException;
        }

        /**
         * The connection, or one whose first schema is that of the history, as Flyway makes it: a migration's names without a
         * schema mean that one. It is a parameter of the connection, so that no RESET puts it back.
         */
        static Connection atHistory(Connection connection, Database database, Project project) throws SQLException {
            try {
                var found = Query.rows(connection, """
                    select pg_catalog.current_schema(), pg_catalog.current_setting('search_path'), nspname,
                           pg_catalog.has_schema_privilege(n.oid, 'usage') and pg_catalog.has_table_privilege(c.oid, 'select')
                      from (values (1)) as one left join
                           (pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid operator(pg_catalog.=) relnamespace)
                        on relname operator(pg_catalog.=) ?::pg_catalog.name and relkind::text operator(pg_catalog.~) '^[rp]$'
                           and nspname::text operator(pg_catalog.!~) '^pg_' order by nspname""", project.table);
                var histories = found.stream().map(row -> row[2]).filter(Objects::nonNull).toList();
                var schema = project.schema(histories);
                if (schema == null && histories.size() > 1) throw Failures.histories(database.env(), project.table, histories);
                if (schema == null || schema.equals(found.get(0)[0])) return connection;
                if (found.stream().anyMatch(row -> schema.equals(row[2]) && row[3].equals("f")))
                    throw refusal(schema + "." + project.table + " cannot be read by " + database.source().getUser(),
                        "use a role that may migrate");
                database.source().setCurrentSchema(Project.quoted(schema) + ", " + found.get(0)[1]);
                connection.close();
                connection = database.connect();
                var path = Query.value(connection, "select pg_catalog.current_setting('search_path')");
                if (path.equals(database.source().getCurrentSchema())) return connection;
                throw refusal("the history is in " + schema + ", and a pooler keeps the search path from beginning with it",
                    "alter role " + database.source().getUser() + " set search_path = " + database.source().getCurrentSchema());
            } catch (Problem | SQLException e) {
                connection.close();
                throw e;
            }
        }

        /**
         * Works with Flyway on a database.
         *
         * @param target the version to stop at, null for the newest
         * @param outOfOrder whether a migration may come after one with a higher version
         * @throws FlywayException of Flyway, or with the work's SQLException as its cause
         */
        static int open(Connection connection, Folder folder, Project project, String target, boolean outOfOrder, Work work) {
            var executor = new FlywayExecutor(settings(connection, folder, project, target, outOfOrder));
            return executor.execute((resolver, history, database, schema, schemas, callbacks, interceptor) -> {
                try {
                    return work.with(new Flyway(connection, folder, project, database, history, schema, resolver));
                } catch (SQLException e) {
                    throw new FlywayException(e);
                }
            }, true, null);
        }

        private static Map<String, Sql> byName(Folder folder) {
            return folder.migrations().stream().collect(Collectors.toMap(Sql::name, file -> file));
        }

        /** Placeholders are off, or `${x}` would fail even in a comment. */
        private static Configuration settings(Connection connection, Folder folder, Project project, String target, boolean outOfOrder) {
            var settings = new FluentConfiguration() {
                private final PluginRegister plugins = new Plugins();

                @Override public PluginRegister getPluginRegister() { return plugins; }
            }.resourceProvider(new Resources(byName(folder))).javaMigrationClassProvider(List::of)
                .dataSource(new PGSimpleDataSource() {
                    @Override
                    public Connection getConnection() {
                        return connection;
                    }
                })
                .placeholderReplacement(false).mixed(true).skipDefaultCallbacks(true).outputQueryResults(false).outOfOrder(outOfOrder)
                .table(project.table).schemas(project.schemas.toArray(String[]::new));
            if (target != null) settings.target(target);
            var postgres = settings.getPluginRegister().getExact(PostgreSQLConfigurationExtension.class);
            postgres.setTransactionalLock(false); // one connection
            return settings;
        }

        /** Flyway's, and one for the rows that its licensed editions write when they undo a migration: the free one reads none. */
        private static final class Plugins extends PluginRegister {
            @Override
            public <T extends Plugin> List<T> getInstancesOf(Class<T> type) {
                var found = super.getInstancesOf(type);
                if (type == AppliedMigration.class) found.add(0, type.cast(new Undo()));
                return found;
            }
        }

        private static final class Undo extends BaseAppliedMigration {
            Undo() { }

            private Undo(int rank, MigrationVersion version, String description, String script, Integer checksum, Date on, String by,
                         int milliseconds, boolean success) {
                super(rank, version, description, CoreMigrationType.UNDO_SCRIPT, script, checksum, on, by, milliseconds, success);
            }

            @Override public boolean handlesType(String type) { return type.startsWith("UNDO_"); }
            @Override public boolean isVersioned() { return false; } // the database is not at this version

            @Override
            public AppliedMigration create(int rank, MigrationVersion version, String description, String type, String script,
                                           Integer checksum, Date on, String by, int milliseconds, boolean success) {
                return new Undo(rank, version, description, script, checksum, on, by, milliseconds, success);
            }

            @Override
            public void updateAttributes(List<Pair<AppliedMigration, AppliedMigrationAttributes>> before) {
                if (success) for (var one : before) if (one.getLeft().getVersion().equals(version)) one.getRight().undone = true;
            }
        }

        /** The folder as Flyway asks for it. */
        private record Resources(Map<String, Sql> files) implements ResourceProvider {
            @Override
            public LoadableResource getResource(String name) { // V1__x.sql.conf
                var file = name.endsWith(".conf") ? files.get(name.substring(0, name.length() - ".conf".length())) : null;
                return file == null || file.conf().isEmpty() ? null : new Resource(name, file.conf());
            }

            @Override
            public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
                return files.values().stream().filter(file -> prefix.equals(file.isRepeatable() ? "R" : "V"))
                    .map(file -> (LoadableResource) new Resource(file.name(), file.summed())).toList();
            }
        }

        private static final class Resource extends LoadableResource {
            private final String name;
            private final String text;

            Resource(String name, String text) {
                this.name = name;
                this.text = text;
            }

            @Override public Reader read() { return new StringReader(text); }
            @Override public String getAbsolutePath() { return name; }
            @Override public String getAbsolutePathOnDisk() { return name; }
            @Override public String getFilename() { return name.substring(name.lastIndexOf('/') + 1); }
            @Override public String getRelativePath() { return name; }
        }

        // ---- The migrations.

        /** A migration as Flyway knows it: by its file, by its row in the history, or by both. */
        static final class Migration {
            /** What PostgreSQL refuses to run in a transaction (PreventInTransactionBlock), by a statement's first words. */
            private static final Pattern OUTSIDE = Pattern.compile("((create|drop) (database|tablespace|subscription)|alter system"
                + "|(create|drop)( unique)? index concurrently|reindex( \\w+)? concurrently|reindex( verbose)? (schema|database|system)"
                + "|vacuum|cluster( verbose)?(?!.)|discard all|alter table .* detach partition .* concurrently)\\b.*");
            private static final Pattern SUSPICIOUS = Pattern.compile(
                "(?i)\\b(concurrently|vacuum|cluster|reindex|database|tablespace|subscription|system|discard)\\b");
            private static final Pattern CONF = Pattern.compile("(?im)^\\s*executeInTransaction\\s*[=:]\\s*(true|false)\\s*$");
            private static final Pattern BLOCK = Pattern.compile("(?is)do\\s+(?:language\\s+plpgsql\\s+)?(\\$\\w*\\$)(.*)\\1"
                + "(?:\\s*language\\s+plpgsql)?\\s*");
            private static final Pattern OWN_COMMIT = Pattern.compile("(?i)(?:;|\\b(?:begin|then|else|loop)\\b|>>)\\s*"
                + "(commit(?:\\s+and\\s+(?:no\\s+)?chain)?)(?=\\s*;)");
            private static final Pattern COMMITS = Pattern.compile("(?i)\\b(commit|end)\\b");
            private static final Pattern BEGIN = Pattern.compile("(?is)(begin(\\s+(work|transaction))?|start\\s+transaction)");
            private static final Pattern COMMIT = Pattern.compile("(?is)(commit|end)(\\s+(work|transaction))?");

            private final MigrationInfoImpl info;
            private final Sql file;
            final boolean withoutCommits;
            private List<SqlStatement> statements; // cut at the first call
            private Boolean inTransaction;
            private Batches batches;
            private boolean batchesRead; // whether the file was asked for them

            /** @param file null when it is not there */
            Migration(MigrationInfoImpl info, Sql file) {
                this.info = info;
                this.file = file == null ? null : withoutCommits(file);
                withoutCommits = file != this.file;
            }
            /**
             * A DO block with a COMMIT runs outside a transaction only, where nothing can be proved and taken back. Without it the
             * block comes to the same in one transaction, and so it runs where the file beside it says that it needs none.
             */
            private static Sql withoutCommits(Sql file) {
                var said = CONF.matcher(file.conf());
                if (!said.find() || said.group(1).equalsIgnoreCase("true")) return file;
                var statements = SqlScanner.statements(file.text(), true);
                if (statements.stream().anyMatch(Migration::isOutside)) return file;
                var text = new StringBuilder(file.text());
                for (var statement : statements) {
                    var block = BLOCK.matcher(statement.text());
                    if (!block.matches()) continue;
                    var body = block.group(2);
                    for (var commit : OWN_COMMIT.matcher(SqlScanner.code(body)).results().toList()) {
                        var position = statement.start() + block.start(2) + commit.start(1);
                        if (SqlScanner.isCode(body, commit.start(1)))
                            text.replace(position, position + commit.group(1).length(), "null" + " ".repeat(commit.group(1).length() - 4));
                    }
                }
                return text.toString().equals(file.text()) ? file : new Sql(file.name(), text.toString(), file.conf(), file.source());
            }

            Sql file() { return file; }
            /** The name of its file; of one that is not there, the name it had when it was applied. */
            String script() { return hasFile() ? info.getResolvedMigration().getScript() : appliedAs(); }
            /** Null of a repeatable one. */
            String version() { return info.getVersion() == null ? null : info.getVersion().toString(); }
            String description() { return info.getResolvedMigration().getDescription(); }
            int rank() { return info.getAppliedMigration().getInstalledRank(); }
            String appliedAs() { return info.getAppliedMigration().getScript().replaceAll("\\p{C}", "?"); }
            /** Null when it does not run in batches. */
            Batches batches() {
                if (!batchesRead && hasFile()) batches = Batches.of(file);
                batchesRead = true;
                return batches;
            }
            /** One batch of it. */
            Migration part(String text) { return new Migration(info, new Sql(file.name(), text, file.conf())); }
            /** The file beside it says so; else what it has in it does. */
            boolean inTransaction() {
                if (inTransaction == null) inTransaction = isInTransaction();
                return inTransaction;
            }
            private boolean isInTransaction() {
                if (batches() != null) return false;
                if (withoutCommits) return true;
                var said = CONF.matcher(file.conf());
                if (said.find()) return said.group(1).equalsIgnoreCase("true");
                return !SUSPICIOUS.matcher(file.text()).find() // reading is cheaper than cutting
                    || statements().stream().noneMatch(Migration::isOutside);
            }
            static boolean isOutside(SqlStatement statement) { return OUTSIDE.matcher(String.join(" ", statement.words())).matches(); }
            /** Its statements as a session takes them that has PostgreSQL's settings. */
            List<SqlStatement> statements() {
                if (statements == null) statements = SqlScanner.statements(file.text(), true);
                return statements;
            }
            int line(SqlStatement statement) { return file.lineAt(statement.start()); }
            /** Where a BEGIN and a COMMIT stand that are its first and its last statement: migrate does both anyway. */
            Set<Integer> ownBeginAndCommit() {
                if (!COMMITS.matcher(file.text()).find() || statements().size() < 2) return Set.of();
                var first = statements().get(0);
                var last = statements().get(statements().size() - 1);
                return BEGIN.matcher(first.text()).matches() && COMMIT.matcher(last.text()).matches()
                    ? Set.of(first.start(), last.start()) : Set.of();
            }
            String installedOn() { return String.valueOf(info.getInstalledOn()).replaceFirst("\\..*", ""); }
            String installedBy() { return info.getInstalledBy().replaceAll("\\p{C}", "?"); }
            int milliseconds() { return info.getExecutionTime(); }
            /** In what time; of what was only recorded, how. */
            String outcome() {
                var type = info.getAppliedMigration().getType();
                if (type.isUndo()) return "undoes it";
                if (type.isSynthetic()) return type.name().toLowerCase(Locale.ROOT);
                if (isGone() || type.isBaseline()) return info.getState().getDisplayName().toLowerCase(Locale.ROOT);
                return milliseconds() == 0 ? "in no time, or only recorded" : String.format(Locale.ROOT, "%,d ms", milliseconds());
            }
            boolean isAboveTarget() { return info.getState() == MigrationState.ABOVE_TARGET; }
            boolean isPending() { return info.getState() == MigrationState.PENDING; }
            /** One that runs again, and has changed: the run before does not matter any more. */
            boolean isSuperseded() { return version() == null && isApplied() && hasFile() && hasSucceeded(); }
            /** Its version is lower than the database's, which has never run it. */
            boolean isLate() { return info.getState() == MigrationState.IGNORED && !isApplied(); }
            boolean isApplied() { return info.getAppliedMigration() != null; }
            boolean hasFile() { return info.getResolvedMigration() != null; }
            /** Whether its file does not matter: no more, or never, as Java or a script has done it. */
            boolean isSettled() {
                var type = info.getAppliedMigration().getType();
                return type.isSynthetic() || type.isBaseline() || type.isUndo() || isGone()
                    || info.getState() == MigrationState.BELOW_BASELINE || hasSucceeded() && type != CoreMigrationType.SQL;
            }
            private boolean isGone() { return List.of(MigrationState.DELETED, MigrationState.UNDONE).contains(info.getState()); }
            /** Whether a migration is this one, or older than this one, which is the baseline. */
            boolean covers(Sql other) {
                if (isGone() || isApplied() && info.getAppliedMigration().getType().isUndo()) return false;
                if (other.isRepeatable()) return version() == null && info.getDescription().equals(other.description());
                var compared = version() == null ? 1 : Sql.compareVersions(other.version(), version());
                return compared == 0 || compared < 0 && isApplied() && info.getAppliedMigration().getType().isBaseline();
            }
            /** Whether it is applied, and still so, as Java or a script has done it. */
            boolean isAppliedOtherwise() {
                var type = isApplied() ? info.getAppliedMigration().getType() : CoreMigrationType.SQL;
                return type != CoreMigrationType.SQL && !type.isSynthetic() && !type.isUndo() && !isGone();
            }
            boolean hasSucceeded() { return info.getAppliedMigration().isSuccess(); }
            /** It runs outside a transaction, and its run was killed: its row was written first, as failed. */
            boolean isUnfinished() { return info.getState() == MigrationState.FAILED && hasFile() && !inTransaction(); }
            boolean hasItsChecksum() { return info.getResolvedMigration().checksumMatches(info.getAppliedMigration().getChecksum()); }
            boolean hasItsDescription() {
                return AbbreviationUtils.abbreviateDescription(description()).equals(info.getAppliedMigration().getDescription());
            }
            boolean isAtMost(String version) {
                return version() != null && version != null && Sql.compareVersions(version(), version) <= 0;
            }
        }

        /** All of them in their order, as folder and database have them now. */
        List<Migration> migrations() throws SQLException {
            List<AppliedMigration> applied;
            Query.value(connection, "begin read only"); // a policy of the history, or a view in its place, may call what writes
            try {
                info.refresh();
                applied = history.allAppliedMigrations();
                historyExists = !applied.isEmpty() || history.exists();
            } finally {
                Query.value(connection, "rollback");
            }
            rank = applied.isEmpty() ? 0 : applied.get(applied.size() - 1).getInstalledRank();
            var unchanged = new HashMap<String, Integer>(); // the checksum of each repeatable one's last run
            for (var row : applied) if (row.getVersion() == null) unchanged.put(row.getDescription(), row.getChecksum());
            var all = Arrays.stream(info.all()).map(one -> migration((MigrationInfoImpl) one)).toList();
            var otherwise = all.stream().filter(Migration::isAppliedOtherwise).map(Migration::version).collect(Collectors.toSet());
            return all.stream().filter(one -> one.isApplied() || (one.version() != null ? !otherwise.contains(one.version())
                : !Objects.equals(one.file().checksum(), unchanged.get(one.description())))) // once that of the text without values
                .toList();
        }

        private Migration migration(MigrationInfoImpl info) {
            var name = info.getResolvedMigration() == null ? null : info.getResolvedMigration().getScript();
            return new Migration(info, files.get(name));
        }

        /** The version that the database is at, as of {@link #migrations}; null for none. */
        String version() {
            return info.current() == null || info.current().getVersion() == null ? null : info.current().getVersion().toString();
        }

        /** Whether the database has tables, but none of Flyway's: then one of them, or the schema. */
        String tableWithoutHistory() throws SQLException {
            if (historyExists) return null;
            var table = Query.value(connection, """
                select pg_catalog.format('%I.%I', nspname, relname) from pg_catalog.pg_class c
                  join pg_catalog.pg_namespace n on n.oid operator(pg_catalog.=) relnamespace
                 where relkind::text operator(pg_catalog.~) '^[rp]$' and nspname::text operator(pg_catalog.!~) '^pg_'
                   and nspname operator(pg_catalog.<>) all ('{information_schema,lossless_archive}') and not exists (
                       select from pg_catalog.pg_depend where classid operator(pg_catalog.=) 'pg_catalog.pg_class'::pg_catalog.regclass
                          and objid operator(pg_catalog.=) c.oid and deptype operator(pg_catalog.=) 'e')\s"""
                + (project.schemas.isEmpty() ? "" : project.schemas.stream().map(one -> "'" + one.replace("'", "''") + "'")
                    .collect(Collectors.joining(", ", "and nspname operator(pg_catalog.=) any (array[", "]::pg_catalog.name[]) ")))
                + "order by nspname operator(pg_catalog.<>) pg_catalog.current_schema(), nspname, relname limit 1");
            if (table == null && !schema.empty()) table = schema.getName();
            return history.exists() ? null : table; // another run may have begun meanwhile
        }

        /** A table in which another tool keeps its history, and whose it is, the surest first; null for none. */
        String[] otherTool() throws SQLException {
            return Query.rows(connection, """
                select nspname, relname, (select pg_catalog.string_agg(attname, ' ') from pg_catalog.pg_attribute
                                           where attrelid operator(pg_catalog.=) c.oid and attnum operator(pg_catalog.>) 0)
                  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid operator(pg_catalog.=) relnamespace
                 where relkind operator(pg_catalog.=) 'r' order by relname operator(pg_catalog.=) 'schema_migrations', nspname, relname""")
                .stream().filter(table -> table[0].equals("sqitch") || Project.TOOLS.containsKey(table[1])).findFirst().map(table -> {
                    var isGo = table[1].equals("schema_migrations") && table[2].contains("dirty");
                    var tool = isGo ? "golang-migrate" : Project.TOOLS.get(table[1]);
                    return new String[] {table[0] + "." + table[1], table[0].equals("sqitch") ? "Sqitch" : tool};
                }).orElse(null);
        }

        // ---- The schemas that were said, and are not there yet.

        /** As Flyway makes them, with a row of its history that says so. */
        List<String> missingSchemas() throws SQLException {
            var missing = new ArrayList<String>();
            for (var schema : project.schemas) if (!flyway.getMainConnection().getSchema(schema).exists()) missing.add(schema);
            return missing;
        }

        void createSchemas(Pipeline pipeline, List<String> missing) throws SQLException {
            var quoted = missing.stream().map(Project::quoted).toList();
            for (var schema : quoted) Query.value(connection, "create schema " + schema);
            if (missing.contains(schema.getName()))
                record(pipeline, 0, null, "<< Flyway Schema Creation >>", "SCHEMA", String.join(",", quoted), null, 0, true);
        }

        boolean hasHistory() {
            return history.allAppliedMigrations().stream().anyMatch(row -> !row.getType().name().equals("SCHEMA"));
        }

        // ---- The history, Flyway's table.

        String table() {
            return schema.getTable(configuration.getTable()).toString();
        }

        /** The key of the advisory lock that keeps two runs on one history apart, Flyway's and ours. */
        long lockKey() {
            return LOCK_KEY + table().hashCode();
        }

        /** The row that Flyway would write; with the first one, Flyway's table. {@link #recorded} says that it is committed. */
        void record(Pipeline pipeline, Migration migration, boolean success, long milliseconds) throws SQLException {
            var resolved = migration.info.getResolvedMigration();
            record(pipeline, rank + 1, migration.version(), AbbreviationUtils.abbreviateDescription(resolved.getDescription()),
                migration.info.getType().name(), AbbreviationUtils.abbreviateScript(migration.script()), resolved.getChecksum(),
                milliseconds, success);
        }

        /** The row of a database that has tables already; they are what the migrations up to this version make. */
        void recordBaseline(Pipeline pipeline, String version) throws SQLException {
            historyExists = history.exists();
            record(pipeline, rank + 1, MigrationVersion.fromVersion(version).toString(), configuration.getBaselineDescription(), "BASELINE",
                configuration.getBaselineDescription(), null, 0, true);
        }

        private void record(Pipeline pipeline, int rank, String version, String description, String type, String script,
                            Integer checksum, long milliseconds, boolean success) throws SQLException {
            if (installedBy == null) {
                pipeline.send(); // not who a migration has become
                installedBy = flyway.getInstalledBy();
            }
            var table = schema.getTable(configuration.getTable());
            if (!historyExists) pipeline.later(flyway.getRawCreateScript(table, false));
            var insert = flyway.getInsertStatement(table);
            pipeline.later(insert.substring(0, insert.lastIndexOf('(')) + Stream.of(rank, version, description, type, script, checksum,
                installedBy, (int) milliseconds, success).map(Query::literal).collect(Collectors.joining(", ", "(", ")")));
        }

        void recorded() {
            historyExists = true;
            rank++;
        }

        /** Goes on with the row that a killed run has left. */
        void resume(Migration migration) {
            rank = migration.rank();
        }

        void succeeded(long milliseconds) throws SQLException {
            Query.update(connection, "update " + table() + " set success = true, execution_time = ? where installed_rank = ?",
                (int) milliseconds, rank);
        }

        void unrecord() throws SQLException {
            Query.update(connection, "delete from " + table() + " where installed_rank = ?", rank);
            rank--;
        }
    }

    /** The work on one database: what is pending, checked, planned or applied, each migration under the guard. */
    static final class Runner {

        private static final int ATTEMPTS = 6;
        private static final int READ = 100; // characters in a millisecond, on a machine that has other work
        private static final Pattern SUSPICIOUS = Pattern.compile("(?i)\\b(begin|start|commit|end|rollback|abort|prepare|set)\\b");
        private static final Pattern TRANSACTION = Pattern.compile("(?is)(begin|start\\s+transaction|commit|end|abort|"
            + "rollback(?!\\s+((work|transaction)\\s+)?to\\b)|prepare\\s+transaction)\\b.*");
        /** What may make functions whose doings a rollback does not undo; a foreign key, which many files have, does not. */
        private static final Pattern MAKES = Pattern.compile("(?i)\\b(function|procedure|extension|language|foreign(?!\\s+key\\b))\\b");
        private static final Pattern EXTENSION = Pattern.compile("(?i)\\bextension\\b"); // functions that were there may become its
        private static final Pattern VALUES = Pattern.compile("(?i)\\s*insert\\s+into\\s[^()]*?(?:\\([^()]*\\)\\s*)?\\bvalues\\b");
        private static final Pattern CALL = Pattern.compile("[\\p{L}\\w$\"]\\s*\\(");
        private static final Pattern ISOLATION = Pattern.compile("(?is)set\\s+(local\\s+|session\\s+)?transaction\\s+isolation\\b.*");
        private static final String NAMED = "((?:\"(?:[^\"]|\"\")++\"|[\\w$.])++)";
        private static final Pattern CREATE_INDEX = Pattern.compile("(?is)create\\s+(?:unique\\s+)?index\\s+concurrently\\s+"
            + "(if\\s+not\\s+exists\\s+)?(?!on\\s)" + NAMED + "\\s+on\\s+(?:only\\s+)?" + NAMED + ".*");
        private static final Pattern DETACH = Pattern.compile("(?is)alter\\s+table\\s+(?:if\\s+exists\\s+)?(?:only\\s+)?" + NAMED
            + "\\s+detach\\s+partition\\s+" + NAMED + "\\s+concurrently\\s*");

        private static final Pattern WRITTEN = Pattern.compile("(?i)\\b(?:insert\\s+into|update|delete\\s+from|merge\\s+into)\\s+"
            + "(?:only\\s+)?" + NAMED);
        private static final Pattern ALTERED = Pattern.compile("(?i)(?:alter\\s+table|truncate(?:\\s+table)?|drop\\s+table|"
            + "create\\s+(?:unique\\s+)?index(?:\\s+if\\s+not\\s+exists)?(?:\\s+(?!on\\s)" + NAMED + ")?\\s+on)\\s+"
            + "(?:if\\s+exists\\s+)?(?:only\\s+)?(?<table>" + NAMED + ")");

        /** By which a name may come to mean another table than it does before the statements. */
        private static final Pattern OTHER_NAMES = Pattern.compile("(?i)search_path|set_config|\\b(?:schema|role|authorization)\\b");
        private static final Pattern DROPPED = Pattern.compile("(?i)\\bdrop\\s+(?:column\\s+)?(?:if\\s+exists\\s+)?"
            + "(?!(?:column|constraint|not|default|if)\\b)([\\p{L}_][\\p{L}\\w$]*+|\"(?:[^\"]|\"\")++\")");

        private final Migrate options;
        private final Database database;
        private final Folder folder;
        private final Connection connection;
        private final Flyway flyway;
        private final Watch<SqlStatement> watch;
        private final Prepared prepared;
        private final Pipeline pipeline;
        private final Sequences sequences;
        private final Failures failures;
        private Connection witness; // a second session, once one was needed
        private final String env;
        private final PrintWriter out;
        private final PrintWriter err;
        private final List<Map<String, Object>> reports = new ArrayList<>();
        private boolean pooled;     // whether something between us and PostgreSQL may change the session
        private boolean planning;
        private Flyway.Migration lastPlanned; // after which all is rolled back
        private Guard.Range batch;            // the rows that it is about; null when there are no batches
        private int batchesDone;
        private String transaction; // its number
        private String searchPath;  // at its begin
        private Snapshot before;    // what a plan compares with
        private PlanPage.Shape shapeBefore = PlanPage.Shape.NONE; // for a page: what the tables are before the first migration,
        private PlanPage.Shape shapeAfter = PlanPage.Shape.NONE;  // and after the last that could be planned
        private String version;     // that the database is at, null for none
        private Boolean mayLast;    // whether the database has functions whose doings a rollback does not undo; null when not known
        private final Set<String> foreseen = new HashSet<>(); // what was said to read a large table
        private List<String> ownTransactions; // this run's transactions, when no table had a row before it; else null

        Runner(Migrate options, Database database, Folder folder, Connection connection, Flyway flyway) {
            this.options = options;
            this.database = database;
            this.folder = folder;
            this.connection = connection;
            this.flyway = flyway;
            env = options.env;
            watch = new Watch<>(database, options.maxBlock);
            prepared = new Prepared(connection);
            pipeline = new Pipeline(connection);
            sequences = new Sequences(connection, prepared, pipeline);
            failures = new Failures(env, folder, connection);
            out = options.spec.commandLine().getOut();
            err = options.spec.commandLine().getErr();
        }

        /** @return the exit status */
        int run() throws SQLException {
            try (watch) {
                if (options.status) return status();
                return options.plan ? plan() : migrate();
            } catch (Problem e) {
                sequences.notPutBack(false).forEach(err::println);
                if (options.json) out.println(Json.of(answer(e.getMessage().lines().findFirst().orElse(""))));
                if (options.format == Format.html) page("", e.getMessage());
                throw e;
            } finally {
                Query.close(witness);
            }
        }

        private int migrate() throws SQLException {
            var pending = pending();
            if (pending.isEmpty() && options.baseline == null) return finish(0, ", nothing to do");
            prepare(pending);
            confirm(pending);
            try (var lock = lock()) {
                var missing = flyway.missingSchemas();
                if (!missing.isEmpty()) write(() -> flyway.createSchemas(pipeline, missing));
                if (options.baseline != null) recordBaseline();
                pending = pending(); // another run may have been at work before the lock was ours
                ownTransactions = pending.isEmpty() || !hasNoRows() ? null : new ArrayList<>();
                for (var migration : pending) apply(migration);
            }
            return finish(0, pending.isEmpty() ? ", nothing to do" : "");
        }

        private int plan() throws SQLException {
            var pending = pending();
            prepare(pending);
            plan(pending);
            return pending.isEmpty() ? finish(0, ", nothing to do")
                : finish(3, ", " + pending.size() + " pending; all rolled back, nothing was changed");
        }

        private int status() throws SQLException {
            var all = flyway.migrations();
            version = flyway.version();
            var table = options.baseline == null ? flyway.tableWithoutHistory() : null;
            if (table != null) throw failures.noHistory(table, flyway.otherTool());
            for (var migration : all)
                if (migration.isApplied() || migration.isPending() || migration.isLate() || migration.isUnfinished())
                    reports.add(status(migration));
            notSql(all).forEach((file, asSql) -> reports.add(Json.object("file", file.toString(), "version", asSql.version(), "state",
                "pending", "detail", "pending, and not SQL: Flyway runs it")));
            var width = reports.stream().mapToInt(report -> width(oneLine("" + report.get("file")))).filter(columns -> columns <= 60)
                .max().orElse(1);
            if (!options.json) reports.forEach(report -> {
                var file = oneLine("" + report.get("file"));
                out.println(fitted("  " + file + " ".repeat(Math.max(0, width - width(file))) + "   "
                    + oneLine("" + report.getOrDefault("detail", "pending")), options.spec));
            });
            var states = reports.stream().collect(Collectors.groupingBy(report -> (String) report.get("state"), TreeMap::new,
                Collectors.counting()));
            states.keySet().retainAll(Set.of("pending", "disagrees"));
            return finish(states.isEmpty() ? 0 : 3, states.entrySet().stream().map(state -> ", " + state.getValue() + " " + state.getKey())
                .collect(Collectors.joining()));
        }

        private Map<String, Object> status(Flyway.Migration migration) throws SQLException {
            var report = Json.object("file", migration.script(), "version", migration.version(), "state", "pending");
            if (migration.isApplied()) {
                report.putAll(Json.object("state", "applied", "on", migration.installedOn(), "by", migration.installedBy(), "milliseconds",
                    migration.milliseconds()));
                report.put("detail", String.format(Locale.ROOT, "%s by %s, %s", migration.installedOn(), migration.installedBy(),
                    migration.outcome()));
            }
            var done = (migration.isUnfinished() || migration.isPending()) && migration.batches() != null ? done(migration) : 0;
            if (done > 0) {
                report.putAll(Json.object("state", "pending", "batches_done", done));
                report.put("detail", "pending, in batches" + progress(migration, done));
            }
            try {
                refuseDisagreement(migration);
            } catch (Problem e) {
                report.put("state", "disagrees");
                report.put("detail", e.getMessage().lines().findFirst().orElse("").replaceFirst("^`[^`]*` ", "")
                    .replaceFirst("; nothing was changed$", ""));
            }
            return report;
        }

        private int finish(int exit, String remark) {
            if (options.format == Format.html) page(env + standing() + remark, "");
            else out.println(options.json ? Json.of(answer(null)) : env + standing() + remark);
            return exit;
        }

        private void page(String verdict, String error) {
            out.print(PlanPage.of(env, reports, verdict, error, shapeBefore, shapeAfter));
            out.flush();
        }

        private String standing() {
            return version == null ? " has no version yet" : " is at version " + version;
        }

        /** What the database is at after a migration was undone. */
        private String undone() {
            if (planning) return "nothing was changed";
            if (batchesDone > 0) return "%s has %s before it, and the next migrate goes on".formatted(env,
                batchesDone == 1 ? "the batch" : "the " + batchesDone + " batches");
            return env + " is as it was" + (version == null ? "" : ", at version " + version);
        }

        private Map<String, Object> answer(String error) {
            var answer = new LinkedHashMap<String, Object>();
            answer.put("environment", env);
            answer.put("version", version);
            if (options.status) answer.put("migrations", reports);
            else answer.put(options.plan ? "pending" : "applied", reports);
            if (error != null) answer.put("error", error);
            return answer;
        }

        /** Shows the plan and asks before anything but dev is changed; where nobody can be asked, --yes or CI has to say so. */
        private void confirm(List<Flyway.Migration> pending) throws SQLException {
            if (env.equals("dev") || options.yes) return;
            if ("true".equals(environment.get("CI"))) {
                err.println("CI=true: " + env + " is changed without a question");
                return;
            }
            if (options.json || !Terminal.isThere())
                throw refusal("a change of " + env + " is not confirmed",
                    "jbang migrate " + env + (options.json ? " --json" : "") + " --yes");
            plan(pending);
            reports.clear();
            if (!Terminal.agrees("Apply %d to %s?".formatted(pending.size(), env), "nothing was changed"))
                throw refusal("not confirmed", null);
        }

        // ---- What is to be done, and what forbids it.

        /** The migrations to run, in their order, when files and database agree about those before. */
        private List<Flyway.Migration> pending() throws SQLException {
            var all = flyway.migrations();
            version = flyway.version();
            var table = options.baseline == null ? flyway.tableWithoutHistory() : null;
            if (table != null) throw failures.noHistory(table, flyway.otherTool());
            all.forEach(this::refuseDisagreement);
            refuseNotSql(all);
            var stopsEarlier = all.stream().anyMatch(Flyway.Migration::isAboveTarget); // what runs again is for the newest version
            return all.stream().filter(migration -> !stopsEarlier || migration.version() != null)
                .filter(migration -> migration.isPending() && !belowBaseline(migration) || migration.isUnfinished()).toList();
        }

        private boolean belowBaseline(Flyway.Migration migration) {
            return options.baseline != null && migration.isAtMost(options.baseline);
        }

        /** The files of what is applied must be as they were: another file would build another database from empty. */
        private void refuseDisagreement(Flyway.Migration migration) {
            if (migration.isLate()) throw failures.late(migration, version);
            if (!migration.isApplied() || migration.isSettled() || migration.isSuperseded()) return;
            if (!migration.hasSucceeded() && !migration.isUnfinished()) throw failures.halfWay(migration, flyway.table());
            if (!migration.hasFile()) throw failures.fileMissing(migration);
            if (!migration.hasItsChecksum()) throw failures.fileChanged(migration);
            if (!migration.hasItsDescription()) throw failures.fileRenamed(migration);
        }

        /** What Java or a script does has no statements to be proved; Flyway runs it, or has run it. */
        private void refuseNotSql(List<Flyway.Migration> all) {
            var refused = new ArrayList<String>();
            notSql(all).forEach((file, asSql) -> refused.add(failures.notSql(file, asSql).getMessage()));
            if (!refused.isEmpty()) throw new Problem(String.join("\nerror: ", refused), null);
        }

        /** Those that are pending. */
        private Map<Path, Sql> notSql(List<Flyway.Migration> all) {
            var pending = new TreeMap<>(folder.notSql());
            pending.values().removeIf(asSql -> {
                var version = asSql.version();
                return options.target != null && version != null && Sql.compareVersions(version, options.target) > 0
                    || options.baseline != null && version != null && Sql.compareVersions(version, options.baseline) <= 0
                    || all.stream().anyMatch(one -> one.covers(asSql));
            });
            return pending;
        }

        /** A pooler gives its clients a process id of its own making, not the one of the session that answers. */
        private void prepare(List<Flyway.Migration> pending) throws SQLException {
            if (options.baseline != null) refuseSecondBaseline();
            pooled = Integer.parseInt(value("select pg_backend_pid()")) != connection.unwrap(PGConnection.class).getBackendPID();
            if (!pooled) prepared.inOwnSession();
            var refused = new ArrayList<String>(); // all of them are named in one run
            for (var migration : pending) try {
                var unknown = options.project.refused(migration.file(), folder);
                if (unknown != null) throw unknown;
                check(migration);
            } catch (Problem e) {
                refused.add(e.getMessage());
            }
            if (!refused.isEmpty()) throw new Problem(String.join("\nerror: ", refused), null);
        }

        /**
         * Whether no table has a row yet, but for the history. Then the rows that this run puts in are not at risk: a file that
         * changes what an earlier one has filled in runs on every new environment.
         */
        private boolean hasNoRows() throws SQLException {
            var tables = Query.value(connection, """
                select pg_catalog.string_agg(pg_catalog.format('exists (select from only %%I.%%I)', nspname, relname), ' or ')
                  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid operator(pg_catalog.=) relnamespace
                 where relkind operator(pg_catalog.=) 'r' and relpersistence operator(pg_catalog.<>) 't'
                   and nspname operator(pg_catalog.<>) all ('{pg_catalog,information_schema,pg_toast}')
                   and c.oid operator(pg_catalog.<>) coalesce(pg_catalog.to_regclass('%s'), 0)"""
                .formatted(flyway.table().replace("'", "''")));
            try {
                // a foreign table is not read: whatever it leads to might act on that
                // a policy's function might write something
                return Query.rows(connection, "begin read only; set local row_security = off; select "
                    + (tables == null ? "" : tables + " or ")
                    + "exists (select from pg_catalog.pg_largeobject_metadata) or exists (select from pg_catalog.pg_foreign_table)")
                    .get(0)[0].equals("f");
            } catch (SQLException e) {
                return false; // a table that may not be read may have rows
            } finally {
                value("rollback");
            }
        }

        private void recordBaseline() throws SQLException {
            refuseSecondBaseline();
            write(() -> flyway.recordBaseline(pipeline, options.baseline));
        }

        /** Writes to the history outside a migration's own transaction. A trigger, also on the making of the table, may do more. */
        private void write(Recording recording) throws SQLException {
            connection.setAutoCommit(false);
            try {
                begin(0);
                var guard = new Guard(connection, prepared, pipeline, new Sql("", ""), null, null, false, false, null);
                guard.before();
                watch.end(); // nobody else has to do with the history
                recording.run();
                guard.settle();
                var historyTables = Query.rows(connection, "select pg_catalog.unnest(array[to_regclass(?), to_regclass(?)])::oid::bigint",
                    flyway.table(), PLACES).stream().map(row -> row[0]).toList();
                if (guard.risks().stream().anyMatch(risk -> !historyTables.contains("" + risk.table())))
                    throw failures.triggerOfTheHistory(batchesDone > 0 ? PLACES : flyway.table(),
                        batchesDone > 0 ? undone() : "nothing was changed");
                commit();
            } finally {
                rollback();
            }
        }

        private void refuseSecondBaseline() {
            if (flyway.hasHistory()) throw failures.historyAlready(standing());
        }

        /** Reads the statements of what is pending before anything runs, and refuses those that a transaction could not undo. */
        private void check(Flyway.Migration migration) {
            var inside = migration.inTransaction();
            if (migration.batches() != null) return;
            if (inside && !SUSPICIOUS.matcher(migration.file().text()).find()) return; // cutting costs more than reading
            var ownBeginAndCommit = migration.ownBeginAndCommit();
            for (var statement : migration.statements())
                if (!inside || !ownBeginAndCommit.contains(statement.start())) check(migration, statement, inside);
        }

        private void check(Flyway.Migration migration, SqlStatement statement, boolean inside) {
            if (TRANSACTION.matcher(statement.text()).matches()) throw failures.ownTransaction(migration, statement);
            if (inside && ISOLATION.matcher(statement.text()).matches()) throw failures.ownIsolation(migration, statement);
            if (!inside) checkOutside(migration, statement);
        }

        /** Outside a transaction nothing can be proved and taken back, so only what cannot lose a value is let through. */
        private void checkOutside(Flyway.Migration migration, SqlStatement statement) {
            var sql = statement.text();
            if (CREATE_INDEX.matcher(sql).matches() || DETACH.matcher(sql).matches() || isHarmless(statement)) return;
            if (sql.matches("(?is)create\\s+(unique\\s+)?index\\s+concurrently.*")) throw failures.unnamedIndex(migration, statement);
            if (sql.matches("(?is)drop\\s+index\\s+concurrently.*")) throw failures.lacksIfExists(migration, statement);
            throw failures.outsideTransaction(migration, statement);
        }

        private static boolean isHarmless(SqlStatement statement) {
            var add = statement.words().indexOf("add"); // behind the type's name, which may have a schema
            return statement.is("drop", "index", "concurrently", "if", "exists") || statement.is("alter", "system")
                || statement.is("create") && Set.of("database", "tablespace", "subscription").contains(statement.words().get(1))
                || statement.is("alter", "type") && (add == 3 || add == 4) && statement.words().get(add + 1).equals("value")
                || !statement.words().isEmpty()
                    && Set.of("reindex", "vacuum", "cluster", "analyze", "set").contains(statement.words().get(0));
        }

        /**
         * What the server itself runs meanwhile: functions in the expressions of indexes, and event triggers. A function that is
         * called immutable may call one that writes. Looked for is one that writes in its text, or in that of a function which
         * it names; those of extensions are trusted.
         */
        private void refuseWriters(Flyway.Migration migration) throws SQLException {
            connection.setAutoCommit(false);
            value("set local search_path = pg_catalog, pg_temp; set local standard_conforming_strings = on");
            try (var query = connection.prepareStatement(WRITERS)) {
                query.setString(1, migration.file().text());
                var found = query.executeQuery();
                if (found.next()) throw failures.writes(migration, found.getString(1));
            } finally {
                rollback();
            }
        }

        private static final String WRITERS = """
            with recursive own as materialized (
                select oid, proname, prolang in (select oid from pg_language where lanname in ('sql', 'plpgsql')) as legible,
                       coalesce(pg_get_function_sqlbody(oid), prosrc) as body
                  from pg_proc where oid >= 16384 and not exists (
                      select from pg_depend where classid = 'pg_proc'::regclass and objid = pg_proc.oid and deptype = 'e')
            ), called (oid, body, legible, by) as (
                select oid, body, legible, proname::text from own
                 where oid in (select refobjid from pg_depend where refclassid = 'pg_proc'::regclass
                                  and classid in ('pg_class'::regclass, 'pg_statistic_ext'::regclass))
                    or oid in (select evtfoid from pg_event_trigger where evtenabled <> 'D')
                    or strpos(lower(?), lower(proname)) > 0
                union
                select own.oid, own.body, own.legible, called.by from called join own on strpos(called.body, own.proname) > 0
            )
            select by from called
             where not legible
                or body ~* '\\m(insert|update|delete|truncate|merge|execute|drop|alter|create|copy|setval|lo_\\w+|lowrite|dblink\\w*)\\M'
                or body ~* '\\m(query_to_xml|cursor_to_xml|ts_stat|ts_rewrite|pg_\\w+)\\w*\\s*\\(' limit 1""";

        /** What a rollback does not undo must not run to be proved, unless the file allows it; and not in a plan. */
        private void refuseLasting(Flyway.Migration migration, Guard guard, String text) throws SQLException {
            if (mayLast == null) mayLast = guard.mayLast(false);
            var lasting = guard.lasting(text, mayLast);
            for (var name : lasting.entrySet()) if (!name.getValue()) throw failures.lasting(migration, name.getKey(), undone());
            if (planning && !lasting.isEmpty()) throw new Lasting(String.join(" and ", lasting.keySet()));
        }

        /** The same of what has been made since, for the rest of the text. */
        private void refuseLastingNow(Flyway.Migration migration, Guard guard, boolean onlyNew, int from) throws SQLException {
            mayLast = guard == null ? null : mayLast || guard.mayLast(onlyNew);
            if (guard != null && mayLast) refuseLasting(migration, guard, migration.file().text().substring(from));
        }

        private static boolean isOfValues(SqlStatement statement) {
            var code = SqlScanner.code(statement.text());
            var insert = VALUES.matcher(code);
            return insert.lookingAt() && !CALL.matcher(code).find(insert.end());
        }

        /** A plan would do what it cannot roll back. */
        static final class Lasting extends SQLException {
            Lasting(String names) { super(names); }
        }

        // ---- One migration at a time.

        private void apply(Flyway.Migration migration) throws SQLException {
            Link.doing = migration.script() + ", ";
            var start = System.nanoTime();
            watch.forget();
            var warnings = new ArrayList<String>();
            List<String> kept;
            if (migration.inTransaction()) kept = applyInside(migration, start, warnings);
            else kept = migration.batches() != null ? applyBatches(migration, start) : applyOutside(migration, start);
            warnings.addAll(sequences.notPutBack(true));
            warnings.addAll(leftAlone(migration));
            if (migration.version() != null && !migration.isAtMost(version)) version = migration.version();
            Link.standing = env + standing();
            var report = Json.object("file", migration.script(), "version", migration.version(), "milliseconds", millisSince(start),
                "kept", kept);
            tellWaits(report, warnings);
            if (!warnings.isEmpty()) report.put("warnings", warnings);
            reports.add(report);
            if (options.json) return;
            out.printf(Locale.ROOT, "Applied %s in %,d ms%n", migration.script(), millisSince(start));
            Stream.concat(kept.stream(), warnings.stream()).forEach(line -> out.println("  " + oneLine(line)));
            out.flush();
        }

        private List<String> applyInside(Flyway.Migration migration, long start, List<String> warnings) throws SQLException {
            return retrying(() -> migration, () -> {
                var lines = prove(migration, null, () -> {
                    warnings.clear();
                    warnings.addAll(sequences.behind());
                    flyway.record(pipeline, migration, true, Math.max(1, millisSince(start))); // no time: recorded, not run
                });
                commit();
                sequences.committed();
                if (ownTransactions != null) ownTransactions.add(transaction);
                flyway.recorded();
                return lines;
            });
        }

        /**
         * Runs the migration's statements and proves that no value is lost: at once, when the catalog shows no sign of risk, or a
         * second session the rows as they were that are replaced; otherwise they are undone, the tables at risk fingerprinted, and
         * the statements run again and compared. The guard's look is the last thing before the commit: the history has its row by
         * then, and no deferred trigger is left.
         *
         * @param mark where to undo to; null for the whole transaction
         * @param recording writes the history's row; does nothing in a plan
         * @return a line for each column whose values have moved
         * @throws Problem when values are lost; nothing is committed here
         */
        private List<String> prove(Flyway.Migration migration, Savepoint mark, Recording recording) throws SQLException {
            begin(migration);
            var expected = expected(migration);
            var guard = execute(migration, recording, expected);
            var verdict = expected.isEmpty() ? look(guard, mark == null) : compare(guard);
            for (var runs = 1; !verdict.again().isEmpty(); runs++) {
                if (runs > ATTEMPTS) throw new Guard.Unproved(batch != null ? "a batch changes other rows than its own, or one twice"
                    : "its statements do something else each time they run", null);
                if (mark == null) watch.end();
                sequences.rollback(mark);
                begin(migration);
                guard = execute(migration, recording, verdict.again());
                verdict = compare(guard); // others have added rows since the first run, it may be, and the statements have met them
            }
            if (!verdict.lossless()) throw failures.loss(migration, verdict, undone());
            guard.refuseAnotherHistory();
            return verdict.lines(guard.hasRisks());
        }

        /** Nothing is fingerprinted yet: a sign of risk asks for another run, or for a second session that has the rows as they were. */
        private Guard.Verdict look(Guard guard, boolean toBeCommitted) throws SQLException {
            var risks = guard.risks();
            if (risks.isEmpty()) return guard.nothingAtRisk();
            prepared.seen(false); // to read values is to call their types' functions
            return toBeCommitted && guard.keepsAll(risks, this::witness, watch.limit()) ? guard.nothingAtRisk()
                : Guard.Verdict.again(risks);
        }

        private Guard.Verdict compare(Guard guard) throws SQLException {
            if (guard.hasMetOthers()) ownTransactions = null;
            var verdict = guard.compare();
            prepared.seen(false);
            return verdict;
        }

        /**
         * What a file drops, as its text has it: fingerprinted before the first run, it spares a second one. Whether that was all,
         * or anything, the catalog tells afterwards, as of every run.
         */
        private List<Guard.Risk> expected(Flyway.Migration migration) throws SQLException {
            var text = migration.file().text();
            if (batch != null || !DROPPED.matcher(text).find() || OTHER_NAMES.matcher(text).find()) return List.of();
            pipeline.send();
            var expected = new TreeMap<Long, Guard.Risk>();
            for (var statement : migration.statements()) {
                var code = SqlScanner.code(statement.text());
                var altered = ALTERED.matcher(code);
                if (!statement.is("alter", "table") || !altered.lookingAt()) continue;
                for (var dropped : DROPPED.matcher(code).results().toList())
                    for (var column : Query.rows(connection, COLUMN, altered.group("table"), dropped.group(1)))
                        expected.merge(Long.parseLong(column[0]), Guard.Risk.ofDropped(column[0], column[1]), Guard.Risk::and);
            }
            return List.copyOf(expected.values());
        }

        /** A column that has values of its own, of a table that the role may lock. */
        private static final String COLUMN = """
            select c.oid::pg_catalog.int8, a.attnum
              from pg_catalog.pg_class c join pg_catalog.pg_attribute a on a.attrelid operator(pg_catalog.=) c.oid
             where c.oid operator(pg_catalog.=) pg_catalog.to_regclass(?) and c.relkind operator(pg_catalog.=) 'r'
               and a.attname operator(pg_catalog.=) (pg_catalog.parse_ident(?))[1] and a.attnum operator(pg_catalog.>) 0
               and a.attgenerated operator(pg_catalog.=) '' and pg_catalog.pg_has_role(c.relowner, 'usage')
               and not exists (select from pg_catalog.pg_inherits where inhparent operator(pg_catalog.=) c.oid)""";

        /** A session that does not see what the migration's has done; null where there can be none. */
        private Connection witness() {
            try {
                if (witness == null || !witness.isValid(5)) witness = database.connect();
                return witness;
            } catch (SQLException | Problem e) {
                return null; // too many connections, it may be
            }
        }

        /** Commits, and what looks like a placeholder and may be none. */
        private List<String> leftAlone(Flyway.Migration migration) {
            var unknown = options.project.unknown(migration.file()).stream().map(one -> "line " + one.line() + ": " + one.text()
                + " is left as it is; to give it a value: --placeholder " + one.name() + "=VALUE").distinct();
            var commits = "its commits are left out: all of it is one transaction, so that it can be proved";
            return Stream.concat(migration.withoutCommits ? Stream.of(commits) : Stream.of(), unknown).toList();
        }

        private void tellWaits(Map<String, Object> report, List<String> warnings) {
            var waits = watch.waits();
            if (waits.isEmpty()) return;
            report.put("waited", Json.object("sessions", waits.size(), "milliseconds", watch.longest()));
            warnings.add(watch.kept());
        }

        /** Writes to the history, at the latest together with what the guard asks at the end. */
        interface Recording {
            void run() throws SQLException;
        }

        /**
         * Every migration starts from the settings of a new session, whatever the one before has set. READ COMMITTED, whatever
         * the default: a snapshot taken before a lock is granted would hide what others have committed meanwhile.
         *
         * @param characters of the file: while we read them, the server hears nothing of us
         */
        private void begin(int characters) throws SQLException {
            pipeline.clear();
            var isPrepared = prepared.isCurrent();
            if (!isPrepared) prepared.forget();
            pipeline.later((planning && reports.size() > 0 ? "" : "set transaction isolation level read committed; ")
                + (pooled ? "" : "reset all; reset role; discard sequences; ")
                + "set local lock_timeout = " + options.lockTimeout);
            pipeline.later(prepared.call("select pg_catalog.pg_current_xact_id(), " + Guard.STATEMENTS_PATH
                + ", pg_catalog.pg_backend_pid(), " + Link.LET_GO), rows -> {
                    transaction = rows.get(0)[0];
                    searchPath = rows.get(0)[1];
                    watch.begin(connection, Integer.parseInt(rows.get(0)[2]), true);
                });
            if (watch.isOn()) pipeline.later("set local idle_in_transaction_session_timeout = "
                + (watch.limit() + Watch.FROZEN + characters / READ));
            if (isPrepared) return;
            pipeline.send();
            prepared.renew();
        }

        private void begin(Flyway.Migration migration) throws SQLException {
            begin(migration.file().text().length());
            var upgrades = upgrades(migration);
            if (!upgrades.isEmpty() || planning) pipeline.send();
            for (var table : upgrades) {
                var name = value("""
                    select c.oid::pg_catalog.regclass from pg_catalog.pg_class c
                     where c.oid operator(pg_catalog.=) pg_catalog.to_regclass('%s') and c.relkind::text operator(pg_catalog.~) '^[rp]$'
                       and pg_catalog.pg_has_role(c.relowner, 'usage')""".formatted(table.replace("'", "''")));
                if (name != null) value("lock table " + name + " in access exclusive mode");
            }
            sequences.begin(migration.file().text());
            if (planning) before = Snapshot.of(connection, searchPath);
            if (options.format == Format.html && shapeBefore == PlanPage.Shape.NONE)
                shapeAfter = shapeBefore = PlanPage.Shape.read(connection);
        }

        /**
         * The tables that a file writes to and alters afterwards, in one order for all runs. Whoever waits for one of its rows
         * meanwhile would be in its way, and it in theirs: a deadlock. With the strongest lock first there is none.
         */
        private static Set<String> upgrades(Flyway.Migration migration) {
            var tables = new TreeSet<String>();
            if (!ALTERED.matcher(migration.file().text()).find()) return tables;
            var written = new HashSet<String>();
            for (var statement : migration.statements()) {
                var code = SqlScanner.code(statement.text());
                var altered = ALTERED.matcher(code);
                if (!altered.lookingAt()) WRITTEN.matcher(code).results().forEach(table -> written.add(bare(table.group(1))));
                else if (written.contains(bare(altered.group("table")))) tables.add(altered.group("table"));
            }
            return tables;
        }

        private static String bare(String name) { return name.replaceFirst(".*\\.", "").replace("\"", ""); }

        private static boolean mentions(CharSequence code, String name) {
            return Pattern.compile("(?iU)(?<!\\w)" + Pattern.quote(name) + "(?!\\w)").matcher(code).find();
        }

        /**
         * Runs the statements under the guard's eyes, and writes the history's row.
         *
         * @param risks of which to take fingerprints before
         */
        private Guard execute(Flyway.Migration migration, Recording recording, List<Guard.Risk> risks) throws SQLException {
            var history = flyway.historyExists && !planning ? flyway.table() : null;
            var guard = new Guard(connection, prepared, pipeline, migration.file(), history, ownTransactions,
                !planning || migration.equals(lastPlanned), !planning, batch);
            guard.before();
            refuseLasting(migration, guard, migration.file().text());
            if (!risks.isEmpty()) guard.fingerprint(risks);
            guard.comments(run(migration, guard, migration.ownBeginAndCommit()));
            pipeline.later("reset session authorization; reset role");
            recording.run();
            if (!transaction.equals(guard.settle())) throw failures.transactionEnded(migration);
            return guard;
        }

        /**
         * Runs a file's statements one by one, cut as the session's settings have them cut.
         *
         * @param guard null outside a transaction
         * @param skipped where those start that need not run
         * @return the file's comments
         */
        private Map<Integer, String> run(Flyway.Migration migration, Guard guard, Set<Integer> skipped) throws SQLException {
            prepared.seen(false);
            var server = connection.unwrap(BaseConnection.class);
            var scanner = new SqlScanner(migration.file().text(), server.getStandardConformingStrings());
            var inside = migration.inTransaction();
            var valuesMayHaveMade = false; // through a trigger that runs what a row says: looked for before another kind of statement
            try (var jdbc = connection.createStatement()) {
                jdbc.setEscapeProcessing(false);
                for (var statement = scanner.next(); statement != null; statement = scanner.next(server.getStandardConformingStrings())) {
                    if (skipped.contains(statement.start()) || isNeedless(migration, statement)) continue;
                    check(migration, statement, inside); // once more: under other settings the same text has other statements
                    var makes = !statement.is("comment") && !statement.is("grant") && MAKES.matcher(statement.text()).find();
                    var isOfValues = (makes || valuesMayHaveMade) && isOfValues(statement);
                    if (valuesMayHaveMade && !isOfValues) {
                        refuseLastingNow(migration, guard, false, statement.start());
                        valuesMayHaveMade = false;
                    }
                    watch.running(statement);
                    foresee(migration, statement);
                    try {
                        sequences.before(statement.text());
                        if (statement.rows() == null) jdbc.execute(statement.body() ? alone(statement.text()) : statement.text());
                        else server.getCopyAPI().copyIn(statement.text(), new StringReader(statement.rows()));
                    } catch (SQLException e) {
                        throw new Failed(statement, e);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e); // no reader of a string throws it
                    }
                    if (makes && isOfValues) valuesMayHaveMade = true;
                    else if (makes) refuseLastingNow(migration, guard, !EXTENSION.matcher(statement.text()).find(),
                        statement.start() + statement.text().length());
                }
            }
            if (valuesMayHaveMade) mayLast = null; // the next migration may come to it
            watch.running(null);
            if (!scanner.commands().isEmpty()) sayLeftOut(migration, scanner.commands(), "which psql knows and PostgreSQL does not");
            if (!scanner.notOfSchema().isEmpty()) sayLeftOut(migration, scanner.notOfSchema(), "which is no part of the schema");
            return scanner.comments();
        }

        /** What pg_dump writes for an empty database, or for a newer server. */
        private boolean isNeedless(Flyway.Migration migration, SqlStatement statement) throws SQLException {
            var needless = statement.needless() != null && "t".equals(value(statement.needless()));
            if (needless) sayLeftOut(migration, statement.text(), "which this database does not need");
            return needless;
        }

        /** Once, also when it is planned first. */
        private void sayLeftOut(Flyway.Migration migration, String leftOut, String reason) {
            var line = SqlStatement.leftOut(leftOut, migration.script()) + ", " + reason;
            if (foreseen.add(line)) err.println(line);
            err.flush();
        }

        /** Says of a statement that reads or rewrites a large table under its lock that it will, before it does. */
        private void foresee(Flyway.Migration migration, SqlStatement statement) throws SQLException {
            if (!watch.isOn() || ownTransactions != null || !Whole.STARTS.matcher(statement.text()).lookingAt()) return;
            for (var whole : Whole.of(statement.text()))
                for (var large : whole.large(connection)) {
                    if (!foreseen.add(migration.script() + statement.start() + large[0])) continue;
                    err.printf(Locale.ROOT, "%s:%d %s all of %s%s (about %,d rows, %s) under its lock%n", migration.script(),
                        migration.line(statement), whole.anew() ? "writes" : "reads", large[0], whole.anew() ? " anew" : "",
                        Long.parseLong(large[1]), Watch.size(Long.parseLong(large[2])));
                    err.flush();
                }
        }

        /**
         * Tables that a statement is about to read, or to write anew, from the first row to the last, while others wait.
         *
         * @param name the table's, or of what leads to the tables; null where the statement has none
         * @param tables a query for the tables of that name: as what each is told, and its oid
         * @param sparing a query with a row when PostgreSQL need not; null where it always does
         * @param parameters the query's
         * @param beyond of the column that the query has: what the table's checks must exclude; null for nothing
         */
        private record Whole(String name, boolean anew, String tables, String sparing, List<String> parameters, String beyond) {
            private static final Pattern STARTS = Pattern.compile("(?i)(?:create|alter|reindex|cluster|vacuum|refresh)\\b");
            private static final String NOT_OFF = "\\b(?!\\s+(?:false|off|0)\\b)"; // behind an option
            private static final String AT_ONCE = "(?:\\((?![^)]*\\bconcurrently" + NOT_OFF + ")[^)]*\\)\\s*)?";
            private static final Pattern ONE = Pattern.compile("(?is)(?:create\\s+(?:unique\\s+)?index\\s+(?!concurrently\\b)"
                + "(?:if\\s+not\\s+exists\\s+)?(?:(?!on\\s)" + NAMED + "\\s+)?on\\s+(?<only>only\\s+)?"
                + "|reindex\\s+" + AT_ONCE + "(?:table|index)\\s+(?!concurrently\\b)"
                + "|(?<anew>cluster\\s+(?:verbose\\s+|\\([^)]*\\)\\s*)?(?:" + NAMED + "\\s+on\\s+)?"
                + "|alter\\s+index\\s+(?:if\\s+exists\\s+)?(?=" + NAMED + "\\s+set\\s+tablespace\\b)"
                + "|refresh\\s+materialized\\s+view\\s+(?!concurrently\\b)(?!.*\\bwith\\s+no\\s+data\\b)))(?<table>" + NAMED + ").*");
            private static final Pattern VACUUM = Pattern.compile("(?is)vacuum\\s+(?:full\\b\\s*(?:(?:freeze|verbose|analyze)\\b\\s*)*"
                + "|\\((?=[^)]*\\bfull" + NOT_OFF + ")[^)]*\\)\\s*)(?<tables>.*)");
            private static final Pattern ALTER = Pattern.compile("(?is)alter\\s+(?:table|materialized\\s+view)\\s+(?:if\\s+exists\\s+)?"
                + "(?<only>only\\s+)?(?<table>" + NAMED + ")(?:\\s*\\*)?\\s+(?<actions>.*)");
            private static final Pattern ACTION = Pattern.compile("(?:[^\"(),]++|\"[^\"]*+\"|\\((?:[^\"()]++|\"[^\"]*+\"|"
                + "\\((?:[^\"()]++|\"[^\"]*+\"|\\((?:[^()]++|\\([^()]*+\\))*+\\))*+\\))*+\\))++"); // in four brackets at most
            private static final Pattern ANEW = Pattern.compile("(?is)set\\s+(?:(?:un)?logged|access\\s+method|tablespace)\\b.*"
                + "|alter\\s+(?:column\\s+)?" + NAMED + "\\s+set\\s+expression\\b.*");
            private static final Pattern TYPE = Pattern.compile("(?is)alter\\s+(?:column\\s+)?(?<column>" + NAMED
                + ")\\s+(?:set\\s+data\\s+)?type\\s+"
                + "(?:(?<string>text|(?:character\\s+varying|varchar)(?:\\s*\\(\\s*(?<length>\\d+)\\s*\\))?)\\s*$|.*)");
            private static final Pattern REQUIRE = Pattern.compile("(?is)alter\\s+(?:column\\s+)?(?<column>" + NAMED
                + ")\\s+set\\s+not\\s+null\\s*");
            /** What a row has that is not within a bound. */
            private static final Map<String, String> BEYOND = Map.of("from", "<", "to", ">=", "in", "<>");
            private static final String VALUE = "(?:-?[\\d.]+|(?:[a-z]+\\s*)?'[^',]*+'(?:::[a-z]+)?)\\s*";
            private static final Pattern VALUES = Pattern.compile("(?i)" + VALUE + "(?:,\\s*" + VALUE + ")*+");
            private static final Pattern ATTACH = Pattern.compile("(?is)attach\\s+partition\\s+(?<table>" + NAMED + ")"
                + "(?:\\s+for\\s+values\\s+(?:from\\s*\\((?<from>[^()]*)\\)\\s*to\\s*\\((?<to>[^()]*)\\)|in\\s*\\((?<in>[^()]*)\\)))?.*");
            private static final Pattern DETACH = Pattern.compile("(?is)detach\\s+partition\\s(?!.*\\s(?:concurrently|finalize)\\s*$).*");
            /** Behind the last bracket, since a check may be (not valid). */
            private static final String CHECKED_NOW = "(?!(?:.*\\))?[^()]*\\bnot\\s+(?:valid|enforced)\\b[^()]*$)";
            private static final Pattern ADD = Pattern.compile("(?is)add\\s+(?:constraint\\s+" + NAMED + "\\s+)?(?:check|foreign\\s+key|"
                + "not\\s+null|(?:primary\\s+key|unique|exclude)\\b(?!.*\\busing\\s+index\\b))" + CHECKED_NOW + ".*"
                + "|alter\\s+constraint\\s" + CHECKED_NOW + ".*\\benforced\\b.*");
            private static final Pattern KEY = Pattern.compile("(?is)add\\s+(?:constraint\\s+" + NAMED + "\\s+)?primary\\s+key\\s+"
                + "using\\s+index\\s+(?<index>" + NAMED + ").*");
            private static final Pattern COLUMN = Pattern.compile("(?is)add\\s+"
                + "(?!(?:constraint|check|foreign|primary|unique|exclude|not)\\b)(?:column\\s+)?(?:if\\s+not\\s+exists\\s+)?"
                + NAMED + "(?<rest>\\s.*)");
            private static final Pattern FILLED = Pattern.compile("(?is).*\\b(?:stored|as\\s+identity|(?:big|small)?serial[248]?)\\b.*");
            private static final Pattern CHECKED = Pattern.compile("(?is).*\\b(?:check|references|unique|primary\\s+key)\\b.*");

            /** From 1,000,000 rows on. */
            private static final String LARGE = """
                select t.name, pg_catalog.sum(c.reltuples)::pg_catalog.int8, pg_catalog.sum(pg_catalog.int8mul(c.relpages,
                       pg_catalog.current_setting('block_size')::pg_catalog.int8))::pg_catalog.int8
                  from ({}) t(name, id) join pg_catalog.pg_class c on c.oid operator(pg_catalog.=) t.id
                 where c.relkind operator(pg_catalog.=) any (array['r', 'm', 'i']::"char"[])
                   and c.reltuples operator(pg_catalog.>) 0::pg_catalog.float4
                 group by t.name having pg_catalog.sum(c.reltuples) operator(pg_catalog.>=) 1000000::pg_catalog.float4 order by t.name""";
            private static final String ONLY = "select name, pg_catalog.to_regclass(name)::pg_catalog.oid from "
                + "(select ?::pg_catalog.text) own(name)";
            /** With its partitions, and with those that inherit it; an index stands for its table. */
            private static final String TABLE = """
                with recursive own(name, id) as (
                """ + ONLY + """
                ), part(id) as (
                    select coalesce((select i.indrelid from pg_catalog.pg_index i where i.indexrelid operator(pg_catalog.=) own.id), own.id)
                      from own
                    union select h.inhrelid from part join pg_catalog.pg_inherits h on h.inhparent operator(pg_catalog.=) part.id)
                select own.name, part.id from own cross join part""";
            /** Where the statement does not name them, partitions are told of as one. */
            private static final String FOUND = """
                select coalesce(pg_catalog.pg_partition_root(c.oid), c.oid::pg_catalog.regclass)::pg_catalog.text, c.oid
                  from (select ?::pg_catalog.text) own(name) cross join pg_catalog.pg_class c
                 where c.relpersistence operator(pg_catalog.<>) 't' and\s""";
            private static final String OWN = FOUND + "c.relkind operator(pg_catalog.=) any (array['r', 'm']::\"char\"[])"
                + " and pg_catalog.pg_has_role(c.relowner, 'usage')";
            private static final String REFERRING = FOUND + """
                c.oid operator(pg_catalog.=) any (select k.conrelid from pg_catalog.pg_constraint k
                 where k.contype operator(pg_catalog.=) 'f' and k.confrelid operator(pg_catalog.=) pg_catalog.to_regclass(own.name))""";
            /** The default partition: what a new one takes over must not be in it. */
            private static final String DEFAULT = """
                select p.partdefid::pg_catalog.regclass::pg_catalog.text, t.relid
                  from pg_catalog.pg_partitioned_table p cross join pg_catalog.pg_partition_tree(p.partdefid) t
                 where p.partrelid operator(pg_catalog.=) pg_catalog.to_regclass(?)""";
            /** Of the domain, and of those that are made from it. */
            private static final String OF_DOMAIN = FOUND + """
                c.oid operator(pg_catalog.=) any (with recursive made(id) as (
                    select pg_catalog.to_regtype(own.name)::pg_catalog.oid
                    union select t.oid from made join pg_catalog.pg_type t on t.typbasetype operator(pg_catalog.=) made.id)
                 select a.attrelid from made join pg_catalog.pg_attribute a on a.atttypid operator(pg_catalog.=) made.id)""";
            private static final String BEFORE_18 = " and pg_catalog.current_setting('server_version_num')::pg_catalog.int4"
                + " operator(pg_catalog.<) 180000";

            /** Statements that name none of their tables, or not all. */
            private record Among(Pattern statement, boolean anew, String tables) {
                Among(String statement, boolean anew, String tables) {
                    this(Pattern.compile("(?is)" + statement.replace("{}", "(?<name>" + NAMED + ")")), anew, tables);
                }

                private static final List<Among> ALL = List.of(
                    new Among("alter\\s+domain\\s+{}\\s+(?:set\\s+not\\s+null|add\\s+(?:constraint\\s+" + NAMED
                        + "\\s+)?(?:check|not\\s+null)\\b" + CHECKED_NOW + ".*)", false, OF_DOMAIN),
                    new Among("alter\\s+domain\\s+{}\\s+validate\\s.*", false, OF_DOMAIN + BEFORE_18),
                    new Among("alter\\s+type\\s+{}\\s+(?=.*\\balter\\s+attribute\\b).*\\bcascade\\b.*", true,
                        FOUND + "c.reloftype operator(pg_catalog.=) pg_catalog.to_regtype(own.name)"),
                    new Among("create\\s+(?:unlogged\\s+)?table\\s+(?:if\\s+not\\s+exists\\s+)?" + NAMED
                        + "\\s+partition\\s+of\\s+{}.*", false, DEFAULT),
                    new Among("cluster\\s*(?:verbose|\\([^)]*\\))?\\s*(?<name>$)", true, OWN
                        + " and exists (select from pg_catalog.pg_index i"
                        + " where i.indrelid operator(pg_catalog.=) c.oid and i.indisclustered)"),
                    new Among("reindex\\s+" + AT_ONCE + "database\\b(?!\\s+concurrently\\b)(?<name>).*", false, OWN),
                    new Among("reindex\\s+" + AT_ONCE + "schema\\s+(?!concurrently\\b){}.*", false, OWN
                        + " and c.relnamespace operator(pg_catalog.=) pg_catalog.to_regnamespace(own.name)::pg_catalog.oid"),
                    moved("table", "r"), moved("materialized\\s+view", "m"), moved("index", "i"));

                private static Among moved(String what, String kind) {
                    return new Among("alter\\s+" + what + "\\s+all\\s+in\\s+tablespace\\s+{}\\s.*", true, FOUND
                        + "c.relkind operator(pg_catalog.=) '" + kind + """
                        ' and exists (select from pg_catalog.pg_tablespace s
                            join pg_catalog.pg_database d on d.datname operator(pg_catalog.=) pg_catalog.current_database()
                           where s.spcname::pg_catalog.text operator(pg_catalog.=) (pg_catalog.parse_ident(own.name))[1]
                             and s.oid operator(pg_catalog.=) case when c.reltablespace operator(pg_catalog.=) 0::pg_catalog.oid
                                then d.dattablespace else c.reltablespace end)""");
                }
            }

            /** The one column that a table is partitioned by. */
            private static final String PARTITIONED_BY = """
                select pg_catalog.quote_ident(a.attname) from pg_catalog.pg_partitioned_table p
                  join pg_catalog.pg_class c on c.oid operator(pg_catalog.=) p.partrelid and not c.relispartition
                  join pg_catalog.pg_opclass o on o.oid operator(pg_catalog.=) p.partclass[0] and o.opcdefault
                  join pg_catalog.pg_attribute a on a.attrelid operator(pg_catalog.=) c.oid
                   and a.attnum operator(pg_catalog.=) p.partattrs[0] and a.attcollation operator(pg_catalog.=) p.partcollation[0]
                 where c.oid operator(pg_catalog.=) pg_catalog.to_regclass(?) and p.partnatts operator(pg_catalog.=) 1::pg_catalog.int2""";
            private static final String COLUMN_OF = """
                select from pg_catalog.pg_attribute a where a.attrelid operator(pg_catalog.=) pg_catalog.to_regclass(?)
                 and a.attname::pg_catalog.text operator(pg_catalog.=) (pg_catalog.parse_ident(?))[1]""";
            /** Longer strings are stored as they are. */
            private static final String LONGER = COLUMN_OF + """
                 and (a.atttypid operator(pg_catalog.=) 1043::pg_catalog.oid and (? is null
                   or a.atttypmod operator(pg_catalog.>=) 4
                     and pg_catalog.int4mi(a.atttypmod, 4) operator(pg_catalog.<=) ?::pg_catalog.int4)
                  or ? is null and a.atttypid operator(pg_catalog.=) 25::pg_catalog.oid)""";
            private static final String IS_REQUIRED = """
                 (exists (select from pg_catalog.pg_constraint k where k.conrelid operator(pg_catalog.=) a.attrelid
                   and k.contype operator(pg_catalog.=) 'c' and k.convalidated and pg_catalog.pg_get_constraintdef(k.oid)
                       operator(pg_catalog.=) pg_catalog.format('CHECK ((%I IS NOT NULL))', a.attname))
                  or a.attnotnull and not exists (select from pg_catalog.pg_constraint k where k.conrelid operator(pg_catalog.=) a.attrelid
                   and k.contype operator(pg_catalog.=) 'n' and not k.convalidated
                   and k.conkey[1] operator(pg_catalog.=) a.attnum))""";
            private static final String REQUIRED = COLUMN_OF + " and " + IS_REQUIRED;
            private static final String KEY_REQUIRED = """
                select where not exists (select from pg_catalog.pg_index i
                  join pg_catalog.pg_class x on x.oid operator(pg_catalog.=) i.indexrelid
                  join pg_catalog.pg_attribute a on a.attrelid operator(pg_catalog.=) i.indrelid
                   and a.attnum operator(pg_catalog.=) any (i.indkey::pg_catalog.int2[])
                 where i.indrelid operator(pg_catalog.=) pg_catalog.to_regclass(?)
                   and x.relname::pg_catalog.text operator(pg_catalog.=) (pg_catalog.parse_ident(?))[1] and not\s""" + IS_REQUIRED + ")";
            /** No function has another value for each row, and no domain has a check. */
            private static final String SAME = """
                select where not exists (select from pg_catalog.pg_proc p where p.provolatile operator(pg_catalog.=) 'v'
                       and p.proname::pg_catalog.text operator(pg_catalog.=) any (pg_catalog.string_to_array(?, ' ')))
                   and not exists (select from pg_catalog.pg_type t
                       join pg_catalog.pg_constraint k on k.contypid operator(pg_catalog.=) t.oid
                      where t.typname::pg_catalog.text operator(pg_catalog.=) any (pg_catalog.string_to_array(?, ' ')))""";

            private Whole(String name, boolean anew, String tables) { this(name, anew, tables, null, List.of()); }

            /** PostgreSQL makes a partitioned table's index or foreign key of those of its partitions, where they have the same. */
            private static final String MADE = """
                select from (select ?::pg_catalog.text, ?::pg_catalog.text) own(name, text) join pg_catalog.pg_class p
                       on p.oid operator(pg_catalog.=) pg_catalog.to_regclass(own.name) and p.relkind operator(pg_catalog.=) 'p'
                 where not exists (
                    select from pg_catalog.pg_partition_tree(p.oid::pg_catalog.regclass) t
                      join pg_catalog.pg_class c on c.oid operator(pg_catalog.=) t.relid and c.relkind operator(pg_catalog.=) 'r'
                     where not exists (
                        select from pg_catalog.pg_index i
                          left join pg_catalog.pg_constraint k on k.conindid operator(pg_catalog.=) i.indexrelid
                           and k.contype operator(pg_catalog.=) any (array['p', 'u']::"char"[])
                         where i.indrelid operator(pg_catalog.=) c.oid and i.indisvalid
                           and coalesce(pg_catalog.pg_get_constraintdef(k.oid), pg_catalog.regexp_replace(
                               pg_catalog.pg_get_indexdef(i.indexrelid), ' INDEX .*? USING ', ' INDEX USING '))
                               operator(pg_catalog.=) own.text)
                       and not exists (
                        select from pg_catalog.pg_constraint k
                          join pg_catalog.pg_class r on r.oid operator(pg_catalog.=) k.confrelid
                          join pg_catalog.pg_namespace n on n.oid operator(pg_catalog.=) r.relnamespace
                         where k.conrelid operator(pg_catalog.=) c.oid and k.contype operator(pg_catalog.=) 'f' and k.convalidated
                           and pg_catalog.regexp_replace(pg_catalog.pg_get_constraintdef(k.oid), ' REFERENCES .*?[(]',
                               pg_catalog.format(' REFERENCES %I.%I(', n.nspname, r.relname)) operator(pg_catalog.=) own.text))""";

            private Whole(String name, boolean anew, String tables, String sparing, List<String> parameters) {
                this(name, anew, tables, sparing, parameters, null);
            }

            static List<Whole> of(String text) {
                var code = SqlScanner.code(text);
                for (var among : Among.ALL) {
                    var found = among.statement.matcher(code);
                    if (found.matches()) return List.of(new Whole(found.group("name"), among.anew, among.tables));
                }
                var one = ONE.matcher(code);
                if (one.matches()) {
                    var index = code.replaceFirst("(?is)^(create\\s+(?:unique\\s+)?index)\\b.*", "$1").toUpperCase(Locale.ROOT);
                    return List.of(new Whole(one.group("table"), one.group("anew") != null, one.group("only") == null ? TABLE : ONLY, MADE,
                        List.of(one.group("table"), index + " " + text.substring(one.end("table")).strip())));
                }
                var vacuum = VACUUM.matcher(code);
                if (vacuum.matches()) return vacuumed(vacuum.group("tables"));
                var alter = ALTER.matcher(code);
                if (!alter.matches()) return List.of();
                var tables = alter.group("only") == null ? TABLE : ONLY;
                var attach = ATTACH.matcher(code).region(alter.start("actions"), code.length());
                if (attach.matches()) return attached(alter.group("table"), attach, text);
                return ACTION.matcher(alter.group("actions")).results()
                    .flatMap(action -> of(alter.group("table"), tables, action.group().strip()))
                    .sorted(Comparator.comparing(whole -> !whole.anew || whole.sparing != null)).toList();
            }

            private static List<Whole> vacuumed(String tables) {
                if (tables.isBlank()) return List.of(new Whole(null, true, OWN));
                return ACTION.matcher(tables).results().map(table -> table.group().replaceFirst("(?i)^\\s*only\\s", "").strip())
                    .map(table -> Pattern.compile(NAMED).matcher(table)).filter(Matcher::lookingAt)
                    .map(table -> new Whole(table.group(), true, TABLE)).toList();
            }

            private static List<Whole> attached(String table, Matcher attach, String text) {
                var beyond = new ArrayList<>(List.of("{} is null"));
                BEYOND.forEach((bound, operator) -> {
                    if (attach.start(bound) < 0) return;
                    var values = text.substring(attach.start(bound), attach.end(bound)).strip();
                    if (values.matches("(?i)minvalue|maxvalue")) return;
                    beyond.add(!VALUES.matcher(values).matches() ? "true" : Stream.of(values.split(","))
                        .map(value -> "{} operator(pg_catalog." + operator + ") " + value).collect(Collectors.joining(" and ")));
                });
                var isSaid = attach.start("from") >= 0 || attach.start("in") >= 0;
                return List.of(new Whole(attach.group("table"), false, TABLE, isSaid ? PARTITIONED_BY : null, List.of(table),
                    String.join(" or ", beyond)), new Whole(table, false, DEFAULT));
            }

            /** None for what changes nothing but the catalog. */
            private static Stream<Whole> of(String table, String tables, String action) {
                if (ANEW.matcher(action).matches()) return Stream.of(new Whole(table, true, tables));
                if (ADD.matcher(action).matches()) return Stream.of(new Whole(table, false, tables, MADE, List.of(table,
                    action.replaceFirst("(?i)^add\\s+constraint\\s+" + NAMED + "\\s+", ""))));
                if (DETACH.matcher(action).matches()) return Stream.of(new Whole(table, false, REFERRING));
                var required = REQUIRE.matcher(action);
                if (required.matches())
                    return Stream.of(new Whole(table, false, tables, REQUIRED, List.of(table, required.group("column"))));
                var key = KEY.matcher(action);
                if (key.matches()) return Stream.of(new Whole(table, false, tables, KEY_REQUIRED, List.of(table, key.group("index"))));
                var type = TYPE.matcher(action);
                if (type.matches()) return Stream.of(new Whole(table, true, tables, type.group("string") == null ? null : LONGER,
                    Arrays.asList(table, type.group("column"), type.group("length"), type.group("length"), type.group("length"))));
                var column = COLUMN.matcher(action);
                if (!column.matches()) return Stream.of();
                var rest = column.group("rest");
                if (FILLED.matcher(rest).matches()) return Stream.of(new Whole(table, true, tables));
                if (CHECKED.matcher(rest).matches()) return Stream.of(new Whole(table, false, tables));
                var words = rest.toLowerCase(Locale.ROOT).replaceAll("\\W+", " ").strip();
                return Stream.of(new Whole(table, true, tables, SAME, List.of(words, words)));
            }

            /** Those of the tables that are large: name, rows and bytes by the planner's estimate. */
            List<String[]> large(Connection connection) throws SQLException {
                var large = Query.rows(connection, LARGE.replace("{}", tables), name);
                if (large.isEmpty() || sparing == null) return large;
                var spares = Query.rows(connection, sparing, parameters.toArray(String[]::new));
                return spares.isEmpty() || beyond != null && !isNoneBeyond(connection, spares.get(0)[0]) ? large : List.of();
            }

            /** Whether the planner, too, concludes from the table's checks that there is no such row. */
            private boolean isNoneBeyond(Connection connection, String column) throws SQLException {
                if (connection.getAutoCommit()) return false;
                try {
                    return Query.rows(connection, "savepoint lossless_beyond; set local row_security = off; "
                        + "set local constraint_exclusion = on; explain (costs off) select from " + name + " where "
                        + beyond.replace("{}", column)).stream().anyMatch(line -> line[0].strip().equals("One-Time Filter: false"));
                } catch (SQLException e) {
                    return false; // the statement itself will say what is wrong
                } finally {
                    Query.rows(connection, "rollback to savepoint lossless_beyond; release savepoint lossless_beyond");
                }
            }
        }

        /** That semicolons are those of a function's body is a guess; PL/pgSQL's EXECUTE refuses a commit among several statements. */
        private static String alone(String sql) {
            var tag = "lossless";
            while (sql.contains("$" + tag)) tag += "_";
            return "do $%1$s_do$ begin execute $%1$s$%2$s$%1$s$; end $%1$s_do$".formatted(tag, sql);
        }

        /** A statement that PostgreSQL did not run; the cause says why. */
        static final class Failed extends SQLException {
            private final transient SqlStatement statement;

            Failed(SqlStatement statement, SQLException cause) {
                super(cause.getMessage(), cause.getSQLState(), cause);
                this.statement = statement;
            }
        }

        /**
         * Runs a transaction. When a lock is not free, rolls it back and tries again after a pause, so that nobody queues behind us.
         *
         * @param running the migration that the transaction is at
         */
        private <T> T retrying(Supplier<Flyway.Migration> running, Transaction<T> transaction) throws SQLException {
            for (var attempt = 1; ; attempt++) {
                connection.setAutoCommit(false);
                try {
                    return transaction.run();
                } catch (SQLException e) {
                    var migration = running.get();
                    rollback();
                    if (watch.canceledFor() != null) throw failures.blocking(migration, watch, undone());
                    if (!isInTheWay(e) || attempt == ATTEMPTS && isMoved(e))
                        throw failures.failure(migration, e, " failed and was rolled back", undone());
                    if (attempt == ATTEMPTS)
                        throw failures.failure(migration, e, " found a lock taken, " + ATTEMPTS + " times, and was rolled back", undone());
                    var pause = options.lockTimeout << attempt - 1;
                    var other = isMoved(e) ? lowerFirst(e.getMessage().lines().findFirst().orElse("")) : "a lock was not free within "
                        + Watch.duration(options.lockTimeout);
                    err.printf("%s: %s, trying again in %s%n", migration.script(), watch.yielded() ? "a deadlock, which it makes way in"
                        : other, Watch.duration(pause));
                    err.flush();
                    sleep(pause);
                } finally {
                    rollback(); // finds nothing to do after a commit
                }
            }
        }

        interface Transaction<T> {
            T run() throws SQLException;
        }

        /** Others that waited for us go on from here. */
        private void commit() throws SQLException {
            watch.finish();
            ((Link) Proxy.getInvocationHandler(connection)).commit(transaction);
        }

        private void rollback() {
            try {
                watch.end();
                sequences.rollback(null);
                connection.setAutoCommit(true);
            } catch (SQLException e) {
                // the connection is lost, and its transaction with it
            }
        }

        /** Somebody is in its way, or it in theirs. */
        private boolean isInTheWay(SQLException e) {
            return watch.yielded() || isMoved(e) || has(e, "55P03", "40P01"); // lock_not_available, deadlock_detected
        }

        /** By others, while it waited for the row: serialization_failure, even where a transaction sees what is committed. */
        private static boolean isMoved(SQLException e) { return has(e, "40001"); }

        private static boolean has(Throwable e, String... states) {
            return e instanceof SQLException sql && List.of(states).contains(String.valueOf(sql.getSQLState()))
                || e != null && has(e.getCause(), states);
        }

        // ---- Outside a transaction.

        /**
         * Runs what PostgreSQL forbids in a transaction. The history says failed before the first statement and done after
         * the last; so the next run sees that one was killed, drops the indexes that it may have left, and starts again.
         */
        private List<String> applyOutside(Flyway.Migration migration, long start) throws SQLException {
            refuseWriters(migration);
            Link.standing = migration.script() + " has begun, outside a transaction: the next migrate finishes it";
            var indexes = indexes(migration);
            var detached = detached(migration);
            if (migration.isUnfinished()) {
                flyway.resume(migration);
                dropIndexes(indexes);
            } else {
                for (var index : indexes)
                    if (!index.optional() && index.find(connection, false) != null) throw failures.indexIsThere(migration, index, undone());
                dropIndexes(indexes.stream().filter(Index::optional).toList()); // `if not exists` would take an invalid one for done
                write(() -> flyway.record(pipeline, migration, false, 0));
                flyway.recorded();
            }
            try {
                if (!pooled) value("reset all; reset role; set lock_timeout = 0"); // it waits for locks, but nobody queues behind it
                watch.begin(connection, Integer.parseInt(value("select pg_catalog.pg_backend_pid()")), false);
                run(migration, null, detached);
                watch.end();
            } catch (Failed e) {
                watch.end();
                var blocking = watch.canceledFor() == null ? null : failures.blocking(migration, watch, undone());
                dropIndexes(indexes);
                write(flyway::unrecord);
                if (blocking != null) throw blocking;
                throw failures.failure(migration, e, indexes.isEmpty() ? " failed"
                    : " failed, and the invalid index that this leaves was dropped", undone());
            }
            write(() -> flyway.succeeded(Math.max(1, millisSince(start))));
            return List.of();
        }

        private List<Index> indexes(Flyway.Migration migration) {
            return migration.statements().stream().map(statement -> CREATE_INDEX.matcher(statement.text())).filter(Matcher::matches)
                .map(parts -> new Index(parts.group(2), parts.group(3), parts.group(1) != null)).toList();
        }

        private void dropIndexes(List<Index> indexes) throws SQLException {
            for (var index : indexes) {
                var found = index.find(connection, index.optional());
                if (found != null) value("drop index concurrently " + found);
            }
        }

        /**
         * The statements, by where they start, that need not run: a run that was interrupted has detached their partition, or
         * had begun to, and it is finished here; PostgreSQL refuses to begin again.
         */
        private Set<Integer> detached(Flyway.Migration migration) throws SQLException {
            var skipped = new TreeSet<Integer>();
            for (var statement : migration.statements()) {
                var names = DETACH.matcher(statement.text());
                if (!names.matches()) continue;
                var pending = value("select inhdetachpending from pg_catalog.pg_inherits where inhparent = pg_catalog.to_regclass('"
                    + names.group(1).replace("'", "''") + "') and inhrelid = to_regclass('" + names.group(2).replace("'", "''") + "')");
                if ("t".equals(pending)) value("alter table " + names.group(1) + " detach partition " + names.group(2) + " finalize");
                if ("t".equals(pending) || pending == null && migration.isUnfinished()) skipped.add(statement.start());
            }
            return skipped;
        }

        /** An index that a statement builds concurrently. */
        record Index(String name, String table, boolean optional) {

            /** Its full name, quoted where it must be, when it is there; an index stands in its table's schema. */
            String find(Connection connection, boolean invalidOnly) throws SQLException {
                try (var query = connection.prepareStatement("""
                        select pg_catalog.format('%I.%I', nspname, relname) from pg_catalog.pg_class c
                          join pg_catalog.pg_index on indexrelid operator(pg_catalog.=) c.oid
                          join pg_catalog.pg_namespace n on n.oid operator(pg_catalog.=) relnamespace
                         where relname operator(pg_catalog.=) (pg_catalog.parse_ident(?))[1] and not (indisvalid and ?)
                           and relnamespace operator(pg_catalog.=) (
                               select relnamespace from pg_catalog.pg_class
                                where oid operator(pg_catalog.=) pg_catalog.to_regclass(?))""")) {
                    query.setString(1, name);
                    query.setBoolean(2, invalidOnly);
                    query.setString(3, table);
                    var found = query.executeQuery();
                    return found.next() ? found.getString(1) : null;
                }
            }
        }

        // ---- In batches.

        /** Where the batches of a file are, until it is through: a row for each, so that a run that was interrupted goes on. */
        private static final String PLACES = "lossless_archive.lossless_batches";

        private boolean hasPlaces() throws SQLException {
            return value("select pg_catalog.to_regclass('" + PLACES + "')") != null;
        }

        private void makePlaces() throws SQLException {
            if (value("select pg_catalog.to_regnamespace('lossless_archive')") == null) value("create schema lossless_archive");
            if (hasPlaces()) value("alter table " + PLACES + " add column if not exists ways text");
            else value("create table " + PLACES
                + " (file text, relation oid, batch int, key text, upto text, ends text, statement int, ways text,"
                + " at timestamp with time zone default pg_catalog.clock_timestamp(), primary key (file, relation, batch))");
        }

        /**
         * Each batch is a transaction of its own, proved as any; only its rows are locked and looked at. Rows that others add
         * behind the last key of the beginning are theirs.
         */
        private List<String> applyBatches(Flyway.Migration migration, long start) throws SQLException {
            if (!pooled) value("reset all; reset role");
            var key = BatchKey.of(connection, migration);
            var kept = new LinkedHashMap<String, Long>();
            var place = place(migration, key, kept);
            for (var pause = 0L; ; ) {
                Link.standing = migration.script() + " has done " + place.batch + " batches: the next migrate goes on";
                batchesDone = place.batch;
                var upto = key.next(place.upto, place.ends, migration.batches().size());
                if (upto == null) break;
                var next = new Place(place.batch + 1, upto, place.ends);
                var waited = watch.waits().size();
                applyBatch(migration, key, place, next, kept);
                pause = watch.waits().size() > waited || isReplicaBehind() ? Math.min(Math.max(2 * pause, 100), 10_000) : pause / 2;
                place = next;
                progress(migration, key, place);
                if (pause > 0) sleep(pause);
            }
            write(() -> {
                value("delete from " + PLACES + " where " + key.isOf(migration));
                flyway.succeeded(Math.max(1, millisSince(start)));
            });
            batchesDone = 0;
            var lines = new ArrayList<>(List.of(String.format(Locale.ROOT, "%,d batch%s over %s", place.batch, place.batch == 1 ? "" : "es",
                key.name())));
            kept.forEach((line, sum) -> lines.add(line.replaceFirst("\\{(row|value)}", String.format(Locale.ROOT, "%,d $1%s", sum,
                sum == 1 ? "" : "s"))));
            return lines;
        }

        /** Behind the guard's look, and so only where nothing of somebody's runs with it. */
        private void recordWays(List<String> lines, String place) throws SQLException {
            if (value(OTHERS_ON_PLACES) != null)
                throw new Guard.Unproved("somebody has put a trigger, a rule, a policy or a check on " + PLACES, null);
            value("update " + PLACES + " set ways = " + Query.literal(String.join("\n", lines)) + " where " + place);
        }

        private static final String OTHERS_ON_PLACES = """
            select 1 from pg_class c where oid = to_regclass('%s') and (relkind <> 'r' or relrowsecurity
                or exists (select from pg_trigger where tgrelid = c.oid) or exists (select from pg_rewrite where ev_class = c.oid)
                or exists (select from pg_constraint where conrelid = c.oid and contype = 'c')
                or exists (select from pg_index where indrelid = c.oid and (indexprs is not null or indpred is not null))
                or exists (select from pg_attribute join pg_type t on t.oid = atttypid
                            where attrelid = c.oid and (attgenerated <> '' or typtype <> 'b')))""".formatted(PLACES);

        private void applyBatch(Flyway.Migration migration, BatchKey key, Place place, Place next, Map<String, Long> kept)
                throws SQLException {
            var part = migration.part(migration.batches().text(key.literals(place.upto == null ? key.lowest(next.upto)
                : place.upto), key.literals(next.upto), place.upto == null));
            batch = key.range(place.upto, next.upto);
            try {
                retrying(() -> part, () -> {
                    var lines = prove(part, null, () -> pipeline.later(next.insert(migration, key)));
                    refuseOtherWay(migration, kept.keySet(), lines);
                    if (!lines.isEmpty()) recordWays(lines, key.isOf(migration) + " and batch operator(pg_catalog.=) " + next.batch);
                    commit();
                    sequences.committed();
                    return lines;
                }).forEach(line -> add(kept, line));
            } catch (SQLException | Problem e) {
                if (connection.isValid(5)) write(flyway::unrecord); // else it looks interrupted, which it was
                throw e;
            } finally {
                batch = null;
            }
        }

        /** @param upto the last key of the batch, as text; null before the first. ends: where the last batch ends */
        private record Place(int batch, List<String> upto, List<String> ends) {
            String insert(Flyway.Migration migration, BatchKey key) {
                return "insert into " + PLACES + " (file, relation, batch, key, upto, ends, statement) values ("
                    + Query.literal(migration.script()) + ", " + key.oid + ", " + batch + ", " + Query.literal(key.name()) + ", "
                    + BatchKey.stored(upto) + ", " + BatchKey.stored(ends) + ", " + migration.batches().checksum() + ")";
            }
        }

        /** @param kept gets the ways that values have gone in the batches of a run before */
        private Place place(Flyway.Migration migration, BatchKey key, Map<String, Long> kept) throws SQLException {
            var before = !hasPlaces() ? List.<String[]>of()
                : Query.readOnly(connection, "select batch, key, statement from " + PLACES + " where " + key.isOf(migration)
                    + " order by batch desc limit 1");
            if (!before.isEmpty() && !before.get(0)[1].equals(key.name()))
                throw failures.otherBatches(migration, "over " + before.get(0)[1], key.name());
            if (!before.isEmpty() && !before.get(0)[2].equals("" + migration.batches().checksum()))
                throw failures.otherBatches(migration, "(" + before.get(0)[0] + " done)", "something else");
            if (before.isEmpty()) refuseManyOfOne(migration, key);
            if (migration.isUnfinished()) flyway.resume(migration);
            else write(() -> {
                makePlaces();
                flyway.record(pipeline, migration, false, 0);
            });
            flyway.recorded();
            for (var row : Query.readOnly(connection, "select pg_catalog.regexp_split_to_table(ways, E'\n') from " + PLACES + " where "
                + key.isOf(migration) + " order by batch")) add(kept, row[0]);
            if (before.isEmpty()) return new Place(0, null, key.highest());
            var number = before.get(0)[0];
            return new Place(Integer.parseInt(number), key.stored(migration, number, "upto"), key.stored(migration, number, "ends"));
        }

        /** Rows with one value are all in one batch; where these alone are more than a batch, others would wait for longer. */
        private void refuseManyOfOne(Flyway.Migration migration, BatchKey key) throws SQLException {
            var many = key.whole ? null : key.values("select " + key.list() + " from " + key.table + " group by " + key.list()
                + " having pg_catalog.count(*) operator(pg_catalog.>) " + migration.batches().size() + " limit 1");
            if (many != null) throw failures.manyOfOne(migration, Batches.row(key.columns) + " " + Batches.row(many), undone());
        }

        private static final String KEPT = ", all kept ";
        private static final Pattern COUNTED = Pattern.compile("(\\d[\\d,]*) (row|value)s?\\b");

        /** What is said of each batch alike is said once, with the sum. */
        private static void add(Map<String, Long> kept, String line) {
            var count = COUNTED.matcher(line);
            kept.merge(uncounted(line), count.find() ? Long.parseLong(count.group(1).replace(",", "")) : 0, Long::sum);
        }

        private static String uncounted(String line) {
            return COUNTED.matcher(line.replaceFirst(", for example: .*", "")).replaceFirst("{$2}");
        }

        /** Each batch is proved alone; where the values of a column go now here, now there, nothing tells which was which. */
        private void refuseOtherWay(Flyway.Migration migration, Set<String> before, List<String> lines) {
            for (var line : lines) {
                var now = uncounted(line).split(KEPT, 2);
                for (var other : before) {
                    var then = other.split(KEPT, 2);
                    if (now.length == 2 && then.length == 2 && now[0].equals(then[0]) && !now[1].equals(then[1]))
                        throw failures.otherWay(migration, now[0].replaceFirst(": \\{.*", ""), now[1], then[1], undone());
                }
            }
        }

        private boolean isReplicaBehind() throws SQLException {
            return "t".equals(value("select max(replay_lag) > interval '1 s' from pg_catalog.pg_stat_replication"));
        }

        private void progress(Flyway.Migration migration, BatchKey key, Place place) {
            if (options.json || !Terminal.isThere()) return;
            err.printf("%s: batch %,d, %s %s of %s%n", migration.script(), place.batch, key.name(), Batches.row(place.upto),
                Batches.row(place.ends));
            err.flush();
        }

        /**
         * The key over which a file's batches go, compared as a row; values are text, as their types write them.
         *
         * @param whole whether no two rows have the same
         */
        private record BatchKey(Connection connection, long oid, String table, List<String> columns, List<String> types, boolean whole) {

            /** @throws Problem when there is no such table, or the columns do not tell one row from another */
            static BatchKey of(Connection connection, Flyway.Migration migration) throws SQLException {
                var batches = migration.batches();
                var parameters = Stream.concat(batches.columns().stream(), Stream.of(batches.table())).toArray(String[]::new);
                var parts = Query.rows(connection, """
                    with part as (
                        select p.place, a.attrelid, a.attnum, pg_catalog.quote_ident(a.attname) as ident,
                               pg_catalog.format_type(a.atttypid, a.atttypmod) as type, pg_catalog.count(*) over () as number
                          from rows from (pg_catalog.unnest(array[{}]::pg_catalog.text[])) with ordinality p(name, place)
                          join pg_catalog.pg_attribute a on a.attrelid operator(pg_catalog.=) pg_catalog.to_regclass(?)
                           and a.attname operator(pg_catalog.=) (pg_catalog.parse_ident(p.name))[1]
                         where a.attnotnull
                           and a.atttypid not in ('pg_catalog.float4'::pg_catalog.regtype, 'pg_catalog.float8'::pg_catalog.regtype))
                    select attrelid::pg_catalog.int8, attrelid::pg_catalog.regclass, ident, type, (
                        select pg_catalog.bool_or(i.indnkeyatts operator(pg_catalog.=) number)
                          from pg_catalog.pg_index i
                         where i.indrelid operator(pg_catalog.=) part.attrelid and i.indisunique and i.indisvalid and i.indpred is null
                           and i.indnkeyatts operator(pg_catalog.>=) number and not exists (
                               select from part p where i.indkey[p.place::pg_catalog.int4 operator(pg_catalog.-) 1]
                                                        operator(pg_catalog.<>) p.attnum))
                      from part order by place""".replace("{}", batches.columns().stream().map(column -> "?").collect(Collectors
                        .joining(", "))), parameters);
                if (parts.size() < batches.columns().size() || parts.get(0)[4] == null)
                    throw new Problem(migration.script() + " runs in batches over " + batches.key() + ", which is not required, or leads "
                        + "no unique index", "the columns of the primary key, no floating-point numbers, are one: over TABLE.KEY or "
                        + "TABLE.(FIRST, SECOND)");
                return new BatchKey(connection, Long.parseLong(parts.get(0)[0]), parts.get(0)[1], parts.stream().map(part -> part[2])
                    .toList(), parts.stream().map(part -> part[3]).toList(), parts.get(0)[4].equals("t"));
            }

            String name() { return table + "." + Batches.row(columns); }

            String isOf(Flyway.Migration migration) {
                return "file operator(pg_catalog.=) " + Query.literal(migration.script()) + " and relation operator(pg_catalog.=) "
                    + oid + "::pg_catalog.oid";
            }

            List<String> literals(List<String> values) {
                return IntStream.range(0, types.size()).mapToObj(i -> Query.literal(values.get(i)) + "::" + types.get(i)).toList();
            }

            /** In a column of type text. */
            static String stored(List<String> values) {
                return values.size() == 1 ? Query.literal(values.get(0)) : "array[" + values.stream().map(Query::literal)
                    .collect(Collectors.joining(", ")) + "]::pg_catalog.text[]::pg_catalog.text";
            }

            List<String> stored(Flyway.Migration migration, String batch, String column) throws SQLException {
                var value = columns.size() == 1 ? column : IntStream.rangeClosed(1, columns.size())
                    .mapToObj(i -> "(" + column + "::pg_catalog.text[])[" + i + "]").collect(Collectors.joining(", "));
                return Arrays.asList(Query.readOnly(connection, "select " + value + " from " + PLACES + " where " + isOf(migration)
                    + " and batch operator(pg_catalog.=) " + batch).get(0));
            }

            private List<String> values(String sql) throws SQLException {
                return Query.rows(connection, sql).stream().map(Arrays::asList).findFirst().orElse(null);
            }

            private String list() { return String.join(", ", columns); }

            private String ordered(String way) { return columns.stream().map(column -> column + way).collect(Collectors.joining(", ")); }

            /** @param other when somebody has just deleted all rows */
            List<String> lowest(List<String> other) throws SQLException {
                return Objects.requireNonNullElse(first(""), other);
            }

            List<String> highest() throws SQLException { return first(" desc"); }

            private List<String> first(String way) throws SQLException { // no min() of uuid before PostgreSQL 18
                return values("select " + list() + " from " + table + " order by " + ordered(way) + " limit 1");
            }

            /** The last key of the next batch; null when there is none. */
            List<String> next(List<String> after, List<String> ends, int size) throws SQLException {
                return ends == null ? null : values("select " + list() + " from (select " + list() + " from " + table
                    + " where " + isIn("", after, ends) + " order by " + ordered("") + " limit " + size + ") batch order by "
                    + ordered(" desc") + " limit 1");
            }

            Guard.Range range(List<String> after, List<String> upto) { return new Guard.Range(oid, isIn("t.", after, upto)); }

            private String isIn(String alias, List<String> after, List<String> upto) {
                var key = Batches.row(columns.stream().map(column -> alias + column).toList());
                return Batches.within(key, after == null ? null : literals(after), literals(upto), false);
            }
        }

        // ---- The plan.

        /**
         * Runs what is pending in one transaction, notes what each migration does, and rolls back. It ends at the first that
         * needs what is before it committed: a new enum value, or what runs outside a transaction.
         */
        private void plan(List<Flyway.Migration> pending) throws SQLException {
            planning = true;
            lastPlanned = pending.isEmpty() ? null : pending.get(pending.size() - 1);
            ownTransactions = hasNoRows() ? List.of() : null;
            var missing = flyway.missingSchemas();
            try {
                retrying(() -> pending.get(reports.size()), () -> {
                    reports.clear();
                    for (var schema : missing)
                        value("set transaction isolation level read committed; create schema " + Project.quoted(schema));
                    var last = (String) null;
                    for (var migration : pending) {
                        if (last != null) reports.add(unplanned(migration, "is not planned, it comes after " + last));
                        else if (migration.batches() != null) reports.add(foreseen(migration));
                        else if (!migration.inTransaction())
                            reports.add(unplanned(migration, "cannot be planned, runs outside a transaction"));
                        else if (!planned(migration, pending.subList(0, reports.size()))) last = migration.script();
                    }
                    return null;
                });
            } finally {
                planning = false;
                if (!options.json && options.format != Format.html) reports.forEach(report -> lines(report).forEach(out::println));
                sequences.notPutBack(false).forEach(err::println);
            }
        }

        /** @return whether the plan can go on */
        private boolean planned(Flyway.Migration migration, List<Flyway.Migration> earlier) throws SQLException {
            var mark = connection.setSavepoint();
            try {
                reports.add(planned(migration, mark));
                return true;
            } catch (SQLException e) {
                if (watch.canceledFor() != null) {
                    rollback();
                    reports.add(unplanned(migration, failures.planCanceled(watch)));
                    return false;
                }
                var why = isInTheWay(e) ? null : failures.unplannable(e, earlier);
                if (why == null) throw e;
                sequences.rollback(mark);
                reports.add(unplanned(migration, why));
                return false;
            }
        }

        private Map<String, Object> planned(Flyway.Migration migration, Savepoint mark) throws SQLException {
            Link.doing = migration.script() + ", ";
            var start = System.nanoTime();
            watch.forget();
            var warnings = new ArrayList<String>();
            var kept = prove(migration, mark, () -> {
                warnings.clear();
                warnings.addAll(sequences.behind());
            });
            var report = Json.object("file", migration.script(), "version", migration.version(), "milliseconds", millisSince(start));
            Snapshot.of(connection, searchPath).report(before, report);
            if (options.format == Format.html) shapeAfter = PlanPage.Shape.read(connection);
            report.put("kept", kept);
            warnings.addAll(leftAlone(migration));
            tellWaits(report, warnings);
            if (!warnings.isEmpty()) report.put("warnings", warnings);
            return report;
        }

        /** What can be said of batches without running them: how many there are, by the planner's estimate of the rows. */
        private Map<String, Object> foreseen(Flyway.Migration migration) throws SQLException {
            var batches = migration.batches();
            var estimate = """
                select pg_catalog.sum(greatest(reltuples, 0::pg_catalog.float4))::pg_catalog.int8 from pg_catalog.pg_class
                 where relkind operator(pg_catalog.=) 'r' and (oid operator(pg_catalog.=) pg_catalog.to_regclass(?)
                    or oid in (select relid from pg_catalog.pg_partition_tree(pg_catalog.to_regclass(?))))""";
            var found = Query.rows(connection, estimate, batches.table(), batches.table()).get(0)[0];
            var report = unplanned(migration, "is not planned, it runs in batches over " + batches.key());
            if (found == null) return report; // made by what comes before it
            var rows = Long.parseLong(found);
            var done = done(migration);
            var all = (rows + batches.size() - 1) / batches.size();
            report.putAll(Json.object("rows", rows, "batches", all, "batch_rows", (long) batches.size(), "batches_done", done));
            report.put("unplanned", String.format(Locale.ROOT, "%s: about %,d rows, %,d batch%s of %,d%s", report.get("unplanned"), rows,
                all, all == 1 ? "" : "es", batches.size(), progress(migration, done)));
            return report;
        }

        private long done(Flyway.Migration migration) throws SQLException {
            var count = "select pg_catalog.count(*)" + placesOf(migration);
            return hasPlaces() ? Long.parseLong(Query.readOnly(connection, count).get(0)[0]) : 0;
        }

        private static String placesOf(Flyway.Migration migration) {
            return " from " + PLACES + " where file operator(pg_catalog.=) '" + migration.script().replace("'", "''") + "'";
        }

        /** How many batches are done, and how long one has taken. */
        private String progress(Flyway.Migration migration, long done) throws SQLException {
            if (done == 0) return "";
            var took = Query.readOnly(connection, "select (pg_catalog.date_part('epoch', pg_catalog.max(at) operator(pg_catalog.-) "
                + "pg_catalog.min(at)) * 1000)::pg_catalog.int8" + placesOf(migration)).get(0)[0];
            return String.format(Locale.ROOT, "; %,d done", done)
                + (done == 1 ? "" : String.format(Locale.ROOT, ", %,d ms each", Long.parseLong(took) / (done - 1)));
        }

        private static Map<String, Object> unplanned(Flyway.Migration migration, String why) {
            return Json.object("file", migration.script(), "version", migration.version(), "unplanned", why);
        }

        private static List<String> lines(Map<String, Object> report) {
            if (report.containsKey("unplanned")) return List.of(oneLine(report.get("file") + " " + report.get("unplanned")));
            var deeds = deeds(report).stream().map(deed -> deed.get(0) + ": " + deed.get(1));
            return Stream.concat(Stream.of(report.get("file") + " in " + report.get("milliseconds") + " ms"),
                Stream.concat(deeds, verdict(report)).map(line -> "  " + line)).toList();
        }

        /** Of a migration that was planned: a table, and what is done to it. */
        private static List<List<String>> deeds(Map<String, Object> report) {
            var deeds = new ArrayList<List<String>>();
            for (var row : maps(report, "rows"))
                deeds.add(deed(row, "rows " + Stream.of("inserted", "updated", "deleted").filter(kind -> (long) row.get(kind) > 0)
                    .map(kind -> String.format(Locale.ROOT, "%,d %s", row.get(kind), kind)).collect(Collectors.joining(", "))));
            for (var lock : maps(report, "locks")) deeds.add(deed(lock, "%s lock%s, blocks %s".formatted(lock.get("mode"),
                lock.get("at_most").equals(true) ? " at most" : "", lock.get("blocks"))));
            for (var table : maps(report, "rewritten")) deeds.add(deed(table, "rewritten, " + Watch.size((long) table.get("bytes"))));
            for (var index : maps(report, "indexes"))
                deeds.add(List.of(oneLine("" + index.get("index")), "index on %s built, %s".formatted(oneLine("" + index.get("table")),
                    Watch.size((long) index.get("bytes")))));
            return deeds;
        }

        private static List<String> deed(Map<String, Object> table, String words) {
            return List.of(oneLine("" + table.get("table")), words);
        }

        private static Stream<String> verdict(Map<String, Object> report) {
            var kept = (List<?>) report.get("kept");
            return Stream.concat(kept.isEmpty() ? Stream.of("no value at risk") : kept.stream(),
                ((List<?>) report.getOrDefault("warnings", List.of())).stream()).map(line -> oneLine("" + line));
        }

        @SuppressWarnings("unchecked")
        private static List<Map<String, Object>> maps(Map<?, ?> report, String key) {
            return (List<Map<String, Object>>) report.get(key);
        }

        // ---- The lock.

        /**
         * Flyway's advisory lock, so that its command line waits for us, and we for it: held by the session or, where a pooler
         * such as pgbouncer may give each transaction another session, by a transaction of a second connection.
         */
        private Lock lock() throws SQLException {
            var key = flyway.lockKey();
            var holder = pooled ? database.connect() : connection;
            // The last statement takes no snapshot: one that this transaction held would make an index that is built
            // concurrently wait for us.
            var attempt = pooled
                ? "select pg_catalog.pg_try_advisory_xact_lock(" + key + "); set local idle_in_transaction_session_timeout = 0"
                : "select pg_catalog.pg_try_advisory_lock(" + key + ")";
            try {
                if (pooled) holder.setAutoCommit(false);
                var start = System.nanoTime();
                for (var waiting = false; !Query.value(holder, attempt).equals("t"); waiting = true) {
                    if (pooled) holder.rollback();
                    if (!waiting) err.println("Another migrate is at work on " + env + ", waiting for it");
                    err.flush();
                    if (millisSince(start) > options.waitForLock) throw failures.atWork(key, options.waitForLock);
                    sleep(200);
                }
            } catch (SQLException | Problem e) {
                holder.close();
                throw e;
            }
            return () -> {
                if (!pooled) value("select pg_catalog.pg_advisory_unlock(" + key + ")");
                else try (holder) { // the pooler would let go of the server's session some time after the close
                    holder.rollback();
                }
            };
        }

        interface Lock extends AutoCloseable {
            @Override
            void close() throws SQLException;
        }

        private String value(String sql) throws SQLException {
            return Query.value(connection, sql);
        }

        private static void sleep(long milliseconds) {
            try {
                Thread.sleep(milliseconds);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private static long millisSince(long start) {
            return (System.nanoTime() - start) / 1_000_000;
        }
    }

    /**
     * The sequences. PostgreSQL rolls back neither nextval nor setval, so statements that ran and were undone leave holes in the
     * ids, and the run that counts would give others than psql does. So each sequence is put back to where it stood; but only
     * when nobody else has drawn from it meanwhile, or a number would be given out twice.
     * <ul>
     * <li>A nextval reads the sequence's one page (with CACHE, only one that finds the session's cache empty does), and PostgreSQL
     *     counts the pages that a session reads: pg_stat_get_xact_blocks_fetched; the scans of a SELECT are also in
     *     pg_stat_get_xact_numscans. A sequence that stands where this session's draws alone bring it has had no others.
     * <li>It is looked at, and set, under a lock that keeps nextval waiting, for that moment: to give a sequence the owner that it
     *     has changes nothing, but locks it. A rollback gives the lock back, and leaves what setval did.
     * <li>What a setval of the migration did could not be told from the draws of others. So before a statement that sets
     *     sequences, these get a new file (ALTER SEQUENCE with the increment that they have), which is rolled back like a
     *     table's. Others wait for them from then on, as they do for ALTER SEQUENCE … RESTART. A function that it calls may set
     *     them as well, also a trigger's.
     * <li>One that stands lower than before was set: nobody draws it back, and to be higher again gives no number twice.
     * </ul>
     */
    static final class Sequences {

        /** Where a sequence stands: its last number, and whether that was given out. */
        record State(BigInteger last, boolean called) { }

        /**
         * @param table that has it for one of its columns, null for none
         * @param draws of this session so far
         * @param state null when it is not known
         */
        record Sequence(long oid, String schema, String name, String table, String owner, BigInteger increment, BigInteger least,
                        BigInteger greatest, BigInteger cache, boolean cycle, long draws, State state) {

            String quoted() { return Project.quoted(schema) + "." + Project.quoted(name); }
            String shown() { return schema.equals("public") ? name : schema + "." + name; }

            /** Where it stands after so many draws, each of as many numbers as it caches; null when it has not as many. */
            State after(long draws) {
                var reached = state;
                for (var remaining = BigInteger.valueOf(draws); remaining.signum() > 0; ) {
                    var first = reached.called ? reached.last.add(increment) : reached.last;
                    if (numbersFrom(first).signum() == 0 && cycle) first = increment.signum() > 0 ? least : greatest;
                    if (numbersFrom(first).signum() == 0) return null;
                    var numbers = cache.multiply(remaining).min(numbersFrom(first));
                    reached = new State(first.add(increment.multiply(numbers.subtract(BigInteger.ONE))), true);
                    remaining = remaining.subtract(numbers.add(cache).subtract(BigInteger.ONE).divide(cache));
                }
                return reached;
            }

            private BigInteger numbersFrom(BigInteger first) {
                var room = (increment.signum() > 0 ? greatest : least).subtract(first);
                return room.signum() * increment.signum() < 0 ? BigInteger.ZERO : room.divide(increment).add(BigInteger.ONE);
            }

            boolean isBeyond(State other) { return !cycle && distance(other).signum() < 0; }

            /** How many numbers further another state is. */
            BigInteger distance(State other) {
                var called = (other.called ? 1 : 0) - (state.called ? 1 : 0);
                return other.last.subtract(state.last).divide(increment).add(BigInteger.valueOf(called));
            }
        }

        /** A sequence that could not be put back: how much further it stands, and how many numbers of it the statements drew. */
        private record NotPutBack(Sequence sequence, BigInteger further, BigInteger drawn, String why) {

            NotPutBack and(NotPutBack later) {
                return new NotPutBack(later.sequence, further.add(later.further), drawn.add(later.drawn), later.why);
            }

            /** Once the statements have run again, others' numbers would be out without the first run as well. */
            String line(boolean applied) {
                var numbers = applied ? drawn : further;
                var plural = numbers.abs().equals(BigInteger.ONE) ? "" : "s";
                var direction = numbers.signum() * sequence.increment.signum() < 0 ? "lower" : "higher";
                return String.format(Locale.ROOT, "sequence %s stands %,d number%s %s than %s: %s",
                    sequence.shown(), numbers.abs(), plural, direction, applied ? "after one run" : "before", why);
            }
        }

        private static final Pattern DRAWS =
            Pattern.compile("(?i)\\b(insert|update|delete|merge|copy|select|values|call|do|execute|nextval|setval)\\b");
        private static final Pattern SETS = Pattern.compile("(?i)\\b(setval|restart|alter\\s+sequence)\\b");
        private static final Pattern MAY_SET = Pattern.compile("(?i)\\b(setval|restart|alter\\s+sequence|execute)\\b");
        private static final Pattern FUNCTIONS = Pattern.compile("(?i)\\b(function|procedure|extension|schema)\\b");
        private static final String LOCKED = "55P03"; // lock_not_available
        private static final int ATTEMPTS = 10;

        private static final String MARK = "savepoint lossless_sequences; set local search_path = pg_catalog, pg_temp; "
            + "set local statement_timeout = 0; ";
        private static final String BACK = "rollback to savepoint lossless_sequences; release savepoint lossless_sequences";

        /** Those that this session has drawn from, in its transaction and perhaps a little before, and those with a state. */
        private static final String ALL = """
            select c.oid::bigint, n.nspname, c.relname, t.relname, pg_get_userbyid(c.relowner),
                   seqincrement, seqmin, seqmax, seqcache, seqcycle, draws,
                   substring(state, '<last_value>(-?[0-9]+)') as last, state ~ '<is_called>t' as called
              from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_sequence on seqrelid = c.oid
              left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid and d.refclassid = 'pg_class'::regclass
                                   and d.refobjsubid > 0 and d.deptype in ('a', 'i')
              left join pg_class t on t.oid = d.refobjid
             cross join lateral (select pg_stat_get_xact_blocks_fetched(c.oid) - pg_stat_get_xact_numscans(c.oid) as draws) counted
             cross join lateral (select case when c.relkind = 'S' and c.relpersistence <> 't' and {read} then query_to_xml(
                       format('select last_value, is_called from %I.%I', n.nspname, c.relname), false, true, '')::text end as state) seen
             where c.relkind = 'S' and c.relpersistence <> 't' and (draws <> 0 or state is not null)""";

        /** An event trigger may draw whatever the statement is; what another session has locked cannot be looked at. */
        private static final String READABLE = """
            ({draws} or exists (select from pg_event_trigger where evtenabled <> 'D')) and has_table_privilege(c.oid, 'select')
             and not exists (select from pg_locks l where l.relation = c.oid and l.mode = 'AccessExclusiveLock'
                                and l.pid <> pg_backend_pid())""";

        /**
         * What leads to a function that sets sequences: the function, one that names it, and a table whose trigger, default or
         * the like calls it, or that leads there by a foreign key, a partition or a view.
         *
         * @param body a function's
         * @param anywhere whether it may be called where no statement names it or a table: by an operator, an event trigger
         */
        private record Setter(String name, String body, boolean anywhere) { }

        private static final String SETTERS = MARK + """
            with recursive own as materialized (
                select oid, proname, coalesce(pg_get_function_sqlbody(oid), prosrc) as body from pg_proc where oid >= 16384
            ), called (class, id, relation) as materialized (
                select refclassid, refobjid, coalesce(tgrelid, adrelid, ev_class, nullif(conrelid, 0), indrelid, polrelid)
                  from pg_depend d
                  left join pg_trigger t on classid = 'pg_trigger'::regclass and t.oid = objid
                  left join pg_attrdef a on classid = 'pg_attrdef'::regclass and a.oid = objid
                  left join pg_rewrite r on classid = 'pg_rewrite'::regclass and r.oid = objid
                  left join pg_constraint c on classid = 'pg_constraint'::regclass and c.oid = objid
                  left join pg_index i on classid = 'pg_class'::regclass and indexrelid = objid
                  left join pg_policy p on classid = 'pg_policy'::regclass and p.oid = objid
                 where refobjid >= 16384 and (refclassid = 'pg_proc'::regclass and classid <> 'pg_proc'::regclass or r.oid is not null)
                union all select 'pg_class'::regclass::oid, conrelid, confrelid from pg_constraint where contype = 'f'
                union all select 'pg_class'::regclass::oid, unnest(array[inhrelid, inhparent]), unnest(array[inhparent, inhrelid])
                            from pg_inherits
            ), setter (class, id, name, body) as (
                select 'pg_proc'::regclass::oid, oid, proname, body from own where body -- a backslash is not always one
                    ~* '(^|[^[:alnum:]_])(setval|restart|alter[[:space:]]+sequence)($|[^[:alnum:]_])'
                union
                select caller.* from setter cross join lateral (
                    select 'pg_proc'::regclass::oid, oid, proname, own.body from own where strpos(own.body, setter.name) > 0
                    union all select 'pg_class'::regclass::oid, c.oid, relname, '' from called join pg_class c on c.oid = relation
                               where (called.class, called.id) = (setter.class, setter.id)) caller
            )
            select name, body, exists (select from called where (called.class, called.id) = (setter.class, setter.id) and relation is null)
              from setter; """ + BACK;

        private final Connection connection;
        private final Prepared prepared;
        private final Pipeline pipeline;
        private List<Setter> setters; // null when not known
        private Map<Long, Sequence> run = Map.of(); // as they stood before the statements that run now
        private Map<Long, Sequence> transaction;    // as they stood before the transaction's first, null outside one
        /** Draws that were made before a sequence got a new file: in the run, and in the transaction. */
        private final Map<Long, Long> drawnBeforeFileInRun = new HashMap<>();
        private final Map<Long, Long> drawnBeforeFile = new HashMap<>();
        private final Map<Long, Long> undone = new HashMap<>();     // draws of the transaction that are taken back
        private final Map<Long, NotPutBack> notPutBack = new TreeMap<>();
        private boolean mayDraw; // whether the statements may do so
        private boolean maySet;

        Sequences(Connection connection, Prepared prepared, Pipeline pipeline) {
            this.connection = connection;
            this.prepared = prepared;
            this.pipeline = pipeline;
        }

        /** Before the statements of a script, in their transaction. */
        void begin(String script) throws SQLException {
            mayDraw = DRAWS.matcher(script).find();
            if (mayDraw && setters == null) {
                pipeline.send();
                setters = rows(SETTERS).stream().map(row -> new Setter(row[0], row[1], row[2].equals("t"))).toList();
            }
            maySet = MAY_SET.matcher(script).find() || mayDraw && setters.stream().anyMatch(setter -> isCalled(setter, script));
            pipeline.later(MARK + prepared.call(ALL.replace("{read}", READABLE.replace("{draws}", "" + mayDraw))) + "; " + BACK, rows -> {
                run = sequences(rows);
                drawnBeforeFileInRun.clear();
                if (transaction != null) return;
                transaction = run;
                drawnBeforeFile.clear();
                undone.clear();
            });
        }

        /** Before a statement: gives the sequences that it sets a file of their own. */
        void before(String statement) throws SQLException {
            if (transaction == null) return;
            var text = text(statement);
            if (!SETS.matcher(text).find()) return;
            for (var sequence : run.values()) {
                if (sequence.state == null || !names(text, sequence.name) && !names(text, sequence.table)) continue;
                var drawn = draws(sequence.oid);
                var increment = rows("select seqincrement from pg_catalog.pg_sequence where seqrelid = " + sequence.oid);
                if (increment.isEmpty()) continue; // dropped
                try {
                    execute("savepoint lossless_sequences; alter sequence " + sequence.quoted() + " increment by " + increment.get(0)[0]);
                    drawnBeforeFileInRun.putIfAbsent(sequence.oid, drawn);
                    drawnBeforeFile.putIfAbsent(sequence.oid, drawn);
                } catch (SQLException e) {
                    if (LOCKED.equals(e.getSQLState())) throw e;
                    execute("rollback to savepoint lossless_sequences"); // the role may set it, but not alter it
                }
                execute("release savepoint lossless_sequences");
            }
        }

        /** A statement, and the functions that it may call. */
        private String text(String statement) {
            if (FUNCTIONS.matcher(statement).find()) setters = null;
            if (setters == null || setters.isEmpty() || !DRAWS.matcher(statement).find()) return statement;
            var text = new StringBuilder(statement);
            if (setters.stream().anyMatch(setter -> isCalled(setter, statement)))
                setters.forEach(setter -> text.append('\n').append(setter.body));
            return text.toString();
        }

        private static boolean isCalled(Setter setter, String text) {
            return setter.anywhere || names(text, setter.name);
        }

        private static boolean names(String statement, String name) {
            return name != null && Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + "(?![\\w$])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(statement).find();
        }

        void committed() {
            transaction = null;
        }

        // ---- Putting back.

        /**
         * Rolls back, and puts the sequences back to where they stood.
         *
         * @param mark where the run began in its transaction; null for the whole transaction
         */
        void rollback(Savepoint mark) throws SQLException {
            if (mark != null) connection.rollback(mark);
            else if (transaction == null) connection.rollback();
            if (transaction == null) return;
            prepared.seen(false); // an event trigger may run
            // In chain: a session that is outside a transaction, if only between two messages, counts from nought again after a second.
            var now = sequences(rows((mark == null ? "rollback and chain; " : "") + MARK + ALL.replace("{read}", "false") + "; " + BACK));
            for (var sequence : now.values()) {
                if (mark != null) undoRun(sequence);
                else undoTransaction(sequence);
            }
            if (mark != null) return;
            connection.rollback();
            transaction = null;
        }

        private void undoTransaction(Sequence now) throws SQLException {
            putBack(now, transaction, drawn(now, transaction, drawnBeforeFile) - undone.getOrDefault(now.oid, 0L), true);
        }

        /** Afterwards the transaction's account is as if the run had not been. */
        private void undoRun(Sequence now) throws SQLException {
            var start = run.containsKey(now.oid) ? run.get(now.oid).draws : 0;
            var isBack = putBack(now, run, drawn(now, run, drawnBeforeFileInRun), false);
            var newFile = drawnBeforeFileInRun.get(now.oid);
            if (newFile != null) drawnBeforeFile.remove(now.oid);
            if (drawnBeforeFile.containsKey(now.oid)) return; // the new file of an earlier run goes with the transaction
            if (isBack) undone.merge(now.oid, draws(now.oid) - start, Long::sum);
            else if (newFile != null) undone.merge(now.oid, draws(now.oid) - newFile, Long::sum);
        }

        /** How often this session has drawn from the file that the sequence had before. */
        private static long drawn(Sequence now, Map<Long, Sequence> before, Map<Long, Long> drawnBeforeFile) {
            var start = before.containsKey(now.oid) ? before.get(now.oid).draws : 0;
            return Math.min(now.draws, drawnBeforeFile.getOrDefault(now.oid, now.draws)) - start;
        }

        /** @return whether it stands where it stood */
        private boolean putBack(Sequence sequence, Map<Long, Sequence> as, long drawn, boolean tell) throws SQLException {
            if (drawn <= 0) return true;
            var before = as.get(sequence.oid);
            var numbers = sequence.cache.multiply(BigInteger.valueOf(drawn));
            if (before == null || before.state == null) {
                if (tell) tell(new NotPutBack(sequence, numbers, numbers, "where it stood is not known"));
                return false;
            }
            var now = before.state;
            String why = null;
            for (var attempt = 1; why == null; attempt++) {
                execute(MARK + "set local lock_timeout = 100");
                try {
                    now = state(before);
                    if (now.equals(before.state)) return true;
                    if (!now.equals(before.after(drawn)) && !before.isBeyond(now))
                        why = "others " + (maySet ? "may have drawn" : "drew") + " numbers meanwhile";
                    else if (set(before, now)) return true; // or somebody was faster, and their number is seen now
                } catch (SQLException e) {
                    if (!LOCKED.equals(e.getSQLState())) why = lowerFirst(e.getMessage().lines().findFirst().orElse(""));
                    else if (attempt == ATTEMPTS) why = "others are using it";
                    else Runner.sleep(100);
                } finally {
                    execute(BACK);
                }
            }
            if (tell) tell(new NotPutBack(before, before.distance(now), numbers, why));
            return false;
        }

        /** Sets it to where it was before, unless others draw before it is locked. */
        private boolean set(Sequence before, State now) throws SQLException {
            // An event trigger on ALTER SEQUENCE might draw numbers itself; a superuser can do without it.
            execute("select set_config('session_replication_role', 'replica', true) from pg_roles where rolname = current_user and rolsuper"
                + "; alter sequence " + before.quoted() + " owner to " + Project.quoted(before.owner));
            if (!state(before).equals(now)) return false;
            execute("select setval(" + before.oid + "::regclass, " + before.state.last + ", " + before.state.called + ")");
            return true;
        }

        private State state(Sequence sequence) throws SQLException {
            var row = rows("select last_value, is_called from " + sequence.quoted()).get(0);
            return new State(new BigInteger(row[0]), row[1].equals("t"));
        }

        private void tell(NotPutBack sequence) {
            notPutBack.merge(sequence.sequence.oid, sequence, NotPutBack::and);
        }

        /**
         * A line for each sequence that could not be put back; each is told once.
         *
         * @param applied whether the statements have run once more and were committed
         */
        List<String> notPutBack(boolean applied) {
            var lines = notPutBack.values().stream().map(sequence -> sequence.line(applied)).toList();
            notPutBack.clear();
            return lines;
        }

        // ---- Keys that a sequence will give out again.

        /** Sequences of integer columns whose tables this transaction has written to; without an index a large table is not read. */
        private static final String OWNED = MARK + """
            select format('%I.%I', sn.nspname, s.relname), case sn.nspname when 'public' then '' else quote_ident(sn.nspname) || '.' end,
                   quote_ident(s.relname), format('%I.%I', tn.nspname, t.relname), quote_ident(t.relname), quote_ident(a.attname),
                   seqincrement > 0
              from pg_depend d join pg_sequence on seqrelid = d.objid join pg_class s on s.oid = d.objid
              join pg_class t on t.oid = d.refobjid join pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid
              join pg_namespace sn on sn.oid = s.relnamespace join pg_namespace tn on tn.oid = t.relnamespace
             where d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i')
               and t.oid in (select relation from pg_locks where pid = pg_backend_pid() and mode = 'RowExclusiveLock')
               and (t.relkind = 'p' or pg_stat_get_xact_tuples_inserted(t.oid) + pg_stat_get_xact_tuples_updated(t.oid) > 0)
               and a.atttypid in ('int2'::regtype, 'int4'::regtype, 'int8'::regtype) and s.relpersistence <> 't'
               and has_table_privilege(t.oid, 'select') and has_table_privilege(s.oid, 'select')
               and (t.reltuples < 100000 or exists (select from pg_index i where i.indrelid = t.oid and i.indisvalid
                                                       and i.indpred is null and i.indkey[0] = a.attnum))
             order by 1; """ + BACK;

        /** After the statements, before the commit: a line for each sequence that has keys of its column still before it. */
        List<String> behind() throws SQLException {
            var lines = new ArrayList<String>();
            if (!mayDraw) return lines;
            pipeline.send();
            for (var owned : rows(OWNED)) {
                var up = owned[6].equals("t");
                var keys = "(select pg_catalog." + (up ? "max(" : "min(") + owned[5] + ") as key from " + owned[3] + ") keys";
                var beyond = up ? "key > last_value" : "key < last_value";
                var sql = "select last_value, key from " + owned[0] + ", " + keys + " where " + beyond
                    + " or not is_called and key = last_value";
                var name = owned[1] + owned[2];
                for (var row : rows(sql)) lines.add("sequence " + name + " stands at " + row[0] + ", but " + owned[4] + "." + owned[5]
                    + " goes " + (up ? "up" : "down") + " to " + row[1]
                    + ": select setval('" + name.replace("'", "''") + "', " + row[1] + ")");
            }
            return lines;
        }

        // ---- SQL.

        private long draws(long oid) throws SQLException {
            var sql = "select pg_catalog.pg_stat_get_xact_blocks_fetched({}) - pg_catalog.pg_stat_get_xact_numscans({})";
            return Long.parseLong(rows(sql.replace("{}", "" + oid)).get(0)[0]);
        }

        private static Map<Long, Sequence> sequences(List<String[]> rows) {
            var sequences = new TreeMap<Long, Sequence>();
            for (var row : rows) {
                var oid = Long.parseLong(row[0]);
                var state = row[11] == null ? null : new State(new BigInteger(row[11]), row[12].equals("t"));
                sequences.put(oid, new Sequence(oid, row[1], row[2], row[3], row[4], new BigInteger(row[5]), new BigInteger(row[6]),
                    new BigInteger(row[7]), new BigInteger(row[8]), row[9].equals("t"), Long.parseLong(row[10]), state));
            }
            return sequences;
        }

        private void execute(String sql) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        private List<String[]> rows(String sql) throws SQLException {
            return Query.rows(connection, sql);
        }

    }

    /** What is said when a migration does not run, is refused, or fails: the wording, and the way out. */
    record Failures(String env, Folder folder, Connection connection) {

        private String file(Flyway.Migration migration) {
            return "`" + folder.shown(migration.script()) + "`";
        }

        private String place(Flyway.Migration migration, SqlStatement statement) {
            return file(migration) + ", line " + migration.line(statement) + ",";
        }

        // ---- Files and history do not agree.

        static Problem histories(String env, String table, List<String> schemas) {
            return refusal(env + " has " + schemas.size() + " histories of migrations, " + schemas.stream().map(schema ->
                schema + "." + table).collect(Collectors.joining(" and ")), "say whose: jbang migrate " + env + " --schemas "
                + schemas.get(0));
        }

        /**
         * @param table one of the tables that the database has
         * @param tool another tool's table, and its name; null for none
         */
        Problem noHistory(String table, String[] tool) {
            var others = table.startsWith("public.") || !table.contains(".") ? "" : "; 0 where no migration is to have made " + table;
            var takeOver = "to take it over: jbang check_drift " + env + " --models > " + folder.shown("models.sql")
                + "; jbang check_drift " + env + " --write begin_here; jbang migrate " + env + " --baseline 1";
            return refusal(env + " has tables " + (tool == null ? "but no history of migrations"
                : "and no history of migrations but that of " + tool[1] + ", " + tool[0]), folder.migrations().isEmpty() ? takeOver
                : "jbang migrate " + env + " --baseline VERSION, the version that it is at" + others);
        }

        Problem historyAlready(String standing) {
            return refusal(env + " has a history already and" + standing, "jbang migrate " + env);
        }

        Problem late(Flyway.Migration migration, String version) {
            var all = Stream.concat(folder.migrations().stream(), Stream.of(new Sql("V" + version + "__x.sql", ""))).toList();
            return refusal(file(migration) + " comes before version " + version + ", which " + env + " is at already",
                "give it the next number: " + next(folder, all, migration.description().replace(' ', '_'))
                + ", or, where branches merge late: --out-of-order");
        }

        Problem notSql(Path file, Sql asSql) {
            return refusal("`" + file + "` is not SQL, and " + env + " has not run it",
                "let Flyway run it, as before" + (asSql.isRepeatable() ? "" : " (flyway migrate -target=" + asSql.version() + ")")
                + ", then: jbang migrate " + env + "; or write it in SQL, as " + asSql.name());
        }

        Problem fileMissing(Flyway.Migration migration) {
            return refusal(file(migration) + " was applied to " + env + ", and is not there",
                "put it back, or check out what " + env + " is at: git log --all -- " + folder.shown(migration.script())
                    + " says where it is"
                    + (migration.version() != null ? "" : "; where what it made is to go: leave only that in it, drop view if exists …"));
        }

        Problem halfWay(Flyway.Migration migration, String table) {
            return refusal("Flyway's history of " + env + " says that " + file(migration) + " failed half-way",
                "put right by hand what it left, then: delete from " + table + " where installed_rank = " + migration.rank());
        }

        Problem fileChanged(Flyway.Migration migration) {
            return refusal(file(migration) + " has changed since it was applied to " + env,
                "put it back as it was (git log -p " + folder.shown(migration.script()) + "), and write the change as a new migration");
        }

        Problem fileRenamed(Flyway.Migration migration) {
            return refusal(file(migration) + " was applied to " + env + " under another name, " + migration.appliedAs(),
                "give it that name back");
        }

        // ---- A file has what cannot be undone.

        Problem ownTransaction(Flyway.Migration migration, SqlStatement statement) {
            return refusal(place(migration, statement) + " has a `" + statement.words().get(0) + "` of its own",
                "take it out: migrate begins and commits the transaction, when it has proved that nothing is lost");
        }

        Problem ownIsolation(Flyway.Migration migration, SqlStatement statement) {
            return refusal(place(migration, statement) + " asks for an isolation level of its own",
                "take it out: a migration runs at READ COMMITTED, or it would not see what others have committed while it waited "
                    + "for a lock");
        }

        Problem unnamedIndex(Flyway.Migration migration, SqlStatement statement) {
            return refusal(place(migration, statement) + " does not name its index",
                "name it, so that what a failed build leaves can be found");
        }

        Problem lacksIfExists(Flyway.Migration migration, SqlStatement statement) {
            return refusal(place(migration, statement) + " lacks an `if exists`",
                "drop index concurrently if exists …, so that a run that was interrupted can go on");
        }

        Problem outsideTransaction(Flyway.Migration migration, SqlStatement statement) {
            return refusal(place(migration, statement) + " would run outside a transaction, where its loss could not be undone",
                split(migration));
        }

        /** The file in the parts that PostgreSQL allows, each with its lines and the name of its file. */
        private String split(Flyway.Migration migration) {
            var parts = new ArrayList<int[]>(); // its last line, and whether it runs outside a transaction
            for (var one : migration.statements()) {
                var outside = Flyway.Migration.isOutside(one) ? 1 : 0;
                if (parts.isEmpty() || parts.get(parts.size() - 1)[1] != outside) parts.add(new int[] {0, outside});
                parts.get(parts.size() - 1)[0] = migration.file().lineAt(one.start() + one.text().length());
            }
            if (parts.size() < 2 && parts.get(0)[1] == 1)
                return "move it into a migration of its own; with an index built concurrently only statements like it may stand";
            if (parts.size() < 2) return "take executeInTransaction=false out of " + folder.shown(migration.script())
                + ".conf: PostgreSQL runs it in a transaction" + (migration.statements().stream().noneMatch(one -> one.is("call")) ? ""
                    : "; for many rows in small ones: -- lossless: batches of 10000 over TABLE.KEY");
            var name = Pattern.compile("(.*?)(__.*)").matcher(migration.script());
            var split = new StringBuilder("split it: the lines to ").append(parts.get(0)[0]).append(" stay");
            var sub = folder.migrations().stream().map(Sql::version).filter(Objects::nonNull)
                .anyMatch(version -> version.startsWith(migration.version() + ".")) ? "_0_" : "_"; // 2.0.1 comes before 2.1
            for (var i = 1; name.matches() && i < parts.size(); i++) split.append(i + 1 == parts.size() ? ", the rest goes into "
                : ", those to " + parts.get(i)[0] + " go into ").append(migration.version() == null
                    ? migration.script().replace(".sql", "_" + (i + 1) + ".sql") : name.group(1) + sub + i + name.group(2));
            return split.toString();
        }

        Problem otherBatches(Flyway.Migration migration, String before, String now) {
            return refusal("%s has begun in batches %s, and says %s now".formatted(migration.script(), before, now),
                "as it was it goes on; to begin anew: delete from lossless_archive.lossless_batches where file = '"
                    + migration.script().replace("'", "''") + "'");
        }

        Problem manyOfOne(Flyway.Migration migration, String value, String undone) {
            return new Problem("%s runs in batches of %,d over %s, and more rows than that have %s; %s".formatted(migration.script(),
                migration.batches().size(), migration.batches().key(), oneLine(value), undone),
                "over all columns of the unique index, as (FIRST, SECOND) > :after and (FIRST, SECOND) <= :upto");
        }

        Problem otherWay(Flyway.Migration migration, String what, String now, String before, String undone) {
            return new Problem("`%s` keeps %s %s, and in the batches before %s; %s".formatted(migration.script(), what, now, before,
                undone), "one way for all rows, or a file for each");
        }

        Problem triggerOfTheHistory(String table, String undone) {
            return new Problem("a trigger changes rows whenever something is written to " + table + ", or when it is made; " + undone,
                "select tgname from pg_trigger where tgrelid = '" + table + "'::regclass; select evtname from pg_event_trigger");
        }

        Problem writes(Flyway.Migration migration, String function) {
            return refusal(file(migration) + " would run outside a transaction, and with it the function " + function + ", which may write",
                "where an event trigger calls it: alter event trigger NAME disable, for as long; where an index does: build it in a "
                    + "transaction, not concurrently");
        }

        Problem lasting(Flyway.Migration migration, String what, String undone) {
            return new Problem(file(migration) + " comes to " + what + ", and a rollback does not undo what that does; " + undone,
                "a migration may run twice, to prove that nothing is lost; where that does no harm: "
                    + "-- lossless: allow " + what + ", REASON");
        }

        Problem indexIsThere(Flyway.Migration migration, Runner.Index index, String undone) {
            return new Problem(file(migration) + " builds the index " + index.name() + ", which is there; " + undone,
                "drop index concurrently " + index.name() + ", or take the statement out of the file");
        }

        Problem transactionEnded(Flyway.Migration migration) {
            return new Problem(file(migration) + " has ended the transaction that it ran in; what it did before is committed",
                "jbang check_drift " + env);
        }

        // ---- A migration fails.

        /** The file, its line, the statement with a mark where PostgreSQL points to, and what PostgreSQL says. */
        Problem failure(Flyway.Migration migration, SQLException e, String outcome, String undone) throws SQLException {
            var script = "`" + migration.script() + "`";
            if (e instanceof Guard.Unproved) return new Problem(script + " was rolled back; " + undone + "\n  " + e.getMessage(), null);
            var cause = e instanceof Runner.Failed && e.getCause() instanceof SQLException sql ? sql : e;
            var server = cause instanceof PSQLException sql ? sql.getServerErrorMessage() : null;
            var message = new StringBuilder(script + outcome + "; " + undone);
            if (e instanceof Runner.Failed failed)
                message.append(quote(migration, failed.statement.text(), migration.line(failed.statement), position(failed, server)));
            if (server == null)
                return new Problem(message + "\n  " + cause.getMessage(), "jbang migrate " + env + " goes on where the database is");
            message.append("\n  ").append(server.getMessage().replace("\n", "\n  ")).append(" [").append(server.getSQLState()).append("]");
            if (server.getDetail() != null) message.append("\n  detail: ").append(server.getDetail().replace("\n", "\n  "));
            if (server.getHint() != null) message.append("\n  hint: ").append(server.getHint().replace("\n", "\n  "));
            if (server.getWhere() != null) message.append("\n  where: ").append(server.getWhere().replace("\n", "\n         "));
            var isHistory = !(e instanceof Runner.Failed) && server.getSQLState().equals("42P07");
            var help = isHistory ? "take it out of the file: migrate makes it"
                : help(migration, server.getSQLState(), server.getMessage());
            return new Problem(message.toString(), help == null ? "put it right, then: jbang migrate " + env : help);
        }

        /** From 1; 0 when PostgreSQL points nowhere. A statement that ran alone, in EXECUTE, has it as internal. */
        private static int position(Runner.Failed failed, ServerErrorMessage server) {
            if (server == null) return 0;
            return failed.statement.body() ? server.getInternalPosition() : server.getPosition();
        }

        /** Others were kept waiting for longer than was said. */
        Problem blocking(Flyway.Migration migration, Watch<SqlStatement> watch, String undone) {
            var statement = watch.canceledAt();
            var message = new StringBuilder("`" + migration.script() + "`" + watch.outcome() + "; " + undone);
            if (watch.wasBlind()) return new Problem(message.toString(), "migrate needs a second connection as the same role");
            if (statement != null) message.append(quote(migration, statement.text(), migration.line(statement), 0));
            else message.append("\n  while it was proved that nothing is lost");
            message.append("\n  ").append(watch.reason());
            var taken = taken(migration, watch.canceledFor().table(), statement);
            if (taken != null && taken != statement) message.append(", since line ").append(migration.line(taken));
            return new Problem(message + watch.waited(), instead(migration, statement, taken)
                + "\n  or, when nobody needs the table: jbang migrate " + env + " --max-block 10min");
        }

        String planCanceled(Watch<SqlStatement> watch) {
            var lock = watch.canceledFor();
            return "is not planned to its end: it kept others " + (lock.mode() == null ? "waiting" : "from " + lock.table()) + " for "
                + Watch.duration(watch.limit()) + ", and more is not allowed (--max-block)";
        }

        /** The statement that has taken a lock of a table, so far as the file tells: the first that names it and is no DML. */
        private static SqlStatement taken(Flyway.Migration migration, String table, SqlStatement last) {
            if (table == null) return last;
            return migration.statements().stream().filter(one -> last == null || one.start() <= last.start())
                .filter(one -> Set.of("alter", "create", "drop", "truncate", "lock", "cluster", "reindex").contains(one.words().get(0)))
                .filter(one -> Runner.mentions(SqlScanner.code(one.text()), Runner.bare(table))).findFirst().orElse(last);
        }

        /** The form of a statement, by what it does, that does the same and lets others go on. */
        private static String instead(Flyway.Migration migration, SqlStatement... statements) {
            for (var statement : statements) {
                var code = statement == null ? "" : SqlScanner.code(statement.text()).toLowerCase(Locale.ROOT);
                for (var form : CAREFUL.entrySet()) if (form.getKey().matcher(code).find())
                    return form.getValue().replace("{conf}", migration.script() + ".conf");
            }
            return "make several files of it, each of which does less under its lock";
        }

        private static final Map<Pattern, String> CAREFUL = careful(
            "^create (unique )?index", "build it while others write: create index concurrently, in a file of its own, with {conf} "
                + "beside it: executeInTransaction=false",
            "^alter domain", "add a check that is not valid, which reads no row, and in the next file: alter domain NAME validate "
                + "constraint NAME, beside which others read and, from PostgreSQL 18 on, write",
            "^alter table .*\\b(foreign key|references|check)\\b", "add it not valid, which reads no row, and in the next file: "
                + "alter table TABLE validate constraint NAME",
            "^alter table .*set not null\\b", "in files of their own: add constraint NAME check (COLUMN is not null) not valid; validate "
                + "constraint NAME; set not null, which reads no row then; drop constraint NAME",
            "^alter table .*(primary key|unique)", "build its index first: create unique index concurrently NAME, in a file of its "
                + "own, with {conf} beside it: executeInTransaction=false; then: add constraint NAME unique using index NAME",
            "^alter table .*(type|drop column) ", "let check_drift write the steps, beside which others go on: put it into models.sql, "
                + "then: check_drift ENV --write NAME",
            "^(vacuum|cluster|reindex|refresh)", "the concurrent form lets others go on: reindex (concurrently), refresh materialized view "
                + "concurrently",
            "^(with|update|delete|insert|merge)", "in small transactions, in a file of its own before the one that alters the table: "
                + "-- lossless: batches of 10000 over TABLE.KEY");

        private static Map<Pattern, String> careful(String... pairs) {
            var forms = new LinkedHashMap<Pattern, String>();
            for (var i = 0; i < pairs.length; i += 2) forms.put(Pattern.compile("(?s)" + pairs[i].replace(" ", "\\s+")), pairs[i + 1]);
            return forms;
        }

        /** The way out of what PostgreSQL says in few words; null when it is to put the statement right. */
        private String help(Flyway.Migration migration, String state, String message) throws SQLException {
            return switch (state) {
                case "25001" -> "say so in a file beside it, " + migration.script() + ".conf: executeInTransaction=false";
                case "55P03", "40P01" -> holders();
                case "55P04" -> "put what uses the new value into the next file: it can be used when it is committed";
                case "55006" -> message.contains("pending trigger events")
                    ? "have them fire before that statement: set constraints all immediate;" : null;
                case "2D000", "0A000" -> state.equals("0A000") && !message.contains("transaction commands") ? null
                    : "take its commit or rollback out: migrate commits, when it has proved that nothing is lost; many rows in small "
                        + "transactions: -- lossless: batches of 10000 over TABLE.KEY";
                case "25006" -> readOnly();
                case "57014" -> canceled(migration, message);
                case "57P01" -> "its session was ended by somebody, or because it stood still under its locks; to run it again: "
                    + "jbang migrate "
                    + env;
                case "42601" -> foreignSyntax(message);
                case "42701", "42710", "42723", "42P06", "42P07" ->
                    "put it right, or, if it was done by hand already: jbang check_drift " + env + " --adopt";
                default -> null;
            };
        }

        /** What psql and Flyway's command line understand, and PostgreSQL does not. */
        private static String foreignSyntax(String message) {
            return message.contains("at or near \"\\") ? "take out the lines that begin with \\: they are psql's commands, not SQL" : null;
        }

        private String readOnly() throws SQLException {
            if ("t".equals(Query.value(connection, "select pg_catalog.pg_is_in_recovery()")))
                return "it is a standby: name the primary in the URL, or all of them and target_session_attrs=read-write";
            var from = setting("default_transaction_read_only", "on");
            return from == null ? null : "default_transaction_read_only is on, " + from + ": put it off there";
        }

        private String canceled(Flyway.Migration migration, String message) throws SQLException {
            if (!message.contains("statement timeout")) return "somebody has canceled it; to run it again: jbang migrate " + env;
            if (migration.file().text().contains("statement_timeout")) return "it is the file's own statement_timeout: make it longer";
            var from = setting("statement_timeout", null);
            return from == null ? null : "it is the statement_timeout " + from + "; for this file: set local statement_timeout = '1h';";
        }

        /** Where a setting of the session has its value from; null when it has another value, or PostgreSQL's own. */
        private String setting(String name, String value) throws SQLException {
            var rows = Query.rows(connection, "select source, current_user from pg_catalog.pg_settings where name = '" + name
                + "' and source <> 'default'" + (value == null ? "" : " and setting = '" + value + "'"));
            if (rows.isEmpty()) return null;
            return switch (rows.get(0)[0]) {
                case "user" -> "of the role " + rows.get(0)[1];
                case "database" -> "of the database";
                case "database user" -> "of the role " + rows.get(0)[1] + " in this database";
                case "client" -> "of the connection: it is in the URL";
                default -> "of the server";
            };
        }

        /** Another migrate holds the lock, and may have been forgotten by those who started it. */
        Problem atWork(long key, long waited) throws SQLException {
            var holder = Query.rows(connection, """
                select l.pid, pg_catalog.concat('pid ', l.pid, ' of ', usename, ', ', state, ' for ',
                       pg_catalog.date_trunc('second', pg_catalog.clock_timestamp() operator(pg_catalog.-) state_change))
                  from pg_catalog.pg_locks l join pg_catalog.pg_stat_activity a on a.pid operator(pg_catalog.=) l.pid
                 where locktype operator(pg_catalog.=) 'advisory' and objsubid operator(pg_catalog.=) 1::smallint and granted
                   and classid::bigint operator(pg_catalog.=) ?::bigint and objid::bigint operator(pg_catalog.=) ?::bigint
                   and datname operator(pg_catalog.=) pg_catalog.current_database()""", "" + (key >>> 32), "" + (key & 0xffffffffL));
            return new Problem("another migrate is still at work on " + env + " after " + Watch.duration(waited) + "; nothing was changed",
                holder.isEmpty() ? "try again" : "it is " + holder.get(0)[1] + "; where nobody waits for it any more: "
                    + "select pg_terminate_backend(" + holder.get(0)[0] + ")");
        }

        /**
         * Who holds a transaction open, and so maybe the lock: the oldest three that have any on what is not PostgreSQL's own, which
         * a session that watches for us has not. One that is prepared has no session, and no end;
         * an autovacuum has no user, and one against wraparound does not make way.
         */
        private String holders() throws SQLException {
            var holders = Query.value(connection, """
                select pg_catalog.string_agg(pg_catalog.format('%s, %s for %s', who, state,
                           pg_catalog.date_trunc('second', pg_catalog.clock_timestamp() operator(pg_catalog.-) since)), '; ')
                  from (select pg_catalog.concat('pid ', pid, case when usename is null then ', ' else ' of ' end,
                               coalesce(usename::pg_catalog.text, query)), state, xact_start from pg_catalog.pg_stat_activity a
                         where datname operator(pg_catalog.=) pg_catalog.current_database() and pid <> pg_catalog.pg_backend_pid()
                           and xact_start is not null and exists (select from pg_catalog.pg_locks l
                               where l.pid operator(pg_catalog.=) a.pid and granted and locktype operator(pg_catalog.<>) 'virtualxid'
                                 and coalesce(relation::bigint, 16384) operator(pg_catalog.>=) 16384)
                        union all
                        select pg_catalog.format('transaction %L of %s', gid, owner), 'prepared', prepared from pg_catalog.pg_prepared_xacts
                         where database operator(pg_catalog.=) pg_catalog.current_database()
                         order by 3 limit 3) as oldest(who, state, since)""");
            return holders == null ? "try again, or with a longer --lock-timeout" : "it may wait for " + holders;
        }

        /** Why a plan, one transaction, cannot have this migration, which can run all the same; null when it would fail there, too. */
        String unplannable(SQLException e, List<Flyway.Migration> earlier) {
            if (e instanceof Runner.Lasting) return "cannot be planned, a rollback does not undo what " + e.getMessage() + " does";
            var adding = last(earlier, one -> one.statements().stream().anyMatch(statement -> statement.words().contains("value")));
            if ("55P04".equals(e.getSQLState())) return adding == null ? null
                : "cannot be planned, it uses an enum value of " + adding.script() + ", which PostgreSQL allows when that is committed";
            var outside = last(earlier, one -> !one.inTransaction());
            return outside == null || e instanceof Guard.Unproved ? null : "cannot be planned, perhaps it needs what " + outside.script()
                + " does outside a transaction: " + lowerFirst(e.getMessage().lines().findFirst().orElse(""));
        }

        private static Flyway.Migration last(List<Flyway.Migration> migrations, Predicate<Flyway.Migration> predicate) {
            return migrations.stream().filter(predicate).reduce((first, second) -> second).orElse(null);
        }

        // ---- A migration would lose values.

        /** What would be lost, next to the statement that did it. */
        Problem loss(Flyway.Migration migration, Guard.Verdict verdict, String undone) {
            var script = "`" + migration.script() + "`";
            if (verdict.losses().isEmpty()) return new Problem(script + " has a `lossless:` line that says nothing; " + undone + "\n  "
                + String.join("\n  ", verdict.remarks()), "-- lossless: allow TABLE.COLUMN, REASON");
            var message = new StringBuilder(script + " would lose " + verdict.losses().stream()
                .map(loss -> loss.toString().replaceFirst(", for example: .*", "")).collect(Collectors.joining(" and ")) + "; " + undone);
            for (var loss : verdict.losses()) {
                if (loss.line() > 0) {
                    var line = migration.file().text().split("\n")[loss.line() - 1];
                    message.append(quote(migration, line, loss.line(), 0));
                }
                if (!loss.examples().isEmpty())
                    message.append("\n  lost, for example: ").append(oneLine(String.join(", ", loss.examples())));
            }
            verdict.remarks().forEach(line -> message.append("\n  ").append(oneLine(line)));
            return new Problem(message.toString(),
                "archive them first, or allow " + (verdict.losses().size() == 1 ? "it in the file: " : "them in the file:\n  ")
                    + verdict.losses().stream().map(Guard.Loss::allowLine)
                        .collect(Collectors.joining("\n  "))
                    + archive(verdict.losses().stream().map(Guard.Loss::archive).filter(Objects::nonNull).distinct().toList()));
        }

        /** To be pasted before the statement that loses the values. */
        private static String archive(List<String> statements) {
            return statements.isEmpty() ? ""
                : "\n  create schema if not exists lossless_archive;\n  " + Guard.Script.named(String.join(";\n  ", statements)) + ";";
        }

        private static final int SHOWN = 500; // characters of a line

        /** A statement's lines as they stand in the file; of a long one those around the mark. */
        private String quote(Flyway.Migration migration, String statement, int line, int position) {
            var offset = Math.max(0, Math.min(position - 1, statement.length()));
            var marked = line + (int) statement.substring(0, offset).chars().filter(c -> c == '\n').count();
            var column = offset - (statement.lastIndexOf('\n', offset - 1) + 1);
            var lines = statement.stripTrailing().split("\n");
            var quoted = new StringBuilder("\n  " + folder.shown(migration.script()) + ":" + marked);
            for (var i = 0; i < lines.length; i++) {
                if (Math.abs(line + i - marked) > 5) continue;
                var gutter = "\n  " + (line + i) + " | ";
                var from = line + i == marked ? Math.max(0, column - SHOWN / 2) : 0; // of a line of any length what is around the mark
                quoted.append(gutter).append(lines[i].stripTrailing(), from, Math.min(lines[i].stripTrailing().length(), from + SHOWN));
                if (position > 0 && line + i == marked)
                    quoted.append(gutter.replaceAll("\\d", " ")).append(" ".repeat(column - from)).append("^");
            }
            return quoted.toString();
        }
    }

    /** SQL in a line, for those who do not need the guard's care. */
    static final class Query {

        /** A time by the server's clock; of what is made in a message it is the same for all statements, and another in each message. */
        static final String MICROSECONDS = "(extract(epoch from %s) * 1000000)::bigint";

        /** Runs statements; the first column of the last one's first row, null when there is none. */
        static String value(Connection connection, String sql) throws SQLException {
            try (var statement = connection.createStatement()) {
                String value = null;
                for (var rows = statement.execute(sql); rows || statement.getUpdateCount() != -1; rows = statement.getMoreResults()) {
                    if (!rows) continue;
                    var result = statement.getResultSet();
                    value = result.next() ? result.getString(1) : null;
                }
                return value;
            }
        }

        /** Runs statements; the rows of the first one that has any. */
        static List<String[]> rows(Connection connection, String sql, String... parameters) throws SQLException {
            try (var statement = connection.prepareStatement(sql)) {
                for (var i = 0; i < parameters.length; i++) statement.setString(i + 1, parameters[i]);
                return results(statement, statement.execute()).stream().findFirst().orElse(List.of());
            }
        }

        /** The rows of a table that others may have given a policy; outside a transaction its function is not to write anything. */
        static List<String[]> readOnly(Connection connection, String sql) throws SQLException {
            if (!connection.getAutoCommit()) return rows(connection, sql);
            try {
                return rows(connection, "begin read only; " + sql);
            } finally {
                value(connection, "rollback");
            }
        }

        /** A value, whatever standard_conforming_strings says. */
        static String literal(Object value) {
            return value instanceof String text ? "E'" + text.replace("\\", "\\\\").replace("'", "''") + "'" : String.valueOf(value);
        }

        /** Runs statements, in one message to the server; the rows of each that is a query. */
        static List<List<String[]>> results(Connection connection, String sql) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                return results(statement, statement.execute(sql));
            }
        }

        private static List<List<String[]>> results(Statement statement, boolean selects) throws SQLException {
            var results = new ArrayList<List<String[]>>();
            for (; selects || statement.getUpdateCount() != -1; selects = statement.getMoreResults())
                if (selects) results.add(rows(statement.getResultSet()));
            return results;
        }

        private static List<String[]> rows(ResultSet result) throws SQLException {
            var rows = new ArrayList<String[]>();
            var columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                var row = new String[columns];
                for (var i = 0; i < row.length; i++) row[i] = result.getString(i + 1);
                rows.add(row);
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

        static void update(Connection connection, String sql, Object... parameters) throws SQLException {
            try (var statement = connection.prepareStatement(sql)) {
                for (var i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
                statement.executeUpdate();
            }
        }
    }

    /**
     * The queries that every migration asks, prepared, since the server plans them three times as long as it runs them. One that was
     * asked once is prepared for the next migration. Whoever finds their names could put others in their place: they are what was
     * prepared here only as long as all are from the times at which that was done, in messages of their own.
     */
    static final class Prepared {

        private static final String ANOTHER = "lossless: another is prepared";
        private static final String TIMES =
            "array(select " + Query.MICROSECONDS.formatted("prepare_time") + " from pg_prepared_statement() order by 1)";

        private final Connection connection;
        private final Map<String, String> names = new LinkedHashMap<>();
        private Set<String> prepared = Set.of();
        private boolean ours; // whether the next message finds the same session
        private boolean seen; // to be what was prepared, and nothing of anybody's has run since
        private String made = "{}"; // when each was, by the server's clock

        Prepared(Connection connection) {
            this.connection = connection;
        }

        void inOwnSession() { ours = true; }

        /** @param seen false when something runs that others have made: a migration's statements, a trigger, a cast */
        void seen(boolean seen) { this.seen = seen; }

        /** Whether all that has been asked so far is prepared. */
        boolean isCurrent() { return !ours || seen && prepared.size() == names.size(); }

        /** What to send for a query without parameters, under the guard's own search path. */
        String call(String query) {
            var name = names.computeIfAbsent(query, one -> "lossless_" + (names.size() + 1));
            return prepared.contains(query) ? "execute " + name : query;
        }

        /** What others have made has run, and may have put something else in their place: they are not called any more. */
        void forget() {
            prepared = Set.of();
            seen = false;
        }

        /** Prepares what has been asked so far; nothing else stays prepared. In a transaction. */
        void renew() throws SQLException {
            prepared = Set.copyOf(names.keySet());
            var path = Query.value(connection, "select pg_catalog.current_setting('search_path')");
            // the parameter has the driver make a message of each, all of which PostgreSQL keeps with what it prepares
            made = Query.rows(connection, "deallocate all; set local search_path = pg_catalog, pg_temp; " + names.entrySet().stream()
                .map(query -> "prepare " + query.getValue() + " as " + query.getKey() + "; ").collect(Collectors.joining())
                + "select set_config('search_path', ?, true), " + TIMES, path).get(0)[1];
        }

        /** Fails where another is prepared by now; under the guard's own search path. */
        String check() {
            return !ours ? "select" : "select (case " + TIMES + " when '" + made + "'::bigint[] then '1' else '" + ANOTHER + "' end)::int";
        }

        static boolean isGone(SQLException e) {
            return "26000".equals(e.getSQLState()) // invalid_sql_statement_name
                || "22P02".equals(e.getSQLState()) && e.getMessage().contains(ANOTHER); // invalid_text_representation
        }
    }

    /** Statements that go to the server together: one message each would take longer than most of them do. */
    static final class Pipeline {

        interface Answer {
            void read(List<String[]> rows) throws SQLException;
        }

        private final Connection connection;
        private final List<String> statements = new ArrayList<>();
        private final List<Answer> answers = new ArrayList<>();

        Pipeline(Connection connection) {
            this.connection = connection;
        }

        /** @param sql statements without an answer */
        void later(String sql) {
            statements.add(sql);
        }

        /** @param sql one query, and what else stands around it */
        void later(String sql, Answer answer) {
            statements.add(sql);
            answers.add(answer);
        }

        /** Who asks the server anything else sends first what is to come before. */
        void send() throws SQLException {
            if (statements.isEmpty()) return;
            var sql = String.join(";\n", statements);
            var readers = List.copyOf(answers);
            clear();
            var results = Query.results(connection, sql);
            if (results.size() != readers.size()) throw new Guard.Unproved("a rule of the history answers with rows", null);
            for (var i = 0; i < readers.size(); i++) readers.get(i).read(results.get(i));
        }

        void clear() {
            statements.clear();
            answers.clear();
        }
    }

    /** What a plan compares before and after a migration: the relations, the rows that the transaction has touched, and its locks. */
    record Snapshot(Map<Long, Relation> relations, Map<Long, long[]> rows, Map<Long, Integer> locks) {

        /** @param stamp changes when the relation's entries in the catalog do */
        record Relation(String name, String kind, long filenode, long table, String stamp, long bytes) {}

        /** Weakest first, as in PostgreSQL's manual, "Table-Level Locks", and what each keeps others from. */
        private static final List<String> MODES = List.of("AccessShare", "RowShare", "RowExclusive", "ShareUpdateExclusive",
            "Share", "ShareRowExclusive", "Exclusive", "AccessExclusive");

        private static String blocks(int mode) {
            if (mode < MODES.indexOf("Share")) return "nothing but schema changes";
            return mode == MODES.indexOf("AccessExclusive") ? "reads and writes" : "writes";
        }

        /** @param path the search path under which tables have their names; the guard leaves its own */
        static Snapshot of(Connection connection, String path) throws SQLException {
            var snapshot = new Snapshot(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
            Query.value(connection, "select pg_catalog.set_config('search_path', '" + path.replace("'", "''") + "', true)");
            try (var statement = connection.createStatement()) {
                var relations = statement.executeQuery("""
                    select c.oid, c.oid::regclass::text, c.relkind, c.relfilenode, coalesce(i.indrelid, 0), pg_catalog.concat(c.ctid,
                           (select pg_catalog.string_agg(a.ctid::text, ''
                               order by attnum) from pg_catalog.pg_attribute a where a.attrelid = c.oid),
                           (select pg_catalog.string_agg(k.ctid::text, ''
                               order by oid) from pg_catalog.pg_constraint k where k.conrelid = c.oid),
                           (select pg_catalog.string_agg(x.ctid::text, ''
                               order by indexrelid) from pg_catalog.pg_index x where x.indrelid = c.oid),
                           (select pg_catalog.string_agg(t.ctid::text, ''
                               order by oid) from pg_catalog.pg_trigger t where t.tgrelid = c.oid)),
                           case when relkind in ('r', 'm') then pg_catalog.pg_table_size(c.oid)
                                when relkind = 'i' then pg_catalog.pg_relation_size(c.oid) else 0 end
                      from pg_catalog.pg_class c
                      left join pg_catalog.pg_index i on i.indexrelid = c.oid
                     where c.relkind in ('r', 'p', 'm', 'i')
                       and c.relnamespace not in (select oid from pg_catalog.pg_namespace
                                                   where nspname operator(pg_catalog.~) '^pg_' or nspname = 'information_schema')""");
                while (relations.next()) snapshot.relations.put(relations.getLong(1), new Relation(relations.getString(2),
                    relations.getString(3), relations.getLong(4), relations.getLong(5), relations.getString(6), relations.getLong(7)));
                var rows = statement.executeQuery("select relid, n_tup_ins, n_tup_upd, n_tup_del from pg_catalog.pg_stat_xact_user_tables");
                while (rows.next()) snapshot.rows.put(rows.getLong(1), new long[] {rows.getLong(2), rows.getLong(3), rows.getLong(4)});
                var locks = statement.executeQuery("""
                    select relation, mode from pg_catalog.pg_locks
                     where pid = pg_catalog.pg_backend_pid() and locktype = 'relation' and granted""");
                while (locks.next())
                    snapshot.locks.merge(locks.getLong(1), MODES.indexOf(locks.getString(2).replaceFirst("Lock$", "")), Math::max);
            }
            return snapshot;
        }

        /** Adds what has happened since a snapshot to a migration's report. */
        void report(Snapshot before, Map<String, Object> report) {
            var touched = new ArrayList<Object>();
            var locked = new ArrayList<Object>();
            var rewritten = new ArrayList<Object>();
            var indexes = new ArrayList<Object>();
            relations.forEach((oid, now) -> {
                var then = before.relations.get(oid);
                var rebuilt = then == null || then.filenode != now.filenode;
                if (now.kind.equals("i")) {
                    if (rebuilt && before.relations.containsKey(now.table))
                        indexes.add(Json.object("index", now.name, "table", relations.get(now.table).name, "bytes", now.bytes));
                    return;
                }
                var delta = delta(before, oid);
                if (LongStream.of(delta).anyMatch(count -> count > 0))
                    touched.add(Json.object("table", now.name, "inserted", delta[0], "updated", delta[1], "deleted", delta[2]));
                if (then != null && rebuilt) rewritten.add(Json.object("table", now.name, "bytes", now.bytes));
            });
            before.relations.forEach((oid, then) -> {
                var mode = then.kind.equals("i") ? -1 : mode(before, oid);
                if (mode >= 0) locked.add(Json.object("table", then.name, "mode", words(mode),
                    "at_most", mode <= before.locks.getOrDefault(oid, -1), "blocks", blocks(mode)));
            });
            report.put("rows", touched);
            report.put("locks", locked);
            report.put("rewritten", rewritten);
            report.put("indexes", indexes);
        }

        private long[] delta(Snapshot before, long oid) {
            var now = rows.getOrDefault(oid, new long[3]);
            var then = before.rows.getOrDefault(oid, new long[3]);
            return new long[] {now[0] - then[0], now[1] - then[1], now[2] - then[2]};
        }

        /**
         * The strongest lock that was taken since, -1 for none. A plan keeps every lock to its end, and PostgreSQL does not say
         * when one is taken again. So where an earlier migration has one as strong, the catalog and the rows tell whether
         * this one needed it, and it is said to be the most that it may have taken.
         */
        private int mode(Snapshot before, long oid) {
            var held = before.locks.getOrDefault(oid, -1);
            var mode = locks.getOrDefault(oid, -1);
            if (mode > held) return mode;
            if (!relations.containsKey(oid) || !relations.get(oid).stamp.equals(before.relations.get(oid).stamp)) return mode;
            return LongStream.of(delta(before, oid)).anyMatch(count -> count != 0) ? Math.min(mode, 2) : -1;
        }

        private static String words(int mode) {
            return MODES.get(mode).replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        }
    }

    /** Just enough JSON. */
    static final class Json {

        static Map<String, Object> object(Object... pairs) {
            var object = new LinkedHashMap<String, Object>();
            for (var i = 0; i < pairs.length; i += 2) object.put((String) pairs[i], pairs[i + 1]);
            return object;
        }

        static String of(Object value) {
            try {
                return JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES).asString(value);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A plan as a page: the migrations on a time line, and the tables that change. */
    static final class PlanPage {

        /** What the tables are: their names, columns and foreign keys, by the numbers that a rename does not change. */
        record Shape(Map<String, String> tables, Map<String, Map<String, String>> columns, List<List<String>> references) {
            static final Shape NONE = new Shape(Map.of(), Map.of(), List.of());
            private static final String COLUMNS = """
                select c.oid, c.oid::pg_catalog.regclass, a.attnum, pg_catalog.quote_ident(a.attname), pg_catalog.concat('  ',
                       pg_catalog.format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' end)
                  from pg_catalog.pg_class c left join pg_catalog.pg_attribute a on a.attrelid operator(pg_catalog.=) c.oid
                       and a.attnum operator(pg_catalog.>) 0 and not a.attisdropped
                 where c.relkind in ('r', 'p') and c.relnamespace not in (select oid from pg_catalog.pg_namespace
                       where nspname operator(pg_catalog.~) '^pg_' or nspname operator(pg_catalog.=) 'information_schema')
                 order by 1, 3""";
            private static final String REFERENCES = """
                select k.conrelid, one.column, k.confrelid, one.target from pg_catalog.pg_constraint k,
                       rows from (pg_catalog.unnest(k.conkey), pg_catalog.unnest(k.confkey)) as one ("column", target)
                 where k.contype operator(pg_catalog.=) 'f' and k.conparentid operator(pg_catalog.=) 0 order by k.oid""";

            /** @param connection whose search path says which names need a schema */
            static Shape read(Connection connection) throws SQLException {
                var shape = new Shape(new TreeMap<>(), new HashMap<>(), new ArrayList<>());
                for (var row : Query.rows(connection, COLUMNS)) {
                    shape.tables.put(row[0], row[1]);
                    var columns = shape.columns.computeIfAbsent(row[0], table -> new LinkedHashMap<>());
                    if (row[2] != null) columns.put(row[2], row[3] + row[4]);
                }
                for (var row : Query.rows(connection, REFERENCES)) shape.references.add(List.of(row));
                return shape;
            }
        }

        /** @param error of the migration behind those of the reports; empty when there is none */
        static String of(String env, List<Map<String, Object>> reports, String verdict, String error, Shape first, Shape last) {
            var total = Math.max(1, reports.stream().mapToLong(PlanPage::milliseconds).sum());
            var items = new StringBuilder();
            var start = 0L;
            for (var report : reports) {
                items.append(item(report, 100.0 * start / total, 100.0 * milliseconds(report) / total));
                start += milliseconds(report);
            }
            if (!error.isEmpty()) items.append("<li class=\"gone\">").append(Page.code("error: " + error)).append("</li>\n");
            return new Page().part("Time line", items.isEmpty() ? "" : "<ol>\n" + items + "</ol>\n")
                .part("The tables that change", picture(reports, first, last))
                .of("migrate " + env + " --plan", verdict);
        }

        private static long milliseconds(Map<String, Object> report) { return (long) report.getOrDefault("milliseconds", 0L); }

        /** @param from where it begins, and how long it takes, in percent of all */
        private static String item(Map<String, Object> report, double from, double width) {
            if (report.containsKey("unplanned")) return "<li class=\"changed\"><h3>%s</h3>%s</li>\n".formatted(
                Page.text("" + report.get("file")), Page.lines("" + report.get("unplanned"), ""));
            var deeds = Runner.deeds(report).stream().map(deed -> List.of("", deed.get(0), deed.get(1))).toList();
            return """
                <li><h3>%s <span class="dim">in %,d ms</span></h3>
                <div class="bar"><i style="margin-left:%.2f%%;width:%.2f%%"></i></div>
                %s%s</li>
                """.formatted(Page.text("" + report.get("file")), milliseconds(report), Math.min(from, 99), width,
                deeds.isEmpty() ? "" : Page.table(List.of("table", "what is done"), deeds),
                Runner.verdict(report).map(line -> Page.lines(line, line.matches("no value at risk|every value is where it was")
                    ? "added" : "changed")).collect(Collectors.joining()));
        }

        /** Whose rows or columns change, or that are built anew: not those that are but locked. */
        private static String picture(List<Map<String, Object>> reports, Shape first, Shape last) {
            var touched = reports.stream().flatMap(report -> Stream.of("rows", "rewritten", "indexes").filter(report::containsKey)
                .flatMap(key -> Runner.maps(report, key).stream())).map(one -> one.get("table")).collect(Collectors.toSet());
            var all = new TreeSet<>(first.tables.keySet());
            all.addAll(last.tables.keySet());
            all.removeIf(table -> !touched.contains(last.tables.get(table)) && name(table, first, last).equals(first.tables.get(table))
                && first.columns.get(table).equals(last.columns.get(table)) && keys(first, table).equals(keys(last, table)));
            if (all.size() > 40) return Page.lines(all.size() + " tables change; to draw them all: jbang draw_schema", "dim");
            return Page.picture(all.stream().map(table -> box(table, all, first, last)).toList(), Stream.concat(
                first.references.stream().map(key -> line(key, last.references.contains(key) ? "" : "-", first, last)),
                last.references.stream().filter(key -> !first.references.contains(key)).map(key -> line(key, "+", first, last))).toList());
        }

        private static List<List<String>> keys(Shape shape, String table) {
            return shape.references.stream().filter(key -> key.get(0).equals(table)).toList();
        }

        /** {@code animal → pet}, when it is renamed. */
        private static String name(String table, Shape first, Shape last) {
            return Stream.of(first, last).map(shape -> shape.tables.get(table)).filter(Objects::nonNull).distinct()
                .collect(Collectors.joining(" → "));
        }

        private static String sign(boolean before, boolean after, boolean same) {
            if (before && after) return same ? " " : "~";
            return before ? "-" : "+";
        }

        private static Page.Box box(String table, Set<String> drawn, Shape first, Shape last) {
            var before = first.columns.getOrDefault(table, Map.of());
            var after = last.columns.getOrDefault(table, Map.of());
            var columns = new LinkedHashMap<String, String>();
            Stream.concat(before.keySet().stream(), after.keySet().stream()).distinct().forEach(column -> {
                var shown = Stream.of(before, after).map(one -> one.get(column)).filter(Objects::nonNull).distinct();
                var isSame = Objects.equals(before.get(column), after.get(column));
                var sign = sign(before.containsKey(column), after.containsKey(column), isSame);
                columns.put(column, sign + " " + shown.collect(Collectors.joining(" → ")) + elsewhere(table, column, drawn, last));
            });
            var isSame = name(table, first, last).equals(first.tables.get(table));
            return new Page.Box(name(table, first, last), sign(first.tables.containsKey(table), last.tables.containsKey(table), isSame),
                columns);
        }

        /** What a column refers to that is not in the picture. */
        private static String elsewhere(String table, String column, Set<String> drawn, Shape last) {
            return last.references.stream().filter(key -> key.get(0).equals(table) && key.get(1).equals(column)
                && !drawn.contains(key.get(2))).map(key -> "  → " + last.tables.get(key.get(2))).distinct().collect(Collectors.joining());
        }

        private static Page.Line line(List<String> key, String sign, Shape first, Shape last) {
            return new Page.Line(name(key.get(0), first, last), key.get(1), name(key.get(2), first, last), key.get(3), sign);
        }
    }

    /**
     * The lossless guard: proves that one migration removes and changes no value that was there before it.
     * Everything but one query runs on the migration's own connection, in its transaction:
     * <ol>
     * <li>{@link #before}, the statements, {@link #risks}: no risk, {@link #nothingAtRisk} and commit. Rows were updated, nothing
     *     else: {@link #keepsAll} asks another session for what they were, and commit when each has its values.
     * <li>Otherwise roll back, {@link #before}, {@link #fingerprint} of the tables at risk, the statements again,
     *     {@link #compare}: commit when {@link Verdict#lossless()}, roll back when it lost something, and once more from 2 with
     *     {@link Verdict#again} when that is not empty.
     * </ol>
     * A value counts as kept where it can be told afterwards whose it was and which. No values are: what a materialized view, an
     * index or a generated column has computed of others, and what people take a value to mean.
     */
    static final class Guard {

        /**
         * Why a table has to be looked at. Columns are attribute numbers, which a rename does not change.
         *
         * @param changed rows that were updated or deleted, when nothing else has happened to the table; 0 to read it whole
         */
        record Risk(long table, Set<Integer> columns, Set<Integer> dropped, Set<Integer> retyped, boolean copy, String lock, String why,
                    long changed) {
            static final String NO_ROW = "no row written, it seems";
            static final String DROPPED = "columns dropped";
            Risk(long table, Set<Integer> columns, Set<Integer> dropped, Set<Integer> retyped, boolean copy, String lock, String why) {
                this(table, columns, dropped, retyped, copy, lock, why, 0);
            }
            static Risk ofDropped(String table, String column) {
                var columns = Set.of(Integer.valueOf(column));
                return new Risk(Long.parseLong(table), columns, columns, Set.of(), false, "AccessExclusiveLock", DROPPED);
            }
            Risk and(Risk other) {
                return new Risk(table, union(columns, other.columns), union(dropped, other.dropped), union(retyped, other.retyped),
                    copy || other.copy, MODES.indexOf(lock) > MODES.indexOf(other.lock) ? lock : other.lock,
                    why.equals(other.why) ? why : why + ", " + other.why, changed == 0 || other.changed == 0 ? 0 : changed + other.changed);
            }
            /** To write to a partitioned table is to lock every partition, also those that have none of the rows. */
            Risk andOfPartition(Risk other) {
                if (why.equals(NO_ROW)) return other;
                return other.why.equals(NO_ROW) ? this : and(other);
            }
            Risk withCopy() { return new Risk(table, columns, dropped, retyped, true, lock, why); }
            Risk readWhole() { return new Risk(table, columns, dropped, retyped, copy, lock, why); }
            boolean covers(Risk other) {
                return columns.containsAll(other.columns) && dropped.containsAll(other.dropped) && retyped.containsAll(other.retyped);
            }
        }

        /**
         * What is gone: values of a column, or rows of a table; the line of the file that did it, 0 when that cannot be told; and,
         * where no statement of the file did it itself, what did: ` by trigger NAME`, else empty.
         *
         * @param archive the statement that would keep it, null when there is none
         */
        record Loss(String name, boolean rows, long values, List<String> examples, int line, String cause, String archive) {
            /** The way to allow it. */
            String allowLine() { return "-- lossless: allow " + Script.named(name) + ", REASON"; }

            @Override public String toString() {
                var count = String.format(Locale.ROOT, "%,d %s%s", values, rows ? "row" : "value", values == 1 ? "" : "s");
                return count + " of " + Script.named(name) + oneLine(cause)
                    + (examples.isEmpty() ? "" : ", for example: " + oneLine(String.join(", ", examples)));
            }
        }

        /**
         * What became of the values at risk.
         *
         * @param remarks on the lines that allow a loss: what they do not cover, or cannot be read
         * @param readable whether all of them can be
         * @param again what to take into account in another run
         */
        record Verdict(List<String> kept, List<Loss> losses, List<Loss> allowed, List<String> remarks, boolean readable, List<Risk> again) {
            static Verdict again(Collection<Risk> risks) {
                return new Verdict(List.of(), List.of(), List.of(), List.of(), true, List.copyOf(risks));
            }

            boolean lossless() { return losses.isEmpty() && readable && again.isEmpty(); }
            /** What is said under the migration. */
            List<String> lines(boolean atRisk) {
                var found = Stream.concat(kept.stream(), allowed.stream().map(loss -> "allowed to lose " + loss)).toList();
                var all = atRisk && found.isEmpty() ? List.of("every value is where it was") : found;
                return Stream.concat(all.stream(), remarks.stream()).toList();
            }
        }

        /** The guard cannot tell, so the migration must not be committed. */
        static final class Unproved extends SQLException {
            Unproved(String reason, Throwable cause) { super("cannot prove that nothing is lost: " + reason, cause); }
            static Unproved withHelp(String reason, String help) { return new Unproved(reason + "\nhelp: " + help, null); }
        }

        private record Column(int number, String name, String quoted, long type, int modifier, boolean generated) {
            boolean sameType(Column other) { return type == other.type && modifier == other.modifier; }
        }

        /** A table as the catalog has it; source is what stands in a FROM clause. */
        private record Table(long oid, String schema, String name, boolean visible, String display, String source,
                             Map<Integer, Column> columns) {
            Column column(String name) { return columns.values().stream().filter(c -> c.name.equals(name)).findFirst().orElse(null); }
        }

        /** A table at risk as it was before the statements, and what was taken down of it. */
        private record Proof(Risk risk, Table table, List<Column> key, List<Column> values, List<ForeignKey> foreignKeys,
                             boolean integerKey, Sums sums, String seal, Set<Integer> empty, Recorder recorder) {
            String copy() { return "pg_temp.\"lossless " + table.oid + "\""; }
        }

        /** A foreign key: the table that it leads to, its own columns, and those of that table. */
        private record ForeignKey(long table, List<Integer> own, List<Integer> columns) { }

        /** Per column the number of values and the sum of their hashes. */
        private record Sums(long rows, String keys, List<String> columns) {
            static Sums of(String[] row) { return new Sums(Long.parseLong(row[0]), row[1], List.of(row).subList(2, row.length)); }
            long count(int column) { return Long.parseLong(columns.get(column).substring(0, columns.get(column).indexOf(' '))); }
        }

        /**
         * Where values may have gone: a table, the columns in it, how its rows belong to those at risk (by which columns, as a
         * condition on the copy's rows, and on the table's own), and how to say it.
         */
        private record Place(Table table, List<Column> columns, List<Column> by, String onCopy, String onRow, boolean unique,
                             String through, boolean refers) {
            String alias() { return onRow == null ? "t" : "p"; }
            String name(Column column) {
                var quoted = column.number < PARTS ? column.quoted : column.quoted.substring(1, column.quoted.length() - 1);
                return table.display + "." + quoted + through;
            }
            String from() { return table.source + " p"; }
            String join(boolean copy) { return onRow == null ? "" : " left join " + from() + " on " + (copy ? onCopy : onRow); }
        }

        private static final List<String> MODES = List.of("RowExclusiveLock", "ShareUpdateExclusiveLock", "ShareLock",
            "ShareRowExclusiveLock", "ExclusiveLock", "AccessExclusiveLock");
        private static final long TYPES = 1247; // pg_type, the same oid in every database
        private static final long LARGE_OBJECTS = 2613; // pg_largeobject, the same oid in every database
        private static final Set<Long> INTEGERS = Set.of(20L, 21L, 23L);
        // regclass and the like
        private static final Set<Long> REGISTERED = Set.of(24L, 2202L, 2203L, 2204L, 2205L, 2206L, 3734L, 3769L, 4089L, 4096L, 4191L);
        private static final int TELLING = 16;
        private static final long BOOL = 16, BYTEA = 17, OID = 26, JSON = 114, DATE = 1082, TIMESTAMP = 1114, TIMESTAMPTZ = 1184,
            NUMERIC = 1700, JSONB = 3802, TEXT = 25, POINT = 600, FLOAT8 = 701;
        private static final Map<Long, Long> RANGES = Map.of(3904L, 23L, 3906L, NUMERIC, 3908L, TIMESTAMP, 3910L, TIMESTAMPTZ,
            3912L, DATE, 3926L, 20L); // and what they range over
        private static final Set<Long> DISCRETE = Set.of(20L, 23L, DATE);
        private static final int PARTS = 20_000; // from here on are the numbers of columns that stand in a json one: a smallint, too
        private static final int MOST_PARTS = 16; // of an array, to look for columns in
        private static final Set<Long> TIMES = Set.of(DATE, TIMESTAMP, TIMESTAMPTZ);

        /** What no DDL changes of a type that is there: how its values are stored and read. */
        private static final String TYPE = """
            row(t.typlen, t.typbyval, t.typtype, t.typcategory, t.typisdefined, t.typdelim, t.typrelid, t.typsubscript::oid, t.typelem,
                t.typarray, t.typinput::oid, t.typoutput::oid, t.typalign, t.typbasetype, t.typtypmod, t.typndims, t.typcollation)::text""";

        /**
         * Tables as they are now, by columns, and labels of enum types; only those whose oids two settings name. As a cursor
         * that is declared before the statements and fetched after them it shows them as they were: its snapshot is the
         * declaration's, while the settings are read at the first fetch. So the picture of before costs the same for any
         * number of tables, and dropped ones are still in it. A cursor is planned each time that it is declared, and to plan a join
         * takes longer than all of these: what belongs together is put together here.
         */
        private static final String CATALOG = """
            select null::oid, 'first', null, null::name
            union all
            select c.oid, 'table', row(relkind, relpersistence, relfilenode, reltype, relispartition)::text, null
              from pg_catalog.pg_class c where c.oid = any (current_setting('lossless.relations', true)::oid[])
            union all
            select attrelid, 'column', row(attnum, atttypid, atttypmod, attgenerated)::text, attname
              from pg_catalog.pg_attribute where attrelid = any (current_setting('lossless.relations', true)::oid[])
               and not attisdropped
            union all
            select inhrelid, 'parent', inhparent::text, null
              from pg_catalog.pg_inherits where inhrelid = any (current_setting('lossless.relations', true)::oid[])
            union all
            select enumtypid, 'label', e.oid::text, enumlabel
              from pg_catalog.pg_enum e where enumtypid = any (current_setting('lossless.types', true)::oid[])
            union all
            select t.oid, 'type', """ + TYPE + """
            , null
              from pg_catalog.pg_type t where current_setting('lossless.all_types', true) = 'true'
            union all
            select null, 'last', null, null""";

        /** Keeps the search path that the statements are to find. */
        static final String STATEMENTS_PATH =
            "pg_catalog.set_config('lossless.search_path', pg_catalog.current_setting('search_path'), true)";

        private static final SecureRandom RANDOM = new SecureRandom();
        private static final Pattern SURGERY = Pattern.compile("pg_surgery|heap_force_");
        private static final String CURSOR_TOUCHED = "it closes or moves a cursor of the guard's, lossless_before";
        private static final String PREPARES = "a trigger prepares statements, or lets go of the guard's, when it is to be proved";
        private static final String CURSOR_MADE = Query.MICROSECONDS.formatted("creation_time");
        private static final String NOW = Query.MICROSECONDS.formatted("statement_timestamp()");
        private static final String OWN_PATH = "set local search_path = pg_catalog, pg_temp";
        private static final String THEIR_PATH =
            "pg_catalog.set_config('search_path', pg_catalog.current_setting('lossless.search_path'), true)";

        /** Functions in other languages than SQL and PL/pgSQL that were called, as far as PostgreSQL counts calls (track_functions). */
        private static final String CALLED = """
            from pg_catalog.pg_proc where oid >= 16384 and pg_stat_get_xact_function_calls(oid) > 0
                and prolang <> all (array(select oid from pg_catalog.pg_language where lanname in ('sql', 'plpgsql')))""";

        /** Rows inserted, updated and deleted in this transaction (and, in PostgreSQL, a little of what came before it in the session). */
        private static final String COUNTERS = """
            select relation::bigint, pg_stat_get_xact_tuples_inserted(relation), pg_stat_get_xact_tuples_updated(relation),
                   pg_stat_get_xact_tuples_deleted(relation)
              from pg_catalog.pg_locks where pid = pg_backend_pid() and locktype = 'relation' and mode = 'RowExclusiveLock'
            union all select 0, 0, 0, 0 from pg_catalog.pg_extension where extname = 'pg_surgery'
            union all select -2, 0, 0, 0 where {may switch}
            union all select oid::bigint * -1, pg_stat_get_xact_function_calls(oid), 0, 0
            """ + CALLED;

        /**
         * Before the statements also: for a superuser, that everything is counted, and that the guard finds a deadlock before the
         * others in it do; and whether the history is a table that is read without running what others have made.
         */
        private static final String OPENING = COUNTERS + """
             union all
            select -3, count(set_config(name, value, true)), 0, 0
              from (values ('track_counts', 'on'), ('track_functions', 'all'), ('deadlock_timeout', '100ms')) as own (name, value), pg_roles
             where rolname = current_user and rolsuper
             union all select -4, 0, 0, 0 from pg_class where oid = to_regclass({history}) and relkind = 'r' and not relrowsecurity""";

        /** Whoever is a superuser, may become one, or has been granted the setting (PostgreSQL 15) may switch `track_counts` off. */
        private static final String MAY_SWITCH =
            "exists (select from pg_roles r where rolsuper and pg_has_role(current_user, r.oid, 'member'))";
        private static final String GRANTED = " or has_parameter_privilege(current_user, 'track_counts', 'set')";

        /**
         * Under these the guard's own statements mean what they say: no table, function or operator of a user's stands before
         * PostgreSQL's (a temporary one neither, where pg_temp is named last), and no time limit of the role's ends them;
         * a network that falls silent lets go all the same. They are set when nothing of the migration's runs any more, and end with
         * its transaction.
         */
        private static final String OWN_SETTINGS = """
            set local search_path = pg_catalog, pg_temp; set local statement_timeout = 0;
            set local idle_in_transaction_session_timeout = '5min';
            set local transform_null_equals = off; set local standard_conforming_strings = on;""";

        /**
         * Words by which a text may switch off `track_counts`, and so blind the counters: by its name, by a name that is put
         * together or escaped, or through the view pg_settings, whose UPDATE is a set_config.
         */
        private static final String SWITCHES = "track_|set_config|pg_settings|u&|query_to_xml|ts_stat|ts_rewrite"
            + "|\\mexecute\\M(?!\\s+(?:function|procedure)\\M)";

        /** Functions on which the guard relies: PostgreSQL's own are written in C. A superuser could put others in their place. */
        private static final String BUILT_IN = ""
            + "array_agg array_eq array_out array_position array_to_string bool_and bool_or booland_statefunc bpcharout"
            + " btrim cardinality chareq charne concat concat_ws convert_from convert_to count current_database"
            + " current_schemas current_setting decode encode enum_out extract format format_type has_parameter_privilege"
            + " has_schema_privilege has_table_privilege hashint8extended hashtextextended int2eq int4eq int4out int8_sum"
            + " int8eq int8out int8pl json_array_elements json_each json_object_keys json_typeof jsonb_array_elements"
            + " jsonb_build_array jsonb_build_object jsonb_each jsonb_each_text jsonb_object_agg jsonb_object_keys"
            + " jsonb_strip_nulls jsonb_typeof left length lo_get max min nameeq num_nulls numeric_eq numeric_out oideq"
            + " oidne pg_backend_pid pg_current_snapshot pg_current_xact_id pg_cursor pg_get_constraintdef"
            + " pg_get_expr pg_get_ruledef"
            + " pg_get_userbyid pg_has_role pg_lock_status pg_my_temp_schema pg_options_to_table pg_partition_tree"
            + " pg_prepared_statement"
            + " pg_sequence_last_value pg_snapshot_xmax pg_stat_get_xact_function_calls pg_stat_get_xact_tuples_deleted"
            + " pg_stat_get_xact_tuples_inserted pg_stat_get_xact_tuples_updated pg_xact_status quote_ident"
            + " record_image_eq record_out regclassout regexp_matches regexp_replace row_security_active set_config"
            + " string_agg string_to_array strpos substr sum texteq textne textout textsend to_regclass trim_scale unnest"
            + " varcharout xidneq";

        /** What is asked once nothing of the migration's runs any more. */
        private static final String SETTLED = """
            with locked as materialized (select relation from pg_locks
                where pid = pg_backend_pid() and locktype = 'relation' and mode <> 'AccessShareLock')
            select pg_current_xact_id(), (select string_agg(format('alter table only %s alter column %I set statistics -1',
                       tgrelid::regclass, (select attname from pg_attribute
                            where attrelid = tgrelid and attnum > 0 and not attisdropped limit 1)), ';')
                     from pg_trigger where tgdeferrable and not tgisinternal and tgrelid in (select relation from locked)),
                   (select string_agg(distinct proname, ', ')
                      -- 1: by initdb; that alone is asked of every row, since nothing of it must be unpacked for that
                      from (select oid, proname, pronamespace, prolang from pg_proc where xmin <> '1' offset 0) written
                     where pronamespace = 'pg_catalog'::regnamespace and (oid >= 16384 or prolang <> 12)
                       and (oid = 1181 or proname::text = any (string_to_array('""" + BUILT_IN + """
                ', ' '))) or oid = any (array(select aggfnoid::oid from pg_aggregate where xmin <> '1' and aggfnoid < 16384))),
                   (select string_agg(format('%s.%I', attrelid::regclass, attname), ', ') from pg_attribute
                     where pg_my_temp_schema() <> 0 and attrelid in (select relation from locked)
                       and attrelid not in (select oid from pg_class where relpersistence = 't')
                       and atttypid in (select oid from pg_type where typnamespace = pg_my_temp_schema())),
                   (select string_agg(ftrelid::text, ',') from pg_foreign_table
                     where ftrelid in (select relation from pg_locks where pid = pg_backend_pid())),
                   (select string_agg(oid || ' ' || pg_stat_get_xact_function_calls(oid), ',')
                 """ + CALLED + "), current_setting('TimeZone'), to_regclass({history})::oid";

        /** Whether the history is a table, and one that is read without running what others have made. */
        private static final String KIND = """
            select relkind in ('r', 'p'), relkind = 'r' and not relrowsecurity from pg_class where oid = to_regclass({history})""";

        /**
         * The rows of the history, and how many of them this transaction has written: where it has all that it had and one more,
         * and only that one is new, none is lost, whatever the counters say.
         */
        private static final String HISTORY = """
            select max(tableoid::bigint), count(*), count(*) filter (where age(xmin) <= 0) from only {history}""";

        private final Connection connection;
        private final Prepared prepared;
        private final Pipeline pipeline;
        private final Script script;
        private final String history;
        private final List<String> ownTransactions;
        private final boolean recording;
        private final boolean dropping;
        private final Range range;
        private final long secret = RANDOM.nextLong();
        private boolean maySwitch; // whether the role may switch the counters off
        private boolean othersWrote; // whether others have put rows into what was empty before the run
        private String statementsPath; // the search path that the statements are to find
        private long cursorMade; // when the cursor was declared, in microseconds by the server's clock; another of its name has another
        private Map<Long, long[]> countersBefore = Map.of();
        private long historyBefore; // rows
        private String historyOid;
        private boolean historyIsPlain;
        private boolean historyIsAnother; // than before the statements
        private Look look; // the last
        private boolean countersTrusted;    // whether what was counted in the run is all that happened
        private boolean hasRisks;
        private List<Proof> proofs = List.of();
        private final Set<Long> notAtRisk = new TreeSet<>(); // tables whose rows are all the run's own
        private final Map<Long, Held> held = new HashMap<>(); // by table, what need not be read under a lock
        private final Map<String, String> functions = new HashMap<>(); // which keep archives in step, and who wrote their rows
        private Set<Long> touched = Set.of();
        private Map<Long, Relation> relationsBefore = Map.of(); // of those of them that were there before
        private final Map<Long, Long> roots = new HashMap<>(); // of partitions that nothing has touched
        private final Map<Long, Table> wholes = new HashMap<>(); // the partitioned tables, by partition, as they were before
        private Map<Long, Relation> relationsNow = Map.of();
        private Set<Long> emptyBefore = Set.of(); // tables in which no row was before
        private final Map<Long, Table> tablesNow = new HashMap<>(); // as the statements have left them; null for one that is gone
        private final Map<Long, List<ForeignKey>> foreignKeysByTable = new HashMap<>();
        private Set<String> numbered; // columns, by table and number, that have drawn from a sequence of their own
        private final Map<Long, List<List<Integer>>> uniqueKeys = new HashMap<>(); // the columns of each
        /** By table, queries of its rows (tableoid, ctid) in which those of another without a key have been found: none stands for two. */
        private final Map<Long, List<String>> claims = new HashMap<>();
        /** Rows of a table, and its columns, that stand for gone rows of another. */
        private record Claim(long table, List<Column> columns, String rows) { }
        private final Map<Long, List<Claim>> rowClaims = new HashMap<>();
        private final List<String> notes = new ArrayList<>(); // why something is not taken for kept
        private Set<Long> writable = Set.of(); // foreign tables
        private Set<Long> unreached = Set.of(); // written to, it seemed, but no row
        private String lockTimeout;
        private String timeZone = "UTC"; // of the statements
        private long writtenAge; // age() of a row that the statements wrote is at most this
        private Map<Long, Long> domainBases = Map.of();
        private Set<Long> casts = Set.of();
        private boolean ownCasts; // somebody's casts between PostgreSQL's own types, which may say anything
        private List<String> schemas = List.of(); // on the search path: the first table of a name goes by its bare name

        /**
         * @param history Flyway's table, null where it is not there yet
         * @param ownTransactions the run's before this one, when no table had a row before it; else null
         * @param recording whether changes of large tables may be recorded by triggers
         * @param dropping whether these must be dropped again, because no rollback follows
         * @param range the rows of a batch; null when it is not one
         */
        Guard(Connection connection, Prepared prepared, Pipeline pipeline, Sql file, String history, List<String> ownTransactions,
              boolean recording, boolean dropping, Range range) {
            this.connection = connection;
            this.prepared = prepared;
            this.pipeline = pipeline;
            this.history = history;
            this.ownTransactions = ownTransactions;
            this.recording = recording;
            this.dropping = dropping;
            this.range = range;
            this.script = new Script(file);
        }

        /** Whether others are at work: a statement that rewrites or changes their row makes it look like the run's own. */
        boolean hasMetOthers() { return othersWrote; }

        /** The file's comments, as the server has taken them; among them are the lines that allow a loss. */
        void comments(Map<Integer, String> comments) { script.read(comments); }

        // ---- Is anything at risk? ----

        /**
         * Prepares to see, later, how the catalog was before the statements. A superuser could switch the counters off in a
         * function; so for one, PostgreSQL is asked to take down which functions are called. And whoever may set it finds a deadlock
         * before the others in it do, and makes way. Sends what is to come before.
         */
        void before() throws SQLException {
            pipeline.later(OWN_PATH);
            var opening = ofServer(OPENING).replace("{history}", literalHistory());
            pipeline.later(prepared.call(opening), rows -> countersBefore = counters(rows));
            // A policy of the history may run something with the count. The cursor is declared behind it: by one of its name that were
            // there it would fail, and of one that is declared later PostgreSQL has another time, that of another message.
            pipeline.later(prepared.call("select " + THEIR_PATH + (history == null ? ", 0, null" : ", (select pg_catalog.count(*)"
                + " from only " + history + "), pg_catalog.to_regclass(" + literalHistory() + ")::pg_catalog.oid")), rows -> {
                    statementsPath = rows.get(0)[0];
                    historyBefore = Long.parseLong(rows.get(0)[1]);
                    historyOid = rows.get(0)[2];
                });
            pipeline.later(OWN_PATH + "; set local lossless.relations = '{}'; set local lossless.types = '{}'; "
                + "declare lossless_before no scroll cursor for " + CATALOG);
            pipeline.later("select " + THEIR_PATH + ", " + NOW, rows -> cursorMade = Long.parseLong(rows.get(0)[1]));
            try {
                pipeline.send();
            } catch (SQLException e) {
                throw "42P03".equals(e.getSQLState()) ? new Unproved(CURSOR_TOUCHED, e) : e; // duplicate_cursor
            }
            maySwitch = countersBefore.remove(-2L) != null;
            historyIsPlain = countersBefore.remove(-4L) != null;
            if (countersBefore.containsKey(0L) || SURGERY.matcher(script.file.text()).find())
                throw new Unproved("what pg_surgery does to rows is below SQL, and no rollback undoes it: drop extension pg_surgery", null);
        }

        /**
         * Fires what PostgreSQL has put off until the commit, for that could still lose a value; from here on nothing of the
         * migration's runs any more. Whatever role the statements took on, the guard and the history go on with the first one.
         *
         * @return the number of the transaction
         */
        String settle() throws SQLException {
            look = settled();
            var row = look.settled.get(0);
            if (history != null && !look.kind.isEmpty() && look.kind.get(0)[0].equals("f")) throw replaced(null);
            historyIsAnother = history != null && row[7] != null && !row[7].equals(historyOid);
            historyIsPlain &= !look.kind.isEmpty() && look.kind.get(0)[1].equals("t");
            timeZone = row[6];
            if (row[2] != null) throw new Unproved("somebody has replaced functions of PostgreSQL's own: " + row[2], null);
            if (row[3] != null) throw new Unproved("the type of " + row[3] + " is temporary, and goes with the session", null);
            if (row[1] != null) refuseWhatIsPutOff(row[1]);
            if (row[4] != null) refuseItself(row[4]);
            if (row[5] != null) refuseWhatLasted(row[5]);
            return row[0];
        }

        /** What is asked at the end, in one message. */
        private record Look(List<String[]> kind, List<String[]> history, List<String[]> settled, List<String[]> locks,
                            List<String[]> before, List<String[]> now) { }

        /**
         * What was prepared may be gone by now, or another's: then it is prepared once more. It is checked before anything is asked
         * of what may have been lost; whatever ran until then, in place of what was prepared or as a policy of the history, is taken
         * into account by all that is asked afterwards.
         */
        private Look settled() throws SQLException {
            for (var isAgain = false; ; isAgain = true) {
                var answers = new ArrayList<List<String[]>>();
                pipeline.later("set constraints all immediate; " + OWN_SETTINGS + " savepoint lossless_settled");
                pipeline.later(prepared.call(KIND.replace("{history}", literalHistory())), answers::add);
                pipeline.later(historyIsPlain ? prepared.call(HISTORY.replace("{history}", history)) : "select", answers::add);
                pipeline.later(OWN_SETTINGS + prepared.check(), rows -> { });
                pipeline.later(prepared.call(SETTLED.replace("{history}", literalHistory())), answers::add);
                pipeline.later(prepared.call(LOCKS), answers::add);
                pipeline.later("release savepoint lossless_settled; fetch all from lossless_before", answers::add);
                pipeline.later("close all; set local lossless.all_types = 'false'; " + prepared.call(CATALOG), answers::add);
                try {
                    pipeline.send();
                    prepared.seen(true);
                    return new Look(answers.get(0), answers.get(1), answers.get(2), answers.get(3), answers.get(4), answers.get(5));
                } catch (SQLException e) {
                    if (!isGone(e)) throw e;
                    execute("rollback to savepoint lossless_settled; release savepoint lossless_settled");
                }
                if (isAgain) throw new Unproved(PREPARES, null);
                execute("reset session authorization; reset role");
                prepared.renew();
            }
        }

        private String literalHistory() { return history == null ? "null" : Query.literal(history); }

        /** Whether what was prepared is; a function's errors, which say where, are the migration's own. */
        private boolean isGone(SQLException e) throws Unproved {
            if (e instanceof PSQLException server && server.getServerErrorMessage() != null
                && server.getServerErrorMessage().getWhere() != null) return false;
            var state = String.valueOf(e.getSQLState());
            if (state.matches("42P01|3F000")) // undefined_table, invalid_schema_name
                throw new Unproved(history == null ? "it drops the schema in which the history of the migrations is to be"
                    : "it drops " + history + ", the history of the migrations", e);
            if (state.equals("42703")) throw replaced(e); // undefined_column
            if (state.equals("34000")) throw new Unproved(CURSOR_TOUCHED, e); // invalid_cursor_name
            return Prepared.isGone(e);
        }

        /** Its rows would be nobody's; whoever loses others as well is told of those. */
        void refuseAnotherHistory() throws Unproved {
            if (historyIsAnother) throw replaced(null);
        }

        private Unproved replaced(SQLException e) { return new Unproved("it puts something else in the place of " + history, e); }

        /** ALTER TABLE fails while a trigger of the table is still to be fired (CheckTableNotInUse): a trigger can put itself off again. */
        private void refuseWhatIsPutOff(String alterations) throws SQLException {
            prepared.forget(); // an event trigger may run
            try {
                execute("savepoint lossless_settled; " + alterations + "; rollback to lossless_settled");
            } catch (SQLException e) {
                throw new Unproved("a deferred trigger puts off what it does until after the proof: " + firstLine(e), e);
            }
        }

        // ---- What a rollback does not undo. ----

        /** Functions of PostgreSQL's own that act on the server, on other sessions or on files, and not in the transaction. */
        private static final String BEYOND = "lo_import|lo_export|pg_(?:create|copy|drop)_\\w*replication_slot\\w*"
            + "|pg_replication_slot_advance"
            + "|pg_logical_slot_get_\\w+|pg_replication_origin_\\w+|pg_reload_conf|pg_rotate_logfile\\w*"
            + "|pg_switch_wal|pg_create_restore_point|pg_promote|pg_wal_replay_\\w+|pg_stat_reset\\w*|pg_logical_emit_message|pg_file_\\w+"
            + "|pg_(?:backup_)?st(?:art|op)(?:_backup)?";
        private static final Pattern OUTSIDE = Pattern.compile("(?is)\\b(" + BEYOND + ")\"?\\s*\\("
            + "|\\bcopy\\b[^;]*?\\b(?:to|from)\\s+program\\s*e?'|\\bforeign\\s+table\\b[^;]*?\\bprogram\\b");
        /** In a body there is no COPY to the client: it writes a file of the server's, or runs a program. */
        private static final String COPY_IN_A_BODY = "copy\\M[^;]*\\m(to|program)\\M";
        private static final Pattern COPY = Pattern.compile("(?i)\\bcopy\\b");
        /** To a file of the server's, or to or from a program. */
        private static final Pattern COPIES = Pattern.compile("(?i)\\bto\\b(?!\\s+stdout\\b)|\\bprogram\\b");
        private static final Pattern COPIES_OUT = Pattern.compile("(?i)\\b" + COPY_IN_A_BODY.replaceAll("\\\\[mM]", "\\\\b"));

        /**
         * Functions whose doings outlast a rollback: of dblink and its like, in untrusted languages, in C outside of extensions,
         * and those with a COPY of their own; and foreign tables that run a program.
         */
        private static final String LASTING = """
            with lasting (oid, name) as materialized (
                select p.oid, p.proname::text
                  from pg_proc p join pg_language l on l.oid = p.prolang
                  left join pg_depend d on d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e'
                  left join pg_extension e on e.oid = d.refobjid
                 where p.oid >= 16384 and p.prorettype <> 'language_handler'::regtype
                   and (l.lanname = 'c' and e.oid is null or not l.lanpltrusted and l.lanname <> all ('{c,internal}')
                        or e.extname = any ('{dblink,http,aws_lambda,aws_s3,pg_background,adminpack,plsh}')
                        or e.oid is null and strpos(lower(prosrc), 'copy') > 0 and prosrc ~* '\\m{copy}')
                union all
                select c.oid, c.relname from pg_foreign_table join pg_class c on c.oid = ftrelid, pg_options_to_table(ftoptions)
                 where option_name = 'program'
            )""".replace("{copy}", COPY_IN_A_BODY);

        /** Those that a text may come to: by their name, by that of a function that names them, or of a table with such a trigger. */
        private static final String COMES_TO = LASTING.replace("with ", "with recursive ") + """
            , named as (
                select oid, prosrc as body, '\\m' || regexp_replace(proname, '\\W', '.', 'g') || '\\M' as pattern
                  from pg_proc where oid >= 16384
                union all select oid, '', '\\m' || regexp_replace(name, '\\W', '.', 'g') || '\\M' from lasting
            ), called as (
                select named.* from named, (values (?)) text (body) where text.body ~* pattern or oid in (
                    select tgfoid from pg_trigger join pg_class c on c.oid = tgrelid
                     where not tgisinternal and text.body ~* ('\\m' || regexp_replace(c.relname, '\\W', '.', 'g') || '\\M'))
                union
                select named.* from called join named on called.body ~* named.pattern
            )
            select distinct name from lasting where oid in (select oid from called) order by 1""";

        /**
         * Whether the database has anything that {@link #lasting} looks for.
         *
         * @param onlyNew of functions, only those that this transaction has made or changed
         */
        boolean mayLast(boolean onlyNew) throws SQLException {
            var lasting = onlyNew ? LASTING.replace("p.oid >= 16384", "p.oid >= 16384 and age(p.xmin) <= 0") : LASTING;
            return rowsAtOwnPath(lasting + " select from lasting limit 1").size() == 1;
        }

        /**
         * What a rollback would not undo, that a text comes to, and whether the file allows it.
         *
         * @param mayLast as it was told; what reads or writes the server's files is found in any case
         */
        Map<String, Boolean> lasting(String text, boolean mayLast) throws SQLException {
            var lasting = new TreeMap<String, Boolean>();
            Stream.of(text, SqlScanner.code(text)).flatMap(sql -> OUTSIDE.matcher(sql).results())
                .forEach(found -> lasting.put((found.group(1) == null ? "copy" : found.group(1)).toLowerCase(Locale.ROOT), false));
            if (COPY.matcher(text).find() && SqlScanner.statements(text, true).stream().anyMatch(Guard::copiesOut))
                lasting.put("copy", false);
            if (mayLast) rowsAtOwnPath(COMES_TO, text).forEach(row -> lasting.put(row[0], false));
            if (lasting.isEmpty()) return lasting;
            var scanner = new SqlScanner(script.file.text(), true);
            while (scanner.next() != null) { } // for its comments
            script.read(scanner.comments());
            lasting.replaceAll((name, allowed) -> script.allowsLasting(name));
            return lasting;
        }

        private static boolean copiesOut(SqlStatement statement) {
            var code = SqlScanner.code(statement.text());
            return statement.is("do") && COPIES_OUT.matcher(statement.text()).find()
                || statement.is("copy") && COPIES.matcher(code).find();
        }

        /** What was called though no text had its name: in a string that was put together, or by what the statements have made. */
        private void refuseWhatLasted(String calls) throws SQLException {
            var called = Arrays.stream(calls.split(",")).map(call -> call.split(" "))
                .filter(call -> Long.parseLong(call[1]) > countersBefore.getOrDefault(-Long.parseLong(call[0]), new long[1])[0])
                .map(call -> call[0]).collect(Collectors.joining(","));
            if (called.isEmpty()) return;
            var lasted = rows(LASTING + " select name from lasting where oid = any (string_to_array(?, ',')::oid[])", called).stream()
                .map(row -> row[0]).filter(name -> !script.lasting.contains(name)).toList();
            if (!lasted.isEmpty()) throw new Unproved("it has called " + String.join(", ", lasted)
                + ", and a rollback does not undo what that does", null);
        }

        /**
         * A foreign table may lead back to this database, where another session does what is not seen from here. Its server has the
         * database's name then, and a session there sees this one among the locks.
         */
        private void refuseItself(String foreignTables) throws SQLException {
            prepared.forget(); // an event trigger may run
            for (var row : rows("""
                select format('%I.%I', nspname, relname), quote_ident(srvname) from pg_foreign_table t join pg_class c on c.oid = ftrelid
                  join pg_namespace n on n.oid = relnamespace join pg_foreign_server s on s.oid = ftserver
                  join pg_foreign_data_wrapper w on w.oid = srvfdw join pg_proc h on h.oid = fdwhandler
                 where ftrelid = any (string_to_array(?, ',')::oid[]) and h.proname = 'postgres_fdw_handler'
                   and not exists (select from pg_options_to_table(srvoptions)
                        where option_name = 'dbname' and option_value <> current_database()
                           or option_name = 'port' and option_value <> current_setting('port'))""", foreignTables))
                if (leadsBack(row[1])) throw new Unproved(row[0] + " is a table of this very database, through the server " + row[1], null);
        }

        private boolean leadsBack(String server) throws SQLException {
            execute("savepoint lossless_itself");
            try {
                execute("create foreign table pg_temp.lossless_itself (pid int, virtualtransaction text) server " + server
                    + " options (schema_name 'pg_catalog', table_name 'pg_locks')");
                return !rows("""
                    select from pg_temp.lossless_itself i where pid = pg_backend_pid() and virtualtransaction in (
                        select l.virtualtransaction from pg_locks l where l.pid = pg_backend_pid())""").isEmpty();
            } catch (SQLException e) {
                return true; // as far as can be told
            } finally {
                execute("rollback to lossless_itself");
            }
        }

        private List<String[]> rowsAtOwnPath(String sql, String... parameters) throws SQLException {
            var old = rows("""
                select pg_catalog.current_setting('search_path'), pg_catalog.current_setting('standard_conforming_strings')""").get(0);
            execute(OWN_PATH + "; set local standard_conforming_strings = on");
            var rows = rows(sql, parameters);
            rows("select set_config('search_path', ?, true), set_config('standard_conforming_strings', ?, true)", old);
            return rows;
        }

        /**
         * What the statements may have done harm to. PostgreSQL holds every lock until the transaction ends, so the locks
         * of this session name every table that was written to (RowExclusiveLock) or altered, dropped or truncated
         * (stronger modes), whoever did it: a statement, a trigger, a rule, a foreign key, a function.
         */
        List<Risk> risks() throws SQLException {
            var locks = locks();
            touched = new TreeSet<>(locks.modes.keySet());
            relationsBefore = relations(asBefore(locks));
            relationsNow = relations(look.now);
            var found = relationsBefore.isEmpty() ? new TreeMap<Long, Risk>() : risks(relationsBefore, locks);
            if (locks.largeObjects || locks.written.contains(LARGE_OBJECTS)) found.put(LARGE_OBJECTS,
                new Risk(LARGE_OBJECTS, Set.of(2), Set.of(), Set.of(), true, "RowExclusiveLock", "large objects written"));
            hasRisks = found.values().stream().anyMatch(risk -> !risk.why.equals(Risk.NO_ROW));
            return List.copyOf(found.values());
        }

        /** Whether there was a sign of one when it was looked for last. */
        boolean hasRisks() { return hasRisks; }

        /** @return by table, in the order of their creation */
        private TreeMap<Long, Risk> risks(Map<Long, Relation> before, Locks locks) throws SQLException {
            var found = new TreeMap<Long, Risk>();
            var after = relationsNow;
            var rowsWritten = before.keySet().stream().anyMatch(locks.written::contains);
            var counters = rowsWritten ? counters(rows(prepared.call(ofServer(COUNTERS)))) : Map.<Long, long[]>of();
            countersTrusted = !rowsWritten || countersCanBeTrusted();
            var changedTypes = new TreeSet<Long>();
            writable = before.values().stream().noneMatch(old -> old.kind.equals("f")) ? Set.of() : writable();
            for (var old : before.values()) {
                var risk = risk(old, after.get(old.oid), locks.modes, locks.written.contains(old.oid) ? counters.get(old.oid) : null,
                    countersTrusted);
                if (risk == null) continue;
                if (old.rowType != 0 && !(risk.dropped.isEmpty() && risk.retyped.isEmpty()))
                    changedTypes.add(old.rowType); // other tables may hold such rows
                if ("rf".contains(old.kind) || old.kind.equals("p") && !risk.columns.isEmpty()) found.put(old.oid, risk);
                if (old.kind.equals("e")) changedTypes.add(old.oid);
            }
            refuseForeignScratch(locks, before, after);
            unreached = unreached(before, locks.written, counters);
            for (var risk : columnsOf(changedTypes)) found.merge(risk.table, risk, Risk::and);
            wholePartitionedTables(found, before, locks.written);
            return found;
        }

        /**
         * What this session has locked.
         *
         * @param modes the strongest lock of each relation
         * @param written relations whose rows the statements may have written
         * @param largeObjects whether one was locked, as lo_unlink does
         */
        private record Locks(Map<Long, String> modes, Set<Long> written, Set<Long> types, boolean largeObjects) { }

        /**
         * DDL gives its locks on these catalogs back at once, but for a few; who still holds one has written there by hand. The last
         * row says what {@link #CATALOG} is to show.
         */
        private static final String LOCKS = """
            with held as materialized (
            select locktype, coalesce(relation, objid) as oid, mode, coalesce(classid, 0) as class,
                   case when mode = 'RowExclusiveLock' and relation < 16384 and relation = any (array['pg_class', 'pg_attribute',
                       'pg_attrdef', 'pg_enum', 'pg_range', 'pg_namespace', 'pg_inherits', 'pg_partitioned_table', 'pg_index',
                       'pg_constraint', 'pg_proc', 'pg_aggregate', 'pg_operator', 'pg_cast', 'pg_am', 'pg_opclass', 'pg_opfamily',
                       'pg_amop', 'pg_amproc', 'pg_collation', 'pg_rewrite', 'pg_trigger', 'pg_event_trigger', 'pg_policy',
                       'pg_sequence', 'pg_foreign_table',
                       'pg_largeobject_metadata']::regclass[]) then relation::regclass::text end as written
              from pg_catalog.pg_locks
             where pid = pg_backend_pid() and granted and mode not in ('AccessShareLock', 'RowShareLock')
               and locktype in ('relation', 'object')
            )
            select locktype, oid::bigint, mode, class::bigint, written from held
            union all select 'cursor', """ + CURSOR_MADE + """
            , null, 0, null from pg_cursors where name = 'lossless_before'
            union all select 'shown', null, concat(
                       set_config('lossless.relations', array(select oid from held where locktype = 'relation')::text, true),
                       set_config('lossless.types', array(select oid from held where locktype = 'object' and class = 1247)::text, true),
                       set_config('lossless.all_types', exists (select from held where locktype = 'relation' and oid = 1247
                           and mode = 'RowExclusiveLock')::text, true)), null, null
             order by 2""";

        private Locks locks() throws SQLException {
            var locks = new Locks(new HashMap<>(), new TreeSet<>(), new TreeSet<>(), false);
            var cursors = new ArrayList<Long>();
            var largeObjects = false;
            for (var lock : look.locks) {
                var oid = lock[1] == null ? 0 : Long.parseLong(lock[1]);
                switch (lock[0]) {
                    case "cursor" -> cursors.add(oid);
                    case "shown" -> { }
                    case "object" -> {
                        if (lock[3].equals("" + TYPES)) locks.types.add(oid);
                        if (lock[3].equals("" + LARGE_OBJECTS)) largeObjects = true;
                    }
                    default -> {
                        locks.modes.merge(oid, lock[2], (a, b) -> MODES.indexOf(a) > MODES.indexOf(b) ? a : b);
                        if (lock[2].equals("RowExclusiveLock")) locks.written.add(oid);
                        if (lock[4] != null) refuseCatalog(lock[4]);
                    }
                }
            }
            if (!cursors.equals(List.of(cursorMade))) throw new Unproved(CURSOR_TOUCHED, null);
            return new Locks(locks.modes, locks.written, locks.types, largeObjects);
        }

        private void refuseCatalog(String catalog) throws SQLException {
            if (!isWrittenByHand(catalog) || script.allowsCatalog(catalog)) return;
            throw new Unproved("it writes to " + catalog + ", a system catalog" + (Script.ALLOWABLE.contains(catalog)
                ? "; where that is meant: -- lossless: allow pg_catalog." + catalog + ", REASON" : ""), null);
        }

        /** The touched relations and the types as they were; the first and the last row of the cursor tell that nobody has moved it. */
        private List<String[]> asBefore(Locks locks) throws SQLException {
            if (historyIsPlain) keptHistory(look.history.get(0), locks);
            var rows = look.before;
            var last = rows.size() - 1;
            if (last < 1 || !rows.get(0)[1].equals("first") || !rows.get(last)[1].equals("last")) throw new Unproved(CURSOR_TOUCHED, null);
            if (locks.written.contains(TYPES))
                refuseChangedTypes(rows.stream().filter(row -> row[1].equals("type")).toList());
            return rows;
        }

        private void keptHistory(String[] rows, Locks locks) throws Unproved {
            if (range == null && rows[2].equals("0"))
                throw new Unproved("a rule or a trigger keeps its row out of " + history, null);
            if (rows[1].equals("" + (historyBefore + 1)) && rows[2].equals("1")) locks.written.remove(Long.valueOf(rows[0]));
        }

        /** ALTER DOMAIN … RENAME CONSTRAINT keeps its lock on pg_type, too, and changes nothing there. */
        private void refuseChangedTypes(List<String[]> before) throws SQLException {
            var now = rows("select t.oid::text, " + TYPE + " from pg_catalog.pg_type t").stream()
                .collect(Collectors.toMap(row -> row[0], row -> row[1]));
            var changed = before.stream().anyMatch(row -> !now.getOrDefault(row[0], row[2]).equals(row[2]));
            if (changed || !rows("""
                select from pg_catalog.pg_attribute a where attnum > 0 and not attisdropped and not exists (
                    select from pg_catalog.pg_type t where t.oid = atttypid)""").isEmpty()) refuseCatalog("pg_type");
        }

        private static final Pattern INSERTS = Pattern.compile("(?i)\\b(insert|copy|merge)\\b");

        /**
         * Tables that statements were to write to, though no row was. What an earlier migration has inserted may still be counted,
         * so the file tells whether this one does.
         */
        private Set<Long> unreached(Map<Long, Relation> before, Set<Long> written, Map<Long, long[]> counters) {
            var first = INSERTS.matcher(script.file.text()).find() ? 0 : 1;
            return before.values().stream().filter(old -> "rp".contains(old.kind) && written.contains(old.oid))
                .filter(old -> before.keySet().stream().filter(oid -> oid == old.oid || top(before, oid) == old.oid)
                    .allMatch(oid -> LongStream.of(counters.getOrDefault(oid, new long[3])).skip(first).allMatch(count -> count == 0)))
                .map(Relation::oid).collect(Collectors.toSet());
        }

        /** Of the catalogs whose lock ALTER SCHEMA, ALTER FUNCTION and the like keep: is there more than they do? */
        private boolean isWrittenByHand(String catalog) throws SQLException {
            return switch (catalog) {
                case "pg_namespace" -> !rows("""
                    select from pg_catalog.pg_class c where not exists (select from pg_catalog.pg_namespace n where n.oid = relnamespace)
                     limit 1""").isEmpty();
                case "pg_proc", "pg_operator" -> !rows("select from pg_catalog." + catalog
                    + " where oid < 16384 and pg_catalog.age(xmin) <= 0 limit 1").isEmpty();
                default -> true;
            };
        }

        /** A table, composite type or enum type in the catalog; names by attribute number or, for an enum, by the label's oid. */
        private record Relation(long oid, String kind, boolean logged, String file, long rowType, long parent, Map<Integer, Column> columns,
                                Map<Long, String> labels) {
            static Relation ofEnum(long oid) { return new Relation(oid, "e", false, null, 0, 0, Map.of(), new TreeMap<>()); }

            /** @return null for what does not matter */
            static Relation of(long oid, String[] members, long parent) {
                if (!"rpfc".contains(members[0]) || members[1].equals("t") || oid < 16384) return null;
                return new Relation(oid, members[0], members[1].equals("p"), members[2], Long.parseLong(members[3]),
                    members[4].equals("t") ? parent : 0, new TreeMap<>(), Map.of());
            }
        }

        /** Of all that has columns, what has rows or is their type, and is not the session's own. */
        private static Map<Long, Relation> relations(List<String[]> rows) {
            var relations = new TreeMap<Long, Relation>();
            var parents = new HashMap<String, Long>();
            for (var row : rows) if ("parent".equals(row[1])) parents.put(row[0], Long.valueOf(row[2]));
            for (var row : rows) {
                if ("label".equals(row[1])) relations.computeIfAbsent(Long.valueOf(row[0]), Relation::ofEnum).labels
                    .put(Long.valueOf(row[2]), row[3]);
                if (!"table".equals(row[1])) continue;
                var found = Relation.of(Long.parseLong(row[0]), members(row[2]), parents.getOrDefault(row[0], 0L));
                if (found != null) relations.put(found.oid, found);
            }
            for (var row : rows) {
                var relation = "column".equals(row[1]) ? relations.get(Long.valueOf(row[0])) : null;
                var members = relation == null ? null : members(row[2]);
                if (relation == null || members[0].startsWith("-")) continue; // a system column
                var number = Integer.parseInt(members[0]);
                relation.columns.put(number, new Column(number, row[3], null, Long.parseLong(members[1]), Integer.parseInt(members[2]),
                    !members[3].isEmpty()));
            }
            return relations;
        }

        /** Of a row as text, of which no member has a comma or a quote. */
        private static String[] members(String row) {
            return row.substring(1, row.length() - 1).replace("\"", "").split(",", -1);
        }

        /** A table that was made, written to and dropped is nobody's loss, unless it was foreign: it may have led back to this database. */
        private void refuseForeignScratch(Locks locks, Map<Long, Relation> before, Map<Long, Relation> after) throws SQLException {
            var gone = locks.written.stream().filter(oid -> oid >= 16384 && !before.containsKey(oid) && !after.containsKey(oid)).toList();
            var there = gone.isEmpty() || !script.mentions("foreign") ? gone.size() : Integer.parseInt(rows("""
                select count(*) from pg_catalog.pg_class where oid = any (string_to_array(?, ',')::oid[])""", list(gone)).get(0)[0]);
            if (there < gone.size()) throw new Unproved("it writes to a table and drops it; a foreign one may lead back to "
                + "this database", null);
        }

        /** The foreign tables through which anything can be written. */
        private Set<Long> writable() throws SQLException {
            return rows("""
                select ftrelid::bigint from pg_foreign_table join pg_foreign_server s on s.oid = ftserver
                  join pg_foreign_data_wrapper w on w.oid = srvfdw where fdwhandler <> 0""").stream().map(row -> Long.valueOf(row[0]))
                .collect(Collectors.toSet());
        }

        private static final List<String> CHANGES = List.of("rows updated or deleted");

        private static long changed(long[] counters, String lock) {
            return counters[0] == 0 && lock.equals("RowExclusiveLock") ? counters[1] + counters[2] : 0;
        }

        private Risk risk(Relation old, Relation now, Map<Long, String> modes, long[] counters, boolean countersTrusted) {
            var lock = modes.getOrDefault(old.oid, "AccessExclusiveLock");
            // the rest follows from these
            var stored = old.columns.values().stream().filter(c -> !c.generated).map(Column::number).collect(Collectors.toSet());
            if (old.kind.equals("e")) {
                // a new name of a value is no loss, as that of a column is none; one that another value had is
                var renamed = now != null && old.labels.entrySet().stream().anyMatch(l -> !l.getValue().equals(now.labels.get(l.getKey()))
                    && (old.labels.containsValue(now.labels.get(l.getKey())) || !now.labels.containsKey(l.getKey())));
                return renamed ? new Risk(old.oid, Set.of(), Set.of(), Set.of(), false, lock, "enum values renamed") : null;
            }
            var foreign = old.kind.equals("f"); // its rows are elsewhere: they stay, whatever becomes of the columns here
            if (now == null) return foreign ? null : new Risk(old.oid, stored, Set.of(), Set.of(), false, lock, "dropped");
            if (foreign && counters == null) return !mayBeTruncated(old, now, lock) ? null
                : new Risk(old.oid, stored, Set.of(), Set.of(), true, lock, "truncated, it seems");
            var gone = stored.stream().filter(n -> !now.columns.containsKey(n)).collect(Collectors.toSet());
            var retyped = stored.stream().filter(n -> !gone.contains(n)
                && (now.columns.get(n).generated || !now.columns.get(n).sameType(old.columns.get(n)))).collect(Collectors.toSet());
            var why = new ArrayList<String>();
            if (!gone.isEmpty()) why.add(Risk.DROPPED);
            if (!retyped.isEmpty()) why.add("columns retyped");
            var all = false;
            var copy = false;
            if (!old.file.equals(now.file)) {
                all = true;
                why.add("rewritten");
            }
            if (counters != null && !old.kind.equals("p")) { // a partitioned table has no rows of its own
                if (counters[1] != 0 || counters[2] != 0 || counters[0] < 0) why.addAll(CHANGES);
                // A lock for writing without a row that was counted: somebody may have switched the counters off.
                var noRow = maySwitch && LongStream.of(counters).allMatch(count -> count == 0);
                var uncounted = !countersTrusted || foreign || noRow;
                if (uncounted && why.isEmpty()) why.add(noRow && countersTrusted ? Risk.NO_ROW : "rows written, uncounted");
                if (counters[1] != 0 || counters[2] != 0 || counters[0] < 0 || uncounted) {
                    all = true;
                    copy = counters[2] != 0 || counters[0] != 0 && counters[1] != 0; // the sums will not be equal: there is no need to try
                }
            }
            return why.isEmpty() ? null : new Risk(old.oid, all ? stored : union(gone, retyped), gone, retyped, copy, lock,
                String.join(", ", why), countersTrusted && old.kind.equals("r") && why.equals(CHANGES) ? changed(counters, lock) : 0);
        }

        /** TRUNCATE of a foreign table takes the lock of ALTER FOREIGN TABLE, and nothing else that could be seen here. */
        private boolean mayBeTruncated(Relation old, Relation now, String lock) {
            return lock.equals("AccessExclusiveLock") && (old.columns.equals(now.columns) || script.mentions("truncate"))
                && writable.contains(old.oid);
        }

        private String ofServer(String counters) throws SQLException {
            return counters.replace("{may switch}", MAY_SWITCH + (connection.getMetaData().getDatabaseMajorVersion() < 15 ? "" : GRANTED));
        }

        /** Session counters minus what they were at the start: earlier migrations of one transaction are in them. */
        private Map<Long, long[]> counters(List<String[]> rows) {
            var counters = new HashMap<Long, long[]>();
            for (var row : rows) {
                var oid = Long.parseLong(row[0]);
                var base = countersBefore.getOrDefault(oid, new long[3]);
                counters.put(oid, IntStream.range(0, 3).mapToLong(i -> Long.parseLong(row[i + 1]) - base[i]).toArray());
            }
            return counters;
        }

        /**
         * `track_counts` off blinds the counters, also for a moment, also from within a function. A superuser may switch it off,
         * and a function that runs as one: so neither the file, nor a function that was called, nor an expression that is stored
         * may have words for it. A SQL function that was inlined is not among those called; one that this transaction has
         * changed or dropped no longer shows what it did.
         */
        private boolean countersCanBeTrusted() throws SQLException {
            var row = rows("""
                select current_setting('track_counts') = 'on' and (current_setting('track_functions') = 'all' or not rolsuper)
                       and not exists (select from pg_proc where oid >= 16384 and age(xmin) <= 0
                                          and oid <> all (string_to_array(?, ',')::oid[]))
                       and not exists (select from pg_locks where pid = pg_backend_pid() and locktype = 'object'
                                          and classid = 'pg_proc'::regclass and mode = 'AccessExclusiveLock'
                                          and objid not in (select oid from pg_proc)),
                       current_setting('track_counts') = 'on'
                  from pg_roles where rolname = current_user""", recorders()).get(0);
            var words = Pattern.compile("(?i)" + SWITCHES.replaceAll("\\\\[mM]", "\\\\b"));
            if (row[1].equals("f") || maySwitch && (row[0].equals("f") || words.matcher(script.file.text()).find())) return false;
            return rows("""
                select from pg_proc join pg_language on pg_language.oid = prolang join pg_roles as owner on owner.oid = proowner
                 where pg_proc.oid >= 16384 and pg_proc.oid <> all (string_to_array(?, ',')::oid[])
                   and (prosrc ~* ? or proconfig::text ~* 'track_' or lanname not in ('sql', 'plpgsql', 'c', 'internal'))
                   and (?::boolean and (lanname in ('sql', 'internal') or pg_proc.oid in (select funcid from pg_stat_xact_user_functions))
                        or prosecdef and owner.rolsuper and owner.rolname <> current_user)
                   and not exists (select from pg_depend where classid = 'pg_proc'::regclass and objid = pg_proc.oid and deptype = 'e')""",
                recorders(), SWITCHES, "" + maySwitch).isEmpty() && (!maySwitch || rows("""
                select from pg_rewrite where ev_class >= 16384 and ev_action::text like '%:funcid 2078 %'
                union all select from pg_attrdef where adbin::text like '%:funcid 2078 %'
                union all select from pg_constraint where conbin::text like '%:funcid 2078 %'
                union all select from pg_trigger where tgqual::text like '%:funcid 2078 %'
                union all select from pg_type where typdefaultbin::text like '%:funcid 2078 %'
                union all select from pg_proc where (proargdefaults is not null or prosqlbody is not null)
                             and concat(proargdefaults, prosqlbody) like '%:funcid 2078 %'
                union all select from pg_policy where concat(polqual, polwithcheck) like '%:funcid 2078 %'
                union all select from pg_index where concat(indexprs, indpred) like '%:funcid 2078 %'
                union all select from pg_aggregate where 2078 in (aggtransfn::oid, aggfinalfn::oid, aggmtransfn::oid, aggmfinalfn::oid)
                """).isEmpty()); // set_config
        }

        /** The guard's own functions, which say nothing of the counters; that nobody has changed them is seen by their seal. */
        private String recorders() {
            return proofs.stream().filter(proof -> proof.recorder != null && proof.recorder.function != null)
                .map(proof -> proof.recorder.function)
                .collect(Collectors.joining(","));
        }

        /** The columns whose values are of these types, or made of them: arrays, domains, composites, ranges. */
        private List<Risk> columnsOf(Collection<Long> types) throws SQLException {
            if (types.isEmpty()) return List.of();
            return rows("""
                with recursive made (part, whole) as (
                    select typelem, oid from pg_catalog.pg_type where typelem <> 0
                    union all select typbasetype, oid from pg_catalog.pg_type where typbasetype <> 0
                    union all select rngsubtype, rngtypid from pg_catalog.pg_range
                    union all select rngtypid, rngmultitypid from pg_catalog.pg_range
                    union all select a.atttypid, c.reltype from pg_catalog.pg_class c join pg_catalog.pg_attribute a on a.attrelid = c.oid
                               where c.reltype <> 0 and a.attnum > 0 and not a.attisdropped
                ), uses (type) as (
                    select unnest(string_to_array(?, ',')::oid[]) union select made.whole from uses join made on made.part = uses.type
                )
                select c.oid::bigint, string_agg(a.attnum::text, ',')
                  from pg_catalog.pg_class c join pg_catalog.pg_attribute a on a.attrelid = c.oid join uses on uses.type = a.atttypid
                 where c.relkind = 'r' and c.relpersistence <> 't' and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                 group by c.oid""", list(types)).stream().map(row -> {
                    var columns = Arrays.stream(row[1].split(",")).map(Integer::valueOf).collect(Collectors.toSet());
                    return new Risk(Long.parseLong(row[0]), columns, Set.of(), columns, false, "ShareRowExclusiveLock", "type changed");
                }).toList();
        }

        /**
         * What happened to a partitioned table as a whole is told of it; what happened to one partition, of that partition.
         * The loss then has the name that the statement has. Where a partition has left it, all is told of the partitions.
         */
        private void wholePartitionedTables(Map<Long, Risk> found, Map<Long, Relation> before, Set<Long> written) throws SQLException {
            for (var root : before.values()) {
                if (!root.kind.equals("p") || root.parent != 0) continue;
                var parts = found.keySet().stream().filter(oid -> oid != root.oid && top(before, oid) == root.oid).toList();
                var all = !parts.isEmpty() && rows("""
                    select from pg_catalog.pg_partition_tree(?::bigint::oid::regclass) tree
                     where isleaf and relid::bigint <> all (string_to_array(?, ',')::bigint[])""", "" + root.oid, list(parts)).isEmpty();
                var whole = parts.stream().map(found::get).reduce(Risk::andOfPartition).orElse(null);
                var own = found.get(root.oid);
                if (hasLost(root, before)) found.remove(root.oid); // it has no rows but its partitions'
                else if (own != null || whole != null && (all || written.contains(root.oid))) {
                    var stored = root.columns.values().stream().filter(c -> !c.generated).map(Column::number).collect(Collectors.toSet());
                    var rows = whole == null || own != null && parts.stream().allMatch(oid -> isDroppedToo(before, found.get(oid), own))
                        ? null // a partition's attribute numbers may be others
                        : new Risk(root.oid, stored, Set.of(), Set.of(), whole.copy, whole.lock, whole.why, whole.changed);
                    parts.forEach(found::remove);
                    found.put(root.oid, Stream.of(own, rows).filter(Objects::nonNull).reduce(Risk::and).orElse(null));
                }
            }
            found.keySet().removeIf(oid -> before.containsKey(oid) && before.get(oid).kind.equals("p") && before.get(oid).parent != 0);
        }

        /** Whether a partition has left it and is a table by itself, or another's partition, with its rows. */
        private boolean hasLost(Relation root, Map<Long, Relation> before) {
            return before.keySet().stream().anyMatch(oid -> relationsNow.containsKey(oid) && top(before, oid) == root.oid
                && top(relationsNow, oid) != root.oid);
        }

        /** Whether nothing became of a partition but that it has lost columns with the partitioned table. */
        private static boolean isDroppedToo(Map<Long, Relation> before, Risk part, Risk whole) {
            var dropped = whole.dropped.stream().map(number -> before.get(whole.table).columns.get(number).name).toList();
            return part.why.equals(Risk.DROPPED) && part.dropped.stream().map(number -> before.get(part.table).columns.get(number).name)
                .allMatch(dropped::contains);
        }

        private static long top(Map<Long, Relation> relations, long oid) {
            var relation = relations.get(oid);
            return relation == null || relation.parent == 0 ? oid : top(relations, relation.parent);
        }

        // ---- The first run: the rows that it has replaced, as another session sees them ----

        /**
         * Whether all that was changed are rows that were replaced and kept their values, so that the statements need not run again.
         * To a session that sees what is committed, the rows that this transaction has replaced are there as they were, with its
         * number as their xmax; those that replaced them have it here as their xmin. Where there are as many of each as updates
         * were counted, and nothing else happened to the table, each row was replaced once, and no other was. What is not proved
         * so may still be: a subtransaction has another number, and so has a row that several sessions have locked.
         *
         * @param witness opens such a session; null when there is none
         * @param limit milliseconds that it may take; 0 for any time
         */
        boolean keepsAll(List<Risk> risks, Supplier<Connection> witness, long limit) throws SQLException {
            if (!countersTrusted || range != null
                || !risks.stream().allMatch(risk -> risk.changed > 0 && CHANGES.equals(List.of(risk.why)))) return false;
            var number = rows("select pg_current_xact_id()::xid").get(0)[0];
            readSchemas();
            return reading(() -> {
                readTypes();
                for (var risk : risks) {
                    var table = table(risk.table);
                    if (table == null || !isPlain(table) || isFewOf(table, risk.changed)
                        || !keepsAll(risk, table, number, witness.get(), limit)) return false;
                }
                return true;
            });
        }

        private boolean keepsAll(Risk risk, Table table, String number, Connection witness, long limit)
                throws SQLException {
            var key = key(table, risk);
            if (key.isEmpty() || witness == null) return false;
            var values = values(table, key);
            refuseOutputOfUsers(table, Stream.concat(key.stream(), values.stream()).toList());
            var sums = sumsSql("t", key, key.stream().allMatch(c -> INTEGERS.contains(c.type)), values.stream().map(c -> text("t", c))
                .toList()) + " from " + table.source + " t where ";
            var now = Sums.of(rows(sums + "t.xmin = '" + number + "'").get(0));
            if (now.rows != risk.changed) return false;
            try {
                var before = Sums.of(Query.rows(witness, "begin isolation level read committed read only; " + settings()
                    + "; set local lock_timeout = '1s'; set local statement_timeout = " + limit + "; " + sums
                    + "t.xmax = '" + number + "'; commit").get(0));
                return before.rows == now.rows && before.keys.equals(now.keys) && IntStream.range(0, values.size())
                    .allMatch(i -> before.count(i) == 0 || before.columns.get(i).equals(now.columns.get(i)));
            } catch (SQLException e) {
                Query.close(witness); // there was a lock, or the time is over, or it is lost
                return false;
            }
        }

        /** Others than tables have no rows of their own; of a table whose rows are hidden, not all are seen. */
        private boolean isPlain(Table table) throws SQLException {
            return rows("select from pg_class where oid = ?::bigint and relkind = 'r'", "" + table.oid).size() == 1 && !hidesRows(table);
        }

        // ---- The second run: before the statements ----

        /** Locks the tables at risk, so that nobody else's work is mistaken for the migration's, and takes their fingerprints. */
        void fingerprint(List<Risk> risks) throws SQLException {
            schemas = schemas();
            proofs = reading(() -> {
                writtenAge = writtenAge();
                var tables = new TreeMap<Long, Table>();
                readTypes();
                for (var risk : risks) {
                    var elsewhere = held(risk);
                    if (elsewhere != null) held.put(risk.table, elsewhere);
                    var table = elsewhere != null ? null : lock(risk);
                    if (table == null) continue; // the first run had made it, or somebody else dropped it meanwhile
                    if (isOwn(table)) notAtRisk.add(risk.table);
                    else tables.put(risk.table, table);
                    othersWrote |= ownTransactions != null && table.oid != LARGE_OBJECTS && !notAtRisk.contains(risk.table);
                }
                for (var row : rows("select oid::bigint, pg_partition_root(oid)::oid::bigint from pg_class where relispartition"
                        + " and oid = any (string_to_array(?, ',')::oid[])", list(tables.keySet())))
                    wholes.put(Long.parseLong(row[0]), table(Long.parseLong(row[1])));
                var changed = changedRows();
                var proofs = new ArrayList<Proof>();
                for (var risk : risks) {
                    var table = tables.get(risk.table);
                    if (table != null) proofs.add(seeingAll(table, () -> proof(risk, table)));
                }
                if (!changed.equals(changedRows())) throw new Unproved("an event trigger changes rows while the guard reads them", null);
                return proofs;
            });
        }

        /** Rows updated and deleted by this session: more of them after the guard's own CREATE TABLE are an event trigger's doing. */
        private List<String> changedRows() throws SQLException {
            return rows("""
                select format('%s %s %s', relid::regclass, n_tup_upd, n_tup_del) from pg_stat_xact_user_tables
                 where schemaname !~ '^pg_temp' and n_tup_upd + n_tup_del > 0 order by relid""").stream().map(row -> row[0]).toList();
        }

        /** Those of the statements' search path, when that has been put aside. */
        private void readSchemas() throws SQLException {
            if (!schemas.isEmpty()) return;
            rows("select set_config('search_path', ?, true)", statementsPath);
            schemas = schemas();
            execute(OWN_PATH);
        }

        private List<String> schemas() throws SQLException {
            return rows("select pg_catalog.unnest(pg_catalog.current_schemas(false))").stream().map(row -> row[0]).toList();
        }

        private Proof proof(Risk found, Table table) throws SQLException {
            var key = key(table, found);
            var risk = key.isEmpty() ? found.withCopy() : found; // sums of columns do not tell that rows stayed together
            var values = values(table, key).stream().filter(c -> key.isEmpty() || risk.columns.contains(c.number)).toList();
            refuseOutputOfUsers(table, Stream.concat(key.stream(), values.stream()).toList());
            var integers = key.stream().allMatch(c -> INTEGERS.contains(c.type)) && key.stream()
                .noneMatch(c -> risk.retyped.contains(c.number));
            var texts = values.stream().map(c -> text("t", c, risk)).toList();
            var foreignKeys = foreignKeys(table);
            if (isRange(risk, table)) return rangeOf(new Proof(risk.withCopy(), table, key, values(table, key), foreignKeys, integers, null,
                null, Set.of(), null));
            if (isRecordable(risk, table, key))
                return record(new Proof(risk.withCopy(), table, key, values(table, key), foreignKeys, integers, null, null, Set.of(),
                    null));
            if (!risk.copy) {
                var sums = sums(table.source + " t", "t", key, integers, texts);
                var counts = IntStream.range(0, values.size()).mapToObj(sums::count).toList();
                return new Proof(risk, table, key, values, foreignKeys, integers, sums, null, empty(values, counts), null);
            }
            var copy = new Proof(risk, table, key, values, foreignKeys, integers, null, null, Set.of(), null);
            var replicationRole = current("session_replication_role");
            setAsSuperuser("session_replication_role", "replica"); // event triggers, as of a log of DDL, are not to fire for it
            execute("drop table if exists " + copy.copy() + "; create temporary table " + copy.copy().substring(8)
                + " on commit drop as " + takenDown(copy, texts) + " from " + table.source + " t");
            setAsSuperuser("session_replication_role", replicationRole);
            var counts = counts(copy.copy() + " c", "true", values.stream().map(c -> "c.v" + c.number + " is not null").toList(), true);
            return new Proof(risk, table, key, values, foreignKeys, integers, null, seal(copy), empty(values, counts), null);
        }

        private String takenDown(Proof proof, List<String> texts) {
            return "select " + Stream.of(Stream.of("1 as one"),
                IntStream.range(0, proof.key.size()).mapToObj(i -> plain("t", proof.key.get(i)) + " as k" + i),
                IntStream.range(0, proof.values.size()).mapToObj(i -> texts.get(i) + " as v" + proof.values.get(i).number))
                .flatMap(list -> list).collect(Collectors.joining(", "));
        }

        private static List<Column> values(Table table, List<Column> key) {
            return table.columns.values().stream().filter(c -> !c.generated && !key.contains(c)).toList();
        }

        // ---- The second run, where PostgreSQL itself keeps a column's values in another place: nothing is read under a lock ----

        /** Values that are in another place as well, and what is said of them; archives are the other tables. */
        private record Held(Risk risk, Set<Long> archives, List<String> lines) {
            boolean covers(Risk other, List<Risk> all) {
                return other.why.equals(risk.why) && risk.covers(other) && all.stream().noneMatch(one -> archives.contains(one.table));
            }
        }

        /** Types whose values are the same when they are the same as text. */
        private static final Set<Long> PLAIN_TYPES = Set.of(16L, 20L, 21L, 23L, 25L, 1042L, 1043L, NUMERIC, 2950L);

        /**
         * Of columns that are dropped and nothing else: null where one of them has to be read. The lock is for others' DDL: nobody
         * takes the check or the trigger away before the statements do; readers and writers go on.
         */
        private Held held(Risk risk) throws SQLException {
            if (!risk.why.equals(Risk.DROPPED) || risk.copy || range != null) return null;
            var table = table(risk.table);
            if (table == null || !risk.columns.equals(risk.dropped) || hidesRows(table)) return null;
            execute("lock table " + table.source + " in share update exclusive mode");
            if (!table.equals(table(risk.table))) return null; // somebody has changed it while this waited
            var archives = new TreeSet<Long>();
            var lines = new ArrayList<String>();
            functions.clear();
            for (var number : new TreeSet<>(risk.dropped)) {
                var column = table.columns.get(number);
                var line = heldByCheck(risk, table, column);
                if (line == null) line = heldByTrigger(risk, table, column, archives);
                if (line == null) return null;
                lines.add(table.display + "." + column.quoted + ": " + line);
            }
            if (!archives.isEmpty() && !isInStep(table)) return null;
            return new Held(risk, archives, lines);
        }

        /** A check that has been validated says of every row that another column has the value: PostgreSQL has read them all. */
        private String heldByCheck(Risk risk, Table table, Column column) throws SQLException {
            for (var other : table.columns.values()) {
                if (other.generated || risk.dropped.contains(other.number) || !isPlain(column) || !isPlain(other)) continue;
                var check = rows("""
                    select quote_ident(conname) from pg_catalog.pg_constraint
                     where conrelid = ?::bigint and contype = 'c' and convalidated and conbin::text like '%{DISTINCTEXPR :opno 98 %'
                       and pg_get_constraintdef(oid) = 'CHECK ((NOT (' || ? || ' IS DISTINCT FROM ' || ? || ')))'""",
                    "" + table.oid, inCheck(column), inCheck(other)); // 98 is PostgreSQL's own = of texts
                if (!check.isEmpty()) return "every value is kept in " + other.quoted + ", as the check " + check.get(0)[0] + " has it";
            }
            return null;
        }

        private boolean isPlain(Column column) { return PLAIN_TYPES.contains(column.type) && !casts.contains(column.type); }

        /** As pg_get_constraintdef() writes it. */
        private String inCheck(Column column) {
            var value = isNumeric(column) ? "trim_scale(" + column.quoted + ")" : column.quoted;
            return "(" + (column.type == 25 ? value : "(" + value + ")::text") + " COLLATE \"C\")";
        }

        /** A trigger takes each change over into an archive, and by now all is there: so it stays until the trigger goes. */
        private String heldByTrigger(Risk risk, Table table, Column column, Set<Long> archives) throws SQLException {
            var key = key(table, risk);
            if (key.isEmpty() || key.contains(column) || !Stream.concat(Stream.of(column), key.stream()).allMatch(c -> c.type < 16384
                && !casts.contains(c.type))) return null;
            for (var row : rows("""
                select a.oid::bigint, p.prosrc, p.oid, p.xmin from pg_catalog.pg_trigger g join pg_catalog.pg_proc p on p.oid = g.tgfoid
                  join pg_catalog.pg_language l on l.oid = p.prolang and l.lanname = 'plpgsql'
                  join pg_catalog.pg_class a on a.relname = p.proname and a.relnamespace = p.pronamespace
                  join pg_catalog.pg_namespace n on n.oid = a.relnamespace and n.nspname = 'lossless_archive'
                 where g.tgrelid = ?::bigint and g.tgenabled = 'A' and g.tgtype = 29 and g.tgqual is null and g.tgattr::text = ''
                   and g.xmin = p.xmin -- as it was made with the trigger: nobody has written, or writes, through another
                   and not exists (select from pg_catalog.pg_partition_tree(g.tgrelid) t where t.isleaf and not exists (
                       select from pg_catalog.pg_trigger c where c.tgrelid = t.relid and c.tgfoid = g.tgfoid and c.tgenabled = 'A'
                          and c.tgtype = 29 and c.tgqual is null and c.tgattr::text = ''))
                   and p.prosecdef and p.proconfig = array['search_path=pg_catalog, pg_temp'] and p.proowner = a.relowner
                   and a.relkind = 'r' and pg_has_role(a.relowner, 'usage') and not a.relhasrules and not a.relrowsecurity
                   and not exists (select from pg_catalog.pg_trigger where tgrelid = a.oid)""", "" + table.oid)) {
                var archive = table(Long.parseLong(row[0]));
                if (!plain(row[1]).equals(plain(takingOver(archive, key, column)))) continue;
                execute("lock table " + archive.source + " in share update exclusive mode");
                var line = allIn(archive, table, key, column);
                if (line != null) archives.add(archive.oid);
                functions.put(row[2], row[3]);
                return line;
            }
            return null;
        }

        /**
         * No lock keeps a function from being replaced. So once nobody writes to the table, each must have the row that it had when
         * the archive was compared: whatever was written since went through it.
         */
        private boolean isInStep(Table table) throws SQLException {
            execute("lock table " + table.source + " in access exclusive mode");
            for (var function : functions.entrySet())
                if (!rows("select xmin from pg_catalog.pg_proc where oid = ?::bigint", function.getKey()).get(0)[0]
                    .equals(function.getValue())) return false;
            return true;
        }

        private static String plain(String sql) { return sql.strip().replaceAll("\\s+", " "); }

        /** The function of such a trigger, as check_drift writes it. */
        private static String takingOver(Table archive, List<Column> key, Column column) {
            var keys = key.stream().map(Column::quoted).toList();
            return """
                begin
                    if tg_op = 'UPDATE' and row(%5$s, new.%3$s)::record *= row(%6$s, old.%3$s)::record then return null; end if;
                    if tg_op <> 'INSERT' then delete from %1$s where %2$s; end if;
                    if tg_op <> 'DELETE' and new.%3$s is not null then
                        insert into %1$s (%4$s, %3$s) values (%5$s, new.%3$s) on conflict (%4$s) do update set %3$s = excluded.%3$s;
                    end if;
                    return null;
                end""".formatted(archive.source.replaceFirst("^only ", ""), keys.stream().map(k -> k + " = old." + k)
                    .collect(Collectors.joining(" and ")), column.quoted, String.join(", ", keys),
                    keys.stream().map(k -> "new." + k).collect(Collectors.joining(", ")),
                    keys.stream().map(k -> "old." + k).collect(Collectors.joining(", ")));
        }

        /** Both are read as of one moment, while others read and write. */
        private String allIn(Table archive, Table table, List<Column> key, Column column) throws SQLException {
            if (Stream.concat(Stream.of(column), key.stream()).anyMatch(c -> archive.column(c.name) == null
                || !archive.column(c.name).sameType(c))) return null;
            var same = key.stream().map(c -> "a." + c.quoted + " = t." + c.quoted).collect(Collectors.joining(" and "));
            var row = rows("select count(*), count(a." + key.get(0).quoted + ") from " + table.source + " t left join " + archive.source
                + " a on " + same + " and " + text("a", archive.column(column.name)) + " = " + text("t", column) + " where t."
                + column.quoted + " is not null").get(0);
            return !row[0].equals(row[1]) ? null : String.format(Locale.ROOT, "%,d value%s, all kept in %s.%s, compared before the lock",
                Long.parseLong(row[0]), row[0].equals("1") ? "" : "s", archive.display, column.quoted);
        }

        // ---- The second run of few changes to a large table: what they change is recorded, the rest is not read ----

        /**
         * Triggers that take down the rows that statements update and delete, as they were. They hold when they have seen as many
         * rows as PostgreSQL has counted, and nobody has laid hands on them.
         *
         * @param seal the triggers, their function and the copy's file, as they were made
         * @param function its oid
         * @param inserted rows that were counted by then; the first run's may be among them
         * @param changed updated and deleted ones
         */
        private record Recorder(String seal, String function, long inserted, long changed) { }

        /** Rows of a table, its alias is t: of a batch, nobody but it has to do with others. */
        record Range(long table, String rows) { }

        private static final String CHANGED = "select pg_stat_get_xact_tuples_inserted({}), pg_stat_get_xact_tuples_updated({})"
            + " + pg_stat_get_xact_tuples_deleted({})";

        /**
         * Only few rows of a large table change: else reading it whole is as fast, and its end has to wait for nobody. For to drop
         * a trigger takes a lock that readers do not share. Others must not be able to see it, or to be in its way: row security,
         * an inheritor, an event trigger that only a superuser may silence.
         */
        private boolean isRecordable(Risk risk, Table table, List<Column> key) throws SQLException {
            if (!recording || risk.changed == 0 || key.isEmpty() || key.stream().anyMatch(c -> c.type >= 16384)) return false;
            return isFewOf(table, risk.changed) && !rows("""
                select from pg_class c, pg_roles r
                 where c.oid = ?::bigint and r.rolname = current_user and pg_has_role(c.relowner, 'usage') and not c.relispartition
                   and has_table_privilege(c.oid, 'trigger') and relnatts <= 200 and not row_security_active(c.oid)
                   and has_database_privilege(current_database(), 'temp')
                   and exists (select from pg_language where lanname = 'plpgsql' and has_language_privilege(pg_language.oid, 'usage'))
                   and (rolsuper or not exists (select from pg_event_trigger where evtenabled <> 'D'))
                   and not exists (select from pg_inherits where c.oid in (inhrelid, inhparent))""", "" + table.oid).isEmpty();
        }

        /** Whether so few rows of a large table have changed that to take them down is faster than to read it all. */
        private boolean isFewOf(Table table, long changed) throws SQLException {
            return !rows("""
                select from pg_class c, lateral (select pg_relation_size(c.oid) as bytes) size
                 where c.oid = ?::bigint and bytes >= 8 * 1024 * 1024
                   and ?::bigint * 10 <= greatest(c.reltuples::bigint, bytes / 1000)""", "" + table.oid, "" + changed).isEmpty();
        }

        private Proof record(Proof proof) throws SQLException {
            var name = proof.copy().substring(8);
            var table = proof.table.source.replaceFirst("^only ", "");
            var row = takenDownByKey(proof);
            var settings = SHOWN_BY.stream().map(setting -> " set " + setting + " = " + SETTINGS.get(setting))
                .collect(Collectors.joining());
            var replicationRole = current("session_replication_role");
            setAsSuperuser("session_replication_role", "replica");
            execute("drop table if exists " + proof.copy() + "; create temporary table " + name + " on commit drop as " + row + " from "
                + proof.table.source + " t with no data; create function pg_temp." + name + "() returns trigger language plpgsql"
                + " security definer" + settings + " as $lossless$ begin insert into " + proof.copy() + " " + row
                + " from lossless_old t; return null; end $lossless$");
            for (var event : List.of("update", "delete"))
                execute("create trigger " + recorder(event) + " after " + event + " on " + table + " referencing old table as lossless_old"
                    + " for each statement execute function pg_temp." + name + "(); alter table " + table + " enable always trigger "
                    + recorder(event));
            setAsSuperuser("session_replication_role", replicationRole);
            var function = rows("select oid::text from pg_proc where pronamespace = pg_my_temp_schema() and proname = ?",
                "lossless " + proof.table.oid).get(0)[0];
            var counted = rows(CHANGED.replace("{}", "" + proof.table.oid)).get(0);
            return new Proof(proof.risk, proof.table, proof.key, proof.values, proof.foreignKeys, proof.integerKey, null, null, Set.of(),
                new Recorder(sealOfRecorder(proof, function), function, Long.parseLong(counted[0]), Long.parseLong(counted[1])));
        }

        /** A batch changes rows of its own range: they are locked and taken down, the table is open to others. */
        private boolean isRange(Risk risk, Table table) throws SQLException {
            if (range == null || range.table != table.oid || risk.changed == 0 && !risk.why.equals(Risk.NO_ROW)) return false;
            var key = key(table, risk);
            return !key.isEmpty() && key.stream().allMatch(c -> c.type < 16384) && !hidesRows(table);
        }

        private Proof rangeOf(Proof proof) throws SQLException {
            execute("drop table if exists " + proof.copy() + "; create temporary table " + proof.copy().substring(8)
                + " on commit drop as " + takenDownByKey(proof) + ", t.tableoid as o, t.ctid as p from " + proof.table.source + " t where "
                + range.rows + " for no key update; analyze " + proof.copy()); // rows that came since the lock are locked, too
            return new Proof(proof.risk, proof.table, proof.key, proof.values, proof.foreignKeys, proof.integerKey, null, seal(proof),
                Set.of(), new Recorder(null, null, 0, changedIn(proof.table)));
        }

        private long changedIn(Table table) throws SQLException {
            return Long.parseLong(rows("select sum(pg_stat_get_xact_tuples_updated(oid) + pg_stat_get_xact_tuples_deleted(oid)) from ("
                + "select ?::bigint::oid as oid union select relid from pg_partition_tree(?::bigint::oid::regclass)) parts",
                "" + table.oid, "" + table.oid).get(0)[0]);
        }

        /**
         * Whether what was updated and deleted is all in the range, each row once. The rows were locked before they were taken
         * down: one that does not stand where it stood was changed by us.
         */
        private boolean isOfTheRange(Proof proof) throws SQLException {
            refuseBrokenSeal(proof);
            var changed = rows("select count(*) from " + proof.copy() + " c left join (select t.tableoid as o, t.ctid as p from "
                + proof.table.source + " t where " + range.rows + ") t on t.o = c.o and t.p = c.p where t.p is null").get(0)[0];
            return countersCanBeTrusted() && Long.parseLong(changed) == changedIn(proof.table) - proof.recorder.changed;
        }

        private String takenDownByKey(Proof proof) {
            return takenDown(proof, proof.values.stream().map(c -> text("t", c, proof.risk)).toList())
                + IntStream.range(0, proof.key.size()).mapToObj(i -> ", t." + proof.key.get(i).quoted + " as n" + i)
                    .collect(Collectors.joining());
        }

        private static String recorder(String event) { return "\" lossless " + event + "\""; }

        /** A row of the catalog that has been changed stands elsewhere. */
        private String sealOfRecorder(Proof proof, String function) throws SQLException {
            return rows("""
                select concat_ws(' ', (select string_agg(concat(oid, ctid), ' ' order by oid) from pg_trigger where tgfoid = ?::oid),
                    (select ctid from pg_proc where oid = ?::oid),
                    (select concat(oid, relfilenode) from pg_class where oid = to_regclass(?)),
                    (select string_agg(concat(attnum, ctid), ' ' order by attnum) from pg_attribute where attrelid = to_regclass(?)))""",
                function, function, proof.copy(), proof.copy()).get(0)[0];
        }

        /** Have the triggers seen all? */
        private boolean hasSeenAll(Proof proof) throws SQLException {
            var recorder = proof.recorder;
            if (!recorder.seal.equals(sealOfRecorder(proof, recorder.function)) || !countersCanBeTrusted()) return false;
            var seen = rows("select count(*) from " + proof.copy()).get(0)[0];
            var counted = rows(CHANGED.replace("{}", "" + proof.table.oid)).get(0);
            var written = rows(CHANGED.replace("{}", "to_regclass('" + proof.copy() + "')::oid")).get(0);
            if (Long.parseLong(counted[0]) != recorder.inserted || !List.of(written).equals(List.of(seen, "0"))
                || Long.parseLong(counted[1]) != recorder.changed + Long.parseLong(seen) || !isOneRowEach(proof)) return false;
            execute("analyze " + proof.copy());
            return true;
        }

        /**
         * A row that was changed twice is taken down twice, and not always first as it was: what a function, a trigger or a foreign
         * key changes within a statement comes before what the statement itself has changed. So all values that a column of it
         * was seen with have to be one, or none; that one is taken for its.
         */
        private boolean isOneRowEach(Proof proof) throws SQLException {
            var keys = IntStream.range(0, proof.key.size()).mapToObj(i -> "k" + i).toList();
            var values = proof.values.stream().map(c -> "v" + c.number).toList();
            var columns = Stream.concat(keys.stream(), values.stream().map(v -> "max(" + v + ") as " + v));
            var several = "(select " + columns.collect(Collectors.joining(", ")) + " from " + proof.copy() + " group by "
                + String.join(", ", keys) + " having count(*) > 1) seen";
            if (rows("select from " + several + " limit 1").isEmpty()) return true;
            var same = keys.stream().map(k -> "c." + k + " = seen." + k).collect(Collectors.joining(" and "));
            var other = values.stream().map(v -> "c." + v + " <> seen." + v).collect(Collectors.joining(" or "));
            var from = proof.copy() + " c, " + several + " where " + same;
            if (!values.isEmpty() && !rows("select from " + from + " and (" + other + ") limit 1").isEmpty()) return false;
            if (!values.isEmpty())
                execute("update " + proof.copy() + " c set " + values.stream().map(v -> v + " = seen." + v)
                    .collect(Collectors.joining(", ")) + " from " + several + " where " + same);
            execute("delete from " + proof.copy() + " c using " + proof.copy() + " first where first.ctid < c.ctid and "
                + keys.stream().map(k -> "c." + k + " = first." + k).collect(Collectors.joining(" and ")));
            return true;
        }

        /** @return false when others read the table all the time: nobody is waited for, so that nobody has to wait behind */
        private boolean dropRecorders() throws SQLException {
            var replicationRole = current("session_replication_role");
            setAsSuperuser("session_replication_role", "replica");
            for (var proof : proofs) {
                if (proof.recorder == null || proof.recorder.function == null) continue;
                var table = rows("select ?::bigint::regclass::text", "" + proof.table.oid).get(0)[0];
                if (!isLocked(table)) return false;
                for (var event : List.of("update", "delete")) execute("drop trigger " + recorder(event) + " on " + table);
                execute("drop function pg_temp." + proof.copy().substring(8) + "()");
            }
            setAsSuperuser("session_replication_role", replicationRole);
            return true;
        }

        private boolean isLocked(String table) throws SQLException {
            for (var attempt = 1; attempt <= 50; attempt++) {
                execute("savepoint lossless_recorders");
                try {
                    execute("lock table only " + table + " in access exclusive mode nowait; release lossless_recorders");
                    return true;
                } catch (SQLException e) {
                    if (!"55P03".equals(e.getSQLState())) throw e; // lock_not_available
                    execute("rollback to lossless_recorders; release lossless_recorders");
                    LockSupport.parkNanos(10_000_000);
                }
            }
            return false;
        }

        private String current(String setting) throws SQLException {
            return rows("select current_setting(?)", setting).get(0)[0];
        }

        private void setAsSuperuser(String setting, String value) throws SQLException {
            rows("select set_config(?, ?, true) from pg_roles where rolname = current_user and rolsuper", setting, value);
        }

        private List<ForeignKey> foreignKeysNow(Table table) throws SQLException {
            if (!foreignKeysByTable.containsKey(table.oid)) foreignKeysByTable.put(table.oid, foreignKeys(table));
            return foreignKeysByTable.get(table.oid);
        }

        private List<ForeignKey> foreignKeys(Table table) throws SQLException {
            return rows("""
                select confrelid::bigint, array_to_string(conkey, ','), array_to_string(confkey, ',') from pg_catalog.pg_constraint
                 where contype = 'f' and conrelid = ?::bigint order by oid""", "" + table.oid).stream()
                .map(row -> new ForeignKey(Long.parseLong(row[0]), numbers(row[1]), numbers(row[2]))).toList();
        }

        private static Set<Integer> empty(List<Column> columns, List<Long> counts) {
            return IntStream.range(0, columns.size()).filter(i -> counts.get(i) == 0).mapToObj(i -> columns.get(i).number)
                .collect(Collectors.toSet());
        }

        /**
         * What changes when the statements lay hands on the copy: its columns, its rows, or the command of this transaction that
         * wrote them.
         */
        private String seal(Proof proof) throws SQLException {
            return String.join(" ", rows("""
                select (select string_agg(format('%s %s %s', attnum, attname, atttypid), ' ' order by attnum) from pg_catalog.pg_attribute
                  where attrelid = to_regclass(?)),
                       count(*)::text, coalesce(min(cmin::text), ''), coalesce(max(cmin::text), '')
                         from """ + " " + proof.copy(), proof.copy()).get(0));
        }

        /**
         * A value is compared by what its type's output function says of it. PostgreSQL's own say all, and so do those of an
         * extension; one that somebody has written need not.
         */
        private void refuseOutputOfUsers(Table table, List<Column> columns) throws SQLException {
            for (var row : rows("""
                with recursive parts (type, part) as (
                    select type, type from unnest(string_to_array(?, ',')::oid[]) type
                    union select parts.type, other from parts join pg_catalog.pg_type t on t.oid = parts.part
                      left join pg_catalog.pg_range r on r.rngtypid = t.oid
                      left join pg_catalog.pg_attribute a on a.attrelid = t.typrelid and t.typrelid <> 0 and a.attnum > 0
                        and not a.attisdropped
                      cross join lateral (values (t.typelem), (t.typbasetype), (r.rngsubtype), (a.atttypid)) others (other) where other <> 0
                )
                select parts.type::bigint, format_type(t.oid, null) from parts join pg_catalog.pg_type t on t.oid = parts.part
                 where t.typtype = 'b' and t.typoutput::oid >= 16384
                   and not exists (select from pg_catalog.pg_depend d where d.classid = 'pg_type'::regclass and d.objid = t.oid
                     and d.deptype = 'e')""",
                list(columns.stream().map(Column::type).toList()))) {
                var column = columns.stream().filter(c -> c.type == Long.parseLong(row[0])).findFirst().orElseThrow();
                throw new Unproved(table.display + "." + column.quoted + " is of " + row[1]
                    + ", a type whose own output function need not show all of a value", null);
            }
        }

        /**
         * Whether the run has put in all the rows itself: their xmin is one of its transactions, or one still in progress, which
         * for a row that can be seen is this one. A transaction's full number (64 bits) follows from xmin (32 bits) and the next
         * that the server will give. The history's are the run's, too, and not the migrations' to delete.
         */
        private boolean isOwn(Table table) throws SQLException {
            return ownTransactions != null && table.oid != LARGE_OBJECTS && !("" + table.oid).equals(historyOid) && rows("""
                with next (xid) as (select pg_catalog.pg_snapshot_xmax(pg_catalog.pg_current_snapshot())::text::numeric)
                select from %s t, next
                 where xid - (xid - t.xmin::text::numeric + 4294967296) %% 4294967296 <> all (string_to_array(?, ',')::numeric[])
                   and coalesce(pg_catalog.pg_xact_status((xid - (xid - t.xmin::text::numeric + 4294967296) %% 4294967296)::text::xid8), '')
                       <> 'in progress'
                 limit 1""".formatted(table.source), String.join(",", ownTransactions)).isEmpty();
        }

        /** @return null when it does not exist */
        private Table lock(Risk risk) throws SQLException {
            if (risk.table == LARGE_OBJECTS) return new Table(LARGE_OBJECTS, "pg_catalog", "pg_largeobject", true, "pg_largeobject",
                "(select oid, lo_get(oid) as data from pg_catalog.pg_largeobject_metadata)", new TreeMap<>(Map.of(
                    1, new Column(1, "oid", "oid", 26, -1, false), 2, new Column(2, "data", "data", 17, -1, false))));
            while (true) {
                var table = table(risk.table);
                if (table == null) return null;
                // Nothing weaker keeps other writers out between the fingerprint and the commit; readers go on.
                var strong = hidesRows(table) ? "AccessExclusiveLock" : risk.lock; // to see all rows, see seeingAll()
                var mode = MODES.indexOf(strong) > MODES.indexOf("ShareRowExclusiveLock") ? strong : "ShareRowExclusiveLock";
                if (isRange(risk, table)) {
                    // rows that refer to these may come meanwhile, unless these are to go
                    rows("select count(*) from (select from " + table.source + " t where " + range.rows + " for "
                        + (risk.copy ? "" : "no key ") + "update) locked");
                    return table;
                }
                var foreign = rows("select from pg_catalog.pg_class where oid = ? ::bigint and relkind = 'f'", "" + risk.table).size() == 1;
                if (!foreign) execute("lock table " + table.source + " in " + mode.replace("Lock", "")
                    .replaceAll("(?<=[a-z])(?=[A-Z])", " ") + " mode");
                var locked = table(risk.table); // by name: it may have been renamed while this waited
                if (table.equals(locked)) return table;
            }
        }

        /** Would row security hide rows of this table from the role that migrates? */
        private boolean hidesRows(Table table) throws SQLException {
            return table.oid != LARGE_OBJECTS && rows("select row_security_active(?::bigint::oid)", "" + table.oid).get(0)[0].equals("t");
        }

        /**
         * Reads a table whole. Its owner may always do so but where row security is forced on owners, too, and that the owner may
         * lift: for the moment of reading, under a lock that lets nobody else see it. So no role needs BYPASSRLS, which a managed
         * server does not give.
         */
        private <T> T seeingAll(Table table, Reading<T> reading) throws SQLException {
            if (table == null || !hidesRows(table)) return reading.run();
            var row = rows("""
                select relforcerowsecurity and pg_has_role(relowner, 'usage'), quote_ident(pg_get_userbyid(relowner)),
                       quote_ident(current_user)
                  from pg_catalog.pg_class where oid = ?::bigint""", "" + table.oid).get(0);
            if (!row[0].equals("t")) throw Unproved.withHelp("row security hides rows of " + table.display + " from " + row[2],
                "migrate as the owner of the table, " + row[1] + ", or as a role that has BYPASSRLS");
            execute("alter table " + table.source + " no force row level security");
            var result = reading.run();
            execute("alter table " + table.source + " force row level security");
            return result;
        }

        /** What has no effect because row security leaves nothing to have one on. */
        private List<String> hidden() throws SQLException {
            if (unreached.isEmpty()) return List.of();
            readSchemas();
            return reading(() -> rows("""
                select case when n.nspname = any (?::name[]) then '' else quote_ident(n.nspname) || '.' end || quote_ident(c.relname)
                       || ': the statements reached no row; row security may hide rows from ' || quote_ident(current_user)
                  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                 where c.oid = any (string_to_array(?, ',')::oid[]) and row_security_active(c.oid) order by c.oid""",
                array(schemas), list(unreached))
                .stream().map(row -> row[0]).toList());
        }

        private Table table(long oid) throws SQLException {
            var rows = rows("""
                select n.nspname, c.relname, quote_ident(n.nspname), quote_ident(c.relname),
                       format('%s%I.%I', case c.relkind when 'p' then '' else 'only ' end, n.nspname, c.relname),
                       a.attnum, a.attname, quote_ident(a.attname), a.atttypid::bigint, a.atttypmod, a.attgenerated <> '',
                       n.nspname = (select namespace.nspname from pg_catalog.pg_class namesake
                             join pg_catalog.pg_namespace namespace on namespace.oid = namesake.relnamespace
                            where namesake.relname = c.relname and namespace.nspname = any (?::name[])
                            order by array_position(?::name[], namespace.nspname) limit 1)
                  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                  left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                 where c.oid = ?::bigint order by a.attnum""", array(schemas), array(schemas), "" + oid);
            if (rows.isEmpty()) return null;
            var first = rows.get(0);
            var columns = new TreeMap<Integer, Column>();
            for (var row : rows) if (row[5] != null) columns.put(Integer.parseInt(row[5]),
                new Column(Integer.parseInt(row[5]), row[6], row[7], Long.parseLong(row[8]), Integer.parseInt(row[9]),
                    row[10].equals("t")));
            var visible = "t".equals(first[11]);
            return new Table(oid, first[0], first[1], visible, visible ? first[3] : first[2] + "." + first[3], first[4], columns);
        }

        /** The same once nothing changes it any more: each table may be a place for the values of each. */
        private Table tableNow(long oid) throws SQLException {
            if (!tablesNow.containsKey(oid)) tablesNow.put(oid, table(oid));
            return tablesNow.get(oid);
        }

        /** The columns that tell one row from another and stay: the primary key, else a unique index over required ones; else none. */
        private List<Column> key(Table table, Risk risk) throws SQLException {
            if (table.oid == LARGE_OBJECTS) return List.of(table.columns.get(1));
            var keys = rows("""
                select array_to_string((i.indkey::int2[])[0:i.indnkeyatts - 1], ',')
                  from pg_catalog.pg_index i
                 where i.indrelid = ?::bigint and i.indisunique and i.indisvalid and i.indpred is null and i.indexprs is null
                   and not exists (select from pg_catalog.pg_attribute a
                        where a.attrelid = i.indrelid and a.attnum = any ((i.indkey::int2[])[0:i.indnkeyatts - 1]) and not a.attnotnull)
                 order by i.indisprimary desc, i.indnkeyatts, i.indexrelid""", "" + table.oid).stream()
                .map(row -> Arrays.stream(row[0].split(",")).map(n -> table.columns.get(Integer.valueOf(n))).toList()).toList();
            var staying = keys.stream().filter(key -> key.stream().noneMatch(c -> risk.dropped.contains(c.number))).toList();
            return staying.stream().filter(key -> key.stream().noneMatch(c -> risk.retyped.contains(c.number))).findFirst()
                .orElse(staying.isEmpty() ? List.of() : staying.get(0));
        }

        /**
         * A fingerprint, in one scan: of each column, over pairs of the row's key and the value, the number of values and the
         * sum of their 64-bit hashes, the key being the hash's seed. PostgreSQL sums bigint in 128 bits, so nothing
         * overflows; the order does not matter; equal values do not cancel each other, and swapped ones do not pass. That two
         * different states of a column have one fingerprint has a probability of 2^-64, about 5e-20; also on purpose, for all
         * hashes begin with a random number of this run.
         */
        private Sums sums(String from, String alias, List<Column> key, boolean integers, List<String> values) throws SQLException {
            return Sums.of(rows(sumsSql(alias, key, integers, values) + " from " + from).get(0));
        }

        private String sumsSql(String alias, List<Column> key, boolean integers, List<String> values) {
            var seed = seed(alias, key, integers);
            return "select count(*), coalesce(sum(hashtextextended('', " + seed + ")), 0)" + values.stream()
                .map(v -> ", count(" + v + ") || ' ' || coalesce(sum(hashtextextended(" + v + ", " + seed + ")), 0)")
                .collect(Collectors.joining());
        }

        private String seed(String alias, List<Column> key, boolean integers) {
            var seed = "(" + secret + ")::bigint";
            for (var i = 0; i < key.size(); i++) {
                var hash = i == 0 && integers ? "hashint8extended(" + alias + "." + key.get(i).quoted + "::bigint"
                    : "hashtextextended(" + plain(alias, key.get(i));
                seed = hash + ", " + seed + ")";
            }
            return seed;
        }

        /** A value as text: as it is stored; where its column gets another type, by what it is. */
        private String text(String alias, Column column, Risk risk) {
            return risk.retyped.contains(column.number) ? plain(alias, column) : text(alias, column);
        }

        /** A numeric's trailing zeros are its scale, not its value. */
        private String plain(String alias, Column column) {
            return isNumeric(column) ? "trim_scale(" + alias + "." + column.quoted + ")::text collate \"C\"" : text(alias, column);
        }

        /**
         * A value as text that says all of it, by its type's output function: a cast to text may be a user's own, and format() makes
         * none. In the C collation, because texts that a nondeterministic one calls equal have equal hashes in it. A table's
         * name changes, its number does not.
         */
        private String text(String alias, Column column) {
            var value = alias + "." + column.quoted;
            var type = domainBases.getOrDefault(column.type, column.type);
            if (REGISTERED.contains(type)) return value + "::oid::text collate \"C\"";
            if (type < 16384 && !casts.contains(type)) return value + "::text collate \"C\"";
            return "case num_nulls(" + value + ") when 0 then format('%s', " + value + ") end collate \"C\"";
        }

        private boolean isNumeric(Column column) { return domainBases.getOrDefault(column.type, column.type) == NUMERIC; }

        /** What domains are made of, and the types that have a cast to text that is not PostgreSQL's. */
        private void readTypes() throws SQLException {
            domainBases = rows("""
                with recursive domains (type, base) as (
                    select oid, typbasetype from pg_catalog.pg_type where typtype = 'd'
                    union all select domains.type, typbasetype from domains join pg_catalog.pg_type on oid = base where typtype = 'd'
                ) select type::bigint, base::bigint from domains join pg_catalog.pg_type on oid = base where typtype <> 'd'""").stream()
                .collect(Collectors.toMap(row -> Long.valueOf(row[0]), row -> Long.valueOf(row[1])));
            ownCasts = rows("""
                select from pg_catalog.pg_cast c where oid >= 16384 and castsource < 16384 and casttarget < 16384 limit 1""").size() > 0;
            casts = rows("select castsource::bigint from pg_catalog.pg_cast where oid >= 16384 and casttarget = 'text'::regtype")
                .stream().map(row -> Long.valueOf(row[0])).collect(Collectors.toSet());
        }

        // ---- The second run: after the statements ----

        /** When the first run saw no risk: is the file free of lines that allow what did not happen? */
        Verdict nothingAtRisk() throws SQLException {
            return verdict(hidden(), List.of(), List.of(), Set.of());
        }

        /** Looks for every value where it was, and, for those that are not there, where they may have gone. */
        Verdict compare() throws SQLException {
            return reading(this::verdict);
        }

        private Verdict verdict() throws SQLException {
            readTypes();
            var planned = proofs.stream().collect(Collectors.toMap(p -> p.risk.table, Proof::risk));
            var unseen = unseen(planned);
            emptyBefore = emptyBefore();
            var kept = new ArrayList<String>(hidden());
            held.values().forEach(elsewhere -> kept.addAll(elsewhere.lines));
            var losses = new ArrayList<Loss>();
            var allowed = new ArrayList<Loss>();
            var used = new HashSet<Allow>();
            var again = new TreeMap<Long, Risk>(planned);
            for (var proof : proofs) {
                if (!isSealed(proof)) unseen.put(proof.risk.table, range == null ? proof.risk.readWhole() : proof.risk);
                if (unseen.containsKey(proof.risk.table) && proof.recorder != null) continue;
                var findings = new Findings(proof, kept, losses);
                seeingAll(findings.now, () -> {
                    findings.look();
                    return null;
                });
                if (findings.copyNeeded) unseen.merge(proof.risk.table, proof.risk.withCopy(), Risk::and);
            }
            if (!unseen.isEmpty()) {
                again.putAll(unseen);
                return Verdict.again(again.values());
            }
            allow(losses, allowed, used);
            var recorded = proofs.stream().filter(proof -> proof.recorder != null && proof.recorder.function != null).map(Proof::risk)
                .toList();
            // what speaks for a value in another row, or another column, is how all others have it there
            if (!recorded.isEmpty() && (!losses.isEmpty() || dropping && !dropRecorders())) {
                recorded.forEach(risk -> again.put(risk.table, risk.readWhole()));
                return Verdict.again(again.values());
            }
            return verdict(kept, losses, allowed, used);
        }

        /** Others may have added rows since the first run, and the statements have met them now. */
        private Map<Long, Risk> unseen(Map<Long, Risk> planned) throws SQLException {
            var unseen = new LinkedHashMap<Long, Risk>();
            var found = risks();
            for (var risk : found) {
                var known = planned.get(risk.table);
                if (held.containsKey(risk.table) && held.get(risk.table).covers(risk, found)) continue;
                if (held.containsKey(risk.table)) unseen.put(risk.table, risk.withCopy());
                else if (!notAtRisk.contains(risk.table) && (known == null || !known.covers(risk) || isMoreThanRecorded(risk)))
                    unseen.put(risk.table, known == null ? risk : known.and(risk));
            }
            return unseen;
        }

        /** What is taken down as statements change it does not tell of a table that was emptied, or written anew. */
        private boolean isMoreThanRecorded(Risk risk) {
            return !CHANGES.equals(List.of(risk.why)) && !(range != null && risk.why.equals(Risk.NO_ROW)) && proofs.stream()
                .anyMatch(proof -> proof.recorder != null && proof.risk.table == risk.table);
        }

        /** @return false when the table has to be read whole */
        private boolean isSealed(Proof proof) throws SQLException {
            if (proof.recorder != null) return proof.recorder.function == null ? isOfTheRange(proof) : hasSeenAll(proof);
            if (proof.risk.copy) refuseBrokenSeal(proof);
            return true;
        }

        private void refuseBrokenSeal(Proof proof) throws SQLException {
            if (!proof.seal.equals(seal(proof)))
                throw new Unproved("it changes what the guard has taken down of " + proof.table.display, null);
        }

        /** Moves those losses over that the file allows; a line is good for so many values in all. */
        private void allow(List<Loss> losses, List<Loss> allowed, Set<Allow> used) throws SQLException {
            var tables = proofs.stream().map(Proof::table).flatMap(table -> Stream.concat(Stream.of(table),
                Stream.ofNullable(wholes.get(table.oid)).map(whole -> new Table(table.oid, whole.schema, whole.name, whole.visible,
                    table.display, table.source, table.columns)))).toList(); // a line that names the whole is about each partition
            var left = new HashMap<Allow, Long>(); // how many more values a line is good for
            for (var loss : List.copyOf(losses)) {
                var allow = script.allows(loss, tables);
                if (allow == null || loss.rows && isColumn(allow.names, tables)) continue;
                if (range != null && allow.atMost != Long.MAX_VALUE) throw Unproved.withHelp(allow.place + ": `at most` counts what is "
                    + "lost in one transaction, and each batch is one", "-- lossless: allow " + allow.name + ", REASON");
                if (left.merge(allow, -loss.values, (one, other) -> one + other) + allow.atMost < 0) continue;
                losses.remove(loss);
                allowed.add(loss);
                used.add(allow);
            }
        }

        /** Of a name in two parts, TABLE.COLUMN goes before SCHEMA.TABLE, where there is such a column. */
        private boolean isColumn(List<String> names, List<Table> tables) throws SQLException {
            if (names.size() != 2) return false;
            var existed = tables.stream().anyMatch(table -> table.visible && table.name.equals(names.get(0))
                && table.column(names.get(1)) != null);
            return existed || !rows("""
                select from pg_class c join pg_namespace n on n.oid = relnamespace join pg_attribute on attrelid = c.oid
                 where relname = ? and attname = ? and attnum > 0 and nspname = any (?::name[])""",
                names.get(0), names.get(1), array(schemas)).isEmpty();
        }

        private Verdict verdict(List<String> kept, List<Loss> losses, List<Loss> allowed, Set<Allow> used) {
            var remarks = Stream.concat(notes.stream(), script.remarks(used, !losses.isEmpty()).stream()).distinct().toList();
            return new Verdict(kept, losses, allowed, remarks, script.unreadable.isEmpty(), List.of());
        }

        /** What became of one table. */
        private final class Findings {
            final Proof proof;
            final Table old;
            final Table now;
            final List<String> kept;
            final List<Loss> losses;
            final boolean hasKey;
            final Map<String, Column> claimedBy = new HashMap<>(); // by place, what of this table was found there
            final Map<String, String> kinds = new HashMap<>(); // by place, what tells these values from others there
            boolean copyNeeded;

            Findings(Proof proof, List<String> kept, List<Loss> losses) throws SQLException {
                this.proof = proof;
                this.kept = kept;
                this.losses = losses;
                old = proof.table;
                now = old.oid == LARGE_OBJECTS ? old : tableNow(old.oid);
                hasKey = !proof.key.isEmpty();
            }

            void look() throws SQLException {
                if (!proof.risk.copy) compareSums();
                else if (!hasKey) compareBags();
                else if (now != null) {
                    comparePresent();
                    compareGone();
                } else compareGone();
            }

            // -- by fingerprints --

            /** Accepts what is proved by sums alone: unchanged columns, and columns that are in one other place as a whole. */
            void compareSums() throws SQLException {
                var lines = new ArrayList<String>();
                if (proof.sums.rows == 0) return;
                if (now == null) {
                    copyNeeded = true;
                    return;
                }
                var live = proof.values.stream().filter(c -> now.columns.containsKey(c.number)).toList();
                var key = proof.key.stream().map(c -> now.columns.get(c.number)).toList();
                if (key.contains(null)) {
                    copyNeeded = true;
                    return;
                }
                var sums = sums(now.source + " t", "t", key, proof.integerKey, live.stream()
                    .map(c -> text("t", now.columns.get(c.number), proof.risk)).toList());
                if (!Objects.equals(sums.keys, proof.sums.keys) || sums.rows != proof.sums.rows) {
                    copyNeeded = true;
                    return;
                }
                for (var i = 0; i < proof.values.size() && !copyNeeded; i++) {
                    var column = proof.values.get(i);
                    var index = live.indexOf(column);
                    if (proof.sums.count(i) == 0) continue;
                    if (index >= 0 && sums.columns.get(index).equals(proof.sums.columns.get(i))) {
                        if (!now.columns.get(column.number).sameType(column)) lines.add(keptAs(column, proof.sums.count(i)));
                    } else {
                        var place = placeBySums(column, proof.sums.columns.get(i), key);
                        if (place == null) copyNeeded = true;
                        else lines.add(kept(column, proof.sums.count(i), place));
                    }
                }
                if (!copyNeeded) kept.addAll(lines);
            }

            String placeBySums(Column column, String wanted, List<Column> key) throws SQLException {
                for (var place : places()) {
                    if (!place.unique) {
                        if (isNew(place.table) && place.table.column(column.name) != null && isKin(place.table, old))
                            return null; // its archive, by all appearances, which takes the copy to tell
                        continue;
                    }
                    var from = now.source + " t" + place.join(false);
                    var targets = candidates(place, column);
                    var values = targets.stream().map(c -> text(place.alias(), c)).toList();
                    var sums = sums(from, "t", key, proof.integerKey, values);
                    for (var i = 0; i < values.size(); i++) {
                        if (!sums.columns.get(i).equals(wanted)) continue;
                        var target = targets.get(i);
                        var filled = filled(place, target);
                        var where = values.get(i) + " is not null";
                        var other = claimedBy.putIfAbsent(place.table.oid + " " + target.number + " ", column);
                        var its = (other == null || other.equals(column)) && (archives(place.table) && target.name.equals(column.name)
                            || filled != null && count(from, where + " and (" + filled + ") is not true") == 0);
                        if (its || bits(place, from, where, values.get(i), target) >= TELLING) return place.name(target);
                    }
                }
                return null;
            }

            // -- row by row, with the copy --

            String rowsNow() {
                return proof.copy() + " c left join " + now.source + " t on " + IntStream.range(0, proof.key.size())
                    .mapToObj(i -> (proof.recorder == null ? "" : "t." + proof.key.get(i).quoted + " = c.n" + i + " and ") // its index
                        + plain("t", now.columns.get(proof.key.get(i).number)) + " = c.k" + i).collect(Collectors.joining(" and "));
            }

            String present() { return "t." + now.columns.get(proof.key.get(0).number).quoted + " is not null"; }

            /** Values of rows that are still there. */
            void comparePresent() throws SQLException {
                var differing = proof.values.stream().map(column -> {
                    var current = now.columns.get(column.number);
                    return present() + " and c.v" + column.number + " is not null and "
                        + (current == null ? "true" : text("t", current, proof.risk) + " is distinct from c.v" + column.number);
                }).toList();
                var changes = counts(rowsNow(), "true", differing, true); // all columns in one pass
                for (var i = 0; i < changes.size(); i++) compareColumn(proof.values.get(i), differing.get(i), changes.get(i));
            }

            private void compareColumn(Column column, String differing, long changes) throws SQLException {
                var current = now.columns.get(column.number);
                var retyped = current != null && !current.sameType(column);
                var where = differing;
                var changed = changes;
                var remark = "";
                for (var way : changes > 0 && retyped ? waysBack(column, current) : List.<Way>of()) {
                    // of all rows: one way for all
                    var still = present() + " and c.v" + column.number + " is not null and " + way.restored + " is distinct from "
                        + way.copied;
                    var left = countOrNull(rowsNow(), still);
                    if (left == null || left >= changed) continue;
                    where = still;
                    changed = left;
                    remark = way.words;
                    if (left == 0) break;
                }
                if (changed > 0) search(column, where, changed);
                else if (retyped) addKept(keptAs(column, count(proof.copy() + " c", "c.v" + column.number + " is not null")) + remark);
            }

            private void search(Column column, String where, long changed) throws SQLException {
                for (var place : places()) {
                    var from = rowsNow() + place.join(true);
                    var targets = candidates(place, column);
                    var match = targets.stream().map(c -> match(place, c, column)).toList();
                    var found = counts(from, where, match, place.unique);
                    for (var i = 0; i < match.size(); i++) {
                        var target = targets.get(i);
                        if (found.get(i) == changed && isKept(place, target, from, where, column, changed)
                            && isTold(place, target, column, from, where)) {
                            addKept(kept(column, changed, place.name(target) + kinds.getOrDefault(place.name(target), "")));
                            noteAdded(place, target, column, from);
                            return;
                        }
                    }
                }
                if (!ownCasts && (isUnfolded(column, where, changed) || isFolded(column, where, changed))) return;
                // No place has all of them; several tables that carry the key may have them together.
                var best = new ArrayList<String>();
                var elsewhere = new StringBuilder();
                for (var place : related()) {
                    var from = rowsNow() + place.join(true);
                    var targets = candidates(place, column);
                    var match = targets.stream().map(c -> match(place, c, column)).toList();
                    var chosen = best(counts(from, where, match, place.unique), targets, column);
                    if (chosen < 0 || filled(place, targets.get(chosen)) == null && !archives(place.table)
                        && bits(place, from, where + " and " + match.get(chosen), copied(column), column) < TELLING
                        || !isTold(place, targets.get(chosen), column, from, where)) continue;
                    var name = place.name(targets.get(chosen));
                    best.add(name + kinds.getOrDefault(name, ""));
                    elsewhere.append(" and not exists (").append(carrier(place)).append(" and ").append(match.get(chosen)).append(")");
                }
                lose(column, rowsNow(), where + elsewhere, best, changed);
            }

            /** No value is none lost; but which rows had none is not to be seen where they have one now. */
            private void noteAdded(Place place, Column target, Column column, String from) throws SQLException {
                if (place.table == now || filled(place, target) == null) return;
                var rows = counts(from, present() + " and c.v" + column.number + " is null",
                    List.of(plain(place.alias(), target) + " is not null"), place.unique).get(0);
                if (rows > 0) notes.add(String.format(Locale.ROOT, "%s has values for %,d %s that had no %s", place.name(target), rows,
                    rows == 1 ? "row" : "rows", nameBefore(column)));
            }

            /**
             * The columns of a place in which to look for the values of one: where the statements filled the place, or it is an
             * archive, and it has a column of that name, no other is meant.
             */
            private List<Column> candidates(Place place, Column column) throws SQLException {
                var columns = new ArrayList<>(place.columns);
                for (var one : place.columns) if (one.generated && isMadeUp(place.table, one)) columns.remove(one);
                var named = place.table == now ? null : place.table.column(column.name);
                if (named == null || !columns.remove(named)) return columns;
                if (isFilled(place) || archives(place.table)) return List.of(named);
                columns.add(0, named);
                return columns;
            }

            /**
             * Can it be told afterwards which of the place's values was this column's? Not when a row has several there, unless a
             * column beside them tells them apart; and not when another lost column leans on the same, unless what they have
             * in common tells enough to be no chance.
             */
            private boolean isTold(Place place, Column target, Column column, String from, String where) throws SQLException {
                var value = plain("p", target);
                var kind = place.unique ? "" : kind(place, List.of(target), rowsNow(), where, value + " = " + copied(column),
                    value + " <> " + copied(column));
                if (kind == null) return false;
                if (range != null && !kind.isEmpty()) kinds.put(place.name(target), ", " + kind); // that of the other batches, too
                var other = claimedBy.putIfAbsent(place.table.oid + " " + target.number + " " + kind, column);
                if (other == null || other.equals(column)) return true;
                if (count(from, where + " and c.v" + other.number + " is not null") > 0)
                    return bits(place, from, where, copied(column), column) >= TELLING;
                notes.add(place.name(target) + " has values of " + nameBefore(other) + " and " + nameBefore(column)
                    + "; nothing tells which");
                return true;
            }

            /**
             * What the rows of the place have in common that have the values, and its others of the same key have not; empty when
             * there are no others, null when nothing tells them apart.
             */
            private String kind(Place place, List<Column> targets, String from, String where, String match, String rival)
                    throws SQLException {
                var others = where + " and exists (" + carrier(place) + " and (" + rival + ")";
                if (count(from, others + ")") == 0) return "";
                for (var beside : place.columns) {
                    if (targets.contains(beside) || isUnique(place.table, List.of(beside))) continue;
                    var values = rows("select distinct " + text("p", beside) + " from " + from + " join " + place.from() + " on "
                        + place.onCopy + " where " + where + " and " + match + " limit 2");
                    if (values.size() != 1 || values.get(0)[0] == null) continue;
                    var same = " and " + text("p", beside) + " = '" + values.get(0)[0].replace("'", "''") + "'";
                    if (count(from, others + same + ")") == 0) return beside.name + " " + values.get(0)[0];
                }
                return null;
            }

            /** A value of a place's row is the copy's; as json to be found in jsonb without its spaces, but with all its keys. */
            private String equalsCopied(Column target, Column column) {
                var copied = copied(column);
                if (column.type == JSON && target.type == JSONB)
                    copied = "case when " + hasUniqueKeys(copied) + " then " + copied + "::jsonb::text collate \"C\" end";
                return "(" + plain("p", target) + " = " + copied + ")";
            }

            /** A value of the copy, to be found elsewhere. */
            private String copied(Column column) {
                var value = "c.v" + column.number;
                return isNumeric(column) && !proof.risk.retyped.contains(column.number) ? "trim_scale(" + value
                    + "::numeric)::text collate \"C\"" : value;
            }

            /**
             * An array or a json has become rows of a table that refers to this one, an element or an object each; or an object
             * columns of this one. Rows have no order: whether a column tells that of an array's elements is said.
             */
            private boolean isUnfolded(Column column, String where, long changed) throws SQLException {
                if (proof.recorder != null) return false; // what kind its values are is known from all of them
                var isArray = elementType(column) != 0;
                if (!isArray && column.type != JSON && column.type != JSONB) return false;
                var best = where;
                var least = changed;
                for (var place : Stream.concat(places().stream().limit(1), related().stream()).toList()) {
                    for (var unfolding : isArray ? unfoldedArray(column, place) : unfoldedJson(column, place)) {
                        var still = where + " and (" + unfolding.copied + " = " + unfolding.restored + ") is not true";
                        var left = countOrNull(rowsNow(), still);
                        if (left != null && left == 0 && !unfolding.proves) notes.add(unfolding.words);
                        if (left == null || left >= least || !unfolding.proves) continue;
                        best = still;
                        least = left;
                        if (left > 0) continue;
                        addKept(kept(column, changed, unfolding.words));
                        return true;
                    }
                }
                if (least < changed) lose(column, rowsNow(), best, List.of(), changed);
                return least < changed;
            }

            /** A column has become a part of a value: of a json object, under its name; of an array, a range, a point. */
            private boolean isFolded(Column column, String where, long changed) throws SQLException {
                String best = null, bestFrom = null;
                var least = changed;
                for (var place : places()) for (var target : place.columns) {
                    var filled = filled(place, target);
                    var from = rowsNow() + place.join(true);
                    for (var part : filled == null ? Set.<Map.Entry<String, String>>of() : parts(place, target, column, from, where)) {
                        var partThere = plain("v", new Column(0, null, "x", column.type, column.modifier, false))
                            .replace("v.x", "(" + part.getValue() + ")::" + wholeType(column.type));
                        var still = where + " and (" + copied(column) + " = " + partThere + " and " + filled + ") is not true";
                        var left = countOrNull(from, still);
                        if (left == null || left >= least) continue;
                        least = left;
                        best = still;
                        bestFrom = from;
                        if (left > 0) continue;
                        var other = claimedBy.putIfAbsent(place.table.oid + " " + target.number + " " + part.getKey(), column);
                        if (other != null && !other.equals(column)) continue;
                        addKept(kept(column, changed, place.name(target) + " " + part.getKey()));
                        return true;
                    }
                }
                if (least == 0 || least == changed) return false; // what another column has claimed is this one's loss, all of it
                lose(column, bestFrom, best, List.of(), changed);
                return true;
            }

            /** By what to say of it, how to read it. */
            private Set<Map.Entry<String, String>> parts(Place place, Column target, Column column, String from, String where)
                    throws SQLException {
                var value = place.alias() + "." + target.quoted;
                var parts = new LinkedHashMap<String, String>();
                if (target.type == JSON || target.type == JSONB) {
                    var object = value + "::jsonb";
                    for (var key : rows("select distinct key from " + from + ", jsonb_object_keys(case jsonb_typeof(" + object
                        + ") when 'object' then " + object + " else '{}' end) key where " + where))
                        if (bare(key[0]).equals(bare(column.name)))
                            parts.put("under '" + key[0] + "'", object + " ->> '" + key[0].replace("'", "''") + "'");
                } else if (elementType(target) == column.type) {
                    var longest = rows("select coalesce(max(array_upper(" + value + ", 1)), 0) from " + from + " where " + where).get(0)[0];
                    for (var i = 1; i <= Math.min(Integer.parseInt(longest), MOST_PARTS); i++)
                        parts.put("at " + i, value + "[" + i + "]");
                } else if (RANGES.getOrDefault(target.type, 0L) == column.type) {
                    parts.put("as lower bound", "lower(" + value + ")");
                    parts.put("as upper bound", "upper(" + value + ")");
                    if (DISCRETE.contains(column.type)) parts.put("as last of the range", "upper(" + value + ") - 1");
                } else if (target.type == POINT && column.type == FLOAT8) {
                    parts.put("as x", value + "[0]");
                    parts.put("as y", value + "[1]");
                }
                return parts.entrySet();
            }

            private List<Way> unfoldedArray(Column column, Place place) {
                if (place.table == now) return List.of();
                // without rows, an empty array is like none at all; what has bounds or dimensions of its own says more than rows do
                var value = "c.v" + column.number;
                var bag = "case when " + value + " !~ '^([[]|[{][{])' and " + emptyIsTold(column, "{}")
                    + " then array(select e from unnest(" + value + "::text[]) e order by e collate \"C\") end";
                var inOrder = "case when " + value + " !~ '^([[]|[{][{])' and " + emptyIsTold(column, "{}") + " then " + value
                    + "::text[] end";
                var elementsThere = "array(select case num_nulls(p.{e}) when 0 then format('%s', p.{e}) end from " + place.from()
                    + " where " + place.onCopy + " and {filled} order by {order})";
                var ways = new ArrayList<Way>();
                for (var target : place.columns) {
                    if (filled(place, target) == null) continue;
                    var name = place.name(target);
                    var rows = elementsThere.replace("{e}", target.quoted).replace("{filled}", filled(place, target));
                    for (var order : place.columns) if (isOrdered(order)) // by which the rows are the array again
                        ways.add(new Way(inOrder, rows.replace("{order}", "p." + order.quoted), name + ", an element a row"));
                    // numbers beside the elements are meant to tell their order, and then have to; a table without any does not claim to
                    var numbered = place.columns.stream().anyMatch(other -> other != target && INTEGERS.contains(other.type));
                    var elements = "array(select e from unnest(" + rows.replace("{order}", "1") + ") e order by e collate \"C\")";
                    ways.add(new Way(bag, elements, numbered
                        ? name + " has the elements of " + nameBefore(column) + ", but the numbers beside it do not tell their order"
                        : name + ", an element a row; nothing beside it tells their order", !numbered));
                }
                return ways;
            }

            private boolean isOrdered(Column column) { // json, xml and point have no order
                return column.type < 16384 && !Set.of(JSON, 142L, 600L).contains(column.type);
            }

            private String emptyIsTold(Column column, String empty) {
                var value = "v" + column.number;
                return "(c." + value + " <> '" + empty + "' or not exists (select from " + proof.copy() + " other where other." + value
                    + " is null))";
            }

            private List<Way> unfoldedJson(Column column, Place place) throws SQLException {
                var json = "c.v" + column.number + "::json::jsonb";
                var unique = column.type == JSON ? hasUniqueKeys("c.v" + column.number) : "true";
                var elements = "jsonb_array_elements(case jsonb_typeof(" + json + ") when 'array' then " + json + " else jsonb_build_array("
                    + json + ") end) with ordinality e (e, n)";
                var ways = new ArrayList<Way>();
                if (!isOfOneKind(json, elements)) return ways;
                var guard = "case when " + unique + " and " + emptyIsTold(column, "[]") + " and " + emptyIsTold(column, "{}") + " then ";
                var filled = place.columns.stream().filter(target -> filled(place, target) != null).toList();
                if (place.table != now) for (var target : filled) // of an array of scalars
                    ways.addAll(listed(guard, elements, "e #>> '{}'", text("p", target), filled(place, target), place, List.of(target)));
                var keys = rows("select distinct key from " + proof.copy() + " c, " + elements
                    + ", jsonb_object_keys(case jsonb_typeof(e) when 'object' then e else '{}' end) key").stream().map(row -> row[0])
                    .toList();
                var byKey = new LinkedHashMap<String, Column>();
                for (var key : keys) filled.stream().filter(target -> bare(target.name).equals(bare(key))).findFirst()
                    .ifPresent(target -> byKey.put(key, target));
                if (keys.isEmpty() || !byKey.keySet().containsAll(keys)) return ways;
                var object = "jsonb_strip_nulls(jsonb_build_object(" + byKey.entrySet().stream()
                    .map(e -> "'" + e.getKey().replace("'", "''") + "', " + text(place.alias(), e.getValue()))
                    .collect(Collectors.joining(", ")) + "))::text collate \"C\"";
                var told = "(select coalesce(jsonb_object_agg(key, value), '{}')::text from jsonb_each_text(e) where value is not null)"
                    + " collate \"C\"";
                var columns = List.copyOf(byKey.values());
                if (place.table == now) ways.add(new Way(guard + "array(select " + told + " from " + elements + " order by 1) end",
                    "array(select " + object + ")", columns.stream().map(place::name).collect(Collectors.joining(", "))));
                else ways.addAll(listed(guard, elements, told, object, columns.stream().map(target -> filled(place, target))
                    .collect(Collectors.joining(" and ")), place, columns));
                return ways;
            }

            /**
             * The elements of a json array as rows of a place, in their order where a column tells it; as a bag where none does, which
             * is said, or does not prove anything when numbers beside them tell another.
             */
            private List<Way> listed(String guard, String elements, String element, String row, String filled, Place place,
                                     List<Column> targets) {
                var name = targets.stream().map(place::name).collect(Collectors.joining(", "));
                var rows = " from " + place.from() + " where " + place.onCopy + " and " + filled + " order by ";
                var ways = new ArrayList<Way>();
                for (var order : place.columns) if (isOrdered(order)) ways.add(new Way(
                    guard + "array(select " + element + " from " + elements + " order by n) end",
                    "array(select " + row + rows + "p." + order.quoted + ")", name + ", an element a row"));
                var numbered = place.columns.stream().anyMatch(other -> !targets.contains(other) && INTEGERS.contains(other.type));
                ways.add(new Way(guard + "array(select " + element + " from " + elements + " order by 1) end",
                    "array(select " + row + rows + "1)", numbered
                        ? name + " has the elements, but the numbers beside it do not tell their order"
                        : name + ", an element a row; nothing beside it tells their order", !numbered));
                return ways;
            }

            /** Whether a value's kind is known from all others': '1' in a text may have been a number or a string. */
            private boolean isOfOneKind(String json, String elements) throws SQLException {
                var from = proof.copy() + " c, " + elements;
                return rows("select from " + proof.copy() + " c where " + json + " is not null having count(distinct jsonb_typeof(" + json
                    + ") = 'array') > 1").isEmpty() && rows("select from " + from + ", lateral (select '' as key, e as value where"
                    + " jsonb_typeof(e) <> 'object' union all select key, value from jsonb_each(case jsonb_typeof(e) when 'object' then e"
                    + " else '{}' end)) part group by key having count(distinct jsonb_typeof(value)) filter (where jsonb_typeof(value)"
                    + " <> 'null') > 1 or key <> '' and bool_or(jsonb_typeof(value) = 'null') and count(*) < (select count(*) from " + from
                    + ")").isEmpty();
            }

            private String match(Place place, Column target, Column column) {
                if (place.table == now && target.number == column.number) return text("t", target, proof.risk) + " = c.v" + column.number;
                var filled = filled(place, target);
                var content = proofs.stream().filter(p -> p.table.oid == LARGE_OBJECTS
                    && domainBases.getOrDefault(column.type, column.type) == OID && target.type == BYTEA).findFirst();
                return content.map(p -> "exists (select from " + p.copy() + " l where l.k0 = c.v" + column.number + " and l.v2 = ")
                    .orElse(copied(column) + " = ")
                    + plain(place.alias(), target) + (content.isPresent() ? ")" : "") + (filled == null ? "" : " and " + filled);
            }

            /**
             * Are the values that stand in this place the lost ones, and not equal to them by chance? They are when the statements
             * put them there: into a table or a column that they made, or over another value. What was there before must have
             * the value of every row of the column, not only of those at stake, and the values must be telling.
             */
            private boolean isKept(Place place, Column target, String from, String where, Column column, long changed) throws SQLException {
                if (filled(place, target) != null || archives(place.table) && target.name.equals(column.name)
                    || isTurnedAround(place, target, column)
                    || leadsWhereItDid(place, target, column)) return true;
                var match = match(place, target, column);
                if (place.table == now && proof.values.contains(old.columns.get(target.number))
                    && count(from, where + " and " + match + " and " + text("t", target, proof.risk) + " is distinct from c.v"
                        + target.number) == changed) return true;
                var all = present() + " and c.v" + column.number + " is not null";
                return proof.recorder == null && count(from, all + " and (" + match + ") is not true") == 0
                    && (isNamed(place, column) || bits(place, from, all, copied(column), column) >= TELLING);
            }

            /** A reference by cohort_id to a row of cohort says itself that its value is the cohort, however few there are. */
            private boolean isNamed(Place place, Column column) {
                var by = bare(place.through.replaceFirst(".*\\.", "").replace("\"", ""));
                return bare(singular(place.table.name)).equals(bare(column.name)) && !by.contains(",") && by.startsWith(bare(column.name));
            }

            /** A reference has got another key: the row that it leads to is the same, and still has the old one. */
            private boolean leadsWhereItDid(Place place, Column target, Column column) {
                return !place.refers && place.by.isEmpty()
                    && proof.foreignKeys.contains(new ForeignKey(place.table.oid, List.of(column.number), List.of(target.number)));
            }

            /** A reference from this table to a row of the place has become one from there to here, by columns that are new. */
            private boolean isTurnedAround(Place place, Column target, Column column) {
                var before = relationsBefore.get(place.table.oid);
                return place.refers && before != null && place.by.stream().noneMatch(by -> before.columns.containsKey(by.number))
                    && proof.foreignKeys.contains(new ForeignKey(place.table.oid, List.of(column.number), List.of(target.number)));
            }

            /** The condition under which the value in a row of the place is the statements' work; null when it was there before. */
            private String filled(Place place, Column column) {
                if (isFilled(place)) return "true";
                var relation = relationsBefore.get(place.table.oid);
                var before = relation == null ? null : relation.columns;
                if (place.table == now) before = old.columns;
                var proved = proofs.stream().filter(p -> p.table.oid == place.table.oid).findFirst();
                var empty = place.table != now && proved.isPresent() && proved.get().empty.contains(column.number);
                if (before == null || before.containsKey(column.number) && !empty) return null;
                return column.generated ? "true" : written(place.alias()); // a default writes no rows, unless it is volatile
            }

            /** An expression whose constants are as long as all values does not compute these: it is where they stand, for now. */
            private boolean isMadeUp(Table table, Column generated) throws SQLException {
                return !rows("""
                    select from pg_catalog.pg_attrdef d, lateral (
                        select count(*) as constants, sum(length(btrim(found[1], ''''))) as length
                          from regexp_matches(pg_get_expr(adbin, adrelid), $$('(?:[^']|'')*'|\\m[0-9]+)$$, 'g') found) said
                     where adrelid = ?::bigint and adnum = ?::int2 and constants > 1
                       and length >= (select sum(length(value)) from (select distinct %s as value from %s) distinct_values)"""
                    .formatted(text("t", generated), table.source + " t"), "" + table.oid, "" + generated.number).isEmpty();
            }

            /** Is all there the statements' work: made out of this table, or one that refers to it and had no rows? */
            private boolean isFilled(Place place) {
                return madeOfThis(place.table) || place.refers && (isNew(place.table) || emptyBefore.contains(place.table.oid));
            }

            /** A table that is about something else may have the same numbers as its key. */
            private boolean madeOfThis(Table table) {
                return isNew(table) && script.fills(table.name, new HashSet<>(List.of(old.name, now == null ? old.name : now.name)));
            }

            /** Was it made, before, to keep what goes out of this table? */
            private boolean archives(Table table) throws SQLException {
                return table.schema.equals("lossless_archive") && isKin(table, old);
            }

            private void lose(Column column, String from, String where, List<String> places, long values) throws SQLException {
                var lost = count(from, where);
                if (lost == 0) addKept(kept(column, values, String.join(" and ", places)));
                else losses.add(loss(column, lost, examples(from, where, "c.v" + column.number)));
            }

            /** Rows that are no longer there: each must be in a table that carries its key, with all of its values. */
            void compareGone() throws SQLException {
                var from = now == null ? proof.copy() + " c" : rowsNow();
                var gone = now == null ? "true" : "not (" + present() + ")";
                var rows = count(from, gone);
                if (rows == 0) return;
                if (old.oid == LARGE_OBJECTS) {
                    compareUnlinked(from, gone, rows);
                    return;
                }
                var homes = homes(from, gone);
                var takers = homes.keySet();
                var nowhere = takers.stream().map(place -> " and not exists (" + carrier(place) + ")").collect(Collectors.joining());
                var lost = count(from, gone + nowhere);
                var before = losses.size();
                if (lost > 0) {
                    var key = proof.key.stream().filter(c -> proof.risk.retyped.contains(c.number)).findFirst();
                    losses.add(loss(key.orElse(null), lost, examples(from, gone + nowhere, null)));
                }
                if (takers.isEmpty()) return;
                for (var column : proof.values) {
                    var somewhere = " and (" + takers.stream().map(place -> "exists (" + carrier(place) + ")")
                        .collect(Collectors.joining(" or ")) + ")";
                    var missing = takers.stream().filter(place -> homes.get(place).containsKey(column))
                        .map(place -> " and not exists (" + carrier(place)
                        + " and " + equalsCopied(place.columns.get(homes.get(place).get(column)), column) + ")")
                            .collect(Collectors.joining());
                    var where = gone + " and c.v" + column.number + " is not null" + somewhere + missing;
                    var values = count(from, where);
                    if (values > 0) losses.add(loss(column, values, examples(from, where, "c.v" + column.number)));
                }
                if (losses.size() == before && takers.size() == 1 && !isTogether(homes.entrySet().iterator().next(), from, gone))
                    losses.add(loss(null, rows, examples(from, gone, null)));
                for (var home : homes.entrySet()) claim(home.getKey(), home.getValue(), from, gone);
                if (losses.size() == before) addKept(String.format(Locale.ROOT, "%s: %,d %s, all kept in %s", old.display, rows,
                    rows == 1 ? "row" : "rows",
                    takers.stream().map(place -> place.table.display).collect(Collectors.joining(" and "))));
            }

            /** For each column the place's one that has most of its values: each of these stands for one. */
            private Map<Column, Integer> home(Place place, String from, String gone) throws SQLException {
                var home = new LinkedHashMap<Column, Integer>();
                for (var column : proof.values) {
                    var candidates = candidates(place, column);
                    var match = place.columns.stream()
                        .map(c -> candidates.contains(c) ? equalsCopied(c, column) : "false").toList();
                    var found = new ArrayList<>(counts(from + place.join(true), gone, match, place.unique));
                    home.values().forEach(claimed -> found.set(claimed, 0L));
                    var chosen = best(found, place.columns, column);
                    if (chosen >= 0) home.put(column, chosen);
                }
                return home;
            }

            private boolean isComplete(Place place, Map<Column, Integer> home, List<Long> wanted, String from, String gone)
                    throws SQLException {
                if (count(from, gone + " and not exists (" + carrier(place) + ")") > 0) return false;
                for (var i = 0; i < wanted.size(); i++) {
                    var column = proof.values.get(i);
                    if (wanted.get(i) == 0) continue;
                    if (!home.containsKey(column) || count(from + place.join(true), gone + " and c.v" + column.number + " is not null and ("
                        + equalsCopied(place.columns.get(home.get(column)), column) + ") is not true") > 0) return false;
                }
                return true;
            }

            /** Are the values of a row in one row of the place, and no other there takes itself for it? */
            private boolean isTogether(Map.Entry<Place, Map<Column, Integer>> home, String from, String gone) throws SQLException {
                var place = home.getKey();
                if (place.unique || Set.copyOf(home.getValue().values()).size() < home.getValue().size()) return true;
                var same = same(place, home.getValue());
                var other = home.getValue().entrySet().stream().map(e -> "not " + equalsCopied(place.columns.get(e.getValue()), e.getKey()))
                    .collect(Collectors.joining(" or "));
                return count(from, gone + " and not exists (" + carrier(place) + same + ")") == 0 && (other.isEmpty()
                    || kind(place, targets(place, home.getValue()), from, gone, "true" + same, other) != null);
            }

            private String same(Place place, Map<Column, Integer> home) {
                return home.entrySet().stream().map(e -> " and (c.v" + e.getKey().number + " is null or "
                    + equalsCopied(place.columns.get(e.getValue()), e.getKey()) + ")").collect(Collectors.joining());
            }

            /** The rows of the place stand for these, and in the same columns for no other table's. */
            private void claim(Place place, Map<Column, Integer> home, String from, String gone) {
                rowClaims.computeIfAbsent(place.table.oid, oid -> new ArrayList<>()).add(new Claim(old.oid, targets(place, home),
                    "select p.tableoid, p.ctid from " + from + " join " + place.from() + " on " + place.onCopy + " where " + gone
                        + same(place, home)));
            }

            private static List<Column> targets(Place place, Map<Column, Integer> home) {
                return home.values().stream().map(place.columns::get).toList();
            }

            /** Without the rows that stand for another table's in the same columns. */
            private Place unclaimed(Place place, Map<Column, Integer> home) {
                var targets = targets(place, home);
                var claimed = rowClaims.getOrDefault(place.table.oid, List.of()).stream().filter(claim -> claim.table != old.oid
                    && (claim.columns.isEmpty() && targets.isEmpty() || targets.stream().anyMatch(claim.columns::contains)))
                    .map(claim -> " and (p.tableoid, p.ctid) not in (" + claim.rows + ")").collect(Collectors.joining());
                return claimed.isEmpty() || place.onCopy.endsWith(claimed) ? null : new Place(place.table, place.columns, place.by,
                    place.onCopy + claimed, place.onRow == null ? null : place.onCopy + claimed, place.unique, place.through, place.refers);
            }

            /** The places that have rows of these, and in each the column that has most of a column's values. */
            private Map<Place, Map<Column, Integer>> homes(String from, String gone) throws SQLException {
                var homes = new LinkedHashMap<Place, Map<Column, Integer>>();
                var wanted = counts(from, gone, proof.values.stream().map(c -> "c.v" + c.number + " is not null").toList(), true);
                for (var place : related()) {
                    var home = home(place, from, gone);
                    var free = unclaimed(place, home);
                    if (free != null) {
                        place = free;
                        home = home(place, from, gone);
                    }
                    var values = wanted.stream().anyMatch(count -> count > 0);
                    if (home.isEmpty() && values || count(from, gone + " and exists (" + carrier(place) + ")") == 0) continue;
                    // rows that are nothing but keys: being there is what they say, and so is not being there
                    if (!values && count(place.from(), "not exists (select from " + proof.copy() + " c where " + place.onCopy + ")") > 0)
                        continue;
                    var sure = isFilled(place) || archives(place.table);
                    if (!sure && rowBits(place, from, gone, home) < TELLING) continue; // the same numbers by chance, as a key
                    if (isComplete(place, home, wanted, from, gone)) return Map.of(place, home); // no other is needed
                    homes.put(place, home);
                }
                return homes;
            }

            /** Large objects that are no longer there: their content may be in rows that the statements wrote. */
            private void compareUnlinked(String from, String gone, long rows) throws SQLException {
                var nowhere = new StringBuilder();
                var takers = new ArrayList<String>();
                var holders = holders();
                for (var table : tables(old)) for (var column : table.columns.values()) {
                    if (column.type != BYTEA) continue;
                    var match = "exists (select from " + table.source + " p where " + text("p", column) + " = c.v2 and " + written("p")
                        + isTied(table, holders) + ")";
                    if (count(from, gone + " and " + match) == 0) continue;
                    nowhere.append(" and not ").append(match);
                    takers.add(table.display + "." + column.quoted);
                }
                var lost = count(from, gone + nowhere);
                if (lost > 0) losses.add(loss(null, lost, examples(from, gone + nowhere, null)));
                else addKept(String.format(Locale.ROOT, "large objects: %,d, all kept in %s", rows, String.join(" and ", takers)));
            }

            private record Holder(Table table, Column column) { }

            /** Columns that hold the numbers of large objects: of type oid, or of a domain over it, as the extension lo has one. */
            private List<Holder> holders() throws SQLException {
                var holders = new ArrayList<Holder>();
                for (var row : rows("""
                    select c.oid::bigint, a.attnum from pg_catalog.pg_attribute a join pg_catalog.pg_class c on c.oid = a.attrelid
                      join pg_catalog.pg_type t on t.oid = a.atttypid
                     where 26 in (t.oid, t.typbasetype) and c.relkind in ('r', 'p') and c.oid >= 16384 and a.attnum > 0
                       and not c.relispartition and not a.attisdropped""")) {
                    var table = tableNow(Long.parseLong(row[0]));
                    if (isReadable(table)) holders.add(new Holder(table, table.columns.get(Integer.parseInt(row[1]))));
                }
                return holders;
            }

            /** A row that holds an object's number says whose content it is: the taker's row is the same, or tied by a foreign key. */
            private String isTied(Table taker, List<Holder> holders) throws SQLException {
                var held = new ArrayList<String>();
                var ties = new ArrayList<String>();
                for (var holder : holders) {
                    var number = text("t", holder.column);
                    var source = holder.table.source + " t where ";
                    held.add("c.k0 not in (select " + number + " from " + source + number + " is not null)");
                    if (holder.table.oid == taker.oid) ties.add(text("p", holder.column) + " = c.k0");
                    for (var key : foreignKeysNow(taker)) if (key.table == holder.table.oid)
                        ties.add("exists (select from " + source + number + " = c.k0 and "
                            + leads(holder.table, key.columns, taker, key.own) + ")");
                    for (var key : foreignKeysNow(holder.table)) if (key.table == taker.oid)
                        ties.add("exists (select from " + source + number + " = c.k0 and "
                            + leads(holder.table, key.own, taker, key.columns) + ")");
                }
                if (held.isEmpty()) return "";
                return " and (" + String.join(" and ", held)
                    + ties.stream().map(tie -> " or " + tie).collect(Collectors.joining()) + ")";
            }

            private String leads(Table holder, List<Integer> own, Table taker, List<Integer> others) {
                return IntStream.range(0, own.size()).mapToObj(i -> equal(holder.columns.get(own.get(i)), taker.columns.get(others.get(i))))
                    .collect(Collectors.joining(" and "));
            }

            /** The rows of the place that belong to a row of the copy. */
            private static String carrier(Place place) { return "select from " + place.from() + " where " + place.onCopy; }

            /** Of whole rows: of all their values. Their key tells nothing: a foreign key, or a history, has it in any case. */
            private double rowBits(Place place, String from, String gone, Map<Column, Integer> home) throws SQLException {
                var sum = 0.0;
                for (var column : home.keySet())
                    sum += bits(place, from + place.join(true), gone + " and " + plain("p", place.columns.get(home.get(column))) + " = "
                        + copied(column), copied(column), column);
                return sum;
            }

            private int best(List<Long> found, List<Column> targets, Column column) {
                var best = -1;
                for (var i = 0; i < found.size(); i++)
                    if (found.get(i) > 0 && (best < 0 || found.get(i) > found.get(best)
                        || found.get(i).equals(found.get(best)) && targets.get(i).name.equals(column.name))) best = i;
                return best;
            }

            // -- without a key: rows as a bag --

            void compareBags() throws SQLException {
                if (areRowsKeptWhole()) return;
                var from = proof.copy() + " c";
                var stable = proof.values.stream().filter(c -> now == null || now.columns.containsKey(c.number)
                    && !proof.risk.retyped.contains(c.number)).toList();
                var rowsBefore = "select " + columns(stable.stream().map(c -> "c.v" + c.number).toList()) + " from " + from;
                var selectsNow = now == null ? List.<String>of() : List.of("select "
                    + columns(stable.stream().map(c -> text("t", now.columns.get(c.number))).toList()) + " from " + now.source + " t");
                if (!stable.isEmpty() && count(without(rowsBefore, selectsNow), "true") > 0
                    && !isBagKept(stable, rowsBefore, selectsNow)) return;
                if (now == null) return;
                var ways = new LinkedHashMap<Column, Way>();
                for (var column : proof.values) if (!stable.contains(column)) ways.put(column, searchBag(column, stable));
                if (ways.size() < 2 || ways.containsValue(null)) return;
                // each alone may be right, and yet stand beside another's
                var together = "select " + columns(Stream.concat(stable.stream().map(c -> "c.v" + c.number),
                    ways.values().stream().map(Way::copied)).toList()) + " from " + from;
                var found = "select " + columns(Stream.concat(stable.stream().map(c -> text("t", now.columns.get(c.number))),
                    ways.values().stream().map(Way::restored)).toList()) + " from " + now.source + " t";
                var apart = countOrNull(without(together, List.of(found)), "true");
                if (apart == null || apart > 0) losses.add(loss(null, apart == null ? 1 : apart, List.of()));
            }

            /** Columns may go where every row, with all of its columns, is in a table that was made out of this one. */
            private boolean areRowsKeptWhole() throws SQLException {
                var dropped = proof.values.stream().filter(c -> now != null && !now.columns.containsKey(c.number)).toList();
                if (dropped.isEmpty()) return false;
                var takers = sure(takers(proof.values));
                var rowsBefore = "select " + columns(proof.values.stream().map(c -> "c.v" + c.number).toList()) + " from "
                    + proof.copy() + " c";
                if (takers.isEmpty() || count(without(rowsBefore, List.copyOf(takers.values())), "true") > 0) return false;
                for (var column : dropped)
                    addKept(kept(column, count(proof.copy() + " c", "c.v" + column.number + " is not null"), takers.keySet().stream()
                        .map(table -> table.display + "." + table.column(column.name).quoted).collect(Collectors.joining(" and "))));
                claim(takers.keySet(), proof.values, "(" + rowsBefore + ")");
                return true;
            }

            /** Those of the tables that keep what goes out of this one, whatever its values tell. */
            private Map<Table, String> sure(Map<Table, String> takers) throws SQLException {
                var sure = new LinkedHashMap<Table, String>();
                for (var taker : takers.entrySet())
                    if (madeOfThis(taker.getKey()) || archives(taker.getKey())) sure.put(taker.getKey(), taker.getValue());
                return sure;
            }

            /** These rows of the tables stand for rows of this one, and for no other's: of equal rows as many as there are. */
            private void claim(Collection<Table> tables, List<Column> columns, String rows) {
                var names = columns.stream().map(c -> "v" + c.number).toList();
                for (var table : tables) {
                    var values = columns.stream().map(c -> text("p", table.column(c.name))).toList();
                    var own = IntStream.range(0, names.size()).mapToObj(i -> ", " + values.get(i) + " as " + names.get(i))
                        .collect(Collectors.joining());
                    var numbered = "select p.tableoid, p.ctid" + own + ", row_number() over (partition by " + columns(values) + ") as n"
                        + " from " + table.source + " p where true" + unclaimed(table);
                    claims.computeIfAbsent(table.oid, oid -> new ArrayList<>()).add("select q.tableoid, q.ctid from (" + numbered
                        + ") q join (select m.*, row_number() over (partition by " + columns(names) + ") as n from " + rows
                        + " m) m on m.n = q.n" + names.stream().map(v -> " and m." + v + " is not distinct from q." + v)
                            .collect(Collectors.joining()));
                }
            }

            private String unclaimed(Table table) {
                return claims.getOrDefault(table.oid, List.of()).stream().map(rows -> " and (p.tableoid, p.ctid) not in (" + rows + ")")
                    .collect(Collectors.joining());
            }

            /**
             * The rows that are not in the table any more: are they in others, those that the statements made or, where they tell
             * enough, any?
             */
            private boolean isBagKept(List<Column> columns, String rowsBefore, List<String> selectsNow) throws SQLException {
                var missing = without(rowsBefore, selectsNow);
                var rows = count(missing, "true");
                var lost = missing;
                var takers = takers(columns);
                var sure = sure(takers);
                for (var some : List.of(sure, takers)) {
                    lost = without(rowsBefore, Stream.concat(selectsNow.stream(), some.values().stream()).toList());
                    if (count(lost, "true") > 0) continue;
                    lost = missing;
                    var bits = 0.0;
                    for (var column : columns) bits += bits("", missing, "true", "missing.v" + column.number, column);
                    if (some != sure && bits < TELLING) continue;
                    addKept(String.format(Locale.ROOT, "%s: %,d %s, all kept in %s", old.display, rows, rows == 1 ? "row" : "rows",
                        some.keySet().stream().map(Table::display).collect(Collectors.joining(" and "))));
                    claim(some.keySet(), columns, "(select * from " + missing + ")");
                    return true;
                }
                loseBag(columns, lost, count(lost, "true"));
                return false;
            }

            /**
             * The tables that have all of these columns, and the rows in them that count: all of one that was made, else what the
             * statements wrote.
             */
            private Map<Table, String> takers(List<Column> columns) throws SQLException {
                var takers = new LinkedHashMap<Table, String>();
                for (var closed : tables(old)) {
                    var table = opened(closed);
                    if (table.oid == old.oid || columns.stream().anyMatch(c -> table.column(c.name) == null)) continue;
                    takers.put(table, "(select " + columns(columns.stream().map(c -> text("p", table.column(c.name))).toList()) + " from "
                        + table.source + " p where " + (isNew(table) || isKin(table, old) ? "true" : written("p"))
                        + unclaimed(table) + ")");
                }
                return takers;
            }

            private static String without(String rowsBefore, List<String> selectsNow) {
                return "(" + rowsBefore + (selectsNow.isEmpty() ? "" : " except all (" + String.join(" union all ", selectsNow) + ")")
                    + ") missing";
            }

            /** By column, unless rows are fewer than before or only their pairing has changed. */
            private void loseBag(List<Column> stable, String difference, long rows) throws SQLException {
                var byColumn = new ArrayList<Loss>();
                if (now != null && count(now.source + " t", "true") >= count(proof.copy() + " c", "true")) {
                    for (var column : stable) {
                        var gone = "(select c.v" + column.number + " as value from " + proof.copy() + " c where c.v" + column.number
                            + " is not null except all select "
                            + text("t", now.columns.get(column.number)) + " from " + now.source + " t) gone";
                        var values = count(gone, "true");
                        if (values > 0) byColumn.add(loss(column, values,
                            rows("select " + quoted("value") + " from " + gone + " order by 1 limit 3")
                            .stream().map(row -> row[0]).toList()));
                    }
                }
                if (!byColumn.isEmpty()) losses.addAll(byColumn);
                else losses.add(loss(null, rows, rows("select left(missing::text, 60) from " + difference + " order by 1 limit 3").stream()
                    .map(row -> row[0]).toList()));
            }

            /** @return where the values are found, as an expression on the table's row; null when they are lost */
            private Way searchBag(Column column, List<Column> others) throws SQLException {
                var context = others.stream().map(c -> text("t", now.columns.get(c.number))).toList();
                var rowsBefore = bagOf(column, others, "c.v" + column.number);
                var values = count("(" + rowsBefore + ") was", "true");
                if (values == 0) return new Way("null::text", "null::text", "");
                var current = now.columns.get(column.number);
                var ways = new ArrayList<Way>();
                if (current != null) ways.add(new Way("c.v" + column.number, plain("t", current), ""));
                if (current != null) ways.addAll(waysBack(column, current));
                for (var way : ways) {
                    var left = countOrNull("(" + bagOf(column, others, way.copied) + " except all select "
                        + columns(Stream.concat(context.stream(), Stream.of(way.restored)).toList())
                        + " from " + now.source + " t) missing", "true");
                    if (left != null && left == 0) {
                        addKept(keptAs(column, values) + way.words);
                        return way;
                    }
                }
                for (var place : places()) for (var target : place.columns) {
                    var from = now.source + " t" + place.join(false);
                    var valueThere = text(place.alias(), target);
                    var filled = filled(place, target);
                    var found = "select " + columns(Stream.concat(context.stream(), Stream.of(valueThere)).toList()) + " from " + from
                        + (filled == null ? "" : " where " + filled);
                    if (count(without(rowsBefore, List.of(found)), "true") == 0
                        && (filled != null || bits(place, from, valueThere + " is not null", valueThere, target) >= TELLING)) {
                        addKept(kept(column, values, place.name(target)));
                        return new Way("c.v" + column.number, place.table == now ? valueThere
                            : "(select " + valueThere + " from " + place.from() + " where " + place.onRow + ")", "");
                    }
                }
                var gone = current == null ? "(" + rowsBefore + ") missing" : "(" + rowsBefore + " except all select "
                    + columns(Stream.concat(context.stream(), Stream.of(plain("t", current))).toList()) + " from " + now.source
                    + " t) missing";
                losses.add(loss(column, count(gone, "true"), rows("select left(missing::text, 60) from " + gone + " order by 1 limit 3")
                    .stream().map(row -> row[0]).toList()));
                return null;
            }

            private String bagOf(Column column, List<Column> others, String value) {
                return "select " + columns(Stream.concat(others.stream().map(c -> "c.v" + c.number), Stream.of(value)).toList()) + " from "
                    + proof.copy() + " c where c.v" + column.number + " is not null";
            }

            private static String columns(List<String> expressions) {
                return expressions.isEmpty() ? "1" : String.join(", ", expressions);
            }

            // -- where values may have gone --

            private List<Place> places;
            private List<Place> related;

            /** The row's other columns, the rows its foreign keys lead to, and the tables that carry its key. */
            List<Place> places() throws SQLException {
                if (places != null) return places;
                places = new ArrayList<>();
                if (now == null || old.oid == LARGE_OBJECTS) return places;
                places.add(new Place(now, List.copyOf(now.columns.values()), List.of(), null, null, true, "", false));
                for (var key : foreignKeysNow(now)) {
                    var target = tableNow(key.table);
                    if (!isReadable(target)) continue;
                    var from = key.own.stream().map(now.columns::get).toList();
                    var to = key.columns.stream().map(target.columns::get).toList();
                    var on = IntStream.range(0, from.size()).mapToObj(i -> equal(from.get(i), to.get(i)))
                        .collect(Collectors.joining(" and "));
                    places.add(new Place(target, List.copyOf(target.columns.values()), List.of(), on, on, true,
                        " through " + old.display + "." + from.stream().map(Column::quoted).collect(Collectors.joining(", ")), false));
                }
                places.addAll(related());
                return places;
            }

            private List<Place> related() throws SQLException {
                if (related == null) related = hasKey && old.oid != LARGE_OBJECTS ? relatedTables() : List.of();
                return related;
            }

            /**
             * Tables whose rows belong to this table's: by a foreign key, by columns named after it (user_id), or by columns named
             * as its key is. The last is so common (every table has an id) that it counts only for tables that the statements
             * made, for rows that they wrote, and for kin.
             */
            private List<Place> relatedTables() throws SQLException {
                var places = new ArrayList<Place>();
                for (var key : proof.foreignKeys) { // a row whose key is that of another table's row belongs to it
                    if (key.table == old.oid || !proof.key.stream().allMatch(k -> key.own.contains(k.number))) continue;
                    var table = tableNow(key.table);
                    if (table == null || !isReadable(table)) continue;
                    var columns = new ArrayList<Column>();
                    for (var k : proof.key) columns.add(table.columns.get(key.columns.get(key.own.indexOf(k.number))));
                    if (!columns.contains(null)) places.add(place(table, columns, false, false));
                }
                for (var closed : tables(old)) {
                    if (closed.oid == old.oid) continue;
                    var table = opened(closed);
                    var named = Stream.concat(keysTo(table).stream(), references(table).stream()).distinct().toList();
                    for (var columns : named) places.add(place(table, columns, true, false));
                    var names = Stream.of(old, now == null ? old : now)
                        .map(t -> proof.key.stream().map(c -> t.columns.getOrDefault(c.number, c).name).toList()).distinct();
                    var same = names.map(list -> list.stream().map(table::column).toList())
                        .filter(columns -> columns.stream().allMatch(Objects::nonNull)).findFirst();
                    if (same.isPresent() && !named.contains(same.get()) && !numbersItsRows(table, same.get()))
                        places.add(place(table, same.get(), false, !isNew(table) && !isKin(table, old)));
                }
                return places;
            }

            /** A table that was made to keep rows of this one as json objects: their values become columns of it. */
            private Table opened(Table table) throws SQLException {
                var columns = new TreeMap<>(table.columns);
                var values = new StringBuilder();
                for (var json : table.columns.values()) {
                    if (json.type != JSON && json.type != JSONB || !isNew(table) && !archives(table)) continue;
                    var object = "(case jsonb_typeof(p." + json.quoted + "::jsonb) when 'object' then p." + json.quoted + "::jsonb end)";
                    var keys = rows("select distinct key from " + table.source + " p, jsonb_object_keys(" + object + ") key").stream()
                        .map(row -> row[0]).collect(Collectors.toSet());
                    for (var column : old.columns.values()) {
                        if (!keys.contains(column.name) || columns.values().stream().anyMatch(c -> c.name.equals(column.name))) continue;
                        var builtin = column.type == JSON ? JSONB : column.type;
                        var type = builtin < 16384 ? builtin : TEXT; // no cast that a user has made
                        var value = inObject(object, column) + "::" + wholeType(type);
                        if (countOrNull(table.source + " p", value + " is null") == null) continue;
                        var number = PARTS + columns.size();
                        var name = json.name + " under '" + column.name + "'";
                        name = name.getBytes(UTF_8).length > 63 ? "json " + number : name;
                        columns.put(number, new Column(number, column.name, Project.quoted(name), type, -1, false));
                        values.append(", ").append(value).append(" as ").append(Project.quoted(name));
                    }
                }
                return values.isEmpty() ? table : new Table(table.oid, table.schema, table.name, table.visible, table.display,
                    "(select p.tableoid, p.ctid, p.xmin, p.*" + values + " from " + table.source + " p)", columns);
            }

            private String inObject(String object, Column column) throws SQLException {
                var key = "'" + column.name.replace("'", "''") + "'";
                if (column.type == JSON || column.type == JSONB) return "(" + object + " -> " + key + ")";
                return elementType(column) == 0 ? "(" + object + " ->> " + key + ")" : "(case jsonb_typeof(" + object + " -> " + key
                    + ") when 'array' then array(select e #>> '{}' from jsonb_array_elements(" + object + " -> " + key + ") e) end)";
            }

            /** A new table that has drawn the numbers of its rows from its own sequence has not got them from here. */
            private boolean numbersItsRows(Table table, List<Column> key) throws SQLException {
                if (key.size() > 1 || !isNew(table)) return false;
                if (numbered == null) numbered = script.mentions("setval") || script.mentions("restart") ? Set.of() : numbered();
                return numbered.contains(table.oid + " " + key.get(0).number);
            }

            /** Looking at another sequence would count as drawing from it. */
            private Set<String> numbered() throws SQLException {
                return rows("""
                    select d.refobjid || ' ' || d.refobjsubid
                      from pg_catalog.pg_depend d join pg_catalog.pg_sequence s on s.seqrelid = d.objid
                     where d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i')
                       and case when d.refobjid = any (string_to_array(?, ',')::oid[]) then pg_sequence_last_value(s.seqrelid) end
                           is not null""", list(touched.stream().filter(oid -> !relationsBefore.containsKey(oid)).toList())).stream()
                    .map(row -> row[0]).collect(Collectors.toSet());
            }

            private Place place(Table table, List<Column> columns, boolean refers, boolean written) throws SQLException {
                var and = written ? " and " + written("p") : "";
                var onCopy = new StringBuilder();
                for (var i = 0; i < columns.size(); i++) {
                    var column = columns.get(i);
                    onCopy.append(i > 0 ? " and " : "").append(proof.recorder != null && isIndexed(table, column, "n" + i) ? "c.n" + i
                        + " = p." + column.quoted + " and " : "").append("c.k").append(i).append(" = ").append(plain("p", column));
                }
                onCopy.append(and);
                var stays = now != null && proof.key.stream().allMatch(c -> now.columns.containsKey(c.number));
                var onRow = !stays ? onCopy.toString() : IntStream.range(0, columns.size())
                    .mapToObj(i -> equal(now.columns.get(proof.key.get(i).number), columns.get(i)))
                    .collect(Collectors.joining(" and ")) + and;
                var others = table.columns.values().stream().filter(c -> !columns.contains(c)).toList();
                return new Place(table, others, columns, onCopy.toString(), onRow, isUnique(table, columns), "", refers);
            }

            /** Of the type and the collation of the one that was taken down, so that an index on it may find the rows. */
            private boolean isIndexed(Table table, Column column, String takenDown) throws SQLException {
                return !rows("""
                    select from pg_attribute c join pg_attribute p using (atttypid, attcollation) where c.attrelid = to_regclass(?)
                       and c.attname = ? and p.attrelid = ?::bigint and p.attnum = ?::int""", proof.copy(), takenDown, "" + table.oid,
                    "" + column.number).isEmpty();
            }

            /** By PostgreSQL's own operator, which can use an index; the operator of another type would be its author's. */
            private String equal(Column own, Column other) {
                return own.type == other.type && own.type < 16384 ? "t." + own.quoted + " = p." + other.quoted : plain("t", own) + " = "
                    + plain("p", other);
            }

            private List<List<Column>> keysTo(Table table) throws SQLException {
                var key = proof.key.stream().map(Column::number).toList();
                return foreignKeysNow(table).stream().filter(to -> to.table == old.oid && Set.copyOf(to.columns).equals(Set.copyOf(key)))
                    .map(to -> key.stream().map(k -> table.columns.get(to.own.get(to.columns.indexOf(k)))).toList()).toList();
            }

            /** Columns that say by their name that they refer to this table's rows: user_id, users_id, userId; in a copy, old_id. */
            private List<List<Column>> references(Table table) {
                if (proof.key.size() != 1) return List.of();
                var names = Stream.of(old, now == null ? old : now).flatMap(t -> Stream.of(t.name, singular(t.name)))
                    .flatMap(name -> Stream.of(proof.key.get(0).name, "id").map(key -> bare(name + key))).collect(Collectors.toSet());
                if (madeOfThis(table)) List.of("old", "legacy", "original", "source", "previous", "former")
                    .forEach(word -> names.add(bare(word + proof.key.get(0).name)));
                return table.columns.values().stream().filter(c -> names.contains(bare(c.name))).map(List::of).toList();
            }

            private static String bare(String name) { return name.toLowerCase(Locale.ROOT).replace("_", ""); }

            private static String singular(String name) {
                return name.replaceFirst("(?i)ies$", "y").replaceFirst("(?i)people$", "person").replaceFirst("(?i)children$", "child")
                    .replaceFirst("(?i)(?<=ss|sh|ch|x|z)es$", "").replaceFirst("(?i)(?<![su])s$", "");
            }

            // -- saying it --

            /** @param column null for whole rows */
            private Loss loss(Column column, long values, List<String> examples) throws SQLException {
                return new Loss(column == null ? old.display : nameBefore(column), column == null, values, examples,
                    script.line(old.name, column == null ? null : column.name), cause(column), archive(column));
            }

            /** As check_drift --write has it: a column with its key, or whole rows, under the first name that is free. */
            private String archive(Column column) throws SQLException {
                if (old.oid == LARGE_OBJECTS) return null;
                var selected = column == null || !hasKey ? "*" : Stream.concat(proof.key.stream(), Stream.of(column)).distinct()
                    .map(Column::quoted).collect(Collectors.joining(", "));
                return rows("""
                    with names as (select left(?, 60 - length(n)) || n as name, ordinality
                        from unnest(array['', '_2', '_3', '_4']) with ordinality n (n))
                    select format('create table lossless_archive.%I as select %s from %I.%I', name, ?, ?, ?) from names
                     where not exists (select from pg_class where relname = name and relnamespace = (
                         select oid from pg_namespace where nspname = 'lossless_archive'))
                     order by ordinality limit 1""",
                    column == null || !hasKey ? old.name : old.name + "_" + column.name, selected, old.schema, old.name).stream()
                    .map(row -> row[0]).findFirst().orElse(null);
            }

            /**
             * What the file does not name, a trigger, a rule or a foreign key has done, of a table that the statements touched, or a
             * function that the file names: the one whose text names it.
             */
            private String cause(Column column) throws SQLException {
                var name = column == null || !script.mentions(old.name) ? old.name : column.name;
                if (script.mentions(name) || old.oid == LARGE_OBJECTS) return "";
                var causes = rows("""
                    with named (pattern) as (select '\\m' || regexp_replace(?, '(\\W)', '\\\\\\1', 'g') || '\\M')
                    select 'foreign key ' || quote_ident(conname), 1, conname from pg_catalog.pg_constraint
                     where contype = 'f' and conrelid = ?::bigint and confrelid = any (string_to_array(?, ',')::oid[])
                       and (? = '' and confdeltype = 'c' or ? <> '' and (confdeltype in ('n', 'd') or confupdtype in ('c', 'n', 'd'))
                         and ?::int2 = any (conkey))
                    union all
                    select 'trigger ' || quote_ident(tgname) || case when tgrelid = ?::bigint then ''
                      else ' on ' || quote_ident(relname) end, 2, tgname
                      from pg_catalog.pg_trigger join pg_catalog.pg_proc p on p.oid = tgfoid join pg_catalog.pg_class c on c.oid = tgrelid
                        cross join named
                     where not tgisinternal and tgenabled <> 'D' and tgrelid = any (string_to_array(?, ',')::oid[]) and prosrc ~* pattern
                    union all
                    select 'rule ' || quote_ident(rulename) || ' on ' || quote_ident(relname), 3, rulename
                      from pg_catalog.pg_rewrite r join pg_catalog.pg_class c on c.oid = ev_class cross join named
                     where rulename <> '_RETURN' and ev_class = any (string_to_array(?, ',')::oid[]) and pg_get_ruledef(r.oid) ~* pattern
                    union all
                    select 'function ' || quote_ident(proname), 4, proname from pg_catalog.pg_proc cross join named
                     where oid >= 16384 and prosrc ~* pattern and ? ~* ('\\m' || regexp_replace(proname, '(\\W)', '\\\\\\1', 'g') || '\\M')
                     order by 2, 3 limit 1""", name, "" + old.oid, list(touched), column == null ? "" : "c", column == null ? "" : "c",
                     "" + (column == null ? 0 : column.number),
                    "" + old.oid, list(touched), list(touched), script.code());
                return causes.isEmpty() ? "" : " by " + causes.get(0)[0];
            }

            private String nameBefore(Column column) { return old.display + "." + column.quoted; }

            private String kept(Column column, long values, String place) {
                return String.format(Locale.ROOT, "%s: %,d %s, all kept in %s", nameBefore(column), values,
                    values == 1 ? "value" : "values", place);
            }

            private String keptAs(Column column, long values) throws SQLException {
                return String.format(Locale.ROOT, "%s: %,d %s, all kept as %s", nameBefore(column), values,
                    values == 1 ? "value" : "values", typeName(now.columns.get(column.number)));
            }

            private void addKept(String line) { if (!line.contains(": 0 values")) kept.add(line); }

            private List<String> examples(String from, String where, String value) throws SQLException {
                var key = IntStream.range(0, proof.key.size()).mapToObj(i -> "c.k" + i).toList();
                var names = IntStream.range(0, key.size()).mapToObj(i -> "' " + proof.key.get(i).quoted.replace("'", "''") + " ' || "
                    + key.get(i)).collect(Collectors.joining(" || "));
                var order = key.stream().map(k -> "length(" + k + "), " + k).collect(Collectors.joining(", "));
                return rows("select substr(" + names + ", 2)" + (value == null ? "" : " || ' ' || " + quoted(value)) + " from " + from
                    + " where " + where + " order by " + order + " limit 3").stream().map(row -> row[0]).toList();
            }
        }

        /**
         * Tables that may have taken values of this one, and can be read: touched by this migration, the archive, or of kin by name
         * or by foreign key.
         */
        private List<Table> tables(Table from) throws SQLException {
            var tables = new ArrayList<Table>();
            for (var row : rows("""
                select c.oid::bigint from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and c.relpersistence <> 't' and c.oid >= 16384
                   and not (?::boolean and exists (select from pg_catalog.pg_class l where l.relpersistence = 'u'
                        and (l.oid = c.oid or l.oid in (select relid from pg_partition_tree(c.oid)))))
                   and n.nspname <> 'information_schema'
                   and (c.oid = any (string_to_array(?, ',')::oid[]) or n.nspname = 'lossless_archive'
                        or strpos(c.relname, ?) > 0 or strpos(?, c.relname) > 0
                        or exists (select from pg_catalog.pg_constraint f
                            where f.contype = 'f' and f.conrelid = c.oid and f.confrelid = ?::bigint))
                   and has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select') and not row_security_active(c.oid)
                 order by strpos(c.relname, ?) = 0, c.oid""", "" + isLogged(from), list(touched), from.name, from.name, "" + from.oid,
                from.name))
                tables.add(tableNow(Long.parseLong(row[0]))); // first those that are named after it: the search ends where it finds all
            return tables;
        }

        /** What an unlogged table has is gone after a crash, and was never on a standby: it keeps nothing that a logged one had. */
        private boolean isLogged(Table table) { return !relationsBefore.containsKey(table.oid) || relationsBefore.get(table.oid).logged; }

        private boolean isReadable(Table table) throws SQLException {
            return rows("select has_table_privilege(?::bigint::oid, 'select') and not row_security_active(?::bigint::oid)", "" + table.oid,
                "" + table.oid).get(0)[0].equals("t");
        }

        /**
         * Whether, by its name, a table keeps what goes out of another one. Its partitions, and those beside it, do not: they have
         * rows of their own. What was made of the partitioned table is of each partition, too.
         */
        private boolean isKin(Table one, Table other) throws SQLException {
            if (root(one.oid) == root(other.oid)) return false;
            var whole = wholes.get(other.oid);
            return isCalledLike(one, other.name) || whole != null && (isNew(one) || one.schema.equals("lossless_archive"))
                && isCalledLike(one, whole.name);
        }
        private static boolean isCalledLike(Table one, String name) { return one.name.contains(name) || name.contains(one.name); }

        /** The partitioned table that a table was part of before; itself for another one. */
        private long root(long oid) throws SQLException {
            var top = top(relationsBefore, oid);
            if (relationsBefore.containsKey(top)) return top;
            if (!roots.containsKey(top)) // nothing has touched it
                roots.put(top, Long.parseLong(rows("select coalesce(pg_partition_root(?::bigint::oid)::oid::bigint, ?::bigint)", "" + top,
                    "" + top).get(0)[0]));
            return roots.get(top);
        }

        /** Was it made by the statements? Who makes a table holds its lock. */
        private boolean isNew(Table table) { return touched.contains(table.oid) && !relationsBefore.containsKey(table.oid); }

        /** The tables that were there and had no rows, and in which the statements have only inserted: else they would be at risk. */
        private Set<Long> emptyBefore() throws SQLException {
            var emptyBefore = new TreeSet<Long>();
            for (var oid : touched) {
                var isTable = relationsBefore.containsKey(oid) && "rp".contains(relationsBefore.get(oid).kind);
                var table = isTable && proofs.stream().noneMatch(p -> p.table.oid == oid) ? table(oid) : null;
                if (table == null || !isReadable(table)) continue;
                if (rows("select from " + table.source + " p where not " + written("p") + " limit 1").isEmpty()) emptyBefore.add(oid);
            }
            return emptyBefore;
        }

        /** Did the statements write this row? Their transaction is the newest, and so is what it leaves in xmin. */
        private String written(String alias) { return "pg_catalog.age(" + alias + ".xmin) <= " + writtenAge; }

        /**
         * age() counts back from this transaction's number; its savepoints have later ones. What is numbered when this is asked
         * is the transaction itself or, in a plan, an earlier migration.
         */
        private long writtenAge() throws SQLException {
            var age = Long.parseLong(rows("""
                select coalesce(min(pg_catalog.age(transactionid)), 0) from pg_catalog.pg_locks
                 where pid = pg_catalog.pg_backend_pid() and locktype = 'transactionid' and mode = 'ExclusiveLock'""").get(0)[0]);
            return age == 0 ? 0 : age - 1;
        }

        private double bits(Place place, String from, String where, String value, Column column) throws SQLException {
            return bits(place.alias().equals("p") ? "distinct p.tableoid, p.ctid," : "", from, where, value, column);
        }

        /**
         * How much the values of a place tell, in bits: less than a few, and they are equal to the lost ones by chance, as noughts,
         * truths and words that a whole column has are. A row of the place counts once, whatever number of lost rows leads to it;
         * a value counts by its length when one row has it; numbers that count 1, 2, 3 tell nothing, another column counts likewise;
         * a single value has to tell more.
         */
        private double bits(String row, String from, String where, String value, Column column) throws SQLException {
            return Double.parseDouble(rows("""
                with pairs as (select %s %s as value from %s where %s),
                groups as (select value, count(*)::numeric as n, sum(count(*)) over () as total, value ~ '^-?[0-9]{1,18}$' as number
                  from pairs group by value),
                weight as (select case when typcategory in ('B', 'E') then 0 when typcategory in ('D', 'T') then 1
                                       when typcategory = 'N' then 2 else 4 end as bits
                             from pg_catalog.pg_type where oid = %s)
                select coalesce(sum(n * log(2, total / n) + case n when 1 then bits * length(value) else 0 end)
                       * case count(*) when 1 then 0.4 else 1 end
                       * case when bool_and(number and n = 1) and max(case when number then value::numeric end)
                                   - min(case when number then value::numeric end) + 1 = count(*) then 0 else 1 end, 0)
                  from groups, weight""".formatted(row, value, from, where, "" + column.type)).get(0)[0]);
        }

        private boolean isUnique(Table table, List<Column> columns) throws SQLException {
            if (!uniqueKeys.containsKey(table.oid)) uniqueKeys.put(table.oid, rows("""
                select array_to_string((indkey::int2[])[0:indnkeyatts - 1], ',') from pg_catalog.pg_index
                 where indrelid = ?::bigint and indisunique and indisvalid and indpred is null and indexprs is null""",
                "" + table.oid).stream().map(row -> numbers(row[0])).toList());
            var unique = columns.stream().map(Column::number).toList();
            return uniqueKeys.get(table.oid).stream().anyMatch(unique::containsAll);
        }

        /**
         * An expression that gives the old value back, to be compared with what the copy has, and how to say it.
         *
         * @param proves whether the value is kept then; else the words say what is missing
         */
        private record Way(String copied, String restored, String words, boolean proves) {
            Way(String copied, String restored, String words) { this(copied, restored, words, true); }
        }

        /**
         * A column of another type has kept its values when one expression gives every one of them back: then no two have become
         * one. Only expressions that somebody would think of: a cast, the reverse of a usual conversion.
         */
        private List<Way> waysBack(Column old, Column now) throws SQLException {
            var copied = "c.v" + old.number;
            var type = typeName(old);
            var isText = isText(now.type);
            var ways = new ArrayList<Way>();
            // an inet's cast to text adds /32
            if (isText(old.type)) ways.add(new Way(copied, "format('%s', t." + now.quoted + ") collate \"C\"", ""));
            if (ownCasts) return ways;
            // the old type may have rounded what is more now
            var again = new Column(0, null, now.quoted + "::" + type + "::" + typeName(now), now.type, now.modifier, false);
            var whole = " when " + plain("t", again) + " = " + plain("t", now) + " then ";
            if (castsBack(now, old))
                ways.add(new Way(copied, "case" + whole + wayBack(old, now.quoted + "::" + type, "").restored + " end", ""));
            if (isText && hasNoCastOfUsers(now, old)) ways.add(wayBack(old, now.quoted + "::" + type, ""));
            if (now.type == JSONB && typeName(old).endsWith("hstore")) ways.add(new Way(copied, "coalesce((select " + typeName(old)
                + "(array_agg(key), array_agg(value)) from jsonb_each_text(t." + now.quoted + ")), '')::text collate \"C\"", ""));
            if (now.type == BOOL) ways.addAll(truths(old, now, copied));
            if ((old.type == JSON || isText(old.type)) && now.type == JSONB) ways.add(new Way("case when " + hasUniqueKeys(copied)
                + " then " + copied + "::json::jsonb::text collate \"C\" end", text("t", now), ""));
            var reverse = new ArrayList<String>();
            if (old.type == BYTEA && isText)
                reverse.addAll(List.of("convert_to(%s, 'UTF8')::text", "decode(%s, 'hex')::text", "decode(%s, 'base64')::text"));
            if (now.type == BYTEA && isText(old.type))
                reverse.addAll(List.of("convert_from(%s, 'UTF8')", "encode(%s, 'hex')", "encode(%s, 'base64')"));
            if (Set.of(TIMESTAMP, TIMESTAMPTZ).contains(now.type)) // seconds or milliseconds since 1970
                reverse.addAll(List.of("trim_scale(extract(epoch from %s))::text", "trim_scale(extract(epoch from %s) * 1000)::text"));
            for (var expression : reverse) ways.add(new Way(copied, expression.replace("%s", "t." + now.quoted) + " collate \"C\"", ""));
            if (elementType(now) != 0 && elementType(old) == 0) ways.add(new Way(copied, "case cardinality(t." + now.quoted
                + ") when 1 then " + plain("t", new Column(0, null, now.quoted + "[1]", elementType(now), -1, false)) + " end", ""));
            for (var zone : zones(old, now)) ways.add(new Way(copied, "(t." + now.quoted + (now.type == DATE ? "::timestamp" : "")
                + " at time zone '" + zone + "')"
                + (old.type == DATE ? "::date" : "") + "::text collate \"C\"", " at time zone '" + zone + "'"));
            return ways;
        }

        /** How people write true and false in numbers and words. */
        private List<Way> truths(Column old, Column now, String copied) throws SQLException {
            if (!isText(old.type)) return List.of(new Way(copied, "t." + now.quoted + "::int::text collate \"C\"", ""));
            var capital = Pattern.compile("\\b[a-z]");
            return Stream.of("yes,no", "y,n", "true,false", "t,f", "on,off", "1,0").flatMap(words -> Stream.of(words,
                    words.toUpperCase(Locale.ROOT), capital.matcher(words).replaceAll(first -> first.group().toUpperCase(Locale.ROOT))))
                .distinct().map(words -> words.split(",")).map(words -> new Way(copied, "case when t." + now.quoted + " then '" + words[0]
                    + "' when not t." + now.quoted + " then '" + words[1] + "' end collate \"C\"", "")).toList();
        }

        private Way wayBack(Column old, String expression, String words) {
            return new Way("c.v" + old.number, plain("t", new Column(0, null, expression, old.type, old.modifier, false)), words);
        }

        /** jsonb keeps all of a json but white space, the order of keys, and the first of two values under one key, on any level. */
        private static String hasUniqueKeys(String json) {
            return """
                not exists (with recursive parts (part) as (
                    select %s::json
                    union all select inner_part from parts, lateral (
                        select value from json_each(case json_typeof(part) when 'object' then part end)
                        union all select value from json_array_elements(case json_typeof(part) when 'array' then part end)
                    ) inner_parts (inner_part)
                ) select from parts where json_typeof(part) = 'object' and (select count(*) > count(distinct key)
                  from json_object_keys(part) key))""".replace("%s", json);
        }

        /**
         * The time zones that the file names, and the session's, when a time with a zone becomes one without, or the other way round;
         * which one it is, the values tell.
         */
        private List<String> zones(Column old, Column now) {
            if (old.type == now.type || !TIMES.containsAll(List.of(old.type, now.type)) || old.type != TIMESTAMPTZ
                && now.type != TIMESTAMPTZ) return List.of();
            return Stream.concat(Pattern.compile("'([A-Za-z][\\w/+-]*|[+-]\\d\\d?(?::?\\d\\d)?)'").matcher(script.file.text()).results()
                .map(zone -> zone.group(1)).limit(20), Stream.of(timeZone)).distinct().toList();
        }

        /** Is there a cast of PostgreSQL's from the new type to the old one? It would guess time zones. */
        private boolean castsBack(Column now, Column old) throws SQLException {
            if (old.type != now.type && TIMES.containsAll(List.of(old.type, now.type))
                && (old.type == TIMESTAMPTZ || now.type == TIMESTAMPTZ)) return false;
            return now.type == old.type || !rows("""
                select from pg_catalog.pg_cast where castsource = ?::bigint and casttarget = ?::bigint and castmethod in ('f', 'b')
                  and castfunc < 16384""", "" + now.type, "" + old.type).isEmpty();
        }

        private boolean hasNoCastOfUsers(Column now, Column old) throws SQLException {
            return rows("select from pg_catalog.pg_cast where castsource = ?::bigint and casttarget = ?::bigint and oid >= 16384", ""
                + now.type, "" + old.type).isEmpty();
        }

        private boolean isText(long type) throws SQLException {
            return !rows("select from pg_catalog.pg_type where oid = ?::bigint and typcategory = 'S'", "" + type).isEmpty();
        }

        /** 0 for what is no array. */
        private long elementType(Column column) throws SQLException {
            var rows = rows("select typelem::bigint from pg_catalog.pg_type where oid = ?::bigint and typcategory = 'A'", "" + column.type);
            return rows.isEmpty() ? 0 : Long.parseLong(rows.get(0)[0]);
        }

        private String typeName(Column column) throws SQLException {
            return rows("select format_type(?::bigint::oid, ?::int)", "" + column.type, "" + column.modifier).get(0)[0];
        }

        /** The type without its length and scale, for a cast that cuts nothing off. */
        private String wholeType(long type) throws SQLException {
            return typeName(new Column(0, null, null, type, -1, false));
        }

        // ---- SQL ----

        /**
         * Settings under which equal values are equal texts, on either side of the statements; names mean PostgreSQL's own; no time
         * limit of the role or the file ends the reading; and row security is off, which makes PostgreSQL refuse to read a table of
         * which it would hide rows. Afterwards they are what they were, so that the statements mean the same with and without the guard.
         */
        private static final List<String> SHOWN_BY = List.of("search_path", "standard_conforming_strings", "DateStyle", "IntervalStyle",
            "TimeZone", "extra_float_digits", "bytea_output", "lc_monetary", "xmloption", "quote_all_identifiers", "array_nulls");
        private static final Map<String, String> SETTINGS = Map.ofEntries(entry("search_path", "pg_catalog, pg_temp"),
            entry("row_security", "off"),
            entry("statement_timeout", "0"), entry("idle_in_transaction_session_timeout", "'5min'"),
            entry("standard_conforming_strings", "on"),
            entry("DateStyle", "'ISO, YMD'"), entry("IntervalStyle", "postgres"), entry("TimeZone", "'UTC'"),
                entry("extra_float_digits", "1"),
            entry("bytea_output", "hex"), entry("lc_monetary", "'C'"), entry("xmloption", "content"), entry("quote_all_identifiers", "off"),
            entry("array_nulls", "on"), entry("transform_null_equals", "off"), entry("default_tablespace", "''"), entry("jit", "off"));

        private interface Reading<T> { T run() throws SQLException; }

        private static String settings() {
            return SETTINGS.entrySet().stream().map(e -> "set local " + e.getKey() + " = " + e.getValue())
                .collect(Collectors.joining("; "));
        }

        /**
         * The lock_timeout is the one that the migration began with: the file's own must not end the proof, nor may the proof wait
         * longer.
         */
        private <T> T reading(Reading<T> reading) throws SQLException {
            var names = Stream.concat(Stream.of("lock_timeout"), SETTINGS.keySet().stream()).toList();
            var old = rows("select " + names.stream().map(n -> "pg_catalog.current_setting('" + n + "')")
                .collect(Collectors.joining(", "))).get(0);
            if (lockTimeout == null) lockTimeout = old[0];
            execute("set local lock_timeout = '" + lockTimeout + "'; " + settings());
            try {
                var result = reading.run();
                rows("select " + names.stream().map(n -> "pg_catalog.set_config('" + n + "', ?, true)").collect(Collectors.joining(", ")),
                    old);
                return result;
            } catch (SQLException e) {
                if (e instanceof Unproved || !Objects.toString(e.getSQLState(), "").startsWith("42")) throw e; // 42: no right to read
                var reason = e.getMessage().lines().findFirst().orElse("").replaceFirst("^[A-Z]+: ", "");
                throw e.getSQLState().equals("42501") ? Unproved.withHelp(reason,
                    "migrate as the owner of the table, or as a role that may read it") : new Unproved(reason, e);
            }
        }

        private long count(String from, String where) throws SQLException {
            return Long.parseLong(rows("select count(*) from " + from + " where " + where).get(0)[0]);
        }

        private static String firstLine(SQLException e) {
            return Objects.toString(e.getMessage(), "").lines().findFirst().orElse("").replaceFirst("^[A-Z]+: ", "");
        }

        /** As count, null when a value cannot be cast. */
        private Long countOrNull(String from, String where) throws SQLException {
            execute("savepoint lossless_cast");
            try {
                var count = count(from, where);
                execute("release lossless_cast");
                return count;
            } catch (SQLException e) {
                execute("rollback to lossless_cast");
                return null;
            }
        }

        private List<Long> counts(String from, String where, List<String> conditions, boolean unique) throws SQLException {
            if (conditions.isEmpty()) return List.of();
            var row = rows("select " + conditions.stream().map(c -> "count(" + (unique ? "*" : "distinct c.ctid") + ") filter (where " + c
                + ")").collect(Collectors.joining(", "))
                + " from " + from + " where " + where).get(0);
            return Arrays.stream(row).map(Long::valueOf).toList();
        }

        private void execute(String sql) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        private List<String[]> rows(String sql, String... parameters) throws SQLException {
            return Query.rows(connection, sql, parameters);
        }

        /** An example: one line, not too long. */
        private static String quoted(String value) {
            return "'''' || regexp_replace(left(" + value + ", 60), '[[:cntrl:]]+', ' ', 'g') || case when length(" + value
                + ") > 60 then '…' else '' end || ''''";
        }

        private static String list(Collection<Long> oids) {
            return oids.isEmpty() ? "0" : oids.stream().map(String::valueOf).collect(Collectors.joining(","));
        }

        /** An array as PostgreSQL reads it. */
        private static String array(List<String> names) {
            return names.stream().map(name -> "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining(",", "{", "}"));
        }

        private static List<Integer> numbers(String list) { return Arrays.stream(list.split(",")).map(Integer::valueOf).toList(); }

        private static Set<Integer> union(Set<Integer> one, Set<Integer> other) {
            return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
        }

        // ---- The migration's file ----

        /** A line that allows a loss, where it stands, and how many values it is good for. */
        private record Allow(String place, String name, List<String> names, long atMost) { }

        /** Which losses the file allows, and which of its statements did what. */
        private static final class Script {
            private static final String NAME = "(?:(?:[uU]&)?\"[^\"]*+(?:\"\"[^\"]*+)*+\"|[^\\s.,\"]++)";
            private static final Pattern LOSSLESS = Pattern.compile("(?is)(?:--|#|/\\*)[\\s*!-]*lossless\\s*:.*");
            private static final Pattern ALLOW = Pattern.compile("(?:--|#)\\s*lossless:\\s*allow\\s+(" + NAME + "(?:\\." + NAME + ")*)\\s*"
                + "(?:,\\s*at\\s+most\\s+(\\d{1,18})\\s*)?(?:,(.*))?");
            private static final Set<String> READS = Set.of("create", "insert", "with", "merge", "update", "select", "do", "call",
                "execute", "copy");
            private static final Pattern RENAMED = Pattern.compile("(?i)\\brename\\s+to\\s+(" + NAME + ")");
            private static final Pattern FILLED = Pattern.compile("(?i)\\b(?:into|update(?:\\s+only)?|copy|view"
                + "|table(?:\\s+if\\s+not\\s+exists)?)\\s+(" + NAME + "(?:\\s*\\.\\s*" + NAME + ")*)");
            private static final Pattern PART = Pattern.compile("([uU]&)?\"([^\"]*+(?:\"\"[^\"]*+)*+)\"|([^.\"]++)");

            private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+(?:\"\"[^\"]*+)*+\"");
            private static final Pattern ESCAPE = Pattern.compile("\\\\(?:\\\\|([0-9A-Fa-f]{4}|\\+[0-9A-Fa-f]{6}))");

            /** Catalogs that a file may be allowed to write to: what they say neither hides a value from the guard nor takes one. */
            private static final Set<String> ALLOWABLE = Set.of("pg_index", "pg_constraint", "pg_trigger", "pg_rewrite", "pg_policy",
                "pg_sequence", "pg_collation", "pg_event_trigger", "pg_foreign_table");

            final Sql file;
            final List<Allow> allows = new ArrayList<>();
            final List<String> unreadable = new ArrayList<>();
            private final Set<String> lasting = new HashSet<>();
            private final Map<Set<String>, Set<String>> filled = new HashMap<>();
            private Map<Integer, String> comments = Map.of();
            private List<SqlStatement> statements;
            private String code;

            Script(Sql file) { this.file = file; }

            /** @param comments of the file, as the server has taken them: by where they begin */
            void read(Map<Integer, String> comments) {
                this.comments = comments;
                allows.clear();
                unreadable.clear();
                comments.forEach((start, comment) -> {
                    if (isOurs(comment)) read("line " + file.lineAt(start), comment); // which reads the file up to there
                });
                // no checksum is taken of it: the way to allow what is applied elsewhere
                var lines = file.conf().lines().map(String::strip).toList();
                for (var i = 0; i < lines.size(); i++)
                    if (lines.get(i).startsWith("#") && isOurs(lines.get(i))) read(file.name() + ".conf, line " + (i + 1), lines.get(i));
            }

            private static String shortened(String comment) { return comment.substring(0, Math.min(comment.length(), 1_000)).strip(); }

            private static boolean isOurs(String comment) { return LOSSLESS.matcher(shortened(comment)).matches(); }

            private void read(String place, String comment) {
                var text = shortened(comment);
                var parts = ALLOW.matcher(text);
                if (!parts.matches()) unreadable.add(place + ": cannot read `" + text.lines().findFirst().orElse("") + "`");
                else if (parts.group(3) == null || parts.group(3).isBlank())
                    unreadable.add(place + ": allows " + parts.group(1) + " without a reason");
                else allows.add(new Allow(place, parts.group(1), names(parts.group(1)),
                    parts.group(2) == null ? Long.MAX_VALUE : Long.parseLong(parts.group(2))));
            }

            /** Whether the file names it, outside of comments and strings. */
            boolean mentions(String name) { return position(name, code(), 0) >= 0; }

            /**
             * Whether a table gets its rows out of another one: by a statement that names both, or one that names a third table
             * which is filled from it. Names change on the way.
             */
            boolean fills(String table, Set<String> from) {
                return filled.computeIfAbsent(from, this::filledFrom).contains(table);
            }

            private Set<String> filledFrom(Set<String> from) {
                var names = new LinkedHashSet<>(from);
                for (var statement : statements()) {
                    if (statement.words().isEmpty()) continue;
                    var code = SqlScanner.code(statement.text());
                    if (names.stream().noneMatch(name -> position(name, code, 0) >= 0)) continue;
                    if (READS.contains(statement.words().get(0)) && !statement.is("create", "index"))
                        FILLED.matcher(code).results().forEach(to -> names.add(last(to.group(1))));
                    RENAMED.matcher(code).results().forEach(to -> names.add(last(to.group(1))));
                }
                return names;
            }

            private static String last(String name) {
                var parts = names(name);
                return parts.get(parts.size() - 1);
            }

            private List<SqlStatement> statements() {
                if (statements == null) statements = SqlScanner.statements(file.text(), true);
                return statements;
            }

            /** Its text without comments and strings. */
            String code() {
                if (code == null) code = SqlScanner.code(file.text());
                return code;
            }

            private static List<String> names(String name) {
                return PART.matcher(name).results().map(part -> {
                    if (part.group(3) != null) return part.group(3).toLowerCase(Locale.ROOT);
                    var text = part.group(2).replace("\"\"", "\"");
                    return part.group(1) == null ? text : ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group(1) == null ? "\\" : Character.toString(Integer.parseInt(escape.group(1).replace("+", ""), 16))));
                }).toList();
            }

            /** Quoted names that would leave their line, or look like others, in SQL's other form, which an allow line takes, too. */
            static String named(String text) {
                return QUOTED.matcher(text).replaceAll(name -> Matcher.quoteReplacement(oneLine(name.group()).equals(name.group())
                    ? name.group() : "U&" + name.group().codePoints().mapToObj(Script::escaped).collect(Collectors.joining())));
            }

            private static String escaped(int character) {
                if (character == '\\') return "\\\\";
                var text = Character.toString(character);
                return oneLine(text).equals(text) ? text : String.format(Locale.ROOT, character > 0xffff ? "\\+%06x" : "\\%04x", character);
            }

            /** The line that allows this loss; null when none does. */
            Allow allows(Loss loss, List<Table> tables) {
                var names = tables.stream().flatMap(table -> namesOf(loss, table)).toList();
                return allows.stream().filter(allow -> names.contains(allow.names) && loss.values <= allow.atMost).findFirst().orElse(null);
            }

            /** What the loss may be called: with its schema, and without where the search path has it. */
            private static Stream<List<String>> namesOf(Loss loss, Table table) {
                var columns = loss.rows ? Stream.of("") : table.columns.values().stream()
                    .filter(c -> loss.name.equals(table.display + "." + c.quoted)).map(Column::name);
                if (loss.rows && !loss.name.equals(table.display)) return Stream.of();
                return columns.flatMap(column -> Stream.of(List.of(table.schema, table.name, column), List.of(table.name, column)))
                    .map(name -> loss.rows ? name.subList(0, name.size() - 1) : name)
                    .filter(name -> table.visible || name.size() > (loss.rows ? 1 : 2));
            }

            /** A write to a system catalog, which nothing but such a line lets through. */
            boolean allowsCatalog(String name) {
                return ALLOWABLE.contains(name) && allows.stream().anyMatch(allow -> List.of(List.of(name), List.of("pg_catalog", name))
                    .contains(allow.names));
            }

            /** Something that a rollback does not undo; such a line is used then, whether or not anything is lost. */
            boolean allowsLasting(String name) {
                if (allows.stream().noneMatch(allow -> allow.names.equals(List.of(name)))) return false;
                lasting.add(name);
                return true;
            }

            /** What is to be said of lines that cannot be read, that allow what is not lost here (elsewhere it may be), or do not count. */
            List<String> remarks(Set<Allow> used, boolean loss) {
                return Stream.of(unreadable.stream(), unused(used), loss ? uncounted() : Stream.<String>of()).flatMap(Function.identity())
                    .toList();
            }

            private Stream<String> unused(Set<Allow> used) {
                return allows.stream().filter(allow -> !used.contains(allow) && !ALLOWABLE.contains(allow.names.get(allow.names.size() - 1))
                        && !(allow.names.size() == 1 && lasting.contains(allow.names.get(0))))
                    .map(allow -> allow.place + ": allows " + (allow.atMost == Long.MAX_VALUE ? "" : "at most " + allow.atMost + " of ")
                        + allow.name
                        + (allow.atMost == Long.MAX_VALUE ? ", of which nothing is lost" : ""));
            }

            /** Allow lines to the eye, but text or a comment within a comment to PostgreSQL. */
            private Stream<String> uncounted() {
                return Pattern.compile("--[ \\t]*lossless:").matcher(file.text()).results()
                    .filter(found -> !comments.containsKey(found.start()))
                    .map(found -> "line " + file.lineAt(found.start())
                        + ": `-- lossless:` stands in a string or within another comment, and does not count");
            }

            // -- which statement did it --

            /**
             * The line of the statement that most likely took values of this table, or of this column: one that names them, and
             * of several the one that takes the most: DELETE, TRUNCATE and DROP before UPDATE, and that before ADD.
             *
             * @return 0 when none can be told
             */
            int line(String table, String column) {
                var best = 0;
                var line = statements().size() == 1 ? file.lineAt(statements.get(0).start()) : 0; // a trigger or a cascade: this set it off
                for (var statement : statements()) {
                    var code = SqlScanner.code(statement.text());
                    var verb = Verb.of(statement, code);
                    if (verb == null || position(table, code, verb.from) < 0) continue;
                    var inColumn = column == null ? -1 : position(column, code, verb.position);
                    var weight = verb.weight + (inColumn < 0 ? 0 : Verb.WEAKEST_FIRST.size());
                    if (weight < best) continue;
                    best = weight;
                    line = file.lineAt(statement.start() + Math.max(verb.position, inColumn));
                }
                return line;
            }

            private static int position(String name, String code, int from) {
                var quoted = Pattern.quote(name.replace("\"", "\"\""));
                var word = Pattern.compile("(?iU)(?<![\\w\"])\"?" + quoted + "\"?(?![\\w\"])").matcher(code);
                return word.find(from) ? word.start() : -1;
            }
        }

        /** What takes values in a statement: from where on it names its table, where it says so, and how much of a danger it is. */
        private record Verb(int from, int position, int weight) {
            private static final List<String> WEAKEST_FIRST =
                List.of("select", "add", "insert", "call", "do", "alter", "merge", "update", "drop", "truncate", "delete");
            private static final Pattern ANY = Pattern.compile(
                "(?i)(?<!\\b(?:on|for|or|of|before|after)\\s{1,9})\\b(insert|merge|update|truncate|delete|drop)\\b");
            private static final Pattern ALTERS = Pattern.compile("(?i)\\b(type|rename|alter\\s+column|detach)\\b");
            private static final Pattern DROP = Pattern.compile("(?i)\\bdrop\\s+(?!default|not\\b|constraint|expression|identity)");

            /** @return null for a statement that takes nothing */
            static Verb of(SqlStatement statement, String code) {
                if (statement.words().isEmpty()) return null;
                var first = statement.words().get(0);
                if (Set.of("with", "do", "explain").contains(first)) return ANY.matcher(code).results()
                    .map(verb -> new Verb(verb.start(), verb.start(), weight(verb.group())))
                    .max(Comparator.comparing(Verb::weight)).orElse(null);
                if (!WEAKEST_FIRST.contains(first)) return null;
                var drop = DROP.matcher(code);
                if (!first.equals("alter")) return new Verb(0, 0, weight(first));
                if (drop.find()) return new Verb(0, drop.start(), weight("drop"));
                return new Verb(0, 0, weight(ALTERS.matcher(code).find() ? "alter" : "add"));
            }

            private static int weight(String verb) { return 1 + WEAKEST_FIRST.indexOf(verb.toLowerCase(Locale.ROOT)); }
        }
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
