update learner set v = array_remove(v, null);
