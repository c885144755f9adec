create table person (id bigint not null, name text, constraint named check (name <> ''));
create table learner (cohort text) inherits (person);
create table teacher (id bigint not null, name text, subject text, constraint named check (name <> ''));
