create table learner (id bigint, kind text) partition by list (kind);
create table p1 partition of learner for values in ('b');
create table p2 partition of learner for values in ('a');
