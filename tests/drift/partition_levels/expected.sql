create table public.learner_2025 partition of public.learner FOR VALUES FROM ('2025-01-01') TO (MAXVALUE) partition by LIST (kind);
create table public.learner_2025_a partition of public.learner_2025 FOR VALUES IN ('a') partition by HASH (id, length(kind));
create table public.learner_2025_a0 partition of public.learner_2025_a FOR VALUES WITH (modulus 1, remainder 0);
