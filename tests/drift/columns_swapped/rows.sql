insert into learner values (1, 'Ada', 'Lovelace'), (2, 'Grace', null);
