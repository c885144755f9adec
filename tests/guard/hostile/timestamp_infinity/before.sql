create table learner (id int primary key, v timestamp);
insert into learner values (1, 'infinity'), (2, '2026-01-01 00:00:01');
