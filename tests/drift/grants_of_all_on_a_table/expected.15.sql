grant delete, insert, references, select, trigger, truncate, update on public.learner to drift_reader;
alter default privileges in schema public grant delete, insert, references, select, trigger, truncate, update on tables to drift_writer;
