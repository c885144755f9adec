create table learner (id int primary key, name text);
insert into learner values (1, 'a');
-- fix: 5 rows, 2 in all
insert into learner values (2, 'b');
delete from learner where id = 2;
delete from learner where id = 1;
insert into learner values (1, 'other');
insert into learner values (3, 'c');
