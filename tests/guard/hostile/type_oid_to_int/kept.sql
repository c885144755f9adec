select id, v::bigint from learner
