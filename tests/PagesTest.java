import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** {@code --format html} of check_drift and of migrate --plan, as a browser shows it. */
class PagesTest {

    private static final String FIRST = """
        create table cohort (id int primary key, name text);
        create table learner (id int primary key, chatname text, cohort_id int references cohort (id));
        create table "<b>&amp;" ("</td><img src=x>" text);
        """;

    @TempDir Path folder;
    private Path migrations;
    private Servers.TestDatabase database;
    private Map<String, String> environment;

    @BeforeEach
    void aTeam() throws IOException {
        migrations = Files.createDirectory(folder.resolve("migrations"));
        write("models.sql", FIRST);
        write("V1__create.sql", FIRST);
        database = Servers.create(18);
        environment = Map.of("IT_DATABASE_URL", database.url(), "SHADOW_DATABASE_URL", Servers.shadow(),
            "XDG_CACHE_HOME", folder.toString());
        Flyway.configure().dataSource("jdbc:postgresql://localhost:" + database.port() + "/" + database.name(), "postgres", "")
            .locations("filesystem:" + migrations).load().migrate();
        database.execute("update flyway_schema_history set execution_time = greatest(execution_time, 1);"
            + "insert into cohort values (1, 'C<28>'); insert into learner values (1, 'x', 1), (2, 'y', 1)");
    }

    private void write(String file, String sql) throws IOException { Files.writeString(migrations.resolve(file), sql); }

    private Run run(Class<?> script, String... arguments) {
        return Run.process(folder, environment, "", Run.java(script, arguments));
    }

    private Path page(Run run) throws IOException { return Files.writeString(folder.resolve("page.html"), run.out()); }

    /** A pull request's view of it: the models are ahead, and somebody has been at work in the database. */
    @Test
    void whatDiffersInThreeColumns() throws Exception {
        write("models.sql", FIRST.replace("chatname text", "rocketchat_user varchar(80), phone text default '<i>'")
            + "create table badge (id int primary key, learner_id int not null references learner (id));\n");
        database.execute("alter table learner rename chatname to rocketchat_user");
        var run = run(CheckDrift.class, "it", "--format", "html");
        assertEquals(3, run.exit(), run.err());
        for (var dark : List.of(false, true))
            try (var browser = Chromium.open(page(run), dark ? 1440 : 360, 900, dark)) {
                assertEquals(List.of("+ column learner.phone", "text, default '<i>'::text", "—", "as in the migrations"), browser.evaluate(
                    "[...document.querySelectorAll('tr.added')].find(row => row.textContent.includes('phone')).innerText.split('\t')"));
                assertEquals(List.of("~ column learner.chatname", "rocketchat_user", "chatname", "rocketchat_user"),
                    browser.evaluate("[...document.querySelectorAll('tr.changed')].map(row => [...row.cells].map(cell => cell.innerText))"
                        + ".find(cells => cells[0].includes('chatname'))"));
                assertTrue(("" + browser.evaluate("document.querySelector('pre').innerText")).contains("add column phone text"));
                assertEquals(List.of("badge", "learner"), browser.evaluate("[...document.querySelectorAll('svg .name')]"
                    + ".map(text => text.textContent).sort()"));
                assertEquals(List.of("badge → learner"), browser.evaluate(
                    "[...document.querySelectorAll('svg path')].map(line => line.textContent).sort()"));
                isWhole(browser, dark);
            }
    }

    @Test
    void aPlanOnATimeLine() throws Exception {
        write("V2__add_phone.sql", "alter table learner add phone text; alter table learner rename chatname to \"<u>\";");
        write("V3__fill.sql", "update learner set phone = '<b>' where id = 1; alter table cohort alter id type bigint;");
        write("V4__create_badge.sql", "create table badge (id int primary key, learner_id int references learner);");
        write("V5__index.sql", "create index concurrently learner_phone on learner (phone);");
        var run = run(Migrate.class, "it", "--plan", "--format", "html");
        assertEquals(3, run.exit(), run.err());
        assertEquals("it: localhost:%d/%s as postgres\n".formatted(database.port(), database.name()), run.err());
        for (var dark : List.of(false, true))
            try (var browser = Chromium.open(page(run), dark ? 360 : 1440, 900, dark)) {
                assertEquals(List.of("V2__add_phone.sql", "V3__fill.sql", "V4__create_badge.sql", "V5__index.sql"),
                    browser.evaluate("[...document.querySelectorAll('li h3')].map(head => head.innerText.split(' ')[0])"));
                assertEquals(List.of("cohort\taccess exclusive lock, blocks reads and writes", "cohort\trewritten, 16 kB",
                    "cohort_pkey\tindex on cohort built, 16 kB", "learner\trows 1 updated"),
                    browser.evaluate("[...document.querySelectorAll('li')][1].querySelectorAll('tbody tr').values().map(row => row.innerText)"
                    + ".filter(row => !/^learner.*lock/.test(row)).toArray().sort()"));
                assertEquals(List.of("badge", "cohort", "learner"), browser.evaluate("[...document.querySelectorAll('svg .name')]"
                    + ".map(text => text.textContent).sort()"));
                assertEquals(List.of("+ phone  text", "~ chatname  text → \"<u>\"  text", "~ id  integer not null → id  bigint not null"),
                    browser.evaluate("[...document.querySelectorAll('svg text')].map(text => text.textContent)"
                    + ".filter(text => /^(. (phone|chat)|~ id)/.test(text)).sort()"));
                isWhole(browser, dark);
            }
    }

    @Test
    void aLossIsOnThePage() throws Exception {
        write("V2__lose.sql", "update learner set chatname = '<x>';");
        var run = run(Migrate.class, "it", "--plan", "--format", "html");
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("<li class=\"gone\"><div class=\"wide\"><pre>error: `V2__lose.sql` would lose 2 values of learner.chatname;"),
            run.out());
        assertFalse(run.out().contains("'<x>'"), run.out());
    }

    /** Nothing is fetched, nothing is wider than the window, nothing that a name says is markup, and no text leaves its box. */
    private void isWhole(Chromium browser, boolean dark) throws Exception {
        assertEquals(dark ? "rgb(18, 22, 28)" : "rgb(255, 255, 255)", browser.evaluate("getComputedStyle(document.body).backgroundColor"));
        assertEquals(true, browser.evaluate("document.documentElement.scrollWidth <= innerWidth"), "wider than the window");
        assertEquals(0, browser.evaluate("document.querySelectorAll('img, script, link, b, u').length"));
        assertEquals(List.of(), browser.evaluate("[...document.querySelectorAll('svg text')].filter(text => ![...document.querySelectorAll("
            + "'svg rect')].some(box => { const a = text.getBBox(), b = box.getBBox(); return a.x >= b.x && a.x + a.width <= b.x + b.width"
            + " && a.y >= b.y && a.y + a.height <= b.y + b.height; })).map(text => text.textContent)"));
        assertEquals(List.of(folder.resolve("page.html").toUri().toString()), browser.fetched());
        assertEquals(List.of(), browser.complaints());
    }
}
