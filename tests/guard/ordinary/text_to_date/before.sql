create table t (id int primary key, born text);
insert into t values (1, '1815-12-10'), (2, null);
