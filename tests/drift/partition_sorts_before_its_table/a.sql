create table learner (id int);
