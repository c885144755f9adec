create table cohort (id bigint generated always as identity primary key, name text unique);
insert into cohort (name) select distinct cohort from learner order by 1;
alter table learner add column cohort_id bigint references cohort;
update learner set cohort_id = cohort.id from cohort where cohort.name = learner.cohort;
alter table learner drop column cohort;
