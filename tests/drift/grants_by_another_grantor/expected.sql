set role drift_writer;
grant select on public.learner to drift_reader;
reset role;
