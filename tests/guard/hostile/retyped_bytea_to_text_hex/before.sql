create table t (id int primary key, v bytea);
insert into t values (1, '\xff00');
