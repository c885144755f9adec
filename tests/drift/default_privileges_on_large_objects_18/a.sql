-- from 18
alter default privileges grant usage on schemas to drift_reader;
