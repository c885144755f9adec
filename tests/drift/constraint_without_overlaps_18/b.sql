-- from 18
create table room (id int4range, during tsrange, constraint free primary key (id, during without overlaps));
create table stay (id int4range, room int4range, during tsrange, foreign key (room, period during) references room (id, period during));
