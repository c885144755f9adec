create table learner (id bigint, a int, b text);
create index i1 on learner (a);
create index i2 on learner (b);
create index i3 on learner (b);
