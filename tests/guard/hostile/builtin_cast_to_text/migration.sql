update learner set age = age + 1;
