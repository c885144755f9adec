create table learner (id bigint, age int, a int, constraint grown check (age > 17));
alter table learner add constraint fresh check (a > 1) not valid;
