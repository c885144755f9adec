update learner set v = row(null, null)::pair;
