create table visit (id int, place int) partition by range (id);
create table visit_1 (id int not null, place int) partition by range (id);
create table "visit 1.1" (id int not null, place int);
alter table visit_1 attach partition "visit 1.1" for values from (0) to (5);
create table visit_2 partition of visit for values from (10) to (20);
create table note (id int);
