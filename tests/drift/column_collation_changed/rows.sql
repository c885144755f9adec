insert into learner values (1, 'Ada', 'x');
