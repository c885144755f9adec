create table learner (id bigint primary key, a int not null, b int);
