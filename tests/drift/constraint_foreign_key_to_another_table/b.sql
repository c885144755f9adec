create table cohort (id bigint primary key);
create table class (id bigint primary key);
create table learner (id bigint, a bigint constraint fa references class);
