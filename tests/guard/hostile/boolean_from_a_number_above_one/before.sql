create table t (id int primary key, v smallint);
insert into t values (1, 0), (2, 1), (3, 2);
