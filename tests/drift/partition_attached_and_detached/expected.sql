alter table public.learner detach partition public.learner_2024;
alter table public.learner attach partition public.learner_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
