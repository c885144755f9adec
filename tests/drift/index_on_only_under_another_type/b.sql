create table visit (id int, place bigint) partition by range (id);
create table visit_1 partition of visit for values from (0) to (10);
create table visit_2 partition of visit for values from (10) to (20);
create index visit_place on only visit (place);
create index visit_1_own on visit_1 (place);
alter index visit_place attach partition visit_1_own;
create index whole on visit (place, id);
