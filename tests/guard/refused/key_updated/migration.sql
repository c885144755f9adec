update learner set id = id + 100;
