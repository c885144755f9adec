select id, size::text from learner
