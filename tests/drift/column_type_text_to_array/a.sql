create table learner (id bigint primary key, tags text);
