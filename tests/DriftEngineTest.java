import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What pairs of schemas cannot show: no false alarm, renames by evidence, depth, and that reading is only reading. */
class DriftEngineTest {

    /** Something of every kind that is written alike on PostgreSQL 14 to 18. */
    private static final String SCHEMA = """
        create schema "Über schema";
        create type mood as enum ('sad', 'ok', 'it''s fine');
        create domain email as text collate "C" constraint email_at check (value ~ '@') default 'a@b';
        create type address as (street text, zip varchar(10));
        create type span as range (subtype = int);
        create sequence numbers as integer increment by 5 minvalue 10 start with 20 cycle;
        create table cohort (id bigint generated always as identity primary key, name text not null unique, starts date, ends date, check (ends > starts));
        create table learner (
            id bigserial primary key, gone int, "first Name" text not null default '' check (length("first Name") < 100), surname varchar(50) collate "C",
            mail email unique, moods mood[] default array['ok'::mood], home address, attended span,
            cohort_id bigint not null references cohort deferrable initially deferred, added timestamptz not null default now(),
            born date default '2000-01-01' check (born between date '1900-01-01' and '2100-01-01'), score numeric(10, 2) default 1.50,
            full_name text generated always as ("first Name" || ' ' || surname) stored, details jsonb, code char(3) check (code in ('a', 'b', 'c')),
            exclude using gist (attended with &&));
        alter table learner drop column gone;
        alter table learner alter surname set storage external, alter surname set statistics 500;
        alter table learner add constraint adult check (born < '2020-01-01') not valid;
        create index learner_name on learner (lower(surname) desc nulls last, id) include (score) where score > 0 and surname is not null;
        create index on learner using gin (details jsonb_path_ops);
        create statistics learner_statistics (ndistinct) on surname, code from learner;
        create table log (at timestamptz not null, what text default current_user) partition by range (at);
        create table log_2024 partition of log for values from ('2024-01-01 00:00+02') to ('2025-01-01 00:00+02');
        create table log_rest partition of log default;
        create index on log (what);
        create table parent (a int not null, b text);
        create table child (c int default (1 + 2)) inherits (parent) with (fillfactor = 70);
        create unlogged table "Über schema"."Tabellé" ("select" int, "x y" int[] check ("x y"[1] > 0));
        create view names as select id, surname, surname || 'x' as more from learner where score > 1 order by surname;
        create view joined as
            select l.id, c.name, count(*) over (partition by c.id) as size, (select max(x.at) from log x where x.what = l.surname) as latest,
                case when l.score > 1 then 'high' else 'low' end as level, extract(year from l.born) as year, l.added at time zone 'UTC' as utc, coalesce(l.surname, '?') as s
            from learner l join cohort c on c.id = l.cohort_id left join lateral (select 1 as one from names n where n.id = l.id) z on true where l.code in ('a', 'b') and l.id = any (array[1, 2]);
        create view grouped with (security_barrier) as select cohort_id, sum(score) as total, string_agg(surname, ', ' order by id) filter (where id > 0) from learner group by cohort_id having count(*) > 1;
        create view united as with recursive r(n) as (select 1 union all select n + 1 from r where n < 5) select n from r union select id::int from learner;
        create materialized view totals as select cohort_id, count(*) as n from learner group by 1 with no data;
        create unique index on totals (cohort_id);
        create function touch() returns trigger language plpgsql as $$ begin new.added := now(); return new; end $$;
        create function add(a int, b int default 2, out c int) language sql immutable strict parallel safe as 'select a + b';
        create function learners(who text) returns setof learner language sql stable as 'select * from public.learner where surname = who';
        create procedure tidy(inout n int) language plpgsql as $$ begin n := n + 1; end $$;
        create aggregate total(int) (sfunc = int4pl, stype = int, initcond = '0');
        create operator === (leftarg = int, rightarg = int, function = int4eq, commutator = ===);
        create cast (address as text) with inout;
        create trigger touched before update of surname, score on learner for each row when (old.surname is distinct from new.surname) execute function touch();
        create rule no_delete as on delete to cohort where old.id = 1 do instead nothing;
        alter table learner enable row level security;
        create policy own on learner as restrictive for update to public using (surname = current_user) with check (score > 0);
        create text search configuration words (copy = simple);
        create foreign data wrapper dummy;
        create server far foreign data wrapper dummy options (host 'it''s', port '1');
        create foreign table remote (a int options (name 'b'), b text) server far options (t 'x');
        create publication news for table cohort, log with (publish = 'insert');
        grant select on learner to public;
        grant update (surname) on learner to public;
        grant all on cohort to public;
        revoke execute on function add from public;
        alter default privileges in schema "Über schema" grant select on tables to public;
        comment on table learner is 'people';
        comment on column learner.surname is 'it''s theirs';
        comment on constraint adult on learner is 'of age';
        comment on index learner_name is 'sorted';
        comment on function add(int, int) is 'plus';
        """;

    @Test
    void aSchemaIsTheSameOnEveryMajorVersion() throws SQLException {
        var catalogs = new ArrayList<CheckDrift.Catalog>();
        for (var major : List.of(14, 15, 16, 17, 18)) catalogs.add(catalog(database(major, SCHEMA)));
        for (var a : catalogs) for (var b : catalogs) assertEquals(List.of(), differences(a, b), a.serverVersion() + " and " + b.serverVersion());
    }

    @Test
    void whatIsWrittenIsComparedToTheLetterOnEveryMajorVersion() throws SQLException {
        var schema = """
            create table t (a text default 'x "y"');
            comment on table t is 'as in t.a  of it';
            create type kind as enum ('a  b');
            create function f() returns text language sql as $$ select t.a  from t limit 1 $$""";
        for (var edit : List.of(schema.replace("\"y\"", "y"), schema.replace("t.a  of", "t.a of"), schema.replace("in t.a", "in a"),
            schema.replace("a  b", "a b"), schema.replace("t.a  from", "a  from"), schema.replace("t.a  from", "t.a from")))
            assertEquals(1, differences(catalog(database(15, schema)), catalog(database(18, edit))).size(), edit);
    }

    @Test
    void aSchemaIsTheSameWhenRestoredFromADump() throws SQLException {
        assumeTrue(hasPgDump15(), "pg_dump of PostgreSQL 15 or newer is not on the PATH");
        var database = database(15, SCHEMA);
        var restored = database(15, "");
        var dump = Run.process(Run.ROOT, Map.of(), "", "pg_dump", "-s", "-h", "localhost", "-p", "" + database.port(), "-U", "postgres", database.name());
        assertEquals(0, dump.exit(), dump.err());
        var loaded = Run.process(Run.ROOT, Map.of(), dump.out(), "psql", "-q", "-v", "ON_ERROR_STOP=1", "-h", "localhost", "-p", "" + restored.port(), "-U", "postgres", restored.name());
        assertEquals(0, loaded.exit(), loaded.err());
        assertEquals(List.of(), differences(catalog(database), catalog(restored)));
    }

    @Test
    void whatAnEmptyDatabaseNeedsMakesTheWholeSchema() throws SQLException {
        var wanted = catalog(database(18, SCHEMA));
        for (var inOneTransaction : List.of(true, false)) {
            var database = database(18, "");
            run(database, CheckDrift.Comparison.of(catalog(database), wanted, CheckDrift.Renames.none()).sql(), inOneTransaction);
            assertEquals(List.of(), differences(catalog(database), wanted));
            run(database, CheckDrift.Comparison.of(catalog(database), CheckDrift.Catalog.empty(180000), CheckDrift.Renames.none()).sql(), inOneTransaction);
            assertEquals(List.of(), differences(catalog(database), CheckDrift.Catalog.empty(180000)));
        }
    }

    @Test
    void settingsOfTheDatabaseMakeNoDifference() throws SQLException {
        var database = database(15, SCHEMA);
        var before = catalog(database);
        database.execute("""
            alter database %1$s set search_path = "Über schema", public, pg_catalog; alter database %1$s set quote_all_identifiers = on;
            alter database %1$s set timezone = 'Africa/Johannesburg'; alter database %1$s set datestyle = 'SQL, DMY'; alter database %1$s set intervalstyle = 'iso_8601';
            alter database %1$s set extra_float_digits = -5; alter database %1$s set bytea_output = 'escape'""".formatted(database.name()));
        assertEquals(List.of(), differences(before, catalog(database)));
    }

    @Test
    void readingNeedsNoPrivilegeAndLeavesTheConnectionAsItWas() throws SQLException {
        var database = database(15, SCHEMA);
        var asOwner = catalog(database);
        database.execute("do $$ begin create role engine_reader login; exception when duplicate_object then end $$; revoke all on schema public from public; alter role engine_reader set default_transaction_read_only = on");
        var revoked = catalog(database);
        assertFalse(differences(asOwner, revoked).isEmpty());
        try (var connection = DriverManager.getConnection("jdbc:postgresql://localhost:" + database.port() + "/" + database.name(), "engine_reader", "")) {
            assertEquals(List.of(), differences(revoked, CheckDrift.Catalog.read(connection)));
            assertTrue(connection.getAutoCommit());
            connection.setAutoCommit(false);
            assertEquals("\"$user\", public", value(connection, "show search_path"));
            assertEquals(List.of(), differences(revoked, CheckDrift.Catalog.read(connection)));
            assertEquals("\"$user\", public", value(connection, "show search_path"));
            assertEquals("0", value(connection, "select count(*) from pg_locks where relation >= 16384 and pid = pg_backend_pid()"));
        }
    }

    @Test
    void aChainOfAThousandForeignKeysIsMadeAndDropped() throws SQLException {
        var tables = new StringBuilder();
        for (var i = 0; i < 1000; i++)
            tables.append("create table t%d (id bigint primary key, up bigint%s);%n".formatted(i, i == 0 ? "" : " references t" + (i - 1)));
        var wanted = catalog(database(18, tables.toString()));
        var empty = database(18, "");
        var nothing = catalog(empty);
        run(empty, CheckDrift.Comparison.of(nothing, wanted, CheckDrift.Renames.none()).sql(), false);
        var made = catalog(empty);
        assertEquals(List.of(), differences(made, wanted));
        var drop = CheckDrift.Comparison.of(made, nothing, CheckDrift.Renames.none()).sql();
        assertEquals("drop table public.t999", drop.get(0));
        run(empty, drop, false);
        assertEquals(List.of(), differences(catalog(empty), nothing));
    }

    @Test
    void aCatalogCanBeRemembered() throws Exception {
        var catalog = catalog(database(15, SCHEMA));
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(catalog);
        }
        var remembered = (CheckDrift.Catalog) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertEquals(List.of(), differences(catalog, remembered));
        assertEquals(catalog.dependencies(), remembered.dependencies());
    }

    @Test
    void theAttributeNumberProvesARename() throws SQLException {
        var table = "create table learner (id bigint primary key, chatname text, github text);";
        var before = catalog(database(15, table));
        var renamed = catalog(database(15, table + "alter table learner rename chatname to rocketchat_user"));
        var comparison = CheckDrift.Comparison.of(before, renamed, renames(CheckDrift.Evidence.SAME_HISTORY));
        assertEquals(List.of(new CheckDrift.Difference('~', "column", "learner.chatname", "renamed to rocketchat_user (same attribute number: a rename, not a new column)", "chatname", "rocketchat_user")), comparison.differences());
        assertEquals(List.of("alter table public.learner rename column chatname to rocketchat_user"), comparison.sql());
        assertEquals(List.of(), comparison.openQuestions());
    }

    @Test
    void theAttributeNumberProvesThatAColumnIsNew() throws SQLException {
        var table = "create table learner (id bigint primary key, chatname text, github text);";
        var before = catalog(database(15, table));
        var replaced = catalog(database(15, table + "alter table learner drop chatname, add rocketchat_user text"));
        var comparison = CheckDrift.Comparison.of(before, replaced, renames(CheckDrift.Evidence.SAME_HISTORY));
        assertEquals(List.of(), comparison.openQuestions());
        assertEquals(List.of("- learner.chatname", "+ learner.rocketchat_user"), signs(comparison));
    }

    @Test
    void thePlaceAmongTheColumnsProvesARenameInARestoredDatabase() throws SQLException {
        var before = catalog(database(15, "create table learner (gone int, id bigint primary key, chatname text, github text, last text); alter table learner drop gone"));
        var renamed = catalog(database(15, "create table learner (id bigint primary key, rocketchat_user text, github text, last text, added text)"));
        var comparison = CheckDrift.Comparison.of(before, renamed, renames(CheckDrift.Evidence.RESTORED));
        assertEquals(List.of(), comparison.openQuestions());
        assertEquals(List.of("+ learner.added", "~ learner.chatname"), signs(comparison).stream().sorted().toList());
    }

    @Test
    void whatNothingProvesIsAQuestionAndNeverADrop() throws SQLException {
        var before = catalog(database(15, "create table learner (id bigint primary key, chatname text, n int); create table one (id bigint primary key, name text); create sequence s1"));
        var after = catalog(database(15, "create table learner (id bigint primary key, n int, rocketchat_user varchar(50)); create table uno (id bigint primary key, name text); create sequence s2"));
        for (var evidence : List.of(CheckDrift.Evidence.NONE, CheckDrift.Evidence.RESTORED)) {
            var other = evidence == CheckDrift.Evidence.NONE ? after : catalog(database(15, "create table learner (id bigint primary key, n int, last text)"));
            var one = evidence == CheckDrift.Evidence.NONE ? before : catalog(database(15, "create table learner (id bigint primary key, n int, final text)"));
            var comparison = CheckDrift.Comparison.of(one, other, renames(evidence));
            assertFalse(comparison.openQuestions().isEmpty(), evidence + " asks nothing");
            assertThrows(IllegalStateException.class, comparison::sql);
        }
        assertEquals(List.of(new CheckDrift.PossibleRename("table", "one", List.of("uno")), new CheckDrift.PossibleRename("column", "learner.chatname", List.of("learner.rocketchat_user")),
            new CheckDrift.PossibleRename("sequence", "s1", List.of("s2"))), CheckDrift.Comparison.of(before, after, CheckDrift.Renames.none()).openQuestions());
        var said = new CheckDrift.Renames(CheckDrift.Evidence.NONE, List.of("learner.chatname=rocketchat_user", "one=uno", "s1=s2"), false);
        assertTrue(CheckDrift.Comparison.of(before, after, said).sql().stream().noneMatch(sql -> sql.contains("drop")));
        var dropped = CheckDrift.Comparison.of(before, after, new CheckDrift.Renames(CheckDrift.Evidence.NONE, List.of(), true));
        assertTrue(dropped.sql().contains("drop table public.one"), dropped.sql().toString());
    }

    /** A column as a history left it: what it was made as tells which one it is. */
    private record Made(int id, String name, String type) { }

    /**
     * Random histories: columns renamed, dropped, added and exchanged by hand. What is said to be proved must be true: for
     * each renamed column the one under the new name is the one that was made as it. The seed is printed with a failure.
     */
    @Test
    void whatIsProvedIsTrueWhateverTheHistory() throws SQLException {
        var seed = Long.getLong("seed", System.nanoTime());
        var random = new Random(seed);
        var made = new StringBuilder();
        var edits = new ArrayList<String>();
        var before = new HashMap<String, Integer>(); // which column it is, by its name with the table's
        var after = new HashMap<String, Integer>();
        for (var i = 0; i < 300; i++) {
            var table = "t" + i;
            var columns = new ArrayList<Made>();
            for (var c = 0; c < 2 + random.nextInt(4); c++) columns.add(new Made(c, "c" + c, type(random)));
            made.append("create table %s (%s);%n".formatted(table, columns.stream().map(column -> column.name + " " + column.type).collect(joining(", "))));
            columns.forEach(column -> before.put(table + "." + column.name, column.id));
            edits.add(edits(table, columns, random));
            columns.forEach(column -> after.put(table + "." + column.name, column.id));
        }
        var database = database(18, made.toString());
        var from = catalog(database);
        database.execute(String.join("", edits));
        var to = catalog(database);
        var renames = CheckDrift.Comparison.of(from, to, renames(CheckDrift.Evidence.SAME_HISTORY)).renames();
        assertTrue(renames.size() > 100, "-Dseed=" + seed + ": " + renames.size() + " renames were found");
        assertProved(renames, before, after, edits, seed);
        assertProved(CheckDrift.Comparison.of(to, from, renames(CheckDrift.Evidence.SAME_HISTORY)).renames(), after, before, edits, seed);
    }

    private static void assertProved(List<CheckDrift.Rename> renames, Map<String, Integer> before, Map<String, Integer> after, List<String> edits, long seed) {
        for (var rename : renames) {
            if (rename.why() == CheckDrift.Why.NAME_TAKEN_OVER) continue;
            var table = rename.now().parent().replaceFirst(".* ", "");
            assertEquals(before.get(table + "." + rename.old().ident()), after.get(rename.now().name()),
                "-Dseed=" + seed + ": " + rename.old().name() + " is not " + rename.now().name() + "; " + edits.get(Integer.parseInt(table.substring(1))));
        }
    }

    private static String type(Random random) { return List.of("int", "text", "date").get(random.nextInt(3)); }

    private static String edits(String table, List<Made> columns, Random random) {
        var sql = new StringBuilder();
        for (var left = 1 + random.nextInt(4); left > 0; left--) {
            var alter = "alter table " + table + " ";
            var unused = IntStream.range(0, 9).mapToObj(i -> "c" + i).filter(name -> columns.stream().noneMatch(column -> column.name.equals(name))).toList();
            var fresh = unused.get(random.nextInt(unused.size()));
            var one = columns.get(random.nextInt(columns.size()));
            var other = columns.get(random.nextInt(columns.size()));
            switch (random.nextInt(4)) {
                case 0 -> sql.append(alter).append("rename ").append(one.name).append(" to ").append(renamed(columns, one, fresh)).append(";");
                case 1 -> {
                    if (columns.size() > 1 && columns.remove(one)) sql.append(alter).append("drop ").append(one.name).append(";");
                }
                case 2 -> {
                    columns.add(new Made(100 + columns.size() + 10 * left, fresh, type(random)));
                    sql.append(alter).append("add ").append(fresh).append(" ").append(columns.get(columns.size() - 1).type).append(";");
                }
                default -> {
                    if (one == other) continue;
                    sql.append((alter + "rename %1$s to x;" + alter + "rename %2$s to %1$s;" + alter + "rename x to %2$s;").formatted(one.name, other.name));
                    renamed(columns, one, other.name);
                    renamed(columns, other, one.name);
                }
            }
        }
        return sql.toString();
    }

    private static String renamed(List<Made> columns, Made column, String name) {
        columns.set(columns.indexOf(column), new Made(column.id, name, column.type));
        return name;
    }

    @Test
    void onlyAPermutationOrAGapProvesThatNamesWereHandedOn() throws SQLException {
        var before = catalog(database(15, "create table t (a int, b int)"));
        var anew = catalog(database(15, "create table t (b int, x int, a text)"));
        assertEquals(List.of("~ t.a", "+ t.x"), signs(CheckDrift.Comparison.of(before, anew, renames(CheckDrift.Evidence.SAME_HISTORY))));
        // a gap below a number is a column that was dropped, and a table made anew has none
        var after = catalog(database(15, "create table t (b int, x int, a text); alter table t drop x"));
        assertEquals(List.of("~ t.a", "+ t.a", "- t.b"), signs(CheckDrift.Comparison.of(before, after, renames(CheckDrift.Evidence.SAME_HISTORY))));
        var exchanged = catalog(database(15, "create table t (b int, a text)"));
        before = catalog(database(15, "create table t (a int, b text)"));
        assertEquals(List.of("~ t.a", "~ t.b"), signs(CheckDrift.Comparison.of(before, exchanged, renames(CheckDrift.Evidence.SAME_HISTORY))));
        assertEquals(2, CheckDrift.Comparison.of(before, exchanged, renames(CheckDrift.Evidence.SAME_HISTORY)).renames().size());
    }

    @Test
    void onlyPlausibleRenamesAreAsked() throws SQLException {
        var usual = "id bigint, created_at date, updated_at date, ";
        var others = new StringBuilder();
        for (var i = 0; i < 19; i++) others.append("create table other%d (%s what%d text, n%d int);".formatted(i, usual, i, i));
        var before = catalog(database(15, "create table person (" + usual + "name text, mail text, born date); create table kept (" + usual + "a int, gone text, z text)"));
        var after = catalog(database(15, others + "create table human (" + usual + "name text, mail text, size int); create table kept (p text, "
            + usual + "a int, came text, z text, q text)"));
        assertEquals(List.of(new CheckDrift.PossibleRename("table", "person", List.of("human")), new CheckDrift.PossibleRename("column", "kept.gone", List.of("kept.came"))),
            CheckDrift.Comparison.of(before, after, CheckDrift.Renames.none()).openQuestions());
        // in no place of its own: whatever could take the values
        var elsewhere = catalog(database(15, others + "create table person (" + usual + "name text, mail text, born date); create table kept (p text, " + usual + "a int, z text, q text)"));
        assertEquals(List.of(new CheckDrift.PossibleRename("column", "kept.gone", List.of("kept.p", "kept.q"))),
            CheckDrift.Comparison.of(before, elsewhere, CheckDrift.Renames.none()).openQuestions());
    }

    @Test
    void ofTwoThatCouldBeTheSameNoneIsProvedToBeIt() throws SQLException {
        var before = catalog(database(15, "create table one (id int, name text); create table two (id int, name text)"));
        var after = catalog(database(15, "create table uno (id int, name text)"));
        var comparison = CheckDrift.Comparison.of(before, after, renames(CheckDrift.Evidence.SAME_HISTORY));
        assertEquals(List.of(), comparison.renames());
        assertEquals(List.of(new CheckDrift.PossibleRename("table", "one", List.of("uno")), new CheckDrift.PossibleRename("table", "two", List.of("uno"))),
            comparison.openQuestions());
    }

    @Test
    void aRenameOfWhatIsNotThereIsRefused() throws SQLException {
        var catalog = catalog(database(15, "create table learner (id bigint)"));
        var said = new CheckDrift.Renames(CheckDrift.Evidence.NONE, List.of("learner.nothing=something"), false);
        assertThrows(CheckDrift.Problem.class, () -> CheckDrift.Comparison.of(catalog, catalog, said));
    }

    @Test
    void whatHasNoSqlIsReported() throws SQLException {
        var holder = "create table h (t t); create type span as range (subtype = %s); create table m (m span) partition by list (m)";
        var before = catalog(database(18, "create table t (id bigint) partition by range (id);" + holder.formatted("int")));
        var after = catalog(database(18, "create table t (id bigint) partition by hash (id);" + holder.formatted("bigint")));
        var comparison = CheckDrift.Comparison.of(before, after, CheckDrift.Renames.none());
        assertEquals(List.of("~ t", "~ span"), comparison.unsupported().stream().map(each -> each.sign() + " " + each.name()).sorted(java.util.Comparator.reverseOrder()).toList());
        assertEquals(List.of(), comparison.sql());
    }

    @Test
    void costsAreSaidInWords() throws SQLException {
        var before = catalog(database(15, "create table learner (id bigint primary key, n int)"));
        var after = catalog(database(15, "create table learner (id bigint primary key, n bigint)"));
        assertEquals(List.of("rewrites learner and its indexes to change the type of learner.n: blocks reads and writes meanwhile"),
            CheckDrift.Comparison.of(before, after, CheckDrift.Renames.none()).costs());
    }

    // ---- databases

    private static Servers.TestDatabase database(int major, String sql) {
        var database = Servers.create(major);
        if (!sql.isEmpty()) database.execute(sql);
        return database;
    }

    private static Connection connect(Servers.TestDatabase database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + database.port() + "/" + database.name(), "postgres", "");
    }

    private static CheckDrift.Catalog catalog(Servers.TestDatabase database) throws SQLException {
        try (var connection = connect(database)) {
            return CheckDrift.Catalog.read(connection);
        }
    }

    private static void run(Servers.TestDatabase database, List<String> sql, boolean inOneTransaction) throws SQLException {
        try (var connection = connect(database); var statement = connection.createStatement()) {
            connection.setAutoCommit(!inOneTransaction);
            for (var each : sql) {
                try {
                    statement.execute(each);
                } catch (SQLException e) {
                    throw new AssertionError(e.getMessage() + "\nin: " + each + "\nof: " + String.join(";\n", sql), e);
                }
            }
            if (inOneTransaction) connection.commit();
        }
    }

    private static String value(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static boolean hasPgDump15() {
        try {
            return Integer.parseInt(Run.process(Run.ROOT, Map.of(), "", "pg_dump", "--version").out().replaceFirst("(?s)\\D*(\\d+).*", "$1")) >= 15;
        } catch (IllegalStateException | NumberFormatException e) {
            return false; // not installed
        }
    }

    // ---- comparisons

    private static CheckDrift.Renames renames(CheckDrift.Evidence evidence) {
        return new CheckDrift.Renames(evidence, List.of(), false);
    }

    private static List<CheckDrift.Difference> differences(CheckDrift.Catalog a, CheckDrift.Catalog b) {
        return CheckDrift.Comparison.of(a, b, CheckDrift.Renames.none()).differences();
    }

    private static List<String> signs(CheckDrift.Comparison comparison) {
        return comparison.differences().stream().map(each -> each.sign() + " " + each.name()).toList();
    }
}
