create extension hstore;
create extension citext;
create table t (h hstore, c citext, d citext[] default '{}', check (h ? 'a'));
create index on t using gin (h);
create function f(hstore) returns citext language sql immutable as $$ select 'x'::citext $$;
create view v as select h -> 'a' as a, c = 'X' as b from t;
