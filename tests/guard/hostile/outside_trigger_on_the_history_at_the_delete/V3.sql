create unique index concurrently learner_one on learner ((1));
