select id, kind from learner order by id
