create table visit (id int not null, room int, constraint visit_pkey primary key (id)) partition by range (id);
create index visit_room on visit (room);
create table "Visits of 24" partition of visit for values from (1) to (10);
alter table "Visits of 24" rename constraint "Visits of 24_pkey" to "it's key";
alter index "Visits of 24_room_idx" set (fillfactor = 50);
comment on index "it's key" is 'renamed';
