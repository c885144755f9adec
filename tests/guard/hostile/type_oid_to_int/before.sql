create table learner (id int primary key, v oid);
insert into learner select * from unnest(array[1], array['4294967295']::oid[]);
