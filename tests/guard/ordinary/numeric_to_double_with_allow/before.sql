create table t (id int primary key, v numeric);
insert into t values (1, 0.1), (2, 7);
