create table learner (id bigint, a int, b int);
create index i1 on learner (a);
create unique index i2 on learner (b) nulls not distinct;
