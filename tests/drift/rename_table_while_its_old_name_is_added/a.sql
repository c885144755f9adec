create table learner (id bigint primary key, name text);
