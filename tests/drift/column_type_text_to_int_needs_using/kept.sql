select id, age::text, born::text from learner order by id
