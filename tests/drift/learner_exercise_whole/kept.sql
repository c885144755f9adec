select id, first_name, surname from learner order by id
