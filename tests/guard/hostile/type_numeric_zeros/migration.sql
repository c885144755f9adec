update learner set v = 1.1;
