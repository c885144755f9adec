create table visit (id int primary key, place int, unique (id, place)) partition by range (id);
create table visit_1 partition of visit for values from (0) to (10);
create table visit_2 partition of visit for values from (10) to (20);
