create table learner (id bigint, name text);
