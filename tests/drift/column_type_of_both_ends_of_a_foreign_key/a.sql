create table cohort (id int primary key);
create table learner (id int primary key, cohort_id int constraint learner_cohort references cohort on delete cascade deferrable);
comment on constraint learner_cohort on learner is 'belongs';
