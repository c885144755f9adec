insert into cohort values (1, 'C27'), (2, 'C28'); insert into learner values (1, 1, 'low', '2001-02-03', 'x'), (2, 2, 'high', null, null);
