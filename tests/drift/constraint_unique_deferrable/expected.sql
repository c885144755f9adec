alter table public.learner drop constraint ua;
alter table public.learner drop constraint ub;
alter table public.learner drop constraint uc;
alter table public.learner add constraint ua UNIQUE (a) DEFERRABLE INITIALLY DEFERRED;
alter table public.learner add constraint ub UNIQUE (b);
alter table public.learner add constraint uc UNIQUE (c) DEFERRABLE;
