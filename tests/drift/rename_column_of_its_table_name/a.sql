create table cohort (id bigint primary key, cohort text);
create table learner (id bigint primary key, cohort bigint references cohort, check (cohort > 0));
create view v as select learner.cohort, cohort.cohort as name from learner join cohort on cohort.id = learner.cohort;
