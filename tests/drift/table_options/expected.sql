alter table public.cohort reset (parallel_workers);
alter table public.learner set (autovacuum_vacuum_scale_factor=0.05, fillfactor=80);
alter table public.learner reset (autovacuum_enabled, toast.autovacuum_enabled);
alter table public.plain set (log_autovacuum_min_duration=100);
