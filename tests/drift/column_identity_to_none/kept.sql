select * from learner order by id
