create table learner (id int primary key, v text[]);
insert into learner values (1, array['a', null]);
