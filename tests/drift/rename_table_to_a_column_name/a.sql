create table cohort (id bigint primary key, name text, class text);
create table learner (id bigint primary key, cohort bigint references cohort, class text);
create view v as select cohort.name, learner.cohort, learner.class, cohort.class as other from learner join cohort on cohort.id = learner.cohort where cohort.* is not null;
