update learner set v = array[1, 2, 3, 4];
