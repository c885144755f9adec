update learner set v = polygon(box(v));
