select id from learner
