alter table public.learner detach partition public.p1;
alter table public.learner detach partition public.p2;
alter table public.learner attach partition public.p1 FOR VALUES IN ('b');
alter table public.learner attach partition public.p2 FOR VALUES IN ('a');
