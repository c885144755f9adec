drop table learner_old;
