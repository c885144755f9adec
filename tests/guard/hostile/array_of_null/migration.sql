update learner set v = array[null::text];
