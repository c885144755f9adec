alter table public.learner drop constraint grown;
alter table public.learner validate constraint fresh;
alter table public.learner add constraint grown CHECK ((age > 17)) NOT VALID;
