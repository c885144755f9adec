create table learner (id bigint, age int, a int, constraint grown check (age > 17) not valid, constraint fresh check (a > 1));
