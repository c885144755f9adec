create table visit (id int not null, room int) partition by range (id);
create table visit_1 partition of visit for values from (1) to (10) partition by range (id);
create table visit_1_a partition of visit_1 for values from (1) to (5);
