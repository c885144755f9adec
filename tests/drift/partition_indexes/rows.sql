insert into learner values (1, '2024-05-06', 'Ada');
