create table learner (id bigint primary key, chatname varchar(20) not null default 'x');
