-- The view calls another column by the key's name, and has what no table may have, a column of this name.
create table animal (id int primary key, other int, name text);
insert into animal select n, 21 - n, 'a' || n from generate_series(1, 20) as n;
create view animals as select tableoid, other as id, name from animal as animals;
-- fix: 2 rows, 2 in all
update animals set name = upper(name) where id in (1, 2);
