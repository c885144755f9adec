alter table public.learner rename constraint one to "one (renamed)";
alter table public.learner rename constraint two to one;
alter table public.learner rename constraint "one (renamed)" to two;
