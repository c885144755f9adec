update learner set v = '0044-03-15';
