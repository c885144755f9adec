insert into learner values (1, 'Ada', 5), (11, 'Grace', 7);
