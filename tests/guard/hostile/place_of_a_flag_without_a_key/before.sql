create table setting (name text, visible boolean, active boolean);
insert into setting values ('a', true, true), ('b', true, true), ('c', true, true);
