select id, v::numeric from learner
