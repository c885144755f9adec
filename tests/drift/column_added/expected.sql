alter table public.learner add column surname text;
