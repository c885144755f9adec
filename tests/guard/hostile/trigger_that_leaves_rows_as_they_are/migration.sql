update learner set chatname = 'x';
