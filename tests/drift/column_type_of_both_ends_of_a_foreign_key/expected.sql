alter table public.cohort alter column id type bigint;
alter table public.learner alter column id type bigint;
alter table public.learner alter column cohort_id type bigint;
