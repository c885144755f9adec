create table learner (age int, name text);
alter table learner add check (name <> '');
alter table learner add check (age > 17);
alter table learner add constraint learner_age_check1 check (age < 100);
alter table learner add constraint last check (age <> 66);
