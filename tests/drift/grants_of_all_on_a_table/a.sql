create table learner (id bigint);
