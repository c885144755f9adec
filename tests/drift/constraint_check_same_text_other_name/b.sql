create table learner (id bigint, age int, constraint adult check (age > 17));
comment on constraint adult on learner is 'kept with it';
