create or replace function pg_catalog.trim_scale(numeric) returns numeric language sql immutable strict as 'select $1 * 0';
