import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Grows random schemas of every kind of object that check_drift knows, under odd names, and edits them. A statement may
 * be one that PostgreSQL refuses, as what it uses is not there: who loads a schema leaves those out.
 */
final class DriftGrammar {

    /** One statement of a schema, under the name of what it makes; a table's has its columns. */
    record Statement(String key, String kind, String sql, List<Column> columns) { }

    record Column(String name, String type, String more) { }

    private static final List<String> PLAIN = List.of(
        "learner", "cohort", "note", "mark", "session", "badge", "room", "visit", "topic", "score");
    private static final List<String> ODD = List.of("order", "select", "user", "Table", "Review items", "a.b", "c, d", "say \"hi\"",
        "two\nlines", "Größe", "renamed to (x)", "x = y", "100%", "it's", "view ", "$1", "back\\slash", "-- not a comment", "名前",
        "a23456789_123456789_123456789_123456789_123456789_123456789_123",
        "b23456789_123456789_123456789_123456789_123456789_123456789_123");
    private static final List<String> TYPES = List.of("int", "bigint", "text", "varchar(20)", "numeric(8,2)", "boolean", "date",
        "timestamptz", "uuid", "jsonb", "int[]", "text[]", "smallint", "interval", "bytea", "char(4)", "double precision", "time",
        "inet", "int4range");
    /** Types that take each value of another as it is. */
    private static final Map<String, String> WIDER = Map.of("smallint", "int", "int", "bigint", "bigint", "numeric", "varchar(20)", "text",
        "numeric(8,2)", "numeric(10,2)", "int[]", "bigint[]", "char(4)", "char(6)");
    /** Some more often than others. */
    private static final List<String> KINDS = List.of("table", "table", "table", "constraint", "constraint", "constraint", "index", "index",
        "index on columns", "view", "view", "materialized view", "function", "procedure", "aggregate", "operator", "cast", "trigger",
        "policy", "rule", "statistics", "sequence", "enum", "domain", "composite", "range", "collation", "schema", "extension",
        "text search", "partition", "inherits", "foreign table", "publication", "comment", "comment", "grant", "owner", "public",
        "default privileges", "table option", "column option", "not null");

    /** Behind a table's first column: how its rows are divided into partitions. */
    private static final Pattern PARTITIONING = Pattern.compile("/\\* by (range|list|hash) of (id|its last column|an expression) \\*/");

    private final Random random;
    private final List<Statement> schema = new ArrayList<>();

    private DriftGrammar(Random random, List<Statement> before) {
        this.random = random;
        schema.addAll(before);
    }

    static List<Statement> grown(Random random, int size) {
        var grammar = new DriftGrammar(random, List.of());
        for (var i = 0; i < 3; i++) grammar.add("table", grammar.schema.size());
        while (grammar.schema.size() < size) grammar.add(grammar.one(KINDS), grammar.schema.size());
        return grammar.schema;
    }

    /** The same schema, some of it made otherwise, some gone, some new. */
    static List<Statement> edited(Random random, List<Statement> before, int edits) {
        var grammar = new DriftGrammar(random, before);
        for (var i = 0; i < edits; i++) grammar.edit();
        return grammar.schema;
    }

    private void edit() {
        var at = random.nextInt(schema.size());
        var old = schema.get(at);
        switch (random.nextInt(6)) {
            case 0 -> schema.remove(at);
            case 1, 2 -> add(one(KINDS), schema.size());
            default -> {
                if (old.kind.equals("table") && rarely()) repartition(at, old);
                else if (old.kind.equals("table")) schema.set(at, table(old.key, changed(old.columns)));
                else {
                    schema.remove(at);
                    make(old.kind, old.key).ifPresent(statement -> schema.add(at, statement));
                }
            }
        }
    }

    private void add(String kind, int at) {
        make(kind, kind.matches("schema|extension") ? one(PLAIN) : name()).ifPresent(statement -> schema.add(at, statement));
    }

    // ---- Names and choices ----

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private boolean rarely() {
        return random.nextInt(4) == 0;
    }

    private String name() {
        return quoted(rarely() ? one(ODD) : one(PLAIN) + (random.nextBoolean() ? "" : random.nextInt(Math.max(9, schema.size() - 200))));
    }

    static String quoted(String name) {
        if (name.matches("[a-z_][a-z0-9_]*") && !name.matches("order|select|user|table")) return name;
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private String qualified(String name) {
        var schemas = schema.stream().filter(statement -> statement.kind.equals("schema")).map(Statement::key).toList();
        return schemas.isEmpty() || !rarely() ? name : one(schemas) + "." + name;
    }

    private List<Statement> of(String... kinds) {
        return schema.stream().filter(statement -> List.of(kinds).contains(statement.kind)).toList();
    }

    /** A type, sometimes one that the schema makes itself. */
    private String type() {
        var own = of("enum", "domain", "composite", "range");
        return own.isEmpty() || !rarely() ? one(TYPES) : one(own).key + (rarely() ? "[]" : "");
    }

    // ---- Tables ----

    private Statement table(String name, List<Column> columns) {
        var kind = random.nextInt(12) == 0 ? "unlogged table " : "table ";
        var partitioning = PARTITIONING.matcher(columns.get(0).more);
        var partitioned = partitioning.find();
        var lines = columns.stream().map(column -> "    " + column.name + " " + column.type + column.more)
            .collect(Collectors.joining(",\n"));
        return new Statement(name, "table", "create " + (partitioned ? "table " : kind) + name + " (\n" + lines + "\n)"
            + (partitioned ? " partition by " + partitioning.group(1) + " (" + partitionKey(partitioning.group(2), columns) + ")" : ""),
            columns);
    }

    private static String partitionKey(String key, List<Column> columns) {
        return switch (key) {
            case "id" -> columns.get(0).name;
            case "an expression" -> "(" + columns.get(0).name + " % 100)";
            default -> columns.get(columns.size() - 1).name;
        };
    }

    /** Every key of a table has the columns that divide it. */
    private String partitioning(boolean hasKey) {
        return "/* by " + one("range", "range", "list", "hash") + " of " + (hasKey ? "id" : one("id", "its last column", "an expression"))
            + " */";
    }

    /** From a plain table to a partitioned one, back, or to another key or strategy; there is a partition for every row. */
    private void repartition(int at, Statement old) {
        var columns = new ArrayList<>(old.columns);
        var first = columns.get(0);
        var plain = PARTITIONING.matcher(first.more).replaceAll("");
        var becomesPlain = !plain.equals(first.more) && random.nextBoolean();
        var more = becomesPlain ? plain : plain + partitioning(plain.contains("primary key"));
        columns.set(0, new Column(first.name, first.type, more));
        schema.set(at, table(old.key, columns));
        if (becomesPlain) return;
        var partition = name();
        schema.add(at + 1, new Statement(partition, "partition", "create table " + partition + " partition of " + old.key
            + (more.contains("hash") ? " for values with (modulus 1, remainder 0)" : " default"), List.of()));
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(new Column("id", one("int", "bigint"), one(" primary key", " primary key", " not null",
            " generated always as identity primary key",
            " generated by default as identity", partitioning(false), " not null primary key" + partitioning(true))));
        for (var i = random.nextInt(5); i >= 0; i--) columns.add(column());
        return distinct(columns);
    }

    private static List<Column> distinct(List<Column> columns) {
        return columns.stream().collect(Collectors.toMap(Column::name, column -> column, (one, other) -> one, LinkedHashMap::new))
            .values().stream().toList();
    }

    private Column column() {
        var type = type();
        return new Column(name(), type, switch (random.nextInt(10)) {
            case 0, 1 -> " default " + value(type);
            case 2 -> " default " + value(type) + " not null";
            case 3 -> type.matches("text|varchar.*") ? " collate \"C\"" : "";
            case 4 -> type.matches("int|bigint") ? " generated always as (7 * 6) stored" : "";
            case 5 -> type.equals("text") ? " default 'x' check (" + literal("") + " <> 'y')" : "";
            default -> "";
        });
    }

    private List<Column> changed(List<Column> columns) {
        var changed = new ArrayList<>(columns);
        var at = random.nextInt(columns.size());
        var old = columns.get(at);
        switch (random.nextInt(5)) {
            case 0 -> changed.add(column());
            case 1 -> {
                if (columns.size() > 2 && at > 0) changed.remove(at);
            }
            case 2 -> changed.set(at, new Column(old.name, WIDER.getOrDefault(old.type, old.type), old.more));
            case 3 -> changed.set(at, at == 0 ? old : new Column(old.name, old.type, ""));
            default -> changed.set(at, at == 0 ? old : new Column(old.name, old.type, " default " + value(old.type)));
        }
        return distinct(changed);
    }

    /** A literal of a type; null where nothing is known of it. */
    private String value(String type) {
        return switch (type) {
            case "int", "bigint", "smallint", "numeric", "double precision" -> "" + random.nextInt(100);
            case "numeric(8,2)", "numeric(10,2)" -> random.nextInt(1000) + ".25";
            case "text" -> literal(one("", "x", "two\nlines", "it's", "Größe", "a, b. c \"d\"", "$1 ; --"));
            case "varchar(20)", "char(4)", "char(6)" -> literal(one("ab", "x", ""));
            case "boolean" -> one("true", "false");
            case "date" -> one("date '2024-02-29'", "current_date");
            case "timestamptz" -> "timestamptz '2024-01-02 03:04:05Z'";
            case "uuid" -> "uuid '00000000-0000-0000-0000-00000000000" + random.nextInt(9) + "'";
            case "jsonb" -> "'{\"a\": [1, \"x\"]}'::jsonb";
            case "int[]", "bigint[]" -> "'{1,2}'";
            case "text[]" -> "'{a,\"b c\"}'";
            case "interval" -> "interval '1 day'";
            case "bytea" -> "'\\x00ff'::bytea";
            case "time" -> "time '12:34'";
            case "inet" -> "inet '10.0.0.1'";
            case "int4range" -> "int4range(1, 5)";
            default -> "null";
        };
    }

    // ---- Everything else ----

    private Optional<Statement> make(String kind, String name) {
        if (kind.equals("table")) return Optional.of(table(qualified(name), columns()));
        var tables = of("table");
        if (tables.isEmpty()) return Optional.empty();
        var table = one(tables);
        var column = one(table.columns).name;
        var other = one(table.columns).name;
        var sql = switch (kind) {
            case "constraint" -> constraint(table, name, column, other, one(tables).key);
            case "index", "statistics", "index on columns" -> index(kind, table, name, column, other);
            case "view", "materialized view" -> view(kind, table, name, column, other, one(tables));
            case "function", "procedure", "aggregate", "operator", "cast" -> routine(kind, table, name, column);
            case "trigger", "policy", "rule" -> onTable(kind, table, name, column);
            case "comment", "grant", "owner", "public", "default privileges", "publication" -> about(kind, table, name, column);
            case "partition", "inherits", "foreign table", "table option", "column option",
                "not null" -> tableLike(kind, table, name, column);
            default -> type(kind, name);
        };
        return sql == null ? Optional.empty() : Optional.of(new Statement(name, kind, sql, List.of()));
    }

    private String constraint(Statement table, String name, String column, String other, String referenced) {
        var at = "alter table " + table.key + " add constraint " + name;
        return switch (random.nextInt(8)) {
            case 6 -> at + " unique (id)";
            case 7 -> at + " check (" + column + "::varchar in ('a', 'b'))";
            case 0 -> at + " unique (" + column + ")" + one("", " deferrable", " deferrable initially deferred");
            case 1 -> at + " unique (" + column + ", id)";
            case 2 -> at + " check (" + column + " is not null or " + other + " is null)" + one("", " not valid", " no inherit");
            case 3 -> at + " foreign key (id) references " + referenced + " (id)"
                + one("", " on delete cascade", " on update restrict", " not valid",
                " deferrable initially deferred");
            case 4 -> at + " exclude using btree (" + column + " with =)" + one("", " where (" + other + " is null)");
            default -> at + " check (" + column + "::text in ('a', 'b', " + literal(one(ODD)) + ") or true)";
        };
    }

    private String index(String kind, Statement table, String name, String column, String other) {
        if (kind.equals("statistics")) return "create statistics " + name + one(" ", " (ndistinct) ", " (mcv) ") + "on id, "
            + column + " from " + table.key;
        if (kind.equals("index on columns")) return "create index on " + table.key + " (" + column + ", " + other + ")";
        var unique = rarely() ? "unique " : "";
        return "create " + unique + "index " + name + " on " + table.key + one(" (" + column + ")", " (" + column
            + " desc nulls last, id)",
            " (lower(" + column + "::text))", " using hash (" + column + ")", " (id) include (" + column + ")", " (" + column
                + " nulls first)")
            + one("", "", " where " + other + " is not null", " with (fillfactor = 70)");
    }

    private String view(String kind, Statement table, String name, String column, String other, Statement second) {
        var start = "create " + kind + " " + qualified(name) + (kind.equals("view") ? one("", "", " with (security_barrier)") : "")
            + " as ";
        var views = of("view");
        return start + switch (random.nextInt(7)) {
            case 5 -> "select * from " + (views.isEmpty() ? table : one(views)).key;
            case 6 -> "select id, null::integer as n, '' as t from " + table.key + " union all select 1, 2, 'x' union select null, 3, null";
            case 0 -> "select * from " + table.key;
            case 1 -> "select id, " + column + " as " + quoted(one(ODD)) + " from " + table.key + " where " + other + " is not null";
            case 2 -> "select a.id, b.id as other from " + table.key + " a left join " + second.key + " b on a.id = b.id";
            case 3 -> "select " + column + ", count(*) from " + table.key + " group by 1";
            default -> "select 1 as one, " + literal(one(ODD)) + "::text as " + name;
        };
    }

    private String routine(String kind, Statement table, String name, String column) {
        var type = type();
        return switch (kind) {
            case "procedure" -> "create procedure " + name + "(a " + type + ") language plpgsql as $$ begin\n    null; -- "
                + random.nextInt(3) + "\nend $$";
            case "aggregate" -> "create aggregate " + name + "(int) (sfunc = int4pl, stype = int" + one("", ", initcond = '0'") + ")";
            case "operator" -> "create operator " + one("===", "<<->>", "@!@") + " (leftarg = int, rightarg = "
                + one("int", "bigint") + ", function = "
                + one("int4eq", "int48eq") + ")";
            case "cast" -> castOf(one(TYPES), type);
            default -> switch (random.nextInt(6)) {
                case 0 -> "create function " + name + "(r " + table.key + ") returns text language sql stable as $$ select r."
                    + column + "::text $$";
                case 1 -> "create function " + name + "() returns setof " + table.key + " language sql stable as $$ select * from "
                    + table.key + " $$";
                case 2 -> "create function " + name + "(" + one("a", "b") + " int default " + random.nextInt(3)
                    + ") returns int language sql"
                    + one(" immutable", " stable strict", "") + " return 1 + " + random.nextInt(3);
                case 3 -> "create function " + name + "() returns bigint language sql begin atomic select count(" + column
                    + ") from " + table.key + "; end";
                case 4 -> "create function " + name + "(x " + type + ", out y " + type + ", out z int) language sql as $$ select x, 1 $$";
                default -> "create function " + name + "() returns trigger language plpgsql" + one("", " security definer")
                    + " as $f$ begin\n"
                    + "    return new; -- " + random.nextInt(3) + "\nend $f$";
            };
        };
    }

    /** Since PostgreSQL 18 it has casts of its own between whole numbers and bytea. */
    private static String castOf(String from, String to) {
        return (from + to).matches("(smallint|int|bigint)bytea|bytea(smallint|int|bigint)") ? null
            : "create cast (" + from + " as " + to + ") with inout as assignment";
    }

    private String onTable(String kind, Statement table, String name, String column) {
        var functions = schema.stream().filter(statement -> statement.kind.equals("function")
            && statement.sql.contains("returns trigger")).toList();
        return switch (kind) {
            case "policy" -> "create policy " + name + " on " + table.key + one("", " for select", " for update")
                + one("", " to drift_reader")
                + " using (" + column + " is not null or " + random.nextInt(3) + " > 1)";
            case "rule" -> "create rule " + name + " as on " + one("delete", "update") + " to " + table.key
                + " where old.id is null do instead nothing";
            default -> functions.isEmpty() ? null : "create trigger " + name + one(" before", " after")
                + one(" insert", " update of " + column, " insert or update")
                + " on " + table.key + " for each row " + one("", "when (new.id is not null) ") + "execute function "
                    + one(functions).key + "()";
        };
    }

    private String about(String kind, Statement table, String name, String column) {
        var object = one(schema);
        var made = List.of("table", "view", "materialized view", "sequence", "domain", "schema").contains(object.kind);
        return switch (kind) {
            case "grant" -> one("grant select, insert on " + table.key, "grant update (" + column + ") on " + table.key,
                "grant all on " + table.key,
                "grant usage on schema public") + " to " + one("drift_reader", "drift_writer", "public") + one("", "");
            case "owner" -> made && !object.kind.equals("schema") ? "alter " + object.kind + " " + object.key
                + " owner to drift_owner" : null;
            case "public" -> one("revoke create on schema public from public", "revoke usage on schema public from public",
                "alter schema public owner to drift_owner", "grant create on schema public to drift_writer");
            case "default privileges" -> "alter default privileges in schema public grant " + one("select", "insert", "all")
                + " on tables to "
                + one("drift_reader", "drift_writer");
            case "publication" -> "create publication " + name + one(" for table " + table.key, "", " for table " + table.key
                + " with (publish = 'insert')");
            default -> random.nextBoolean() || !made ? "comment on column " + table.key + "." + column + " is " + literal(one(ODD))
                : "comment on " + object.kind + " " + object.key + " is " + literal(one(ODD) + "\n" + name);
        };
    }

    private String tableLike(String kind, Statement table, String name, String column) {
        var start = random.nextInt(9) * 10;
        return switch (kind) {
            case "partition" -> "create table " + name + " partition of " + table.key + one(" default",
                " for values from (" + start + ") to (" + (start + 10) + ")", " for values from (" + start + ") to ("
                    + (start + 10) + ")", " for values in (" + random.nextInt(5) + ")",
                " for values with (modulus 2, remainder " + random.nextInt(2) + ")")
                + one("", " partition by list (id)", " with (fillfactor = 50)");
            case "inherits" -> "create table " + name + " (" + quoted(one(ODD)) + " " + type() + ") inherits (" + table.key + ")";
            case "foreign table" -> "create foreign data wrapper " + name + ";\ncreate server " + name + " foreign data wrapper " + name
                + ";\ncreate foreign table " + name + " (id int, " + quoted(one(ODD)) + " " + type() + ") server " + name + " options (a "
                + literal(one(ODD)) + ")";
            case "not null" -> "alter table " + table.key + " alter " + column + " set not null";
            case "column option" -> "alter table " + table.key + " alter " + column + one(" set statistics 50", " set storage plain",
                " set (n_distinct = 5)", " set storage external", " set default null");
            default -> "alter table " + table.key + one(" enable row level security", " force row level security",
                " set (fillfactor = 60)",
                " replica identity full", " set (autovacuum_enabled = off)", " set (toast.autovacuum_enabled = off)");
        };
    }

    private String type(String kind, String name) {
        var values = Stream.of("a", "b", "c", "d", one(ODD)).filter(value -> value.length() < 60 && random.nextInt(4) > 0).distinct()
            .map(DriftGrammar::literal).collect(Collectors.joining(", "));
        return switch (kind) {
            case "enum" -> "create type " + name + " as enum (" + values + ")";
            case "domain" -> "create domain " + name + " as " + one("int", "text", "varchar(20)") + one("", " not null", " default null",
                " check (value is not null or " + random.nextInt(3) + " > 1)", " constraint " + quoted(one(ODD))
                    + " check (value::text <> 'z')");
            case "composite" -> "create type " + name + " as (" + IntStream.range(0, 1 + random.nextInt(3)).mapToObj(i -> "a" + i
                + " " + one(TYPES))
                .collect(Collectors.joining(", ")) + ")";
            case "range" -> "create type " + name + " as range (subtype = " + one("int", "text", "date") + ")";
            case "sequence" -> "create sequence " + qualified(name) + one("", " as int", " increment by 5", " minvalue 0 start 0",
                " maxvalue 1000 cycle", " cache 7");
            case "schema" -> "create schema " + name + one("", " authorization drift_owner");
            case "collation" -> "create collation " + name + " (provider = libc, locale = " + one("'C'", "'POSIX'") + ")";
            case "extension" -> "create extension " + one("hstore", "citext", "pg_trgm");
            case "text search" -> "create text search configuration " + name + " (copy = " + one("simple", "english") + ")";
            default -> throw new IllegalArgumentException(kind);
        };
    }

    // ---- Rows ----

    /** Statements that may each put a row into a table, or fail. */
    static List<String> rows(Random random, List<Statement> schema) {
        var grammar = new DriftGrammar(random, schema);
        return schema.stream().filter(statement -> statement.kind.equals("table"))
            .flatMap(table -> IntStream.range(0, 3).mapToObj(i -> grammar.row(table, i))).toList();
    }

    private String row(Statement table, int number) {
        var columns = table.columns.stream().filter(column -> !column.more.contains("generated")).toList();
        if (columns.isEmpty()) return "insert into " + table.key + " default values";
        return "insert into " + table.key + " (" + columns.stream().map(Column::name).collect(Collectors.joining(", ")) + ") values ("
            + columns.stream().map(column -> column.name.equals("id") ? "" + (number + 1) : rarely() ? "null" : value(column.type))
                .collect(Collectors.joining(", ")) + ")";
    }
}
