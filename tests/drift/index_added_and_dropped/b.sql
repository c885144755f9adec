create table learner (id bigint, a int, b int);
create index i_b on learner (b);
comment on index i_b is 'bees';
