create table learner (id bigint, full_name text, note text) partition by range (id);
create table learner_1 partition of learner for values from (1) to (10);
create table learner_2 partition of learner for values from (10) to (20);
create index on learner (full_name);
