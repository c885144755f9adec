select l::text from learner l order by id
