create table learner (id int primary key, name text);
create view current_learner as select * from learner where name is not null;
create rule leave as on delete to current_learner do instead update learner set name = null where id = old.id;
insert into learner values (1, 'a'), (2, 'b');
-- fix: 0 rows, 1 in all
delete from current_learner where id = 1;
