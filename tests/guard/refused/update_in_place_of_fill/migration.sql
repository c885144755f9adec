update learner set chatname = 'unknown';
