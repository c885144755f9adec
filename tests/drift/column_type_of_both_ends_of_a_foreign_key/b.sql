create table cohort (id bigint primary key);
create table learner (id bigint primary key, cohort_id bigint constraint learner_cohort references cohort on delete cascade deferrable);
comment on constraint learner_cohort on learner is 'belongs';
