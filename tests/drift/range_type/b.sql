create type float_range as range (subtype = float8, subtype_diff = float8mi, multirange_type_name = float_ranges);
create table t (id bigint, r float_range, m float_ranges);
