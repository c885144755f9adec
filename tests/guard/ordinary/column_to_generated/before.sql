create table t (id int primary key, first text, last text, name text);
insert into t values (1, 'Ada', 'Lovelace', 'Ada Lovelace');
