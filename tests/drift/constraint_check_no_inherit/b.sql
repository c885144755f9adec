create table learner (id bigint, age int, constraint grown check (age > 17) no inherit, constraint other check (id > 0));
create table child (c int) inherits (learner);
