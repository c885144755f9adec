update learner set secret = '2';
