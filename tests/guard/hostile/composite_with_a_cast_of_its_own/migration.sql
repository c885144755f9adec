update learner set home.street = null;
