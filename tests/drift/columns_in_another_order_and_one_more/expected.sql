alter table public.learner add column d boolean;
