select * from learner
