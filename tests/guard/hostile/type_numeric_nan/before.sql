create table learner (id int primary key, v numeric);
insert into learner select * from unnest(array[1,2], array['NaN','1']::numeric[]);
