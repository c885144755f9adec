alter table public.learner drop column b;
alter table public.learner add column b integer generated always as ((a + 1)) virtual;
alter table public.learner alter column c set expression as ((a + 2));
alter table public.learner add column d integer generated always as ((a * 2)) virtual;
