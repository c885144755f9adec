update learner set v = '\x0000';
