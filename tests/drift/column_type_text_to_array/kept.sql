select id, tags::text from learner order by id
