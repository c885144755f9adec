select id, chatname from learner order by id;
