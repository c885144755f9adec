create table learner (id int generated always as identity primary key);
