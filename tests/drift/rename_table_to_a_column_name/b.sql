create table class (id bigint constraint cohort_pkey primary key, name text, class text);
create table learner (id bigint primary key, cohort bigint references class, class text);
create view v as select class.name, learner.cohort, learner.class, class.class as other from learner join class on class.id = learner.cohort where class.* is not null;
