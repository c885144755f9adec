select count(*) from learner;
