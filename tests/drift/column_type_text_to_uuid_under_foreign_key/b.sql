create table cohort (id uuid primary key);
create table learner (id bigint primary key, cohort_id uuid references cohort);
