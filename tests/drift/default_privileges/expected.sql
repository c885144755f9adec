alter default privileges revoke execute on functions from drift_reader;
alter default privileges revoke execute on functions from public;
alter default privileges grant usage on schemas to drift_reader;
alter default privileges for role drift_owner grant usage on sequences to drift_reader with grant option;
alter default privileges in schema s revoke select on tables from drift_reader;
alter default privileges in schema s grant insert, select on tables to drift_writer;
alter default privileges revoke usage on types from public;
