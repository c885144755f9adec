create table t (id int primary key, v text);
insert into t values (1, '08-00-2B-01-02-03');
