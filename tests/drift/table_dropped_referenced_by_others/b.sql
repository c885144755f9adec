create table learner (id bigint primary key, cohort_id bigint);
create table session (id bigint primary key);
