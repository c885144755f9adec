create schema old;
create schema new;
create table new.learner (id bigint generated always as identity primary key, name text);
