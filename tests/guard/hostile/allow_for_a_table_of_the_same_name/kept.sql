select * from two.learner
