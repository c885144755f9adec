create table person (id int);
create table learner (name text) inherits (person);
