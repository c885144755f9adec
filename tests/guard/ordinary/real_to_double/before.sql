create table t (id int primary key, v real);
insert into t values (1, 0.1), (2, 1e10);
