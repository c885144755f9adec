update learner set chatname = null;
