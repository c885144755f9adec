create function f(a int) returns bigint language sql immutable as $$ select a::bigint $$;
create table t (x int, y bigint generated always as (f(x)) stored, check (f(x) > 0));
create view v as select f(x) as f from t;
create index i on t (f(x));
comment on function f is 'f';
revoke execute on function f from public;
