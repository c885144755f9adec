update learner set chatname = chatname;
