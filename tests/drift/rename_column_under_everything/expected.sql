alter table public.learner rename column cohort to class;
alter table public.learner rename column age to years;
