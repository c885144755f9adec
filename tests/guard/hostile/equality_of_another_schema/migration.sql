create schema other;
create function other.never(int, int) returns boolean language sql as 'select false';
create operator other.= (leftarg = int, rightarg = int, procedure = other.never);
set search_path = other, pg_catalog, public;
update public.learner set chatname = null;
