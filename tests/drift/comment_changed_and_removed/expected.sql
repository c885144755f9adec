comment on schema public is 'standard public schema';
comment on table public.learner is 'learners';
comment on column public.learner.name is null;
