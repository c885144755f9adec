revoke select on table pg_catalog.pg_roles from drift_writer;
revoke usage on type pg_catalog."varchar" from drift_writer;
revoke usage on language sql from public;
revoke execute on routine pg_catalog.pg_sleep(double precision) from public;
grant execute on routine pg_catalog.pg_sleep(double precision) to drift_reader;
grant usage on schema pg_catalog to drift_reader;
grant select (rolname) on table pg_catalog.pg_authid to drift_reader;
revoke select on table pg_catalog.pg_stat_activity from public;
revoke usage on type pg_catalog."char" from public;
