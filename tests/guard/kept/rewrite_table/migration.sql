create table learner_new (like learner including all);
insert into learner_new select * from learner;
drop table learner;
alter table learner_new rename to learner;
