select id, name, chatname from learner order by id
