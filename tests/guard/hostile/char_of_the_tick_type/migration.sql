update learner set v = '';
