create temporary table learner_now () inherits (learner);
insert into learner_now select * from learner;
delete from only learner;
