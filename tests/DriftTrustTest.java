import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** On check_drift's throw-away server, files run without the rights of a superuser: what is right makes the same as with them. */
class DriftTrustTest {

    private static final String WANTED = System.getProperty("pairs", "");
    private static final int SHARE = 12; // one pair of so many runs with the suite
    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static CheckDrift.Embedded strangers;
    private static CheckDrift.Embedded own;

    /** What lets a file reach the server's memory or another server, and is for --trusted. */
    private static final Set<String> REFUSED = Set.of("aggregate_changed, B", "base_type_and_shell_type, A", "base_type_and_shell_type, B",
        "function_attributes, A", "subscription_added, B", "subscription_changed, A", "subscription_changed, B",
        "subscription_options, A", "subscription_options, B", "grants_on_system_objects, A", "grants_on_system_objects, B");

    @TempDir static Path folder;

    @BeforeAll
    static void start() {
        strangers = new CheckDrift.Embedded(false);
        own = new CheckDrift.Embedded(true);
    }

    @AfterAll
    static void stop() {
        if (strangers != null) strangers.close();
        if (own != null) own.close();
    }

    /** What a file makes in an empty database. */
    private static CheckDrift.Catalog load(CheckDrift.Embedded server, String sql) throws SQLException, CheckDrift.StatementFailure {
        var database = "trust" + COUNTER.incrementAndGet();
        server.create(database);
        var source = server.source();
        source.setDatabaseName(database);
        source.setPreferQueryMode(org.postgresql.jdbc.PreferQueryMode.SIMPLE);
        try (var connection = source.getConnection()) {
            new CheckDrift.FileRunner(connection, server, null).run(new CheckDrift.Sql("models.sql", sql));
        }
        try (var connection = source.getConnection()) {
            return server.read(connection, "flyway_schema_history");
        } finally {
            try (var statement = server.administrator().createStatement()) {
                statement.execute("drop database " + database + " with (force)");
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> pairs() throws IOException {
        return DriftPair.all().stream().filter(pair -> pair.runsOn(18)).filter(pair -> WANTED.isEmpty()
                ? Math.floorMod(pair.name().hashCode(), SHARE) == 0 : WANTED.equals("all") || pair.name().matches(WANTED))
            .flatMap(pair -> Stream.of(test(pair.name() + ", A", pair.a()), test(pair.name() + ", B", pair.b())));
    }

    private static DynamicTest test(String name, String sql) {
        return DynamicTest.dynamicTest(name, () -> {
            if (!REFUSED.contains(name)) assertSame(sql);
            else assertTrue(assertThrows(CheckDrift.StatementFailure.class, () -> load(strangers, sql)).lacksRight());
        });
    }

    private static void assertSame(String sql) throws Exception {
        var wanted = load(own, sql);
        var differences = CheckDrift.Comparison.of(wanted, load(strangers, sql), CheckDrift.Renames.none()).differences();
        assertEquals("", differences.stream().map(Object::toString).collect(Collectors.joining("\n")));
    }

    /** Who may not take something away is only warned by PostgreSQL. */
    @Test
    void whatIsPostgreSQLsOwnIsTakenAwayButNotGiven() throws Exception {
        assertSame("""
            create table learner (id int);
            revoke execute on function pg_sleep(double precision) from public;
            revoke select on pg_stat_activity from public;
            revoke usage on language sql, plpgsql from public;
            grant usage on language plpgsql to system_reader;
            create table cohort (id int)""");
        var refused = assertThrows(CheckDrift.StatementFailure.class,
            () -> load(strangers, "grant select on pg_stat_activity to system_reader"));
        assertTrue(refused.lacksRight(), refused::reason);
    }

    // ---- Attacks ----

    private static final String TRY = """
        create function attack() returns void language plpgsql as $$
        begin
            copy (select 1) to program 'cat > MARK';
        exception when insufficient_privilege then
        end $$;
        create function attack(int) returns int language plpgsql immutable as 'begin perform public.attack(); return 1; end';
        create function attack(int, int) returns int language plpgsql immutable as 'begin perform public.attack(); return 0; end';
        create function attack(regprocedure) returns text language plpgsql immutable as 'begin perform public.attack(); return ''x''; end';
        create function attack_row() returns trigger language plpgsql as 'begin perform public.attack(); return new; end';
        create function attack_ddl() returns event_trigger language plpgsql as 'begin perform public.attack(); end';
        """;

    private static final String AS_SUPERUSER = """
        ;
        create extension earthdistance cascade;
        comment on extension earthdistance is 'x';
        create publication attacked for all tables;
        create foreign data wrapper attacked;
        create role attackedN;
        create schema attacked;
        create table attacked.attacked (id int);
        alter table attacked.attacked owner to attackedN;
        """;

    /** Each runs to its end, or fails as it may; what it has tried was refused. */
    @TestFactory
    Stream<DynamicTest> whatAFileMakesIsNeverEvaluatedAsSuperuser() {
        return Stream.of("""
            create event trigger a on ddl_command_start execute function attack_ddl();
            create event trigger b on ddl_command_end execute function attack_ddl(); alter event trigger b enable always;
            create event trigger c on sql_drop execute function attack_ddl(); create event trigger d on table_rewrite execute function attack_ddl();
            create event trigger e on login execute function attack_ddl()""", """
            create table t (id int default attack(1)); insert into t default values; create index on t (attack(id)); analyze t; reindex table t""", """
            create domain d as int check (attack(value) = 1); create table t (id d[] default '{1}'); create publication p for table t where (id = '{1}');
            create function f(d[] default '{2}') returns int leakproof language sql return 1""", """
            create operator class o for type int using btree as operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >,
            function 1 attack(int, int); create type r as range (subtype = int, subtype_opclass = o); create table t (r r default '[1,2]')""", """
            create cast (regprocedure as text) with function attack(regprocedure); select 'now'::regproc::regprocedure::text""", """
            create table t (id int); create trigger a before insert on t for each row execute function attack_row(); alter table t enable always trigger a;
            insert into t values (1); create view v as select attack(id) from t; create materialized view m as table v; refresh materialized view m""", """
            create function s() returns void language sql security definer as 'select public.attack()'; select s(); do 'begin perform s(); end'""", """
            create function format(text, name, text) returns text language plpgsql as 'begin perform public.attack(); return $1; end';
            create function format(text, text, text) returns text language plpgsql as 'begin perform public.attack(); return $1; end';
            create function eq(text, text) returns bool language plpgsql as 'begin perform public.attack(); return true; end';
            create operator = (leftarg = text, rightarg = text, function = eq); set search_path = public, pg_catalog""", """
            create table t (id int); insert into t values (1); create policy p on t using (attack(id) = 1); alter table t force row level security;
            alter table t enable row level security; select from t""", """
            create table t (id int); create rule r as on update to t do also select public.attack(); update t set id = 1""", """
            create table t (id int); create constraint trigger a after insert on t deferrable initially deferred for each row
            execute function attack_row(); insert into t values (1)""", "declare c cursor with hold for select attack()", """
            select set_config('standard_conforming_strings', 'off', false); comment on extension plpgsql is 'a\\''; copy (select 1) to program $$cat > MARK$$ --'""",
            "alter role postgres set role = lossless_admin; alter role postgres set search_path = public",
            "begin; create extension hstore; commit; select public.attack(); create extension citext; select attack()")
            .map(attack -> DynamicTest.dynamicTest(attack, () -> assertHarmless(attack)));
    }

    private static void assertHarmless(String attack) throws Exception {
        var mark = folder.resolve("mark");
        if (!attack.matches("(?s).*(alter role|create policy|create operator =).*")) try { // whoever has the rights is attacked
            load(own, (TRY + attack).replace(" leakproof", "").replaceAll("create publication .* where .*", "").replace("MARK", mark.toString()));
        } finally {
            assertTrue(Files.deleteIfExists(mark));
        }
        for (var sql : List.of(TRY + attack, TRY + attack + AS_SUPERUSER)) try {
            load(strangers, sql.replace("MARK", mark.toString()).replace("attackedN", "attacked" + COUNTER));
        } catch (CheckDrift.StatementFailure e) {
            assertTrue(e.lacksRight() || e.getMessage().contains("invalid publication WHERE"), e.getMessage());
        }
        assertFalse(Files.exists(mark));
        try (var statement = strangers.administrator().createStatement();
             var row = statement.executeQuery("select string_agg(rolname, ' ' order by rolname) from pg_roles where rolsuper or rolreplication")) {
            row.next();
            assertEquals("lossless_admin lossless_bootstrap", row.getString(1));
        }
    }

    /** The line of the file is told. */
    @TestFactory
    Stream<DynamicTest> whatReachesTheServerIsRefused() {
        return Stream.of("copy (select 1) to program 'cat > MARK'", "copy pg_class to '/tmp/x'", "create table t (a text); copy t from '/etc/passwd'",
            "do $$ begin execute 'copy (select 1) to program ''cat > MARK'' '; end $$",
            "create function f() returns void language plpgsql as $$ begin copy (select 1) to program 'cat > MARK'; end $$; select f()",
            "create function f() returns text language sql security definer as $$ select pg_read_file('PG_VERSION') $$; select f()",
            "select pg_read_file('/etc/passwd')", "select pg_ls_dir('.')", "select pg_read_binary_file('PG_VERSION')", "select lo_import('/etc/passwd')",
            "select lo_export(lo_create(0), '/tmp/x')", "table pg_authid", "alter system set archive_command = 'x'", "load 'auto_explain'",
            "create role r superuser", "create role r replication", "create user r createdb", "create role r in role pg_execute_server_program",
            "create role r2; grant pg_execute_server_program to r2", "grant pg_write_server_files to postgres", "grant lossless_admin to postgres",
            "alter role current_user superuser", "alter role lossless_admin password 'x'", "create database d", "drop database template1",
            "alter database template1 set search_path = x", "create tablespace t location '/tmp'", "set role lossless_admin", "set role lossless_bootstrap",
            "reset role; set session authorization lossless_admin", "set session authorization 'lossless_bootstrap'",
            "reset session authorization; alter role postgres superuser", "set session_preload_libraries = 'x'", "set dynamic_library_path = '/tmp'",
            "create function f() returns void language sql as ''; alter function f() owner to pg_execute_server_program",
            "create function f() returns void language sql as ''; alter function f() owner to lossless_admin",
            "create function f() returns int language c as '$libdir/dblink', 'dblink_connect'", "create function f(text) returns text language internal as 'pg_read_file_all'",
            "create extension plpython3u", "create extension plperlu", "create extension pg_surgery", "create extension hstore_plpython3u cascade",
            "create extension dblink; select dblink_connect('host=localhost dbname=postgres user=postgres password=x')",
            "create extension dblink; select * from dblink_connect_u('host=localhost dbname=postgres')",
            "create extension dblink; do $$ begin perform dblink_exec('host=localhost', 'select 1'); end $$",
            "create extension postgres_fdw; create server s foreign data wrapper postgres_fdw options (host 'localhost'); create user mapping for public server s"
                + " options (user 'x', password 'x'); create foreign table t (a int) server s; table t",
            "create extension postgres_fdw; create server s foreign data wrapper postgres_fdw; import foreign schema public from server s into public",
            "create extension file_fdw; create server s foreign data wrapper file_fdw; create foreign table t (a text) server s options (program 'cat > MARK')",
            "create extension file_fdw; create server s foreign data wrapper file_fdw; create foreign table t (a text) server s options (filename '/etc/passwd')",
            "create extension file_fdw; create foreign data wrapper w handler file_fdw_handler no validator",
            "create extension file_fdw; alter foreign data wrapper file_fdw no validator",
            "create subscription s connection 'host=localhost' publication p", "create cast (int as text) without function",
            "create text search template t (init = dispell_init, lexize = dsimple_lexize)", "create text search template t (lexize = dispell_lexize)",
            "create access method m type index handler tsm_bernoulli_handler", "select pg_create_physical_replication_slot('x')",
            "select pg_reload_conf()", "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'lossless_admin'",
            "set allow_system_table_mods = on", "update pg_proc set prosrc = 'x'", "alter table pg_catalog.pg_class owner to postgres",
            "grant select on pg_authid to postgres", "grant set on parameter archive_command to postgres",
            "grant execute on function pg_read_file(text) to postgres")
            .map(attack -> DynamicTest.dynamicTest(attack, () -> {
                var sql = "select 1;\n\n" + attack.replace("MARK", folder.resolve("mark").toString());
                var failure = assertThrows(CheckDrift.StatementFailure.class, () -> load(strangers, sql));
                assertTrue(failure.lacksRight(), failure.getMessage());
                assertTrue(failure.line().startsWith("3 | "), failure.line());
                assertFalse(Files.exists(folder.resolve("mark")));
            }));
    }
}
