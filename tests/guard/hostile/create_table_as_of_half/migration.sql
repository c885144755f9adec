create table learner_new as select * from learner where id < 3;
drop table learner;
alter table learner_new rename to learner;
