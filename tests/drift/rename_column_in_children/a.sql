create table person (id bigint, name text);
create table learner (cohort text) inherits (person);
