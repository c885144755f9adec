alter table public.cohort set logged;
alter table public.learner set unlogged;
