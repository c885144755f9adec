create table learner (id bigint primary key, b text, c int, a date);
