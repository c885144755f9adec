insert into learner values (1, 20, 'Ada');
