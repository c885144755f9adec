import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Invented rows, on servers that say themselves whether their constraints accept them. */
class InventRowsTest {

    /** Every type and every kind of constraint; what PostgreSQL itself does not let in, is not in. */
    private static final String EVERYTHING = """
        create extension if not exists citext;
        create extension if not exists btree_gist;
        create type mood as enum ('sad', 'ok', 'happy');
        create type money_with_currency as (amount numeric(10, 2), currency varchar(3));
        create type span as range (subtype = float8);
        create domain positive as int check (value > 0);
        create domain code as varchar(5) check (value ~ '^[A-Z]{2}[0-9]{3}$');
        create domain email as citext not null check (value ~ '^[^@]+@[^@]+$');
        create table every_type (
            id bigint generated always as identity primary key,
            a smallint, b int, c bigint, d numeric, e numeric(6, 2), f real, g double precision, h money, i bool, j text, k varchar(20), l char(3),
            m citext, n name, o "char", p bytea, q date, r time, s timetz, t timestamp, u timestamptz, v interval, w uuid, x json, y jsonb, z inet,
            aa cidr, ab macaddr, ac macaddr8, ad bit(3), ae bit varying(8), af point, ag line, ah lseg, ai box, aj path, ak polygon, al circle,
            am tsvector, an tsquery, ao int4range, ap tstzrange, aq daterange, ar nummultirange, at mood, au money_with_currency, av positive, aw code,
            ax email, ay int[], az text[][], ba mood[], bb money_with_currency[], bc code[], bd span, be xml, bf oid, bg regclass, bh pg_lsn,
            bi jsonpath, bj timestamptz(0), bk interval day to second(2), bl numeric(3, 3), bm "char"[], bn int4multirange);
        create table country (code char(2) primary key, name text unique);
        create table person (
            id uuid primary key, email text not null unique, first_name text not null, "Last Name" text not null, country_code char(2) references country,
            born_on date check (born_on > '1900-01-01'), age int check (age between 0 and 150), status text not null check (status in ('new', 'active', 'gone')),
            plate varchar(10) check (plate like 'CA %'), phone text check (length(phone) = 10), zip text check (zip ~ '^\\d{5}(-\\d{4})?$'),
            score numeric(4, 1) check (score >= 0 and score <= 100), total int generated always as (age * 2) stored,
            manager uuid references person, starts date, ends date, check (starts < ends), constraint nick_length check (char_length(first_name) > 0));
        create unique index on person (lower(email));
        create unique index only_one_gone on person (status) where status = 'gone';
        create table passport (person uuid primary key references person, number text not null unique check (number ~ '^[A-Z][0-9]{6}$'));
        create table tag (id smallint primary key check (id between 1 and 7), name varchar(2) unique);
        create table person_tag (person uuid references person, tag smallint references tag, primary key (person, tag));
        create table room (id int primary key);
        create table booking (id serial primary key, room int not null references room, during tstzrange not null,
            exclude using gist (room with =, during with &&));
        create table disk (place circle, exclude using gist (place with &&));
        create table "Odd: Names?" ("a:b" int check ("a:b" > 3), "c?d" text not null, "select" text unique, primary key ("c?d"));
        create table hen (id int primary key, egg int not null);
        create table egg (id int primary key, hen int not null references hen);
        alter table hen add foreign key (egg) references egg;
        create table parent (a int, b int, primary key (a, b));
        create table child (id int primary key, a int not null, b int, foreign key (a, b) references parent match simple, unique nulls not distinct (b));
        create table pair (a int, b int, foreign key (a, b) references parent match full);
        create table loop_a (id int primary key, b int not null);
        create table loop_b (id int primary key, a int not null references loop_a deferrable initially deferred);
        alter table loop_a add foreign key (b) references loop_b deferrable initially deferred;
        create table self_required (id int primary key, parent int not null references self_required);
        create table events (id bigint, at date not null, kind text) partition by range (at);
        create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
        create table events_2025 partition of events for values from ('2025-01-01') to ('2026-01-01');
        create table by_list (region text not null, n int) partition by list (region);
        create table by_list_a partition of by_list for values in ('north', 'south');
        create table by_hash (id int, n int) partition by hash (id);
        create table by_hash_0 partition of by_hash for values with (modulus 2, remainder 0);
        create table by_hash_1 partition of by_hash for values with (modulus 2, remainder 1);
        create table animal (name text, legs int check (legs in (2, 4)));
        create table dog (breed text not null) inherits (animal);
        create table settings (only_one bool primary key default true check (only_one));
        create table just_keys (id serial);
        create table no_columns ();
        create table xor (a int, b int, c int, check (num_nonnulls(a, b, c) = 1));
        create table kinds (mood mood primary key, note text);
        """;

    private static Run invent(Servers.TestDatabase database, String... arguments) {
        Run.know(database);
        return Run.script(InventRows.commandLine(new InventRows()), Run.prepend(database.env(), Run.prepend("--yes", arguments)));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void everyKindOfConstraintIsSatisfied(int major) {
        var database = Servers.create(major);
        database.execute(EVERYTHING);
        assertEquals(new Run(0, """
            %s: localhost:%d/%s as postgres
            kinds: 3 rows of 100, no more values without doubles for mood
            child: 45 rows of 100, no more values without doubles in (b)
            settings: 1 row of 100, no more values without doubles for only_one
            tag: 7 rows of 100, no more values without doubles for id
            Invented 2,456 rows in 28 tables, seed 1
            """.formatted(database.env(), database.port(), database.name()), ""), invent(database));
    }

    /** What the pairs of tests/drift hold that cannot be filled. */
    private static final Set<String> UNFILLED = Set.of(
        "foreign_table_as_partition a: learner: no rows, no partition of relation \"learner\" found for row",
        "language_added b: t: no rows, triggered_change_notification: must be called on a table with a primary key",
        "names_of_reserved_words b: \"table\".\"user\": no rows, suppress_redundant_updates_trigger: must be called on update");

    /** Both sides of a third of the pairs, in turn on 15 and 18; of those that -Dpairs names; of all with -Dpairs=all. */
    @TestFactory
    Stream<DynamicTest> thePairsOfTheDriftCheckAreFilled() throws IOException {
        var wanted = System.getProperty("pairs", "");
        var databases = Map.of(15, new DriftPairsTest.Copy(15), 18, new DriftPairsTest.Copy(18));
        databases.keySet().forEach(DriftPair::createRoles);
        var pairs = DriftPair.all().stream().filter(pair -> wanted.isEmpty() ? Math.floorMod(pair.name().hashCode(), 3) == 1
            : wanted.equals("all") || pair.name().matches(wanted)).toList();
        return IntStream.range(0, pairs.size()).boxed().flatMap(n -> Stream.of("a", "b").map(side -> DynamicTest.dynamicTest(
            pairs.get(n).name() + " " + side, () -> fill(pairs.get(n), side, databases.get(major(pairs.get(n), n))))))
            .onClose(() -> databases.values().forEach(DriftPairsTest.Copy::drop));
    }

    private static int major(DriftPair pair, int n) {
        var major = n % 2 == 0 ? 15 : 18;
        return pair.runsOn(major) ? major : 33 - major;
    }

    private static void fill(DriftPair pair, String side, DriftPairsTest.Copy database) throws SQLException {
        database.load(side.equals("a") ? pair.a() : pair.b());
        Run.know("pairs", database.url());
        var run = Run.script(InventRows.commandLine(new InventRows()), "pairs", "--yes", "--add", "--rows", "20");
        var unfilled = run.out().lines().filter(line -> line.contains(": no rows, ")).map(line -> pair.name() + " " + side + ": " + line).toList();
        for (var line : unfilled) assertTrue(UNFILLED.contains(line), line);
        assertEquals(unfilled.isEmpty() ? 0 : 1, run.exit(), run.err());
    }

    @Test
    void aProgramReadsTheAnswer() {
        var database = Servers.create(18);
        database.execute("create table a (id int)");
        assertEquals("{\"empty\":0,\"remarks\":[],\"rows\":5,\"seed\":1,\"tables\":1}\n", invent(database, "--rows", "5", "--json").out());
    }

    @Test
    void theSameSeedInventsTheSameRows() {
        var all = new ArrayList<List<String>>();
        for (var seed : List.of("7", "7", "8")) {
            var database = Servers.create(18);
            database.execute(EVERYTHING);
            assertEquals(0, invent(database, "--seed", seed).exit());
            all.add(database.query("select * from every_type, person order by every_type.id, person.id limit 100"));
        }
        assertEquals(all.get(0), all.get(1));
        assertNotEquals(all.get(0), all.get(2));
    }

    @Test
    void theRowsAreThoseThatBreakMigrations() {
        var database = Servers.create(18);
        database.execute("create table learner (id bigint generated always as identity primary key, first_name text, email text not null, n int, d date)");
        assertEquals(0, invent(database).exit());
        assertEquals(List.of("t|t|t|t|t|t|t|t|t"), database.query("""
            select count(*) > count(first_name), count(first_name) > count(distinct first_name), max(length(first_name)) > 255, bool_or(first_name = ''),
                   bool_or(first_name like ' %'), bool_or(first_name ~ '[^[:ascii:]]'), max(n) = 2147483647, bool_or(n = 0), bool_or(not isfinite(d))
              from learner"""));
        assertEquals(List.of("t"), database.query("select count(*) filter (where email like '%_@_%.%') > 60 from learner"));
        database.execute("insert into learner (email) values ('next')"); // the sequence is where it should be
    }

    @Test
    void itKeepsAwayFromRowsAndFromProduction() {
        var database = Servers.create(18);
        database.execute("create table cohort (id int primary key); create table learner (id int primary key, cohort int not null references cohort)");
        Run.know(database);
        var first = "%s: localhost:%d/%1$s as postgres%n".formatted(database.env(), database.port());
        assertEquals(new Run(1, first, """
            error: invented rows are for dev, and %s is another database; nothing was changed
            help: if that is meant: --yes
            """.formatted(database.env())), Run.script(InventRows.commandLine(new InventRows()), database.env()));
        assertEquals(new Run(1, first, "error: there is no table lerner in " + database.env() + "; nothing was changed\n"), invent(database, "lerner"));
        assertEquals(new Run(1, first + "learner: no rows, it refers to cohort, which has none\nInvented 0 rows in 0 tables, seed 1\n",
            "error: 1 table could not be filled\n"), invent(database, "learner"));
        assertEquals(new Run(0, first + "Invented 10 rows in 2 tables, seed 1\n", ""), invent(database, "--rows", "5"));
        assertEquals(new Run(1, first, """
            error: cohort has rows, and 1 other table; nothing was changed
            help: --only-empty leaves out what has rows, --add adds to it
            """), invent(database));
        assertEquals(new Run(0, first + "Invented 10 rows in 2 tables, seed 1\n", ""), invent(database, "--add", "--rows", "5"));
        assertEquals(new Run(0, first + "Invented 0 rows in 0 tables, seed 1\n", ""), invent(database, "--only-empty"));
        assertEquals(List.of("10|10"), database.query("select (select count(*) from cohort), (select count(*) from learner)"));
    }

    @Test
    void aTriggerAndARoleSayWhyATableStaysEmpty() {
        var database = Servers.create(15);
        database.execute("""
            create table t (a int);
            create function no() returns trigger language plpgsql as $$ begin raise 'not today'; end $$;
            create trigger no before insert on t for each row execute function no();
            create table u (a int check (a * a = 49 and a < 0));
            create table v (a int not null, b int not null, check (a * 1000003 = b and a > 1000))""");
        var run = invent(database);
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("t: no rows, not"), run.out());
        assertTrue(run.out().contains("v: no rows, new row for relation \"v\" violates check constraint \"v_check\""), run.out());
    }
}
