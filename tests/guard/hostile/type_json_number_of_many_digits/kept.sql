select id, v::text from learner order by id
