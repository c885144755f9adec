create table visit (id int primary key with (fillfactor = 70), place int,
    unique (id, place) with (deduplicate_items = off, fillfactor = 80)) partition by range (id);
create table visit_1 partition of visit for values from (0) to (10);
create table visit_2 partition of visit for values from (10) to (20);
alter index visit_2_pkey set (fillfactor = 60);
