create table cohort (id bigint, name text);
create unique index cohort_new on cohort (id);
create table learner (id bigint, c bigint references cohort (id));
