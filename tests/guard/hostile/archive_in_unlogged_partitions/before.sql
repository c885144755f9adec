create table learner (id int primary key, github text);
insert into learner values (1, 'ada'), (2, 'grace');
