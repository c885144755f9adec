import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * A stranger's models.sql on a server that is somebody's, by SHADOW_DATABASE_URL with a superuser's role: it reaches nothing but
 * its shadow database, and nothing of it stays. The server lets everybody in without a password, as many local ones do.
 */
class ShadowTrustTest {

    @TempDir static Path folder;
    private static Servers.TestDatabase server;

    @BeforeAll
    static void start() {
        server = new Servers.TestDatabase("shadow", Servers.server(18).getPort(), "postgres");
        server.execute("do $$ begin create role trusting_owner; exception when duplicate_object then end $$");
    }

    @AfterAll
    static void stop() {
        server.execute("drop role if exists trusting_owner");
    }

    private static Run check(int version, String url, String models, String... options) throws IOException {
        var migrations = Files.createDirectories(folder.resolve("m" + System.nanoTime()));
        Files.writeString(migrations.resolve("models.sql"), models);
        Files.writeString(migrations.resolve("V1__begin.sql"), "select 1;\n");
        var command = new ArrayList<>(List.of("--offline", "--migrations", migrations.toString()));
        command.addAll(List.of(options));
        var arguments = command.toArray(String[]::new);
        var run = version == 18 && url == null ? Run.script(CheckDrift.commandLine(new CheckDrift()), arguments)
            : Run.process(folder, Map.of("SHADOW_DATABASE_URL", url == null
            ? "postgres://postgres@localhost:" + Servers.server(version).getPort() + "/postgres" : url,
            "XDG_CACHE_HOME", folder.resolve("cache").toString()), "", Run.java(CheckDrift.class, arguments));
        return new Run(run.exit(), run.out().replace(migrations.toString(), "migrations"), run.err().replace(migrations.toString(), "migrations"));
    }

    /** All that a file could leave on a server. */
    private static final String LEFT = """
        select 'role ' || rolname || rolsuper || rolcreaterole || rolcreatedb || rolreplication || coalesce(array_to_string(rolconfig, ','), '')
            from pg_roles where rolname ~ '^(pg_|postgres$|trusting_|attacked)'
        union all select 'member ' || roleid::regrole || ' of ' || member::regrole from pg_auth_members
            where roleid::regrole::text ~ '^(pg_|postgres$|trusting_|attacked)'
        union all select 'database ' || datname from pg_database where datname ~ 'attacked'
        union all select 'tablespace ' || spcname from pg_tablespace where spcname ~ 'attacked'
        union all select 'slot ' || slot_name from pg_replication_slots where slot_name ~ 'attacked'
        union all select 'subscription ' || subname from pg_subscription where subname ~ 'attacked'
        union all select 'prepared ' || gid from pg_prepared_xacts where gid ~ 'attacked'
        union all select 'setting ' || setdatabase || setrole || array_to_string(setconfig, ',') from pg_db_role_setting
            where setdatabase = (select oid from pg_database where datname = 'postgres') or setrole = 10 and setdatabase = 0
        union all select 'file ' || name || coalesce(setting, '') from pg_file_settings where sourcefile ~ 'auto.conf'
        union all select 'object ' || oid::regclass from pg_class where relname ~ 'attacked'
        union all select 'acl ' || datname || coalesce(datacl, acldefault('d', datdba))::text from pg_database where datname in ('postgres', 'template1')
        union all select 'large object ' || oid from pg_largeobject_metadata
        union all select 'attacked lock' from pg_locks where locktype = 'advisory' and objid = 666
        order by 1""";

    /** The line is told. */
    @TestFactory
    Stream<DynamicTest> whatReachesBeyondTheShadowIsRefused() {
        return Stream.of("copy (select 1) to program 'cat > MARK'", "do $$ begin execute 'copy (select 1) to program ''cat > MARK'''; end $$",
            "do $$ begin set role postgres; end $$", "do $$ begin execute 'reset role'; copy (select 1) to program 'cat > MARK'; end $$",
            "do $$ begin execute 'reset session authorization'; copy (select 1) to program 'cat > MARK'; end $$",
            "do $$ begin set session authorization postgres; end $$", "set session authorization default; copy (select 1) to program 'cat > MARK'",
            "set role trusting_owner", "create function f() returns int language sql as 'select 1'; alter function f() owner to trusting_owner",
            "create table t (id int); alter table t owner to trusting_owner", "grant postgres to current_user", "grant pg_execute_server_program to current_user",
            "alter role postgres set search_path = attacked", "alter role current_user superuser", "alter role trusting_owner password 'x'",
            "create role attacked", "create role attacked superuser", "create user attacked in role pg_write_server_files",
            "create database attacked", "alter database postgres set search_path = attacked", "drop database template1", "alter database postgres owner to current_user",
            "create tablespace attacked location '/tmp'", "alter system set archive_command = 'touch MARK'",
            "select pg_create_physical_replication_slot('attacked')", "select pg_create_logical_replication_slot('attacked', 'pgoutput')",
            "create subscription attacked connection 'host=localhost' publication p", "create event trigger a on ddl_command_start execute function f()",
            "create extension dblink; select * from dblink('host=localhost port=PORT user=postgres dbname=postgres', 'create table attacked ()') as t (a text)",
            "create extension dblink; select dblink_connect_u('host=localhost port=PORT user=postgres dbname=postgres')",
            "create extension dblink; select dblink_connect('port=PORT user=postgres dbname=postgres password=x')",
            "create extension postgres_fdw; create server s foreign data wrapper postgres_fdw options (host 'localhost', port 'PORT', dbname 'postgres')",
            "create extension file_fdw; create server s foreign data wrapper file_fdw", "create extension plpython3u", "create extension adminpack",
            "create function f() returns int language c as '$libdir/dblink', 'dblink_connect'", "load 'auto_explain'",
            "select pg_read_file('PG_VERSION')", "select lo_import('/etc/passwd')", "alter default privileges for role postgres grant all on tables to public",
            "create function pg_temp.f() returns void language plpgsql security definer as $$ begin copy (select 1) to program 'cat > MARK'; end $$;"
                + " select pg_temp.f()",
            "comment on database postgres is 'attacked'", "comment on role postgres is 'attacked'", "select pg_reload_conf()",
            "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'postgres'",
            "security label on role postgres is 'attacked'", "create publication attacked for all tables")
            .map(attack -> DynamicTest.dynamicTest(attack, () -> {
                var before = server.query(LEFT);
                var sql = "select 1;\n\n" + attack.replace("MARK", folder.resolve("mark").toString()).replace("PORT", "" + server.port()) + ";\n";
                var run = check(18, null, sql);
                assertEquals(1, run.exit(), run.out() + run.err());
                assertTrue(run.err().startsWith("error: models.sql cannot be loaded: "), run.err());
                assertTrue(run.err().contains("migrations/models.sql:3\n  3 | "), run.err());
                assertNothingLeft(before);
            }));
    }

    /** Runs to its end, and nothing of it stays. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void whatMayBeDoneGoesWithTheShadow(int version) throws IOException {
        var here = new Servers.TestDatabase("shadow", Servers.server(version).getPort(), "postgres");
        var before = here.query(LEFT);
        var run = check(version, null, """
            select lo_create(0), pg_notify('attacked', 'x'), pg_advisory_lock(666);
            alter role current_user set search_path = attacked;
            do $$ begin execute format('alter database %I is_template true', current_database());
                execute format('alter database %I set search_path = attacked', current_database()); end $$;
            alter default privileges grant all on tables to public; grant create on database postgres to public;
            create function f() returns void language sql security definer as 'select 1';
            create table t (id int); grant all on t to trusting_owner; create temporary table attacked (id int);
            declare c cursor with hold for select 1; listen attacked;
            """.replace("grant all on t to trusting_owner", version == 18 ? "grant all on t to trusting_owner" : "select 1"));
        assertEquals(3, run.exit(), run.out() + run.err());
        assertEquals(before, here.query(LEFT));
        assertGone(here);
    }

    /** Whoever locks himself out is told so, and the database goes. */
    @Test
    void aShadowThatLetsNobodyInGoesToo() throws IOException {
        var run = check(18, null, "do $$ begin execute format('alter database %I connection limit 0', current_database()); end $$;\n");
        assertEquals(1, run.exit(), run.out() + run.err());
        assertTrue(run.err().startsWith("error: cannot read a shadow database: too many connections for database"), run.err());
        assertGone(server);
    }

    private static void assertNothingLeft(List<String> before) {
        assertFalse(Files.exists(folder.resolve("mark")));
        assertEquals(before, server.query(LEFT));
    }

    /** What another test's run that was killed has left goes with the next. */
    private static void assertGone(Servers.TestDatabase here) throws IOException {
        for (var tries = 0; tries < 3 && !leftovers(here).isEmpty(); tries++) check(here.major(), null, "select " + tries + ";\n");
        assertEquals(List.of(), leftovers(here));
    }

    private static List<String> leftovers(Servers.TestDatabase here) {
        return here.query("""
            select rolname from pg_roles where rolname ~ '^lossless_shadow_' and split_part(rolname, '_', 3)::int not in (select pid from pg_stat_activity)
            union all select datname from pg_database where datname ~ '^lossless_shadow_' and split_part(datname, '_', 3)::int
                not in (select pid from pg_stat_activity)""");
    }

    /** What a dump of one's own needs: extensions, the owner in the URL; and the rest for whoever trusts the files. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void whatIsRightIsTheSame(int version) throws IOException {
        var models = """
            create extension if not exists pg_stat_statements with schema public;
            comment on extension pg_stat_statements is 'track planning and execution statistics of all SQL statements executed';
            create extension hstore;
            create table t (id int, h hstore);
            alter table public.t owner to postgres;
            alter table t owner to "postgres";
            comment on schema public is 'Ours.';
            """;
        var run = check(version, null, models);
        assertEquals(3, run.exit(), run.out() + run.err());
        assertTrue(run.out().contains("+ table t  "), run.out());
        assertTrue(run.out().contains("+ extension pg_stat_statements"), run.out());
        assertFalse(run.out().contains("lossless_shadow"), run.out());
        var trusted = check(version, null, "create event trigger a on ddl_command_start execute function f();\n"
            .replace("create event", "create function f() returns event_trigger language plpgsql as 'begin end'; create event"), "--trusted");
        assertEquals(3, trusted.exit(), trusted.out() + trusted.err());
        assertGone(new Servers.TestDatabase("shadow", Servers.server(version).getPort(), "postgres"));
    }

    @Test
    void theRefusalSaysWhatToDo() throws IOException {
        assertEquals("""
            error: models.sql cannot be loaded: permission denied to create role; Only roles with the CREATEROLE attribute may create roles.; nothing was changed
              migrations/models.sql:1
              1 | create role attacked;
            help: files run as a role that is no superuser, since one could start programs on the server of SHADOW_DATABASE_URL; if these are yours: \
            jbang check_drift --trusted
            """, check(18, null, "create role attacked;\n").err());
    }

    /** A role that may create databases and no more runs the files itself, as before. */
    @Test
    void aRoleWithoutSuchRightsRunsThemItself() throws IOException {
        server.execute("create role trusting_plain login createdb");
        try {
            var run = check(18, "postgres://trusting_plain@localhost:" + server.port() + "/postgres", "create table t (id int);\n"
                + "do $$ begin if current_user <> 'trusting_plain' then raise 'another'; end if; end $$;\n");
            assertEquals(3, run.exit(), run.out() + run.err());
        } finally {
            server.execute("drop role trusting_plain");
        }
    }

    /** One that may make roles is told from a superuser: what it makes is dropped as well. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void aRoleThatMakesRolesMakesOne(int version) throws IOException {
        var here = new Servers.TestDatabase("shadow", Servers.server(version).getPort(), "postgres");
        here.execute("create role trusting_maker login createdb createrole");
        try {
            var run = check(version, "postgres://trusting_maker@localhost:" + here.port() + "/postgres", "create table t (id int);\n"
                + "do $$ begin if current_user !~ '^lossless_shadow_' then raise 'another'; end if; end $$;\n");
            assertEquals(3, run.exit(), run.out() + run.err());
            assertGone(here);
        } finally {
            here.execute("drop role trusting_maker");
        }
    }

    /** A picture is drawn of what is left. */
    @Test
    void aPictureReachesNothingEither() throws IOException {
        var before = server.query(LEFT);
        var migrations = Files.createDirectories(folder.resolve("drawn"));
        Files.writeString(migrations.resolve("models.sql"), """
            create table learner (id int primary key);
            copy (select 1) to program 'cat > %1$s';
            do $$ begin set role postgres; end $$;
            create role attacked superuser;
            alter table learner owner to postgres;
            alter role postgres set search_path = attacked;
            """.formatted(folder.resolve("mark")));
        var run = Run.script(DrawSchema.commandLine(new DrawSchema()), "--format", "mermaid", "--migrations", migrations.toString());
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("learner"), run.out());
        assertNothingLeft(before);
        server.await("select count(*) = 0 from pg_roles where rolname ~ 'lossless_drawing'"); // another class's goes in a moment
    }

    /** What a run that was killed has left goes with the next. */
    @Test
    void leftoversGo() throws IOException {
        for (var made = false; !made; )
            try {
                server.execute("create role lossless_shadow_99999998_0123abcd");
                server.execute("create database lossless_shadow_99999998_0123abcd owner lossless_shadow_99999998_0123abcd is_template true");
                made = true;
            } catch (IllegalArgumentException e) {
                assertTrue(e.getMessage().contains("concurrently dropped") || e.getMessage().contains("does not exist"), e::getMessage);
            } // a run of another class was faster than the second statement
        assertEquals(3, check(18, null, "create table t (id int);\n").exit());
        assertGone(server);
    }
}
