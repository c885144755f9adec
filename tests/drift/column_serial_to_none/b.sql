create table learner (id int primary key, name text);
