create table cohort (id text primary key);
create table learner (id bigint primary key, cohort_id text references cohort);
