create extension pg_trgm;
create extension citext;
create extension hstore;
create table learner (id bigint, name text, email citext unique, extra hstore default 'a=>1');
create index on learner using gin (name gin_trgm_ops);
create view v as select similarity(name, email) from learner;
