update learner set v = justify_days(v);
