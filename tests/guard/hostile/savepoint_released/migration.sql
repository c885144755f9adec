savepoint a;
savepoint b;
update learner set chatname = null;
release a;
