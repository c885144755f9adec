create function span(a text, b text) returns float8 language sql immutable as $$ select (length(a) - length(b))::float8 $$;
create type text_range as range (subtype = text, subtype_opclass = text_pattern_ops, collation = "C", subtype_diff = span);
create table t (id bigint, r text_range);
create index on t using gist (r);
