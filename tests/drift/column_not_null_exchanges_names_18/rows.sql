insert into learner values (1, 2);
insert into cohort values (1, 2);
insert into visit values (1, 2, 3, 4);
insert into given values (5, 6);
