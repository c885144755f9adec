update learner set name = 'x' where email = 'A';
delete from learner where email = 'a';
