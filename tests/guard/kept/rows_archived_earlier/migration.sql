delete from learner where id = 2;
