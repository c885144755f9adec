create table learner (id bigint, age int, name text, constraint grown check (age > 17), constraint named check (name <> ''));
comment on constraint grown on learner is 'adults';
