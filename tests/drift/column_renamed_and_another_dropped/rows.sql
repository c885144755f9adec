insert into learner values (1, 'ada', 7, 'n');
