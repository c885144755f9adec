insert into learner values (1); insert into cohort values (2);
