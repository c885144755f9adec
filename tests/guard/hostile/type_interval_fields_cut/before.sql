create table learner (id int primary key, v interval);
insert into learner select * from unnest(array[1], array['1 day 02:03:04.5']::interval[]);
