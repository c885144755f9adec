insert into learner values (1, 'Ada', 'C28'); insert into teacher values (2, 'Grace', 'maths');
