create table learner (id int primary key);
