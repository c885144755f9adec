create table cohort (id bigint primary key, cohort text);
create table learner (id bigint primary key, class bigint constraint learner_cohort_fkey references cohort, constraint learner_cohort_check check (class > 0));
create view v as select learner.class as cohort, cohort.cohort as name from learner join cohort on cohort.id = learner.class;
