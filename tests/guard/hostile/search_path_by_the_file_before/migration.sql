create schema other;
create function other.pg_backend_pid() returns int language sql as 'select 0';
do $$ begin execute format('alter database %I set search_path = other, pg_catalog, public', current_database()); end $$;
