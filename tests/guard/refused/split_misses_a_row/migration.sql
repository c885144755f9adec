create table learner_a (id bigint primary key, first_name text, chatname text, id_number text);
create table learner_b (like learner_a including all);
insert into learner_a select * from learner where id = 1;
insert into learner_b select * from learner where id = 2;
drop table learner;
