alter table learner rename to x;
alter table spare rename to learner;
drop table x;
