create table learner (id int primary key, v int[]);
insert into learner values (1, '[0:1]={1,2}');
