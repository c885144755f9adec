alter table public.learner drop constraint learner_cohort_id_fkey;
alter table public.cohort alter column id type uuid using id::uuid;
alter table public.learner alter column cohort_id type uuid using cohort_id::uuid;
alter table public.learner add constraint learner_cohort_id_fkey FOREIGN KEY (cohort_id) REFERENCES public.cohort(id) not valid;
alter table public.learner validate constraint learner_cohort_id_fkey;
