update learner set v = 0;
