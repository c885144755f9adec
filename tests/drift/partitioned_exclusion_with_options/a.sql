-- from 17
create table booking (room int4range, during tsrange) partition by list (room);
create table booking_1 partition of booking for values in ('[1,2)');
create table seat (id int4range, constraint seat_excl exclude using gist (id with &&) with (fillfactor = 80));
create table desk (room int4range, during tsrange) partition by list (room);
create table desk_1 partition of desk for values in ('[1,2)');
alter table desk add constraint desk_excl exclude using gist (room with =, during with &&) with (fillfactor = 80);
