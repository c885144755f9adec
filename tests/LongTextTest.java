import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Strings, comments, names and bodies of a million characters: no stack overflows, and nothing takes minutes. */
class LongTextTest {

    private static final int MILLION = 1_000_000;

    /** Each is a migration of its own, after one that makes the table t. */
    private static final List<String> STATEMENTS = List.of(
        "insert into t values (1, '" + "x".repeat(MILLION) + "')",
        "insert into t values (2, '" + "''".repeat(MILLION) + "')",
        "insert into t values (3, E'" + "\\'".repeat(MILLION / 2) + "')",
        "insert into t values (4, $a$" + "$b$ ".repeat(MILLION / 4) + "$a$)",
        "insert into t values (5, " + "(".repeat(3_000) + "'a'" + ")".repeat(3_000) + ")",
        "insert into t" + " \n".repeat(MILLION / 2) + "values (6, 'a')",
        "insert into t values (7, 'a')" + ", (7, 'a')".repeat(MILLION / 10),
        "-- " + "x".repeat(MILLION) + "\ninsert into t values (8, '')",
        "-- lossless\n".repeat(MILLION / 12) + "insert into t values (9, '')",
        "/*" + "x*".repeat(MILLION / 2) + "*/ insert into t values (10, '')",
        "/*".repeat(20_000) + "*/".repeat(20_000) + " insert into t values (11, '')",
        "do $$ begin perform 1; /* " + "x$ ' ".repeat(MILLION / 5) + " */ end $$",
        "create table \"" + "x".repeat(MILLION) + "\" (i int)",
        "create table u (i int, x text check (x in ('" + "a', 'b".repeat(MILLION / 500) + "', '" + "''".repeat(MILLION / 2) + "')))",
        "create table w (x text default '" + "x".repeat(5_000) + "', y text[] default array['" + "a', 'b".repeat(500) + "'])",
        "create view v as select '" + "y".repeat(MILLION) + "' as a",
        "create function f() returns text language plpgsql as $$ begin\n" + "-- x y z '\n".repeat(MILLION / 11) + "return 'a'; end $$",
        "comment on table t is '" + "y''".repeat(MILLION / 3) + "'");

    @TempDir Path folder;

    private void write() throws IOException {
        Files.writeString(folder.resolve("V1__make_t.sql"), "create table t (i int, x text)");
        for (var i = 0; i < STATEMENTS.size(); i++) Files.writeString(folder.resolve("V" + (i + 2) + "__long.sql"), STATEMENTS.get(i) + ";\n");
        Files.writeString(folder.resolve("models.sql"), "create table t (i int, x text);\n" + String.join(";\n", STATEMENTS) + ";\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void nothingOverflows(int major) throws IOException {
        write();
        var database = Servers.create(major);
        Run.know(database);
        var migrated = Run.script(Migrate.commandLine(new Migrate()), database.env(), "--migrations", folder.toString());
        assertEquals("", migrated.err());
        assertEquals(0, migrated.exit());
        // what differs is taken apart
        database.execute("alter table u drop constraint u_x_check; alter table u add constraint u_x_check check (x in ('a', '"
            + "''".repeat(MILLION / 2) + "')); alter table w alter y set default array['" + "a', 'c".repeat(500) + "']; "
            + "create or replace view v as select '" + "z".repeat(MILLION) + "'::text as a");
        var checked = Run.script(CheckDrift.commandLine(new CheckDrift()), database.env(), "--migrations", folder.toString());
        assertEquals("", checked.err());
        assertEquals(3, checked.exit());
        assertTrue(checked.out().startsWith(database.env() + ": "), checked.out().substring(0, 200));
    }

    @Test
    void ofALongLineWhatIsAroundTheMarkIsShown() throws IOException {
        Files.writeString(folder.resolve("V1__long.sql"), "select '" + "x".repeat(MILLION) + "', y, '" + "z".repeat(MILLION) + "'");
        var database = Servers.create(18);
        Run.know(database);
        var failed = Run.script(Migrate.commandLine(new Migrate()), database.env(), "--migrations", folder.toString());
        assertEquals("  1 | " + "x".repeat(247) + "', y, '" + "z".repeat(246) + "\n    | " + " ".repeat(250) + "^",
            String.join("\n", failed.err().lines().toList().subList(2, 4)));
    }

    @Test
    void aFixIsOfAnyLength() throws IOException {
        var database = Servers.create(18);
        Run.know(database);
        database.execute("create table t (i int primary key, x text)");
        Files.writeString(folder.resolve("fix.sql"), "\\set name '" + "n''".repeat(MILLION / 3) + "'\n/* " + "x ' ".repeat(MILLION / 4)
            + " */ insert into t values (1, :'name'); insert into t values (2, $a$" + "$ '".repeat(MILLION / 3) + "$a$);");
        var fixed = Run.script(FixData.commandLine(new FixData()), database.env(), folder.resolve("fix.sql").toString(), "--because", "x",
            "--expect", "2");
        assertEquals("", fixed.err());
        assertEquals(List.of("666666", "999999"), database.query("select length(x) from t order by i").stream().map(String::valueOf).toList());
    }
}
