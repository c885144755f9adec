create table visit (id int not null, room int, constraint visit_pkey primary key (id)) partition by range (id);
create index visit_room on visit (room);
