create table learner (id int primary key, v time);
insert into learner values (1, '24:00');
