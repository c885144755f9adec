create table learner (id bigint, a int, b int, c int,
    constraint ua unique (a) deferrable initially deferred, constraint ub unique (b), constraint uc unique (c) deferrable);
