insert into learner values (1, '20', '2001-02-03'), (2, null, null);
