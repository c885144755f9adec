select id, email::text from learner
