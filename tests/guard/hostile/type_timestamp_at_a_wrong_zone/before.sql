create table learner (id int primary key, v timestamp);
insert into learner select * from unnest(array[1], array['2026-07-01 12:00:00']::timestamp[]);
