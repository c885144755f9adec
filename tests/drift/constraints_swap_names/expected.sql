alter table public.learner drop constraint one;
alter table public.learner drop constraint two;
alter table public.learner add constraint one UNIQUE (b);
alter table public.learner add constraint two UNIQUE (a);
