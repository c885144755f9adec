create table learner (id int primary key, v numeric);
insert into learner select * from unnest(array[1], array['1.10']::numeric[]);
