create extension postgres_fdw;
create extension pg_stat_statements;
create table t (a int);
create table gone (a int);
grant select (ctid) on gone to drift_reader;
