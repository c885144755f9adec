create extension pg_trgm version '1.6';
create table t (x text);
create index on t using gin (x gin_trgm_ops);
