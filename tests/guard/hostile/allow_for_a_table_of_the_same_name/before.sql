create schema one;
create schema two;
create table one.learner (id int primary key, chatname text);
create table two.learner (id int primary key, chatname text);
insert into one.learner values (1, 'ada');
insert into two.learner values (1, 'bob');
