create table learner (id int primary key, v bytea);
insert into learner select * from unnest(array[1], array['\x00ff']::bytea[]);
