create table person (id int not null, name text not null, born date);
create table learner (cohort text not null, name text, born date not null) inherits (person);
