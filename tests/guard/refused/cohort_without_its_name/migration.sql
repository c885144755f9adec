create table cohort (id bigint primary key, name text);
insert into cohort values (1, 'C1');
alter table learner add column cohort_id bigint references cohort;
update learner set cohort_id = 1;
alter table learner drop column cohort;
