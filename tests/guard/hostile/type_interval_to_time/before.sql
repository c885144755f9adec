create table learner (id int primary key, v interval);
insert into learner select * from unnest(array[1], array['25:00:00']::interval[]);
