create table learner (id int primary key, v timestamp);
insert into learner select * from unnest(array[1,2], array['2026-03-29 02:30:00','2026-03-29 03:30:00']::timestamp[]);
