create table learner (id bigint, a int, b int);
create unique index i1 on learner (a);
create unique index i2 on learner (b);
