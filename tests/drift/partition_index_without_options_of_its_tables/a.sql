create table visit (id int, day date, room int) partition by range (id);
create table visit_1 partition of visit for values from (1) to (10);
create table visit_2 partition of visit for values from (10) to (20);
create index visit_day on visit (day) with (fillfactor = 70);
create index visit_room on visit (room) with (fillfactor = 60, deduplicate_items = off);
create table mark (id int, points int, constraint mark_pkey primary key (id) with (fillfactor = 80)) partition by range (id);
create table mark_1 partition of mark for values from (1) to (10);
create table made (id int, k int) partition by range (id);
