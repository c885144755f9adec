alter table public.learner detach partition public.learner_1;
alter table public.learner detach partition public.learner_2;
alter table public.learner attach partition public.learner_1 FOR VALUES FROM ('2024-01-01') TO ('2024-07-01');
alter table public.learner attach partition public.learner_2 FOR VALUES FROM ('2024-07-01') TO ('2026-01-01');
