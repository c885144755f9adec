-- from 18
create table learner (id bigint, age int, constraint grown check (age > 17));
