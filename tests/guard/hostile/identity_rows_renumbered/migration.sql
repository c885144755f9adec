update learner set id = 10 - id;
