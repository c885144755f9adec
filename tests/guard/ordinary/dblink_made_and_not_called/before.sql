create table learner (id int primary key, chatname text);
insert into learner values (1, 'ada');
