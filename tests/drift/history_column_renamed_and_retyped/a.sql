create table learner (id bigint primary key, age int not null default 3);
