alter table public.learner alter column tags type text[] using tags::text[];
