create table learner (id int primary key, v timetz);
insert into learner select * from unnest(array[1], array['10:00+02']::timetz[]);
