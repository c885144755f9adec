alter table public.learner rename column first to "first (renamed)";
alter table public.learner rename column age to first;
alter table public.learner rename column "first (renamed)" to age;
