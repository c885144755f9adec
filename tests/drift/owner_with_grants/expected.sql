alter table public.learner owner to drift_writer;
alter materialized view public.m owner to postgres;
