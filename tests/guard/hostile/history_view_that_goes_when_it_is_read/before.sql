create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
