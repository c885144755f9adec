create schema learner;
create table learner.chatname (id int primary key);
create table learner (id int primary key, chatname text);
insert into learner.chatname values (1);
