create table learner (id int primary key, v jsonb);
insert into learner select * from unnest(array[1], array['{"a": 1, "b": 2}']::jsonb[]);
