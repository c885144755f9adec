update learner set v = 'Infinity';
