select id, v::text from learner
