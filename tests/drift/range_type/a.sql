create type float_range as range (subtype = float8);
create table t (id bigint, r float_range, m float_multirange);
