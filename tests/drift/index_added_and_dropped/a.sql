create table learner (id bigint, a int, b int);
create index i_a on learner (a);
