create table t (id int primary key, v timestamp);
insert into t values (1, '2026-07-01 12:00');
