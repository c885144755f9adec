insert into cohort values (1, 'C28', 'x'); insert into learner values (7, 1, 'y');
