create table vehicle (id int primary key, name text);
create table car (doors int) inherits (vehicle); create table truck (load int) inherits (vehicle);
insert into car values (1, 'a', 4), (2, 'b', 2); insert into truck values (3, 'c', 1000);
