create table visit (id int not null, n int) partition by range (id);
create table visit_1 partition of visit for values from (0) to (20) partition by range (id);
create table visit_11 partition of visit_1 for values from (0) to (8);
