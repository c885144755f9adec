alter table public.learner rename column first to "first (renamed)";
alter table public.learner rename column last to first;
alter table public.learner rename column "first (renamed)" to last;
