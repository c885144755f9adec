create table t (id int primary key, v text);
insert into t values (1, 'yes'), (2, 'no'), (3, 'perhaps');
