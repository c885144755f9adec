create table t (id int primary key, v jsonb);
insert into t values (1, '["Ada", 36]'), (2, '{"name": "Grace", "age": 85}');
