grant all on public.learner to drift_reader;
alter default privileges in schema public grant all on tables to drift_writer;
