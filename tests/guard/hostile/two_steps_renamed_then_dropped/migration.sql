alter table learner rename to learner_old;
