create table learner (id int primary key, v json);
insert into learner select * from unnest(array[1], array['{"a": 1.10}']::json[]);
