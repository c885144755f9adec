-- Who inherits has a key of its own, whose values look like the parent's.
create table animal (id int primary key, name text);
create table dog (code int primary key) inherits (animal);
insert into animal values (1, 'Ada'), (2, 'Bo');
insert into dog (id, name, code) values (3, 'Cy', 1), (1, 'Di', 3), (4, 'Ed', 4);
-- fix: 3 rows, 3 in all
update animal set name = upper(name) where id in (1, 3);
