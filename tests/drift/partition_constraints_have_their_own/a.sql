create table visit (id int not null, room int, constraint visit_pkey primary key (id), constraint visit_room unique (id, room)) partition by range (id);
create table visit_1 partition of visit for values from (1) to (10);
create table visit_2 partition of visit for values from (10) to (20);
create table mark (id int not null, points int) partition by range (id);
create table mark_1 (id int not null, points int);
alter table mark attach partition mark_1 for values from (1) to (10);
alter table mark add constraint mark_points unique (id, points);
