create table learner (id int primary key, v "char");
insert into learner values (1, 'a');
