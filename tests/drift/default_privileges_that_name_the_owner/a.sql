alter default privileges in schema public grant all on tables to postgres, drift_reader;
alter default privileges in schema public grant all on sequences to postgres, drift_reader;
alter default privileges in schema public grant all on functions to postgres, drift_reader;
alter default privileges for role drift_owner revoke all on tables from drift_owner;
alter default privileges revoke execute on functions from public;
create table old (id int);
