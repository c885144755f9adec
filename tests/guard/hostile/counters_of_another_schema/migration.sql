create schema other;
create function other.pg_stat_get_xact_tuples_updated(oid) returns bigint language sql as 'select 0::bigint';
create function other.pg_stat_get_xact_tuples_deleted(oid) returns bigint language sql as 'select 0::bigint';
set search_path = other, pg_catalog, public;
update public.learner set chatname = null;
delete from public.learner where id = 3;
