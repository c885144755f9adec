create table t (id int primary key, name text, nick text);
insert into t values (1, 'Ada', 'ada'), (2, 'Grace', 'amazing');
