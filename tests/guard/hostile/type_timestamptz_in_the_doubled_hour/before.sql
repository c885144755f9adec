create table learner (id int primary key, v timestamptz);
insert into learner select * from unnest(array[1,2], array['2026-10-25 00:30:00Z','2026-10-25 01:30:00Z']::timestamptz[]);
