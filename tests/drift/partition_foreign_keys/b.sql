create table cohort (id bigint primary key);
create table learner (id bigint, cohort_id bigint references cohort, primary key (id)) partition by range (id);
create table learner_1 partition of learner for values from (1) to (10);
create table mark (learner_id bigint references learner);
