create table t (id int primary key, at timestamp);
insert into t values (1, '2024-03-31 01:30'), (2, '2024-07-01 12:00');
