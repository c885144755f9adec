create table learner (id bigint primary key, seen timestamp(0) default now());
