///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS info.picocli:picocli:4.7.7
//DEPS org.postgresql:postgresql:42.7.13
//DEPS org.flywaydb:flyway-core:13.12.0
//DEPS org.flywaydb:flyway-database-postgresql:13.12.0
//RUNTIME_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djdk.console=java.base -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8
//DESCRIPTION Apply the pending migrations, each only when it is proved to lose no value.

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigInteger;
import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.logging.LogManager;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.flywaydb.core.FlywayExecutor;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.executor.Context;
import org.flywaydb.core.api.pattern.ValidatePattern;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.internal.database.base.Schema;
import org.flywaydb.core.internal.info.MigrationInfoImpl;
import org.flywaydb.core.internal.info.MigrationInfoServiceImpl;
import org.flywaydb.core.internal.parser.ParsingContext;
import org.flywaydb.core.internal.resolver.CompositeMigrationResolver;
import org.flywaydb.core.internal.resource.filesystem.FileSystemResource;
import org.flywaydb.core.internal.schemahistory.SchemaHistory;
import org.flywaydb.core.internal.sqlscript.FlywaySqlScriptException;
import org.flywaydb.core.internal.sqlscript.SqlStatement;
import org.flywaydb.core.internal.util.AbbreviationUtils;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.util.PSQLException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

import static java.nio.charset.StandardCharsets.UTF_8;

@Command(name = "migrate", mixinStandardHelpOptions = true, version = "migrate 1.0.0", sortOptions = false,
    description = "Apply the pending migrations, each only when it is proved to lose no value.",
    footer = {"", "Exit status: 0 done or nothing to do, 1 failed or refused, 2 wrong usage, 3 --plan found something pending.",
        "", "Example: jbang migrate prod --plan"})
class Migrate implements Callable<Integer> {

    @Spec CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ENV", arity = "0..1", defaultValue = "dev",
        description = "The database: staging means STAGING_DATABASE_URL. Default: ${DEFAULT-VALUE}.")
    String env;

    @Option(names = "--plan", description = "Run what is pending in one transaction, show what it does, and roll back.")
    boolean plan;

    @Option(names = "--json", description = "Print the answer as JSON.")
    boolean json;

    @Option(names = "--yes", description = "Change a database other than dev without asking on the terminal.")
    boolean yes;

    @Option(names = "--target", paramLabel = "VERSION", converter = Version.class, description = "Stop at this version.")
    String target;

    @Option(names = "--baseline", paramLabel = "VERSION", converter = Version.class,
        description = "The version that a database with tables but without a history is at.")
    String baseline;

    @Option(names = "--lock-timeout", paramLabel = "DURATION", converter = Milliseconds.class, defaultValue = "5s",
        description = "How long a statement may wait for a lock, before the migration makes way and tries again: 500ms, 5s, 2min. "
            + "Default: ${DEFAULT-VALUE}.")
    Long lockTimeout;

    @Option(names = "--migrations", paramLabel = "DIR",
        description = "The folder. Default: the nearest migrations/ at or above the working directory.")
    Path migrations;

    public static void main(String... args) {
        System.exit(commandLine(new Migrate()).execute(args));
    }

    @Override
    public Integer call() throws SQLException {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        var database = Database.of(env);
        (json ? err : out).println(database);
        var folder = Folder.find(migrations);
        folder.refuseUnknown(target);
        try (var connection = connect(database, err)) {
            return new FlywayExecutor(settings(connection, folder, target)).execute((resolver, history, flyway, schema, schemas, callbacks, interceptor) -> {
                try {
                    return new Runner(this, database, folder, connection, flyway, history, schema, resolver).run();
                } catch (SQLException e) {
                    throw new FlywayException(e);
                }
            }, true, null);
        } catch (FlywayException e) {
            if (e.getCause() instanceof SQLException) throw e;
            folder.names().forEach(folder::read); // a file that is not in UTF-8 says so
            throw new Problem(e.getMessage().lines().findFirst().orElse("Flyway failed").replaceFirst("\\.$", ""), null);
        }
    }

    /** Connects; when the local dev server does not answer, starts it first. */
    private static Connection connect(Database database, PrintWriter err) throws SQLException {
        try {
            var connection = database.connect();
            connection.unwrap(PGConnection.class).setPrepareThreshold(0); // a pooler may not know statements that a session has prepared
            return connection;
        } catch (Problem e) {
            var local = database.env().equals("dev") && !environment.containsKey(database.variable());
            if (!local || !e.getMessage().contains("refused")) throw e;
            startLocalServer(err);
            return connect(database, err);
        }
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

    static final class Milliseconds implements ITypeConverter<Long> {
        private static final Map<String, Long> UNITS = Map.of("ms", 1L, "s", 1_000L, "min", 60_000L);

        @Override
        public Long convert(String text) {
            var parts = Pattern.compile("([1-9]\\d{0,5})(ms|s|min)").matcher(text);
            if (parts.matches()) return Long.parseLong(parts.group(1)) * UNITS.get(parts.group(2));
            throw new TypeConversionException("'" + text + "' is not a duration (500ms, 5s, 2min)");
        }
    }

    /** The migrations folder: the files V*.sql in it and below. Any other .sql file but models.sql is refused, never skipped in silence. */
    record Folder(Path path, String shown, Map<String, Path> files) implements ResourceProvider {

        private static final Pattern NAME = Pattern.compile("(?:.*/)?V(\\d+(?:[._]\\d+)*)__(.+)\\.sql");

        /** @param given null for the nearest migrations/ at or above the working directory */
        static Folder find(Path given) {
            var here = Path.of("").toAbsolutePath();
            if (given != null && !Files.isDirectory(given)) throw new Problem("there is no folder " + given, "jbang migrate --migrations DIR");
            var path = given != null ? given.toAbsolutePath().normalize() : Stream.iterate(here, folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("migrations")).filter(Files::isDirectory).findFirst()
                .orElseThrow(() -> new Problem("there is no migrations/ in or above " + here, "jbang migrate --migrations DIR"));
            var files = new TreeMap<String, Path>();
            try (var below = Files.walk(path)) {
                below.filter(Files::isRegularFile).forEach(file -> files.put(path.relativize(file).toString().replace('\\', '/'), file));
            } catch (IOException e) {
                throw new Problem("cannot read " + path + ": " + e.getMessage(), null);
            }
            var folder = new Folder(path, (given == null ? here.relativize(path) : given) + "/", files);
            folder.refuseBadNames();
            return folder;
        }

        private void refuseBadNames() {
            var versions = new TreeMap<MigrationVersion, String>();
            for (var name : files.keySet()) {
                var file = name.substring(name.lastIndexOf('/') + 1);
                if (!file.toLowerCase(Locale.ROOT).endsWith(".sql") || file.equals("models.sql")) continue;
                if (file.startsWith("R__")) throw refusal("`" + shown + name + "` is a repeatable migration, which migrate does not run",
                    "write each change of it as a migration of its own: " + next(file.substring(3)));
                var parts = NAME.matcher(name);
                if (!parts.matches()) throw refusal("`" + shown + name + "` is not the name of a migration", "V<version>__<what_it_does>.sql, for example " + corrected(file));
                var other = versions.putIfAbsent(MigrationVersion.fromVersion(parts.group(1)), name);
                if (other != null) throw refusal("`" + shown + other + "` and `" + name + "` have the same version",
                    "give the one that no database has yet the next number: " + next(parts.group(2) + ".sql"));
            }
        }

        void refuseUnknown(String target) {
            if (target != null && versions().noneMatch(MigrationVersion.fromVersion(target)::equals)) throw refusal("there is no version " + target + " in " + shown,
                versions().max(Comparator.naturalOrder()).map(newest -> "the newest is " + newest).orElse(null));
        }

        private String corrected(String file) {
            var parts = Pattern.compile("(?i)[a-z]?\\s*(\\d+(?:[._]\\d+)*)[\\s_.-]*([^\\d\\s_.-].*?)\\.sql").matcher(file);
            return parts.matches() ? "V" + parts.group(1) + "__" + parts.group(2) + ".sql" : next("add_something.sql");
        }

        /** The name of the migration after the newest. */
        String next(String description) {
            return "V" + versions().map(version -> version.getMajor().add(BigInteger.ONE)).max(Comparator.naturalOrder()).orElse(BigInteger.ONE) + "__" + description;
        }

        Stream<MigrationVersion> versions() {
            return files.keySet().stream().map(NAME::matcher).filter(Matcher::matches).map(parts -> MigrationVersion.fromVersion(parts.group(1)));
        }

        Stream<String> names() {
            return files.keySet().stream().filter(name -> NAME.matcher(name).matches());
        }

        String read(String name) {
            try {
                return Files.readString(files.get(name));
            } catch (CharacterCodingException e) {
                throw refusal("`" + shown + name + "` is not in UTF-8", "save it in UTF-8");
            } catch (IOException e) {
                throw refusal("cannot read " + shown + name + ": " + e.getMessage(), null);
            }
        }

        @Override
        public LoadableResource getResource(String name) { // Flyway asks for V1__x.sql.conf as well
            var file = files.get(name);
            return file == null ? null : new FileSystemResource(Location.fromPath("filesystem:", path.toString()), file.toString(), UTF_8, false);
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return prefix.equals("V") || prefix.isEmpty() ? names().filter(name -> Arrays.stream(suffixes).anyMatch(name::endsWith)).map(this::getResource).toList() : List.of();
        }
    }

    static Problem refusal(String reason, String help) {
        return new Problem(reason + "; nothing was changed", help);
    }

    /**
     * Flyway's settings. Placeholders are off, or `${x}` would fail even in a comment; a script that mixes statements which
     * can and which cannot run in a transaction is refused by {@link Runner#check}, with more to say than Flyway has.
     */
    static Configuration settings(Connection connection, Folder folder, String target) {
        var settings = new FluentConfiguration().resourceProvider(folder).javaMigrationClassProvider(List::of)
            .dataSource(new PGSimpleDataSource() {
                @Override
                public Connection getConnection() {
                    return connection;
                }
            })
            .placeholderReplacement(false).mixed(true).skipDefaultCallbacks(true).outputQueryResults(false);
        if (target != null) settings.target(target);
        settings.getPluginRegister().getExact(PostgreSQLConfigurationExtension.class).setTransactionalLock(false); // one connection
        return settings;
    }

    /**
     * The work on one database. Flyway's own executor opens it, and Flyway resolves the migrations, knows which are applied,
     * and parses and runs their statements. The loop is ours: Flyway's reads everything again after each migration, so that
     * its cost grows with the square of their number, and leaves no room to run one twice, as the guard must.
     */
    static final class Runner {

        private static final int ATTEMPTS = 6;
        private static final long LOCK_KEY = 77431708279161L; // Flyway's, to which it adds the hash of its table's name
        private static final Pattern COMMENT = Pattern.compile("(?s)^(?:\\s++|--[^\n]*+|/\\*.*?\\*/)*+");
        private static final Pattern SUSPICIOUS = Pattern.compile("(?i)\\b(begin|start|commit|end|rollback|abort|prepare|concurrently|vacuum|reindex|database|tablespace|subscription|system|discard)\\b");
        private static final Pattern TRANSACTION = Pattern.compile(
            "(?is)(begin|start\\s+transaction|commit|end|abort|rollback(?!\\s+((work|transaction)\\s+)?to\\b)|prepare\\s+transaction)\\b.*");
        private static final String NAMED = "((?:\"(?:[^\"]|\"\")+\"|[\\w$.])+)";
        private static final Pattern CREATE_INDEX = Pattern.compile(
            "(?is)create\\s+(?:unique\\s+)?index\\s+concurrently\\s+(if\\s+not\\s+exists\\s+)?(?!on\\s)" + NAMED + "\\s+on\\s+(?:only\\s+)?" + NAMED + ".*");
        private static final Pattern HARMLESS = Pattern.compile(
            "(?is)(drop\\s+index\\s+concurrently\\s+if\\s+exists|reindex|vacuum|analyze|alter\\s+system|alter\\s+type\\s.*\\sadd\\s+value|create\\s+(database|tablespace|subscription)|set)\\s.*|vacuum|analyze");

        private final Migrate options;
        private final Database database;
        private final Folder folder;
        private final Connection connection;
        private final Configuration configuration;
        private final org.flywaydb.core.internal.database.base.Database<?> flyway;
        private final SchemaHistory history;
        private final Schema<?, ?> schema;
        private final MigrationInfoServiceImpl info;
        private final String env;
        private final PrintWriter out;
        private final PrintWriter err;
        private final List<Object> reports = new ArrayList<>();
        private boolean pooled;   // whether something between us and PostgreSQL may change the session
        private boolean planning;
        private Snapshot before;  // what a plan compares with
        private MigrationInfoImpl running;
        private boolean recorded; // whether there is a history table
        private int rank;         // of the newest row in it
        private String version;   // that the database is at, null for none

        Runner(Migrate options, Database database, Folder folder, Connection connection,
               org.flywaydb.core.internal.database.base.Database<?> flyway, SchemaHistory history, Schema<?, ?> schema, CompositeMigrationResolver resolver) {
            this.options = options;
            this.database = database;
            this.folder = folder;
            this.connection = connection;
            this.flyway = flyway;
            configuration = flyway.getConfiguration();
            this.history = history;
            this.schema = schema;
            info = new MigrationInfoServiceImpl(resolver, history, flyway, configuration, configuration.getTarget(), false, new ValidatePattern[0]);
            env = options.env;
            out = options.spec.commandLine().getOut();
            err = options.spec.commandLine().getErr();
        }

        /** @return the exit status */
        int run() throws SQLException {
            try {
                return options.plan ? plan() : migrate();
            } catch (Problem e) {
                if (options.json) out.println(Json.of(answer(e.getMessage().lines().findFirst().orElse(""))));
                throw e;
            }
        }

        private int migrate() throws SQLException {
            var pending = pending();
            if (pending.isEmpty() && options.baseline == null) return finish(0, ", nothing to do");
            prepare(pending);
            confirm(pending);
            try (var lock = lock()) {
                if (options.baseline != null) recordBaseline();
                pending = pending(); // another run may have been at work before the lock was ours
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

        private int finish(int exit, String remark) {
            out.println(options.json ? Json.of(answer(null)) : env + standing() + remark);
            return exit;
        }

        private String standing() {
            return version == null ? " has no version yet" : " is at version " + version;
        }

        private Map<String, Object> answer(String error) {
            var answer = new LinkedHashMap<String, Object>();
            answer.put("environment", env);
            answer.put("version", version);
            answer.put(options.plan ? "pending" : "applied", reports);
            if (error != null) answer.put("error", error);
            return answer;
        }

        /** On a terminal, shows the plan and asks before anything but dev is changed; without one (CI), the command is the answer. */
        private void confirm(List<MigrationInfoImpl> pending) throws SQLException {
            var terminal = System.console();
            if (env.equals("dev") || options.yes || terminal == null) return;
            if (options.json) throw refusal("a change of " + env + " is not confirmed", "jbang migrate " + env + " --json --yes");
            plan(pending);
            reports.clear();
            var answer = terminal.readLine("Apply %d to %s? [y/N] ", pending.size(), env);
            if (answer == null || !answer.strip().matches("(?i)y(es)?")) throw refusal("not confirmed", null);
        }

        // ---- What is to be done, and what forbids it.

        /** The migrations to run, in their order, when files and database agree about those before. */
        private List<MigrationInfoImpl> pending() throws SQLException {
            info.refresh();
            var applied = history.allAppliedMigrations();
            recorded = !applied.isEmpty() || history.exists();
            rank = applied.isEmpty() ? 0 : applied.get(applied.size() - 1).getInstalledRank();
            version = info.current() == null || info.current().getVersion() == null ? null : info.current().getVersion().toString();
            if (options.baseline == null && !recorded && !schema.empty())
                throw refusal(env + " has tables but no history of migrations", "jbang migrate " + env + " --baseline VERSION, the version that it is at");
            var pending = new ArrayList<MigrationInfoImpl>();
            for (var one : info.all()) {
                var migration = (MigrationInfoImpl) one;
                refuseDisagreement(migration);
                if (migration.getState() == MigrationState.PENDING && !belowBaseline(migration) || unfinished(migration)) pending.add(migration);
            }
            return pending;
        }

        private boolean belowBaseline(MigrationInfoImpl migration) {
            return options.baseline != null && migration.getVersion().compareTo(MigrationVersion.fromVersion(options.baseline)) <= 0;
        }

        /** A migration outside a transaction whose run was killed: its row was written first, as failed. */
        private static boolean unfinished(MigrationInfoImpl migration) {
            return migration.getState() == MigrationState.FAILED && migration.getResolvedMigration() != null && !migration.canExecuteInTransaction();
        }

        /** The files of what is applied must be as they were: another file would build another database from empty. */
        private void refuseDisagreement(MigrationInfoImpl migration) {
            var applied = migration.getAppliedMigration();
            var resolved = migration.getResolvedMigration();
            if (applied == null) {
                if (migration.getState() == MigrationState.IGNORED) throw refusal("`" + folder.shown() + resolved.getScript()
                    + "` comes before version " + version + ", which " + env + " is at already",
                    "give it the next number: " + folder.next(resolved.getDescription().replace(' ', '_') + ".sql"));
                return;
            }
            var settled = applied.getType().isSynthetic() || List.of(MigrationState.DELETED, MigrationState.UNDONE, MigrationState.BELOW_BASELINE).contains(migration.getState());
            if (settled) return;
            var file = "`" + folder.shown() + (resolved == null ? applied.getScript() : resolved.getScript()) + "`";
            if (resolved == null) throw refusal(file + " was applied to " + env + ", and is not there",
                "put it back: git log -- " + folder.shown() + applied.getScript() + " says where it went");
            if (!applied.isSuccess() && !unfinished(migration)) throw refusal("Flyway's history of " + env + " says that " + file + " failed half-way",
                "put right by hand what it left, then: delete from " + table() + " where installed_rank = " + applied.getInstalledRank());
            if (!resolved.checksumMatches(applied.getChecksum())) throw refusal(file + " has changed since it was applied to " + env,
                "put it back as it was (git log -p " + folder.shown() + resolved.getScript() + "), and write the change as a new migration");
            if (!AbbreviationUtils.abbreviateDescription(resolved.getDescription()).equals(applied.getDescription()))
                throw refusal("`" + folder.shown() + resolved.getScript() + "` was applied to " + env + " under another name, " + applied.getScript(),
                    "give it that name back");
        }

        private void prepare(List<MigrationInfoImpl> pending) throws SQLException {
            if (options.baseline != null) refuseSecondBaseline();
            pooled = Integer.parseInt(value("select pg_backend_pid()")) != connection.unwrap(PGConnection.class).getBackendPID();
            check(pending);
        }

        /** Reads the statements of what is pending before anything runs, and refuses those that a transaction could not undo. */
        private void check(List<MigrationInfoImpl> pending) {
            for (var migration : pending) {
                var inside = migration.canExecuteInTransaction();
                if (inside && !SUSPICIOUS.matcher(folder.read(migration.getScript())).find()) continue; // parsing costs more than reading
                for (var statement : statements(migration)) {
                    var sql = withoutComment(statement.getSql()).strip();
                    var place = "`" + folder.shown() + migration.getScript() + "`, line " + statement.getLineNumber() + ",";
                    if (TRANSACTION.matcher(sql).matches()) throw refusal(place + " has a `" + sql.split("\\s", 2)[0].toLowerCase(Locale.ROOT) + "` of its own",
                        "take it out: migrate begins and commits the transaction, when it has proved that nothing is lost");
                    if (!inside) checkOutside(place, sql);
                }
            }
        }

        /** Outside a transaction nothing can be proved and taken back, so only what cannot lose a value is let through. */
        private void checkOutside(String place, String sql) {
            if (CREATE_INDEX.matcher(sql).matches() || HARMLESS.matcher(sql).matches()) return;
            if (sql.matches("(?is)create\\s+(unique\\s+)?index\\s+concurrently.*")) throw refusal(place + " does not name its index",
                "name it, so that what a failed build leaves can be found");
            if (sql.matches("(?is)drop\\s+index\\s+concurrently.*")) throw refusal(place + " lacks an `if exists`",
                "drop index concurrently if exists …, so that a run that was interrupted can go on");
            throw refusal(place + " would run outside a transaction, where its loss could not be undone",
                "move it into a migration of its own; with an index built concurrently only statements like it may stand");
        }

        private List<Index> indexes() {
            return statements(running).stream().map(statement -> CREATE_INDEX.matcher(withoutComment(statement.getSql()).strip())).filter(Matcher::matches)
                .map(parts -> new Index(parts.group(2), parts.group(3), parts.group(1) != null)).toList();
        }

        /** Flyway's statement begins with the comments before it, while its line is that of the first word. */
        private static String withoutComment(String sql) {
            return COMMENT.matcher(sql).replaceFirst("");
        }

        private List<SqlStatement> statements(MigrationInfoImpl migration) {
            var context = new ParsingContext();
            context.setDatabase(flyway);
            var script = flyway.getDatabaseType().createSqlScriptFactory(configuration, context)
                .createSqlScript(folder.getResource(migration.getScript()), true, folder);
            var statements = new ArrayList<SqlStatement>();
            try (var all = script.getSqlStatements()) {
                for (var statement = all.next(); statement != null; statement = all.next()) statements.add(statement);
            }
            return statements;
        }

        // ---- One migration at a time.

        private void apply(MigrationInfoImpl migration) throws SQLException {
            var start = System.nanoTime();
            running = migration;
            var kept = migration.canExecuteInTransaction() ? retrying(() -> {
                var lines = prove(null);
                record(true, millisSince(start));
                connection.commit();
                recorded = true;
                rank++;
                return lines;
            }) : applyOutside(start);
            version = migration.getVersion().toString();
            var report = report(millisSince(start));
            report.put("kept", kept);
            reports.add(report);
            if (options.json) return;
            out.printf("Applied %s in %,d ms%n", migration.getScript(), millisSince(start));
            kept.forEach(line -> out.println("  " + line));
            out.flush();
        }

        private Map<String, Object> report(long milliseconds) {
            var report = new LinkedHashMap<String, Object>();
            report.put("file", running.getScript());
            report.put("version", running.getVersion().toString());
            report.put("milliseconds", milliseconds);
            return report;
        }

        /**
         * Runs the migration's statements and proves that no value is lost: at once, when the catalog shows no sign of risk;
         * otherwise they are undone, the tables at risk fingerprinted, and the statements run again and compared.
         *
         * @param mark where to undo to; null for the whole transaction
         * @return a line for each column whose values have moved
         * @throws Problem when values are lost; nothing is committed here
         */
        private List<String> prove(Savepoint mark) throws SQLException {
            var guard = new Guard(connection, folder.read(running.getScript()));
            begin();
            guard.before();
            execute();
            var risks = guard.risks();
            if (risks.isEmpty()) return List.of();
            undo(mark);
            begin();
            guard.before();
            guard.fingerprint(risks);
            execute();
            return judged(guard.compare());
        }

        private List<String> judged(Guard.Verdict verdict) {
            return verdict.kept();
        }

        /** Every migration starts from the settings of a new session, whatever the one before has set. */
        private void begin() throws SQLException {
            value((pooled ? "" : "reset all; reset role; ") + "set local lock_timeout = " + options.lockTimeout);
            if (planning) before = Snapshot.of(connection);
        }

        private void undo(Savepoint mark) throws SQLException {
            if (mark == null) connection.rollback();
            else connection.rollback(mark);
        }

        /** Runs the statements through Flyway, and then what PostgreSQL has put off until the commit: its triggers could still lose a value. */
        private void execute() throws SQLException {
            var transaction = value("select pg_current_xact_id()");
            executeStatements();
            if (!transaction.equals(value("set constraints all immediate; select pg_current_xact_id()")))
                throw new Problem(file() + " has ended the transaction that it ran in; what it did before is committed", "jbang check_drift " + env);
        }

        private void executeStatements() throws SQLException {
            running.getResolvedMigration().getExecutor().execute(new Context() {
                @Override
                public Configuration getConfiguration() {
                    return configuration;
                }

                @Override
                public Connection getConnection() {
                    return connection;
                }
            });
        }

        /** Runs a transaction. When a lock is not free, rolls it back and tries again after a pause, so that nobody queues behind us. */
        private <T> T retrying(Transaction<T> transaction) throws SQLException {
            for (var attempt = 1; ; attempt++) {
                connection.setAutoCommit(false);
                try {
                    return transaction.run();
                } catch (SQLException | FlywaySqlScriptException e) {
                    rollback();
                    if (!lockNotFree(e)) throw failure(e, " failed and was rolled back");
                    if (attempt == ATTEMPTS) throw failure(e, " found a lock taken, " + ATTEMPTS + " times, and was rolled back");
                    var pause = options.lockTimeout << attempt - 1;
                    err.printf("%s: a lock was not free within %s, trying again in %s%n", running.getScript(), duration(options.lockTimeout), duration(pause));
                    err.flush();
                    sleep(pause);
                } finally {
                    rollback(); // finds nothing to do after a commit
                    connection.setAutoCommit(true);
                }
            }
        }

        interface Transaction<T> {
            T run() throws SQLException;
        }

        private void rollback() {
            try {
                connection.rollback();
            } catch (SQLException e) {
                // the connection is lost, and its transaction with it
            }
        }

        private static boolean lockNotFree(Throwable e) { // lock_not_available, deadlock_detected
            return e != null && (e instanceof SQLException sql && List.of("55P03", "40P01").contains(String.valueOf(sql.getSQLState())) || lockNotFree(e.getCause()));
        }

        // ---- Outside a transaction.

        /**
         * Runs what PostgreSQL forbids in a transaction. The history says failed before the first statement and done after
         * the last; so the next run sees that one was killed, drops the indexes that it may have left, and starts again.
         */
        private List<String> applyOutside(long start) throws SQLException {
            var indexes = indexes();
            if (unfinished(running)) {
                rank = running.getAppliedMigration().getInstalledRank();
                dropIndexes(indexes);
            } else {
                for (var index : indexes) if (!index.optional() && index.find(connection, false) != null) throw refusal(file() + " builds the index " + index.name() + ", which is there",
                    "drop index concurrently " + index.name() + ", or take the statement out of the file");
                dropIndexes(indexes.stream().filter(Index::optional).toList()); // `if not exists` would take an invalid one for done
                record(false, 0);
                recorded = true;
                rank++;
            }
            try {
                value((pooled ? "" : "reset all; reset role; ") + "set lock_timeout = 0"); // it waits for locks, but nobody queues behind it
                executeStatements();
            } catch (FlywaySqlScriptException e) {
                dropIndexes(indexes);
                update("delete from " + table() + " where installed_rank = ?", rank);
                rank--;
                throw failure(e, indexes.isEmpty() ? " failed" : " failed, and the invalid index that this leaves was dropped");
            }
            update("update " + table() + " set success = true, execution_time = ? where installed_rank = ?", (int) millisSince(start), rank);
            return List.of();
        }

        private void dropIndexes(List<Index> indexes) throws SQLException {
            for (var index : indexes) {
                var found = index.find(connection, index.optional());
                if (found != null) value("drop index concurrently " + found);
            }
        }

        /** An index that a statement builds concurrently. */
        record Index(String name, String table, boolean optional) {

            /** Its full name, quoted where it must be, when it is there; an index stands in its table's schema. */
            String find(Connection connection, boolean invalidOnly) throws SQLException {
                try (var query = connection.prepareStatement("""
                        select format('%I.%I', nspname, relname)
                          from pg_class join pg_index on indexrelid = pg_class.oid join pg_namespace on pg_namespace.oid = relnamespace
                         where relname = (parse_ident(?))[1] and not (indisvalid and ?)
                           and relnamespace = (select relnamespace from pg_class where oid = to_regclass(?))""")) {
                    query.setString(1, name);
                    query.setBoolean(2, invalidOnly);
                    query.setString(3, table);
                    var found = query.executeQuery();
                    return found.next() ? found.getString(1) : null;
                }
            }
        }

        // ---- The plan.

        /** Runs everything pending in one transaction, notes what each migration does, and rolls back. */
        private void plan(List<MigrationInfoImpl> pending) throws SQLException {
            planning = true;
            try {
                retrying(() -> {
                    reports.clear();
                    for (var migration : pending) {
                        running = migration;
                        reports.add(migration.canExecuteInTransaction() ? planned() : unplanned());
                    }
                    return null;
                });
            } finally {
                planning = false;
                if (!options.json) reports.forEach(report -> print((Map<?, ?>) report));
            }
        }

        private Map<String, Object> planned() throws SQLException {
            var mark = connection.setSavepoint();
            var start = System.nanoTime();
            var kept = prove(mark);
            var report = report(millisSince(start));
            Snapshot.of(connection).report(before, report);
            report.put("kept", kept);
            return report;
        }

        private Map<String, Object> unplanned() {
            var report = report(0);
            report.remove("milliseconds");
            report.put("unplanned", "cannot be planned, runs outside a transaction");
            return report;
        }

        private void print(Map<?, ?> report) {
            out.println(report.get("file") + (report.containsKey("unplanned") ? ": " + report.get("unplanned") : " in " + report.get("milliseconds") + " ms"));
            if (report.containsKey("unplanned")) return;
            for (var row : maps(report, "rows")) out.printf("  %s: %s%n", row.get("table"), Stream.of("inserted", "updated", "deleted")
                .filter(kind -> (long) row.get(kind) > 0).map(kind -> "%,d %s".formatted(row.get(kind), kind)).collect(Collectors.joining(", ", "rows ", "")));
            for (var lock : maps(report, "locks")) out.printf("  %s: %s lock, blocks %s%n", lock.get("table"), lock.get("mode"), lock.get("blocks"));
            for (var table : maps(report, "rewritten")) out.printf("  %s: rewritten, %s%n", table.get("table"), size((long) table.get("bytes")));
            for (var index : maps(report, "indexes")) out.printf("  %s: index on %s built, %s%n", index.get("index"), index.get("table"), size((long) index.get("bytes")));
            var kept = (List<?>) report.get("kept");
            if (kept.isEmpty()) out.println("  no value at risk");
            kept.forEach(line -> out.println("  " + line));
        }

        @SuppressWarnings("unchecked")
        private static List<Map<String, Object>> maps(Map<?, ?> report, String key) {
            return (List<Map<String, Object>>) report.get(key);
        }

        private static String size(long bytes) {
            return bytes < 1 << 20 ? (bytes >> 10) + " kB" : bytes < 1 << 30 ? (bytes >> 20) + " MB" : "%.1f GB".formatted(bytes / (double) (1 << 30));
        }

        // ---- What went wrong.

        private String file() {
            return "`" + folder.shown() + running.getScript() + "`";
        }

        /** What the database is at after a migration was undone. */
        private String undone() {
            return planning ? "nothing was changed" : env + " is as it was" + (version == null ? "" : ", at version " + version);
        }

        /** The file, its line, the statement with a mark where PostgreSQL points to, and what PostgreSQL says. */
        private Problem failure(Exception e, String outcome) throws SQLException {
            var message = new StringBuilder("`" + running.getScript() + "`" + outcome + "; " + undone());
            Throwable cause = e;
            while (cause != null && !(cause instanceof SQLException)) cause = cause.getCause();
            var server = cause instanceof PSQLException sql ? sql.getServerErrorMessage() : null;
            if (e instanceof FlywaySqlScriptException script) {
                var statement = withoutComment(script.getStatement());
                var position = server == null || server.getPosition() == 0 ? 0 : server.getPosition() - (script.getStatement().length() - statement.length());
                message.append(quote(statement, script.getLineNumber(), position));
            }
            if (server == null) return new Problem(message + "\n  " + (cause == null ? e : cause).getMessage(), "jbang migrate " + env + " goes on where the database is");
            message.append("\n  ").append(server.getMessage()).append(" [").append(server.getSQLState()).append("]");
            if (server.getDetail() != null) message.append("\n  detail: ").append(server.getDetail());
            if (server.getHint() != null) message.append("\n  hint: ").append(server.getHint());
            if (server.getWhere() != null) message.append("\n  where: ").append(server.getWhere().replace("\n", "\n         "));
            return new Problem(message.toString(), switch (server.getSQLState()) {
                case "25001" -> "say so in a file beside it, " + running.getScript() + ".conf: executeInTransaction=false";
                case "55P03", "40P01" -> holders();
                default -> "put it right, then: jbang migrate " + env;
            });
        }

        /** A statement's lines as they stand in the file; of a long one those around the mark. */
        private String quote(String statement, int line, int position) {
            var offset = Math.max(0, Math.min(position - 1, statement.length()));
            var marked = line + (int) statement.substring(0, offset).chars().filter(c -> c == '\n').count();
            var column = offset - (statement.lastIndexOf('\n', offset - 1) + 1);
            var lines = statement.stripTrailing().split("\n");
            var quoted = new StringBuilder("\n  " + folder.shown() + running.getScript() + ":" + marked);
            for (var i = 0; i < lines.length; i++) {
                if (Math.abs(line + i - marked) > 5) continue;
                var gutter = "\n  " + (line + i) + " | ";
                quoted.append(gutter).append(lines[i].stripTrailing());
                if (position > 0 && line + i == marked) quoted.append(gutter.replaceAll("\\d", " ")).append(" ".repeat(column)).append("^");
            }
            return quoted.toString();
        }

        /** Who holds a transaction open, and so maybe the lock: the oldest three. */
        private String holders() throws SQLException {
            var holders = value("""
                select string_agg(format('pid %s of %s, %s for %s', pid, usename, state, date_trunc('second', clock_timestamp() - xact_start)), '; ')
                  from (select * from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
                           and xact_start is not null order by xact_start limit 3) as oldest""");
            return holders == null ? "try again, or with a longer --lock-timeout" : "it may wait for " + holders;
        }

        // ---- The history, Flyway's table, and its lock.

        private String table() {
            return schema.getTable(configuration.getTable()).toString();
        }

        /** Writes the row that Flyway would; with the first one, Flyway's table. The caller counts {@link #rank} on when it is committed. */
        private void record(boolean success, long milliseconds) throws SQLException {
            record(running.getVersion().toString(), AbbreviationUtils.abbreviateDescription(running.getDescription()), running.getType().name(),
                AbbreviationUtils.abbreviateScript(running.getScript()), running.getResolvedMigration().getChecksum(), milliseconds, success);
        }

        private void record(String version, String description, String type, String script, Integer checksum, long milliseconds, boolean success) throws SQLException {
            if (!recorded) value(flyway.getRawCreateScript(schema.getTable(configuration.getTable()), false));
            update(flyway.getInsertStatement(schema.getTable(configuration.getTable())), rank + 1, version, description, type, script, checksum,
                flyway.getInstalledBy(), (int) milliseconds, success);
        }

        private void recordBaseline() throws SQLException {
            refuseSecondBaseline();
            recorded = history.exists();
            connection.setAutoCommit(false);
            record(MigrationVersion.fromVersion(options.baseline).toString(), configuration.getBaselineDescription(), "BASELINE",
                configuration.getBaselineDescription(), null, 0, true);
            connection.commit();
            connection.setAutoCommit(true);
        }

        private void refuseSecondBaseline() {
            if (!history.allAppliedMigrations().isEmpty()) throw refusal(env + " has a history already and" + standing(), "jbang migrate " + env);
        }

        /**
         * Flyway's advisory lock, so that its command line waits for us, and we for it: held by the session or, where a pooler
         * such as pgbouncer may give each transaction another session, by a transaction of a second connection.
         */
        private Lock lock() throws SQLException {
            var key = LOCK_KEY + table().hashCode();
            var holder = pooled ? database.connect() : connection;
            if (pooled) holder.setAutoCommit(false);
            var waiting = false;
            while (!value(holder, pooled ? "set local idle_in_transaction_session_timeout = 0; select pg_try_advisory_xact_lock(" + key + ")"
                    : "select pg_try_advisory_lock(" + key + ")").equals("t")) {
                if (pooled) holder.rollback(); // a waiting transaction would hold up an index that is built concurrently
                if (!waiting) err.println("Another migrate is at work on " + env + ", waiting for it");
                waiting = true;
                sleep(200);
            }
            return pooled ? holder::close : () -> value("select pg_advisory_unlock(" + key + ")");
        }

        interface Lock extends AutoCloseable {
            @Override
            void close() throws SQLException;
        }

        // ---- SQL in a line.

        private String value(String sql) throws SQLException {
            return value(connection, sql);
        }

        /** Runs statements; the first column of the last one's first row, null when there is none. */
        private static String value(Connection connection, String sql) throws SQLException {
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

        private void update(String sql, Object... parameters) throws SQLException {
            try (var statement = connection.prepareStatement(sql)) {
                for (var i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
                statement.executeUpdate();
            }
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

        private static String duration(long milliseconds) {
            return milliseconds % 1000 == 0 ? milliseconds / 1000 + " s" : milliseconds + " ms";
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
            return mode == 7 ? "reads and writes" : mode >= 4 ? "writes" : "nothing but schema changes";
        }

        static Snapshot of(Connection connection) throws SQLException {
            var snapshot = new Snapshot(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
            try (var statement = connection.createStatement()) {
                var relations = statement.executeQuery("""
                    select c.oid, c.oid::regclass::text, c.relkind, c.relfilenode, coalesce(i.indrelid, 0), pg_catalog.concat(c.ctid,
                           (select string_agg(a.ctid::text, '' order by attnum) from pg_catalog.pg_attribute a where a.attrelid = c.oid),
                           (select string_agg(k.ctid::text, '' order by oid) from pg_catalog.pg_constraint k where k.conrelid = c.oid)),
                           case when relkind in ('r', 'm') then pg_table_size(c.oid) when relkind = 'i' then pg_relation_size(c.oid) else 0 end
                      from pg_catalog.pg_class c
                      left join pg_catalog.pg_index i on i.indexrelid = c.oid
                     where c.relkind in ('r', 'p', 'm', 'i')
                       and c.relnamespace not in (select oid from pg_catalog.pg_namespace where nspname ~ '^pg_' or nspname = 'information_schema')""");
                while (relations.next()) snapshot.relations.put(relations.getLong(1), new Relation(relations.getString(2), relations.getString(3),
                    relations.getLong(4), relations.getLong(5), relations.getString(6), relations.getLong(7)));
                var rows = statement.executeQuery("select relid, n_tup_ins, n_tup_upd, n_tup_del from pg_catalog.pg_stat_xact_user_tables");
                while (rows.next()) snapshot.rows.put(rows.getLong(1), new long[] {rows.getLong(2), rows.getLong(3), rows.getLong(4)});
                var locks = statement.executeQuery("""
                    select relation, mode from pg_catalog.pg_locks
                     where pid = pg_backend_pid() and locktype = 'relation' and granted""");
                while (locks.next()) snapshot.locks.merge(locks.getLong(1), MODES.indexOf(locks.getString(2).replaceFirst("Lock$", "")), Math::max);
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
                    if (rebuilt && before.relations.containsKey(now.table)) indexes.add(Json.object("index", now.name, "table", relations.get(now.table).name, "bytes", now.bytes));
                    return;
                }
                var delta = delta(before, oid);
                if (LongStream.of(delta).anyMatch(count -> count > 0))
                    touched.add(Json.object("table", now.name, "inserted", delta[0], "updated", delta[1], "deleted", delta[2]));
                if (then != null && rebuilt) rewritten.add(Json.object("table", now.name, "bytes", now.bytes));
            });
            before.relations.forEach((oid, then) -> {
                var mode = then.kind.equals("i") ? -1 : mode(before, oid);
                if (mode >= 0) locked.add(Json.object("table", then.name, "mode", words(mode), "blocks", blocks(mode)));
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
         * when one is taken again; so where an earlier migration has it already, the catalog and the rows tell.
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
            if (value instanceof Map<?, ?> object) return object.entrySet().stream()
                .map(entry -> of(entry.getKey()) + ": " + of(entry.getValue())).collect(Collectors.joining(", ", "{", "}"));
            if (value instanceof List<?> array) return array.stream().map(Json::of).collect(Collectors.joining(", ", "[", "]"));
            if (!(value instanceof String text)) return String.valueOf(value);
            return text.chars().mapToObj(c -> c == '"' || c == '\\' ? "\\" + (char) c : c < ' ' ? "\\u%04x".formatted(c) : String.valueOf((char) c))
                .collect(Collectors.joining("", "\"", "\""));
        }
    }

    /** Stub. */
    static final class Guard {
        record Risk(String table) {}
        record Loss(String what, long values, List<String> examples, int line) {}
        record Verdict(List<String> kept, List<Loss> losses, List<String> unusedAllows) {}
        Guard(Connection connection, String script) {}
        void before() throws SQLException {}
        List<Risk> risks() throws SQLException { return List.of(); }
        void fingerprint(List<Risk> risks) throws SQLException {}
        Verdict compare() throws SQLException { return new Verdict(List.of(), List.of(), List.of()); }
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
