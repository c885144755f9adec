create table learner (id int primary key, v timestamptz);
insert into learner select * from unnest(array[1], array['2026-01-01 23:00:00Z']::timestamptz[]);
