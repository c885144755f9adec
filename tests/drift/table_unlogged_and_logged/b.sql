create unlogged table learner (id bigint primary key);
create table cohort (id bigint primary key);
