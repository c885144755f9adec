insert into cohort values (1), (2); insert into learner values (1, 1), (2, 2), (3, null);
