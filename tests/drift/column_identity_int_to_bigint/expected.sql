alter table public.learner alter column id type bigint;
