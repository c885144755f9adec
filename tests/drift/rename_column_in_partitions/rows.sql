insert into learner values (1, 'Ada', 'x'), (11, 'Grace', 'y');
