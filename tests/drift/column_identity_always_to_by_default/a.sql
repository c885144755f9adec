create table learner (id bigint generated always as identity primary key, name text);
