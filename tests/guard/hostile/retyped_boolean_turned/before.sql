create table t (id int primary key, v boolean);
insert into t values (1, 't');
