update learner set born = '2000-01-01';
