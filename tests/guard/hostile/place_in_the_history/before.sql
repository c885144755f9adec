create table learner (installed_rank int primary key, chatname text);
insert into learner values (1, 'BASELINE');
