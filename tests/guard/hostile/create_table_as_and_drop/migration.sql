create table learner_new as select id, name from learner;
drop table learner;
alter table learner_new rename to learner;
