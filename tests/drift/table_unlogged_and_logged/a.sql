create table learner (id bigint primary key);
create unlogged table cohort (id bigint primary key);
