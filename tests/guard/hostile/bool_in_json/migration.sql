update learner set v = '{"a": "true"}';
