alter table public.learner drop column b;
alter table public.learner add column b integer generated always as ((a + 1)) stored not null;
