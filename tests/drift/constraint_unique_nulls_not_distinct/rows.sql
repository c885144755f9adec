insert into learner values (1, null, null), (2, 3, 4);
