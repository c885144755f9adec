create table setting (name text, enabled boolean, visible boolean);
insert into setting values ('a', true, true), ('b', false, false), ('c', true, true);
