update learner set name = 'x' where id = 1;
delete from learner where id = 2;
