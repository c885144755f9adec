create table cohort (id bigint primary key);
create table learner (id bigint primary key, cohort_id bigint references cohort);
create table session (id bigint primary key, cohort_id bigint references cohort);
create view v as select * from cohort;
