create table learner (id bigint, a int, b int, constraint u unique (b, a) include (id) with (fillfactor = 60));
