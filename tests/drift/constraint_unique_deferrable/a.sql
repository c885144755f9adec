create table learner (id bigint, a int, b int, c int,
    constraint ua unique (a), constraint ub unique (b) deferrable, constraint uc unique (c) deferrable initially deferred);
