import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * The whole exercise, as a team lives it: dev and prod with the learners of C25; three changes that somebody makes by hand
 * in dev; each found, understood, put into the models, written as a migration, and applied to prod; a new cohort after
 * each. In the end every value that ever stood in prod is still there.
 */
class ExerciseTest {

    private static final String MODELS = """
        create table learner (
            id bigint generated always as identity,
            first_name text not null,
            surname text not null,
            chatname text,
            github_name text,
            id_number text,
            personal_email_address text not null,
            constraint learner_pkey primary key (id),
            constraint learner_personal_email_address_key unique (personal_email_address)
        );

        comment on table learner is 'A person who learns here.';
        comment on column learner.github_name is 'User name on GitHub, without the @.';
        comment on column learner.personal_email_address is 'Where the learner can be reached after leaving, in lower case.';
        """;

    private static final Path cache = Run.cache();
    @TempDir Path root;
    private Path migrations;
    private Servers.TestDatabase dev;
    private Servers.TestDatabase prod;
    /** Every value that ever stood in prod, by learner and column. */
    private final Map<String, String> everSeen = new TreeMap<>();

    @Test
    void fromC25ToC28() throws IOException {
        migrations = Files.createDirectory(root.resolve("migrations"));
        for (var step : List.of("V1__create_learner", "V2__add_learner_personal_email_address", "V3__fill_learner_personal_email_address",
                "V4__require_learner_personal_email_address", "V5__make_learner_personal_email_address_unique"))
            Files.copy(Run.ROOT.resolve("migrations").resolve(step + ".sql"), migrations.resolve(step + ".sql"));
        models(MODELS);
        dev = Servers.create(18);
        prod = Servers.create(15);
        for (var database : List.of(dev, prod)) {
            Run.know(database);
            migrate(database);
        }
        addLearners(dev, "", "dev", 3);
        addLearners(prod, "", "prod", 7);
        rememberProd();
        agree();

        // 1. Somebody adds the cohort in dev, by hand.
        dev.execute("""
            alter table learner add column cohort text;
            update learner set cohort = 'C25 Data Eng';
            alter table learner alter column cohort set not null""");
        assertFound(List.of("+ column learner.cohort"));
        models(MODELS.replace("id_number text,", "id_number text,\n    cohort text not null,"));
        write("add_learner_cohort", "V6", List.of("add column cohort text", "set cohort = 'C25 Data Eng' where cohort is null", "alter column cohort set not null"));
        adoptInDevApplyToProd();
        assertEquals(List.of("C25 Data Eng|7"), prod.query("select cohort, count(*) from learner group by 1"));
        addLearners(dev, "C26 Data Eng", "dev26", 2);
        addLearners(prod, "C26 Data Eng", "prod26", 4);
        rememberProd();

        // 2. Somebody renames chatname in dev: a rename, not a new column.
        var comment = "comment on column learner.rocketchat_user is 'User name on Rocket.Chat, without the @.';\n";
        dev.execute("alter table learner rename column chatname to rocketchat_user;" + comment);
        assertFound(List.of("~ column learner.chatname", "renamed to rocketchat_user"));
        models(Files.readString(migrations.resolve("models.sql")).replace("chatname", "rocketchat_user") + comment);
        write("rename_learner_chatname_to_rocketchat_user", "V7", List.of("rename column chatname to rocketchat_user"));
        adoptInDevApplyToProd();
        addLearners(dev, "C27 Data Eng", "dev27", 2);
        addLearners(prod, "C27 Data Eng", "prod27", 4);
        rememberProd();

        // 3. Somebody drops id_number in dev.
        dev.execute("alter table learner drop column id_number");
        assertFound(List.of("- column learner.id_number"));
        models(Files.readString(migrations.resolve("models.sql")).replace("    id_number text,\n", ""));
        write("drop_learner_id_number", "V8", List.of("lossless_archive.learner_id_number", "drop column id_number"));
        adoptInDevApplyToProd();
        rememberProd();

        // The cohorts get a table of their own, by the migrations of this repository: up to here, the ones written made the same.
        for (var file : List.of("V9__create_cohort.sql", "V10__add_learner_cohort_id.sql", "V11__carry_learner_cohort_over.sql",
                "V12__require_learner_cohort_id.sql", "V13__drop_learner_cohort.sql"))
            Files.copy(Run.ROOT.resolve("migrations").resolve(file), migrations.resolve(file));
        models(Files.readString(Run.ROOT.resolve("migrations/models.sql")));
        for (var database : List.of(dev, prod)) {
            migrate(database);
            assertEquals(0, Run.script(CreateCohort.commandLine(new CreateCohort()), "C28 Data Eng", database.env()).exit());
            var added = Run.script(AddLearners.commandLine(new AddLearners()), "C28 Data Eng", database.env(), "--random", "4");
            assertEquals(0, added.exit(), added.toString());
        }
        agree();
        var now = valuesOf(prod);
        now.keySet().retainAll(everSeen.keySet());
        assertEquals(everSeen, now, "a value is gone");
        assertEquals(List.of("C25 Data Eng|7", "C26 Data Eng|4", "C27 Data Eng|4", "C28 Data Eng|4"),
            prod.query("select name, count(*) from learner join cohort on cohort.id = cohort_id group by 1 order by 1"));
    }

    // ---- The team's steps ----

    private void models(String sql) throws IOException {
        Files.writeString(migrations.resolve("models.sql"), sql);
    }

    private void assertFound(List<String> texts) {
        var run = check("");
        assertEquals(3, run.exit(), run.toString());
        var drift = run.out().substring(run.out().indexOf("\ndrift: "), run.out().indexOf("\nhistory: "));
        for (var text : texts) assertTrue(drift.contains(text), text + " is not in " + run);
    }

    private void write(String name, String version, List<String> parts) throws IOException {
        var run = check("--write", name);
        assertEquals(0, run.exit(), run.toString());
        var sql = Files.readString(migrations.resolve(version + "__" + name + ".sql"));
        for (var part : parts) assertTrue(sql.contains(part), part + " is not in " + sql);
        assertFalse(sql.contains("raise exception"), sql);
    }

    private void adoptInDevApplyToProd() {
        var adopted = check("--adopt");
        assertEquals(0, adopted.exit(), adopted.toString());
        migrate(prod);
        agree();
    }

    private void migrate(Servers.TestDatabase database) {
        var run = script(new Migrate(), database, "--yes");
        assertEquals(0, run.exit(), run.toString());
    }

    private void agree() {
        for (var database : List.of(dev, prod)) {
            var run = script(new CheckDrift(), database);
            assertEquals(new Run(0, """
                %s: localhost:%d/%s as postgres
                models: in agreement with the migrations
                drift: in agreement, %1$s is what the migrations make
                """.formatted(database.env(), database.port(), database.name()) + run.out().substring(Math.max(0, run.out().indexOf("history:"))), ""), run);
        }
    }

    private Run check(String... options) {
        return script(new CheckDrift(), dev, java.util.Arrays.stream(options).filter(option -> !option.isEmpty()).toArray(String[]::new));
    }

    private Run script(Object script, Servers.TestDatabase database, String... options) {
        var arguments = new ArrayList<>(List.of("--migrations", migrations.toString(), database.env()));
        arguments.addAll(List.of(options));
        var command = script instanceof Migrate migrate ? Migrate.commandLine(migrate) : CheckDrift.commandLine(script);
        return Run.script((CommandLine) command, arguments.toArray(String[]::new));
    }

    /** Learners under whatever the columns are called by now; every second one without a chat name and an id number. */
    private void addLearners(Servers.TestDatabase database, String cohort, String prefix, int number) {
        var columns = database.query("select attname from pg_attribute where attrelid = 'learner'::regclass and attnum > 1 and not attisdropped");
        var values = columns.stream().map(column -> switch (column) {
            case "cohort" -> "'" + cohort + "'";
            case "personal_email_address" -> "format('%s-%s@example.org', '" + prefix + "', i)";
            case "first_name", "surname", "github_name" -> "format('%s %s %s', '" + prefix + "', '" + column + "', i)";
            default -> "case when i % 2 = 0 then format('%s %s', '" + prefix + "', i) end";
        }).toList();
        database.execute("insert into learner (%s) select %s from generate_series(1, %d) i".formatted(String.join(", ", columns), String.join(", ", values), number));
    }

    private void rememberProd() {
        everSeen.putAll(valuesOf(prod));
    }

    /** Every value of the learners in a database, where it stands today: a column that was renamed or archived counts under its first name. */
    private static Map<String, String> valuesOf(Servers.TestDatabase database) {
        var values = new TreeMap<String, String>();
        var cohorts = database.query("select to_regclass('cohort')").equals(List.of("cohort"));
        for (var row : database.query("select l.id, key, value from learner l%s, jsonb_each_text(to_jsonb(l) - 'id'%s) where value is not null".formatted(
                cohorts ? " join cohort on cohort.id = l.cohort_id" : "", cohorts ? " - 'cohort_id' || jsonb_build_object('cohort', cohort.name)" : ""))) {
            var parts = row.split("\\|", 3);
            values.put(parts[0] + " " + parts[1].replace("rocketchat_user", "chatname"), parts[2]);
        }
        if (!database.query("select to_regclass('lossless_archive.learner_id_number')").equals(List.of("null")))
            for (var row : database.query("select id, id_number from lossless_archive.learner_id_number")) {
                var parts = row.split("\\|", 2);
                values.put(parts[0] + " id_number", parts[1]);
            }
        return values;
    }
}
