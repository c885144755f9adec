import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * A writer beside each risky kind of migration, whatever isolation level a transaction has by default. The writer commits
 * while a run waits for its lock: a snapshot from before would lose what it wrote.
 */
class GuardIsolationTest {

    private static final String BEFORE = """
        create table learner (id int primary key, name text not null, chatname text);
        insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'grace'), (3, 'Linus', null);""";

    /** By the name of the kind; each ends where the first run is to wait. The second is where the chatnames are afterwards. */
    private static final Map<String, List<String>> KINDS = Map.of(
        "a column archived", List.of("""
            create schema lossless_archive;
            create table lossless_archive.learner_chatname (id int primary key, chatname text);
            insert into lossless_archive.learner_chatname select id, chatname from learner where chatname is not null;
            alter table learner drop column chatname;""", "lossless_archive.learner_chatname"),
        "a column copied", List.of("""
            alter table learner add column nickname text;
            update learner set nickname = chatname;
            alter table learner drop column chatname;""", "(select id, nickname as chatname from learner) l"),
        "a column nulled after a copy", List.of("""
            create table nickname (id int primary key, chatname text);
            insert into nickname select id, chatname from learner;
            update learner set chatname = null;""", "nickname"),
        "rows archived", List.of("""
            create schema lossless_archive;
            create table lossless_archive.learner (id int primary key, name text, chatname text);
            insert into lossless_archive.learner select * from learner;
            delete from learner;""", "lossless_archive.learner"),
        "rows archived and truncated", List.of("""
            create schema lossless_archive;
            create table lossless_archive.learner (id int primary key, name text, chatname text);
            insert into lossless_archive.learner select * from learner;
            truncate learner;""", "lossless_archive.learner"),
        "a table made again", List.of("""
            create table person (id int primary key, name text, chatname text);
            insert into person select * from learner;
            drop table learner;""", "person"),
        "a table partitioned", List.of("""
            alter table learner rename to learner_old;
            create table learner (id int primary key, name text, chatname text) partition by range (id);
            create table learner_rest partition of learner default;
            insert into learner select * from learner_old;
            drop table learner_old;""", "learner"),
        "a type changed", List.of("""
            alter table learner alter chatname type varchar(20);
            alter table learner alter id type bigint;""", "learner"));

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> nothingThatOthersCommitIsLost() {
        var levels = List.of("read committed", "repeatable read", "serializable");
        return levels.stream().flatMap(level -> Stream.concat(
            KINDS.keySet().stream().sorted().map(kind -> test(kind, "database", level)),
            Stream.of(test("a column archived", "role", level), test("a column archived", "connection", level), test("rows archived", "file before", level))));
    }

    private DynamicTest test(String kind, String where, String level) {
        return DynamicTest.dynamicTest(kind + ", " + level + " by the " + where, () -> check(KINDS.get(kind), where, level));
    }

    private void check(List<String> kind, String where, String level) throws IOException {
        var database = Servers.create(18);
        database.execute(BEFORE);
        var migrations = Files.createTempDirectory(folder, "isolation");
        var setting = "default_transaction_isolation = '" + level + "'";
        Run.know(database.env(), database.url() + (where.equals("connection") ? "?options=-c%20default_transaction_isolation=" + level.replace(" ", "%5C%20") : ""));
        if (where.equals("database")) database.execute("alter database " + database.name() + " set " + setting);
        if (where.equals("role")) database.execute("alter role postgres in database " + database.name() + " set " + setting);
        if (where.equals("file before")) Files.writeString(migrations.resolve("V2__set.sql"), "set session characteristics as transaction isolation level " + level + ";\n");
        Files.writeString(migrations.resolve("V3__migration.sql"), kind.get(0) + "\nselect pg_advisory_xact_lock(1);\n");
        try (var holder = database.jdbi().open(); var writer = database.jdbi().open()) {
            holder.execute("select pg_advisory_lock(1)");
            var migration = CompletableFuture.supplyAsync(() -> Run.script(Migrate.commandLine(new Migrate()), "--baseline", "1", "--yes", "--lock-timeout", "60s",
                "--migrations", migrations.toString(), database.env()));
            await(() -> counts(database, "locktype = 'advisory'"));
            writer.execute("set session characteristics as transaction isolation level read committed");
            var last = write(database, writer, migration, () -> holder.execute("select pg_advisory_unlock(1)"));
            var run = migration.join();
            assertEquals(List.of("1|" + last, "2|grace"), database.query("select id, chatname from " + (run.exit() == 0 ? kind.get(1) : "learner")
                + " where chatname is not null order by id"), () -> "values are lost, and migrate says: " + run);
            assertEquals(0, run.exit(), run::toString);
        }
    }

    /**
     * Writes again and again: an update waits for a run's locks, gets through when it is rolled back, and is committed
     * when the next run waits for it.
     *
     * @return what was committed last
     */
    private static String write(Servers.TestDatabase database, Handle writer, CompletableFuture<Run> migration, Runnable release) {
        for (var number = 1; ; number++) {
            var name = "countess " + number;
            writer.begin();
            var write = CompletableFuture.runAsync(() -> writer.execute("update learner set chatname = ? where id = 1", name));
            if (number == 1) {
                await(() -> counts(database, "locktype <> 'advisory'"));
                release.run();
            }
            await(() -> write.isDone() && (migration.isDone() || counts(database, "relation = to_regclass('learner')")));
            if (migration.isDone()) {
                writer.rollback(); // it came after the commit, and may have found no such column
                return "countess " + (number - 1);
            }
            writer.commit();
        }
    }

    private static boolean counts(Servers.TestDatabase database, String waiting) {
        return database.query("select count(*) from pg_locks where not granted and " + waiting).equals(List.of("1"));
    }

    /** Waits for a minute at most. */
    private static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + 60_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) throw new AssertionError("never came");
            LockSupport.parkNanos(1_000_000);
        }
    }
}
