alter table public.learner drop constraint named;
alter table public.learner drop constraint grown;
alter table public.learner add constraint born CHECK (((age >= 0) AND (id IS NOT NULL))) not valid;
alter table public.learner validate constraint born;
alter table public.learner add constraint grown CHECK ((age > 15)) not valid;
alter table public.learner validate constraint grown;
comment on constraint grown on public.learner is 'adults';
