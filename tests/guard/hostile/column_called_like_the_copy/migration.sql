update learner set v3 = null, k0 = null;
