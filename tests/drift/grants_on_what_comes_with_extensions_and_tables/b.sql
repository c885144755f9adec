create extension postgres_fdw;
create extension pg_stat_statements;
grant usage on foreign data wrapper postgres_fdw to drift_reader;
grant usage on language plpgsql to drift_reader;
revoke select on pg_stat_statements from public;
grant select (query, calls) on pg_stat_statements to drift_reader;
create table t (a int);
grant select (ctid, xmin) on t to drift_reader;
