alter table public.cohort detach partition public.c1;
alter table public.cohort detach partition public.c2;
alter table public.learner detach partition public.p1;
alter table public.learner detach partition public.p2;
alter table public.cohort attach partition public.c1 FOR VALUES FROM (10) TO (20);
alter table public.cohort attach partition public.c2 FOR VALUES FROM (0) TO (10);
create table public.c3 partition of public.cohort FOR VALUES FROM (20) TO (30);
alter table public.learner attach partition public.p1 FOR VALUES IN ('b', 'c');
alter table public.learner attach partition public.p2 FOR VALUES IN ('a');
