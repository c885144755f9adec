select l::text from learner l
