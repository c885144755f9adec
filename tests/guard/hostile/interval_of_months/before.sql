create table learner (id int primary key, v interval);
insert into learner values (1, '1 month');
