create table learner (id bigint primary key, email text);
