alter table public.learner add column age integer;
