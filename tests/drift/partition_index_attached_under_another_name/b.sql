create table learner (id bigint, name text) partition by range (id);
create table learner_1 partition of learner for values from (1) to (10);
create index my_own_name on learner_1 (name);
create index learner_name on only learner (name);
alter index learner_name attach partition my_own_name;
