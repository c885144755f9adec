drop table public.gone;
grant select (ctid) on public.t to drift_reader;
grant select (xmin) on public.t to drift_reader;
grant usage on foreign data wrapper postgres_fdw to drift_reader;
grant usage on language plpgsql to drift_reader;
revoke select on table public.pg_stat_statements from public;
grant select (calls) on table public.pg_stat_statements to drift_reader;
grant select (query) on table public.pg_stat_statements to drift_reader;
