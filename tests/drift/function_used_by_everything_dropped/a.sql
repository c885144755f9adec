create function f(a int) returns int language sql immutable as $$ select a $$;
create table t (x int default f(1), y int generated always as (f(x)) stored, constraint c check (f(x) > 0));
create index i on t (f(x)) where f(y) > 0;
create view v as select f(x) from t;
create function g() returns int language sql begin atomic select f(1); end;
create policy p on t using (f(x) = 1);
create domain d as int check (f(value) > 0);
