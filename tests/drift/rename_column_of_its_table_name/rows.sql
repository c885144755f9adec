insert into cohort values (1, 'C28'); insert into learner values (7, 1);
