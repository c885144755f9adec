insert into learner values (1, 'abc', '{ab,c}', 'Ada', null, 1.25, 7, null);
