create table learner (id serial primary key, name text);
