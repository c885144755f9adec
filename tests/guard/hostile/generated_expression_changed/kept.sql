select id, name from learner
