drop table learner;
