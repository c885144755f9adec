create table public.visit_2025 partition of public.visit FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
alter table public.visit add column n integer;
