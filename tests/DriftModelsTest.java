import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Schemas grown to the size and variety of real ones, taken over as a newcomer does: {@code --models} into models.sql and the
 * first migration, migrate, check_drift, and nothing that pg_dump sees.
 *
 * {@code LOSSLESS_MODELS=10} takes ten of 8,000 statements, of which some 300 make tables, instead of a small one for each version,
 * and {@code LOSSLESS_MODELS_ON=18} all of them on that version: two minutes on a quiet machine.
 */
class DriftModelsTest {

    private static final int SCHEMAS = Integer.parseInt(System.getenv().getOrDefault("LOSSLESS_MODELS", "2"));
    private static final String SERVER = System.getenv().getOrDefault("LOSSLESS_MODELS_ON", "");
    private static final int SIZE = System.getenv("LOSSLESS_MODELS") == null ? 150 : 8000;

    @TempDir static Path folders;

    @TestFactory
    Stream<DynamicTest> schemas() {
        DriftPair.createRoles(15);
        DriftPair.createRoles(18);
        return IntStream.range(0, SCHEMAS).mapToObj(seed -> DynamicTest.dynamicTest("schema " + seed, () -> takeOver(seed)));
    }

    private static void takeOver(int seed) throws SQLException, IOException {
        var random = new Random(seed);
        random.nextInt();
        var version = Integer.parseInt(SERVER.isEmpty() ? List.of("15", "18").get(seed % 2) : SERVER);
        var statements = DriftFuzzTest.taken(version, DriftGrammar.grown(random, SIZE).stream().map(DriftGrammar.Statement::sql).toList());
        var old = Servers.create(version);
        var script = DriftFuzzTest.script(statements);
        DriftOracle.psql("schema " + seed, old, script);
        var folder = Files.createDirectories(folders.resolve("schema" + seed));

        Run.know(old);
        var models = Run.script(CheckDrift.commandLine(new CheckDrift()), old.env(), "--models", "--trusted");
        assertEquals(0, models.exit(), models::err);
        Files.writeString(folder.resolve("models.sql"), models.out());
        Files.writeString(folder.resolve("V1__make_all.sql"), models.out());
        var database = Servers.create(version);
        Run.know(database);
        var migrated = Run.script(Migrate.commandLine(new Migrate()), database.env(), "--yes", "--migrations", folder.toString());
        assertEquals(0, migrated.exit(), migrated::err);
        var checked = Run.script(CheckDrift.commandLine(new CheckDrift()), database.env(), "--trusted", "--migrations", folder.toString());
        assertEquals(0, checked.exit(), () -> checked.out() + checked.err());
        if (PgDump.reads(version))
            assertEquals("", PgDump.of(database.port(), database.name()).difference(PgDump.of(old.port(), old.name())));
        assertEquals(String.join("\n", old.query(WITNESS)), String.join("\n", database.query(WITNESS)));
    }

    /** What pg_dump would see, where there is none for the server: read by itself, and with everything that a relation has. */
    private static final String WITNESS = """
        with own as (select c.*, c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = relnamespace
            where nspname !~ '^(pg_|information_schema$|lossless_archive$)' and relname !~ '^flyway_schema_history')
        select concat_ws(' | ', 'relation', name, relkind, relpersistence, (select string_agg(o, ',' order by o) from unnest(reloptions) o),
            relreplident, relrowsecurity, relforcerowsecurity, relispopulated, pg_get_userbyid(relowner), pg_get_expr(relpartbound, oid),
            (select string_agg(a::text, ',' order by a::text) from unnest(relacl) a)) as line from own
        union all select concat_ws(' | ', 'column', name, attname, format_type(atttypid, atttypmod), attnotnull, attidentity, attgenerated, attstattarget,
            attstorage, attcompression, attoptions, (select string_agg(a::text, ',' order by a::text) from unnest(attacl) a),
            (select pg_get_expr(adbin, adrelid) from pg_attrdef where adrelid = attrelid and adnum = attnum))
            from pg_attribute join own on own.oid = attrelid where attnum > 0 and not attisdropped and relkind not in ('i', 'I')
        union all select concat_ws(' | ', 'constraint', name, conname, pg_get_constraintdef(k.oid))
            from pg_constraint k join own on own.oid = conrelid where contype in ('c', 'p', 'u', 'x') or contype = 'f' and conparentid = 0
        union all select concat_ws(' | ', 'index', name, pg_get_indexdef(indexrelid), indisclustered, indisreplident, indisvalid,
            (select inhparent::regclass from pg_inherits where inhrelid = indexrelid)) from pg_index join own on own.oid = indexrelid
        union all select concat_ws(' | ', 'view', name, pg_get_viewdef(oid)) from own where relkind in ('v', 'm')
        union all select concat_ws(' | ', 'trigger', name, tgname, pg_get_triggerdef(t.oid), tgenabled) from pg_trigger t join own on own.oid = tgrelid
            where not tgisinternal
        union all select concat_ws(' | ', 'rule', name, pg_get_ruledef(r.oid), ev_enabled) from pg_rewrite r join own on own.oid = ev_class
        union all select concat_ws(' | ', 'policy', p::text) from pg_policies p
        union all select concat_ws(' | ', 'statistics', pg_get_statisticsobjdef(oid)) from pg_statistic_ext
        union all select concat_ws(' | ', 'routine', p.oid::regprocedure, case when prokind <> 'a' then pg_get_functiondef(p.oid) end,
            pg_get_userbyid(proowner), (select string_agg(a::text, ',' order by a::text) from unnest(proacl) a)) from pg_proc p where p.oid >= 16384
        union all select concat_ws(' | ', 'type', format_type(oid, null), typtype, typnotnull, typdefault, format_type(typbasetype, typtypmod),
            pg_get_userbyid(typowner), (select string_agg(enumlabel, ',' order by enumsortorder) from pg_enum where enumtypid = pg_type.oid)) from pg_type
            where oid >= 16384 and typname !~ 'flyway_schema_history'
        union all select concat_ws(' | ', 'comment', pg_describe_object(classoid, objoid, objsubid), description) from pg_description where objoid >= 16384
        order by line""";
}
