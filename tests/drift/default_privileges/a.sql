create schema s;
alter default privileges in schema s grant select on tables to drift_reader;
alter default privileges grant execute on functions to drift_reader;
