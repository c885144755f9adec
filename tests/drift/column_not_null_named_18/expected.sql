alter table public.learner alter column b drop not null;
