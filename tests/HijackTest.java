import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Who may create in {@code public}, as everybody may up to PostgreSQL 14, makes functions and operators that fit an argument better
 * than PostgreSQL's own: no statement of ours may call one. Of check_drift, see {@link CheckDriftAttackTest}.
 */
class HijackTest {

    /** Every function that a script's text may call, for each pair of these types; and every operator. Each fails when it is called. */
    private static final String TRAPS = """
        create function public.trap(name text) returns text language plpgsql as $$ begin raise exception 'hijacked: %% in %%', name, pg_catalog.current_query(); end $$;
        do $$
        declare made record; types regtype[] := '{name,text,varchar,oid,int4,int8,"\\"char\\"",regclass,text[],name[],json}';
        begin
            set local search_path = pg_catalog;
            for made in
                with one as (select unnest(types)::text as arguments),
                     two as (select a || ',' || b as arguments from unnest(types) a, unnest(types) b),
                     three as (select 'text,' || a || ',' || b as arguments from unnest(types[1:3]) a, unnest(types[1:3]) b)
                select format('create function public.%%I(%%s) returns %%s language plpgsql as $f$begin perform public.trap(%%L); end$f$', name, arguments,
                              (select max(case typtype when 'p' then 'text' else format_type(t.oid, null) end)
                                 from pg_proc p join pg_type t on t.oid = prorettype where proname = name), name || '(' || arguments || ')') as sql
                  from unnest(array[%s]) as name, (table one union all table two union all table three) as argument
                 where exists (select from pg_proc where proname = name and prokind in ('f', 'a') and pronamespace = 'pg_catalog'::regnamespace)
            loop
                execute made.sql;
            end loop;
            for made in
                select format('create function public.%%I(%%s, %%s) returns %%s language sql as $f$ select public.trap(%%L)::%%s $f$;
                               create operator public.%%s (leftarg = %%s, rightarg = %%s, function = public.%%I)',
                              'op ' || o, a, b, result, 'operator ' || o, result, o, a, b, 'op ' || o) as sql
                  from unnest(array['=', '<>', '<', '>', '<=', '>=', '~', '~~', '!~', '||', '+', '-', '->>', '&&', '@>']) o, unnest(types) a, unnest(types) b,
                       lateral (select case when o in ('||', '->>') then 'text' when o in ('+', '-') then 'int8' else 'bool' end) as r (result)
            loop
                execute made.sql;
            end loop;
        end $$""";

    private static final String MIGRATION = """
        create table kept (id bigint primary key, learner_id bigint references learner, old_name text);
        insert into kept select id, id, github_name from learner;
        alter table learner drop column github_name;
        update learner set surname = surname;
        alter table learner alter column id set cache 5;
        """;

    @TempDir Path folder;

    private static String called() throws IOException {
        Set<String> names = new TreeSet<>();
        for (var script : List.of("migrate", "fix_data", "add_learners", "create_cohort")) {
            var call = Pattern.compile("\\b([a-z][a-z0-9_]+)\\(").matcher(Files.readString(Run.ROOT.resolve("scripts/" + script + ".java")));
            while (call.find()) names.add("'" + call.group(1) + "'");
        }
        return String.join(",", names);
    }

    private static void assertNotHijacked(Run run) {
        assertEquals(0, run.exit(), run.err());
        assertFalse(run.err().contains("hijacked"), run.err());
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void nothingOfOthersIsCalled(int major) throws IOException {
        var database = CreateCohortTest.migrated(major);
        database.execute("create role mallory_" + database.name() + "; grant create on schema public to mallory_" + database.name()
            + "; set role mallory_" + database.name() + "; " + TRAPS.formatted(called()));
        assertTrue(database.query("select 1 from pg_proc where pronamespace = 'public'::regnamespace").size() > 3000);
        var env = database.env();
        assertNotHijacked(Run.script(CreateCohort.commandLine(new CreateCohort()), "C1", env));
        assertEquals("error: cohort C1 is there already, and c1 would be mistaken for it; nothing was changed\nhelp: jbang add_learners C1 " + env + "\n",
            Run.script(CreateCohort.commandLine(new CreateCohort()), "c1", env).err());
        assertNotHijacked(Run.script(AddLearners.commandLine(new AddLearners()), "C1", env, "--random", "20", "--seed", "1"));
        assertEquals(1, Run.script(AddLearners.commandLine(new AddLearners()), "C2", env, "--random", "2").exit());
        assertTrue(Run.script(AddLearners.commandLine(new AddLearners()), "C1", env, "--random", "20", "--seed", "1").err()
            .startsWith("error: 20 problems in the invented learners; nothing was added\n"));
        assertNotHijacked(Run.script(AddLearners.commandLine(new AddLearners()), "C1", env, "--random", "21", "--seed", "1", "--skip-existing"));
        var fixes = List.of(List.of("--sql", "update learner set surname = 'King' where id operator(pg_catalog.=) 1", "--because", "x", "--expect", "1"),
            List.of("--sql", "delete from learner where id operator(pg_catalog.=) 2", "--because", "x", "--expect", "1"),
            List.of("--undo", "2"), List.of("--undo", "1"), List.of("--list"), List.of("--list", "--json"), List.of("--show", "1"), List.of("--show", "1", "--json"),
            List.of("--install", "postgres"));
        for (var fix : fixes) assertNotHijacked(Run.script(FixData.commandLine(new FixData()), Run.prepend(env, fix.toArray(String[]::new))));

        Files.writeString(folder.resolve("V2__keep.sql"), MIGRATION);
        for (var options : List.of(List.of("--baseline", "1", "--plan"), List.of("--baseline", "1"), List.of("--plan"), List.<String>of())) {
            var run = Run.script(Migrate.commandLine(new Migrate()), Stream.concat(Stream.of(env, "--migrations", folder.toString(),
                "--max-block", "10min"), options.stream()).toArray(String[]::new));
            assertEquals("", run.err().lines().filter(line -> !line.startsWith("warning: ")).collect(Collectors.joining("\n")));
            assertEquals(options.contains("--plan") && options.contains("--baseline") ? 3 : 0, run.exit(), run.out());
        }
        Files.writeString(folder.resolve("V3__index.sql"), "create index concurrently first on learner (surname)");
        Files.writeString(folder.resolve("V4__again.sql"), "create index concurrently if not exists first on learner (surname)");
        assertNotHijacked(Run.script(Migrate.commandLine(new Migrate()), env, "--migrations", folder.toString(), "--max-block", "10min"));
        Files.writeString(folder.resolve("V5__lose.sql"), "alter table learner drop column surname");
        var lost = Run.script(Migrate.commandLine(new Migrate()), env, "--migrations", folder.toString(), "--max-block", "10min");
        assertTrue(lost.err().startsWith("error: `V5__lose.sql` would lose 21 values of learner.surname; "), lost.err());
    }
}
