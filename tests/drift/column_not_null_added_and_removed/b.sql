create table learner (id bigint primary key, a int, b int not null);
