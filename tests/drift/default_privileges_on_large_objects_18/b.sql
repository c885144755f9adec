-- from 18
alter default privileges grant usage on schemas to drift_writer;
alter default privileges grant select on large objects to drift_reader;
