create table t (id int primary key, v varchar(50));
insert into t values (1, 'abc');
