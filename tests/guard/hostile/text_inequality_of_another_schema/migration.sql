create schema other;
create function other.never(text, text) returns boolean language sql as 'select false';
create operator other.<> (leftarg = text, rightarg = text, procedure = other.never);
create operator other.= (leftarg = text, rightarg = text, procedure = other.never);
set search_path = other, pg_catalog, public;
delete from public.learner;
