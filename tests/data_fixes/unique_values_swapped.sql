create table learner (id int primary key, email text unique, note text);
insert into learner values (1, 'a@x', 'n'), (2, 'b@x', 'm'), (3, 'c@x', 'o');
-- fix: 3 rows, 2 in all
update learner set email = 'none' where id = 1;
update learner set email = 'a@x' where id = 2;
update learner set email = 'b@x' where id = 1;
