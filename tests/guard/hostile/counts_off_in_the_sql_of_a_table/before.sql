create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
create table steps (id int primary key, sql text);
insert into steps values (1, 'set track_counts = off'), (2, 'update learner set chatname = null'), (3, 'set track_counts = on');
