create extension pg_trgm;
create extension hstore;
create table t (x text, h hstore, z int);
create index on t using gin (x gin_trgm_ops);
create view v as select similarity(x, 'a') from t;
create function f(h hstore) returns int language sql as $$ select 1 $$;
