insert into learner values (1, 'ok'), (2, 'sad');
