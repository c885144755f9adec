delete from learner where id = 1;
