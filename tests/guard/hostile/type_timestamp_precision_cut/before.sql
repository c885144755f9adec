create table learner (id int primary key, v timestamp);
insert into learner select * from unnest(array[1], array['2026-01-01 10:00:00.123456']::timestamp[]);
