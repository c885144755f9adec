create table learner (id bigint primary key, t text) with (toast_tuple_target = 4000, toast.log_autovacuum_min_duration = 10);
