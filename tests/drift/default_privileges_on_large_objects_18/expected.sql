alter default privileges grant select on large objects to drift_reader;
alter default privileges revoke usage on schemas from drift_reader;
alter default privileges grant usage on schemas to drift_writer;
