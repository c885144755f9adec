create table learner (id bigint primary key, chatname text);
insert into learner values (1, 'ada');
