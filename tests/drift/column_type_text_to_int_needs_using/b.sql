create table learner (id bigint primary key, age int default 7, born date);
