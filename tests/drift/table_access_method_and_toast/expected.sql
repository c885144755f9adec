alter table public.learner set (toast_tuple_target=4000, toast.log_autovacuum_min_duration=10);
