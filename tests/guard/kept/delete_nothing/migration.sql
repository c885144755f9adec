delete from learner where id = 99;
