insert into learner values (1, 'ada', 'Ada');
