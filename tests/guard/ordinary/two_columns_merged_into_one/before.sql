create table t (id int primary key, phone text, mobile text);
insert into t values (1, '1', null), (2, null, '2');
