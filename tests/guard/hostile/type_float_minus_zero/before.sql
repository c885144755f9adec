create table learner (id int primary key, v double precision);
insert into learner select * from unnest(array[1], array['-0']::double precision[]);
