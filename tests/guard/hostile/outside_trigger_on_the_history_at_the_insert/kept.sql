select id, name, chatname from learner where id < 4 order by id
