savepoint lossless_settled;
savepoint lossless_cast;
update learner set chatname = null;
