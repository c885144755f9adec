create table learner (id int primary key, v numeric);
insert into learner select * from unnest(array[1,2], array['1.25','1.20']::numeric[]);
