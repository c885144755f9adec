cluster learner using learner_pkey;
