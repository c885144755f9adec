create table person (id int, name text);
create table learner (cohort text, name text) inherits (person);
create table c28 () inherits (learner);
