create function f(a int) returns int language sql immutable as $$ select a $$;
create table t (x int, y int generated always as (f(x)) stored, check (f(x) > 0));
create view v as select f(x) as f from t;
create index i on t (f(x));
comment on function f is 'f';
revoke execute on function f from public;
