alter table public.learner rename constraint grown to adult;
