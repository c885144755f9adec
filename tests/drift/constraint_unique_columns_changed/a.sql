create table learner (id bigint, a int, b int, constraint u unique (a));
