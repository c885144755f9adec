create foreign data wrapper dummy options (level '3');
create server far type 'old' version '2' foreign data wrapper dummy options (host 'b', db 'c');
create server near foreign data wrapper dummy;
create user mapping for drift_reader server far options (name 'y', pass 'z''z');
create user mapping for public server near;
create foreign table ft (a bigint options (column_name 'y', extra '1'), b text default 'b', c date, constraint positive check (a > 0)) server far options (table_name 'u', "Schema" 's');
comment on foreign table ft is 'elsewhere';
