create table learner (id int primary key, v bigint);
insert into learner select * from unnest(array[1], array['9007199254740993']::bigint[]);
