import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MigrateTest {

    private static final String ANIMAL = "create table animal (id bigint primary key, name text);\n";

    @TempDir Path folder;
    private Servers.TestDatabase database;

    @BeforeEach
    void createDatabase() {
        database = Servers.create(18);
        Run.know(database);
    }

    // ---- Applying.

    @Test
    void appliesWhatIsPendingAndSaysWhereTheDatabaseIs() {
        write("V1__create_animal.sql", ANIMAL, "V2__add_animal_legs.sql", "alter table animal add legs int;");
        var run = migrate();
        assertEquals("", run.err());
        assertEquals("""
            ENV: localhost:PORT/ENV as postgres
            Applied V1__create_animal.sql in N ms
            Applied V2__add_animal_legs.sql in N ms
            ENV is at version 2
            """, said(run.out()));
        assertEquals(0, run.exit());
        assertEquals("ENV is at version 2, nothing to do", last(migrate()));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void writesTheHistoryThatFlywayWrites(int major) {
        write("V1__create_animal.sql", ANIMAL, "V1.1__add_legs.sql", "alter table animal add legs int;\n-- ${x}\n", "V002__no_op.sql", "select 1;",
            "later/V3__add_tail.sql", "\uFEFFalter table animal\r\nadd tail int;");
        var ours = Servers.create(major);
        Run.know(ours);
        assertEquals(0, migrate(ours).exit());
        var theirs = Servers.create(major);
        flyway(theirs).migrate();
        var rows = "select installed_rank, version, description, type, script, checksum, installed_by, success from flyway_schema_history order by 1";
        assertEquals(theirs.query(rows), ours.query(rows));
        var table = """
            select attname, format_type(atttypid, atttypmod), attnotnull, pg_get_expr(adbin, adrelid) from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
             where attrelid = 'flyway_schema_history'::regclass and attnum > 0
            union all select indexrelid::regclass::text, pg_get_indexdef(indexrelid), indisprimary, '' from pg_index where indrelid = 'flyway_schema_history'::regclass""";
        assertEquals(theirs.query(table), ours.query(table));
        flyway(ours).validate();
        assertEquals(0, flyway(ours).migrate().migrationsExecuted);
    }

    @Test
    void stopsAtTheTarget() {
        write("V1__create_animal.sql", ANIMAL, "V2__add_legs.sql", "alter table animal add legs int;");
        assertEquals("ENV is at version 1", last(migrate("--target", "1")));
        assertEquals("ENV is at version 1, nothing to do", last(migrate("--target", "1")));
        refused(migrate("--target", "7"), "there is no version 7 in DIR/", "the newest is 2");
        assertEquals("ENV is at version 2", last(migrate()));
        assertEquals("ENV is at version 2, nothing to do", last(migrate("--target", "1")));
    }

    @Test
    void takesOverADatabaseThatHasTables() {
        database.execute(ANIMAL);
        write("V1__create_animal.sql", ANIMAL, "V2__add_legs.sql", "alter table animal add legs int;");
        refused(migrate(), "ENV has tables but no history of migrations", "jbang migrate ENV --baseline VERSION, the version that it is at");
        assertEquals("ENV has no version yet, 1 pending; all rolled back, nothing was changed", last(migrate("--baseline", "1", "--plan")));
        assertEquals("ENV is at version 2", last(migrate("--baseline", "1")));
        assertEquals(List.of("1|BASELINE|<< Flyway Baseline >>", "2|SQL|V2__add_legs.sql"),
            database.query("select version, type, script from flyway_schema_history order by installed_rank"));
        refused(migrate("--baseline", "1"), "ENV has a history already and is at version 2", "jbang migrate ENV");
        flyway(database).validate();
    }

    @Test
    void printsJsonForPrograms() {
        write("V1__create_animal.sql", ANIMAL);
        var run = migrate("--json");
        assertEquals("ENV: localhost:PORT/ENV as postgres\n", said(run.err()));
        assertEquals("{\"environment\":\"ENV\",\"version\":\"1\",\"applied\":[{\"file\":\"V1__create_animal.sql\",\"version\":\"1\",\"milliseconds\":N,\"kept\":[]}]}\n",
            said(run.out()));
        write("V2__fail.sql", "select \"\\\";");
        run = migrate("--json");
        assertEquals(1, run.exit());
        assertEquals("{\"environment\":\"ENV\",\"version\":\"1\",\"applied\":[],\"error\":\"`V2__fail.sql` failed and was rolled back; ENV is as it was, at version 1\"}\n", said(run.out()));
    }

    @Test
    void eachMigrationStartsFromTheSettingsOfANewSession() {
        write("V1__create_animal.sql", "set search_path = pg_temp; set statement_timeout = '1h'; create table public.animal (id int primary key);",
            "V2__create_plant.sql", "do $$ begin assert current_setting('statement_timeout') = '0'; end $$; create table plant (id int);");
        assertEquals("ENV is at version 2", last(migrate()));
        assertEquals(List.of("public"), database.query("select relnamespace::regnamespace from pg_class where relname = 'plant'"));
    }

    @Test
    void aRoleThatAMigrationTakesOnEndsWithIt() {
        database.execute("create role keeper_" + database.name() + "; grant all on schema public to keeper_" + database.name());
        write("V1__create_animal.sql", "set role keeper_" + database.name() + "; " + ANIMAL, "V2__create_plant.sql", "create table plant (id int);");
        assertEquals("ENV is at version 2", last(migrate()));
        assertEquals(List.of("keeper_" + database.name(), "postgres"), database.query("select relowner::regrole from pg_class where relname in ('animal', 'plant') order by relname"));
        assertEquals(List.of("postgres"), database.query("select distinct installed_by from flyway_schema_history"));
    }

    @Test
    void copiesRowsThatStandInTheFile() {
        write("V1__create_animal.sql", ANIMAL + "copy animal from stdin;\n1\tcow\n2\tdog\n\\.\n");
        assertEquals("ENV is at version 1", last(migrate()));
        assertEquals(List.of("1|cow", "2|dog"), database.query("select * from animal"));
    }

    // ---- Refused: what does not agree.

    @Test
    void refusesFilesThatAreNotWhatWasApplied() throws IOException {
        write("V1__create_animal.sql", ANIMAL, "V2__add_legs.sql", "alter table animal add legs int;", "V4__add_tail.sql", "alter table animal add tail int;");
        migrate();
        write("V2__add_legs.sql", "alter table animal add legs bigint;");
        refused(migrate(), "`DIR/V2__add_legs.sql` has changed since it was applied to ENV",
            "put it back as it was (git log -p DIR/V2__add_legs.sql), and write the change as a new migration");
        Files.delete(folder.resolve("V2__add_legs.sql"));
        refused(migrate(), "`DIR/V2__add_legs.sql` was applied to ENV, and is not there", "put it back, or check out what ENV is at: git log --all -- DIR/V2__add_legs.sql says where it is");
        write("V2__add_more_legs.sql", "alter table animal add legs int;");
        refused(migrate(), "`DIR/V2__add_more_legs.sql` was applied to ENV under another name, V2__add_legs.sql", "give it that name back");
        Files.move(folder.resolve("V2__add_more_legs.sql"), folder.resolve("V2__add_legs.sql"));
        write("V3__add_fur.sql", "alter table animal add fur text;");
        refused(migrate(), "`DIR/V3__add_fur.sql` comes before version 4, which ENV is at already",
            "give it the next number: V5__add_fur.sql, or, where branches merge late: --out-of-order");
        Files.delete(folder.resolve("V3__add_fur.sql"));
        Files.delete(folder.resolve("V4__add_tail.sql"));
        refused(migrate(), "`DIR/V4__add_tail.sql` was applied to ENV, and is not there", "put it back, or check out what ENV is at: git log --all -- DIR/V4__add_tail.sql says where it is");
    }

    @Test
    void refusesTwoFilesOfOneVersion() {
        write("V1__create_animal.sql", ANIMAL, "V01__create_plant.sql", "create table plant (id int);");
        refused(migrate(), "`DIR/V01__create_plant.sql` and `DIR/V1__create_animal.sql` have the same version",
            "give the one that no database has yet the next number: V02__create_animal.sql");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "v5__add_legs.sql   | V5__add_legs.sql",
        "V5_add_legs.sql    | V5__add_legs.sql",
        "V5-add-legs.sql    | V5__add-legs.sql",
        "V5__add_legs.SQL   | V5__add_legs.sql",
        "5__add_legs.sql    | V5__add_legs.sql",
        "V5__.sql           | V2__add_something.sql",
        "Vx__add_legs.sql   | V2__add_something.sql",
        "000005_add.up.sql  | V5__add.sql"})
    void refusesABadName(String name, String better) {
        write("V1__create_animal.sql", ANIMAL, name, "select 1;", "models.sql", "", "README.md", "");
        refused(migrate(), "`DIR/" + name + "` is not the name of a migration", "V<version>__<what_it_does>.sql, for example " + better);
    }

    /** None is told to become a migration that undoes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "U1__drop_animal.sql | migrations are not undone; move it out of DIR/, and write what takes a change back, when it is needed, as the next migration",
        "000002_add.down.sql | migrations are not undone; move it out of DIR/, and write what takes a change back, when it is needed, as the next migration",
        "afterMigrate.sql | callbacks of Flyway's are not run; move it out of DIR/; what grants rights after each migration is done once: alter default privileges, in a migration",
        "beforeEachMigrate__log.sql | callbacks of Flyway's are not run; move it out of DIR/; what grants rights after each migration is done once: alter default privileges, in a migration",
        "B1__base.sql | the migrations up to 1 make the same: move it out of DIR/",
        "later/models.sql | V<version>__<what_it_does>.sql, for example V2__add_something.sql"})
    void saysWhatToDoWithAFileThatIsNoMigration(String name, String advice) {
        write("V1__create_animal.sql", ANIMAL, name, "select 1;");
        refused(migrate(), "`DIR/" + name + "` is not the name of a migration", advice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-- migrate:down", "-- +goose Down", "-- +migrate Down", "  --  migrate:down transaction:false"})
    void refusesThePartThatTakesAChangeBack(String line) {
        write("V1__create_animal.sql", ANIMAL, "V2__add_legs.sql", "-- migrate:up\nalter table animal add legs int;\n" + line + "\nalter table animal drop legs;\n");
        refused(migrate(), "`DIR/V2__add_legs.sql`, line 3, begins the part that takes the change back, which would run as well",
            "cut it off: sed -i.bak '3,$d' DIR/V2__add_legs.sql; what takes a change back is written, when it is needed, as the next migration");
    }

    /** A million characters of each cost their length: nothing recurses over a file's text. */
    @Test
    void readsTextOfAnyLength() {
        var x = "x".repeat(1_000_000);
        write("V1__create_animal.sql", ANIMAL, "V2__text.sql", "-- " + x + "\n/*" + x + "/*" + x + "*/*/comment on table animal is '" + x + "';\n"
            + "insert into animal (id, name) values (1, E'" + "\\'".repeat(500_000) + "');\ndo $body$ begin /*" + x + "*/ null; end $body$;\n"
            + "select 1 as \"" + "\"\"".repeat(20) + "\";\n");
        var run = migrate();
        assertEquals("ENV is at version 2", last(run), run.err());
        assertEquals(List.of("1000000|500000"), database.query("select length(obj_description('animal'::regclass)), length(name) from animal"));
    }

    /** While a long file is read, the server hears nothing of us, and does not take us for one that stands still. */
    @Test
    void aLongFileMayTakeLongToRead() {
        var file = "-- " + "x".repeat(1_000_000) + "\ncreate table said as select current_setting('idle_in_transaction_session_timeout')::interval as pause;";
        write("V1__text.sql", file);
        assertEquals(0, migrate("--max-block", "5s").exit());
        assertEquals(List.of("" + (5_000 + 10_000 + file.length() / 100)), database.query("select (1000 * extract(epoch from pause))::int from said"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"begin", "start transaction", "commit", "end", "rollback", "abort", "COMMIT AND CHAIN", "/* a /* nested */ comment */ commit", "rollback work", "prepare transaction 'x'"})
    void refusesATransactionOfItsOwn(String statement) {
        write("V1__create_animal.sql", ANIMAL, "V2__add_legs.sql", "-- commit in a comment\nalter table animal add legs int;\n\n-- why\n" + statement + ";\nselect 1/0;");
        refused(migrate(), "`DIR/V2__add_legs.sql`, line 5, has a `" + statement.replaceFirst("/.*/ ", "").split(" ")[0].toLowerCase() + "` of its own",
            "take it out: migrate begins and commits the transaction, when it has proved that nothing is lost");
        assertEquals(List.of(), database.query("select relname from pg_class where relname in ('animal', 'flyway_schema_history')"));
    }

    @Test
    void namesEveryFileThatItRefuses() {
        write("V1__create_animal.sql", ANIMAL + "commit;", "V2__add_legs.sql", "alter table animal add legs int;",
            "V3__add_tail.sql", "alter table animal add tail int;\nrollback;");
        var run = migrate();
        assertEquals("""
            error: `DIR/V1__create_animal.sql`, line 2, has a `commit` of its own; nothing was changed
            help: take it out: migrate begins and commits the transaction, when it has proved that nothing is lost
            error: `DIR/V3__add_tail.sql`, line 2, has a `rollback` of its own; nothing was changed
            help: take it out: migrate begins and commits the transaction, when it has proved that nothing is lost
            """, said(run.err()));
        assertEquals(1, run.exit());
    }

    @Test
    void takesTheBeginAndTheCommitAroundAFileForItsOwn() {
        write("V1__create_animal.sql", "begin;\n" + ANIMAL + "commit;\n", "V2__change_it.sql", "-- for psql\nSTART TRANSACTION;\ntable animal;\nEND;\n-- done\n");
        assertEquals("ENV is at version 2", last(migrate()));
        write("V3__fill_it.sql", "begin;\ninsert into animal values (1, 'owl');\ncommit;\n");
        assertEquals("ENV is at version 3", last(migrate()));
        write("V4__lose_it.sql", "begin;\ndelete from animal;\ncommit;\n");
        assertEquals(1, migrate().exit());
        assertEquals(List.of("1|owl"), database.query("select * from animal"));
    }

    @Test
    void letsBlocksAndSavepointsBe() {
        write("V1__create_animal.sql", ANIMAL + "savepoint a; insert into animal values (1); rollback to savepoint a; release a; do $$ begin null; end $$;");
        assertEquals("ENV is at version 1", last(migrate()));
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws IOException {
        Files.write(folder.resolve("V1__create_animal.sql"), new byte[] {'-', '-', ' ', (byte) 0xe9, '\n'});
        refused(migrate(), "`DIR/V1__create_animal.sql` is not in UTF-8", "save it in UTF-8");
    }

    // ---- Refused: where it would run.

    @Test
    void saysWhichVariableIsMissing() {
        var run = Run.script(Migrate.commandLine(new Migrate()), "nowhere", "--migrations", folder.toString());
        assertEquals("error: `NOWHERE_DATABASE_URL` is not set\nhelp: export NOWHERE_DATABASE_URL='postgres://USER:PASSWORD@HOST/DB'\n", run.err());
        assertEquals(1, run.exit());
    }

    @Test
    void saysWhatIsWrongWithTheConnection() {
        Run.know("closed", "postgres://someone:secret@localhost:1/db");
        var run = Run.script(Migrate.commandLine(new Migrate()), "closed", "--migrations", folder.toString());
        assertEquals("error: cannot reach closed at localhost:1: connection refused\nhelp: check CLOSED_DATABASE_URL\n", run.err());
        Run.know("stranger", database.url().replace("postgres@", "nobody_at_all:secret@"));
        run = Run.script(Migrate.commandLine(new Migrate()), "stranger", "--migrations", folder.toString());
        assertTrue(run.err().matches("error: cannot reach stranger at localhost:\\d+: role \"nobody_at_all\" does not exist\nhelp: check STRANGER_DATABASE_URL\n"), run.err());
    }

    @Test
    void saysWhichFolderIsMissing() {
        var run = Run.script(Migrate.commandLine(new Migrate()), "--migrations", folder + "/none", database.env());
        assertEquals("error: there is no folder DIR/none; nothing was changed\nhelp: --migrations DIR names the folder\n", said(run.err()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--lock-timeout | soon | is not a duration (500ms, 5s, 2min)",
        "--target       | last | is not a version (13 or 1.2)"})
    void saysWhatIsWrongWithAnOption(String option, String value, String message) {
        var run = migrate(option, value);
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("'" + value + "' " + message), run.err());
    }

    // ---- Failing.

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void aFailingStatementIsShownAndNothingOfItsMigrationStays(int major) {
        database = Servers.create(major);
        Run.know(database);
        write("V1__create_animal.sql", ANIMAL, "V2__add_legs.sql", """
            -- Four, mostly.
            alter table animal add legs int;

            -- Six, sometimes.
            update animal
               set legs = 6
             where nmae = 'ant';
            """);
        var run = migrate();
        assertEquals("""
            error: `V2__add_legs.sql` failed and was rolled back; ENV is as it was, at version 1
              DIR/V2__add_legs.sql:7
              5 | update animal
              6 |    set legs = 6
              7 |  where nmae = 'ant'
                |        ^
              column "nmae" does not exist [42703]
              hint: Perhaps you meant to reference the column "animal.name".
            help: put it right, then: jbang migrate ENV
            """, said(run.err()));
        assertEquals(1, run.exit());
        assertEquals(List.of("id", "name"), database.query("select attname from pg_attribute where attrelid = 'animal'::regclass and attnum > 0"));
        assertEquals(List.of("1"), database.query("select version from flyway_schema_history"));
    }

    @Test
    void aFailingFirstMigrationLeavesNotEvenTheHistory() {
        write("V1__create_animal.sql", ANIMAL + "create table animal (id int);");
        var run = migrate();
        assertEquals("""
            error: `V1__create_animal.sql` failed and was rolled back; ENV is as it was
              DIR/V1__create_animal.sql:2
              2 | create table animal (id int)
              relation "animal" already exists [42P07]
            help: put it right, or, if it was done by hand already: jbang check_drift ENV --adopt
            """, said(run.err()));
        assertEquals(List.of(), database.query("select relname from pg_class where relnamespace = 'public'::regnamespace"));
    }

    @Test
    void aConnectionThatIsLostIsSaidToBe() {
        write("V1__create_animal.sql", ANIMAL + "select pg_terminate_backend(pg_backend_pid());");
        var run = migrate();
        assertEquals("error: `V1__create_animal.sql` failed and was rolled back; ENV is as it was", said(run.err()).lines().findFirst().orElse(""));
        assertTrue(run.err().contains("terminating connection due to administrator command [57P01]"), run.err());
        assertEquals(1, run.exit());
    }

    @Test
    void aTriggerThatPostgresqlPutsOffRunsBeforeTheProof() {
        write("V1__create_animal.sql", ANIMAL + """
            create function fail() returns trigger language plpgsql as $$ begin raise 'put off'; end $$;
            create constraint trigger late after insert on animal deferrable initially deferred for each row execute function fail();
            insert into animal values (1);
            """);
        assertTrue(migrate().err().contains("\n  put off [P0001]\n"));
    }

    // ---- Locks.

    @Test
    void makesWayWhenALockIsNotFree() throws SQLException {
        write("V1__create_animal.sql", ANIMAL);
        migrate();
        write("V2__add_legs.sql", "alter table animal add legs int;");
        try (var handle = database.jdbi().open()) {
            handle.begin();
            handle.execute("lock table animal in row exclusive mode");
            var run = migrate("--lock-timeout", "10ms");
            assertEquals(1, run.exit());
            var lines = said(run.err()).lines().toList();
            assertEquals("V2__add_legs.sql: a lock was not free within 10 ms, trying again in 10 ms", lines.get(0));
            assertEquals("V2__add_legs.sql: a lock was not free within 10 ms, trying again in 160 ms", lines.get(4));
            assertEquals("error: `V2__add_legs.sql` found a lock taken, 6 times, and was rolled back; ENV is as it was, at version 1", lines.get(5));
            assertEquals("  1 | alter table animal add legs int", lines.get(7));
            assertTrue(lines.get(9).matches("help: it may wait for pid \\d+ of postgres, idle in transaction for 00:00:0\\d"), lines.get(9));
            var waiting = CompletableFuture.supplyAsync(() -> migrate("--lock-timeout", "100ms"));
            database.await("select count(*) from " + Servers.WAITING + " and relation = 'animal'::regclass");
            handle.commit();
            assertEquals("ENV is at version 2", last(waiting.join()));
        }
    }

    @Test
    void ofTwoAtOnceOneWorksAndTheOtherFindsNothingToDo() throws Exception {
        write("V1__create_animal.sql", ANIMAL + "select pg_sleep(0.5);", "V2__add_legs.sql", "alter table animal add legs int;");
        var runs = new ArrayList<CompletableFuture<Run>>();
        for (var i = 0; i < 3; i++) runs.add(CompletableFuture.supplyAsync(this::migrate));
        var ends = runs.stream().map(CompletableFuture::join).map(this::last).sorted().toList();
        assertEquals(List.of("ENV is at version 2", "ENV is at version 2, nothing to do", "ENV is at version 2, nothing to do"), ends);
        assertEquals(List.of("1", "2"), database.query("select version from flyway_schema_history order by 1"));
    }

    /** What the help says ends the one that nobody waits for. */
    @Test
    void waitsForAnotherNoLongerThanItIsTold() {
        write("V1__create_animal.sql", ANIMAL + "select pg_sleep(60);");
        var theirs = CompletableFuture.supplyAsync(() -> flyway(database).migrate().migrationsExecuted);
        database.await("select count(*) from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'");
        var run = migrate("--wait-for-lock", "500ms");
        assertEquals(1, run.exit());
        assertEquals("error: another migrate is still at work on ENV after 500 ms; nothing was changed", said(run.err()).lines().skip(1).findFirst().orElse(""));
        var help = Pattern.compile("help: it is pid (\\d+) of postgres, .*; where nobody waits for it any more: (select pg_terminate_backend\\(\\1\\))\n")
            .matcher(run.err());
        assertTrue(help.find(), run.err());
        database.query(help.group(2));
        assertThrows(CompletionException.class, theirs::join);
        assertEquals(List.of("null"), database.query("select to_regclass('animal')"));
    }

    @Test
    void waitsForFlywaysOwnCommandLine() {
        write("V1__create_animal.sql", ANIMAL + "select pg_advisory_xact_lock(1);");
        try (var holder = database.jdbi().open()) {
            holder.execute("select pg_advisory_lock(1)");
            var theirs = CompletableFuture.supplyAsync(() -> flyway(database).migrate().migrationsExecuted);
            database.await("select count(*) from " + Servers.WAITING + " and locktype = 'advisory'");
            var ours = CompletableFuture.supplyAsync(this::migrate);
            database.await("select count(*) from pg_stat_activity where datname = current_database() and state = 'idle' "
                + "and query like 'select pg_catalog.pg_try_advisory_lock%'"); // and was refused
            holder.execute("select pg_advisory_unlock(1)");
            assertEquals("Another migrate is at work on ENV, waiting for it\n", said(ours.join().err()));
            assertEquals("ENV is at version 1, nothing to do", last(ours.join()));
            assertEquals(1, theirs.join());
        }
    }

    // ---- Outside a transaction.

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void buildsAnIndexConcurrently(int major) {
        database = Servers.create(major);
        Run.know(database);
        write("V1__create_animal.sql", ANIMAL, "V2__index_name.sql", "create index concurrently animal_name on animal (name);", "V3__vacuum.sql", "vacuum animal;");
        assertEquals("ENV is at version 3", last(migrate()));
        assertEquals(List.of("animal_name|t"), database.query("select indexrelid::regclass, indisvalid from pg_index where indexrelid = 'animal_name'::regclass"));
        assertEquals(List.of("2|t"), database.query("select version, success from flyway_schema_history where script = 'V2__index_name.sql'"));
    }

    @Test
    void aFailedConcurrentIndexLeavesNothingBehind() {
        write("V1__create_animal.sql", ANIMAL + "insert into animal values (1, 'cow'), (2, 'cow');", "V2__index_name.sql", "create unique index concurrently animal_name on animal (name);");
        var run = migrate();
        assertEquals("""
            error: `V2__index_name.sql` failed, and the invalid index that this leaves was dropped; ENV is as it was, at version 1
              DIR/V2__index_name.sql:1
              1 | create unique index concurrently animal_name on animal (name)
              could not create unique index "animal_name" [23505]
              detail: Key (name)=(cow) is duplicated.
            help: put it right, then: jbang migrate ENV
            """, said(run.err()));
        assertEquals(List.of("animal_pkey"), database.query("select indexrelid::regclass from pg_index where indrelid = 'animal'::regclass"));
        assertEquals(List.of("1"), database.query("select version from flyway_schema_history"));
        database.execute("update animal set name = 'ox' where id = 2");
        assertEquals("ENV is at version 2", last(migrate()));
    }

    @Test
    void whatAKilledRunHasLeftIsFoundByTheNext() {
        write("V1__create_animal.sql", ANIMAL, "V2__index_name.sql", "create index concurrently animal_name on animal (name);");
        migrate();
        database.execute("update flyway_schema_history set success = false where version = '2'; update pg_index set indisvalid = false where indexrelid = 'animal_name'::regclass");
        assertEquals("ENV is at version 2", last(migrate()));
        assertEquals(List.of("t"), database.query("select indisvalid from pg_index where indexrelid = 'animal_name'::regclass"));
        assertEquals(List.of("1|t", "2|t"), database.query("select installed_rank, success from flyway_schema_history order by 1"));
    }

    @Test
    void anIndexOfThatNameIsNotTouched() {
        write("V1__create_animal.sql", ANIMAL + "create index animal_name on animal (name);", "V2__index_name.sql", "create index concurrently animal_name on animal (name);");
        assertEquals("""
            error: `DIR/V2__index_name.sql` builds the index animal_name, which is there; ENV is as it was, at version 1
            help: drop index concurrently animal_name, or take the statement out of the file
            """, said(migrate().err()));
        assertEquals(List.of("1"), database.query("select version from flyway_schema_history"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "create index concurrently on animal (name)              | does not name its index                                          | name it, so that what a failed build leaves can be found",
        "drop index concurrently animal_name                     | lacks an `if exists`                                             | drop index concurrently if exists …, so that a run that was interrupted can go on",
        "create index concurrently a on animal (id); delete from animal | would run outside a transaction, where its loss could not be undone | split it: the lines to 1 stay, the rest goes into V2_1__outside.sql",
        "drop database x                                         | would run outside a transaction, where its loss could not be undone | move it into a migration of its own; with an index built concurrently only statements like it may stand"})
    void outsideATransactionOnlyWhatCannotLoseAValueRuns(String sql, String reason, String help) {
        write("V1__create_animal.sql", ANIMAL, "V2__outside.sql", sql + ";");
        refused(migrate(), "`DIR/V2__outside.sql`, line 1, " + reason, help);
    }

    @Test
    void theFileBesideAScriptMaySayThatItRunsOutside() {
        write("V1__create_animal.sql", ANIMAL, "V2__reindex.sql", "do 'begin execute ''reindex table concurrently animal''; end';");
        var run = migrate();
        assertTrue(said(run.err()).contains("\nhelp: say so in a file beside it, V2__reindex.sql.conf: executeInTransaction=false\n"), run.err());
        write("V2__reindex.sql", "reindex table concurrently animal;", "V2__reindex.sql.conf", "executeInTransaction=false");
        assertEquals("ENV is at version 2", last(migrate()));
        write("V3__delete.sql", "delete from animal;", "V3__delete.sql.conf", "executeInTransaction=false");
        assertEquals(1, migrate().exit());
    }

    // ---- The exercise's own migrations.

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void theExercisesMigrationsRunOnEmptyAndWithRowsAtEveryStep(int major) throws IOException {
        var empty = Servers.create(major);
        Run.know(empty);
        assertEquals("ENV is at version 13", last(Run.script(Migrate.commandLine(new Migrate()), empty.env()), empty));
        var full = Servers.create(major);
        Run.know(full);
        for (var version = 1; version <= 13; version++) {
            var run = Run.script(Migrate.commandLine(new Migrate()), full.env(), "--target", "" + version);
            assertEquals("ENV is at version " + version, last(run, full), run.err());
            full.execute(switch (version) {
                case 1 -> "insert into learner (first_name, surname, chatname, id_number) values ('Thandi', 'Nkosi', 'thandi', '0001015009087')";
                case 4 -> "insert into learner (first_name, surname, personal_email_address) values ('Ada', 'Byron', 'ada@example.org')";
                case 6 -> "insert into learner (first_name, surname, personal_email_address, cohort, id_number) values ('Zoë', 'Ånn', 'z@example.org', 'C28', '9912310042083')";
                default -> "select 1";
            });
        }
        assertEquals(List.of("Thandi|thandi|C25 Data Eng", "Ada|null|C25 Data Eng", "Zoë|null|C28"),
            full.query("select first_name, rocketchat_user, cohort.name from learner join cohort on cohort.id = cohort_id order by learner.id"));
        assertEquals(List.of("1|0001015009087", "3|9912310042083"), full.query("select id, id_number from lossless_archive.learner_id_number order by 1"));
    }

    // ---- The way out.

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        insert into plant values (1, 7); alter table plant add note text | have them fire before that statement: set constraints all immediate;
        do $$ begin insert into animal values (1, 'cow'); commit; end $$ | take its commit or rollback out: migrate commits, when it has proved that nothing is lost; many rows in small transactions: -- lossless: batches of 10000 over TABLE.KEY
        call leave() | take its commit or rollback out: migrate commits, when it has proved that nothing is lost; many rows in small transactions: -- lossless: batches of 10000 over TABLE.KEY
        set transaction read only; insert into animal values (1, 'cow') | put it right, then: jbang migrate ENV
        \\set name abc | take out the lines that begin with \\: they are psql's commands, not SQL
        create table ${name} (id int) | --placeholder name=VALUE
        set statement_timeout = 100; select pg_sleep(60) | it is the file's own statement_timeout: make it longer
        do $$ begin perform pg_cancel_backend(pg_backend_pid()); perform pg_sleep(60); end $$ | somebody has canceled it; to run it again: jbang migrate ENV
        select oops | put it right, then: jbang migrate ENV
        """)
    void saysTheWayOutOfWhatPostgresqlSaysInFewWords(String sql, String help) {
        write("V1__create_animal.sql", ANIMAL + "create table plant (id int primary key, animal bigint references animal deferrable initially deferred);"
            + "create procedure leave() language plpgsql as 'begin rollback; end';");
        assertEquals(0, migrate().exit());
        write("V2__try.sql", sql + ";");
        var run = migrate();
        assertEquals("help: " + help, said(run.err()).lines().reduce((first, second) -> second).orElse(""));
        assertEquals(1, run.exit());
    }

    @Test
    void saysWhoseSettingItIs() {
        write("V1__create_animal.sql", ANIMAL + "select pg_sleep(60);");
        database.execute("alter database " + database.name() + " set statement_timeout = 100");
        assertEquals("help: it is the statement_timeout of the database; for this file: set local statement_timeout = '1h';", lastOfErr(migrate()));
        database.execute("alter database " + database.name() + " reset statement_timeout; alter role postgres in database " + database.name()
            + " set default_transaction_read_only = on");
        assertEquals("help: default_transaction_read_only is on, of the role postgres in this database: put it off there", lastOfErr(migrate()));
    }

    @Test
    void saysThatItIsAStandby(@TempDir Path data) throws IOException {
        write("V1__create_animal.sql", ANIMAL);
        var server = EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).setLocaleConfig("locale", "C");
        server.start().close();
        Files.createFile(data.resolve("standby.signal")); // of no primary: it answers reads from what it has
        try (var standby = server.start()) {
            Run.know(database.env(), "postgres://postgres@localhost:" + standby.getPort() + "/postgres");
            assertEquals("help: it is a standby: name the primary in the URL, or all of them and target_session_attrs=read-write", lastOfErr(migrate()));
        }
    }

    private String lastOfErr(Run run) {
        assertEquals(1, run.exit());
        return said(run.err()).lines().reduce((first, second) -> second).orElse("");
    }

    // ---- Helpers.

    private void write(String... namesAndTexts) {
        try {
            for (var i = 0; i < namesAndTexts.length; i += 2) {
                var file = folder.resolve(namesAndTexts[i]);
                Files.createDirectories(file.getParent());
                Files.writeString(file, namesAndTexts[i + 1]);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Run migrate(String... options) {
        return migrate(database, options);
    }

    private Run migrate(Servers.TestDatabase database, String... options) {
        var arguments = new ArrayList<>(List.of(database.env(), "--migrations", folder.toString()));
        arguments.addAll(Arrays.asList(options));
        return Run.script(Migrate.commandLine(new Migrate()), arguments.toArray(String[]::new));
    }

    private Flyway flyway(Servers.TestDatabase database) {
        return Flyway.configure().dataSource("jdbc:postgresql://localhost:" + database.port() + "/" + database.name(), "postgres", "")
            .locations("filesystem:" + folder).placeholderReplacement(false).loggers("slf4j").load();
    }

    private void refused(Run run, String reason, String help) {
        assertEquals("error: " + reason + "; nothing was changed\nhelp: " + help + "\n", said(run.err()));
        assertEquals(1, run.exit());
    }

    private String last(Run run) {
        return last(run, database);
    }

    private String last(Run run, Servers.TestDatabase database) {
        return said(run.exit() == 1 ? run.err() : run.out(), database).lines().reduce((first, second) -> second).orElse("");
    }

    private String said(String text) {
        return said(text, database);
    }

    /** Without what differs from run to run. */
    private String said(String text, Servers.TestDatabase database) {
        return text.replace(folder.toString(), "DIR").replaceAll("\\b" + database.env() + "\\b", "ENV").replaceAll("localhost:\\d+", "localhost:PORT")
            .replaceAll("(Applied \\S+) in [\\d,]+ ms", "$1 in N ms").replaceAll("\"milliseconds\":\\d+", "\"milliseconds\":N");
    }

}
