create table learner (id bigint, name text) partition by list (name);
create table learner_1 partition of learner for values in ('a');
create table plain (id bigint, name text) partition by range (id);
create table plain_1 partition of plain default;
