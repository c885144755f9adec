select id, mood::text, list::text from learner order by id
