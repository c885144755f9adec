insert into learner values (1, 7); insert into session values (1, 1);
