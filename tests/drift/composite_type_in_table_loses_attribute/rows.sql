insert into learner values (1, ('Main', '1', 'Oslo'));
