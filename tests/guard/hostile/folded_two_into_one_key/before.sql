create table t (id int primary key, first text, last text);
insert into t values (1, 'Ada', 'Lovelace');
