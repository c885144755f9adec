update learner set boss = (1, 'Nobody')::person;
