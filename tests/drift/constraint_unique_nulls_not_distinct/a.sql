create table learner (id bigint, a int, b int, constraint ua unique (a), constraint ub unique nulls not distinct (b));
