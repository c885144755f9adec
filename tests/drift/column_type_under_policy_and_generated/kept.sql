select id, age, doubled from learner order by id
