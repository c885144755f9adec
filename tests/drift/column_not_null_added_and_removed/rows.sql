insert into learner values (1, 2, 3);
