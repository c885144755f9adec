create table t (id int primary key, v jsonb);
insert into t values (1, '{"name": "Ada", "age": 36.5}'), (2, '{"name": "Grace", "age": 85}');
