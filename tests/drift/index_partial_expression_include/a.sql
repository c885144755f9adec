create table learner (id bigint, a int, b text);
create index i1 on learner (a) where b is not null;
create index i2 on learner (lower(b));
create index i3 on learner (a) include (id);
create index i4 on learner (a, b);
