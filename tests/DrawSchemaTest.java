import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Pictures have everything that is in the schema, whatever it is called, and need nothing else. */
class DrawSchemaTest {

    /** Tables of every kind, keys of one and several columns, references within, across schemas and round. */
    private static final String SHOP = """
        create schema billing;
        create schema empty_one;
        create schema lossless_archive;
        create table lossless_archive.fix (id int);
        create table flyway_schema_history (installed_rank int primary key);
        create type mood as enum ('sad', 'it''s <ok>', 'happy');
        comment on type mood is 'How a customer feels.';
        create type billing.state as enum ('open', 'paid');
        create table country (code char(2) primary key, name text not null unique);
        create table customer (id bigint generated always as identity primary key, name text not null, born date, feels mood default 'happy',
            country char(2) not null references country, referred_by bigint references customer, total numeric(10, 2)[],
            loud text generated always as (upper(name)) stored);
        comment on table customer is E'Who buys.\\n A long comment goes on, over several lines, and is cut after the third of them; the whole of it is in the title, \\
            and beside the picture, where there is room for as many words as anybody likes to write about a table of a shop.';
        comment on column customer.born is 'As the passport says.';
        create table passport (customer bigint primary key references customer, number text not null);
        create table billing.invoice (year int, number int, customer bigint not null references customer, state billing.state not null,
            primary key (year, number));
        create table billing.line (year int not null, number int not null, place int, text varchar(40), primary key (year, number, place),
            foreign key (year, number) references billing.invoice);
        create table hen (id int primary key, egg int);
        create table egg (id int primary key, hen int not null references hen);
        alter table hen add foreign key (egg) references egg;
        create table event (id bigint, at date not null, customer bigint references customer) partition by range (at);
        create table event_2025 partition of event for values from ('2025-01-01') to ('2026-01-01');
        create table event_2026 partition of event for values from ('2026-01-01') to ('2027-01-01');
        create unlogged table cache (key text, value jsonb);
        create table no_columns ();
        create view seen as select * from customer;
        """;

    private static final String HOSTILE = """
        create table "<script>alert(1)</script>" ("id" int primary key, "a""b" text, "it's" text, "line
        break" int, "back\\slash" text, "]]> <!-- &amp;" text, "tab\there" int, "%%{init}" int, "#quot;" int, ";" int, \""" \""" int);
        create table "Größe 長い名前 🐘 עברית" ("\u202Eevil" int references "<script>alert(1)</script>", "x</title><img src=x onerror=alert(2)>" int);
        comment on table "<script>alert(1)</script>" is '</title></style><script>alert(3)</script> ${x} %s %n --> "quoted" \u0001';
        comment on column "<script>alert(1)</script>"."it's" is E'one\\ntwo\\r\\nthree </svg><script src="https://example.org/x.js"></script>';
        create type "</text>" as enum ('<b>', '"', '', E'\\n', '`');
        create schema "<i>";
        create table "<i>"."t"".""t" (id int);
        """;

    @TempDir Path temporary;

    private static Run draw(String... arguments) {
        return Run.script(DrawSchema.commandLine(new DrawSchema()), arguments);
    }

    private static Servers.TestDatabase database(int major, String sql) {
        var database = Servers.create(major);
        database.execute(sql);
        Run.know(database);
        return database;
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }

    private static List<Element> ofClass(Document picture, String css) {
        return elements(picture.getElementsByTagName("*")).stream().filter(element -> List.of(element.getAttribute("class").split(" "))
            .contains(css)).toList();
    }

    private static List<String> sorted(Stream<String> lines) { return lines.sorted().toList(); }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void thePictureHasEveryTableColumnEnumAndLine(int major) throws Exception {
        var shop = database(major, SHOP);
        var run = draw(shop.env());
        assertEquals(0, run.exit(), run.err());
        assertEquals(shop.env() + ": localhost:" + shop.port() + "/" + shop.name() + " as postgres\n", run.err());
        var picture = xml(run.out());
        assertEquals(sorted(Stream.of("billing.invoice", "billing.line", "public.cache", "public.country", "public.customer", "public.egg",
            "public.event", "public.hen", "public.no_columns", "public.passport")),
            sorted(ofClass(picture, "table").stream().map(table -> table.getAttribute("data-name"))));
        assertEquals(List.of("billing.state", "public.mood"), ofClass(picture, "enum").stream().map(type -> type.getAttribute("data-name")).toList());
        assertEquals(sorted(shop.query("""
            select n.nspname || '.' || c.relname || ' ' || a.attname from pg_attribute as a join pg_class as c on c.oid = a.attrelid
            join pg_namespace as n on n.oid = c.relnamespace where a.attnum > 0 and n.nspname in ('public', 'billing')
            and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'flyway_schema_history'""").stream()),
            sorted(ofClass(picture, "row").stream().map(row -> ((Element) row.getParentNode()).getAttribute("data-name") + " "
                + row.getElementsByTagName("title").item(0).getTextContent().split(" ")[0])));
        assertEquals(List.of("billing", "public"), ofClass(picture, "group-name").stream().map(Element::getTextContent).sorted().toList());
        var texts = elements(picture.getElementsByTagName("text")).stream().map(Element::getTextContent).toList();
        assertTrue(texts.containsAll(List.of("As the passport says.", "it's <ok>", "numeric(10,2)[] null", "mood null", "state", "unlogged",
            "partitioned by RANGE (at)", "PK FK", "billing.state", "How a customer feels.")), texts.toString());
        assertTrue(run.out().contains("<title>loud text\ngenerated always as (upper(name))</title>"), run.out());
        assertLinesEndAtTheirColumns(picture);
    }

    /** One line for each column of a foreign key, from the key's column, on the card's edge, to the other's. */
    private static void assertLinesEndAtTheirColumns(Document picture) {
        var lines = ofClass(picture, "reference");
        assertEquals(List.of("line_year_number_fkey", "line_year_number_fkey", "invoice_customer_fkey", "customer_country_fkey",
            "customer_referred_by_fkey", "egg_hen_fkey", "event_customer_fkey", "hen_egg_fkey", "passport_customer_fkey").stream().sorted().toList(),
            lines.stream().map(line -> line.getTextContent().split(":")[0]).sorted().toList());
        var ends = new ArrayList<String>();
        for (var line : lines) {
            var points = Pattern.compile("[ML]([-\\d.]+) ([-\\d.]+)").matcher(line.getAttribute("d").replaceFirst("(?<=.)M.*", "")).results()
                .map(point -> new double[] {Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2))}).toList();
            ends.add(column(picture, line.getAttribute("data-to"), points.get(0)) + " < "
                + column(picture, line.getAttribute("data-from"), points.get(points.size() - 1)));
        }
        assertEquals(sorted(Stream.of("billing.invoice year < billing.line year", "billing.invoice number < billing.line number",
            "public.customer id < billing.invoice customer", "public.country code < public.customer country",
            "public.customer id < public.customer referred_by", "public.hen id < public.egg hen", "public.customer id < public.event customer",
            "public.egg id < public.hen egg", "public.customer id < public.passport customer")), sorted(ends.stream()));
    }

    /** The column whose name is at the height of a point on the edge of its card. */
    private static String column(Document picture, String name, double[] point) {
        var card = ofClass(picture, "table").stream().filter(table -> table.getAttribute("data-name").equals(name)).findFirst().orElseThrow();
        var place = Stream.of(card.getAttribute("transform").replaceAll("[^-\\d. ]", "").split(" ")).mapToDouble(Double::parseDouble).toArray();
        var width = Double.parseDouble(((Element) card.getElementsByTagName("rect").item(0)).getAttribute("width"));
        assertTrue(Math.abs(point[0] - place[0]) < .2 || Math.abs(point[0] - place[0] - width) < .2, "a line ends beside " + name);
        return name + " " + elements(card.getElementsByTagName("text")).stream().filter(text -> text.getAttribute("class").startsWith("column"))
            .filter(text -> Math.abs(place[1] + Double.parseDouble(text.getAttribute("y")) - 4.5 - point[1]) < 2)
            .map(Element::getTextContent).collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void namesAreTextWhateverIsInThem(int major) throws Exception {
        var hostile = database(major, HOSTILE);
        var picture = xml(draw(hostile.env()).out());
        assertEquals(List.of("\"<i>\".\"t\"\".\"\"t\"", "public.\"<script>alert(1)</script>\"", "public.\"Größe 長い名前 🐘 עברית\""),
            ofClass(picture, "table").stream().map(table -> table.getAttribute("data-name")).sorted().toList());
        var columns = ofClass(picture, "column").stream().map(Element::getTextContent).toList();
        assertTrue(columns.containsAll(List.of("\"a\"\"b\"", "\"it's\"", "\"line\\u000abreak\"", "\"back\\slash\"", "\"]]> <!-- &amp;\"",
            "\"tab\\u0009here\"", "\"\\u202eevil\"", "\"\"\" \"\"\"")), columns.toString());
        assertEquals(0, picture.getElementsByTagName("script").getLength() + picture.getElementsByTagName("img").getLength());
        var page = draw(hostile.env(), "--format", "html").out();
        assertEquals(List.of("<script>"), Pattern.compile("(?i)<script[^>]*>").matcher(page).results().map(found -> found.group()).toList());
        assertFalse(page.contains("<img"), page);
        assertEquals(List.of("http://www.w3.org/2000/svg"), Pattern.compile("https?://[^\" <&]+").matcher(page).results()
            .map(found -> found.group()).filter(url -> !url.contains("example.org")).toList(), "nothing leads elsewhere");
    }

    @Test
    void mermaidAndDotSayTheSame() {
        var small = database(18, """
            create table team (id int primary key, "Full Name" varchar(20) not null unique);
            create table player (id int primary key, team int references team, born timestamp with time zone not null, price numeric(10, 2)[]);
            create table captain (team int primary key references team, player int not null references player);
            comment on column player.born is 'As "they" say; 100%';
            create type mood as enum ('ok', 'so so');
            """);
        assertEquals("""
            erDiagram
                t1["captain"] {
                    integer team PK, FK
                    integer player FK
                }
                t2["player"] {
                    integer id PK
                    integer team FK "null"
                    timestamp_with_time_zone born "As #34;they#34; say#59; 100#37;"
                    numeric(10_2)[] price "null"
                }
                t3["team"] {
                    integer id PK
                    character_varying(20) _Full_Name_ UK "#34;Full Name#34;"
                }
                t2 ||--o{ t1 : "player"
                t3 ||--o| t1 : "team"
                t3 |o--o{ t2 : "team"
                t4["enum mood"] {
                    value ok
                    value so_so "'so so'"
                }
            """, draw(small.env(), "--format", "mermaid").out());
        var dot = draw(small.env(), "--format", "dot").out();
        assertTrue(dot.startsWith("digraph schema {\n"), dot);
        assertTrue(dot.contains("    \"public.team\":0 -> \"public.player\":1 [tooltip=\"player_team_fkey\", arrowhead=crow, arrowtail=teeodot]\n"), dot);
        assertTrue(dot.contains("<td align=\"left\" port=\"1\">&quot;Full Name&quot;</td><td align=\"left\">character varying(20)</td>"
            + "<td align=\"left\">U</td>"), dot);
    }

    @ParameterizedTest
    @ValueSource(strings = {SHOP, HOSTILE})
    void graphvizReadsIt(String sql) throws Exception {
        assumeTrue(Run.process(Run.ROOT, Map.of(), "", "sh", "-c", "command -v dot").exit() == 0, "there is no dot of Graphviz");
        var run = Run.process(Run.ROOT, Map.of(), draw(database(18, sql).env(), "--format", "dot").out(), "dot", "-Tsvg");
        assertEquals("", run.err());
        assertEquals(0, run.exit());
    }

    /** What the README shows is what the command makes. */
    @Test
    void theModelsAreDrawnWithoutAnyDatabase() throws Exception {
        var run = draw("--format", "svg");
        assertEquals(0, run.exit(), run.err());
        assertEquals("models: migrations/models.sql\n", run.err());
        assertEquals(Files.readString(Run.ROOT.resolve("migrations/models.svg")), run.out(), "jbang draw_schema --output migrations/models.svg");
    }

    @Test
    void theNameOfTheFileSaysTheFormat() throws Exception {
        var small = database(18, "create table t (id int primary key)");
        for (var format : Map.of("a.svg", "<svg", "b.HTML", "<!doctype html>", "c.mmd", "erDiagram", "d.dot", "digraph").entrySet()) {
            var file = temporary.resolve(format.getKey());
            var run = draw(small.env(), "--output", file.toString());
            assertEquals(small.env() + ": localhost:" + small.port() + "/" + small.name() + " as postgres\nDrew 1 table, 0 references into " + file + "\n",
                run.out());
            assertTrue(Files.readString(file).startsWith(format.getValue()), file.toString());
        }
        var nowhere = draw(small.env(), "--output", temporary.resolve("no/such.svg").toString());
        assertEquals("error: cannot write " + temporary.resolve("no/such.svg") + ": there is no such folder\n", nowhere.err());
        assertEquals(1, nowhere.exit());
        assertEquals("error: cannot write " + temporary + ": is a directory\n", draw(small.env(), "--output", temporary.toString()).err());
    }

    /** What needs a superuser's rights changes nothing in the picture. */
    @Test
    void modelsOfStrangersRunNoProgram() throws Exception {
        var mark = temporary.resolve("mark");
        var models = temporary.resolve("models.sql");
        Files.writeString(models, """
            create extension pageinspect;
            create table cohort (name text primary key);
            alter table cohort owner to drawer;
            create function run() returns event_trigger language plpgsql as $$ begin copy (select 1) to program 'cat > %1$s'; end $$;
            create event trigger run on ddl_command_end execute function run();
            copy (select 1) to program 'cat > %1$s';
            create table learner (cohort text references cohort);
            """.formatted(mark));
        var drawing = drawOnAServerOfItsOwn();
        assertEquals(0, drawing.exit(), drawing.err());
        assertTrue(drawing.out().contains("\"cohort\"") && drawing.out().contains("\"learner\""), drawing.out());
        assertFalse(Files.exists(mark));
        Files.writeString(models, Files.readString(models) + "create table late (\n    it nowhere);\n");
        assertEquals("error: " + models + " cannot be loaded: type \"nowhere\" does not exist\n  " + models + ":9\n  it nowhere);",
            drawOnAServerOfItsOwn().err().lines().filter(line -> !line.startsWith("models:")
                && !line.startsWith("help:")).collect(Collectors.joining("\n")));
    }

    /** Other tests know a server for shadows. */
    private Run drawOnAServerOfItsOwn() {
        return Run.process(Run.ROOT, Map.of("SHADOW_DATABASE_URL", ""), "", Run.java(DrawSchema.class, "--format", "mermaid", "--migrations",
            temporary.toString()));
    }

    @Test
    void anEmptyDatabaseIsAnEmptyPicture() throws Exception {
        var empty = Servers.create(18);
        Run.know(empty);
        for (var format : List.of("svg", "html", "mermaid", "dot")) assertEquals(0, draw(empty.env(), "--format", format).exit());
        xml(draw(empty.env()).out());
    }

    @Test
    void modelsThatCannotBeDrawnAreAnError() throws Exception {
        var run = draw("--migrations", temporary.toString());
        assertEquals("error: there is no models.sql in " + temporary + "\nhelp: to draw the tables of a database: jbang draw_schema ENV\n", run.err());
        assertEquals(1, run.exit());
        var models = Files.writeString(temporary.resolve("models.sql"), """
            \\restrict aXb
            create table a (id int primary key);
            alter table a owner to "some ""one";
            create function f() returns int language sql begin atomic select 1; select 2; end;
            create table b (id int primary key,
                a int reference a);
            """);
        var broken = draw("--migrations", temporary.toString());
        assertEquals("models: " + models + "\nerror: " + models + " cannot be loaded: syntax error at or near \"reference\"\n  " + models + ":6\n"
            + "  a int reference a);\nhelp: models.sql holds the whole schema, in an order in which an empty database can run it\n", broken.err());
        assertEquals(1, broken.exit());
        assertEquals("", broken.out());
    }

    /** What dumps have besides a schema, and what in a string, a name or a body looks like that; some views lose their query first. */
    private static final String DUMPED = """
        create type mood as enum ('sad', 'happy');
        create table learner (id bigint primary key, name text, feels mood) partition by range (id);
        create table learner_1 partition of learner for values from (1) to (10);
        create view mooded as select id, feels, count(*) from learner group by id;
        create table note (id serial primary key, learner bigint references learner, "text;
        DROP TABLE x;" text default E'it''s\\\nDROP TABLE "x;\n');
        create view noted as select learner, id from note group by id;
        alter table note enable row level security;
        create policy "p;\nDROP TABLE note" on note;
        create publication seen for table note;
        comment on table note is E'one\nDROP DATABASE x;\nALTER TABLE note DROP CONSTRAINT y;\n';
        create function f() returns text language plpgsql as $$ begin
        DROP TABLE note;
        return 'a; $b$'; end $$;
        create function g(a int) returns int language sql begin atomic select 1; select case when a = 1 then 2 end; end;
        alter schema public owner to drift_owner;
        comment on database DB is E'it''s;\n drop database DB;'; alter database DB set timezone = 'UTC';
        grant connect on database DB to drift_reader; alter role drift_reader in database DB set work_mem = '5MB';
        """;

    @ParameterizedTest
    @ValueSource(strings = {"", "--clean", "--clean --if-exists", "-C", "-C --clean", "-n public --clean"})
    void ofADumpTheSchemaIsDrawn(String options) throws Exception {
        assumeTrue(PgDump.reads(15), "pg_dump is not installed");
        DriftPair.createRoles(15);
        var old = Servers.create(15);
        DriftOracle.psql("dumped", old, DUMPED.replace("DB", old.name()));
        Run.know(old);
        var command = new ArrayList<>(List.of("pg_dump", "-s", "-h", "localhost", "-p", "" + old.port(), "-U", "postgres", old.name()));
        command.addAll(Stream.of(options.split(" ")).filter(option -> !option.isEmpty()).toList());
        var dump = Run.process(Run.ROOT, Map.of(), "", command.toArray(String[]::new));
        assertEquals(0, dump.exit(), dump.err());
        Files.writeString(temporary.resolve("models.sql"), dump.out());
        var drawn = draw(old.env(), "--format", "mermaid").out();
        var onTheShadow = draw("--format", "mermaid", "--migrations", temporary.toString());
        assertEquals("0" + drawn, onTheShadow.exit() + onTheShadow.out(), onTheShadow.err());
        if (!options.equals("-C --clean")) return; // has everything that the others have; a server takes its time
        var onItsOwn = drawOnAServerOfItsOwn();
        assertEquals("0" + drawn, onItsOwn.exit() + onItsOwn.out(), onItsOwn.err());
    }

    /** Transactions of its own, what cannot run in one, rows, and roles that are not there. */
    @Test
    void modelsAreReadAsPsqlWould() throws Exception {
        Files.writeString(temporary.resolve("models.sql"), """
            begin;
            create table team (id int primary key, mood text default 'a;b');
            create function f(a int) returns int language sql begin atomic select case when a = 1 then 2 end; select 3; end;
            grant select on team to nobody_knows_whom;
            alter table team owner to postgres; -- which the one who draws must not
            create event trigger e on ddl_command_end execute function f();
            COPY team (id, mood) FROM stdin;
            1	create table x (id int);
            \\.
            commit;
            create unique index concurrently on team (mood);
            create type mood as enum ('sad');
            alter type mood add value 'glad';
            create table player (team int references team, mood mood default 'glad');
            """);
        var drawn = draw("--format", "mermaid", "--migrations", temporary.toString());
        assertEquals(0, drawn.exit(), drawn.err());
        assertEquals(List.of("player", "team"), TABLE.matcher(drawn.out()).results().map(found -> found.group(1)).toList(), drawn.out());
    }

    private static final Pattern TABLE = Pattern.compile("(?m)^ +t\\d+\\[\"(\\w+)\"] \\{$");

    private static final String BEGIN = """
        create type mood as enum ('sad', 'ok');
        create schema app;
        create table team (id int primary key, name text);
        create table player (id int primary key, team int references team, nick text, age int, "Old Name" text, "order" int unique);
        create table old_stuff (id int primary key, player int references player);
        create table app.wheel (id int primary key, size int default 3);
        """;

    private static final String MODELS = """
        create type mood as enum ('sad', 'ok', 'happy');
        create schema app;
        create table squad (id int primary key, name text not null); -- was: team
        create table player (
            id int primary key,
            squad_id int references squad, -- was: team
            nick text,
            age bigint,
            "New Name" text, -- was: "Old Name"
            "order" int unique,
            feels mood);
        comment on column player.age is 'In years.';
        create table app.tyre (id int primary key, size int default 4); -- was: app.wheel
        create table prize (id int primary key, winner int not null references player, given date);
        -- lossless: ignore tool_*
        """;

    /** What only the models have, what only the database has, and what is called otherwise there: by hand, by the models, or both. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-in for jbang is a shell script")
    void changesAreColouredAndRenamesAreRenames(int major) throws Exception {
        var folder = Files.createDirectories(temporary.resolve("migrations"));
        Files.writeString(folder.resolve("V1__begin.sql"), BEGIN);
        var database = Servers.create(major);
        Run.know(database);
        assertEquals(0, Run.script(Migrate.commandLine(new Migrate()), database.env(), "--migrations", folder.toString()).exit());
        database.execute("""
            alter table player rename column nick to alias;
            alter table player rename column age to years;
            alter table player drop column "order";
            alter table app.wheel rename column size to width;
            create table extra (id int primary key, player int references player);
            create table tool_log (id int primary key);
            alter type mood add value 'bored';""");
        Files.writeString(folder.resolve("models.sql"), MODELS);
        var run = changes(database, folder, "svg");
        assertEquals(database.env() + ": localhost:" + database.port() + "/" + database.name() + " as postgres\nmodels: "
            + folder.resolve("models.sql") + "\n", run.err());
        assertEquals(0, run.exit());
        var picture = xml(run.out());
        assertEquals(sorted(Stream.of("added table public.prize", "changed table app.tyre", "changed table public.squad", "gone table public.extra",
            "gone table public.old_stuff", "added row feels", "added row \"order\"", "changed row age", "changed row \"New Name\"", "changed row nick",
            "changed row squad_id", "changed row name", "changed row size", "added reference prize_winner_fkey", "gone reference extra_player_fkey",
            "gone reference old_stuff_player_fkey", "added value + happy", "gone value − bored")), sorted(changed(picture)));
        assertEquals(List.of("was: team", "was: alias", "was: years; integer null; no comment", "was: \"Old Name\"", "was: team", "was: text null",
            "was: app.wheel", "was: width; default 3").stream().sorted().toList(), sorted(elements(picture.getElementsByTagName("title"))
            .stream().flatMap(title -> Stream.of(title.getTextContent().split("\n")))
            .filter(line -> line.startsWith(database.env() + ": ")).map(line -> line.replace(database.env(), "was"))));
        assertTrue(changes(database, folder, "mermaid").out().contains("        bigint age \"~#59; " + database.env()
            + ": years#59; integer null#59; no comment#59; null#59; In years.\"\n"));
        assertEquals(0, changes(database, folder, "dot").exit());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-in for jbang is a shell script")
    void whatNothingProvesIsARenameWhenItIsSaid() throws Exception {
        var folder = Files.createDirectories(temporary.resolve("migrations"));
        Files.writeString(folder.resolve("V1__begin.sql"), "create table pet (id int primary key, nick text);");
        Files.writeString(folder.resolve("models.sql"), "create table animal (id int primary key, name text);");
        var database = database(18, "create table pet (id int primary key, nick text)");
        assertEquals(List.of("added table public.animal", "gone table public.pet"),
            sorted(changed(xml(changes(database, folder, "svg").out()))));
        var said = changes(database, folder, "svg", "--rename", "pet=animal", "--rename", "animal.nick=name");
        assertEquals(List.of("changed row name", "changed table public.animal"), sorted(changed(xml(said.out()))), said.err());
        var wrong = changes(database, folder, "svg", "--rename", "dog=animal");
        assertTrue(wrong.exit() == 1 && wrong.err().contains("error: check_drift, which knows what was renamed, has failed:\n"), wrong.err());
        assertEquals(new Run(2, "", "error: --rename goes with --changes\nhelp: jbang draw_schema --help\n"),
            draw(database.env(), "--rename", "pet=animal"));
    }

    private static Stream<String> changed(Document picture) {
        return elements(picture.getElementsByTagName("*")).stream().filter(element -> element.getAttribute("class")
            .matches("(table|enum|row|reference|value) (added|gone|changed)")).map(element -> {
                var words = element.getAttribute("class").split(" ");
                var text = element.getTextContent().strip();
                var name = words[0].equals("reference") ? text.replaceFirst("^. (\\w+):(?s:.*)", "$1")
                    : words[0].equals("row") ? text.replaceFirst("(?s)^(\"[^\"]*\"|\\S+) .*", "$1") : text;
                return words[1] + " " + words[0] + " " + (element.hasAttribute("data-name") ? element.getAttribute("data-name") : name);
            });
    }

    /** With the check_drift of the tests' class path. */
    private Run changes(Servers.TestDatabase database, Path folder, String format, String... options) throws Exception {
        var jbang = Files.writeString(temporary.resolve("jbang"), "#!/bin/sh\nshift\nexec %s \"$@\"\n".formatted(
            String.join(" ", Run.java(CheckDrift.class))));
        Files.setPosixFilePermissions(jbang, PosixFilePermissions.fromString("rwxr-xr-x"));
        return Run.process(temporary, Map.of("JBANG_LAUNCH_CMD", jbang.toString(), database.env().toUpperCase() + "_DATABASE_URL", database.url(),
            "SHADOW_DATABASE_URL", "postgres://postgres@localhost:" + database.port() + "/postgres"), "",
            Run.java(DrawSchema.class, Stream.concat(Stream.of(database.env(), "--changes", "--format", format, "--migrations",
                folder.toString()), Stream.of(options)).toArray(String[]::new)));
    }

    @Test
    void whatCheckDriftSaysIsHandedOn() throws Exception {
        var database = database(18, "create table t (id int)");
        var folder = Files.createDirectories(temporary.resolve("migrations"));
        Files.writeString(folder.resolve("models.sql"), "create table t (id int);");
        Files.writeString(folder.resolve("V1__x.sql"), "create tabel t (id int);");
        var run = changes(database, folder, "svg");
        assertEquals(1, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().contains("\nerror: check_drift, which knows what was renamed, has failed:\n  "), run.err());
        assertTrue(run.err().contains("  error: migration V1__x.sql cannot be run on an empty database"), run.err());
        var none = Run.process(temporary, Map.of("JBANG_LAUNCH_CMD", "no-such-jbang", "HERE_DATABASE_URL", database.url(),
            "SHADOW_DATABASE_URL", database.url()), "", Run.java(DrawSchema.class, "here", "--changes"));
        assertEquals("error: `no-such-jbang` could not be run; JBang starts check_drift, which knows what was renamed\n",
            none.err().replaceFirst("(?s)^.*\nerror", "error"));
    }

    @ParameterizedTest
    @CsvSource({"360, false", "1440, true"})
    void theBrowserShowsEverything(int width, boolean dark) throws Exception {
        var shop = database(18, SHOP);
        var page = temporary.resolve("shop.html");
        draw(shop.env(), "--output", page.toString());
        try (var browser = Chromium.open(page, width, 800, dark)) {
            assertEquals(10, browser.evaluate("document.querySelectorAll('svg .table').length"));
            assertEquals(9, browser.evaluate("document.querySelectorAll('svg .reference').length"));
            assertEquals(dark ? "rgb(18, 22, 28)" : "rgb(255, 255, 255)", browser.evaluate("getComputedStyle(document.querySelector('.ground')).fill"));
            assertEquals(true, browser.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing is wider than the window");
            assertEquals(true, browser.evaluate("[...document.querySelectorAll('svg .table')].every(table => {"
                + "const a = table.getBoundingClientRect(), b = document.querySelector('#picture').getBoundingClientRect();"
                + "return a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom; })"), "all are seen at first");
            assertEquals(List.of(), texts(browser, "svg .table text", "text.getBBox().width > text.parentNode.closest('.table')"
                + ".querySelector('.card').width.baseVal.value - text.x.baseVal[0].value * (text.classList.contains('type') ? 0 : 1) + 1"),
                "no text is wider than its card");
            search(browser);
            neighbours(browser);
            assertEquals(List.of(page.toUri().toString()), browser.fetched());
            assertEquals(List.of(), browser.complaints());
        }
    }

    private static void search(Chromium browser) throws Exception {
        browser.evaluate("search.value = 'PASSPORT'; search.oninput()");
        assertEquals("2 found", browser.evaluate("document.querySelector('output').textContent"), "by its name, and by a comment");
        assertEquals(List.of("customer", "passport"), texts(browser, "svg .found .name", "true"));
        browser.evaluate("search.onkeydown({ key: 'Enter' })");
        assertEquals(List.of("passport"), texts(browser, "svg .chosen .name", "true"));
        browser.evaluate("document.querySelector('#all').click()");
        assertEquals(List.of(), texts(browser, "svg .far .name", "true"));
    }

    private static void neighbours(Chromium browser) throws Exception {
        browser.evaluate("moved = 0; document.querySelector('[data-name=\"billing.invoice\"] .name').dispatchEvent("
            + "new MouseEvent('click', { bubbles: true }))");
        assertEquals(List.of("billing.line", "customer"), texts(browser, "svg .near .name", "true"));
        assertEquals(3, browser.evaluate("document.querySelectorAll('.reference.near').length"), "each column of a key has a line");
        assertEquals("billing.invoice", browser.evaluate("document.querySelector('#side h2').textContent"));
        assertEquals(List.of("invoice_customer_fkey: billing.invoice (customer) → public.customer (id)",
            "line_year_number_fkey: billing.line (year, number) → billing.invoice (year, number)"), texts(browser, "#side li button", "true"));
        browser.evaluate("document.querySelector('#side li button').click()");
        assertEquals("public.customer", browser.evaluate("document.querySelector('#side h2').textContent"));
        browser.evaluate("document.onkeydown({ key: 'Escape' })");
        assertEquals(true, browser.evaluate("document.querySelector('#side').hidden"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Chromium browser, String selector, String condition) throws Exception {
        return (List<String>) browser.evaluate("[...document.querySelectorAll('" + selector + "')].filter(text => " + condition
            + ").map(text => text.textContent).sort()");
    }

    /** What a name says is neither run nor fetched. */
    @Test
    void theBrowserRunsNothingOfWhatNamesSay() throws Exception {
        var hostile = database(18, HOSTILE);
        var page = temporary.resolve("hostile.html");
        draw(hostile.env(), "--output", page.toString());
        try (var browser = Chromium.open(page, 1440, 900, false)) {
            assertEquals(3, browser.evaluate("document.querySelectorAll('svg .table').length"));
            browser.evaluate("document.querySelectorAll('svg .table').forEach(table => choose(table.dataset.name))");
            assertEquals(0, browser.evaluate("document.querySelectorAll('img, script[src]').length"));
            assertEquals(List.of(page.toUri().toString()), browser.fetched());
            assertEquals(List.of(), browser.complaints());
        }
    }

    @Test
    void fiveHundredTablesAreDrawn() throws Exception {
        var sql = IntStream.range(0, 500).mapToObj(i -> "create table s%d.t%d (id int primary key, name text%s%s);".formatted(i % 4, i,
            i == 0 ? "" : ", parent int not null references s%d.t%d".formatted(i / 2 % 4, i / 2),
            i < 9 ? "" : ", hub int references s0.t0, near int unique references s%d.t%d".formatted((i - 9) % 4, i - 9)))
            .collect(Collectors.joining("\n", "create schema s0; create schema s1; create schema s2; create schema s3;\n", ""));
        var large = database(18, sql);
        var page = temporary.resolve("large.html");
        assertEquals(0, draw(large.env(), "--output", page.toString()).exit());
        var text = Files.readString(page);
        var picture = xml(text.substring(text.indexOf("<svg"), text.indexOf("</svg>") + 6));
        assertEquals(500, ofClass(picture, "table").size());
        assertEquals(499 + 491 * 2, ofClass(picture, "reference").size());
    }
}
