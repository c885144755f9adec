import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A project as a team has run it with Flyway for years: a folder, a database, and Flyway itself. */
abstract class FlywayProject {

    static final String ANIMAL = "create table animal (id bigint primary key, name text);\n";

    @TempDir Path root;
    Path folder;
    Servers.TestDatabase database;

    @BeforeEach
    void createDatabase() throws IOException {
        folder = Files.createDirectory(root.resolve("sql"));
        database = Servers.create(18);
        Run.know(database);
    }

    void write(String... namesAndTexts) {
        try {
            for (var i = 0; i < namesAndTexts.length; i += 2) {
                var file = folder.resolve(namesAndTexts[i]);
                Files.createDirectories(file.getParent());
                Files.writeString(file, namesAndTexts[i + 1]);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Object flyway(String version, String command, Map<String, String> settings) {
        return RealFlyway.run(version, database, folder, command, settings);
    }

    Run migrate(String... options) {
        var arguments = new ArrayList<>(List.of(database.env(), "--migrations", folder.toString()));
        arguments.addAll(Arrays.asList(options));
        return Run.script(Migrate.commandLine(new Migrate()), arguments.toArray(String[]::new));
    }

    /** The models are what the database has. */
    Run drift(String... options) {
        var arguments = new ArrayList<>(List.of(database.env(), "--migrations", folder.toString()));
        arguments.addAll(Arrays.asList(options));
        var models = Run.script(CheckDrift.commandLine(new CheckDrift()), Run.prepend("--models", arguments.toArray(String[]::new)));
        if (models.exit() != 0) return models;
        write("models.sql", models.out());
        return Run.script(CheckDrift.commandLine(new CheckDrift()), arguments.toArray(String[]::new));
    }

    List<String> tables() {
        return database.query("select relname, relnamespace::regnamespace from pg_class where relkind = 'r' and relnamespace::regnamespace::text"
            + " not in ('pg_catalog', 'information_schema') order by 2, 1");
    }

    void refused(Run run, String reason, String help) {
        assertEquals("error: " + reason + "; nothing was changed\nhelp: " + help + "\n", said(run.err()));
        assertEquals(1, run.exit());
    }

    String last(Run run) {
        return said(run.exit() == 1 ? run.err() : run.out()).lines().reduce((first, second) -> second).orElse("");
    }

    /** Without what differs from run to run. */
    String said(String text) {
        return text.replace(folder.toString(), "DIR").replace(root.toString(), "DIR/..").replaceAll("\\b" + database.env() + "\\b", "ENV")
            .replaceAll("localhost:\\d+", "localhost:PORT")
            .replaceAll("(Applied \\S+) in [\\d,]+ ms", "$1 in N ms").replaceAll("\"milliseconds\":\\d+", "\"milliseconds\":N");
    }
}
