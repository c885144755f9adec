update learner set l = '0/1', x = '2';
