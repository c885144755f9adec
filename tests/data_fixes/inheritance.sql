create table person (id int primary key, name text);
create table learner (cohort text) inherits (person);
insert into person values (1, 'a');
insert into learner values (1, 'a', 'C25'), (2, 'b', 'C26');
-- fix: 3 rows, 4 in all
update person set name = 'x' where id = 1;
delete from person where id = 2;
