update learner set v = '30 days';
