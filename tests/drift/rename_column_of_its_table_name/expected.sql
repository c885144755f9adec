alter table public.learner rename column cohort to class;
create or replace view public.v as
SELECT learner.class AS cohort,
    cohort.cohort AS name
   FROM (public.learner
     JOIN public.cohort ON ((cohort.id = learner.class)));
