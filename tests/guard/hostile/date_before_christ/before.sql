create table learner (id int primary key, v date);
insert into learner values (1, '0044-03-15 BC');
