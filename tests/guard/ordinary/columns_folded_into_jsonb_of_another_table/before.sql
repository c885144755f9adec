create table t (id int primary key, name text, born date, paid numeric(8,2), ok boolean);
insert into t values (1, 'Ada', '1815-12-10', 10.50, true), (2, 'Grace', null, 3, false);
