create table setting (name text, visible boolean);
create table setting_log (name text, visible boolean);
insert into setting values ('a', true);
insert into setting_log values ('a', true), ('a', true);
