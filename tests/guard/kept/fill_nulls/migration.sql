update learner set chatname = 'learner-' || id where chatname is null;
