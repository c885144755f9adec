create table person (id bigint, name text not null default '', born date, constraint born check (born > '1900-01-01'));
create table learner (cohort text, name text) inherits (person);
create table c28 (own int) inherits (learner);
