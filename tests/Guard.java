import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lossless guard: proves that one migration removes and changes no value that was there before it.
 * Everything runs on the migration's own connection, in its transaction:
 * <ol>
 * <li>{@link #before}, the statements, {@link #risks}: no risk, {@link #nothingAtRisk} and commit.
 * <li>Otherwise roll back, {@link #before}, {@link #fingerprint} of the tables at risk, the statements again,
 *     {@link #compare}: commit when {@link Verdict#kept()}, roll back when it lost something, and once more from 2 with
 *     {@link Verdict#again} when that is not empty.
 * </ol>
 */
final class Guard {

    /** Why a table has to be looked at. Columns are attribute numbers, which a rename does not change. */
    record Risk(long table, Set<Integer> columns, Set<Integer> dropped, Set<Integer> retyped, boolean copy, String lock, String why) {
        Risk and(Risk other) {
            return new Risk(table, union(columns, other.columns), union(dropped, other.dropped), union(retyped, other.retyped), copy || other.copy,
                MODES.indexOf(lock) > MODES.indexOf(other.lock) ? lock : other.lock, why.equals(other.why) ? why : why + ", " + other.why);
        }
        Risk withCopy() { return new Risk(table, columns, dropped, retyped, true, lock, why); }
        boolean covers(Risk other) {
            return columns.containsAll(other.columns) && dropped.containsAll(other.dropped) && retyped.containsAll(other.retyped);
        }
    }

    /** What is gone: values of a column, or rows of a table; the line of the file that did it, 0 when that cannot be told. */
    record Loss(String what, boolean rows, long values, List<String> examples, int line) {
        @Override public String toString() {
            var count = String.format(Locale.ROOT, "%,d %s", values, rows ? values == 1 ? "row" : "rows" : values == 1 ? "value" : "values");
            return count + " of " + what + (examples.isEmpty() ? "" : ", for example: " + String.join(", ", examples));
        }
    }

    /** What became of the values at risk; `again`: what to take into account in another run. */
    record Verdict(List<String> kept, List<Loss> losses, List<Loss> allowed, List<String> badAllows, List<Risk> again) {
        boolean lossless() { return losses.isEmpty() && badAllows.isEmpty() && again.isEmpty(); }
    }

    /** The guard cannot tell, so the migration must not be committed. */
    static final class Unproved extends SQLException {
        Unproved(String reason, Throwable cause) { super("cannot prove that nothing is lost: " + reason, cause); }
    }

    private record Column(int number, String name, String quoted, long type, int modifier, boolean generated) {
        boolean sameType(Column other) { return type == other.type && modifier == other.modifier; }
    }

    /** A table as the catalog has it; source is what stands in a FROM clause. */
    private record Table(long oid, String schema, String name, boolean visible, String display, String source, Map<Integer, Column> columns) {
        Column column(String name) { return columns.values().stream().filter(c -> c.name.equals(name)).findFirst().orElse(null); }
    }

    /** A table at risk as it was before the statements, and what was taken down of it. */
    private record Proof(Risk risk, Table table, List<Column> key, List<Column> values, boolean integerKey, Sums sums) {
        String copy() { return "pg_temp.\"lossless " + table.oid + "\""; }
    }

    /** Per column the number of values and the sum of their hashes. */
    private record Sums(long rows, String keys, List<String> columns) {
        long count(int column) { return Long.parseLong(columns.get(column).substring(0, columns.get(column).indexOf(' '))); }
    }

    /** Where values may have gone: a table joined to the rows, the columns in it, and how to say it. */
    private record Place(String join, boolean unique, Table table, List<Column> columns, String through, List<String> key) {
        String name(Column column) { return table.display + "." + column.quoted + through; }
    }

    private static final List<String> MODES = List.of("RowExclusiveLock", "ShareUpdateExclusiveLock", "ShareLock", "ShareRowExclusiveLock", "ExclusiveLock", "AccessExclusiveLock");
    private static final long LARGE_OBJECTS = 2613; // pg_largeobject, the same oid in every database
    private static final Set<Long> INTEGERS = Set.of(20L, 21L, 23L);
    private static final long BOOLEAN = 16, NUMERIC = 1700, TIMESTAMP = 1114, TIMESTAMPTZ = 1184;

    /**
     * Tables as they are now, by columns, and labels of enum types; only those whose oids two settings name. As a cursor
     * that is declared before the statements and fetched after them it shows them as they were: its snapshot is the
     * declaration's, while the settings are read at the first fetch. So the picture of before costs the same for any
     * number of tables, and dropped ones are still in it.
     */
    private static final String CATALOG = """
        select c.oid::bigint, c.relkind, c.relpersistence, c.relfilenode::bigint, c.reltype::bigint,
               (select i.inhparent::bigint from pg_catalog.pg_inherits i where i.inhrelid = c.oid and c.relispartition),
               a.attnum, a.attname, a.atttypid::bigint, a.atttypmod, a.attgenerated <> ''
          from pg_catalog.pg_class c left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
         where c.oid = any (string_to_array(current_setting('lossless.relations', true), ',')::oid[])
           and c.relkind in ('r', 'p', 'f', 'c') and c.relpersistence <> 't' and c.oid >= 16384
        union all
        select e.enumtypid::bigint, 'e', null, e.oid::bigint, null, null, null, e.enumlabel, null, null, null
          from pg_catalog.pg_enum e
         where e.enumtypid = any (string_to_array(current_setting('lossless.types', true), ',')::oid[])""";

    /** Rows inserted, updated and deleted in this transaction (and, in PostgreSQL, a little of what came before it in the session). */
    private static final String COUNTERS = """
        select distinct relation::bigint, pg_stat_get_xact_tuples_inserted(relation), pg_stat_get_xact_tuples_updated(relation),
               pg_stat_get_xact_tuples_deleted(relation)
          from pg_catalog.pg_locks where pid = pg_backend_pid() and locktype = 'relation' and mode = 'RowExclusiveLock'""";

    private final Connection connection;
    private final Script script;
    private Map<Long, long[]> countersBefore = Map.of();
    private List<Proof> proofs = List.of();
    private List<Risk> seen = List.of();
    private Set<Long> touched = Set.of();
    private Set<String> schemas = Set.of(); // on the search path: their tables go by their bare names

    Guard(Connection connection, String script) {
        this.connection = connection;
        this.script = new Script(script);
    }

    // ---- Is anything at risk? ----

    /** Prepares to see, later, how the catalog was before the statements. */
    void before() throws SQLException {
        countersBefore = counters();
        execute("declare lossless_before no scroll cursor for " + CATALOG);
    }

    /**
     * What the statements may have done harm to. PostgreSQL holds every lock until the transaction ends, so the locks
     * of this session name every table that was written to (RowExclusiveLock) or altered, dropped or truncated
     * (stronger modes), whoever did it: a statement, a trigger, a rule, a foreign key, a function.
     */
    List<Risk> risks() throws SQLException {
        var locks = rows("""
            select locktype, coalesce(relation, objid)::bigint, mode, coalesce(classid, 0)::bigint from pg_catalog.pg_locks
             where pid = pg_backend_pid() and granted and mode not in ('AccessShareLock', 'RowShareLock')
               and locktype in ('relation', 'object') order by 2""");
        var modes = new HashMap<Long, String>();
        var written = new TreeSet<Long>();
        var types = new TreeSet<Long>();
        var largeObjects = false;
        for (var lock : locks) {
            var oid = Long.parseLong(lock[1]);
            if (lock[0].equals("object")) {
                if (lock[3].equals("1247")) types.add(oid); // pg_type
                if (lock[3].equals("" + LARGE_OBJECTS)) largeObjects = true; // lo_unlink
                continue;
            }
            modes.merge(oid, lock[2], (a, b) -> MODES.indexOf(a) > MODES.indexOf(b) ? a : b);
            if (lock[2].equals("RowExclusiveLock")) written.add(oid);
        }
        touched = new TreeSet<>(modes.keySet());
        // DDL gives its locks on the catalogs back at once; who still holds one has written there by hand.
        var catalogs = rows("select oid::regclass::text from pg_catalog.pg_class where oid in (" + list(written) + ") and relname in "
            + "('pg_class', 'pg_attribute', 'pg_type', 'pg_enum', 'pg_namespace', 'pg_inherits', 'pg_index', 'pg_constraint', 'pg_largeobject_metadata') and oid < 16384");
        if (!catalogs.isEmpty()) throw new Unproved("it writes to " + catalogs.get(0)[0] + ", a system catalog", null);

        rows("select set_config('lossless.relations', ?, true), set_config('lossless.types', ?, true)", list(touched), list(types));
        var before = relations(rows("fetch all from lossless_before"));
        execute("close lossless_before");
        var found = new TreeMap<Long, Risk>(); // tables in the order of their creation
        if (!before.isEmpty()) {
            var after = relations(rows(CATALOG));
            var counters = counters();
            var trusted = countersCanBeTrusted();
            var changedTypes = new TreeSet<Long>();
            for (var old : before.values()) {
                var risk = risk(old, after.get(old.oid), modes, written.contains(old.oid) ? counters.get(old.oid) : null, trusted);
                if (risk == null) continue;
                if (old.rowType != 0 && !(risk.dropped.isEmpty() && risk.retyped.isEmpty())) changedTypes.add(old.rowType); // other tables may hold such rows
                if ("rf".contains(old.kind) || old.kind.equals("p") && !risk.columns.isEmpty()) found.put(old.oid, risk);
                if (old.kind.equals("e")) changedTypes.add(old.oid);
            }
            for (var risk : columnsOf(changedTypes)) found.merge(risk.table, risk, Risk::and);
            wholePartitionedTables(found, before, written);
        }
        if (largeObjects || written.contains(LARGE_OBJECTS))
            found.put(LARGE_OBJECTS, new Risk(LARGE_OBJECTS, Set.of(2), Set.of(), Set.of(), true, "RowExclusiveLock", "large objects written"));
        seen = List.copyOf(found.values());
        return seen;
    }

    /** A table, composite type or enum type in the catalog; names by attribute number or, for an enum, by the label's oid. */
    private record Relation(long oid, String kind, String file, long rowType, long parent, Map<Integer, Column> columns, Map<Long, String> labels) { }

    private static Map<Long, Relation> relations(List<String[]> rows) {
        var relations = new TreeMap<Long, Relation>();
        for (var row : rows) {
            var relation = relations.computeIfAbsent(Long.parseLong(row[0]), oid -> new Relation(oid, row[1], row[3],
                row[4] == null ? 0 : Long.parseLong(row[4]), row[5] == null ? 0 : Long.parseLong(row[5]), new TreeMap<>(), new TreeMap<>()));
            if (row[1].equals("e")) relation.labels.put(Long.parseLong(row[3]), row[7]);
            else if (row[6] != null) relation.columns.put(Integer.parseInt(row[6]),
                new Column(Integer.parseInt(row[6]), row[7], null, Long.parseLong(row[8]), Integer.parseInt(row[9]), row[10].equals("t")));
        }
        return relations;
    }

    private Risk risk(Relation old, Relation now, Map<Long, String> modes, long[] counters, boolean trusted) {
        var lock = modes.getOrDefault(old.oid, "AccessExclusiveLock");
        var stored = old.columns.values().stream().filter(c -> !c.generated).map(Column::number).collect(Collectors.toSet()); // the rest follows from these
        if (old.kind.equals("e")) {
            var renamed = now != null && old.labels.entrySet().stream().anyMatch(l -> !l.getValue().equals(now.labels.get(l.getKey())));
            return renamed ? new Risk(old.oid, Set.of(), Set.of(), Set.of(), false, lock, "enum values renamed") : null;
        }
        if (now == null) // a foreign table's rows are elsewhere, they stay
            return old.kind.equals("f") ? null : new Risk(old.oid, stored, Set.of(), Set.of(), false, lock, "dropped");
        var gone = stored.stream().filter(n -> !now.columns.containsKey(n)).collect(Collectors.toSet());
        var retyped = stored.stream().filter(n -> !gone.contains(n) && (now.columns.get(n).generated || !now.columns.get(n).sameType(old.columns.get(n)))).collect(Collectors.toSet());
        var why = new ArrayList<String>();
        if (!gone.isEmpty()) why.add("columns dropped");
        if (!retyped.isEmpty()) why.add("columns retyped");
        var all = false;
        var copy = false;
        if (!old.file.equals(now.file)) {
            all = true;
            why.add("rewritten");
        }
        if (counters != null && !old.kind.equals("p")) { // a partitioned table has no rows of its own
            if (counters[1] != 0 || counters[2] != 0 || counters[0] < 0) why.add("rows updated or deleted");
            else if (!trusted || old.kind.equals("f")) why.add("rows written, uncounted");
            if (counters[1] != 0 || counters[2] != 0 || counters[0] < 0 || !trusted || old.kind.equals("f")) {
                all = true;
                copy = counters[2] != 0 || counters[0] != 0 && counters[1] != 0; // the sums will not be equal: there is no need to try
            }
        }
        return why.isEmpty() ? null : new Risk(old.oid, all ? stored : union(gone, retyped), gone, retyped, copy, lock, String.join(", ", why));
    }

    /** Session counters minus what they were at the start: earlier migrations of one transaction are in them. */
    private Map<Long, long[]> counters() throws SQLException {
        var counters = new HashMap<Long, long[]>();
        for (var row : rows(COUNTERS)) {
            var oid = Long.parseLong(row[0]);
            var base = countersBefore.getOrDefault(oid, new long[3]);
            counters.put(oid, IntStream.range(0, 3).mapToLong(i -> Long.parseLong(row[i + 1]) - base[i]).toArray());
        }
        return counters;
    }

    /** `track_counts` off blinds the counters, also for a moment, also from within a function. */
    private boolean countersCanBeTrusted() throws SQLException {
        if (Pattern.compile("track_|set_config|\\bexecute\\s+(?!function|procedure)", Pattern.CASE_INSENSITIVE).matcher(script.text).find()) return false;
        return rows("""
            select from pg_catalog.pg_proc
             where oid >= 16384 and (prosrc ~* 'track_|set_config\\s*\\(\\s*[^''\\s]' or proconfig::text ~* 'track_counts')
            union all select where not current_setting('track_counts')::boolean""").isEmpty();
    }

    /** The columns whose values are of these types, or made of them: arrays, domains, composites, ranges. */
    private List<Risk> columnsOf(Collection<Long> types) throws SQLException {
        if (types.isEmpty()) return List.of();
        return rows("""
            with recursive made (part, whole) as (
                select typelem, oid from pg_catalog.pg_type where typelem <> 0
                union all select typbasetype, oid from pg_catalog.pg_type where typbasetype <> 0
                union all select rngsubtype, rngtypid from pg_catalog.pg_range
                union all select rngtypid, rngmultitypid from pg_catalog.pg_range
                union all select a.atttypid, c.reltype from pg_catalog.pg_class c join pg_catalog.pg_attribute a on a.attrelid = c.oid
                           where c.reltype <> 0 and a.attnum > 0 and not a.attisdropped
            ), uses (type) as (
                select unnest(string_to_array(?, ',')::oid[]) union select made.whole from uses join made on made.part = uses.type
            )
            select c.oid::bigint, string_agg(a.attnum::text, ',')
              from pg_catalog.pg_class c join pg_catalog.pg_attribute a on a.attrelid = c.oid join uses on uses.type = a.atttypid
             where c.relkind = 'r' and c.relpersistence <> 't' and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
             group by c.oid""", list(types)).stream().map(row -> {
                var columns = Arrays.stream(row[1].split(",")).map(Integer::valueOf).collect(Collectors.toSet());
                return new Risk(Long.parseLong(row[0]), columns, Set.of(), columns, false, "ShareRowExclusiveLock", "type changed");
            }).toList();
    }

    /**
     * What happened to a partitioned table as a whole is told of it; what happened to one partition, of that partition.
     * The loss then has the name that the statement has.
     */
    private void wholePartitionedTables(Map<Long, Risk> found, Map<Long, Relation> before, Set<Long> written) throws SQLException {
        for (var root : before.values()) {
            if (!root.kind.equals("p") || root.parent != 0) continue;
            var parts = found.keySet().stream().filter(oid -> oid != root.oid && top(before, oid) == root.oid).toList();
            var all = !parts.isEmpty() && rows("""
                select from pg_catalog.pg_partition_tree(?::bigint::oid::regclass) tree
                 where isleaf and relid::bigint <> all (string_to_array(?, ',')::bigint[])""", "" + root.oid, list(parts)).isEmpty();
            var whole = parts.stream().map(found::get).reduce(Risk::and).orElse(null);
            if (found.containsKey(root.oid) || whole != null && (all || written.contains(root.oid))) {
                parts.forEach(found::remove);
                var own = found.get(root.oid);
                var stored = root.columns.values().stream().filter(c -> !c.generated).map(Column::number).collect(Collectors.toSet());
                var rows = whole == null ? null // a partition's attribute numbers may be others
                    : new Risk(root.oid, stored, Set.of(), Set.of(), whole.copy, whole.lock, whole.why);
                found.put(root.oid, own == null ? rows : rows == null ? own : own.and(rows));
            }
        }
        found.keySet().removeIf(oid -> before.containsKey(oid) && before.get(oid).kind.equals("p") && before.get(oid).parent != 0);
    }

    private static long top(Map<Long, Relation> relations, long oid) {
        var relation = relations.get(oid);
        return relation == null || relation.parent == 0 ? oid : top(relations, relation.parent);
    }

    // ---- The second run: before the statements ----

    /** Locks the tables at risk, so that nobody else's work is mistaken for the migration's, and takes their fingerprints. */
    void fingerprint(List<Risk> risks) throws SQLException {
        schemas = rows("select unnest(current_schemas(false))").stream().map(row -> row[0]).collect(Collectors.toSet());
        var tables = new TreeMap<Long, Table>();
        for (var risk : risks) {
            var table = lock(risk);
            if (table != null) tables.put(risk.table, table);
        }
        proofs = new ArrayList<>();
        for (var risk : risks) {
            var table = tables.get(risk.table);
            if (table == null) continue; // the first run had made it, or somebody else dropped it meanwhile
            var key = key(table, risk);
            var values = table.columns.values().stream().filter(c -> !c.generated && !key.contains(c))
                .filter(c -> key.isEmpty() || risk.columns.contains(c.number)).toList();
            var integers = key.stream().allMatch(c -> INTEGERS.contains(c.type)) && key.stream().noneMatch(c -> risk.retyped.contains(c.number));
            var proof = new Proof(risk, table, key, values, integers, null);
            if (risk.copy) {
                reading(table, () -> execute("create temporary table " + proof.copy().substring(8) + " on commit drop as select "
                    + Stream.concat(Stream.of("1 as one"), Stream.concat(IntStream.range(0, key.size()).mapToObj(i -> text("t", key.get(i)) + " as k" + i),
                        values.stream().map(c -> text("t", c) + " as v" + c.number))).collect(Collectors.joining(", "))
                    + " from " + table.source + " t"));
                proofs.add(proof);
            } else {
                var sums = new Sums[1];
                reading(table, () -> sums[0] = sums(table.source + " t", "t", key, integers, values.stream().map(c -> text("t", c)).toList()));
                proofs.add(new Proof(risk, table, key, values, integers, sums[0]));
            }
        }
    }

    /** @return null when it does not exist */
    private Table lock(Risk risk) throws SQLException {
        if (risk.table == LARGE_OBJECTS) return new Table(LARGE_OBJECTS, "pg_catalog", "pg_largeobject", true, "pg_largeobject",
            "(select oid, lo_get(oid) as data from pg_catalog.pg_largeobject_metadata)", new TreeMap<>(Map.of(
                1, new Column(1, "oid", "oid", 26, -1, false), 2, new Column(2, "data", "data", 17, -1, false))));
        while (true) {
            var table = table(risk.table);
            if (table == null) return null;
            // Nothing weaker keeps other writers out between the fingerprint and the commit; readers go on.
            var mode = MODES.indexOf(risk.lock) > MODES.indexOf("ShareRowExclusiveLock") ? risk.lock : "ShareRowExclusiveLock";
            var foreign = rows("select from pg_catalog.pg_class where oid = ? ::bigint and relkind = 'f'", "" + risk.table).size() == 1;
            if (!foreign) execute("lock table " + table.source + " in " + mode.replace("Lock", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ") + " mode");
            var locked = table(risk.table); // by name: it may have been renamed while this waited
            if (table.equals(locked)) return table;
        }
    }

    private Table table(long oid) throws SQLException {
        var rows = rows("""
            select n.nspname, c.relname, quote_ident(n.nspname), quote_ident(c.relname), format('%s%I.%I', case c.relkind when 'p' then '' else 'only ' end, n.nspname, c.relname),
                   a.attnum, a.attname, quote_ident(a.attname), a.atttypid::bigint, a.atttypmod, a.attgenerated <> ''
              from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
              left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
             where c.oid = ?::bigint order by a.attnum""", "" + oid);
        if (rows.isEmpty()) return null;
        var first = rows.get(0);
        var columns = new TreeMap<Integer, Column>();
        for (var row : rows) if (row[5] != null) columns.put(Integer.parseInt(row[5]),
            new Column(Integer.parseInt(row[5]), row[6], row[7], Long.parseLong(row[8]), Integer.parseInt(row[9]), row[10].equals("t")));
        var visible = schemas.contains(first[0]);
        return new Table(oid, first[0], first[1], visible, visible ? first[3] : first[2] + "." + first[3], first[4], columns);
    }

    /** The columns that tell one row from another and that stay: the primary key, else a unique index over required columns; else none. */
    private List<Column> key(Table table, Risk risk) throws SQLException {
        if (table.oid == LARGE_OBJECTS) return List.of(table.columns.get(1));
        var keys = rows("""
            select array_to_string((i.indkey::int2[])[0:i.indnkeyatts - 1], ',')
              from pg_catalog.pg_index i
             where i.indrelid = ?::bigint and i.indisunique and i.indisvalid and i.indpred is null and i.indexprs is null
               and not exists (select from pg_catalog.pg_attribute a
                    where a.attrelid = i.indrelid and a.attnum = any ((i.indkey::int2[])[0:i.indnkeyatts - 1]) and not a.attnotnull)
             order by i.indisprimary desc, i.indnkeyatts, i.indexrelid""", "" + table.oid).stream()
            .map(row -> Arrays.stream(row[0].split(",")).map(n -> table.columns.get(Integer.valueOf(n))).toList()).toList();
        var staying = keys.stream().filter(key -> key.stream().noneMatch(c -> risk.dropped.contains(c.number))).toList();
        return staying.stream().filter(key -> key.stream().noneMatch(c -> risk.retyped.contains(c.number))).findFirst()
            .orElse(staying.isEmpty() ? List.of() : staying.get(0));
    }

    /**
     * A fingerprint, in one scan: of each column, over pairs of the row's key and the value, the number of values and the
     * sum of their 64-bit hashes, the key being the hash's seed. PostgreSQL sums bigint in 128 bits, so nothing
     * overflows; the order does not matter; equal values do not cancel each other, and swapped ones do not pass. That two
     * different states of a column have one fingerprint has a probability of 2^-64, about 5e-20.
     */
    private Sums sums(String from, String alias, List<Column> key, boolean integers, List<String> values) throws SQLException {
        var seed = seed(alias, key.stream().map(c -> c.quoted).toList(), integers);
        var row = rows("select count(*), coalesce(sum(hashtextextended('', " + seed + ")), 0)" + values.stream()
            .map(v -> ", count(" + v + ") || ' ' || coalesce(sum(hashtextextended(" + v + ", " + seed + ")), 0)").collect(Collectors.joining()) + " from " + from).get(0);
        return new Sums(Long.parseLong(row[0]), row[1], List.of(row).subList(2, row.length));
    }

    private static String seed(String alias, List<String> key, boolean integers) {
        var seed = "0";
        for (var i = 0; i < key.size(); i++)
            seed = i == 0 && integers ? alias + "." + key.get(i) + "::bigint" : "hashtextextended(" + alias + "." + key.get(i) + "::text collate \"C\", " + seed + ")";
        return seed;
    }

    /**
     * A value as text that says all of it. In the C collation, because texts that a nondeterministic one calls equal have
     * equal hashes in it. A numeric's trailing zeros are its scale, not its value.
     */
    private static String text(String alias, Column column) {
        var name = alias + "." + column.quoted;
        return (column.type == NUMERIC ? "trim_scale(" + name + ")" : name) + "::text collate \"C\"";
    }

    // ---- The second run: after the statements ----

    /** When the first run saw no risk: is the file free of lines that allow what did not happen? */
    Verdict nothingAtRisk() {
        return new Verdict(List.of(), List.of(), List.of(), script.badAllows(Set.of()), List.of());
    }

    /** Looks for every value where it was, and, for those that are not there, where they may have gone. */
    Verdict compare() throws SQLException {
        var planned = proofs.stream().collect(Collectors.toMap(p -> p.risk.table, Proof::risk));
        var unseen = new LinkedHashMap<Long, Risk>();
        for (var risk : risks()) { // others may have added rows since the first run, and the statements have met them now
            var known = planned.get(risk.table);
            if (known == null || !known.covers(risk))
                unseen.put(risk.table, known == null ? risk : known.and(risk));
        }
        var kept = new ArrayList<String>();
        var losses = new ArrayList<Loss>();
        var allowed = new ArrayList<Loss>();
        var used = new TreeSet<Integer>();
        var again = new TreeMap<Long, Risk>(planned);
        for (var proof : proofs) {
            var findings = new Findings(proof, kept, losses);
            reading(proof.table, findings::look);
            if (findings.copyNeeded) unseen.merge(proof.risk.table, proof.risk.withCopy(), Risk::and);
            if (proof.risk.copy) execute("drop table " + proof.copy());
        }
        if (!unseen.isEmpty()) {
            again.putAll(unseen);
            return new Verdict(List.of(), List.of(), List.of(), List.of(), List.copyOf(again.values()));
        }
        losses.removeIf(loss -> {
            var line = script.allows(loss, proofs.stream().map(Proof::table).toList());
            if (line == 0) return false;
            used.add(line);
            return allowed.add(loss);
        });
        return new Verdict(kept, losses, allowed, script.badAllows(used), List.of());
    }

    /** What became of one table. */
    private final class Findings {
        final Proof proof;
        final Table old;
        final Table now;
        final List<String> kept;
        final List<Loss> losses;
        final boolean keyed;
        final List<Place> related = new ArrayList<>();
        boolean copyNeeded;

        Findings(Proof proof, List<String> kept, List<Loss> losses) throws SQLException {
            this.proof = proof;
            this.kept = kept;
            this.losses = losses;
            old = proof.table;
            now = old.oid == LARGE_OBJECTS ? old : table(old.oid);
            keyed = !proof.key.isEmpty();
            if (keyed && old.oid != LARGE_OBJECTS) related.addAll(relatedTables());
        }

        void look() throws SQLException {
            if (!proof.risk.copy) compareSums();
            else if (!keyed) compareBags();
            else if (now != null) {
                comparePresent();
                compareGone();
            } else compareGone();
        }

        // -- by fingerprints --

        /** Accepts what is proved by sums alone: unchanged columns, and columns that are in one other place as a whole. */
        void compareSums() throws SQLException {
            var lines = new ArrayList<String>();
            if (proof.sums.rows == 0) return;
            if (now == null) {
                copyNeeded = true;
                return;
            }
            var live = proof.values.stream().filter(c -> now.columns.containsKey(c.number)).toList();
            var key = proof.key.stream().map(c -> now.columns.get(c.number)).toList();
            if (key.contains(null)) {
                copyNeeded = true;
                return;
            }
            var sums = sums(now.source + " t", "t", key, proof.integerKey, live.stream().map(c -> text("t", now.columns.get(c.number))).toList());
            if (!Objects.equals(sums.keys, proof.sums.keys) || sums.rows != proof.sums.rows) {
                copyNeeded = true;
                return;
            }
            for (var i = 0; i < proof.values.size() && !copyNeeded; i++) {
                var column = proof.values.get(i);
                var at = live.indexOf(column);
                if (proof.sums.count(i) == 0) continue;
                if (at >= 0 && sums.columns.get(at).equals(proof.sums.columns.get(i))) {
                    if (!now.columns.get(column.number).sameType(column)) lines.add(keptAs(column, proof.sums.count(i)));
                } else if (!keyed) copyNeeded = true;
                else {
                    var place = placeBySums(proof.sums.columns.get(i), key);
                    if (place == null) copyNeeded = true;
                    else lines.add(kept(column, proof.sums.count(i), place));
                }
            }
            if (!keyed && live.size() == proof.values.size() && !copyNeeded) { // columns alone do not tell that rows stayed together
                copyNeeded = true;
            }
            if (!copyNeeded) kept.addAll(lines);
        }

        String placeBySums(String wanted, List<Column> key) throws SQLException {
            for (var place : places()) {
                if (!place.unique) continue;
                var sums = sums(now.source + " t " + place.join, "t", key, proof.integerKey, place.columns.stream().map(c -> text(place.table == now ? "t" : "p", c)).toList());
                for (var i = 0; i < place.columns.size(); i++) {
                    var target = place.columns.get(i);
                    var value = text(place.table == now ? "t" : "p", target);
                    if (sums.columns.get(i).equals(wanted) && (fresh(place) || place.table == now && !old.columns.containsKey(target.number)
                        || isTelling(now.source + " t " + place.join, value + " is not null", value, target))) return place.name(target);
                }
            }
            return null;
        }

        // -- row by row, with the copy --

        String rowsNow() {
            return proof.copy() + " c left join " + now.source + " t on " + IntStream.range(0, proof.key.size())
                .mapToObj(i -> text("t", now.columns.get(proof.key.get(i).number)) + " = c.k" + i).collect(Collectors.joining(" and "));
        }

        String present() { return "t." + now.columns.get(proof.key.get(0).number).quoted + " is not null"; }

        /** Values of rows that are still there. */
        void comparePresent() throws SQLException {
            for (var column : proof.values) {
                var value = "c.v" + column.number;
                var current = now.columns.get(column.number);
                var retyped = current != null && !current.sameType(column);
                var differ = current == null ? "true" : text("t", current) + " is distinct from " + value;
                var where = present() + " and " + value + " is not null and " + differ;
                var changed = count(rowsNow(), where);
                if (changed > 0 && retyped && castsBack(current, column)) {
                    var back = text("t", new Column(0, null, current.quoted + "::" + typeName(column), column.type, column.modifier, false));
                    var still = where + " and " + back + " is distinct from " + value;
                    var left = countOrNull(rowsNow(), still);
                    if (left != null) {
                        where = still;
                        changed = left;
                    }
                }
                if (changed == 0) {
                    if (retyped) addKept(keptAs(column, count(proof.copy() + " c", value + " is not null")));
                    continue;
                }
                search(column, where, changed);
            }
        }

        private void search(Column column, String where, long changed) throws SQLException {
            var value = "c.v" + column.number;
            for (var place : places()) {
                var alias = place.table == now ? "t" : "p";
                var found = counts(rowsNow() + " " + place.join, where, place.columns.stream().map(c -> text(alias, c) + " = " + value).toList(), place.unique);
                for (var i = 0; i < place.columns.size(); i++) {
                    if (found.get(i) != changed) continue;
                    var target = place.columns.get(i);
                    var taken = text(alias, target) + " = " + value;
                    var moved = where + " and " + taken + (place.table != now || !old.columns.containsKey(target.number) ? ""
                        : proof.values.stream().anyMatch(c -> c.number == target.number) ? " and " + text("t", target) + " is distinct from c.v" + target.number : " and false");
                    if (fresh(place) || place.table == now && count(rowsNow(), moved) == changed
                        || isCopy(rowsNow() + " " + place.join, present() + " and " + value + " is not null", value, taken, column)) {
                        addKept(kept(column, changed, place.name(target)));
                        return;
                    }
                }
            }
            // No place has all of them; several tables that carry the key may have them together.
            var best = new ArrayList<String>();
            var elsewhere = new StringBuilder();
            for (var place : related) {
                var found = counts(rowsNow() + " " + place.join, where, place.columns.stream().map(c -> text("p", c) + " = " + value).toList(), place.unique);
                var at = best(found, place, column);
                if (at < 0) continue;
                best.add(place.name(place.columns.get(at)));
                elsewhere.append(" and not exists (select ").append(place.join.replaceFirst("^left join", "from").replaceFirst(" on ", " where "))
                    .append(" and ").append(text("p", place.columns.get(at))).append(" = ").append(value).append(")");
            }
            lose(column, rowsNow(), where + elsewhere, best, changed);
        }

        /** Another table that this migration has written to or made. */
        private boolean fresh(Place place) { return place.table != now && touched.contains(place.table.oid); }

        /**
         * A place that was there before has the value of every row of the column, not only of those at stake; and not by
         * chance: the bits that it takes to say the values, per row and per distinct value, are more than a few. A column
         * of noughts or of truths has its like in many tables.
         */
        private boolean isCopy(String from, String where, String value, String taken, Column column) throws SQLException {
            return rows("select coalesce(bool_and(" + taken + "), false) from " + from + " where " + where).get(0)[0].equals("t") && isTelling(from, where, value, column);
        }

        private boolean isTelling(String from, String where, String value, Column column) throws SQLException {
            var perValue = column.type == BOOLEAN ? "0" : "4 * length(value)";
            return rows("select coalesce(sum(n * log(2, total / n) + " + perValue + "), 0) >= 16 from (select " + value + " as value, count(*)::numeric as n, sum(count(*)) over ()::numeric as total from "
                + from + " where " + where + " group by 1) groups").get(0)[0].equals("t");
        }

        private void lose(Column column, String from, String where, List<String> places, long values) throws SQLException {
            var lost = count(from, where);
            if (lost == 0) addKept(kept(column, values, String.join(" and ", places)));
            else losses.add(new Loss(what(column), false, lost, examples(from, where, "c.v" + column.number), script.line(old.name, column.name)));
        }

        /** Rows that are no longer there: each must be in a table that carries its key, with all of its values. */
        void compareGone() throws SQLException {
            var from = now == null ? proof.copy() + " c" : rowsNow();
            var gone = now == null ? "true" : "not (" + present() + ")";
            var rows = count(from, gone);
            if (rows == 0) return;
            var takers = new ArrayList<Place>();
            var homes = new HashMap<Place, Map<Column, Integer>>();
            var wanted = counts(from, gone, proof.values.stream().map(c -> "c.v" + c.number + " is not null").toList(), true);
            for (var place : related) {
                var home = new LinkedHashMap<Column, Integer>();
                var complete = true;
                for (var column : proof.values) {
                    var found = counts(from + " " + place.join, gone, place.columns.stream().map(c -> text("p", c) + " = c.v" + column.number).toList(), place.unique);
                    var at = best(found, place, column);
                    if (at >= 0) home.put(column, at);
                    complete &= wanted.get(proof.values.indexOf(column)) == (at < 0 ? 0 : found.get(at));
                }
                complete &= count(from, gone + " and not exists (select " + asFrom(place) + ")") == 0;
                var alone = proof.values.isEmpty() && (touched.contains(place.table.oid) || place.table.schema.equals("lossless_archive"));
                if (home.isEmpty() && !alone) continue; // the same numbers by chance, as a key
                homes.put(place, home);
                if (complete) takers.clear(); // no other is needed
                takers.add(place);
                if (complete) break;
            }
            var nowhere = takers.stream().map(place -> " and not exists (select " + asFrom(place) + ")").collect(Collectors.joining());
            var lost = count(from, gone + nowhere);
            var before = losses.size();
            if (lost > 0) {
                var key = proof.key.stream().filter(c -> proof.risk.retyped.contains(c.number)).findFirst();
                if (key.isPresent()) losses.add(new Loss(what(key.get()), false, lost, examples(from, gone + nowhere, null), script.line(old.name, key.get().name)));
                else losses.add(new Loss(old.display, true, lost, examples(from, gone + nowhere, null), script.line(old.name, null)));
            }
            if (takers.isEmpty()) return;
            for (var column : proof.values) {
                var somewhere = " and (" + takers.stream().map(place -> "exists (select " + asFrom(place) + ")").collect(Collectors.joining(" or ")) + ")";
                var missing = takers.stream().filter(place -> homes.get(place).containsKey(column)).map(place -> " and not exists (select " + asFrom(place)
                    + " and " + text("p", place.columns.get(homes.get(place).get(column))) + " = c.v" + column.number + ")").collect(Collectors.joining());
                var where = gone + " and c.v" + column.number + " is not null" + somewhere + missing;
                var values = count(from, where);
                if (values > 0) losses.add(new Loss(what(column), false, values, examples(from, where, "c.v" + column.number), script.line(old.name, column.name)));
            }
            if (losses.size() == before) addKept(String.format(Locale.ROOT, "%s: %,d %s, all kept in %s", old.display, rows, rows == 1 ? "row" : "rows",
                takers.stream().map(place -> place.table.display).collect(Collectors.joining(" and "))));
        }

        private static String asFrom(Place place) {
            return place.join.replaceFirst("^left join", "from").replaceFirst(" on ", " where ");
        }

        private int best(List<Long> found, Place place, Column column) {
            var best = -1;
            for (var i = 0; i < found.size(); i++)
                if (found.get(i) > 0 && (best < 0 || found.get(i) > found.get(best)
                    || found.get(i).equals(found.get(best)) && place.columns.get(i).name.equals(column.name))) best = i;
            return best;
        }

        // -- without a key: rows as a bag --

        void compareBags() throws SQLException {
            var from = proof.copy() + " c";
            var stable = proof.values.stream().filter(c -> now == null || now.columns.containsKey(c.number) && !proof.risk.retyped.contains(c.number)).toList();
            var others = new ArrayList<Table>();
            for (var table : tables(old, List.of())) if (table.oid != old.oid && stable.stream().allMatch(c -> table.column(c.name) != null)) others.add(table);
            var was = "select " + columns(stable.stream().map(c -> "c.v" + c.number).toList()) + " from " + from;
            var is = new ArrayList<String>();
            if (now != null) is.add("select " + columns(stable.stream().map(c -> text("t", now.columns.get(c.number))).toList()) + " from " + now.source + " t");
            var missing = is.isEmpty() ? count(from, "true") : count("(" + was + " except all (" + String.join(" union all ", is) + ")) missing", "true");
            if (missing > 0 && !stable.isEmpty()) {
                for (var table : others) is.add("select " + columns(stable.stream().map(c -> text("t", table.column(c.name))).toList()) + " from " + table.source + " t");
                var difference = is.isEmpty() ? "(" + was + ") missing" : "(" + was + " except all (" + String.join(" union all ", is) + ")) missing";
                var left = count(difference, "true");
                if (left == 0) {
                    addKept(String.format(Locale.ROOT, "%s: %,d %s, all kept in %s", old.display, missing, missing == 1 ? "row" : "rows",
                        others.stream().map(Table::display).collect(Collectors.joining(" and "))));
                    if (now == null) return;
                } else {
                    loseBag(stable, difference, left);
                    return;
                }
            }
            if (now == null) return;
            for (var column : proof.values) if (!stable.contains(column)) searchBag(column, stable);
        }

        /** By column, unless rows are fewer than before or only their pairing has changed. */
        private void loseBag(List<Column> stable, String difference, long rows) throws SQLException {
            var byColumn = new ArrayList<Loss>();
            if (now != null && count(now.source + " t", "true") >= count(proof.copy() + " c", "true")) {
                for (var column : stable) {
                    var gone = "(select c.v" + column.number + " as value from " + proof.copy() + " c where c.v" + column.number + " is not null except all select "
                        + text("t", now.columns.get(column.number)) + " from " + now.source + " t) gone";
                    var values = count(gone, "true");
                    if (values > 0) byColumn.add(new Loss(what(column), false, values, rows("select " + quoted("value") + " from " + gone + " order by 1 limit 3")
                        .stream().map(row -> row[0]).toList(), script.line(old.name, column.name)));
                }
            }
            if (!byColumn.isEmpty()) losses.addAll(byColumn);
            else losses.add(new Loss(old.display, true, rows, rows("select left(missing::text, 60) from " + difference + " order by 1 limit 3").stream().map(row -> row[0]).toList(),
                script.line(old.name, null)));
        }

        private void searchBag(Column column, List<Column> rest) throws SQLException {
            var was = "select " + columns(Stream.concat(rest.stream().map(c -> "c.v" + c.number), Stream.of("c.v" + column.number)).toList())
                + " from " + proof.copy() + " c where c.v" + column.number + " is not null";
            var values = count("(" + was + ") was", "true");
            if (values == 0) return;
            var context = rest.stream().map(c -> text("t", now.columns.get(c.number))).toList();
            var current = now.columns.get(column.number);
            if (current != null) {
                for (var expression : Stream.concat(Stream.of(current.quoted), castsBack(current, column) ? Stream.of(current.quoted + "::" + typeName(column)) : Stream.of()).toList()) {
                    var is = text("t", new Column(0, null, expression, expression.equals(current.quoted) ? current.type : column.type, 0, false));
                    var left = countOrNull("(" + was + " except all select " + columns(Stream.concat(context.stream(), Stream.of(is)).toList()) + " from " + now.source + " t) missing", "true");
                    if (left != null && left == 0) {
                        addKept(keptAs(column, values));
                        return;
                    }
                }
            }
            for (var place : places()) for (var target : place.columns) {
                var is = text(place.table == now ? "t" : "p", target);
                var left = count("(" + was + " except all select " + columns(Stream.concat(context.stream(), Stream.of(is)).toList()) + " from " + now.source + " t " + place.join + ") missing", "true");
                if (left == 0) {
                    addKept(kept(column, values, place.name(target)));
                    return;
                }
            }
            var gone = current == null ? "(" + was + ") missing" : "(" + was + " except all select " + columns(Stream.concat(context.stream(), Stream.of(text("t", current))).toList()) + " from " + now.source + " t) missing";
            losses.add(new Loss(what(column), false, count(gone, "true"), rows("select left(missing::text, 60) from " + gone + " order by 1 limit 3").stream().map(row -> row[0]).toList(),
                script.line(old.name, column.name)));
        }

        private static String columns(List<String> expressions) {
            return expressions.isEmpty() ? "1" : String.join(", ", expressions);
        }

        // -- where values may have gone --

        private List<Place> places;

        /** The row's other columns, the rows its foreign keys lead to, and the tables that carry its key. */
        List<Place> places() throws SQLException {
            if (places != null) return places;
            places = new ArrayList<>();
            if (now == null || old.oid == LARGE_OBJECTS) return places;
            places.add(new Place("", true, now, List.copyOf(now.columns.values()), "", List.of()));
            for (var row : rows("""
                select confrelid::bigint, array_to_string(conkey, ','), array_to_string(confkey, ',')
                  from pg_catalog.pg_constraint where contype = 'f' and conrelid = ?::bigint order by oid""", "" + now.oid)) {
                var target = table(Long.parseLong(row[0]));
                var from = numbers(row[1]).stream().map(n -> now.columns.get(n).quoted).toList();
                var to = numbers(row[2]).stream().map(n -> target.columns.get(n).quoted).toList();
                places.add(new Place("left join " + target.source.replaceFirst("^only ", "") + " p on " + IntStream.range(0, from.size())
                    .mapToObj(i -> "p." + to.get(i) + " = t." + from.get(i)).collect(Collectors.joining(" and ")),
                    true, target, List.copyOf(target.columns.values()), " through " + old.display + "." + String.join(", ", from), List.of()));
            }
            if (keyed) for (var place : related) places.add(overRow(place));
            return places;
        }

        /** The same table, found from the row as it is now: for sums there is no copy to join. */
        private Place overRow(Place place) {
            if (proof.risk.copy) return place;
            var join = place.join;
            for (var i = 0; i < proof.key.size(); i++) join = join.replace("c.k" + i + " ", text("t", now.columns.get(proof.key.get(i).number)) + " ");
            return new Place(join, place.unique, place.table, place.columns, place.through, place.key);
        }

        /** Tables that carry this table's key, by a foreign key to it or under the same names, and have to do with it. */
        private List<Place> relatedTables() throws SQLException {
            var places = new ArrayList<Place>();
            var names = proof.key.stream().map(Column::name).toList();
            var nowNames = now == null ? names : proof.key.stream().map(c -> now.columns.containsKey(c.number) ? now.columns.get(c.number).name : c.name).toList();
            for (var table : tables(old, names)) {
                if (table.oid == old.oid) continue;
                var key = Stream.concat(foreignKey(table).stream(), Stream.of(names, nowNames, names.size() == 1 ? List.of(old.name + "_" + names.get(0)) : names))
                    .filter(list -> list.stream().allMatch(name -> table.column(name) != null)).findFirst().orElse(null);
                if (key == null) continue;
                var columns = key.stream().map(table::column).toList();
                var join = "left join " + table.source.replaceFirst("^only ", "") + " p on " + IntStream.range(0, key.size())
                    .mapToObj(i -> "c.k" + i + " = " + text("p", columns.get(i))).collect(Collectors.joining(" and "));
                var unique = !rows("""
                    select from pg_catalog.pg_index where indrelid = ?::bigint and indisunique and indisvalid and indpred is null and indexprs is null
                       and (indkey::int2[])[0:indnkeyatts - 1] <@ string_to_array(?, ',')::int2[]""", "" + table.oid, columns.stream().map(c -> "" + c.number).collect(Collectors.joining(","))).isEmpty();
                places.add(new Place(join, unique, table, table.columns.values().stream().filter(c -> !columns.contains(c)).toList(), "", key));
            }
            return places;
        }

        private List<List<String>> foreignKey(Table table) throws SQLException {
            return rows("""
                select array_to_string(conkey, ','), array_to_string(confkey, ',') from pg_catalog.pg_constraint
                 where contype = 'f' and conrelid = ?::bigint and confrelid = ?::bigint""", "" + table.oid, "" + old.oid).stream()
                .filter(row -> Set.copyOf(numbers(row[1])).equals(proof.key.stream().map(Column::number).collect(Collectors.toSet())))
                .map(row -> proof.key.stream().map(k -> table.columns.get(numbers(row[0]).get(numbers(row[1]).indexOf(k.number))).name).toList()).toList();
        }

        // -- saying it --

        private String what(Column column) { return old.display + "." + column.quoted; }

        private String kept(Column column, long values, String place) {
            return String.format(Locale.ROOT, "%s: %,d %s, all kept in %s", what(column), values, values == 1 ? "value" : "values", place);
        }

        private String keptAs(Column column, long values) throws SQLException {
            var type = rows("select format_type(?::bigint::oid, ?::int)", "" + now.columns.get(column.number).type, "" + now.columns.get(column.number).modifier).get(0)[0];
            return String.format(Locale.ROOT, "%s: %,d %s, all kept as %s", what(column), values, values == 1 ? "value" : "values", type);
        }

        private void addKept(String line) { if (!line.contains(": 0 values")) kept.add(line); }

        private List<String> examples(String from, String where, String value) throws SQLException {
            var key = IntStream.range(0, proof.key.size()).mapToObj(i -> "c.k" + i).toList();
            var names = IntStream.range(0, key.size()).mapToObj(i -> "' " + proof.key.get(i).quoted.replace("'", "''") + " ' || " + key.get(i)).collect(Collectors.joining(" || "));
            var order = key.stream().map(k -> "length(" + k + "), " + k).collect(Collectors.joining(", "));
            return rows("select substr(" + names + ", 2)" + (value == null ? "" : " || ' ' || " + quoted(value)) + " from " + from
                + " where " + where + " order by " + order + " limit 3").stream().map(row -> row[0]).toList();
        }
    }

    /** Tables that may have taken values of this one: written to by this migration, the archive, or of kin by name or by foreign key. */
    private List<Table> tables(Table of, List<String> key) throws SQLException {
        var tables = new ArrayList<Table>();
        for (var row : rows("""
            select c.oid::bigint from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and c.relpersistence <> 't' and c.oid >= 16384 and n.nspname <> 'information_schema'
               and (c.oid = any (string_to_array(?, ',')::oid[]) or n.nspname = 'lossless_archive'
                    or strpos(c.relname, ?) > 0 or strpos(?, c.relname) > 0
                    or exists (select from pg_catalog.pg_constraint f where f.contype = 'f' and f.conrelid = c.oid and f.confrelid = ?::bigint))
             order by c.oid""", list(touched), of.name, of.name, "" + of.oid)) tables.add(table(Long.parseLong(row[0])));
        return tables;
    }

    /** Is there a cast from the new type to the old one that is not a mere reading of text? Time zones are guessed by one. */
    private boolean castsBack(Column now, Column old) throws SQLException {
        if (Set.of(TIMESTAMP, TIMESTAMPTZ).containsAll(List.of(now.type, old.type)) && now.type != old.type) return false;
        return now.type == old.type || !rows("""
            select from pg_catalog.pg_cast where castsource = ?::bigint and casttarget = ?::bigint and castmethod in ('f', 'b')""", "" + now.type, "" + old.type).isEmpty();
    }

    private String typeName(Column column) throws SQLException {
        return rows("select format_type(?::bigint::oid, ?::int)", "" + column.type, "" + column.modifier).get(0)[0];
    }

    // ---- SQL ----

    /**
     * Settings under which equal values are equal texts, on either side of the statements; and row security off, which
     * makes PostgreSQL refuse to read a table of which it would hide rows. Afterwards they are what they were, so that the
     * statements mean the same with and without the guard.
     */
    private static final Map<String, String> SETTINGS = Map.of("DateStyle", "ISO, YMD", "IntervalStyle", "postgres", "TimeZone", "UTC", "extra_float_digits", "1",
        "bytea_output", "hex", "lc_monetary", "C", "xmloption", "content", "search_path", "pg_catalog", "row_security", "off", "jit", "off");

    private interface Reading { void run() throws SQLException; }

    private void reading(Table table, Reading reading) throws SQLException {
        var names = List.copyOf(SETTINGS.keySet());
        var old = rows("select " + names.stream().map(n -> "current_setting('" + n + "')").collect(Collectors.joining(", "))).get(0);
        set(names, names.stream().map(SETTINGS::get).toArray(String[]::new));
        try {
            reading.run();
        } catch (SQLException e) {
            throw e instanceof Unproved || !Objects.toString(e.getSQLState(), "").startsWith("42") ? e // 42: no right to read, or row security
                : new Unproved(e.getMessage().replaceFirst("^[A-Z]+: ", ""), e);
        }
        set(names, old);
    }

    private void set(List<String> names, String[] values) throws SQLException {
        rows("select " + names.stream().map(n -> "set_config('" + n + "', ?, true)").collect(Collectors.joining(", ")), values);
    }

    private long count(String from, String where) throws SQLException {
        return Long.parseLong(rows("select count(*) from " + from + " where " + where).get(0)[0]);
    }

    /** As count, null when a value cannot be cast. */
    private Long countOrNull(String from, String where) throws SQLException {
        execute("savepoint lossless_cast");
        try {
            var count = count(from, where);
            execute("release lossless_cast");
            return count;
        } catch (SQLException e) {
            execute("rollback to lossless_cast");
            return null;
        }
    }

    private List<Long> counts(String from, String where, List<String> conditions, boolean unique) throws SQLException {
        if (conditions.isEmpty()) return List.of();
        var row = rows("select " + conditions.stream().map(c -> "count(" + (unique ? "*" : "distinct c.ctid") + ") filter (where " + c + ")").collect(Collectors.joining(", "))
            + " from " + from + " where " + where).get(0);
        return Arrays.stream(row).map(Long::valueOf).toList();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String[]> rows(String sql, String... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) statement.setString(i + 1, parameters[i]);
            var rows = new ArrayList<String[]>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    var row = new String[result.getMetaData().getColumnCount()];
                    for (var i = 0; i < row.length; i++) row[i] = result.getString(i + 1);
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    /** An example: one line, not too long. */
    private static String quoted(String value) {
        return "'''' || regexp_replace(left(" + value + ", 60), '[[:cntrl:]]+', ' ', 'g') || case when length(" + value + ") > 60 then '…' else '' end || ''''";
    }

    private static String list(Collection<Long> oids) {
        return oids.isEmpty() ? "0" : oids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Integer> numbers(String list) { return Arrays.stream(list.split(",")).map(Integer::valueOf).toList(); }

    private static Set<Integer> union(Set<Integer> one, Set<Integer> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    // ---- The migration's file ----

    /** Its text: where a statement is, and which losses it allows. */
    private static final class Script {
        final String text;
        final String code; // without comments and strings, the same length
        final Map<Integer, String> allows = new TreeMap<>(); // by line

        private static final Pattern TOKEN = Pattern.compile(
            "--[^\n]*|/\\*(?s:.*?)\\*/|'(?:[^']|'')*'|\\$(\\w*)\\$|\"(?:[^\"]|\"\")*\"");
        private static final Pattern ALLOW = Pattern.compile("--\\s*lossless:\\s*(.*)");
        private static final Pattern NAMED = Pattern.compile("allow\\s+((?:\"(?:[^\"]|\"\")+\"|[^\\s.,\"]+)(?:\\.(?:\"(?:[^\"]|\"\")+\"|[^\\s.,\"]+))*)\\s*(?:,(.*))?");

        Script(String text) {
            this.text = text;
            var code = new StringBuilder(text);
            var token = TOKEN.matcher(text);
            while (token.find()) {
                if (token.group().startsWith("\"") || token.group(1) != null) continue; // names, and bodies of functions, stay
                var allow = ALLOW.matcher(token.group());
                if (allow.matches()) allows.put(lineAt(token.start()), allow.group(1).strip());
                for (var i = token.start(); i < token.end(); i++) if (text.charAt(i) != '\n') code.setCharAt(i, ' ');
            }
            this.code = code.toString();
        }

        int lineAt(int position) { return 1 + (int) text.substring(0, position).chars().filter(c -> c == '\n').count(); }

        /** The line that names the column, or the table, in a statement that can take values away; 0 when none does. */
        int line(String table, String column) {
            var verbs = Pattern.compile("\\b(drop|alter|update|delete|truncate|merge|set|do|call|select|insert|lock)\\b", Pattern.CASE_INSENSITIVE);
            var strong = Pattern.compile("\\b(drop|alter|update|delete|truncate|merge)\\b", Pattern.CASE_INSENSITIVE);
            var best = 0;
            var rank = 0;
            for (int start = 0, end; start < code.length(); start = end + 1) {
                end = code.indexOf(';', start);
                if (end < 0) end = code.length();
                var statement = code.substring(start, end);
                var inTable = word(table).matcher(statement);
                var hasTable = inTable.find();
                var inColumn = column == null ? null : word(column).matcher(statement);
                var hasColumn = inColumn != null && inColumn.find();
                var points = !verbs.matcher(statement).find() ? 0 : (strong.matcher(statement).find() ? 1 : 0) + (hasTable ? 2 : 0) + (hasColumn ? 4 : 0);
                if (points <= rank || points < 3 || Pattern.compile("^\\s*create\\s+table", Pattern.CASE_INSENSITIVE).matcher(statement).find()) continue;
                rank = points;
                best = lineAt(start + (hasColumn ? inColumn.start() : inTable.start()));
            }
            return best > 0 ? best : onlyStatement();
        }

        /** Whatever did it, a trigger or a cascade: where there is one statement only, that one set it off. */
        private int onlyStatement() {
            var statements = Pattern.compile("[^\\s;][^;]*").matcher(code).results().toList();
            return statements.size() == 1 ? lineAt(statements.get(0).start()) : 0;
        }

        private static Pattern word(String name) {
            return Pattern.compile("(?<![\\w\"])\"?" + Pattern.quote(name.replace("\"", "\"\"")) + "\"?(?![\\w\"])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
        }

        /** The line that allows this loss, else 0. */
        int allows(Loss loss, List<Table> tables) {
            for (var allow : allows.entrySet()) {
                var named = NAMED.matcher(allow.getValue());
                if (!named.matches() || named.group(2) == null || named.group(2).isBlank()) continue;
                for (var table : tables) {
                    var names = new LinkedHashSet<List<String>>();
                    var columns = loss.rows ? Stream.of((Column) null) : table.columns.values().stream();
                    columns.filter(c -> loss.what.equals(table.display + (c == null ? "" : "." + c.quoted))).forEach(c -> {
                        var end = c == null ? List.<String>of() : List.of(c.name);
                        names.add(Stream.concat(Stream.of(table.schema, table.name), end.stream()).toList());
                        if (table.visible) names.add(Stream.concat(Stream.of(table.name), end.stream()).toList());
                    });
                    if (names.contains(parts(named.group(1)))) return allow.getKey();
                }
            }
            return 0;
        }

        private static List<String> parts(String name) {
            return Pattern.compile("\"((?:[^\"]|\"\")+)\"|([^.\"]+)").matcher(name).results()
                .map(m -> m.group(1) != null ? m.group(1).replace("\"\"", "\"") : m.group(2).toLowerCase(Locale.ROOT)).toList();
        }

        List<String> badAllows(Set<Integer> used) {
            var bad = new ArrayList<String>();
            allows.forEach((line, allow) -> {
                var named = NAMED.matcher(allow);
                if (!named.matches()) bad.add("line " + line + ": cannot read `lossless: " + allow + "`");
                else if (named.group(2) == null || named.group(2).isBlank()) bad.add("line " + line + ": allows " + named.group(1) + " without a reason");
                else if (!used.contains(line)) bad.add("line " + line + ": allows " + named.group(1) + ", of which nothing is lost");
            });
            return bad;
        }
    }
}
