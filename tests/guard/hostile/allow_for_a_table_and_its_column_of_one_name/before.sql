create table learner (id int primary key, learner text);
insert into learner values (1, 'x');
