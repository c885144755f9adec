alter table public.learner drop constraint grown;
alter table public.learner drop constraint other;
alter table public.learner add constraint grown CHECK ((age > 17)) NO INHERIT not valid;
alter table public.learner validate constraint grown;
alter table public.learner add constraint other CHECK ((id > 0)) not valid;
alter table public.learner validate constraint other;
