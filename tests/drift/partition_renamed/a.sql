create table learner (id bigint primary key, name text) partition by range (id);
create table learner_a partition of learner for values from (1) to (10);
