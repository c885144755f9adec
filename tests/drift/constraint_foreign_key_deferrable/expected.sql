alter table public.learner alter constraint fa deferrable initially deferred;
alter table public.learner alter constraint fb not deferrable;
alter table public.learner alter constraint fc deferrable initially immediate;
