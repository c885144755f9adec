create table learner (id int primary key, v int[]);
insert into learner values (1, '{{1,2},{3,4}}');
