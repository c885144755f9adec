select id from learner order by id
