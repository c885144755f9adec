import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** A folder of tests/drift; what its files mean stands at the head of {@link DriftPairsTest}. */
record DriftPair(Path folder) {

    private static final Path PAIRS = Run.ROOT.resolve("tests/drift");

    static List<DriftPair> all() throws IOException {
        try (var folders = Files.list(PAIRS)) {
            return folders.sorted().map(DriftPair::new).toList();
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    boolean has(String file) {
        return Files.exists(folder.resolve(file));
    }

    /** A file's text; nothing where it is not there. */
    String read(String file) {
        try {
            return has(file) ? Files.readString(folder.resolve(file)) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file; one without text is none. */
    void write(String file, String text) throws IOException {
        if (text.isEmpty()) Files.deleteIfExists(folder.resolve(file));
        else Files.writeString(folder.resolve(file), text);
    }

    String a() {
        return read("a.sql");
    }

    String b() {
        return has("history.sql") ? a() + read("history.sql") : read("b.sql") + read("restored.sql");
    }

    /** Whether this major version of PostgreSQL knows the syntax. */
    boolean runsOn(int version) {
        var first = a().lines().findFirst().orElse("");
        if (first.startsWith("-- from ")) return version >= Integer.parseInt(first.substring("-- from ".length()));
        return !first.startsWith("-- until ") || version <= Integer.parseInt(first.substring("-- until ".length()));
    }

    /** The query of kept.sql, in its wording for A or for B. */
    String kept(boolean after) {
        var queries = read("kept.sql").split("-- after\\R");
        return queries[after ? queries.length - 1 : 0];
    }

    /** OLD=NEW, from A to B, or back from B to A. */
    List<String> renames(boolean back) {
        var given = read("rename.txt").lines().toList();
        return back ? given.stream().map(line -> reverse(line, given)).toList() : given;
    }

    CheckDrift.Evidence evidence() {
        if (has("history.sql")) return CheckDrift.Evidence.SAME_HISTORY;
        return has("restored.sql") ? CheckDrift.Evidence.RESTORED : CheckDrift.Evidence.NONE;
    }

    /**
     * {@code learner.chatname=rocketchat_user} as
     * {@code learner.rocketchat_user=chatname}, in the table's other name, should it have one.
     */
    private static String reverse(String line, List<String> all) {
        var equals = outside('=', line);
        var old = line.substring(0, equals);
        var now = line.substring(equals + 1);
        var dot = outside('.', old);
        if (dot < 0 || outside('.', now) >= 0) return now + "=" + old;
        var table = old.substring(0, dot);
        var renamed = all.stream().filter(other -> other.startsWith(table + "="))
            .map(other -> other.substring(table.length() + 1)).findFirst().orElse(table);
        return (outside('.', renamed) < 0 && outside('.', table) >= 0 ? table.substring(0, outside('.', table) + 1) : "") + renamed
            + "." + now + "=" + old.substring(dot + 1);
    }

    /** The last place of a character that is not within double quotes; -1 where there is none. */
    private static int outside(char character, String text) {
        var quoted = false;
        var found = -1;
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"') quoted = !quoted;
            if (!quoted && text.charAt(i) == character) found = i;
        }
        return found;
    }

    /** Roles belong to a server, not to a database; another class may be making them at the same moment. */
    static void createRoles(int version) {
        Jdbi.create(Servers.server(version).getPostgresDatabase()).useHandle(handle -> {
            for (var role : List.of("drift_owner", "drift_reader", "drift_writer"))
                handle.execute("do $$ begin create role %s; exception when duplicate_object or unique_violation then end $$"
                    .formatted(role));
        });
    }
}
