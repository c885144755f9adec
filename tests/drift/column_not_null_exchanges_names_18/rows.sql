insert into learner values (1, 2);
insert into cohort values (1, 2);
insert into given values (5, 6);
