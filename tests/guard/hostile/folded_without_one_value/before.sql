create table t (id int primary key, name text);
insert into t values (1, 'Ada'), (2, 'Grace');
