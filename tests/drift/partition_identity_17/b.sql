-- from 17
create table learner (id bigint generated always as identity, name text) partition by range (id);
create table learner_1 partition of learner for values from (1) to (1000);
