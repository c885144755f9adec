create table learner (id bigint, age int, constraint grown check (age > 17), constraint other check (id > 0) no inherit);
create table child (c int) inherits (learner);
