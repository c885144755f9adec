create table t (id int primary key, v bigint);
insert into t values (1, '7');
