alter table public.learner alter column id drop identity;
