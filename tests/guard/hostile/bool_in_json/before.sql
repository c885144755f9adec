create table learner (id int primary key, v jsonb);
insert into learner values (1, '{"a": true}');
