create table learner (id int, name text) partition by range (id);
create table learner_1 partition of learner for values from (1) to (10);
