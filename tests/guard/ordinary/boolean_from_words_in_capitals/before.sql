create table t (id int primary key, v char(1));
insert into t values (1, 'Y'), (2, 'N');
