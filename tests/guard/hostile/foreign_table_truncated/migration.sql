truncate learner_far;
