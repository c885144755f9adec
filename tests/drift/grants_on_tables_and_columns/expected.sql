revoke select, update on sequence public.s from drift_reader;
revoke insert, select on public.learner from drift_reader;
grant delete, select on public.learner to drift_reader with grant option;
grant select on public.learner to public;
grant references (id) on public.learner to drift_writer;
revoke update (name) on public.learner from drift_writer;
grant update (secret) on public.learner to drift_writer;
grant select on public.v to drift_reader;
grant select on public.v to drift_writer;
