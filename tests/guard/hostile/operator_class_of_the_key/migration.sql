update learner set name = 'nobody';
