alter table public.learner rename column cohort to class;
alter table public.learner rename column age to years;
drop statistics public.learner_s;
CREATE STATISTICS public.learner_s ON class, years FROM public.learner;
