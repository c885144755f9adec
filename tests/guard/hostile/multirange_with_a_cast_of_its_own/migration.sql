update learner set span = '{[5,6)}';
