create extension postgres_fdw;
create server far foreign data wrapper postgres_fdw options (host 'localhost', dbname 'y', fetch_size '50');
create user mapping for drift_reader server far options (user 'u');
create foreign table ft (a int options (column_name 'aa')) server far options (schema_name 's', table_name 't');
create view v as select a from ft;
