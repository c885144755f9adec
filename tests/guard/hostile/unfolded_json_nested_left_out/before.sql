create table t (id int primary key, v jsonb);
insert into t values (1, '{"name": "Ada", "age": {"y": 36, "m": 2}}'), (2, '{"name": "Grace", "age": 85}');
