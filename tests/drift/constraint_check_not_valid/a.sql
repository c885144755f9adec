create table learner (id bigint, age int, a int, constraint grown check (age > 17), constraint fresh check (a > 1) not valid);
