set local quote_all_identifiers = on;
set local extra_float_digits = -5;
set local transform_null_equals = on;
set local lock_timeout = '1ms';
update t set a = a, b = b;
