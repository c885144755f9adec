create table learner (id bigint, kind text) partition by list (kind);
create table p1 partition of learner for values in ('b', 'c');
create table p2 partition of learner for values in ('a');
create table cohort (id int) partition by range (id);
create table c2 partition of cohort for values from (0) to (10);
create table c1 partition of cohort for values from (10) to (20);
create table c3 partition of cohort for values from (20) to (30);
