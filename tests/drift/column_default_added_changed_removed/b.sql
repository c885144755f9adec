create table learner (id bigint primary key, a int default 1, b int default 2, c int, d text default E'line\nbreak', e timestamptz default clock_timestamp());
