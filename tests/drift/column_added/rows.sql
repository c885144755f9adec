insert into learner values (1, 'Ada'), (2, 'Grace');
