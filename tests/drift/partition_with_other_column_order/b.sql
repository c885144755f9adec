create table learner (id bigint, name text, age int) partition by range (id);
create table learner_1 (age int, name text, gone int, id bigint);
alter table learner_1 drop column gone;
alter table learner attach partition learner_1 for values from (1) to (10);
