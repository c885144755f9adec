select id, name, n from learner order by id
