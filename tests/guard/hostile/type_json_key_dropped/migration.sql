update learner set v = jsonb_strip_nulls(v);
