create table learner (id int primary key, v inet);
insert into learner select * from unnest(array[1], array['10.0.0.1/8']::inet[]);
