alter table public.learner cluster on learner_pkey;
alter table public.cohort set without cluster;
