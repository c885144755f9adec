create table learner (id bigint, a int, b int, constraint ua unique nulls not distinct (a), constraint ub unique (b));
