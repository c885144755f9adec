delete from learner;
