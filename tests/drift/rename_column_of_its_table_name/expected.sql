alter table public.learner rename column cohort to class;
drop view public.v;
create view public.v as
SELECT learner.class AS cohort,
    cohort.cohort AS name
   FROM (public.learner
     JOIN public.cohort ON ((cohort.id = learner.class)));
