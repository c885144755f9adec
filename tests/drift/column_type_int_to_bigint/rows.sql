insert into learner values (1, 20), (2147483647, 30);
