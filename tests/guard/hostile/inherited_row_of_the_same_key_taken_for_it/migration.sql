delete from only person;
update learner set name = 'Ada' where id = 1;
