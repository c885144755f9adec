savepoint a;
update learner set chatname = null;
rollback to a;
update learner set chatname = 'x' where id = 2;
