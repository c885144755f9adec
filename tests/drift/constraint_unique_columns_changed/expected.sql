alter table public.learner drop constraint u;
alter table public.learner add constraint u UNIQUE (b, a) INCLUDE (id);
alter index public.u set (fillfactor=60);
