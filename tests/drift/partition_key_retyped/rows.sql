insert into learner values (1, 'a'), (9, null);
