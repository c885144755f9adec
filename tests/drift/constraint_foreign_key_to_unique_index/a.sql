create table cohort (id bigint, name text);
create unique index cohort_id on cohort (id);
create table learner (id bigint, a bigint references cohort (id));
