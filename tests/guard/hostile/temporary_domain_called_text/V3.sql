update learner set chatname = left(chatname, 1);
