create table learner (id bigint primary key, a int, b int default 5 not null);
