select * from learner, session
