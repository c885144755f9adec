create table visit (id int, day date) partition by range (id);
create table visit_1 partition of visit for values from (1) to (10);
create table visit_2 partition of visit for values from (10) to (20);
create index visit_1_own on visit_1 (day);
create table mark (id int, points int) partition by range (id);
create table mark_1 partition of mark for values from (1) to (10);
create index on mark (points);
