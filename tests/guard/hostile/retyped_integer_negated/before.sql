create table t (id int primary key, v integer);
insert into t values (1, '7');
