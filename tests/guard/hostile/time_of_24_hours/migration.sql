update learner set v = '00:00';
