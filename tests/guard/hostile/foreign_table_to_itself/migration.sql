update learner_far set chatname = null;
