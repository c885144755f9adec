select id, age from learner order by id
