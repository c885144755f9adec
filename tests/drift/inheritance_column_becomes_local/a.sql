create table person (id int, name text);
create table learner () inherits (person);
