import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Random histories of tables: columns added, dropped, renamed and retyped by hand, and adopted, in another order than that of
 * the migrations. Each rename that is said to be proved really happened.
 */
class DriftHistoryTest {

    private static final int TABLES = 400;
    private static final List<String> TYPES = List.of("int", "text", "text", "date");
    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f", "g", "h");

    /** A table as the migrations make it and as somebody has changed it: of each, its columns by name, and which column that is. */
    private static final class Table {
        final String name;
        final Random random;
        final Map<String, Integer> migrated = new LinkedHashMap<>();
        final Map<String, Integer> live = new LinkedHashMap<>();
        final Map<Integer, String> types = new HashMap<>();
        final StringBuilder migrations = new StringBuilder();
        final StringBuilder byHand = new StringBuilder();
        boolean adopted;
        int columns;

        Table(int number) {
            name = "t" + number;
            random = new Random(number);
            random.nextInt();
            migrations.append("create table %s (id int);%n".formatted(name));
            byHand.append("create table %s (id int);%n".formatted(name));
            for (var i = random.nextInt(4); i >= 0; i--) both(random.nextInt(4));
            if (random.nextBoolean()) adopt();
            for (var i = random.nextInt(4); i >= 0; i--) change();
        }

        /** A migration that was run in both. */
        private void both(int step) {
            var drop = step == 0 && !migrated.isEmpty();
            var column = drop ? one(new ArrayList<>(migrated.keySet())) : free(migrated);
            if (drop) {
                drop(migrated, migrations, column);
                drop(live, byHand, column);
            } else {
                var id = columns++;
                types.put(id, one(TYPES));
                add(migrated, migrations, column, id);
                add(live, byHand, column, id);
            }
        }

        /** Changed by hand, perhaps there and back; a migration that does the same in an order of its own is only recorded. */
        private void adopt() {
            adopted = true;
            for (var i = random.nextInt(4); i >= 0; i--) change();
            for (var column : List.copyOf(migrated.keySet()))
                if (!live.containsKey(column) || !live.get(column).equals(migrated.get(column))) drop(migrated, migrations, column);
            var added = live.keySet().stream().filter(column -> !migrated.containsKey(column)).collect(Collectors.toCollection(ArrayList::new));
            Collections.shuffle(added, random);
            for (var column : added) add(migrated, migrations, column, live.get(column));
            migrated.forEach((column, id) -> migrations.append("alter table %s alter %s type %s using null;%n".formatted(name, column,
                types.get(id))));
        }

        private void change() {
            var columns = new ArrayList<>(live.keySet());
            switch (columns.isEmpty() ? 0 : random.nextInt(6)) {
                case 0 -> {
                    var id = this.columns++;
                    types.put(id, one(TYPES));
                    add(live, byHand, free(live), id);
                }
                case 1 -> drop(live, byHand, one(columns));
                case 2 -> {
                    var id = live.get(one(columns));
                    types.put(id, one(TYPES));
                    var column = live.keySet().stream().filter(each -> live.get(each).equals(id)).findFirst().orElseThrow();
                    byHand.append("alter table %s alter %s type %s using null;%n".formatted(name, column, types.get(id)));
                }
                default -> {
                    var column = one(columns);
                    var now = free(live);
                    byHand.append("alter table %s rename %s to %s;%n".formatted(name, column, now));
                    live.put(now, live.remove(column));
                }
            }
        }

        private void add(Map<String, Integer> columns, StringBuilder script, String column, int id) {
            columns.put(column, id);
            script.append("alter table %s add %s %s;%n".formatted(name, column, types.get(id)));
        }

        private void drop(Map<String, Integer> columns, StringBuilder script, String column) {
            columns.remove(column);
            script.append("alter table %s drop %s;%n".formatted(name, column));
        }

        private String free(Map<String, Integer> columns) {
            return one(NAMES.stream().filter(each -> !columns.containsKey(each)).toList());
        }

        private <T> T one(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }

    @Test
    void whatIsProvedHappened() throws SQLException {
        var tables = new ArrayList<Table>();
        for (var number = 0; number < TABLES; number++) tables.add(new Table(number));
        var migrated = catalog(tables.stream().map(table -> table.migrations.toString()).collect(Collectors.joining()));
        var live = catalog(tables.stream().map(table -> table.byHand.toString()).collect(Collectors.joining()));
        var wrong = new ArrayList<String>();
        var right = 0;
        for (var table : tables) {
            var from = only(migrated, table.name);
            var to = only(live, table.name);
            var renames = new CheckDrift.Renames(CheckDrift.evidence(from, to), List.of(), false, name -> table.adopted);
            for (var rename : CheckDrift.Comparison.of(from, to, renames).renames()) {
                if (rename.why() == CheckDrift.Why.NAME_TAKEN_OVER) continue;
                var old = table.migrated.get(rename.old().ident());
                if (old != null && old.equals(table.live.get(rename.now().ident()))) right++;
                else wrong.add(rename.old().name() + " to " + rename.now().name() + (table.adopted ? ", adopted" : "") + "\n"
                    + table.migrations + "-- by hand\n" + table.byHand);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(right > TABLES / 5, right + " renames are proved");
    }

    private static CheckDrift.Catalog catalog(String script) throws SQLException {
        var database = Servers.create(18);
        database.execute(script);
        try (var connection = database.jdbi().open().getConnection()) {
            return CheckDrift.Catalog.read(connection);
        }
    }

    private static CheckDrift.Catalog only(CheckDrift.Catalog catalog, String table) {
        var items = new LinkedHashMap<String, CheckDrift.Item>();
        catalog.items().forEach((key, item) -> {
            if (item.name().equals(table) || item.name().startsWith(table + ".")) items.put(key, item);
        });
        return new CheckDrift.Catalog(catalog.serverVersion(), catalog.usualOwner(), items, new HashMap<>(), catalog.casts());
    }
}
