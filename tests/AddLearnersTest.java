import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class AddLearnersTest {

    private static final String HEADER = "first_name,surname,rocketchat_user,github_name,personal_email_address\n";

    @TempDir Path folder;

    private Servers.TestDatabase database;

    @BeforeEach
    void migrate() throws IOException {
        use(15);
    }

    private void use(int major) throws IOException {
        database = CreateCohortTest.migrated(major);
        database.execute("insert into cohort (name) values ('C25 Data Eng'), ('C28')");
    }

    private Run add(String... arguments) {
        return Run.script(AddLearners.commandLine(new AddLearners()), arguments);
    }

    private Run addCsv(String csv, String... options) throws IOException {
        return addCsv(csv.getBytes(StandardCharsets.UTF_8), options);
    }

    private Run addCsv(byte[] csv, String... options) throws IOException {
        return add(Stream.concat(Stream.of("C28", database.env(), "--csv", file(csv)), Stream.of(options)).toArray(String[]::new));
    }

    private String file(byte[] csv) throws IOException {
        return Files.write(folder.resolve("Learners.csv"), csv).toString();
    }

    private List<String> learners() {
        return database.query("""
            select first_name, surname, rocketchat_user, github_name, personal_email_address, cohort.name
              from learner join cohort on cohort.id = cohort_id order by personal_email_address collate "C\"""");
    }

    /** Whatever was changed in values is said in the lines after the message. */
    private void assertAdded(String message, Run run) {
        assertEquals("", run.err());
        assertEquals(database.env() + ": localhost:" + database.port() + "/" + database.name() + " as postgres\n" + message + "\n", run.out());
        assertEquals(0, run.exit());
    }

    /** The message has FILE for the file, and ENV for the environment. */
    private void assertRefused(String message, Run run) {
        var before = learners();
        assertEquals(message.replace("FILE", folder.resolve("Learners.csv").toString()).replace("ENV", database.env()), run.err());
        assertEquals(1, run.exit());
        assertEquals(before, learners());
    }

    private static final String COLUMNS = "help: the columns, in any order: first_name, surname, personal_email_address, "
        + "rocketchat_user, github_name; the last two may be missing; other names: --map 'NAME=COLUMN', or --map 'NAME=' to leave it out\n";

    // ---- From a file

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void addsTheLearnersOfAFile(int major) throws IOException {
        use(major);
        assertAdded("Added 2 learners to C28\n  1 × address in lower case: `Ann@Example.org` → `ann@example.org`",
            addCsv(HEADER + "Ann,Smith,ann,ann-s,Ann@Example.org\nBob,Zulu,,,bob@example.org\n"));
        assertEquals(List.of("Ann|Smith|ann|ann-s|ann@example.org|C28", "Bob|Zulu|null|null|bob@example.org|C28"), learners());
    }

    @Test
    void programsReadTheAnswer() throws IOException {
        var csv = HEADER + "Ann,Smith,ann,ann-s,Ann@Example.org\nBob,Zulu,,,bob@example.org\n";
        var changes = "\"changes\":[\"1 × address in lower case: `Ann@Example.org` → `ann@example.org`\"],\"cohort\":\"C28\",\"created_cohort\":false,\"skipped\":";
        var line = database.env() + ": localhost:" + database.port() + "/" + database.name() + " as postgres\n";
        assertEquals(new Run(0, "{" + changes + "0,\"would_add\":2}\n", line), addCsv(csv, "--json", "--dry-run"));
        assertEquals(new Run(0, "{\"added\":2," + changes + "0}\n", line), addCsv(csv, "--json"));
        assertEquals(new Run(0, "{\"added\":0," + changes + "2}\n", line), addCsv(csv, "--json", "--skip-existing"));
        assertRefused(line + "error: 1 problem in FILE; nothing was added\n  line 2: ann@example.org is in the database already\n"
            + "help: --skip-existing leaves out who is in the database already\n", addCsv(HEADER + "Ann,Smith,,,ann@example.org\n", "--json"));
    }

    @Test
    void takesWhatSpreadsheetsWrite() throws IOException {
        assertAdded("""
            Added 3 learners to C28
              3 × column taken for another name: `Surname` → `surname`
              2 × blanks around a value: `  Ann Marie ` → `Ann Marie`""", addCsv("\uFEFF\" Surname \",PERSONAL_EMAIL_ADDRESS,First-Name\r\n"
            + "\"Smith, \"\"Jr\"\"\",\u00A0ann@example.org ,\"  Ann Marie \"\r\n\r\n"
            + "Nguyễn,zoë@bücher.example,Ærøskøbing 🐀\r\n"
            + "O'Neil\\,bob+1@mail.example.org,\\.")); // no line end at the end
        assertEquals(List.of("Ann Marie|Smith, \"Jr\"|null|null|ann@example.org|C28", "\\.|O'Neil\\|null|null|bob+1@mail.example.org|C28",
            "Ærøskøbing 🐀|Nguyễn|null|null|zoë@bücher.example|C28"), learners());
    }

    @ParameterizedTest
    @CsvSource(value = {"; | separated by ;", "'\t' | separated by tabs"}, delimiter = '|')
    void findsWhatSeparatesTheFields(char separator, String said) throws IOException {
        var csv = "First name^\"Surname\"^personal_email_address\n\"Ann^, B;\tC\"^Smith^ann@example.org\n".replace('^', separator);
        for (var line : List.of("", "sep=" + separator + "\r\n", "\"sep=" + separator + "\"\n")) {
            assertAdded("Added 1 learner to C28\n  " + said + "\n  2 × column taken for another name: `First name` → `first_name`", addCsv(line + csv));
            assertEquals(List.of("Ann" + separator + ", B;\tC|Smith|null|null|ann@example.org|C28"), learners());
            database.execute("delete from learner");
        }
    }

    @Test
    void takesTheDelimiterThatIsSaid() throws IOException {
        var csv = "first_name|surname|personal_email_address\nAnn;|Smith,|ann@example.org\n";
        assertRefused("error: 5 problems in FILE; nothing was added\n  line 1: column `first_name|surname|personal_email_address` is unknown\n"
            + "  line 1: column first_name is missing\n  line 1: column surname is missing\n  line 1: column personal_email_address is missing\n"
            + "  line 2: 2 fields, but the header has 1\nhelp: --delimiter CHARACTER says what separates the fields\n", addCsv(csv));
        assertAdded("Added 1 learner to C28\n  separated by |", addCsv(csv, "--delimiter", "|"));
        assertEquals(List.of("Ann;|Smith,|null|null|ann@example.org|C28"), learners());
        for (var delimiter : List.of("", "||", "\n", "\""))
            assertUsage("--delimiter takes one character, or tab, not '" + delimiter + "'", "C28", database.env(), "--csv", "x", "--delimiter", delimiter);
    }

    @Test
    void takesColumnsByOtherNames() throws IOException {
        var csv = "Vorname,Nachname,E-Mail,Nr=,\nAnn,Smith,ann@example.org,1,\n";
        assertAdded("Added 1 learner to C28\n  3 × column taken for another name: `Vorname` → `first_name`",
            addCsv(csv, "--map", "vorname=first_name", "--map", "Nachname=surname", "--map", " e_mail =Personal-email address", "--map", "Nr=="));
        assertEquals(List.of("Ann|Smith|null|null|ann@example.org|C28"), learners());
        assertRefused("error: 1 problem in FILE; nothing was added\n  line 1: there is no column `name`, of which --map speaks\n" + COLUMNS,
            addCsv("first_name,surname,personal_email_address\nAnn,Smith,a@example.org\n", "--map", "Name=surname"));
        for (var map : List.of("x", "=surname", "x=y"))
            assertUsage("--map takes NAME=COLUMN, with one of first_name, surname, personal_email_address, rocketchat_user, github_name, not '"
                + map + "'", "C28", database.env(), "--csv", "x", "--map", map);
        assertUsage("--map, --delimiter and --encoding go with --csv", "C28", database.env(), "--random", "1", "--map", "x=surname");
    }

    @Test
    void leavesOutWhatSpreadsheetsLeaveEmpty() throws IOException {
        assertAdded("Added 2 learners to C28\n  2 × empty row left out", addCsv(
            "first_name,,surname,personal_email_address,,\nAnn,,Smith,ann@example.org,,\n,,,,,\n , ,\u00A0,,,\nBob,,Zulu,bob@example.org\n\n"));
        assertRefused("error: 1 problem in FILE; nothing was added\n  line 2: column 2 has a value, but no name\n" + COLUMNS,
            addCsv("first_name,,surname,personal_email_address\nCid,Mr,Botha,cid@example.org\n"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, '\uFEFF', UTF-16LE, true", "UTF-16BE, '\uFEFF', UTF-16BE, true", "UTF-16LE, '', UTF-16LE, true",
        "UTF-16BE, '', UTF-16BE, true", "windows-1252, '', windows-1252, true", "UTF-16LE, '\uFEFF', UTF-16, false", "IBM850, '', IBM850, false"})
    void findsTheEncoding(String encoding, String mark, String said, boolean found) throws IOException {
        var csv = (mark + HEADER + "Zoë,Müller,,,zoe@example.org\n").getBytes(encoding);
        var options = found ? new String[0] : new String[] {"--encoding", said};
        assertAdded("Added 1 learner to C28\n  read as " + encoding + (found ? "; if it is not that: --encoding NAME" : ""), addCsv(csv, options));
        assertEquals(List.of("Zoë|Müller|null|null|zoe@example.org|C28"), learners());
    }

    @Test
    void saysHowToSaveAWorkbook() throws IOException {
        for (var magic : List.of("PK\3\4", "\u00D0\u00CF\u0011\u00E0"))
            assertRefused("error: FILE is a workbook of a spreadsheet, not CSV; nothing was added\nhelp: in the spreadsheet: Save As, CSV UTF-8 "
                + "(of Numbers and Google Sheets: export or download as CSV)\n", addCsv((magic + "x").getBytes(StandardCharsets.ISO_8859_1)));
        assertUsage("--encoding takes UTF-8, UTF-16, Windows-1252 or another that Java knows, not 'x y'", "C28", database.env(), "--csv", "x",
            "--encoding", "x y");
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void makesOneTextOfWhatMeansTheSame(int major) throws IOException {
        use(major);
        database.execute("insert into learner (first_name, surname, personal_email_address, cohort_id) values ('Old', 'One', 'Zoe\u0308@Example.org', 1)");
        assertRefused("""
            error: 3 problems in FILE; nothing was added
              line 2: zoë@example.org is in the database already
              line 3: zoë@example.org is in line 2 already
              line 3: zoë@example.org is in the database already
            help: --skip-existing leaves out who is in the database already
            """, addCsv(HEADER + "Zoe,S,,,zoë@example.org\nZoe,S,,,ZOE\u0308@example.org\n"));
        assertAdded("""
            Added 2 learners to C28
              4 × characters that nobody sees in a value: `?Ada` → `Ada`
              3 × user name out of an @ or a web address: `@ada` → `ada`
              1 × address in Unicode's composed form: `Bob@bu?cher.example` → `Bob@bücher.example`
              1 × address in lower case: `Bob@bücher.example` → `bob@bücher.example`""".replace("bu?", "bu\u0308"),
            addCsv(HEADER + "\u200BAda,Sm\u00ADith,@ada,https://github.com/Ada-L?tab=stars,ada\u200D@example.org\u200E\n"
                + "👩\u200D👧,Zulu,https://chat.example.org:3000/direct/bob.z/,bob\u2060,Bob@bu\u0308cher.example\n"));
        assertEquals(List.of("Ada|Smith|ada|Ada-L|ada@example.org|C28", "👩\u200D👧|Zulu|bob.z|bob|bob@bücher.example|C28"),
            learners().subList(1, 3));
    }

    @Test
    void refusesWhatIsNoName() throws IOException {
        var help = "help: put it right and run the command again\n";
        assertRefused("""
            error: 6 problems in FILE; nothing was added
              line 2: first_name has 201 characters, and may have 200
              line 3: first_name has a line break in it
              line 5: `https://github.com/ada` is not a rocketchat_user
              line 5: `github.com/ada/repository` is not a github_name
              line 6: `@` is not a rocketchat_user
              line 6: `https://example.org/ada` is not a github_name
            """ + help, addCsv(HEADER + "🐀".repeat(201) + ",S,,,a@example.org\n\"Ann\nMarie\",S,,,b@example.org\n"
                + "A,S,https://github.com/ada,github.com/ada/repository,c@example.org\nA,S,@,https://example.org/ada,d@example.org\n"));
        assertAdded("Added 1 learner to C28", addCsv(HEADER + "🐀".repeat(200) + ",S,,,a@example.org\n"));
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() throws IOException {
        database.execute("insert into learner (first_name, surname, personal_email_address, cohort_id) values ('Old', 'One', 'Old@Example.org', 1)");
        assertRefused("""
            error: 11 problems in FILE; nothing was added
              line 2: first_name is empty
              line 3: surname is empty
              line 3: `ann` is not an e-mail address
              line 4: first_name has a line break in it
              line 6: 4 fields, but the header has 5
              line 7: 6 fields, but the header has 5
              line 9: dup@example.org is in line 2 already
              line 10: github_name has a NUL byte in it
              line 10: dup@example.org is in line 2 already
              line 11: old@example.org is in the database already
              line 13: first_name is empty
            help: --skip-existing leaves out who is in the database already
            """, addCsv(HEADER + """
                ,Smith,,,DUP@example.org
                Ann, ,,,ann
                "Two
                lines",Smith,,,good@example.org
                Ann,Smith,,ann@example.org
                Ann,Smith,,,ann@example.org,x
                \s
                Ann,Smith,,,Dup@example.org
                Ann,Smith,,\0,dup@example.org
                Ann,Smith,,,OLD@example.org
                ,,,,
                \u00A0,Smith,,,nobody@example.org
                """));
    }

    @Test
    void showsTwentyProblemsAndCountsTheRest() throws IOException {
        var rows = IntStream.range(0, 1_300).mapToObj(i -> "Ann,Smith,,,a@example.org\n").collect(Collectors.joining());
        var shown = IntStream.range(3, 23).mapToObj(i -> "  line " + i + ": a@example.org is in line 2 already\n").collect(Collectors.joining());
        assertRefused("error: 1,299 problems in FILE; nothing was added\n" + shown + "  … and 1,279 more\nhelp: put it right and run the command again\n",
            addCsv(HEADER + rows));
    }

    @Test
    void saysEverythingThatIsWrongWithTheHeader() throws IOException {
        assertRefused("""
            error: 6 problems in FILE; nothing was added
              line 1: column `Email` is unknown
              line 1: column surname is there twice
              line 1: column first_name is missing
              line 1: column personal_email_address is missing
              line 2: column 4 has a value, but no name
              line 2: surname is empty
            """ + COLUMNS, addCsv("surname,Email,Surname,\n,a,b,c\n"));
    }

    @Test
    void saysThatThereIsNothing() throws IOException {
        for (var nothing : List.of("", "\uFEFF", "\n\r\n"))
            assertRefused("error: nothing was added: FILE is empty\n" + COLUMNS, addCsv(nothing));
        assertRefused("error: nothing was added: FILE has a header, but no learners\n" + COLUMNS, addCsv(HEADER));
    }

    /** A file of two encodings is one that nobody can guess. */
    @Test
    void refusesWhatIsNotOfTheEncoding() throws IOException {
        var mixed = (HEADER + "Zo\u00C3\u00AB,Smith,,,a@example.org\nZo\u00EB,Smith,,,b@example.org\nBob,\"\u00C9\",,,c@example.org\n")
            .getBytes(StandardCharsets.ISO_8859_1);
        assertRefused("""
            error: 2 problems in FILE; nothing was added
              line 3: first_name is not UTF-8
              line 4: surname is not UTF-8
            help: save the file as CSV in UTF-8, or say --encoding Windows-1252, or what it is
            """, addCsv(mixed));
        assertRefused("""
            error: 1 problem in FILE; nothing was added
              line 1: the header is not US-ASCII; what follows was not read
            help: save the file as CSV in UTF-8, or say --encoding Windows-1252, or what it is
            """, addCsv("first_name,Namé\nAnn,Smith\n", "--encoding", "ASCII"));
    }

    @Test
    void refusesQuotesThatDoNotFit() throws IOException {
        var help = "help: put it right and run the command again\n";
        assertRefused("error: 2 problems in FILE; nothing was added\n  line 2: surname is empty\n  line 3: a quote is opened here and never closed\n" + help,
            addCsv("first_name,personal_email_address,surname\nAnn,a@example.org,\nBob,b@example.org,\"Smith\nCid,c@example.org,Jones\n"));
        assertRefused("error: 1 problem in FILE; nothing was added\n  line 3: a quote is closed before its field ends; what follows was not read\n" + help,
            addCsv(HEADER + "Ann,Smith,,,a@example.org\nBob,\"Smith\"x,,,b@example.org\n,,,,\n"));
        assertRefused("error: 1 problem in FILE; nothing was added\n  line 2: a row of more than 1,048,576 characters: is a quote never closed? "
            + "what follows was not read\n" + help, addCsv(HEADER + "\"" + "Ann,Smith,,,a@example.org\n".repeat(50_000)));
    }

    @Test
    void refusesWhatIsNoEmailAddress() throws IOException {
        var addresses = List.of("ann", "ann@", "@example.org", "ann@example", "ann@@example.org", "a nn@example.org", "ann@exa mple.org", "ann@example..org",
            "ann@.example.org", "ann@example.org.", ".ann@example.org", "a..nn@example.org", "ann@-example.org", "ann@example-.org", "<ann@example.org>",
            "ann@example.org;bob@example.org", "ann:b@example.org", "a".repeat(59) + "@" + "a".repeat(200) + ".org");
        var problems = IntStream.range(0, addresses.size()).mapToObj(i -> "  line " + (i + 2) + ": `"
            + addresses.get(i).replaceAll("(.{60}).*", "$1…") + "` is not an e-mail address\n").collect(Collectors.joining());
        assertRefused("error: 18 problems in FILE; nothing was added\n" + problems + "help: put it right and run the command again\n",
            addCsv(HEADER + addresses.stream().map(address -> "Ann,Smith,,," + address + "\n").collect(Collectors.joining())));
    }

    @Test
    void takesAddressesOfAllLanguages() throws IOException {
        var addresses = List.of("o'neil+x_1@mail.example.co.za", "a@b.c", "-@x--y.org", "zoe\u0308@bücher.example", "用户@例子.公司", "हिन्दी@डाटामेल.भारत", "𠀋@example.org",
            "a".repeat(50) + "@" + "a".repeat(199) + ".org");
        assertAdded("Added 8 learners to C28\n  1 × address in Unicode's composed form: `zoe\u0308@bücher.example` → `zoë@bücher.example`", addCsv(HEADER + addresses.stream().map(address -> "Ann,Smith,,," + address + "\n").collect(Collectors.joining())));
        assertEquals(addresses.stream().map(address -> Normalizer.normalize(address, Normalizer.Form.NFC)).sorted().toList(), database.query("select personal_email_address from learner").stream().sorted().toList());
    }

    @Test
    void refusesAnAddressOfEndlessLength() throws IOException {
        assertRefused("error: 1 problem in FILE; nothing was added\n  line 2: `" + "a.".repeat(30) + "…` is not an e-mail address\n"
            + "help: put it right and run the command again\n", addCsv(HEADER + "Ann,Smith,,," + "a.".repeat(100_000) + "a@example.org\n"));
    }

    @Test
    void saysWhyAFileCannotBeRead() throws IOException {
        Files.delete(Path.of(file(new byte[0])));
        var help = "; nothing was added\nhelp: --csv takes a file, or - for standard input\n";
        assertRefused("error: cannot read FILE (No such file or directory)" + help, add("C28", database.env(), "--csv", folder + "/Learners.csv"));
        assertRefused("error: cannot read " + folder + " (Is a directory)" + help, add("C28", database.env(), "--csv", folder.toString()));
    }

    @Test
    void aSecondRunWithSkipExistingIsHarmless() throws IOException {
        var csv = HEADER + "Ann,Smith,,,ann@example.org\nBob,Zulu,,,bob@example.org\n";
        assertAdded("Added 2 learners to C28, skipped 0 learners that the database has already", addCsv(csv, "--skip-existing"));
        assertAdded("Added 1 learner to C28, skipped 2 learners that the database has already",
            addCsv(csv + "Cid,Botha,,,cid@example.org\n", "--skip-existing"));
        assertEquals(3, learners().size());
        assertRefused("error: 1 problem in FILE; nothing was added\n  line 5: dan@example.org is in line 4 already\nhelp: put it right and run the command again\n",
            addCsv(csv + "Dan,Botha,,,dan@example.org\nDan,Botha,,,dan@example.org\n", "--skip-existing"));
    }

    /** Whatever can stand in a name comes out as it went in, however the file writes it. */
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void keepsEveryCharacter(int major) throws IOException {
        use(major);
        var random = new Random(major);
        var atoms = List.of("a", "Z", "\\", "\\N", "\\.", "\\t", "\"", ",", "'", "\t", " ", ";", "NULL", "é", "e\u0301", "ß", "И", "名", "\u00A0",
            "🐀", "👩👧", "\uFFFD", "\uE000", "\u0001", "\u007F", "$1", ":a", "?", "%s", "{}");
        var columns = new ArrayList<>(List.of(HEADER.strip().split(",")));
        Collections.shuffle(columns, random);
        var end = random.nextBoolean() ? "\n" : "\r\n";
        var csv = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "").append(String.join(",", columns)).append(end);
        var expected = new ArrayList<List<String>>();
        for (var i = 0; i < 2_000; i++) {
            var row = columns.stream().map(column -> random.nextInt(5) == 0 && column.matches("rocketchat_user|github_name") ? null
                : "x" + random.ints(random.nextInt(12), 0, atoms.size()).mapToObj(atoms::get).collect(Collectors.joining()) + "y").collect(Collectors.toList());
            row.set(columns.indexOf("personal_email_address"), String.format("%06d@example.org", i));
            expected.add(row);
            csv.append(row.stream().map(value -> value == null ? random.nextBoolean() ? "" : "\" \""
                : random.nextInt(3) > 0 || value.matches("(?s).*[\",].*") ? "\" " + value.replace("\"", "\"\"") + "\t\"" : " " + value)
                .collect(Collectors.joining(","))).append(end);
        }
        var added = addCsv(csv.toString());
        assertTrue(added.out().matches("(?s).*\nAdded 2,000 learners to C28\n  9,\\d{3} × blanks around a value: [^\n]*\n"), added.out() + added.err());
        var actual = database.jdbi().withHandle(handle -> handle.createQuery("select " + String.join(", ", columns) + " from learner order by personal_email_address")
            .map((row, context) -> Arrays.asList(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5))).list());
        assertEquals(expected, actual);
    }

    // ---- Invented

    @Test
    void inventsLearners() {
        assertAdded("Added 30 learners to C28", add("C28", database.env(), "--random", "30", "--seed", "7"));
        var first = learners();
        assertEquals(30, first.size());
        for (var learner : first) assertTrue(learner.matches("[^|]+\\|[^|]+\\|[a-z.]+\\d+\\|[a-z-]+\\d+\\|[a-z.]+\\d+@example\\.org\\|C28"), learner);
        database.execute("delete from learner");
        assertAdded("Added 30 learners to C28", add("C28", database.env(), "--random", "30", "--seed", "7"));
        assertEquals(first, learners());
        assertAdded("Added 0 learners to C28, skipped 30 learners that the database has already", add("C28", database.env(), "--random", "30", "--seed", "7", "--skip-existing"));
        var refused = add("C28", database.env(), "--random", "1", "--seed", "7");
        assertTrue(refused.err().matches("error: 1 problem in the invented learners; nothing was added\n  learner 1: [a-z.]+\\d+@example.org is in the database already\nhelp: .*\n"), refused.err());
        assertAdded("Added 1 learner to C28", add("C28", database.env(), "--random", "1"));
    }

    @Test
    void saysWhatIsWrongWithTheCommand() {
        assertUsage("say which learners " + database.env() + " gets: --csv FILE, --csv - or --random N", "C28", database.env());
        assertUsage("say which learners " + database.env() + " gets: --csv FILE, --csv - or --random N", "C28", database.env(), "--seed", "1");
        assertUsage("--csv reads learners, --random and --seed invent them: say one of the two", "C28", database.env(), "--csv", "x", "--random", "1");
        assertUsage("--csv reads learners, --random and --seed invent them: say one of the two", "C28", "--csv", "x", "--seed", "1");
        assertUsage("--random takes a number from 1 up, not 0", "C28", "--random", "0");
        assertUsage("invalid value for option '--random': 'many' is not an int", "C28", "--random", "many");
        assertUsage("missing required parameter: 'COHORT'");
    }

    private void assertUsage(String message, String... arguments) {
        var run = add(arguments);
        assertEquals("error: " + message + "\nhelp: jbang add_learners --help\n", run.err());
        assertEquals(2, run.exit());
    }

    // ---- The database

    @Test
    void saysWhichCohortsThereAre() {
        var cohorts = "; nothing was added\n  the cohorts there are: C25 Data Eng, C28\n";
        assertRefused("error: there is no cohort C30 in ENV" + cohorts + "help: jbang create_cohort C30 ENV\n", add("C30", database.env(), "--random", "1"));
        assertRefused("error: there is no cohort c28 in ENV" + cohorts + "help: did you mean C28?\n", add("c28", database.env(), "--random", "1"));
        assertRefused("error: there is no cohort C 28 in ENV" + cohorts + "help: did you mean C28? if not: jbang create_cohort 'C 28' ENV\n", add("C 28", database.env(), "--random", "1"));
        assertRefused("error: there is no cohort C25 in ENV" + cohorts + "help: did you mean C25 Data Eng? if not: jbang create_cohort C25 ENV\n", add("C25", database.env(), "--random", "1"));
        database.execute("delete from cohort");
        assertRefused("error: there is no cohort it's in ENV; nothing was added\n  there are no cohorts yet\nhelp: jbang create_cohort 'it'\\''s' ENV\n", add("it's", database.env(), "--random", "1"));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void aDryRunChecksEverythingAndAddsNothing(int major) throws IOException {
        use(major);
        var csv = HEADER + "Ann,Smith,,,ann@example.org\nBob,Zulu,,,Bob@example.org\n";
        assertAdded("Would add 2 learners to C28; nothing was added\n  1 × address in lower case: `Bob@example.org` → `bob@example.org`",
            addCsv(csv, "--dry-run"));
        assertEquals(List.of(), learners());
        database.execute("alter table learner add constraint no_bob check (first_name <> 'Bob')");
        var refused = addCsv(csv, "--dry-run");
        assertTrue(refused.err().startsWith("error: new row for relation \"learner\" violates check constraint \"no_bob\""), refused.err());
        assertAdded("Would add 5 learners to C28; nothing was added", add("C28", database.env(), "--random", "5", "--dry-run"));
        assertRefused("error: 1 problem in FILE; nothing was added\n  line 2: surname is empty\nhelp: put it right and run the command again\n",
            addCsv(HEADER + "Ann,,,,ann@example.org\n", "--dry-run"));
        assertAdded("Added 1 learner to C28", addCsv(HEADER + "Ann,Smith,,,ann@example.org\n"));
        assertEquals(List.of("1"), database.query("select id from learner")); // no number was taken
        assertAdded("Would add 1 learner to C28, skipped 1 learner that the database has already; nothing was added",
            addCsv(HEADER + "Ann,Smith,,,ann@example.org\nCid,Botha,,,cid@example.org\n", "--dry-run", "--skip-existing"));
        assertEquals(List.of("Ann|Smith|null|null|ann@example.org|C28"), learners());
    }

    @Test
    void offersToCreateACohort() throws IOException {
        var environment = new HashMap<String, String>();
        environment.put("CI", null);
        environment.put("IT_DATABASE_URL", database.url());
        var csv = file((HEADER + "Ann,Smith,,,ann@example.org\n").getBytes(StandardCharsets.UTF_8));
        var question = "it has no cohort C29, but C25 Data Eng, C28; create C29? [y/N] ";
        var no = Run.onTerminal(folder, environment, List.of(question, "n\n"), Run.java(AddLearners.class, "C29", "it", "--csv", csv));
        assertEquals(1, no.exit());
        assertTrue(no.out().contains("error: there is no cohort C29 in it; nothing was added\n"), no.out());
        assertEquals(List.of("C25 Data Eng", "C28"), database.query("select name from cohort order by id"));
        var dry = Run.onTerminal(folder, environment, List.of(), Run.java(AddLearners.class, "C29", "it", "--csv", csv, "--dry-run"));
        assertTrue(!dry.out().contains("create C29?") && dry.exit() == 1, dry.out());
        var yes = Run.onTerminal(folder, environment, List.of(question, "y\n"), Run.java(AddLearners.class, "C29", "it", "--csv", csv));
        assertTrue(yes.exit() == 0 && yes.left().contains("Created cohort C29\nAdded 1 learner to C29\n"), yes.out());
        assertEquals(List.of("Ann|Smith|null|null|ann@example.org|C29"), learners());
        var existing = Run.onTerminal(folder, environment, List.of("create C30?", "y\n"), Run.java(AddLearners.class, "C30", "it", "--csv", csv));
        assertEquals(1, existing.exit()); // all or nothing: no cohort either
        assertEquals(List.of("C25 Data Eng", "C28", "C29"), database.query("select name from cohort order by id"));
    }

    @Test
    void saysToMigrateADatabaseAtAnyOlderVersion() throws IOException {
        var old = Servers.create(15);
        Run.know(old);
        var differences = new ArrayList<String>();
        var migrations = Files.list(Run.ROOT.resolve("migrations")).filter(file -> file.getFileName().toString().startsWith("V"))
            .sorted(Comparator.comparing(file -> Integer.valueOf(file.getFileName().toString().replaceAll("V(\\d+)__.*", "$1")))).toList();
        for (var migration : migrations) {
            var run = add("C28", old.env(), "--random", "1");
            assertEquals(1, run.exit(), "before " + migration);
            assertTrue(run.err().matches("error: " + old.env() + " is at another version: .*; nothing was added\nhelp: jbang migrate " + old.env() + "\n"), run.err());
            differences.add(run.err().replaceAll("(?s).*version: (.*);.*", "$1"));
            old.execute("begin;" + Files.readString(migration) + ";commit");
        }
        assertEquals(List.of("there is no table cohort", "there is no column learner.cohort_id", "column learner.cohort is required"),
            differences.stream().distinct().toList());
        assertTrue(add("C28", old.env(), "--random", "1").err().startsWith("error: there is no cohort C28"));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void namesTheLearnerThatSomebodyElseAddsMeanwhile(int major) throws Exception {
        use(major);
        try (var other = database.jdbi().open()) {
            other.begin();
            other.execute("insert into learner (first_name, surname, personal_email_address, cohort_id) values ('Bob', 'Zulu', 'bob@example.org', 1)");
            var csv = HEADER + "Ann,Smith,,,ann@example.org\nBob,Zulu,,,bob@example.org\n";
            file(csv.getBytes(StandardCharsets.UTF_8));
            var refused = CompletableFuture.supplyAsync(() -> add("C28", database.env(), "--csv", folder + "/Learners.csv"));
            awaitWaiting();
            other.commit();
            assertRefused("error: 1 problem in FILE; nothing was added\n  line 3: bob@example.org is in the database already\n"
                + "help: --skip-existing leaves out who is in the database already\n", refused.get());
        }
        assertEquals(List.of("Bob|Zulu|null|null|bob@example.org|C25 Data Eng"), learners());
        try (var other = database.jdbi().open()) {
            other.begin();
            other.execute("insert into learner (first_name, surname, personal_email_address, cohort_id) values ('Ann', 'Smith', 'ann@example.org', 1)");
            var skipping = CompletableFuture.supplyAsync(() -> add("C28", database.env(), "--csv", folder + "/Learners.csv", "--skip-existing"));
            awaitWaiting();
            other.commit();
            assertAdded("Added 0 learners to C28, skipped 2 learners that the database has already", skipping.get());
        }
    }

    private void awaitWaiting() {
        database.await("select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like 'insert into learner%'");
    }

    @Test
    void locksNothingWhileItReads() throws Exception {
        var process = start("-");
        try (var in = process.getOutputStream()) {
            in.write((HEADER + "Ann,Smith,,,ann@example.org\n").getBytes(StandardCharsets.UTF_8));
            in.flush();
            database.await("select count(*) from pg_stat_activity where datname = current_database() and query like 'copy %'");
            database.execute("begin; set local lock_timeout = '5s'; lock table learner, cohort in access exclusive mode; commit");
        }
        assertEquals(0, process.waitFor());
        assertEquals(List.of("Ann|Smith|null|null|ann@example.org|C28"), learners());
    }

    @Test
    void leavesNothingWhenItIsKilled() throws Exception {
        var rows = IntStream.range(0, 20_000).mapToObj(i -> "Ann,Smith,,,a" + i + "@example.org\n").collect(Collectors.joining());
        var csv = file((HEADER + rows + "Zoë,Last,,,zoe@example.org\n").getBytes(StandardCharsets.UTF_8));
        try (var other = database.jdbi().open()) { // keeps it waiting at the last learner
            other.begin();
            other.execute("insert into learner (first_name, surname, personal_email_address, cohort_id) values ('Zoë', 'Last', 'zoe@example.org', 1)");
            var process = start(csv);
            awaitWaiting();
            process.destroyForcibly().waitFor();
            other.rollback();
        }
        database.awaitNobody();
        assertEquals(List.of(), learners());
        assertAdded("Added 20,001 learners to C28", add("C28", database.env(), "--csv", csv));
    }

    private Process start(String csv) throws IOException {
        var builder = new ProcessBuilder(Run.ROOT.resolve("jbang").toString(), "scripts/add_learners.java", "C28", database.env(), "--csv", csv)
            .directory(Run.ROOT.toFile()).redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile());
        builder.environment().put(database.env().toUpperCase() + "_DATABASE_URL", database.url());
        return builder.start();
    }

    // ---- As users run it

    @Test
    void readsStandardInput() {
        var run = onDev(HEADER + "Zoë 🐀,Smith,,,zoe@example.org\n", "C28", "--csv", "-");
        assertEquals("", run.err());
        assertEquals("dev: localhost:" + database.port() + "/" + database.name() + " as postgres\nAdded 1 learner to C28\n", run.out());
        assertEquals(List.of("Zoë 🐀|Smith|null|null|zoe@example.org|C28"), learners());
        run = onDev(HEADER + "Zoë,Smith,,,Zoë\n", "C28", "--csv", "-");
        assertEquals("error: 1 problem in standard input; nothing was added\n  line 2: `Zoë` is not an e-mail address\nhelp: put it right and run the command again\n", run.err());
        assertEquals(1, run.exit());
    }

    /** A run through the wrapper, without JBang's remark when it happens to be the first after a change. */
    private Run onDev(String stdin, String... arguments) {
        var command = Run.prepend("./jbang", Run.prepend("add_learners", arguments));
        var run = Run.process(Run.ROOT, Map.of("DEV_DATABASE_URL", database.url()), stdin, command);
        return new Run(run.exit(), run.out(), run.err().replaceAll("(?m)^\\[jbang\\].*\\R", ""));
    }

    @Test
    void devGetsFiveInventedLearners() {
        var run = onDev("", "C28");
        assertEquals("", run.err());
        assertTrue(run.out().endsWith("\nAdded 5 learners to C28\n"), run.out());
        assertEquals(5, learners().size());
    }

    @Test
    void startsWithoutFakerAndProgressBar() throws IOException {
        var run = Run.process(Run.ROOT, Map.of("DEV_DATABASE_URL", database.url(), "JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + folder.resolve("classes-%p")),
            HEADER + "Ann,Smith,,,ann@example.org\n", "./jbang", "add_learners", "C28", "--csv", "-");
        assertEquals(0, run.exit());
        try (var logs = Files.list(folder)) {
            var loaded = logs.map(log -> read(log)).filter(log -> log.contains(" AddLearners ")).findFirst().orElseThrow();
            for (var library : List.of("net.datafaker", "org.yaml", "me.tongfei", "org.jline")) assertFalse(loaded.contains(library), library);
        }
    }

    /** A terminal by util-linux's script. The file is a pipe, so that it takes as long as it takes the bar to show. */
    @Test
    void showsABarOnATerminalForWhatTakesLongerThanASecond() throws Exception {
        var quick = onATerminal(file((HEADER + "Ann,Smith,,,ann@example.org\n").getBytes(StandardCharsets.UTF_8)));
        assertEquals(0, quick.waitFor());
        assertTrue(read(folder.resolve("out")).contains("Added 1 learner to C28"), read(folder.resolve("out")));
        assertFalse(read(folder.resolve("out")).contains("Reading"), read(folder.resolve("out")));

        var pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        var slow = onATerminal(pipe.toString());
        try (var writer = Files.newBufferedWriter(pipe)) {
            writer.write(HEADER + "Bob,Zulu,,,bob@example.org\n");
            writer.flush();
            while (!read(folder.resolve("out")).contains("Reading pipe ") && slow.isAlive()) LockSupport.parkNanos(10_000_000);
        }
        assertEquals(0, slow.waitFor());
        assertTrue(read(folder.resolve("out")).contains("Added 1 learner to C28"), read(folder.resolve("out")));
    }

    private Process onATerminal(String csv) throws IOException {
        assumeTrue(System.getProperty("os.name").equals("Linux") && Files.exists(Path.of("/usr/bin/script")), "there is no script(1) of util-linux");
        Files.deleteIfExists(folder.resolve("out"));
        var builder = new ProcessBuilder("script", "-qefc", "./jbang add_learners C28 --csv " + csv, folder.resolve("out").toString())
            .directory(Run.ROOT.toFile()).redirectInput(ProcessBuilder.Redirect.PIPE).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DEV_DATABASE_URL", database.url());
        return builder.start();
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
