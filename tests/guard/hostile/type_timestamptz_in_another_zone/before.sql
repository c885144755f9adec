create table learner (id int primary key, v timestamptz);
insert into learner select * from unnest(array[1], array['2026-07-01 12:00:00Z']::timestamptz[]);
