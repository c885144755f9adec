prepare late as update learner set chatname = null;
