select id, a, b from learner order by id
