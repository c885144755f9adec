create table keep as select * from learner;
delete from learner;
insert into learner select * from keep;
drop table keep;
