create table person (id bigint not null, name text, constraint named check (name <> ''));
create table learner (id bigint not null, name text, cohort text, constraint named check (name <> ''));
create table teacher (subject text) inherits (person);
