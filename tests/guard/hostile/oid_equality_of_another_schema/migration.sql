create schema other;
create function other.never(oid, oid) returns boolean language sql as 'select false';
create operator other.= (leftarg = oid, rightarg = oid, procedure = other.never);
set search_path = other, pg_catalog, public;
drop table public.learner;
