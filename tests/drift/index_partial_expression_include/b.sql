create table learner (id bigint, a int, b text);
create index i1 on learner (a) where b is not null and a > 3;
create index i2 on learner (upper(b));
create index i3 on learner (a) include (id, b);
create index i4 on learner (b, a);
