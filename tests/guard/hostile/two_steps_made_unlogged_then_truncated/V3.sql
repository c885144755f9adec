truncate learner;
