create table learner (id int generated always as identity primary key, name text);
insert into learner (name) values ('Ada');
