create table learner (id bigint, age int, a int, constraint fresh check (a > 1));
alter table learner add constraint grown check (age > 17) not valid;
