create table learner (id int primary key, email text unique);
create table mark (learner_id int references learner);
insert into learner values (1, 'a@x'), (2, 'b@x');
insert into mark values (1), (2);
-- fix: 3 rows, 4 in all
update mark set learner_id = 1 where learner_id = 2;
delete from learner where id = 2;
update learner set email = 'b@x' where id = 1;
