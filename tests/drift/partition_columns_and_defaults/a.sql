create table learner (id bigint, name varchar(10) not null, n int) partition by range (id);
create table learner_1 partition of learner (n default 5, check (n > 0)) for values from (1) to (10);
create table learner_2 partition of learner for values from (10) to (20) with (fillfactor = 70);
