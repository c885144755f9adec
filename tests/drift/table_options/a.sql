create table learner (id bigint primary key, t text) with (fillfactor = 70, autovacuum_enabled = false, toast.autovacuum_enabled = false);
create table cohort (id bigint primary key) with (parallel_workers = 3);
create table plain (id bigint primary key);
