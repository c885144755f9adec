insert into learner values (1, 20, 'Ada'), (2, 21, 'Grace');
