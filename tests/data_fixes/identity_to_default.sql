create table learner (id int primary key, number int generated always as identity, name text);
insert into learner (id, name) values (1, 'a'), (2, 'b');
-- fix: 1 row, 1 in all
update learner set number = default where id = 1;
