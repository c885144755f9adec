create table t (id int primary key, name text, age int);
insert into t values (1, 'Ada', 36);
