create table learner (id int primary key, v macaddr8);
insert into learner select * from unnest(array[1], array['08:00:2b:ff:fe:01:02:03']::macaddr8[]);
