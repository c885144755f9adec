create table learner_a (like learner including all);
create table learner_b (like learner including all);
insert into learner_a select * from learner where id = 1;
insert into learner_b select * from learner where id > 1;
drop table learner;
