create table learner (id bigint, name varchar(20), n int not null default 3, extra text) partition by range (id);
create table learner_1 partition of learner (n default 6) for values from (1) to (10);
create table learner_2 partition of learner (name default 'x', check (extra <> '')) for values from (10) to (20) with (fillfactor = 80);
