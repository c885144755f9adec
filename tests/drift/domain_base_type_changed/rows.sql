insert into learner values (1, 20, 21, '{1,2}');
