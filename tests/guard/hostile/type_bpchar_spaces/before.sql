create table learner (id int primary key, v char(5));
insert into learner select * from unnest(array[1], array['a']::char(5)[]);
