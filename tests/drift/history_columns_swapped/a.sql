create table learner (id bigint primary key, first text, age int);
