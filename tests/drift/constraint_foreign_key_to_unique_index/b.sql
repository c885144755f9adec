create table cohort (id bigint primary key, name text);
create table learner (id bigint, a bigint references cohort (id));
