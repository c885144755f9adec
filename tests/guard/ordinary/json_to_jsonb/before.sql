create table t (id int primary key, v json);
insert into t values (1, '{"b": 1,   "a": 2}');
