update learner set v = null where v = 'NaN';
