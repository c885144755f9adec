select id, name from learner order by id
