-- from 18
create table cohort (id bigint primary key);
create table learner (id bigint, a bigint constraint fa references cohort not enforced);
