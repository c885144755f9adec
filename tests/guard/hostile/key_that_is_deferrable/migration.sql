update learner set id = 3 - id;
