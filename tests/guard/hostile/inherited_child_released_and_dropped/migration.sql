alter table learner no inherit person;
drop table learner;
