-- The keys that RETURNING tells are the new ones; those that were are told by nobody, or by another statement.
create table animal (id int primary key, name text);
insert into animal select n, 'a' || n from generate_series(1, 20) as n;
-- fix: 9 rows, 7 in all
update animal set id = 100 where id = 1;
update animal set id = 101, name = 'x' where id = 2;
insert into animal values (2, 'new'), (200, 'new');
delete from animal where id = 100;
insert into animal values (100, 'again');
update animal set name = 'y' where id in (5, 6);
delete from animal where id = 6;
