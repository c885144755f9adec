update learner set chatname = 'x' where chatname is null;
