alter table public.learner rename column b to d;
alter table public.learner add column e integer;
alter table public.learner drop column a;
