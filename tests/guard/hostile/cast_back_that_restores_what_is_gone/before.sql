create table learner (id bigint primary key, chatname varchar(20));
insert into learner values (1, 'ada');
