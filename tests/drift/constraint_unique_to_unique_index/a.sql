create table learner (id bigint, a int, constraint learner_a unique (a));
