create table learner (id int primary key, v polygon);
insert into learner values (1, '((0,0),(1,2),(2,0))');
