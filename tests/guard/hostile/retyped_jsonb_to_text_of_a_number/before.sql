create table t (id int primary key, v jsonb);
insert into t values (1, '"36"');
