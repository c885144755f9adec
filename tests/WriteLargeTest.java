import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What --write makes for a table that is large: steps beside which others read and write. */
class WriteLargeTest {

    private static final String BEFORE = """
        create table team (id int primary key, name text);
        create table learner (id int primary key, mail text, team_id int, "Nick name" text, score int);
        """;
    private static final String MODELS = """
        create table team (id int primary key, name text);
        create table learner (id int primary key, mail text not null, team_id int references team, "Nick name" text,
            score int check (score >= 0),
            cohort text not null, -- fill: 'C25'
            phone text not null,
            unique ("Nick name"), unique (mail, "Nick name") include (score) deferrable);
        create index on learner (team_id);
        comment on index learner_team_id_idx is 'for the team''s page';
        create unique index by_score on learner (lower("Nick name"), id) where score > 3;
        """;

    @TempDir
    Path folder;

    private Servers.TestDatabase database;

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void othersWriteWhileItIsApplied(int major) throws Exception {
        create(major, 3_000);
        var run = checkDrift("--write", "careful", "--large", "3000");
        assertEquals(0, run.exit(), run::toString);
        assertEquals("""
            Wrote V2__careful.sql
            Wrote V3__careful_2.sql
            Wrote V4__careful_3.sql
            Wrote V5__careful_4.sql
            Wrote V6__careful_5.sql
            Wrote V7__careful_6.sql
            Wrote V8__careful_7.sql
            Wrote V8__careful_7.sql.conf
            Wrote V9__careful_8.sql
            Wrote V10__careful_9.sql
            Wrote V10__careful_9.sql.conf
            Wrote V11__careful_10.sql
            Wrote V12__careful_11.sql
            Wrote V12__careful_11.sql.conf
            Wrote V13__careful_12.sql
            Wrote V13__careful_12.sql.conf
            Wrote V14__careful_13.sql
            Wrote V15__careful_14.sql
              learner.cohort is filled with 'C25', as models.sql:4 says.
              learner.phone is required, and ENV does not say what the rows that are there get: complete it below.
              adds column learner.cohort: no work, but blocks reads and writes of learner for a moment
              adds column learner.phone: no work, but blocks reads and writes of learner for a moment
              fills learner in batches: others wait for the rows of one at most
              reads all of learner to require mail, while reads and writes go on
              reads all of learner to require cohort, while reads and writes go on
              reads all of learner to require phone, while reads and writes go on
              builds an index of learner, while reads and writes go on
              reads all of learner to validate learner_score_check, while reads and writes go on
              reads all of learner to validate learner_team_id_fkey, while reads and writes go on
            help: it stops until you say what the rows that are there get: complete it, then: jbang migrate ENV
            """, said(run));
        assertEquals("""
            -- From version 1 to migrations/models.sql; written by check_drift and proved on an empty database. Step 3 of 14, each \
            committed before the next.

            -- lossless: batches of 10000 over public.learner.id
            update public.learner set phone = null /* the value */ where phone is null
               and id > :after and id <= :upto;
            """, read("V4__careful_3.sql"));
        assertEquals("do $$ begin raise exception 'V4__careful_3.sql is not complete: what do the rows that are there get as learner.phone?'; end $$; "
            + "-- then delete this line", read("V2__careful.sql").strip().lines().reduce((a, b) -> b).orElseThrow());
        replace("V2__careful.sql", "(?m)^do .*$", "");
        replace("V4__careful_3.sql", "null /\\* the value \\*/", "'+49 ' || id");

        try (var writers = new Writers(database, 4, 0, this::write)) {
            var applied = migrate();
            assertEquals(0, applied.exit(), applied::toString);
            writers.end();
        }
        var drift = checkDrift();
        assertEquals(0, drift.exit(), drift::toString);
        assertEquals(List.of("3000|3000|3000"),
            database.query("select count(*), count(distinct phone), count(*) filter (where cohort = 'C25') from learner"));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void aPrimaryKeyComesFromAnIndexWhileOthersWrite(int major) throws Exception {
        database = Servers.create(major);
        Run.know(database);
        write("V1__learner.sql", "create table learner (id int, score int);");
        assertEquals(0, migrate().exit());
        database.execute("insert into learner select i, i from generate_series(1, 3000) i; analyze");
        write("models.sql", "create table learner (id int primary key, score int);");
        var run = checkDrift("--write", "key", "--large", "3000");
        assertEquals(0, run.exit(), run::toString);
        assertTrue(run.out().contains("reads all of learner to require id, while reads and writes go on"), run::toString);
        assertTrue(run.out().contains("builds an index of learner, while reads and writes go on"), run::toString);
        try (var writers = new Writers(database, 4, 0, this::write)) {
            var applied = migrate();
            assertEquals(0, applied.exit(), applied::toString);
            writers.end();
        }
        assertEquals(0, checkDrift().exit(), () -> checkDrift().toString());
    }

    /** Readers have an index after each file, and values stay unique. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void anIndexThatChangesStaysUntilTheNewOneIsThere(int major) throws IOException {
        var table = "create table learner (id int primary key, score int, mail text not null);";
        create(major, table + "create index \"by Score\" on learner (score); create unique index by_mail on learner (mail);"
            + "alter table learner replica identity using index by_mail;", "insert into learner select i, i, 'm' || i from generate_series(1, 3000) i");
        write("models.sql", table + "create index \"by Score\" on learner (score, id); create unique index by_mail on learner (mail) include (score);"
            + "alter table learner replica identity using index by_mail; comment on index \"by Score\" is 'the list';");
        var run = checkDrift("--write", "index", "--large", "3000");
        assertEquals(0, run.exit(), run::toString);
        applyOneByOne(() -> {
            assertEquals(List.of("2"), database.query("select count(*) from pg_index join pg_class on oid = indexrelid where relname in "
                + "('by Score', 'by_mail') and indisvalid"));
            assertThrows(Exception.class, () -> database.execute("insert into learner values (-1, 1, 'm1')"));
        });
        assertEquals(0, checkDrift().exit(), () -> checkDrift().toString());
    }

    /** Between two files values stay unique, and references lead somewhere. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void aKeyThatChangesStaysUntilTheNewOneIsThere(int major) throws IOException {
        var table = "create table learner (id int %s, score int%s, mail text not null, constraint \"by Mail\" unique (mail)%s);";
        var others = "create table visit (id int primary key, learner_id int constraint of_learner references learner (id), mail text references learner (mail));"
            + "create view best as select id, mail from learner group by %s;";
        create(major, table.formatted("primary key", "", "") + others.formatted("id"), "insert into learner select i, i, 'm' || i from "
            + "generate_series(1, 3000) i; insert into visit select id, id, mail from learner");
        write("models.sql", table.formatted("unique", " primary key", "").replace("unique (mail)", "unique (mail) include (id)") + others.formatted("id, mail"));
        var run = checkDrift("--write", "key", "--large", "3000");
        assertEquals(0, run.exit(), run::toString);
        assertTrue(run.out().contains("\n  replaces learner_pkey: no work, but blocks reads and writes of learner, and of what refers to it, for a moment\n"),
            run::toString);
        applyOneByOne(() -> {
            assertThrows(Exception.class, () -> database.execute("insert into learner values (1, -1, 'new')"));
            assertThrows(Exception.class, () -> database.execute("insert into learner values (-1, -1, 'm1')"));
            assertThrows(Exception.class, () -> database.execute("insert into visit values (-1, -1, null)"));
            assertThrows(Exception.class, () -> database.execute("insert into visit values (-1, null, 'nobody')"));
            assertEquals(List.of("3000"), database.query("select count(*) from best"));
        });
        assertEquals(0, checkDrift().exit(), () -> checkDrift().toString());
    }

    /** Nobody is without a view, a trigger, a policy or a check while an index is built. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void whatGoesAndComesAgainDoesSoInOneFile(int major) throws IOException {
        var tables = "create table learner (id int primary key, score int, mail text); create table team (id int, size %s);";
        var mark = "create function mark() returns trigger language plpgsql as $$ begin new.score := 1; return new; end $$;"
            + "create trigger \"Mark it\" before insert %s on learner for each row when (new.score is null) execute function mark();";
        var others = "create view all_of as select learner.id, size from learner, team; create view few as select id from all_of;"
            + "create policy own on learner for %s; alter table learner add constraint sane check (score > %s);";
        create(major, tables.formatted("int") + mark.formatted("") + others.formatted("select using (true)", "0"),
            "insert into learner select i, i, 'm' || i from generate_series(1, 3000) i; insert into team values (1, 1)");
        write("models.sql", tables.formatted("bigint").replace("mail text", "mail text not null") + mark.formatted("or update") + others.formatted(
            "all using (true)", "-1") + "create index on learner (score); create unique index on learner (lower(mail), id); alter table learner add unique (mail);");
        var run = checkDrift("--write", "index", "--large", "3000");
        assertEquals(0, run.exit(), run::toString);
        applyOneByOne(() -> {
            assertEquals(List.of("3000"), database.query("select count(*) from few"));
            assertEquals(List.of("1"), database.query("select count(*) from pg_policy"));
            assertEquals(List.of("1"), database.query("insert into learner (id, mail) values (-1, 'new') returning score"));
            database.execute("delete from learner where id < 0");
            assertThrows(Exception.class, () -> database.execute("insert into learner values (-1, -1, 'new')"));
        });
        assertEquals(0, checkDrift().exit(), () -> checkDrift().toString());
    }

    /** Before PostgreSQL 18 a partitioned table has no foreign key that is not valid; it may be referred to by one. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void keysFromAndToPartitionedTablesAreValidatedAtTheEnd(int major) throws Exception {
        database = Servers.create(major);
        Run.know(database);
        var tables = "create table part (id int primary key, learner_id int) partition by range (id);\n"
            + "create table part_1 partition of part for values from (0) to (1500); create table part_2 partition of part default;\n"
            + "create table learner (id int primary key, part_id int, score int);\n";
        write("V1__learner.sql", tables);
        assertEquals(0, migrate().exit());
        database.execute("insert into learner select i, i, i from generate_series(0, 2999) i; insert into part select i, i from generate_series(0, 2999) i; analyze");
        write("models.sql", tables + "alter table learner add foreign key (part_id) references part;\n"
            + "alter table part add foreign key (learner_id) references learner, add check (learner_id >= 0);\n");
        var run = checkDrift("--write", "keys", "--large", "3000");
        assertEquals(0, run.exit(), run::toString);
        assertEquals(major < 18, run.out().contains("  part.part_learner_id_fkey is validated at once, under a lock: before PostgreSQL 18 a "
            + "partitioned table has no foreign key that is not valid.\n"), run::toString);
        assertEquals("alter table public.learner validate constraint learner_part_id_fkey;\n"
            + "alter table public.part validate constraint part_learner_id_check;\n"
            + (major < 18 ? "" : "alter table public.part validate constraint part_learner_id_fkey;\n"), read("V3__keys_2.sql").replaceAll("(?m)^(--.*)?\n", ""));
        try (var writers = new Writers(database, 4, 0, this::write)) {
            var applied = migrate();
            assertEquals(0, applied.exit(), applied::toString);
            writers.end();
        }
        assertEquals(0, checkDrift().exit(), () -> checkDrift().toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void aCheckOfADomainIsValidatedAtTheEnd(int major) throws IOException {
        database = Servers.create(major);
        Run.know(database);
        write("V1__log.sql", "create domain \"Sco re\" as int; create domain best as \"Sco re\"; create domain small as int; "
            + "create table log (id int primary key, n best); create table note (n small);");
        assertEquals(0, migrate().exit());
        database.execute("insert into log select i, i from generate_series(1, 500) i; analyze");
        write("models.sql", "create domain \"Sco re\" as int not null check (value > 0); create domain best as \"Sco re\"; create domain small as int "
            + "check (value > 0); create domain fresh as int check (value > 0); create table log (id int primary key, n best); create table note (n small);");
        var run = checkDrift("--write", "check", "--large", "500");
        assertEquals(0, run.exit(), run::toString);
        assertTrue(run.out().contains("  \"Sco re\" is set not null at once, under a lock: PostgreSQL has no other way for a domain.\n"), run::toString);
        assertTrue(read("V2__check.sql").contains("add constraint \"Sco re_check\" CHECK ((VALUE > 0)) not valid;\n"), run::toString);
        assertTrue(read("V2__check.sql").contains("add constraint small_check CHECK ((VALUE > 0));\n"), run::toString);
        assertTrue(read("V3__check_2.sql").endsWith("\nalter domain public.\"Sco re\" validate constraint \"Sco re_check\";\n"), run::toString);
        assertEquals(0, migrate().exit());
        assertEquals(0, checkDrift().exit(), () -> checkDrift().toString());
    }

    /** A row that gets another key between two batches is passed over by the first file, and has its value from the second. */
    @Test
    void whatTheUserCompletesIsFilledOnceMoreToo() throws IOException {
        database = Servers.create(18);
        Run.know(database);
        write("V1__visit.sql", "create table visit (cohort_id int, learner_id int, primary key (cohort_id, learner_id));");
        assertEquals(0, migrate().exit());
        database.execute("insert into visit select 7, i from generate_series(1, 500) i; analyze");
        write("models.sql", "create table visit (cohort_id int, learner_id int, kind text not null, -- fill: 'a'\n note text not null, "
            + "primary key (cohort_id, learner_id));");
        var run = checkDrift("--write", "note", "--large", "500");
        assertEquals(0, run.exit(), run::toString);
        assertEquals(read("V3__note_2.sql").replace("Step 3", "Step 2"), read("V4__note_3.sql").replace("Step 3", "Step 2"));
        replace("V2__note.sql", "(?m)^do .* 'V5__note_4.sql is not complete: .*$", "");
        replace("V5__note_4.sql", "null /\\* the value \\*/", "'n' || learner_id");
        assertTrue(migrate().err().contains("V6__note_5.sql is not complete: what do the rows that are there get as visit.note?"), run::toString);
        replace("V2__note.sql", "(?m)^do .*$", "");
        replace("V6__note_5.sql", "null /\\* the value \\*/", "'n' || learner_id");
        assertEquals(0, migrate("--target", "5").exit());
        database.execute("update visit set note = null where learner_id = 55");
        var applied = migrate();
        assertEquals(0, applied.exit(), applied::toString);
        assertEquals(List.of("500"), database.query("select count(*) from visit where kind = 'a' and note = 'n' || learner_id"));
    }

    @Test
    void aTableWithoutAKeyIsFilledAtOnce() throws IOException {
        database = Servers.create(18);
        Run.know(database);
        write("V1__log.sql", "create table log (line text);");
        assertEquals(0, migrate().exit());
        database.execute("insert into log select 'x' from generate_series(1, 500); analyze log");
        write("models.sql", "create table log (line text, kind text not null /* no fill */);");
        var run = checkDrift("--write", "kind", "--large", "500");
        assertEquals(0, run.exit(), run::toString);
        assertTrue(run.out().contains("  log is filled at once, its rows are locked until all are: batches go over a unique index of required columns, "
            + "no floating-point numbers, and there is none.\n"), run::toString);
        assertEquals("update public.log set kind = null /* the value */ where kind is null;",
            read("V3__kind_2.sql").lines().skip(2).findFirst().orElseThrow());
    }

    @Test
    void whatIsSmallOrNewIsChangedInOneFile() throws IOException {
        create(18, 3_000);
        assertEquals(0, checkDrift("--write", "short").exit());
        assertEquals(List.of("V1__learner.sql", "V2__short.sql", "models.sql"), files());

        database = Servers.create(18);
        Run.know(database);
        write("V1__learner.sql", "create table part (id int primary key, n int) partition by range (id); "
            + "create table part_1 partition of part default;");
        Files.delete(folder.resolve("migrations/V2__short.sql"));
        assertEquals(0, migrate().exit());
        database.execute("insert into part select i from generate_series(1, 500) i; analyze part");
        write("models.sql", "create table part (id int primary key, n int) partition by range (id); create index on part (n);"
            + "create table part_1 partition of part default; create table fresh (id int primary key, n int unique);");
        assertEquals(0, checkDrift("--write", "parts", "--large", "501").exit());
        assertEquals(List.of("V1__learner.sql", "V2__parts.sql", "models.sql"), files());
    }

    private void write(Handle handle, int i) {
        handle.execute("update learner set score = score + 1 where id = ?", i);
        handle.select("select * from learner where id = ?", i).mapToMap().list();
    }

    private void create(int major, String tables, String rows) throws IOException {
        database = Servers.create(major);
        Run.know(database);
        write("V1__learner.sql", tables);
        assertEquals(0, migrate().exit());
        database.execute(rows + "; analyze");
    }

    /** @param after what is so after each file */
    private void applyOneByOne(Runnable after) throws IOException {
        var last = files().stream().filter(file -> file.endsWith(".sql") && file.startsWith("V")).count();
        assertTrue(last > 2, "written in several files");
        for (var version = 2; version <= last; version++) {
            var run = migrate("--target", "" + version);
            assertEquals(0, run.exit(), run::toString);
            after.run();
        }
    }

    private void create(int major, int rows) throws IOException {
        database = Servers.create(major);
        Run.know(database);
        write("V1__learner.sql", BEFORE);
        assertEquals(0, migrate().exit());
        database.execute("insert into learner select i, 'm' || i, null, 'n' || i, i from generate_series(1, " + rows + ") i; analyze learner");
        write("models.sql", MODELS);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve("migrations"));
        Files.writeString(folder.resolve("migrations").resolve(file), text);
    }

    private String read(String file) throws IOException { return Files.readString(folder.resolve("migrations").resolve(file)); }

    private void replace(String file, String pattern, String by) throws IOException { write(file, read(file).replaceAll(pattern, by)); }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder.resolve("migrations"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Run migrate(String... options) {
        return Run.script(Migrate.commandLine(new Migrate()), Stream.concat(Stream.of(options),
            Stream.of("--yes", "--migrations", folder.resolve("migrations").toString(), database.env())).toArray(String[]::new));
    }

    private Run checkDrift(String... options) {
        return Run.script(CheckDrift.commandLine(new CheckDrift()), Stream.concat(Stream.of(options),
            Stream.of("--migrations", folder.resolve("migrations").toString(), database.env())).toArray(String[]::new));
    }

    private String said(Run run) {
        return run.out().replace(folder.resolve("migrations") + "/", "").replace(database.env(), "ENV")
            .replaceAll("--migrations \\S+ ", "").replaceFirst("ENV: .*\n", "");
    }
}
