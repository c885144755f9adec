insert into learner values (1, 12.34, 'Ada', 'abc', '1010', '11', '1 day 2 seconds');
