insert into learner values (1, 'ada'), (2, 'grace');
