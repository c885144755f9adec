create extension hstore;
create extension citext;
create table t (h hstore, c citext);
