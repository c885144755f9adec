select id, name, chatname from learner where id <= 3 order by id
