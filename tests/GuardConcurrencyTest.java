import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/**
 * Other sessions at work while the guard runs a migration twice. The second run begins with the guard's lock on the table at
 * risk, so that the statement {@code PAUSE} takes another advisory lock in each run; a run waits at the one that this test holds.
 */
class GuardConcurrencyTest {

    private static final String PAUSE = """
        select pg_advisory_xact_lock(1 + count(*)) from (select from pg_locks where pid = pg_backend_pid() and relation = 'learner'::regclass
           and mode in ('ShareRowExclusiveLock', 'AccessExclusiveLock') limit 1) as guarded;
        """;
    /** To replace a row twice takes a second run to be proved. */
    private static final String AGAIN = "update learner set name = name where id = 2;\n";

    @TempDir Path folder;
    private Servers.TestDatabase database;
    private Handle holder;

    @BeforeEach
    void createDatabase() {
        database = Servers.create(18);
        Run.know(database);
        database.execute("""
            create table learner (id bigint primary key, name text not null, chatname text);
            create table log (id bigint primary key, line text);
            insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', null);""");
        holder = database.jdbi().open();
    }

    @AfterEach
    void close() {
        holder.close();
    }

    @Test
    void rowsCommittedDuringTheFirstRunAreKeptAndNotCalledLost() throws IOException {
        var migration = start(1, "update learner set chatname = lower(name) where chatname is null;\n" + AGAIN + PAUSE);
        database.execute("insert into learner values (3, 'Linus', null), (4, 'Tim', 'timbl'); update learner set name = 'Ada L.' where id = 1;");
        release(1);
        assertEquals(0, migration.join().exit(), migration.join().err());
        assertEquals(List.of("1|Ada L.|ada", "2|Grace|grace", "3|Linus|linus", "4|Tim|timbl"), database.query("select * from learner order by id"));
    }

    @Test
    void whatTheSecondRunMeetsForTheFirstTimeIsProvedAsWell() throws IOException {
        var migration = start(1, "delete from log;\nupdate learner set chatname = '?' where chatname is null;\n" + AGAIN + PAUSE);
        database.execute("insert into log values (7, 'written meanwhile')");
        release(1);
        var run = migration.join();
        assertEquals(1, run.exit());
        assertEquals("error: `V2__migration.sql` would lose 1 row of log; " + database.env() + " is as it was, at version 1", run.err().lines().findFirst().orElse(""));
        assertEquals(List.of("7|written meanwhile"), database.query("select * from log"));
        assertEquals(List.of("null"), database.query("select chatname from learner where id = 2"));
    }

    @Test
    void writersWaitForTheSecondRunAndReadersDoNot() throws IOException {
        database.execute("update learner set chatname = null");
        var migration = start(2, "update learner set chatname = lower(name);\n" + AGAIN + PAUSE);
        assertEquals(List.of("2"), database.query("select count(*) from learner"));
        database.execute("insert into log values (1, 'a table that is not at risk')");
        var writer = CompletableFuture.runAsync(() -> database.execute("insert into learner values (3, 'Linus', null); update learner set name = 'Grace H.' where id = 2;"));
        database.await("select count(*) from " + Servers.WAITING + " and relation = 'learner'::regclass");
        assertFalse(writer.isDone());
        release(2);
        assertEquals(0, migration.join().exit(), migration.join().err());
        writer.join();
        assertEquals(List.of("1|Ada|ada", "2|Grace H.|grace", "3|Linus|null"), database.query("select * from learner order by id"));
    }

    @Test
    void aColumnIsArchivedWithTheValuesThatCameMeanwhile() throws IOException {
        var migration = start(1, PAUSE + """
            create table learner_chatname (id bigint primary key, chatname text not null);
            lock table learner in access exclusive mode;
            insert into learner_chatname select id, chatname from learner where chatname is not null;
            do $$ begin alter table learner drop column chatname; end $$; -- which is not seen before
            """);
        database.execute("insert into learner values (3, 'Linus', 'torvalds')");
        release(1);
        assertEquals(0, migration.join().exit(), migration.join().err());
        assertEquals("  learner.chatname: 2 values, all kept in learner_chatname.chatname", migration.join().out().lines().skip(2).findFirst().orElse(""));
        assertEquals(List.of("1|ada", "3|torvalds"), database.query("select * from learner_chatname order by id"));
    }

    /** Starts the migration and waits until its run of this number has come to the pause. */
    private CompletableFuture<Run> start(int run, String sql) throws IOException {
        holder.execute("select pg_advisory_lock(" + run + ")");
        Files.writeString(folder.resolve("V2__migration.sql"), sql);
        var migration = CompletableFuture.supplyAsync(() -> Run.script(Migrate.commandLine(new Migrate()), "--baseline", "1", "--migrations", folder.toString(), database.env()));
        database.await("select count(*) from " + Servers.WAITING + " and locktype = 'advisory' and objid = " + run);
        return migration;
    }

    private void release(int run) {
        holder.execute("select pg_advisory_unlock(" + run + ")");
    }
}
