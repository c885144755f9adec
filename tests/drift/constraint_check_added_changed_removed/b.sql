create table learner (id bigint, age int, name text, constraint grown check (age > 15), constraint born check (age >= 0 and id is not null));
comment on constraint grown on learner is 'adults';
