create table learner (id int primary key, v double precision);
insert into learner select * from unnest(array[1,2], array['0.12345678901234567','1']::double precision[]);
