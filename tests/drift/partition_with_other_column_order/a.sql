create table learner (id bigint, name text) partition by range (id);
create table learner_1 (name text, id bigint);
alter table learner attach partition learner_1 for values from (1) to (10);
