grant select on pg_catalog.pg_roles to drift_writer;
grant usage on type pg_catalog.varchar to drift_writer with grant option;
