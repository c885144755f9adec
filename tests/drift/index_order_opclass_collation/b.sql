create table learner (id bigint, a int, b text);
create index i1 on learner (a desc nulls last);
create index i2 on learner (b text_pattern_ops);
create index i3 on learner (b collate "POSIX");
