create schema other;
create function other.pg_backend_pid() returns int language sql as 'select 0';
set search_path = other, pg_catalog, public;
update public.learner set chatname = null;
