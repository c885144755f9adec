select id, mood::text from learner order by id
