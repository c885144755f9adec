create table person (id bigint, full_name text);
create table learner (cohort text) inherits (person);
