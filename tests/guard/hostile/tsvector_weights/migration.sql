update learner set v = strip(v);
