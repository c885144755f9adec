alter table public.cohort set without cluster;
alter table public.learner cluster on learner_pkey;
