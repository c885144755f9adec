create table t (id int primary key, v numeric(10,2));
insert into t values (1, 12.50), (2, 7.00);
