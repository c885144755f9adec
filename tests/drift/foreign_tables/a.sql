create foreign data wrapper dummy options (debug 'true');
create server far type 'old' version '1' foreign data wrapper dummy options (host 'a', port '1');
create user mapping for drift_reader server far options (name 'x');
create foreign table ft (a int options (column_name 'x'), b text not null) server far options (table_name 't');
create foreign table gone (a int) server far;
