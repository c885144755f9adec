revoke execute on function pg_sleep(double precision) from public;
grant execute on function pg_sleep(double precision) to drift_reader;
revoke select on pg_stat_activity from public;
grant select (rolname) on pg_authid to drift_reader;
revoke usage on type pg_catalog."char" from public;
revoke usage on language sql from public;
grant usage on schema pg_catalog to drift_reader;
