create table learner (id int primary key, name text);
insert into learner values (1, 'a'), (2, 'b'), (3, 'c');
-- fix: 4 rows, 1 in all
update learner set name = 'x' where id = 2;
update learner set name = 'b' where id = 2;
update learner set name = 'a' where id in (1, 3);
