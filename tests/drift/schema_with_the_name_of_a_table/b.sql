create table learner (id int);
create schema learner;
create table learner.learner (learner int);
create type learner.id as enum ('learner');
