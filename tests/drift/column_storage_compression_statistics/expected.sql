alter table public.learner alter column essay set storage external;
alter table public.learner alter column photo set compression pglz;
alter table public.learner alter column n set statistics 250;
alter table public.learner alter column n set (n_distinct=5, n_distinct_inherited=7);
