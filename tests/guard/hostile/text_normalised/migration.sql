update learner set name = normalize(name);
