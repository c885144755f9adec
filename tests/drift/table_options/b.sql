create table learner (id bigint primary key, t text) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.05);
create table cohort (id bigint primary key);
create table plain (id bigint primary key) with (log_autovacuum_min_duration = 100);
