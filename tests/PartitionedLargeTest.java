import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What --write makes for a partitioned table none of whose partitions is large, but all of them together are. */
class PartitionedLargeTest {

    private static final String PARTITIONS = """
        create table "Eve nt 1" partition of "Eve nt" for values from (0) to (1000) partition by list ("Ki nd");
        create table event_a partition of "Eve nt 1" for values in ('a');
        create table "event's rest" partition of "Eve nt 1" default;
        create table event_2 partition of "Eve nt" for values from (1000) to (2000) partition by hash (id);
        create table event_2_0 partition of event_2 for values with (modulus 2, remainder 0);
        create table event_2_1 partition of event_2 for values with (modulus 2, remainder 1);
        create table event_empty partition of "Eve nt" for values from (5000) to (6000);
        create table event_other partition of "Eve nt" default;
        """;
    private static final String BEFORE = """
        create table "Eve nt" (id int, "Ki nd" text not null, at int not null, n int, mail text) partition by range (at);
        """ + PARTITIONS;
    private static final String ROWS = """
        insert into "Eve nt" select i, case when i % 2 = 0 then 'a' else 'b' end, i, i, 'm' || i from generate_series(0, 2999) i
        """;

    @TempDir
    Path folder;

    private Servers.TestDatabase database;
    private boolean inserts = true; // whether writers insert rows as well, which have none of the columns that become required

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void indexesAndKeysAreBuiltAPartitionAtATime(int major) throws Exception {
        create(major, BEFORE, ROWS);
        write("models.sql", BEFORE + """
            create index on "Eve nt" (n);
            create unique index "By mail" on "Eve nt" (lower(mail), at, "Ki nd", id) where n > 3;
            comment on index "By mail" is 'the mail''s';
            alter table "Eve nt" add primary key (id, at, "Ki nd"), add constraint "one mail" unique (mail, at, id, "Ki nd") deferrable;
            """);
        var run = checkDrift("--write", "index", "--large", "3000");
        assertEquals(0, run.exit(), run::toString);
        assertEquals("""
              reads all of "Eve nt" to require id, while reads and writes go on
              builds an index of "Eve nt", while reads and writes go on
              makes "Eve nt_pkey" of those of the partitions: no work, but blocks reads and writes of "Eve nt" for a moment
              makes "one mail" of those of the partitions: no work, but blocks reads and writes of "Eve nt" for a moment
              makes "By mail" of those of the partitions: no work, but blocks writes of "Eve nt" for a moment
              makes "Eve nt_n_idx" of those of the partitions: no work, but blocks writes of "Eve nt" for a moment
            """, run.out().replaceAll("(?m)^(?!  ).*\n", ""));
        assertEquals("""
            create unique index concurrently "event's rest_pkey" on public."event's rest" (id, at, "Ki nd");
            create unique index concurrently event_a_pkey on public.event_a (id, at, "Ki nd");
            create unique index concurrently event_empty_pkey on public.event_empty (id, at, "Ki nd");
            create unique index concurrently event_other_pkey on public.event_other (id, at, "Ki nd");
            create unique index concurrently event_2_0_pkey on public.event_2_0 (id, at, "Ki nd");
            create unique index concurrently event_2_1_pkey on public.event_2_1 (id, at, "Ki nd");
            """, sql("V5__index_4.sql"));
        assertEquals("""
            lock table public."Eve nt" in access exclusive mode;
            alter table public."event's rest" add constraint "event's rest_pkey" primary key using index "event's rest_pkey";
            alter table public.event_a add constraint event_a_pkey primary key using index event_a_pkey;
            alter table public.event_empty add constraint event_empty_pkey primary key using index event_empty_pkey;
            alter table public.event_other add constraint event_other_pkey primary key using index event_other_pkey;
            alter table public.event_2_0 add constraint event_2_0_pkey primary key using index event_2_0_pkey;
            alter table public.event_2_1 add constraint event_2_1_pkey primary key using index event_2_1_pkey;
            alter table public."Eve nt" add constraint "Eve nt_pkey" PRIMARY KEY (id, at, "Ki nd");
            """, sql("V6__index_5.sql"));
        assertEquals("CREATE INDEX \"Eve nt_n_idx\" ON public.\"Eve nt\" USING btree (n);\n", sql("V12__index_11.sql"));
        applyWhileOthersWrite();
        assertEquals(List.of("0"), database.query("select count(*) from pg_index where not indisvalid"));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void columnsAreFilledInBatchesAndRequired(int major) throws Exception {
        inserts = false;
        var key = "alter table \"Eve nt\" add primary key (id, at, \"Ki nd\");\n";
        create(major, BEFORE + key, ROWS);
        write("models.sql", BEFORE.replace("mail text", "mail text not null, \"Pho ne\" text not null -- fill: '+49 ' || at\n") + key);
        var run = checkDrift("--write", "required", "--large", "3000");
        assertEquals(0, run.exit(), run::toString);
        assertEquals("""
              "Eve nt"."Pho ne" is filled with '+49 ' || at, as models.sql:1 says.
              Rows that get another key meanwhile, as from one partition into another, may be passed over: "Eve nt" is filled once more.
              adds column "Eve nt"."Pho ne": no work, but blocks reads and writes of "Eve nt" for a moment
              fills "Eve nt" in batches: others wait for the rows of one at most
              reads all of "Eve nt" to require mail, while reads and writes go on
              reads all of "Eve nt" to require "Pho ne", while reads and writes go on
            """, run.out().replaceAll("(?m)^(?!  ).*\n", ""));
        assertEquals(sql("V3__required_2.sql"), sql("V4__required_3.sql"));
        write("V3__required_2.sql", read("V3__required_2.sql").replace("batches of 10000", "batches of 700"));
        applyWhileOthersWrite();
        assertEquals(List.of(), database.query("select from \"Eve nt\" where id >= 0 and \"Pho ne\" not in ('+49 ' || at, '+49 ' || 2999 - at)"));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void aRowThatGoesIntoAnotherPartitionMeanwhileIsFilled(int major) throws Exception {
        create(major, "create table event (id int primary key) partition by range (id); create table event_1 partition of event for values from (0) to (100);"
            + "create table event_2 partition of event default", "insert into event select generate_series(0, 99)");
        write("V2__fill.sql", "alter table event add kind text;");
        write("V3__fill.sql", "-- lossless: batches of 10 over event.id\nupdate event set kind = 'x' where kind is null and id > :after and id <= :upto;");
        try (var other = database.jdbi().open()) {
            assertEquals(0, migrate("--target", "2").exit());
            other.begin();
            other.execute("update event set id = 1000 where id = 55");
            var run = CompletableFuture.supplyAsync(this::migrate);
            while (!run.isDone() && database.query("select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'").isEmpty())
                LockSupport.parkNanos(1_000_000);
            other.commit();
            assertEquals(0, run.join().exit(), run.join()::toString);
            assertTrue(run.join().err().contains("V3__fill.sql: tuple to be locked was already moved to another partition due to concurrent update, trying again in "), run.join()::toString);
        }
        assertEquals(List.of("99"), database.query("select count(*) from event where kind = 'x'"));
    }

    /** Whoever reads between two files finds all rows: a partition leaves and comes back in one. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void aPartitionIsAwayAfterNoFile(int major) throws Exception {
        var tables = """
            create table visit (id int, at int not null, n int, "No te" text, primary key (id, at)) partition by range (at);
            create table visit_1 partition of visit for values from (0) to (1000);
            create table visit_2 partition of visit for values from (1000) to (2000);
            create table visit_3 partition of visit for values from (2000) to (3000);
            create table past (id int, at int not null, n int, kind text not null, primary key (id, at)) partition by range (at);
            """;
        var rows = "insert into visit select i, i, i, i from generate_series(0, 2999) i";
        var attached = "create table visit_3 partition of past for values from (2000) to (3000);\n";
        var models = tables.replaceAll("create table visit_3.*\n", "").replace("to (2000)", "to (2500)").replace("n int, \"No te\" text, primary key (id, at)",
            "n bigint, primary key (at, id)").replace("n int, kind", "n bigint, kind") + attached + "create index on visit (n); create index on past (n);\n";
        create(major, tables, rows);
        write("models.sql", models);
        var run = checkDrift("--write", "bounds", "--large", "1000", "--no-renames");
        assertEquals(0, run.exit(), run::toString);
        assertTrue(run.out().contains("  visit_3 is changed at once, under a lock: meanwhile a partition is in no table, and nobody is to miss its rows.\n"),
            run::toString);
        for (var i = 2; i < 40; i++) {
            var prefix = "V" + i + "__";
            var file = files().stream().filter(each -> each.startsWith(prefix) && each.endsWith(".sql")).findFirst().orElse(null);
            if (file == null) break;
            write(file, read(file).replaceAll("(?m)^do .* -- then delete this line$", "").replace("null /* the value */", "'x'"));
            var applied = migrate("--target", "" + i);
            assertEquals(0, applied.exit(), applied::toString);
            assertEquals(List.of("3000"), database.query("select (select count(*) from visit) + (select count(*) from past)"), file);
        }
        assertEquals(List.of("2000|1000"), database.query("select (select count(*) from visit), (select count(*) from past where kind = 'x')"));
        assertEquals(0, checkDrift().exit(), () -> checkDrift().toString());
    }

    /** Each has a name of its own, so that it is made by itself and attached. */
    @Test
    void partitionsWhoseIndexesHaveTheirOwnNames() throws Exception {
        create(18, BEFORE, ROWS);
        write("models.sql", BEFORE + """
            create index by_n on only "Eve nt" (n);
            create index "by n of 1" on only "Eve nt 1" (n); alter index by_n attach partition "by n of 1";
            create index a_n on event_a (n); alter index "by n of 1" attach partition a_n;
            create index rest_n on "event's rest" (n); alter index "by n of 1" attach partition rest_n;
            create index by_n_of_2 on only event_2 (n); alter index by_n attach partition by_n_of_2;
            create index n_0 on event_2_0 (n); alter index by_n_of_2 attach partition n_0;
            create index n_1 on event_2_1 (n); alter index by_n_of_2 attach partition n_1;
            create index n_empty on event_empty (n); alter index by_n attach partition n_empty;
            create index n_other on event_other (n); alter index by_n attach partition n_other;
            """);
        var run = checkDrift("--write", "index", "--large", "3000");
        assertEquals(0, run.exit(), run::toString);
        var all = new StringBuilder();
        for (var file : files()) all.append(sql(file));
        for (var name : List.of("a_n ON public.event_a", "rest_n ON public.\"event's rest\"", "n_0 ON public.event_2_0", "n_empty ON public.event_empty"))
            assertTrue(all.toString().contains("CREATE INDEX concurrently " + name + " USING btree (n);\n"), all::toString);
        applyWhileOthersWrite();
        assertEquals(List.of("0"), database.query("select count(*) from pg_index where not indisvalid"));
    }

    /** PostgreSQL has numbered the names of the indexes that are there otherwise than it would together with the new ones. */
    @Test
    void namesThatAreTakenGetANumber() throws Exception {
        create(18, BEFORE + "create index part on \"Eve nt\" (n) where n > 5;", ROWS);
        write("models.sql", BEFORE + "create index on \"Eve nt\" (n); create index part on \"Eve nt\" (n) where n > 5;");
        var run = checkDrift("--write", "index", "--large", "3000");
        assertEquals(0, run.exit(), run::toString);
        assertTrue(sql("V2__index.sql").contains("CREATE INDEX concurrently event_a_n_idx1 ON public.event_a USING btree (n);\n"), () -> "" + run);
        assertEquals(0, migrate().exit());
        assertEquals(0, checkDrift().exit(), () -> checkDrift().toString());
    }

    @Test
    void aPartitionThatTheModelsDoNotHaveGetsItsIndexToo() throws Exception {
        create(18, BEFORE, ROWS);
        write("models.sql", "-- lossless: ignore extra*\n" + BEFORE + "create index on \"Eve nt\" (n); alter table \"Eve nt\" add primary key (id, at, \"Ki nd\");");
        database.execute("create table extra_1 partition of \"Eve nt\" for values from (6000) to (7000)");
        database.execute("insert into \"Eve nt\" values (-1, 'a', 6000); analyze");
        var run = checkDrift("--write", "index", "--large", "3000");
        assertTrue(run.out().contains("  \"Eve nt_n_idx\" is built under a lock in partitions that the models do not have, as in extra_1; by hand before: "
            + "the same, concurrently.\n"), run::toString);
        database.execute("create table extra_2 partition of \"Eve nt\" for values from (7000) to (8000)");
        assertEquals(0, migrate().exit());
        assertEquals(List.of("4|t"), database.query("select count(*), (select bool_and(indisvalid) from pg_index) from pg_index where indrelid in "
            + "('extra_1'::regclass, 'extra_2'::regclass)"));
        assertEquals(0, checkDrift().exit(), () -> checkDrift().toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void aColumnGetsAnotherType(int major) throws Exception {
        var table = BEFORE.replace("n int", "n int not null default 5 check (n > -9)") + """
            alter table "Eve nt" add primary key (id, at, "Ki nd"), alter n set statistics 500;
            comment on constraint "Eve nt_n_check" on event_a is 'of a';
            create index "by none" on "Eve nt" (coalesce(n, 0)) where id > 3;
            comment on index "by none" is 'or none';
            comment on column "Eve nt".n is 'it''s a number'; grant select (n) on "Eve nt" to public;
            create view high as select n, mail from "Eve nt" where n > 3;
            create trigger told after update of n on "Eve nt" for each row when (new.n < 0) execute function suppress_redundant_updates_trigger();
            """;
        create(major, table, ROWS);
        write("models.sql", table.replace("n int", "n bigint"));
        var run = checkDrift("--write", "type", "--large", "3000");
        assertEquals(0, run.exit(), run::toString);
        assertTrue(run.out().contains("  swaps \"Eve nt\".n: no work, but blocks reads and writes of \"Eve nt\" for a moment\n"), run::toString);
        assertTrue(sql("V7__type_6.sql").startsWith("drop view public.high;\nlock table public.\"Eve nt\" in access exclusive mode;\ndrop trigger told on "),
            "a writer has the table, and then wants the partition\n" + sql("V7__type_6.sql"));
        write("V3__type_2.sql", read("V3__type_2.sql").replace("batches of 10000", "batches of 700"));
        var applied = applyWhileOthersWrite();
        assertTrue(applied.out().contains("  \"Eve nt\".n: every value is kept in lossless_n, as the check lossless_same has it\n"), applied::toString);
        assertEquals(List.of("0"), database.query("select count(*) from pg_constraint where conname ~ 'lossless' and conname !~ 'batches'"));
    }

    /** Of each partition an index of its own is built, and in the swap the table's are made of them. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void aColumnOfKeysAndIndexesGetsAnotherType(int major) throws Exception {
        var table = BEFORE.replace("n int", "n int generated by default as identity") + """
            alter table "Eve nt" add primary key (id, at, "Ki nd", n), add constraint "one mail" unique (mail, at, id, "Ki nd", n) deferrable;
            create index on "Eve nt" (n, id desc) where n > 5;
            create unique index "an index whose name is so long that little may stand before it" on "Eve nt" ((n + 1), at, "Ki nd", id);
            comment on index "Eve nt_n_id_idx" is 'it''s n'; comment on constraint "one mail" on "Eve nt" is 'of one';
            comment on constraint event_a_pkey on event_a is 'of a'; comment on constraint event_2_pkey on event_2 is 'of 2';
            """;
        create(major, table, ROWS);
        database.execute("select setval(pg_get_serial_sequence('\"Eve nt\"', 'n'), 70000); alter index event_a_n_id_idx rename to event_a_n_id_idx7");
        var keys = "select conrelid::regclass::text, conname, pg_get_constraintdef(oid), obj_description(oid) from pg_constraint where contype in ('p', 'u') "
            + "and connamespace = 'public'::regnamespace order by 1, 2";
        var indexes = "select i.oid::regclass::text, pg_get_indexdef(i.oid), indisvalid, obj_description(i.oid) from pg_index join pg_class i on i.oid = indexrelid "
            + "where relnamespace = 'public'::regnamespace order by 1";
        var before = Stream.of(keys, indexes).map(database::query).toList();
        write("models.sql", table.replace("n int", "n bigint"));
        var run = checkDrift("--write", "type", "--large", "3000");
        assertEquals(0, run.exit(), run::toString);
        assertTrue(run.out().contains("  swaps \"Eve nt\".n: no work, but blocks reads and writes of \"Eve nt\" for a moment\n"), run::toString);
        write("V3__type_2.sql", read("V3__type_2.sql").replace("batches of 10000", "batches of 700"));
        var applied = applyWhileOthersWrite();
        assertTrue(applied.out().contains("  \"Eve nt\".n: every value is kept in lossless_n, as the check lossless_same has it\n"), applied::toString);
        assertEquals(before, Stream.of(keys, indexes).map(database::query).toList());
        assertTrue(Integer.parseInt(database.query("insert into \"Eve nt\" (id, \"Ki nd\", at) values (1, 'z', 5999) returning n").get(0)) > 70_000);
    }

    /** Of its foreign key PostgreSQL has one for each partition besides. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void aColumnThatRefersToAPartitionedTableGetsAnotherType(int major) throws Exception {
        var table = "create table event (id bigint primary key) partition by range (id); create table a partition of event for values from (0) to (100);"
            + "create table b partition of event default partition by hash (id); create table b0 partition of b for values with (modulus 1, remainder 0);"
            + "create table \"vi%sit\" (id int primary key, event int references event, constraint \"it's\" foreign key (event) references event on delete cascade);";
        create(major, table, "insert into event select generate_series(0, 299); insert into \"vi%sit\" select i, i from generate_series(0, 299) i");
        var keys = "select conname, confrelid::regclass from pg_constraint where contype = 'f' order by 2, 1";
        var before = database.query(keys);
        write("models.sql", table.replace("event int", "event bigint"));
        var run = checkDrift("--write", "type", "--large", "300");
        assertTrue(run.out().contains("  swaps \"vi%sit\".event: "), run::toString);
        assertEquals(0, migrate().exit(), () -> migrate().toString());
        assertEquals(0, checkDrift().exit(), () -> checkDrift().toString());
        assertEquals(List.of("300"), database.query("select count(*) from \"vi%sit\" where event = id"));
        assertEquals(before, database.query(keys));
    }

    /** Keys from a partitioned table, to one, from one to one, and to a plain one from one. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void foreignKeysOnBothSides(int major) throws Exception {
        var tables = """
            create table "pla in" (n int primary key);
            create table other (n int primary key) partition by range (n);
            create table other_1 partition of other for values from (0) to (1500); create table other_2 partition of other default;
            create table event (id int, "N o" int, m int, primary key (id, "N o")) partition by range (id);
            create table a partition of event for values from (0) to (1000);
            create table "b%s" partition of event for values from (1000) to (2000) partition by hash (id);
            create table b0 partition of "b%s" for values with (modulus 1, remainder 0);
            create table c partition of event default;
            alter table event add constraint "it's" foreign key ("N o") references "pla in" on delete cascade deferrable, add foreign key ("N o") references other;
            comment on constraint "it's" on event is 'it''s plain'; comment on constraint "it's" on a is 'of a';
            create table visit (id int primary key, event_id int, n int, foreign key (event_id, n) references event on update cascade);
            comment on constraint visit_event_id_n_fkey on visit is 'which';
            """;
        create(major, tables, "insert into \"pla in\" select generate_series(0, 2999); insert into other select generate_series(0, 2999);"
            + "insert into event select i, i, i from generate_series(0, 2999) i; insert into visit select i, i, i from generate_series(0, 299) i");
        var keys = "select conrelid::regclass, conname, confrelid::regclass, convalidated, pg_get_constraintdef(oid), obj_description(oid) from pg_constraint "
            + "where contype = 'f' and (conparentid = 0 or confrelid::regclass::text !~ '^(a|\"b%s\"|b0|c|extra)$') order by 1, 2";
        database.execute("create table extra partition of event for values from (6000) to (7000); insert into event select 6000, 0, 0; analyze event");
        var before = database.query(keys);
        write("models.sql", "-- lossless: ignore extra\n" + tables.replace("\"N o\" int", "\"N o\" bigint").replace("\"pla in\" (n int", "\"pla in\" (n bigint"));
        var run = checkDrift("--write", "type", "--large", "3000");
        assertEquals(0, run.exit(), run::toString);
        for (var column : List.of("event.\"N o\"", "\"pla in\".n")) assertTrue(run.out().contains("  swaps " + column + ": "), run::toString);
        assertTrue(run.out().contains("  the foreign key of event.\"N o\" is validated under a lock in partitions that the models do not have, as in extra; "
            + "by hand before: the same, not valid, then validated.\n"), run::toString);
        try (var writers = new Writers(database, 4, (handle, i) -> {
            handle.execute("update event set m = m + 1, \"N o\" = case when id > 299 then 2999 - \"N o\" else \"N o\" end where id = ?", i);
            if (i % 50 == 0) handle.execute("insert into visit select ?, id, \"N o\" from event where id = ? on conflict do nothing", 1000 + i, i);
            if (i % 50 == 3) handle.execute("delete from visit where id = ?", 997 + i);
        })) {
            var applied = migrate();
            assertEquals(0, applied.exit(), applied::toString);
            writers.end();
        }
        assertEquals(0, checkDrift().exit(), () -> checkDrift().toString());
        assertEquals(before, database.query(keys));
        assertEquals(List.of("3000"), database.query("select count(*) from event where \"N o\" in (id, 2999 - id) and id < 3000"));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void whatAPartitionHasOfItsOwn(int major) throws Exception {
        var tables = """
            create table other (n int primary key);
            create table event (id int primary key, "N o" int, m int) partition by range (id);
            create table "A's" partition of event for values from (0) to (1000);
            create table b partition of event for values from (1000) to (2000) partition by hash (id);
            create table b0 partition of b for values with (modulus 1, remainder 0);
            create table c partition of event default;
            create index on event ("N o");
            create index own on b0 ("N o", id) where "N o" > 3; comment on index own is 'it''s own';
            create index "own of b" on b (("N o" + 1));
            alter table c add constraint "c's" unique ("N o"); comment on constraint "c's" on c is 'it''s c';
            alter table "A's" alter "N o" set default 3; alter table b alter "N o" set default 5; alter table b0 alter "N o" drop default;
            create sequence of_c; alter table c alter "N o" set default nextval('of_c'); alter sequence of_c owned by c."N o";
            alter table b alter "N o" set not null;
            comment on column "A's"."N o" is 'it''s a'; grant select ("N o") on b to public;
            alter table "A's" add check ("N o" >= 0); comment on constraint "A's_N o_check" on "A's" is 'it''s more';
            alter table c add foreign key ("N o") references other on delete cascade;
            alter table b add constraint "to other" foreign key ("N o") references other;
            create statistics two on "N o", id from "A's";
            create table visit (n int references c ("N o"));
            """;
        create(major, tables, "insert into other select generate_series(0, 2999);"
            + "insert into event select i, i, i from generate_series(0, 2999) i; insert into visit select 2500");
        write("models.sql", tables.replace("primary key, \"N o\" int", "primary key, \"N o\" bigint"));
        var run = checkDrift("--write", "type", "--large", "3000");
        assertEquals(0, run.exit(), run::toString);
        assertTrue(run.out().contains("  swaps event.\"N o\": no work"), run::toString);
        try (var writers = new Writers(database, 4, (handle, i) -> {
            handle.execute("update event set m = m + 1, \"N o\" = case when id between 1000 and 1999 then 2999 - \"N o\" else \"N o\" end where id = ?", i);
            if (i % 50 == 0) handle.execute("insert into visit select id from c where id = ?", i);
        })) {
            var applied = migrate();
            assertEquals(0, applied.exit(), applied::toString);
            writers.end();
        }
        assertEquals(0, checkDrift().exit(), () -> checkDrift().toString());
        assertEquals(List.of("3000"), database.query("select count(*) from event where \"N o\" in (id, 2999 - id)"));
        assertEquals(List.of("0"), database.query("select count(*) from pg_class where relname ~ 'lossless' and relname !~ 'batches'"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        alter table event alter n set not null; create unique index on event (n, id); alter table b replica identity using index b_n_id_idx; | nothing carries over an index by which rows are clustered or replicated
        alter table event add unique (n, id); create table other (a int, b int, foreign key (a, b) references event (n, id)) partition by range (b); | nothing carries over constraint other_a_b_fkey on table public.other
        alter table event add unique (n, id), add foreign key (id, n) references event (n, id); | nothing carries over constraint event_id_n_fkey on table public.event
        create index on event (n); comment on index a_n_idx is 'a'; | index event_n_idx changes with it
        alter table event add unique (n, id); create unique index i on event (n, id); | constraint event_n_id_key and i have equal indexes
        alter table event add unique (n, id) with (fillfactor = 70); | constraint event_n_id_key has storage parameters
        create index on event (n); create index own on b (n); | index own of partition b is equal to b_n_idx
        alter table b alter n set storage plain, alter n set statistics 7; | nothing carries over what partition b has of its own
        alter table a add unique (n); alter table b add foreign key (n) references a (n); | nothing carries over what partition b has of its own
        create view v as select n from a; | nothing carries over what partition a has of its own
        create trigger touch before update on b for each row execute function suppress_redundant_updates_trigger(); | trigger touch would run for every row that is filled
        """)
    void whatCannotBeCarriedOverIsSaid(String more, String why) throws Exception {
        var table = "create table event (id int primary key, n int) partition by range (id); create table a partition of event for values from (0) to (100);"
            + "create table b partition of event default;";
        create(18, table + more, "insert into event select generate_series(0, 299)" + (more.contains("not null") || more.contains("foreign") ? " where false" : ""));
        database.execute("update pg_class set reltuples = 300 where relname = 'a'");
        write("models.sql", table.replace("n int", "n bigint") + more);
        var run = checkDrift("--write", "type", "--large", "300");
        assertEquals(0, run.exit(), run::toString);
        var said = "event.n changes its type at once, under a lock: " + why + ".";
        assertTrue(run.out().contains("  " + said + "\n") && read("V2__type.sql").contains("-- " + said + "\n"), run::toString);
    }

    /** It would go with the first column, and nobody would see it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        create index dba_n on a (n) | index public.dba_n
        alter table event add constraint dba_n check (n >= 0) | constraint dba_n on table public.event
        create table dba_n partition of event for values from (500) to (600); alter table dba_n add unique (n) | constraint dba_n_n_key on table public.dba_n
        """)
    void whatEnvHasBesidesStays(String besides, String said) throws Exception {
        var table = "create table event (id int primary key, n int) partition by range (id); create table a partition of event for values from (0) to (100);"
            + "create table b partition of event default;";
        create(18, table, "insert into event select i, i from generate_series(0, 299) i");
        database.execute(besides);
        write("models.sql", "-- lossless: ignore *dba_n*\n-- lossless: ignore event.dba_n\n" + table.replace("n int", "n bigint"));
        var run = checkDrift("--write", "type", "--large", "300");
        assertTrue(run.out().contains("  event.n changes its type at once, under a lock: ENV has " + said + ", which the models do not have.\n"), run::toString);
        assertEquals(0, migrate().exit());
        assertTrue(database.query("select pg_describe_object(classid, objid, 0) from pg_depend where refobjsubid > 0").contains(said.replace("public.", "")), () -> said + " is gone");
    }

    /** Rows go from one partition into another, too, and a partition is made meanwhile. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void aColumnGoesIntoItsArchive(int major) throws Exception {
        var table = BEFORE.replace("mail text", "mail text, \"O ld\" text") + "alter table \"Eve nt\" add primary key (id, at, \"Ki nd\");\n";
        create(major, table, ROWS.replace("'m' || i", "'m' || i, 'o' || i"));
        write("models.sql", "-- lossless: ignore extra\n" + table.replace(", \"O ld\" text", ""));
        var run = checkDrift("--write", "less", "--large", "3000");
        assertEquals(0, run.exit(), run::toString);
        assertTrue(run.out().contains("archives \"Eve nt\".\"O ld\" in batches: others wait for the rows of one at most\n"), run::toString);
        assertTrue(sql("V4__less_3.sql").startsWith("lock table public.\"Eve nt\" in access exclusive mode;\ndrop trigger "), sql("V4__less_3.sql"));
        write("V3__less_2.sql", read("V3__less_2.sql").replace("batches of 10000", "batches of 700"));
        assertEquals(0, migrate("--target", "2").exit());
        database.execute("create table extra partition of \"Eve nt\" for values from (-100) to (0); insert into \"Eve nt\" values (-1, 'x', -1, 1, 'm', 'o-1')");
        var applied = applyWhileOthersWrite();
        assertTrue(applied.out().matches("(?s).*\"Eve nt\".\"O ld\": [\\d,]+ values, all kept in lossless_archive.\"Eve nt_O ld\".\"O ld\", "
            + "compared before the lock.*"), applied::toString);
        assertEquals(List.of("3001|3001"), database.query("select count(*), count(distinct id) filter (where \"O ld\" = 'o' || id) from lossless_archive.\"Eve nt_O ld\""));
    }

    /** What one partition's trigger does not do, or is lost of a partition besides, the guard sees. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        alter table b disable trigger lossless_old; update event set old = 'y' where id = 150 | | would lose 1 value of event.old
        alter table b disable trigger lossless_old | | 300 values, all kept in lossless_archive.event_old.old
        select | alter table event detach partition b; alter table b drop n, add n int; alter table event attach partition b default; | would lose 200 values of event.n
        """)
    void aPartitionThatIsNotInStepIsSeen(String between, String more, String said) throws Exception {
        var table = "create table event (id int primary key, n int, old text) partition by range (id);"
            + "create table a partition of event for values from (0) to (100); create table b partition of event default;";
        create(18, table, "insert into event select i, i, 'x' from generate_series(0, 299) i");
        write("models.sql", table.replace(", old text", ""));
        assertEquals(0, checkDrift("--write", "less", "--large", "300").exit());
        assertEquals(0, migrate("--target", "3").exit());
        database.execute(between);
        if (more != null) write("V4__less_3.sql", read("V4__less_3.sql") + more);
        var run = migrate();
        assertTrue((run.out() + run.err()).contains(said) && !run.out().contains("before the lock"), run::toString);
    }

    @Test
    void whatIsDoneAtOnceIsSaid() throws Exception {
        var table = "create domain mark as text; create table event (id int primary key, n int, old text, at int4range, m mark) partition by range (id);"
            + "create table event_1 partition of event for values from (0) to (100); create table event_2 partition of event default; create table booking (id int4range, at int4range);";
        create(18, table, "insert into event select i, i, 'x' from generate_series(0, 299) i; insert into booking select from generate_series(0, 299)");
        write("models.sql", table.replace("n int, old text", "n smallint").replace("at int4range);", "at int4range, primary key (id, at without overlaps));").replace("as text", "as text not null")
            + "alter table event add foreign key (n) references event not valid;");
        var run = checkDrift("--write", "short", "--large", "300");
        assertEquals(0, run.exit(), run::toString);
        for (var said : List.of("event.n changes its type at once, under a lock: not every value has its like in smallint.", "mark is set not null at once, under a lock: PostgreSQL has no other way for a domain."))
            assertTrue(run.out().contains("  " + said + "\n") && read("V2__short.sql").contains("-- " + said + "\n"), run::toString);
        assertFalse(run.out().contains("is validated"), run::toString);
        assertTrue(run.out().contains("  builds an index for booking_pkey: blocks reads and writes of booking until it is built\n"), run::toString);
    }

    private Run applyWhileOthersWrite() throws Exception {
        try (var writers = new Writers(database, 4, this::write)) {
            var applied = migrate();
            assertEquals(0, applied.exit(), applied::toString);
            writers.end();
            assertEquals(0, checkDrift().exit(), () -> checkDrift().toString());
            return applied;
        }
    }

    private void write(Handle handle, int i) {
        if (i % 50 > 0) handle.execute("update \"Eve nt\" set n = n + 1 where at = ? and id = ?", i, i);
        else handle.execute("update \"Eve nt\" set at = 2999 - at, \"Ki nd\" = 'c' where id = ? and pg_try_advisory_xact_lock(id)", i); // into another partition
        if (i % 50 == 1 && inserts) handle.execute("insert into \"Eve nt\" (id, \"Ki nd\", at) select ?, 'd', 5000 where not exists "
            + "(select from \"Eve nt\" where id = ?)", -i, -i);
        handle.select("select * from \"Eve nt\" where at = ?", i).mapToMap().list();
    }

    private void create(int major, String schema, String rows) throws IOException {
        database = Servers.create(major);
        Run.know(database);
        write("V1__event.sql", schema);
        assertEquals(0, migrate().exit());
        database.execute(rows + "; analyze");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve("migrations"));
        Files.writeString(folder.resolve("migrations").resolve(file), text);
    }

    /** Without its comments and empty lines. */
    private String sql(String file) throws IOException { return read(file).replaceAll("(?m)^(--.*)?\\n", ""); }

    private String read(String file) throws IOException { return Files.readString(folder.resolve("migrations").resolve(file)); }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder.resolve("migrations"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Run migrate(String... options) {
        return Run.script(Migrate.commandLine(new Migrate()), all(Stream.concat(Stream.of(options), Stream.of("--yes")).toArray(String[]::new)));
    }

    private Run checkDrift(String... options) { return Run.script(CheckDrift.commandLine(new CheckDrift()), all(options)); }

    private String[] all(String... options) {
        return Stream.of(options, new String[] {"--migrations", folder.resolve("migrations").toString(), database.env()})
            .flatMap(Stream::of).toArray(String[]::new);
    }
}
