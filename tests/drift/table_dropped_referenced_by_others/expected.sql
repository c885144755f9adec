drop view public.v;
alter table public.learner drop constraint learner_cohort_id_fkey;
alter table public.session drop constraint session_cohort_id_fkey;
drop table public.cohort;
alter table public.session drop column cohort_id;
