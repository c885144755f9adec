update learner set v = '<a>1</a>';
