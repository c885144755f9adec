create table learner (id bigint, age int, constraint grown check (age > 17));
comment on constraint grown on learner is 'kept with it';
