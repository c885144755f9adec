alter table public.learner drop constraint ua;
alter table public.learner drop constraint ub;
alter table public.learner add constraint ua UNIQUE NULLS NOT DISTINCT (a);
alter table public.learner add constraint ub UNIQUE (b);
