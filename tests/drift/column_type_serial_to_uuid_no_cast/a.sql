create table learner (id serial, name text);
